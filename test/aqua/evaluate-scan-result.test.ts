import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateScanResult, type GatePolicy, InputError, parseSeverity, type ScanResult, WorkflowError } from '@sec/aqua';

const evaluate = (result: unknown, policy?: GatePolicy) => evaluateScanResult(result as ScanResult, policy);
const cves = (...severities: unknown[]): object[] => severities.map((severity, index) => ({ name: `CVE-2031-${index}`, severity }));
const counts = { total: 5, critical: 0, high: 1, medium: 2, low: 2 };

test.each([
  ['critical', 'critical'],
  ['CRITICAL', 'critical'],
  [' High ', 'high'],
  ['Negligible', 'negligible'],
  ['unknown', undefined],
  ['', undefined],
  [undefined, undefined],
  [9, undefined],
])('the severity %s is %s', (given, severity) => {
  expect(parseSeverity(given)).toBe(severity);
});

test('a result within its limits passes', () => {
  expect(evaluate({ disallowed: false, cves_counts: counts })).toEqual({
    verdict: 'pass',
    reasons: [],
    disallowed: false,
    counts: { critical: 0, high: 1, medium: 2, low: 2, negligible: undefined, unknown: 0, from: 'cves_counts' },
  });
});

test('every reason is reported', () => {
  const result = {
    disallowed: true,
    disallow_reason: 'malware',
    cves: cves('critical', ...Array<string>(11).fill('HIGH'), 'medium', 'low', 'weird', undefined, 'negligible'),
  };

  expect(evaluate(result, { maxMedium: 0, maxLow: 0 })).toMatchObject({
    verdict: 'fail',
    reasons: [
      'an assurance policy refuses the image: malware',
      '1 critical findings, at most 0 are allowed (maxCritical)',
      '11 high findings, at most 10 are allowed (maxHigh)',
      '1 medium findings, at most 0 are allowed (maxMedium)',
      '1 low findings, at most 0 are allowed (maxLow)',
      '2 findings of an unknown severity (unknownSeverity): "weird", none given',
    ],
    counts: { critical: 1, high: 11, medium: 1, low: 1, negligible: 1, unknown: 2, from: 'cves' },
  });
});

test('numbers as strings count', () => {
  expect(evaluate({ disallowed: false, cves_counts: { total: '4', critical: '1', high: ' 1 ', medium: '2.0', low: '0' } })).toMatchObject({
    verdict: 'fail',
    counts: { critical: 1, high: 1, medium: 2 },
  });
});

test('a missing critical count is counted from the list', () => {
  const { critical: _, ...others } = counts;

  expect(
    evaluate({ disallowed: false, cves_counts: { ...others, total: 4 }, cves: cves('CRITICAL', 'medium', 'low', 'low', 'high', 'medium') }),
  ).toMatchObject({ verdict: 'fail', counts: { critical: 1 } });
});

test('where critical ones are counted among the high, the list tells them apart', () => {
  const result = { disallowed: false, cves_counts: { total: 3, high: 3, medium: 0, low: 0 }, cves: cves('critical', 'high', 'high') };

  expect(evaluate(result, { maxCritical: 1 })).toMatchObject({ verdict: 'pass', counts: { critical: 1, high: 3, from: 'both' } });
});

test.each([
  ['no list', { critical: undefined }, undefined],
  ['a list of null', { critical: null }, null],
  ['a list cut off', { critical: undefined }, cves('low')],
  ['an empty list against the total', { critical: undefined }, []],
  ['a number that is none', { critical: 'many' }, undefined],
  ['a number below 0', { critical: -1 }, undefined],
  ['half a finding', { critical: 0.5 }, undefined],
  ['a sum above the total', { critical: 0, total: 1 }, undefined],
  ['all 0 but no critical', { critical: undefined, total: 0, high: 0, medium: 0, low: 0 }, undefined],
])('without a critical count and with %s it is an error, never a pass', (_, part, list) => {
  const error = (() => {
    try {
      return evaluate({ disallowed: false, cves_counts: { ...counts, ...part }, cves: list });
    } catch (reason) {
      return reason;
    }
  })();

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ reason: 'failed' });
});

const whole = { disallowed: false, cves_counts: counts, cves: cves('high', 'medium', 'medium', 'low', 'low') };

