import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateScanResult, type GatePolicy, InputError, parseSeverity, type ScanResult, WorkflowError } from '@sec/aqua';
import { decideByWorlds, rangesOf, type ScanDocument } from '../support/scan-worlds.js';

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

test('a result within its limits passes, and the verdict says what it rests on', () => {
  const exactly = (number: number) => ({ min: number, max: number });
  const open = { min: 0, max: undefined };

  expect(evaluate({ image_name: 'acme/web:1.4.2', registry: 'Docker Hub', disallowed: false, cves_counts: counts })).toEqual({
    verdict: 'pass',
    reasons: [],
    notes: ['malware was not counted', 'sensitive data was not counted'],
    image: 'acme/web:1.4.2',
    registry: 'Docker Hub',
    disallowed: false,
    counts: {
      critical: 0,
      high: 1,
      medium: 2,
      low: 2,
      negligible: undefined,
      unknown: 0,
      malware: undefined,
      sensitiveData: undefined,
      from: 'counts',
    },
    bounds: {
      critical: exactly(0),
      high: exactly(1),
      medium: exactly(2),
      low: exactly(2),
      unknown: exactly(0),
      negligible: open,
      malware: open,
      sensitiveData: open,
    },
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
    counts: { critical: 1, high: 11, medium: 1, low: 1, negligible: 1, unknown: 2, from: 'list' },
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
])('without a critical count and with %s it is an error, never a pass', (_, part, list) => {
  const error = (() => {
    try {
      return evaluate({ disallowed: false, cves_counts: { ...counts, ...part }, cves: list });
    } catch (reason) {
      return reason;
    }
  })();

  expect(error).toBeInstanceOf(WorkflowError);
  expect(error).toMatchObject({ reason: 'undecided' });
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
  ['maxMedium', 'medium', 1],
  ['maxLow', 'low', 1],
] as const)('a count that %s needs is bounded by the total, and an error where that does not decide', (limit, level, below) => {
  const { [level]: _, ...others } = counts;
  const result = { disallowed: false, cves_counts: others };

  expect(() => evaluate(result, { [limit]: below, unknownSeverity: 'ignore' })).toThrow(
    `there are 0 to 2 ${level} findings, and at most 1 are allowed (${limit}); it lacks "/cves_counts/${level}", a complete "/cves"`,
  );
  expect(evaluate(result, { [limit]: 2, unknownSeverity: 'ignore' })).toMatchObject({
    verdict: 'pass',
    counts: { [level]: undefined },
    bounds: { [level]: { min: 0, max: 2 } },
  });
});

const example = { total: 10, high: 2, medium: 5, low: 3 };

test.each<[string, object, unknown, GatePolicy, string | RegExp]>([
  ['a total of 0 leaves no critical finding', { total: 0, high: 0, medium: 0, low: 0 }, null, {}, 'pass'],
  ['a total leaves room for a critical one among the high', example, undefined, {}, /0 to 2 critical .*"\/cves_counts\/critical"/],
  ['what nobody limits is not missing', example, undefined, { maxCritical: Infinity }, 'pass'],
  ['the room is within the limit', example, undefined, { maxCritical: 2 }, 'pass'],
  ['the list takes room away', example, cves('high', 'high'), {}, 'pass'],
  ['a cut list leaves room', example, cves('high'), {}, /0 to 1 critical/],
  ['a critical one in a cut list is certain', example, cves('critical'), {}, 'fail'],
  ['without a total there is no bound', { high: 0, medium: 0, low: 0 }, undefined, {}, /0 or more critical .*total/],
  ['a negligible severity is known', { ...counts, total: 7, negligible: 2 }, undefined, {}, 'pass'],
  ['a total may leave the negligible out', { ...counts, negligible: 38 }, undefined, {}, 'pass'],
  ['what is left over beside the negligible is unknown', { ...counts, total: 6, negligible: 38 }, undefined, {}, 'fail'],
  ['a total does not bound the negligible', counts, undefined, { maxNegligible: 4 }, /0 or more negligible .*"\/cves_counts\/negligible"/],
  [
    'negligible rows do not make a list complete',
    { total: 3, high: 0, medium: 0, low: 0 },
    cves('low', ...Array<string>(9).fill('negligible')),
    {},
    /critical/,
  ],
  [
    'a total without room for the list bounds nothing',
    { total: 1, high: 0, medium: 1, low: 0 },
    cves('odd', 'odd'),
    { unknownSeverity: 'ignore' },
    /0 or more critical/,
  ],
])('by arithmetic, %s', (_, cves_counts, list, policy, expected) => {
  const gate = () => evaluate({ disallowed: false, cves_counts, cves: list }, policy).verdict;

  if (typeof expected === 'string') expect(gate()).toBe(expected);
  else expect(gate).toThrow(expected);
});

test('a reason that is certain is a fail, and what is open beside it is noted', () => {
  expect(evaluate({ cves_counts: { high: 11 } })).toMatchObject({
    verdict: 'fail',
    reasons: ['11 high findings, at most 10 are allowed (maxHigh)'],
    notes: expect.arrayContaining([
      'the verdict of the assurance policies is unknown (failOnDisallowed)',
      'there are 0 or more critical findings, and at most 0 are allowed (maxCritical)',
    ]),
  });
});

const withAll = {
  disallowed: false,
  cves_counts: { total: 6, critical: 0, high: 1, medium: 2, low: 2, negligible: 1, malware: 1, sensitive: 1 },
  cves: [...cves('high', 'medium', 'medium', 'low', 'low', 'negligible'), { severity: 'odd' }],
};
const lenient: GatePolicy = { maxMalware: Infinity, unknownSeverity: 'ignore' };

test.each<[GatePolicy, object, RegExp]>([
  [{ maxCritical: 0 }, { cves: cves('critical') }, /1 critical findings, at most 0/],
  [{ maxHigh: 0 }, {}, /1 high findings, at most 0/],
  [{ maxMedium: 1 }, {}, /2 medium findings, at most 1/],
  [{ maxLow: 1 }, {}, /2 low findings, at most 1/],
  [{ maxNegligible: 0 }, {}, /1 negligible findings, at most 0/],
  [{ maxMalware: 0 }, {}, /1 pieces of malware, at most 0/],
  [{ maxSensitiveData: 0 }, {}, /1 pieces of sensitive data, at most 0/],
  [{ unknownSeverity: 'fail' }, {}, /1 findings of an unknown severity \(unknownSeverity\): "odd"/],
  [{ failOnDisallowed: true }, { disallowed: true }, /an assurance policy refuses the image/],
  [{ failOnPartialResults: true }, { partial_results: true }, /only a part of the image could be scanned/],
  [{ ignoreAcknowledged: false, maxLow: 0 }, { cves: [{ severity: 'low', acknowledged: true }], cves_counts: undefined }, /1 low findings/],
])('%o alone turns the verdict', (policy, more, reason) => {
  const result = { ...withAll, ...more };
  const [member] = Object.keys(policy) as [keyof GatePolicy];
  const off =
    { unknownSeverity: 'ignore', failOnDisallowed: false, failOnPartialResults: false, ignoreAcknowledged: true }[member as string] ??
    Infinity;

  expect(evaluate(result, { ...lenient, ...policy, [member]: off })).toMatchObject({ verdict: 'pass', reasons: [] });
  expect(evaluate(result, { ...lenient, ...policy })).toMatchObject({ verdict: 'fail', reasons: [expect.stringMatching(reason)] });
});

test('malware that is counted fails without a policy, and malware that is not counted only where the policy names it', () => {
  expect(evaluate(withAll, { unknownSeverity: 'ignore' })).toMatchObject({ verdict: 'fail', counts: { malware: 1, sensitiveData: 1 } });
  expect(evaluate(whole)).toMatchObject({ verdict: 'pass', notes: expect.arrayContaining(['malware was not counted']) });
  expect(() => evaluate(whole, { maxMalware: 0 })).toThrow('it lacks "/cves_counts/malware" of a scan that looks for it');
  expect(() => evaluate(whole, { maxSensitiveData: 0 })).toThrow('it lacks "/cves_counts/sensitive"');
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
  ['with a status that is no string', { ...whole, status: { toString: 1, valueOf: 1 } }],
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
  ).toMatchObject({ verdict: 'fail', counts: { critical: 1, from: 'list' } });
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
  expect(evaluate({ disallowed: false, cves: accepted }, { ignoreAcknowledged: true, maxCritical: 1 })).toMatchObject({
    verdict: 'pass',
    notes: expect.arrayContaining(['1 accepted findings were left out (ignoreAcknowledged)']),
  });
});

test('without a complete list every counted finding may be open, and the bounds decide', () => {
  const result = { disallowed: false, cves_counts: { ...counts, total: 6, critical: 1 } };
  const policy = { ignoreAcknowledged: true };
  const open = { severity: 'critical' };

  expect(evaluate({ disallowed: false, cves_counts: counts }, policy)).toMatchObject({
    verdict: 'pass',
    counts: { high: undefined },
    bounds: { high: { min: 0, max: 1 } },
  });
  expect(() => evaluate(result, policy)).toThrow(/0 to 1 critical .*a complete "\/cves" that shows which findings are accepted/);
  expect(() => evaluate({ ...result, cves: [{ ...open, acknowledged: true }] }, policy)).toThrow(/0 to 1 critical/);
  expect(evaluate({ ...result, cves: [open] }, policy)).toMatchObject({ verdict: 'fail', counts: { critical: 1 } });
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

const anyCount = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 3 }) },
  { weight: 2, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.oneof(fc.nat({ max: 3 }).map(String), fc.constantFrom(null, 'x', -1, 0.5)) },
);
const anyRow = fc.record({
  severity: fc.constantFrom('critical', 'HIGH', 'medium', 'low', 'negligible', 'odd', undefined),
  acknowledged: fc.constantFrom(true, false, undefined),
});
const anyResult: fc.Arbitrary<ScanDocument> = fc.record({
  disallowed: fc.constantFrom(false, false, false, false, false, false, true, undefined, 'false'),
  partial_results: fc.constantFrom(undefined, undefined, undefined, undefined, false, true),
  cves_counts: fc.oneof(
    { weight: 1, arbitrary: fc.constantFrom(undefined, null, []) },
    {
      weight: 6,
      arbitrary: fc.record({
        critical: anyCount,
        high: anyCount,
        medium: anyCount,
        low: anyCount,
        negligible: fc.option(fc.nat({ max: 2 }), { nil: undefined }),
        total: fc.oneof(fc.nat({ max: 9 }), fc.constant(undefined)),
        malware: fc.constantFrom(undefined, undefined, 0, 0, 1),
        sensitive: fc.constantFrom(undefined, undefined, 0, 2),
      }),
    },
  ),
  cves: fc.oneof(fc.constantFrom(undefined, null, {}), fc.array(anyRow, { maxLength: 6 })),
});
const anyLimit = fc.constantFrom(undefined, undefined, undefined, 0, 1, 2, 3, Infinity, Infinity);
const anyPolicy: fc.Arbitrary<GatePolicy> = fc.record({
  maxCritical: anyLimit,
  maxHigh: anyLimit,
  maxMedium: anyLimit,
  maxLow: anyLimit,
  maxNegligible: anyLimit,
  maxMalware: anyLimit,
  maxSensitiveData: anyLimit,
  failOnDisallowed: fc.constantFrom(undefined, true, false),
  failOnPartialResults: fc.constantFrom(undefined, true, false),
  ignoreAcknowledged: fc.constantFrom(undefined, true, false),
  unknownSeverity: fc.constantFrom(undefined, 'fail', 'ignore'),
});

