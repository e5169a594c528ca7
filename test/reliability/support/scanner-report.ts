/** A report of Aqua's scanner, which no response holds: complete, or without what its specification lets a scanner leave out. */
import type { GatePolicy, ScannerReport } from '@sec/aqua';
import { createRandom } from '@sec/core/vendor/testing';
import { join } from 'node:path';
import { readSpec } from '../../../scripts/openapi/read-spec.js';
import { membersOf, resolveSchema, type Schema, typesOf } from '../../../scripts/openapi/schema.js';

const root = join(import.meta.dirname, '../../..');
const { components } = readSpec(join(root, 'specs/aqua'), root);

const npm = (path: string, ...rows: object[]) => ({
  resource: { format: 'npm', name: 'braces', version: '3.0.2', path, cpe: 'pkg:/npm:*:braces:3.0.2' },
  scanned: true,
  vulnerabilities: rows,
});
const cve = (name: string, aqua_severity: string) => ({ name, aqua_severity, aqua_score: 7.5 });

const report = {
  image: 'acme/shop:7',
  registry: 'Docker Hub',
  resources: [
    npm('/app/braces', cve('CVE-2031-0001', 'high'), cve('CVE-2031-0002', 'medium')),
    npm('/srv/braces', cve('CVE-2031-0003', 'critical'), cve('CVE-2031-0004', 'low')),
    {
      resource: { type: 1, path: '/app/key.pem' },
      scanned: true,
      vulnerabilities: [],
      sensitive_data_items: [{ type: 'RSA PRIVATE KEY' }],
    },
  ],
  image_assurance_results: { disallowed: false, block_required: false, policy_failures: [], checks_performed: [] },
  vulnerability_summary: { total: 4, critical: 1, high: 1, medium: 1, low: 1, negligible: 0, sensitive: 1, malware: 0 },
  scan_options: { scan_sensitive_data: true, scan_malware: true },
  partial_results: false,
};

/** Policies that the complete report passes and fails, for each kind of what is found. */
export const reportPolicies: readonly GatePolicy[] = [
  { maxCritical: 1, maxHigh: 1 },
  { maxCritical: 0 },
  { maxCritical: 9, maxHigh: 0 },
  { maxCritical: 9, maxHigh: 9, maxMedium: 0 },
  { maxCritical: 9, maxHigh: 9, maxMedium: 9, maxLow: 9 },
];

export function createScannerReport(sparse: boolean | number): ScannerReport {
  const schema = components.get('ScannerReport') as Schema;
  return (sparse === false ? report : thin(schema, report, createRandom(Number(sparse)))) as ScannerReport;
}

function thin(schema: Schema, value: unknown, random: () => number): unknown {
  const { items } = resolveSchema(components, schema);
  if (Array.isArray(value)) return items === undefined ? value : value.map((item) => thin(items, item, random));
  if (typeof value !== 'object' || value === null) return value;
  const share = random();
  const kept: Record<string, unknown> = { ...value };
  for (const [name, member] of membersOf(components, schema)) {
    if (!Object.hasOwn(kept, name)) continue;
    const isNullable = typesOf(components, member.schema).includes('null');
    if (random() >= share) kept[name] = thin(member.schema, kept[name], random);
    else if (isNullable && random() < 0.5) kept[name] = null;
    else if (!member.required) delete kept[name];
  }
  return kept;
}
