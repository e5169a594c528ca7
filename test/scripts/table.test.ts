import { expect, test } from 'vitest';
import { type Operation, type OperationTable, parseOperation } from '@sec/core/vendor';
import { useGenerated } from './generated.ts';

const generated = useGenerated('operations.ts', 'rows.ts', 'table.ts');

async function readTable(): Promise<{ table: OperationTable; find: (id: string) => Operation }> {
  const { table } = (await generated.load('table.ts')) as { table: OperationTable };
  const rows = Object.assign({}, ...Object.values(table.groups));
  return { table, find: (id) => parseOperation(id, rows[id]) };
}

test('groups are the tags in camelCase, in the order of the document', async () => {
  const { table } = await readTable();

  expect(Object.keys(table.groups)).toEqual(['thingBox', 'lab']);
  expect(Object.keys(table.groups['thingBox'] ?? {})).toEqual(['listThings', 'putThing', 'deleteThing']);
  expect([table.hosts, table.security]).toEqual([['main', 'labs'], ['key']]);
});

test('a row tells method, path, retry class, members, payload and shape', async () => {
  const { find } = await readTable();

  const { members, ...facts } = find('listThings');
  expect(facts).toEqual({
    id: 'listThings',
    method: 'GET',
    path: '/things',
    retry: 'safe',
    effect: 'read',
    body: 'none',
    payload: '/data',
    payloadTypes: ['object'],
    defaults: expect.any(Object),
    feature: expect.objectContaining({ bind: expect.any(Function) }),
    response: 'json',
    page: {
      style: 'offset',
      position: 'offset',
      size: 'limit',
      maxSize: 50,
      first: 0,
      items: '/data/things',
      total: '/data/total',
      end: 'total',
    },
    unsupported: { limit: [{ value: 13, why: 'It is unlucky.' }] },
  });
  expect([...members.values()].map((member) => [member.name, member.in, member.required, member.fromClient])).toEqual([
    ['box_id', 'query', true, true],
    ['offset', 'query', false, false],
    ['limit', 'query', false, false],
    ['color', 'query', false, false],
  ]);
});

test.each([
  ['listThings', 'safe', 'read'],
  ['searchLabs', 'safe', 'read'],
  ['tailNotes', 'never', 'read'],
  ['putThing', 'idempotent', 'write'],
  ['uploadLab', 'never', 'write'],
  ['exportLabs', 'never', 'act'],
])('%s has the retry class %s and the effect %s', async (id, retry, effect) => {
  const { find } = await readTable();

  expect(find(id)).toMatchObject({ retry, effect });
});

test('a list in a query is joined, repeated or JSON, as the specification says', async () => {
  const { find } = await readTable();

  expect(find('listThings').members.get('color')?.style).toBe('comma');
  expect(find('getLab').members.get('ids')?.style).toBe('repeat');
  expect(find('getLab').members.get('filter')?.style).toBe('json');
});

test('members keep their place, also where the verb suggests another', async () => {
  const { find } = await readTable();

  expect(find('getLab').members.get('X-Trace')?.in).toBe('header');
  expect(find('deleteLab').members.get('force')?.in).toBe('body');
  expect(find('deleteLab').members.get('lab_name')?.in).toBe('path');
  expect(find('searchLabs').members.get('cursor')?.in).toBe('body');
});

test('a body that is no closed object, or has a separate member, is one member', async () => {
  const { find } = await readTable();

  expect(find('putThing').body).toBe('members');
  expect(find('setLabTags').body).toBe('whole');
  expect(find('renameLab').body).toBe('whole');
  expect(find('renameLab').members.get('body')).toMatchObject({ in: 'body', required: true });
  expect(find('getLatestLab').body).toBe('none');
});

test('a body member with the name and type of a path member is asked once and filled from it', async () => {
  const { find } = await readTable();

  expect([...find('replaceLab').members.values()].map((member) => `${member.in} ${member.name}`)).toEqual([
    'path lab_name',
    'body size',
    'body door',
    'body weight',
    'body rooms',
  ]);
  expect(find('replaceLab').same).toEqual({ lab_name: 'lab_name', 'rooms.lab_name': 'lab_name' });
  expect(
    generated
      .text('operations.ts')
      .split('export type ReplaceLabInput')[1]
      ?.split('/** Payload')[0]
      ?.match(/readonly lab_name/g),
  ).toHaveLength(1);
});

