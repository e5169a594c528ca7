import { expect, test } from 'vitest';
import {
  AuthError,
  type CodeFindingEntry,
  createAquaClient,
  HttpError,
  isIterateCodeFindingsError,
  iterateCodeFindings,
  readOnly,
} from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { finding, openCode, scanned } from './code-estate.js';

async function collect(entries: AsyncIterable<CodeFindingEntry>): Promise<CodeFindingEntry[]> {
  const all: CodeFindingEntry[] = [];
  for await (const entry of entries) all.push(entry);
  return all;
}

/** What an entry says, in one line. */
function line(entry: CodeFindingEntry): string {
  const where = `${entry.repository}${entry.branch === undefined ? '' : `@${entry.branch}`}`;
  if (entry.kind !== 'finding') return `${where} ${entry.kind}`;
  return `${where} ${entry.category} ${entry.finding.avd_id} ×${entry.rows}`;
}

test('the five kinds of all repositories come in order, and a repository without a scan says so', async () => {
  const { client, repositories, findings, sent } = openCode();
  repositories.push(scanned('one'), { repository_id: 'two', name: 'org/two' }, scanned('three'));
  const kinds = ['vulnerabilities', 'secrets', 'iacMisconfigurations', 'sast', 'pipelineMisconfigurations'];
  findings.set(
    'one',
    kinds.map((category, index) => finding(index, { category })),
  );

  const entries = await collect(iterateCodeFindings(readOnly(client)));

  expect(entries.map(line)).toEqual([...kinds.map((kind, index) => `org/one ${kind} AVD-${index} ×1`), 'org/two notScanned']);
  expect(sent).toEqual([
    '/v2/build/repositories?page=1&page_size=200&no_scan_repositories=true',
    '/api/v1/scans/results?repositoryIds=one&page=1&size=10000',
    '/api/v1/scans/results?repositoryIds=three&page=1&size=10000',
  ]);
});

test('rows of one finding at one place are one entry that counts them, and another place is another', async () => {
  const { client, repositories, findings } = openCode();
  repositories.push(scanned('one'));
  const { result_hash: _, ...unhashed } = finding(2, { title: 'Weak' });
  findings.set('one', [
    finding(1),
    unhashed,
    finding(1),
    finding(1, { scan_date: '2031-02-03' }),
    finding(1, { target_file: 'b.ts' }),
    unhashed,
    { ...unhashed, title: 'Other' },
  ]);
  const progress: object[] = [];

  const entries = await collect(iterateCodeFindings(client, {}, { onProgress: (step) => progress.push(step) }));

  expect(entries.map(line)).toEqual(['org/one sast AVD-1 ×3', 'org/one sast AVD-2 ×2', 'org/one sast AVD-1 ×1', 'org/one sast AVD-2 ×1']);
  const keys = entries.map((entry) => (entry.kind === 'finding' ? entry.key : ''));
  expect(new Set(keys).size).toBe(4);
  const again = await collect(iterateCodeFindings(client));
  expect(again.map((entry) => (entry.kind === 'finding' ? entry.key : ''))).toEqual(keys);
  expect(progress).toEqual([
    { step: 'reading', elapsedMs: expect.any(Number) as unknown, done: 1, findings: 4, duplicates: 3, failures: 0, notScanned: 0 },
  ]);
});

test('a filter keeps the kinds that it names, and hides none that nobody knows', async () => {
  const { client, repositories, findings } = openCode();
  repositories.push(scanned('one'));
  const kinds = ['secrets', 'sast', 'licences', null];
  findings.set(
    'one',
    kinds.map((category, index) => finding(index, { category })),
  );

  const entries = await collect(iterateCodeFindings(client, { categories: ['secrets'] }));

  expect(entries.map(line)).toEqual(['org/one secrets AVD-0 ×1', 'org/one licences AVD-2 ×1', 'org/one undefined AVD-3 ×1']);
});

