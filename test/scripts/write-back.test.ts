import { expect, test } from 'vitest';
import { join } from 'node:path';
import { makePlan } from '../../scripts/derive/plan.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { writeTypeTest } from '../support/write-back-types.js';

const root = join(import.meta.dirname, '..', '..');

test.each([
  ['aqua', 'AquaClient'],
  ['datatheorem', 'DataTheoremClient'],
  ['insightcloudsec', 'InsightCloudSecClient'],
  ['risken', 'RiskenClient'],
])('the compiler sees every pair of %s', async (vendor, client) => {
  const text = writeTypeTest(makePlan(readSpec(join(root, 'specs', vendor), root)), client);

  await expect(text).toMatchFileSnapshot(join(root, 'test', 'types', 'generated', `write-back-${vendor}.ts`));
});
