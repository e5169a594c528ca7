/** Secrets among the options: a string, or a function that returns it on demand. */
import { ConfigError } from '../errors.js';
import { assertNotInBrowser, readEnv } from './environment.js';
import { optionError } from './option-error.js';
import type { ClientOptions } from './options.js';

/** A secret, or a function that returns it on demand. */
export type SecretSource = string | (() => string | Promise<string>);

/** What one secret may be. */
export interface SecretRules {
  /** Environment variable that stands in where the option was not given. */
  readonly variable?: string;
  readonly example: string;
  /** A function that returns the secret is accepted as well. @defaultValue true */
  readonly allowFunction?: boolean;
  /** Says what is wrong with a secret, as `must …`, without repeating it. */
  readonly problem: (secret: string) => string | undefined;
}

/**
 * Reads a secret from an option, else from the environment.
 *
 * @returns `undefined` where neither is given.
 * @throws {@link ConfigError} for a secret that cannot be sent, and in a web page unless that is allowed.
 */
export function readSecretOption(option: string, given: unknown, rules: SecretRules, options: ClientOptions): SecretSource | undefined {
  const { variable, example, allowFunction = true, problem } = rules;
  const value = given ?? (variable === undefined ? undefined : readEnv(variable));
  const source = given === undefined && variable !== undefined ? variable : option;
  if (value === undefined) return undefined;
  if (allowFunction && typeof value === 'function') {
    // What it returns is as long-lived, and as readable in the page.
    assertNotInBrowser(source, options);
    return value as () => Promise<string>;
  }
  if (typeof value !== 'string') throw optionError(source, allowFunction ? 'a string or a function' : 'a string', value, example);
  const wrong = problem(value);
  if (wrong !== undefined) throw new ConfigError(source, `"${source}" ${wrong}`);
  assertNotInBrowser(source, options);
  return value;
}
