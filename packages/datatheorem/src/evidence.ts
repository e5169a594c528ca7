/**
 * What each operation rests on: the sources and their years, and whether the path, the members of the input and those of the
 * response are known. It is data, which no client imports.
 *
 * @example
 * ```ts
 * import { evidence } from '@sec/datatheorem/evidence';
 *
 * for (const [operationId, { stability, source }] of Object.entries(evidence)) {
 *   if (stability === 'unverified') console.log(operationId, source);
 * }
 * ```
 *
 * @module @sec/datatheorem/evidence
 */
export type { EvidenceDepth, EvidenceMark, OperationEvidence } from '@sec/core/vendor';
export * from './generated/evidence.js';
