/** Writes `write-back.ts`: for every operation that replaces an object, the function that makes its input of what was read. */
import { header, inputType } from '../derive/names.ts';
import { namesIn } from '../derive/derive.ts';
import type { Plan, PlannedOperation } from '../derive/plan.ts';
import { firstObject, type WriteBack } from '../derive/write-back.ts';
import { escapeDoc, writeDoc } from './write-doc.ts';
import { writeLiteral } from './write-literal.ts';
import { writeType } from './write-type.ts';

/** @returns The file; `undefined` where no operation has a way back. */
export function writeWriteBack(plan: Plan): string | undefined {
  const named = new Set<string>();
  const functions = plan.operations.flatMap((planned) =>
    planned.writeBack === undefined ? [] : [writeFunction(plan, planned, planned.writeBack, named)],
  );
  if (functions.length === 0) return undefined;
  return `${header(plan.spec.vendor)}import type { Changes, WriteBackOptions } from '@sec/core';
import { writeBack } from '@sec/core/vendor';
import type { ${[...named].toSorted().join(', ')} } from './operations.js';

${functions.join('\n')}`;
}

/** @returns The name of the function of an operation. */
export function writeBackName(operationId: string): string {
  return `to${inputType(operationId)}`;
}

function writeFunction({ spec, derived }: Plan, planned: PlannedOperation, writeBack: WriteBack, named: Set<string>): string {
  const { id } = planned.operation;
  const { source, rules } = writeBack;
  const written = (schema: Parameters<typeof writeType>[1]): string => {
    for (const name of namesIn(schema)) named.add(name);
    return writeType(derived.components, schema);
  };
  const input = inputType(id);
  named.add(input);
  const changes = writeChanges(spec.components, planned, writeBack, (schema) => written(derived.request(schema)));
  const type = `(read: ${written(derived.answer(source))}, changes${writeBack.needed.length === 0 ? '?' : ''}: ${changes}, options?: WriteBackOptions) => ${input}`;
  return `${writeDoc(writeFunctionDoc(planned, writeBack))}export const ${writeBackName(id)}: ${type} = /* @__PURE__ */ writeBack('${id}', ${writeLiteral(rules)});\n`;
}

/** The type of the changes: members by their names, those required that a read does not give. */
function writeChanges(
  components: Plan['spec']['components'],
  { operation, input }: PlannedOperation,
  { target, rules: { into = '', partial }, needed }: WriteBack,
  written: (schema: Parameters<typeof writeType>[1]) => string,
): string {
  const name = inputType(operation.id);
  if (target === undefined) return `Changes<${name}>${needed.length === 0 ? '' : ` & Pick<${name}, ${union(needed)}>`}`;
  const object = written(firstObject(components, target));
  const beside = input.members.map((member) => member.name).filter((member) => member !== into);
  const others = [...beside, ...(partial === true ? [] : ['unknownMembers'])];
  const outer = needed.filter((member) => beside.includes(member));
  const inner = needed.filter((member) => !beside.includes(member));
  return [
    `Changes<${object}>`,
    // A member of the object goes before one beside it that has its name.
    ...(others.length === 0 ? [] : [`Changes<Omit<${name}, '${into}'>>`]),
    ...(outer.length === 0 ? [] : [`Pick<${name}, ${union(outer)}>`]),
    ...(inner.length === 0 ? [] : [`Pick<${object}, ${union(inner)}>`]),
  ].join(' & ');
}

function union(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(' | ');
}

function writeFunctionDoc({ operation: { id } }: PlannedOperation, { read, rules, needed, left }: WriteBack): string[] {
  const secrets = Object.keys(rules.secrets ?? {});
  const list = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');
  return [
    `Makes the input of \`${id}\` of what \`${read.id}\` returned, with changes.`,
    [
      rules.partial === true
        ? 'The server keeps what is not sent, so that only members of the input are carried over.'
        : 'Members that no document names are kept as `unknownMembers`.',
      rules.readOnly === undefined ? '' : 'What only the server sets is left out.',
      needed.length === 0
        ? ''
        : `A read does not give ${list(needed)}: pass ${needed.length === 1 ? 'it' : 'them'} as ${needed.length === 1 ? 'a change' : 'changes'}.`,
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
    Object.entries(left)
      .map(([name, reason]) => `- \`${name}\` is not carried over. ${escapeDoc(reason.trim())}\n`)
      .join(''),
    `@throws \`InputError\` ${secrets.length === 0 ? 'for a mask in the place of a secret' : `where ${list(secrets)} or another secret is stored and the read does not give it back`}, unless the changes or \`withoutSecrets\` say what becomes of it.`,
  ];
}
