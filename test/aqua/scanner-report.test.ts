import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  evaluateScannerReport,
  evaluateScanResult,
  type GatePolicy,
  InputError,
  listScannerFindings,
  parseScannerReports,
  parseScanWebhook,
  type ScannerReport,
  type ScanResult,
  type ScanVerdict,
  WorkflowError,
} from '@sec/aqua';
import { mutationsOf } from '../reliability/support/mutate.js';

const allowed = { disallowed: false };
const npm = (path: string, version: string, ...rows: object[]) => ({
  resource: { format: 'npm', name: 'braces', version, path, cpe: `pkg:/npm:*:braces:${version}` },
  scanned: true,
  vulnerabilities: rows,
});
const cve = (name: string, aqua_severity: unknown, more: object = {}) => ({ name, aqua_severity, aqua_score: 7.5, ...more });
const key = {
  resource: { type: 1, path: '/app/key.pem' },
  scanned: true,
  sensitive_data_items: [{ type: 'RSA PRIVATE KEY' }, { type: 'RSA PRIVATE KEY' }],
};

/** As the scanner of 2024 writes it: its total leaves negligible findings out, and the list may be cut. */
const cut = {
  image: 'acme/shop:7',
  registry: 'Docker Hub',
  resources: [npm('/app/braces', '3.0.2', cve('CVE-2031-0001', 'high'))],
  image_assurance_results: { checks_performed: [{ policy_id: 6, policy_name: 'Default', control: 'malware' }] },
  vulnerability_summary: { total: 98, critical: 15, high: 47, medium: 35, low: 1, negligible: 38, sensitive: 3 },
  scan_options: { scan_sensitive_data: true, scan_malware: true },
};

const evaluate = (report: object, policy?: GatePolicy): ScanVerdict => evaluateScannerReport(report as ScannerReport, policy);

test('a file holds one report, or several that a pipeline tool wrapped', () => {
  const report = { image: 'acme/web:1.4.2', warnings: null, resources: [{ resource: null, vulnerabilities: null }], added_later: 7 };
  const read = { image: 'acme/web:1.4.2', resources: [{}], added_later: 7 };

  expect(parseScannerReports(JSON.stringify(report))).toEqual([read]);
  expect(parseScannerReports([{ image_name: 'acme/web:1.4.2', results: report }, { image: 'acme/db:3' }])).toEqual([
    read,
    { image: 'acme/db:3' },
  ]);
  expect(parseScanWebhook({ ...report, registry: 'Docker Hub' })).toEqual({ ...read, registry: 'Docker Hub' });
});

test.each([
  ['no JSON', '<html>', /^parseScannerReports: "file" must be JSON text/],
  ['an empty array', '[]', /must hold a report, got an empty array/],
  ['nothing', 'null', /"file" must be an object, got null/],
  ['a report of nothing', [{ image_name: 'a', results: null }], /"file" must be an object, got null/],
  ['a scan result', { image: 'a', cves: [] }, /got a scan result/],
  [
    'sensitive data of another type',
    { image: 'a', resources: [{ sensitive_data_items: ['x'] }] },
    /"resources\[0\]\.sensitive_data_items" must be an array of objects/,
  ],
])('%s is refused', (_, file, message) => {
  expect(() => parseScannerReports(file)).toThrow(InputError);
  expect(() => parseScannerReports(file)).toThrow(message);
});

test('a report that is cut fails by its summary', () => {
  expect(evaluate(cut)).toMatchObject({
    verdict: 'fail',
    reasons: ['15 critical findings, at most 0 are allowed (maxCritical)', '47 high findings, at most 10 are allowed (maxHigh)'],
    notes: ['malware was not counted', 'the verdict of the assurance policies is unknown (failOnDisallowed)'],
    image: 'acme/shop:7',
    registry: 'Docker Hub',
    disallowed: undefined,
    counts: { critical: 15, high: 47, medium: 35, low: 1, negligible: 38, unknown: 0, malware: undefined, sensitiveData: 3, from: 'both' },
  });
});

test('a report without the verdict of the policies passes only where nobody asks for it', () => {
  const policy = { maxCritical: 15, maxHigh: 47 };

  expect(() => evaluate(cut, policy)).toThrow(WorkflowError);
  expect(() => evaluate(cut, policy)).toThrow(
    /^evaluateScannerReport: the report cannot be evaluated: .*failOnDisallowed.* lacks a boolean "\/image_assurance_results\/disallowed"$/,
  );
  expect(evaluate(cut, { ...policy, failOnDisallowed: false })).toMatchObject({ verdict: 'pass', disallowed: undefined });
});

