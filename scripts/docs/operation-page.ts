/** The page of one operation. */
import { nameMark, describeMember } from '../write/write-doc.ts';
import { type Pagination, stabilities, writeEffect, writeEvidence, writePagingRemarks, writeSize } from '../write/write-operation-doc.ts';
import { writeBackName } from '../write/write-back.ts';
import { writeCall } from '../write/write-example.ts';
import { writeType } from '../write/write-type.ts';
import { toCamel } from '../derive/names.ts';
import type { PlannedOperation } from '../derive/plan.ts';
import { exampleAnswer, exampleInput } from '../openapi/example.ts';
import { type Components, membersOf, refName, resolveSchema, type Schema } from '../openapi/schema.ts';
import type { Operation } from '../openapi/spec.ts';
import { escapeMarkdown, type Page, type Run, toCell } from './page.ts';
import { memberOf, operationPath, type Vendor } from './vendor.ts';

/** Most rows of members on a page; the rest is in the types, which an editor shows. */
const maxRows = 160;

export function writeOperationPage(vendor: Vendor, planned: PlannedOperation): Page {
  const { node } = planned.operation;
  const summary = `${String(node['summary'] ?? '').trim()}.`;
  const sections = [
    escapeMarkdown(summary),
    escapeMarkdown(String(node['description'] ?? '').trim()),
    writeCallSection(vendor, planned),
    writeInputSection(vendor, planned),
    writeResponseSection(vendor, planned),
    writeErrorSection(planned),
    writeBehaviorSection(vendor, planned),
    writeEvidenceSection(planned),
  ];
  return {
    path: operationPath(vendor, planned),
    title: planned.operation.id,
    description: summary,
    text: `${sections.filter((section) => section !== '').join('\n\n')}\n`,
    run: describeRun(vendor, planned),
  };
}

function describeRun({ name }: Vendor, { operation, input, item }: PlannedOperation): Run {
  const needed = new Set(operation.parameters.filter(({ required }) => required).map(({ name: own }) => own));
  // What the client supplies follows the sandbox, whose project or organization is another one than the example's.
  for (const { name: own, fromClient } of input.members) if (fromClient) needed.delete(own);
  return {
    vendor: name,
    group: toCamel(operation.tag),
    operation: operation.id,
    input: exampleInput(operation, input, (own) => needed.has(own)),
    call: item === undefined ? 'call' : 'items',
  };
}

function writeCallSection({ name, factory }: Vendor, planned: PlannedOperation): string {
  const code = `import { ${factory} } from '@sec/${name}';\n\nconst client = ${factory}();\n${writeCall(planned)}`;
  return `## Call\n\n\`\`\`ts\n${code}\n\`\`\``;
}

function writeInputSection({ plan }: Vendor, { input }: PlannedOperation): string {
  if (input.members.length === 0) return '## Input\n\nIt takes no input.';
  const { components, request } = plan.derived;
  const rows = input.members.map(({ name, required, fromClient, description, schema }) => {
    const need = required ? (fromClient ? 'yes, or a client option' : 'yes') : '';
    return row([code(name), code(typeOf(components, request(schema))), need, describeMember(components, schema, description)]);
  });
  const named = input.members.map(({ schema }) => request(schema));
  return `## Input\n\n${table(['Member', 'Type', 'Required', 'What it is'], rows)}${writeNamed(components, named, maxRows - rows.length)}`;
}

function writeResponseSection({ plan }: Vendor, planned: PlannedOperation): string {
  const { result, item, operation } = planned;
  const { components, answer } = plan.derived;
  const other = { text: 'It resolves to text.', bytes: 'It resolves to bytes.', stream: 'It resolves to a stream of text.', json: '' }[
    result.kind
  ];
  if (result.kind !== 'json') return `## Response\n\n${other}`;
  if (result.empty === 'always') return '## Response\n\nA good response has no body; it resolves to `undefined`.';
  const payloads = result.payloads.map((schema) => answer(schema));
  const paths = item === undefined ? '' : ` \`.items()\` yields ${code(typeOf(components, answer(item)))}.`;
  const sometimes = result.empty === 'sometimes' ? ' It resolves to `undefined` where the response has no body.' : '';
  const lead = `It resolves to ${[...new Set(payloads.map((schema) => code(typeOf(components, schema))))].join(' or ')}.${paths}${sometimes}`;
  return `## Response\n\n${lead}${writeNamed(components, payloads, maxRows, true)}${writeAnswerExample(operation)}`;
}

function writeAnswerExample(operation: Operation): string {
  const value = exampleAnswer(operation)?.content?.examples[0]?.value;
  if (value === undefined) return '';
  const text = JSON.stringify(value, undefined, 2);
  const shown = text.length > 3_000 ? `${text.slice(0, 3_000).split('\n').slice(0, -1).join('\n')}\n…` : text;
  return `\n\nAn example of the body as the server sends it:\n\n\`\`\`json\n${shown}\n\`\`\``;
}

