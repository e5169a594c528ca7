/** A list with state of each vendor, read page by page through the client, to see what the sandbox does with it. */
import { createAquaClient } from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox, type ListOptions, type ListScript } from '@sec/risken/testing/sandbox';
import { createHandClock } from './hand-clock.js';

/** A page as it was on the wire. */
export interface WirePage {
  readonly ids: readonly unknown[];
  readonly total: unknown;
}

export interface StatefulList {
  /** @returns So many pages of 10, from the first one on, each requested as its vendor wants it. */
  pages(count: number): Promise<WirePage[]>;
  /** @returns Pages in an order in which many rows are equal, where the list can be ordered. */
  tied(count: number): Promise<WirePage[]>;
  /** @returns The first page of a search that does not find everything. */
  search(): Promise<WirePage>;
  /** Adds an entry that `count` counts. */
  write(): Promise<void>;
  /** @returns How many of these entries a list shows. */
  count(): Promise<number>;
  readonly script: ListScript;
}

export interface StatefulVendor {
  readonly vendor: string;
  /** Whether pages are requested by a cursor. */
  readonly isCursor: boolean;
  /** Rows of the list. */
  readonly rows: number;
  /** The operation of the list. */
  readonly id: string;
  /** The operation that `count` calls. */
  readonly written: string;
  start(lists?: ListOptions): Promise<StatefulList>;
}

const size = 10;

async function repeat<Value>(count: number, run: (index: number) => Promise<Value>): Promise<Value[]> {
  const values: Value[] = [];
  for (let index = 0; index < count; index++) values.push(await run(index));
  return values;
}

const risken: StatefulVendor = {
  vendor: 'risken',
  isCursor: false,
  rows: 35,
  id: 'listFindings',
  written: 'listFindings',
  async start(lists = {}) {
    const sandbox = createRiskenSandbox({ seed: { findings: 35 }, lists });
    const { baseUrl, accessToken, projectId: project_id } = sandbox;
    const client = createRiskenClient({
      baseUrl,
      auth: { accessToken },
      fetch: (target, init) => sandbox.handle(new Request(target, init)),
    });
    const read = async (input: object): Promise<WirePage> => {
      const { body } = await client.finding.listFindings.withResponse({ project_id, limit: size, ...input });
      const { finding_id = [], total } = (body as { readonly data: { readonly finding_id?: readonly number[]; readonly total?: number } })
        .data;
      return { ids: finding_id, total };
    };
    return {
      pages: (count) => repeat(count, (index) => read({ offset: index * size })),
      tied: (count) => repeat(count, (index) => read({ sort: 'score', offset: index * size })),
      search: () => read({ from_score: 0.9 }),
      async write() {
        await client.finding.putFinding({
          project_id,
          finding: {
            description: 'one more',
            data_source: 'ours',
            data_source_id: 'one',
            resource_name: 'ours',
            project_id,
            original_score: 1,
            original_max_score: 1,
            data: '{}',
          },
        });
      },
      count: async () => (await client.finding.listFindings({ project_id, data_source: ['ours'] })).total ?? 0,
      script: sandbox.lists,
    };
  },
};

const aqua: StatefulVendor = {
  vendor: 'aqua',
  isCursor: false,
  rows: 35,
  id: 'listVulnerabilities',
  written: 'listGroups',
  async start(lists = {}) {
    const sandbox = createAquaSandbox({ seed: { images: 5, findings: 35 }, severities: () => ['high'], lists });
    const consoleUrl = 'https://console.example';
    const client = createAquaClient({
      consoleUrl,
      auth: { token: sandbox.issueToken() },
      rateLimit: { requestsPerSecond: 10_000, burst: 10_000 },
      fetch: (target, init) => {
        const request = new Request(target, init);
        return request.url.startsWith(consoleUrl) ? sandbox.handleConsole(request) : sandbox.handleAuth(request);
      },
    });
    const read = async (input: object): Promise<WirePage> => {
      const { body } = await client.risks.listVulnerabilities.withResponse({ pagesize: size, show_negligible: true, ...input });
      const { result, count } = body as {
        readonly result: readonly { readonly name: string; readonly image_name: string }[] | null;
        readonly count?: number;
      };
      return { ids: (result ?? []).map(({ name, image_name }) => `${name} ${image_name}`), total: count };
    };
    return {
      pages: (count) => repeat(count, (index) => read({ page: index + 1 })),
      tied: (count) => repeat(count, (index) => read({ order_by: '-aqua_severity', page: index + 1 })),
      search: () => read({ severity: 'critical' }),
      write: async () => void (await client.cspmGroups.createGroup({ name: 'One more' })),
      count: async () => (await client.cspmGroups.listGroups({})).length - 2,
      script: sandbox.lists,
    };
  },
};

