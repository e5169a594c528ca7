/**
 * Paths, URLs, headers: whatever a caller puts into a path, the request goes to exactly the template's segments, for members
 * marked `x-path: slashes` one or more, and brings the value whole, or is refused before anything is sent; nothing breaks out of a
 * header; a base URL means the same with and without a slash at its end, with and without a prefix.
 *
 * | what                          | rows × columns                                                                 |
 * | ----------------------------- | ------------------------------------------------------------------------------ |
 * | path values, drawn            | 100,000 values from six alphabets × 5 templates of one to three members        |
 * | path values on sockets        | 400 of them × the path as the server reads it off the wire                     |
 * | dot segments                  | 12 forms and nothing at all × 5 templates × each member, and calls by path     |
 * | control characters in headers | 34 characters × start, middle, end × 7 ways for a value to get into a header   |
 * | base URLs                     | 3 origins × 8 prefixes × 3 endings × 5 options that hold one                   |
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AquaClient, createAquaClient } from '@sec/aqua';
import { images as imageRows } from '@sec/aqua/operations';
import { createRaw as createAquaRaw } from '@sec/aqua/raw';
import { ConfigError, InputError, isSecError } from '@sec/core';
import { createRiskenClient, type RiskenClient } from '@sec/risken';
import { createRaw as createRiskenRaw } from '@sec/risken/raw';
import { expect, test } from 'vitest';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';

const consoleUrl = 'https://console.example/base';
const auth = { token: 'invented-token' };
const unlimited = { rateLimit: { requestsPerSecond: Infinity } };

/** Answers everything with an empty object, and remembers the last URL. */
function createSink(): { readonly fetch: typeof fetch; last: string | undefined; count: number } {
  const response = (): Response => new Response('{}', { headers: { 'content-type': 'application/json' } });
  const sink = {
    last: undefined as string | undefined,
    count: 0,
    fetch: (async (input) => {
      sink.last = String(input);
      sink.count++;
      return response();
    }) as typeof fetch,
  };
  return sink;
}

interface Template {
  readonly path: string;
  readonly members: readonly string[];
  /** The member whose slashes go out as they are, where there is one. */
  readonly slashes?: string;
  /** Ends of sibling paths: the value goes out in one segment where the path would end so. */
  readonly unless?: readonly string[];
  readonly call: (aqua: AquaClient, values: readonly string[]) => Promise<unknown>;
}

/** What the paths of an image's lists have behind that of the image. */
const endsOfImages = Object.values(imageRows).flatMap((row) => /\{tag\}\/(\w+)/.exec(typeof row === 'string' ? row : row[0])?.[1] ?? []);

const templates: readonly Template[] = [
  {
    path: '/api/v1/registries/{name}',
    members: ['name'],
    call: (aqua, [name = '']) => aqua.registries.getRegistry({ name }),
  },
  {
    path: '/api/v2/images/{registry}/{repository}/{tag}',
    members: ['registry', 'repository', 'tag'],
    slashes: 'repository',
    unless: endsOfImages,
    call: (aqua, [registry = '', repository = '', tag = '']) => aqua.images.getImage({ registry, repository, tag }),
  },
  {
    path: '/api/v1/scanner/registry/{registry}/image/{image}/status',
    members: ['registry', 'image'],
    call: (aqua, [registry = '', image = '']) => aqua.imageScans.getImageScanStatus({ registry, image }),
  },
  {
    path: '/api/v2/repositories/{registry}/{name}',
    members: ['registry', 'name'],
    slashes: 'name',
    call: (aqua, [registry = '', name = '']) => aqua.repositories.deleteRepository({ registry, name }),
  },
  {
    path: '/api/v1/settings/labels/{name}',
    members: ['name'],
    call: (aqua, [name = '']) => createAquaRaw(aqua).GET('/api/v1/settings/labels/{name}', { params: { path: { name } } }),
  },
];