test.each(['disallowed', 'cves_counts.critical', 'cves_counts.high'])('without %s, and without the list, there is no verdict', (member) => {
  const [first = '', second] = member.split('.');
  const result = structuredClone({ ...whole, cves: undefined }) as Record<string, unknown>;
  if (second === undefined) delete result[first];
  else delete (result[first] as Record<string, unknown>)[second];

  expect(() => evaluate(result)).toThrow(WorkflowError);
  expect(() => evaluate(result)).toThrow(second ?? first);
});

test.each([
  ['maxMedium', 'medium'],
  ['maxLow', 'low'],
] as const)('a count that %s asks for is an error when it is missing', (limit, level) => {
  const { [level]: _, ...others } = counts;

  expect(() => evaluate({ disallowed: false, cves_counts: others }, { [limit]: 5, unknownSeverity: 'ignore' })).toThrow(limit);
  expect(evaluate({ disallowed: false, cves_counts: others }, { unknownSeverity: 'ignore' })).toMatchObject({
    verdict: 'pass',
    counts: { [level]: undefined },
  });
});

test.each([
  ['no object', undefined],
  ['an array', []],
  ['empty', {}],
  ['without any finding', { disallowed: false }],
  ['with a verdict that is a string', { ...whole, disallowed: 'false' }],
  ['with a verdict of null', { ...whole, disallowed: null }],
  ['of a failed scan', { ...whole, status: 'FAILED' }],
  ['of a running scan', { ...whole, status: 'In Progress' }],
  ['of an unknown status', { ...whole, status: 'Partial' }],
  ['that reports an error', { ...whole, errorMsg: 'could not pull' }],
])('a result %s is an error', (_, result) => {
  expect(() => evaluate(result)).toThrow(WorkflowError);
});

test('a result that says SCANNED and has no error is evaluated', () => {
  expect(evaluate({ ...whole, status: 'SCANNED', errorMsg: '' })).toMatchObject({ verdict: 'pass' });
});

test('a count above the list is not lowered by it', () => {
  expect(
    evaluate({ disallowed: false, cves_counts: { total: 2, critical: 2, high: 0, medium: 0, low: 0 }, cves: cves('low', 'low') }),
  ).toMatchObject({ verdict: 'fail', counts: { critical: 2, low: 2, from: 'both' } });
});

test('a list above the count is not lowered by it', () => {
  expect(
    evaluate({ disallowed: false, cves_counts: { total: 1, critical: 0, high: 1, medium: 0, low: 0 }, cves: cves('critical', 'high') }),
  ).toMatchObject({ verdict: 'fail', counts: { critical: 1, from: 'cves' } });
});

test('counts that contradict themselves do not hide behind a list', () => {
  expect(
    evaluate({
      disallowed: false,
      cves_counts: { total: 'many', critical: 3, high: 0, medium: 0, low: 0 },
      cves: cves('low', 'low', 'low'),
    }),
  ).toMatchObject({ verdict: 'fail', counts: { critical: 3 } });
});

test.each([
  ['from the list', { disallowed: false, cves: cves('untriaged') }],
  ['from what the counts leave over', { disallowed: false, cves_counts: { ...counts, total: 7 } }],
  ['from a list without severities', { ...whole, cves: cves(null, null, null, null, null) }],
  ['from an entry that is no object', { disallowed: false, cves: [null] }],
])('findings of an unknown severity fail, %s, unless they are to be ignored', (_, result) => {
  expect(evaluate(result)).toMatchObject({ verdict: 'fail', reasons: [expect.stringMatching(/an unknown severity/)] });
  expect(evaluate(result, { unknownSeverity: 'ignore' })).toMatchObject({ verdict: 'pass' });
});

test('without a total and without a list unknown severities cannot be counted', () => {
  const { total: _, ...others } = counts;

  expect(() => evaluate({ disallowed: false, cves_counts: others })).toThrow(/unknownSeverity/);
  expect(evaluate({ disallowed: false, cves_counts: others }, { unknownSeverity: 'ignore' })).toMatchObject({
    verdict: 'pass',
    counts: { unknown: undefined },
  });
});

