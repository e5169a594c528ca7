/**
 * Data that a gate can trust: what a verdict needs and what did not come is an error, or a result that says so, and
 * never a silent pass.
 *
 * Each member that a verdict needs is dropped, and made null, a string and a negative number: alone, in every pair, and all
 * together.
 *
 * | gate                               | responses                                                    | holds                                          |
 * | ---------------------------------- | ------------------------------------------------------------ | ---------------------------------------------- |
 * | Aqua evaluateScanResult            | 9 that fail, 5 that pass                                     | a fail never becomes a pass; a pass needs whole evidence |
 * | Aqua scanAndGate                   | status, result, image × passing, failing, failed scan        | the same, through the client                   |
 * | RISKEN scanAndWait                 | end OK, end ERROR × all polls, all but the first, the last   | `succeeded` only for a scan whose own status says so |
 * | RISKEN hydrateFindings             | one finding of three                                         | each id is a whole finding, is missing, or is an error |
 * | InsightCloudSec gateIacScan        | 200, 202, 406, and 200 whose body says that it failed        | as with evaluateScanResult                     |
 * | InsightCloudSec listContainerVulnerabilities | two pages, the finding on the first, on the second     | no clean estate                                |
 * | InsightCloudSec readInsightCounts  | of a list, of a single insight                               | no 0, no number below 0                        |
 * | InsightCloudSec iterateResources   | two pages, the finding on the first, on the second           | no empty list, no incomplete list without an error |
 *
 * What is not told apart: an entry that a list lacks, and a query's first page that lacks its cursor together with its counts.
 *
 * | responses                          | crossed with                                                 | holds                                          |
 * | ---------------------------------- | ------------------------------------------------------------ | ---------------------------------------------- |
 * | undocumented values                | every such member of every operation's example, 4 vendors    | kept, one note reported, in `report` and `enforce` |
 * | integers above 2^53                | places × integers × neighbours that are fine                 | a ParseError exactly where digits would be lost |
 */
import { createAquaClient, evaluateScanResult, type GatePolicy, scanAndGate, type ScanResult as AquaScanResult } from '@sec/aqua';
import { isSecError, ParseError, type ValidationIssue, type Verdict } from '@sec/core';
import { createChecks, parseOperation } from '@sec/core/vendor';
import {
  createInsightCloudSecClient,
  gateIacScan,
  iterateResources,
  listContainerVulnerabilities,
  readInsightCounts,
} from '@sec/insightcloudsec';
import { createRiskenClient, hydrateFindings, type HydrateFindingsEntry, scanAndWait } from '@sec/risken';
import { describe, expect, expectTypeOf, test, type TestContext } from 'vitest';
import { type Answer, script } from '../support/script.js';
import { decideByWorlds, type ScanDocument } from '../support/scan-worlds.js';
import { everyVendor } from './support/every-vendor.js';
import { drawFrom } from './support/seeded.js';
import { allSpoilings, nameSpoilt, spoil, type Spoilt } from './support/spoil-answers.js';

/** What a pipeline makes of a gate: it continues only with `pass`. */
type Ending = Verdict | 'unsure' | 'error';

/** @returns `error` for an error of the package; any other error is a defect. */
async function endingOf(gate: () => Promise<Ending> | Ending): Promise<Ending> {
  try {
    return await gate();
  } catch (error) {
    if (!isSecError(error)) throw error;
    return 'error';
  }
}

interface Property {
  readonly pointers: readonly string[];
  readonly judge: (spoilt: Spoilt) => Promise<Ending> | Ending;
  /** What the whole response gives. */
  readonly whole: Ending;
  /** For a response that passes: whether what is left still proves that. */
  readonly mayPass?: (spoilt: Spoilt) => boolean;
}

async function expectNoSilentPass({ task }: TestContext, { pointers, judge, whole, mayPass = () => false }: Property): Promise<void> {
  expect(await endingOf(() => judge(new Map()))).toBe(whole);
  const all = allSpoilings(pointers);
  const seen = new Set<Ending>();
  for (const spoilt of all) {
    const verdict = await endingOf(() => judge(spoilt)).catch((error: unknown) => {
      throw new Error(`${nameSpoilt(spoilt)}: an error that is not typed`, { cause: error });
    });
    seen.add(verdict);
    if (verdict === 'pass' && !(whole === 'pass' && mayPass(spoilt))) expect.fail(`${nameSpoilt(spoilt)}: passes`);
  }
  // Something must have been noticed, or nothing was spoilt.
  if (whole !== 'error') expect([...seen].some((verdict) => verdict !== whole)).toBe(true);
  task.meta.cases = all.length;
}

