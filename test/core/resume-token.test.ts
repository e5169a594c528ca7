import { expect, test } from 'vitest';
import { InputError } from '@sec/core';
import { assertSameTarget, type ResumeTokenType, stableHash, parseResumeToken, serializeResumeToken } from '@sec/core/vendor';

const type: ResumeTokenType = { name: 'some-scan', version: 1 };
const refuse = (problem: string): Error => new InputError(`scan: "resumeToken" must be right, ${problem}`, { member: 'resumeToken' });
const read = (token: unknown): unknown => parseResumeToken(type, token, refuse);

test.each([
  [{ image: 'team/app:1.4.2', status: 'In Progress', queue: { newest: '2026-03-01T00:00:00Z' } }],
  [{ image: '日本語/é:1 😀 \ud800', at: 1.5, none: null, list: [1, '?', '>'] }],
  ['text'],
  [0],
  [null],
  [[]],
])('%j comes back, from a string that is safe in a URL', (state) => {
  const token = serializeResumeToken(type, state);

  expect(encodeURIComponent(token)).toBe(token);
  expect(token.startsWith('some-scan.1.')).toBe(true);
  expect(read(token)).toEqual(state);
});

test('a member without a value is left out', () => {
  expect(read(serializeResumeToken(type, { a: 1, b: undefined }))).toEqual({ a: 1 });
});

const token = serializeResumeToken(type, { image: 'team/app:1.4.2' });

test.each([
  ['nothing', undefined, /got undefined/],
  ['a number', 7, /got /],
  ['an empty string', '', /got another string/],
  ['one of another type', serializeResumeToken({ name: 'other', version: 1 }, {}), /got another string/],
  ['one of another version', serializeResumeToken({ name: 'some-scan', version: 2 }, {}), /another version/],
  ['one that is cut', token.slice(0, -1), /damaged/],
  ['one with more behind it', `${token}.x`, /damaged/],
  ['one without a sum', token.split('.').slice(0, 3).join('.'), /damaged/],
  ['a right sum over no JSON', `some-scan.1.AAAA.${stableHash('AAAA')}`, /damaged/],
  ['a right sum over no Base64', `some-scan.1.A.${stableHash('A')}`, /damaged/],
  ['JSON', '{"image":"team/app:1.4.2"}', /got another string/],
])('%s is refused', (_, text, message) => {
  expect(() => read(text)).toThrow(InputError);
  expect(() => read(text)).toThrow(message);
});

test('a change of any character is seen', () => {
  for (let at = 0; at < token.length; at++) {
    const changed = `${token.slice(0, at)}${token[at] === 'x' ? 'y' : 'x'}${token.slice(at + 1)}`;
    expect(() => read(changed), changed).toThrow(InputError);
  }
});

test('what stands beside a token must be its target', () => {
  const bound = { image: 'team/app:1.4.2', project_id: 7, region: undefined };

  expect(() => assertSameTarget('scan', bound, {})).not.toThrow();
  expect(() => assertSameTarget('scan', bound, { image: 'team/app:1.4.2', project_id: 7 })).not.toThrow();
  expect(() => assertSameTarget('scan', bound, { image: 'team/app:1.4.3' })).toThrow(
    'scan: "resumeToken" must belong to what stands beside it, got one whose "image" is "team/app:1.4.2"; for example the token alone',
  );
  expect(() => assertSameTarget('scan', bound, { project_id: 8 })).toThrow(InputError);
  expect(() => assertSameTarget('scan', bound, { region: 'us-east-1' })).toThrow(InputError);
});

test('a sum does not depend on the order of members, and does on everything else', () => {
  const sum = stableHash({ a: 1, b: { c: [1, 2], d: '3' } });

  expect(stableHash({ b: { d: '3', c: [1, 2] }, a: 1 })).toBe(sum);
  for (const other of [
    { a: 1 },
    { a: 1, b: { c: [2, 1], d: '3' } },
    { a: 1, b: { c: [1, 2], d: 3 } },
    { a: '1', b: { c: [1, 2], d: '3' } },
  ])
    expect(stableHash(other)).not.toBe(sum);
  expect(stableHash(10n)).toBe(stableHash(10));
  expect(stableHash({ a: undefined })).toBe(stableHash({}));
  expect(stableHash(new Date(0))).toBe(stableHash('1970-01-01T00:00:00.000Z'));
});

test('a value that is nested deeper than calls can be has a sum', () => {
  const deep = (inner: unknown): unknown => Array.from({ length: 50_000 }).reduce((value) => [value], inner);

  expect(stableHash(deep(1))).toBe(stableHash(deep(1)));
  expect(stableHash(deep(1))).not.toBe(stableHash(deep(2)));
});

test('sums of many values differ', () => {
  expect(new Set(Array.from({ length: 20_000 }, (_, index) => stableHash({ index }))).size).toBe(20_000);
});