/** The members of the objects that these schemas lead to, each type once, as far as there is room. */
function writeNamed(components: Components, schemas: readonly Schema[], room: number, withOwn = false): string {
  const parts: string[] = [];
  const seen = new Set<string>();
  const waiting = schemas.map((schema) => ({ title: undefined as string | undefined, schema, isOwn: withOwn }));
  let left = room;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { title, schema, isOwn } = next;
    const name = refName(schema);
    if (name !== undefined) {
      if (seen.has(name)) continue;
      seen.add(name);
    }
    const resolved = resolveSchema(components, schema);
    const members = [...membersOf(components, resolved)];
    const isObject = name !== undefined || isOwn || title !== undefined;
    if (isObject && members.length > 0) {
      if (left <= 0) {
        parts.push('\n\nFurther members are in the types that the package exports.');
        break;
      }
      const rows = members
        .slice(0, left)
        .map(([member, { schema: inner, required }]) =>
          row([code(member), code(typeOf(components, inner)), required ? 'always' : '', describeMember(components, inner)]),
        );
      left -= rows.length;
      const heading = name ?? title;
      parts.push(`${heading === undefined ? '' : `\n\n### ${code(heading)}`}\n\n${table(['Member', 'Type', 'There', 'What it is'], rows)}`);
    }
    for (const inner of innerObjects(components, resolved)) waiting.push({ title: undefined, schema: inner, isOwn: false });
  }
  return parts.join('');
}

/** Named schemas right below one. */
function innerObjects(components: Components, schema: Schema): Schema[] {
  const parts = [
    ...[...membersOf(components, schema).values()].map(({ schema: inner }) => inner),
    ...[schema.items, schema.additionalProperties, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].filter(
      (inner): inner is Schema => typeof inner === 'object',
    ),
  ];
  return parts.flatMap((inner) => (refName(inner) === undefined ? (isPlain(inner) ? [] : innerObjects(components, inner)) : [inner]));
}

function isPlain({ items, additionalProperties, oneOf, anyOf, properties }: Schema): boolean {
  return [items, oneOf, anyOf, properties].every((part) => part === undefined) && typeof additionalProperties !== 'object';
}

/** A type in one line; long ones are cut to their kind. */
function typeOf(components: Components, schema: Schema): string {
  const text = writeType(components, schema)
    .replace(/\/\*\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return text.length > 160 ? `${text.slice(0, 157)}…` : text;
}

const classes: Readonly<Record<string, string>> = { '401': '`AuthError`', '407': '`NetworkError`' };

function writeErrorSection({ operation }: PlannedOperation): string {
  const failures = operation.answers.filter(({ success }) => !success);
  const rows = failures.map(({ status, node }) => row([status, classes[status] ?? '`HttpError`', String(node['description'] ?? '')]));
  const always =
    'Besides these: `InputError` before anything is sent, `NetworkError`, `TimeoutError`, `ParseError` where the response is not what the vendor promises.';
  const own = rows.length === 0 ? 'No failure of its own is documented.' : table(['Status', 'Error', 'When'], rows);
  return `## Errors\n\n${own}\n\n${always} [All errors](/guides/errors/).`;
}

function writeBehaviorSection({ plan: { spec } }: Vendor, planned: PlannedOperation): string {
  const { operation, result, writeBack } = planned;
  const { node, method, path, host } = operation;
  const page = node['x-pagination'] as Pagination | undefined;
  const lines = [
    `\`${method} ${path}\`${host === undefined || host === spec.hosts[0] ? '' : ` on the host \`${host}\``}.`,
    writeEffect(node),
    page === undefined
      ? ''
      : `\`.items()\` and \`.pages()\` iterate over the whole list${writeSize(page)}. ${writePagingRemarks(page).join(' ')}`,
    ...Object.keys(result.variants).map((type) => `With the option \`accept: '${type}'\` the response has that media type.`),
    writeBack === undefined
      ? ''
      : `\`${writeBackName(operation.id)}\` makes its input of what \`${writeBack.read.id}\` returned, so that nothing is lost.`,
    node['x-timeout'] === undefined ? '' : `One attempt may take ${Number(node['x-timeout']) / 1_000} s.`,
    Array.isArray(node['security']) && node['security'].length === 0 ? 'No credential is sent.' : '',
    node['x-gone'] === undefined ? '' : 'A repetition that finds nothing left counts as done, and resolves to `undefined`.',
    `Stability: ${stabilities[String(node['x-stability'])] ?? ''}`,
  ];
  return `## Behavior\n\n${lines
    .filter((line) => line !== '')
    .map((line) => `- ${line.trim()}`)
    .join('\n')}`;
}

function writeEvidenceSection({ evidence }: PlannedOperation): string {
  return `## Evidence\n\n${nameMark(evidence.mark)}: ${escapeMarkdown(evidence.source)}.\n\n${writeEvidence(evidence)}`;
}

export function row(cells: readonly string[]): string {
  return `| ${cells.map(toCell).join(' | ')} |`;
}

export function table(columns: readonly string[], rows: readonly string[]): string {
  return [row(columns), `| ${columns.map(() => '---').join(' | ')} |`, ...rows].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A link to the page of an operation, with what it does. */
export function listOperation(vendor: Vendor, planned: PlannedOperation): string {
  const { operation } = planned;
  const mark = { read: 'read', write: 'write', act: 'act' }[String(operation.node['x-effect'])] ?? '';
  const path = operationPath(vendor, planned);
  return row([
    `[\`${memberOf(planned).replace(/^client\./, '')}\`](/${path}/)`,
    escapeMarkdown(String(operation.node['summary'] ?? '')),
    mark,
  ]);
}
