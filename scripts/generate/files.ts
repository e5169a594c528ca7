/** Writes all generated files of a vendor, as texts. */
import { readSpec } from '../spec/read-spec.ts';
import { writeChecks, writeCheckTypes } from './checks.ts';
import { buildDocument } from './document.ts';
import { writeHandlers } from './handlers.ts';
import { writeOperations } from './operations.ts';
import { makePlan } from './plan.ts';
import { writeSchema } from './types.ts';
import { writeZod } from './zod.ts';

/** @returns The text of each file by its name. */
export async function generateFiles(folder: string, root: string): Promise<ReadonlyMap<string, string>> {
  const spec = readSpec(folder, root);
  const plan = makePlan(spec);
  const document = buildDocument(plan);
  return new Map([
    ['schema.ts', await writeSchema(spec.vendor, document)],
    ['operations.ts', writeOperations(plan)],
    ['handlers.ts', writeHandlers(plan)],
    ['zod.ts', await writeZod(plan)],
    ['checks.js', await writeChecks(plan, root)],
    ['checks.d.ts', writeCheckTypes(spec.vendor)],
  ]);
}