test('a branch is read by its last scan, and one that is not scanned, being scanned or failed says so', async () => {
  const { client, repositories, branches, findings, sent } = openCode();
  const branch_name = 'release/2';
  repositories.push(...['done', 'none', 'running', 'failed', 'empty'].map((id) => scanned(id)));
  branches.set('done', [
    { branch_name: 'release/2.1', status: 'scan_completed', scan_details: { scan_id: 'wrong' } },
    { branch_name, status: 'scan_completed', scan_details: { scan_id: 's-1' } },
  ]);
  branches.set('running', [{ branch_name, status: 'scanning', scan_details: { scan_id: 's-2' } }]);
  branches.set('failed', [
    { branch_name, status: 'scan_failed', last_error: 'no access with invented-token', scan_details: { scan_id: 's-3' } },
  ]);
  branches.set('empty', [{ branch_name, status: 'scan_completed' }]);
  for (const id of ['s-1', 's-2', 's-3', 'done', 'wrong']) findings.set(id, [finding(id === 's-1' ? 1 : 9)]);

  const entries = await collect(iterateCodeFindings(client, { branch: branch_name }));

  expect(entries.map(line)).toEqual([
    'org/done@release/2 sast AVD-1 ×1',
    'org/none@release/2 notScanned',
    'org/running@release/2 notScanned',
    'org/failed@release/2 failure',
    'org/empty@release/2 notScanned',
  ]);
  const failure = entries[3];
  expect(failure?.kind === 'failure' && failure.error.message).toMatch(/failed: no access with \[redacted\]$/);
  expect(failure).toMatchObject({ error: { workflow: 'iterateCodeFindings', reason: 'scanFailed' } });
  expect(sent.filter((path) => path.startsWith('/api'))).toEqual(['/api/v1/scans/results?scanIds=s-1&page=1&size=10000']);
});

test.each(['two', 'org/two'])('one repository is read by its id or its name: %s', async (repository) => {
  const { client, repositories, findings } = openCode();
  repositories.push(scanned('one'), scanned('two'));
  for (const id of ['one', 'two']) findings.set(id, [finding(1)]);

  expect((await collect(iterateCodeFindings(client, { repository }))).map(line)).toEqual(['org/two sast AVD-1 ×1']);
});

test('a repository that there is not is an error, as nothing found would look clean', async () => {
  const { client, repositories } = openCode();
  repositories.push(scanned('one'));

  const error: unknown = await collect(iterateCodeFindings(client, { repository: 'org/typo' })).catch((failure: unknown) => failure);
  expect(isIterateCodeFindingsError(error)).toBe(true);
  expect(error).toMatchObject({ reason: 'repositoryNotFound' });
});

test('a repository without an id ends it, and findings of which one is no object are an entry of their own', async () => {
  const { client, repositories, findings } = openCode();
  repositories.push(scanned('one'));
  findings.set('one', [null as never]);

  const [entry] = await collect(iterateCodeFindings(client));
  repositories.push({ ...scanned('two'), repository_id: '' });

  expect(entry).toMatchObject({ kind: 'failure', error: { reason: 'notAList' } });
  await expect(collect(iterateCodeFindings(client))).rejects.toMatchObject({
    workflow: 'iterateCodeFindings',
    reason: 'incompleteResponse',
  });
});

test('a repository that fails is an entry behind what came of it, and the others come', async () => {
  const { client, repositories, findings } = openCode((request, next) =>
    request.url.includes('repositoryIds=two') ? Promise.resolve(Response.json({ message: 'no' }, { status: 400 })) : next(request),
  );
  repositories.push(scanned('one'), scanned('two'), scanned('three'));
  for (const id of ['one', 'three']) findings.set(id, [finding(1)]);

  const entries = await collect(iterateCodeFindings(client));

  expect(entries.map(line)).toEqual(['org/one sast AVD-1 ×1', 'org/two failure', 'org/three sast AVD-1 ×1']);
});

test('a list of findings that loses rows while it is read is a failure, not a clean repository', async () => {
  const { client, repositories } = openCode((request, next) =>
    request.url.includes('/results')
      ? Promise.resolve(Response.json({ total: 5, data: request.url.endsWith('page=1') ? [finding(1), finding(2)] : [] }))
      : next(request),
  );
  repositories.push(scanned('one'));

  const entries = await collect(iterateCodeFindings(client));

  expect(entries.map(line)).toEqual(['org/one failure']);
  expect(entries[0]).toMatchObject({ error: { code: 'SEC_INCOMPLETE_LIST' } });
});

test.each([
  [401, AuthError],
  [403, HttpError],
] as const)('status %i ends it, as no other repository would fare better', async (status, type) => {
  const { client, repositories, sent } = openCode((request, next) =>
    request.url.includes('/results') ? Promise.resolve(Response.json({ message: 'no' }, { status })) : next(request),
  );
  repositories.push(scanned('one'), scanned('two'));

  await expect(collect(iterateCodeFindings(client, {}, { concurrency: 1 }))).rejects.toThrow(type);
  expect(sent.some((path) => path.includes('repositoryIds=two'))).toBe(false);
});

