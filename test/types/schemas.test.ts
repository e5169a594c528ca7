import { expectTypeOf, test } from 'vitest';
import type * as Aqua from '@sec/aqua';
import type * as DataTheorem from '@sec/datatheorem';
import type * as InsightCloudSec from '@sec/insightcloudsec';
import type * as Risken from '@sec/risken';

/** What databases, queues and writers of JSON Lines take for a row. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** Names of the objects that cannot be handed to a function which takes any record. */
type Misfits<Schemas> = {
  [Name in keyof Schemas]: Schemas[Name] extends Record<string, unknown> | readonly unknown[]
    ? never
    : Schemas[Name] extends object
      ? Name
      : never;
}[keyof Schemas];

/** Names of the types that no JSON is made of: members without a documented shape are `unknown`. */
type NoJson<Schemas> = { [Name in keyof Schemas]: Schemas[Name] extends Json ? never : Name }[keyof Schemas];

/** As an interface an object would fit neither. */
interface Declared {
  readonly name: string;
}

test('the measure tells an interface from a type written out', () => {
  expectTypeOf<Misfits<{ one: Declared; other: { readonly name: string }; list: Declared[]; text: string }>>().toEqualTypeOf<'one'>();
  expectTypeOf<NoJson<{ one: Declared; other: { readonly name: string }; nested: { readonly of: Declared } }>>().toEqualTypeOf<
    'one' | 'nested'
  >();
});

test('every schema that is an object is a record', () => {
  expectTypeOf<Misfits<Aqua.components['schemas']>>().toBeNever();
  expectTypeOf<Misfits<DataTheorem.components['schemas']>>().toBeNever();
  expectTypeOf<Misfits<InsightCloudSec.components['schemas']>>().toBeNever();
  expectTypeOf<Misfits<Risken.components['schemas']>>().toBeNever();
});

test('rows are JSON, with everything that is nested in them', () => {
  expectTypeOf<
    NoJson<Pick<Aqua.components['schemas'], 'Image' | 'ScanResult' | 'Registry' | 'Container' | 'FirewallPolicy'>>
  >().toBeNever();
  expectTypeOf<
    NoJson<Pick<DataTheorem.components['schemas'], 'MobileApp' | 'MobileAppScan' | 'PolicyViolation' | 'SecurityFindingTarget'>>
  >().toBeNever();
  expectTypeOf<
    NoJson<Pick<InsightCloudSec.components['schemas'], 'ContainerVulnerability' | 'ImageAssessment' | 'IacScanDetails' | 'ScheduledEvent'>>
  >().toBeNever();
  expectTypeOf<NoJson<Risken.components['schemas']>>().toBeNever();
});

test('inputs, payloads and items are records as well', () => {
  expectTypeOf<Aqua.ListImagesInput>().toExtend<Record<string, unknown>>();
  expectTypeOf<Aqua.ListImagesOutput>().toExtend<Record<string, unknown>>();
  expectTypeOf<DataTheorem.ListMobileAppsOutput>().toExtend<Record<string, unknown>>();
  expectTypeOf<InsightCloudSec.ListCloudsOutput>().toExtend<Record<string, unknown>>();
  expectTypeOf<Risken.ListAwsInput>().toExtend<Record<string, unknown>>();
  expectTypeOf<Risken.ListAwsOutput>().toExtend<Json>();
  expectTypeOf<Risken.GetAttackFlowAnalysisOutput>().toExtend<Json>();
});

test('an operation that takes nothing takes an empty object, and no other', () => {
  const calls = (aqua: Aqua.AquaClient, risken: Risken.RiskenClient) => [
    risken.project.listProjects(),
    risken.project.listProjects({}),
    risken.signin.signin(),
    risken.signin.signin({}),
    risken.signin.signin.withResponse({}),
    // @ts-expect-error there is no such member
    risken.signin.signin({ project_id: 1 }),
    // @ts-expect-error there is no such member
    aqua.images.listImages({ regstry: 'x' }),
  ];
  void calls;
});
