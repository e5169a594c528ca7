// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { Changes, WriteBackOptions } from '@sec/core';
import { writeBack } from '@sec/core/vendor';
import type { SecurityFindingTarget, SecurityFindingTargetForUpdate, UpdateSecurityFindingTargetInput } from './operations.js';

/**
 * Makes the input of `updateSecurityFindingTarget` of what `getSecurityFindingTarget` returned, with changes.
 *
 * The server keeps what is not sent, so that only members of the input are carried over. What only the server sets is left out.
 *
 * @throws `InputError` for a mask in the place of a secret, unless the changes or `withoutSecrets` say what becomes of it.
 */
export const toUpdateSecurityFindingTargetInput: (read: SecurityFindingTarget, changes?: Changes<SecurityFindingTargetForUpdate> & Changes<Omit<UpdateSecurityFindingTargetInput, 'body'>>, options?: WriteBackOptions) => UpdateSecurityFindingTargetInput = /* @__PURE__ */ writeBack('updateSecurityFindingTarget', { keys: 'security_finding_target_id', readOnly: 'id mobile_app_id security_finding_id issue_type_id', into: 'body', take: { security_finding_target_id: '/id' }, partial: true });
