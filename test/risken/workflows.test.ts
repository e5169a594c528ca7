import { expect, test } from 'vitest';
import {
  checkCredential,
  createRiskenClient,
  findingsSince,
  fromUnixSeconds,
  generateReportAndWait,
  hydrateFindings,
  InputError,
  onboardAws,
  parseJsonText,
  reportFinding,
  type RiskenClient,
  scanAndWait,
  startScan,
  toUnixSeconds,
  WorkflowError,
} from '@sec/risken';
import { createHandClock } from '../support/hand-clock.js';
import { type Answer, type ReceivedRequest, script } from '../support/script.js';

function clientFor(answer: (request: ReceivedRequest) => unknown): {
  readonly client: RiskenClient;
  readonly requests: readonly ReceivedRequest[];
  readonly clock: ReturnType<typeof createHandClock>;
} {
  const answers: Answer[] = [(request) => ({ json: { data: answer(request) } })];
  const server = script(answers);
  return {
    client: createRiskenClient({
      baseUrl: 'https://risken.example/api/v1',
      auth: { accessToken: 'invented-token' },
      project_id: 7,
      ...server,
    }),
    requests: server.requests,
    clock: server.clock,
  };
}

const attached = {
  aws_data_source_id: 1002,
  data_source: 'aws:access-analyzer',
  max_score: 1,
  aws_id: 3,
  project_id: 7,
  assume_role_arn: 'arn',
  external_id: 'x',
};

/** A server whose data source shows one state after another, and the last one from then on. */
function scanner(states: readonly object[]) {
  let looks = 0;
  return clientFor(({ url }) =>
    url.pathname.endsWith('/list-datasource') ? { data_source: [{ ...attached, ...states[Math.min(looks++, states.length - 1)] }] } : {},
  );
}

const scan = { aws_id: 3, aws_data_source_id: 1002 };

test('a scan ends with its own verdict, not with the one before', async () => {
  const { client, requests, clock } = scanner([
    { status: 1, scan_at: 100 },
    { status: 1, scan_at: 100 },
    { status: 3, scan_at: 100 },
    { status: 1, scan_at: 200 },
  ]);
  const seen: (string | undefined)[] = [];

  const result = await scanAndWait(client, scan, { clock, onProgress: ({ statusName }) => seen.push(statusName) });

  expect(result).toMatchObject({ outcome: 'ok', data_source: { scan_at: 200 } });
  expect(seen).toEqual(['OK', 'IN_PROGRESS', 'OK']);
  expect(requests.filter(({ url }) => url.pathname.endsWith('/invoke-scan'))).toHaveLength(1);
});

test('a scan too quick to be seen running ends when its time moved', async () => {
  const { client, clock } = scanner([
    { status: 1, scan_at: 100 },
    { status: 4, scan_at: 130, status_detail: 'no such role' },
  ]);

  await expect(scanAndWait(client, scan, { clock })).resolves.toMatchObject({
    outcome: 'error',
    data_source: { status_detail: 'no such role' },
  });
});

test('the verdict of a scan that already ran is not taken for ours', async () => {
  const { client, clock } = scanner([
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 1, scan_at: 150 },
    { status: 3, scan_at: 150, status_detail: 'started 2' },
    { status: 1, scan_at: 200 },
  ]);

  await expect(scanAndWait(client, scan, { clock })).resolves.toMatchObject({ data_source: { scan_at: 200 } });
});

test('an unknown status ends the wait and is told', async () => {
  const { client, clock } = scanner([{ status: 2 }, { status: 3 }, { status: 9 }]);

  await expect(scanAndWait(client, scan, { clock })).resolves.toMatchObject({ outcome: 'unknown', data_source: { status: 9 } });
});

test('an unknown status counts without the scan having been seen running, but not where it stood before', async () => {
  const fresh = scanner([{ status: 2 }, { status: 2 }, { status: 9 }]);
  const stale = scanner([
    { status: 9, scan_at: 100 },
    { status: 9, scan_at: 100 },
    { status: 9, scan_at: 130 },
  ]);

  await expect(scanAndWait(fresh.client, scan, { clock: fresh.clock })).resolves.toMatchObject({ outcome: 'unknown' });
  await expect(scanAndWait(stale.client, scan, { clock: stale.clock })).resolves.toMatchObject({ data_source: { scan_at: 130 } });
});

