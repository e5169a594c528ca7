/** What the client `aquasec` sees: each of its functions that sends a request. */
import { seeConsoleObjects, seeExports } from './aquasec-objects.ts';
import { seeEnforcers, seeGivenRows, seeLicenses, seeLists } from './aquasec-lists.ts';
import { findingNames, imageNames, nobody, repositoryNames } from './truth.ts';
import { column, differs, member, none, noRows, rowsDiffer } from './compare.ts';
import type { Expectation, See, Visit } from './visit.ts';

const uids: Expectation = (value, { images }, result) =>
  rowsDiffer(
    column(value, 'image_uid'),
    images.map(({ uid }) => uid),
    result,
  );

export async function visitWithAquasec(visit: Visit): Promise<void> {
  const token = await signIn(visit);
  await seeToken(visit, token);
  const { consoleUrl } = visit.tenant;
  const see: See = (name, args, expect, { named = {}, ...options } = {}) =>
    visit.see({ function: `aquasec.${name}`, args: [consoleUrl, token, ...args], named }, expect, options);
  await seeImages(see);
  await seeRepositories(see);
  await seeFindings(see, visit);
  await seeLists(see, visit);
  await seeEnforcers(see, visit);
  await seeLicenses(see);
  await seeConsoleObjects(see);
  await seeVulnerabilityExports(see);
  await seeExports(visit, token);
  await removeImages(see, visit);
  await seeGivenRows(see, visit);
}

/** Three ways to sign in, each by its own function and by the settings of the environment. @returns The token of the API key. */
async function signIn({ see, prepare, tenant }: Visit): Promise<unknown> {
  const { sandbox, authUrl, consoleUrl } = tenant;
  const { apiKey, apiSecret, email, password, username } = sandbox;
  const methods = '["ANY:*"]';
  const isToken: Expectation = (value, _, result) => differs(typeof value === 'string' && value.split('.').length, 3, result);
  const isRejected: Expectation = (_, __, { error }) => differs(error?.type, 'AuthenticationError');
  const ways = [
    { name: 'api_auth', args: [apiKey, apiSecret, authUrl, 'Admin', methods], wrong: [apiKey, 'wrong', authUrl, 'Admin', methods] },
    { name: 'user_pass_saas_auth', args: [email, password, authUrl], wrong: [email, 'wrong', authUrl] },
    { name: 'user_pass_onprem_auth', args: [username, password, consoleUrl], wrong: [username, 'wrong', consoleUrl] },
  ];
  const tokens: unknown[] = [];
  for (const { name, args, wrong } of ways) {
    tokens.push(await see({ function: `aquasec.${name}`, args }, isToken));
    await see({ function: `aquasec.${name}`, args: wrong }, isRejected);
  }
  const user = { AQUA_USER: email, AQUA_PASSWORD: password, AQUA_ENDPOINT: authUrl };
  for (const settings of [
    { AQUA_USER: username, AQUA_PASSWORD: password, CSP_ENDPOINT: consoleUrl },
    user,
    { AQUA_KEY: apiKey, AQUA_SECRET: apiSecret, AQUA_ROLE: 'Admin', AQUA_METHODS: 'ANY:*', ...user, CSP_ENDPOINT: '' },
  ]) {
    await prepare({ function: 'os.environ.update', args: [settings] });
    await see({ function: 'aquasec.authenticate' }, isToken);
  }
  return tokens[0];
}

/** What it reads in the token, and how it finds its console there. */
async function seeToken({ see, tenant }: Visit, token: unknown): Promise<void> {
  // Without its scheme a console counts as one behind TLS.
  const console = tenant.consoleUrl.replace('http:', 'https:');
  await see({ function: 'aquasec.resolve_console_url', args: [token] }, (value, _, result) => differs(value, console, result));
  await see({ function: 'aquasec.get_console_urls_from_token', args: [token] }, (value, _, result) =>
    differs(member(value, 'console'), console, result),
  );
  await see({ function: 'aquasec.validate_console_url', args: [console, token] }, (value, _, result) =>
    differs(value, [true, 'Console URL verified.'], result),
  );
  await see({ function: 'aquasec.decode_token_claims', args: [token] }, (value, _, result) =>
    differs(column([value], 'csp_enabled', 'allowed_endpoints', 'csp_roles')?.[0], [true, ['ANY:*'], ['Admin']], result),
  );
}

async function seeImages(see: See): Promise<void> {
  const names =
    (isWanted: (registry: string | undefined) => boolean): Expectation =>
    (value, state, result) =>
      rowsDiffer(
        column(value, 'registry', 'repository', 'tag'),
        imageNames(state).filter(([registry]) => isWanted(registry)),
        result,
      );
  await see('get_all_inventory_images', [], uids);
  await see('get_all_inventory_images', [], uids, { named: { page_size: 5 } });
  await see(
    'get_all_inventory_images',
    [],
    names(() => true),
  );
  await see(
    'get_all_inventory_images',
    [],
    names((registry) => registry === 'Docker Hub'),
    { named: { registry_name: 'Docker Hub' } },
  );
  await see('get_all_inventory_images', [], noRows, { named: nobody });
  await see('get_all_stale_images', [], noRows, { named: { days: 36_500 } });
  await see('get_stale_images_count', [], none, { named: { days: 36_500 } });
  await see('api_get_inventory_images_count', [], (value, { images }, result) =>
    differs(member(member(value, 'json'), 'count'), images.length, result),
  );
}

