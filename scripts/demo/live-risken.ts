/** The part of the demo that only reads, against a real installation. */
import { checkCredential, createRiskenClient, type Finding, hydrateFindings, readOnly, toDataSourceStatusName } from '@sec/risken';
import { countBySeverity } from './risken.ts';
import { heading, line, table } from './screen.ts';

/** Most findings that are read one by one, so that a large project does not keep the demo busy. */
const maxFindings = 200;

/** @returns Names of the environment variables that are missing. */
export function missingForLiveRisken(): string[] {
  return ['RISKEN_BASE_URL', 'RISKEN_ACCESS_TOKEN'].filter((name) => (process.env[name] ?? '') === '');
}

export async function runLiveRisken(): Promise<void> {
  const whole = createRiskenClient();
  const client = readOnly(whole);
  heading(`RISKEN, ${process.env['RISKEN_BASE_URL'] ?? ''} (read-only)`);
  // A sign-in may store who a person is, so no read-only client has it; for an access token it stores nothing.
  const owner = await checkCredential(whole);
  if (!owner.isValid) throw new Error(owner.problem);
  if (owner.kind !== 'project') {
    line(`credential   ${owner.kind}`);
    line('the rest needs a project access token: RISKEN_ACCESS_TOKEN holds another one');
    return;
  }
  const { project_id } = owner;
  line(`credential   project ${project_id}, access token ${owner.access_token_id}`);

  heading('AWS accounts and their scanners');
  const { aws } = await client.aws.listAws({ project_id });
  const rows: (string | number)[][] = [];
  for (const { aws_id, name, aws_account_id } of aws) {
    const { data_source } = await client.aws.listAwsDataSources({ project_id, aws_id });
    for (const scanner of data_source)
      if (scanner.aws_id !== undefined)
        rows.push([name, aws_account_id, scanner.data_source, toDataSourceStatusName(scanner.status) ?? String(scanner.status)]);
  }
  if (rows.length === 0) line('none');
  else table(['account', 'AWS account', 'scanner', 'status'], rows);

  heading('Highest findings');
  const { finding_id, total } = await client.finding.listFindings({
    project_id,
    status: 1,
    sort: 'score',
    direction: 'desc',
    limit: maxFindings,
  });
  const findings: Finding[] = [];
  for await (const { finding } of hydrateFindings(client, { project_id, finding_id })) if (finding !== undefined) findings.push(finding);
  line(`${findings.length} of ${total} read, the highest first`);
  table(['severity', 'of those read'], countBySeverity(findings));
}
