/**
 * Builds the OpenAPI documents that are published: one for each host of a vendor, complete in itself, in the forms that other
 * tools read. What each tool made of other forms is in docs/decisions/0033-specifications-for-other-tools.md.
 */
import { findSplit, inputName } from '../derive/derive.ts';
import { type Components, mapInner, reachable, refName, refTo, type Schema } from '../openapi/schema.ts';
import type { Answer, Content, Node, Operation, Parameter, Spec } from '../openapi/spec.ts';
import { securityNames } from '../openapi/spec.ts';
import { receivedFrom } from '../openapi/walk.ts';
import { allowOthers, foldNames, openSilentObjects, splitTypes, withoutNullOnly } from './portable-schema.ts';

type Json = Record<string, unknown>;

export interface Bundle {
  /** Name of the host, which is the name of the file. */
  readonly host: string;
  readonly document: Json;
}

/** What the schemas of requests and responses become. */
interface Sides {
  readonly components: Components;
  request(schema: Schema): Schema;
  response(schema: Schema): Schema;
}

/** @param publisher Whom `info.contact` names. */
export function buildBundles(spec: Spec, publisher: string): Bundle[] {
  const sides = divideSchemas(spec);
  return spec.hosts.map((host) => ({ host, document: buildBundle(spec, sides, host, publisher) }));
}

function buildBundle(spec: Spec, sides: Sides, host: string, publisher: string): Json {
  const operations = spec.operations.filter((operation) => (operation.host ?? spec.hosts[0]) === host);
  const shared = { parameters: {} as Json, responses: {} as Json };
  const paths: Record<string, Json> = {};
  const roots: Schema[] = [];
  /** Remembers a schema of the document, so that the components that it names come with it. */
  const keep = (schema: Schema): Schema => {
    roots.push(schema);
    return schema;
  };
  const writer: Sides = {
    ...sides,
    request: (schema) => keep(sides.request(schema)),
    response: (schema) => keep(sides.response(schema)),
  };
  for (const operation of operations)
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = buildOperation(writer, operation, shared);
  const used = reachable(sides.components, roots);
  const tags = new Set(operations.map(({ tag }) => tag));
  const { openapi, info, tags: allTags, components } = spec.node as { openapi: string; info: Node; tags: Node[]; components: Node };
  const schemes = new Set(operations.flatMap(({ node }) => securityNames(node['security'] ?? spec.node['security'])));
  return {
    openapi,
    info: { ...info, title: nameDocument(info, spec.hosts, host), description: describe(info), contact: { name: publisher } },
    servers: ((operations.find((operation) => operation.host === host)?.node ?? spec.node)['servers'] as Node[]).slice(0, 1),
    ...(operations.every(({ node }) => node['security'] !== undefined) ? {} : { security: spec.node['security'] }),
    tags: allTags.filter(({ name }) => tags.has(String(name))),
    paths,
    components: {
      schemas: Object.fromEntries([...sides.components].filter(([name]) => used.has(name))),
      ...Object.fromEntries(Object.entries(shared).filter(([, entries]) => Object.keys(entries).length > 0)),
      ...(schemes.size === 0 ? {} : { securitySchemes: pick(components['securitySchemes'] as Json, schemes) }),
    },
  };
}

function nameDocument({ title }: Node, hosts: readonly string[], host: string): string {
  return hosts.length === 1 ? String(title) : `${String(title)}: ${host}`;
}

function describe({ description }: Node): string {
  return `${String(description ?? '').trimEnd()}

The vendor does not publish this document. It was written from public sources; \`x-source\` of each operation names them. The other
fields that begin with \`x-\` are explained in the README of the package.
`;
}

function pick(entries: Json, names: ReadonlySet<string>): Json {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => names.has(name)));
}

