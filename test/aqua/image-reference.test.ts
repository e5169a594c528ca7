import { expect, test } from 'vitest';
import { InputError, parseImageReference } from '@sec/aqua';

const digest = `sha256:${'a1'.repeat(32)}`;

test.each([
  ['app', { registry: 'Docker Hub', repository: 'app', tag: 'latest', digest: undefined, image: 'app:latest' }],
  ['team/app:1.4', { registry: 'Docker Hub', repository: 'team/app', tag: '1.4', digest: undefined, image: 'team/app:1.4' }],
  ['gcr.io/team/app:1.4', { registry: 'gcr.io', repository: 'team/app', tag: '1.4', digest: undefined, image: 'team/app:1.4' }],
  ['host:5000/repo', { registry: 'host:5000', repository: 'repo', tag: 'latest', digest: undefined, image: 'repo:latest' }],
  ['host:5000/team/repo:v2', { registry: 'host:5000', repository: 'team/repo', tag: 'v2', digest: undefined, image: 'team/repo:v2' }],
  ['localhost/app', { registry: 'localhost', repository: 'app', tag: 'latest', digest: undefined, image: 'app:latest' }],
  [`app@${digest}`, { registry: 'Docker Hub', repository: 'app', tag: undefined, digest, image: `app@${digest}` }],
  [`gcr.io/app:1@${digest}`, { registry: 'gcr.io', repository: 'app', tag: '1', digest, image: 'app:1' }],
])('%s is taken apart', (reference, expected) => {
  expect(parseImageReference(reference)).toEqual(expected);
});

test.each(['', ' app', 'App', 'app:', 'app@sha256:12', 'app@a@b', '/app', 'host:5000/', 'app:t g'])(
  '"%s" is no image reference',
  (reference) => {
    expect(() => parseImageReference(reference)).toThrow(InputError);
  },
);
