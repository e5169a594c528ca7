/** The two sorts of API key: how they are sent, and what stands where one is missing. */
import { ConfigError, type SecretSource } from '@sec/core';
import { createSecretCredential, type Credential, type CredentialContext } from '@sec/core/vendor';

/** Each key by its option, and the environment variable that stands in for it. */
export const keyVariables = { resultsApiKey: 'DATATHEOREM_API_KEY', uploadApiKey: 'DATATHEOREM_UPLOAD_API_KEY' } as const;

/** Name of a key's option, which is also the name of its security scheme. */
export type KeyName = keyof typeof keyVariables;

/** @source docs.securetheorem.com/api_conventions.html: `Authorization: APIKey <key>` [O] */
export function createKeyCredential(name: KeyName, source: SecretSource | undefined, context: CredentialContext): Credential {
  if (source === undefined) return createMissingKey(name);
  return createSecretCredential(source, keyProblem, { ...context, headers: (key) => ({ authorization: `APIKey ${key}` }) });
}

/** Stands where a key is missing, and says so to the operation that needs it. */
function createMissingKey(name: KeyName): Credential {
  return {
    headerNames: () => ['authorization'],
    authorize({ operation }) {
      throw new ConfigError(
        `auth.${name}`,
        `"auth.${name}" is required for ${operation.id}, got undefined; for example { auth: { ${name}: process.env.MY_KEY } } (or set ${keyVariables[name]})`,
      );
    },
    isRejected: () => false,
    reauthorize: async () => undefined,
  };
}

/**
 * @returns What is wrong with a key, without repeating it; `undefined` where it can be sent.
 * @source Data Theorem's integrations refuse a key that begins with `APIKey`: jenkinsci/datatheorem-mobile-app-security-plugin,
 * datatheorem/datatheorem-api-secure-action [C]
 */
export function keyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'must be a key, got an empty string';
  if (/^\s*apikey/i.test(key))
    return 'must be the key alone, got a string that begins with "APIKey" (not shown); the client adds that word itself';
  if (/^\s*bearer\s/i.test(key)) return 'must be the key alone, got a string that begins with "Bearer" (not shown)';
  if (key !== key.trim())
    return 'must not begin or end with blanks or line breaks, got a string that does (not shown); the last line break of a file is a usual cause';
  if (!/^[\x21-\x7e]+$/.test(key)) return 'must hold printable ASCII characters without blanks, got a string with others (not shown)';
  return undefined;
}
