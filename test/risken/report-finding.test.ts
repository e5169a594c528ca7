import { expect, test } from 'vitest';
import { InputError, reportFinding } from '@sec/risken';
import { failureOf } from '../support/failure-of.js';
import { createScriptedClient, routesOf } from './scripted-client.js';

const plain = { description: 'd', data_source: 's', data_source_id: 'k', resource_name: 'r', original_score: 3, original_max_score: 10 };

test('a report stores the finding, its recommendation and its tags, within the limits in bytes', async () => {
  const { client, requests } = createScriptedClient(({ url }) =>
    url.pathname.endsWith('/put-finding') ? { finding: { finding_id: 11 } } : { recommend: {}, tag: { tag: 'ci' } },
  );

  const result = await reportFinding(client, {
    ...plain,
    description: 'あ'.repeat(100),
    data_source: 'ci:license',
    data: { licence: 'GPL' },
    recommend: { type: 'GPL', risk: 'x' },
    tags: ['ci', 'ci'],
  });

  expect(result).toMatchObject({ finding: { finding_id: 11 }, descriptionTruncated: true });
  expect(result.tags).toHaveLength(1);
  expect(routesOf(requests)).toEqual(['put-finding', 'put-recommend', 'tag-finding']);
  const { finding } = JSON.parse(requests[0]?.body ?? '') as { finding: { description: string; data: string; project_id: number } };
  expect(finding.description).toBe('あ'.repeat(66));
  expect(JSON.parse(finding.data)).toEqual({ licence: 'GPL' });
  expect(finding.project_id).toBe(7);
  expect(JSON.parse(requests[1]?.body ?? '')).toEqual({ project_id: 7, finding_id: 11, data_source: 'ci:license', type: 'GPL', risk: 'x' });
});

test('a report without recommendation and tags is one request', async () => {
  const { client, requests } = createScriptedClient(() => ({ finding: { finding_id: 11 } }));

  const result = await reportFinding(client, plain);

  expect(result).toMatchObject({ recommend: undefined, tags: [], descriptionTruncated: false });
  expect(requests).toHaveLength(1);
  expect(JSON.parse(requests[0]?.body ?? '')).toMatchObject({ finding: { data: '{}' } });
});

test.each([
  ['a tag over 64 bytes', { tags: ['あ'.repeat(22)] }, /"tags" must be a string of 1 to 64 bytes, got a string of 66 bytes; for example/],
  ['a score over its scale', { original_score: 11 }, /"original_score" must be a number from 0 to original_max_score \(10\), got 11; for/],
  ['a score that is a string', { original_score: '3' }, /"original_score" must be a number .*, got a string of 1 character; for example/],
  [
    'data that is not an object',
    { data: 'plain words' },
    /"data" must be an object or the JSON text of one, got a string of 11 characters; for/,
  ],
  ['data that is an array', { data: [] }, /"data" must be an object or the JSON text of one, got an empty array; for example/],
  ['no scale', { original_max_score: 0 }, /"original_max_score" must be a number above 0 and at most 999.99, got 0; for example 10/],
  ['a recommendation without a type', { recommend: {} }, /"recommend.type" must be a string of 1 to 255 bytes, got undefined; for example/],
])('a report with %s is refused before anything is sent', async (_, change, message) => {
  const { client, requests } = createScriptedClient(() => ({}));

  const error = await failureOf<InputError>(reportFinding(client, { ...plain, ...(change as object) }));

  expect(error).toBeInstanceOf(InputError);
  expect(error.message).toMatch(message);
  expect(error.message).toMatch(/^reportFinding: /);
  expect(requests).toHaveLength(0);
});
