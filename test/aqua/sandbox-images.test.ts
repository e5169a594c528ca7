import { expect, test } from 'vitest';
import { type Caller, createCaller } from './sandbox-caller.js';

const web = '/api/v2/images/Docker%20Hub/acme%2Fweb/1.0.0';

async function rowsOf({ console }: Caller, path: string): Promise<any[]> {
  return (await console('GET', path)).json.result;
}

test('twelve images in three repositories are there at the start', async () => {
  const caller = createCaller();

  const { json } = await caller.console('GET', '/api/v2/images?include_totals=true&pagesize=5&page=3&order_by=-name');
  const repositories = await rowsOf(caller, '/api/v2/repositories?order_by=name');

  expect(json).toMatchObject({ count: 12, page: 3, pagesize: 5, more_data_all_pages: 0, is_estimated_count: false });
  expect(json.result.map(({ name }: { name: string }) => name)).toEqual(['acme/api:1.1.0', 'acme/api:1.0.0']);
  expect(repositories.map(({ name, registry, num_images, num_failed }) => [name, registry, num_images, num_failed])).toEqual([
    ['acme/api', 'Production Registry', 4, 1],
    ['acme/web', 'Docker Hub', 4, 0],
    ['acme/worker', 'Production Registry', 4, 1],
  ]);
});

test('the number of rows is computed on demand, or estimated', async () => {
  const exact = createCaller();
  const guessing = createCaller({ estimatedCounts: true });

  const plain = await exact.console('GET', '/api/v2/images');
  const skipped = await exact.console('GET', '/api/v2/risks/vulnerabilities?skip_count=true');
  const guessed = await guessing.console('GET', '/api/v2/images?include_totals=true');
  const over = await exact.console('GET', '/api/v2/images?page=2');

  expect([plain.json.count, plain.json.result.length, skipped.json.count]).toEqual([0, 12, 0]);
  expect(guessed.json).toMatchObject({ count: 20, is_estimated_count: true });
  expect(over.json.result).toBeNull();
});

test('images can be filtered by registry and repository', async () => {
  const caller = createCaller();

  expect(await rowsOf(caller, '/api/v2/images?registry=Docker%20Hub')).toHaveLength(4);
  expect(await rowsOf(caller, '/api/v2/images?registry=Docker%20Hub&repository=acme%2Fapi')).toHaveLength(0);
});

test('an image is found by tag and by digest', async () => {
  const { console } = createCaller();

  const byTag = await console('GET', web);
  const byDigest = await console('GET', web.replace('1.0.0', encodeURIComponent(`@${byTag.json.digest}`)));
  const unknown = await console('GET', web.replace('1.0.0', '9.9.9'));

  expect(byTag.json).toMatchObject({ registry_type: 'HUB', scan_status: 'finished', vulns_found: 5, crit_vulns: 1, disallowed: true });
  expect(byTag.json.metadata.repo_digests).toEqual([`acme/web@${byTag.json.digest}`]);
  expect(byDigest.json).toEqual(byTag.json);
  expect([unknown.status, unknown.json]).toEqual([404, { message: 'image not found', code: 404 }]);
});

test('an image can be registered by tag or digest, which queues a scan', async () => {
  const caller = createCaller();
  const digest = `sha256:${'ab'.repeat(32)}`;

  const tag = await caller.console('POST', '/api/v2/images', { registry: 'Docker Hub', repository: 'acme/shop', tag: '1' });
  const byDigest = await caller.console('POST', '/api/v2/images', { registry: 'Docker Hub', image: `acme/shop@${digest}` });
  const unknown = await caller.console('POST', '/api/v2/images', { registry: 'Nowhere', repository: 'acme/shop', tag: '1' });
  const found = await caller.console('GET', `/api/v2/images/Docker%20Hub/acme%2Fshop/${encodeURIComponent(`@${digest}`)}`);

  expect([tag.status, tag.text, byDigest.status, unknown.status]).toEqual([201, '', 201, 400]);
  expect(found.json).toMatchObject({ scan_status: 'pending', digest });
  expect((await caller.console('GET', '/api/v1/scanqueue/summary')).json.pending).toBe(2);
});

test('an image can be removed, by name and by id', async () => {
  const caller = createCaller();
  const [first] = await rowsOf(caller, '/api/v2/hub/inventory/assets/images/list');

  const removed = [
    (await caller.console('DELETE', web)).status,
    (await caller.console('DELETE', web)).status,
    (await caller.console('POST', '/api/v2/images/actions/delete', { uids: [first.image_uid + 1] })).status,
    (await caller.console('DELETE', '/api/v2/repositories/Production%20Registry/acme%2Fworker')).status,
  ];

  expect(removed).toEqual([204, 404, 200, 202]);
  expect((await caller.console('GET', '/api/v2/hub/inventory/assets/images/list/count')).json).toEqual({ count: 6 });
});