test('another process goes on with the handle, and starts nothing', async () => {
  const first = scanner([{ status: 1, scan_at: 100 }]);
  const handle = await startScan(first.client, scan, { clock: first.clock });
  expect(encodeURIComponent(handle)).toBe(handle);

  const second = scanner([
    { status: 1, scan_at: 100 },
    { status: 1, scan_at: 200 },
  ]);
  const result = await scanAndWait(second.client, { handle, project_id: 7, aws_id: 3 }, { clock: second.clock });

  expect(result).toMatchObject({ outcome: 'ok', data_source: { scan_at: 200 } });
  expect(second.requests.map(({ method }) => method)).toEqual(['GET', 'GET']);
});

test('the handle names the project, whatever the client’s own is', async () => {
  const { client, clock, requests } = scanner([{ status: 2, project_id: 12 }, { status: 3 }, { status: 1 }]);
  const handle = await startScan(client, { ...scan, project_id: 12 }, { clock });

  await scanAndWait(client, { handle }, { clock });

  expect(requests.filter(({ method }) => method === 'GET').map(({ url }) => url.searchParams.get('project_id'))).toEqual([
    '12',
    '12',
    '12',
  ]);
});

test('a handle where a scan ran already goes on once the new scan was seen', async () => {
  const first = scanner([
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 3, scan_at: 100, status_detail: 'started 2' },
  ]);
  const handle = await startScan(first.client, scan, { clock: first.clock });
  const second = scanner([{ status: 1, scan_at: 200 }]);

  await expect(scanAndWait(second.client, { handle }, { clock: second.clock })).resolves.toMatchObject({ outcome: 'ok' });
});

test('a better handle is told when the scan is first seen running', async () => {
  const { client, clock } = scanner([
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 3, scan_at: 100, status_detail: 'started 1' },
    { status: 3, scan_at: 100, status_detail: 'started 2' },
    { status: 1, scan_at: 200 },
  ]);
  const handles: string[] = [];
  await scanAndWait(client, scan, { clock, onHandle: (handle) => handles.push(handle) });
  expect(handles).toHaveLength(2);

  const [blind, better] = [scanner([{ status: 1, scan_at: 200 }]), scanner([{ status: 1, scan_at: 200 }])];

  // The end may be that of the scan that ran before, and nothing tells.
  await expect(scanAndWait(blind.client, { handle: handles[0] ?? '' }, { clock: blind.clock })).rejects.toThrow(/deadlineMs/);
  await expect(scanAndWait(better.client, { handle: handles[1] ?? '' }, { clock: better.clock })).resolves.toMatchObject({ outcome: 'ok' });
});

test.each([
  ['of another scanner', (handle: string) => ({ handle, aws_data_source_id: 1003 })],
  ['of another account', (handle: string) => ({ handle, aws_id: 4 })],
  ['of another project', (handle: string) => ({ handle, project_id: 8 })],
  ['cut off', (handle: string) => ({ handle: handle.slice(0, -2) })],
  ['made up', () => ({ handle: 'risken-scan.1.e30.x' })],
])('a handle %s is refused before anything is sent', async (_, input) => {
  const { client, clock, requests } = scanner([{ status: 2 }]);
  const handle = await startScan(client, scan, { clock });
  const sent = requests.length;

  await expect(scanAndWait(client, input(handle), { clock })).rejects.toMatchObject({ name: 'InputError', member: 'handle' });

  expect(requests).toHaveLength(sent);
});

test('a scan without its ids is refused before anything is sent', async () => {
  const { client, requests } = scanner([{ status: 2 }]);

  await expect(scanAndWait(client, { aws_id: 3 } as never)).rejects.toThrow(InputError);
  await expect(startScan(client, { ...scan, aws_id: '3' as never })).rejects.toThrow(InputError);

  expect(requests).toEqual([]);
});

test('a scan that never ends meets the deadline', async () => {
  const { client, clock } = scanner([{ status: 2 }, { status: 3 }]);

  const error = await scanAndWait(client, scan, { clock, intervalMs: 1_000, deadlineMs: 60_000 }).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ reason: 'deadline' });
  expect(clock.pending).toBe(0);
});

