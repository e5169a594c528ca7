/** Gives the findings of code repositories: repository by repository, several at a time, in order, each once. */
import {
  AuthError,
  HttpError,
  InputError,
  isSecError,
  type IterationOptions,
  type ResumableIterator,
  type SecError,
  type WorkflowError,
  type WorkflowErrorOf,
  type WorkflowProgress,
} from '@sec/core';
import {
  areKeys,
  createRecentKeys,
  describe,
  isErrorOf,
  type Iteration,
  mapAhead,
  notify,
  type PlacedEntry,
  type RecentKeys,
  resumable,
  stableHash,
  withoutSecrets,
  type Workflow,
  workflowError,
} from '@sec/core/vendor';
import type { AquaClientWith } from '../client.js';
import type { CodeRepository, CodeScanFinding } from '../generated/operations.js';
import { clip } from '../values/clip.js';

/** The kinds of findings, as the service spells them. @source DefectDojo, connector page "Aqua Supply Chain" of 2026 [T] */
const knownCategories = ['vulnerabilities', 'secrets', 'iacMisconfigurations', 'sast', 'pipelineMisconfigurations'] as const;

/** Kind of a finding: of packages, of secrets, of infrastructure code, of the code itself, of build pipelines. */
export type CodeFindingCategory = (typeof knownCategories)[number];

export interface IterateCodeFindingsInput {
  /** One repository, by its id or its full name, such as `payments-org/api`. @defaultValue all */
  readonly repository?: string | undefined;
  /**
   * Name of a branch, such as `release/2`: its last scan is read, in each repository that has it.
   *
   * @defaultValue what the service gives of a repository, which is its default branch as far as is known
   */
  readonly branch?: string | undefined;
  /** Only findings of these kinds. What has another kind, or none, comes all the same, so that no new one is hidden. @defaultValue all */
  readonly categories?: readonly CodeFindingCategory[] | undefined;
}

/** Called after each repository; `done` counts repositories, and how many there are is unknown. */
export interface IterateCodeFindingsProgress extends WorkflowProgress<'reading'> {
  readonly done: number;
  readonly findings: number;
  /** Rows that were the same as another one, and are counted in its `rows`. */
  readonly duplicates: number;
  /** Repositories of which not everything could be read. */
  readonly failures: number;
  readonly notScanned: number;
}

export interface IterateCodeFindingsOptions extends IterationOptions {
  /** Repositories that are read concurrently; the findings of so many are held at a time. @defaultValue 3 */
  readonly concurrency?: number | undefined;
  /** Called after each repository. */
  readonly onProgress?: ((progress: IterateCodeFindingsProgress) => void) | undefined;
}

/** Where an entry belongs. */
export interface CodeFindingPlace {
  readonly repositoryId: string;
  /** Organisation and repository. */
  readonly repository: string;
  /** The branch that was asked for; `undefined` where none was, as rows do not name theirs. */
  readonly branch: string | undefined;
}

/** A finding, a repository without a scan, or one that could not be read. */
export type CodeFindingEntry =
  | (CodeFindingPlace & {
      readonly kind: 'finding';
      /** Kind of the finding, as the service spells it; `undefined` where it gives none. */
      readonly category: CodeFindingCategory | (string & {}) | undefined;
      /** Identity within repository and branch, the same in every process and every scan. */
      readonly key: string;
      /** Rows of the list that were this finding. */
      readonly rows: number;
      /** The first of them. */
      readonly finding: CodeScanFinding;
    })
  /** Nothing is known of it, which is not the same as nothing found. */
  | (CodeFindingPlace & { readonly kind: 'notScanned' })
  | (CodeFindingPlace & { readonly kind: 'failure'; readonly error: SecError });

type Client = AquaClientWith<
  'supplyChain.listCodeRepositories' | 'supplyChain.listCodeRepositoryBranches' | 'supplyChain.listCodeScanResults'
>;

/** What a token holds. */
interface State {
  /** Keys of the last repositories of which everything was returned. */
  readonly recent: readonly string[];
  /** The repository behind them, and the number and key of the finding that was returned of it last. */
  readonly repository?: string | undefined;
  readonly at?: number | undefined;
  readonly finding?: string | undefined;
}

/** A finding with the number of its rows. */
interface Collapsed {
  readonly key: string;
  readonly finding: CodeScanFinding;
  rows: number;
}

/** What was read of one repository. */
interface Reading {
  readonly place: CodeFindingPlace;
  readonly findings: readonly Collapsed[];
  readonly isScanned: boolean;
  /** Why that is not everything. */
  readonly error: SecError | undefined;
}

/**
 * Why {@link iterateCodeFindings} ends, unless a call failed. `repositoryNotFound`: no repository has that id or name;
 * `incompleteResponse`: a repository has no id. The `error` of an entry has `scanFailed` where the last scan of the branch failed.
 */
