/** Lists are whole, or say that they are not. Each test names, in its first comment, what came when it was written. */
import { describe, expect, test } from 'vitest';
import { aqua, type Answerer, cloudSec, dataTheorem, risken } from './support/clients.js';
import { asked, bodies, createFindingServer, numbers, type StoredFinding } from './support/lists.js';
import { failureOf, listReasonOf, walk } from './support/outcomes.js';
import {
  allClouds,
  changedFindings,
  joinedViolations,
  mobileChanges,
  openFindings,
  removeExpiredExemptions,
  sweepImages,
} from './support/workflows.js';

const findings = (from: number, count: number, total?: number): object => ({
  data: { finding_id: numbers(from, count), count, ...(total === undefined ? {} : { total }) },
});
const clouds = (from: number, count: number, total: number): object => ({
  clouds: numbers(from, count).map((id) => ({ id, name: `cloud ${id}`, cloud_type_id: 'AWS' })),
  total_count: total,
});

describe('the highest total received counts', () => {
  test('a page without rows before the total of an earlier page is reached ends the walk with an error', async () => {
    // Came: 200 of 450 ids, and no error.
    const { client } = risken(bodies(findings(1, 200, 450), { data: {} }));

    const { items, error } = await walk(client.finding.listFindings.items({}));

    expect(items).toHaveLength(200);
    expect(listReasonOf(error)).toBe('short');
  });

  test('the walk over changed findings does not take an empty page for the end either', async () => {
    // Came: 200 of 450 findings, and no error.
    const { client } = risken((request, count) => {
      if (request.url.pathname.endsWith('/get-finding'))
        return { json: { data: { finding: { finding_id: asked(request, 'finding_id', 0), updated_at: 1_772_000_000 } } } };
      return { json: count === 1 ? findings(1, 200, 450) : { data: {} } };
    });

    const { error } = await walk(changedFindings(client, new Date(0)));

    expect(listReasonOf(error)).toBe('short');
  });

  test('a full page without a total is followed by the next one', async () => {
    // Came: 200 of 450 ids after one request, because a missing total was filled in as 0.
    const { client } = risken((request) => {
      const offset = asked(request, 'offset', 0);
      return { json: findings(offset + 1, Math.max(0, Math.min(200, 450 - offset))) };
    });

    const { items, error } = await walk(client.finding.listFindings.items({}));

    expect(error).toBeUndefined();
    expect(items).toEqual(numbers(1, 450));
  });

  test('rows beside a total of 0 are rows without a total', async () => {
    // Came: the first 200 of 450 ids.
    const { client } = risken((request) => {
      const offset = asked(request, 'offset', 0);
      return { json: findings(offset + 1, Math.max(0, Math.min(200, 450 - offset)), 0) };
    });

    const { items, error } = await walk(client.finding.listFindings.items({}));

    expect(error).toBeUndefined();
    expect(items).toHaveLength(450);
  });

  test('a page of a cursor list without total and cursor, before the total is reached, ends the walk with an error', async () => {
    // Came: 1,300 of 1,500 resources, and no error.
    const resources = (from: number, count: number): object[] => numbers(from, count).map((id) => ({ resource: { id } }));
    const { client } = cloudSec(
      bodies(
        { resources: resources(1, 1_000), counts: { instance: 1_500 }, next_cursor: 'two' },
        { resources: resources(1_001, 300), counts: {} },
      ),
    );

    const { error } = await walk(client.resources.queryResources.items({ selected_resource_type: 'instance' }));

    expect(listReasonOf(error)).toBe('short');
  });

  test.each([
    ['rows are left', 50],
    ['no rows are left', 0],
  ])('a total that falls while %s ends the walk before the rows of that page are given', async (_, left) => {
    // Came: 250 and 200 ids of 900, and no error.
    const { client } = risken(bodies(findings(1, 200, 900), findings(201, left, 200 + left)));

    const { items, error } = await walk(client.finding.listFindings.items({}));

    expect(items).toHaveLength(200);
    expect(listReasonOf(error)).toBe('changed');
  });

  test('a list of clouds does not end with the smaller total of another organization', async () => {
    // Came: 500 clouds of 1,200, and no error.
    const { client } = cloudSec(bodies(clouds(1, 500, 1_200), clouds(1, 0, 40)));

    const { items, error } = await walk(client.clouds.searchClouds.items({}));

    expect(items).toHaveLength(500);
    expect(listReasonOf(error)).toBe('changed');
  });

  test('a cloud that goes while the list is walked does not hide another one', async () => {
    // Came: 599 rows, one of them a cloud that is gone, one live cloud missing, and no error.
    const { client } = cloudSec((request, count) => {
      const { offset = 0 } = JSON.parse(request.body ?? '{}') as { readonly offset?: number };
      const live = count === 1 ? numbers(1, 600) : numbers(1, 600).filter((id) => id !== 7);
      return { json: { clouds: live.slice(offset, offset + 500).map((id) => ({ id })), total_count: live.length } };
    });

    const { items, error } = await walk(client.clouds.searchClouds.items({}));

    expect(items).toHaveLength(500);
    expect(listReasonOf(error)).toBe('changed');
  });

  test('all clouds are those of one organization', async () => {
    // Came: 700 clouds, 200 of them of another organization.
    const { client } = cloudSec(({ method }, count) => ({
      json: method === 'GET' ? clouds(1, 10, 1_200) : count === 2 ? clouds(1, 500, 1_200) : clouds(5_001, 200, 700),
    }));

    expect(listReasonOf(await failureOf(allClouds(client)))).toBe('changed');
  });

  test('exemptions of another organization are not deleted', async () => {
    // Came: delete requests with the ids of 20 exemptions of another organization.
    const exemptions = (from: number, count: number, total: number): object => ({
      data: numbers(from, count).map((exemption_id) => ({ exemption_id, expiration_date: '2026-01-01', enabled: true })),
      total_count: total,
    });
    let pages = 0;
    const { client, requests } = cloudSec(({ url }) => {
      if (!url.pathname.endsWith('/exemptions/list')) return { json: {} };
      return { json: ++pages === 1 ? exemptions(1, 500, 1_400) : exemptions(9_001, 20, 520) };
    });

    const error = await failureOf(removeExpiredExemptions(client));

    expect(listReasonOf(error)).toBe('changed');
    expect(requests.filter(({ url }) => !url.pathname.endsWith('/exemptions/list'))).toEqual([]);
  });

  test('a sweep over images does not sum up a part of them', async () => {
    // Came: 150 images of 4,243 with sums of their own, and no error.
    const images = (from: number, count: number, total: number): object => ({
      data: numbers(from, count).map((id) => ({ id, assessment_info: { status: 'COMPLETED' } })),
      total_count: total,
    });
    const { client } = cloudSec(bodies(images(1, 100, 4_243), images(101, 50, 150)));

    expect(listReasonOf(await failureOf(sweepImages(client)))).toBe('changed');
  });
});

