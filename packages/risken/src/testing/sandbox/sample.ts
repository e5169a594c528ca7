/** What a new sandbox holds. Every name and number is invented. */
import { tagResource } from './finding-tag.js';
import { toMysqlJson } from './json.js';
import { putResource } from './resource.js';
import { createRandom } from '@sec/core/vendor/testing';
import type { Store } from './state.js';
import { addUser } from './user.js';

/** How much a new sandbox holds. */
export interface SandboxSeed {
  /** Projects; the first one is called `Sandbox`. At least 1. @defaultValue 1 */
  readonly projects?: number;
  /** Findings in the first project. @defaultValue 450, which is three pages */
  readonly findings?: number;
  /** AWS accounts in the first project, without attached scanners. @defaultValue 0 */
  readonly awsAccounts?: number;
  /** Pending invitations of other organizations to the first project. @defaultValue 1 */
  readonly invitations?: number;
}

export const projectId = 1001;
export const organizationId = 1001;

/** The person whose requests count as human, named in `x-amzn-oidc-identity`. */
export const userIdentity = 'sandbox-user';

const organization = { name: 'Sandbox', description: 'Invented' } as const;

const sources = [
  { data_source: 'aws:guard-duty', max: 10, words: 'Unusual API call', tag: 'guard-duty' },
  { data_source: 'aws:access-analyzer', max: 1, words: 'Resource open to another account', tag: 'access-analyzer' },
  { data_source: 'aws:cloudsploit', max: 10, words: 'Setting differs from the benchmark', tag: 'cloudsploit' },
] as const;

const resources = [
  's3:::sandbox-logs',
  's3:::sandbox-uploads',
  'iam::444455556666:role/sandbox-deploy',
  'iam::444455556666:user/sandbox-ci',
  'ec2:eu-west-1:444455556666:instance/i-0sandbox1',
  'lambda:eu-west-1:444455556666:function:sandbox',
] as const;

/** @param sparse - Seed by which findings have zero in some columns. */
export function fillStore(
  store: Store,
  { projects = 1, findings = 450, awsAccounts = 0, invitations = 1 }: SandboxSeed,
  sparse: boolean | number = false,
): void {
  const { tables } = store;
  addUser(store, userIdentity);
  addUser(store, 'sandbox-member');
  tables.organizations.push({ ...organization, organization_id: store.nextId('organization'), ...store.times() });
  tables.organizationNotifications.push({
    notification_id: store.nextId('organization_notification'),
    name: 'Security desk',
    organization_id: organizationId,
    type: 'slack',
    notify_setting: toMysqlJson('{"webhook_url":"https://hooks.slack.example/services/sandbox","data":{"channel":"#security"}}'),
    ...store.times(),
  });
  for (let index = 0; index < Math.max(1, projects); index++) {
    const name = index === 0 ? 'Sandbox' : `Sandbox ${index + 1}`;
    const project_id = store.nextId('project');
    tables.projects.push({ project_id, name, ...store.times() });
    tables.organizationProjects.push({ organization_id: organizationId, project_id, ...store.times() });
  }
  for (let index = 0; index < invitations; index++) {
    tables.organizationInvitations.push({
      organization_id: organizationId + 1 + index,
      project_id: projectId,
      status: 1,
      ...store.times(),
    });
  }
  for (let index = 0; index < awsAccounts; index++) {
    const aws_account_id = String(444_455_556_666 + index);
    tables.aws.push({ aws_id: store.nextId('aws'), name: `Account ${index + 1}`, project_id: projectId, aws_account_id, ...store.times() });
  }
  addFindings(store, findings);
  if (sparse !== false) emptyColumns(store, createRandom(Number(sparse)));
}

function emptyColumns({ tables }: Store, random: () => number): void {
  for (const finding of tables.findings.slice(1)) {
    if (random() < 0.3) finding.description = '';
    if (random() < 0.3) finding.original_score = finding.score = 0;
    if (random() < 0.3) tables.findingTags = tables.findingTags.filter(({ finding_id }) => finding_id !== finding.finding_id);
  }
}

/**
 * Adds findings that differ from all before: sources, resources, scores and tags take turns.
 *
 * The rows are written without the look-ups of the routes, so that many take little time.
 */
export function addFindings(store: Store, count: number): void {
  const { tables } = store;
  for (let added = 0; added < count; added++) {
    const number = store.nextId('sample');
    const finding_id = store.nextId('finding');
    const source = pick(sources, number);
    const tenths = number % 11;
    // One a minute, and the last one now: sorting by time tells them apart.
    const at = store.now() - (count - 1 - added) * 60;
    const resource_name = `arn:aws:${pick(resources, Math.floor(number / sources.length))}`;
    tables.findings.push({
      finding_id,
      description: `${source.words} (sample ${number})`,
      data_source: source.data_source,
      data_source_id: `sample-${number}`,
      resource_name,
      project_id: projectId,
      original_score: (source.max * tenths) / 10,
      score: tenths / 10,
      data: toMysqlJson(JSON.stringify({ sample: number })),
      created_at: at,
      updated_at: at,
    });
    const { resource_id } = putResource(store, projectId, resource_name);
    for (const tag of ['aws', source.tag]) {
      tables.findingTags.push({ finding_tag_id: store.nextId('finding_tag'), finding_id, project_id: projectId, tag, ...store.times() });
      tagResource(store, projectId, resource_id, tag);
    }
  }
}

function pick<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
