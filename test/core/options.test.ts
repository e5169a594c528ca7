import { afterEach, expect, test, vi } from 'vitest';
import { type ClientOptions, ConfigError } from '@sec/core';
import { parseBaseUrl, checkClientOptions, createChecks, readEnv, assertNotInBrowser } from '@sec/core/vendor';

afterEach(() => vi.unstubAllGlobals());

function refusalOf(run: () => unknown): ConfigError {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

test.each<[string, unknown]>([
  ['fetch', 'https://x'],
  ['retry', true],
  ['retry', null],
  ['retry.attempts', { retry: { attempts: 0 } }],
  ['retry.attempts', { retry: { attempts: 2.5 } }],
  ['retry.attempts', { retry: { attempts: '3' } }],
  ['retry.baseDelayMs', { retry: { baseDelayMs: -1 } }],
  ['retry.maxRetryAfterMs', { retry: { maxRetryAfterMs: Number.NaN } }],
  ['retry.tries', { retry: { tries: 3 } }],
  ['attemptTimeoutMs', 0],
  ['attemptTimeoutMs', Infinity],
  ['attemptTimeoutMs', 2 ** 31],
  ['timeoutMs', '5s'],
  ['maxResponseBytes', -1],
  ['maxConcurrent', 0],
  ['maxConcurrent', 1.5],
  ['rateLimit', 10],
  ['rateLimit', null],
  ['rateLimit.requestsPerSecond', { rateLimit: {} }],
  ['rateLimit.requestsPerSecond', { rateLimit: { requestsPerSecond: 0 } }],
  ['rateLimit.burst', { rateLimit: { requestsPerSecond: 1, burst: 0 } }],
  ['limiter', null],
  ['limiter.bind', { limiter: { acquire: async () => () => undefined } }],
  ['tokenStore.bind', { tokenStore: { get: () => 0, set: () => 0 } }],
  ['clock.after', { clock: { now: Date.now, monotonic: Date.now } }],
  ['random', 0.5],
  ['validation', null],
  ['validation.checks', { validation: {} }],
  ['validation.checks', { validation: { checks: null } }],
  ['validation.mode', { validation: { checks: {}, mode: 'warn' } }],
  ['headers', [['a', 'b', 's3cret']]],
  ['headers', ['a', 's3cret']],
  ['headers', new Map([['a', 'b']]).entries()],
  ['headers', new Map([['a b', 's3cret']])],
  ['headers', [['te', 's3cret']]],
  ['headers', new Date(0)],
  ['headers', new Uint8Array(2)],
  ['hosts', new Map([['api', 's3cret']])],
  ['headers', 'a: b'],
  ['headers', { headers: { 'x-a': 's3cret\nx' } }],
  ['headers', { headers: { 'x a': 's3cret' } }],
  ['headers', { headers: { 'x-a': 5 } }],
  ['userAgent', 's3cret\r\n'],
  ['hosts', 's3cret'],
  ['hosts.api', { hosts: { api: 's3cret' } }],
  ['allowInsecureHttp', 'yes'],
  ['onAttempt', {}],
  ['onValidationIssue', 's3cret'],
  ['options', { options: null }],
])('a bad "%s" is one ConfigError with an example, and repeats no text: %j', (option, value) => {
  const nested =
    typeof value === 'object' && value !== null && option.split('.')[0] !== undefined && (option.split('.')[0] as string) in value;
  const options = option === 'options' ? null : nested ? value : { [option]: value };

  const error = refusalOf(() => checkClientOptions(options as ClientOptions, []));

  expect(error).toMatchObject({ code: 'SEC_CONFIG', option });
  expect(error.message).toMatch(/for example/);
  expect(error.message).toContain(`"${option.split('.')[0]}`);
  expect(error.message).not.toContain('s3cret');
});

test('a misspelt option is refused with the ones that exist', () => {
  expect(refusalOf(() => checkClientOptions({ timeout: 5 } as ClientOptions, ['baseUrl'])).message).toMatch(
    /^"timeout" is not an option; known options: baseUrl, fetch, retry,/,
  );
});

test('an option of the wrong size is told in one shape', () => {
  expect(refusalOf(() => checkClientOptions({ attemptTimeoutMs: 0 }, [])).message).toBe(
    '"attemptTimeoutMs" must be a number from 1 to 2147483647, got 0; for example 30_000',
  );
});

test('good options pass', () => {
  expect(() =>
    checkClientOptions(
      {
        retry: { attempts: 5 },
        timeoutMs: 1,
        rateLimit: { requestsPerSecond: 0.5, burst: 2 },
        headers: { 'x-a': 'b' },
        hosts: { api: 'https://a.example' },
        validation: { checks: createChecks({}) },
        maxConcurrent: 3,
      },
      [],
    ),
  ).not.toThrow();
});

test.each<[string, string]>([
  ['https://a.example', 'https://a.example'],
  ['https://a.example/', 'https://a.example'],
  ['https://a.example/api/v1//', 'https://a.example/api/v1'],
  ['HTTPS://A.example:8443/x', 'https://a.example:8443/x'],
  ['http://localhost:3000/', 'http://localhost:3000'],
  ['http://127.0.0.1:1', 'http://127.0.0.1:1'],
  ['http://[::1]:1', 'http://[::1]:1'],
  ['http://api.localhost', 'http://api.localhost'],
])('the base URL %s is taken as %s', (given, taken) => {
  expect(parseBaseUrl('baseUrl', given, {})).toBe(taken);
});

test.each<[string, unknown, RegExp]>([
  ['nothing', undefined, /an absolute URL, got undefined/],
  ['a path', '/api', /an absolute URL, got a string of 4 characters/],
  ['another scheme', 'ftp://a.example', /begin with https/],
  ['a secret that reads as a scheme', 's3cret:443', /begin with https.*\(not shown\)/],
  ['a user name', 'https://user@a.example', /must not hold a user name/],
  ['a password', 'https://:s3cret@a.example', /must not hold a user name/],
  ['a query', 'https://a.example/?key=s3cret', /must not hold a query/],
  ['a fragment', 'https://a.example/#s3cret', /must not hold a query/],
  ['http to another machine', 'http://a.example', /in the clear/],
  ['http to a name that only looks local', 'http://localhost.evil.example', /in the clear/],
  ['http to an address that only looks local', 'http://127.0.0.1.evil.example', /in the clear/],
])('a base URL with %s is refused', (_, given, message) => {
  const error = refusalOf(() => parseBaseUrl('baseUrl', given, {}));

  expect(error).toMatchObject({ option: 'baseUrl' });
  expect(error.message).toMatch(message);
  expect(error.message).toContain('for example https://api.example.com/api/v1');
  expect(error.message).not.toContain('s3cret');
});

test('http to another machine is allowed when it is asked for', () => {
  expect(parseBaseUrl('baseUrl', 'http://a.example', { allowInsecureHttp: true })).toBe('http://a.example');
});

test('the environment is read where there is one', () => {
  vi.stubGlobal('process', { env: { A: 'a', EMPTY: '' } });

  expect([readEnv('A'), readEnv('EMPTY'), readEnv('B')]).toEqual(['a', undefined, undefined]);
});

test('an environment that may not be read is none', () => {
  vi.stubGlobal('process', {
    get env(): never {
      throw new Error('permission denied');
    },
  });

  expect(readEnv('A')).toBeUndefined();
});

test('a platform without a process has no environment', () => {
  vi.stubGlobal('process', undefined);

  expect(readEnv('A')).toBeUndefined();
});

test('a long-lived secret in a page is refused unless it is allowed', () => {
  expect(() => assertNotInBrowser('auth.key', {})).not.toThrow();
  vi.stubGlobal('document', {});

  expect(refusalOf(() => assertNotInBrowser('auth.key', {})).option).toBe('auth.key');
  expect(() => assertNotInBrowser('auth.key', { allowBrowserCredentials: true })).not.toThrow();
});