describe('lists that change while they are walked', () => {
  test('a list whose rows are deleted on the way does not end short', async () => {
    // Came: 500 of 900 findings, and no error.
    let live = numbers(1, 900);
    const { client } = risken((request) => {
      if (request.method !== 'GET') {
        const { finding_id } = JSON.parse(request.body ?? '{}') as { readonly finding_id: number };
        live = live.filter((id) => id !== finding_id);
        return { json: { data: {} } };
      }
      const offset = asked(request, 'offset', 0);
      const page = live.slice(offset, offset + 200);
      return { json: { data: { finding_id: page, count: page.length, total: live.length } } };
    });
    const visit = async function* (): AsyncGenerator<number> {
      for await (const finding_id of client.finding.listFindings.items({})) {
        await client.finding.deleteFinding({ finding_id });
        yield finding_id;
      }
    };

    const { error } = await walk(visit());

    expect(listReasonOf(error)).toBe('changed');
  });

  test('a list of numbered pages whose rows go on the way does not end short', async () => {
    // Came: 1,000 of 1,200 rows, 500 that are left were never seen, and no error.
    const { client } = cloudSec((request, count) => {
      const live = numbers(1 + (count - 1) * 250, 1_200 - (count - 1) * 250);
      const page = asked(request, 'page', 1);
      const rows = live.slice((page - 1) * 500, page * 500).map((exemption_id) => ({ exemption_id }));
      return { json: { data: rows, total_count: live.length } };
    });

    const { error } = await walk(client.exemptions.listExemptions.items({}));

    expect(listReasonOf(error)).toBe('changed');
  });

  test('a cursor list that grows while it is walked is whole when the total it began with is reached', async () => {
    // Came: an error that the list ended after 2 of 4, behind its last row.
    const page = (id: string, total_count: number, next_cursor: string): object => ({
      security_findings: [{ id }],
      pagination_information: { total_count, next_cursor },
    });
    const { client } = dataTheorem(bodies(page('1', 2, 'two'), page('2', 4, '')));

    const { items, error } = await walk(client.mobileFindings.listSecurityFindings.items({}));

    expect(error).toBeUndefined();
    expect(items).toHaveLength(2);
  });
});

