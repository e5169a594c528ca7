// Generated from specs/datatheorem by pnpm generate. Do not edit.
import type { StateTable } from '@sec/core/vendor/testing';

/** The rows behind the operations, and what each of these does with them. */
export const state: StateTable = {
  collections: {
    SastPolicyViolation: { row: { id: '3c7e9a10-5b2d-4f86-8a41-0d9e6c3b2f0a' } },
  },
  operations: {
    listSastPolicyViolations: { verb: 'list', of: 'SastPolicyViolation', at: '/policy_violations' },
  },
  bodies: {
  },
  shapes: {
  },
};
