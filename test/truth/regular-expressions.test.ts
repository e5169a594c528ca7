/** No regular expression takes more than linear time, whatever a stranger sends. */
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');

/** Expressions that no stranger can reach with such a string, by the file that holds them. */
const harmless: Readonly<Record<string, string>> = {
  'core/src/http/json-integers.ts': 'it reads JSON that was parsed before, in which every string ends',
};

interface Found {
  readonly place: string;
  readonly expression: RegExp;
}

/** Every regular expression that is written in the packages, as their parser sees them. */
function collect(): Found[] {
  const found: Found[] = [];
  const files = globSync('packages/*/src/**/*.{ts,js}', { cwd: root }).filter((file) => !file.endsWith('.d.ts'));
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8');
    // Parsing a file of generated types takes seconds, and it holds none.
    if (!text.includes('/')) continue;
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
    const add = (node: ts.Node, body: string, flags: string): void => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({
        place: `${relative('packages', file)}:${line + 1} /${body}/${flags}`,
        expression: new RegExp(body, flags.replace(/[gy]/g, '')),
      });
    };
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        add(node, node.text.slice(1, end), node.text.slice(end + 1));
      } else if (ts.isNewExpression(node) && node.expression.getText(source) === 'RegExp') {
        const [body, flags] = node.arguments ?? [];
        if (body !== undefined && ts.isStringLiteralLike(body))
          add(node, body.text, flags !== undefined && ts.isStringLiteralLike(flags) ? flags.text : '');
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

const common = [...'aA0 \t\n/\\".-_%:,;@=&[{<\u00e9'];

/** Strings that keep an expression busy: what it looks for, again and again, with an end that does not fit. */
function* hostile(body: string, length: number): Generator<string> {
  const plain = body.replace(/\\([^\w\s])/g, '$1');
  const words = [...new Set(plain.match(/[\w:/.@-]{2,}/g))];
  const own = [...new Set(plain)].filter((character) => /[\x20-\x7e]/.test(character));
  const pairs = own.flatMap((one) => own.map((other) => one + other)).slice(0, 100);
  for (const unit of new Set([...common, ...own, ...pairs, ...words]))
    for (const beginning of ['', ...words.slice(0, 1)])
      for (const end of ['\0', ' ']) yield beginning + unit.repeat(Math.ceil(length / unit.length)) + end;
}

/** The cheapest of some rounds, in milliseconds of CPU time: other work can only make a round look dearer. */
function costOf(expression: RegExp, text: string, rounds: number): number {
  let cheapest = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    expression.exec(text);
    const { user, system } = process.cpuUsage(before);
    cheapest = Math.min(cheapest, (user + system) / 1_000);
  }
  return cheapest;
}

const length = 4_000;
/** A search in linear time of such a string takes a fraction of this. */
const suspiciousMs = 3;

/** @returns A string on which an expression takes more than four times as long where it is four times as long. */
function findSteep({ expression }: Found): string | undefined {
  const { source } = expression;
  const longer = hostile(source, length * 4);
  for (const text of hostile(source, length)) {
    const long = longer.next().value as string;
    if (costOf(expression, text, 1) < suspiciousMs || costOf(expression, text, 4) < suspiciousMs) continue;
    if (costOf(expression, long, 3) / costOf(expression, text, 4) > 8) return text.slice(0, 40);
  }
  return undefined;
}

test('the measure finds an expression that grows with the square', () => {
  expect(findSteep({ place: '', expression: /\/+$/ })).toBeDefined();
  expect(findSteep({ place: '', expression: /^\S+@\S+$/ })).toBeDefined();
  expect(findSteep({ place: '', expression: /^[^/]*$/u })).toBeUndefined();
});

test('every regular expression of the packages is searched in linear time', () => {
  const found = collect();
  const steep = found.flatMap((one) => {
    if ((one.place.split(':')[0] ?? '') in harmless) return [];
    const text = findSteep(one);
    return text === undefined ? [] : [`${one.place} on ${JSON.stringify(text)}…`];
  });

  expect(found.length).toBeGreaterThan(100);
  expect(steep).toEqual([]);
}, 120_000);
