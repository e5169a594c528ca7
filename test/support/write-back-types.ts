/** Writes a program that reads and writes back through every pair of a vendor, for the compiler to check. */
import { toCamel } from '../../scripts/derive/names.ts';
import type { Plan } from '../../scripts/derive/plan.ts';
import { firstObject } from '../../scripts/derive/write-back.ts';
import { membersOf } from '../../scripts/openapi/schema.ts';
import { parsePointer } from '../../scripts/openapi/pointer.ts';
import { writeBackName } from '../../scripts/write/write-back.ts';
import { findPairs } from './every-write-back.js';

export function writeTypeTest(plan: Plan, client: string): string {
  const { vendor } = plan.spec;
  const lines = findPairs(plan).map(({ id, planned, read, writeBack: { needed, target }, components }) => {
    const { value = '' } = planned.operation.node['x-writes-back'] as { readonly value?: string };
    const path = parsePointer(value).map((part) => (part === '*' ? '[0]!' : `.${part}!`));
    const way = writeBackName(id);
    const changes = needed.length === 0 ? '' : ', given()';
    const call = (of: typeof read, input: string): string => `client.${toCamel(of.operation.tag)}.${of.operation.id}(${input})`;
    const lacking =
      needed.length === 0
        ? ''
        : `// @ts-expect-error ${needed.join(', ')} is not in what is read\nvoid (async () => vendor.${way}((await ${call(read, 'given()')})!${path.join('')}));\n`;
    const isOpen = target !== undefined && membersOf(components, firstObject(components, target)).size === 0;
    const misspelt = isOpen
      ? ''
      : `// @ts-expect-error there is no such change\nvoid (async () => vendor.${way}(given(), { ...given(), memberOfNobody: 1 }));\n`;
    return `void (async () => ${call(planned, `vendor.${way}((await ${call(read, 'given()')})!${path.join('')}${changes})`)});\n${lacking}${misspelt}`;
  });
  return `// Written by test/scripts/write-back.test.ts; \`vitest run --update\` writes it again.
import * as vendor from '@sec/${vendor}';

declare const client: vendor.${client};
declare function given<Value>(): Value;

${lines.join('\n')}`;
}
