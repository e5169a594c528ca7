/**
 * The objects that good answers are made of, as far as a sandbox needs to know them: which members there are, which of them may
 * be left out or null, and a value for each. A shape stands once, however many operations and members have it.
 */
import { isObject } from '../openapi/is-object.ts';
import { parsePointer, valueAt } from '../openapi/pointer.ts';
import { type Components, membersOf, refName, resolveSchema, type Schema, schemaAt, typesOf } from '../openapi/schema.ts';
import { isSecret } from '../openapi/secrets.ts';
import { type Content, successesOf } from '../openapi/spec.ts';
import { fillValue } from './fill-row.ts';
import type { Plan, PlannedOperation } from './plan.ts';

/** Where objects are in a value: the number of their shape, items of an array, values of a map, or one of several. */
export type ShapePlace = number | readonly [ShapePlace] | { readonly each: ShapePlace } | { readonly either: readonly ShapePlace[] };

export interface ShapedMember {
  readonly schema: Schema;
  /** May be left out, at all times or only where the value is zero, because readers take it for zero where it is missing. */
  readonly absent: 'never' | 'always' | 'zero';
  /** One of several of which an object has one: where it is missing, another one is there. */
  isAlternative: boolean;
  /** Whether an example has objects in it. */
  isShown: boolean;
  readonly nullable: boolean;
  readonly secret: boolean;
  /** Of what the member holds, where these are objects with a shape. */
  readonly place: ShapePlace | undefined;
  /** From an example, else invented; `undefined` where objects with a shape make it up, or where nothing can be invented. */
  value: unknown;
}

export type Shape = ReadonlyMap<string, ShapedMember>;

export interface RowShapes {
  readonly shapes: readonly Shape[];
  /** By operation, where its good answers have a body of JSON that holds objects. */
  readonly bodies: ReadonlyMap<string, ShapePlace>;
}

/** A row is known by these, so that they are never left out. */
const identifying = /^(?:u?id|uuid|.*_u?id|.*[a-z]Id)$/;

export function findRowShapes(plan: Plan): RowShapes {
  const { components } = plan.spec;
  const { grounds } = plan.derived.nullable;
  const shapes: Map<string, ShapedMember>[] = [];
  const numbers = new Map<string, number>();
  const keys = findKeys(plan);

  function placeOf(schema: Schema): ShapePlace | undefined {
    const whole = resolveSchema(components, schema);
    const alternatives = whole.oneOf ?? whole.anyOf;
    if (alternatives !== undefined) return joinPlaces(alternatives.map(placeOf));
    if (whole.items !== undefined) {
      const item = placeOf(whole.items);
      return item === undefined ? undefined : [item];
    }
    if (membersOf(components, whole).size > 0) return shapeOf(refName(schema) ?? JSON.stringify(whole), whole);
    const each = isObject(whole.additionalProperties) ? placeOf(whole.additionalProperties as Schema) : undefined;
    return each === undefined ? undefined : { each };
  }

  function shapeOf(name: string, whole: Schema): number {
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const shape = new Map<string, ShapedMember>();
    // Before its members: one of them may have the same shape.
    const number = shapes.push(shape) - 1;
    numbers.set(name, number);
    for (const [member, { schema, required }] of membersOf(components, whole)) {
      const nullable = allowsNull(schema);
      const isKept = keys.has(schema) || (identifying.test(member) && !nullable);
      const absent = 'x-absent' in schema ? 'zero' : required || isKept ? 'never' : 'always';
      const place = placeOf(schema);
      shape.set(member, {
        schema,
        absent,
        nullable: nullable && !keys.has(schema),
        secret: isSecret(components, schema),
        place,
        value: undefined,
        isAlternative: false,
        isShown: false,
      });
    }
    return number;
  }

  function allowsNull(schema: Schema): boolean {
    const whole = resolveSchema(components, schema);
    if (whole.enum !== undefined && !whole.enum.includes(null)) return false;
    const ground = grounds.get(schema);
    if (ground !== undefined) return ground !== 'kept';
    return typesOf(components, schema).includes('null') || (whole.oneOf ?? whole.anyOf ?? []).some(allowsNull);
  }

  const bodies = new Map<string, ShapePlace>();
  for (const { operation, result } of plan.operations) {
    const place = result.kind === 'json' ? joinPlaces(result.bodies.map(({ schema }) => placeOf(schema))) : undefined;
    if (place !== undefined) bodies.set(operation.id, place);
  }
  for (const { operation } of plan.operations) {
    const place = bodies.get(operation.id);
    if (place !== undefined) for (const { examples } of jsonOf(operation)) for (const { value } of examples) learn(shapes, place, value);
  }
  for (const shape of shapes) {
    // Such as a row under the name of its type.
    const optional = [...shape.values()].filter(({ absent }) => absent === 'always');
    const isOneOf = optional.length > 2 && optional.every(({ place }) => typeof place === 'number');
    for (const member of shape.values()) {
      member.isAlternative = isOneOf && optional.includes(member);
      const { place, isShown, nullable } = member;
      // Made of shapes.
      const isMade = place !== undefined && (isShown || !(Array.isArray(place) || nullable));
      if (member.secret || member.isAlternative || isMade) member.value = undefined;
      else if (member.value === undefined) member.value = inventValue(components, member);
    }
  }
  return { shapes, bodies };
}

