/** Writes `operations.ts`: a type for every schema, input and payload, one interface per group, and the table. */
import { bodyKind, bodyTypes } from '../derive/body-kind.ts';
import { groupType, header, inputType, itemType, outputType, toCamel } from '../derive/names.ts';
import type { Group, Plan, PlannedOperation } from '../derive/plan.ts';
import { type Schema } from '../openapi/schema.ts';
import { describeMember, escapeDoc, writeDoc } from './write-doc.ts';
import { writeKey } from './write-literal.ts';
import { writeOperationDoc } from './write-operation-doc.ts';
import { writeTable } from './write-table.ts';
import { isInlineObject, writeMembers, writeType } from './write-type.ts';

export function writeOperations(plan: Plan): string {
  const body = [
    ...[...plan.derived.components].map(([name, schema]) => writeComponent(name, schema)),
    ...plan.operations.flatMap((planned) => [writeInput(plan, planned), writeOutput(plan, planned), writeItem(plan, planned)]),
    ...plan.groups.map((group) => writeGroup(plan, group)),
    writeGroups(plan),
    writeTable(plan),
  ].filter((part) => part !== '');
  const text = body.join('\n');
  const imported = ['OperationCall', 'OperationTable', 'PagedOperationCall', 'VariantOperationCall'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(text),
  );
  const components = text.includes("components['schemas']") ? "import type { components } from './schema.js';\n" : '';
  return `${header(plan.spec.vendor)}import type { ${imported.join(', ')} } from '@sec/core';\n${components}\n${text}`;
}

function writeComponent(name: string, { description }: Schema): string {
  return `${writeDoc([escapeDoc(description ?? '')])}export type ${name} = components['schemas']['${name}'];\n`;
}

function writeInput({ derived }: Plan, { operation, input }: PlannedOperation): string {
  if (input.members.length === 0) return '';
  const members = input.members.map((member) => {
    const schema = derived.request(member.schema);
    const optional = !member.required || member.fromClient;
    const doc = writeDoc(
      [
        describeMember(derived.components, schema, member.description),
        member.fromClient ? `Left out, the client's option \`${member.name}\` stands in.` : '',
        ...member.unsendable.map(({ value, why }) => `\`${JSON.stringify(value)}\` is refused: ${escapeDoc(why)}`),
      ],
      '  ',
    );
    const type =
      (member.place === 'body' && input.body === 'whole' ? bodyTypes[bodyKind(input.contentType)] : undefined) ??
      writeType(derived.components, schema, '  ');
    return `${doc}  readonly ${writeKey(member.name)}${optional ? '?' : ''}: ${type}${optional ? ' | undefined' : ''};\n`;
  });
  return `/** Input of \`${operation.id}\`. */\nexport interface ${inputType(operation.id)} {\n${members.join('')}}\n`;
}

function writeOutput({ derived }: Plan, { operation, result }: PlannedOperation): string {
  const name = outputType(operation.id);
  const doc = `/** Payload of \`${operation.id}\`. */\n`;
  const payloads = result.payloads.map(derived.answer);
  const [only] = payloads;
  if (only !== undefined && payloads.length === 1 && isInlineObject(only)) {
    return `${doc}export interface ${name} {\n${writeMembers(derived.components, only, '  ')}}\n`;
  }
  const types = [...new Set(payloads.map((payload) => writeType(derived.components, payload)))];
  const text = {
    text: 'string',
    bytes: 'Uint8Array',
    stream: 'AsyncIterable<string>',
    json: types.length === 0 ? 'void' : types.join(' | '),
  }[result.kind];
  return `${doc}export type ${name} = ${text};\n`;
}

function writeItem({ derived }: Plan, { operation, item }: PlannedOperation): string {
  if (item === undefined) return '';
  return `/** One item of \`${operation.id}\`. */\nexport type ${itemType(operation.id)} = ${writeType(derived.components, derived.answer(item))};\n`;
}

function writeGroup({ derived, spec }: Plan, { tag, operations }: Group): string {
  const members = operations.map((planned) => {
    const { operation, input, result, item } = planned;
    const allOptional = input.members.every((member) => !member.required || member.fromClient);
    const takes = input.members.length === 0 ? 'void' : `${inputType(operation.id)}${allOptional ? ' | void' : ''}`;
    const mayBeMissing =
      result.kind === 'json' && (result.empty === 'sometimes' || (operation.node['x-gone'] !== undefined && result.empty === 'never'));
    const gives = `${outputType(operation.id)}${mayBeMissing ? ' | undefined' : ''}`;
    const variants = Object.entries(result.variants).map(([name, kind]) => `'${name}': ${kind === 'text' ? 'string' : 'Uint8Array'}`);
    const type =
      item === undefined
        ? variants.length === 0
          ? `OperationCall<${takes}, ${gives}>`
          : `VariantOperationCall<${takes}, ${gives}, { ${variants.join('; ')} }>`
        : `PagedOperationCall<${takes}, ${gives}, ${itemName(derived.answer(item), operation.id)}>`;
    return `${writeDoc(writeOperationDoc(spec, planned), '  ')}  readonly ${operation.id}: ${type};\n`;
  });
  return `${writeDoc([escapeDoc(tag.description ?? '')])}export interface ${groupType(tag.name)} {\n${members.join('\n')}}\n`;

  function itemName(schema: Schema, id: string): string {
    return isInlineObject(schema) ? itemType(id) : writeType(derived.components, schema);
  }
}

function writeGroups({ groups }: Plan): string {
  const members = groups.map(
    ({ tag }) =>
      `${writeDoc([escapeDoc(tag.description ?? '')], '  ')}  readonly ${writeKey(toCamel(tag.name))}: ${groupType(tag.name)};\n`,
  );
  return `/** All operations, by group. */\nexport interface Operations {\n${members.join('')}}\n`;
}
