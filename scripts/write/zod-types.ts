/**
 * Writes the type of every zod schema beside its name. The compiler would infer the same, but it would repeat what a schema
 * refers to wherever it is referred to: most of the published declarations were such repetitions.
 */
import ts from 'typescript';

/** Types of the schemas that are made of nothing else. */
const simple: Readonly<Record<string, string>> = {
  string: 'z.ZodString',
  int: 'z.ZodInt',
  number: 'z.ZodNumber',
  boolean: 'z.ZodBoolean',
  unknown: 'z.ZodUnknown',
  null: 'z.ZodNull',
  // The function inside is annotated with `any`, because a schema that holds itself cannot be inferred.
  lazy: 'z.ZodLazy<any>',
};

const objects: Readonly<Record<string, string>> = { object: '$strip', looseObject: '$loose', strictObject: '$strict' };

/** Methods that only narrow what a schema takes. */
const limits = new Set(['gt', 'gte', 'lt', 'lte', 'min', 'max', 'length', 'regex']);

/** @throws Error at a schema of a kind that is not known here. */
export function writeZodTypes(code: string): string {
  const source = ts.createSourceFile('zod.ts', code, ts.ScriptTarget.Latest);
  const text = (node: ts.Node): string => node.getText(source);
  let written = '';
  let end = 0;
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined) continue;
      written += `${code.slice(end, name.end)}: ${typeOf(initializer)}`;
      end = name.end;
    }
  }
  return written + code.slice(end);

  function typeOf(node: ts.Expression, indent = ''): string {
    if (ts.isIdentifier(node)) return `typeof ${node.text}`;
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) throw unknown(node);
    const { expression: inner, name } = node.expression;
    if (text(inner) === 'z') return madeType(node, name.text, indent);
    const type = typeOf(inner, indent);
    if (limits.has(name.text)) return type;
    if (name.text === 'optional') return `z.ZodOptional<${type}>`;
    if (name.text === 'nullable') return `z.ZodNullable<${type}>`;
    if (name.text === 'nullish') return `z.ZodOptional<z.ZodNullable<${type}>>`;
    const [other] = node.arguments;
    if (name.text === 'and' && other !== undefined) return `z.ZodIntersection<${type}, ${typeOf(other, indent)}>`;
    throw unknown(node);
  }

  /** The type of `z.name(…)`. */
  function madeType(node: ts.CallExpression, name: string, indent: string): string {
    const [first, second] = node.arguments;
    const list = first !== undefined && ts.isArrayLiteralExpression(first) ? first.elements : undefined;
    const types = (): string => (list ?? []).map((item) => typeOf(item, indent)).join(', ');
    if (simple[name] !== undefined) return simple[name];
    if (first === undefined) throw unknown(node);
    if (objects[name] !== undefined) return `z.ZodObject<${shapeType(first, indent)}, z.core.${objects[name]}>`;
    if (name === 'array') return `z.ZodArray<${typeOf(first, indent)}>`;
    if (name === 'literal') return `z.ZodLiteral<${list === undefined ? text(first) : list.map(text).join(' | ')}>`;
    if (name === 'record' && second !== undefined) return `z.ZodRecord<${typeOf(first, indent)}, ${typeOf(second, indent)}>`;
    if (name === 'union') return `z.ZodUnion<readonly [${types()}]>`;
    if (name === 'tuple') return `z.ZodTuple<[${types()}], null>`;
    if (name === 'enum') return `z.ZodEnum<{ ${(list ?? []).map((word) => `${text(word)}: ${text(word)}`).join('; ')} }>`;
    throw unknown(node);
  }

  function shapeType(node: ts.Expression, indent: string): string {
    if (!ts.isObjectLiteralExpression(node)) throw unknown(node);
    const members = node.properties.filter(ts.isPropertyAssignment);
    if (members.length === 0) return '{}';
    const inside = `${indent}    `;
    return `{\n${members.map((member) => `${inside}${text(member.name)}: ${typeOf(member.initializer, inside)};\n`).join('')}${indent}}`;
  }

  function unknown(node: ts.Node): Error {
    return new Error(
      `The type of the zod schema ${text(node).slice(0, 100)} is not known; add its kind to the file that writes these types`,
    );
  }
}
