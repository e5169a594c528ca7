/** What a vendor's package says about its answers. */
import type { HttpResponse } from './chain.js';
import type { HttpErrorKind } from './errors.js';
import type { Operation } from './operation.js';

/** What a failure says, in the vendor's words. */
export interface Failure {
  readonly kind?: HttpErrorKind | undefined;
  readonly vendorCode?: string | undefined;
  readonly vendorMessage?: string | undefined;
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
  /** A sentence of ours that helps where the vendor says nothing. */
  readonly hint?: string | undefined;
}

/** The particular of a vendor's answers; everything is optional. */
export interface Envelope {
  /** Reads a failure's body. */
  readonly readFailure?: (response: HttpResponse, operation: Operation) => Failure;
  /** Finds a failure inside an answer with a good status. */
  readonly failureInside?: (response: HttpResponse, operation: Operation) => Failure | undefined;
  /** Finds a failure at the end of a streamed text. */
  readonly failureInStream?: (tail: string) => Failure | undefined;
  /** Whether a failure with a status that usually passes will not get better. */
  readonly isFinal?: (response: HttpResponse, operation: Operation) => boolean;
}
