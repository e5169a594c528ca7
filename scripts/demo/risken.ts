/** The RISKEN part of the demo: the real client over real HTTP, against the sandbox on loopback. */
import {
  checkCredential,
  createRiskenClient,
  type Finding,
  hydrateFindings,
  isSecError,
  onboardAws,
  type OnboardAwsResult,
  type RiskenClient,
} from '@sec/risken';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import type { Account } from './accounts.ts';
import { heading, line, progress, table } from './screen.ts';

/** How long a scan takes in the sandbox, in milliseconds. */
const scanDurationMs = 1_200;

/** @returns Whether everything went well. */
export async function runRisken(accounts: readonly Account[]): Promise<boolean> {
  const sandbox = await startRiskenSandbox({
    scanDurationMs,
    // A role that does not exist is noticed only when the scan tries to assume it.
    scanOutcome: ({ assume_role_arn }) => (assume_role_arn.endsWith('/missing') ? { error: 'AccessDenied: cannot assume the role' } : 'OK'),
  });
  try {
    const client = createRiskenClient({ baseUrl: sandbox.baseUrl, auth: { accessToken: sandbox.accessToken } });
    heading(`RISKEN, sandbox on ${sandbox.baseUrl}`);
    const owner = await checkCredential(client);
    if (!owner.isValid) throw new Error(owner.problem);
    line(`credential   ${owner.kind === 'project' ? `project ${owner.project_id}, access token ${owner.access_token_id}` : owner.kind}`);

    heading('Onboarding AWS accounts: register, attach a scanner, scan');
    const onboarded: OnboardAwsResult[] = [];
    for (const account of accounts) onboarded.push(await onboard(client, account));

    heading('Findings');
    const findings = await readFindings(client);

    heading('Errors as a user meets them');
    const refused = await showErrors(client, sandbox.baseUrl);

    heading('Result');
    table(
      ['account', 'AWS account', 'scanner', 'scan', 'message'],
      onboarded.map(({ aws, scan }) => [
        aws.name,
        aws.aws_account_id,
        scan?.data_source.data_source ?? '',
        scan?.status ?? 'none',
        scan?.message ?? '',
      ]),
    );
    console.log();
    table(['severity', 'findings'], countBySeverity(findings));
    return onboarded.length === accounts.length && findings.length > 0 && refused;
  } finally {
    await sandbox.close();
  }
}

async function onboard(client: RiskenClient, account: Account): Promise<OnboardAwsResult> {
  const shown = progress(account.name.padEnd(12));
  const result = await onboardAws(client, account, {
    intervalMs: 150,
    timeoutMs: 30_000,
    onProgress({ step, vendorStatus, elapsedMs }) {
      if (step === 'scanning') shown.update(vendorStatus ?? step, elapsedMs / scanDurationMs);
      else if (step !== 'scanned') shown.update(step);
    },
  });
  const { scan } = result;
  shown.done(
    `${scan?.vendorStatus ?? 'not scanned'}${scan?.message === undefined ? '' : ` ${scan.message}`} after ${((scan?.durationMs ?? 0) / 1000).toFixed(1)} s`,
  );
  return result;
}

async function readFindings(client: RiskenClient): Promise<readonly Finding[]> {
  const ids: number[] = [];
  let pages = 0;
  // In an order that is the same for every page: findings of one score would come twice, and others not at all.
  for await (const page of client.finding.listFindings.pages({ status: 1, sort: 'finding_id' })) {
    pages++;
    ids.push(...page.items);
    line(`page ${pages}       ${page.items.length} ids, ${ids.length} of ${page.total}`);
  }
  const shown = progress('reading     ');
  const findings: Finding[] = [];
  for await (const { finding } of hydrateFindings(
    client,
    { finding_id: ids },
    { onProgress: ({ done }) => shown.update(`${ids.length} findings one by one`, done / ids.length) },
  ))
    if (finding !== undefined) findings.push(finding);
  shown.done(`${findings.length} findings, ${ids.length - findings.length} missing`);
  return findings;
}

/** Calls that must fail. @returns Whether each failed with one of our errors. */
async function showErrors(client: RiskenClient, baseUrl: string): Promise<boolean> {
  const stranger = createRiskenClient({ baseUrl, auth: { accessToken: 'not-a-token-of-this-server' }, retry: false });
  const calls: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['a wrong token', () => stranger.signin.signin()],
    ['a bad account id', () => client.aws.putAws({ aws: { name: 'Typo', aws_account_id: '1234' } })],
    ['a value with a comma', () => client.finding.listFindings({ tag: ['a,b'] })],
    ['another project', () => client.aws.listAws({ project_id: 999_999 })],
  ];
  let allFailed = true;
  for (const [what, call] of calls) {
    const error = await call().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (isSecError(error)) line(`${what.padEnd(26)} ${error.name} ${error.code}\n${' '.repeat(29)}${error.message}`);
    else {
      allFailed = false;
      line(`${what.padEnd(26)} was not refused as expected`);
    }
  }
  return allFailed;
}

/** Bands of the vendor's console, which changes colour at 0.6 and 0.8. */
export function countBySeverity(findings: readonly Finding[]): (readonly [string, number])[] {
  const count = (from: number, to: number): number => findings.filter(({ score }) => score >= from && score < to).length;
  return [
    ['high (0.8 and more)', count(0.8, Infinity)],
    ['medium (0.6 to 0.8)', count(0.6, 0.8)],
    ['low (under 0.6)', count(-Infinity, 0.6)],
  ];
}
