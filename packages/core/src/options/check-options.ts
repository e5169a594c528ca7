/** Refuses bad options before anything is sent. One table says what each may be. */
import { ConfigError, InputError } from '../errors.js';
import { checkHeader } from '../http/headers.js';
import { maxTimerMs } from '../lib/clock.js';
import { parseBaseUrl } from './base-url.js';
import { assertNumber, optionError } from './option-error.js';
import type { CallOptions, ClientOptions } from './options.js';

/** What an option may be: its type, an example, and what else holds for it. */
type Rule = readonly [type: 'function' | 'object' | 'boolean' | 'string' | 'number', example: string, more?: RuleDetails];

interface RuleDetails {
  readonly range?: readonly [min: number, max: number];
  readonly isWhole?: boolean;
  readonly isRequired?: boolean;
  /** Options of the object; any other is refused. */
  readonly members?: Rules;
  /** Functions that the object must have. */
  readonly methods?: readonly string[];
  readonly also?: (option: string, value: never, options: ClientOptions) => void;
}

type Rules = Readonly<Record<string, Rule>>;

const listener: Rule = ['function', '(event) => console.log(event)'];
const milliseconds = (example: string, min: number): Rule => ['number', example, { range: [min, maxTimerMs] }];
const count: Rule = ['number', '5', { range: [1, Infinity], isWhole: true }];
const withMethods = (...methods: string[]): Rule => ['object', `{ ${methods.join(', ')} }`, { methods }];
const headerError = (option: string, example: string) => (message: string) =>
  new ConfigError(option, `"${option}": ${message}; for example ${example}`);

const shared: Rules = {
  retry: [
    'object',
    '{ attempts: 5 } or false',
    {
      members: {
        attempts: count,
        baseDelayMs: milliseconds('250', 0),
        maxDelayMs: milliseconds('8_000', 0),
        maxRetryAfterMs: milliseconds('60_000', 0),
      },
    },
  ],
  attemptTimeoutMs: milliseconds('30_000', 1),
  timeoutMs: milliseconds('30_000', 1),
  headers: [
    'object',
    "{ 'x-team': 'platform' }",
    {
      also(option, headers: object) {
        for (const [name, value] of Object.entries(headers)) checkHeader(name, value, headerError(option, "{ 'x-team': 'platform' }"));
      },
    },
  ],
};

const clientRules: Rules = {
  fetch: ['function', 'fetch'],
  ...shared,
  rateLimit: [
    'object',
    '{ requestsPerSecond: 10 }',
    {
      members: {
        requestsPerSecond: ['number', '10', { range: [0.001, Infinity], isRequired: true }],
        burst: ['number', '5', { range: [1, Infinity] }],
      },
    },
  ],
  maxConcurrent: count,
  limiter: withMethods('acquire'),
  tokenStore: ['object', 'shareTokens(store)', { methods: ['bind'] }],
  validation: [
    'object',
    '{ checks }',
    {
      members: {
        checks: ['object', 'the checks that ./validate of the package exports', { isRequired: true }],
        mode: [
          'string',
          "{ checks, mode: 'report' }",
          {
            also(option, mode: string) {
              if (!/^(report|enforce)$/.test(mode)) throw optionError(option, '"report" or "enforce"', mode, "{ checks, mode: 'report' }");
            },
          },
        ],
      },
    },
  ],
  hosts: [
    'object',
    '{ name: "https://…" }',
    {
      also(option, hosts: object, options) {
        for (const [name, url] of Object.entries(hosts)) parseBaseUrl(`${option}.${name}`, url, options);
      },
    },
  ],
  userAgent: [
    'string',
    '"inventory-job/2.1"',
    { also: (option, value: string) => void checkHeader('user-agent', value, headerError(option, '"inventory-job/2.1"')) },
  ],
  allowInsecureHttp: ['boolean', 'true'],
  allowBrowserCredentials: ['boolean', 'true'],
  maxResponseBytes: ['number', '104_857_600', { range: [1, Infinity] }],
  clock: withMethods('now', 'monotonic', 'after'),
  random: ['function', 'Math.random'],
  onAttempt: listener,
  onRetry: listener,
  onToken: listener,
  onNotice: listener,
  onValidationIssue: listener,
};

const callRules: Rules = {
  signal: ['object', 'controller.signal', { methods: ['addEventListener'] }],
  ...shared,
};

/** Checks the options of a client. @param ownNames - Options of the vendor's own, which it checks itself. @throws {@link ConfigError} */
export function checkClientOptions(options: ClientOptions, ownNames: readonly string[]): void {
  if (options?.fetch === undefined && typeof globalThis.fetch !== 'function')
    throw optionError('fetch', 'given, because this platform has none', undefined, 'fetch');
  checkMembers('', options, clientRules, { ownNames, options });
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
 * @throws {@link InputError}
 */
export function checkCallOptions(
  operationId: string,
  options: CallOptions & { readonly accept?: unknown },
  variants: readonly string[],
): void {
  try {
    checkMembers('', options, callRules, { ownNames: variants.length > 0 ? ['accept'] : [], options: {} });
    const { accept } = options;
    if (accept !== undefined && !variants.includes(accept as string))
      throw optionError('accept', `${variants.map((type) => `"${type}"`).join(' or ')}, or left out for JSON`, accept, `'${variants[0]}'`);
  } catch (error) {
    if (error instanceof ConfigError) throw new InputError(`${operationId}: ${error.message}`, { operationId, member: error.option });
    throw error;
  }
}

interface CheckContext {
  readonly ownNames: readonly string[];
  readonly options: ClientOptions;
}

function checkMembers(prefix: string, given: object, rules: Rules, { ownNames, options }: CheckContext): void {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw optionError('options', 'an object', given, '{ baseUrl: … }');
  const known = [...ownNames, ...Object.keys(rules)];
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue;
    const [example = ownNames[0]] = Object.keys(rules);
    const shown = rules[example as string]?.[1] ?? '…';
    throw new ConfigError(
      prefix + name,
      `"${prefix}${name}" is not an option; known options: ${known.join(', ')}; for example { ${example}: ${shown} }`,
    );
  }
  for (const [name, rule] of Object.entries(rules)) {
    const value: unknown = (given as Readonly<Record<string, unknown>>)[name];
    if (value !== undefined || rule[2]?.isRequired) checkOption(prefix + name, value, rule, options);
  }
}

function checkOption(option: string, value: unknown, [type, example, details = {}]: Rule, options: ClientOptions): void {
  const { range, isWhole, methods = [], members, also } = details;
  if (option === 'retry' && value === false) return;
  if (range !== undefined) {
    assertNumber(option, value ?? null, range, example);
    if (isWhole && value !== Infinity && !Number.isInteger(value)) throw optionError(option, 'a whole number', value, example);
    return;
  }
  if (typeof value !== type || value === null || Array.isArray(value))
    throw optionError(option, type === 'object' ? 'an object' : `a ${type}`, value, example);
  for (const method of methods) {
    const given = (value as Readonly<Record<string, unknown>>)[method];
    if (typeof given !== 'function') throw optionError(option === 'signal' ? option : `${option}.${method}`, 'a function', given, example);
  }
  if (members !== undefined) checkMembers(`${option}.`, value as object, members, { ownNames: [], options });
  also?.(option, value as never, options);
}