describe('lists whose order is not unique', () => {
  const stored: readonly StoredFinding[] = numbers(1, 730).map((finding_id) => ({
    finding_id,
    score: (finding_id % 4) / 4,
    updated_at: 1_772_000_000 + Math.floor(finding_id / 200),
  }));

  test.each(['score', 'updated_at'] as const)('a walk sorted by %s gives every finding once, or says that it cannot', async (sort) => {
    // Came: 730 rows, up to a quarter of them twice, as many missing, and no error.
    const { client } = risken(createFindingServer(stored));

    const { items, error } = await walk(client.finding.listFindings.items({ sort }));

    if (error === undefined) expect(new Set(items).size).toBe(730);
    else expect(listReasonOf(error)).toMatch(/^(short|repeated)$/);
  });

  test('tags sorted by their time are all there, or the walk says that they are not', async () => {
    // Came: 260 rows with repetitions, and no error.
    const server = createFindingServer(stored.slice(0, 260));
    const { client } = risken(async (request, count) => {
      const { json } = await server(request, count);
      const { finding_id, total } = (json as { readonly data: { readonly finding_id: readonly number[]; readonly total: number } }).data;
      return { json: { data: { tag: finding_id.map((finding_tag_id) => ({ finding_tag_id, tag: `t${finding_tag_id}` })), total } } };
    });

    const { items, error } = await walk(client.finding.listFindingTags.items({ finding_id: 1, sort: 'updated_at', limit: 100 }));

    if (error === undefined) expect(new Set(items.map(({ finding_tag_id }) => finding_tag_id)).size).toBe(260);
    else expect(listReasonOf(error)).toMatch(/^(short|repeated)$/);
  });

  test('a row that comes twice is refused where no total could show that another one is missing', async () => {
    // Came: the row twice, and no error.
    const row = (name: number): object => ({ registry: 'Docker Hub', repository: `acme/${name}`, tag: '1', image_uid: name, size: 5 });
    const pages = [numbers(1, 50), numbers(50, 50), []].map((ids) => ({ result: ids.map(row) }));
    const { client } = aqua(bodies(...pages));

    const { error } = await walk(client.images.listImages.items({ order_by: 'size' }));

    expect(listReasonOf(error)).toBe('repeated');
  });

  test.each([
    ['from the beginning of time', 0, 730],
    ['in a window of it', 1_772_000_002, 331],
  ])('every finding that changed is found, %s', async (_, since, count) => {
    // Came: about 600 of 730, and no error.
    const { client } = risken(createFindingServer(stored));

    const { items, error } = await walk(changedFindings(client, new Date(since * 1_000)));

    expect(error).toBeUndefined();
    expect(new Set(items.map(({ finding_id }) => finding_id)).size).toBe(count);
    expect(items).toHaveLength(count);
  });
});