test.each([
  [{ disallowed: true }, 'fail'],
  [{ disallowed: true, policy_failures: [{ policy_name: 'Default' }, { policy_name: 'Scores' }] }, /refuses the image: Default, Scores/],
  [{ block_required: true }, 'fail'],
  [{ policy_failures: [{ policy_name: 'Default', blocking: true }] }, /refuses the image: Default/],
  [{ disallowed: false, policy_failures: [{ policy_name: 'Default', blocking: true }] }, 'pass'],
  [{ policy_failures: [{ policy_name: 'Default', blocking: false }] }, 'error'],
  [{ policy_failures: 'none' }, 'error'],
  [undefined, 'error'],
])('the assurance results %j come to %s', (image_assurance_results, expected) => {
  const report = { image: 'a', resources: [], image_assurance_results };
  if (expected === 'error') {
    expect(() => evaluate(report)).toThrow(WorkflowError);
    return;
  }
  const { verdict, reasons } = evaluate(report);

  if (typeof expected === 'string') expect(verdict).toBe(expected);
  else expect(reasons.join()).toMatch(expected);
});

const clean = {
  image: 'a',
  resources: [],
  image_assurance_results: allowed,
  vulnerability_summary: { total: 0, sensitive: 0, malware: 0 },
};
const looked = { scan_malware: true, scan_sensitive_data: true };

test.each<[object, GatePolicy, string | RegExp]>([
  [{ resources: [key] }, {}, 'pass'],
  [{ resources: [key] }, { maxSensitiveData: 1 }, /2 pieces of sensitive data, at most 1/],
  [{ resources: [{ ...key, sensitive_data_items: null, resource: { sensitive_items: ['PEM'] } }] }, { maxSensitiveData: 0 }, /1 pieces/],
  [{ vulnerability_summary: { malware: 1 } }, {}, /1 pieces of malware, at most 0/],
  [{ vulnerability_summary: { malware: 1 } }, { maxMalware: 1 }, 'pass'],
  [{ scan_options: looked }, { maxMalware: 0, maxSensitiveData: 0 }, 'pass'],
  [{ scan_options: { ...looked, scan_malware: false } }, { maxMalware: 0 }, 'error'],
  [{ scan_options: { scan_malware: true } }, { maxSensitiveData: 0 }, 'error'],
  [{ partial_results: true }, {}, /only a part of the image/],
  [{ partial_results: true }, { failOnPartialResults: false }, 'pass'],
  [{ resources: undefined, vulnerability_summary: undefined }, {}, 'error'],
  [{ resources: ['x'], vulnerability_summary: undefined }, {}, 'error'],
  [{ resources: [{ vulnerabilities: {} }], vulnerability_summary: undefined }, {}, 'error'],
  [{ resources: [npm('/a', '1', null as never)], vulnerability_summary: undefined }, {}, /1 findings of an unknown severity/],
])('%j under %j comes to %s', (more, policy, expected) => {
  const report = { ...clean, ...more };
  if (expected === 'error') {
    expect(() => evaluate(report, policy)).toThrow(WorkflowError);
    return;
  }
  const { verdict, reasons } = evaluate(report, policy);

  if (typeof expected === 'string') expect(verdict).toBe(expected);
  else expect(reasons.join()).toMatch(expected);
});

test('what the scan did not look at is noted', () => {
  const report = {
    ...clean,
    resources: [{ ...npm('/a', '1'), scanned: false }],
    partial_results: true,
    warnings: [{}],
    scan_options: { scan_sensitive_data: false },
  };

  expect(evaluate(report, { failOnPartialResults: false }).notes).toEqual([
    '1 resources were not scanned',
    'the scanner reports 1 warnings',
    'the scan did not look for malware',
    'the scan did not look for sensitive data',
    'only a part of the image could be scanned',
    'malware was not counted',
    'sensitive data was not counted',
  ]);
});

test.each([undefined, null, 7, 'text', []])('%j is no report', (report) => {
  expect(() => evaluate(report as unknown as object)).toThrow(WorkflowError);
  expect(() => listScannerFindings(report as unknown as ScannerReport)).toThrow(WorkflowError);
});

const anyCounts = fc.record(
  {
    total: fc.nat({ max: 6 }),
    critical: fc.nat({ max: 2 }),
    high: fc.nat({ max: 2 }),
    medium: fc.nat({ max: 2 }),
    low: fc.nat({ max: 2 }),
    negligible: fc.nat({ max: 2 }),
    malware: fc.nat({ max: 1 }),
    sensitive: fc.nat({ max: 1 }),
  },
  { requiredKeys: [] },
);
const anyRows = fc.array(fc.tuple(fc.constantFrom('critical', 'HIGH', 'medium', 'low', 'negligible', 'odd', undefined), fc.boolean()), {
  maxLength: 5,
});

