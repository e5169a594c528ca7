/** What a proxy says instead of a response of the vendor. */
import type { RefusalReason } from './options.js';

/** Headers of every response: nothing of it is kept, guessed at, run, or read by another site. */
export const safeHeaders: Readonly<Record<string, string>> = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; sandbox",
  'cross-origin-resource-policy': 'same-site',
  vary: 'origin',
  'x-content-type-options': 'nosniff',
};

/** Ends a request with a status of the proxy's own. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly reason: RefusalReason,
    message: string,
    options?: ErrorOptions & { readonly retryAfter?: string },
  ) {
    super(message, options);
    this.retryAfter = options?.retryAfter;
  }

  readonly retryAfter: string | undefined;

  /** Plain text, which the clients of all vendors show as it is. */
  toResponse(): Response {
    return new Response(this.message, {
      status: this.status,
      headers: {
        ...safeHeaders,
        'content-type': 'text/plain; charset=utf-8',
        'x-sec-refused': this.reason,
        ...(this.retryAfter !== undefined && { 'retry-after': this.retryAfter }),
      },
    });
  }
}