test('it resumes behind any entry, and nothing comes twice or is missing', async () => {
  const { client, repositories, findings } = openCode();
  for (const id of ['a', 'b', 'c', 'd']) {
    repositories.push(id === 'c' ? { repository_id: id, name: 'org/c' } : scanned(id));
    findings.set(id, [finding(1), finding(2), finding(1), finding(3)]);
  }
  const all = (await collect(iterateCodeFindings(client))).map(line);

  for (let stop = 1; stop <= all.length; stop++) {
    const first = iterateCodeFindings(client);
    const head: string[] = [];
    for (let count = 0; count < stop; count++) {
      const { value } = await first.next();
      if (value !== undefined) head.push(line(value));
    }
    const rest = await collect(iterateCodeFindings(client, {}, { continuationToken: first.continuationToken }));
    expect([...head, ...rest.map(line)], String(stop)).toEqual(all);
  }
});

test('where the last finding is gone, all of its repository come again', async () => {
  const { client, repositories, findings } = openCode();
  repositories.push(scanned('a'), scanned('b'));
  findings.set('a', [finding(1), finding(2), finding(3)]);
  const first = iterateCodeFindings(client);
  await first.next();
  await first.next();
  findings.set('a', [finding(1), finding(3)]);

  const rest = await collect(iterateCodeFindings(client, {}, { continuationToken: first.continuationToken }));

  expect(rest.map(line)).toEqual(['org/a sast AVD-1 ×1', 'org/a sast AVD-3 ×1']);
});

test('a token of another input is refused before anything is sent', async () => {
  const { client, repositories, findings, sent } = openCode();
  repositories.push(scanned('a'));
  findings.set('a', [finding(1)]);
  const first = iterateCodeFindings(client);
  await first.next();
  const before = sent.length;

  const other = iterateCodeFindings(client, { branch: 'main' }, { continuationToken: first.continuationToken });

  await expect(other.next()).rejects.toMatchObject({ name: 'InputError', member: 'continuationToken' });
  expect(sent).toHaveLength(before);
});

test('the reader sets the pace: few repositories are read ahead, and leaving ends it', async () => {
  const { client, repositories, findings, sent, most } = openCode();
  for (let index = 0; index < 100; index++) {
    repositories.push(scanned(`r${index}`));
    findings.set(`r${index}`, [finding(index)]);
  }
  let count = 0;
  for await (const entry of iterateCodeFindings(client, {}, { concurrency: 2 })) {
    expect(entry.kind).toBe('finding');
    if (++count === 10) break;
  }

  expect(sent.length).toBeLessThan(20);
  expect(most()).toBeLessThanOrEqual(3);
});

test('a listener that throws disturbs nothing', async () => {
  const { client, repositories, findings } = openCode();
  repositories.push(scanned('a'));
  findings.set('a', [finding(1)]);
  const onProgress = (): never => {
    throw new Error('mine');
  };

  expect(await collect(iterateCodeFindings(client, {}, { onProgress }))).toHaveLength(1);
});

test.each([
  [{ repository: '' }, {}, 'repository'],
  [{ branch: 7 as never }, {}, 'branch'],
  [{ categories: [] }, {}, 'categories'],
  [{ categories: ['vulnerability' as never] }, {}, 'categories'],
  [{}, { concurrency: 0 }, 'concurrency'],
])('%j, %j is refused before anything is sent', async (input, options, member) => {
  const { client, sent } = openCode();

  await expect(iterateCodeFindings(client, input, options).next()).rejects.toMatchObject({ name: 'InputError', member });
  expect(sent).toEqual([]);
});

test('the sandbox answers with the examples of the specification', async () => {
  const sandbox = createAquaSandbox();
  const client = createAquaClient({
    region: 'us',
    auth: { token: sandbox.issueToken() },
    fetch: (input, init) => sandbox.handleAuth(new Request(input, init)),
  });

  const [main] = await collect(iterateCodeFindings(client));
  const [release] = await collect(iterateCodeFindings(client, { branch: 'release/2' }));

  expect([main, release].map((entry) => entry && line(entry))).toEqual([
    'payments-org/api vulnerabilities CVE-2031-40912 ×1',
    'payments-org/api@release/2 vulnerabilities CVE-2031-40912 ×1',
  ]);
});
