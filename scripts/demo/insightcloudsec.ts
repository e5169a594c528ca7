/** The InsightCloudSec part of the demo: clouds, resources over pages, findings, and templates that are gated. */
import {
  createInsightCloudSecClient,
  gateIacScan,
  type GateIacScanResult,
  type InsightCloudSecClient,
  isSecError,
  iterateFindings,
  iterateResources,
} from '@sec/insightcloudsec';
import { startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';
import { heading, line, progress, table } from './screen.ts';

/** The output of `terraform show -json` for a plan, in short. */
const plan = (type: string, values: object): object => ({
  format_version: '1.2',
  planned_values: { root_module: { resources: [{ address: `${type}.main`, type, name: 'main', values }] } },
});

/** Templates to gate, and the configuration for each; the last one does not exist. */
const templates = [
  { name: 'bucket, private', config: 'default', template: plan('aws_s3_bucket', { acl: 'private' }) },
  { name: 'database, public', config: 'default', template: plan('aws_db_instance', { publicly_accessible: true }) },
  { name: 'database, no rules', config: 'nowhere', template: plan('aws_db_instance', { publicly_accessible: true }) },
] as const;

/** @returns Whether every result is as expected. */
export async function runInsightCloudSec(): Promise<boolean> {
  await using sandbox = await startInsightCloudSecSandbox();
  const client = createInsightCloudSecClient({ baseUrl: sandbox.baseUrl, auth: { apiKey: sandbox.apiKey } });
  heading(`InsightCloudSec, sandbox on ${sandbox.baseUrl}`);
  const { username, organization_name } = await client.users.getCurrentUser();
  line(`credential   API key of ${username ?? 'nobody'}, organization ${organization_name ?? 'unknown'}`);
  const { clouds, total_count } = await client.clouds.listClouds();
  line(`clouds       ${clouds.length} of ${total_count ?? 'unknown'}: ${clouds.map(({ name }) => name).join(', ')}`);

  heading('Resources, 1000 a page');
  const instances = await countByCloud(client);

  heading('Findings');
  const findings = await countByInsight(client);

  heading('Gating templates of infrastructure code');
  const rows: (readonly (string | number)[])[] = [];
  for (const template of templates) rows.push(await gate(client, template));

  heading('Result');
  table(['cloud', 'instances'], [...instances]);
  console.log();
  table(['severity', 'insight', 'findings'], findings);
  console.log();
  table(['template', 'verdict', 'why'], rows);
  const total = [...instances.values()].reduce((sum, count) => sum + count, 0);
  return total === 1_800 && findings.length === 3 && rows.map((row) => row[1]).join() === 'PASS,FAIL,ERROR';
}

async function countByCloud(client: InsightCloudSecClient): Promise<Map<string, number>> {
  const byCloud = new Map<string, number>();
  let pages = 0;
  const instances = iterateResources(
    client,
    { selected_resource_type: 'instance' },
    { onProgress: ({ done, total }) => line(`page ${++pages}       ${done} of ${total ?? 'unknown'} instances`) },
  );
  for await (const { common } of instances) {
    const cloud = common.account ?? 'unknown';
    byCloud.set(cloud, (byCloud.get(cloud) ?? 0) + 1);
  }
  return byCloud;
}

async function countByInsight(client: InsightCloudSecClient): Promise<[number, string, number][]> {
  const byInsight = new Map<string, [number, string, number]>();
  const shown = progress('reading     ');
  const findings = iterateFindings(
    client,
    { packs: ['backoffice:36'] },
    { onProgress: ({ done, total }) => shown.update(`${done} of ${total} insights`, done / total) },
  );
  let count = 0;
  for await (const { insight, insight_name, severity } of findings) {
    count++;
    const row = byInsight.get(insight) ?? [severity, insight_name, 0];
    byInsight.set(insight, [row[0], row[1], row[2] + 1]);
  }
  shown.done(`${count} findings`);
  return [...byInsight.values()].sort(([one], [other]) => other - one);
}

async function gate(
  client: InsightCloudSecClient,
  { name, config, template }: (typeof templates)[number],
): Promise<readonly (string | number)[]> {
  const shown = progress(name.padEnd(20));
  try {
    const gated = await gateIacScan(client, {
      scan_name: name,
      author_name: 'demo',
      config_name: config,
      iac_provider: 'terraform',
      template,
    });
    shown.done(`${gated.verdict.toUpperCase()}, build ${gated.build_id}`);
    return toRow(name, gated);
  } catch (error) {
    if (!isSecError(error)) throw error;
    shown.done(`ERROR ${error.code}`);
    return [name, 'ERROR', shorten(error.message)];
  }
}

function toRow(name: string, { verdict, reasons }: GateIacScanResult): readonly (string | number)[] {
  return [name, verdict.toUpperCase(), shorten(reasons.join('; '))];
}

function shorten(text: string): string {
  return text.length > 72 ? `${text.slice(0, 71)}…` : text;
}