/** Numbers from 0 up to 1 that a seed decides. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pieces that path values are drawn from: what walks, what separates, what hides, and what is ordinary. */
const alphabets: readonly (readonly string[])[] = [
  ['.', '..', '%2e', '%2E', '/', '\\', '%2f', '%5c'],
  ['.', '%', '2', 'e', 'E', '5', 'f', 'F', 'c', '/', '%252e', '%25', '%00'],
  ['?', '#', '&', '=', ';', ':', '@', ',', '+', ' ', '!', '$', "'", '(', ')', '*', '[', ']', '|', '{', '}', '~', '^', '`', '"', '<', '>'],
  ['\u0000', '\t', '\n', '\r', '\u0007', '\u007f', '\u0085', '\u00a0', '\u2028', '\u200b', '\ufeff', '\u202e'],
  ['é', '漢字', '👩‍👩‍👧', '\u0301', 'ß', 'İ', '．', '／', '‥', '\ud800', '\udc00', '𝒳'],
  ['a', 'b', 'Z', '0', '9', '-', '_', 'acme', 'web', '1.4.2', 'Docker Hub', 'sha256:'],
];

function drawValue(random: () => number): string {
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
  // Mostly from one alphabet, so that dangerous forms are frequent; sometimes mixed.
  const own = pick(alphabets);
  const length = Math.floor(random() ** 2 * 12) + (random() < 0.01 ? 0 : 1);
  return Array.from({ length }, () => pick(random() < 0.8 ? own : pick(alphabets))).join('');
}

/** What may not stand in a path: nothing at all, dot segments also in disguise, and halves of a character. */
function mustBeRefused(value: string): boolean {
  return value === '' || /^(\.|%2e){1,2}$/i.test(value) || /[\ud800-\udfff]/u.test(value);
}

/** The same for all members of a template: a marked member is refused for each of its parts. */
function areRefused(given: readonly string[], { members, slashes }: Template): boolean {
  return given.some((value, index) => mustBeRefused(value) || (members[index] === slashes && value.split('/').some(mustBeRefused)));
}

/** @returns The segments of a path as a template and its values must give them: as many as the marked member has parts. */
function toSegments({ path, members, slashes, unless = [] }: Template, given: readonly string[]): readonly string[] {
  const isForeign = unless.includes(given.at(-1) ?? '');
  return path.split('/').flatMap((segment) => {
    const value = given[members.indexOf(segment.slice(1, -1))];
    if (!segment.startsWith('{') || value === undefined) return [segment];
    return segment === `{${slashes}}` && !isForeign ? value.split('/') : [value];
  });
}

/** Checks one request: exactly the template's segments, and each member's value whole in its own. */
function readSegments(url: string, { path, slashes }: Template): readonly string[] | string {
  const { pathname, search, hash, origin } = new URL(url);
  if (origin !== 'https://console.example' || search !== '' || hash !== '') return `left the path: ${url}`;
  const expected = `/base${path}`.split('/');
  const segments = pathname.split('/');
  const surplus = segments.length - expected.length;
  if (slashes === undefined ? surplus !== 0 : surplus < 0) return `has other segments: ${url}`;
  const values: string[] = [];
  for (const own of expected) {
    const parts = segments.splice(0, own === `{${slashes}}` ? 1 + surplus : 1);
    if (own.startsWith('{')) values.push(parts.map(decodeURIComponent).join('/'));
    else if (parts[0] !== own) return `has another segment: ${url}`;
  }
  return values;
}

const drawn = 100_000;

