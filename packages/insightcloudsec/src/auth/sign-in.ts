/** What the client needs of a way to sign in. */
import type { Credentials, Operation } from '@sec/core/vendor';

/** A way to sign in, for one client. */
export interface SignIn {
  readonly credentials: Credentials;
  /** Says what a response with status 401 or 403 may mean for this way to sign in. */
  readonly explain: (status: 401 | 403, operation: Operation) => string | undefined;
}
