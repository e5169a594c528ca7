/** Makes the input of an operation out of a request: of its own members alone, so that nothing else can be sent. */
import { hasLostNumber } from '../http/json-integers.js';
import { isPlainObject } from '../lib/brand.js';
import type { InputMember, Operation } from '../operation/operation.js';
import { Refusal } from './refusal.js';
import type { Match } from './routes.js';

type Members = Record<string, unknown>;

/** @throws {@link Refusal} */
export async function readInput(request: Request, { route, values }: Match, maxBytes: number): Promise<Members> {
  const { operation } = route;
  const input: Members = { ...values };
  readQuery(operation, new URL(request.url).searchParams, input);
  for (const { name, in: place } of operation.members.values()) {
    const value = place === 'header' ? request.headers.get(name) : null;
    if (value !== null) input[name] = value;
  }
  addBody(operation, await readJson(request, operation, maxBytes), input);
  return input;
}

function readQuery({ id, members }: Operation, params: URLSearchParams, input: Members): void {
  for (const name of new Set(params.keys())) {
    const member = members.get(name);
    if (member?.in !== 'query') throw refuse(`${id} takes no query parameter ${JSON.stringify(name.slice(0, 64))}`);
    input[name] = readParameter(id, member, params.getAll(name));
  }
}

function readParameter(id: string, { name, style }: InputMember, texts: readonly string[]): unknown {
  const [text = ''] = texts;
  // An array of one value looks like the value alone, and is sent as it.
  if (texts.length > 1 && style !== 'repeat') throw refuse(`${id} takes the query parameter "${name}" once`);
  return style === 'json' ? parse(text, `the query parameter "${name}"`) : texts.length > 1 ? texts : text;
}

/** @returns The parsed body; `undefined` without one. */
async function readJson(
  { headers, body }: Request,
  { id, body: kind, contentType = 'application/json' }: Operation,
  maxBytes: number,
): Promise<unknown> {
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const text = body === null ? '' : await readText(body, maxBytes);
  if (text === '') return undefined;
  if (kind === 'none') throw refuse(`${id} takes no body`);
  // A page of another site can send other types without being asked for its origin.
  const isJson = (type: string): boolean => /^application\/([\w.-]+\+)?json\s*(;|$)/i.test(type);
  if (!isJson(contentType) || !isJson(headers.get('content-type') ?? ''))
    throw new Refusal(415, 'request', `${id}: the proxy forwards bodies of JSON alone`);
  return parse(text, 'the body');
}

async function readText(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  try {
    for (let size = 0; ;) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      text += decoder.decode(value, { stream: true });
    }
  } catch (cause) {
    reader.cancel().catch(() => undefined);
    throw cause instanceof Refusal ? cause : new Refusal(400, 'request', 'the body cannot be read as UTF-8', { cause });
  }
}

function parse(text: string, what: string): unknown {
  // Written again, such a number would be another one.
  if (hasLostNumber(text)) throw refuse(`${what} holds a number that JavaScript would round`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Refusal(400, 'request', `${what} is not valid JSON`, { cause });
  }
}

function addBody({ id, body, members, replaces, same = {} }: Operation, value: unknown, input: Members): void {
  if (value === undefined) return;
  if (body === 'whole') {
    for (const member of members.values()) if (member.in === 'body') input[member.name] = value;
    return;
  }
  if (!isPlainObject(value)) throw refuse(`${id}: the body must be an object`);
  for (const [pointer, source] of Object.entries(same)) takeForm(input, source, valueAt(value, pointer.split('.')));
  const unknown: Members = {};
  for (const [name, item] of Object.entries(value)) {
    if (members.get(name)?.in === 'body') input[name] = item;
    // Filled in again from there.
    else if (same[name] !== undefined && item === input[same[name]]) continue;
    else if (replaces === '') unknown[name] = item;
    else throw refuse(`${id} takes no member ${JSON.stringify(name.slice(0, 64))} in its body`);
  }
  if (Object.keys(unknown).length > 0) input['unknownMembers'] = unknown;
}

/** A member that stands in the path or the query as well is a string there; in the body it has its own form. */
function takeForm(input: Members, source: string, value: unknown): void {
  const text = input[source];
  if (typeof text === 'string' && (typeof value === 'number' || typeof value === 'boolean') && String(value) === text)
    input[source] = value;
}

/** @returns What stands at a path of names; in an array, that of its first item. */
function valueAt(holder: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return holder;
  const item: unknown = Array.isArray(holder) ? holder[0] : holder;
  return isPlainObject(item) && Object.hasOwn(item, name) ? valueAt(item[name], rest) : undefined;
}

function refuse(message: string): Refusal {
  return new Refusal(400, 'request', message);
}

function tooLarge(maxBytes: number): Refusal {
  return new Refusal(413, 'size', `the body is larger than maxRequestBytes of the proxy (${maxBytes})`);
}
