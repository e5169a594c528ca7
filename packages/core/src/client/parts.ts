/** Types of clients that have only a part of a vendor's operations. */
import type { OperationRow } from '../operation/operation.js';
import type { ClientBase } from './create-client.js';

/**
 * Rows that a factory takes: groups of the vendor, whole or in part. Other names pass here, so that the compiler infers them
 * and {@link ExactParts} refuses them: a whole group under the name of another one shares no name with it, and would pass.
 */
export type PartsOf<Operations> = {
  readonly [Group in keyof Operations]?: { readonly [Id in keyof Operations[Group]]?: OperationRow<Id & string> } & {
    readonly [Other in string]?: OperationRow;
  };
};

/** Refuses groups that the vendor does not have, and rows under a group that they do not belong to. */
export type ExactParts<Operations, Parts> = {
  readonly [Group in keyof Parts]: Group extends keyof Operations
    ? { readonly [Id in keyof Parts[Group]]: Id extends keyof Operations[Group] ? OperationRow<Id & string> : never }
    : never;
};

/** The client that a factory makes of such rows. */
export type ClientOf<Operations, Parts> = {
  readonly [Group in keyof Parts & keyof Operations]: Pick<Operations[Group], keyof Parts[Group] & keyof Operations[Group]>;
} & ClientBase;

/** Every operation as `group.operation`. */
export type OperationPath<Operations> = {
  [Group in keyof Operations & string]: `${Group}.${keyof Operations[Group] & string}`;
}[keyof Operations & string];

/** The smallest client that has the named operations: what a workflow asks for. */
export type ClientWith<Operations, Path extends string> = {
  readonly [Group in keyof Operations as Path extends `${Group & string}.${string}` ? Group : never]: Pick<
    Operations[Group],
    Path extends `${Group & string}.${infer Id}` ? Id & keyof Operations[Group] : never
  >;
};