test('a report and a scan result that show the same come to the same', () => {
  const comeTo = (gate: () => ScanVerdict): unknown => {
    try {
      const { verdict, bounds, counts } = gate();
      return { verdict, bounds, counts };
    } catch (error) {
      expect(error).toBeInstanceOf(WorkflowError);
      return 'error';
    }
  };
  fc.assert(
    fc.property(
      fc.option(anyCounts, { nil: undefined }),
      fc.option(anyRows, { nil: undefined }),
      fc.boolean(),
      (counts, rows, ignoreAcknowledged) => {
        const policy = { maxHigh: 1, maxNegligible: 1, ignoreAcknowledged };
        const cves = rows?.map(([severity, acknowledged]) => ({ severity, acknowledged }));
        const resources = rows?.map(([aqua_severity, already_acknowledged], index) => ({
          vulnerabilities: [{ name: `CVE-2031-${index}`, aqua_severity, already_acknowledged }],
        }));

        expect(
          comeTo(() => evaluate({ image: 'a', image_assurance_results: allowed, vulnerability_summary: counts, resources }, policy)),
        ).toEqual(comeTo(() => evaluateScanResult({ registry: 'r', ...allowed, cves_counts: counts, cves } as ScanResult, policy)));
      },
    ),
    { numRuns: 5_000, seed: 20260303 },
  );
});

test('one vulnerability of one version of one package is one finding, with all its paths', () => {
  const resources = [
    npm('/app/a/braces', '3.0.2', cve('CVE-2031-0001', 'high'), cve('CVE-2031-0002', 'odd', { aqua_score: 'n/a' })),
    npm('/app/b/braces', '3.0.2', cve('CVE-2031-0001', 'HIGH')),
    npm('/app/c/braces', '3.0.2', cve('CVE-2031-0001', 'high')),
    npm('/app/c/braces', '3.0.2', cve('CVE-2031-0001', 'high')),
    npm('/app/d/braces', '2.3.2', cve('CVE-2031-0001', 'high')),
    npm('/app/e/braces', '3.0.2', cve('CVE-2031-0001', 'high', { already_acknowledged: true })),
    key,
  ];
  const { findings, isWhole } = listScannerFindings({ image: 'a', resources } as unknown as ScannerReport);

  expect(findings.map(({ kind, name, severity, paths, count }) => [kind, name, severity, paths, count])).toEqual([
    ['vulnerability', 'CVE-2031-0001', 'high', ['/app/a/braces', '/app/c/braces'], 3],
    ['vulnerability', 'CVE-2031-0002', undefined, ['/app/a/braces'], 1],
    ['vulnerability', 'CVE-2031-0001', 'high', ['/app/b/braces'], 1],
    ['vulnerability', 'CVE-2031-0001', 'high', ['/app/d/braces'], 1],
    ['vulnerability', 'CVE-2031-0001', 'high', ['/app/e/braces'], 1],
    ['sensitiveData', 'RSA PRIVATE KEY', undefined, ['/app/key.pem'], 1],
    ['sensitiveData', 'RSA PRIVATE KEY', undefined, ['/app/key.pem'], 1],
  ]);
  expect(findings[0]).toMatchObject({
    aqua_score: 7.5,
    resource: { name: 'braces', version: '3.0.2' },
    vulnerability: { name: 'CVE-2031-0001' },
  });
  expect(findings[1]?.aqua_score).toBeUndefined();
  expect(isWhole).toBe(false);
});

test('rows that name nothing are kept apart, and malware is counted', () => {
  const resources = [
    { vulnerabilities: [{}, {}, { name: 'CVE-2031-0001' }, { name: 'CVE-2031-0001' }] },
    { resource: { path: '/bin/x' }, vulnerabilities: [cve('CVE-2031-0001', 'low')] },
  ];
  const { findings } = listScannerFindings({ image: 'a', resources, vulnerability_summary: { malware: 2 } } as unknown as ScannerReport);

  expect(findings.map(({ kind, count }) => [kind, count])).toEqual([
    ...Array.from({ length: 5 }, () => ['vulnerability', 1]),
    ['malware', 2],
  ]);
});

