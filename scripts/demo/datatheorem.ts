/** The Data Theorem part of the demo: onboard an AWS role, upload three builds, wait for their scans, gate them. */
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createDataTheoremClient,
  type DataTheoremClient,
  isSecError,
  joinPolicyViolations,
  onboardAws,
  uploadAndGate,
} from '@sec/datatheorem';
import { startDataTheoremSandbox } from '@sec/datatheorem/testing/server';
import type { Account } from './accounts.ts';
import { heading, line, progress, table } from './screen.ts';

/** How long a scan takes in the sandbox, in milliseconds. */
const scanDurationMs = 900;

/** Size of a build in bytes: large enough for a bar to be seen. */
const buildSize = 8 * 1_048_576;

const builds = ['shop-1.4.2.apk', 'shop-leaky.apk', 'shop-broken.ipa'];

/** @returns Whether everything went as it should. */
export async function runDataTheorem(accounts: readonly Account[]): Promise<boolean> {
  await using sandbox = await startDataTheoremSandbox({
    scanDurationMs,
    findings: ({ filename }) => (filename.includes('leaky') ? { HIGH: 2, MEDIUM: 3 } : { MEDIUM: 1, LOW: 2 }),
    scanOutcome: ({ filename }) => (filename.includes('broken') ? 'SCAN_ATTEMPT_ERROR' : 'COMPLETED'),
  });
  const { baseUrl, uploadUrl, resultsApiKey, uploadApiKey } = sandbox;
  const client = createDataTheoremClient({ baseUrl, auth: { resultsApiKey, uploadApiKey } });

  heading(`Data Theorem, sandbox on ${baseUrl} (API) and ${uploadUrl} (uploads)`);
  const connections: string[] = [];
  for (const { name, aws_account_id, external_id } of accounts) {
    const role_arn = `arn:aws:iam::${aws_account_id}:role/DataTheorem-Service`;
    // The second run finds what the first one created.
    for (let run = 1; run <= 2; run++) {
      const { connection } = await onboardAws(client, { role_arn, external_id });
      connections.push(connection);
      line(`onboarded    ${name.padEnd(20)} ${connection}`);
    }
  }

  heading('Uploading, scanning and gating builds');
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const rows: (readonly (string | number)[])[] = [];
  try {
    for (const build of builds) rows.push(await gate(client, folder, build));
  } finally {
    await rm(folder, { recursive: true });
  }

  heading('Verdicts');
  table(['build', 'high', 'medium', 'low', 'verdict', 'why'], rows);

  heading('Policy violations, with their rules and assets');
  const counts = new Map<string, number>();
  for await (const { rule, asset } of joinPolicyViolations(client)) {
    const key = `${rule?.relevance ?? 'unknown'}\t${asset?.kind ?? 'unknown'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  table(
    ['relevance', 'asset', 'open'],
    [...counts].toSorted(([one], [other]) => one.localeCompare(other)).map(([key, open]) => [...key.split('\t'), open]),
  );
  const isOnboarded = connections.every((connection, index) => connection === (index % 2 === 0 ? 'created' : 'existing'));
  return isOnboarded && rows.map((row) => row[4]).join() === 'PASS,FAIL,FAIL';
}

async function gate(client: DataTheoremClient, folder: string, filename: string): Promise<readonly (string | number)[]> {
  const path = join(folder, filename);
  await writeFile(path, Buffer.alloc(buildSize));
  const shown = progress(filename.padEnd(20));
  try {
    const { verdict, reasons, counts, durationMs } = await uploadAndGate(
      client,
      { file: await openAsBlob(path), filename, release_type: 'PRE_PROD', policy: { maxHigh: 0 } },
      {
        intervalMs: 100,
        timeoutMs: 30_000,
        onProgress: (now) =>
          now.step === 'uploading'
            ? shown.update('uploading', now.done / now.total)
            : shown.update(now.vendorStatus ?? 'not known yet', now.elapsedMs / scanDurationMs),
      },
    );
    shown.done(`${verdict.toUpperCase()} after ${(durationMs / 1000).toFixed(1)} s`);
    return [filename, counts?.high ?? '', counts?.medium ?? '', counts?.low ?? '', verdict.toUpperCase(), reasons.join('; ')];
  } catch (error) {
    if (!isSecError(error)) throw error;
    shown.done(`ERROR ${error.code}`);
    return [filename, '', '', '', 'ERROR', error.message.slice(0, 60)];
  }
}
