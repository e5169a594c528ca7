import { expect, test } from 'vitest';
import * as core from '@sec/core';
import * as entry from '@sec/insightcloudsec';
import * as operations from '@sec/insightcloudsec/operations';

test('the entry has every name of core, and hides none behind a name of its own', () => {
  for (const [name, value] of Object.entries(core)) expect(entry, name).toHaveProperty(name, value);
});

test('the entry of the operations has no name of core', () => {
  const shared = Object.keys(operations).filter((name) => name in core);

  expect(shared).toEqual([]);
});
