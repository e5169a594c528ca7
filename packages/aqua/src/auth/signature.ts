/** The signature with which the CSPM API accepts an API key. */

/** What a signature covers. */
export interface SignedParts {
  /** The value of `X-Timestamp`, exactly as it is sent. */
  readonly timestamp: string;
  readonly method: string;
  /** Path that begins with `/v2/`, without host and query. */
  readonly path: string;
  /** The body exactly as it is sent; empty where there is none. */
  readonly body: string;
}

export type Sign = (parts: SignedParts) => Promise<string>;

/**
 * Creates the function that signs with one secret: HMAC-SHA256 over timestamp, method, path and body without separators,
 * in lower-case hex. It uses Web Crypto, so it works in browsers and edges as well.
 *
 * @source cloudsploit/docs API Blueprint, "Signature Creation" [O]; aquasecurity/terraform-provider-aquasec client/client.go [C]
 */
export function createSign(secret: string): Sign {
  const encoder = new TextEncoder();
  let key: Promise<CryptoKey> | undefined;
  return async ({ timestamp, method, path, body }) => {
    key ??= crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const signature = await crypto.subtle.sign('HMAC', await key, encoder.encode(`${timestamp}${method.toUpperCase()}${path}${body}`));
    return Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
