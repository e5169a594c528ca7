import { expect, test } from 'vitest';
import { createAquaClient, ValidationError } from '@sec/aqua';
import { checks } from '@sec/aqua/validate';
import * as zod from '@sec/aqua/zod';
import { script } from '../support/script.js';

/** A client that holds every response against the specification, and a server that gives one. */
function clientOf(json: unknown) {
  const server = script([{ json }]);
  const client = createAquaClient({
    consoleUrl: 'https://0a1b2c.cloud.aquasec.com',
    auth: { token: 'invented' },
    validation: { checks, mode: 'enforce' },
    retry: false,
    ...server,
  });
  return { client, server };
}

const page = (result: unknown) => ({ count: 1, page: 1, pagesize: 50, result });
const envelope = (data: unknown) => ({ status: 200, code: 0, data });
const scan = { registry: 'Docker Hub', image: 'acme/web:1.4.2' };

test('a scan result whose scores are strings and whose error is null has numbers for scores', async () => {
  const { client } = clientOf({
    status: 'SCANNED',
    image_name: 'acme/web:1.4.2',
    registry: 'Docker Hub',
    disallowed: false,
    cves_counts: { total: 1, high: 0, medium: 1, low: 0, score_average: 0 },
    cves: [{ file: 'libexample', name: 'CVE-2031-0001', score: '5', severity: 'medium' }],
    errorMsg: null,
  });

  const { cves, errorMsg } = await client.imageScans.getImageScanResult(scan);

  expect(cves?.[0]?.score).toBe(5);
  expect(errorMsg).toBeNull();
});

const vulnerability = {
  name: 'ELSA-2031-0001',
  vendor_severity: 'unimportant',
  cwe_info: {},
  referenced_vulnerabilities: [
    { name: 'CVE-2031-0001', vendor_severity: '', cwe_info: [{ Id: 'CWE-125', name: 'Out-of-bounds Read' }], resource: {} },
  ],
};

test('the vulnerabilities that an advisory stands for are rows like the advisory', async () => {
  const { client } = clientOf(page([vulnerability]));

  const { result } = await client.risks.listVulnerabilities();

  expect(result?.[0]?.referenced_vulnerabilities?.[0]?.vendor_severity).toBe('');
});

test('a wrong type is found at any depth of the rows inside of rows', async () => {
  const inner = { name: 'CVE-2031-0001', referenced_vulnerabilities: [{ name: 'CVE-2031-0002', aqua_score: 'high' }] };
  const { client } = clientOf(page([{ ...vulnerability, referenced_vulnerabilities: [inner] }]));

  await expect(client.risks.listVulnerabilities()).rejects.toThrow(
    '/result/0/referenced_vulnerabilities/0/referenced_vulnerabilities/0/aqua_score',
  );
});

test('the id of a user is a string, whichever console sends it', async () => {
  const { client } = clientOf([{ id: 5150 }, { id: 'api-user' }]);

  expect((await client.users.listUsers()).map(({ id }) => id)).toEqual(['5150', 'api-user']);
});

test('the key to copy goes out as a number', async () => {
  const { client, server } = clientOf({ data: { id: 413 } });

  await client.consoleApiKeys.createConsoleApiKey({ body: { description: 'Scanner', source_key_id: '412' } });

  expect(server.requests[0]?.body).toBe('{"description":"Scanner","source_key_id":412}');
});

test('what a routing is told through is empty unless it was asked for, and a cloud account of its own never is', async () => {
  const routing = { id: 377, key: {}, integrations: [{}], integration_ids: [612] };

  await expect(clientOf(envelope(routing)).client.cspmRoutings.getRouting({ id: 377 })).resolves.toEqual(routing);
  await expect(clientOf(envelope({})).client.cspmKeys.getKey({ id: 7301 })).rejects.toThrow(ValidationError);
});

test.each([
  ['an empty object', {}],
  ['a string', 'done'],
  ['other people’s failure', { error: 'backend unavailable' }],
])('%s is no page, no envelope and no scan result', async (_, body) => {
  const { client } = clientOf(body);

  await expect(client.risks.listVulnerabilities()).rejects.toThrow();
  await expect(client.cspmKeys.getKey({ id: 7301 })).rejects.toThrow();
  await expect(client.imageScans.getImageScanResult(scan)).rejects.toThrow();
  await expect(client.licenses.getLicense()).rejects.toThrow();
});

const report = {
  image: 'acme/web:1.4.2',
  scan_started: { seconds: 1924502400, nanos: 1 },
  os: 'alpine',
  version: '3.18.4',
  resources: [
    {
      resource: { format: 'apk', name: 'libexample', version: '1.2.3-r1', license: 'MIT' },
      scanned: true,
      vulnerabilities: [
        { name: 'ALPINE-2031-1', aqua_score: 7.5, ref_vulns: [{ name: 'CVE-2031-0001', cwe_info: [{ Id: 'CWE-79', name: 'XSS' }] }] },
      ],
    },
    { resource: { type: 1, path: '/app/key.pem', sensitive_items: ['RSA PRIVATE KEY'] }, scanned: true, vulnerabilities: null },
  ],
  vulnerability_summary: { total: 1, high: 1 },
  scan_options: { scan_timeout: 3_600_000_000_000 },
};

test('the report of the scanner is a document of its own, with or without a registry', () => {
  expect(zod.zScannerReport.parse(report)).toEqual(report);
  expect(zod.zScannerReport.safeParse({ ...report, resources: [{ vulnerabilities: [{ name: 7 }] }] }).success).toBe(false);
  expect(zod.zScanResult.safeParse(report).success).toBe(false);
});