const isWhole = (spoilt: Spoilt, pointers: readonly string[]): boolean => pointers.every((pointer) => !spoilt.has(pointer));

describe('Aqua', () => {
  const none = { total: 0, critical: 0, high: 0, medium: 0, low: 0 };
  const one = { ...none, total: 1 };
  const finding = (severity: string, more: object = {}): object => ({ name: 'CVE-2031-1', severity, ...more });
  const accepted = { acknowledged: true };
  const counters = ['', '/total', '/critical', '/high', '/medium', '/low'].map((name) => `/cves_counts${name}`);

  /** Members that a verdict needs, as far as the response has them. */
  const membersOf = (answer: object): string[] => {
    const { cves_counts, cves = [] } = answer as { readonly cves_counts?: object; readonly cves?: readonly object[] };
    const entries = cves
      .slice(0, 2)
      .flatMap((entry, index) => ['', ...Object.keys(entry)].map((name) => `/cves/${index}${name && `/${name}`}`));
    return [
      '/disallowed',
      ...(cves_counts === undefined ? [] : counters),
      ...('cves' in answer ? ['/cves', ...entries.filter((pointer) => !pointer.endsWith('/name'))] : []),
    ];
  };

  const failing: readonly (readonly [name: string, result: object, policy?: GatePolicy])[] = [
    ['a critical finding', { cves_counts: { ...one, critical: 1 }, cves: [finding('critical')] }],
    ['a critical finding that only a list reports', { cves: [finding('critical')] }],
    ['a critical finding that only counts report', { cves_counts: { ...one, critical: 1 } }],
    ['a critical finding where unknown severities are ignored', { cves_counts: { ...one, critical: 1 } }, { unknownSeverity: 'ignore' }],
    ['eleven high findings', { cves_counts: { ...none, total: 11, high: 11 }, cves: Array.from({ length: 11 }, () => finding('high')) }],
    ['a low finding where none is allowed', { cves_counts: { ...one, low: 1 }, cves: [finding('low')] }, { maxLow: 0 }],
    ['a finding of no known severity', { cves_counts: one, cves: [finding('dire')] }],
    ['a refusal by a policy', { disallowed: true, cves_counts: none, cves: [] }],
    [
      'a finding that nobody accepted',
      { cves_counts: { ...none, total: 2, critical: 2 }, cves: [finding('critical'), finding('critical', accepted)] },
      { ignoreAcknowledged: true },
    ],
  ];

  test.for(failing)('a result with %s never passes', async ([, result, policy], context) => {
    const answer = { disallowed: false, ...result };
    await expectNoSilentPass(context, {
      pointers: membersOf(answer),
      judge: (spoilt) => evaluateScanResult(spoil(answer, spoilt) as AquaScanResult, policy).verdict,
      whole: 'fail',
    });
  });

  const passing: readonly (readonly [name: string, result: object, policy: GatePolicy])[] = [
    ['counts and list', { cves_counts: { ...one, high: 1 }, cves: [finding('high')] }, {}],
    ['a list alone', { cves: [finding('high')] }, {}],
    ['counts alone', { cves_counts: { ...one, high: 1 } }, {}],
    ['every severity limited', { cves_counts: { ...one, high: 1 }, cves: [finding('high')] }, { maxMedium: 0, maxLow: 0 }],
    ['an accepted finding', { cves_counts: { ...one, critical: 1 }, cves: [finding('critical', accepted)] }, { ignoreAcknowledged: true }],
  ];

  test.for(passing)('a result with %s passes only while what is left proves it', async ([, result, policy], context) => {
    const answer = { disallowed: false, ...result };
    const members = membersOf(answer);
    await expectNoSilentPass(context, {
      pointers: members,
      judge: (spoilt) => evaluateScanResult(spoil(answer, spoilt) as AquaScanResult, policy).verdict,
      whole: 'pass',
      mayPass: (spoilt) => decideByWorlds(spoil(answer, spoilt) as ScanDocument, policy) === 'pass',
    });
  });

  const digest = `sha256:${'a'.repeat(64)}`;
  /** One document with every response of a scan, so that pairs may cross them. */
  const scanOf = (end: string, result: object) => ({
    registries: [{ name: 'Google', type: 'GCR', url: 'https://gcr.io' }],
    status: { status: end },
    result: { disallowed: false, ...result },
    image: { registry: 'Google', repository: 'team/app', digest },
  });
  const scans = [
    ['passes', scanOf('Scanned', { cves_counts: none, cves: [] }), 'pass'],
    ['fails', scanOf('Scanned', { cves_counts: { ...one, critical: 1 }, cves: [finding('critical')] }), 'fail'],
    ['failed, with an old result that passes', scanOf('Fail', { cves_counts: none, cves: [] }), 'error'],
  ] as const;

  test.for(scans)('a gate over a scan that %s', async ([, answers, whole], context) => {
    const needed = [
      '/registries',
      '/registries/0/name',
      '/registries/0/url',
      '/status',
      '/status/status',
      '/result',
      '/result/disallowed',
      '/image',
      '/image/digest',
    ];
    const counted = ['/result/cves_counts', '/result/cves_counts/critical', '/result/cves'];
    await expectNoSilentPass(context, {
      pointers: [...needed, ...counted],
      judge: (spoilt) => endingOf(() => gate(spoil(answers, spoilt) as typeof answers)),
      whole,
      mayPass: (spoilt) =>
        // Any string may be the name of a registry.
        needed.every((pointer) => !spoilt.has(pointer) || (pointer === '/registries/0/name' && spoilt.get(pointer) === 'a text')) &&
        decideByWorlds((spoil(answers, spoilt) as typeof answers).result, {}) === 'pass',
    });

    async function gate(spoilt: typeof answers): Promise<Ending> {
      let polls = 0;
      const answer: Answer = ({ url: { pathname }, method }) => {
        if (method === 'POST') return { json: { status: 'Sent To Scan' } };
        if (pathname === '/api/v1/registries') return { json: spoilt.registries };
        if (pathname.endsWith('/status')) return polls++ === 0 ? { status: 404, json: { code: 404 } } : { json: spoilt.status };
        if (pathname.endsWith('/scan_result')) return { json: spoilt.result };
        return pathname.endsWith('/scanqueue') ? { json: { count: 0, result: [] } } : { json: spoilt.image };
      };
      const server = script([answer]);
      const client = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' }, retry: false, ...server });
      return (await scanAndGate(client, { image: `gcr.io/team/app:1.4@${digest}` })).verdict;
    }
  });
});