describe('pages that are smaller than asked for', () => {
  test.each([
    ['listExemptions', 50, 120],
    ['listIacScans', 10, 35],
  ] as const)('%s goes on to its total where the server has a page size of its own', async (name, own, total) => {
    // Came: an error after the second page; the third was never asked for.
    const { client } = cloudSec((request) => {
      const page = asked(request, 'page', 1);
      const count = Math.max(0, Math.min(own, total - (page - 1) * own));
      const rows = numbers(1 + (page - 1) * own, count).map((id) => ({ exemption_id: id, build_id: id }));
      return { json: { data: rows, total_count: total } };
    });

    const list: AsyncIterable<unknown> =
      name === 'listExemptions' ? client.exemptions.listExemptions.items({}) : client.iac.listIacScans.items({ page_size: 100 });
    const { items, error } = await walk(list);

    expect(error).toBeUndefined();
    expect(items).toHaveLength(total);
  });

  test.each(['cspmUsers', 'cspmAlerts', 'cspmGroups'] as const)(
    '%s goes on behind a short page where nothing says that it is the last',
    async (group) => {
      // Came: the first 10 of 25 rows, and no error.
      const { client } = aqua((request) => {
        const offset = asked(request, 'offset', 0);
        return { json: { status: 200, code: 0, data: numbers(offset + 1, Math.max(0, Math.min(10, 25 - offset))).map((id) => ({ id })) } };
      });
      const lists: Readonly<Record<typeof group, () => AsyncIterable<unknown>>> = {
        cspmUsers: () => client.cspmUsers.listCspmUsers.items({}),
        cspmAlerts: () => client.cspmAlerts.listAlerts.items({}),
        cspmGroups: () => client.cspmGroups.listGroups.items({}),
      };

      const { items, error } = await walk(lists[group]());

      expect(error).toBeUndefined();
      expect(items).toHaveLength(25);
    },
  );

  test('domain admins go on behind a short page', async () => {
    // Came: the first 10 of 25 people, and no error.
    const { client } = cloudSec((request) => {
      const { offset = 0 } = JSON.parse(request.body ?? '{}') as { readonly offset?: number };
      return { json: { users: numbers(offset + 1, Math.max(0, Math.min(10, 25 - offset))).map((user_id) => ({ user_id })) } };
    });

    const { items, error } = await walk(client.users.listDomainAdmins.items({}));

    expect(error).toBeUndefined();
    expect(items).toHaveLength(25);
  });
});

describe('every sign of the end is used', () => {
  const names = (from: number, count: number): object[] => numbers(from, count).map((id) => ({ name: `CVE-2031-${id}` }));

  test.each([
    ['vulnerabilities', 50, 100],
    ['images', 500, 900],
  ] as const)('%s that stop before an exact count of the server are not whole', async (name, there, count) => {
    // Came: the rows that were there, and no error.
    const { client } = aqua((request) => {
      const size = asked(request, 'pagesize', 50);
      const from = (asked(request, 'page', 1) - 1) * size;
      const rows = names(from + 1, Math.max(0, Math.min(size, there - from)));
      return { json: { count, is_estimated_count: false, more_data_all_pages: 0, result: rows } };
    });

    const list: AsyncIterable<unknown> =
      name === 'images' ? client.images.listImages.items({}) : client.risks.listVulnerabilities.items({});
    const { items, error } = await walk(list);

    expect(items).toHaveLength(there);
    expect(listReasonOf(error)).toBe('short');
  });

  const image = { registry: 'Docker Hub', repository: 'acme/web', tag: '1.4.2' };

  test('a server that ignores paging and gives the whole list each time is walked to its end', async () => {
    // Came: both rows twice, then an error that the page was repeated.
    const { client } = aqua(bodies({ count: 2, is_estimated_count: false, result: names(1, 2) }));

    const { items, error } = await walk(client.images.listImageVulnerabilities.items(image));

    expect(error).toBeUndefined();
    expect(items).toEqual(names(1, 2));
  });

  test('a page that comes a second time is refused before its rows are given', async () => {
    // Came: the rows of the repeated page, and then the error.
    const { client } = aqua(bodies({ result: names(1, 50) }));

    const { items, error } = await walk(client.images.listImageVulnerabilities.items({ ...image, pagesize: 50 }));

    expect(items).toEqual(names(1, 50));
    expect(listReasonOf(error)).toBe('repeated');
  });
});

