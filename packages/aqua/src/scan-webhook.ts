/** Reads what Aqua posts to the `webhook_url` of a scan: another document than the scan result. */
import { InputError } from '@sec/core';

/**
 * One finished scan, as Aqua posts it. Nothing signs it, and the same one may come twice: check its origin yourself, and
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
  /** User who asked for the scan. */
  readonly initiating_user?: string;
  /** What was looked at. Missing where the document has none, which does not mean that nothing was found. */
  readonly resources?: readonly ScanWebhookResource[];
  /** Numbers by severity. */
  readonly vulnerability_summary?: Readonly<Record<string, unknown>>;
  /** Verdict of the assurance policies. */
  readonly image_assurance_results?: Readonly<Record<string, unknown>>;
  readonly scan_options?: Readonly<Record<string, unknown>>;
  readonly warnings?: readonly unknown[];
  /** Members that are not listed here are kept as they come. */
  readonly [member: string]: unknown;
}

export interface ScanWebhookResource {
  /** The package or file. */
  readonly resource?: Readonly<Record<string, unknown>>;
  readonly scanned?: boolean;
  readonly vulnerabilities?: readonly Readonly<Record<string, unknown>>[];
  readonly [member: string]: unknown;
}

const kinds: Readonly<Record<string, 'text' | 'object' | 'list'>> = {
  digest: 'text',
  os: 'text',
  version: 'text',
  pull_name: 'text',
  initiating_user: 'text',
  resources: 'list',
  vulnerability_summary: 'object',
  image_assurance_results: 'object',
  scan_options: 'object',
  warnings: 'list',
};

/**
 * Members that are null are left out.
 *
 * @param body The request's body as text, or what a framework has parsed of it.
 * @throws {@link InputError} for what is no JSON, no object, names no image and registry, has a member of another type, or is
 * a scan result.
 */
export function parseScanWebhook(body: unknown): ScanWebhook {
  const document = withoutNulls(typeof body === 'string' ? parseJson(body) : body);
  if ('cves' in document || 'cves_counts' in document) throw fail('a scan webhook, got a scan result, which only the API gives');
  for (const member of ['image', 'registry']) {
    const value = document[member];
    if (typeof value !== 'string' || value === '') throw fail(`"${member}" to be a text, got ${kindOf(value)}`, member);
  }
  for (const [member, kind] of Object.entries(kinds)) {
    const value = document[member];
    if (value !== undefined && kindOf(value) !== kind) throw fail(`"${member}" to be of type ${kind}, got ${kindOf(value)}`, member);
  }
  if (document['resources'] === undefined) return document as unknown as ScanWebhook;
  return { ...document, resources: (document['resources'] as unknown[]).map(parseResource) } as unknown as ScanWebhook;
}

function parseResource(value: unknown, index: number): ScanWebhookResource {
  const member = `resources.${index}`;
  if (kindOf(value) !== 'object') throw fail(`"${member}" to be of type object, got ${kindOf(value)}`, member);
  const entry = withoutNulls(value);
  if (entry['resource'] !== undefined && kindOf(entry['resource']) !== 'object')
    throw fail(`"${member}.resource" to be of type object`, member);
  if (entry['scanned'] !== undefined && typeof entry['scanned'] !== 'boolean')
    throw fail(`"${member}.scanned" to be true or false`, member);
  const found = entry['vulnerabilities'];
  if (found !== undefined && !(Array.isArray(found) && found.every((item) => kindOf(item) === 'object')))
    throw fail(`"${member}.vulnerabilities" to be a list of objects`, member);
  return entry;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw fail('JSON, got another text');
  }
}

function withoutNulls(value: unknown): Record<string, unknown> {
  if (kindOf(value) !== 'object') throw fail(`an object, got ${kindOf(value)}`);
  return Object.fromEntries(Object.entries(value as object).filter(([, item]) => item !== null && item !== undefined));
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string' ? 'text' : typeof value;
}

function fail(what: string, member?: string): InputError {
  return new InputError(
    `parseScanWebhook expected ${what}; for example {"image":"acme/web:1.4.2","registry":"Docker Hub"}`,
    member === undefined ? {} : { member },
  );
}
