import { expect, test } from 'vitest';
import { countLines } from '../../scripts/bench/code.js';
import { formatLine, type Line } from '../../scripts/bench/line.js';
import { writePage } from '../../scripts/bench/page.js';
import { compare } from '../../scripts/bench/rounds.js';

const lines: readonly Line[] = [
  { what: 'one that is met', value: 10_400, unit: 'bytes', goal: 10_500 },
  { what: 'one that falls short', value: 1.256, unit: '×', goal: 1.2, spread: [1.2, 1.31] },
  { what: 'a peer', value: 2, unit: '×' },
  { what: 'one that cannot be had', skipped: 'there is no such entry' },
];

test('a line of the bench tells its figure, its goal and whether that is met', () => {
  const texts = lines.map((line) => formatLine(line).replaceAll(/ +/g, ' '));

  expect(texts).toEqual([
    ' one that is met 10,400 bytes goal 10,500 bytes met',
    ' one that falls short 1.26 × [1.20–1.31] goal 1.20 × falls short',
    ' a peer 2.00 ×',
    ' one that cannot be had skipped: there is no such entry',
  ]);
});

test('the page shows what falls short and what could not be measured', () => {
  const page = writePage({ size: lines }, { machine: 'Node v24', date: new Date('2026-03-01'), seconds: 60, load: 1 });

  expect(page).toContain('on 2026-03-01: Node v24');
  expect(page).toContain('1 of 2 goals are met here');
  expect(page).toContain('| one that falls short | 1.26 × [1.20–1.31] | 1.20 × | falls short |');
  expect(page).toContain('| one that cannot be had | not measured: there is no such entry | | |');
});

test('sides take turns, each as often as the others, and are compared with the first', async () => {
  const order: string[] = [];
  const side = (name: string) => ({ name, call: async () => void order.push(name) });

  const ratios = await compare([side('a'), side('b'), side('c')], { rounds: 3, callsPerRound: 1, concurrency: 1 });

  expect(ratios.map(({ name }) => name)).toEqual(['b', 'c']);
  // The first six warm up.
  expect(order.slice(6)).toEqual(['a', 'b', 'c', 'b', 'c', 'a', 'c', 'a', 'b']);
});

test('a line of code is one that holds a token: not a comment, not a blank line', () => {
  const text = [
    '/** What it does.',
    ' * @returns Nothing. */',
    'export function f(): string {',
    '',
    '  // why',
    '  return `a',
    '  b`; // so',
    '}',
    '',
  ];

  expect(countLines(text.join('\n'))).toBe(4);
});
