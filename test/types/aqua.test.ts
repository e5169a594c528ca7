import type { AquaAuth, AquaClient, AquaOptions, Registry, ScanJob, ScanJobStatus, ScanJobStatusInput, ScanResult } from '@sec/aqua';
import type { ListWalk } from '@sec/core';
import { expectTypeOf, test } from 'vitest';

declare const aqua: AquaClient;

test('an input is checked by the compiler', () => {
  const calls = () => [
    aqua.imageScans.getImageScanResult({ registry: 'Docker Hub', image: 'acme/web:1.4.2' }),
    aqua.registries.listRegistries(),
    // @ts-expect-error the image is required
    aqua.imageScans.getImageScanResult({ registry: 'Docker Hub' }),
    // @ts-expect-error there is no such member
    aqua.imageScans.getImageScanResult({ registry: 'Docker Hub', image: 'acme/web:1.4.2', tag: '1.4.2' }),
    // @ts-expect-error a list that has no members takes none
    aqua.registries.listRegistries({ page: 1 }),
  ];
  void calls;
});

test('a filter takes the documented states, an answer any word', () => {
  expectTypeOf<ScanJobStatusInput>().toEqualTypeOf<'pending' | 'in_progress' | 'finished' | 'failed'>();
  expectTypeOf<'paused'>().toExtend<ScanJobStatus>();
  expectTypeOf<ScanJob['status']>().toEqualTypeOf<ScanJobStatus>();
  // @ts-expect-error "paused" is not a state that the API documents
  const call = () => aqua.scanQueue.listScanJobs({ statuses: ['paused'] });
  void call;
});

test('what a console may leave out is not promised', () => {
  expectTypeOf<ScanResult['disallowed']>().toEqualTypeOf<boolean | undefined>();
  expectTypeOf<null>().toExtend<ScanResult['cves']>();
  expectTypeOf<Registry['name']>().toEqualTypeOf<string>();
});

test('a list walks its items, and a plain operation has no pages', () => {
  const walk = () => aqua.scanQueue.listScanJobs.items({ statuses: ['failed'] });
  expectTypeOf(walk).returns.toEqualTypeOf<ListWalk<ScanJob>>();
  // @ts-expect-error the list comes whole
  void (() => aqua.registries.listRegistries.items());
});

test('each way to sign in is whole', () => {
  expectTypeOf<{ apiKey: string; apiSecret: string }>().toExtend<AquaAuth>();
  expectTypeOf<{ email: string; password: string }>().toExtend<AquaAuth>();
  expectTypeOf<{ username: string; password: string; scheme: 'basic' }>().toExtend<AquaAuth>();
  expectTypeOf<{ token: () => Promise<string> }>().toExtend<AquaAuth>();
  expectTypeOf<{ apiKey: string }>().not.toExtend<AquaAuth>();
  expectTypeOf<{ email: string }>().not.toExtend<AquaAuth>();
  expectTypeOf<AquaOptions['region']>().toEqualTypeOf<'us' | 'eu' | 'singapore' | 'sydney' | 'asia-2' | undefined>();
});

test('raw is typed by paths', () => {
  void (() => aqua.raw.GET('/api/v1/settings/labels/{name}', { params: { path: { name: 'one' } } }));
  // @ts-expect-error the name is required
  void (() => aqua.raw.GET('/api/v1/settings/labels/{name}', { params: { path: {} } }));
  // @ts-expect-error there is no such path
  void (() => aqua.raw.GET('/api/v1/settings/nothing'));
});
