/** What is known of an operation, how deeply, and from sources of which years. */
import { readInput } from '../openapi/input.ts';
import { type InventoryRow, readInventory } from '../openapi/inventory.ts';
import { isObject } from '../openapi/is-object.ts';
import { readResult } from '../openapi/result.ts';
import { type Components, innerSchemas, refName, resolveSchema, type Schema } from '../openapi/schema.ts';
import { findSources, readSourceTable } from '../openapi/source-table.ts';
import type { Operation, Spec } from '../openapi/spec.ts';

/** How well the members of an input or a response are known. */
export type Depth = 'known' | 'partly' | 'open' | 'none' | 'unknown' | 'file';

/** The evidence of an operation; `@sec/core/vendor` has the type that users see. */
export interface Evidence {
  readonly mark: string;
  readonly source: string;
  readonly year: number | undefined;
  readonly newest: number | undefined;
  readonly read: number | undefined;
  readonly stability: string;
  readonly level: string;
  readonly path: 'known' | 'inferred';
  readonly input: Depth;
  readonly answer: Depth;
  readonly members:
    | Readonly<Record<string, { readonly mark: string; readonly source: string; readonly year: number | undefined }>>
    | undefined;
}

/** Years after which a source says little of the servers of today. */
export const oldAfterYears = 5;

export interface SourceNode {
  readonly mark?: string;
  readonly ref?: string;
}

export function createEvidence(spec: Spec): (operation: Operation) => Evidence {
  const rows = readSourceTable(spec.folder) ?? [];
  const inventory = new Map((readInventory(spec.folder) ?? []).map((row) => [row.operationId, row]));
  const yearOf = (ref: string): number | undefined => findSources(rows, ref)[0]?.year;
  return (operation) => {
    const { mark = '', ref = '' } = (operation.node['x-source'] ?? {}) as SourceNode;
    const sources = findSources(rows, ref);
    const years = sources.map(({ year }) => year).filter((year) => year !== undefined);
    const input = readInput(spec.components, operation);
    const members = input.members.flatMap(({ name, schema }) => {
      const own = schema['x-source'] as SourceNode | undefined;
      const { ref: source = '' } = own ?? {};
      return own === undefined ? [] : [[name, { mark: own.mark ?? '', source, year: yearOf(source) }] as const];
    });
    const row = inventory.get(operation.id);
    return {
      mark,
      source: ref,
      year: sources[0]?.year,
      newest: years.length === 0 ? undefined : Math.max(...years),
      read: sources[0]?.read,
      stability: String(operation.node['x-stability']),
      level: row?.level ?? 'full',
      path: mark === 'I' ? 'inferred' : 'known',
      input: inputDepth(spec.components, operation, row),
      answer: answerDepth(spec.components, operation),
      members: members.length === 0 ? undefined : Object.fromEntries(members),
    };
  };
}

function inputDepth(components: Components, operation: Operation, row: InventoryRow | undefined): Depth {
  const { members } = readInput(components, operation);
  const schemas = members.filter(({ place }) => place !== 'path').map(({ schema }) => schema);
  if (schemas.length > 0) return deepest(components, schemas);
  // Where little more than the route is known, a write may well take a body.
  return row?.level === 'inventory' && !['GET', 'DELETE'].includes(operation.method) ? 'unknown' : 'none';
}

function answerDepth(components: Components, operation: Operation): Depth {
  const { kind, empty, payloads } = readResult(components, operation);
  if (kind !== 'json') return 'file';
  return empty === 'always' ? 'none' : deepest(components, payloads);
}

/** `open` where nothing is known of all of it, `partly` where some place may hold anything. */
function deepest(components: Components, schemas: readonly Schema[]): Depth {
  if (schemas.every((schema) => isOpen(components, schema))) return 'open';
  return schemas.some((schema) => hasOpenPlace(components, schema, new Set())) ? 'partly' : 'known';
}

/** Whether a schema says nothing of what it holds. A named object without members is known to be empty. */
function isOpen(components: Components, schema: Schema): boolean {
  const { type, properties, additionalProperties, items, allOf, oneOf, anyOf, enum: values, ...rest } = resolveSchema(components, schema);
  if ('const' in rest || [properties, allOf, oneOf, anyOf, values].some((part) => part !== undefined)) return false;
  if (isObject(additionalProperties)) return isOpen(components, additionalProperties as Schema);
  const types = [type ?? []].flat().filter((name) => name !== 'null');
  if (types.length === 0) return items === undefined || isOpen(components, items);
  if (types.includes('array')) return items === undefined || isOpen(components, items);
  return types.includes('object') && additionalProperties !== false && refName(schema) === undefined;
}

function hasOpenPlace(components: Components, schema: Schema, seen: Set<string>): boolean {
  const name = refName(schema);
  if (name !== undefined && seen.has(name)) return false;
  if (name !== undefined) seen.add(name);
  if (isOpen(components, schema)) return true;
  return [...innerSchemas(resolveSchema(components, schema))].some(([, inner]) => hasOpenPlace(components, inner, seen));
}
