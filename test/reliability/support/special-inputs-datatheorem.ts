/** Ids of what uploads, scans and definitions made. */
import type { SandboxState } from '@sec/datatheorem/testing/sandbox';
import type { SpecialInputs } from './special-inputs.js';
import type { World } from './worlds.js';

const tables = (world: World): SandboxState => world.state() as SandboxState;

/** Ids of the last row of a table; `undefined` where it is empty. */
function last<Input>(rows: readonly { readonly id: string }[], toInput: (id: string) => Input): Input | undefined {
  const id = rows.at(-1)?.id;
  return id === undefined ? undefined : toInput(id);
}

export const specialInputs: SpecialInputs = {
  getRestfulApi: (world) => last(tables(world).collections['restful_apis'] ?? [], (id) => ({ id })),
  getRestfulApiScan: (world) => last(tables(world).apiScans, (scan_id) => ({ scan_id })),
  getMobileApp: (world) => last(tables(world).mobileApps, (id) => ({ id })),
  listMobileApps: () => ({}),
  listMobileAppScans: (world) => last(tables(world).mobileApps, (mobile_app_id) => ({ mobile_app_id })),
  getMobileAppScan: (world) =>
    last(tables(world).mobileScans, (id) => ({ id, mobile_app_id: tables(world).mobileScans.at(-1)?.mobile_app_id })),
  listMobileAppInsights: () => ({ include: ['ios_privacy_manifests'] }),
  listSdksInMobileApps: () => ({}),
  getSecurityFinding: (world) => last(tables(world).findings, (security_finding_id) => ({ security_finding_id })),
  getSecurityFindingTarget: (world) => last(tables(world).targets, (security_finding_target_id) => ({ security_finding_target_id })),
  updateSecurityFindingTarget: (world) =>
    last(tables(world).targets, (security_finding_target_id) => ({ security_finding_target_id, body: { status_group: 'CLOSED' } })),
};
