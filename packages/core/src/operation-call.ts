/** The functions that a client is made of. */
import type { CallOptions } from './options.js';

/** An answer with the facts around its payload. */
export interface WithResponse<Output> {
  /** The payload, as the plain call returns it. */
  readonly data: Output;
  readonly status: number;
  readonly headers: Headers;
  /** Requests that were sent for this call. */
  readonly attempts: number;
  /** The server's id of the request, where it tells one. */
  readonly requestId: string | undefined;
  /** The body as it came, envelope and all; read again from its text at each access. */
  readonly body: unknown;
}

/**
 * One operation: a function that resolves to the payload.
 *
 * @throws InputError when the input cannot be sent as it is; nothing is sent.
 * @throws AuthError when the credential is refused or cannot be obtained.
 * @throws HttpError when the server answers with a failure.
 * @throws NetworkError or TimeoutError when no whole answer comes, or not in time.
 * @throws ParseError when the answer is not what the vendor promises.
 * @throws ValidationError with `validation: { mode: 'enforce' }`, when the answer has another shape.
 */
export interface OperationCall<Input, Output> {
  (input: Input, options?: CallOptions): Promise<Output>;
  /** The same call, resolving to the payload with status, headers and the number of attempts. */
  withResponse(input: Input, options?: CallOptions): Promise<WithResponse<Output>>;
}

/** An operation whose answer comes in other media types as well, where the call asks for one with its option `accept`. */
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
  /** Number of all items, where the vendor tells. */
  readonly total: number | undefined;
}

/** How a list is walked. */
export interface PageOptions extends CallOptions {
  /** Pages to ask for ahead of the consumer; 0 unless given. */
  readonly prefetch?: number;
  /**
   * Position of an earlier walk over the same list, to go on from: see {@link ListWalk.position}. It goes before a
   * position in the input.
   */
  readonly from?: string;
}

/** A walk over a list. */
export interface ListWalk<Value> extends AsyncIterableIterator<Value> {
  /**
   * The place behind what was given last, as a text that another process can go on from with the option `from`. It is
   * bound to the operation and its input; used with another one it is an `InputError`. It is safe in a URL, and holds
   * neither a credential nor the input, but the vendor's own cursor where there is one.
   */
  readonly position: string;
}

/** An operation that answers in pages. */
export interface PagedOperationCall<Input, Output, Item> extends OperationCall<Input, Output> {
  /** Every item of every page, in order; leaving the loop stops the requests. */
  items(input: Input, options?: PageOptions): ListWalk<Item>;
  /** Every page, in order; leaving the loop stops the requests. */
  pages(input: Input, options?: PageOptions): ListWalk<Page<Output, Item>>;
}
