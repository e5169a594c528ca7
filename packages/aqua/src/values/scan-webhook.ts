/** Reads what Aqua posts to the `webhook_url` of a scan: another document than the scan result. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/**
 * One finished scan, as Aqua posts it. It is not signed, and the same one may come twice: check its origin yourself, and
 * read the result through the API before you decide anything by it.
 *
 * @source aquasecurity/postee and aquasecurity/starboard-aqua-csp-webhook, models [C]
 */
export interface ScanWebhook {
  /** Repository and tag. */
  readonly image: string;
  /** Name of the registry in Aqua. */
  readonly registry: string;
  readonly digest?: string;
  /** Operating system of the image. */
  readonly os?: string;
  /** Version of the operating system. */
  readonly version?: string;
  /** Name that the image is pulled by. */
  readonly pull_name?: string;
  /** User who started the scan. */
  readonly initiating_user?: string;
  /** What was scanned. Absent where the document has none, which does not mean that nothing was found. */
  readonly resources?: readonly ScanWebhookResource[];
  /** Counts by severity. */
  readonly vulnerability_summary?: Readonly<Record<string, unknown>>;
  /** Verdict of the assurance policies. */
  readonly image_assurance_results?: Readonly<Record<string, unknown>>;
  readonly scan_options?: Readonly<Record<string, unknown>>;
  readonly warnings?: readonly unknown[];
  /** Members that are not listed here are kept as they were received. */
  readonly [member: string]: unknown;
}

export interface ScanWebhookResource {
  /** The package or file. */
  readonly resource?: Readonly<Record<string, unknown>>;
  readonly scanned?: boolean;
  readonly vulnerabilities?: readonly Readonly<Record<string, unknown>>[];
  readonly [member: string]: unknown;
}

type MemberType = 'string' | 'object' | 'array';

const memberTypes: Readonly<Record<string, MemberType>> = {
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
};

const expectations: Readonly<Record<MemberType, string>> = { string: 'a string', object: 'an object', array: 'an array' };

/**
 * Reads the document that Aqua posts for a finished scan. Members that are null are left out.
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

function parseResource(value: unknown, index: number): ScanWebhookResource {
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