describe('RISKEN', () => {
  const clientOf = (answer: Answer) => {
    const server = script([answer]);
    const auth = { accessToken: 'invented' };
    return createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth, project_id: 7, retry: false, ...server });
  };
  const scanner = { aws_data_source_id: 1002, data_source: 'aws:access-analyzer', max_score: 1, aws_id: 3, project_id: 7 };

  const spoiltPolls = [
    ['every poll', () => true],
    ['every poll after the start', (poll: number) => poll > 0],
    ['the end', (poll: number) => poll >= 3],
  ] as const;
  const matrix = spoiltPolls.flatMap(([name, isSpoilt]) => [1, 4].map((end) => ({ name, isSpoilt, end })));

  test.for(matrix)(
    'a scan that ends with status $end, spoilt in $name, has succeeded only by its own status',
    async ({ isSpoilt, end }, context) => {
      // Before it an end that was good, and a replica that still shows it.
      const states = [
        { status: 1, scan_at: 100 },
        { status: 1, scan_at: 100 },
        { status: 3, scan_at: 100 },
        { status: end, scan_at: 200 },
      ];
      const members = ['', '/0', '/0/aws_data_source_id', '/0/aws_id', '/0/status', '/0/scan_at'].map((name) => `/data_source${name}`);
      await expectNoSilentPass(context, {
        pointers: members,
        whole: end === 1 ? 'pass' : 'fail',
        mayPass: (spoilt) => isWhole(spoilt, members.slice(0, -1)),
        judge: async (spoilt) => {
          let polls = 0;
          const client = clientOf(({ url }) => {
            if (!url.pathname.endsWith('/list-datasource')) return { json: { data: {} } };
            const poll = polls++;
            const data = { data_source: [{ ...scanner, ...states[Math.min(poll, 3)], status_detail: `poll ${Math.min(poll, 3)}` }] };
            return { json: { data: isSpoilt(poll) ? spoil(data, spoilt) : data } };
          });
          const { status } = await scanAndWait(client, { aws_id: 3, aws_data_source_id: 1002 });
          return status === 'succeeded' ? 'pass' : status === 'failed' ? 'fail' : 'unsure';
        },
      });
    },
  );

  test('a finding is complete, or its id is reported as missing, or there is an error', async (context) => {
    const times = { created_at: 1_700_000_000, updated_at: 1_700_000_000 };
    const findingOf = (finding_id: number) => ({ finding_id, data_source_id: `key-${finding_id}`, project_id: 7, score: 0.9, ...times });
    await expectNoSilentPass(context, {
      // Omission of `score` means 0 with this vendor, so a gate cannot ask for it.
      pointers: ['/data', '/data/finding', '/data/finding/finding_id'],
      whole: 'fail',
      judge: async (spoilt) => {
        const client = clientOf(({ url }) => {
          const id = Number(url.searchParams.get('finding_id'));
          const answer = { data: { finding: findingOf(id) } };
          return { json: id === 2 ? spoil(answer, spoilt) : answer };
        });
        const entries: HydrateFindingsEntry[] = [];
        for await (const entry of hydrateFindings(client, { finding_id: [1, 2, 3] })) entries.push(entry);
        const missing = entries.filter(({ finding }) => finding === undefined);
        if (missing.length > 0) expect(missing).toEqual([{ finding_id: 2, finding: undefined }]);
        const found = entries.filter(({ finding }) => finding?.finding_id === 2 && finding.score === 0.9);
        return missing.length > 0 ? 'unsure' : found.length === 1 && entries.length === 3 ? 'fail' : 'pass';
      },
    });
  });
});