/** The verdict of the gate; `error` for its typed error, which says what is missing. */
function verdictOf(result: ScanDocument, policy: GatePolicy): string {
  try {
    return evaluate(result, policy).verdict;
  } catch (error) {
    expect(error).toBeInstanceOf(WorkflowError);
    expect((error as Error).message).toMatch(/ it lacks /);
    return 'error';
  }
}

test('whatever the result and the policy, the verdict is what every state of the image comes to', () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(anyResult, anyPolicy, (result, policy) => {
      const verdict = verdictOf(result, policy);
      seen[verdict] = (seen[verdict] ?? 0) + 1;
      expect(verdict).toBe(decideByWorlds(result, policy));
    }),
    { numRuns: 20_000, seed: 20260301 },
  );
  // Each of the three is drawn often enough to mean something.
  expect(Math.min(seen['pass'] ?? 0, seen['fail'] ?? 0, seen['error'] ?? 0)).toBeGreaterThan(500);
});

test('whatever the result, the bounds are those of every state of the image', () => {
  fc.assert(
    fc.property(anyResult, fc.boolean(), (result, ignoreAcknowledged) => {
      const limits = { maxCritical: Infinity, maxHigh: Infinity, failOnDisallowed: false, failOnPartialResults: false };
      const { bounds } = evaluate(result, { ...limits, unknownSeverity: 'ignore', maxMalware: Infinity, ignoreAcknowledged });
      for (const [severity, { min, max }] of Object.entries(rangesOf(result, ignoreAcknowledged)))
        expect(bounds[severity as keyof typeof bounds]).toEqual({ min, max: max === Infinity ? undefined : max });
    }),
    { numRuns: 20_000, seed: 20260302 },
  );
});

test('every small result is evaluated as every state of the image comes to', () => {
  const some = [undefined, 0, 1];
  const lists = [undefined, [], ['critical'], ['high'], ['negligible'], ['odd'], ['high', 'critical'], ['negligible', 'low']];
  let cases = 0;
  for (const total of [undefined, 0, 1, 2, 3])
    for (const critical of some)
      for (const high of some)
        for (const low of some)
          for (const negligible of some)
            for (const list of lists)
              for (const policy of [{}, { maxHigh: 0 }, { maxCritical: 1, maxNegligible: 0, unknownSeverity: 'ignore' as const }]) {
                const result = {
                  disallowed: false,
                  cves_counts: { total, critical, high, medium: 0, low, negligible },
                  cves: list && cves(...list),
                };
                if (verdictOf(result, policy) !== decideByWorlds(result, policy))
                  expect({ result, policy }).toBe(decideByWorlds(result, policy));
                cases++;
              }
  expect(cases).toBe(5 * 81 * lists.length * 3);
});
