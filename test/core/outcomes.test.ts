import { expect, test } from 'vitest';
import { HttpError, NetworkError } from '@sec/core';
import { createOrFind, isInDoubt, parseOperation, undefinedIfNotFound } from '@sec/core/vendor';
import { failureOf } from '../support/failure-of.js';

const call = { operation: parseOperation('create', 'POST /things never'), attempts: 1, mayHaveSucceeded: true };
const lost = new NetworkError(call, 'lost', { notSent: false });
const taken = new HttpError({ ...call, mayHaveSucceeded: false }, 'taken', { status: 409, kind: 'conflict' });
const invalid = new HttpError({ ...call, mayHaveSucceeded: false }, 'invalid', { status: 400, kind: 'validation' });
const rejecting = (error: unknown) => async (): Promise<never> => {
  throw error;
};

test('what was created is returned, and nothing is looked for', async () => {
  expect(await createOrFind(async () => 7, rejecting(new Error('not needed')))).toEqual({ created: 7 });
});

test.each([
  ['refused as existing', taken],
  ['left in doubt', lost],
])('what was %s is looked for', async (_, failure) => {
  expect(await createOrFind(rejecting(failure), async () => 7)).toEqual({ found: 7, failure });
  expect(await failureOf(createOrFind(rejecting(failure), async () => undefined))).toBe(failure);
});

test('any other refusal ends it at once', async () => {
  expect(await failureOf(createOrFind(rejecting(invalid), async () => 7))).toBe(invalid);
});

test('a search that fails does not hide that the creation may have worked', async () => {
  expect(await failureOf(createOrFind(rejecting(lost), rejecting(invalid)))).toBe(lost);
  expect(await failureOf(createOrFind(rejecting(taken), rejecting(invalid)))).toBe(invalid);
  expect(await failureOf(createOrFind(rejecting(lost), rejecting('left')))).toBe('left');
});

test('only a failure that says so is in doubt', () => {
  expect([lost, taken, null, undefined, 'x', new Error('x')].map(isInDoubt)).toEqual([true, false, false, false, false, false]);
});

test('a read that finds nothing is undefined, any other failure stays one', async () => {
  const notFound = new HttpError(call, 'gone', { status: 404, kind: 'notFound' });

  expect(await undefinedIfNotFound(Promise.reject(notFound))).toBeUndefined();
  expect(await undefinedIfNotFound(Promise.resolve(7))).toBe(7);
  expect(await failureOf(undefinedIfNotFound(Promise.reject(invalid)))).toBe(invalid);
});
