import { expect, test } from 'vitest';
import { checkHandleOwner, type HandleKind, hashOf, InputError, readHandle, writeHandle } from '@sec/core';

const kind: HandleKind = { name: 'some-scan', version: 1 };
const refuse = (problem: string): Error => new InputError(`scan: "handle" must be right, ${problem}`, { member: 'handle' });
const read = (handle: unknown): unknown => readHandle(kind, handle, refuse);

test.each([
  [{ image: 'team/app:1.4.2', status: 'In Progress', queue: { newest: '2026-03-01T00:00:00Z' } }],
  [{ image: '日本語/é:1 😀 \ud800', at: 1.5, none: null, list: [1, '?', '>'] }],
  ['text'],
  [0],
  [null],
  [[]],
])('%j comes back, from a text that is safe in a URL', (state) => {
  const handle = writeHandle(kind, state);

  expect(encodeURIComponent(handle)).toBe(handle);
  expect(handle.startsWith('some-scan.1.')).toBe(true);
  expect(read(handle)).toEqual(state);
});

test('a member without a value is left out', () => {
  expect(read(writeHandle(kind, { a: 1, b: undefined }))).toEqual({ a: 1 });
});

const handle = writeHandle(kind, { image: 'team/app:1.4.2' });

test.each([
  ['nothing', undefined, /got nothing/],
  ['a number', 7, /got /],
  ['an empty text', '', /got another text/],
  ['one of another kind', writeHandle({ name: 'other', version: 1 }, {}), /got another text/],
  ['one of another version', writeHandle({ name: 'some-scan', version: 2 }, {}), /another version/],
  ['one that is cut', handle.slice(0, -1), /damaged/],
  ['one with more behind it', `${handle}.x`, /damaged/],
  ['one without a sum', handle.split('.').slice(0, 3).join('.'), /damaged/],
  ['a right sum over no JSON', `some-scan.1.AAAA.${hashOf('AAAA')}`, /damaged/],
  ['a right sum over no Base64', `some-scan.1.A.${hashOf('A')}`, /damaged/],
  ['JSON', '{"image":"team/app:1.4.2"}', /got another text/],
])('%s is refused', (_, text, message) => {
  expect(() => read(text)).toThrow(InputError);
  expect(() => read(text)).toThrow(message);
});

test('a change of any character is seen', () => {
  for (let at = 0; at < handle.length; at++) {
    const changed = `${handle.slice(0, at)}${handle[at] === 'x' ? 'y' : 'x'}${handle.slice(at + 1)}`;
    expect(() => read(changed), changed).toThrow(InputError);
  }
});

test('what stands beside a handle must be what it is of', () => {
  const bound = { image: 'team/app:1.4.2', project_id: 7, region: undefined };

  expect(() => checkHandleOwner('scan', bound, {})).not.toThrow();
  expect(() => checkHandleOwner('scan', bound, { image: 'team/app:1.4.2', project_id: 7 })).not.toThrow();
  expect(() => checkHandleOwner('scan', bound, { image: 'team/app:1.4.3' })).toThrow(
    'scan: "handle" must belong to what stands beside it, got one whose "image" is "team/app:1.4.2"; for example the handle alone',
  );
  expect(() => checkHandleOwner('scan', bound, { project_id: 8 })).toThrow(InputError);
  expect(() => checkHandleOwner('scan', bound, { region: 'us-east-1' })).toThrow(InputError);
});

test('a sum does not depend on the order of members, and does on everything else', () => {
  const sum = hashOf({ a: 1, b: { c: [1, 2], d: '3' } });

  expect(hashOf({ b: { d: '3', c: [1, 2] }, a: 1 })).toBe(sum);
  for (const other of [
    { a: 1 },
    { a: 1, b: { c: [2, 1], d: '3' } },
    { a: 1, b: { c: [1, 2], d: 3 } },
    { a: '1', b: { c: [1, 2], d: '3' } },
  ])
    expect(hashOf(other)).not.toBe(sum);
  expect(hashOf(10n)).toBe(hashOf('"10"'));
  expect(hashOf(undefined)).toBe(hashOf(''));
});

test('sums of many values differ', () => {
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => hashOf({ index }))).size).toBe(20_000);
});
