/** Rules about evidence: that sources can be found again, and that no text promises more than they hold. */
import { createEvidence, type SourceNode } from '../derive/evidence.ts';
import { inventoryFile, readInventory } from '../openapi/inventory.ts';
import type { Finding } from '../openapi/problem.ts';
import type { Schema } from '../openapi/schema.ts';
import { findSources, readSourceTable, sourceFile, type SourceRow } from '../openapi/source-table.ts';
import type { Node, Spec } from '../openapi/spec.ts';
import { allSchemas, contentsOf } from '../openapi/walk.ts';
import { type Rule, show } from './rule.ts';

export const evidenceRules: readonly Rule[] = [
  {
    name: 'sources',
    sentence: 'sources.tsv names every source with the version and the year of it, and every reference names one of them.',
    stops: true,
    find: findSourceTable,
  },
  {
    name: 'stability',
    sentence: 'What a third party, an inference or no more than a route shows is not stable.',
    stops: true,
    find: findUnfounded,
  },
  { name: 'level', sentence: 'An operation of level full has neither an open body nor an open answer.', find: findShallow },
  {
    name: 'not-in-source',
    sentence: 'A text says in which source a fact is missing and when that was read, and not that it is undocumented.',
    find: findBarePhrases,
  },
];

const marks = ['S', 'O', 'C', 'T', 'I'];

function* findSourceTable(spec: Spec): Generator<Finding> {
  const place = { ...spec.placeAt(sourceFile(spec.folder), []), line: 1 };
  const rows = readSourceTable(spec.folder);
  if (rows === undefined) {
    yield { place, message: 'the table must be there, with the columns source, name, version, year, read and where' };
    return;
  }
  for (const [index, { line, source, name, year, read, where }] of rows.entries()) {
    const wrong =
      [source, name, where].some((text) => text === '') || !isYear(read) || (year !== undefined && !(isYear(year) && year <= read));
    if (wrong)
      yield { place: { ...place, line }, message: `${source}: source, name, read and where are needed, and years have four digits` };
    if (rows.findIndex((other) => other.source === source) !== index)
      yield { place: { ...place, line }, message: `${source} is in the table already; keep one row` };
  }
  for (const { node } of spec.operations) yield* checkReference(rows, node, node['x-source'] as SourceNode | undefined);
  for (const schema of allSchemas(spec)) {
    const source = schema['x-source'] as SourceNode | undefined;
    if (source === undefined) continue;
    if (!marks.includes(String(source.mark)))
      yield { node: schema, keys: ['x-source', 'mark'], message: `x-source.mark must be ${marks.join(', ')}, got ${show(source.mark)}` };
    yield* checkReference(rows, schema, source);
  }
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value > 2000 && value < 2100;
}

/** A repository where a part of a reference begins: `owner/name`, and no file. */
const repository = /(?:^|; |: )([A-Za-z0-9-]+\/(?![\w.-]*\.\w{1,4}\b(?!\/))[\w.@-]+)(?![\w./-])/g;

function* checkReference(rows: readonly SourceRow[], node: Node | Schema, source: SourceNode | undefined): Generator<Finding> {
  const { ref } = source ?? {};
  if (typeof ref !== 'string') return;
  const keys = ['x-source', 'ref'];
  const named = findSources(rows, ref);
  if (named.length === 0) yield { node, keys, message: `${show(ref)} names no source of sources.tsv; add a row, or write its name` };
  for (const [, name = ''] of ref.matchAll(repository)) {
    if (!named.some((row) => name.startsWith(row.source) || row.source.endsWith(name)))
      yield { node, keys, message: `${name} is not in sources.tsv; add a row with the commit that was read` };
  }
}

function* findUnfounded(spec: Spec): Generator<Finding> {
  const levels = new Map((readInventory(spec.folder) ?? []).map(({ operationId, level }) => [operationId, level]));
  for (const { node, id } of spec.operations) {
    const { mark } = (node['x-source'] ?? {}) as SourceNode;
    const ground = mark === 'T' || mark === 'I' ? `the mark ${mark}` : levels.get(id) === 'inventory' ? 'the level inventory' : undefined;
    if (node['x-stability'] === 'stable' && ground !== undefined)
      yield { node, keys: ['x-stability'], message: `${id} has ${ground}, which makes nothing stable; write x-stability: unverified` };
  }
}

function* findShallow(spec: Spec): Generator<Finding> {
  const evidenceOf = createEvidence(spec);
  const operations = new Map(spec.operations.map((operation) => [operation.id, operation]));
  for (const { operationId, level, line } of readInventory(spec.folder) ?? []) {
    const operation = operations.get(operationId);
    if (level !== 'full' || operation === undefined) continue;
    const { input, answer } = evidenceOf(operation);
    const open = [input === 'open' ? 'the body' : '', answer === 'open' ? 'the answer' : ''].filter((part) => part !== '');
    if (open.length > 0)
      yield {
        place: { ...spec.placeAt(inventoryFile(spec.folder), []), line },
        message: `${operationId} has the level full, and ${open.join(' and ')} may hold anything; write partial, or the members`,
      };
  }
}

/** Whoever reads these takes the absence of evidence for evidence: they name no source. */
const bare = /\b(?:not(?:\s+\w+)?\s+documented|undocumented|not\s+known|not\s+described|nowhere\s+documented)\b/i;

function* findBarePhrases(spec: Spec): Generator<Finding> {
  const seen = new Set<object>();
  for (const node of describedNodes(spec)) {
    if (seen.has(node)) continue;
    seen.add(node);
    for (const key of ['summary', 'description']) {
      const [phrase] = bare.exec(String(node[key] ?? '')) ?? [];
      if (phrase !== undefined)
        yield {
          node,
          keys: [key],
          message: `${show(phrase.replace(/\s+/g, ' '))} says nothing of who was asked; write "not in <source> (read in <year>)"`,
        };
    }
  }
}

function* describedNodes(spec: Spec): Generator<Node> {
  yield spec.node;
  yield* (spec.node['tags'] ?? []) as Node[];
  for (const operation of spec.operations) {
    yield operation.node;
    yield* operation.parameters.map(({ node }) => node);
    yield* operation.answers.map(({ node }) => node);
    if (operation.body !== undefined) yield operation.body.node;
    yield* contentsOf(operation).map(({ node }) => node);
  }
  yield* allSchemas(spec);
}