test(
  `${drawn} drawn path values: the template’s own segments with the value whole, or nothing is sent`,
  { timeout: 60_000 },
  async ({ task }) => {
    const seed = Date.now() >>> 0;
    const random = createRandom(seed);
    const sink = createSink();
    const aqua = createAquaClient({ fetch: sink.fetch, consoleUrl, auth, ...unlimited });
    let values = 0;
    let refused = 0;

    for (let round = 0; values < drawn; round++) {
      const template = templates[round % templates.length] as Template;
      const given = template.members.map(() => drawValue(random));
      values += given.length;
      sink.last = undefined;
      const expected = areRefused(given, template) ? 'refused' : given;

      let came: readonly string[] | string;
      try {
        await template.call(aqua, given);
        came = sink.last === undefined ? 'nothing was sent' : readSegments(sink.last, template);
      } catch (error) {
        came = error instanceof InputError && sink.last === undefined ? 'refused' : `failed: ${String(error)}`;
      }

      if (came === 'refused') refused++;
      // Comparing first keeps a hundred thousand assertions cheap.
      if (JSON.stringify(came) !== JSON.stringify(expected))
        expect({ seed, path: template.path, given, came }).toEqual({ seed, path: template.path, given, came: expected });
    }

    expect(refused, `seed ${seed}`).toBeGreaterThan(500);
    expect(sink.count, `seed ${seed}`).toBeGreaterThan(drawn / 4);
    task.meta.cases = values;
  },
);

test('on sockets, the path that a server reads off the wire has the template’s segments, each value whole', async ({ task }) => {
  const seed = Date.now() >>> 0;
  const random = createRandom(seed);
  const paths: string[] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const aqua = createAquaClient({ consoleUrl: `http://127.0.0.1:${port}`, auth, ...unlimited });
  const cases = 400;

  for (let index = 0; index < cases; index++) {
    const template = templates[index % templates.length] as Template;
    const given = template.members.map(() => drawValue(random));
    if (areRefused(given, template)) continue;
    await template.call(aqua, given);
    expect(paths.at(-1)?.split('/').map(decodeURIComponent), `seed ${seed}`).toEqual(toSegments(template, given));
  }

  expect(paths.length).toBeGreaterThan(cases / 4);
  task.meta.cases = cases;
  await new Promise((resolve) => server.close(resolve).closeAllConnections());
});

const dots = ['.', '..', '%2e', '%2E', '%2e%2e', '%2E%2E', '%2e%2E', '%2E%2e', '.%2e', '.%2E', '%2e.', '%2E.'];
const nothing: readonly unknown[] = ['', undefined, null];

test('dot segments, plain or encoded, and empty values are refused in every member, and nothing is sent', async ({ task }) => {
  const sink = createSink();
  const aqua = createAquaClient({ fetch: sink.fetch, consoleUrl, auth, ...unlimited });
  let cases = 0;

  for (const template of templates) {
    for (const [place, member] of template.members.entries()) {
      for (const value of [...dots, ...nothing]) {
        const given = template.members.map((_, index) => (index === place ? (value as string) : 'ordinary'));
        // A template's call stands '' in for undefined, which is refused as well.
        const error = await failureOf(template.call(aqua, given));
        expect([member, value, error]).toEqual([member, value, expect.any(InputError)]);
        expect((error as InputError).member).toBe(member);
        cases++;
      }
    }
  }
  for (const segment of dots) {
    for (const path of [`/api/${segment}/v1`, `/${segment}`, `/api/${segment}`]) {
      expect(await failureOf(createAquaRaw(aqua).GET(path as never))).toBeInstanceOf(InputError);
      cases++;
    }
  }

  expect(sink.count).toBe(0);
  task.meta.cases = cases;
});

test('what only looks like a dot segment goes out: as one segment, where the member is not marked', async ({ task }) => {
  const sink = createSink();
  const aqua = createAquaClient({ fetch: sink.fetch, consoleUrl, auth, ...unlimited });
  const values = [
    '...',
    '..;',
    '..%00',
    '%252e%252e',
    '../..',
    '..\\..',
    'a/../b',
    './',
    '/..',
    '..?',
    '..#',
    ' ..',
    '.. ',
    '．．',
    '%2e%2e%2f',
  ];

  for (const value of values) {
    for (const template of templates) {
      const given = template.members.map(() => value);
      const isRefused = areRefused(given, template);
      sink.last = undefined;
      const error = await template.call(aqua, given).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect([value, error instanceof InputError, sink.last === undefined]).toEqual([value, isRefused, isRefused]);
      if (!isRefused) expect(readSegments(sink.last ?? '', template)).toEqual(given);
    }
  }
  task.meta.cases = values.length * templates.length;
});