describe('InsightCloudSec', () => {
  const clientOf = (...answers: readonly Answer[]) => {
    const server = script(answers);
    return createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, retry: false, ...server });
  };

  const bad = { id: 27, name: 'Public bucket', severity: 5, failure: ['b'], warning: ['b'] };
  const scanOf = (success: boolean, failed: readonly object[], warned: readonly object[]) => ({
    build_id: 7,
    success,
    errors: [],
    details: { failed_insights: failed, warned_insights: warned, failed_resources: failed.length, total_resources: 3 },
  });
  const iac = [
    ['that passed', 200, scanOf(true, [], []), 'pass'],
    ['that passed with a warning which counts', 202, scanOf(true, [], [bad]), 'fail'],
    ['that failed', 406, scanOf(false, [bad], []), 'fail'],
    ['whose status is good and whose body is not', 200, scanOf(false, [bad], []), 'error'],
    ['that reports an error', 200, { ...scanOf(true, [], []), errors: ['cannot parse module x'] }, 'error'],
  ] as const;

  test.for(iac)('a scan of a template %s', async ([, status, answer, whole], context) => {
    const needed = ['/build_id', '/success', '/details', '/details/failed_insights', '/details/warned_insights'];
    const reported = ['/errors', '/details/failed_resources'];
    await expectNoSilentPass(context, {
      // Without its array of errors a response that reports one cannot be told from one that does not.
      pointers: [...needed, ...(answer.errors.length === 0 ? reported : reported.slice(1))],
      whole,
      mayPass: (spoilt) =>
        [...spoilt].every(
          ([pointer, way]) =>
            (reported.includes(pointer) && (way === 'dropped' || way === 'null')) || (pointer === '/build_id' && way === 'negative'),
        ),
      judge: (spoilt) =>
        endingOf(async () => {
          const client = clientOf({ status, json: spoil(answer, spoilt) });
          const names = { scan_name: 'payments-api', author_name: 'farm', config_name: 'gate', iac_provider: 'terraform' };
          return (await gateIacScan(client, { ...names, template: { format_version: '1.2' }, failOnWarnings: true })).verdict;
        }),
    });
  });

  const counts = ['critical_count', 'high_count', 'medium_count', 'low_count', 'none_count'] as const;
  const imageOf = (id: number, critical_count: number) => ({
    id,
    resource_id: `containerdeployment:44:apps:web-${id}:`,
    critical_count,
    high_count: 0,
    medium_count: 0,
    low_count: 0,
    none_count: 0,
    assessment_info: { status: 'COMPLETED', error_reason: null },
  });

  test.for([1, 2])('a critical vulnerability on page %d', async (place, context) => {
    const pages = [0, 1].map((index) => {
      const rows = Array.from({ length: index === 0 ? 100 : 1 }, (_, row) =>
        imageOf(index * 100 + row + 1, place === index + 1 && row === 0 ? 1 : 0),
      );
      return { data: rows, page: index + 1, page_size: 100, total_count: 101, total_pages: 2 };
    });
    const row = ['', '/id', '/resource_id', '/assessment_info', '/assessment_info/status', ...counts.map((name) => `/${name}`)];
    await expectNoSilentPass(context, {
      pointers: ['/data', '/total_count', ...row.map((name) => `/data/0${name}`)],
      whole: 'fail',
      judge: async (spoilt) => {
        const bodies = pages.map((page, index) => (index + 1 === place ? spoil(page, spoilt) : page));
        const client = clientOf(...bodies.map((json) => ({ json })), { json: { data: [], total_count: undefined } });
        const { totals, notAssessed, withoutCounts } = await listContainerVulnerabilities(client);
        return totals.critical > 0 ? 'fail' : notAssessed > 0 || withoutCounts > 0 ? 'unsure' : 'pass';
      },
    });
  });

  const counted = {
    results: 3,
    total: 5,
    all: 6,
    exemptions: 0,
    by_type: { instance: 3 },
    by_cloud: { 4: { count: 3, total: 5, all: 6 } },
  };
  const numbers = ['/results', '/total', '/all', '/by_type', '/by_type/instance', '/by_cloud', '/by_cloud/4', '/by_cloud/4/count'];

  test.for<readonly [name: string, prefix: string, insight: object]>([
    ['a list', '', counted],
    ['a single insight', '/counts', { counts: counted }],
  ])('the counts of %s', async ([, prefix, insight], context) => {
    await expectNoSilentPass(context, {
      pointers: [...(prefix === '' ? [] : [prefix]), ...numbers.map((name) => `${prefix}${name}`)],
      whole: 'fail',
      judge: (spoilt) => {
        const { results, total, all, byType, byCloud } = readInsightCounts(spoil(insight, spoilt) as never);
        const read = [results, total, all, byType['instance'], byCloud.get(4)?.count, byCloud.get(4)?.total, byCloud.get(4)?.all];
        // A gate compares with 0, so a 0 that the server did not send, and a number below it, would let everything pass.
        if (read.some((number) => number !== undefined && number <= 0)) return 'pass';
        return read.includes(undefined) ? 'unsure' : 'fail';
      },
    });
  });

  const isEndless = (spoilt: Spoilt): boolean => (spoilt.has('/counts') || spoilt.has('/counts/instance')) && spoilt.has('/next_cursor');

  test.for([1, 2])('a resource on page %d of a query', async (place, context) => {
    const envelope = (id: string) => ({
      resource_type: 'instance',
      instance: { common: { resource_id: `instance:1:r:${id}:` }, instance_id: id },
    });
    const pages = [
      { resources: [envelope('a'), envelope('b')], counts: { instance: 3 }, next_cursor: 'more' },
      { resources: [envelope('c')], counts: { instance: 3 }, next_cursor: null },
    ] as const;
    const entry = ['', '/resource_type', '/instance', '/instance/common', '/instance/common/resource_id'].map(
      (name) => `/resources/0${name}`,
    );
    await expectNoSilentPass(context, {
      pointers: ['/resources', '/counts', '/counts/instance', ...entry, ...(place === 1 ? ['/next_cursor'] : [])],
      whole: 'fail',
      judge: async (spoilt) => {
        const bodies = pages.map((page, index) => (index + 1 === place ? spoil(page, spoilt) : page));
        const client = clientOf(...bodies.map((json) => ({ json })));
        let rows = 0;
        for await (const { common } of iterateResources(client, { selected_resource_type: 'instance' })) {
          if (common.resource_id !== '') rows++;
        }
        // A page without a cursor is the last one, and without its counts nothing says how many rows there are.
        const hasNoEnd = place === 1 && rows === 2 && bodies[0] !== pages[0] && isEndless(spoilt);
        return rows === 3 ? 'fail' : hasNoEnd ? 'unsure' : 'pass';
      },
    });
  });
});

