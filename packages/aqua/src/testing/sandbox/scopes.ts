/** Which images an application scope covers. */
import { isObject, refuseInSandbox } from '@sec/core/vendor/testing';
import { type Call, toText } from './route.js';
import type { SandboxRepository, Store } from './state.js';

type Covers = (image: SandboxRepository) => boolean;

/** What a condition of a scope may test here, of an image. */
const attributes: Readonly<Record<string, (image: SandboxRepository) => string>> = {
  'aqua.registry': ({ registry }) => registry,
  'image.repo': ({ repository }) => repository,
};

/** Responds for the scope that a request names, and refuses one whose conditions are not known here. */
export function withScope(
  { store, query }: Pick<Call, 'store' | 'query'>,
  operationId: string,
  respond: (covers: Covers) => Response,
): Response {
  const covers = coversOf(store, query.get('scope') ?? '');
  return covers === undefined
    ? refuseInSandbox(operationId, `the sandbox does not know what this "scope" does to ${operationId}`, { parameter: 'scope' })
    : respond(covers);
}

/** `Global` stands for everything, and a scope that there is not for nothing. */
function coversOf({ tables }: Store, scope: string): Covers | undefined {
  if (scope === '' || scope === 'Global') return () => true;
  const row = (tables.rows['ApplicationScope'] ?? []).find((stored) => stored.row['name'] === scope)?.row;
  return row === undefined ? () => false : readCondition(valueAt(row, 'categories', 'artifacts', 'image'));
}

function valueAt(value: unknown, ...names: readonly string[]): unknown {
  return names.reduce((holder, name) => (isObject(holder) ? holder[name] : undefined), value);
}

/** An empty expression matches nothing. */
function readCondition(condition: unknown): Covers | undefined {
  const { expression, variables } = isObject(condition) ? condition : {};
  const text = toText(expression).trim();
  if (text === '') return () => false;
  const tests = (Array.isArray(variables) ? variables : []).map(readVariable);
  const tokens = text.match(/v\d+|&&|\|\||[()]|\S/g) ?? [];
  const any = readAny(tokens, (name) => tests[Number(name.slice(1)) - 1]);
  return tokens.length === 0 ? any : undefined;
}

function readVariable(variable: unknown): Covers | undefined {
  const { attribute, value } = isObject(variable) ? variable : {};
  const read = Object.hasOwn(attributes, toText(attribute)) ? attributes[toText(attribute)] : undefined;
  // A name with a space stands in quotes.
  const parts = toText(value)
    .replace(/^"(.*)"$/, '$1')
    .split('*');
  const pattern = new RegExp(`^${parts.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)).join('.*')}$`);
  return read && ((image) => pattern.test(read(image)));
}

type Variable = (name: string) => Covers | undefined;

/** Takes the tokens that it has read out of the array. */
function readAny(tokens: string[], variable: Variable): Covers | undefined {
  let left = readAll(tokens, variable);
  while (tokens[0] === '||') {
    tokens.shift();
    left = join(left, readAll(tokens, variable), (one, other) => one || other);
  }
  return left;
}

function readAll(tokens: string[], variable: Variable): Covers | undefined {
  let left = readOne(tokens, variable);
  while (tokens[0] === '&&') {
    tokens.shift();
    left = join(left, readOne(tokens, variable), (one, other) => one && other);
  }
  return left;
}

function readOne(tokens: string[], variable: Variable): Covers | undefined {
  const token = tokens.shift() ?? '';
  if (token !== '(') return variable(token);
  const inner = readAny(tokens, variable);
  return tokens.shift() === ')' ? inner : undefined;
}

function join(one: Covers | undefined, other: Covers | undefined, how: (one: boolean, other: boolean) => boolean): Covers | undefined {
  return one && other && ((image) => how(one(image), other(image)));
}