test('an abort ends the wait with the caller’s reason', async () => {
  const { client, clock } = scanner([{ status: 2 }, { status: 3 }]);
  const stop = new AbortController();

  const waiting = scanAndWait(client, scan, { clock, signal: stop.signal, onProgress: () => stop.abort('enough') });

  await expect(waiting).rejects.toBe('enough');
  expect(clock.pending).toBe(0);
});

test('a scanner that is not attached is said before a scan is started', async () => {
  const { client, requests } = clientFor(() => ({
    data_source: [{ aws_data_source_id: 1002, data_source: 'aws:access-analyzer', max_score: 1 }],
  }));

  await expect(scanAndWait(client, scan)).rejects.toThrow(/not attached/);

  expect(requests).toHaveLength(1);
});

test('failures that pass do not end the wait', async () => {
  let looks = 0;
  const server = script([
    ({ url }) => {
      if (!url.pathname.endsWith('/list-datasource')) return { json: { data: {} } };
      looks++;
      if (looks === 3) return { status: 502 };
      return { json: { data: { data_source: [{ ...attached, status: looks > 3 ? 1 : looks === 1 ? 2 : 3, scan_at: looks }] } } };
    },
  ]);
  const client = createRiskenClient({
    baseUrl: 'https://risken.example/api/v1',
    auth: { accessToken: 'invented-token' },
    project_id: 7,
    retry: false,
    ...server,
  });

  await expect(scanAndWait(client, scan, { clock: server.clock })).resolves.toMatchObject({ outcome: 'ok' });
});

const account = {
  name: 'Billing',
  aws_account_id: '444455556666',
  data_source: 'aws:access-analyzer',
  assume_role_arn: 'arn:aws:iam::444455556666:role/reader',
  external_id: 'b7f0c2d19e',
};

test('onboarding registers, attaches and keeps what a plain attach would reset', async () => {
  const { client, requests } = clientFor(({ url }) => {
    if (url.pathname.endsWith('/put-aws')) return { aws: { aws_id: 3 } };
    if (url.pathname.endsWith('/list-datasource')) return { data_source: [{ ...attached, scan_at: 99, specific_version: 'v2' }] };
    return { data_source: attached };
  });

  const { aws, scan: none } = await onboardAws(client, account, { scan: false });

  expect(aws.aws_id).toBe(3);
  expect(none).toBeUndefined();
  expect(requests.map(({ url }) => url.pathname)).toEqual([
    '/api/v1/aws/put-aws',
    '/api/v1/aws/list-datasource',
    '/api/v1/aws/attach-datasource',
  ]);
  expect(JSON.parse(requests[2]?.body ?? '')).toEqual({
    project_id: 7,
    attach_data_source: {
      aws_id: 3,
      aws_data_source_id: 1002,
      project_id: 7,
      assume_role_arn: account.assume_role_arn,
      external_id: account.external_id,
      status: 2,
      scan_at: 99,
      specific_version: 'v2',
    },
  });
});

test('onboarding names the scanners that there are', async () => {
  const { client } = clientFor(({ url }) => (url.pathname.endsWith('/put-aws') ? { aws: { aws_id: 3 } } : { data_source: [attached] }));

  await expect(onboardAws(client, { ...account, data_source: 'aws:portscan' })).rejects.toThrow(
    /no scanner "aws:portscan"; it has: aws:access-analyzer/,
  );
});

test.each([
  ['account number', { aws_account_id: '1234' }, /"aws_account_id" must be a text of 12 digits, got "1234"; for example/],
  ['role', { assume_role_arn: 'reader' }, /"assume_role_arn" must be the ARN/],
  ['external id', { external_id: 'short' }, /"external_id" must be a text of 8 to 255 bytes, got 5 bytes/],
])('a wrong %s is refused before anything is sent', async (_, change, message) => {
  const { client, requests } = clientFor(() => ({}));

  await expect(onboardAws(client, { ...account, ...change })).rejects.toThrow(message);
  await expect(onboardAws(client, { ...account, ...change })).rejects.toThrow(InputError);

  expect(requests).toHaveLength(0);
});

