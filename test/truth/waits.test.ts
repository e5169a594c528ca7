/** A wait ends when something is over, and only then. Each test names, in its first comment, what came when it was written. */
import { describe, expect, test } from 'vitest';
import type { ReceivedRequest, ScriptedAnswer } from '../support/script.js';
import { aqua, aquaSignIns, type Connection, dataTheorem, risken, type Settings } from './support/clients.js';

import { connectAws, gateApp, gateImage, scanAws, scanImage, waitForApp, writeReport } from './support/workflows.js';

const once = { once: true } as const;

/** Gives one state after the other, the last one for good. */
function createStates<State>(states: readonly State[]): () => State {
  let looks = 0;
  return () => states[Math.min(looks++, states.length - 1)] as State;
}

/** Notes the cache mode of every request to the end of its path. */
function noteCacheModes(): { readonly modes: Map<string, unknown>; readonly wrapFetch: NonNullable<Settings['wrapFetch']> } {
  const modes = new Map<string, unknown>();
  return {
    modes,
    wrapFetch: (inner) => (input, init) => {
      modes.set(new URL(String(input)).pathname.split('/').at(-1) ?? '', init?.cache);
      return inner(input, init);
    },
  };
}

const attached = {
  aws_data_source_id: 1002,
  data_source: 'aws:access-analyzer',
  max_score: 1,
  aws_id: 3,
  project_id: 7,
  assume_role_arn: 'arn',
  external_id: 'b7f0c2d19e',
};

/** RISKEN with one scanner, whose entry is another one at each poll; `undefined` is a list without it. */
function scanner(entries: readonly (object | undefined)[], settings: Settings = {}): Connection<ReturnType<typeof risken>['client']> {
  const next = createStates(entries);
  return risken(({ url }) => {
    if (url.pathname.endsWith('/put-aws')) return { json: { data: { aws: { aws_id: 3, name: 'Billing' } } } };
    if (url.pathname.endsWith('/attach-datasource')) return { json: { data: { data_source: { ...attached, status: 2 } } } };
    if (!url.pathname.endsWith('/list-datasource')) return { json: { data: {} } };
    const entry = next();
    return { json: { data: { data_source: entry === undefined ? [] : [{ ...attached, ...entry }] } } };
  }, settings);
}

describe('caches of the platform', () => {
  test('are not asked by a wait', async () => {
    // Came: requests with the default cache mode, which browsers and frameworks answer from their cache.
    const { modes, wrapFetch } = noteCacheModes();
    const { client } = scanner(
      [
        { status: 1, scan_at: 100 },
        { status: 3, scan_at: 100 },
        { status: 1, scan_at: 200 },
      ],
      { wrapFetch },
    );

    await scanAws(client);

    expect(modes.get('list-datasource')).toBe('no-store');
  });

  test('are not asked for a token', async () => {
    // Came: a request with the default cache mode.
    const { modes, wrapFetch } = noteCacheModes();
    const { client } = aqua(
      ({ url }) => ({ json: url.pathname === '/v2/signin' ? { status: 200, code: 0, data: { token: 'invented-token-1' } } : [] }),
      { wrapFetch },
      aquaSignIns.email,
    );

    await client.registries.listRegistries();

    expect(modes.get('signin')).toBe('no-store');
  });
});

describe('"not found" in the form of zero values', () => {
  test('is no report: the wait goes on until the report is there', async () => {
    // Came: a result without id, name and content after the first look.
    const next = createStates<object>([
      { created_at: -62_135_596_800, updated_at: -62_135_596_800 },
      { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status: 'IN_PROGRESS', content: '' },
      { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status: 'OK', content: '# Week 10' },
    ]);
    const { client } = risken(({ url }) => ({
      json: { data: url.pathname.endsWith('/get-report') ? { report: next() } : { report_id: 9, status: 'IN_PROGRESS' } },
    }));

    expect(await writeReport(client)).toMatchObject({ report: { report_id: 9, content: '# Week 10' } });
  });

  test('that never becomes a report ends the wait with its time, and says so', async () => {
    // Came: a result without id, name and content after the first look.
    const { client } = risken(({ url }) => ({
      json: {
        data: url.pathname.endsWith('/get-report') ? { report: { created_at: -62_135_596_800 } } : { report_id: 9, status: 'IN_PROGRESS' },
      },
    }));

    await expect(writeReport(client, { forMs: 600_000 })).rejects.toThrow(/does not know report 9/);
  });
});

