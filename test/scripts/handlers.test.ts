import { expect, test } from 'vitest';
import { bySpecificity } from '../../scripts/write/handlers.ts';
import type { Operation } from '../../scripts/openapi/spec.ts';
import { useGenerated } from './generated.ts';

const generated = useGenerated('handlers.ts');

test('an example has the flat input and the answer as it is on the wire', async () => {
  const { examples } = await generated.load('handlers.ts');

  expect(examples.listThings).toEqual({
    input: { box_id: 3, offset: 0, limit: 50, color: ['red'] },
    status: 200,
    body: { data: { things: [{ id: 7, name: 'Lamp', parts: [{ label: 'Bulb' }], color: 'red' }], total: 1 } },
  });
  expect(examples.deleteThing).toEqual({ input: { thing_id: 7 }, status: 204 });
  expect(examples.setLabTags.input).toEqual({ lab_name: 'north', body: ['a', 'b'] });
  expect(examples.readNote).toEqual({ input: {}, status: 200, contentType: 'text/plain', body: 'hello' });
});

test('a path with a parameter comes after the literal path that it would hide', async () => {
  const { examples } = await generated.load('handlers.ts');

  const ids = Object.keys(examples);
  expect(ids.indexOf('getLatestLab')).toBeLessThan(ids.indexOf('getLab'));
});

test('the order of paths is settled by the first segment that differs', () => {
  const paths = ['/{a}/x', '/x/{a}', '/x/y', '/{a}/{b}', '/z'];

  const toOperation = (path: string): Operation => ({ path, parameters: [] }) as unknown as Operation;

  const sorted = paths.toSorted((one, other) => bySpecificity(toOperation(one), toOperation(other)));

  expect(sorted).toEqual(['/z', '/x/y', '/x/{a}', '/{a}/x', '/{a}/{b}']);
});

test('paths whose member holds slashes come last, the longest first', () => {
  const toOperation = (path: string): Operation =>
    ({ path, parameters: path.includes('{a}') ? [{ node: { 'x-path': 'slashes' } }] : [] }) as unknown as Operation;
  const paths = ['/{a}', '/{a}/x', '/{b}', '/x', '/x/y/z', '/{a}/x/y'];

  const sorted = paths.toSorted((one, other) => bySpecificity(toOperation(one), toOperation(other)));

  expect(sorted).toEqual(['/x', '/{b}', '/x/y/z', '/{a}/x/y', '/{a}/x', '/{a}']);
});
