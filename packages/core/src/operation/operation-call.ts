/** The functions that a client is made of. */
import type { CallOptions } from '../options/options.js';

/** A response with the facts around its payload. */
export interface WithResponse<Output> {
  /** The payload, as the plain call returns it. */
  readonly data: Output;
  readonly status: number;
  readonly headers: Headers;
  /** Requests that were sent for this call. */
  readonly attempts: number;
  /** The server's id of the request, where it gives one. */
  readonly requestId: string | undefined;
  /** The body as it was received, envelope included; parsed again at each access. */
  readonly body: unknown;
}

/**
 * One operation: a function that resolves to the payload.
 *
 * @throws {@link InputError} when the input cannot be sent as it is; nothing is sent.
 * @throws {@link AuthError} when the credential is refused or cannot be obtained.
 * @throws {@link HttpError} when the server responds with a failure.
 * @throws {@link NetworkError} or {@link TimeoutError} when no complete response arrives, or not in time.
 * @throws {@link ParseError} when the response is not what the vendor promises.
 * @throws {@link ValidationError} with `validation: { mode: 'enforce' }`, when the response has another shape.
 */
export interface OperationCall<Input, Output> {
  (input: Input, options?: CallOptions): Promise<Output>;
  /** Makes the same call; resolves to the payload with status, headers and the number of attempts. */
  withResponse(input: Input, options?: CallOptions): Promise<WithResponse<Output>>;
}

/** An operation whose response comes in other media types as well, where the call asks for one with its option `accept`. */
export interface VariantOperationCall<Input, Output, Variants> extends OperationCall<Input, Output> {
  <Type extends keyof Variants>(input: Input, options: CallOptions & { readonly accept: Type }): Promise<Variants[Type]>;
  withResponse: OperationCall<Input, Output>['withResponse'] &
    (<Type extends keyof Variants>(
      input: Input,
      options: CallOptions & { readonly accept: Type },
    ) => Promise<WithResponse<Variants[Type]>>);
}

/** One page of a list. */
export interface Page<Output, Item> {
  readonly items: readonly Item[];
  /** The payload of the page. */
  readonly data: Output;
  /** Number of all items, where the vendor gives it. */
  readonly total: number | undefined;
}

/** Options for reading a list page by page. */
export interface PageOptions extends CallOptions {
  /**
   * Pages to request ahead of the consumer.
   *
   * @defaultValue as many as the client may send at the same time, from the second page on, where the server counts the
   * items and the client limits its requests; otherwise 0
   */
  readonly prefetch?: number;
  /**
   * Where to continue: the {@link PagedAsyncIterator.continuationToken} of an earlier iteration over the same list. It takes
   * precedence over a position in the input.
   */
  readonly continuationToken?: string | undefined;
  /**
   * What happens when the list loses items while it is read, which the server's total shows. `error` ends the iteration with
   * an {@link IncompleteListError} before the items of that page are returned. `continue` steps back by as many items as are
   * gone and reads on, so that no item is skipped; items that come again are left out where the vendor's items have a key.
   * Only a server that counts its items shows that some are gone. An iteration with `continue` has no continuation token.
   *
   * @defaultValue 'error'
   */
  readonly onChange?: 'error' | 'continue' | undefined;
}

/** Iterates over a list, and can be resumed in another process. */
export interface PagedAsyncIterator<Value> extends AsyncIterableIterator<Value> {
  /**
   * A token for the position after the last value returned; pass it as the option `continuationToken` to resume, even in
   * another process. It is bound to the operation and its input: used with another one it is an {@link InputError}. Where
   * the last item is no longer on its page, or was changed, the items of that page come again. It is safe in a URL and holds neither a credential nor the input, but it does hold the vendor's own cursor where there is one.
   *
   * `undefined` where no position can be trusted, which {@link ClientEvents.onNotice} reports: the order may differ from page
   * to page, or the iteration continues after changes.
   */
  readonly continuationToken: string | undefined;
  /**
   * Whether the items returned so far are held against a total of the server's: not where the server does not count, or calls
   * its count an estimate, and not where the iteration began in the middle and nothing says how many items come before.
   */
  readonly isWhole: boolean;
  /** Whether the list lost items while it was read; only with `onChange: 'continue'`. */
  readonly changed: boolean;
}

/** An operation whose responses are pages of a list. */
export interface PagedOperationCall<Input, Output, Item> extends OperationCall<Input, Output> {
  /** Iterates over every item of every page, in order; leaving the loop stops the requests. */
  items(input: Input, options?: PageOptions): PagedAsyncIterator<Item>;
  /** Iterates over every page, in order; leaving the loop stops the requests. */
  pages(input: Input, options?: PageOptions): PagedAsyncIterator<Page<Output, Item>>;
}
