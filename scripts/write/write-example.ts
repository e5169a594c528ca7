/** Writes the call that a doc comment shows, from the examples of the specification. */
import { type BodyKind, bodyKind } from '../derive/body-kind.ts';
import { toCamel } from '../derive/names.ts';
import type { PlannedOperation } from '../derive/plan.ts';
import { exampleAnswer, exampleInput } from '../openapi/example.ts';
import type { Input } from '../openapi/input.ts';
import { isObject } from '../openapi/is-object.ts';
import { parsePointer, valueAt } from '../openapi/pointer.ts';
import { writeKey, writeLiteral, writeWrapped } from './write-literal.ts';

const width = 100;

export function writeExample(planned: PlannedOperation): string {
  return `@example\n\`\`\`ts\n${writeCall(planned)}\n\`\`\``;
}

/** @returns The call alone, on a `client`. */
export function writeCall(planned: PlannedOperation): string {
  const { operation, input } = planned;
  const needed = new Set(operation.parameters.filter(({ required }) => required).map(({ name }) => name));
  const example = exampleInput(operation, input, (name) => needed.has(name));
  const [before, after] = surround(planned, `client.${toCamel(operation.tag)}.${operation.id}`);
  const lead = before.length + (after.split('\n')[0]?.length ?? 0);
  return `${before}${writeArgument(example, input, lead)}${after}`;
}

function writeArgument(example: Readonly<Record<string, unknown>>, { body, contentType, members }: Input, lead: number): string {
  const made = body === 'whole' ? madeBodies[bodyKind(contentType)] : undefined;
  const files = body === 'members' ? members.filter(({ schema }) => schema.format === 'binary').map(({ name }) => name) : [];
  if (files.length > 0) {
    const parts = Object.entries(example).map(([name, value]) => [name, files.includes(name) ? madeBodies.bytes : writeLiteral(value)]);
    return `{ ${parts.map(([name = '', text]) => `${writeKey(name)}: ${text}`).join(', ')} }`;
  }
  if (made === undefined) return Object.keys(example).length === 0 ? '' : writeWrapped(example, width, lead);
  const { body: _, ...others } = example;
  return `{ ${Object.entries({ ...others, body: undefined })
    .map(([name, value]) => `${writeKey(name)}: ${name === 'body' ? made : writeLiteral(value)}`)
    .join(', ')} }`;
}

/** Bodies that cannot be written as a literal. */
const madeBodies: Partial<Record<BodyKind, string>> = { form: 'new FormData()', fields: 'new URLSearchParams()', bytes: "new Blob(['…'])" };

/** What stands before and after the argument of the call. */
function surround(planned: PlannedOperation, call: string): [before: string, after: string] {
  const { result, item } = planned;
  if (item !== undefined) return [`for await (const item of ${call}.items(`, ')) {\n  console.log(item);\n}'];
  if (result.kind === 'stream') return [`for await (const text of await ${call}(`, ')) {\n  console.log(text);\n}'];
  const variable = result.kind === 'json' ? payloadVariable(planned) : result.kind;
  return [`${variable === undefined ? '' : `const ${variable} = `}await ${call}(`, ');'];
}

function payloadVariable({ operation, result }: PlannedOperation): string | undefined {
  if (result.empty === 'always') return undefined;
  const names = payloadNames(operation);
  if (names === undefined || result.payloads.length !== 1 || result.empty !== 'never' || operation.node['x-gone'] !== undefined)
    return 'result';
  if (names.length === 0) return undefined;
  return names.length > 3 || !names.every(isVariable) ? 'result' : `{ ${names.join(', ')} }`;
}

/** Names of the members of the example answer's payload, or `undefined` where it is no object. */
function payloadNames(operation: PlannedOperation['operation']): string[] | undefined {
  const body = exampleAnswer(operation)?.content?.examples[0]?.value;
  const pointer = operation.node['x-payload'];
  const payload = pointer === undefined ? body : (valueAt(body, parsePointer(String(pointer))) ?? body);
  return isObject(payload) ? Object.keys(payload) : undefined;
}

const words = new Set([
  'break',
  'case',
  'class',
  'const',
  'continue',
  'default',
  'delete',
  'do',
  'else',
  'enum',
  'export',
  'for',
  'function',
  'if',
  'import',
  'in',
  'new',
  'return',
  'super',
  'switch',
  'this',
  'throw',
  'try',
  'typeof',
  'var',
  'void',
  'while',
  'with',
  'yield',
  'await',
  'let',
  'static',
  'public',
  'private',
  'interface',
  'package',
  'protected',
  'implements',
  'null',
  'true',
  'false',
  'instanceof',
  'catch',
  'finally',
  'extends',
  'debugger',
  'client',
  'eval',
  'arguments',
]);

function isVariable(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) && !words.has(name);
}
