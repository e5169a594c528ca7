/** The main job, from end to end: `demo`, `demo --accounts FILE`, `demo --live VENDOR`. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isSecError } from '@sec/core';
import { root } from '../packages.ts';
import { AccountsError, readAccounts } from './accounts.ts';
import { runAqua } from './aqua.ts';
import { runBefore } from './before.ts';
import { runDataTheorem } from './datatheorem.ts';
import { runInsightCloudSec } from './insightcloudsec.ts';
import { missingForLiveAqua, runLiveAqua } from './live-aqua.ts';
import { missingForLiveDataTheorem, runLiveDataTheorem } from './live-datatheorem.ts';
import { missingForLiveInsightCloudSec, runLiveInsightCloudSec } from './live-insightcloudsec.ts';
import { missingForLiveRisken, runLiveRisken } from './live-risken.ts';
import { runRisken } from './risken.ts';

const usage = `usage: demo [--accounts FILE] [--live VENDOR]

  --accounts FILE   YAML or JSON file of AWS accounts; scripts/demo/accounts.yaml unless given
  --live risken     only reads, from the installation in RISKEN_BASE_URL with RISKEN_ACCESS_TOKEN
  --live aqua       only reads, from the account of AQUA_API_KEY and AQUA_API_SECRET, in AQUA_REGION
  --live datatheorem
                    only reads, from the account of DATATHEOREM_API_KEY
  --live insightcloudsec
                    only reads, from the installation in INSIGHTCLOUDSEC_BASE_URL with INSIGHTCLOUDSEC_API_KEY`;

/** @returns The exit code: 0 when all went well, 1 when something failed, 2 for a wrong call. */
async function main(): Promise<number> {
  let options: { readonly accounts?: string | undefined; readonly live?: string | undefined; readonly help?: boolean | undefined };
  try {
    options = parseArgs({
      args: process.argv.slice(2).filter((arg) => arg !== '--'),
      options: { accounts: { type: 'string' }, live: { type: 'string' }, help: { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return 2;
  }
  if (options.help === true) {
    console.log(usage);
    return 0;
  }
  try {
    return options.live === undefined
      ? await runSandbox(options.accounts ?? join(root, 'scripts', 'demo', 'accounts.yaml'))
      : await runLive(options.live, options.accounts);
  } catch (error) {
    if (error instanceof AccountsError) {
      console.error(error.message);
      return 2;
    }
    if (!isSecError(error)) throw error;
    console.error(`\n${error.name} ${error.code}\n${error.message}`);
    return 1;
  }
}

async function runSandbox(file: string): Promise<number> {
  const accounts = readAccounts(file);
  const good =
    (await runAqua()) &&
    (await runBefore()) &&
    (await runRisken(accounts)) &&
    (await runDataTheorem(accounts)) &&
    (await runInsightCloudSec());
  console.log(good ? '\ndemo: everything went as it should' : '\ndemo: something did not go as it should');
  return good ? 0 : 1;
}

interface LiveDemo {
  /** Names of environment variables that are missing. */
  readonly missing: () => readonly string[];
  readonly run: () => Promise<void>;
}

const liveDemos: Readonly<Record<string, LiveDemo>> = {
  risken: { missing: missingForLiveRisken, run: runLiveRisken },
  aqua: { missing: missingForLiveAqua, run: runLiveAqua },
  datatheorem: { missing: missingForLiveDataTheorem, run: runLiveDataTheorem },
  insightcloudsec: { missing: missingForLiveInsightCloudSec, run: runLiveInsightCloudSec },
};

async function runLive(vendor: string, accounts: string | undefined): Promise<number> {
  const demo = Object.hasOwn(liveDemos, vendor) ? liveDemos[vendor] : undefined;
  if (demo === undefined) {
    console.error(`--live must be one of ${Object.keys(liveDemos).join(', ')}, got "${vendor}"; for example --live risken`);
    return 2;
  }
  if (accounts !== undefined) {
    console.error('--accounts is for the sandbox: --live only reads');
    return 2;
  }
  const missing = demo.missing();
  if (missing.length > 0) {
    console.error(`--live ${vendor} needs ${missing.join(' and ')} in the environment`);
    return 2;
  }
  await demo.run();
  return 0;
}

process.exit(await main());
