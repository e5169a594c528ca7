/** What a vendor's specification rests on. Types only: `@sec/<vendor>/evidence` holds the data. */

/**
 * Where facts come from:
 *
 * - `S` a vendor article that the package started from
 * - `O` official documentation
 * - `C` the vendor's own code
 * - `T` a third party
 * - `I` an inference
 */
export type EvidenceMark = 'S' | 'O' | 'C' | 'T' | 'I';

/**
 * How well the members of an input or a response are known:
 *
 * - `known` every member has a type
 * - `partly` some places may hold anything
 * - `open` no member is known
 * - `none` there are none to know
 * - `unknown` no source says whether there are any
 * - `file` a text, bytes or a stream in place of members
 */
export type EvidenceDepth = 'known' | 'partly' | 'open' | 'none' | 'unknown' | 'file';

/** The evidence of an operation. */
export interface OperationEvidence {
  readonly mark: EvidenceMark;
  /** Public documents, repositories and files, the main one first. */
  readonly source: string;
  /** Year of the main source. `undefined` where it has no date. */
  readonly year?: number;
  /** Year of the newest source that is named. `undefined` where none has a date. */
  readonly newest?: number;
  /** Year in which the main source was read. */
  readonly read?: number;
  /** `unverified`: the vendor does not confirm the operation, or little more than its route is known. */
  readonly stability: 'stable' | 'unverified' | 'beta' | 'prototype' | 'deprecated';
  /** `partial`: facts are missing that the depths do not show; `inventory`: little more than method and path is known. */
  readonly level: 'full' | 'partial' | 'inventory';
  /** `inferred`: the path follows from the paths beside it. */
  readonly path: 'known' | 'inferred';
  readonly input: EvidenceDepth;
  readonly answer: EvidenceDepth;
  /** Members of the input that rest on another source than the operation, by name. */
  readonly members?: Readonly<Record<string, { readonly mark: EvidenceMark; readonly source: string; readonly year?: number }>>;
}
