import { expect, test } from 'vitest';
import type { ClientEvents, AttemptEvent, NoticeEvent, RetryEvent } from '@sec/core';

import { settle } from '../support/hand-clock.js';
import { createChecks } from '@sec/core/vendor';
import { script } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { createExchangingClient, createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };

test('every request is told with its end', async () => {
  const events: AttemptEvent[] = [];
  const server = script([{ status: 503, headers: { 'retry-after': '1' } }, { fails: 'ECONNRESET' }, { ...good, afterMs: 20 }]);

  await createThingClient({ ...server, onAttempt: (event) => events.push(event) }).thing.getThing({ id: 'a', fields: ['x'] });

  const facts = { operationId: 'getThing', method: 'GET', path: '/things/{id}', host: 'api.example' };
  expect(events).toEqual([
    { ...facts, attempt: 1, status: 503, error: undefined, durationMs: 0 },
    { ...facts, attempt: 2, status: undefined, error: 'SEC_NETWORK', durationMs: 0 },
    { ...facts, attempt: 3, status: 200, error: undefined, durationMs: 20 },
  ]);
});

test('an attempt that its caller aborted is told as such', async () => {
  const events: AttemptEvent[] = [];
  const server = script([{ hangs: true }]);
  server.clock.hold();
  const controller = new AbortController();

  const outcome = failureOf(
    createThingClient({ ...server, onAttempt: (event) => events.push(event) }).thing.getThing({ id: 'a' }, { signal: controller.signal }),
  );
  await settle();
  controller.abort();
  await outcome;

  expect(events.map(({ error }) => error)).toEqual(['ABORTED']);
});

test('every wait is reported with its reason', async () => {
  const events: RetryEvent[] = [];
  const server = script([{ status: 503, headers: { 'retry-after': '1' } }, { fails: 'ECONNRESET' }, good]);

  await createThingClient({ ...server, onRetry: (event) => events.push(event) }).thing.getThing({ id: 'a' });

  expect(events).toEqual([
    { operationId: 'getThing', attempt: 1, delayMs: 1_050, reason: 'status 503' },
    { operationId: 'getThing', attempt: 2, delayMs: 250, reason: 'SEC_NETWORK' },
  ]);
});

test('a prototype is told once', async () => {
  const events: NoticeEvent[] = [];
  const client = createThingClient({ ...script([{ json: {} }]), onNotice: (event) => events.push(event) });

  await client.thing.tryThing();
  await client.thing.tryThing();
  await client.thing.openThing();

  expect(events).toEqual([
    { notice: 'prototype', operationId: 'tryThing', message: 'a prototype, which the vendor may change without notice' },
  ]);
});

const names = ['onAttempt', 'onRetry', 'onToken', 'onNotice', 'onValidationIssue'] as const;

test.each<[string, () => unknown]>([
  [
    'throws',
    () => {
      throw new Error('broken hook');
    },
  ],
  [
    'rejects later',
    async () => {
      throw new Error('broken hook');
    },
  ],
])('a hook that %s loses no call', async (_, hook) => {
  const unhandled: unknown[] = [];
  const onUnhandled = (reason: unknown): unknown => unhandled.push(reason);
  process.on('unhandledRejection', onUnhandled);
  const hooks = Object.fromEntries(names.map((name) => [name, hook])) as ClientEvents;
  const checks = {
    tryThing: { output: Object.assign(() => false, { errors: [{ instancePath: '', keyword: 'type', params: { type: 'array' } }] }) },
  };

  await createThingClient({
    ...script([{ status: 500 }, { json: {} }]),
    ...hooks,
    validation: { checks: createChecks(checks) },
  }).thing.tryThing();
  await settle();
  process.off('unhandledRejection', onUnhandled);

  expect(unhandled).toEqual([]);
});

test('no event holds a credential, a value, a query or a body', async () => {
  const told: unknown[] = [];
  const hooks = Object.fromEntries(names.map((name) => [name, (event: unknown) => told.push(event)])) as ClientEvents;
  const server = script([
    { status: 500, json: { echo: 's3cret-token' } },
    { status: 404, json: { echo: 's3cret-token' } },
  ]);
  const client = createExchangingClient({ ...server, ...hooks }, async () => ({ token: 's3cret-token' }));

  await failureOf(client.thing.getThing({ id: 's3cret-id', fields: ['s3cret-query'] }));
  await failureOf(client.thing.putThing({ id: 's3cret-id', name: 's3cret-body' }));

  expect(told.length).toBeGreaterThan(4);
  expect(JSON.stringify(told)).not.toContain('s3cret');
});