describe('a server that is a read behind its own writes', () => {
  test('does not end a wait by one poll without the scanner', async () => {
    // Came: an error that the scanner is not attached, while the scan went on.
    const { client } = scanner([
      { status: 1, scan_at: 100 },
      { status: 3, scan_at: 100 },
      undefined,
      { status: 3, scan_at: 100 },
      { status: 1, scan_at: 200 },
    ]);

    expect(await scanAws(client)).toMatchObject({ data_source: { scan_at: 200 } });
  });

  test('does not keep an account that was just attached from its first scan', async () => {
    // Came: an error that the scanner is not attached, right after it was; no scan was started.
    const catalogue = { aws_id: 0, scan_at: 0, status: 0 };
    const { client, requests } = scanner([
      catalogue,
      catalogue,
      { status: 2, scan_at: 0 },
      { status: 3, scan_at: 0 },
      { status: 1, scan_at: 200 },
    ]);

    expect(await connectAws(client)).toMatchObject({ scan: { data_source: { scan_at: 200 } } });
    expect(requests.filter(({ url }) => url.pathname.endsWith('/invoke-scan'))).toHaveLength(1);
  });
});

/** Data Theorem with one scan, which shows another state at each poll. */
function appScan(states: readonly (object | ScriptedAnswer)[]): Connection<ReturnType<typeof dataTheorem>['client']> {
  const next = createStates(states);
  const answer = ({ url }: ReceivedRequest): ScriptedAnswer => {
    const { pathname } = url;
    if (pathname.endsWith('/upload_init')) return { json: { upload_url: 'https://api.securetheorem.com/upload/0123456789abcdef' } };
    if (pathname.startsWith('/upload/')) return { json: { mobile_app_id: 7001, scan_id: '9002' } };
    if (pathname.endsWith('/security_findings')) return { json: { security_findings: [], pagination_information: { total_count: 0 } } };
    const state = next();
    return 'text' in state ? state : { json: { id: '9002', ...state } };
  };
  return dataTheorem(answer, once);
}

describe('the statuses of an app scan', () => {
  test.each([
    ['RUNNING', { status: 'RUNNING' }],
    ['PENDING', { status: 'PENDING' }],
    ['QUEUED', { status: 'QUEUED' }],
    ['ONGOING in other letters', { status: 'Ongoing' }],
    ['null', { status: null }],
    ['none', {}],
    ['RUNNING while a part is over', { status: 'RUNNING', static_scan: { status: 'COMPLETED' } }],
  ])('%s: the scan goes on', async (_, running) => {
    // Came: an end of unknown outcome at the first poll.
    const { client } = appScan([running, running, { status: 'COMPLETED' }]);

    expect(await waitForApp(client)).toMatchObject({ status: 'succeeded', vendorStatus: 'COMPLETED' });
  });

  test('a part that runs goes on', async () => {
    // Came: an end of unknown outcome at the first poll.
    const running = { status: 'ONGOING', static_scan: { status: 'RUNNING' } };
    const { client } = appScan([running, running, { status: 'ONGOING', static_scan: { status: 'COMPLETED' } }]);

    expect(await waitForApp(client, {}, 'static')).toMatchObject({ status: 'succeeded', vendorStatus: 'COMPLETED' });
  });

  test('an end in other letters is that end', async () => {
    // Came: an unknown outcome.
    const { client } = appScan([{ status: 'completed' }]);

    expect(await waitForApp(client)).toMatchObject({ status: 'succeeded', vendorStatus: 'completed' });
  });

  test('an unknown status ends a gate only after it stood for a minute, and not as an end', async () => {
    // Came: at the first poll, "ended with an unknown status".
    const { client, clock } = appScan([{ status: 'REVIEWING' }]);
    const startMs = clock.monotonic();

    const { verdict, reasons } = await gateApp(client, { everyMs: 5_000 });

    expect(verdict).toBe('fail');
    expect(reasons.join('\n')).toMatch(/unknown status.*REVIEWING/);
    expect(reasons.join('\n')).not.toContain('ended');
    expect(clock.monotonic() - startMs).toBeGreaterThanOrEqual(60_000);
  });

  test('an unknown status does not hide the end behind it', async () => {
    // Came: an end of unknown outcome at the first poll.
    const { client } = appScan([{ status: 'REVIEWING' }, { status: 'COMPLETED' }]);

    expect(await waitForApp(client, { everyMs: 5_000 })).toMatchObject({ status: 'succeeded', vendorStatus: 'COMPLETED' });
  });

  test('one page of a proxy in the middle does not end the wait', async () => {
    // Came: an error that a page came.
    const { client } = appScan([
      { status: 'ONGOING' },
      { text: '<html>one moment</html>', headers: { 'content-type': 'text/html' } },
      { status: 'COMPLETED' },
    ]);

    expect(await waitForApp(client)).toMatchObject({ status: 'succeeded', vendorStatus: 'COMPLETED' });
  });
});

