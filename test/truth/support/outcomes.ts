/** Reads errors and walks: the only place that knows the names of error classes and of their members. */
import { inspect } from 'node:util';
import { AuthError, ConfigError, HttpError, IncompleteListError, InputError, isSecError, NetworkError, ParseError } from '@sec/core';

/** What a walk gave, and what ended it. */
export interface Walked<Item> {
  readonly items: readonly Item[];
  readonly error: unknown;
}

/** Walks to the end, or to the first failure. */
export async function walk<Item>(list: AsyncIterable<Item>): Promise<Walked<Item>> {
  const items: Item[] = [];
  try {
    for await (const item of list) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items, error: undefined };
}

/** @returns What a promise is rejected with. @throws When it is not rejected. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  let value: unknown;
  try {
    value = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`it resolved to ${inspect(value, { depth: 2 }).slice(0, 200)}`);
}

/** Why a list is not whole; anything else has no such reason. */
export type ListReason = 'changed' | 'short' | 'repeated' | 'notAList';

export function listReasonOf(error: unknown): ListReason | string {
  if (!(error instanceof IncompleteListError)) return `no list error: ${inspect(error, { depth: 0 })}`;
  return error.reason;
}

/** The class of an error, by a short name. */
export type ErrorWord = 'http' | 'auth' | 'network' | 'parse' | 'input' | 'config' | 'list' | 'other of ours' | 'not ours';

export function wordOf(error: unknown): ErrorWord {
  if (error instanceof HttpError) return 'http';
  if (error instanceof AuthError) return 'auth';
  if (error instanceof NetworkError) return 'network';
  if (error instanceof ParseError) return 'parse';
  if (error instanceof InputError) return 'input';
  if (error instanceof ConfigError) return 'config';
  if (error instanceof IncompleteListError) return 'list';
  return isSecError(error) ? 'other of ours' : 'not ours';
}

/** The facts that errors carry, whatever class they are of. */
export interface ErrorFacts {
  readonly message: string;
  readonly kind?: string | undefined;
  readonly status?: number | undefined;
  readonly vendorCode?: string | undefined;
  readonly vendorMessage?: string | undefined;
  readonly fieldErrors?: Readonly<Record<string, string>> | undefined;
  readonly requestId?: string | undefined;
  readonly mayHaveSucceeded?: boolean;
  readonly notSent?: boolean;
  readonly attempts?: number;
  readonly body?: unknown;
  readonly member?: string | undefined;
}

export function factsOf(error: unknown): ErrorFacts {
  return error as ErrorFacts;
}

/** The kind of a refusal: a refused credential has a class of its own. */
export function refusalOf(error: unknown): string | undefined {
  return error instanceof AuthError ? 'authentication' : factsOf(error).kind;
}

/** Everything that a log or a person could see of an error. */
export function visible(error: unknown): string {
  const { message, stack } = error as Error;
  return [message, stack ?? '', inspect(error), inspect(error, { showHidden: true, depth: 9 }), JSON.stringify(error)].join('\n');
}
