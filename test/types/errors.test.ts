import { expect, test } from 'vitest';
import {
  AuthError,
  ConfigError,
  HttpError,
  IncompleteListError,
  InputError,
  NetworkError,
  ParseError,
  TimeoutError,
  ValidationError,
  WorkflowError,
} from '@sec/core';
import { codeOf, fromCode, fromUnion, fromUnknown, reasonOf, Refused } from './narrow-errors.js';

const call = { operation: { id: 'getThing', method: 'GET', path: '/things/{id}' }, attempts: 1, mayHaveSucceeded: false };
const issue = { operationId: 'getThing', pointer: '/id', expected: 'string', received: 'number', severity: 'failure' } as const;

/** One error of each class, with the member that narrow-errors.ts reads of it. */
const errors = [
  { error: new ConfigError('baseUrl', 'm'), member: 'baseUrl' },
  { error: new InputError('m', { member: 'id' }), member: 'id' },
  { error: new AuthError(call, 'm', { vendorMessage: 'no' }), member: 'no' },
  { error: new NetworkError(call, 'm', { notSent: true }), member: true },
  { error: new TimeoutError(call, { phase: 'body', limit: 'timeoutMs', timeoutMs: 1 }), member: 'body' },
  { error: new HttpError(call, 'm', { status: 404, kind: 'notFound' }), member: 'notFound' },
  { error: new ParseError(call, 'm', { status: 200, contentType: 'text/html' }), member: 'text/html' },
  { error: new ValidationError(call, [issue]), member: [issue] },
  { error: new IncompleteListError('listThings', { reason: 'short', received: 3, total: 4 }), member: 3 },
  { error: new WorkflowError('doThing', 'failed', 'm'), member: 'doThing' },
];

test.each(errors)('$error.name is narrowed by its class and by its code, and by no other class', ({ error, member }) => {
  const only = Object.fromEntries(Object.keys(fromUnknown).map((name) => [name, name === error.name ? member : undefined]));

  expect(Object.fromEntries(Object.entries(fromUnknown).map(([name, read]) => [name, read(error)]))).toEqual(only);
  expect(Object.fromEntries(Object.entries(fromUnion).map(([name, read]) => [name, read(error)]))).toEqual(only);
  expect(fromCode(error)).toEqual(member);
  expect(codeOf(error)).toBe(error.code);
});

test('a subclass of a caller is narrowed to itself, and what is not ours to nothing', () => {
  const refused = new Refused(call, 'm', { status: 403, kind: 'permission' });

  expect([reasonOf(refused), fromUnion.HttpError(refused), fromCode(refused)]).toEqual(['refused', 'permission', 'permission']);
  expect([reasonOf(new HttpError(call, 'm', { status: 403, kind: 'permission' })), fromCode(new Error('m')), codeOf('m')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