test('findings come in the order of their ids, and unknown ones are told', async () => {
  let running = 0;
  let most = 0;
  const server = script([
    async ({ url }) => {
      most = Math.max(most, ++running);
      const id = Number(url.searchParams.get('finding_id'));
      await new Promise((resolve) => setTimeout(resolve, id % 7));
      running--;
      return { json: { data: id % 5 === 0 ? {} : { finding: { finding_id: id } } } };
    },
  ]);
  const client = createRiskenClient({
    baseUrl: 'https://risken.example/api/v1',
    auth: { accessToken: 'invented-token' },
    project_id: 7,
    maxConcurrent: 50,
    fetch: server.fetch,
  });
  const ids = Array.from({ length: 40 }, (_, index) => 40 - index);

  const { findings, missing } = await hydrateFindings(client, { finding_id: [...ids, 40] }, { concurrency: 4 });

  expect(findings.map(({ finding_id }) => finding_id)).toEqual(ids.filter((id) => id % 5 !== 0));
  expect(missing).toEqual(ids.filter((id) => id % 5 === 0));
  expect(server.requests).toHaveLength(40);
  expect(most).toBeLessThanOrEqual(4);
});

test('a wrong id is refused before anything is sent', async () => {
  const { client, requests } = clientFor(() => ({}));

  await expect(hydrateFindings(client, { finding_id: [1, 0] })).rejects.toThrow(/whole numbers above 0, got 0/);

  expect(requests).toHaveLength(0);
});

test('a report stores the finding, its recommendation and its tags, within the limits in bytes', async () => {
  const { client, requests } = clientFor(({ url }) =>
    url.pathname.endsWith('/put-finding') ? { finding: { finding_id: 11 } } : { recommend: {}, tag: { tag: 'ci' } },
  );
  const description = 'あ'.repeat(100);

  const result = await reportFinding(client, {
    description,
    data_source: 'ci:license',
    data_source_id: 'k',
    resource_name: 'r',
    original_score: 3,
    original_max_score: 10,
    data: { licence: 'GPL' },
    recommend: { type: 'GPL', risk: 'x' },
    tags: ['ci', 'ci'],
  });

  expect(result).toMatchObject({ finding: { finding_id: 11 }, descriptionCut: true });
  expect(requests.map(({ url }) => url.pathname.split('/').at(-1))).toEqual(['put-finding', 'put-recommend', 'tag-finding']);
  const { finding } = JSON.parse(requests[0]?.body ?? '') as { finding: { description: string; data: string; project_id: number } };
  expect(finding.description).toBe('あ'.repeat(66));
  expect(JSON.parse(finding.data)).toEqual({ licence: 'GPL' });
  expect(finding.project_id).toBe(7);
  expect(JSON.parse(requests[1]?.body ?? '')).toMatchObject({ finding_id: 11, data_source: 'ci:license', type: 'GPL' });
});

test.each([
  ['a tag over 64 bytes', { tags: ['あ'.repeat(22)] }, /"tags" must be a text of 1 to 64 bytes, got 66 bytes/],
  ['a score over its scale', { original_score: 11 }, /"original_score" must be a number from 0 to original_max_score/],
  ['data that is no object', { data: 'plain words' }, /"data" must be an object or the JSON text of one, got another text/],
  ['no scale', { original_max_score: 0 }, /"original_max_score" must be a number above 0/],
])('a report with %s is refused before anything is sent', async (_, change, message) => {
  const { client, requests } = clientFor(() => ({}));
  const report = { description: 'd', data_source: 's', data_source_id: 'k', resource_name: 'r', original_score: 3, original_max_score: 10 };

  await expect(reportFinding(client, { ...report, ...change })).rejects.toThrow(message);

  expect(requests).toHaveLength(0);
});

test.each([
  [
    { access_token_id: 87, project_id: 4321 },
    { kind: 'project', project_id: 4321, access_token_id: 87 },
  ],
  [
    { org_access_token_id: 9, organization_id: 55 },
    { kind: 'organization', organization_id: 55, org_access_token_id: 9 },
  ],
  [{ user_id: 3 }, { kind: 'human', user_id: 3 }],
  [{}, { kind: 'unknown' }],
])('the answer %j to a sign-in tells whose credential it is', async (answer, owner) => {
  const server = script([{ json: answer }]);
  const client = createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'invented-token' }, ...server });

  await expect(checkCredential(client)).resolves.toEqual(owner);
});

