import { expect, test } from 'vitest';
import { InputError, parseScanWebhook } from '@sec/aqua';

const posted = {
  image: 'acme/web:1.4.2',
  registry: 'Docker Hub',
  digest: 'sha256:ab',
  resources: [
    { resource: { name: 'openssl' }, scanned: true, vulnerabilities: [{ name: 'CVE-2031-0001' }] },
    { resource: null, vulnerabilities: null },
  ],
  vulnerability_summary: { critical: 1 },
  warnings: null,
  added_later: 7,
};

test('a document is read from JSON text and from an object, without its nulls', () => {
  const read = parseScanWebhook(JSON.stringify(posted));

  expect(read).toEqual(parseScanWebhook(posted));
  expect(read).toEqual({ ...posted, warnings: undefined, resources: [posted.resources[0], {}] });
  expect(read).not.toHaveProperty('warnings');
});

test('a version that is a number is read as a string', () => {
  expect(parseScanWebhook({ image: 'a:1', registry: 'r', version: 3.9, os: null })).toEqual({
    image: 'a:1',
    registry: 'r',
    version: '3.9',
  });
  expect(() => parseScanWebhook({ image: 'a:1', registry: 'r', version: ['3.9'] })).toThrow(/"version" must be a string, got an array/);
});

test('a document without resources does not look like one that found nothing', () => {
  expect(parseScanWebhook({ image: 'a:1', registry: 'r', resources: null })).toEqual({ image: 'a:1', registry: 'r' });
});

test.each([
  ['no JSON', '<html>', /^parseScanWebhook: "body" must be JSON text/],
  ['an array', [], /an object, got an empty array/],
  ['undefined', undefined, /an object, got undefined/],
  ['no image', { registry: 'r' }, /"image" must be a non-empty string, got undefined/],
  ['an empty registry', { image: 'a', registry: '' }, /"registry" must be a non-empty string, got an empty string/],
  ['resources that are no array', { image: 'a', registry: 'r', resources: {} }, /"resources" must be an array, got an empty object/],
  [
    'a resource that is no object',
    { image: 'a', registry: 'r', resources: ['x'] },
    /"resources\[0\]" must be an object, got a string of 1 character/,
  ],
  [
    'vulnerabilities that are no objects',
    { image: 'a', registry: 'r', resources: [{ vulnerabilities: [1] }] },
    /"resources\[0\]\.vulnerabilities" must be an array of objects, got an array/,
  ],
  ['a scan result', { image: 'a', image_name: 'a', registry: 'r', cves: [] }, /got a scan result/],
])('%s is refused', (_, body, message) => {
  expect(() => parseScanWebhook(body)).toThrow(InputError);
  expect(() => parseScanWebhook(body)).toThrow(message);
});