test('the rarer facts are there, and those that are the default are not', async () => {
  const { find } = await readTable();

  expect(find('getLab')).toMatchObject({ host: 'labs', security: [], timeoutMs: 60_000, stability: 'prototype' });
  expect(find('deleteThing')).toMatchObject({ empty: true, gone: [404] });
  expect(find('renameLab')).toMatchObject({ idempotentWith: '/lab_name' });
  expect(find('replaceLab')).toMatchObject({ empty: true });
  expect(find('setLabTags')).toMatchObject({ success: [406] });
  expect(find('exportLabs').response).toBe('bytes');
  expect(find('tailNotes').response).toBe('stream');
  expect(find('uploadLab').contentType).toBe('application/octet-stream');
  expect(find('putThing').same).toEqual({ 'thing.box_id': 'box_id' });
  expect(find('getLatestLab').variants).toEqual({ 'text/html': 'text', 'application/pdf': 'bytes' });
  expect(find('uploadForm')).toMatchObject({ body: 'whole', contentType: 'multipart/form-data' });
  expect(find('uploadPlan')).toMatchObject({ body: 'members', contentType: 'multipart/form-data' });
  const plain = find('searchLabs');
  for (const fact of [
    'host',
    'security',
    'timeoutMs',
    'empty',
    'success',
    'gone',
    'idempotentWith',
    'stability',
    'variants',
    'request',
    'answer',
    'same',
    'unsupported',
    'contentType',
  ])
    expect(plain).not.toHaveProperty(fact);
});

test('the rules of a response fill what the vendor leaves out, at every depth', async () => {
  const { find } = await readTable();
  const payload = { things: [{ id: 1, parts: [{}] }, { id: 2 }] };

  find('listThings').defaults?.applyInPlace(payload);

  expect(payload).toEqual({
    things: [
      { id: 1, name: '', parts: [{ label: '', is_new: false }] },
      { id: 2, name: '', parts: [] },
    ],
    total: 0,
  });
});

test('a payload that may be left out itself is filled from the whole body', async () => {
  const { find } = await readTable();
  const { defaults, bodyDefaults } = find('searchLabs');

  expect([defaults, bodyDefaults?.applyInPlace({}), bodyDefaults?.applyInPlace({ rows: [{}] })]).toEqual([
    undefined,
    { rows: [] },
    { rows: [{ name: '' }] },
  ]);
});

test('the rules of an object that contains itself go as deep as the response', async () => {
  const { find } = await readTable();
  const body = { name: 'x', owner: null, extra: {}, tree: { children: [{ children: [{}] }] } };

  find('getLatestLab').defaults?.applyInPlace(body);

  expect(body).toEqual({
    name: 'x',
    owner: null,
    extra: { base: '', depth: 0 },
    tree: { label: '', children: [{ label: '', children: [{ label: '', children: [] }] }] },
  });
});

test('equal rules are written once', async () => {
  const { find } = await readTable();
  const rules = generated.text('rows.ts').match(/^const rules.*$/gm) ?? [];
  const texts = rules.map((line) => line.slice(line.indexOf('memberRules')));

  expect(new Set(texts).size).toBe(texts.length);
  expect(find('getLab').defaults).toBe(find('getLatestLab').defaults);
  expect(find('setLabTags').defaults).toBeUndefined();
});

test('the types of a response and of an input reach every depth, maps and objects that contain themselves included', async () => {
  const { find } = await readTable();
  const { responseRules, requestRules } = find('replaceLab');
  const door = { door_id: 5, width: '2', behind: [{ door_id: 6, behind: [{ door_id: 7, width: 'wide' }] }] };
  const converted = { door_id: '5', width: 2, behind: [{ door_id: '6', behind: [{ door_id: '7', width: 'wide' }] }] };

  expect(responseRules?.applyInPlace({ name: 'x', door: structuredClone(door), doors: { front: structuredClone(door) } })).toEqual({
    name: 'x',
    door: converted,
    doors: { front: converted },
  });
  expect(requestRules?.applyToCopy({ lab_name: 'x', door, weight: '1.5' })).toEqual({ lab_name: 'x', door: converted, weight: 1.5 });
  expect(find('getLab').responseRules).toBe(responseRules);
});

test('a row refers to the part of the runtime that it needs, and to no other', async () => {
  const { find } = await readTable();

  expect([find('listThings').feature, find('tailNotes').feature, find('getLab').feature]).toEqual([
    { bind: expect.any(Function), isPage: expect.any(Function) },
    { read: expect.any(Function) },
    undefined,
  ]);
});

test('an operation whose id is the name of a group has another name as an export', async () => {
  const rows = (await generated.load('rows.ts')) as Readonly<Record<string, unknown>>;
  const { table } = await readTable();

  expect(rows['lab']).toBe(table.groups['lab']);
  expect(rows['listThings']).toBe(table.groups['thingBox']?.['listThings']);
});

test('an example inside the media type of a parameter is one of the parameter', () => {
  const { parameters } = generated.plan.operations.find(({ operation }) => operation.id === 'getLab')?.operation ?? { parameters: [] };

  expect(parameters.find(({ name }) => name === 'filter')?.examples).toEqual([
    { value: { depth: 1 }, keys: ['content', 'application/json', 'example'] },
  ]);
});
