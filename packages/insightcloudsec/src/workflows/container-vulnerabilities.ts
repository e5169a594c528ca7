/** Sweeps the vulnerabilities of container images, and tells images that nobody looked at from clean ones. */
import { callWith, IncompleteListError, InputError, WorkflowError, type WorkflowOptions } from '@sec/core';
import type { InsightCloudSecClient } from '../client.js';
import type { ImageAssessment } from '../generated/operations.js';

export interface ContainerVulnerabilitiesOptions extends WorkflowOptions {
  /** Pages to ask for ahead, of 100 rows each; 0 unless given. The server has few threads. */
  readonly prefetch?: number;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number | undefined }) => void;
}

/** A row with the one thing to know about it. */
export type SweptImage = ImageAssessment & {
  /** Whether the counts are a measurement. Where it is false, zeros mean that nobody looked. */
  readonly assessed: boolean;
};

/** Vulnerabilities by severity. */
export interface VulnerabilityTotals {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
  /** Without a severity. */
  readonly none: number;
}

export interface ContainerVulnerabilities {
  /** One row for each image on each resource, in the order of the server, each once. */
  readonly images: readonly SweptImage[];
  /** Sums over the assessed rows alone. */
  readonly totals: VulnerabilityTotals;
  readonly assessed: number;
  readonly notAssessed: number;
  /** Rows by the word of the server, such as `COMPLETED`, `FAILED`, `QUEUED`; `NONE` where there is no word. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Why rows were not assessed, by reason, most frequent first; rows without a reason are left out. */
  readonly reasons: readonly { readonly reason: string; readonly images: number }[];
  /** Assessed rows that lack one of the counts: their counts are not in `totals`. */
  readonly withoutCounts: number;
}

const counts = {
  critical: 'critical_count',
  high: 'high_count',
  medium: 'medium_count',
  low: 'low_count',
  none: 'none_count',
} as const;

/**
 * Reads every page of `listResourceVulnerabilitySummaries`.
 *
 * In one estate 84 % of the rows had failed because of one bad registry credential, each with counts of zero: look at
 * `notAssessed` and `reasons` before you believe `totals`.
 *
 * @example
 * ```ts
 * import { containerVulnerabilities } from '@sec/insightcloudsec';
 *
 * const { totals, assessed, notAssessed, reasons } = await containerVulnerabilities(client);
 * console.log(`${totals.critical} critical in ${assessed} images; ${notAssessed} were not looked at`, reasons);
 * ```
 *
 * @throws IncompleteListError when fewer different rows came than the server counts: rows that move between two pages would
 * be missing without a word.
 * @throws WorkflowError with reason `failed` for a row that is no object.
 * @source s-humphreys/patchwright docs/design/rapid7-api.md, read on a live installation in 2026 [T]
 */
export async function containerVulnerabilities(
  client: InsightCloudSecClient,
  options: ContainerVulnerabilitiesOptions = {},
): Promise<ContainerVulnerabilities> {
  const { prefetch = 0, signal, onProgress } = options;
  if (!Number.isInteger(prefetch) || prefetch < 0)
    throw new InputError(`containerVulnerabilities: "prefetch" must be a whole number from 0, got ${String(prefetch)}; for example 2`, {
      member: 'prefetch',
    });
  const images: SweptImage[] = [];
  const seen = new Set<string>();
  let total: number | undefined;
  for await (const page of client.containerVulnerabilities.listResourceVulnerabilitySummaries.pages(
    { page_size: 100 },
    { ...callWith(signal), prefetch },
  )) {
    total = page.total;
    for (const row of page.items) {
      if (typeof row !== 'object' || row === null)
        throw new WorkflowError(
          'containerVulnerabilities',
          'failed',
          'a row of the list is no object, so that nothing is known of its image',
        );
      const key = keyOf(row);
      if (seen.has(key)) continue;
      seen.add(key);
      images.push({ ...row, assessed: row.assessment_info?.status === 'COMPLETED' });
    }
    onProgress?.({ done: images.length, total });
  }
  if (total === undefined || images.length < total)
    throw new IncompleteListError('listResourceVulnerabilitySummaries', 'short', images.length, total);
  return { images, ...summarize(images) };
}

/** The row's own id; a row without one is told by what it is about. */
function keyOf({ id, resource_id, image_id, report_id }: ImageAssessment): string {
  return id === undefined || id === null ? JSON.stringify([resource_id, image_id, report_id]) : String(id);
}

function summarize(images: readonly SweptImage[]): Omit<ContainerVulnerabilities, 'images'> {
  const totals = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };
  const byStatus: Record<string, number> = {};
  const reasons = new Map<string, number>();
  let assessed = 0;
  let withoutCounts = 0;
  for (const image of images) {
    const { status, error_reason } = image.assessment_info ?? {};
    const word = status === undefined || status === '' ? 'NONE' : status;
    byStatus[word] = (byStatus[word] ?? 0) + 1;
    if (!image.assessed) {
      if (typeof error_reason === 'string' && error_reason !== '') reasons.set(error_reason, (reasons.get(error_reason) ?? 0) + 1);
      continue;
    }
    assessed++;
    const found = Object.values(counts).map((member) => image[member]);
    if (!found.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)) {
      withoutCounts++;
      continue;
    }
    for (const [level, member] of Object.entries(counts)) totals[level as keyof typeof totals] += image[member] ?? 0;
  }
  return {
    totals,
    assessed,
    notAssessed: images.length - assessed,
    byStatus,
    reasons: [...reasons].map(([reason, count]) => ({ reason, images: count })).sort((one, other) => other.images - one.images),
    withoutCounts,
  };
}
