/** Failures of fetch as platforms report them, and what they say about the request. */
import { describe, expect, test } from 'vitest';
import { script } from '../support/script.js';
import { createThingClient } from '../support/thing-client.js';

const good = { json: { data: {} } };

function failing(error: unknown) {
  let sent = 0;
  const fetch: typeof globalThis.fetch = () => {
    sent++;
    return Promise.reject(error);
  };
  const { clock } = script([good]);
  return { client: createThingClient({ fetch, clock }), sent: () => sent };
}

const wrapped = (cause: unknown): TypeError => new TypeError('fetch failed', { cause });
const withFacts = (facts: object, message = 'failed'): Error => Object.assign(new Error(message), facts);
/** What Node gives where a name has several addresses. */
const several = (...causes: Error[]): Error => Object.assign(new AggregateError(causes), { code: (causes[0] as { code?: string }).code });

describe('what was not sent, and may be tried again', () => {
  test.each<[string, unknown]>([
    ['a connection that the system gave up', wrapped(withFacts({ code: 'ETIMEDOUT', syscall: 'connect' }))],
    ['no free port', wrapped(withFacts({ code: 'EADDRNOTAVAIL', syscall: 'connect' }))],
    ['several addresses that do not answer', wrapped(several(withFacts({ code: 'ETIMEDOUT', syscall: 'connect' })))],
    ['a name server that fails', wrapped(withFacts({ code: 'EAI_FAIL', syscall: 'getaddrinfo' }))],
    ['a fetch that wraps nothing', withFacts({ code: 'ECONNREFUSED' })],
    ['Deno, which has no code', wrapped(new Error('client error (Connect): tcp connect error: Connection refused (os error 111)'))],
  ])('%s', async (_, error) => {
    const { client, sent } = failing(error);

    await expect(client.thing.startThing({ project_id: 7 })).rejects.toMatchObject({ notSent: true, mayHaveSucceeded: false, attempts: 3 });
    expect(sent()).toBe(3);
  });
});

describe('what was not sent, and would never be', () => {
  test.each<[string, unknown]>([
    ['over fetch', wrapped(withFacts({ code: 'UND_ERR_INVALID_ARG' }, 'invalid connection header'))],
    ['over undici itself', withFacts({ code: 'UND_ERR_INVALID_ARG' }, 'invalid connection header')],
    ['a feature that is missing', wrapped(withFacts({ code: 'UND_ERR_NOT_SUPPORTED' }, 'expect header not supported'))],
    ['a blocked port', wrapped(new Error('bad port'))],
  ])('%s', async (_, error) => {
    const { client, sent } = failing(error);

    await expect(client.thing.getThing({ id: 'a' })).rejects.toMatchObject({ code: 'SEC_NETWORK', notSent: true, attempts: 1 });
    await expect(client.thing.startThing({ project_id: 7 })).rejects.toMatchObject({ notSent: true, mayHaveSucceeded: false, attempts: 1 });
    expect(sent()).toBe(2);
  });

  test('by the fetch of this platform', async () => {
    const client = createThingClient({ clock: script([good]).clock }, { resolveBaseUrl: () => 'http://127.0.0.1:6667' });

    await expect(client.thing.startThing({ project_id: 7 })).rejects.toMatchObject({ notSent: true, mayHaveSucceeded: false, attempts: 1 });
  });
});

describe('what may have been sent', () => {
  test.each<[string, unknown]>([
    ['a connection that was reset', wrapped(withFacts({ code: 'ECONNRESET', syscall: 'read' }))],
    ['a connection that died', wrapped(withFacts({ code: 'ETIMEDOUT', syscall: 'read' }))],
    ['a text that nobody knows', wrapped(new Error('connection error: client error (SendRequest)'))],
    ['a known text in another place', wrapped(new Error('the proxy says: client error (Connect), bad port'))],
    ['no cause', new TypeError('Failed to fetch')],
    ['nothing at all', undefined],
  ])('%s', async (_, error) => {
    const { client } = failing(error);

    await expect(client.thing.startThing({ project_id: 7 })).rejects.toMatchObject({ notSent: false, mayHaveSucceeded: true, attempts: 1 });
  });
});
