/** Writes `checks.js`: functions, made ahead of time, that compare inputs and answers with their documented shapes. */
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { header } from '../derive/names.ts';
import type { Plan } from '../derive/plan.ts';
import { createAjv } from '../openapi/ajv.ts';
import { mapInner, type Schema } from '../openapi/schema.ts';
import { checkSchemas } from './check-schemas.ts';
import { compactChecks } from './compact-checks.ts';
import { writeKey } from './write-literal.ts';

export async function writeChecks(plan: Plan): Promise<string> {
  const { components, operations } = checkSchemas(plan);
  const ajv = createAjv({ code: { source: true, esm: true, lines: true }, inlineRefs: false });
  const schemas: Schema[] = [];
  const add = (id: string, schema: Schema): void => {
    schemas.push(schema);
    ajv.addSchema({ ...schema, $id: id });
  };
  /** Schemas by their text: equal ones share one function. */
  const ids = new Map<string, string>();
  const share = (schema: Schema): string => {
    const text = JSON.stringify(schema);
    const id = ids.get(text) ?? `shared${ids.size}`;
    if (!ids.has(text)) {
      ids.set(text, id);
      add(id, schema);
    }
    return id;
  };
  /** Puts everything that is no object behind a reference, so that a member is checked by one call. */
  const divide = (schema: Schema): Schema =>
    mapInner(schema, (inner) => {
      const made = divide(inner);
      return Object.keys(made).length === 0 || made.properties !== undefined || made.$ref !== undefined ? made : { $ref: share(made) };
    });
  for (const [name, schema] of components) add(name, divide(schema));

  const exported: Record<string, string> = {};
  const rows = operations.map(({ id, input, output }) => {
    const checks = Object.entries({ input, output }).flatMap(([side, schema]) => {
      if (schema === undefined) return [];
      const isName = schema.$ref !== undefined && Object.keys(schema).length === 1;
      const target = isName ? String(schema.$ref) : share(divide(schema));
      exported[`check_${target}`] = target;
      return [`${side}: check_${target}`];
    });
    return `  ${writeKey(id)}: { ${checks.join(', ')} },\n`;
  });
  const code = standalone(ajv, exported).replaceAll(/^export const /gm, 'const ');
  return `${header(plan.spec.vendor)}${await bundle(`${compactChecks(code, schemas)}\nexport const checks = {\n${rows.join('')}};\n`)}`;
}

export function writeCheckTypes(vendor: string): string {
  return `${header(vendor)}import type { CheckTable } from '@sec/core/vendor';

/** Checks of every operation: \`input\` for its flat input, \`output\` for the body of a successful response as it was received. */
export declare const checks: CheckTable;
`;
}

/** Puts the checker's own helpers into the code, so that it imports nothing. */
async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'es2022',
    minifySyntax: true,
    minifyWhitespace: false,
    legalComments: 'none',
    logLevel: 'error',
  });
  const text = outputFiles[0]?.text ?? '';
  // The helpers name their own source for the checker that writes code; here it would only look like an import. And the
  // bundler names the files, whose place differs from machine to machine.
  return text
    .replace(/^ *\w+\.code = 'require\(.*\n/gm, '')
    .replace(/^\/\/ .*\n/gm, '')
    .replace(/^( *)"[^"]*\/([\w-]+)\.js"\(/gm, '$1"$2"(');
}