/** Says as little as possible, so that it contradicts nothing: null, zero or empty, where the member may be that. */
function inventValue(components: Components, { schema, nullable }: ShapedMember): unknown {
  const whole = resolveSchema(components, schema);
  if ('x-absent' in schema) return schema['x-absent'];
  if (nullable) return null;
  const isSaid = [whole.const, whole.enum, whole.examples, whole.default, whole.format, whole.pattern, whole.minLength].some(
    (one) => one !== undefined,
  );
  const [type] = typesOf(components, whole);
  if (type === 'array') return [];
  if (type === 'string' && !isSaid) return '';
  if ((type === 'integer' || type === 'number') && !isSaid) return Math.max(0, Number(whole.minimum ?? 0));
  return fillValue(components, schema, undefined);
}

function jsonOf(operation: PlannedOperation['operation']): readonly Content[] {
  return successesOf(operation).flatMap(({ contents }) => contents.filter(({ contentType }) => /json/.test(contentType)));
}

/** The members of items by which a list tells them apart. */
function findKeys({ spec, operations }: Plan): ReadonlySet<Schema> {
  return new Set<Schema>(
    operations.flatMap(({ operation, item }): readonly Schema[] => {
      const keys = valueAt(operation.node, ['x-pagination', 'key']) as readonly string[] | undefined;
      const found = (keys ?? []).map((key) => (item === undefined ? undefined : schemaAt(spec.components, item, parsePointer(key))));
      return found.filter((schema) => schema !== undefined);
    }),
  );
}

function joinPlaces(places: readonly (ShapePlace | undefined)[]): ShapePlace | undefined {
  const distinct = [...new Map(places.flatMap((place) => (place === undefined ? [] : [[JSON.stringify(place), place] as const]))).values()];
  return distinct.length > 1 ? { either: distinct } : distinct[0];
}

/** Takes the values of an example for members that have none, or null, so far. */
function learn(shapes: readonly Map<string, ShapedMember>[], place: ShapePlace, value: unknown): void {
  const found = pickPlace(shapes, place, value);
  if (Array.isArray(found) && Array.isArray(value)) return value.forEach((item) => learn(shapes, found[0] as ShapePlace, item));
  if (!isObject(value)) return;
  if (typeof found !== 'number') {
    if (isObject(found) && 'each' in found) for (const item of Object.values(value)) learn(shapes, found.each as ShapePlace, item);
    return;
  }
  for (const [name, member] of shapes[found] ?? []) {
    const given = value[name];
    if (given === undefined) continue;
    if (member.place !== undefined && given !== null) {
      learn(shapes, member.place, given);
      member.isShown ||= !Array.isArray(given) || given.length > 0;
    } else if (!member.secret && (member.value === undefined || member.value === null)) member.value = given;
  }
}

/** The alternative that a value is of: that of its kind which has the most of its members. */
function pickPlace(shapes: readonly Map<string, ShapedMember>[], place: ShapePlace, value: unknown): ShapePlace | undefined {
  if (!isObject(place) || !('either' in place)) return place;
  const alternatives = (place.either as readonly ShapePlace[]).flatMap((one) => pickPlace(shapes, one, value) ?? []);
  const fits = (one: ShapePlace): number => {
    if (Array.isArray(one) || Array.isArray(value)) return Array.isArray(one) && Array.isArray(value) ? 1 : -1;
    return typeof one === 'number' && isObject(value) ? Object.keys(value).filter((name) => shapes[one]?.has(name)).length : 0;
  };
  return alternatives.toSorted((one, other) => fits(other) - fits(one)).find((one) => fits(one) >= 0);
}
