/** Reads the members of a Swagger 2.0 document. */
import { readFileSync } from 'node:fs';
import { expand, type MemberList } from './member-list.ts';

interface SwaggerSchema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, SwaggerSchema>>;
  readonly items?: SwaggerSchema;
  readonly allOf?: readonly SwaggerSchema[];
}

interface SwaggerOperation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema?: SwaggerSchema }[];
  readonly responses: Readonly<Record<string, { readonly schema?: SwaggerSchema }>>;
}

interface Swagger {
  readonly basePath: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, SwaggerOperation>>>>;
  readonly definitions: Readonly<Record<string, SwaggerSchema>>;
}

export function* readSwagger(source: string, file: string): Generator<MemberList> {
  const { basePath, paths, definitions } = JSON.parse(readFileSync(file, 'utf8')) as Swagger;
  const types = new Map<string, (readonly [string, string])[]>();
  const add = (schema: SwaggerSchema, name: string): string => {
    const { $ref: ref, properties = {}, items, allOf = [] } = schema;
    if (ref !== undefined) return decodeURIComponent(ref.replace('#/definitions/', ''));
    if (items !== undefined) return add(items, name);
    types.set(name, [
      ...allOf.map((part, index) => ['', add(part, `${name}&${index}`)] as const),
      ...Object.entries(properties).map(([member, inner]) => [member, add(inner, `${name}.${member}`)] as const),
    ]);
    return name;
  };
  for (const [name, schema] of Object.entries(definitions)) {
    const target = add(schema, name);
    if (target !== name) types.set(name, [['', target]]);
  }
  for (const [path, operations] of Object.entries(paths)) {
    for (const [method, { parameters = [], responses }] of Object.entries(operations)) {
      const subject = `${method.toUpperCase()} ${basePath}${path}`;
      const names = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
      const body = parameters.find((parameter) => parameter.in === 'body')?.schema;
      const input = [...names, ...(body === undefined ? [] : expand(types, add(body, `${subject} body`)))];
      const answer = Object.entries(responses).flatMap(([status, { schema }]) =>
        status.startsWith('2') && schema !== undefined ? expand(types, add(schema, `${subject} ${status}`)) : [],
      );
      yield { source, subject, place: 'input', members: input };
      yield { source, subject, place: 'answer', members: answer };
    }
  }
}
