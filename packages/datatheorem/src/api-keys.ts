/** The two sorts of key, and the checks that refuse bad ones before anything is sent. */
import { bad, type ClientOptions, ConfigError, readEnvironment, refuseBrowserSecret, type SecretSource } from '@sec/core';

/** The keys of a client; one is enough for the operations that it opens. */
export interface DataTheoremAuth {
  /**
   * An API access key, made in the portal by a manager, with a check box for each API that it opens. It never uploads.
   *
   * A text, or a function that brings it when it is needed. The key alone, exactly as issued: the client adds `APIKey`.
   */
  readonly resultsApiKey?: SecretSource | undefined;
  /** The upload key of the organization, which opens uploads and nothing else. A text, or a function that brings it. */
  readonly uploadApiKey?: SecretSource | undefined;
}

/** Each key by its option, and the environment variable that stands in for it. */
export const keyVariables = { resultsApiKey: 'DATATHEOREM_API_KEY', uploadApiKey: 'DATATHEOREM_UPLOAD_API_KEY' } as const;

/** Name of a key's option. */
export type KeyName = keyof typeof keyVariables;

const keyNames = Object.keys(keyVariables) as readonly KeyName[];
const example = '{ resultsApiKey: process.env.MY_KEY }';

/** Reads the keys from the options or, where there are none, from the environment. @throws {@link ConfigError} */
export function readKeys(auth: DataTheoremAuth | undefined, options: ClientOptions): DataTheoremAuth {
  if (auth === undefined) return readFromEnvironment(options);
  if (typeof auth !== 'object' || auth === null || Array.isArray(auth)) throw bad('auth', 'an object', auth, example);
  for (const name of Object.keys(auth)) {
    if (!(name in keyVariables))
      throw new ConfigError(
        `auth.${name}`,
        `"auth.${name}" is not an option; "auth" holds ${keyNames.join(' and ')}; for example ${example}`,
      );
  }
  // A key that is given and malformed must not be replaced in silence by the one in the environment.
  const given = keyNames.filter((name) => auth[name] !== undefined);
  for (const name of given) checkKey(`auth.${name}`, auth[name], options);
  if (given.length === 0) throw missingKeys();
  return auth;
}

function readFromEnvironment(options: ClientOptions): DataTheoremAuth {
  const found = keyNames.flatMap((name) => {
    const key = readEnvironment(keyVariables[name]);
    if (key !== undefined) checkKey(keyVariables[name], key, options);
    return key === undefined ? [] : [[name, key]];
  });
  if (found.length === 0) throw missingKeys();
  return Object.fromEntries(found) as DataTheoremAuth;
}

function missingKeys(): ConfigError {
  const variables = Object.values(keyVariables).join(' or ');
  return new ConfigError('auth', `"auth" must hold ${keyNames.join(' or ')}, got neither; for example ${example} (or set ${variables})`);
}

function checkKey(option: string, key: unknown, options: ClientOptions): void {
  if (typeof key === 'function') return;
  if (typeof key !== 'string') throw bad(option, 'a text or a function', key, "() => vault.read('datatheorem')");
  const problem = keyProblem(key);
  if (problem !== undefined) throw new ConfigError(option, `"${option}" ${problem}`);
  refuseBrowserSecret(option, options);
}

/**
 * Says what is wrong with a key, without repeating it; nothing when it can be sent.
 *
 * @source Data Theorem's integrations refuse a key that begins with `APIKey`: jenkinsci/datatheorem-mobile-app-security-plugin,
 * datatheorem/datatheorem-api-secure-action [C]
 */
export function keyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'must be a key, got an empty text';
  if (/^\s*apikey/i.test(key)) return 'must be the key alone, got a text that begins with "APIKey"; the client adds that word itself';
  if (/^\s*bearer\s/i.test(key)) return 'must be the key alone, got a text that begins with "Bearer"';
  if (key !== key.trim()) return 'must not begin or end with blanks or line breaks (a file’s last line break is a usual cause)';
  if (!/^[\x21-\x7e]+$/.test(key)) return 'must be one word of printable ASCII characters, got others in it (not shown)';
  return undefined;
}
