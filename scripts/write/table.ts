/** Writes the operations of a vendor as the rows that the runtime reads. */
import { header, toCamel } from '../derive/names.ts';
import type { MemberRule } from '../derive/member-rules.ts';
import type { Group, Plan, PlannedOperation } from '../derive/plan.ts';
import type { Input, InputMember } from '../openapi/input.ts';
import type { Result } from '../openapi/result.ts';
import { securityNames } from '../openapi/spec.ts';
import { writeLiteral, writeText } from './write-literal.ts';

/** Names of the runtime that a row may refer to. */
const runtimeValues = ['memberRules', 'paged', 'streamed'];

/** Writes `rows.ts`: every row and every group of rows, so that a bundle holds those that a program names. */
export function writeRows({ spec, groups, rules }: Plan): string {
  const taken = new Set([...runtimeValues, ...groups.map(({ tag }) => toCamel(tag.name))]);
  const used = findUsed(groups, rules);
  const body = `${rules.map((rule, index) => (used.has(index) ? writeRule(rule, index) : '')).join('')}
${groups.map((group) => writeGroup(group, taken)).join('\n')}`;
  const values = runtimeValues.filter((name) => new RegExp(`\\b${name}\\b[(\\],]`).test(body));
  const types = /: MemberRules\b/.test(body) ? ['type MemberRules'] : [];
  const imported = [...values, ...types, 'type OperationRow', 'type OperationRows'];
  return `${header(spec.vendor)}import { ${imported.join(', ')} } from '@sec/core/vendor';\n\n${body}`;
}

/** Writes `table.ts`: all groups, and what holds for all operations. */
export function writeTable({ spec, groups }: Plan): string {
  const names = groups.map(({ tag }) => toCamel(tag.name));
  // A vendor may call a group as one of the values below.
  const isTaken = (name: string): boolean => ['hosts', 'security', 'table'].includes(name);
  const imports = names.map((name) => (isTaken(name) ? `${name} as ${name}Rows` : name));
  const members = names.map((name) => (isTaken(name) ? `${name}: ${name}Rows` : name));
  return `${header(spec.vendor)}import type { OperationTable } from '@sec/core/vendor';
import { ${imports.join(', ')} } from './rows.js';

/** Names of the hosts; the first is the default. */
export const hosts: readonly string[] = ${writeLiteral(spec.hosts)};

/** Names of the security schemes of an operation that names none itself. */
export const security: readonly string[] = ${writeLiteral(spec.security)};

/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = { groups: { ${members.join(', ')} }, hosts, security };
`;
}

/** Numbers of the rules that a row refers to, itself or through others. */
function findUsed(groups: readonly Group[], rules: readonly MemberRule[]): ReadonlySet<number> {
  const used = new Set<number>();
  const visit = (index: number | undefined): void => {
    if (index === undefined || used.has(index)) return;
    used.add(index);
    rules[index]?.inner.forEach(visit);
  };
  for (const { operations } of groups) for (const planned of operations) Object.values(planned.rules).forEach(visit);
  return used;
}

/** Rules may refer to rules that stand further down, and to themselves. */
function writeRule({ text, inner }: MemberRule, index: number): string {
  const refers = inner.length === 0 ? '' : `, () => [${inner.map((number) => `rules${number}`).join(', ')}]`;
  const type = inner.length === 0 ? '' : ': MemberRules';
  return `const rules${index}${type} = /* @__PURE__ */ memberRules(${writeText(text)}${refers});\n`;
}

function writeGroup({ tag, operations }: Group, taken: ReadonlySet<string>): string {
  const nameOf = ({ operation: { id } }: PlannedOperation): string => (taken.has(id) ? `${id}Operation` : id);
  const rows = operations.map(
    (planned) => `export const ${nameOf(planned)}: OperationRow<'${planned.operation.id}'> = ${writeRow(planned)};\n`,
  );
  const members = operations.map((planned) => {
    const { id } = planned.operation;
    return nameOf(planned) === id ? id : `${id}: ${nameOf(planned)}`;
  });
  const ids = operations.map(({ operation }) => `'${operation.id}'`).join(' | ');
  return `${rows.join('')}export const ${toCamel(tag.name)}: OperationRows<${ids}> = { ${members.join(', ')} };\n`;
}

function writeRow(planned: PlannedOperation): string {
  const { operation, input, rules, result } = planned;
  const payload = operation.node['x-payload'];
  const words = [
    operation.method,
    operation.path,
    String(operation.node['x-retry']),
    ...input.members.map((member) => writeMember(planned, member)),
    ...(input.body === 'members' && input.members.every(({ place }) => place !== 'body') ? ['='] : []),
    ...(payload === undefined ? [] : [`>${String(payload)}`]),
    ...(planned.resultMembers.length === 0 ? [] : [`<${planned.resultMembers.join()}`]),
    planned.payloadTypes.every((type) => type in typeMarks) ? planned.payloadTypes.map((type) => typeMarks[type]).join('') : '',
    ...(planned.secrets.length === 0 ? [] : [`~${planned.secrets.join('~')}`]),
  ];
  const extras = [
    ...Object.entries(findExtras(planned)).map(([name, value]) => `${name}: ${writeLiteral(value)}`),
    ...Object.entries(rules)
      .filter(([, number]) => number !== undefined)
      .map(([name, number]) => `${name}: rules${number}`),
  ];
  const feature = operation.node['x-pagination'] !== undefined ? 'paged' : result.kind === 'stream' ? 'streamed' : undefined;
  const text = writeText(words.filter((word) => word !== '').join(' '));
  if (extras.length === 0 && feature === undefined) return text;
  return `[${[text, extras.length === 0 ? '{}' : `{ ${extras.join(', ')} }`, ...(feature === undefined ? [] : [feature])].join(', ')}]`;
}

/** Marks of what a payload may be; numbers and booleans have none. */
const typeMarks: Readonly<Record<string, string>> = { object: '{', array: '[', string: '"' };
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
    accept: result.kind === 'json' ? undefined : acceptOf(result),
    response: result.kind === 'json' ? undefined : result.kind,
    variants: Object.keys(result.variants).length === 0 ? undefined : result.variants,
    timeoutMs: node['x-timeout'],
    empty: result.empty === 'never' ? undefined : true,
    success: success.length === 0 ? undefined : success,
    gone: node['x-gone'],
    // What is unverified says so in its evidence, which costs a bundle nothing.
    stability: ['stable', 'unverified'].includes(String(node['x-stability'])) ? undefined : node['x-stability'],
    page: withoutSource(node['x-pagination']),
    same: Object.keys(input.same).length === 0 ? undefined : input.same,
    unsupported: findUnsupported(input),
  };
  return Object.fromEntries(Object.entries(extras).filter(([, value]) => value !== undefined));
}

/** Where a page size comes from is for readers. */
function withoutSource(pagination: unknown): unknown {
  if (pagination === undefined) return undefined;
  const { sizeSource: _, ...page } = pagination as Record<string, unknown>;
  return page;
}

/** The documented types first; a server that names its type otherwise is still listened to. */
function acceptOf({ bodies }: Result): string | undefined {
  const types = [...new Set(bodies.map(({ contentType }) => contentType))];
  return types.length === 0 ? undefined : [...types, '*/*'].join(', ');
}

function findUnsupported({ members }: Input): Record<string, unknown> | undefined {
  const refused = members.filter(({ unsendable }) => unsendable.length > 0);
  return refused.length === 0 ? undefined : Object.fromEntries(refused.map(({ name, unsendable }) => [name, unsendable]));
}
