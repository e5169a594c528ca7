/**
 * What the Aqua sandbox holds, which has other names than the examples. Reads that stay an example get an input that the example
 * fits: their own has filters whose effect on it is not known. Those of the onboarding service stay a 403, as signatures take
 * time that the clocks of these tests do not wait for; test/aqua/sandbox-auth.test.ts has them.
 */
import type { SandboxState } from '@sec/aqua/testing/sandbox';
import type { SpecialInputs } from './special-inputs.js';
import type { World } from './worlds.js';

type Members = Record<string, unknown>;

const tables = (world: World): SandboxState => world.state() as SandboxState;
const everything = (): Members => ({});

let names = 0;
const fresh = (): string => `special ${++names}`;

/** An image that is there, by registry, repository and tag. */
function image(world: World): Members {
  const { registry, repository, tag } = tables(world).images[0] ?? {};
  return { registry, repository, tag };
}

/** The same by registry and name, as scans name it. */
function scanned(world: World): Members {
  const { registry, repository, tag } = image(world);
  return { registry, image: `${String(repository)}:${String(tag)}` };
}

/** The newest of the images. */
function newest(world: World): SandboxState['images'][number] | undefined {
  return tables(world).images.at(-1);
}

/** A group of the account that is neither the default nor has any account in it. */
function group(world: World): number | undefined {
  return tables(world).groups.findLast(({ name }) => name !== 'Default')?.id;
}

/** The first finding of an image, as an acknowledgement names it. */
function finding(world: World): Members {
  const found = tables(world).images[0]?.findings?.[0];
  const issue = { issue_type: 'vulnerability', issue_name: found?.name, resource_type: 'package', resource_name: found?.package };
  return { comment: fresh(), issues: [issue] };
}

const suppressed = { name: 'Samples', scope: { expression: 'v1', variables: [] }, controls: [], description: 'Changed', enable: false };

export const specialInputs: SpecialInputs = {
  // What other things of the sandbox have for "type" and the like is no word of these.
  createRegistry: () => ({ name: fresh(), type: 'HUB', description: 'special', username: 'ci', password: 'x' }),
  createSecretKeyStore: () => ({ name: fresh(), type: 'vault', url: 'https://vault.example:8200', user: 'kv', token: 'x', enabled: true }),
  getImageScanStatus: scanned,
  getImageScanResult: scanned,
  getImage: image,
  deleteImage: (world) => {
    const { registry, repository, tag } = newest(world) ?? {};
    return { registry, repository, tag };
  },
  deleteImagesByUid: (world) => ({ uids: [newest(world)?.uid] }),
  requeueScanJobs: (world) => {
    const { registry, image: name } = tables(world).jobs.find(({ status }) => status === 'failed') ?? {};
    return { jobs: [{ registry, image: name }] };
  },
  listImageVulnerabilities: image,
  listImageScanHistory: image,
  listImageSensitiveData: image,
  listImageMalware: image,
  listImageLayers: image,
  listImageResources: image,
  createAcknowledgements: finding,
  deleteAcknowledgements: (world) => ({ issues: tables(world).acknowledgements.slice(-1) }),
  listAcknowledgements: everything,
  listInventoryVms: everything,
  countInventoryVms: everything,
  listInventoryCodeRepositories: everything,
  listContainers: everything,
  listContainersV1: everything,
  listHosts: everything,
  listHostVulnerabilities: () => ({ id: '0d5f7b31-host' }),
  listHostImages: everything,
  listInfrastructure: everything,
  getDashboard: everything,
  getUsage: everything,
  listAuditLogs: everything,
  listEvents: everything,
  listCodeScanResults: everything,
  listCodesecRepositories: everything,
  createUser: () => ({
    id: fresh(),
    name: 'Audit',
    email: 'audit@example.org',
    password: 'invented',
    passwordConfirm: 'invented',
    roles: ['Auditor'],
    first_time: false,
  }),
  createEnforcerGroup: () => ({ body: { id: fresh(), logicalname: 'Audit', type: 'agent', orchestrator: {}, gateways: [] } }),
  setResponsePolicyStatus: (world) => {
    const { id, enabled } = tables(world).rows['ResponsePolicy']?.at(-1)?.row ?? {};
    return { id, enabled: enabled !== true };
  },
  putSlackNotifier: () => ({ enabled: false, channel: '#payments', webhook_url: 'https://hooks.example.org/services/T0/B0/y' }),
  updateNotificationOutput: (world) => ({
    id: tables(world).rows['NotificationOutput']?.at(-1)?.row['id'],
    name: fresh(),
    type: 'slack',
    properties: { url: 'https://hooks.example.org/services/T0/B0/y' },
    template: {},
  }),
  setOpenIdSettings: () => ({ body: { enabled: false } }),
  setSamlSettings: () => ({ body: { enabled: false } }),
  updateCspmUser: (world) => ({ id: tables(world).rows['CspmUser']?.at(-1)?.row['id'], csp_roles: ['Admin'] }),
  getRealtimeScan: (world) => ({ id: tables(world).realtimeScans.at(-1)?.id }),
  updateControl: (world) => ({ id: tables(world).rows['Control']?.at(-1)?.row['id'], name: fresh() }),
  updateBuildSuppression: (world) => ({ id: tables(world).rows['BuildSuppression']?.at(-1)?.row['policy_id'], body: suppressed }),
  createGroup: () => ({ name: fresh() }),
  getGroup: (world) => ({ id: group(world) }),
  updateGroup: (world) => ({ id: group(world), body: { name: fresh() } }),
  deleteGroup: (world) => ({ id: group(world) }),
  createKey: (world) => ({
    name: fresh(),
    cloud: 'aws',
    role_arn: `arn:aws:iam::${String(555_566_660_000 + ++names)}:role/aqua`,
    external_id: tables(world).generatedIds.findLast(({ used }) => !used)?.generated_id,
    group_id: tables(world).groups[0]?.id,
  }),
  // The newest, which no scan is of.
  deleteKey: (world) => ({ id: tables(world).keys.at(-1)?.id }),
  listTests: everything,
  listAudits: () => ({ test_id: 318 }),
  getTest: () => ({ id: 318 }),
  deleteScan: (world) => ({ id: tables(world).cloudScans.at(-1)?.id }),
  getExport: (world) => ({ id: tables(world).exports.at(-1)?.id }),
  setExportActivityStatus: (world) => ({ id: tables(world).exports.at(-1)?.id, is_active: false }),
  createExport: () => ({ body: { name: fresh(), integration_id: 'int-4d07', entity_type: 'images' } }),
  deleteExports: (world) => ({ body: { ids: [tables(world).exports.at(-1)?.id] } }),
};
