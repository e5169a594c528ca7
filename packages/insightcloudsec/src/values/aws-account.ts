/** AWS accounts, as an input names them. */
import type { Badge } from '../generated/operations.js';
import { inputError } from '../input-error.js';
import { readBadges } from './badges.js';

/** An account, and how the server gets access: by a role, by keys, or by a role that the keys assume. */
export interface AwsAccount {
  /** The AWS account number: a string of 12 digits, as it may begin with zeros. */
  readonly account_number: string;
  /** Name that is shown. */
  readonly name: string;
  /** Role in that account. Alone, it is assumed by the installation's own instance role. */
  readonly role_arn?: string;
  /** External id that the role requires. */
  readonly external_id?: string;
  readonly session_name?: string;
  /** Lifetime of an assumed role's session, in seconds. */
  readonly duration?: number;
  /** Key pair: of the account itself without `role_arn`, else of the account that assumes the role. */
  readonly api_key?: string;
  readonly secret_key?: string;
  /** @defaultValue `AWS` */
  readonly cloud_type?: 'AWS' | 'AWS_GOV' | 'AWS_CHINA';
  /** Number of the harvesting strategy. */
  readonly strategy_id?: number;
  /** Badges that it gets, beside those that it has. */
  readonly badges?: readonly Badge[];
}

/** Refuses accounts that cannot be right, or that are repeated. @throws {@link InputError} */
export function readAccounts(who: string, accounts: unknown): readonly AwsAccount[] {
  if (!Array.isArray(accounts) || accounts.length === 0)
    throw inputError(who, 'accounts', {
      expected: 'a non-empty array of accounts',
      value: accounts,
      example: "[{ account_number: '077788889999', name: 'Acme Staging', role_arn: 'arn:aws:iam::077788889999:role/cloudsec-reader' }]",
    });
  const seen = new Set<string>();
  for (const [index, account] of accounts.entries()) {
    const member = `accounts[${index}]`;
    assertAccount(who, member, account);
    const { account_number } = account;
    if (seen.has(account_number))
      throw inputError(who, `${member}.account_number`, {
        expected: 'a number that no other account has',
        value: account_number,
        received: `${account_number} twice`,
        example: 'one entry with all its badges',
      });
    seen.add(account_number);
  }
  return accounts;
}

function assertAccount(who: string, place: string, account: unknown): asserts account is AwsAccount {
  const { account_number, name, role_arn, api_key, secret_key, badges } = (account ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof account_number !== 'string' || !/^\d{12}$/.test(account_number))
    throw inputError(who, `${place}.account_number`, {
      expected: 'a string of 12 digits',
      value: account_number,
      received: typeof account_number === 'number' ? 'a number, which loses leading zeros' : undefined,
      example: '"077788889999"',
    });
  if (typeof name !== 'string' || name.trim() === '')
    throw inputError(who, `${place}.name`, { expected: 'a non-empty string', value: name, example: '"Acme Staging"' });
  if ((api_key === undefined) !== (secret_key === undefined)) {
    const [absent, given] = api_key === undefined ? ['api_key', 'secret_key'] : ['secret_key', 'api_key'];
    const expected = `given where "${given}" is`;
    throw inputError(who, `${place}.${absent}`, { expected, value: undefined, example: '{ api_key, secret_key }' });
  }
  const roleExample = `"arn:aws:iam::${account_number}:role/cloudsec-reader"`;
  if (role_arn === undefined && api_key === undefined)
    throw inputError(who, `${place}.role_arn`, {
      expected: 'a role',
      value: undefined,
      example: `${roleExample}, or { api_key, secret_key }`,
    });
  if (role_arn !== undefined) {
    const [, owner] = /^arn:aws[a-z-]*:iam::(\d{12}):role\/.+$/.exec(String(role_arn)) ?? [];
    if (owner !== account_number)
      throw inputError(who, `${place}.role_arn`, {
        expected: owner === undefined ? 'the ARN of an IAM role' : `a role of account ${account_number}`,
        value: role_arn,
        received: owner === undefined ? undefined : `one of ${owner}`,
        example: roleExample,
      });
  }
  if (badges !== undefined) readBadges(who, `${place}.badges`, badges);
}
