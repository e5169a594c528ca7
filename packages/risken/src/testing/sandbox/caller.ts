/** Who calls, and who may. */
import type { IssuedToken } from './token.js';

/**
 * Who may call: `project` and `organization` ask for a role there, `member` for a human member of the project,
 * `admin` for an administrator, `open` checks nothing.
 *
 * @source ca-risken/gateway router.go, authorizer.go [C]
 */
export type Access = 'project' | 'organization' | 'member' | 'admin' | 'open';

export type Caller =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'human'; readonly user_id: number }
  | { readonly kind: 'token'; readonly token: IssuedToken };
