import { expect, test } from 'vitest';
import { withOrganization } from '@sec/insightcloudsec';
import { fault } from '@sec/insightcloudsec/testing/sandbox';
import { createHandClock, settle } from '../support/hand-clock.js';
import { createSandboxClient } from './sandbox-client.js';

const seed = { resources: 0, images: 0 };
const switching = '/v2/prototype/domain/switch_organization';
const names = (requests: readonly { readonly path: string; readonly body: unknown }[]): unknown[] =>
  requests.filter(({ path }) => path === switching).map(({ body }) => (body as { organization_name: string }).organization_name);

test('the function runs in the other organization, and the user is back afterwards', async () => {
  const { client, sandbox } = createSandboxClient({ seed }, { clock: createHandClock() });
  const steps: unknown[] = [];

  const { clouds } = await withOrganization(client, 'Sandbox Europe', () => client.clouds.listClouds(), {
    onProgress: (step) => steps.push(step),
  });

  expect(clouds).toEqual([]);
  expect(await client.users.getCurrentUser()).toMatchObject({ organization_name: 'Sandbox' });
  expect(names(sandbox.requests)).toEqual(['Sandbox Europe', 'Sandbox']);
  expect(steps).toEqual([
    { step: 'switched', elapsedMs: 0, organization_name: 'Sandbox Europe' },
    { step: 'returned', elapsedMs: 0, organization_name: 'Sandbox' },
  ]);
});

test('the user is moved back after a failure, too, and the failure is thrown', async () => {
  const { client } = createSandboxClient({ seed });

  await expect(
    withOrganization(client, 'Sandbox Europe', () => {
      throw new Error('nothing to see here');
    }),
  ).rejects.toThrow('nothing to see here');

  expect(await client.users.getCurrentUser()).toMatchObject({ organization_name: 'Sandbox' });
});

test('nothing is switched where the user is in the organization already', async () => {
  const { client, sandbox } = createSandboxClient({ seed });

  expect(await withOrganization(client, 'Sandbox', async () => 7)).toBe(7);

  expect(names(sandbox.requests)).toEqual([]);
});

test('runs of one client wait for each other', async () => {
  const { client } = createSandboxClient({ seed });
  const where = async (): Promise<unknown> => (await client.users.getCurrentUser()).organization_name;

  const seen = await Promise.all([
    withOrganization(client, 'Sandbox Europe', where),
    withOrganization(client, 'Sandbox', where),
    withOrganization(client, 'Sandbox Europe', where),
  ]);

  expect(seen).toEqual(['Sandbox Europe', 'Sandbox', 'Sandbox Europe']);
});

test('a run that failed does not hold up the next', async () => {
  const { client } = createSandboxClient({ seed });
  const failing = withOrganization(client, 'Sandbox Europe', () => Promise.reject(new Error('no')));
  const next = withOrganization(client, 'Sandbox Europe', async () => 'done');

  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('done');
});

test('one that waits for its turn can be aborted, and does not let the next one in early', async () => {
  const { client } = createSandboxClient({ seed });
  const controller = new AbortController();
  const order: string[] = [];
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  const first = withOrganization(client, 'Sandbox Europe', async () => {
    await held;
    order.push('first');
  });
  const second = withOrganization(client, 'Sandbox Europe', () => order.push('second'), { signal: controller.signal });
  const third = withOrganization(client, 'Sandbox Europe', () => order.push('third'));

  controller.abort(new Error('too late'));
  await expect(second).rejects.toThrow('too late');
  release();
  await Promise.all([first, third]);

  expect(order).toEqual(['first', 'third']);
});

test('an unknown organization is the server’s own error, and nothing is run', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  let ran = false;

  await expect(withOrganization(client, 'Nowhere', () => void (ran = true))).rejects.toMatchObject({ code: 'SEC_HTTP', status: 500 });

  expect(ran).toBe(false);
  expect(names(sandbox.requests)).toEqual(['Nowhere']);
});

test('a switch whose response was lost is undone', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on(switching, fault.resetAfterActing(), { times: 1 });

  await expect(withOrganization(client, 'Sandbox Europe', () => 1)).rejects.toMatchObject({ code: 'SEC_NETWORK', mayHaveSucceeded: true });

  expect(await client.users.getCurrentUser()).toMatchObject({ organization_name: 'Sandbox' });
});

test('a switch back that fails twice is attempted a third time', async () => {
  const clock = createHandClock();
  const { client, sandbox } = createSandboxClient({ seed }, { clock });
  const run = (): void => void sandbox.faults.on(switching, fault.status(503), { times: 2 });

  await withOrganization(client, 'Sandbox Europe', run);

  expect(clock.monotonic()).toBe(3_000);
  expect(await client.users.getCurrentUser()).toMatchObject({ organization_name: 'Sandbox' });
});

test('a switch back whose responses were lost is not a failure where the user is back', async () => {
  const { client, sandbox } = createSandboxClient({ seed }, { clock: createHandClock() });
  const run = (): void => void sandbox.faults.on(switching, fault.resetAfterActing());

  await expect(withOrganization(client, 'Sandbox Europe', run)).resolves.toBeUndefined();
});

