/** Gives the responses of a sandbox the members that the specification names, and with `sparse` only some of them. */
import { isSuccess, type Operation } from '../operation/operation.js';
import { createRandom, seedWith } from './random.js';
import { givenBody } from './responses.js';
import { completeRow, type Shapes, type ShapePlace, thinRow } from './rows.js';
import { isFirstPage, type ReceivedInput } from './seeded-list.js';

/** @returns The response to a request of an operation, with the rows as they go out. */
export type ShapeResponse = (operation: Operation | undefined, input: ReceivedInput, response: Response) => Response;

/**
 * What a write responds stays as its handler says it, since servers repeat only some members there.
 *
 * @param sparse - `true`, or the seed by which members are left out of all rows but the first of a list. The same row lacks the
 * same members in every response.
 */
export function createShaper(shapes: Shapes, sparse: boolean | number = false): ShapeResponse {
  const write = createWriters(shapes, sparse);
  return (operation, input, response) => {
    const place = operation === undefined ? undefined : shapes.bodies[operation.id];
    const given = givenBody(response);
    if (operation === undefined || place === undefined || given === undefined || !isSuccess(operation, response.status)) return response;
    const { page, payload = '', effect } = operation;
    const { writeEnvelope, writePayload } = effect === 'read' ? write.whole : write.asGiven;
    const keys = payload.split('/').slice(1);
    const written =
      page === undefined ? writePayload(place, given.body, keys) : writeEnvelope(place, given.body, isFirstPage(operation, input));
    return new Response(JSON.stringify(written), { status: response.status, headers: response.headers });
  };
}

interface Writers {
  /** Writes the lists in a body. Everything else stays: what stands beside them says how the list continues. */
  readonly writeEnvelope: (place: ShapePlace | undefined, value: unknown, hasFirst: boolean) => unknown;
  /** Writes what is in a body at some keys. */
  readonly writePayload: (place: ShapePlace | undefined, value: unknown, keys: readonly string[]) => unknown;
}

function createWriters(shapes: Shapes, sparse: boolean | number): { readonly whole: Writers; readonly asGiven: Writers } {
  const thin = (place: ShapePlace, value: unknown): unknown =>
    sparse === false ? value : thinRow(shapes, place, value, createRandom(seedWith(Number(sparse), JSON.stringify(value))));

  function createWriter(complete: (place: ShapePlace, value: unknown) => unknown): Writers {
    const writeList = (place: ShapePlace, rows: readonly unknown[], hasFirst: boolean): unknown[] =>
      rows.map((row, index) => {
        const whole = complete(place, row);
        return hasFirst && index === 0 ? whole : thin(place, whole);
      });
    const writers: Writers = {
      writeEnvelope(place, value, hasFirst) {
        const found = isEither(place) ? place.either.find((one) => Array.isArray(one) === Array.isArray(value)) : place;
        if (Array.isArray(value)) return Array.isArray(found) ? writeList(found[0] as ShapePlace, value, hasFirst) : value;
        if (typeof found !== 'number' || !isObject(value)) return value;
        const { 2: places = {} } = shapes.objects[found] ?? [];
        return Object.fromEntries(
          Object.entries(value).map(([name, member]) => [name, writers.writeEnvelope(places[name], member, hasFirst)]),
        );
      },
      writePayload(place, value, [key, ...rest]) {
        if (place === undefined) return value;
        if (key === undefined)
          return Array.isArray(place) && Array.isArray(value)
            ? writeList(place[0] as ShapePlace, value, true)
            : thin(place, complete(place, value));
        if (typeof place !== 'number' || !isObject(value) || !Object.hasOwn(value, key)) return value;
        return { ...value, [key]: writers.writePayload(shapes.objects[place]?.[2]?.[key], value[key], rest) };
      },
    };
    return writers;
  }

  return { whole: createWriter((place, value) => completeRow(shapes, place, value)), asGiven: createWriter((_, value) => value) };
}

function isEither(place: ShapePlace | undefined): place is { readonly either: readonly ShapePlace[] } {
  return typeof place === 'object' && 'either' in place;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
