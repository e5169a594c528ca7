import { expect, test } from 'vitest';
import {
  type AquaClient,
  type AquaOptions,
  createAquaClient,
  findRegistry,
  iterateVulnerabilities,
  onboardAwsToCspm,
  parseScanWebhook,
  requeueFailedScans,
  scanAndGate,
  upsertRegistry,
} from '@sec/aqua';
import { type AquaSandbox, type AquaSandboxOptions, createAquaSandbox } from '@sec/aqua/testing';
import { checks } from '@sec/aqua/validate';
import { zScannerReport } from '@sec/aqua/zod';
import { createHandClock, type HandClock } from '../support/hand-clock.js';

interface World {
  readonly aqua: AquaClient;
  readonly sandbox: AquaSandbox;
  readonly clock: HandClock;
}

/** A client and a sandbox with one clock, which jumps to the next thing to do. */
function createWorld(options: Omit<AquaSandboxOptions, 'clock'> = {}, more: AquaOptions = {}): World {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ ...options, clock });
  const send = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const request = new Request(input, init);
    return new URL(request.url).hostname === 'api.cloudsploit.com' ? sandbox.handleAuth(request) : sandbox.handleConsole(request);
  };
  const auth = { token: sandbox.issueToken() };
  const aqua = createAquaClient({ auth, clock, fetch: send, rateLimit: { requestsPerSecond: 1000 }, ...more });
  return { aqua, sandbox, clock };
}

test('a new image is scanned and evaluated', async () => {
  const { aqua } = createWorld({ scanDurationMs: 60_000, statusSpellings: { Scanned: 'SCANNED' } });

  const gated = await scanAndGate(aqua, { image: 'registry.acme.example/acme/shop:1.0' });

  expect(gated).toMatchObject({ registry: 'Production Registry', image: 'acme/shop:1.0', result: { cves_counts: { total: 5 } } });
  expect(gated.durationMs).toBeGreaterThanOrEqual(60_000);
});

test('a further scan is waited for, although the end of the one before stands there all the time', async () => {
  const { aqua } = createWorld({
    scanDurationMs: 45_000,
    staleStatusMs: Number.POSITIVE_INFINITY,
    severities: () => ['low'],
  });

  const gated = await scanAndGate(aqua, { registry: 'Docker Hub', image: 'acme/web:1.0.0' });

  expect(gated.result.cves_counts?.total).toBe(1);
  expect(gated.verdict).toBe('pass');
});

test('counts without the critical ones do not let an image pass', async () => {
  const { aqua } = createWorld({
    severities: () => ['critical'],
    scanResult: { omitCritical: true, disallowed: () => false },
  });

  const gated = await scanAndGate(aqua, { registry: 'Docker Hub', image: 'acme/web:1.0.0' });

  expect(gated.verdict).toBe('fail');
});

test('failed jobs are put back, and then succeed', async () => {
  const { aqua, sandbox, clock } = createWorld();

  const result = await requeueFailedScans(aqua, {});
  clock.advance(5000);

  expect([result.failed.length, result.requeued.length, result.scanners.filter(({ isSilent }) => isSilent).length]).toEqual([2, 2, 0]);
  expect(sandbox.state.jobs.filter(({ status }) => status === 'finished')).toHaveLength(12);
});

test('the vulnerabilities of all images are iterated', async () => {
  const { aqua } = createWorld({ seed: { images: 60, findings: 300 } });
  const kinds: Record<string, number> = {};

  for await (const { kind } of iterateVulnerabilities(aqua)) kinds[kind] = (kinds[kind] ?? 0) + 1;

  expect(kinds).toEqual({ vulnerability: 300 });
});

