import { expect, test } from 'vitest';
import { createFill } from '../../packages/core/src/fill.ts';
import { createSettle } from '../../packages/core/src/kinds.ts';
import { type Operation, type OperationTable, parseOperation } from '../../packages/core/src/operation.ts';
import { useGenerated } from './generated.ts';

const generated = useGenerated('operations.ts');

async function readTable(): Promise<{ table: OperationTable; find: (id: string) => Operation }> {
  const { table } = (await generated.load('operations.ts')) as { table: OperationTable };
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
    body: 'none',
    payload: '/data',
    answer: 'object',
    shape: expect.any(Number),
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
    unsendable: { limit: [{ value: 13, why: 'It is unlucky.' }] },
  });
  expect([...members.values()].map(({ name, place, required, fromClient }) => [name, place, required, fromClient])).toEqual([
    ['box_id', 'query', true, true],
    ['offset', 'query', false, false],
    ['limit', 'query', false, false],
    ['color', 'query', false, false],
  ]);
});

test('a list in a query is joined, repeated or JSON, as the specification says', async () => {
  const { find } = await readTable();

  expect(find('listThings').members.get('color')?.style).toBe('comma');
  expect(find('getLab').members.get('ids')?.style).toBe('repeat');
  expect(find('getLab').members.get('filter')?.style).toBe('json');
});

test('members keep their place, also where the verb suggests another', async () => {
  const { find } = await readTable();

  expect(find('getLab').members.get('X-Trace')?.place).toBe('header');
  expect(find('deleteLab').members.get('force')?.place).toBe('body');
  expect(find('deleteLab').members.get('lab_name')?.place).toBe('path');
  expect(find('searchLabs').members.get('cursor')?.place).toBe('body');
});

test('a body that is no closed object, or has a separate member, is one member', async () => {
  const { find } = await readTable();

  expect(find('putThing').body).toBe('members');
  expect(find('setLabTags').body).toBe('whole');
  expect(find('renameLab').body).toBe('whole');
  expect(find('renameLab').members.get('body')).toMatchObject({ place: 'body', required: true });
  expect(find('getLatestLab').body).toBe('none');
});

test('a body member with the name and type of a path member is asked once and filled from it', async () => {
  const { find } = await readTable();

  expect([...find('replaceLab').members.values()].map(({ name, place }) => `${place} ${name}`)).toEqual([
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
      .split('export interface ReplaceLabInput')[1]
      ?.split('/** Payload')[0]
      ?.match(/readonly lab_name/g),
  ).toHaveLength(1);
});

test('the rarer facts are there, and those that are the default are not', async () => {
  const { find } = await readTable();

  expect(find('getLab')).toMatchObject({ host: 'labs', security: [], timeoutMs: 60_000, stability: 'prototype' });
  expect(find('deleteThing')).toMatchObject({ empty: true, gone: [404] });
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
    'stability',
    'variants',
    'kinds',
    'same',
    'unsendable',
    'contentType',
  ])
    expect(plain).not.toHaveProperty(fact);
});

test('the shape of an answer fills what the vendor leaves out, at every depth', async () => {
  const { table, find } = await readTable();
  const body = { data: { things: [{ id: 1, parts: [{}] }, { id: 2 }] } };

  createFill(table.shapes)(body, find('listThings').shape as number);

  expect(body).toEqual({
    data: {
      things: [
        { id: 1, name: '', parts: [{ label: '', is_new: false }] },
        { id: 2, name: '', parts: [] },
      ],
      total: 0,
    },
  });
});

test('the shape of an object that holds itself goes as deep as the answer', async () => {
  const { table, find } = await readTable();
  const body = { name: 'x', owner: null, extra: {}, tree: { children: [{ children: [{}] }] } };

  createFill(table.shapes)(body, find('getLatestLab').shape as number);

  expect(body).toEqual({
    name: 'x',
    owner: null,
    extra: { base: '', depth: 0 },
    tree: { label: '', children: [{ label: '', children: [{ label: '', children: [] }] }] },
  });
});

test('equal shapes are written once', async () => {
  const { table, find } = await readTable();

  expect(new Set(table.shapes).size).toBe(table.shapes.length);
  expect(find('getLab').shape).toBe(find('getLatestLab').shape);
  expect(find('setLabTags').shape).toBeUndefined();
});

test('the kinds of an answer and of an input reach every depth, maps and objects that hold themselves included', async () => {
  const { table, find } = await readTable();
  const settle = createSettle(table.kinds);
  const { kinds } = find('replaceLab');
  const door = { door_id: 5, width: '2', behind: [{ door_id: 6, behind: [{ door_id: 7, width: 'wide' }] }] };
  const settled = { door_id: '5', width: 2, behind: [{ door_id: '6', behind: [{ door_id: '7', width: 'wide' }] }] };

  expect(settle.answer({ name: 'x', door: structuredClone(door), doors: { front: structuredClone(door) } }, kinds?.answer ?? 0)).toEqual({
    name: 'x',
    door: settled,
    doors: { front: settled },
  });
  expect(settle.request({ lab_name: 'x', door, weight: '1.5' }, kinds?.input ?? 0)).toEqual({ lab_name: 'x', door: settled, weight: 1.5 });
  expect(new Set(table.kinds).size).toBe(table.kinds?.length);
  expect(find('getLab').kinds).toEqual({ answer: kinds?.answer });
});

test('an example inside the media type of a parameter is one of the parameter', () => {
  const { parameters } = generated.plan.operations.find(({ operation }) => operation.id === 'getLab')?.operation ?? { parameters: [] };

  expect(parameters.find(({ name }) => name === 'filter')?.examples).toEqual([
    { value: { depth: 1 }, keys: ['content', 'application/json', 'example'] },
  ]);
});
