/** The keys among the options, and the checks that refuse bad ones before anything is sent. */
import { type ClientOptions, ConfigError, type SecretSource } from '@sec/core';
import { optionError, readSecretOption } from '@sec/core/vendor';
import { type KeyName, keyProblem, keyVariables } from './api-key.js';

/** The keys of a client; one is enough for the operations that it opens. */
export interface DataTheoremAuth {
  /**
   * An API access key, made in the portal by a manager, with a check box for each API that it opens. It never uploads.
   *
   * A string, or a function that returns it on demand. The key alone, exactly as issued: the client adds `APIKey`.
   */
  readonly resultsApiKey?: SecretSource | undefined;
  /** The upload key of the organization, which opens uploads and nothing else. A string, or a function that returns it. */
  readonly uploadApiKey?: SecretSource | undefined;
}

const keyNames = Object.keys(keyVariables) as readonly KeyName[];
const example = '{ resultsApiKey: process.env.MY_KEY }';

/**
 * @returns The keys of the option, or those of the environment where there is no such option.
 * @throws {@link ConfigError}
 */
export function readAuth(auth: DataTheoremAuth | undefined, options: ClientOptions): DataTheoremAuth {
  if (auth !== undefined && (typeof auth !== 'object' || auth === null || Array.isArray(auth)))
    throw optionError('auth', 'an object', auth, example);
  for (const name of Object.keys(auth ?? {})) {
    if (!Object.hasOwn(keyVariables, name))
      throw new ConfigError(
        `auth.${name}`,
        `"auth.${name}" is unknown; known members are ${keyNames.join(' and ')}; for example ${example}`,
      );
  }
  const keys = Object.fromEntries(keyNames.map((name) => [name, readKey(name, auth, options)] as const)) as DataTheoremAuth;
  if (keyNames.every((name) => keys[name] === undefined))
    throw new ConfigError(
      'auth',
      `"auth" must hold ${keyNames.join(' or ')}, got neither; for example ${example} (or set ${Object.values(keyVariables).join(' or ')})`,
    );
  return keys;
}

/** Without the option both keys come from the environment; with it none does, so that a malformed key is not replaced silently. */
function readKey(name: KeyName, auth: DataTheoremAuth | undefined, options: ClientOptions): SecretSource | undefined {
  const rules = {
    example: "() => vault.read('datatheorem')",
    problem: keyProblem,
    ...(auth === undefined && { variable: keyVariables[name] }),
  };
  return readSecretOption(`auth.${name}`, auth?.[name], rules, options);
}
