import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OperationEvidence } from '@sec/core/vendor';
import { evidence as aqua } from '@sec/aqua/evidence';
import { evidence as dataTheorem } from '@sec/datatheorem/evidence';
import { evidence as insightCloudSec } from '@sec/insightcloudsec/evidence';
import { evidence as risken } from '@sec/risken/evidence';
import { describe, expect, test } from 'vitest';
import { findSources, readSourceTable } from '../../scripts/openapi/source-table.ts';
import { readSpec } from '../../scripts/openapi/read-spec.ts';
import { root } from '../../scripts/packages.ts';

const vendors: Readonly<Record<string, Readonly<Record<string, OperationEvidence>>>> = {
  aqua,
  datatheorem: dataTheorem,
  insightcloudsec: insightCloudSec,
  risken,
};

describe.each(Object.entries(vendors))('%s', (vendor, evidence) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  const docs = readFileSync(join(root, 'packages', vendor, 'src', 'generated', 'operations.ts'), 'utf8');

  test('every operation has evidence, and nothing else has', () => {
    expect(Object.keys(evidence).toSorted()).toEqual(spec.operations.map(({ id }) => id).toSorted());
  });

  test('what the vendor does not confirm is not called stable', () => {
    const unfounded = Object.values(evidence).filter(({ mark, level }) => mark === 'T' || mark === 'I' || level === 'inventory');

    expect(unfounded.filter(({ stability }) => stability === 'stable')).toEqual([]);
  });

  test('the comment of an operation says the year of its source, and that it is unverified where it is', () => {
    const comments = new Map(
      docs.split('  /**\n').flatMap((part) => {
        const [, id] = /\*\/\n {2}readonly (\w+): \w*OperationCall</.exec(part) ?? [];
        return id === undefined ? [] : [[id, part] as const];
      }),
    );
    for (const [id, { year, stability }] of Object.entries(evidence)) {
      expect(comments.get(id)).toContain(year === undefined ? ' without a date' : ` of ${year}, read in `);
      expect(comments.get(id)?.includes('Unverified:'), id).toBe(stability === 'unverified');
    }
  });

  test('a source that is a repository has the commit that was read and its year', () => {
    const rows = readSourceTable(join(root, 'specs', vendor)) ?? [];

    const repositories = rows.filter(({ where }) => where.startsWith('github.com/'));
    expect(repositories.filter(({ version, year }) => !/^[0-9a-f]{7}$/.test(version) || year === undefined)).toEqual([]);
  });
});

test('a document of 2019 is shown as one of 2019, whoever keeps it', () => {
  expect(insightCloudSec.listGroups).toMatchObject({ mark: 'O', year: 2019 });
});

test('a member that rests on another source than its operation says so', () => {
  expect(insightCloudSec.disableTwoFactor).toMatchObject({ mark: 'O', members: { user_id: { mark: 'T', year: 2022 } } });
  expect(risken.listAws.members).toBeUndefined();
  const docs = readFileSync(join(root, 'packages/insightcloudsec/src/generated/operations.ts'), 'utf8');
  expect(docs).toMatch(/second factor\. Source: third party — .* \*\/\n {2}readonly user_id\?/);
});

test('path, input and response are told apart', () => {
  expect(aqua.getExport).toMatchObject({ level: 'inventory', path: 'known', input: 'none', answer: 'open' });
  expect(insightCloudSec.listHarvestProducers).toMatchObject({ input: 'unknown', answer: 'open' });
  expect(risken.listAws).toMatchObject({ input: 'known', answer: 'known', level: 'full' });
  expect(dataTheorem.getRestfulApi).toMatchObject({ mark: 'I', path: 'inferred' });
});

test('of two sources whose names begin alike, the longer one is meant', () => {
  const rows = readSourceTable(join(root, 'specs', 'insightcloudsec')) ?? [];

  expect(
    findSources(rows, 'DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client, x; alpalwal/Divvy_scripts').map(
      ({ source }) => source,
    ),
  ).toEqual(['DivvyCloud v2 Swagger (2019) in sgarlick987/divvycloud-client', 'alpalwal/Divvy_scripts']);
});
