/** Writes the doc comment of an operation: what it does, how it is called, and where the facts come from. */
import { type Evidence, oldAfterYears } from '../derive/evidence.ts';
import type { PlannedOperation } from '../derive/plan.ts';
import { parsePointer } from '../openapi/pointer.ts';
import type { Node, Spec } from '../openapi/spec.ts';
import { writeBackName } from './write-back.ts';
import { escapeDoc, nameMark } from './write-doc.ts';
import { writeExample } from './write-example.ts';

const retries: Readonly<Record<string, string>> = {
  safe: 'It is retried after a transient failure.',
  idempotent: 'Repeating it does no harm, so it is retried after a transient failure.',
  never: 'It is retried only when the server provably did not act.',
};

const effects: Readonly<Record<string, string>> = {
  read: 'Effect: read, it changes nothing.',
  write: 'Effect: write, it changes configuration or data of the service.',
  act: 'Effect: act, it goes beyond the data of the service: it starts work, sends a message, changes a cloud account, issues or revokes a credential, or uses up a quota.',
};

/** What a call does, and when it is repeated. */
export function writeEffect(node: Node): string {
  const { 'x-effect-reason': reason, 'x-idempotent-with': condition } = node;
  const member = condition === undefined ? undefined : parsePointer(String(condition)).join('.');
  return [
    effects[String(node['x-effect'])],
    reason === undefined ? undefined : escapeDoc(String(reason)),
    retries[String(node['x-retry'])],
    member === undefined
      ? undefined
      : `With \`${member}\` repeating it does no harm, so then it is retried after a transient failure as well.`,
  ]
    .filter((sentence) => sentence !== undefined)
    .join(' ');
}

export const stabilities: Readonly<Record<string, string>> = {
  stable: 'Stable.',
  unverified: 'Unverified: the vendor does not confirm it, or only its route is known; it may differ on a server.',
  beta: 'Beta: it may change, and not every installation has it.',
  prototype: 'Prototype: it may change or go at any time.',
  deprecated: 'Deprecated by the vendor.',
};

const stabilityTags: Readonly<Record<string, string>> = {
  unverified: '@experimental',
  beta: '@beta',
  prototype: '@experimental',
  deprecated: '@deprecated The vendor advises against it.',
};

/** @returns The paragraphs and tags. */
export function writeOperationDoc(spec: Spec, planned: PlannedOperation): (string | undefined)[] {
  const { node } = planned.operation;
  const { evidence } = planned;
  const stability = String(node['x-stability']);
  return [
    `${escapeDoc(String(node['summary'] ?? ''))}.`,
    escapeDoc(String(node['description'] ?? '')),
    `Source: ${nameMark(evidence.mark)} — ${escapeDoc(evidence.source)}`,
    writeEvidence(evidence),
    `@remarks\n${writeRemarks(spec, planned, stability).join(' ')}`,
    writeExample(planned),
    stabilityTags[stability],
  ];
}

