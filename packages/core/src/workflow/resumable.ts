/** Iterations of workflows, which another process can resume. */
import { clockOf, targetOf } from '../call/client-context.js';
import { InputError } from '../errors.js';
import { type DerivedAbort, deriveAbort } from '../lib/abort.js';
import { parseResumeToken, serializeResumeToken } from '../lib/resume-token.js';
import { stableHash } from '../lib/stable-hash.js';
import { assertOptions } from './assert-options.js';
import type { IterationOptions, ResumableIterator } from './options.js';
import { withoutSecrets } from './without-secrets.js';

/** What a token is bound to. */
export interface IterationType<Options extends IterationOptions = IterationOptions> {
  /** Name of the function that was called. */
  readonly workflow: string;
  /** Grows when the state gets another shape. */
  readonly version: number;
  /** What decides which entries there are, and their order; JSON can hold it. */
  readonly input: unknown;
  /** Names of the options that it has beside those of every iteration. */
  readonly options?: readonly (keyof Options & string)[] | undefined;
}

/** What an iteration runs with. */
export interface Iteration {
  /** Aborts with the caller's signal, and when the iteration was left. */
  readonly signal: AbortSignal;
  /** Time since the first step, in milliseconds. */
  elapsedMs(): number;
  /**
   * Reads the state of the token; to be called once the input was checked, and before anything is sent.
   *
   * @returns `undefined` without a token.
   * @throws {@link InputError} for a token of anything else.
   */
  readState(): unknown;
  /** @returns The error for a state that cannot be resumed. */
  refuse(problem: string): InputError;
  /** Aborts what the iteration has still running. */
  stop(): void;
}

/** An entry, and the state after it. It may be asked for at any later time, or never; `undefined` where it cannot be trusted. */
export type PlacedEntry<Entry> = readonly [entry: Entry, stateAfter: () => unknown];

/** Makes the iterator that a workflow returns, from a generator of its entries. */
export function resumable<Entry, Options extends IterationOptions>(
  client: object,
  { workflow, version, input, options: names = [] }: IterationType<Options>,
  options: Options,
  run: (iteration: Iteration) => AsyncGenerator<PlacedEntry<Entry>, void, undefined>,
): ResumableIterator<Entry> {
  const type = { name: workflow, version };
  // Options of null are refused with the first step.
  const { signal, continuationToken } = (options as Options | null) ?? {};
  let own: DerivedAbort | undefined;
  let hash: string | undefined;
  let stateAfter: (() => unknown) | undefined;
  const refuse = (problem: string): InputError =>
    new InputError(`${workflow}: "continuationToken" must be that of an iteration with the same input, ${problem}`, {
      member: 'continuationToken',
    });
  const stop = (): void => own?.abort(new Error('the iteration was left'));

  async function* iterate(): AsyncGenerator<PlacedEntry<Entry>, void, undefined> {
    assertOptions(workflow, options, ['continuationToken', ...names]);
    const clock = clockOf(client);
    const startedMs = clock.monotonic();
    signal?.throwIfAborted();
    own = deriveAbort(signal);
    try {
      yield* run({
        signal: own.signal,
        elapsedMs: () => clock.monotonic() - startedMs,
        readState() {
          hash = stableHash([targetOf(client), input]);
          if (continuationToken === undefined) return undefined;
          const read = parseResumeToken(type, continuationToken, refuse) as { readonly for?: unknown; readonly state?: unknown } | null;
          if (read?.for !== hash) throw refuse('got one of another input or client');
          if (typeof read.state !== 'object' || read.state === null) throw refuse('got a damaged one');
          return read.state;
        },
        refuse,
        stop,
      });
    } catch (error) {
      throw signal?.aborted ? signal.reason : withoutSecrets(client, error);
    } finally {
      own.dispose();
      stop();
    }
  }

  const entries = iterate();
  return {
    async next() {
      const { done, value } = await entries.next();
      if (done === true) return { done, value: undefined };
      stateAfter = value[1];
      return { done: false, value: value[0] };
    },
    async return() {
      stop();
      await entries.return();
      return { done: true, value: undefined };
    },
    get continuationToken() {
      if (stateAfter === undefined) return continuationToken;
      const state = stateAfter();
      return state === undefined ? undefined : serializeResumeToken(type, { for: hash, state });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
