/** Writes `evidence.ts`: what each operation rests on, as data that no client imports. */
import { header } from '../derive/names.ts';
import type { Plan } from '../derive/plan.ts';
import { writeLiteral } from './write-literal.ts';

export function writeEvidence({ spec, operations }: Plan): string {
  const entries = operations.map(({ operation: { id }, evidence }) => `  ${id}: ${writeLiteral(evidence)},\n`);
  const ids = operations.map(({ operation: { id } }) => `\n  | '${id}'`).join('');
  return `${header(spec.vendor)}import type { OperationEvidence } from '@sec/core/vendor';

/** Name of an operation. */
export type OperationId =${ids};

/** What each operation rests on, by its name. */
export const evidence: Readonly<Record<OperationId, OperationEvidence>> = {
${entries.join('')}};
`;
}
