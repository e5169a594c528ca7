/** Risks that someone accepted: they have no id, and are found by issue, resource and place. */
import { isObject } from '@sec/core/vendor/testing';
import { compareBy, consolePage } from './paging.js';
import { consoleFailure, emptyResponse } from './responses.js';
import { type Call, type Route, route, toText } from './route.js';
import { nameOf, type SandboxAcknowledgement, type SandboxFinding, type SandboxImage, type Store } from './state.js';

const naming = [
  'issue_type',
  'issue_name',
  'resource_type',
  'resource_name',
  'resource_version',
  'resource_path',
  'resource_hash',
  'image_name',
  'registry_name',
  'repository_name',
  'registry',
  'repository',
  'image',
] as const;

/** @source BryanKMorrow/aqua-sdk-go client/risks_acknowledge.go [T]; aquasecurity/terraform-provider-aquasec client/acknowledge.go [C] */
export function acknowledgementRoutes(): readonly Route[] {
  return [
    route('GET', '/api/v2/risks/acknowledge', list),
    route('POST', '/api/v2/risks/acknowledge', accept),
    route('DELETE', '/api/v2/risks/acknowledge/multiple', revoke),
  ];
}

/** @returns What accepts a finding in an image; the first where several do. */
export function findAcknowledgement({ tables }: Store, image: SandboxImage, finding: SandboxFinding): SandboxAcknowledgement | undefined {
  const allows = (given: unknown, own: string): boolean => toText(given) === '' || given === own;
  return tables.acknowledgements.find(
    (row) =>
      row['issue_type'] === 'vulnerability' &&
      row['issue_name'] === finding.name &&
      allows(row['resource_name'], finding.package) &&
      allows(row['resource_version'], finding.version) &&
      allows(row['registry_name'] ?? row['registry'], image.registry) &&
      allows(row['repository_name'] ?? row['repository'], image.repository) &&
      allows(row['image_name'] ?? row['image'], nameOf(image)),
  );
}

function list(call: Call): Response {
  const { store, query } = call;
  const text = query.get('text_search')?.toLowerCase() ?? '';
  const hasFix = query.get('fix_availability');
  const { acknowledgements } = store.tables;
  const rows = acknowledgements.filter(
    (row) =>
      (text === '' || naming.some((name) => toText(row[name]).toLowerCase().includes(text))) &&
      (hasFix === null || String(toText(row['fix_version']) !== '') === hasFix),
  );
  const read =
    (name: string): ((row: SandboxAcknowledgement) => string) =>
    (row) =>
      toText(row[name]);
  const compare = compareBy(
    query.get('order_by'),
    Object.fromEntries([...naming, 'date', 'author'].map((name) => [name, read(name)] as const)),
  );
  return consolePage(call, rows, (row) => row, { unfiltered: acknowledgements, compare });
}

/** One comment for all; who accepted it and when is the console's to say. */
function accept({ store, body, user }: Call): Response {
  const issues = readIssues(body);
  if (issues === undefined) return consoleFailure(400, 'issues is required');
  const lacking = issues.flatMap((issue) => ['issue_type', 'issue_name', 'resource_type'].filter((name) => toText(issue[name]) === ''))[0];
  if (lacking !== undefined) return consoleFailure(400, `${lacking} is required`);
  const date = new Date(store.nowMs()).toISOString();
  for (const issue of issues) {
    remove(store, issue);
    const days = Number(issue['expiration_days'] ?? 0);
    store.tables.acknowledgements.push({
      ...issue,
      comment: toText(body['comment']) || toText(issue['comment']),
      author: user,
      date,
      ...(days > 0 ? { expiration_configured_at: date, expiration_configured_by: user } : {}),
    });
  }
  return emptyResponse(201);
}

function revoke({ store, body }: Call): Response {
  const issues = readIssues(body);
  if (issues === undefined) return consoleFailure(400, 'issues is required');
  const removed = issues.map((issue) => remove(store, issue));
  return removed.some((count) => count > 0) ? emptyResponse() : consoleFailure(404, 'not found');
}

/** What is left out means everything, so that the acceptance for all images is another one than that for a single image. */
function remove({ tables }: Store, issue: SandboxAcknowledgement): number {
  const left = tables.acknowledgements.filter((row) => naming.some((name) => toText(row[name]) !== toText(issue[name])));
  const count = tables.acknowledgements.length - left.length;
  tables.acknowledgements = left;
  return count;
}

function readIssues({ issues }: Call['body']): readonly SandboxAcknowledgement[] | undefined {
  return Array.isArray(issues) && issues.every(isObject) ? issues : undefined;
}