async function seeRepositories(see: See): Promise<void> {
  await see('get_all_repositories', [], (value, state, result) =>
    rowsDiffer(column(value, 'registry', 'name'), repositoryNames(state), result),
  );
  await see('get_all_repositories', [], (value, { images }, result) => {
    const counts = column(value, 'num_images') ?? [];
    return differs(
      counts.reduce<number>((sum, one) => sum + Number(one), 0),
      images.length,
      result,
    );
  });
  await see('get_all_repositories', [], noRows, { named: nobody });
  await see('get_repo_count', [], (value, state, result) => differs(value, repositoryNames(state).length, result));
  await see('get_repo_count', [], none, { named: nobody });
  await see('get_repo_count_by_scope', [[nobody.scope]], (value, _, result) => differs(value, { [nobody.scope]: 0 }, result));
}

async function seeFindings(see: See, { tenant }: Visit): Promise<void> {
  const [image] = tenant.sandbox.state.images;
  if (image === undefined) throw new Error('the sandbox has no image');
  const { registry, repository, tag, uid, digest } = image;
  const found =
    (...isWanted: Parameters<typeof findingNames>[1][]): Expectation =>
    (value, state, result) =>
      rowsDiffer(
        Array.isArray(value)
          ? value.map((row) => [...findingMembers.map((name) => member(row, name)), member(member(row, 'resource'), 'name')])
          : value,
        findingNames(state, isWanted[0]),
        result,
      );
  const ofImage = found((other) => other.uid === uid);
  await see('get_all_vulnerabilities', [], found());
  await see('get_all_vulnerabilities', [], found(), { named: { page_size: 2 } });
  await see('get_image_vulnerabilities', [], found(), { named: { page_size: 7 } });
  await see('get_image_vulnerabilities', [], ofImage, { named: { registry_name: registry, image_name: `${repository}:${tag}` } });
  await see('get_image_vulnerabilities', [], ofImage, { named: { digest } });
  await see(
    'get_image_vulnerabilities',
    [],
    found((_, severity) => ['critical', 'high'].includes(severity)),
    { named: { severities: ['critical', 'high'] } },
  );
  await see('iter_all_vulnerabilities', [], (value, { images }, result) =>
    rowsDiffer(
      Array.isArray(value) ? value.map(([of, rows]: [unknown, unknown[]]) => [member(of, 'image_uid'), rows.length]) : value,
      images.map((one) => [one.uid, one.findings?.length ?? 0]),
      result,
    ),
  );
  await see('get_vulnerability_count', [], (value, state, result) => differs(value, findingNames(state).length, result));
  const filters = [nobody, { cluster: 'no-such-cluster' }, { namespaces: ['none'] }, { text_search: 'CVE-1999-0' }, { acknowledged: true }];
  for (const named of filters) await see('get_vulnerability_count', [], none, { named });
}

const findingMembers = ['registry', 'image_name', 'name'];

async function seeVulnerabilityExports(see: See): Promise<void> {
  const isGood: Expectation = (value, _, result) => differs(member(value, 'status'), 200, result);
  await see('get_available_columns', [], (value, _, result) => differs(Object.keys(value ?? {}).length > 0, true, result));
  await see('get_exporter_names', [], (value, _, result) => differs(Array.isArray(value) && value.length > 0, true, result));
  const started = await see('api_trigger_export', [], isGood);
  const job = String(member(member(started, 'json'), 'token') ?? 'none');
  await see('api_get_export_job', [job], isGood);
  await see('api_stream_export', [job], isGood);
  await see('export_vulnerabilities', [], (value, _, result) => differs(Number(member(value, 'bytes')) > 0, true, result));
}

/** Exactly what was named is gone. */
async function removeImages(see: See, { tenant }: Visit): Promise<void> {
  const before = tenant.sandbox.state.images.map(({ uid }) => uid);
  const gone = before.slice(0, 2);
  await see('api_delete_images', [gone], (_, { images }, result) =>
    rowsDiffer(
      images.map(({ uid }) => uid),
      before.filter((uid) => !gone.includes(uid)),
      result,
    ),
  );
  await see('get_all_inventory_images', [], uids);
  const [first = [], ...others] = repositoryNames(tenant.sandbox.state);
  await see('api_delete_repo', first, (_, state, result) => rowsDiffer(repositoryNames(state), others, result));
  await see('get_repo_count', [], (value, _, result) => differs(value, others.length, result));
}
