/** What the functions that create or change an object of the console have in common: their options and their result. */
import type { WorkflowOptions } from '@sec/core';

/** Kinds of objects that there is an `upsert…` for. */
export type UpsertKind = 'registry' | 'permissionSet' | 'applicationScope' | 'role' | 'assurancePolicy' | 'runtimePolicy';

export interface UpsertOptions extends WorkflowOptions {
  /**
   * Reads and compares, and sends no write; the result says what a run would do. A client that can only read is enough.
   *
   * @defaultValue false
   */
  readonly dryRun?: boolean | undefined;
  /**
   * Writes the named secrets that the console does not show, even where nothing else differs. Without it they are sent with other
   * changes alone, since nobody can say whether they differ.
   *
   * @defaultValue false
   */
  readonly rewriteSecrets?: boolean | undefined;
  /**
   * Replaces an object without the secrets that the console stores and does not show, which can erase them.
   *
   * @defaultValue false: an object with such a secret is changed only where the secret is given again, else an {@link InputError} names it
   */
  readonly withoutSecrets?: boolean | undefined;
}

/** Names of the options of every upsert, beside those of every workflow. */
export const upsertOptionNames: readonly (keyof UpsertOptions)[] = ['dryRun', 'rewriteSecrets', 'withoutSecrets'];

/** A member that differs. Secrets in its values are shown as `[redacted]`. */
export interface UpsertChange {
  /** Path of the member, such as `webhook.enabled`; an array is one member. */
  readonly member: string;
  /** What the console has; `undefined` where it has none. */
  readonly before: unknown;
  /** What is wanted. */
  readonly after: unknown;
  /** The member is a secret: `changed`, or `unknown` where the console does not show it and it is written again. */
  readonly secret?: 'changed' | 'unknown' | undefined;
}

export interface UpsertResult {
  /** `wouldCreate` and `wouldUpdate` are those of a dry run. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'wouldCreate' | 'wouldUpdate';
  readonly kind: UpsertKind;
  readonly name: string;
  /** Members that were written, or would be; empty for `unchanged`. */
  readonly changes: readonly UpsertChange[];
  /** Named secrets that the console does not show, so that nobody knows whether they differ; paths as in {@link UpsertChange}. */
  readonly notCompared: readonly string[];
  /** Members that differ from what was written when they are read back: `before` is what the console has now. */
  readonly notApplied: readonly UpsertChange[];
  /** Members that were not named, had a value before the update, and have none after it. */
  readonly lost: readonly string[];
}