function buildOperation(sides: Sides, { node, parameters, body, answers }: Operation, shared: { parameters: Json; responses: Json }): Json {
  const { servers: _, parameters: __, requestBody: ___, responses: ____, callbacks, ...rest } = node;
  const share = (kind: 'parameters' | 'responses', name: string | undefined, build: () => Json): Json => {
    // Built in any case, because this document may be the only one that needs its schemas.
    const built = build();
    if (name === undefined) return built;
    shared[kind][name] = built;
    return { $ref: `#/components/${kind}/${name}` };
  };
  return {
    ...rest,
    ...(callbacks === undefined ? {} : { callbacks: nameComponents(sides, callbacks) }),
    ...(parameters.length === 0
      ? {}
      : { parameters: parameters.map((parameter) => share('parameters', parameter.shared, () => buildParameter(sides, parameter))) }),
    ...(body === undefined ? {} : { requestBody: { ...body.node, content: buildContents(body.contents, sides.request) } }),
    responses: Object.fromEntries(
      answers.map((answer) => [answer.status, share('responses', answer.shared, () => buildResponse(sides, answer))]),
    ),
  };
}

/** What the vendor sends to a caller, with its schemas under the names that they have in the document. */
function nameComponents(sides: Sides, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((inner) => nameComponents(sides, inner));
  if (typeof value !== 'object' || value === null) return value;
  const [, name] = /schemas\/[\w-]+\.yaml#\/(\w+)$/.exec(String((value as Node)['$ref'])) ?? [];
  if (name !== undefined) return sides.response({ $ref: refTo(name) });
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, nameComponents(sides, inner)]));
}

/** A parameter that travels as JSON text is a string with a schema of its content: few tools read `content` of a parameter. */
function buildParameter({ request }: Sides, { node, schema, style, examples }: Parameter): Json {
  if (style !== 'json') return { ...node, schema: request(schema) };
  const { content: _, ...rest } = node;
  const [example] = examples;
  return {
    ...rest,
    schema: { type: 'string', contentMediaType: 'application/json', contentSchema: request(schema) },
    ...(example === undefined ? {} : { example: JSON.stringify(example.value) }),
  };
}

function buildResponse({ response }: Sides, { node, contents }: Answer): Json {
  return contents.length === 0 ? { ...node } : { ...node, content: buildContents(contents, response) };
}

function buildContents(contents: readonly Content[], side: (schema: Schema) => Schema): Json {
  return Object.fromEntries(contents.map(({ contentType, node, schema }) => [contentType, { ...node, schema: side(schema) }]));
}

/**
 * Requests take the listed values of an enum and the listed members only, responses may bring others. A component that both use and
 * that is not the same for both is there twice; the one of requests is named `<Name>Input`.
 */
function divideSchemas({ components, operations }: Spec): Sides {
  const inRequests = reachable(
    components,
    operations.flatMap(({ parameters, body }) => [...parameters, ...(body?.contents ?? [])].map(({ schema }) => schema)),
  );
  const inResponses = reachable(
    components,
    operations.flatMap((operation) => receivedFrom(operation).map(({ schema }) => schema)),
  );
  const split = findSplit(
    components,
    inRequests,
    inResponses,
    (schema) => schema.enum !== undefined || schema.additionalProperties === false,
  );
  const portable = (schema: Schema): Schema => splitTypes(foldNames(withoutNullOnly(schema)));
  const request = (schema: Schema): Schema => {
    const copy = portable(mapInner(schema, (inner) => openSilentObjects(request(inner))));
    const name = refName(schema);
    return name !== undefined && split.has(name) ? { ...copy, $ref: refTo(inputName(name)) } : copy;
  };
  const response = (schema: Schema): Schema => portable(allowOthers(mapInner(schema, (inner) => openSilentObjects(response(inner)))));
  const divided = new Map<string, Schema>();
  for (const [name, schema] of components) {
    divided.set(name, inResponses.has(name) ? response(schema) : request(schema));
    if (split.has(name)) divided.set(inputName(name), request(schema));
  }
  return { components: divided, request, response };
}
