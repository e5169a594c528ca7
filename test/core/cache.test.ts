import { afterEach, expect, test } from 'vitest';
import { script } from '../support/script.js';
import { createExchangingClient } from '../support/thing-client.js';

const inRequest = Object.getOwnPropertyDescriptor(Request.prototype, 'cache') as PropertyDescriptor;

afterEach(() => void Object.defineProperty(Request.prototype, 'cache', inRequest));

/** A client that signs in over an operation, and the cache mode of every request by the end of its path. */
function watched() {
  const inits = new Map<string, RequestInit | undefined>();
  const server = script([{ json: { data: {}, items: [1] } }]);
  const client = createExchangingClient(
    {
      ...server,
      fetch(input, init) {
        inits.set(new URL(String(input)).pathname.split('/').at(-1) ?? '', init);
        return server.fetch(input, init);
      },
    },
    async (signal, exchange) => {
      await exchange({ login: 'POST /login never user!' }, { user: 'ops' }, { signal });
      return { token: 'invented-token' };
    },
  );
  return { client, inits };
}

test('an exchange of a credential is never answered from a cache, and a plain read is left to the platform', async () => {
  const { client, inits } = watched();

  await client.thing.getThing({ id: 'a' });

  expect(inits.get('login')).toMatchObject({ cache: 'no-store' });
  expect(inits.get('a')).not.toHaveProperty('cache');
});

test('a call can ask for the same, pages too', async () => {
  const { client, inits } = watched();

  await client.thing.getThing({ id: 'a' }, { cache: 'no-store' });
  await client.thing.walkThings.items({}, { cache: 'no-store' }).next();

  expect([inits.get('a')?.cache, inits.get('walk')?.cache]).toEqual(['no-store', 'no-store']);
});

test('a platform without the member gets none, as it would refuse the request', async () => {
  const { client, inits } = watched();
  delete (Request.prototype as { cache?: unknown }).cache;

  await client.thing.getThing({ id: 'a' }, { cache: 'no-store' });

  expect(inits.get('login')).not.toHaveProperty('cache');
  expect(inits.get('a')).not.toHaveProperty('cache');
});

test.each(['force-cache', true])('the mode %j is refused', async (cache) => {
  const { client, inits } = watched();

  await expect(client.thing.getThing({ id: 'a' }, { cache: cache as 'no-store' })).rejects.toMatchObject({
    code: 'SEC_INPUT',
    member: 'cache',
  });

  expect(inits.size).toBe(0);
});
