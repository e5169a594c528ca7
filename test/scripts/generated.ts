/** Some files that the generator makes of the small specification with all unusual operations. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { makePlan, type Plan } from '../../scripts/derive/plan.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { addLabs } from './lab-fixture.ts';
import { goodFiles, writeFiles } from './spec-fixture.ts';

/** Each writer is loaded when it is needed: the tools behind some of them are slow to start. */
const writers = {
  'operations.ts': async (plan: Plan) => (await import('../../scripts/write/operations.ts')).writeOperations(plan),
  'rows.ts': async (plan: Plan) => (await import('../../scripts/write/table.ts')).writeRows(plan),
  'table.ts': async (plan: Plan) => (await import('../../scripts/write/table.ts')).writeTable(plan),
  'handlers.ts': async (plan: Plan) => (await import('../../scripts/write/handlers.ts')).writeHandlers(plan),
  'zod.ts': async (plan: Plan) => (await import('../../scripts/write/zod.ts')).writeZod(plan),
  'checks.js': async (plan: Plan) => (await import('../../scripts/write/checks.ts')).writeChecks(plan),
  'checks.d.ts': async (plan: Plan) => (await import('../../scripts/write/checks.ts')).writeCheckTypes(plan.spec.vendor),
  'schemas.ts': async (plan: Plan) => (await import('../../scripts/write/schemas.ts')).writeSchemas(plan),
  'schema.ts': async (plan: Plan) => {
    const { buildDocument } = await import('../../scripts/write/document.ts');
    return (await import('../../scripts/write/types.ts')).writeSchema(plan.spec.vendor, buildDocument(plan));
  },
};

export type FileName = keyof typeof writers;

export interface GeneratedFiles {
  /** Folder with the generated files; it stands in the repository, so that packages are found. */
  folder: string;
  /** What the files were made from. */
  plan: Plan;
  /** Text of a file. */
  text(name: FileName): string;
  /** Loads a generated module. */
  load(name: FileName): Promise<any>;
}

/** Call it at the top of a test file; the files are there when the tests run. */
export function useGenerated(...names: readonly FileName[]): GeneratedFiles {
  const specs = realpathSync(mkdtempSync(join(tmpdir(), 'spec-')));
  const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'generated-'));
  const specFolder = join(specs, 'specs', 'acme');
  const files = goodFiles();
  addLabs(files);
  writeFiles(specFolder, files);
  const plan = makePlan(readSpec(specFolder, specs));
  const texts = new Map<FileName, string>();

  beforeAll(async () => {
    for (const name of names) texts.set(name, await writers[name](plan));
    for (const [name, text] of texts) writeFileSync(join(folder, name), text);
  });
  afterAll(() => {
    for (const made of [specs, folder]) rmSync(made, { recursive: true, force: true });
  });
  return {
    folder,
    plan,
    text: (name) => texts.get(name) ?? '',
    load: (name) => import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href),
  };
}