test('a registry is found by its prefix, and changed without losing what is not named', async () => {
  const { aqua, sandbox } = createWorld();

  const found = await findRegistry(aqua, { image: 'registry.acme.example/acme/api:1.0.0' });
  await expect(upsertRegistry(aqua, { name: 'Production Registry', description: 'new' })).rejects.toMatchObject({ code: 'SEC_INPUT' });
  const changed = await upsertRegistry(aqua, { name: 'Production Registry', description: 'new', password: 'invented' });

  expect(found.name).toBe('Production Registry');
  expect(changed).toMatchObject({ outcome: 'updated', notApplied: [], lost: [] });
  expect(sandbox.state.registries[1]).toMatchObject({
    hasPassword: true,
    row: { description: 'new', url: 'https://registry.acme.example', auto_pull: true },
  });
});

test('an AWS account is connected, upgraded and scanned', async () => {
  const { aqua, sandbox } = createWorld({ scanDurationMs: 40_000 });
  const createRole = async (): Promise<string> => 'arn:aws:iam::444455556666:role/aqua-cspm-scanner';

  const onboarded = await onboardAwsToCspm(aqua, { name: 'billing-prod', group: 'Billing', access: { createRole } });
  const again = await onboardAwsToCspm(aqua, { name: 'billing-prod', access: { createRole }, scan: false });

  expect(onboarded).toMatchObject({
    connection: 'created',
    usesRole: true,
    scan: { status: 'succeeded', summary: { pass: 1, warn: 1, fail: 1, unknown: 0, tests: 3 } },
  });
  expect(again).toMatchObject({ connection: 'existing', key: { id: onboarded.key.id } });
  expect(sandbox.state.keys.find(({ id }) => id === onboarded.key.id)).toMatchObject({ paid: true, group_id: 88 });
});

test('the document of a scan is one that the parser takes, and a report as the specification has it', async () => {
  const { aqua, sandbox, clock } = createWorld();

  await aqua.imageScans.startImageScan({ registry: 'Docker Hub', image: 'acme/web:1.0.0', webhook_url: 'https://ci.example.org/hook' });
  clock.advance(1500);
  sandbox.advance();

  expect(sandbox.webhooks.map(({ document }) => parseScanWebhook(document).resources?.length)).toEqual([5]);
  expect(sandbox.webhooks.map(({ document }) => zScannerReport.safeParse(document).error)).toEqual([undefined]);
});

test('the responses of the sandbox have the documented shapes', async () => {
  const issues: unknown[] = [];
  const { aqua, clock } = createWorld({}, { validation: { checks }, onValidationIssue: (issue) => issues.push(issue) });
  const image = { registry: 'Docker Hub', repository: 'acme/web', tag: '1.0.0' };
  const scan = { registry: 'Docker Hub', image: 'acme/web:1.0.0' };

  await aqua.registries.getRegistry({ name: 'Docker Hub' });
  await aqua.images.listImages();
  await aqua.images.getImage(image);
  await aqua.images.listImageScanHistory(image);
  await aqua.images.listImageVulnerabilities(image);
  await aqua.imageScans.startImageScan(scan);
  await aqua.imageScans.getImageScanStatus(scan);
  await aqua.imageScans.getImageScanResult(scan);
  await aqua.scanQueue.listScanJobs();
  await aqua.scanQueue.listScanners();
  await aqua.scanQueue.getScanQueueSummary();
  await aqua.repositories.listRepositories();
  await aqua.risks.getRiskCounts();
  await aqua.risks.listVulnerabilities();
  await aqua.inventory.listInventoryImages();
  await aqua.cspmKeys.listKeys();
  await aqua.cspmScans.getScan({ id: 910_442 });
  await aqua.cspmScans.getScanV2({ id: 910_442 });
  await aqua.cspmScans.listScans();
  const { realtime_id } = await aqua.cspmScans.startRealtimeScan({ key_id: 7301 });
  await aqua.cspmScans.getRealtimeScan({ id: realtime_id });
  clock.advance(1500);
  await aqua.cspmScans.getRealtimeScan({ id: realtime_id });
  await aqua.cspmKeys.createGeneratedIds();
  await aqua.cspmKeys.getKey({ id: 7301 });
  await aqua.cspmGroups.listGroups();
  await aqua.cspmGroups.createGroup({ name: 'Finance' });
  await aqua.cspmTests.listTests();

  expect(issues).toEqual([]);
});