/** What may not stand in a header: every control character but the tab, and what has no byte. */
const unsendable = [
  ...Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter((character) => character !== '\t'),
  '\u007f',
  '\u2028',
  '\u0100',
];

const secretWord = 'do-not-repeat';
const inLine = (character: string): readonly string[] => [
  `${character}${secretWord}`,
  `${secretWord}${character}x-injected: 1`,
  `${secretWord}${character}`,
];

/** Ways for a value to get into a header; each makes a client, or calls it. */
const headerWays: Readonly<Record<string, (value: string, fetch: typeof globalThis.fetch) => Promise<unknown>>> = {
  'a header of the client': async (value, fetch) => createRisken({ fetch, headers: { 'x-team': value } }).aws.listAws({ project_id: 7 }),
  'a header of the call': (value, fetch) => createRisken({ fetch }).aws.listAws({ project_id: 7 }, { headers: { 'x-team': value } }),
  'a header of a call by path': (value, fetch) =>
    createRiskenRaw(createRisken({ fetch })).GET('/aws/list-aws', { params: { query: { project_id: 7 } }, headers: { 'x-team': value } }),
  'the user agent': async (value, fetch) => createRisken({ fetch, userAgent: value }).aws.listAws({ project_id: 7 }),
  'the credential': async (value, fetch) => createRisken({ fetch, auth: { accessToken: value } }).aws.listAws({ project_id: 7 }),
  'a credential that is brought': (value, fetch) =>
    createRisken({ fetch, auth: { accessToken: () => value } }).aws.listAws({ project_id: 7 }),
  'a member that is a header': (value, fetch) =>
    createAquaClient({ fetch, consoleUrl, auth, hosts: { autoconnect: 'https://auto.example' } }).autoconnect.listConnectedAccounts({
      'X-API-Key': value,
      'X-Timestamp': '1',
      'X-Authenticate-Api-Key-Signature': 's',
      'X-Register-New-Cspm-Signature': 's',
    } as Parameters<AquaClient['autoconnect']['listConnectedAccounts']>[0]),
};

function createRisken(options: Parameters<typeof createRiskenClient>[0]): RiskenClient {
  return createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'invented' }, ...options });
}

test.for(Object.keys(headerWays))('control characters in %s are refused, and nothing is sent', async (way, { task }) => {
  const run = headerWays[way] as (typeof headerWays)[string];
  const sink = createSink();
  let cases = 0;

  for (const character of unsendable) {
    for (const value of inLine(character)) {
      const error = await failureOf(run(value, sink.fetch));
      expect([JSON.stringify(value), isSecError(error)]).toEqual([JSON.stringify(value), true]);
      // The value may be a secret.
      expect(`${String(error)} ${JSON.stringify(error)} ${String((error as Error).cause)}`).not.toContain(secretWord);
      cases++;
    }
  }

  expect(sink.count).toBe(0);
  task.meta.cases = cases;
});

test('a token that a server issues with a line break in it goes nowhere', async ({ task }) => {
  for (const character of unsendable) {
    const server = script([
      ({ url }) => (url.pathname === '/v2/signin' ? { json: { data: { token: `${secretWord}${character}x: 1` } } } : { json: [] }),
    ]);
    const aqua = createAquaClient({
      ...server,
      consoleUrl,
      auth: { email: 'ops@example.com', password: 'invented-password' },
      retry: false,
    });

    const error = await failureOf(aqua.registries.listRegistries());

    expect(error).toMatchObject({ code: 'SEC_AUTH' });
    expect(String(error)).not.toContain(secretWord);
    expect(server.requests.map(({ url }) => url.pathname)).toEqual(['/v2/signin']);
  }
  task.meta.cases = unsendable.length;
});

