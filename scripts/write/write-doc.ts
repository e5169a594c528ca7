/** Writes doc comments. */
import { type Components, resolveSchema, type Schema } from '../openapi/schema.ts';

/** @param parts Paragraphs and tags; empty ones are left out. */
export function writeDoc(parts: readonly (string | undefined)[], indent = ''): string {
  const texts = parts.map((part) => part?.trim().replaceAll('*/', '*\\/')).filter((part) => part !== undefined && part !== '');
  if (texts.length === 0) return '';
  const lines = texts.join('\n\n').split('\n');
  const [only] = lines;
  if (lines.length === 1) return `${indent}/** ${only} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

/** Braces, `@` and `<` mean something in a doc comment, so they are escaped outside of code. */
export function escapeDoc(text: string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[{}@<>]/g, '\\$&')))
    .join('');
}

const marks: Readonly<Record<string, string>> = {
  S: 'vendor article',
  O: 'official documentation',
  C: "vendor's code",
  T: 'third party',
  I: 'inference',
};

/** @returns What a mark stands for, in words. */
export function nameMark(mark: string): string {
  return marks[mark] ?? mark;
}

/** The description of a member, with the limits that it does not name itself, and its source where it has one of its own. */
export function describeMember(components: Components, schema: Schema, description = schema.description): string {
  const text = escapeDoc((description ?? resolveSchema(components, schema).description ?? '').trim());
  const limits = limitsOf(schema).filter(({ numbers }) => !numbers.every((number) => mentions(text, number)));
  const sentence = limits.length === 0 ? '' : `${limits.map(({ words }) => words).join(', ')}.`;
  const { mark, ref } = (schema['x-source'] ?? {}) as { readonly mark?: string; readonly ref?: string };
  const source = mark === undefined ? '' : `Source: ${nameMark(mark)} — ${escapeDoc(ref ?? '')}`;
  return [text, sentence.charAt(0).toUpperCase() + sentence.slice(1), source].filter((part) => part !== '').join(' ');
}

interface Limit {
  readonly numbers: readonly unknown[];
  readonly words: string;
}

function limitsOf(schema: Schema): Limit[] {
  const bytes = range(schema['x-minBytes'], schema['x-maxBytes'], ' bytes');
  const characters = range(schema['minLength'], schema['x-maxBytes'] === undefined ? schema['maxLength'] : undefined, ' characters');
  const items = range(schema['minItems'], schema['maxItems'], ' items');
  return [range(schema['minimum'], schema['maximum'], ''), characters, bytes, items].filter((limit) => limit !== undefined);
}

function range(least: unknown, most: unknown, unit: string): Limit | undefined {
  if (least === undefined && most === undefined) return undefined;
  if (least === undefined) return { numbers: [most], words: `at most ${String(most)}${unit}` };
  if (most === undefined) return { numbers: [least], words: `at least ${String(least)}${unit}` };
  // Whoever names the highest value of a range that begins at 0 or 1 has said enough.
  return { numbers: Number(least) <= 1 ? [most] : [least, most], words: `${String(least)} to ${String(most)}${unit}` };
}

/** Whether a text names a number, written with or without spaces and commas between its groups. */
function mentions(text: string, value: unknown): boolean {
  const joined = text.replace(/(?<=\d)[ ,_](?=\d{3})/g, '');
  return new RegExp(`(?<![\\d.])${String(value).replace('.', '\\.')}(?![\\d]|\\.\\d)`).test(joined);
}
