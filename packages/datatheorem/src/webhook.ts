/** Receives what Data Theorem posts: checks the bearer token in constant time, and reads the envelope. */
import { InputError } from '@sec/core';

/**
 * Known types of events; the vendor announces many more, which pass.
 *
 * @source Data Theorem knowledge base, webhook integration [O]
 */
export type WebhookEventType =
  | 'API_SECURE__POLICY_VIOLATION_RESOLVED'
  | 'MOBILE_SECURE__USER_CREATED'
  | 'MOBILE_SECURE__USER_DELETED'
  | 'MOBILE_SECURE__USER_LOGIN_FAILED'
  | 'MOBILE_SECURE__USER_LOGIN_SUCCESSFUL'
  | (string & {});

/** One event. Nothing signs it and it has no id of its own: read the API before you decide anything by it. */
export interface Webhook {
  readonly type: WebhookEventType;
  /** What stands before the double underscore, such as `API_SECURE`; the whole type where there is none. */
  readonly product: string;
  /** What stands behind it, such as `POLICY_VIOLATION_RESOLVED`; empty where there is none. */
  readonly name: string;
  /** Version of the event's form; missing where the vendor leaves it out. */
  readonly version: number | undefined;
  /** What happened, by type. Ids are called `uuid` here and `id` in the API. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly host: string | undefined;
  /** When it was sent. That the number counts seconds is inferred from its size. */
  readonly time: Date | undefined;
  /** The document as it came. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** `data` of events about policy violations; more members come. */
export interface PolicyViolationEvent {
  /** The `id` of the violation in the API. */
  readonly uuid?: string;
  readonly affected_asset?: {
    readonly uuid?: string;
    readonly name?: string;
    readonly type?: string;
    readonly url?: string | null;
    readonly portal_url?: string;
    readonly date_created?: string;
    readonly [member: string]: unknown;
  };
  readonly policy_violation_status?: 'RESOLVED' | (string & {});
  readonly relevance?: 'URGENT' | 'IMPORTANT' | (string & {});
  readonly description?: string;
  readonly recommendation?: string;
  readonly date_created?: string;
  readonly [member: string]: unknown;
}

/** Whether an event is about a policy violation, of whatever product. */
export function isPolicyViolationWebhook(webhook: Webhook): webhook is Webhook & { readonly data: PolicyViolationEvent } {
  return webhook.name.startsWith('POLICY_VIOLATION_');
}

/** What came: an event, or the status to answer with and why. */
export type ReceivedWebhook =
  | { readonly ok: true; readonly webhook: Webhook }
  | { readonly ok: false; readonly status: 400 | 401 | 405 | 413; readonly reason: string };

export interface ReceiveWebhookOptions {
  /** The token that the portal was given; several while you change it. `false` for a webhook that is set up without one. */
  readonly token: string | readonly string[] | false;
  /** Largest body that is read, in bytes; 1 MiB unless given. */
  readonly maxBytes?: number;
}

/**
 * Reads a request of a web framework that speaks `Request`. It refuses by its result, so answer with its `status`.
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
export async function receiveWebhook(request: Request, { token, maxBytes = 1_048_576 }: ReceiveWebhookOptions): Promise<ReceivedWebhook> {
  if (token !== false) checkTokens(token);
  if (request.method !== 'POST') return refuse(405, 'webhooks come as POST');
  // Who may not send is told so before anything of the body is read.
  if (token !== false && !(await isWebhookToken(request.headers.get('authorization'), token)))
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

/**
 * Whether an `Authorization` header holds a token, compared in constant time, by their digests.
 *
 * @throws {@link InputError} for an empty token.
 */
export async function isWebhookToken(header: string | null | undefined, token: string | readonly string[]): Promise<boolean> {
  const tokens = checkTokens(token);
  const given = /^Bearer +(\S.*)$/i.exec(header?.trim() ?? '')?.[1] ?? '';
  const digest = await digestOf(given);
  let found = 0;
  // All of them, so that the time does not tell which one it was.
  for (const one of tokens) found |= isSame(digest, await digestOf(one));
  return found === 1 && given !== '';
}

/**
 * Reads the envelope; an event whose type is not known passes.
 *
 * @param body - The request's body as text, or what a framework has parsed of it.
 * @throws {@link InputError} for what is no JSON, no object, or has no `event.type`.
 */
export function parseWebhook(body: unknown): Webhook {
  const document = typeof body === 'string' ? parseJson(body) : body;
  if (!isObject(document)) throw fail('an object');
  const { event, host, time } = document;
  if (!isObject(event)) throw fail('"event" to be an object', 'event');
  const { type, version, data } = event;
  if (typeof type !== 'string' || type === '') throw fail('"event.type" to be a text', 'event.type');
  const split = type.indexOf('__');
  return {
    type,
    product: split === -1 ? type : type.slice(0, split),
    name: split === -1 ? '' : type.slice(split + 2),
    version: typeof version === 'number' ? version : undefined,
    data: isObject(data) ? data : {},
    host: typeof host === 'string' ? host : undefined,
    time: toDate(time),
    document,
  };
}

/** Seconds until the year 5138; what is larger counts milliseconds. */
function toDate(time: unknown): Date | undefined {
  if (typeof time !== 'number' || !Number.isFinite(time)) return undefined;
  const date = new Date(time < 1e11 ? time * 1000 : time);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

function checkTokens(token: string | readonly string[]): readonly string[] {
  const tokens: readonly unknown[] = typeof token === 'string' ? [token] : token;
  if (Array.isArray(tokens) && tokens.length > 0 && tokens.every((one) => typeof one === 'string' && one.trim() !== ''))
    return tokens as readonly string[];
  throw new InputError('receiveWebhook: "token" must be a text that is not empty, or a list of such texts', { member: 'token' });
}

async function digestOf(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

/** @returns 1 for the same bytes, else 0, after looking at all of them. */
function isSame(one: Uint8Array, other: Uint8Array): 0 | 1 {
  let difference = 0;
  for (const [index, byte] of one.entries()) difference |= byte ^ (other[index] ?? 0);
  return difference === 0 ? 1 : 0;
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw fail('JSON, got another text');
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function refuse(status: 400 | 401 | 405 | 413, reason: string): ReceivedWebhook {
  return { ok: false, status, reason };
}

function fail(what: string, member?: string): InputError {
  return new InputError(
    `parseWebhook expected ${what}; for example {"event":{"type":"API_SECURE__POLICY_VIOLATION_RESOLVED","data":{}}}`,
    member === undefined ? {} : { member },
  );
}
