import { afterEach, expect, test } from 'vitest';
import { differs, expectHeld, noRows, rowsDiffer } from '../../scripts/judge/peers/compare.js';
import type { PeerClient, PeerResult } from '../../scripts/judge/peers/client.js';
import { startTenant, type Tenant } from '../../scripts/judge/peers/tenant.js';
import { findingNames } from '../../scripts/judge/peers/truth.js';
import { startVisit, type Visit } from '../../scripts/judge/peers/visit.js';

const open: Tenant[] = [];

afterEach(async () => {
  for (const tenant of open.splice(0)) await tenant[Symbol.asyncDispose]();
});

/** A client whose calls are paths of the console, and that takes a failure for an empty list, as some do. */
async function visit(isBroken = false): Promise<Visit> {
  const tenant = await startTenant(isBroken);
  open.push(tenant);
  const client: PeerClient = {
    async call({ function: path, args = ['GET'] }): Promise<PeerResult> {
      const response = await fetch(`${tenant.consoleUrl}${path}`, {
        method: String(args[0]),
        headers: { authorization: `Bearer ${tenant.sandbox.issueToken()}` },
      });
      const text = await response.text();
      const { result = [] } = response.ok && text !== '' ? (JSON.parse(text) as { result?: unknown[] }) : {};
      return { value: result };
    },
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  return startVisit(client, tenant);
}

const all = '/api/v2/risks/vulnerabilities?pagesize=100&show_negligible=true';

const names = (value: unknown): readonly unknown[] => (value as { name: string }[]).map(({ name }) => name);

test.each([
  { isBroken: false, outcome: 'right', reason: /^$/ },
  { isBroken: true, outcome: 'wrong', reason: /missing "CVE-2031-10000", added "CVE-2031-0"/ },
])('a list with a changed value ($isBroken) is $outcome', async ({ isBroken, outcome, reason }) => {
  const { see, calls } = await visit(isBroken);

  await see({ function: all }, (value, state, result) =>
    rowsDiffer(
      names(value),
      findingNames(state).map(([, , name]) => name),
      result,
    ),
  );

  expect(calls).toEqual([expect.objectContaining({ outcome, reason: expect.stringMatching(reason) as unknown })]);
});

test('an empty list that a client made of a path that is not served is not right', async () => {
  const { see, calls } = await visit();

  await see({ function: '/api/v2/no_such_family' }, noRows);

  expect(calls[0]).toMatchObject({ outcome: 'notServed', reason: 'GET /api/v2/no_such_family 404' });
});

test('what is gone may be a 404, and what is left out of a deletion is noticed', async () => {
  const { see, calls, tenant } = await visit();
  const [image] = tenant.sandbox.state.images;
  const path = `/api/v2/images/${encodeURIComponent(image?.registry ?? '')}/${image?.repository}/${image?.tag}`;
  const digest = image?.digest ?? '';

  await see({ function: path }, expectHeld(digest, false));
  await see({ function: path, args: ['DELETE'] }, expectHeld(digest, false));
  await see({ function: path }, (_, __, result) => differs(result.value, [], result), { isGone: true });

  expect(calls.map(({ outcome }) => outcome)).toEqual(['wrong', 'right', 'right']);
});

test.each([
  [['a', 'b'], ['b', 'a'], undefined],
  [['a'], ['a', 'a'], '1 rows instead of 2; missing "a", added none'],
  [['a', 'a'], ['a'], '2 rows instead of 1; missing none, added "a"'],
  [undefined, ['a'], 'none instead of 1 rows'],
])('rows %j against %j', (actual, expected, fault) => {
  expect(rowsDiffer(actual, expected)).toBe(fault);
});

test('a call that ended in an error is wrong, whatever the value', () => {
  expect(differs(undefined, undefined, { error: { type: 'KeyError', message: 'role' } })).toBe('KeyError: role');
});