test('accepted findings are left out only where the list is complete', () => {
  const accepted = [{ severity: 'critical', acknowledged: true }, { severity: 'high' }, { severity: 'critical', acknowledged: 'true' }];

  expect(evaluate({ disallowed: false, cves: accepted }, { ignoreAcknowledged: true })).toMatchObject({
    verdict: 'fail',
    counts: { critical: 1, high: 1 },
  });
  expect(evaluate({ disallowed: false, cves: accepted.slice(0, 2) }, { ignoreAcknowledged: true })).toMatchObject({ verdict: 'pass' });
  expect(evaluate({ disallowed: false, cves: accepted.slice(0, 2) })).toMatchObject({ verdict: 'fail' });
  expect(() => evaluate({ disallowed: false, cves_counts: counts }, { ignoreAcknowledged: true })).toThrow(/ignoreAcknowledged/);
  expect(() => evaluate({ disallowed: false, cves_counts: counts, cves: accepted }, { ignoreAcknowledged: true })).toThrow(/shorter/);
});

test('a refused image passes only where the policy says so', () => {
  expect(evaluate({ ...whole, disallowed: true })).toMatchObject({ verdict: 'fail', disallowed: true });
  expect(evaluate({ ...whole, disallowed: true }, { failOnDisallowed: false })).toMatchObject({ verdict: 'pass', disallowed: true });
  expect(evaluate({ ...whole, disallowed: undefined }, { failOnDisallowed: false })).toMatchObject({
    verdict: 'pass',
    disallowed: undefined,
  });
});

test.each([
  [{ maxCritcal: 0 }, /^evaluateScanResult: "policy\.maxCritcal" is unknown; known members are maxCritical/],
  [{ maxHigh: -1 }, /"policy\.maxHigh" must be a non-negative integer or Infinity, got -1/],
  [{ maxHigh: Number.NaN }, /got NaN/],
  [{ maxLow: '3' }, /got a string of 1 character/],
  [{ failOnDisallowed: 'no' }, /must be a boolean/],
  [{ unknownSeverity: 'pass' }, /must be 'fail' or 'ignore'/],
])('the policy %o is refused', (policy, message) => {
  expect(() => evaluate(whole, policy as GatePolicy)).toThrow(InputError);
  expect(() => evaluate(whole, policy as GatePolicy)).toThrow(message);
});

const anyCount = fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 3 }).map(String), fc.constantFrom(undefined, null, 'x', -1, 0.5));
const anyResult = fc.record({
  disallowed: fc.constantFrom(true, false, undefined, 'false'),
  cves_counts: fc.oneof(
    fc.constantFrom(undefined, null, []),
    fc.record({ total: anyCount, critical: anyCount, high: anyCount, medium: anyCount, low: anyCount }),
  ),
  cves: fc.oneof(
    fc.constantFrom(undefined, null, {}),
    fc.array(fc.record({ severity: fc.constantFrom('critical', 'HIGH', 'medium', 'low', 'negligible', 'odd', undefined) }), {
      maxLength: 4,
    }),
  ),
});

test('whatever the result, a pass means that neither counts nor list show anything against it', () => {
  fc.assert(
    fc.property(anyResult, (result) => {
      let evaluated;
      try {
        evaluated = evaluate(result, { maxHigh: 1 });
      } catch (error) {
        expect(error).toBeInstanceOf(WorkflowError);
        return;
      }
      if (evaluated.verdict === 'fail') return;
      const list: readonly { readonly severity: string | undefined }[] | undefined = Array.isArray(result.cves) ? result.cves : undefined;
      const told = (result.cves_counts ?? {}) as Readonly<Record<string, unknown>>;
      expect(result.disallowed).toBe(false);
      expect(list ?? told['critical']).not.toBeUndefined();
      // Half a finding is no count: the list alone speaks then.
      expect(Number(told['critical'] ?? 0) >= 1).toBe(false);
      expect(Number(told['high'] ?? 0) > 1).toBe(false);
      expect(list?.some(({ severity }) => severity === 'critical' || severity === 'odd' || severity === undefined) ?? false).toBe(false);
      expect(list?.filter(({ severity }) => severity === 'HIGH').length ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: 3_000, seed: 20260301 },
  );
});
