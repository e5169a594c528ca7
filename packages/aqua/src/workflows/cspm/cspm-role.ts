/** How the vendor gets into an AWS account. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/** How the vendor gets into the account: a role that is made on the way, or one that trusts an external id already. */
export type CspmRoleAccess =
  | {
      /**
       * Makes the IAM role that trusts the external id, and returns its ARN. The vendor tries the role at once, so return only
       * when it can be assumed; IAM needs some seconds for that.
       */
      readonly createRole: (trust: {
        readonly external_id: string;
        /** The vendor's AWS account, which the role trusts. */
        readonly account_id: number | undefined;
        readonly signal: AbortSignal;
      }) => Promise<string>;
    }
  | CspmRole;

/** A role that trusts an external id. */
export interface CspmRole {
  readonly role_arn: string;
  /** A UUID from `createGeneratedIds`. */
  readonly external_id: string;
}

/** @throws {@link InputError} for an access that cannot be right. */
export function assertAccess(workflow: string, access: CspmRoleAccess): void {
  if (typeof access !== 'object' || access === null)
    throw new InputError(
      `${workflow}: "access" must be an object such as { createRole } or { role_arn, external_id }, got ${describe(access)}`,
      { member: 'access' },
    );
  if ('createRole' in access) {
    if (typeof access.createRole === 'function') return;
    throw new InputError(
      `${workflow}: "access.createRole" must be a function that returns the ARN of a role, got ${describe(access.createRole)}; for example async ({ external_id }) => createRole(external_id)`,
      { member: 'access.createRole' },
    );
  }
  const { role_arn, external_id } = access;
  assertRoleArn(workflow, '"access.role_arn"', role_arn);
  if (typeof external_id !== 'string' || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(external_id))
    throw new InputError(
      `${workflow}: "access.external_id" must be a UUID from createGeneratedIds, got ${describe(external_id)}; for example "0b8e6a3c-4f0d-4d7c-9d57-1f0c2a9e6b44"`,
      { member: 'access.external_id' },
    );
}

/** @throws {@link InputError} for what is no ARN of a role. @param what - Where it comes from. */
export function assertRoleArn(workflow: string, what: string, role_arn: unknown): asserts role_arn is string {
  if (typeof role_arn === 'string' && /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(role_arn)) return;
  throw new InputError(
    `${workflow}: ${what} must be the ARN of an IAM role, got ${describe(role_arn)}; for example "arn:aws:iam::444455556666:role/aqua-cspm-scanner"`,
    { member: 'access' },
  );
}
