/** An API key as the credential. */
import type { SecretSource } from '@sec/core';
import { type ConnectContext, createSecretCredential } from '@sec/core/vendor';
import type { SignIn } from './sign-in.js';

/** Says what is wrong with a key, without repeating it; `undefined` when it can be sent. Keys are never altered. */
export function apiKeyProblem(key: string): string | undefined {
  if (key.trim() === '') return 'must be an API key, got an empty string';
  if (key !== key.trim()) return 'must not begin or end with spaces or line breaks (often the last line break of a file)';
  if (/^(api-key|x-auth-token|bearer)\b[: ]/i.test(key))
    return 'must be the key alone, got a string that begins with the name of a header (not shown)';
  if (!/^[\x21-\x7e]+$/.test(key)) return 'must be printable ASCII characters without spaces, got others (not shown)';
  return undefined;
}

/**
 * Sends the key in the header `api-key`. The rejection of a key that has the form of another product's says so.
 *
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API" [S]
 */
export function createApiKeySignIn(apiKey: SecretSource, baseUrl: string, context: ConnectContext): SignIn {
  const check = `check "auth.apiKey" (INSIGHTCLOUDSEC_API_KEY), and that ${baseUrl} (INSIGHTCLOUDSEC_BASE_URL) issued it`;
  let current = typeof apiKey === 'string' ? apiKey : '';
  const fetchKey: SecretSource = typeof apiKey === 'string' ? apiKey : async () => (current = await apiKey());
  return {
    credentials: { apiKey: createSecretCredential(fetchKey, apiKeyProblem, { ...context, headers: (key) => ({ 'api-key': key }) }) },
    explain(status) {
      if (isPlatformKey(current))
        return 'the key has the form of a Command Platform key, which Cloud Security does not accept: make one inside Cloud Security, in your profile or under Settings, User Management, API Keys';
      if (status === 401) return `the key is unknown, has expired, or was replaced by a newer key of the same user; ${check}`;
      // The vendor's plug-in reads every 403 so. @source rapid7/insightconnect-plugins rapid7_insightcloudsec [C]
      return `the server may also respond so to an API key that is not valid; ${check}`;
    },
  };
}

/**
 * Whether a key has the form of the Command Platform's keys, which Cloud Security does not accept: a UUID. Those of Cloud
 * Security are URL-safe base64 of 32 or 44 characters, as far as they were seen.
 *
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API", on platform keys [S]; the form is an inference [I]
 */
function isPlatformKey(key: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(key);
}
