import { expect, test } from 'vitest';
import { parseAccessToken } from '@sec/risken';

test('a project token names its project', () => {
  expect(parseAccessToken('NDMyMUA4N0BUbTkwTFdFdGNtVmhiQzEwYjJ0bGJpMXFkWE4wTFdGdUxXVjRZVzF3YkdV')).toEqual({
    kind: 'project',
    project_id: 4321,
    access_token_id: 87,
  });
});

test('an organization token names its organization', () => {
  expect(parseAccessToken('risken_org_NTVAOUBUbTkwTFdFdGNtVmhiQzF2Y21jdGRHOXJaVzQ')).toEqual({
    kind: 'organization',
    organization_id: 55,
    org_access_token_id: 9,
  });
});

test.each([
  ['a JSON web token', 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln'],
  ['no secret', Buffer.from('4321@87@').toString('base64url')],
  ['an id of zero', Buffer.from('0@87@x').toString('base64url')],
  ['a name for an id', Buffer.from('a@87@x').toString('base64url')],
  ['an empty string', ''],
])('%s is opaque', (_, token) => {
  expect(parseAccessToken(token)).toBeUndefined();
});
