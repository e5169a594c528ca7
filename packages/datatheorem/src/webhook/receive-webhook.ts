/** Receives what Data Theorem posts: checks the bearer token before the body is read, and reads the envelope. */
import { InputError } from '@sec/core';
import { parseWebhook, type Webhook } from './parse-webhook.js';
import { assertTokens, verifyWebhookToken } from './verify-webhook-token.js';

/** What was received: an event, or the status to respond with and why. */
export type ReceiveWebhookResult =
  | { readonly ok: true; readonly webhook: Webhook }
  | { readonly ok: false; readonly status: 400 | 401 | 405 | 413; readonly reason: string };

export interface ReceiveWebhookOptions {
  /** The token that the portal was given; several while you change it. `false` for a webhook that is set up without one. */
  readonly token: string | readonly string[] | false;
  /** Largest body that is read, in bytes. @defaultValue 1_048_576 (1 MiB) */
  readonly maxBytes?: number;
}

/**
 * Reads a request of a web framework that uses `Request`. A request is refused by the result, so respond with its `status`.
 *
 * @example
 * ```ts
 * import { receiveWebhook } from '@sec/datatheorem';
 *
 * async function handle(request: Request): Promise<Response> {
 *   const received = await receiveWebhook(request, { token: await vault.read('webhook-token') });
 *   if (!received.ok) return new Response(received.reason, { status: received.status });
 *   console.log(received.webhook.type, received.webhook.data);
 *   return new Response(null, { status: 204 });
 * }
 * ```
 *
 * @throws {@link InputError} for an empty token: it would let nobody or everybody in.
 */
export async function receiveWebhook(
  request: Request,
  { token, maxBytes = 1_048_576 }: ReceiveWebhookOptions,
): Promise<ReceiveWebhookResult> {
  if (token !== false) assertTokens('receiveWebhook', token);
  if (request.method !== 'POST') return refuse(405, 'webhooks come as POST');
  // Nothing of the body is read for a sender without the token.
  if (token !== false && !(await verifyWebhookToken(request.headers.get('authorization'), token)))
    return refuse(401, 'the bearer token is missing or wrong');
  const text = await readText(request, maxBytes);
  if (text === undefined) return refuse(413, `the body is larger than ${maxBytes} bytes`);
  try {
    return { ok: true, webhook: parseWebhook(text) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return refuse(400, error.message);
  }
}

async function readText(request: Request, maxBytes: number): Promise<string | undefined> {
  const reader = request.body?.getReader();
  if (reader === undefined) return request.text();
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      await reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function refuse(status: 400 | 401 | 405 | 413, reason: string): ReceiveWebhookResult {
  return { ok: false, status, reason };
}
