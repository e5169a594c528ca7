/** What cannot be sent as it is, is refused. Each test names, in its first comment, what came when it was written. */
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { dataTheorem, risken, unchecked, withHeaders } from './support/clients.js';
import { bodies } from './support/lists.js';
import { factsOf, failureOf, wordOf } from './support/outcomes.js';

const once = { once: true } as const;
const stored = bodies({ data: { finding: { finding_id: 1 } } });

class WithPrivateFields {
  readonly #description = 'x';
  describe(): string {
    return this.#description;
  }
}

describe('a value that JSON would change in silence', () => {
  test.each([
    ['a Map', new Map([['description', 'x']])],
    ['a Set', new Set(['x'])],
    ['an object that hides its members', new WithPrivateFields()],
    ['a regular expression', /x/],
    ['an error', new Error('x')],
    ['a promise', Promise.resolve('x')],
    ['bytes', new Uint8Array([1, 2])],
    ['a buffer', new ArrayBuffer(2)],
    ['a Blob', new Blob(['x'])],
    ['a URLSearchParams', new URLSearchParams({ description: 'x' })],
    ['a Headers', new Headers({ description: 'x' })],
    ['a function in it', { description: (): string => 'x' }],
    ['a symbol in it', { description: Symbol('x') }],
    ['an array with a hole', { description: Object.assign([], { length: 2 }) }],
    ['an array with undefined in it', { description: [1, undefined] }],
    ['a Map deep in it', { tags: [{ names: new Map() }] }],
    ['a Map of another realm', runInNewContext('new Map([["description", "x"]])') as unknown],
  ])('is refused before anything is sent: %s', async (_, finding) => {
    // Came: an empty object, null or numbered members on the wire, and success.
    const { client, requests } = risken(stored, once);

    const error = await failureOf(client.finding.putFinding({ finding: unchecked(finding) }));

    expect(wordOf(error)).toBe('input');
    expect(factsOf(error).member).toMatch(/^finding/);
    expect(requests).toHaveLength(0);
  });

  test.each([
    ['an ArrayBuffer of another realm', () => runInNewContext('new ArrayBuffer(3)') as unknown],
    [
      'a FormData of another library',
      () =>
        new (class FormData {
          readonly [Symbol.toStringTag] = 'FormData';
          append(): void {}
          *entries(): Generator<[string, string]> {
            yield ['name', 'x'];
          }
          [Symbol.iterator](): Generator<[string, string]> {
            return this.entries();
          }
        })(),
    ],
    [
      'a Blob of another library',
      () =>
        new (class Blob {
          readonly [Symbol.toStringTag] = 'Blob';
          readonly size = 1;
          readonly type = 'application/json';
          async arrayBuffer(): Promise<ArrayBuffer> {
            return new ArrayBuffer(1);
          }
        })(),
    ],
  ])('is no body of the whole either: %s', async (_, create) => {
    // Came: an empty object, or the inner state of the library, as JSON.
    const { client, requests } = dataTheorem(bodies({}), once);

    const error = await client.openapiDefinitions.uploadOpenApiDefinition({ body: unchecked(create()) }).then(() => undefined, wordOf);

    // Whoever takes it must send it as what it is.
    if (error === undefined) expect(requests[0]?.headers['content-type'] ?? '').not.toMatch(/json/);
    else expect(error).toBe('input');
  });
});

test('a date of another realm is a date', async () => {
  // Came: an error that an object cannot stand in a query.
  const { client, requests } = dataTheorem(bodies({ security_findings: [], pagination_information: {} }), once);
  const results_since = runInNewContext('new Date(0)') as unknown;

  await client.mobileFindings.listSecurityFindings({ results_since: unchecked(results_since) });

  expect(requests[0]?.url.searchParams.get('results_since')).toBe('1970-01-01T00:00:00.000Z');
});

describe('headers', () => {
  const forms: readonly (readonly [string, () => unknown])[] = [
    ['a Headers object', () => new Headers({ 'x-team': 'a' })],
    [
      'a Headers object of another realm or library',
      () => ({
        [Symbol.toStringTag]: 'Headers',
        *[Symbol.iterator]() {
          yield ['x-team', 'a'];
        },
      }),
    ],
    ['a Map', () => new Map([['x-team', 'a']])],
    ['an array of pairs', () => [['x-team', 'a']]],
  ];

  test.each(forms.slice(0, 3))('of a client given as %s are sent, or refused', async (_, create) => {
    // Came: a request without them, and no error.
    const run = async (): Promise<unknown> => {
      const { client, requests } = risken(bodies({ data: { aws: [] } }), { ...once, headers: create() });
      await client.aws.listAws({});
      return requests[0]?.headers['x-team'];
    };

    expect(String(await run().catch(wordOf))).toMatch(/^(a|config)$/);
  });

  test.each(forms.slice(0, 3))('of a call given as %s are sent, or refused', async (_, create) => {
    // Came: a request without them, and no error.
    const { client, requests } = risken(bodies({ data: { aws: [] } }), once);

    const error = await client.aws.listAws({}, withHeaders(create())).then(() => undefined, wordOf);

    if (error === undefined) expect(requests[0]?.headers['x-team']).toBe('a');
    else expect(error).toBe('input');
  });

  test.each([
    ['a Headers object', () => new Headers({ 'x-team': 'a' })],
    ['an array of pairs', () => [['x-team', 'a']]],
  ])('are taken in each form that fetch takes: %s', async (_, create) => {
    // Came: a request without them, or a refusal.
    const { client, requests } = risken(bodies({ data: { aws: [] } }), once);

    await client.aws.listAws({}, withHeaders(create()));

    expect(requests[0]?.headers['x-team']).toBe('a');
  });

  test.each(['connection', 'Keep-Alive', 'transfer-encoding', 'upgrade', 'expect', 'te', 'trailer'])(
    'that belong to the connection are refused before anything is sent: %s',
    async (name) => {
      // Came: a failure of the network after three attempts, and a write that may have been done.
      const ofCall = risken(bodies({ data: { aws: [] } }), once);

      expect(wordOf(await failureOf(ofCall.client.aws.listAws({}, withHeaders({ [name]: 'x' }))))).toBe('input');
      expect(ofCall.requests).toHaveLength(0);
      expect(() => risken(bodies({}), { headers: { [name]: 'x' } })).toThrow(new RegExp(name, 'i'));
    },
  );
});
