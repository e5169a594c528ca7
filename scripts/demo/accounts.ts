/** Reads the demo's input: a YAML or JSON file of AWS accounts. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

export interface Account {
  readonly name: string;
  readonly aws_account_id: string;
  readonly data_source: string;
  readonly assume_role_arn: string;
  readonly external_id: string;
}

/** The file cannot be used; the message says where, what was expected and what came. */
export class AccountsError extends Error {}

interface Member {
  readonly name: keyof Account;
  readonly expected: string;
  readonly pattern: RegExp;
  readonly example: string;
}

const members: readonly Member[] = [
  { name: 'name', expected: 'a text of 1 to 200 characters', pattern: /^.{1,200}$/s, example: 'Billing' },
  { name: 'aws_account_id', expected: 'a text of 12 digits, in quotes', pattern: /^\d{12}$/, example: '"444455556666"' },
  { name: 'data_source', expected: 'the name of a scanner', pattern: /^[a-z]+:[a-z-]+$/, example: 'aws:guard-duty' },
  {
    name: 'assume_role_arn',
    expected: 'the ARN of an IAM role',
    pattern: /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/,
    example: 'arn:aws:iam::444455556666:role/risken-reader',
  },
  { name: 'external_id', expected: 'a text of 8 to 255 characters', pattern: /^.{8,255}$/s, example: 'b7f0c2d19e' },
];

/** @throws {@link AccountsError} */
export function readAccounts(file: string): Account[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new AccountsError(
      `${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}); expected a YAML or JSON file of accounts`,
    );
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const at = (node: Node | null | undefined): string => `${file}:${node?.range ? lines.linePos(node.range[0]).line : 1}`;
  const [broken] = document.errors;
  if (broken !== undefined)
    throw new AccountsError(`${file}:${lines.linePos(broken.pos[0]).line}: not valid YAML or JSON: ${broken.message.split('\n')[0]}`);

  const list = document.get('accounts', true) as Node | undefined;
  if (!isSeq(list)) {
    throw new AccountsError(
      `${at(list ?? document.contents)}: expected "accounts" with a list, got ${list === undefined ? 'nothing' : 'something else'}; for example\naccounts:\n  - name: Billing`,
    );
  }
  if (list.items.length === 0) throw new AccountsError(`${at(list)}: expected at least one account, got an empty list`);
  return list.items.map((item) => readAccount(item as Node, at));
}

function readAccount(item: Node, at: (node: Node | null | undefined) => string): Account {
  if (!isMap(item)) throw new AccountsError(`${at(item)}: expected an account with ${members.map(({ name }) => name).join(', ')}`);
  const known = new Set<unknown>(members.map(({ name }) => name));
  for (const { key } of item.items) {
    const name = isScalar(key) ? key.value : key;
    if (!known.has(name))
      throw new AccountsError(`${at(key as Node)}: "${String(name)}" is not a member of an account; expected ${[...known].join(', ')}`);
  }
  const account = members.map(({ name, expected, pattern, example }) => {
    const node = item.get(name, true);
    const value = isScalar(node) ? node.value : undefined;
    if (typeof value === 'string' && pattern.test(value)) return [name, value] as const;
    const got =
      node === undefined
        ? 'nothing'
        : typeof value === 'string'
          ? `"${value.slice(0, 40)}"`
          : typeof value === 'number'
            ? `the number ${value}`
            : 'something else';
    throw new AccountsError(`${at(node ?? item)}: "${name}" must be ${expected}, got ${got}; for example ${example}`);
  });
  return Object.fromEntries(account) as unknown as Account;
}
