import { expect, test } from 'vitest';
import { InputError } from '@sec/aqua';
import { parseScanWebhook } from '@sec/aqua';

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

test('a document is read from text and from an object, without its nulls', () => {
  const read = parseScanWebhook(JSON.stringify(posted));

  expect(read).toEqual(parseScanWebhook(posted));
  expect(read).toEqual({ ...posted, warnings: undefined, resources: [posted.resources[0], {}] });
  expect(read).not.toHaveProperty('warnings');
});

test('a document without resources does not look like one that found nothing', () => {
  expect(parseScanWebhook({ image: 'a:1', registry: 'r', resources: null })).toEqual({ image: 'a:1', registry: 'r' });
});

test.each([
  ['no JSON', '<html>', /expected JSON/],
  ['a list', [], /an object, got list/],
  ['nothing', undefined, /an object, got nothing/],
  ['no image', { registry: 'r' }, /"image" to be a text, got nothing/],
  ['an empty registry', { image: 'a', registry: '' }, /"registry" to be a text/],
  ['resources that are no list', { image: 'a', registry: 'r', resources: {} }, /"resources" to be of type list, got object/],
  ['a resource that is no object', { image: 'a', registry: 'r', resources: ['x'] }, /"resources\.0" to be of type object/],
  [
    'vulnerabilities that are no objects',
    { image: 'a', registry: 'r', resources: [{ vulnerabilities: [1] }] },
    /"resources\.0\.vulnerabilities" to be a list of objects/,
  ],
  ['a scan result', { image: 'a', image_name: 'a', registry: 'r', cves: [] }, /got a scan result/],
])('%s is refused', (_, body, message) => {
  expect(() => parseScanWebhook(body)).toThrow(InputError);
  expect(() => parseScanWebhook(body)).toThrow(message);
});
