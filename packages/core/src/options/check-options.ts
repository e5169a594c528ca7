/** Refuses bad options before anything is sent. One table says what each may be. */
import { ConfigError, InputError } from '../errors.js';
import { checkHeader, headerEntries } from '../http/headers.js';
import { maxTimerMs } from '../lib/clock.js';
import { describe } from '../lib/describe.js';
import { parseBaseUrl } from './base-url.js';
import { assertNumber, optionError } from './option-error.js';
import type { CallOptions, ClientOptions } from './options.js';

/**
 * What an option may be, with an example: `number[1,60] 5`, where `whole` is a number without a fraction, or
 * `object[get,set] shelf`, an object with these functions. `!` behind the type: it must be given.
 */
type Spec = `${'function' | 'object' | 'boolean' | 'string' | 'number' | 'whole'}${string} ${string}`;

/** What else holds for a value of the right type. */
type Check = (option: string, value: never, context: { readonly client: ClientOptions; readonly example: string }) => void;

/** A spec; with it, the members that an object may have, or a further check. */
type Rule = Spec | readonly [Spec, Rules | Check];

type Rules = { readonly [option: string]: Rule };

const listener: Spec = 'function (event) => console.log(event)';
const delay: Spec = `number[0,${maxTimerMs}] 250`;
const limit: Spec = `number[1,${maxTimerMs}] 30_000`;
const count: Spec = 'whole[1,Infinity] 5';

const checkHeaders = (option: string, headers: object, { example }: { readonly example: string }): void => {
  const fail = (message: string): ConfigError => new ConfigError(option, `"${option}": ${message}; for example ${example}`);
  for (const [name, value] of headerEntries(headers, fail)) checkHeader(name, value, fail);
  // Read already, an iterator would give nothing when the request is made.
  if (Symbol.iterator in headers && (headers as { [Symbol.iterator](): unknown })[Symbol.iterator]() === headers)
    throw fail(`expected headers that can be read again, got ${describe(headers)}`);
};

const shared: Rules = {
  retry: ['object { attempts: 5 } or false', { attempts: count, baseDelayMs: delay, maxDelayMs: delay, maxRetryAfterMs: delay }],
  attemptTimeoutMs: limit,
  timeoutMs: limit,
  headers: ["object { 'x-team': 'platform' }", checkHeaders],
};

const clientRules: Rules = {
  fetch: 'function fetch',
  ...shared,
  rateLimit: ['object { requestsPerSecond: 10 }', { requestsPerSecond: 'number![0.001,Infinity] 10', burst: 'number[1,Infinity] 5' }],
  maxConcurrent: count,
  limiter: 'object[bind] shareLimits(limiter, { instances: 4 })',
  tokenStore: 'object[bind] shareTokens(store)',
  validation: [
    'object { checks }',
    {
      checks: 'object! the checks that ./validate of the package exports',
      mode: [
        "string 'report'",
        (option, mode: string, { example }) => {
          if (!/^(report|enforce)$/.test(mode)) throw optionError(option, '"report" or "enforce"', mode, example);
        },
      ],
    },
  ],
  hosts: [
    'object { name: "https://…" }',
    (option, hosts: object, { client }) => {
      for (const [name, url] of Object.entries(hosts)) parseBaseUrl(`${option}.${name}`, url, client);
    },
  ],
  userAgent: ['string "inventory-job/2.1"', (option, agent: string, context) => checkHeaders(option, { 'user-agent': agent }, context)],
  allowInsecureHttp: 'boolean true',
  allowBrowserCredentials: 'boolean true',
  maxResponseBytes: 'number[1,Infinity] 104_857_600',
  clock: 'object[now,monotonic,after] { now, monotonic, after }',
  random: 'function Math.random',
  onAttempt: listener,
  onRetry: listener,
  onToken: listener,
  onNotice: listener,
  onValidationIssue: listener,
};

const callRules: Rules = {
  signal: 'object[addEventListener] controller.signal',
  ...shared,
  cache: [
    "string 'no-store'",
    (option, cache: string, { example }) => {
      if (cache !== 'no-store') throw optionError(option, '"no-store"', cache, example);
    },
  ],
};