export type IterateCodeFindingsReason = 'repositoryNotFound' | 'incompleteResponse' | 'scanFailed';

/** @returns Whether an error is one of {@link iterateCodeFindings}; its `reason` is then one of {@link IterateCodeFindingsReason}. */
export function isIterateCodeFindingsError(error: unknown): error is WorkflowErrorOf<'iterateCodeFindings', IterateCodeFindingsReason> {
  return isErrorOf('iterateCodeFindings', error);
}

const workflow: Workflow<IterateCodeFindingsReason> = 'iterateCodeFindings';

/**
 * Iterates over the findings of code repositories: vulnerabilities, secrets, misconfigurations of infrastructure code and of
 * pipelines, and findings in the code itself. Rows that are one finding at one place are one entry, which says how many there were. A
 * repository without a scan, and one that fails, are entries of their own, so that a gap never looks clean.
 *
 * It rests on what two third-party clients do, one for the findings of a branch alone, and was not verified on a live account; its
 * shape may change in any version. Which end of the numbers of `severity` is the worst is disputed, so they are given as they come.
 *
 * Its `continuationToken` resumes: the repositories are listed anew, and those before the last one are not read again; of the last
 * five one has to be among them still. The findings of the last repository come again where the last of them has moved or is gone.
 *
 * @beta
 * @throws {@link InputError} for a malformed member; nothing is sent.
 * @throws {@link WorkflowError} with reason `repositoryNotFound` where there is no repository of that id or name.
 * @throws {@link WorkflowError} with reason `incompleteResponse` where the list has a repository without an id.
 * @throws {@link AuthError}, a permission that is missing, and whatever ends the list of repositories itself.
 * @source findings by repository and by scan, and the scan of a branch: AbsaOSS/aquasec-scan-results; categories, equal rows and the
 * default branch: DefectDojo, connector page "Aqua Supply Chain" and pull request 16022 [T]
 */
export function iterateCodeFindings(
  client: Client,
  input: IterateCodeFindingsInput = {},
  options: IterateCodeFindingsOptions = {},
): ResumableIterator<CodeFindingEntry> {
  const { repository, branch, categories } = input;
  const bound = { repository, branch, categories };
  return resumable(client, { workflow, version: 1, input: bound, options: ['concurrency', 'onProgress'] }, options, (iteration) =>
    iterate(client, input, { ...options, ...iteration }),
  );
}

async function* iterate(
  client: Client,
  input: IterateCodeFindingsInput,
  run: IterateCodeFindingsOptions & Iteration,
): AsyncGenerator<PlacedEntry<CodeFindingEntry>, void, undefined> {
  const { concurrency = 3, onProgress } = run;
  assertInput(input, concurrency);
  const state = readState(run);
  const place = createRecentKeys(state.recent);
  let { recent } = state;
  const counts = { done: 0, findings: 0, duplicates: 0, failures: 0, notScanned: 0 };
  const readings = mapAhead(listRepositories(client, input, place, run), concurrency, (row) =>
    readRepository(client, row, input, run.signal),
  );
  try {
    for await (const { place: at, findings, isScanned, error } of readings) {
      const repository = at.repositoryId;
      const start = repository === state.repository && findings[state.at ?? -1]?.key === state.finding ? (state.at ?? -1) + 1 : 0;
      for (const [index, { key, finding, rows }] of findings.entries()) {
        if (index < start) continue;
        const after: State = { recent, repository, at: index, finding: key };
        counts.findings++;
        counts.duplicates += rows - 1;
        const category = typeof finding.category === 'string' ? finding.category : undefined;
        yield [{ kind: 'finding', ...at, category, key, rows, finding }, () => after];
      }
      const after: State = { recent: (recent = place.add(repository)) };
      counts.done++;
      if (error !== undefined) counts.failures++;
      else if (!isScanned) counts.notScanned++;
      notify(onProgress, { step: 'reading', elapsedMs: run.elapsedMs(), ...counts });
      if (error !== undefined) yield [{ kind: 'failure', ...at, error }, () => after];
      else if (!isScanned) yield [{ kind: 'notScanned', ...at }, () => after];
    }
  } finally {
    run.stop();
  }
}

/** @throws {@link InputError} */
function assertInput({ repository, branch, categories }: IterateCodeFindingsInput, concurrency: unknown): void {
  const refuse = (member: string, expected: string, value: unknown, example: string): InputError =>
    new InputError(`${workflow}: "${member}" must be ${expected}, got ${describe(value)}; for example ${example}`, { member });
  for (const [member, value] of Object.entries({ repository, branch }))
    if (value !== undefined && (typeof value !== 'string' || value === '')) throw refuse(member, 'a non-empty string', value, '"main"');
  const isKnown = (value: unknown): boolean => knownCategories.some((category) => category === value);
  if (categories !== undefined && !(Array.isArray(categories) && categories.length > 0 && categories.every(isKnown)))
    throw refuse('categories', `an array of ${knownCategories.join(', ')}, not empty`, categories, "['secrets']");
  if (!Number.isInteger(concurrency) || Number(concurrency) < 1) throw refuse('concurrency', 'an integer of at least 1', concurrency, '3');
}