const newValue = 'a-value-of-tomorrow';

/** JSON pointers of all strings in a response. */
function* stringsIn(value: unknown, pointer = ''): Generator<string> {
  if (typeof value === 'string' && pointer !== '') yield pointer;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) if (!/[/~]/.test(name)) yield* stringsIn(inner, `${pointer}/${name}`);
}

function withString(answer: unknown, pointer: string, value: string): unknown {
  const copy: unknown = structuredClone(answer);
  const names = pointer.slice(1).split('/');
  const last = names.pop() as string;
  (names.reduce((at, name) => at[name] as Record<string, unknown>, copy as Record<string, unknown>) as Record<string, unknown>)[last] =
    value;
  return copy;
}

describe('a value that no document lists', () => {
  test.for(everyVendor)('$name keeps it, and reports it once, as a note', async ({ table, examples, checks, connect }, { task }) => {
    let cases = 0;
    for (const [group, rows] of Object.entries(table.groups)) {
      for (const [id, row] of Object.entries(rows)) {
        const { input, body } = examples[id] ?? {};
        const check = checks[id]?.output;
        if (check === undefined || parseOperation(id, row).response !== 'json') continue;
        for (const pointer of stringsIn(body)) {
          const answer = withString(body, pointer, newValue);
          const isListed =
            !check(answer) && check.errors?.some(({ keyword, instancePath }) => keyword === 'x-known' && instancePath === pointer);
          if (isListed !== true) continue;
          for (const mode of ['report', 'enforce'] as const) {
            cases++;
            const issues: ValidationIssue[] = [];
            const server = script([{ json: answer }]);
            const validation = { checks: createChecks(checks), mode };
            const client = connect({ ...server, retry: false, validation, onValidationIssue: (issue) => issues.push(issue) });
            const call = (client as Record<string, Record<string, (given: unknown) => Promise<unknown>>>)[group]?.[id];
            for (let round = 0; round < 2; round++) expect(JSON.stringify(await call?.(input)), `${id} ${pointer}`).toContain(newValue);
            const own = issues.filter((issue) => issue.pointer === pointer);
            expect(own, `${id} ${pointer}`).toMatchObject([{ operationId: id, severity: 'note', received: 'a string of 19 characters' }]);
          }
        }
      }
    }
    expect(cases).toBeGreaterThan(0);
    task.meta.cases = cases;
  });

  test('is a string by its type, beside the literals that are known', () => {
    const aqua = createAquaClient({ consoleUrl: 'https://aqua.example', auth: { token: 'invented-token' } });
    type Status = Awaited<ReturnType<typeof aqua.imageScans.getImageScanStatus>>['status'];
    expectTypeOf<'a-value-of-tomorrow'>().toExtend<Status>();
    expectTypeOf<'Scanned'>().toExtend<Status>();
    expectTypeOf<number>().not.toExtend<Status>();
  });
});

