/** Rows as the specification has them: with every member, or without those that a server may leave out. */

/** Where objects are in a value: the number of their shape, items of an array, values of a map, or one of several. */
export type ShapePlace = number | readonly [ShapePlace] | { readonly each: ShapePlace } | { readonly either: readonly ShapePlace[] };

/**
 * An object of the specification: its members with marks, their values, and where in them are objects. The marks behind a name
 * are `*` never added and never left out, which is so for secrets and for alternatives, `?` may be left out, `%` may be left out where its value is zero, `~` may be null.
 */
export type RowShape = readonly [members: string, values: Readonly<Record<string, unknown>>, places?: Readonly<Record<string, ShapePlace>>];

/** What is generated of a specification. */
export interface Shapes {
  readonly objects: readonly RowShape[];
  /** By operation id. */
  readonly bodies: Readonly<Record<string, ShapePlace>>;
}

type Row = Readonly<Record<string, unknown>>;

interface Member {
  readonly name: string;
  readonly marks: string;
}

const parsed = new WeakMap<RowShape, readonly Member[]>();

function membersOf(shape: RowShape): readonly Member[] {
  const known = parsed.get(shape);
  if (known !== undefined) return known;
  const members = shape[0].split(' ').map((text) => {
    const start = [...text].findIndex((character) => '*?%~'.includes(character));
    return start === -1 ? { name: text, marks: '' } : { name: text.slice(0, start), marks: text.slice(start) };
  });
  parsed.set(shape, members);
  return members;
}

const whole = new WeakSet<object>();

/** Marks a row that a client wrote: what it lacks was left out by the client. */
export function asGiven<Given extends object>(row: Given): Given {
  whole.add(row);
  return row;
}

/**
 * Adds the members that a row lacks, in it and in the objects that it holds. A member that the row has stays as it is,
 * `undefined` included: so a row says what is left out on purpose. Secrets are not added, nor are alternatives of what is there. Rows of {@link asGiven} stay as they are.
 *
 * @param place - Where the row has its shape, such as `shapes.bodies.listUsers`.
 */
export function completeRow(shapes: Shapes, place: ShapePlace, row: unknown): unknown {
  const found = pickPlace(shapes, place, row);
  if (Array.isArray(row)) return isList(found) ? row.map((item) => completeRow(shapes, found[0], item)) : row;
  if (!isRow(row) || whole.has(row) || found === undefined || isList(found)) return row;
  if (typeof found !== 'number')
    return mapValues(row, (value) => completeRow(shapes, (found as { readonly each: ShapePlace }).each, value));
  return completeObject(shapes, found, row, []);
}

/** @param within - Shapes that are being made up: one inside itself ends there. */
function completeObject(shapes: Shapes, number: number, row: Row, within: readonly number[]): Row {
  const shape = shapes.objects[number] as RowShape;
  const [, values, places = {}] = shape;
  const complete: Record<string, unknown> = { ...row };
  for (const { name, marks } of membersOf(shape)) {
    const place = places[name];
    if (Object.hasOwn(row, name)) {
      if (place !== undefined) complete[name] = completeRow(shapes, place, row[name]);
      continue;
    }
    const value = Object.hasOwn(values, name) ? values[name] : place === undefined ? undefined : makeUp(shapes, place, [...within, number]);
    if (value !== undefined && !marks.includes('*')) complete[name] = value;
  }
  return complete;
}

function makeUp(shapes: Shapes, place: ShapePlace, within: readonly number[]): unknown {
  if (typeof place === 'number') return within.includes(place) ? undefined : completeObject(shapes, place, {}, within);
  if (isList(place)) return [makeUp(shapes, place[0], within)].filter((item) => item !== undefined);
  return 'each' in place ? {} : makeUp(shapes, place.either[0] as ShapePlace, within);
}

/**
 * Leaves members out that a server may leave out, and makes those null that may be. Ids, keys, secrets and arrays with entries
 * stay, and the first entry of an array stays complete.
 *
 * @param random - Numbers from 0 up to 1, as `createRandom` makes them.
 */
export function thinRow(shapes: Shapes, place: ShapePlace, row: unknown, random: () => number): unknown {
  const found = pickPlace(shapes, place, row);
  if (Array.isArray(row))
    return isList(found) ? row.map((item, index) => (index === 0 ? item : thinRow(shapes, found[0], item, random))) : row;
  if (!isRow(row) || found === undefined || isList(found)) return row;
  if (typeof found !== 'number')
    return mapValues(row, (value) => thinRow(shapes, (found as { readonly each: ShapePlace }).each, value, random));
  const shape = shapes.objects[found] as RowShape;
  const thin: Record<string, unknown> = { ...row };
  // Some rows lose little, and some nearly everything.
  const share = random();
  for (const { name, marks } of membersOf(shape)) {
    const value = row[name];
    const place = shape[2]?.[name];
    const isKept = value === undefined || holdsRows(value, place) || (marks.includes('%') && !isZero(value)) || random() >= share;
    const mayGo = /[?%]/.test(marks);
    if (!isKept && mayGo && (!marks.includes('~') || random() < 0.5)) delete thin[name];
    else if (!isKept && marks.includes('~')) thin[name] = null;
    else if (place !== undefined) thin[name] = thinRow(shapes, place, value, random);
  }
  // An object without any member that is known is another one.
  const first = membersOf(shape).find(({ name }) => row[name] !== undefined);
  const isKnown = membersOf(shape).some(({ name }) => thin[name] !== undefined);
  return isKnown || first === undefined ? thin : { ...thin, [first.name]: row[first.name] };
}

/** A server that leaves a list out, or a map, has nothing in it. */
function holdsRows(value: unknown, place: ShapePlace | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof place === 'object' && 'each' in place && isRow(value) && Object.keys(value).length > 0;
}

function isZero(value: unknown): boolean {
  return value === null || value === 0 || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

/** The alternative that a value is of: that of its kind which has the most of its members. */
function pickPlace(
  shapes: Shapes,
  place: ShapePlace | undefined,
  value: unknown,
): Exclude<ShapePlace, { readonly either: unknown }> | undefined {
  if (typeof place !== 'object' || !('either' in place)) return place;
  let best: ShapePlace | undefined;
  let most = -1;
  for (const one of place.either) {
    const found = pickPlace(shapes, one, value);
    const fit = found === undefined ? -1 : countFitting(shapes, found, value);
    if (fit > most) [best, most] = [found, fit];
  }
  return best as Exclude<ShapePlace, { readonly either: unknown }> | undefined;
}

function countFitting(shapes: Shapes, place: ShapePlace, value: unknown): number {
  if (isList(place) || Array.isArray(value)) return isList(place) && Array.isArray(value) ? 1 : -1;
  if (typeof place !== 'number' || !isRow(value)) return 0;
  return membersOf(shapes.objects[place] as RowShape).filter(({ name }) => Object.hasOwn(value, name)).length;
}

function isList(place: ShapePlace | undefined): place is readonly [ShapePlace] {
  return Array.isArray(place);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapValues(row: Row, change: (value: unknown) => unknown): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, change(value)]));
}