describe('an answer that is no page', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['nothing', {}],
    ['a failure as a string', { error: 'backend unavailable' }],
    ['a failure as object', { error: { message: 'x' } }],
    ['a message', { message: 'maintenance', code: 503 }],
  ];
  const lists: readonly (readonly [string, (client: ReturnType<typeof dataTheorem>['client']) => AsyncIterable<unknown>])[] = [
    ['assets', (client) => client.assets.listAssets.items({})],
    ['policy violations', (client) => client.policyViolations.listPolicyViolations.items({})],
    ['mobile apps', (client) => client.mobileApps.listMobileApps.items({})],
    ['mobile scans', (client) => client.mobileScans.listMobileAppScans.items({ mobile_app_id: '1' })],
    ['mobile changes', (client) => client.mobileChanges.listMobileAppsChanges.items({})],
    ['SDKs', (client) => client.mobileSdks.listSdksInMobileApps.items({})],
    ['insights', (client) => client.mobileInsights.listMobileAppInsights.items({})],
    ['findings', (client) => client.mobileFindings.listSecurityFindings.items({})],
    ['targets of findings', (client) => client.mobileFindings.listSecurityFindingTargets.items({})],
    ['joined violations', joinedViolations],
    ['changes since', mobileChanges],
  ];

  describe.each(wrong)('%s', (_, body) => {
    test.each(lists)('is no empty list of %s', async (__, listOf) => {
      // Came: no rows, and no error.
      const { client } = dataTheorem(bodies(body));

      const { error } = await walk(listOf(client));

      // A body that is one of the vendor's failures may be reported as that.
      expect(error).toBeDefined();
    });

    test('is no page for a plain call', async () => {
      // Came: an object with an empty list that the server never sent.
      const { client } = dataTheorem(bodies(body));

      await expect(client.mobileFindings.listSecurityFindings({})).rejects.toThrow();
    });

    test('is no count of findings', async () => {
      // Came: an object without numbers, which no comparison finds wrong.
      const { client } = dataTheorem(bodies(body));

      await expect(openFindings(client)).rejects.toThrow();
    });
  });

  test('an object without anything has the reason that it is no list', async () => {
    // Came: no rows, and no error.
    const { client } = dataTheorem(bodies({}));

    const { error } = await walk(client.assets.listAssets.items({}));

    expect(listReasonOf(error)).toBe('notAList');
  });
});

// These hold, and must go on to: an empty list is not to be mistaken for an answer that is no page.
describe('an empty list as the vendors write it', () => {
  test('is an envelope without members where zero values are left out', async () => {
    const { client } = risken(bodies({ data: {} }));

    expect(await walk(client.finding.listFindings.items({}))).toEqual({ items: [], error: undefined });
  });

  test('is a page without a list beside the facts of the page', async () => {
    const { client } = dataTheorem(bodies({ pagination_information: { total_count: 0, next_cursor: '' } }));

    expect(await walk(client.mobileFindings.listSecurityFindings.items({}))).toEqual({ items: [], error: undefined });
  });
});

describe('null in place of an empty list', () => {
  test('is an empty array where the answer is the list itself', async () => {
    // Came: an error that the answer is null.
    const { client } = aqua(bodies(null));

    expect(await client.registries.listRegistries()).toEqual([]);
    expect(await client.users.listUsers()).toEqual([]);
  });

  test('is an empty array inside the envelope of the token host', async () => {
    // Came: an error that the payload is null.
    const { client } = aqua(bodies({ status: 200, code: 0, data: null }));

    expect(await client.cspmGroups.listGroups({})).toEqual([]);
  });

  test('is an empty array in a page that a plain call reads', async () => {
    // Came: null, where the type promises an array.
    const { client } = aqua(bodies({ count: 0, result: null }));

    expect((await client.images.listImages({})).result).toEqual([]);
  });
});

test('a position that the server gave as a number is sent back while answers are only reported on', async () => {
  // Came: an error about the input that the walk itself had put in.
  const rows: Answerer = bodies(
    { resources: [{ resource: { id: 1 } }], counts: { instance: 2 }, next_cursor: 2 },
    { resources: [{ resource: { id: 2 } }], counts: { instance: 2 }, next_cursor: null },
  );
  const { client } = cloudSec(rows, { reports: true });

  const { items, error } = await walk(client.resources.queryResources.items({ selected_resource_type: 'instance' }));

  expect(error).toBeUndefined();
  expect(items).toHaveLength(2);
});
