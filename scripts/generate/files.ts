/** Writes all generated files of a vendor, as texts. */
import { makePlan } from '../derive/plan.ts';
import { SpecError } from '../openapi/problem.ts';
import { readSpec } from '../openapi/read-spec.ts';
import { checkSpec, rules } from '../rules/index.ts';
import { writeChecks, writeCheckTypes } from '../write/checks.ts';
import { buildDocument } from '../write/document.ts';
import { writeEvidence } from '../write/evidence.ts';
import { writeHandlers } from '../write/handlers.ts';
import { writeOperations } from '../write/operations.ts';
import { writeSchemas } from '../write/schemas.ts';
import { writeShapes } from '../write/shapes.ts';
import { writeRows, writeTable } from '../write/table.ts';
import { writeState } from '../write/state.ts';
import { writeSchema } from '../write/types.ts';
import { writeVocabulary } from '../write/vocabulary.ts';
import { writeWriteBack } from '../write/write-back.ts';
import { writeZod } from '../write/zod.ts';

/**
 * @returns The text of each file by its name.
 * @throws {@link SpecError} when the specification has a mistake that would spoil what is generated.
 */
export async function generateFiles(folder: string, root: string): Promise<ReadonlyMap<string, string>> {
  const spec = readSpec(folder, root);
  const problems = checkSpec(
    spec,
    rules.filter(({ stops }) => stops === true),
  );
  if (problems.length > 0) throw new SpecError(problems);
  const plan = makePlan(spec);
  const document = buildDocument(plan);
  const writeBack = writeWriteBack(plan);
  const shapes = writeShapes(plan);
  return new Map([
    ['schemas.ts', writeSchemas(plan)],
    ['schema.ts', await writeSchema(spec.vendor, document)],
    ['operations.ts', writeOperations(plan)],
    ['rows.ts', writeRows(plan)],
    ['table.ts', writeTable(plan)],
    ['evidence.ts', writeEvidence(plan)],
    ...(writeBack === undefined ? [] : [['write-back.ts', writeBack] as const]),
    ['handlers.ts', writeHandlers(plan)],
    ...(shapes === undefined ? [] : [['shapes.ts', shapes] as const]),
    ['state.ts', writeState(plan)],
    ['vocabulary.ts', writeVocabulary(spec)],
    ['zod.ts', await writeZod(plan)],
    ['checks.js', await writeChecks(plan)],
    ['checks.d.ts', writeCheckTypes(spec.vendor)],
  ]);
}