describe('integers above 2^53', () => {
  const rounded = ['9007199254740993', '-9007199254740993', '12345678901234567890', '18446744073709551615', `1${'0'.repeat(40)}1`];
  // As they are written here, JavaScript holds all of them: a whole number from 2^53 on may still be exact.
  const fine = [
    '9007199254740991',
    '-9007199254740991',
    '9007199254740992',
    '10000000000000000',
    '1e300',
    '-2.5E+10',
    '0.1234567890123456789',
    '3.14159265358979323846',
    '1E-7',
    '"9007199254740993"',
    '"a \\" 9007199254740993"',
    '"\\\\"',
    '{"9007199254740993":1}',
    '[]',
    'null',
  ];
  const places: readonly ((value: string) => string)[] = [
    (value) => value,
    (value) => `[${value}]`,
    (value) => `[ 0.5 ,${value}]`,
    (value) => `{"deep": ${value}\n}`,
    (value) => `${'['.repeat(60)}${value}${']'.repeat(60)}`,
    (value) => `${'{"a":'.repeat(60)}${value}${'}'.repeat(60)}`,
    (value) => `["\\"",${value},"\\\\"]`,
  ];
  const ask = async (text: string): Promise<unknown> => {
    const server = script([{ text, headers: { 'content-type': 'application/json' } }]);
    const client = createRiskenClient({
      baseUrl: 'https://risken.example/api/v1',
      auth: { accessToken: 'invented' },
      retry: false,
      ...server,
    });
    return client.finding.getFinding({ project_id: 7, finding_id: 1 });
  };

  test('are an error wherever they stand, and no value beside them is', async ({ task }) => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
    const { one, whole, chance } = drawFrom(seed);
    const cases = 4_000;
    for (let number = 0; number < cases; number++) {
      const isRounded = chance(0.5);
      const values = Array.from({ length: whole(1, 6) }, () => one(fine));
      // Any place in a string of sixteen characters, as the search reads one in sixteen.
      const padding = 'x'.repeat(whole(0, 16));
      if (isRounded) values.splice(whole(0, values.length), 0, one(rounded));
      const members = values.map((value, index) => `"member${index}":${one(places)(value)}`);
      const text = `{"data":{"padding":"${padding}","finding":{"finding_id":1,${members.join(',')}}}}`;
      const error = await ask(text).then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
      if (isRounded) expect(error, `seed ${seed}: ${text}`).toBeInstanceOf(ParseError);
      else expect(error, `seed ${seed}: ${text}`).toBeUndefined();
    }
    task.meta.cases = cases;
  });
});
