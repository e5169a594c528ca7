import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countCoverage, type Coverage } from '../../scripts/openapi/coverage.ts';
import { createFixture, type Files } from './spec-fixture.ts';

function count(spoil?: (files: Files) => void, index = ''): Coverage {
  const { root, folder } = createFixture(spoil);
  mkdirSync(join(root, 'packages', 'acme', 'src'), { recursive: true });
  writeFileSync(join(root, 'packages', 'acme', 'src', 'index.ts'), index);
  return countCoverage(folder, join(root, 'packages', 'acme'), root);
}

const row = (id: string, level: string): string => `boxes\t${id}\tPOST\t{upload_url}\tmain\tO\tnever\tnone\t${level}\n`;

test('operations are counted by family', () => {
  expect(count()).toEqual({ families: [{ name: 'thing-box', found: 3, listed: 3 }], total: { found: 3, listed: 3 }, missing: [] });
});

test('an operation that only one side has is named', () => {
  const listed = count((files) => void (files['inventory.tsv'] += row('sendBox', 'full')));
  expect(listed.total).toEqual({ found: 3, listed: 4 });
  expect(listed.missing).toEqual(['acme: sendBox is in the list and not in the specification']);

  const specified = count((files) => void (files['inventory.tsv'] = String(files['inventory.tsv']).replace(/.*putThing.*\n/, '')));
  expect(specified.total).toEqual({ found: 2, listed: 2 });
  expect(specified.missing).toEqual(['acme: putThing is in the specification and not in the list']);
});

test('a handwritten operation counts when the package exports it', () => {
  const add = (files: Files): void => void (files['inventory.tsv'] += row('sendBox', 'handwritten'));

  expect(count(add).missing).toEqual(['acme: sendBox is in the list and not exported by the package']);
  expect(count(add, "export { openBox, send as sendBox } from './send-box.js';\n").missing).toEqual([]);
  expect(count(add, "export {\n  type Box,\n  sendBox,\n} from './send-box.js';\n").total).toEqual({ found: 4, listed: 4 });
});

test('a list that is missing or has other columns is told', () => {
  expect(count((files) => void (files['inventory.tsv'] = 'id\n')).missing[0]).toBe(
    'acme: inventory.tsv is missing, or its columns are not those of docs/specs.md',
  );
});
