/** One good run of each workflow of Aqua. */
import * as entry from '@sec/aqua';
import {
  type AquaClient,
  checkCredential,
  createAquaClient,
  findRegistry,
  iterateVulnerabilities,
  onboardAwsToCspm,
  requeueFailedScans,
  scanAndGate,
  startScan,
  upsertRegistry,
  waitForCspmScan,
  waitForScan,
} from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { checks } from '@sec/aqua/validate';
import { table } from '../../../packages/aqua/src/generated/table.js';
import { collect, type WorkflowCase, type WorkflowVendor } from './workflow-case.js';

const limits = { timeoutMs: 120_000, unknownStatusGraceMs: 20_000 };
const scanLimits = { ...limits, notFoundGraceMs: 20_000 };
const image = { registry: 'Docker Hub', image: 'acme/web:1.0.0' };
const role_arn = 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';

const isUnsure = ({ status }: { readonly status?: string }): boolean => status === 'unknown';

const cases: readonly WorkflowCase<AquaClient>[] = [
  {
    workflow: 'checkCredential',
    run: (client) => checkCredential(client),
    needs: [],
    isOpen: ({ isValid }: { readonly isValid: boolean }) => !isValid,
  },
  {
    workflow: 'findRegistry',
    run: (client) => findRegistry(client, { image: 'registry.acme.example/acme/api:1.0.0' }),
    needs: [],
  },
  {
    workflow: 'upsertRegistry',
    run: (client) => upsertRegistry(client, { name: 'Production Registry', description: 'new', password: 'invented' }),
    needs: [],
  },
  {
    workflow: 'upsertRegistry',
    variant: 'a new one',
    run: (client) => upsertRegistry(client, { name: 'Mirror', type: 'V2', url: 'https://mirror.acme.example' } as never),
    needs: [],
  },
  {
    workflow: 'iterateVulnerabilities',
    run: (client, { listen }) => collect(iterateVulnerabilities(client, {}, { onProgress: listen('onProgress') })),
    needs: [],
  },
  {
    workflow: 'requeueFailedScans',
    run: (client, { listen }) => requeueFailedScans(client, { clear: true }, { onProgress: listen('onProgress') }),
    needs: [],
  },
  {
    workflow: 'startScan',
    run: (client, { listen }) => startScan(client, image, { onProgress: listen('onProgress') }),
    needs: [],
  },
  {
    workflow: 'startScan',
    variant: 'while another one runs',
    prepare: (client) => client.imageScans.startImageScan(image),
    run: (client, { listen }) => startScan(client, image, { onProgress: listen('onProgress'), intervalMs: 5_000 }),
    needs: [],
  },
  {
    workflow: 'waitForScan',
    prepare: (client) => startScan(client, image),
    run: (client, { listen }, started) => waitForScan(client, started as never, { ...scanLimits, onProgress: listen('onProgress') }),
    needs: [],
    isOpen: isUnsure,
  },
  {
    workflow: 'scanAndGate',
    run: (client, { listen }) => scanAndGate(client, image, { ...scanLimits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') }),
    needs: [],
  },
  {
    workflow: 'scanAndGate',
    variant: 'a new image',
    run: (client, { listen }) =>
      scanAndGate(client, { image: 'registry.acme.example/acme/shop:1.0' }, { ...scanLimits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') }),
    needs: [],
  },
  {
    workflow: 'onboardAwsToCspm',
    run: (client, { listen, work }) =>
      onboardAwsToCspm(
        client,
        { name: 'billing', group: 'Billing', access: { createRole: work('createRole', async () => role_arn) } },
        { ...limits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') },
      ),
    needs: [],
    isOpen: ({ scan }: { readonly scan?: { readonly status: string } }) => scan?.status === 'unknown',
  },
  {
    workflow: 'waitForCspmScan',
    async prepare(client) {
      let resumeToken = '';
      const stop = new AbortController();
      const access = { createRole: async () => role_arn };
      const onResumeToken = (token: string): void => {
        resumeToken = token;
        stop.abort('restarted');
      };
      await onboardAwsToCspm(client, { name: 'billing', access }, { signal: stop.signal, onResumeToken }).catch(() => undefined);
      return { resumeToken };
    },
    run: (client, { listen }, started) => waitForCspmScan(client, started as never, { ...limits, onProgress: listen('onProgress') }),
    needs: [],
    isOpen: isUnsure,
  },
];

export const aqua: WorkflowVendor = {
  name: 'aqua',
  entry,
  table,
  checks,
  open(connect) {
    let handle: ((request: Request) => Promise<Response>) | undefined;
    const setup = connect((request) => (handle as NonNullable<typeof handle>)(request));
    const severities = (): readonly string[] => ['low', 'high'];
    const seed = { images: 6, findings: 4, failedJobs: 2 };
    const sandbox = createAquaSandbox({ clock: setup.clock, scanDurationMs: 20_000, notFoundMs: 2_000, severities, seed });
    handle = (request) =>
      new URL(request.url).hostname === sandbox.consoleHost ? sandbox.handleConsole(request) : sandbox.handleAuth(request);
    const rateLimit = { requestsPerSecond: 100_000, burst: 10_000 };
    return { client: createAquaClient({ auth: { token: sandbox.issueToken() }, rateLimit, ...setup }), lists: sandbox.lists };
  },
  cases,
};