/** Checks the options of a client. @param ownNames - Options of the vendor's own, which it checks itself. @throws {@link ConfigError} */
export function checkClientOptions(options: ClientOptions, ownNames: readonly string[]): void {
  if (options?.fetch === undefined && typeof globalThis.fetch !== 'function')
    throw optionError('fetch', 'given, because this platform has none', undefined, 'fetch');
  checkMembers('', options, clientRules, { ownNames, client: options });
}

/** Refuses base URLs for hosts that the vendor does not have. @throws {@link ConfigError} */
export function checkHostNames({ hosts = {} }: ClientOptions, known: readonly string[]): void {
  for (const name of Object.keys(hosts)) {
    if (!known.includes(name))
      throw new ConfigError(`hosts.${name}`, `"hosts.${name}" is not a host of this client; known hosts: ${known.join(', ')}`);
  }
}

/**
 * Checks what a caller passes beside the input.
 *
 * @param variants - Media types that the option `accept` may name.
 * @param own - Options that the function takes beside these, for the message about one that is misspelt.
 * @throws {@link InputError}
 */
export function checkCallOptions(
  operationId: string,
  options: CallOptions & { readonly accept?: unknown },
  variants: readonly string[],
  own: readonly string[] = [],
): void {
  try {
    checkMembers('', options, callRules, { ownNames: [...own, ...(variants.length > 0 ? ['accept'] : [])], client: {} });
    const { accept } = options;
    if (accept !== undefined && !variants.includes(accept as string))
      throw optionError('accept', `${variants.map((type) => `"${type}"`).join(' or ')}, or left out for JSON`, accept, `'${variants[0]}'`);
  } catch (error) {
    if (error instanceof ConfigError) throw new InputError(`${operationId}: ${error.message}`, { operationId, member: error.option });
    throw error;
  }
}

interface CheckContext {
  readonly client: ClientOptions;
  /** Names that are checked elsewhere. */
  readonly ownNames: readonly string[];
}

function checkMembers(prefix: string, given: object, rules: Rules, { client, ownNames }: CheckContext): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw optionError('options', 'an object', given, '{ baseUrl: … }');
  const known = [...ownNames, ...Object.keys(rules)];
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const [[first = '', rule = ''] = []] = Object.entries(rules);
    const example = `{ ${first}: ${readSpec([rule].flat()[0] as string)[3]} }`;
    throw new ConfigError(prefix + name, `"${prefix}${name}" is not an option; known options: ${known.join(', ')}; for example ${example}`);
  }
  for (const [name, rule] of Object.entries(rules)) {
    checkOption(prefix + name, (given as Readonly<Record<string, unknown>>)[name], rule, client);
  }
}

/** @returns Type, `!` where it is required, what stands in brackets, and the example. */
const readSpec = (spec: string): string[] => /^(\w+)(!?)(?:\[(.*?)\])? (.*)$/.exec(spec)?.slice(1) ?? [];

function checkOption(option: string, value: unknown, rule: Rule, client: ClientOptions): void {
  // Most options are left out of most calls.
  const [spec, more] = typeof rule === 'string' ? [rule] : rule;
  if ((value === undefined && !spec.includes('!')) || (option === 'retry' && value === false)) return;
  const [type, , details, example = ''] = readSpec(spec);
  if (type === 'number' || type === 'whole') {
    const [min = 0, max = 0] = (details ?? '').split(',').map(Number);
    assertNumber(option, value ?? null, [min, max], example);
    if (type === 'whole' && value !== Infinity && !Number.isInteger(value)) throw optionError(option, 'a whole number', value, example);
  } else if (typeof value !== type || value === null || (option !== 'headers' && typeof value === 'object' && Symbol.iterator in value)) {
    throw optionError(option, type === 'object' ? 'an object' : `a ${type}`, value, example);
  } else if (details !== undefined) {
    for (const method of details.split(',')) {
      const member = (value as Readonly<Record<string, unknown>>)[method];
      if (typeof member !== 'function')
        throw optionError(option === 'signal' ? option : `${option}.${method}`, 'a function', member, example);
    }
  }
  if (typeof more === 'function') more(option, value as never, { client, example });
  else if (more !== undefined) checkMembers(`${option}.`, value as object, more, { ownNames: [], client });
}
