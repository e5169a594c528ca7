/** Reads the scanner's own report, which its command line writes and a webhook receives: another document than the scan result. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';
import type { ScannerReport, ScannerResource } from '../generated/schemas.js';

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
 * Reads the file that the scanner's command line wrote: one report, or an array of reports, which the vendor's pipeline tools wrap as
 * `{ image_name, results }`. Members that are null are left out, members that the type does not list are kept, and a number in
 * place of a string is read as one.
 *
 * @param file - Content of the file as a string, or what was parsed of it.
 * @returns Every report of the file, one at least.
 * @throws {@link InputError} for what is no JSON, holds no report or a scan result, or has a member of another type.
 * @source wrapped reports: aquasecurity tasks for pipelines, as quoted in DefectDojo/django-DefectDojo issues 10611 and 10849 [T]
 */
export function parseScannerReports(file: unknown): ScannerReport[] {
  const reader = createReader('parseScannerReports', 'file', '{"image":"acme/web:1.4.2","resources":[]}');
  const content = typeof file === 'string' ? reader.parseJson(file) : file;
  const documents: readonly unknown[] = Array.isArray(content) ? content : [content];
  if (documents.length === 0) throw reader.fail('"file" must hold a report, got an empty array');
  return documents.map((document) => reader.read(unwrap(document), []) as unknown as ScannerReport);
}

function unwrap(document: unknown): unknown {
  const { results, image } = (document ?? {}) as { readonly results?: unknown; readonly image?: unknown };
  return image === undefined && results !== undefined ? results : document;
}

export interface ReportReader {
  parseJson(text: string): unknown;
  /** @param names - Members beside `image` that must be a non-empty string. */
  read(value: unknown, names: readonly string[]): Record<string, unknown>;
  fail(problem: string, member?: string): InputError;
}

/** Creates the reader of a report. @param who - The function that was called. @param given - Its parameter. */
export function createReader(who: string, given: string, example: string): ReportReader {
  const fail = (problem: string, member = given): InputError => new InputError(`${who}: ${problem}; for example ${example}`, { member });
  const failAt = (member: string, expected: string, value: unknown): InputError =>
    fail(`"${member}" must be ${expected}, got ${describe(value)}`, member);
  const withoutNulls = (value: unknown): Record<string, unknown> => {
    if (typeOf(value) !== 'object') throw failAt(given, 'an object', value);
    return Object.fromEntries(Object.entries(value as object).filter(([, item]) => item !== null && item !== undefined));
  };
  const readResource = (value: unknown, index: number): ScannerResource => {
    const member = `resources[${index}]`;
    if (typeOf(value) !== 'object') throw failAt(member, 'an object', value);
    const entry = withoutNulls(value);
    const { resource, scanned, vulnerabilities, sensitive_data_items } = entry;
    if (resource !== undefined && typeOf(resource) !== 'object') throw failAt(`${member}.resource`, 'an object', resource);
    if (scanned !== undefined && typeof scanned !== 'boolean') throw failAt(`${member}.scanned`, 'a boolean', scanned);
    for (const [name, rows] of Object.entries({ vulnerabilities, sensitive_data_items }))
      if (rows !== undefined && !(Array.isArray(rows) && rows.every((item) => typeOf(item) === 'object')))
        throw failAt(`${member}.${name}`, 'an array of objects', rows);
    return entry;
  };
  return {
    fail,
    parseJson(text) {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw fail(`"${given}" must be JSON text, got other text`);
      }
    },
    read(value, names) {
      const document = withoutNulls(value);
      if ('cves' in document || 'cves_counts' in document)
        throw fail(`"${given}" must be the scanner's report, got a scan result, which only the API responds with`);
      for (const member of ['image', ...names]) {
        const name = document[member];
        if (typeof name !== 'string' || name === '') throw failAt(member, 'a non-empty string', name);
      }
      for (const [member, type] of Object.entries(memberTypes)) {
        const item = document[member];
        // A version may be written as a number.
        if (type === 'string' && typeof item === 'number') document[member] = String(item);
        else if (item !== undefined && typeOf(item) !== type) throw failAt(member, expectations[type], item);
      }
      if (document['resources'] === undefined) return document;
      return { ...document, resources: (document['resources'] as unknown[]).map(readResource) };
    },
  };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
