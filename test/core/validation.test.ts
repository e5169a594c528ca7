import { expect, test } from 'vitest';
import type { ValidationIssue } from '@sec/core';
import { type Check, type CheckError, createChecks } from '@sec/core/vendor';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createThingClient } from '../support/thing-client.js';

/** A check as the generator writes it: it finds these errors in everything. */
function finding(...errors: CheckError[]): Check {
  return Object.assign(() => errors.length === 0, { errors });
}

const wrongType: CheckError = { instancePath: '/things/0/name', keyword: 'type', params: { type: 'string' } };
const newWord: CheckError = { instancePath: '/things/0/state', keyword: 'x-known', params: { known: ['on', 'off'] } };
const body = {
  things: [
    { name: 5, state: 's3cret-word' },
    { name: 6, state: 'x' },
  ],
};

function drifting(check: Check, mode?: 'report' | 'enforce') {
  const drifts: ValidationIssue[] = [];
  const server = script([{ json: body }]);
  const client = createThingClient({
    ...server,
    onValidationIssue: (drift) => drifts.push(drift),
    validation: {
      checks: createChecks({ openThing: { output: check }, startThing: { input: check, output: check } }),
      ...(mode === undefined ? {} : { mode }),
    },
  });
  return { client, drifts, server };
}

test('report tells where an answer left its shape, never the value, and fails no call', async () => {
  const { client, drifts } = drifting(finding(wrongType, { ...newWord }));

  await expect(client.thing.openThing()).resolves.toEqual(body);

  expect(drifts).toEqual([
    { operationId: 'openThing', pointer: '/things/0/name', expected: 'must be string', received: 'a number', severity: 'failure' },
    {
      operationId: 'openThing',
      pointer: '/things/0/state',
      expected: 'is usually one of ["on","off"]',
      received: 'a string of 11 characters',
      severity: 'note',
      distinct: 1,
    },
  ]);
});

test('a word that the documents do not list is told once per place, in whichever item it comes', async () => {
  const { client, drifts } = drifting(finding(newWord, { ...newWord, instancePath: '/things/1/state' }));

  await client.thing.openThing();
  await client.thing.openThing();

  expect(drifts).toHaveLength(1);
});

test('how many different words the documents do not list is told, and again when there are more', async () => {
  const at = (index: number): CheckError => ({ ...newWord, instancePath: `/things/${index}/state` });
  const words = ['a', 'b', 'a', 's3cret-word', 'c'].map((state) => ({ state }));
  const check = Object.assign(
    (value: unknown) => (check.errors = (value as typeof body).things.map((_, index) => at(index))).length === 0,
    {
      errors: [] as CheckError[],
    },
  );
  const drifts: ValidationIssue[] = [];
  const server = script([{ json: { things: words } }, { json: { things: words } }, { json: { things: [{ state: 'd' }] } }]);
  const client = createThingClient({
    ...server,
    onValidationIssue: (drift) => drifts.push(drift),
    validation: { checks: createChecks({ openThing: { output: check } }) },
  });

  for (let call = 0; call < 3; call++) await client.thing.openThing();

  expect(drifts.map(({ pointer, distinct }) => [pointer, distinct])).toEqual([
    ['/things/0/state', 4],
    ['/things/0/state', 5],
  ]);
  expect(JSON.stringify(drifts)).not.toContain('s3cret');
});

test('a failure is told once per answer, however many items have it', async () => {
  const { client, drifts } = drifting(finding(wrongType, { ...wrongType, instancePath: '/things/1/name' }));

  await client.thing.openThing();
  await client.thing.openThing();

  expect(drifts).toHaveLength(2);
});

test('enforce throws with every failure', async () => {
  const { client, drifts } = drifting(finding(wrongType, newWord), 'enforce');

  const error = await failureOf(client.thing.openThing());

  expect(error).toMatchObject({
    code: 'SEC_VALIDATION',
    operationId: 'openThing',
    attempts: 1,
    issues: [{ pointer: '/things/0/name', severity: 'failure' }],
  });
  expect(String(error)).toContain('first at /things/0/name: expected must be string, got a number');
  expect(drifts).toHaveLength(2);
});

test('enforce lets new words pass', async () => {
  await expect(drifting(finding(newWord), 'enforce').client.thing.openThing()).resolves.toEqual(body);
});

