import { expect, test } from 'vitest';
import { createAquaClient } from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing';
import { run } from '../../docs/examples/aqua-configuration/apply.js';
import { createHandClock } from '../support/hand-clock.js';

const passwords = { 'Acme Harbor': 'invented-harbor-word', 'Docker Hub': 'invented-hub-word' };

test('the example shows a plan, does it, and finds nothing to do afterwards', async () => {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock });
  const aqua = createAquaClient({
    consoleUrl: 'https://console.example',
    auth: { token: sandbox.issueToken() },
    clock,
    fetch: (input, init) => sandbox.handleConsole(new Request(input, init)),
  });
  const printed: string[] = [];
  const print = (text: string): void => void printed.push(text);
  const writes = (): number => sandbox.requests.filter(({ method }) => method !== 'GET').length;

  const planned = await run(aqua, { passwords, apply: false, print });
  const writesOfPlan = writes();
  const applied = await run(aqua, { passwords, apply: true, print });
  const again = await run(aqua, { passwords, apply: true, print });

  expect([planned, applied, again]).toEqual([false, false, true]);
  expect([writesOfPlan, writes()]).toEqual([0, 7]);
  expect(printed[0]).toMatch(/^\+ registry +Acme Harbor\n/);
  expect(printed[0]).toMatch(/6 to create, 1 to update$/);
  expect(printed.slice(2, -1)).toEqual(['', ...printed.slice(3, 10)]);
  expect(printed[9]).toBe('7/7 Payments: locked: created');
  expect(printed.at(-1)).toMatch(/7 unchanged$/);
  expect(printed.join()).not.toMatch(/invented-/);
});
