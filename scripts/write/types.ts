/**
 * Writes `schema.ts` with openapi-typescript: `paths`, `components` and `operations` as they are on the wire. The types of
 * the schemas themselves stand in `schemas.ts`; here they are only named.
 */
import openapiTS, { astToString, transformSchemaObject, tsLiteral, tsUnion } from 'openapi-typescript';
import type { SchemaObject, TransformNodeOptions } from 'openapi-typescript';
import ts from 'typescript';
import { knownKeyword, readonlyMark } from '../derive/derive.ts';
import { header } from '../derive/names.ts';
import type { Schema } from '../openapi/schema.ts';
import type { OpenApiDocument } from './document.ts';
import { writeSchemaImport } from './schemas.ts';

export async function writeSchema(vendor: string, document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(document as unknown as Parameters<typeof openapiTS>[0], {
    defaultNonNullable: false,
    silent: true,
    transform: (schema, options) => transform(schema as unknown as Schema, options),
  });
  // An editor shows the text of a comment as it is; the tag would only stand in its way.
  const text = astToString(nodes)
    .replace(/^( *(?:\/\*)?\* )@description /gm, '$1')
    .replace(/^ *\/\*\* @enum \{.*\} \*\/\n/gm, '')
    .replace(/^ *\* @enum \{.*\}\n/gm, '')
    .replace(/^ *(?:\/\*\* @constant \*\/|\* @constant)\n/gm, '')
    .replace(/\bcomponents\["schemas"\]\["(\w+)"\]/g, '$1')
    .replace(/^( *\*) {5}/gm, '$1 ')
    // Two spaces a level, as everywhere: a fifth of the published file is indentation.
    .replace(/^( +)/gm, (indent) => indent.slice(Math.floor(indent.length / 2)));
  return `${header(vendor)}${writeSchemaImport(Object.keys(document.components.schemas))}\n${text.trimEnd()}\n`;
}

function transform(schema: Schema, options: TransformNodeOptions): ts.TypeNode | undefined {
  const [, component] = /^#\/components\/schemas\/(\w+)$/.exec(options.path ?? '') ?? [];
  if (component !== undefined) return ts.factory.createTypeReferenceNode(component);
  const known = schema[knownKeyword] as readonly (string | number | null)[] | undefined;
  if (known !== undefined) return writeOpen(schema, known);
  if (schema.format === 'binary') return ts.factory.createTypeReferenceNode('Blob');
  if (schema.type === 'array' && schema[readonlyMark] === true) {
    const item =
      schema.items === undefined
        ? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword)
        : transformSchemaObject(schema.items as unknown as SchemaObject, options);
    return ts.factory.createTypeOperatorNode(ts.SyntaxKind.ReadonlyKeyword, ts.factory.createArrayTypeNode(item));
  }
  return undefined;
}

/** `'a' | 'b' | (string & {})`: the known words stay visible, and any other is taken. */
function writeOpen(schema: Schema, known: readonly (string | number | null)[]): ts.TypeNode {
  const parts = known.map((value) => tsLiteral(value));
  const keywords = { string: ts.SyntaxKind.StringKeyword, number: ts.SyntaxKind.NumberKeyword } as const;
  for (const [type, keyword] of Object.entries(keywords)) {
    if (!known.some((value) => typeof value === type)) continue;
    const open = ts.factory.createIntersectionTypeNode([ts.factory.createKeywordTypeNode(keyword), ts.factory.createTypeLiteralNode([])]);
    parts.push(ts.factory.createParenthesizedType(open));
  }
  if (schema.type?.includes('null') === true && !known.includes(null))
    parts.push(ts.factory.createLiteralTypeNode(ts.factory.createNull()));
  return tsUnion(parts);
}
