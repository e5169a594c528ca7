/** Reads the vulnerabilities of container images, and separates images that were not assessed from clean ones. */
import {
  IncompleteListError,
  type IterationOptions,
  type ResumableIterator,
  type WorkflowErrorOf,
  type WorkflowOptions,
  type WorkflowProgress,
} from '@sec/core';
import {
  assertOptions,
  isErrorOf,
  type Iteration,
  notify,
  type PlacedEntry,
  resumable,
  tokensOf,
  withTimeout,
  type Workflow,
  workflowError,
} from '@sec/core/vendor';
import type { InsightCloudSecClientWith } from '../client.js';
import type { ImageAssessment } from '../generated/operations.js';
import { inputError } from '../input-error.js';

/** Options of {@link listContainerVulnerabilities}. */
export interface ListContainerVulnerabilitiesOptions extends WorkflowOptions {
  /** Pages to request ahead, of 100 rows each; the server has few threads. @defaultValue 0 */
  readonly prefetch?: number | undefined;
  /** Receives the number of rows after every page. */
  readonly onProgress?: ((progress: ListContainerVulnerabilitiesProgress) => void) | undefined;
}

/** `done` and `total` count rows; `done` those of this iteration alone, where it was resumed. */
export type ListContainerVulnerabilitiesProgress = WorkflowProgress<'reading'>;

/** Options of {@link iterateContainerVulnerabilities}. */
export interface IterateContainerVulnerabilitiesOptions extends ListContainerVulnerabilitiesOptions, IterationOptions {}

