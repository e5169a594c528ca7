/** What uploads and workflows need of the client they are given, kept beside it, as a client shows none of its options. */
import { type ClientOptions, InputError } from '@sec/core';

type Shared = Pick<ClientOptions, 'fetch' | 'clock' | 'random' | 'retry' | 'userAgent' | 'onAttempt' | 'onRetry'>;

export interface ClientContext extends Shared {
  /** Base URL of the API, which names the place that a file goes to. */
  readonly baseUrl: string;
  /** Whether the client has a key that reads results. */
  readonly canRead: boolean;
}

/** Registered, so that a client of the one module format can be given to functions of the other. */
const key = Symbol.for('@sec/datatheorem/context');

/** Keeps the context with a client; the options' keys stay out of it. */
export function keepContext<Client extends object>(
  client: Client,
  { fetch, clock, random, retry, userAgent, onAttempt, onRetry }: ClientOptions,
  own: Pick<ClientContext, 'baseUrl' | 'canRead'>,
): Client {
  const shared = { fetch, clock, random, retry, userAgent, onAttempt, onRetry } as Shared;
  return Object.defineProperty(client, key, { value: { ...shared, ...own } });
}

/** @throws {@link InputError} for anything that `createDataTheoremClient` did not make; nothing is sent. */
export function contextOf(workflow: string, client: object): ClientContext {
  const context = (client as { readonly [key]?: ClientContext } | undefined)?.[key];
  if (context !== undefined) return context;
  throw new InputError(`${workflow}: "client" must come from createDataTheoremClient, got something else; a copy of a client is none`, {
    member: 'client',
  });
}

/** Tells a callback; one that throws or rejects is ignored, as watching must never lose what is watched. */
export function tell<Event>(watch: ((event: Event) => unknown) | undefined, event: Event): void {
  try {
    const result = watch?.(event);
    if (result instanceof Promise) result.catch(() => undefined);
  } catch {
    // See above.
  }
}
