/** Writes the operations of a vendor as the rows that the runtime reads. */
import type { Input, InputMember } from '../spec/input.ts';
import { securityNames } from '../spec/spec.ts';
import { toCamel } from './names.ts';
import type { Plan, PlannedOperation } from './plan.ts';
import { writeKey, writeLiteral, writeText } from './write-literal.ts';

export function writeTable({ spec, groups, shapes }: Plan): string {
  const rows = groups.map(({ tag, operations }) => {
    const lines = operations.map((planned) => `      ${writeKey(planned.operation.id)}: ${writeRow(planned)},\n`);
    return `    ${writeKey(toCamel(tag.name))}: {\n${lines.join('')}    },\n`;
  });
  const texts = shapes.map((shape) => `    ${writeText(shape)},\n`);
  return `/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = {
  groups: {
${rows.join('')}  },
  shapes: [${texts.length === 0 ? '' : `\n${texts.join('')}  `}],
  hosts: ${writeLiteral(spec.hosts)},
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
    ...(payload === undefined ? [] : [`>${String(payload)}`]),
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
function findExtras({ operation, input, result }: PlannedOperation): Record<string, unknown> {
  const { node, host } = operation;
  const success = operation.answers
    .filter(({ status, success: good }) => good && !status.startsWith('2'))
    .map(({ status }) => Number(status));
  const extras = {
    host,
    security: node['security'] === undefined ? undefined : securityNames(node['security']),
    contentType: input.contentType === 'application/json' ? undefined : input.contentType,
    response: result.kind === 'json' ? undefined : result.kind,
    timeoutMs: node['x-timeout'],
    empty: result.empty === 'never' ? undefined : true,
    success: success.length === 0 ? undefined : success,
    gone: node['x-gone'],
    stability: node['x-stability'] === 'stable' ? undefined : node['x-stability'],
    page: node['x-pagination'],
    same: Object.keys(input.same).length === 0 ? undefined : input.same,
    unsendable: findUnsendable(input),
  };
  return Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined));
}

function findUnsendable({ members }: Input): Record<string, unknown> | undefined {
  const refused = members.filter(({ unsendable }) => unsendable.length > 0);
  return refused.length === 0 ? undefined : Object.fromEntries(refused.map(({ name, unsendable }) => [name, unsendable]));
}
