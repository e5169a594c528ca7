import { expect, test } from 'vitest';
import { type AquaSandboxOptions } from '@sec/aqua/testing';
import { type Caller, createCaller, startMs } from './sandbox-caller.js';

const path = '/api/v1/scanner/registry/Docker%20Hub/image/acme%2Fshop:2.0';
const known = '/api/v1/scanner/registry/Docker%20Hub/image/acme%2Fweb:1.0.0';

async function statusOf({ console }: Caller, image = path): Promise<string | number> {
  const { status, json } = await console('GET', `${image}/status`);
  return json?.status ?? status;
}

/** The state of a scan at moments after its start. */
async function watch(caller: Caller, moments: readonly number[], image = path): Promise<(string | number)[]> {
  const states: (string | number)[] = [];
  for (const moment of moments) {
    caller.clock.nowMs = startMs + moment;
    states.push(await statusOf(caller, image));
  }
  return states;
}

test('a first scan is not found for a moment, waits, runs and ends', async () => {
  const caller = createCaller();
  const before = await statusOf(caller);

  const started = await caller.console('POST', `${path}/scan`);
  const states = await watch(caller, [0, 99, 100, 499, 500, 1499, 1500]);

  expect(before).toBe(404);
  expect([started.status, started.json]).toEqual([200, { status: 'Sent To Scan' }]);
  expect(states).toEqual([404, 404, 'Pending', 'Pending', 'In Progress', 'In Progress', 'Scanned']);
});

test('a scan of an unknown image registers it', async () => {
  const caller = createCaller();

  await caller.console('POST', `${path}/scan`);
  const fresh = await caller.console('GET', '/api/v2/images/Docker%20Hub/acme%2Fshop/2.0');
  caller.clock.nowMs += 1500;
  const scanned = await caller.console('GET', '/api/v2/images/Docker%20Hub/acme%2Fshop/2.0');

  expect(fresh.json).toMatchObject({ scan_status: 'pending', scan_date: '0001-01-01T00:00:00Z', vulns_found: 0 });
  expect(scanned.json).toMatchObject({ scan_status: 'finished', scan_date: '2026-01-15T10:30:01.500000Z', vulns_found: 5 });
});

test('registry names are case-sensitive, and an unknown one is 404', async () => {
  const { console } = createCaller();

  const { status, json } = await console('POST', path.replace('Docker%20Hub', 'docker%20hub') + '/scan');

  expect([status, json.code]).toEqual([404, 404]);
});

test('the result of the scan before stays until the new one exists', async () => {
  const caller = createCaller({ severities: () => ['critical'] });
  const totalOf = async (): Promise<number> => (await caller.console('GET', `${known}/scan_result`)).json.cves_counts.total;

  await caller.console('POST', `${known}/scan`);
  const states = await watch(caller, [0, 99, 100, 600], known);
  const during = await totalOf();
  caller.clock.nowMs = startMs + 1500;

  expect(states).toEqual(['Scanned', 'Scanned', 'Pending', 'In Progress']);
  expect([during, await totalOf(), await statusOf(caller, known)]).toEqual([5, 1, 'Scanned']);
});

test('the status of the scan before can stay for any time', async () => {
  const caller = createCaller({ staleStatusMs: Number.POSITIVE_INFINITY });

  await caller.console('POST', `${known}/scan`);

  expect(await watch(caller, [0, 700, 1500], known)).toEqual(['Scanned', 'Scanned', 'Scanned']);
  expect((await caller.console('GET', '/api/v2/images/Docker%20Hub/acme%2Fweb/1.0.0')).json.scan_date).toBe('2026-01-15T10:30:01.500000Z');
});

test('a scan that fails leaves the result before it alone', async () => {
  const caller = createCaller({ scanOutcome: ({ repository }) => (repository === 'acme/shop' ? 'Fail' : 'Scanned') });

  await caller.console('POST', `${path}/scan`);
  caller.clock.nowMs += 1500;
  const first = await caller.console('GET', `${path}/scan_result`);
  const image = await caller.console('GET', '/api/v2/images/Docker%20Hub/acme%2Fshop/2.0');

  expect([await statusOf(caller), first.status]).toEqual(['Fail', 404]);
  expect(image.json).toMatchObject({ scan_status: 'failed', scan_error: 'failed to scan the image' });
});

