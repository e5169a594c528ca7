import standalone from 'ajv/dist/standalone/index.js';
import { expect, test } from 'vitest';
import { createAjv } from '../../scripts/openapi/ajv.ts';
import type { Schema } from '../../scripts/openapi/schema.ts';
import { compactChecks, StepError } from '../../scripts/write/compact-checks.ts';

/** Schemas whose checks have everything that is replaced. */
const schemas: Readonly<Record<string, Schema>> = {
  thing: {
    type: 'object',
    required: ['id'],
    properties: { id: { $ref: 'count' }, name: { $ref: 'name' }, parts: { $ref: 'parts' } },
  },
  parts: { type: 'array', items: { $ref: 'name' } },
  name: { type: 'string', minLength: 1 },
  count: { type: 'integer' },
  account: { type: 'string', pattern: '^[0-9]{12}$' },
};

/** What the checker prints. */
function print(names: readonly string[] = Object.keys(schemas)): string {
  const ajv = createAjv({ code: { source: true, esm: true, lines: true }, inlineRefs: false });
  for (const name of names) ajv.addSchema({ ...schemas[name], $id: name });
  return standalone(ajv, Object.fromEntries(names.map((name) => [`check_${name}`, name]))).replaceAll(/^export const /gm, 'const ');
}

const all = Object.values(schemas);

test('what the checker prints today is replaced everywhere', () => {
  const short = compactChecks(print(), all);

  for (const long of ['sourceURL', 'schemaPath', 'parentData', 'concat', '% 1', 'new RegExp', 'errors++'])
    expect(short).not.toContain(long);
  for (const helper of ['digits(12)', 'Number.isInteger(data)', 'outermost(validate', 'at(instancePath,"/name")', 'at(instancePath,i0)'])
    expect(short).toContain(helper);
  expect(short).toContain('if(data.id === undefined)vErrors = need(vErrors,data,instancePath,"id");');
});

test('a step is not needed by schemas that have nothing for it', () => {
  expect(compactChecks(print(['name']), [schemas['name'] as Schema])).not.toContain('Number.isInteger');
});

test.each([
  ['source', 'finds nothing to replace', /# sourceURL/g, '# sourceMappingURL'],
  ['report', 'finds nothing to replace', /vErrors\.push\((err\d+)\)/g, 'vErrors[vErrors.length] = $1'],
  ['report', 'leaves "schemaPath:\\"" behind', /vErrors\.push\((err1)\)/, 'vErrors[vErrors.length] = $1'],
  ['signature', 'finds nothing to replace', /rootData=data\}=\{\}/g, 'rootData=data, dynamicAnchors={}}={}'],
  ['call', 'finds nothing to replace', /,rootData\}/g, ',rootData,dynamicAnchors}'],
  ['member', 'finds nothing to replace', /if\(data\.(\w+) !== undefined\)/g, 'if(data.$1 !== void 0)'],
  ['inner', 'finds nothing to replace', /if\(!\((\w+)\(data\[/g, 'if(!!!($1(data['],
  ['missing', 'finds nothing to replace', /data\.id === undefined/g, 'data.id === void 0'],
  ['integer', 'finds nothing to replace', /!\(data % 1\) && !isNaN\(data\)/g, 'Number.isSafeInteger(data)'],
  ['digits', 'finds nothing to replace', /, "u"\)/g, ', "v")'],
  ['entry', 'finds nothing to replace', /^const (check_\w+) =/gm, 'let $1 ='],
  ['counter', 'finds no counter to drop', /return errors === 0;/g, 'return !errors;'],
])('generation fails where the step "%s" %s', (step, problem, today, tomorrow) => {
  const code = print();
  const changed = code.replace(today, tomorrow);

  expect(changed).not.toBe(code);
  expect(() => compactChecks(changed, all)).toThrow(StepError);
  expect(() => compactChecks(changed, all)).toThrow(
    `compact-checks.ts: the step "${step}" ${problem}; see how the version of ajv in use prints it`,
  );
});
