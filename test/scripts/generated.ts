/** What the generator makes of the small specification with all unusual operations, made once for all tests. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { generateFiles } from '../../scripts/generate/files.ts';
import { makePlan, type Plan } from '../../scripts/generate/plan.ts';
import { readSpec } from '../../scripts/spec/read-spec.ts';
import { addLabs } from './lab-fixture.ts';
import { goodFiles, writeFiles } from './spec-fixture.ts';

export interface GeneratedFiles {
  /** Folder with the generated files; it stands in the repository, so that packages are found. */
  folder: string;
  texts: ReadonlyMap<string, string>;
  /** What the files were made from. */
  plan(): Plan;
  /** Loads a generated module. */
  load(name: string): Promise<any>;
}

/** Call it at the top of a test file; the result is there when the tests run. */
export function useGenerated(): GeneratedFiles {
  let specs = '';
  const generated: GeneratedFiles = {
    folder: '',
    texts: new Map(),
    plan: () => makePlan(readSpec(join(specs, 'specs', 'acme'), specs)),
    load: (name) => import(/* @vite-ignore */ pathToFileURL(join(generated.folder, name)).href),
  };
  beforeAll(async () => {
    specs = realpathSync(mkdtempSync(join(tmpdir(), 'spec-')));
    const files = goodFiles();
    addLabs(files);
    writeFiles(join(specs, 'specs', 'acme'), files);
    generated.texts = await generateFiles(join(specs, 'specs', 'acme'), specs);
    const cache = join(import.meta.dirname, '..', '..', 'node_modules', '.cache');
    mkdirSync(cache, { recursive: true });
    generated.folder = mkdtempSync(join(cache, 'generated-'));
    for (const [name, text] of generated.texts) writeFileSync(join(generated.folder, name), text);
  });
  afterAll(() => {
    for (const folder of [specs, generated.folder]) if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });
  return generated;
}
