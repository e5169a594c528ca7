/** Reads one operation of a path item. */
import { isObject } from './is-object.ts';
import type { Finding } from './problem.ts';
import type { References } from './references.ts';
import type { Schema } from './schema.ts';
import type { Answer, Content, Node, Operation, Parameter, ParameterPlace, RequestBody, WrittenExample } from './spec.ts';

type Report = (rule: string) => (finding: Finding) => void;

/** An operation where it stands. */
interface Place {
  readonly item: Node;
  readonly path: string;
  readonly method: string;
  readonly node: Node;
}

export function readOperation(references: References, { item, path, method, node }: Place, report: Report): Operation {
  const id = node['operationId'];
  if (typeof id !== 'string' || !/^[a-z][A-Za-z0-9]*$/.test(id)) {
    report('operation-id')({
      node,
      keys: ['operationId'],
      message: `${method.toUpperCase()} ${path} must have an operationId in camelCase, got ${JSON.stringify(id)}; it becomes the name of a function`,
    });
  }
  const [server] = (node['servers'] ?? []) as Node[];
  return {
    node,
    id: typeof id === 'string' ? id : `${method} ${path}`,
    tag: String((node['tags'] as unknown[] | undefined)?.[0] ?? ''),
    method: method.toUpperCase(),
    path,
    host: server?.['x-host'] as string | undefined,
    parameters: readParameters(references, item, node, report('parameters')),
    body: readBody(references, node['requestBody'] as Node | undefined),
    answers: Object.entries((node['responses'] ?? {}) as Record<string, Node>).map(([status, entry]) =>
      readAnswer(references, status, entry),
    ),
    callbacks: readCallbacks(references, node),
  };
}

function readParameters(references: References, item: Node, node: Node, report: (finding: Finding) => void): Parameter[] {
  const parameters = new Map<string, Parameter>();
  for (const entry of [...((item['parameters'] ?? []) as Node[]), ...((node['parameters'] ?? []) as Node[])]) {
    const parameter = readParameter(references, entry, report);
    if (parameter !== undefined) parameters.set(`${parameter.place} ${parameter.name}`, parameter);
  }
  return [...parameters.values()];
}

function readParameter(references: References, entry: Node, report: (finding: Finding) => void): Parameter | undefined {
  const node = references.follow(entry);
  const { name, in: place, required, description, style, explode } = node;
  if (typeof name !== 'string' || (place !== 'path' && place !== 'query' && place !== 'header')) {
    report({
      node,
      keys: ['in'],
      message: `a parameter has a name and goes in path, query or header, got ${JSON.stringify({ name, in: place })}`,
    });
    return undefined;
  }
  const [media] = Object.entries((node['content'] ?? {}) as Record<string, Node>);
  if (style !== undefined && style !== (place === 'query' ? 'form' : 'simple')) {
    report({
      node,
      keys: ['style'],
      message: `style ${String(style)} cannot be sent; use form in a query (with or without explode), simple elsewhere, or content application/json`,
    });
  }
  return {
    node,
    shared: sharedName(entry),
    name,
    place: place as ParameterPlace,
    required: required === true,
    description: description as string | undefined,
    schema: references.bundle((media?.[1]['schema'] ?? node['schema'] ?? {}) as Schema),
    style: media !== undefined ? 'json' : explode === false ? 'comma' : 'repeat',
    examples: [...findExamples(node), ...(media === undefined ? [] : findExamples(media[1], ['content', media[0]]))],
  };
}

function readBody(references: References, entry: Node | undefined): RequestBody | undefined {
  if (entry === undefined) return undefined;
  const node = references.follow(entry);
  return {
    node,
    required: node['required'] === true,
    description: node['description'] as string | undefined,
    contents: readContents(references, node),
  };
}

function readAnswer(references: References, status: string, entry: Node): Answer {
  const node = references.follow(entry);
  return {
    node,
    shared: sharedName(entry),
    status,
    success: status.startsWith('2') || node['x-success'] === true,
    contents: readContents(references, node),
  };
}

/** The bodies of the requests that the vendor makes in turn. */
function readCallbacks(references: References, node: Node): Content[] {
  return objectsIn(node['callbacks'])
    .flatMap(objectsIn)
    .flatMap(objectsIn)
    .flatMap((request) => readBody(references, request['requestBody'] as Node | undefined)?.contents ?? []);
}

function objectsIn(node: unknown): Node[] {
  return Object.values((node ?? {}) as Node).filter((entry): entry is Node => isObject(entry));
}

function readContents(references: References, node: Node): Content[] {
  return Object.entries((node['content'] ?? {}) as Record<string, Node>).map(([contentType, media]) => ({
    node: media,
    contentType,
    schema: references.bundle((media['schema'] ?? {}) as Schema),
    examples: findExamples(media),
  }));
}

function findExamples(node: Node, way: readonly string[] = []): WrittenExample[] {
  const named = Object.entries((node['examples'] ?? {}) as Record<string, Node>).map(([name, entry]) => ({
    value: entry['value'],
    keys: [...way, 'examples', name, 'value'],
  }));
  return 'example' in node ? [{ value: node['example'], keys: [...way, 'example'] }, ...named] : named;
}

/** The name of an entry in a file of shared parameters or answers that is used as it is. */
function sharedName(entry: Node): string | undefined {
  const [, name] = /\b(?:parameters|responses)\.yaml#\/(\w+)$/.exec(String(entry['$ref'])) ?? [];
  return Object.keys(entry).length === 1 ? name : undefined;
}
