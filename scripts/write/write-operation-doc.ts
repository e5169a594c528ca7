/** Writes the doc comment of an operation: what it does, how it is called, and where the facts come from. */
import type { PlannedOperation } from '../derive/plan.ts';
import type { Spec } from '../openapi/spec.ts';
import { escapeDoc } from './write-doc.ts';
import { writeExample } from './write-example.ts';

const retries: Readonly<Record<string, string>> = {
  safe: 'A read: it is retried after a transient failure.',
  idempotent: 'Repeating it gives the same end state, so it is retried after a transient failure.',
  never: 'It is retried only when the server provably did not act.',
};

const stabilities: Readonly<Record<string, string>> = {
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

const marks: Readonly<Record<string, string>> = {
  S: 'vendor article',
  O: 'official documentation',
  C: "vendor's code",
  T: 'third party',
  I: 'inference',
};

/** @returns The paragraphs and tags. */
export function writeOperationDoc(spec: Spec, planned: PlannedOperation): (string | undefined)[] {
  const { node } = planned.operation;
  const { mark, ref } = (node['x-source'] ?? {}) as { readonly mark?: string; readonly ref?: string };
  const stability = String(node['x-stability']);
  return [
    `${escapeDoc(String(node['summary'] ?? ''))}.`,
    escapeDoc(String(node['description'] ?? '')),
    `Source: ${marks[mark ?? ''] ?? mark} — ${escapeDoc(ref ?? '')}`,
    `@remarks\n${writeRemarks(spec, planned, stability).join(' ')}`,
    writeExample(planned),
    stabilityTags[stability],
  ];
}

/** What is said of a list. */
interface Pagination {
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
function writePagingRemarks({ total, counts, estimated, end, ...order }: Pagination): string[] {
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

function writeSize({ maxSize, sizeSource }: Pagination): string {
  if (maxSize === undefined || sizeSource === undefined) return '';
  const [kind = '', where = ''] = sizeSource.split(/: (.*)/s);
  return `, ${maxSize} items a page: ${sizeSources[kind]} (${escapeDoc(where)})`;
}

function writeRemarks(spec: Spec, { operation, result }: PlannedOperation, stability: string): (string | undefined)[] {
  const { node, method, path, host } = operation;
  const page = node['x-pagination'] as Pagination | undefined;
  return [
    `\`${method} ${path}\`${host === undefined || host === spec.hosts[0] ? '' : ` on the host \`${host}\``}.`,
    retries[String(node['x-retry'])],
    stabilities[stability],
    page === undefined ? undefined : `\`.items()\` and \`.pages()\` iterate over the whole list${writeSize(page)}.`,
    ...(page === undefined ? [] : writePagingRemarks(page)),
    ...Object.keys(result.variants).map((type) => `With the option \`accept: '${type}'\` the response has that media type.`),
    node['x-timeout'] === undefined ? undefined : `One attempt may take ${Number(node['x-timeout']) / 1_000} s.`,
    Array.isArray(node['security']) && node['security'].length === 0 ? 'No credential is sent.' : undefined,
    node['x-gone'] === undefined ? undefined : 'A repetition that finds nothing left counts as done, and resolves to `undefined`.',
  ].filter((sentence) => sentence !== undefined);
}