test('the error of a user who could not be moved back names the organization', async () => {
  const { client, sandbox } = createSandboxClient({ seed }, { clock: createHandClock() });
  const run = (): void => void sandbox.faults.on(switching, fault.status(503));

  await expect(withOrganization(client, 'Sandbox Europe', run)).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    reason: 'notReturned',
    mayHaveSucceeded: true,
    message: expect.stringMatching(/could not be moved back to "Sandbox" and is now in "Sandbox Europe".*the function succeeded/),
    cause: { code: 'SEC_HTTP', status: 503 },
  });
});

test('when the function and the switch back both fail, the error has both', async () => {
  const { client, sandbox } = createSandboxClient({ seed }, { clock: createHandClock() });
  const run = (): never => {
    sandbox.faults.on(/./, fault.status(503));
    throw new Error('lost on the way');
  };

  await expect(withOrganization(client, 'Sandbox Europe', run)).rejects.toMatchObject({
    code: 'SEC_WORKFLOW',
    message: expect.stringMatching(/probably still in "Sandbox Europe".*the function failed, too/),
    cause: { errors: [{ message: 'lost on the way' }, { code: 'SEC_HTTP' }] },
  });
});

test('an abort does not keep the user in the other organization', async () => {
  const { client } = createSandboxClient({ seed });
  const controller = new AbortController();
  const run = async (signal: AbortSignal | undefined): Promise<void> => {
    controller.abort(new Error('enough'));
    signal?.throwIfAborted();
  };

  await expect(withOrganization(client, 'Sandbox Europe', run, { signal: controller.signal })).rejects.toThrow('enough');

  expect(await client.users.getCurrentUser()).toMatchObject({ organization_name: 'Sandbox' });
});

test('nothing is switched where the server does not say where the user is', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  sandbox.faults.on('/v2/public/user/info', () => Promise.resolve(Response.json({ user_id: 12 })));

  await expect(withOrganization(client, 'Sandbox Europe', () => 1)).rejects.toThrow(/no way back; nothing was switched/);
  expect(names(sandbox.requests)).toEqual([]);
});

test('nothing is run after a switch that somebody else undid', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  let ran = false;
  sandbox.faults.on(switching, () => Promise.resolve(Response.json({})), { times: 1 });

  await expect(withOrganization(client, 'Sandbox Europe', () => void (ran = true))).rejects.toThrow(
    /says that the user is in "Sandbox".*nothing was run/,
  );
  expect(ran).toBe(false);
});

test.each<[string, readonly [unknown, unknown], string | RegExp]>([
  ['an empty name', ['', () => 1], 'withOrganization: "name" must be the name of an organization, got an empty string; for example Retail'],
  ['no name', [undefined, () => 1], /"name" is required, got undefined/],
  ['no function', ['Retail', 'list'], /"run" must be a function/],
])('%s is refused before anything is sent', async (_, [name, run], message) => {
  const { client, sandbox } = createSandboxClient({ seed });

  await expect(withOrganization(client, name as string, run as () => number)).rejects.toThrow(message);
  expect(sandbox.requests).toHaveLength(0);
});

test('a switch of the same client is refused while a run has moved the user, and nothing is sent', async () => {
  const { client, sandbox } = createSandboxClient({ seed });

  await withOrganization(client, 'Sandbox Europe', async () => {
    const before = sandbox.requests.length;
    const call = { organization_name: 'Sandbox' };
    for (const refused of [client.organizations.switchOrganization(call), client.organizations.switchOrganization.withResponse(call)]) {
      await expect(refused).rejects.toMatchObject({
        code: 'SEC_WORKFLOW',
        message: expect.stringContaining('withOrganization has moved the user'),
      });
    }
    expect(sandbox.requests.length).toBe(before);
    expect(await client.users.getCurrentUser()).toMatchObject({ organization_name: 'Sandbox Europe' });
  });

  await client.organizations.switchOrganization({ organization_name: 'Sandbox Europe' });
  expect(names(sandbox.requests)).toEqual(['Sandbox Europe', 'Sandbox', 'Sandbox Europe']);
});

test('switches of one client run one after another, also after one that failed, and an aborted one blocks none', async () => {
  const { client, sandbox } = createSandboxClient({ seed });
  const { switchOrganization } = client.organizations;
  let concurrent = 0;
  let most = 0;
  sandbox.faults.on(switching, async (_, answer) => {
    most = Math.max(most, ++concurrent);
    await settle();
    concurrent--;
    return answer();
  });
  const leaving = new AbortController();

  const all = [
    switchOrganization({ organization_name: 'Sandbox Europe' }),
    switchOrganization({ organization_name: 'Nowhere' }),
    switchOrganization({ organization_name: 'Sandbox Europe' }, { signal: leaving.signal }),
    switchOrganization({ organization_name: 'Sandbox' }),
  ];
  leaving.abort(new Error('enough'));
  const ends = await Promise.allSettled(all);

  expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(most).toBe(1);
  expect(names(sandbox.requests)).toEqual(['Sandbox Europe', 'Nowhere', 'Sandbox']);
});
