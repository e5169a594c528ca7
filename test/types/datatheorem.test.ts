import { expectTypeOf, test } from 'vitest';
import type { DataTheoremAuth, DataTheoremClient, ListPolicyViolationsOutput, SecurityFinding } from '@sec/datatheorem';

declare const datatheorem: DataTheoremClient;

test('an id is taken as a text or a number, and read as a text', () => {
  const calls = () => [
    datatheorem.mobileFindings.listSecurityFindings({ mobile_app_id: 4567001 }),
    datatheorem.mobileFindings.listSecurityFindings({ mobile_app_id: '4567001' }),
    // @ts-expect-error an id is no flag
    datatheorem.mobileFindings.listSecurityFindings({ mobile_app_id: true }),
  ];
  void calls;
  expectTypeOf<SecurityFinding['id']>().toEqualTypeOf<string>();
  expectTypeOf<SecurityFinding['cvss3_score']>().toEqualTypeOf<number | null | undefined>();
});

test('a request takes the documented severities, an answer any word', () => {
  // @ts-expect-error CRITICAL is no severity of this API
  const call = () => datatheorem.mobileFindings.listSecurityFindings({ severity: 'CRITICAL' });
  void call;
  expectTypeOf<'CRITICAL'>().toExtend<NonNullable<SecurityFinding['severity']>>();
});

test('a filter by tags is an object', () => {
  const calls = () => [
    datatheorem.assets.listAssets({ filter_by_asset_tags: { env: ['prod'], owner: null } }),
    // @ts-expect-error the library writes the JSON
    datatheorem.assets.listAssets({ filter_by_asset_tags: '{"env":["prod"]}' }),
  ];
  void calls;
});

test('a page of violations has its lists beside it', () => {
  expectTypeOf<ListPolicyViolationsOutput['policy_rules']>().toBeArray();
  expectTypeOf<ListPolicyViolationsOutput['policy_rule_types']>().toBeArray();
});

test('a credential of a cloud is checked for AWS, and open for the others', () => {
  const calls = () => [
    datatheorem.cloudAuthenticators.createCloudAuthenticator({
      body: { cloud_authenticator_type: 3, aws_credential: { role_arn: 'arn:aws:iam::444455556666:role/x', external_id: 'invented' } },
    }),
    datatheorem.cloudAuthenticators.createCloudAuthenticator({ body: { cloud_authenticator_type: 5, other_credential: { key: 'x' } } }),
  ];
  void calls;
});

test('a key is a text or a function', () => {
  expectTypeOf<DataTheoremAuth>().toEqualTypeOf<{
    readonly resultsApiKey?: string | (() => string | Promise<string>) | undefined;
    readonly uploadApiKey?: string | (() => string | Promise<string>) | undefined;
  }>();
});
