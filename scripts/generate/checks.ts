/** Writes `checks.js`: functions, made ahead of time, that compare inputs and answers with their documented shapes. */
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { createAjv } from '../spec/ajv.ts';
import type { Input } from '../spec/input.ts';
import { mapInner, refName, type Schema } from '../spec/schema.ts';
import { compactChecks } from './compact-checks.ts';
import { header } from './names.ts';
import type { Plan, PlannedOperation } from './plan.ts';
import { writeKey } from './write-literal.ts';

export async function writeChecks(plan: Plan, root: string): Promise<string> {
  const ajv = createAjv({ code: { source: true, esm: true, lines: true }, inlineRefs: false });
  /** Schemas by their text: equal ones share one function. */
  const ids = new Map<string, string>();
  const share = (schema: Schema): string => {
    const text = JSON.stringify(schema);
    const id = ids.get(text) ?? `shared${ids.size}`;
    if (!ids.has(text)) {
      ids.set(text, id);
      ajv.addSchema({ ...schema, $id: id });
    }
    return id;
  };
  /** References by plain name, and everything that is no object of its own behind a reference. */
  const toCheck = (schema: Schema): Schema => {
    const name = refName(schema);
    const copy = mapInner(schema, (inner) => {
      const made = toCheck(inner);
      return Object.keys(made).length === 0 || made.properties !== undefined || made.$ref !== undefined ? made : { $ref: share(made) };
    });
    return name === undefined ? copy : { $ref: name };
  };
  const idOf = (schema: Schema): string => refName(schema) ?? share(toCheck(schema));
  for (const [name, schema] of plan.derived.components) ajv.addSchema({ ...toCheck(plain(schema)), $id: name });

  const exported: Record<string, string> = {};
  const rows = plan.operations.map((planned) => {
    const { operation, input } = planned;
    const checks = Object.entries({ input: inputSchema(plan, input), output: bodySchema(plan, planned) }).flatMap(([side, schema]) => {
      if (schema === undefined) return [];
      const id = idOf(schema);
      exported[`check_${id}`] = id;
      return [`${side}: check_${id}`];
    });
    return `  ${writeKey(operation.id)}: { ${checks.join(', ')} },\n`;
  });
  const code = standalone(ajv, exported).replaceAll(/^export const /gm, 'const ');
  return `${header(plan.spec.vendor)}${await bundle(`${compactChecks(code)}\nexport const checks = {\n${rows.join('')}};\n`, root)}`;
}

export function writeCheckTypes(vendor: string): string {
  return `${header(vendor)}import type { Checks } from '@sec/core';

/** Checks of every operation: \`input\` for its flat input, \`output\` for the body of a good answer as it came. */
export declare const checks: Checks;
`;
}

/** The flat input as an object that takes its members and no others. */
export function inputSchema({ derived }: Plan, { members, contentType, body }: Input): Schema {
  const travelsAsJson = body !== 'whole' || /json/.test(contentType ?? '');
  const properties = members.map((member) => [member.name, member.place === 'body' && !travelsAsJson ? {} : plain(derived.request(member.schema))]);
  const required = members.filter((member) => member.required && !member.fromClient).map(({ name }) => name);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties), ...(required.length === 0 ? {} : { required }) };
}

function bodySchema({ derived }: Plan, { result }: PlannedOperation): Schema | undefined {
  if (result.kind !== 'json' || result.bodies.length === 0) return undefined;
  const schemas = result.bodies.map(({ schema }) => plain(derived.answer(schema)));
  const [only] = schemas;
  return schemas.length === 1 ? only : { anyOf: schemas };
}

/** A schema without the words that a check has no use for, and with what the vendor leaves out left optional. */
function plain(schema: Schema): Schema {
  const { required = [], ...copy } = mapInner(schema, plain);
  const needed = required.filter((name) => !('x-absent' in (schema.properties?.[name] ?? {})));
  const kept = Object.fromEntries(Object.entries(copy).filter(([keyword]) => checked.has(keyword)));
  return needed.length === 0 ? kept : { ...kept, required: needed };
}

const checked = new Set([
  ...['$ref', 'type', 'enum', 'const', 'x-known', 'pattern', 'format'],
  ...['properties', 'additionalProperties', 'patternProperties', 'propertyNames', 'minProperties', 'maxProperties'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems', 'contains', 'oneOf', 'anyOf', 'allOf', 'not'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength', 'x-minBytes', 'x-maxBytes'],
]);

/** Puts the checker's own helpers into the code, so that it imports nothing. */
async function bundle(code: string, root: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    absWorkingDir: root,
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
  return outputFiles[0]?.text ?? '';
}
