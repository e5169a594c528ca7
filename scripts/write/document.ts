/** Builds the one OpenAPI document, of derived schemas, that the tools outside this repository read. */
import type { Derived } from '../derive/derive.ts';
import type { Plan } from '../derive/plan.ts';
import { type Components, mapInner, refName, type Schema } from '../openapi/schema.ts';
import type { Answer, Content, Operation, Parameter } from '../openapi/spec.ts';
import { describeMember, escapeDoc } from './write-doc.ts';

type Json = Record<string, unknown>;

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string };
  readonly paths: Readonly<Record<string, Json>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly parameters: Json; readonly responses: Json };
}

export function buildDocument({ spec, derived }: Plan): OpenApiDocument {
  const paths: Record<string, Json> = {};
  // The types of the components are written elsewhere, so their names are enough.
  const schemas = Object.fromEntries([...derived.components.keys()].map((name) => [name, {}]));
  const components = { schemas, parameters: {}, responses: {} };
  for (const operation of spec.operations)
    (paths[operation.path] ??= {})[operation.method.toLowerCase()] = buildOperation(derived, operation, components);
  return { openapi: '3.1.0', info: { title: spec.vendor, version: '1' }, paths, components };
}

function buildOperation(
  derived: Derived,
  { node, id, parameters, body, answers }: Operation,
  components: { readonly parameters: Json; readonly responses: Json },
): Json {
  const content = ({ contentType, schema }: Content): [string, Json] => [
    contentType,
    { schema: dress(derived.components, keepRequired(derived.request(schema), schema)) },
  ];
  return {
    operationId: id,
    summary: escapeDoc(String(node['summary'] ?? '')),
    parameters: parameters.map((parameter) =>
      share(components.parameters, 'parameters', parameter.shared, () => buildParameter(derived, parameter)),
    ),
    ...(body === undefined ? {} : { requestBody: { required: body.required, content: Object.fromEntries(body.contents.map(content)) } }),
    responses: Object.fromEntries(
      answers.map((answer) => [answer.status, share(components.responses, 'responses', answer.shared, () => buildAnswer(derived, answer))]),
    ),
  };
}

/** What several operations share is written once. */
function share(entries: Json, kind: string, name: string | undefined, build: () => Json): Json {
  if (name === undefined) return build();
  entries[name] ??= build();
  return { $ref: `#/components/${kind}/${name}` };
}

function buildParameter({ components, request }: Derived, { name, place, required, description, schema }: Parameter): Json {
  return {
    name,
    in: place,
    required,
    description: describeMember(components, schema, description),
    schema: dress(components, request(schema)),
  };
}

function buildAnswer({ components, answer }: Derived, { node: { description }, contents }: Answer): Json {
  const content = ({ contentType, schema }: Content): [string, Json] => [contentType, { schema: dress(components, answer(schema)) }];
  return {
    description: escapeDoc(String(description ?? '')),
    ...(contents.length === 0 ? {} : { content: Object.fromEntries(contents.map(content)) }),
  };
}

/** What the client supplies to an operation's input is needed all the same by whoever writes the body itself. */
function keepRequired(derived: Schema, { required }: Schema): Schema {
  return required === undefined ? derived : { ...derived, required };
}

/** Puts limits into the descriptions, and says of objects that tell nothing about themselves that they are open. */
export function dress(components: Components, schema: Schema, isComponent = false): Schema {
  const inner = mapInner(schema, (part) => dress(components, part));
  const { example: _, examples: __, default: ___, ...copy } = inner as Json;
  const description = refName(schema) === undefined || schema.description !== undefined ? describeMember(components, schema) : '';
  if (description === '') delete copy['description'];
  else copy['description'] = description;
  const silent =
    [schema.type].flat().includes('object') &&
    ['properties', 'additionalProperties', 'allOf', 'oneOf', 'anyOf'].every((keyword) => !(keyword in schema));
  // A component without members is an acknowledgement that is known to be empty.
  if (silent && !isComponent) copy['additionalProperties'] = true;
  return copy as Schema;
}
