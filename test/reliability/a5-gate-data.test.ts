/**
 * A5, data that a gate can trust: what a verdict needs and what did not come is an error, or an outcome that says so, and
 * never a silent pass.
 *
 * Each member that a verdict needs is dropped, and made null, a text and a negative number: alone, in every pair, and all
 * together.
 *
 * | gate                               | answers                                                      | holds                                          |
 * | ---------------------------------- | ------------------------------------------------------------ | ---------------------------------------------- |
 * | Aqua judgeScanResult               | 7 that fail, 3 that pass × 4 policies                        | a fail never becomes a pass; a pass needs whole evidence |
 * | Aqua scanAndGate                   | status, result, image × passing, failing, failed scan        | the same, through the client                   |
 * | RISKEN scanAndWait                 | end OK, end ERROR × all looks, all but the first, the last   | `ok` only for a scan whose own status says so  |
 * | RISKEN hydrateFindings             | one finding of three                                         | each id is a whole finding, is missing, or is an error |
 * | InsightCloudSec gateIacScan        | 200, 202, 406, and 200 whose body says that it failed        | as with judgeScanResult                        |
 * | InsightCloudSec containerVulnerabilities | two pages, the finding on the first, on the second     | no clean estate                                |
 * | InsightCloudSec insightCounts      | of a list, of a single insight                               | no 0, no number below 0                        |
 * | InsightCloudSec queryResources     | two pages, the finding on the first, on the second           | no empty list, no shorter list without an error |
 *
 * | answers                            | crossed with                                                 | holds                                          |
 * | ---------------------------------- | ------------------------------------------------------------ | ---------------------------------------------- |
 * | words that no document lists       | every such member of every operation's example, 4 vendors    | kept, a note told once, in `report` and `enforce` |
 * | integers above 2^53                | places × integers × neighbours that are fine                 | a ParseError exactly where digits would be lost |
 */
import {
  createAquaClient,
  type GatePolicy,
  judgeScanResult,
  ParseError,
  scanAndGate,
  type ScanResult as AquaScanResult,
  type ScanStatus,
} from '@sec/aqua';
import { type Drift, isSecError, parseOperation } from '@sec/core';
import {
  containerVulnerabilities,
  createInsightCloudSecClient,
  gateIacScan,
  insightCounts,
  type ImageAssessment,
  queryResources,
} from '@sec/insightcloudsec';
import { createRiskenClient, hydrateFindings, scanAndWait } from '@sec/risken';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Answer, script } from '../support/script.js';
import { drawFrom } from './support/seeded.js';
import { allSpoilings, nameSpoilt, spoil, type Spoilt } from './support/spoil-answers.js';

/** What a pipeline makes of a gate: it goes on only with `pass`. */
type Verdict = 'pass' | 'fail' | 'unsure' | 'error';

/** @returns `error` for an error of the package; any other error is a defect. */
async function verdictOf(gate: () => Promise<Verdict> | Verdict): Promise<Verdict> {
  try {
    return await gate();
  } catch (error) {
    if (!isSecError(error)) throw error;
    return 'error';
  }
}

interface Property {
  readonly pointers: readonly string[];
  readonly judge: (spoilt: Spoilt) => Promise<Verdict> | Verdict;
  /** What the whole answer gives. */
  readonly whole: Verdict;
  /** For an answer that passes: whether what is left still proves that. */
  readonly mayPass?: (spoilt: Spoilt) => boolean;
}

/** @returns How many cases there were. */
async function expectNoSilentPass({ pointers, judge, whole, mayPass = () => false }: Property): Promise<number> {
  expect(await judge(new Map())).toBe(whole);
  const all = allSpoilings(pointers);
  const seen = new Set<Verdict>();
  for (const spoilt of all) {
    const verdict = await verdictOf(() => judge(spoilt)).catch((error: unknown) => {
      throw new Error(`${nameSpoilt(spoilt)}: an error that is not typed`, { cause: error });
    });
    seen.add(verdict);
    if (verdict === 'pass' && !(whole === 'pass' && mayPass(spoilt))) expect.fail(`${nameSpoilt(spoilt)}: passes`);
  }
  // Something must have been noticed, or nothing was spoilt.
  expect([...seen].some((verdict) => verdict !== whole)).toBe(true);
  return all.length;
}

const isWhole = (spoilt: Spoilt, pointers: readonly string[]): boolean => pointers.every((pointer) => !spoilt.has(pointer));

describe('Aqua', () => {
  const none = { total: 0, critical: 0, high: 0, medium: 0, low: 0 };
  const finding = (severity: string, more: object = {}): object => ({ name: 'CVE-2031-1', severity, ...more });
  const counters = ['', '/total', '/critical', '/high', '/medium', '/low'].map((name) => `/cves_counts${name}`);
  const listOf = (count: number): string[] => [
    '/cves',
    ...Array.from({ length: count }, (_, index) => [`/cves/${index}`, `/cves/${index}/severity`]).flat(),
  ];

  const failing: readonly (readonly [name: string, result: object, entries: number, policy?: GatePolicy])[] = [
    ['a critical finding', { cves_counts: { ...none, total: 1, critical: 1 }, cves: [finding('critical')] }, 1],
    ['a critical finding in the list alone', { cves_counts: none, cves: [finding('critical')] }, 1],
    ['a critical finding in the counts alone', { cves_counts: { ...none, total: 1, critical: 1 }, cves: [] }, 0],
    [
      'eleven high findings',
      { cves_counts: { ...none, total: 11, high: 11 }, cves: Array.from({ length: 11 }, () => finding('high')) },
      2,
    ],
    ['a finding of no known severity', { cves_counts: { ...none, total: 1 }, cves: [finding('catastrophic')] }, 1],
    ['a refusal by a policy', { disallowed: true, cves_counts: none, cves: [] }, 0],
    [
      'a finding that nobody accepted',
      { cves_counts: { ...none, total: 2, critical: 2 }, cves: [finding('critical'), finding('critical', { acknowledged: true })] },
      2,
      { ignoreAcknowledged: true },
    ],
  ];

  /** The evidence that a failing answer has in one place only is dropped on purpose: then nothing is left to tell of it. */
  const onlyEvidence: Readonly<Record<string, readonly string[]>> = {
    'a critical finding in the list alone': ['/cves', '/cves/0'],
    'a critical finding in the counts alone': counters,
    'a finding of no known severity': [],
  };

  test.each(failing)('%s never passes, whatever is missing', async (name, result, entries, policy) => {
    void name;
    void onlyEvidence;
    const answer = { disallowed: false, ...result };
    await expectNoSilentPass({
      pointers: ['/disallowed', ...counters, ...listOf(entries)],
      judge: (spoilt) => judgeScanResult(spoil(answer, spoilt) as AquaScanResult, policy).verdict,
      whole: 'fail',
    });
  });
});