test('several images can be registered, rescanned, allowed and blocked in one request', async () => {
  const { console } = createCaller();
  const images = [{ registry: 'Docker Hub', repository: 'acme/web', tag: '1.0.0' }];

  const statuses = [
    (await console('POST', '/api/v1/images', { images: [{ registry: 'Docker Hub', repository: 'acme/new', tag: '1' }] })).status,
    (await console('POST', '/api/v1/images/rescan', { full_rescan: true, images })).status,
    (await console('POST', '/api/v1/images/allow', { comment: 'known', images })).status,
  ];
  const allowed = await console('GET', web);
  await console('POST', '/api/v1/images/disallow', { comment: 'no', images });
  const blocked = await console('GET', web);

  expect(statuses).toEqual([201, 201, 201]);
  expect(allowed.json).toMatchObject({ scan_status: 'pending', disallowed: false, whitelisted: true, permission_comment: 'known' });
  expect(blocked.json).toMatchObject({ disallowed: true, blacklisted: true });
});

test('the scans of an image are listed newest first', async () => {
  const caller = createCaller();

  const scans = await rowsOf(caller, '/api/v2/images/Production%20Registry/acme%2Fworker/1.3.0/scan_history');

  expect(scans.map(({ date, error }) => [date, error === ''])).toEqual([
    ['2026-01-15T09:30:11.000000Z', false],
    ['2026-01-14T10:41:00.000000Z', true],
  ]);
});

test('sixty vulnerabilities are there, the negligible ones on demand', async () => {
  const caller = createCaller();

  const all = await caller.console('GET', '/api/v2/risks/vulnerabilities?show_negligible=true&pagesize=100');
  const usual = await caller.console('GET', '/api/v2/risks/vulnerabilities?pagesize=100');
  const counts = await caller.console('GET', '/api/v2/risks');

  expect([all.json.count, all.json.result.length, usual.json.count]).toEqual([60, 60, 54]);
  expect(counts.json).toMatchObject({ registered_images: 12, vulnerable_images: 12, total_vulns: 60, neg_vulns: 6 });
  expect(all.json.result[0]).toMatchObject({
    name: 'CVE-2031-10000',
    aqua_severity: 'critical',
    registry: 'Docker Hub',
    image_name: 'acme/web:1.0.0',
    first_found_date: '2026-01-15T10:30:00.000Z',
    resource: { type: 'package', name: 'openssl', version: '1.0.0' },
  });
});

test('vulnerabilities can be filtered and ordered', async () => {
  const caller = createCaller();
  const digest = caller.sandbox.state.images[0]?.digest ?? '';
  const count = async (query: string): Promise<number> =>
    (await rowsOf(caller, `/api/v2/risks/vulnerabilities?pagesize=100&${query}`)).length;

  const severest = await rowsOf(caller, '/api/v2/risks/vulnerabilities?order_by=-vendor_severity&pagesize=100');

  expect({
    registry: await count('registry_name=Docker%20Hub'),
    contains: await count('image_name=acme%2Fweb'),
    exact: await count('image_name=acme%2Fweb%3A1.0.0&image_name_exact_match=true'),
    digest: await count(`digest=${encodeURIComponent(digest)}`),
    severity: await count('severity=critical'),
    severities: await count('severities=critical,negligible'),
    text: await count('text_search=cve-2031-10007'),
    recent: await count('first_found_date=last|9|days'),
    old: await count('first_found_date=over|9|days'),
    acknowledged: await count('acknowledge_status=true'),
  }).toEqual({
    registry: 18,
    contains: 18,
    exact: 5,
    digest: 5,
    severity: 6,
    severities: 12,
    text: 1,
    recent: 10,
    old: 44,
    acknowledged: 0,
  });
  expect([severest[0].vendor_severity, severest.at(-1).vendor_severity]).toEqual(['critical', 'low']);
});

test('the vulnerabilities of one image have the same filters', async () => {
  const caller = createCaller();

  expect(await rowsOf(caller, `${web}/vulnerabilities`)).toHaveLength(5);
  expect(await rowsOf(caller, `${web}/vulnerabilities?severity=high`)).toHaveLength(2);
  expect((await caller.console('GET', `${web}9/vulnerabilities`)).status).toBe(404);
});

test('how much there is at the start can be chosen', async () => {
  const { sandbox } = createCaller({ seed: { images: 1, findings: 3, failedJobs: 5, keys: 0 } });

  const { images, jobs, keys } = sandbox.state;

  expect([images.length, images[0]?.findings?.length, jobs.length, keys.length]).toEqual([1, 3, 1, 0]);
});
