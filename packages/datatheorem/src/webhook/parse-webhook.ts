/** The events that Data Theorem posts, and the reader of their envelope. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

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

/** One event. It is not signed and has no id of its own: read the API before you decide anything by it. */
export interface Webhook {
  readonly type: WebhookEventType;
  /** What precedes the double underscore, such as `API_SECURE`; the whole type where it has none. */
  readonly product: string;
  /** What follows it, such as `POLICY_VIOLATION_RESOLVED`; empty where the type has none. */
  readonly name: string;
  /** Version of the event's form; `undefined` where the vendor leaves it out. */
  readonly version: number | undefined;
  /** What happened, by type. Ids are called `uuid` here and `id` in the API. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly host: string | undefined;
  /** When it was sent. That the number counts seconds is inferred from its size. */
  readonly time: Date | undefined;
  /** The document as it was received. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** `data` of events about policy violations; more members may come. */
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

/** @returns Whether an event is about a policy violation, of whatever product. */
export function isPolicyViolationWebhook(webhook: Webhook): webhook is Webhook & { readonly data: PolicyViolationEvent } {
  return webhook.name.startsWith('POLICY_VIOLATION_');
}

/**
 * Reads the envelope; an event of an unknown type passes.
 *
 * @param body - The request's body as a string, or what a framework has parsed of it.
 * @throws {@link InputError} for what is not JSON, not an object, or has no `event.type`.
 */
export function parseWebhook(body: unknown): Webhook {
  const document = typeof body === 'string' ? parseJson(body) : body;
  if (!isObject(document)) throw invalid('body', 'an object', document);
  const { event, host, time } = document;
  if (!isObject(event)) throw invalid('event', 'an object', event);
  const { type, version, data } = event;
  if (typeof type !== 'string' || type === '') throw invalid('event.type', 'a non-empty string', type);
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

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid('body', 'JSON', text);
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(member: string, expected: string, received: unknown): InputError {
  return new InputError(
    `parseWebhook: "${member}" must be ${expected}, got ${describe(received)}; for example {"event":{"type":"API_SECURE__POLICY_VIOLATION_RESOLVED","data":{}}}`,
    { member },
  );
}
