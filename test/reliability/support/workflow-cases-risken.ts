/** One good run of each workflow of RISKEN. */
import * as entry from '@sec/risken';
import {
  checkCredential,
  createRiskenClient,
  generateReportAndWait,
  hydrateFindings,
  listFindingsSince,
  onboardAws,
  reportFinding,
  type RiskenClient,
  scanAndWait,
  startScan,
  waitForScan,
} from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';
import { checks } from '@sec/risken/validate';
import { table } from '../../../packages/risken/src/generated/table.js';
import { collect, type WorkflowCase, type WorkflowVendor } from './workflow-case.js';

const project_id = 1001;
const aws_data_source_id = 1002;
const role = { assume_role_arn: 'arn:aws:iam::444455556666:role/reader', external_id: 'b7f0c2d19e' };
const account = { project_id, name: 'Billing', aws_account_id: '444455556666', data_source: 'aws:access-analyzer', ...role };
const limits = { timeoutMs: 120_000, unknownStatusGraceMs: 20_000 };

/** An account with a scanner, which was scanned before. @returns Its id. */
async function attach(client: RiskenClient): Promise<number> {
  const { aws } = await onboardAws(client, account);
  return aws.aws_id;
}

/** `status` is no more than what the vendor reports. */
const isUnsure = ({ status }: { readonly status?: string }): boolean => status === 'unknown';

/** An attached scanner comes last. */
const scanner = ['', '/4', '/4/aws_data_source_id', '/4/aws_id'].map((name) => `listAwsDataSources /data/data_source${name}`);
const status = 'listAwsDataSources /data/data_source/4/status';

const cases: readonly WorkflowCase<RiskenClient>[] = [
  {
    workflow: 'checkCredential',
    run: (client) => checkCredential(client),
    needs: ['signin /data', 'signin /data/access_token_id', 'signin /data/project_id'],
    isOpen: ({ isValid }: { readonly isValid: boolean }) => !isValid,
  },
  {
    workflow: 'checkCredential',
    variant: 'with rights',
    run: (client) => checkCredential(client, { includeRights: true }),
    needs: ['signin /data/project_id', 'listPolicies /data/policy_id'],
    isOpen: ({ isValid, notes }: { readonly isValid: boolean; readonly notes: readonly string[] }) => !isValid || notes.length > 0,
  },
  {
    workflow: 'hydrateFindings',
    run: (client, { listen, work }) =>
      collect(
        hydrateFindings(
          client,
          { project_id, finding_id: { [Symbol.iterator]: work('finding_id', () => [1001, 1002, 1003].values()) } },
          { onProgress: listen('onProgress') },
        ),
      ),
    needs: ['getFinding /data/finding/finding_id'],
    // No finding is what the server has for an unknown id.
    means: /^getFinding (\/data)?(\/finding)? (dropped|null|\{\})$/,
  },
  {
    workflow: 'listFindingsSince',
    run: (client) => collect(listFindingsSince(client, { project_id, since: new Date(0) })),
    needs: ['getFinding /data/finding/finding_id'],
    means: /^(getFinding (\/data)?(\/finding)? (dropped|null|\{\})|listFindings .*)$/,
  },
  {
    workflow: 'generateReportAndWait',
    run: (client, { listen }) =>
      generateReportAndWait(
        client,
        { project_id, name: 'Week 10', prompt: 'Summarize' },
        { ...limits, intervalMs: 10_000, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') },
      ),
    needs: [
      'generateReport /data/report_id',
      'getReport /data/report',
      'getReport /data/report/report_id',
      'getReport /data/report/status',
    ],
    isOpen: isUnsure,
  },
  {
    workflow: 'onboardAws',
    run: (client, { listen }) =>
      onboardAws(client, account, { ...limits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') }),
    needs: [
      'putAws /data/aws',
      'putAws /data/aws/aws_id',
      'listAwsDataSources /data/data_source',
      '1 listAwsDataSources /data/data_source/1',
      '1 listAwsDataSources /data/data_source/1/data_source',
    ],
    silent: /^invokeAwsScan$/,
    isOpen: ({ scan }: { readonly scan?: { readonly status: string } }) => scan?.status === 'unknown',
  },
  {
    workflow: 'reportFinding',
    run: (client) =>
      reportFinding(client, {
        project_id,
        description: 'A licence that is not allowed',
        data_source: 'ci:license-check',
        data_source_id: 'repository/GPL-3.0',
        resource_name: 'https://git.example.com/repository',
        original_score: 7,
        original_max_score: 10,
        recommend: { type: 'GPL-3.0', risk: 'Law', recommendation: 'Replace it' },
        tags: ['ci', 'licence'],
      }),
    needs: ['putFinding /data/finding', 'putFinding /data/finding/finding_id', 'putRecommend /data/recommend', 'tagFinding /data/tag'],
  },
  {
    workflow: 'startScan',
    prepare: attach,
    run: (client, _, aws_id) => startScan(client, { project_id, aws_id: aws_id as number, aws_data_source_id }),
    needs: scanner,
    silent: /^invokeAwsScan$/,
  },
  {
    workflow: 'waitForScan',
    prepare: async (client) => startScan(client, { project_id, aws_id: await attach(client), aws_data_source_id }),
    run: (client, { listen }, started) =>
      waitForScan(client, started as { readonly resumeToken: string }, {
        ...limits,
        onProgress: listen('onProgress'),
        onResumeToken: listen('onResumeToken'),
      }),
    needs: [...scanner, status],
    isOpen: isUnsure,
  },
  {
    workflow: 'scanAndWait',
    prepare: attach,
    run: (client, { listen }, aws_id) =>
      scanAndWait(
        client,
        { project_id, aws_id: aws_id as number, aws_data_source_id },
        { ...limits, onProgress: listen('onProgress'), onResumeToken: listen('onResumeToken') },
      ),
    needs: [...scanner, status],
    silent: /^invokeAwsScan$/,
    isOpen: isUnsure,
  },
];

export const risken: WorkflowVendor = {
  name: 'risken',
  entry,
  table,
  checks,
  open(connect) {
    let handle: ((request: Request) => Promise<Response>) | undefined;
    const setup = connect((request) => (handle as NonNullable<typeof handle>)(request));
    const sandbox = createRiskenSandbox({ clock: setup.clock, scanDurationMs: 20_000, seed: { findings: 3 } });
    ({ handle } = sandbox);
    const { baseUrl, accessToken, lists } = sandbox;
    return { client: createRiskenClient({ baseUrl, auth: { accessToken }, ...setup }), lists };
  },
  cases,
};
