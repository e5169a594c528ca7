/** What a vendor's package says about the vendor's responses. */
import type { HttpErrorKind } from '../errors.js';
import type { HttpResponse } from '../http/message.js';
import type { Operation } from '../operation/operation.js';

/** What a failure says, in the vendor's words. */
export interface FailureDetails {
  /** What kind of failure it is, where the status alone would say something else. */
  readonly kind?: HttpErrorKind | undefined;
  readonly vendorCode?: string | undefined;
  readonly vendorMessage?: string | undefined;
  /** The vendor's reasons by request member. */
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
  /** A sentence of ours that helps where the vendor says nothing. */
  readonly hint?: string | undefined;
}

/** How to read the vendor's responses; everything is optional. */
export interface ResponseRules {
  /** Reads the body of a failure. */
  readonly readFailure?: (response: HttpResponse, operation: Operation) => FailureDetails;
  /** Finds a failure inside a response with a successful status. */
  readonly failureInside?: (response: HttpResponse, operation: Operation) => FailureDetails | undefined;
  /** Finds a failure at the end of a streamed text. */
  readonly failureInStream?: (tail: string) => FailureDetails | undefined;
  /** Whether a failure with a status that is usually temporary is permanent. */
  readonly isFinal?: (response: HttpResponse, operation: Operation) => boolean;
}