test.each([
  [{ total: 1, high: 1, sensitive: 2 }, true],
  [{ total: 1, high: 1, negligible: 4, sensitive: 2 }, false],
  [{ total: 2, high: 2, sensitive: 2 }, false],
  [{ total: 1, high: 1, sensitive: 3 }, false],
  [undefined, false],
])('beside the summary %j the list is whole: %s', (vulnerability_summary, expected) => {
  const report = { image: 'a', vulnerability_summary, resources: [npm('/a', '1', cve('CVE-2031-0001', 'high')), key] };

  expect(listScannerFindings(report as unknown as ScannerReport).isWhole).toBe(expected);
});

test('whatever the report, no row is lost', () => {
  const anyName = fc.constantFrom('CVE-2031-1', 'CVE-2031-2', undefined, 7, {});
  const anyResource = fc.record({
    resource: fc.oneof(
      fc.constantFrom(null, undefined, 'x'),
      fc.record({
        name: fc.constantFrom('a', undefined, {}),
        version: fc.constantFrom('1', '2', undefined),
        path: fc.constantFrom('/p', '/q', undefined),
      }),
    ),
    vulnerabilities: fc.oneof(
      fc.constantFrom(null, undefined),
      fc.array(fc.record({ name: anyName, aqua_severity: fc.constantFrom('high', 'low') }), { maxLength: 4 }),
    ),
    sensitive_data_items: fc.oneof(fc.constantFrom(null, undefined), fc.array(fc.record({ type: anyName }), { maxLength: 2 })),
  });
  fc.assert(
    fc.property(fc.array(anyResource, { maxLength: 5 }), (resources) => {
      const { findings } = listScannerFindings({ image: 'a', resources } as unknown as ScannerReport);
      const rows = resources.reduce(
        (sum, { vulnerabilities, sensitive_data_items }) => sum + (vulnerabilities?.length ?? 0) + (sensitive_data_items?.length ?? 0),
        0,
      );

      expect(findings.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
    }),
    { numRuns: 2_000, seed: 20260304 },
  );
});

const failing = {
  ...cut,
  partial_results: false,
  warnings: [{}],
  digest: 'sha256:ab',
  resources: [npm('/a', '1', cve('CVE-2031-0001', 'critical'), cve('CVE-2031-0002', 'high')), key],
  image_assurance_results: { disallowed: true, block_required: true, policy_failures: [{ policy_name: 'Default', blocking: true }] },
  vulnerability_summary: { total: 2, critical: 1, high: 1, medium: 0, low: 0, negligible: 0, sensitive: 2, malware: 1 },
};
const passing = {
  ...clean,
  resources: [npm('/a', '1', cve('CVE-2031-0002', 'high')), key],
  vulnerability_summary: { total: 1, critical: 0, high: 1, medium: 0, low: 0, negligible: 0, sensitive: 2, malware: 0 },
  scan_options: looked,
};
const strict: GatePolicy = { maxMedium: 0, maxLow: 0, maxNegligible: 0, maxMalware: 0, maxSensitiveData: 2 };

test('whatever one member of a report is, a report that fails never passes, and no error is not ours', () => {
  const outcomes = new Set<string>();
  for (const [whole, policy] of [
    [failing, {}],
    [passing, strict],
  ] as const) {
    const verdictOf = (report: unknown, read: (report: unknown) => unknown = (given) => given): string => {
      try {
        const given = read(report) as ScannerReport;
        const listed = Array.isArray(given.resources) ? listScannerFindings(given).findings : [];
        expect(listed.every(({ count }) => count > 0)).toBe(true);
        return evaluateScannerReport(given, policy).verdict;
      } catch (error) {
        if (!(error instanceof WorkflowError || error instanceof InputError)) throw error;
        return 'error';
      }
    };
    const expected = whole === failing ? 'fail' : 'pass';
    expect(verdictOf(whole)).toBe(expected);
    for (const { apply, kind, pointer } of mutationsOf(whole)) {
      const changed = apply(whole);
      for (const verdict of [verdictOf(changed), verdictOf(changed, (report) => parseScannerReports(report)[0])]) {
        outcomes.add(verdict);
        if (expected === 'fail' && verdict === 'pass') expect.fail(`${kind} ${pointer}: passes`);
      }
    }
  }
  expect([...outcomes].toSorted()).toEqual(['error', 'fail', 'pass']);
});

test.each(['disallowed', 'vulnerability_summary', 'malware', 'sensitive', 'scan_malware', 'scan_sensitive_data'])(
  'without %s a report does not pass a policy that needs it',
  (name) => {
    const drop = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(Object.entries(value).flatMap(([member, inner]) => (member === name ? [] : [[member, drop(inner)]])));

    expect(evaluate(passing, strict).verdict).toBe('pass');
    expect(() => evaluate(drop(passing) as object, strict)).toThrow(WorkflowError);
  },
);