const insightCloudSec: StatefulVendor = {
  vendor: 'insightcloudsec',
  isCursor: false,
  rows: 35,
  id: 'searchClouds',
  written: 'listUsers',
  async start(lists = {}) {
    const sandbox = createInsightCloudSecSandbox({ seed: { clouds: 35, users: 0, resources: 0 }, lists });
    const { baseUrl, apiKey } = sandbox;
    const client = createInsightCloudSecClient({
      baseUrl,
      auth: { apiKey },
      fetch: (target, init) => sandbox.handle(new Request(target, init)),
    });
    const read = async (input: object): Promise<WirePage> => {
      const { body } = await client.clouds.searchClouds.withResponse({ limit: size, ...input });
      const { clouds, total_count } = body as { readonly clouds: readonly { readonly id: number }[]; readonly total_count?: number };
      return { ids: clouds.map(({ id }) => id), total: total_count };
    };
    return {
      pages: (count) => repeat(count, (index) => read({ offset: index * size })),
      tied: (count) => repeat(count, (index) => read({ offset: index * size })),
      search: () => read({ search_string: 'Production' }),
      write: async () => void (await client.auth.createApiOnlyUser({ name: 'One', username: 'one-more', email: 'one@example.org' })),
      count: async () => (await client.users.listUsers()).users.length,
      script: sandbox.lists,
    };
  },
};

const dataTheorem: StatefulVendor = {
  vendor: 'datatheorem',
  isCursor: true,
  rows: 35,
  id: 'listSecurityFindings',
  written: 'listMobileApps',
  async start(lists = {}) {
    const clock = createHandClock();
    const findings = (): { readonly HIGH: number; readonly LOW: number } => ({ HIGH: 5, LOW: 30 });
    const sandbox = createDataTheoremSandbox({ clock, findings, counts: 'number', pageSize: size, scanDurationMs: 1_000, lists });
    const { resultsApiKey, uploadApiKey } = sandbox;
    const client = createDataTheoremClient({
      auth: { resultsApiKey, uploadApiKey },
      clock,
      fetch: (target, init) => sandbox.handleApi(new Request(target, init)),
    });
    const upload = async (filename: string): Promise<void> => {
      const { upload_url } = await client.uploads.initMobileAppUpload({});
      const body = new FormData();
      body.append('file', new Blob(['PK-invented']), filename);
      await sandbox.handleUpload(new Request(upload_url ?? '', { method: 'POST', body }));
    };
    await upload('shop.apk');
    clock.advance(1_000);
    const read = async (input: object): Promise<WirePage & { readonly next: string | undefined }> => {
      const { body } = await client.mobileFindings.listSecurityFindings.withResponse(input);
      const page = body as {
        readonly security_findings: readonly { readonly id: string }[];
        readonly pagination_information: { readonly total_count?: number; readonly next_cursor?: string };
      };
      const { total_count, next_cursor } = page.pagination_information;
      return { ids: page.security_findings.map(({ id }) => id), total: total_count, next: next_cursor };
    };
    const pages = async (count: number): Promise<WirePage[]> => {
      let cursor: string | undefined;
      return repeat(count, async () => {
        const { next, ...page } = await read(cursor === undefined ? {} : { cursor });
        cursor = next;
        return page;
      });
    };
    return {
      pages,
      tied: pages,
      async search() {
        const { ids, total } = await read({ severity: 'HIGH' });
        return { ids, total };
      },
      write: () => upload('other.apk'),
      count: async () => ((await client.mobileApps.listMobileApps({})).mobile_apps ?? []).length - 1,
      script: sandbox.lists,
    };
  },
};

export const statefulVendors: readonly StatefulVendor[] = [risken, aqua, insightCloudSec, dataTheorem];