test('statuses can have other spellings, also in turn', async () => {
  const caller = createCaller({
    statusSpellings: { 'In Progress': ['in_progress', 'IN PROGRESS'], Scanned: 'SCANNED', 'Sent To Scan': 'sent to scan' },
  });

  const { json } = await caller.console('POST', `${path}/scan`);

  expect(json.status).toBe('sent to scan');
  expect(await watch(caller, [200, 600, 700, 800, 1500])).toEqual(['Pending', 'in_progress', 'IN PROGRESS', 'in_progress', 'SCANNED']);
});

async function resultOf(options: AquaSandboxOptions, image = path): Promise<any> {
  const caller = createCaller(options);
  await caller.console('POST', `${image}/scan`);
  caller.clock.nowMs += 1500;
  return (await caller.console('GET', `${image}/scan_result`)).json;
}

test('a result holds counts, findings and the verdict', async () => {
  const result = await resultOf({ severities: () => ['critical', 'high', 'high', 'negligible'] });

  expect(result).toMatchObject({
    image_name: 'acme/shop:2.0',
    registry: 'Docker Hub',
    disallowed: true,
    cves_counts: { total: 4, critical: 1, high: 2, medium: 0, low: 0, score_average: 6.5 },
  });
  expect(result.cves).toHaveLength(4);
  expect(result.cves[0]).toMatchObject({
    imageid: 'acme/shop:2.0',
    type: 'CVE',
    severity: 'critical',
    score: 9.8,
    publishdate: '2026-01-01',
  });
});

test('a result can lack what some consoles leave out, and hold unknown severities', async () => {
  const result = await resultOf({
    severities: () => ['critical', 'apocalyptic'],
    scanResult: { omitCritical: true, omitCves: true, disallowed: () => false },
  });
  const { cves } = await resultOf({ severities: () => ['critical', 'apocalyptic'] });

  expect(result).toMatchObject({ image_name: 'acme/shop:2.0', registry: 'Docker Hub', disallowed: false });
  expect(result.cves_counts).toEqual({ total: 2, high: 0, medium: 0, low: 0, negligible: 0, score_average: 7.4 });
  expect(result).not.toHaveProperty('cves');
  expect(cves.map(({ severity }: { severity: string }) => severity)).toEqual(['critical', 'apocalyptic']);
});

test('a scan with a webhook posts another document than the result, once', async () => {
  const posted: Request[] = [];
  const received: string[] = [];
  const caller = createCaller({
    severities: () => ['high'],
    onWebhook: (url) => received.push(url),
    fetch: async (request) => {
      posted.push(request);
      throw new Error('nobody listens');
    },
  });

  await caller.console('POST', `${path}/scan`, { webhook_url: 'https://ci.example.org/hook' });
  caller.clock.nowMs += 1499;
  caller.sandbox.advance();
  const early = posted.length;
  caller.clock.nowMs += 1;
  caller.sandbox.advance();
  caller.sandbox.advance();

  expect([early, posted.length, received]).toEqual([0, 1, ['https://ci.example.org/hook']]);
  expect([posted[0]?.url, posted[0]?.method]).toEqual(['https://ci.example.org/hook', 'POST']);
  const document: unknown = await posted[0]?.json();
  expect(document).toMatchObject({ image: 'acme/shop:2.0', registry: 'Docker Hub', vulnerability_summary: { total: 1, high: 1 } });
  expect(document).not.toHaveProperty('cves');
  expect(caller.sandbox.webhooks).toEqual([{ url: 'https://ci.example.org/hook', document }]);
});

test('the CSV report has all findings', async () => {
  const { console } = createCaller();

  const { headers, text } = await console('GET', '/api/v1/cves/report/csv');

  expect(headers.get('content-type')).toContain('text/csv');
  expect(text.trim().split('\n')).toHaveLength(61);
});
