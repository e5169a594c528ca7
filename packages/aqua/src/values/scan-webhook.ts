/** Reads what Aqua posts to the `webhook_url` of a scan: another document than the scan result. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';
import type { ScannerReport, ScannerResource } from '../generated/schemas.js';

/**
 * One finished scan, as Aqua posts it: a {@link ScannerReport} that always names its registry. It is not signed, and the
 * same one may come twice: check its origin yourself, and read the result through the API before you decide anything by it.
 *
 * @source aquasecurity/postee and aquasecurity/starboard-aqua-csp-webhook, models [C]
 */
export type ScanWebhook = ScannerReport & { readonly registry: string };

type MemberType = 'string' | 'object' | 'array';

const memberTypes = {
  digest: 'string',
  os: 'string',
  version: 'string',
  pull_name: 'string',
  initiating_user: 'string',
  resources: 'array',
  vulnerability_summary: 'object',
  image_assurance_results: 'object',
  scan_options: 'object',
  warnings: 'array',
} as const satisfies Partial<Record<keyof ScannerReport, MemberType>>;

const expectations: Readonly<Record<MemberType, string>> = { string: 'a string', object: 'an object', array: 'an array' };

/**
 * Reads the document that Aqua posts for a finished scan. Members that are null are left out, and members that the type does
 * not list are kept as they were received. What is inside of `vulnerability_summary`, of a package or of a vulnerability is
 * not checked.
 *
 * @param body - The request's body as a string, or what a framework has parsed of it.
 * @throws {@link InputError} for what is no JSON, no object, names no image and registry, has a member of another type, or is
 * a scan result.
 */
export function parseScanWebhook(body: unknown): ScanWebhook {
  const document = withoutNulls(typeof body === 'string' ? parseJson(body) : body);
  if ('cves' in document || 'cves_counts' in document)
    throw fail('"body" must be a scan webhook, got a scan result, which only the API responds with');
  for (const member of ['image', 'registry']) {
    const value = document[member];
    if (typeof value !== 'string' || value === '') throw failAt(member, 'a non-empty string', value);
  }
  for (const [member, type] of Object.entries(memberTypes)) {
    const value = document[member];
    if (value !== undefined && typeOf(value) !== type) throw failAt(member, expectations[type], value);
  }
  if (document['resources'] === undefined) return document as unknown as ScanWebhook;
  return { ...document, resources: (document['resources'] as unknown[]).map(parseResource) } as unknown as ScanWebhook;
}

function parseResource(value: unknown, index: number): ScannerResource {
  const member = `resources[${index}]`;
  if (typeOf(value) !== 'object') throw failAt(member, 'an object', value);
  const entry = withoutNulls(value);
  const { resource, scanned, vulnerabilities } = entry;
  if (resource !== undefined && typeOf(resource) !== 'object') throw failAt(`${member}.resource`, 'an object', resource);
  if (scanned !== undefined && typeof scanned !== 'boolean') throw failAt(`${member}.scanned`, 'a boolean', scanned);
  if (vulnerabilities !== undefined && !(Array.isArray(vulnerabilities) && vulnerabilities.every((item) => typeOf(item) === 'object')))
    throw failAt(`${member}.vulnerabilities`, 'an array of objects', vulnerabilities);
  return entry;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw fail('"body" must be JSON text, got other text');
  }
}

function withoutNulls(value: unknown): Record<string, unknown> {
  if (typeOf(value) !== 'object') throw fail(`"body" must be an object, got ${describe(value)}`);
  return Object.fromEntries(Object.entries(value as object).filter(([, item]) => item !== null && item !== undefined));
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function failAt(member: string, expected: string, value: unknown): InputError {
  return fail(`"${member}" must be ${expected}, got ${describe(value)}`, member);
}

function fail(problem: string, member = 'body'): InputError {
  return new InputError(`parseScanWebhook: ${problem}; for example {"image":"acme/web:1.4.2","registry":"Docker Hub"}`, { member });
}
