/**
 * Turns queries and JSON bodies into requests as the gateway does, which never fails: what does not fit stays zero.
 *
 * @source ca-risken/gateway bind.go; gorilla/schema v1.2.0; Go encoding/json [C]
 */
import { Fraction, parseGoJson } from './parse-go-json.js';

type Scalar = 'uint32' | 'uint64' | 'int32' | 'int64' | 'enum' | 'float' | 'bool' | 'string';
type Items = 'string[]' | 'uint32[]' | 'enum[]';

/** Members of a request with their wire types; an object stands for a nested message. */
export interface Shape {
  readonly [name: string]: Scalar | Items | Shape;
}

/** A request with all its members; those that did not come are zero, a nested message that did not come is undefined. */
export type Bound<Request extends Shape> = { -readonly [Name in keyof Request]: BoundMember<Request[Name]> };

type BoundMember<Type> = Type extends 'string'
  ? string
  : Type extends 'bool'
    ? boolean
    : Type extends 'string[]'
      ? string[]
      : Type extends `${string}[]`
        ? number[]
        : Type extends Shape
          ? Bound<Type> | undefined
          : number;

/** Names match without regard to case; of two spellings the last one in the body counts. */
export function bindBody<Request extends Shape>(shape: Request, body: string): Bound<Request> {
  return bindObject(shape, parseGoJson(body)) as Bound<Request>;
}

/**
 * Scalars and arrays of strings take the last occurrence of a parameter; the arrays split it at commas and drop empty parts.
 * Arrays of numbers take all occurrences and split each of them.
 */
export function bindQuery<Request extends Shape>(shape: Request, search: string): Bound<Request> {
  const bound = bindObject(shape, undefined);
  const query = readQuery(search);
  for (const name of Object.keys(shape)) {
    const texts = query.filter(([sent]) => sent.toLowerCase() === name).map(([, text]) => text);
    const type = shape[name];
    if (texts.length > 0 && typeof type === 'string') bound[name] = readParameter(type, texts);
  }
  return bound as Bound<Request>;
}

/** A pair with a percent sign that escapes nothing is dropped, and so is one with a semicolon. @source Go net/url, ParseQuery [C] */
function readQuery(search: string): readonly (readonly [name: string, text: string])[] {
  const pairs = search.replace(/^\?/, '').split('&');
  return [...new URLSearchParams(pairs.filter((pair) => !/%(?![\da-f]{2})|;/i.test(pair)).join('&'))];
}

function bindObject(shape: Shape, value: unknown): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [name, type] of Object.entries(shape)) bound[name] = zeroOf(type);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof Fraction) return bound;
  for (const [sent, member] of Object.entries(value)) {
    const name = sent.toLowerCase();
    const type = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (type === undefined) continue;
    if (typeof type === 'object') bound[name] = member === null ? undefined : bindObject(type, member);
    else if (type.endsWith('[]')) bound[name] = bindItems(type as Items, member) ?? bound[name];
    else bound[name] = bindScalar(type as Scalar, member) ?? bound[name];
  }
  return bound;
}

function zeroOf(type: Scalar | Items | Shape): unknown {
  if (typeof type === 'object') return undefined;
  if (type.endsWith('[]')) return [];
  return type === 'string' ? '' : type === 'bool' ? false : 0;
}

function bindItems(type: Items, value: unknown): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const element = type.slice(0, -2) as Scalar;
  return value.map((item) => bindScalar(element, item) ?? zeroOf(element));
}

function bindScalar(type: Scalar, value: unknown): unknown {
  // Half a surrogate pair becomes the replacement character.
  if (type === 'string') return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\u{FFFD}') : undefined;
  if (type === 'bool') return typeof value === 'boolean' ? value : undefined;
  if (value instanceof Fraction) return type === 'float' ? fitNumber(type, value.value) : undefined;
  return typeof value === 'number' ? fitNumber(type, value) : undefined;
}

const integerRanges = {
  uint32: [0, 4_294_967_295],
  uint64: [0, Number.MAX_SAFE_INTEGER],
  int32: [-2_147_483_648, 2_147_483_647],
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  enum: [-2_147_483_648, 2_147_483_647],
} as const;

function fitNumber(type: Exclude<Scalar, 'string' | 'bool'>, value: number): number | undefined {
  if (type === 'float') return Number.isFinite(Math.fround(value)) ? Math.fround(value) : undefined;
  const [least, most] = integerRanges[type];
  return Number.isInteger(value) && value >= least && value <= most ? value : undefined;
}

function readParameter(type: Scalar | Items, texts: readonly string[]): unknown {
  const last = texts.at(-1) ?? '';
  if (type === 'string') return last;
  if (type === 'string[]') return last.split(',').filter((part) => part !== '');
  if (type === 'bool') return ['on', '1', 't', 'T', 'true', 'True', 'TRUE'].includes(last);
  if (!type.endsWith('[]')) return readNumber(type as 'uint32', last) ?? 0;
  const numbers = texts.flatMap((text) => text.split(',')).map((part) => readNumber(type.slice(0, -2) as 'uint32', part));
  // One part that is not a number empties the whole array.
  return numbers.includes(undefined) ? [] : numbers;
}

function readNumber(type: Exclude<Scalar, 'string' | 'bool'>, text: string): number | undefined {
  if (text === '') return 0;
  const form = type === 'float' ? /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/ : type.startsWith('uint') ? /^\d+$/ : /^[+-]?\d+$/;
  return form.test(text) ? fitNumber(type, Number(text)) : undefined;
}
