/** Reads an object, compares it with what is wanted, and creates or replaces it: the engine of all `upsert…`. */
import { InputError, SecError, sleep, type WriteBackOptions } from '@sec/core';
import {
  act,
  createOrFind,
  describe,
  isInDoubt,
  undefinedIfNotFound,
  type WorkflowCallOptions,
  workflowError,
  type WorkflowRun,
} from '@sec/core/vendor';
import { compareMembers, type Comparison, isMembers, isZero, leavesOf, type MemberFacts, type Members, mergeMembers } from './compare.js';
import { assertNoMask, redactChanges, redacted } from './secrets.js';
import type { UpsertChange, UpsertKind, UpsertOptions, UpsertResult } from './upsert.js';

/** What is known of a kind of object. */
export interface UpsertFacts extends MemberFacts {
  readonly kind: UpsertKind;
  /** What messages call it. */
  readonly noun: string;
  /** Members, beside those that name it, without which it cannot be created. */
  readonly required: readonly string[];
  /** Members that the console sets by itself at times; that they are gone after an update is no loss. */
  readonly ofConsole: readonly string[];
}

/** The operations of a kind, on one client. */
export interface UpsertOperations<Read extends object, Input> {
  /** Rejects with status 404, or gives `undefined`, where there is none. */
  read(options: WorkflowCallOptions): Promise<Read | undefined>;
  create(desired: Members, options: WorkflowCallOptions): Promise<unknown>;
  /** The function `to…Input` of the update. */
  toInput(read: Read, changes: Members, options?: WriteBackOptions): Input;
  update(input: Input, options: WorkflowCallOptions): Promise<unknown>;
}

/** Reads of an object that was just written, at most, and the time between them in milliseconds. */
const reads = 3;
const betweenReadsMs = 1000;

/** A run that an object can be upserted in. */
export type UpsertRun = WorkflowRun<'notReadBack'>;

/** One run: what is wanted, of which kind, and how. */
interface Task<Read extends object, Input> {
  readonly facts: UpsertFacts;
  readonly operations: UpsertOperations<Read, Input>;
  readonly desired: Members;
  readonly options: UpsertOptions;
  readonly run: UpsertRun;
}

/** Upserts an object as a step of a workflow. @param given - The members that are wanted; `undefined` is no member. */
export async function upsertWithin<Read extends object, Input>(
  run: UpsertRun,
  { facts, operations }: Pick<Task<Read, Input>, 'facts' | 'operations'>,
  given: object,
  options: UpsertOptions,
): Promise<UpsertResult> {
  const task = { facts, operations, desired: readDesired(run.workflow, facts, given), options, run };
  const current = await read(task);
  return current === undefined ? create(task) : update(task, current);
}

/** @returns What the console has under the name; `undefined` for nothing, or for an object of another name. */
async function read<Read extends object>({ operations, desired, run }: Task<Read, unknown>): Promise<Read | undefined> {
  const found: Read | undefined = await undefinedIfNotFound(operations.read(run.callOptions));
  return isMembers(found) && found['name'] === desired['name'] ? found : undefined;
}

/** Reads until a condition holds, or as often as makes sense: a console may show a write a moment later. */
async function readUntil<Read extends object>(
  task: Task<Read, unknown>,
  isEnough: (found: Read | undefined) => boolean,
): Promise<Read | undefined> {
  for (let count = 1; ; count++) {
    const found = await read(task);
    if (isEnough(found) || count === reads) return found;
    await sleep(task.run.clock, betweenReadsMs, task.run.signal);
  }
}

async function create<Read extends object>(task: Task<Read, unknown>): Promise<UpsertResult> {
  const { facts, operations, desired, options, run } = task;
  assertKnown(task, {} as Read);
  const missing = facts.required.find((member) => desired[member] === undefined);
  if (missing !== undefined)
    throw new InputError(
      `${run.workflow}: "${missing}" is required, got undefined, as there is no ${facts.noun} ${JSON.stringify(desired['name'])} yet`,
      { member: missing },
    );
  const changes = leavesOf(facts, desired);
  const written = { changes, notCompared: [] };
  if (options.dryRun) return report(task, 'wouldCreate', written);

  const created = await createOrFind(
    () => act(run, () => operations.create(desired, run.callOptions)),
    () => readUntil(task, (found) => found !== undefined),
  );
  if ('created' in created) return verify(task, 'created', written);
  // Where the answer was lost and what is there is as wanted, it was created.
  const isOwn = isInDoubt(created.failure) && compareMembers(facts, desired, created.found as Members).changes.length === 0;
  return isOwn ? verify(task, 'created', written) : update(task, created.found);
}

async function update<Read extends object>(task: Task<Read, unknown>, current: Read): Promise<UpsertResult> {
  const { facts, operations, desired, options, run } = task;
  assertKnown(task, current);
  const { changes, notCompared } = compareMembers(facts, desired, current as Members);
  if (changes.length === 0 && (options.rewriteSecrets !== true || notCompared.length === 0))
    return report(task, 'unchanged', { changes, notCompared });

  const again = notCompared.map((member): UpsertChange => ({ member, before: undefined, after: redacted, secret: 'unknown' }));
  const written = { changes: [...changes, ...again], notCompared };
  const input = toInput(task, current, written.changes);
  if (options.dryRun) return report(task, 'wouldUpdate', written);
  try {
    await act(run, () => operations.update(input, run.callOptions));
  } catch (failure) {
    // Where the answer was lost, what the console has now says whether it was done; of secrets that it does not show, nothing does.
    if (run.signal.aborted || !isInDoubt(failure) || changes.length === 0) throw failure;
    const now = await read(task).catch(() => undefined);
    if (now === undefined || compareMembers(facts, desired, now as Members).changes.length > 0) throw failure;
  }
  return verify(task, 'updated', written, current);
}