test('a write whose answer is refused has been done', async () => {
  const { client } = drifting(finding(), 'enforce');
  await expect(client.thing.startThing({ project_id: 1 })).resolves.toBeDefined();
  const server = script([{ json: body }]);
  const strict = createThingClient({
    ...server,
    validation: { checks: createChecks({ startThing: { output: finding(wrongType) } }), mode: 'enforce' },
  });

  expect(await failureOf(strict.thing.startThing({ project_id: 1 }))).toMatchObject({ code: 'SEC_VALIDATION', mayHaveSucceeded: true });
});

test.each<[CheckError, string]>([
  [
    { instancePath: '/project_id', keyword: 'type', params: { type: 'integer' } },
    '"project_id" must be integer, got a string of 6 characters',
  ],
  [{ instancePath: '/name', keyword: 'enum', params: { allowedValues: ['a', 'b'] } }, '"name" must be one of ["a","b"], got undefined'],
  [{ instancePath: '', keyword: 'required', params: { missingProperty: 'name' } }, '"input" must have "name", got an object'],
  [
    { instancePath: '', keyword: 'additionalProperties', params: { additionalProperty: 'x'.repeat(100) } },
    `"input" must not have "${'x'.repeat(64)}", got an object`,
  ],
  [{ instancePath: '/name', keyword: 'x-maxBytes', params: { limit: 200 } }, '"name" must be at most 200 bytes long, got undefined'],
  [{ instancePath: '/name', keyword: 'x-minBytes', params: { limit: 1 } }, '"name" must be at least 1 bytes long, got undefined'],
  [
    { instancePath: '/name', keyword: 'pattern', params: {}, message: 'must match pattern "^a"' },
    '"name" must match pattern "^a", got undefined',
  ],
])('an input that breaks a documented limit is refused before anything is sent: %j', async (error, message) => {
  const { client, server } = drifting(finding(error));

  const refused = await failureOf(client.thing.startThing({ project_id: 's3cret' }));

  expect(refused).toMatchObject({ code: 'SEC_INPUT', message: `startThing: ${message}` });
  expect(server.requests).toHaveLength(0);
});

test('an operation without checks is not checked', async () => {
  await expect(drifting(finding(wrongType), 'enforce').client.thing.slowThing()).resolves.toEqual(body);
});

function newMember(member: string): CheckError {
  return { instancePath: '/things/0', keyword: 'x-members', params: { member } };
}

test('a member that is not documented is a note at the member, with its type alone, and breaks nothing', async () => {
  const { client, drifts } = drifting(finding(newMember('state'), newMember('a/b')), 'enforce');

  await expect(client.thing.openThing()).resolves.toEqual(body);

  expect(drifts).toEqual([
    {
      operationId: 'openThing',
      pointer: '/things/0/state',
      expected: 'is not documented',
      received: 'a string of 11 characters',
      severity: 'note',
    },
    { operationId: 'openThing', pointer: '/things/0/a~1b', expected: 'is not documented', received: 'undefined', severity: 'note' },
  ]);
});

test('a server that makes names of values does not fill the memory: notes end after a thousand places', async () => {
  const { client, drifts } = drifting(finding(...Array.from({ length: 1_500 }, (_, index) => newMember(`id-${index}`))));

  await client.thing.openThing();
  await client.thing.openThing();

  expect(drifts).toHaveLength(1_000);
});

test('what is wrong inside one alternative of a union is reported without the alternatives of other types', async () => {
  const inside: CheckError = { instancePath: '/things/0/name', keyword: 'type', params: { type: 'string' } };
  const isNull: CheckError = { instancePath: '/things/0', keyword: 'type', params: { type: 'null' } };
  const union: CheckError = { instancePath: '/things/0', keyword: 'oneOf', params: {}, message: 'must match exactly one schema in oneOf' };
  const { client, drifts } = drifting(finding(inside, isNull, union));

  await client.thing.openThing();

  expect(drifts.map(({ pointer, expected }) => `${pointer} ${expected}`)).toEqual(['/things/0/name must be string']);
});

test('a value of another type is not reported as one that is only unlisted', async () => {
  const at = { instancePath: '/things/0/name' };
  const { client, drifts } = drifting(
    finding({ ...at, keyword: 'type', params: { type: 'string' } }, { ...at, keyword: 'x-known', params: { known: ['on', 'off'] } }),
  );

  await client.thing.openThing();

  expect(drifts.map(({ expected }) => expected)).toEqual(['must be string']);
});
