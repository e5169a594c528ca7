/** What a vendor's package says about the vendor's responses. */
import type { HttpErrorKind } from '../errors.js';
import type { HttpResponse } from '../http/message.js';
import type { Operation } from '../operation/operation.js';

/**
 * What a failure says, in the vendor's words. A code, message or id counts where it is a number or a string that is not empty;
 * whatever else a server has in that place is ignored.
 */
export interface FailureDetails {
  /** What kind of failure it is, where the status alone would say something else. */
  readonly kind?: HttpErrorKind | undefined;
  readonly vendorCode?: unknown;
  /** @defaultValue the body, where it is a string and no page */
  readonly vendorMessage?: unknown;
  /** The vendor's reasons by request member, dotted where it is nested; a member may come more than once. */
  readonly fieldErrors?: Iterable<readonly [member: string, reason: string]> | undefined;
  /** The id in the body that the vendor's support asks for. @defaultValue that of a header */
  readonly requestId?: unknown;
  /** A sentence of ours that helps where the vendor says nothing, or not what to do. */
  readonly hint?: string | undefined;
  /** The server may have acted in spite of the failure. @defaultValue what the status says */
  readonly mayHaveSucceeded?: boolean;
}

/** How to read the vendor's responses; everything is optional. */
export interface ResponseRules {
  /** Reads what a failure says: of any status, inside a successful response, and of the exchange of a token. */
  readonly readFailure?: (response: HttpResponse, operation: Operation) => FailureDetails;
  /**
   * Recognises the vendor's failures in bodies that come with a successful status, by members and their values.
   *
   * @param hasResult - The body has documented members of the operation's result that are not empty, so it is hardly a failure.
   * @returns The status that the body names for the failure, 0 where it names none; `undefined` where it is no failure.
   */
  readonly failureInside?: (body: Readonly<Record<string, unknown>>, operation: Operation, hasResult: boolean) => number | undefined;
  /** Finds a failure at the end of a streamed text. */
  readonly failureInStream?: (tail: string) => FailureDetails | undefined;
  /** Whether a failure with a status that is usually temporary is permanent. */
  readonly isFinal?: (response: HttpResponse, operation: Operation) => boolean;
}