/** A row, and whether to believe its counts. */
export type ImageVulnerabilities = ImageAssessment & {
  /** Whether the counts are a measurement. Where it is `false`, counts of zero mean that the image was not assessed. */
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

/** All images, and what they sum up to. */
export interface ListContainerVulnerabilitiesResult {
  /** One row for each image on each resource, in the order of the server, each once. */
  readonly images: readonly ImageVulnerabilities[];
  /** Sums over the assessed rows alone. */
  readonly totals: VulnerabilityTotals;
  readonly assessed: number;
  readonly notAssessed: number;
  /** Rows by the server's status, such as `COMPLETED`, `FAILED`, `QUEUED`; `NONE` where there is none. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Why rows were not assessed, by reason, most frequent first; rows without a reason are left out. */
  readonly reasons: readonly { readonly reason: string; readonly images: number }[];
  /** Assessed rows that lack one of the counts: their counts are not in `totals`. */
  readonly withoutCounts: number;
}

type Client = InsightCloudSecClientWith<'containerVulnerabilities.listResourceVulnerabilitySummaries'>;

/** Why {@link listContainerVulnerabilities} has no result. `incompleteResponse`: a row is no object, so that its image is unknown. */
export type ListContainerVulnerabilitiesReason = 'incompleteResponse';

/** @returns Whether an error is one of {@link listContainerVulnerabilities}; its `reason` is then one of {@link ListContainerVulnerabilitiesReason}. */
export function isListContainerVulnerabilitiesError(
  error: unknown,
): error is WorkflowErrorOf<'listContainerVulnerabilities', ListContainerVulnerabilitiesReason> {
  return isErrorOf('listContainerVulnerabilities', error);
}

/** Why {@link iterateContainerVulnerabilities} ended, as for {@link listContainerVulnerabilities}. */
export type IterateContainerVulnerabilitiesReason = ListContainerVulnerabilitiesReason;

/** @returns Whether an error is one of {@link iterateContainerVulnerabilities}; its `reason` is then one of {@link IterateContainerVulnerabilitiesReason}. */
export function isIterateContainerVulnerabilitiesError(
  error: unknown,
): error is WorkflowErrorOf<'iterateContainerVulnerabilities', IterateContainerVulnerabilitiesReason> {
  return isErrorOf('iterateContainerVulnerabilities', error);
}

const workflow: Workflow<ListContainerVulnerabilitiesReason> = 'listContainerVulnerabilities';

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
 * In one estate 84 % of the rows had failed because of one bad registry credential, each with counts of zero: check
 * `notAssessed` and `reasons` before you believe `totals`.
 *
 * @example
 * ```ts
 * import { listContainerVulnerabilities } from '@sec/insightcloudsec';
 *
 * const { totals, assessed, notAssessed, reasons } = await listContainerVulnerabilities(client);
 * console.log(`${totals.critical} critical in ${assessed} images; ${notAssessed} were not assessed`, reasons);
 * ```
 *
 * @throws {@link InputError} when `prefetch` is not a non-negative integer; nothing is sent.
 * @throws {@link IncompleteListError} when fewer rows came than the server counts, when the list changed while it was read, or
 * when a row came twice, since then another one may be absent.
 * @throws {@link WorkflowError} with reason `incompleteResponse` for a row that is not an object.
 * @source s-humphreys/patchwright docs/design/rapid7-api.md, read on a live installation in 2026 [T]
 */
export async function listContainerVulnerabilities(
  client: Client,
  options: ListContainerVulnerabilitiesOptions = {},
): Promise<ListContainerVulnerabilitiesResult> {
  assertOptions(workflow, options, ['prefetch', 'onProgress']);
  const { prefetch, onProgress, signal } = options;
  assertPrefetch(workflow, prefetch);
  return withTimeout(client, { workflow, signal }, async (run) => {
    const images: ImageVulnerabilities[] = [];
    const read = { who: workflow, signal: run.signal, elapsedMs: run.elapsedMs, prefetch, onProgress };
    for await (const [image] of iterateImages(client, read)) images.push(image);
    return { images, ...summarize(images) };
  });
}

/**
 * Iterates over the rows of {@link listContainerVulnerabilities} without keeping them, such as for an export; sums are up to the
 * caller. Its `continuationToken` resumes: rows that come twice are noticed within one iteration only.
 *
 * @throws what {@link listContainerVulnerabilities} throws.
 */
export function iterateContainerVulnerabilities(
  client: Client,
  options: IterateContainerVulnerabilitiesOptions = {},
): ResumableIterator<ImageVulnerabilities> {
  const who: Workflow<IterateContainerVulnerabilitiesReason> = 'iterateContainerVulnerabilities';
  return resumable(
    client,
    { workflow: who, version: 1, input: undefined, options: ['prefetch', 'onProgress'] },
    options,
    async function* (iteration) {
      const { prefetch, onProgress } = options;
      assertPrefetch(who, prefetch);
      const { page } = (iteration.readState() ?? {}) as { readonly page?: unknown };
      if (page !== undefined && typeof page !== 'string') throw iteration.refuse('got a damaged one');
      yield* iterateImages(client, { ...iteration, who, prefetch, onProgress, continuationToken: page });
    },
  );
}

function assertPrefetch(who: string, prefetch: number = 0): void {
  if (Number.isInteger(prefetch) && prefetch >= 0) return;
  throw inputError(who, 'prefetch', { expected: 'a non-negative integer', value: prefetch, example: '2' });
}

async function* iterateImages(
  client: Client,
  {
    who,
    signal,
    elapsedMs,
    prefetch = 0,
    onProgress,
    continuationToken,
  }: IterateContainerVulnerabilitiesOptions & Pick<Iteration, 'signal' | 'elapsedMs'> & { readonly who: Workflow<'incompleteResponse'> },
): AsyncGenerator<PlacedEntry<ImageVulnerabilities>, void, undefined> {
  const known = new Set<string>();
  const pages = client.containerVulnerabilities.listResourceVulnerabilitySummaries.pages(
    { page_size: 100 },
    { signal, prefetch, continuationToken },
  );
  const incomplete = (reason: 'short' | 'repeated', total: number | undefined): IncompleteListError =>
    new IncompleteListError('listResourceVulnerabilitySummaries', { reason, received: known.size, total });
  for await (const page of pages) {
    const tokenAfter = tokensOf(pages);
    const placeOf = (count: number): object | undefined => {
      const token = tokenAfter(count);
      return token === undefined ? undefined : { page: token };
    };
    // Sums over a list that nobody counted would look like those of the whole.
    if (page.total === undefined) throw incomplete('short', undefined);
    const images: ImageVulnerabilities[] = [];
    for (const row of page.items) {
      if (typeof row !== 'object' || row === null)
        throw workflowError(who, 'incompleteResponse', 'a row of the response is not an object, so its image is unknown');
      const id = idOf(row);
      // A row that comes twice has moved between two pages, and another one took its way past them.
      if (known.has(id)) throw incomplete('repeated', page.total);
      known.add(id);
      images.push({ ...row, assessed: row.assessment_info?.status === 'COMPLETED' });
    }
    notify(onProgress, { step: 'reading', elapsedMs: elapsedMs(), done: known.size, total: page.total });
    for (const [index, image] of images.entries()) yield [image, () => placeOf(index + 1)];
  }
}

/** The row's own id; a row without one is identified by what it is about. */
function idOf({ id, resource_id, image_id, report_id }: ImageAssessment): string {
  return id === undefined || id === null ? JSON.stringify([resource_id, image_id, report_id]) : String(id);
}

function summarize(images: readonly ImageVulnerabilities[]): Omit<ListContainerVulnerabilitiesResult, 'images'> {
  const totals = { critical: 0, high: 0, medium: 0, low: 0, none: 0 };
  const statuses = new Map<string, number>();
  const reasons = new Map<string, number>();
  let assessed = 0;
  let withoutCounts = 0;
  for (const image of images) {
    const { status, error_reason } = image.assessment_info ?? {};
    const name = status || 'NONE';
    statuses.set(name, (statuses.get(name) ?? 0) + 1);
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
    byStatus: Object.fromEntries(statuses),
    reasons: [...reasons].map(([reason, count]) => ({ reason, images: count })).sort((one, other) => other.images - one.images),
    withoutCounts,
  };
}
