/** Reads the files of a specification into one {@link Spec}. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readExceptions } from './exceptions.ts';
import { readFamilies } from './families.ts';
import type { Finding, Problem } from './problem.ts';
import { readOperation } from './read-operation.ts';
import { readRecorded } from './recorded.ts';
import { createReferences } from './references.ts';
import type { Schema } from './schema.ts';
import { createSources } from './sources.ts';
import { type Node, type Operation, securityNames, type Spec } from './spec.ts';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/** @param root Folder from which messages name the files. */
export function readSpec(folder: string, root: string): Spec {
  const sources = createSources(root);
  const found: Problem[] = [];
  const report =
    (rule: string) =>
    (finding: Finding): void => {
      found.push(sources.toProblem(rule, finding));
    };
  const references = createReferences(sources, join(folder, 'schemas'), report('reference'));

  const read = (file: string): Node => (sources.read(file) ?? {}) as Node;
  const node = read(join(folder, 'openapi.yaml'));
  const pathFiles = new Map(yamlFiles(join(folder, 'paths')).map((file) => [basename(file, '.yaml'), read(file)]));
  const components = new Map<string, Schema>();
  for (const file of yamlFiles(join(folder, 'schemas'))) {
    const entries = read(file);
    for (const [name, schema] of Object.entries(entries)) {
      if (components.has(name))
        report('schema-names')({
          node: entries,
          keys: [name],
          message: `a schema named ${name} exists already; choose another name, because it becomes the name of a type`,
        });
      else components.set(name, references.bundle(schema as Schema));
    }
  }

  const operations: Operation[] = [];
  for (const [path, entry] of Object.entries((node['paths'] ?? {}) as Record<string, Node>)) {
    const item = references.follow(entry);
    for (const method of methods) {
      const operation = item[method];
      if (operation !== undefined) operations.push(readOperation(references, { item, path, method, node: operation as Node }, report));
    }
  }

  return {
    vendor: basename(folder),
    folder,
    node,
    tags: ((node['tags'] ?? []) as Node[]).map((tag) => ({
      name: String(tag['name']),
      description: tag['description'] as string | undefined,
    })),
    hosts: hostNames(node, operations),
    security: securityNames(node['security']),
    operations,
    components,
    families: readFamilies(folder),
    recorded: readRecorded(folder),
    exceptions: readExceptions(folder),
    pathFiles,
    problems: [...sources.problems, ...found],
    toProblem: sources.toProblem,
    fileOf: sources.fileOf,
    placeAt: sources.placeAt,
  };
}

function yamlFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(folder, name));
}

function hostNames(node: Node, operations: readonly Operation[]): string[] {
  const servers = (node['servers'] ?? []) as Node[];
  const names = servers.slice(0, 1).map((server) => server['x-host'] as string | undefined);
  return [...new Set([...names, ...operations.map((operation) => operation.host)])].filter((name) => name !== undefined);
}