function readState({ readState: read, refuse }: Iteration): State {
  const { recent = [], repository, at, finding } = (read() ?? {}) as Partial<State>;
  const isRight =
    areKeys(recent) &&
    [repository, finding].every((key) => key === undefined || typeof key === 'string') &&
    (at === undefined || Number.isSafeInteger(at));
  if (!isRight) throw refuse('got a damaged one');
  return { recent, repository, at, finding };
}

/** Gives the repositories from the place on, those without a scan included. */
async function* listRepositories(
  client: AquaClientWith<'supplyChain.listCodeRepositories'>,
  { repository }: IterateCodeFindingsInput,
  place: RecentKeys,
  { signal, refuse }: Iteration,
): AsyncGenerator<CodeRepository, void, undefined> {
  let isThere = repository === undefined;
  for await (const row of client.supplyChain.listCodeRepositories.items({ no_scan_repositories: true }, { signal })) {
    const { repository_id: id, name } = row;
    if (typeof id !== 'string' || id === '')
      throw fail('incompleteResponse', 'the list of repositories has a row without an id, whose findings cannot be read');
    if (repository !== undefined && repository !== id && repository !== name) continue;
    isThere = true;
    if (place.isAfter(id)) yield row;
  }
  if (!isThere)
    throw fail(
      'repositoryNotFound',
      `there is no code repository with the id or name "${clip(repository)}"; names are as in "organisation/repository"`,
    );
  if (!place.isFound) throw refuse('got one whose last repositories are no longer in the list');
}

/** Reads everything of one repository. A failure is kept beside what came before it, unless nothing else could succeed either. */
async function readRepository(
  client: Client,
  { repository_id: repositoryId, name, last_scan }: CodeRepository,
  { branch, categories }: IterateCodeFindingsInput,
  signal: AbortSignal,
): Promise<Reading> {
  const place: CodeFindingPlace = { repositoryId, repository: name, branch };
  const found = new Map<string, Collapsed>();
  const reading = (isScanned: boolean, error?: SecError): Reading => ({ place, findings: [...found.values()], isScanned, error });
  try {
    const scanIds = branch === undefined ? undefined : await findScan(client, repositoryId, branch, signal);
    if (branch === undefined ? (last_scan ?? undefined) === undefined : scanIds === undefined) return reading(false);
    const query = scanIds === undefined ? { repositoryIds: repositoryId } : { scanIds };
    for await (const row of client.supplyChain.listCodeScanResults.items(query, { signal })) {
      if (categories !== undefined && !isWanted(row.category, categories)) continue;
      const key = keyOf(row);
      const known = found.get(key);
      if (known === undefined) found.set(key, { key, finding: row, rows: 1 });
      else known.rows++;
    }
    return reading(true);
  } catch (error) {
    const isHopeless = error instanceof AuthError || (error instanceof HttpError && error.kind === 'permission');
    if (signal.aborted || isHopeless || !isSecError(error)) throw error;
    return reading(true, withoutSecrets(client, error));
  }
}

/** @returns The id of the last scan of a branch; `undefined` where there is none yet. */
async function findScan(
  client: AquaClientWith<'supplyChain.listCodeRepositoryBranches'>,
  repository_id: string,
  branch: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  for await (const row of client.supplyChain.listCodeRepositoryBranches.items({ repository_id, branch_name: branch }, { signal })) {
    // The filter may take a part of the name.
    if (row.branch_name !== branch) continue;
    if (row.status === 'scan_failed')
      throw fail('scanFailed', `the last scan of branch "${clip(branch)}" failed: ${clip(row.last_error, 200) || 'no reason given'}`);
    const scanId = row.scan_details?.scan_id;
    return row.status === 'scanning' || typeof scanId !== 'string' || scanId === '' ? undefined : scanId;
  }
  return undefined;
}

/** Kinds that are not known are wanted, too: a filter must not hide them. */
function isWanted(category: unknown, categories: readonly CodeFindingCategory[]): boolean {
  return !knownCategories.some((known) => known === category) || categories.some((wanted) => wanted === category);
}

/** One finding at one place. Rows that say the same of it but for dates and words have the same key. */
function keyOf(row: CodeScanFinding): string {
  const { result_hash, category, avd_id, target_file, target_start_line, target_end_line, package_name, installed_version } = row;
  const identity = typeof result_hash === 'string' && result_hash !== '' ? result_hash : [row.title, row.message];
  return stableHash([identity, category, avd_id, target_file, target_start_line, target_end_line, package_name, installed_version]);
}

function fail(reason: IterateCodeFindingsReason, problem: string): WorkflowError {
  return workflowError(workflow, reason, problem);
}
