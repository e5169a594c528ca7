import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { AccountsError, readAccounts } from '../../scripts/demo/accounts.ts';

const folder = mkdtempSync(join(tmpdir(), 'sec-demo-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileWith(text: string, name = 'accounts.yaml'): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const whole = `accounts:
  - name: Billing
    aws_account_id: "444455556666"
    data_source: aws:guard-duty
    assume_role_arn: arn:aws:iam::444455556666:role/reader
    external_id: b7f0c2d19e
`;

test('a file of accounts is read, as YAML and as JSON', () => {
  const expected = [
    {
      name: 'Billing',
      aws_account_id: '444455556666',
      data_source: 'aws:guard-duty',
      assume_role_arn: 'arn:aws:iam::444455556666:role/reader',
      external_id: 'b7f0c2d19e',
    },
  ];

  expect(readAccounts(fileWith(whole))).toEqual(expected);
  expect(readAccounts(fileWith(JSON.stringify({ accounts: expected }), 'accounts.json'))).toEqual(expected);
});

test.each([
  [
    'a number for an account',
    whole.replace('"444455556666"', '012345678901'),
    /:3: "aws_account_id" must be a text of 12 digits, in quotes, got the number \d+; for example "444455556666"$/,
  ],
  ['a short account', whole.replace('"444455556666"', '"4444"'), /:3: "aws_account_id" must be .*, got "4444"; for example/],
  [
    'a missing member',
    whole.replace('    external_id: b7f0c2d19e\n', ''),
    /:2: "external_id" must be .*, got nothing; for example b7f0c2d19e$/,
  ],
  ['a misspelt member', whole.replace('external_id', 'externalid'), /:6: "externalid" is not a member of an account; expected name, /],
  ['no list', 'accounts: Billing\n', /:1: expected "accounts" with a list, got something else/],
  ['an empty list', 'accounts: []\n', /:1: expected at least one account, got an empty list/],
  ['nothing', '', /:1: expected "accounts" with a list, got nothing/],
  ['broken YAML', 'accounts:\n  - name: [\n', /:[23]: not valid YAML or JSON: /],
])('%s is told with file, line and what was expected', (_, text, message) => {
  const file = fileWith(text);

  expect(() => readAccounts(file)).toThrow(AccountsError);
  expect(() => readAccounts(file)).toThrow(message);
  expect(() => readAccounts(file)).toThrow(file);
});

test('a file that is not there is told', () => {
  expect(() => readAccounts(join(folder, 'none.yaml'))).toThrow(/none\.yaml: cannot be read \(ENOENT\)/);
});
