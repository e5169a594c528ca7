/** Writes the operations of a vendor as the rows that the runtime reads. */
import { toCamel } from '../derive/names.ts';
import type { Plan, PlannedOperation } from '../derive/plan.ts';
import type { Input, InputMember } from '../openapi/input.ts';
import type { Result } from '../openapi/result.ts';
import { securityNames } from '../openapi/spec.ts';
import { writeKey, writeLiteral, writeText } from './write-literal.ts';

export function writeTable({ spec, groups, shapes, kinds }: Plan): string {
  const rows = groups.map(({ tag, operations }) => {
    const lines = operations.map((planned) => `      ${writeKey(planned.operation.id)}: ${writeRow(planned)},\n`);
    return `    ${writeKey(toCamel(tag.name))}: {\n${lines.join('')}    },\n`;
  });
  const list = (texts: readonly string[]): string =>
    texts.length === 0 ? '[]' : `[\n${texts.map((text) => `    ${writeText(text)},\n`).join('')}  ]`;
  return `/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = {
  groups: {
${rows.join('')}  },
  shapes: ${list(shapes)},
${kinds.length === 0 ? '' : `  kinds: ${list(kinds)},\n`}  hosts: ${writeLiteral(spec.hosts)},
  security: ${writeLiteral(spec.security)},
};
`;
}

function writeRow(planned: PlannedOperation): string {
  const { operation, input, shape } = planned;
  const payload = operation.node['x-payload'];
  const words = [
    operation.method,
    operation.path,
    String(operation.node['x-retry']),
    ...input.members.map((member) => writeMember(planned, member)),
    ...(input.body === 'members' && input.members.every(({ place }) => place !== 'body') ? ['='] : []),
    ...(payload === undefined ? [] : [`>${String(payload)}`]),
    ...(planned.answer === undefined ? [] : [planned.answer === 'object' ? '{' : '[']),
    ...(shape === undefined ? [] : [`~${shape}`]),
  ];
  const extras = findExtras(planned);
  const text = writeText(words.join(' '));
  return Object.keys(extras).length === 0 ? text : `[${text}, ${writeLiteral(extras)}]`;
}

const marks = { path: '', query: '?', header: '#', body: '=' } as const;

function writeMember({ operation, input }: PlannedOperation, member: InputMember): string {
  const { name, place, required, fromClient, style } = member;
  const flags = `${required ? '!' : ''}${fromClient ? '^' : ''}${style === 'comma' && hasList(member) ? ',' : style === 'json' ? '%' : ''}`;
  if (place === 'body' && input.body === 'whole') return `=*${flags}`;
  const usual = ['GET', 'HEAD', 'DELETE'].includes(operation.method) ? 'query' : 'body';
  return `${place === usual ? '' : marks[place]}${name}${flags}`;
}

function hasList({ schema }: InputMember): boolean {
  return schema.type === 'array' || schema.items !== undefined || schema.$ref !== undefined;
}

/** The rarer facts, without those that are the default. */
function findExtras({ operation, input, result, kinds }: PlannedOperation): Record<string, unknown> {
  const { node, host } = operation;
  const success = operation.answers
    .filter(({ status, success: good }) => good && !status.startsWith('2'))
    .map(({ status }) => Number(status));
  const extras = {
    host,
    security: node['security'] === undefined ? undefined : securityNames(node['security']),
    contentType: input.contentType === 'application/json' ? undefined : input.contentType,
    accept: result.kind === 'json' ? undefined : acceptOf(result),
    response: result.kind === 'json' ? undefined : result.kind,
    variants: Object.keys(result.variants).length === 0 ? undefined : result.variants,
    timeoutMs: node['x-timeout'],
    empty: result.empty === 'never' ? undefined : true,
    success: success.length === 0 ? undefined : success,
    gone: node['x-gone'],
    stability: node['x-stability'] === 'stable' ? undefined : node['x-stability'],
    page: node['x-pagination'],
    same: Object.keys(input.same).length === 0 ? undefined : input.same,
    kinds,
    unsendable: findUnsendable(input),
  };
  return Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined));
}

/** The documented types first; a server that names its type otherwise is still listened to. */
function acceptOf({ bodies }: Result): string | undefined {
  const types = [...new Set(bodies.map(({ contentType }) => contentType))];
  return types.length === 0 ? undefined : [...types, '*/*'].join(', ');
}

function findUnsendable({ members }: Input): Record<string, unknown> | undefined {
  const refused = members.filter(({ unsendable }) => unsendable.length > 0);
  return refused.length === 0 ? undefined : Object.fromEntries(refused.map(({ name, unsendable }) => [name, unsendable]));
}
