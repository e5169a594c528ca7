/** Gives the responses of a sandbox the members that the specification names, and with `sparse` only some of them. */
import { isSuccess, type Operation } from '../operation/operation.js';
import { createRandom, seedWith } from './random.js';
import { completeRow, type Shapes, type ShapePlace, thinRow } from './rows.js';
import { isFirstPage, type ReceivedInput } from './seeded-list.js';

/** Bodies of the responses that {@link jsonResponse} made, as they were before they became text. */
const bodies = new WeakMap<Response, unknown>();

/** A JSON response. */
export function jsonResponse(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  const response = new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
  bodies.set(response, body);
  return response;
}

/** @returns The response to a request of an operation, with the rows as they go out. */
export type ShapeResponse = (operation: Operation | undefined, input: ReceivedInput, response: Response) => Response;

/**
 * @param sparse - `true`, or the seed by which members are left out of all rows but the first of a list. The same row lacks the
 * same members in every response.
 */
export function createShaper(shapes: Shapes, sparse: boolean | number = false): ShapeResponse {
  const seed = Number(sparse);
  const complete = (place: ShapePlace, value: unknown): unknown => completeRow(shapes, place, value);
  const thin = (place: ShapePlace, value: unknown): unknown =>
    sparse === false ? value : thinRow(shapes, place, value, createRandom(seedWith(seed, JSON.stringify(value))));

  const writeList = (place: ShapePlace, rows: readonly unknown[], hasFirst: boolean): unknown[] =>
    rows.map((row, index) => {
      const whole = complete(place, row);
      return hasFirst && index === 0 ? whole : thin(place, whole);
    });

  /** Everything but lists stays: what stands beside them says how the list continues. */
  function writeEnvelope(place: ShapePlace | undefined, value: unknown, hasFirst: boolean): unknown {
    const found =
      typeof place === 'object' && 'either' in place ? place.either.find((one) => Array.isArray(one) === Array.isArray(value)) : place;
    if (Array.isArray(value)) return Array.isArray(found) ? writeList(found[0] as ShapePlace, value, hasFirst) : value;
    if (typeof found !== 'number' || typeof value !== 'object' || value === null) return value;
    const places = shapes.objects[found]?.[2] ?? {};
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, writeEnvelope(places[name], member, hasFirst)]));
  }

  function writePayload(place: ShapePlace | undefined, value: unknown, keys: readonly string[]): unknown {
    const [key, ...rest] = keys;
    if (place === undefined) return value;
    if (key === undefined) {
      const whole = complete(place, value);
      return Array.isArray(place) && Array.isArray(value) ? writeList(place[0] as ShapePlace, value, true) : thin(place, whole);
    }
    if (typeof place !== 'number' || typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value;
    return { ...value, [key]: writePayload(shapes.objects[place]?.[2]?.[key], (value as Readonly<Record<string, unknown>>)[key], rest) };
  }

  return (operation, input, response) => {
    const place = operation === undefined ? undefined : shapes.bodies[operation.id];
    if (operation === undefined || place === undefined || !bodies.has(response) || !isSuccess(operation, response.status)) return response;
    const body = bodies.get(response);
    const { page, payload = '' } = operation;
    const written =
      page === undefined
        ? writePayload(place, body, payload.split('/').slice(1))
        : writeEnvelope(place, body, isFirstPage(operation, input));
    return new Response(JSON.stringify(written), { status: response.status, headers: response.headers });
  };
}
