/** Writes all generated files of a vendor, as texts. */
import { SpecError } from '../spec/problem.ts';
import { readSpec } from '../spec/read-spec.ts';
import { checkSpec, rules } from '../spec/rules/index.ts';
import { writeChecks, writeCheckTypes } from './checks.ts';
import { buildDocument } from './document.ts';
import { writeHandlers } from './handlers.ts';
import { writeOperations } from './operations.ts';
import { makePlan } from './plan.ts';
import { writeSchema } from './types.ts';
import { writeZod } from './zod.ts';

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
  return new Map([
    ['schema.ts', await writeSchema(spec.vendor, document)],
    ['operations.ts', writeOperations(plan)],
    ['handlers.ts', writeHandlers(plan)],
    ['zod.ts', await writeZod(plan)],
    ['checks.js', await writeChecks(plan)],
    ['checks.d.ts', writeCheckTypes(spec.vendor)],
  ]);
}