test('moments are unix seconds, and zero and less mean never', () => {
  expect(fromUnixSeconds(1_741_608_000)).toEqual(new Date('2025-03-10T12:00:00Z'));
  expect([fromUnixSeconds(0), fromUnixSeconds(undefined), fromUnixSeconds(-62_135_596_800)]).toEqual([undefined, undefined, undefined]);
  expect(toUnixSeconds(new Date('2025-03-10T12:00:00.999Z'))).toBe(1_741_608_000);
  expect(() => toUnixSeconds(new Date('x'))).toThrow(/invalid date/);
});

test('findings since a moment come newest first, each once, and end at the first older one', async () => {
  const updated = new Map([
    [5, 500],
    [4, 400],
    [3, 300],
    [2, 200],
    [1, 100],
  ]);
  const { client, requests } = clientFor(({ url }) => {
    if (url.pathname.endsWith('/get-finding')) {
      const finding_id = Number(url.searchParams.get('finding_id'));
      return { finding: { finding_id, updated_at: updated.get(finding_id) } };
    }
    // The second page repeats an id, as it does when a finding was written in between.
    return url.searchParams.get('offset') === '0'
      ? { finding_id: [5, 4], count: 2, total: 6 }
      : { finding_id: [4, 3, 2, 1], count: 4, total: 6 };
  });
  const ids: number[] = [];

  for await (const { finding_id } of findingsSince(client, { since: new Date(300_000), from_score: 0.5 })) ids.push(finding_id);

  expect(ids).toEqual([5, 4, 3]);
  expect(requests[0]?.url.search).toBe('?project_id=7&from_score=0.5&sort=updated_at&direction=desc&offset=0&limit=200');
});

test('a report is asked for once and waited for', async () => {
  let looks = 0;
  const { client, clock, requests } = clientFor(({ url }) => {
    if (url.pathname.endsWith('/generate-report')) return { report_id: 9, status: 'IN_PROGRESS' };
    return { report: { report_id: 9, status: ++looks < 3 ? 'IN_PROGRESS' : 'OK', content: '# Week 10' } };
  });

  const { outcome, report } = await generateReportAndWait(client, { name: 'Week 10', prompt: 'Summarize' }, { clock });

  expect(outcome).toBe('ok');
  expect(report.content).toBe('# Week 10');
  expect(requests.filter(({ url }) => url.pathname.endsWith('/generate-report'))).toHaveLength(1);
});

test('another process goes on with the handle of a report, and asks for no second one', async () => {
  const first = clientFor(({ url }) =>
    url.pathname.endsWith('/generate-report') ? { report_id: 9 } : { report: { report_id: 9, status: 'IN_PROGRESS' } },
  );
  const stop = new AbortController();
  let handle = '';
  const left = generateReportAndWait(
    first.client,
    { name: 'Week 10', prompt: 'Summarize' },
    { clock: first.clock, signal: stop.signal, onHandle: (text) => ((handle = text), stop.abort('restarted')) },
  );
  await expect(left).rejects.toBe('restarted');

  const second = clientFor(() => ({ report: { report_id: 9, status: 'OK', content: '# Week 10' } }));
  await expect(generateReportAndWait(second.client, { handle, name: 'Week 10' }, { clock: second.clock })).resolves.toMatchObject({
    outcome: 'ok',
  });
  expect(second.requests.map(({ method }) => method)).toEqual(['GET']);
  await expect(generateReportAndWait(second.client, { handle, name: 'Week 11' })).rejects.toThrow(InputError);
  await expect(generateReportAndWait(second.client, { handle: `${handle}A` })).rejects.toThrow(InputError);
  expect(second.requests).toHaveLength(1);
});

test('JSON inside a text is read, an empty text is nothing, and anything else is said', () => {
  expect(parseJsonText('{"a":1}')).toEqual({ a: 1 });
  expect([parseJsonText(''), parseJsonText(undefined)]).toEqual([undefined, undefined]);
  expect(() => parseJsonText('{')).toThrow(InputError);
});
