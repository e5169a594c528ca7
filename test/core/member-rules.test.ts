import { expect, test, vi } from 'vitest';
import { type Check, createChecks, memberRules, type MemberRules } from '@sec/core/vendor';
import { script } from '../support/script.js';
import { createRowClient } from '../support/thing-client.js';

const owner = memberRules('owner_id:s tags:s labels>', () => [memberRules(':n')]);
const part: MemberRules = memberRules('id:s size:n inner> parts>', () => [part, part]);
const responseRules = memberRules('data>', () => [part]);

const rows = {
  getThing: ['GET /things/{id} safe id! filter% >/data', { requestRules: memberRules('filter>', () => [owner]), responseRules }],
  putThing: ['POST /things never owner_id tags labels >/data', { requestRules: owner, responseRules }],
  sendThings: ['POST /things/all never =*', { requestRules: memberRules('body>', () => [owner]) }],
  nestThing: [
    'POST /things/{id} never id! =thing',
    { same: { 'thing.id': 'id' }, requestRules: memberRules('id:s thing>', () => [memberRules('id:s')]) },
  ],
  listIds: ['GET /ids safe', { responseRules: memberRules(':s') }],
} as const;

function client(server: ReturnType<typeof script>, options = {}) {
  return createRowClient(rows, { ...server, ...options });
}

test('an answer has one kind for each member, at every depth', async () => {
  const data = { id: 7, size: '12', inner: { id: '7', size: 1.5 }, parts: [{ id: 8 }, { id: 9, size: '0.25' }], other: 5 };
  const server = script([{ json: { data } }]);

  const payload = await client(server).getThing({ id: 7 });

  expect(payload).toEqual({
    id: '7',
    size: 12,
    inner: { id: '7', size: 1.5 },
    parts: [{ id: '8' }, { id: '9', size: 0.25 }],
    other: 5,
  });
});

test('an array that comes as null is empty, at every depth, and one that does not come stays away', async () => {
  const inner = memberRules('names=n');
  const rules = memberRules('parts=n> ids=n:s one> none=n', () => [inner, inner]);
  const rows = { getThing: ['GET /things/{id} safe id!', { responseRules: rules }] } as const;
  const body = { parts: [{ names: null }, null], ids: null, one: { names: null }, other: null };

  const payload = await createRowClient(rows, script([{ json: body }, { json: { parts: null, ids: [7] } }])).getThing({ id: 7 });

  expect(payload).toEqual({ parts: [{ names: [] }, null], ids: [], one: { names: [] }, other: null });
});

test('an answer that is a list of values is turned as well', async () => {
  expect(await client(script([{ json: [1, '2', null] }])).listIds()).toEqual(['1', '2', null]);
});

test.each<[string, unknown]>([
  ['null', null],
  ['words', 'many'],
  ['a leading zero', '007'],
  ['an exponent', '1e3'],
  ['a number beyond 2^53', '9007199254740993'],
  ['a trailing zero', '1.50'],
  ['minus zero', '-0'],
  ['a blank', ' 1'],
  ['an empty string', ''],
  ['a flag', true],
  ['an object', { a: 1 }],
])('%s cannot become a number, and stays as it came', async (_, size) => {
  expect(await client(script([{ json: { data: { size } } }])).getThing({ id: 7 })).toEqual({ size });
});

test.each<[string, number, unknown]>([
  ['a fraction', 7.25, '7.25'],
  ['a negative number', -3, '-3'],
  ['a number that has no plain decimal text', 1e-7, 1e-7],
])('%s becomes a string only where it has one', async (_, id, expected) => {
  expect(await client(script([{ json: { data: { id } } }])).getThing({ id: 7 })).toEqual({ id: expected });
});

test('withResponse keeps the body as it came', async () => {
  const { data, body } = await client(script([{ json: { data: { id: 7 } } }])).getThing.withResponse({ id: 7 });

  expect([data, body]).toEqual([{ id: '7' }, { data: { id: 7 } }]);
});

test('a request takes either kind and sends the one, without touching what the caller gave', async () => {
  const server = script([{ json: { data: {} } }]);
  const input = { owner_id: 5, tags: [1, 'b', 2], labels: { size: '3', weight: 4, name: 'x' } };
  const copy = structuredClone(input);

  await client(server).putThing(input);

  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({
    owner_id: '5',
    tags: ['1', 'b', '2'],
    labels: { size: 3, weight: 4, name: 'x' },
  });
  expect(input).toEqual(copy);
});

test('a body that goes whole, a path and JSON in a query have kinds too', async () => {
  const server = script([{ json: { data: {} } }]);
  const calls = client(server);

  await calls.sendThings({ body: [{ owner_id: 5 }, { owner_id: '6' }] });
  await calls.getThing({ id: '7', filter: { owner_id: 5 } });

  expect(server.requests[0]?.body).toBe('[{"owner_id":"5"},{"owner_id":"6"}]');
  expect(server.requests[1]?.url.pathname).toBe('/base/things/7');
  expect(server.requests[1]?.url.searchParams.get('filter')).toBe('{"owner_id":"5"}');
});

test('two members that must be the same may be of either kind', async () => {
  const server = script([{ json: {} }]);

  await client(server).nestThing({ id: 7, thing: { id: '7' } });
  await client(server).nestThing({ id: '7', thing: {} });

  expect(server.requests.map(({ body }) => body)).toEqual(['{"thing":{"id":"7"}}', '{"thing":{"id":"7"}}']);
});

test('a map whose key is __proto__ stays a map', async () => {
  const server = script([{ json: { data: {} } }]);

  await client(server).putThing({ labels: JSON.parse('{"__proto__":"1","a":"2"}') });

  expect(server.requests[0]?.body).toBe('{"labels":{"__proto__":1,"a":2}}');
});

test('an input that holds itself is refused, not walked for ever', async () => {
  const labels: Record<string, unknown> = { a: '1' };
  labels['self'] = labels;
  const server = script([]);

  await expect(client(server).putThing({ labels })).rejects.toMatchObject({ code: 'SEC_INPUT', member: 'body' });
  expect(server.requests).toHaveLength(0);
});

test('an answer is checked as its reader sees it, and what could not be turned is told', async () => {
  const seen: unknown[] = [];
  const output: Check = (value) => {
    seen.push(structuredClone(value));
    output.errors = [{ instancePath: '/data/size', keyword: 'type', params: { type: 'number' } }];
    return (value as { data: { size: unknown } }).data.size !== 'many';
  };
  const onValidationIssue = vi.fn();
  const server = script([{ json: { data: { id: 7, size: 'many' } } }]);

  await client(server, { validation: { checks: createChecks({ getThing: { output } }) }, onValidationIssue }).getThing({ id: 7 });

  expect(seen).toEqual([{ data: { id: '7', size: 'many' } }]);
  expect(onValidationIssue.mock.calls).toEqual([
    [
      {
        operationId: 'getThing',
        pointer: '/data/size',
        expected: 'must be number',
        received: 'a string of 4 characters',
        severity: 'failure',
      },
    ],
  ]);
});
