import { inspect } from 'node:util';
import { expect, test, vi } from 'vitest';
import { ConfigError, type InsightCloudSecClientWith, withOrganization } from '@sec/insightcloudsec';
import { createSandboxClient } from './sandbox-client.js';

type Switcher = InsightCloudSecClientWith<'organizations.switchOrganization' | 'users.getCurrentUser'>;

const seed = { resources: 0, images: 0 };
const key = Symbol.for('@sec/insightcloudsec/turns');

/** `withOrganization` of another copy of the package, such as its CommonJS twin. */
async function importCopy(): Promise<typeof withOrganization> {
  vi.resetModules();
  const copy = await import('@sec/insightcloudsec');
  expect(copy.withOrganization).not.toBe(withOrganization);
  return copy.withOrganization;
}

/** Starts two runs, of which the second must wait for the first. @returns The order of their ends. */
async function runBoth(first: (run: () => Promise<void>) => Promise<void>, second: (run: () => void) => Promise<void>): Promise<string[]> {
  const order: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const runs = [
    first(async () => {
      await held;
      order.push('first');
    }),
    second(() => void order.push('second')),
  ];
  release();
  await Promise.all(runs);
  return order;
}

test('runs of two copies of the package take turns on one client, and switches are refused', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const other = await importCopy();
  let refusal: unknown;

  const order = await runBoth(
    (run) =>
      other(client, 'Sandbox Europe', async () => {
        refusal = await client.organizations.switchOrganization({ organization_name: 'Sandbox' }).catch((error: unknown) => error);
        await run();
      }),
    (run) => withOrganization(client, 'Sandbox', run),
  );

  expect(order).toEqual(['first', 'second']);
  expect(refusal).toMatchObject({ code: 'SEC_WORKFLOW', workflow: 'switchOrganization' });
  // The second run found the user at home, so it switched nothing.
  expect(sandbox.requests.filter(({ path }) => path.endsWith('/switch_organization'))).toHaveLength(2);
});

test('a client and a Proxy of it share their turns', async () => {
  const { client } = createSandboxClient({ seed });
  const proxy = new Proxy(client, {});

  const order = await runBoth(
    (run) => withOrganization(proxy, 'Sandbox Europe', run),
    (run) => withOrganization(client, 'Sandbox Europe', run),
  );

  expect(order).toEqual(['first', 'second']);
});

test('runs of a stand-in take turns, too, and a frozen one is not changed', async () => {
  const { client } = createSandboxClient({ seed });
  const { organizations, users } = client;
  const standIn: Switcher = { organizations, users };

  const order = await runBoth(
    (run) => withOrganization(standIn, 'Sandbox', run),
    (run) => withOrganization(standIn, 'Sandbox', run),
  );

  expect(order).toEqual(['first', 'second']);
  await expect(withOrganization(Object.freeze({ organizations, users }), 'Sandbox', () => 7)).resolves.toBe(7);
});

test('what hangs on the client is not enumerable, and shows nothing', () => {
  const { client, sandbox } = createSandboxClient({ seed });

  expect(Object.keys(client)).not.toContain(key);
  expect(Object.getOwnPropertyDescriptor(client, key)).toMatchObject({ enumerable: false, writable: false });
  expect(inspect(client, { depth: 9, showHidden: true })).not.toContain(sandbox.apiKey);
});

test('a client of another version of the package is refused before anything is sent', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const { organizations, users } = client;
  const future = Object.defineProperty({ organizations, users }, key, { value: { version: 2 } });

  const refused = withOrganization(future, 'Sandbox Europe', () => 7);

  await expect(refused).rejects.toBeInstanceOf(ConfigError);
  await expect(refused).rejects.toThrow(/its turns have version 2, this one reads version 1/);
  expect(sandbox.requests).toEqual([]);
});
