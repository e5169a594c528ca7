/** Sandboxes serve rows of a test for every paged operation. */
import { describe, expect, test } from 'vitest';
import { createAquaSandbox } from '@sec/aqua/testing';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing';
import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox, type RiskenSandboxOptions } from '@sec/risken/testing';
import { pagedOperations } from '../support/paged-operations.js';

test('every paged operation of every vendor is tried', () => {
  const counts: Record<string, number> = {};
  for (const { vendor } of pagedOperations) counts[vendor] = (counts[vendor] ?? 0) + 1;

  expect(counts).toEqual({ aqua: 63, datatheorem: 10, insightcloudsec: 16, risken: 8 });
});

describe.each(pagedOperations)('$vendor $id', (list) => {
  test('gives all seeded rows, three pages and one more, once and in order', async () => {
    const { given, error, requests, count } = await list.iterate();

    expect(error).toBeUndefined();
    expect(given).toEqual(Array.from({ length: count }, (_, index) => index));
    expect(requests).toBeGreaterThanOrEqual(4);
  });
});

describe('seeded rows', () => {
  const start = (options: RiskenSandboxOptions = {}, more: { readonly asOrganization?: true } = {}) => {
    const sandbox = createRiskenSandbox(options);
    const client = createRiskenClient({
      baseUrl: sandbox.baseUrl,
      auth: { accessToken: more.asOrganization === undefined ? sandbox.accessToken : sandbox.organizationAccessToken },
      fetch: (target, init) => sandbox.handle(new Request(target, init)),
      retry: false,
    });
    return { sandbox, client };
  };
  const organization_id = 1001;

  test.each<[string, number, (request: Request) => Promise<Response>, string]>([
    ['aqua', 401, seededAqua().handleConsole, '/api/v2/functions'],
    ['aqua', 401, seededAqua().handleConsole, '/api/v2/images'],
    ['aqua', 403, seededAqua().handleAuth, '/v2/alerts'],
    ['datatheorem', 401, seededDataTheorem(), '/apis/mobile_security/results/v2/sdks_in_mobile_apps'],
    ['insightcloudsec', 401, seededInsightCloudSec(), '/v3/iac/scans'],
    ['risken', 401, seededRisken(), '/api/v1/finding/list-finding'],
    ['risken', 401, seededRisken(), '/api/v1/organization-alert/list-alert-cond-notification'],
  ])('of %s are a %i without a credential', async (_, status, handle, path) => {
    const response = await handle(new Request(`https://sandbox.example${path}`));

    expect(response.status).toBe(status);
  });

  test('of an organization are not for the token of a project', async () => {
    const id = 'listOrganizationAlertConditionNotifications';
    const project = start({ lists: { rows: { [id]: [{ notification_id: 1 }] } } });
    const organization = start({ lists: { rows: { [id]: [{ notification_id: 1 }] } } }, { asOrganization: true });

    await expect(project.client.organizationAlert[id]({ organization_id })).rejects.toMatchObject({ status: 403 });
    expect((await organization.client.organizationAlert[id]({ organization_id })).alert_cond_notification).toMatchObject([
      { notification_id: 1 },
    ]);
  });

  test('take the place of those that the sandbox has, until they are cleared', async () => {
    const { sandbox, client } = start({ lists: { rows: { listFindings: [7, 8] } } });
    const read = async (): Promise<number | undefined> => (await client.finding.listFindings({ project_id: 1001 })).total;

    const { lists } = sandbox;
    const seeded = await read();
    lists.clear();
    const own = await read();
    sandbox.reset();
    const again = await read();
    lists.clear();

    expect([seeded, own, again, await read()]).toEqual([2, 450, 2, 450]);
  });

  test('are ordered by a member, and shuffled on request only', async () => {
    const tags = Array.from({ length: 40 }, (_, index) => ({ finding_tag_id: index + 1, tag: index < 20 ? 'b' : 'a' }));
    const { sandbox, client } = start();
    const read = async (): Promise<number[]> => {
      const page = (offset: number) => client.finding.listFindingTags({ project_id: 1001, finding_id: 1, offset, limit: 10 });
      const pages = [await page(0), await page(10), await page(20), await page(30)];
      return pages.flatMap(({ tag }) => tag ?? []).map(({ finding_tag_id }) => finding_tag_id as number);
    };

    sandbox.lists.seed('listFindingTags', tags, { sortBy: 'tag' });
    const kept = await read();
    sandbox.lists.set({ shuffleTies: true });
    const shuffled = await read();

    expect(kept).toEqual([...tags.slice(20), ...tags.slice(0, 20)].map(({ finding_tag_id }) => finding_tag_id));
    expect(new Set(shuffled).size).toBeLessThan(40);
    expect(shuffled.slice(0, 20).every((id) => id > 20)).toBe(true);
  });

  test('may be followed by those of another organization', async () => {
    const { client } = start({
      lists: { rows: { listFindings: [1, 2, 3, 4] }, otherOrganization: { rows: [91, 92, 93], total: 3 } },
    });
    const page = (offset: number) => client.finding.listFindings({ project_id: 1001, offset, limit: 2 });

    expect([await page(0), await page(2)]).toMatchObject([
      { finding_id: [1, 2], total: 4 },
      { finding_id: [93], total: 3 },
    ]);
  });

  test.each([
    ['listUnicorns', '"listUnicorns" must be the id of an operation'],
    ['getFinding', '"getFinding" must be the id of an operation whose responses are pages'],
  ])('of %s are refused', (id, message) => {
    const { lists } = createRiskenSandbox();

    expect(() => lists.seed(id, [])).toThrow(message);
  });

  test('a behavior of an unknown operation is refused', () => {
    expect(() => createRiskenSandbox({ lists: { only: { listUnicorns: { lag: 1 } } } })).toThrow(
      '"listUnicorns" must be the id of an operation',
    );
  });
});

function seededAqua(): Pick<ReturnType<typeof createAquaSandbox>, 'handleAuth' | 'handleConsole'> {
  return createAquaSandbox({ lists: { rows: { listFunctions: [{}], listImages: [{}], listAlerts: [{}] } } });
}

function seededDataTheorem(): (request: Request) => Promise<Response> {
  return createDataTheoremSandbox({ lists: { rows: { listSdksInMobileApps: [{}] } } }).handleApi;
}

function seededInsightCloudSec(): (request: Request) => Promise<Response> {
  return createInsightCloudSecSandbox({ lists: { rows: { listIacScans: [{}] } } }).handle;
}

function seededRisken(): (request: Request) => Promise<Response> {
  return createRiskenSandbox({ lists: { rows: { listFindings: [1], listOrganizationAlertConditionNotifications: [{}] } } }).handle;
}