const absent: ScriptedAnswer = { status: 404, json: { message: 'not found', code: 404 } };

/** A console with one image, whose scan shows another status at each poll; its user may read scans alone. */
function imageScan(statuses: readonly (string | undefined)[], scanDate: (isStarted: boolean) => string = () => '2026-02-01T00:00:00Z') {
  const next = createStates(statuses);
  let isStarted = false;
  return aqua(({ url, method }) => {
    const { pathname } = url;
    if (pathname === '/api/v1/registries') return { json: [{ name: 'Google', type: 'GCR', url: 'https://gcr.io' }] };
    if (method === 'POST') {
      isStarted = true;
      return { json: { status: 'Sent To Scan' } };
    }
    if (pathname.endsWith('/status')) {
      const status = next();
      return status === undefined ? absent : { json: { status } };
    }
    if (pathname.endsWith('/scan_result')) {
      const counts = { total: 0, critical: 0, high: 0, medium: 0, low: 0 };
      return { json: { disallowed: false, cves_counts: counts, cves: [], scan_date: scanDate(isStarted) } };
    }
    return { status: 403, json: { message: 'no such right', code: 403 } };
  }, once);
}

describe('the statuses of an image scan', () => {
  test.each(['Queued', 'Scanning', 'Waiting'])('%s: the scan goes on', async (status) => {
    // Came: an end of unknown outcome.
    const { client } = imageScan([undefined, status, status, 'Scanned']);

    expect(await scanImage(client)).toMatchObject({ status: 'succeeded', vendorStatus: 'Scanned' });
  });

  test('a scan that was over before the first poll is known by its result', async () => {
    // Came: the whole time of the wait, and then an error.
    const { client, clock } = imageScan(['Scanned'], (isStarted) => (isStarted ? '2026-03-01T00:00:10Z' : '2026-02-01T00:00:00Z'));
    const startMs = clock.monotonic();

    expect(await gateImage(client)).toMatchObject({ verdict: 'pass' });
    expect(clock.monotonic() - startMs).toBeLessThan(120_000);
  });
});

test('an unknown status does not hide the end of a report', async () => {
  // Came: an end of unknown outcome at the first poll.
  const next = createStates(['IN_PROGRESS', 'REVIEWING', 'OK']);
  const { client } = risken(({ url }) => ({
    json: {
      data: url.pathname.endsWith('/get-report')
        ? { report: { report_id: 9, project_id: 7, name: 'Week 10', type: 'Markdown', status: next(), content: '' } }
        : { report_id: 9, status: 'IN_PROGRESS' },
    },
  }));

  expect(await writeReport(client)).toMatchObject({ report: { status: 'OK' } });
});
