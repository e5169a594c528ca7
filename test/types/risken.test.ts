import type { ListWalk } from '@sec/core';
import { expectTypeOf, test } from 'vitest';
import type { Aws, AwsDataSource, ListAwsInput, ListAwsOutput, paths, RiskenClient } from '@sec/risken';

declare const risken: RiskenClient;

test('an input is checked by the compiler', () => {
  expectTypeOf<ListAwsInput>().toExtend<{
    readonly project_id?: number | undefined;
    readonly aws_id?: number | undefined;
    readonly aws_account_id?: string | undefined;
  }>();
  const calls = () => [
    risken.aws.listAws({ project_id: 1 }),
    risken.aws.listAws({}),
    // @ts-expect-error a project is a number
    risken.aws.listAws({ project_id: '1' }),
    // @ts-expect-error there is no such member
    risken.aws.listAws({ project: 1 }),
    // @ts-expect-error the registration is required
    risken.aws.listAwsDataSources({ project_id: 1 }),
  ];
  void calls;
});

test('an output says what is always there', () => {
  expectTypeOf<ListAwsOutput['aws']>().toEqualTypeOf<Aws[]>();
  expectTypeOf<Aws['name']>().toEqualTypeOf<string>();
  expectTypeOf<AwsDataSource['aws_id']>().toEqualTypeOf<number | undefined>();
});

test('a request takes the documented numbers, an answer any number', () => {
  const attach = () =>
    risken.aws.attachAwsDataSource({
      project_id: 1,
      attach_data_source: {
        aws_id: 1,
        aws_data_source_id: 2,
        assume_role_arn: 'arn:aws:iam::444455556666:role/x',
        external_id: '12345678',
        // @ts-expect-error 9 is no status
        status: 9,
      },
    });
  void attach;
  expectTypeOf<9>().toExtend<NonNullable<AwsDataSource['status']>>();
});

test('a list walks its items', () => {
  const walk = () => risken.finding.listFindings.items({ project_id: 1 });
  expectTypeOf(walk).returns.toEqualTypeOf<ListWalk<number>>();
  // @ts-expect-error a plain operation has no pages
  void (() => risken.aws.listAws.items({}));
});

test('raw is typed by paths', () => {
  expectTypeOf<paths>().toHaveProperty('/aws/list-aws');
  // @ts-expect-error aws_id is required
  void (() => risken.raw.GET('/aws/list-datasource', { params: { query: { project_id: 1 } } }));
});
