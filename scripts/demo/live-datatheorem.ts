/** The part of the Data Theorem demo that only reads, against a real account. */
import { buildPortalLink, createDataTheoremClient, isSecError, readOnly } from '@sec/datatheorem';
import { heading, line, table } from './screen.ts';

/** Most rows of a table. */
const maxRows = 20;

/** @returns The environment variables that are not set and have to be. */
export function missingForLiveDataTheorem(): string[] {
  return ['DATATHEOREM_API_KEY'].filter((name) => (process.env[name] ?? '') === '');
}

export async function runLiveDataTheorem(): Promise<void> {
  const client = readOnly(createDataTheoremClient());
  heading('Data Theorem (read-only)');
  await show('Assets', async () => {
    const { assets } = await client.assets.listAssets();
    table(
      ['asset', 'type', 'portal'],
      assets.slice(0, maxRows).map(({ id, name, asset_type }) => [name ?? '', asset_type ?? '', buildPortalLink({ asset_id: id })]),
    );
  });
  await show('Policy violations', async () => {
    const { policy_violations } = await client.policyViolations.listPolicyViolations();
    table(
      ['violation', 'first seen'],
      policy_violations.slice(0, maxRows).map(({ id, date_created }) => [buildPortalLink({ policy_violation_id: id }), date_created ?? '']),
    );
  });
  await show('Mobile apps', async () => {
    const { mobile_apps, pagination_information } = await client.mobileApps.listMobileApps();
    line(`${pagination_information?.total_count ?? 'an unknown number of'} apps, the first ${Math.min(maxRows, mobile_apps.length)}:`);
    table(
      ['id'],
      mobile_apps.slice(0, maxRows).map(({ id }) => [id]),
    );
  });
}

/** A key opens only the APIs that are ticked on it, so a refusal of one says nothing about the others. */
async function show(title: string, run: () => Promise<void>): Promise<void> {
  heading(title);
  try {
    await run();
  } catch (error) {
    if (!isSecError(error) || !('status' in error) || (error.status !== 401 && error.status !== 403)) throw error;
    line(error.message);
  }
}