/** Reads back what was written. @param before - The object before an update. */
async function verify<Read extends object>(
  task: Task<Read, unknown>,
  outcome: 'created' | 'updated',
  written: Comparison,
  before?: Read,
): Promise<UpsertResult> {
  const { facts, desired, run } = task;
  let left = written;
  try {
    const found = await readUntil(task, (now) => {
      left = now === undefined ? { changes: leavesOf(facts, desired), notCompared: [] } : compareMembers(facts, desired, now as Members);
      return now !== undefined && left.changes.length === 0;
    });
    const isLost = (name: string): boolean => {
      const [was, is] = [before, found].map((object) => (object as Members)[name]);
      return desired[name] === undefined && !facts.ofConsole.includes(name) && !isZero(was) && isZero(is);
    };
    const lost = before === undefined || found === undefined ? [] : Object.keys(before).filter(isLost);
    return report(task, outcome, { changes: written.changes, notCompared: left.notCompared }, { notApplied: left.changes, lost });
  } catch (error) {
    if (run.signal.aborted || !(error instanceof SecError)) throw error;
    const name = JSON.stringify(desired['name']);
    const problem = `the ${facts.noun} ${name} was ${outcome}, and could not be read back; run it again to see whether it is as wanted`;
    throw workflowError(run.workflow, 'notReadBack', problem, { cause: error, mayHaveSucceeded: true });
  }
}

function report<Read extends object>(
  { facts, desired }: Task<Read, unknown>,
  outcome: UpsertResult['outcome'],
  { changes, notCompared }: Comparison,
  after: Pick<UpsertResult, 'notApplied' | 'lost'> = { notApplied: [], lost: [] },
): UpsertResult {
  const show = (shown: readonly UpsertChange[]): readonly UpsertChange[] => redactChanges(facts, desired, shown);
  const { name } = desired as { readonly name: string };
  return { outcome, kind: facts.kind, name, changes: show(changes), notCompared, notApplied: show(after.notApplied), lost: after.lost };
}

/** @throws {@link InputError} for a member that the object does not have, before anything is sent. */
function assertKnown<Read extends object>(task: Task<Read, unknown>, current: Read): void {
  explained(task, () => task.operations.toInput(named(task, current), task.desired, { withoutSecrets: true }));
}

/** @returns The input of the update: what the console has, with what differs as wanted. */
function toInput<Read extends object>(task: Task<Read, unknown>, current: Read, changes: readonly UpsertChange[]): unknown {
  const { facts, operations, desired, options } = task;
  const { withoutSecrets = false } = options;
  const names = new Set([...changes.map(({ member }) => member.split('.')[0]), ...facts.aboutWrites]);
  const merged: Record<string, unknown> = {};
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(desired)) {
    if (!names.has(name)) continue;
    const found = (current as Members)[name];
    // An object of which only a part is named is written back like all that the console has, with that part in it.
    (isMembers(value) && isMembers(found) ? merged : given)[name] = mergeMembers(facts, value, found, name);
  }
  return explained(task, () => operations.toInput({ ...named(task, current), ...merged }, given, { withoutSecrets }));
}

/** A read may lack what names the object, and an update needs it. */
function named<Read extends object>({ facts, desired }: Task<Read, unknown>, current: Read): Read {
  return { ...Object.fromEntries(facts.keys.map((key) => [key, desired[key]] as const)), ...current };
}

/** Errors of `to…Input` are of the operation of the update; the caller called a workflow, whose way out is another one. */
function explained<Value>({ facts, desired, run }: Pick<Task<object, unknown>, 'facts' | 'desired' | 'run'>, build: () => Value): Value {
  try {
    return build();
  } catch (error) {
    if (!(error instanceof InputError) || error.member === undefined) throw error;
    const { member, message } = error;
    const name = JSON.stringify(desired['name']);
    const said = message.includes('withoutSecrets')
      ? `"${member}" is required, as the ${facts.noun} ${name} is stored with one, which a read does not give back and an update without it can erase; give it again, or pass { withoutSecrets: true }`
      : message.replace(/^\w+: /, '');
    throw new InputError(`${run.workflow}: ${said}`, { member });
  }
}

/** @returns The members that are given. @throws {@link InputError} */
function readDesired(workflow: string, facts: UpsertFacts, given: object): Members {
  const { keys } = facts;
  if (!isMembers(given))
    throw new InputError(`${workflow}: the input must be an object with a "name", got ${describe(given)}`, { member: 'name' });
  for (const key of keys)
    if (typeof given[key] !== 'string' || given[key] === '')
      throw new InputError(`${workflow}: "${key}" must be a non-empty string, got ${describe(given[key])}`, { member: key });
  const foreign = ['kind', 'body', 'unknownMembers'].find((name) => given[name] !== undefined);
  if (foreign !== undefined) throw new InputError(`${workflow}: "${foreign}" is not a member of its input`, { member: foreign });
  assertNoMask(workflow, facts, given);
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