test('names of headers that could break out of their line are refused', async ({ task }) => {
  const sink = createSink();
  const names = ['', ' ', 'x y', 'x:', 'x\r\ny', 'x\ny', 'x\u0000', 'é', 'x(', 'x@', '\tx'];

  for (const name of names) {
    expect(await failureOf((async () => createRisken({ fetch: sink.fetch, headers: { [name]: '1' } }))())).toBeInstanceOf(ConfigError);
    expect(
      await failureOf(createRisken({ fetch: sink.fetch }).aws.listAws({ project_id: 7 }, { headers: { [name]: '1' } })),
    ).toBeInstanceOf(InputError);
    expect(
      await failureOf(
        createRiskenRaw(createRisken({ fetch: sink.fetch })).GET('/aws/list-aws', {
          params: { query: { project_id: 7 } },
          headers: { [name]: '1' },
        }),
      ),
    ).toBeInstanceOf(InputError);
  }

  expect(sink.count).toBe(0);
  task.meta.cases = names.length * 3;
});

const prefixes = ['', '/p', '/p/q', '/api/v1', '/a%20b', '/p.q', '/~p', '/P'];
const endings = ['', '/', '//'];

/** Options that hold a base URL, and the URL that a call then goes to. */
const baseUrls: Readonly<
  Record<string, readonly [path: string, call: (base: string, fetch: typeof globalThis.fetch) => Promise<unknown>]>
> = {
  'baseUrl of RISKEN': [
    '/aws/list-aws?project_id=7',
    (base, fetch) => createRisken({ fetch, baseUrl: base }).aws.listAws({ project_id: 7 }),
  ],
  'baseUrl of RISKEN, called by path': [
    '/aws/list-aws?project_id=7',
    (base, fetch) => createRiskenRaw(createRisken({ fetch, baseUrl: base })).GET('/aws/list-aws', { params: { query: { project_id: 7 } } }),
  ],
  'authUrl of Aqua': ['/v2/keys/1', (base, fetch) => createAquaClient({ fetch, authUrl: base, auth }).cspmKeys.getKey({ id: 1 })],
  'a host by its name': [
    '/api/v1/registries/a',
    (base, fetch) => createAquaClient({ fetch, auth, hosts: { console: base } }).registries.getRegistry({ name: 'a' }),
  ],
  'consoleUrl of Aqua': [
    '/api/v1/registries/a',
    (base, fetch) => createAquaClient({ fetch, auth, consoleUrl: base }).registries.getRegistry({ name: 'a' }),
  ],
};

test.for(Object.keys(baseUrls))(
  '%s joins identically with and without slashes at its end, with and without a prefix',
  async (option, { task }) => {
    const [path, call] = baseUrls[option] as (typeof baseUrls)[string];
    let cases = 0;

    for (const origin of ['https://api.example', 'https://api.example:8443', 'HTTPS://API.example']) {
      for (const prefix of prefixes) {
        for (const ending of endings) {
          const sink = createSink();
          // Where the request goes is all that counts; the sink's answer suits some operations only.
          await call(`${origin}${prefix}${ending}`, sink.fetch).catch(() => undefined);
          expect([prefix, ending, sink.last]).toEqual([prefix, ending, `${origin.toLowerCase()}${prefix}${path}`]);
          cases++;
        }
      }
    }
    task.meta.cases = cases;
  },
);

test.for([
  'https://api.example/p?x=1',
  'https://api.example/p#x',
  'https://user:word@api.example',
  'https://user@api.example',
  'http://api.example',
  'ftp://api.example',
  'javascript:alert(1)',
  'api.example',
  '//api.example',
  '/api/v1',
  'https://',
  'https://api.example:99999',
  '',
  ' ',
])('%j is no base URL, and nothing is sent', (base) => {
  const sink = createSink();

  expect(() => createRisken({ fetch: sink.fetch, baseUrl: base })).toThrow(ConfigError);
  expect(() => createAquaClient({ fetch: sink.fetch, auth, authUrl: base })).toThrow(ConfigError);
  expect(() => createAquaClient({ fetch: sink.fetch, auth, hosts: { console: base } })).toThrow(ConfigError);
});