/** How deep the facts are, and how old. */
export function writeEvidence({ mark, year, newest, read, level, path, input, answer }: Evidence): string {
  const known = [path === 'known' ? 'path' : '', input === 'known' ? 'input' : '', answer === 'known' ? 'response' : ''].filter(
    (part) => part !== '',
  );
  const gaps = [path === 'inferred' ? 'the path is inferred' : undefined, depthOf('input', input), depthOf('response', answer)].filter(
    (part) => part !== undefined,
  );
  const dates = [year === undefined ? 'without a date' : `of ${year}`, read === undefined ? undefined : `read in ${read}`];
  return [
    `Evidence: ${nameMark(mark)} ${dates.filter((part) => part !== undefined).join(', ')}.`,
    known.length === 0 ? '' : `Known: ${known.join(', ')}${gaps.length === 0 ? '' : `; ${gaps.join('; ')}`}.`,
    known.length === 0 ? `Not known: ${gaps.join('; ')}.` : '',
    level === 'inventory' ? 'The sources name little more than the route.' : '',
    level === 'partial' && gaps.length === 0 ? 'Some facts are missing.' : '',
    newest !== undefined && read !== undefined && newest <= read - oldAfterYears ? `No source newer than ${newest} confirms it.` : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function depthOf(part: string, depth: Evidence['input']): string | undefined {
  return {
    known: undefined,
    none: undefined,
    partly: `parts of the ${part} may hold anything`,
    open: `the ${part} may hold anything`,
    unknown: `whether it has an ${part} is not known`,
    file: undefined,
  }[depth];
}

/** What is said of a list. */
export interface Pagination {
  readonly maxSize?: number;
  readonly sizeSource?: string;
  readonly total?: string;
  readonly counts?: string;
  readonly estimated?: string;
  readonly end: string;
  readonly order?: string;
  readonly unique?: readonly string[];
  readonly key?: readonly string[];
}

/** What a caller of a list cannot see: where it ends, and what its order is worth. */
export function writePagingRemarks({ total, counts, estimated, end, ...order }: Pagination): string[] {
  const isUncounted = total === undefined && (end === 'short-page' || end === 'empty-page');
  return [
    isUncounted ? 'The server does not count the items.' : '',
    end === 'short-page' ? 'After a first page that is not full, one more is requested, as nothing else says where the list ends.' : '',
    counts === 'estimate' ? 'The total is an estimate.' : '',
    estimated === undefined ? '' : 'Only a count that the server calls no estimate is held against the items.',
    writeOrderRemark(order, total === undefined ? 'never' : estimated === undefined ? 'always' : 'sometimes'),
  ].filter((sentence) => sentence !== '');
}

function writeOrderRemark(
  { order, unique, key }: Pick<Pagination, 'order' | 'unique' | 'key'>,
  isCounted: 'always' | 'sometimes' | 'never',
): string {
  if (order === undefined) return '';
  const others = unique === undefined ? '' : ` other than ${unique.map((name) => `\`${name}\``).join(' or ')}`;
  const ordered = `With \`${order}\`${others}, items with equal values may be ordered anew for each page`;
  if (key === undefined) return `${ordered}, so that some come twice and others not at all.`;
  const missing = {
    always: '',
    sometimes: '; without an exact count one that is missing cannot be noticed',
    never: '; one that is missing cannot be noticed',
  }[isCounted];
  return `${ordered}: an item that comes twice${isCounted === 'always' ? ' or is missing' : ''} ends the iteration with an \`IncompleteListError\`${missing}.`;
}

const sizeSources: Readonly<Record<string, string>> = {
  limit: "the vendor's limit",
  default: "the vendor's default",
  client: 'what a client that is in use asks for',
  guess: 'a cautious guess',
};

export function writeSize({ maxSize, sizeSource }: Pagination): string {
  if (maxSize === undefined || sizeSource === undefined) return '';
  const [kind = '', where = ''] = sizeSource.split(/: (.*)/s);
  return `, ${maxSize} items a page: ${sizeSources[kind]} (${escapeDoc(where)})`;
}

function writeRemarks(spec: Spec, { operation, result, writeBack }: PlannedOperation, stability: string): (string | undefined)[] {
  const { node, method, path, host } = operation;
  const page = node['x-pagination'] as Pagination | undefined;
  return [
    `\`${method} ${path}\`${host === undefined || host === spec.hosts[0] ? '' : ` on the host \`${host}\``}.`,
    writeEffect(node),
    stabilities[stability],
    page === undefined ? undefined : `\`.items()\` and \`.pages()\` iterate over the whole list${writeSize(page)}.`,
    ...(page === undefined ? [] : writePagingRemarks(page)),
    ...Object.keys(result.variants).map((type) => `With the option \`accept: '${type}'\` the response has that media type.`),
    writeBack === undefined
      ? undefined
      : `\`${writeBackName(operation.id)}\` makes its input of what \`${writeBack.read.id}\` returned, so that nothing is lost.`,
    node['x-timeout'] === undefined ? undefined : `One attempt may take ${Number(node['x-timeout']) / 1_000} s.`,
    Array.isArray(node['security']) && node['security'].length === 0 ? 'No credential is sent.' : undefined,
    node['x-gone'] === undefined ? undefined : 'A repetition that finds nothing left counts as done, and resolves to `undefined`.',
  ].filter((sentence) => sentence !== undefined);
}
