/** Plants one deviation in the example response of an operation, at a place that its schema says something about. */
import type { Result } from '../../scripts/openapi/result.ts';
import { type Components, refName, resolveSchema, type Schema, typesOf } from '../../scripts/openapi/schema.ts';

export type Kind = 'new member' | 'missing' | 'null' | 'type' | 'value' | 'number as text';

export interface Plant {
  readonly kind: Kind;
  /** Pointer to it, with `*` for the items of arrays. */
  readonly pointer: string;
  /** Type of what is planted; `undefined` where a member is taken away. */
  readonly received: string | undefined;
  /** Whether the schema leaves the place open, so that nothing can be noticed. */
  readonly isOpen: boolean;
  /** The body with the deviation in it. */
  readonly body: unknown;
}

/** A change of the body at one place. */
type Spoil = (kind: Kind, keys: readonly string[], received: string | undefined, value: unknown, isOpen?: boolean) => void;

/**
 * @param mayBeNull - Whether a member may be null although its schema does not say so.
 * @returns All deviations that can be planted in one body.
 */
export function plantings(components: Components, { bodies }: Result, body: unknown, mayBeNull: (schema: Schema) => boolean): Plant[] {
  const found: Plant[] = [];
  const spoil: Spoil = (kind, keys, received, value, isOpen = false) => {
    const pointer = keys.map((key) => `/${/^\d+$/.test(key) ? '*' : key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    found.push({ kind, pointer, received, isOpen, body: changed(body, keys, value) });
  };
  const planting: Planting = { components, mayBeNull, spoil };
  const [only] = bodies;
  if (bodies.length === 1 && only !== undefined) visit(planting, only.schema, body, []);
  return found;
}

interface Planting {
  readonly components: Components;
  readonly mayBeNull: (schema: Schema) => boolean;
  readonly spoil: Spoil;
}

const gone = Symbol('gone');

function changed(body: unknown, keys: readonly string[], value: unknown): unknown {
  const copy = structuredClone(body);
  const last = keys.at(-1) as string;
  const holder = keys.slice(0, -1).reduce<any>((inner, key) => inner[key], copy);
  if (value === gone) delete holder[last];
  else holder[last] = value;
  return copy;
}

function visit(planting: Planting, schema: Schema, value: unknown, keys: readonly string[]): void {
  const { components, spoil } = planting;
  const { only, isUnion } = alternative(components, schema);
  if (only === undefined || typeof value !== 'object' || value === null) {
    if (isUnion && isPlain(value)) spoil('new member', [...keys, 'planted'], 'number', 7, true);
    return;
  }
  if (Array.isArray(value)) {
    if (only.items !== undefined && value.length > 0) {
      plantValue(planting, only.items, value[0], [...keys, '0']);
      visit(planting, only.items, value[0], [...keys, '0']);
    }
    return;
  }
  // A named schema without members is known to be empty.
  const isOpen = only.properties === undefined && only.allOf === undefined && (refName(schema) === undefined || only.type !== 'object');
  // A map has names of its own, and says what is under them.
  if (typeof only.additionalProperties !== 'object')
    spoil('new member', [...keys, 'planted'], 'number', 7, isOpen || only.additionalProperties === true);
  for (const [name, member] of Object.entries(only.properties ?? {})) {
    const inner = (value as Record<string, unknown>)[name];
    if (inner === undefined) continue;
    const at = [...keys, name];
    if (only.required?.includes(name) === true && !('x-absent' in member)) spoil('missing', at, undefined, gone);
    plantValue(planting, member, inner, at);
    visit(planting, member, inner, at);
  }
}

function isPlain(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The one form beside null that a schema allows; `undefined` where there are several, or none is described. */
function alternative(components: Components, schema: Schema): { readonly only: Schema | undefined; readonly isUnion: boolean } {
  const whole = resolveSchema(components, schema);
  const parts = whole.oneOf ?? whole.anyOf;
  if (parts === undefined) return { only: whole, isUnion: false };
  const forms = parts.filter(({ type }) => type !== 'null');
  const [form] = forms;
  return forms.length === 1 && form !== undefined ? { ...alternative(components, form) } : { only: undefined, isUnion: true };
}

const others: readonly (readonly [type: string, value: unknown])[] = [
  ['string', 'planted'],
  ['number', 7],
  ['boolean', true],
  ['object', { planted: 7 }],
  ['array', [7]],
];

function plantValue({ components, mayBeNull, spoil }: Planting, schema: Schema, value: unknown, keys: readonly string[]): void {
  const { only } = alternative(components, schema);
  if (only === undefined) return;
  const types = typesOf(components, only).map((type) => (type === 'integer' ? 'number' : type));
  if (types.length === 0 && only.enum === undefined) {
    if (value !== null) spoil('null', keys, 'null', null, true);
    return;
  }
  const known = only.enum ?? [];
  const whole = resolveSchema(components, schema);
  const takesNull =
    mayBeNull(schema) ||
    types.includes('null') ||
    known.includes(null) ||
    (whole.oneOf ?? whole.anyOf ?? []).some(({ type }) => type === 'null');
  // Null in place of an array may be read as an empty one.
  if (!takesNull && !types.includes('array')) spoil('null', keys, 'null', null);
  const allowed = new Set([...types, ...known.map((one) => typeof one)]);
  // Of a member of two types the client makes the one that it has for its users.
  const wrong = others.filter(([type]) => !allowed.has(type) && (only['x-as'] === undefined || type === 'object'));
  for (const [type, other] of wrong.filter(([type]) => type !== 'string' || !types.includes('number'))) spoil('type', keys, type, other);
  if (types.includes('number') && !types.includes('string')) spoil('number as text', keys, 'string', '7');
  const word = known.find((one) => one !== null);
  if (typeof word === 'string') spoil('value', keys, 'string', 'planted_word');
  if (typeof word === 'number') spoil('value', keys, 'number', 424_242);
}
