/** The part of the InsightCloudSec demo that only reads, against a real installation. */
import { createInsightCloudSecClient, readInsightCounts, readInsightSeverity, readOnly } from '@sec/insightcloudsec';
import { heading, line, table } from './screen.ts';

/** Longest table, in rows. */
const maxRows = 20;

/** @returns Names of the environment variables that are missing. */
export function missingForLiveInsightCloudSec(): string[] {
  const lacks = (name: string): boolean => (process.env[name] ?? '') === '';
  const login = ['INSIGHTCLOUDSEC_USERNAME', 'INSIGHTCLOUDSEC_PASSWORD'];
  const credential = lacks('INSIGHTCLOUDSEC_API_KEY') && login.some(lacks) ? ['INSIGHTCLOUDSEC_API_KEY'] : [];
  return [...['INSIGHTCLOUDSEC_BASE_URL'].filter(lacks), ...credential];
}

export async function runLiveInsightCloudSec(): Promise<void> {
  await using session = createInsightCloudSecClient();
  const client = readOnly(session);
  heading(`InsightCloudSec, ${process.env['INSIGHTCLOUDSEC_BASE_URL'] ?? ''} (read-only)`);
  const { username, organization_name } = await client.users.getCurrentUser();
  line(`credential   ${username ?? 'unknown user'}, organization ${organization_name ?? 'unknown'}`);

  heading('Cloud accounts');
  const clouds = [];
  for await (const cloud of client.clouds.searchClouds.items()) clouds.push(cloud);
  line(`${clouds.length} accounts${clouds.length > maxRows ? `, the first ${maxRows}` : ''}`);
  table(
    ['account', 'cloud', 'status'],
    clouds.slice(0, maxRows).map(({ name, cloud_type_id, status }) => [name, cloud_type_id, status ?? '']),
  );

  heading('Insights with the most failing resources');
  const insights = await client.insights.listInsights();
  const counted = insights.map((insight) => ({ ...insight, severity: readInsightSeverity(insight), counts: readInsightCounts(insight) }));
  const unknown = counted.filter(({ counts }) => counts.results === undefined).length;
  const failing = counted
    .filter(({ counts }) => (counts.results ?? 0) > 0)
    .sort((one, other) => (other.counts.results ?? 0) - (one.counts.results ?? 0));
  line(`${insights.length} insights, ${failing.length} with failing resources${unknown === 0 ? '' : `, ${unknown} without a count`}`);
  table(
    ['insight', 'severity', 'failing'],
    failing.slice(0, maxRows).map(({ name, severity, counts }) => [name.slice(0, 70), severity, counts.results ?? 0]),
  );
}
