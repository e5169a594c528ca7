import { expect, test } from 'vitest';
import { createRiskenClient, generateReportAndWait, InputError } from '@sec/risken';
import { checks } from '@sec/risken/validate';
import { failureOf } from '../support/failure-of.js';
import { script } from '../support/script.js';
import { clientOptions, createScriptedClient, routesOf, type ScriptedClient } from './scripted-client.js';

/** A server whose report shows one status after another, and the last one from then on. */
function writer(statuses: readonly string[]): ScriptedClient {
  let polls = 0;
  return createScriptedClient(({ url }) => {
    if (url.pathname.endsWith('/generate-report')) return { report_id: 9, status: 'IN_PROGRESS' };
    return { report: { report_id: 9, status: statuses[Math.min(polls++, statuses.length - 1)], content: '# Week 10' } };
  });
}

const wanted = { name: 'Week 10', prompt: 'Summarize' };

test('a report is requested once and waited for', async () => {
  const { client, requests } = writer(['IN_PROGRESS', 'IN_PROGRESS', 'OK']);
  const seen: unknown[] = [];

  const result = await generateReportAndWait(client, wanted, {
    intervalMs: 30_000,
    onProgress: ({ step, vendorStatus, elapsedMs }) => seen.push([step, vendorStatus, elapsedMs]),
  });

  expect(result).toMatchObject({ status: 'succeeded', vendorStatus: 'OK', durationMs: 60_000, report: { content: '# Week 10' } });
  expect(routesOf(requests)).toEqual(['generate-report', 'get-report', 'get-report', 'get-report']);
  expect(seen).toEqual([
    ['generating', 'IN_PROGRESS', 0],
    ['generating', 'IN_PROGRESS', 30_000],
    ['generating', 'OK', 60_000],
  ]);
});

test.each([
  ['ERROR', 'failed'],
  ['PAUSED', 'unknown'],
])('a report that ends with %s is a result with status %s', async (vendorStatus, status) => {
  await expect(generateReportAndWait(writer(['IN_PROGRESS', vendorStatus]).client, wanted)).resolves.toMatchObject({
    status,
    vendorStatus,
  });
});

test('another process resumes with the token of a report, and requests no second one', async () => {
  const first = writer(['IN_PROGRESS']);
  const leave = new AbortController();
  let resumeToken = '';
  const left = generateReportAndWait(first.client, wanted, {
    signal: leave.signal,
    onResumeToken(token) {
      resumeToken = token;
      leave.abort('restarted');
    },
  });
  await expect(left).rejects.toBe('restarted');

  const { client, requests } = writer(['OK']);
  await expect(generateReportAndWait(client, { resumeToken, name: 'Week 10' })).resolves.toMatchObject({ status: 'succeeded' });
  expect(requests.map(({ method }) => method)).toEqual(['GET']);
  await expect(generateReportAndWait(client, { resumeToken, name: 'Week 11' })).rejects.toThrow(InputError);
  const error = await failureOf<InputError>(generateReportAndWait(client, { resumeToken: `${resumeToken}A` }));
  expect(error.message).toMatch(/^generateReportAndWait: "resumeToken" must be the string that onResumeToken received, got a damaged one/);
  expect(requests).toHaveLength(1);
});

test('a report that is not known yet does not end the wait where responses are checked', async () => {
  const unknown = { created_at: -62_135_596_800, updated_at: -62_135_596_800 };
  const known = { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status: 'OK', content: '# Week 10' };
  const reports = [unknown, unknown, { ...known, created_at: 1_772_000_000, updated_at: 1_772_000_000 }];
  const server = script([
    ({ url }) => ({
      json: {
        data: url.pathname.endsWith('/generate-report')
          ? { report_id: 9, status: 'IN_PROGRESS' }
          : { report: reports.length > 1 ? reports.shift() : reports[0] },
      },
    }),
  ]);
  const client = createRiskenClient({ ...clientOptions, ...server, validation: { checks, mode: 'enforce' } });

  await expect(generateReportAndWait(client, wanted)).resolves.toMatchObject({ status: 'succeeded', report: { report_id: 9 } });
});

test('a report that was there and is an object of zeros from then on is an error after a minute', async () => {
  let polls = 0;
  const { client, clock } = createScriptedClient(({ url }) => {
    if (url.pathname.endsWith('/generate-report')) return { report_id: 9 };
    return { report: polls++ === 0 ? { report_id: 9, status: 'IN_PROGRESS' } : { created_at: -62_135_596_800 } };
  });

  await expect(generateReportAndWait(client, wanted)).rejects.toThrow(/there is no report 9 any more/);
  expect(clock.monotonic()).toBeGreaterThanOrEqual(60_000);
});

test('a report that is never written runs into the timeout, and a deleted one is an error', async () => {
  const endless = writer(['IN_PROGRESS']);
  const deleted = createScriptedClient(({ url }) => (url.pathname.endsWith('/generate-report') ? { report_id: 9 } : {}));

  const error = await failureOf<Error>(generateReportAndWait(endless.client, wanted, { timeoutMs: 100_000 }));

  expect(error).toMatchObject({ workflow: 'generateReportAndWait', reason: 'timeout' });
  expect(error.message).toMatch(/not finished after 100000 ms \(timeoutMs\); the last status was "IN_PROGRESS"$/);
  expect(endless.clock.pending).toBe(0);
  await expect(generateReportAndWait(deleted.client, wanted)).rejects.toThrow(/there is no report 9 any more/);
});

test('a listener that throws does not end the wait', async () => {
  const refuse = (): void => {
    throw new Error('the disk is full');
  };

  await expect(
    generateReportAndWait(writer(['IN_PROGRESS', 'OK']).client, wanted, { onProgress: refuse, onResumeToken: refuse }),
  ).resolves.toMatchObject({ status: 'succeeded' });
});
