import type { ListWalk } from '@sec/core';
import type {
  Cloud,
  CloudStatus,
  GetIacScanOutput,
  InsightCloudSecAuth,
  InsightCloudSecClient,
  InsightName,
  ResourceEnvelope,
  ResourceRow,
} from '@sec/insightcloudsec';
import { expectTypeOf, test } from 'vitest';

declare const cloudsec: InsightCloudSecClient;

test('an input is checked by the compiler', () => {
  const calls = () => [
    cloudsec.clouds.searchClouds(),
    cloudsec.clouds.searchClouds({ badge_filter_operator: 'OR' }),
    // @ts-expect-error XOR is no operator of this API
    cloudsec.clouds.searchClouds({ badge_filter_operator: 'XOR' }),
    // @ts-expect-error there is no such member
    cloudsec.clouds.searchClouds({ search: 'prod' }),
    // @ts-expect-error the resource is required
    cloudsec.resources.getResourceDetail({}),
  ];
  void calls;
});

test('a request takes the documented sources of insights, an answer any status', () => {
  const exempt = () =>
    cloudsec.exemptions.createExemptions({
      approver: 'ops@example.com',
      insight_id: 536,
      // @ts-expect-error an insight comes from the back office, or is custom
      insight_source: 'vendor',
      resource_ids: ['instance:18:us-east-1:i-0abc123:'],
      resource_type: 'instance',
      start_date: '2031-02-03',
    });
  void exempt;
  expectTypeOf<'RESTING'>().toExtend<CloudStatus>();
});

test('a list walks its items, and a plain operation has no pages', () => {
  const clouds = () => cloudsec.clouds.searchClouds.items({});
  const resources = () => cloudsec.resources.queryResources.items({ selected_resource_type: 'instance' });
  expectTypeOf(clouds).returns.toEqualTypeOf<ListWalk<Cloud>>();
  expectTypeOf(resources).returns.toEqualTypeOf<ListWalk<ResourceEnvelope>>();
  // @ts-expect-error one resource has no pages
  void (() => cloudsec.resources.getResourceDetail.items({ resourceId: 'instance:18:us-east-1:i-0abc123:' }));
});

test('the form that is asked for is the form that comes', () => {
  const page = () => cloudsec.iac.getIacScan({ buildId: 7 }, { accept: 'text/html' });
  const data = () => cloudsec.iac.getIacScan({ buildId: 7 });
  expectTypeOf(page).returns.resolves.toEqualTypeOf<string>();
  expectTypeOf(data).returns.resolves.toEqualTypeOf<GetIacScanOutput>();
  // @ts-expect-error the API has no such form
  void (() => cloudsec.iac.getIacScan({ buildId: 7 }, { accept: 'text/csv' }));
});

test('a row of a known type has its members, and one of another type may have any', () => {
  expectTypeOf<ResourceRow<'instance'>['common']['resource_id']>().toEqualTypeOf<string>();
  expectTypeOf<ResourceRow<'instance'>['instance_id']>().toExtend<string | null | undefined>();
  expectTypeOf<ResourceRow<'somethingnew'>['anything']>().toEqualTypeOf<unknown>();
  // @ts-expect-error an instance has no such member
  type Missing = ResourceRow<'instance'>['anything'];
  expectTypeOf<Missing>();
});

test('an insight is named with its source', () => {
  expectTypeOf<'backoffice:536'>().toExtend<InsightName>();
  expectTypeOf<{ source: 'custom'; insight_id: number }>().toExtend<InsightName>();
  expectTypeOf<'536'>().not.toExtend<InsightName>();
  expectTypeOf<'vendor:536'>().not.toExtend<InsightName>();
});

test('a key is a string or a function, and a user has a password', () => {
  expectTypeOf<{ apiKey: () => Promise<string> }>().toExtend<InsightCloudSecAuth>();
  expectTypeOf<{ username: string; password: string }>().toExtend<InsightCloudSecAuth>();
  expectTypeOf<{ username: string }>().not.toExtend<InsightCloudSecAuth>();
  expectTypeOf<{ apiKey: number }>().not.toExtend<InsightCloudSecAuth>();
});

test('raw is typed by paths', () => {
  void (() => cloudsec.raw.GET('/v2/public/user/info'));
  // @ts-expect-error there is no such path
  void (() => cloudsec.raw.GET('/v2/public/nothing'));
});
