import { expect, test } from 'vitest';
import { formatChanges, type UpsertConfigurationEntry } from '@sec/aqua';

const none = { changes: [], notCompared: [], notApplied: [], lost: [] };

const entries: readonly UpsertConfigurationEntry[] = [
  {
    ...none,
    outcome: 'wouldCreate',
    kind: 'permissionSet',
    name: 'Payments reader',
    changes: [
      { member: 'actions', before: undefined, after: ['images.read', 'containers.read'] },
      { member: 'ui_access', before: undefined, after: false },
    ],
  },
  {
    ...none,
    outcome: 'wouldUpdate',
    kind: 'role',
    name: 'Auditor',
    changes: [
      { member: 'scopes', before: ['Global', 'Shop'], after: ['Shop', 'Payments'] },
      { member: 'description', before: '', after: 'Reads' },
    ],
  },
  {
    ...none,
    outcome: 'wouldUpdate',
    kind: 'registry',
    name: 'Harbor',
    changes: [
      { member: 'webhook.enabled', before: false, after: true },
      { member: 'webhook.auth_token', before: '[redacted]', after: '[redacted]', secret: 'changed' },
      { member: 'password', before: undefined, after: '[redacted]', secret: 'unknown' },
    ],
    notCompared: ['password'],
  },
  { ...none, outcome: 'unchanged', kind: 'registry', name: 'Docker Hub', notCompared: ['password'] },
  { outcome: 'failed', kind: 'runtimePolicy', name: 'Locked', error: new Error('createRuntimePolicy: status 403: not allowed') },
];

test('a plan is a table: an object a line, its changes below', () => {
  expect(formatChanges(entries)).toBe(
    [
      '+ permission set  Payments reader',
      '    actions    images.read, containers.read',
      '    ui_access  false',
      '~ role            Auditor',
      '    scopes       + Payments  - Global',
      '    description  (none) → Reads',
      '~ registry        Harbor',
      '    webhook.enabled     false → true',
      '    webhook.auth_token  secret, changed',
      '    password            secret, written again: the console does not show it',
      '= registry        Docker Hub',
      '    password  secret, not compared',
      '! runtime policy  Locked',
      '    createRuntimePolicy: status 403: not allowed',
      '',
      '1 to create, 2 to update, 1 unchanged, 1 failed',
    ].join('\n'),
  );
});

test('what was done, and what did not take', () => {
  const text = formatChanges([
    {
      ...none,
      outcome: 'updated',
      kind: 'role',
      name: 'Auditor',
      changes: [{ member: 'description', before: 'a', after: 'b' }],
      notApplied: [{ member: 'description', before: 'B', after: 'b' }],
      lost: ['brand_new'],
    },
  ]);

  expect(text.split('\n')).toEqual([
    '~ role  Auditor',
    '    description  a → b',
    '    description  ! not applied, the console has B',
    '    brand_new    ! lost: it had a value, and nobody named it',
    '',
    '1 updated',
  ]);
});

test('no line is longer than the terminal, in columns', () => {
  const long = 'x'.repeat(300);
  const changes = [
    { member: 'description', before: long, after: `${long}y` },
    { member: 'url', before: '支払い'.repeat(40), after: '🚀'.repeat(40) },
  ];

  const lines = formatChanges([{ ...none, outcome: 'updated', kind: 'role', name: long, changes }], { width: 60 }).split('\n');

  expect(lines.map((line) => [...line].length <= 60)).toEqual(lines.map(() => true));
  expect(lines[2]?.replaceAll(/[\p{Script=Han}\p{Script=Hiragana}]/gu, 'xx')).toHaveLength(60);
  expect(lines[0]?.endsWith('…')).toBe(true);
});

test('a long path loses its beginning', () => {
  const member = 'categories.artifacts.image.expression';

  const lines = formatChanges(
    [{ ...none, outcome: 'updated', kind: 'role', name: 'a', changes: [{ member, before: 'v1', after: 'v2' }] }],
    {
      width: 50,
    },
  ).split('\n');

  expect(lines[1]).toBe('    …tifacts.image.expression  v1 → v2');
});

test('names and values do not act on the terminal', () => {
  const evil = '\u001b[31mred\u202e\u0007\nnext';

  const text = formatChanges([
    {
      ...none,
      outcome: 'updated',
      kind: 'role',
      name: evil,
      changes: [{ member: 'description', before: [evil], after: { [evil]: evil } }],
    },
    { outcome: 'failed', kind: 'role', name: 'b', error: new Error(evil) },
  ]);

  for (const character of ['\u001b', '\u202e', '\u0007']) expect(text).not.toContain(character);
  expect(text.split('\n')).toHaveLength(6);
});

test('nothing is nothing to do', () => {
  expect(formatChanges([])).toBe('\nnothing to do');
});
