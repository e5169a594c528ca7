/** The vendors' workflows as the tests call them: the only place that knows their names and the names of their options. */
import { type AquaClient, findRegistry, scanAndGate, startScan, upsertRegistry, waitForScan } from '@sec/aqua';
import type { WaitOptions, WaitResult } from '@sec/core';
import {
  countOpenFindings,
  type DataTheoremClient,
  joinPolicyViolations,
  listChangesSince,
  uploadAndGate,
  uploadMobileApp,
  waitForMobileScan,
} from '@sec/datatheorem';
import {
  deleteExpiredExemptions,
  gateIacScan,
  type InsightCloudSecClient,
  listAllClouds,
  listContainerVulnerabilities,
  parseCloudSecurityDate,
} from '@sec/insightcloudsec';
import { generateReportAndWait, listFindingsSince, onboardAws, type RiskenClient, scanAndWait } from '@sec/risken';

/** How long a wait goes on, and how often it polls; the time is that of the client's clock. */
export interface Patience {
  readonly everyMs?: number;
  readonly forMs?: number;
}

const waiting = ({ everyMs, forMs }: Patience): WaitOptions => ({ intervalMs: everyMs, timeoutMs: forMs });

// RISKEN

export const changedFindings = (client: RiskenClient, since: Date): AsyncIterable<{ readonly finding_id?: number }> =>
  listFindingsSince(client, { since });

export const writeReport = (client: RiskenClient, patience: Patience = {}): Promise<unknown> =>
  generateReportAndWait(client, { name: 'Week 10', prompt: 'Summarize' }, waiting(patience));

export const scanAws = (client: RiskenClient, patience: Patience = {}): Promise<{ readonly data_source: { readonly scan_at?: number } }> =>
  scanAndWait(client, { aws_id: 3, aws_data_source_id: 1002 }, waiting(patience));

export const connectAws = (client: RiskenClient, patience: Patience = {}): Promise<unknown> =>
  onboardAws(
    client,
    {
      name: 'Billing',
      aws_account_id: '123456789012',
      data_source: 'aws:access-analyzer',
      assume_role_arn: 'arn:aws:iam::123456789012:role/risken',
      external_id: 'b7f0c2d19e',
    },
    waiting(patience),
  );

// InsightCloudSec

export const allClouds = (client: InsightCloudSecClient): Promise<readonly unknown[]> => listAllClouds(client);

export const removeExpiredExemptions = (client: InsightCloudSecClient): Promise<unknown> => deleteExpiredExemptions(client);

export const sweepImages = (client: InsightCloudSecClient): Promise<unknown> => listContainerVulnerabilities(client);

export const gateTemplate = (client: InsightCloudSecClient): Promise<unknown> =>
  gateIacScan(client, {
    scan_name: 'payments-api 482',
    author_name: 'build farm',
    config_name: 'default',
    iac_provider: 'terraform',
    template: { format_version: '1.2', planned_values: {} },
  });

export const readDate = (text: string): Date | undefined => parseCloudSecurityDate(text);

// Data Theorem

export const openFindings = (client: DataTheoremClient): Promise<unknown> => countOpenFindings(client, { mobile_app_id: '1' });

export const joinedViolations = (client: DataTheoremClient): AsyncIterable<unknown> => joinPolicyViolations(client);

export const mobileChanges = (client: DataTheoremClient): AsyncIterable<unknown> =>
  listChangesSince(client, { since: new Date('2026-02-01T00:00:00Z') });

export const sendApp = (client: DataTheoremClient, file: Blob): Promise<unknown> => uploadMobileApp(client, { file, filename: 'app.apk' });

/** The end of a scan: what it means, and the status as the server spells it. */
export type ScanEnd = Pick<WaitResult, 'status' | 'vendorStatus'>;

export const waitForApp = (
  client: DataTheoremClient,
  patience: Patience = {},
  until: 'complete' | 'static' = 'complete',
): Promise<ScanEnd> => waitForMobileScan(client, { mobile_app_id: '7001', scan_id: '9002' }, { ...waiting(patience), until });

export const gateApp = (
  client: DataTheoremClient,
  patience: Patience = {},
): Promise<{ readonly verdict: string; readonly reasons: readonly unknown[] }> =>
  uploadAndGate(client, { file: new Blob(['PK-invented']), filename: 'app.apk' }, waiting(patience));

// Aqua

const image = { registry: 'Docker Hub', image: 'acme/web:1.4.2' };

export const scanImage = async (client: AquaClient, patience: Patience = {}): Promise<ScanEnd> => {
  const started = await startScan(client, image, waiting(patience));
  return waitForScan(client, started, waiting(patience));
};

export const gateImage = (client: AquaClient, patience: Patience = {}): Promise<unknown> =>
  scanAndGate(client, { image: 'gcr.io/team/app:1.4' }, waiting(patience));

export const registryOf = (client: AquaClient, image: string): Promise<unknown> => findRegistry(client, { image });

export const ensureRegistry = (client: AquaClient, password: string): Promise<unknown> =>
  upsertRegistry(client, { name: 'invented', type: 'HUB', username: 'ops', password });
