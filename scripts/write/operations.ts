/** Writes `operations.ts`: a type for every input and payload, and one interface per group. */
import { bodyKind, bodyTypes } from '../derive/body-kind.ts';
import { namesIn } from '../derive/derive.ts';
import { groupType, header, inputType, itemType, outputType, toCamel } from '../derive/names.ts';
import type { Group, Plan, PlannedOperation } from '../derive/plan.ts';
import { takesUnknown } from '../derive/write-back.ts';
import type { Schema } from '../openapi/schema.ts';
import { writeSchemaImport } from './schemas.ts';
import { describeMember, escapeDoc, writeDoc } from './write-doc.ts';
import { writeKey } from './write-literal.ts';
import { writeOperationDoc } from './write-operation-doc.ts';
import { isInlineObject, writeType } from './write-type.ts';

export function writeOperations(plan: Plan): string {
  const body = [
    writeNoInput(plan),
    ...plan.operations.flatMap((planned) => [writeInput(plan, planned), writeOutput(plan, planned), writeItem(plan, planned)]),
    ...plan.groups.map((group) => writeGroup(plan, group)),
    writeGroups(plan),
    writeReads(plan),
  ].filter((part) => part !== '');
  const text = body.join('\n');
  const imported = ['OperationCall', 'PagedOperationCall', 'VariantOperationCall'].filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const named = plan.operations.flatMap((planned) => schemasOf(plan, planned).flatMap(namesIn));
  return `${header(plan.spec.vendor)}import type { ${imported.join(', ')} } from '@sec/core';
${writeSchemaImport(named)}
export type * from './schemas.js';

${text}`;
}

/** Schemas that the types of an operation are written from. */
function schemasOf({ derived }: Plan, { input, result, item }: PlannedOperation): Schema[] {
  return [
    ...input.members.map(({ schema }) => derived.request(schema)),
    ...result.payloads.map(derived.answer),
    ...(item === undefined ? [] : [derived.answer(item)]),
  ];
}

function writeNoInput({ operations }: Plan): string {
  if (operations.every(({ input }) => input.members.length > 0)) return '';
  return '/** Input of an operation that takes nothing: it is left out, or an empty object. */\nexport type NoInput = Record<string, never> | void;\n';
}

const unknownDoc = writeDoc(
  [
    'Members of the body that no document names, sent beside the others. What was read is written back with them, as what is left out is lost.',
  ],
  '  ',
);

function writeInput({ derived }: Plan, { operation, input, writeBack }: PlannedOperation): string {
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
  const unknown = takesUnknown(writeBack) ? `${unknownDoc}  readonly unknownMembers?: Record<string, unknown> | undefined;\n` : '';
  return `/** Input of \`${operation.id}\`. */\nexport type ${inputType(operation.id)} = {\n${members.join('')}${unknown}};\n`;
}

function writeOutput(plan: Plan, planned: PlannedOperation): string {
  const { id } = planned.operation;
  return `/** Payload of \`${id}\`. */\nexport type ${outputType(id)} = ${writePayload(plan, planned)};\n`;
}

function writePayload({ derived }: Plan, { result }: PlannedOperation): string {
  const types = [...new Set(result.payloads.map((payload) => writeType(derived.components, derived.answer(payload))))];
  return {
    text: 'string',
    bytes: 'Uint8Array',
    stream: 'AsyncIterable<string>',
    json: types.length === 0 ? 'void' : types.join(' | '),
  }[result.kind];
}

function writeItem({ derived }: Plan, { operation, item }: PlannedOperation): string {
  if (item === undefined) return '';
  return `/** One item of \`${operation.id}\`. */\nexport type ${itemType(operation.id)} = ${writeType(derived.components, derived.answer(item))};\n`;
}

function writeGroup(plan: Plan, { tag, operations }: Group): string {
  const { derived, spec } = plan;
  const members = operations.map((planned) => {
    const { operation, input, result, item } = planned;
    const allOptional = input.members.every((member) => !member.required || member.fromClient);
    const takes = input.members.length === 0 ? 'NoInput' : `${inputType(operation.id)}${allOptional ? ' | void' : ''}`;
    const mayBeMissing =
      result.kind === 'json' && (result.empty === 'sometimes' || (operation.node['x-gone'] !== undefined && result.empty === 'never'));
    const payload = writePayload(plan, planned);
    // A list says more by the name of its rows than by one of its own.
    const gives = `${/^\w+\[\]$/.test(payload) ? payload : outputType(operation.id)}${mayBeMissing ? ' | undefined' : ''}`;
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

/** Operations that change nothing, by group: what a read-only client has. */
function writeReads({ groups }: Plan): string {
  const members = groups.map(({ tag, operations }) => {
    const reads = operations.filter(({ operation }) => operation.node['x-effect'] === 'read').map(({ operation }) => `'${operation.id}'`);
    return `  readonly ${writeKey(toCamel(tag.name))}: ${reads.length === 0 ? 'never' : reads.join(' | ')};\n`;
  });
  return `/** Names of the operations that only read, by group. */\nexport interface ReadOperations {\n${members.join('')}}\n`;
}

function writeGroups({ groups }: Plan): string {
  const members = groups.map(
    ({ tag }) =>
      `${writeDoc([escapeDoc(tag.description ?? '')], '  ')}  readonly ${writeKey(toCamel(tag.name))}: ${groupType(tag.name)};\n`,
  );
  return `/** All operations, by group. */\nexport interface Operations {\n${members.join('')}}\n`;
}
