import { expect, test } from 'vitest';
import { ConfigError } from '@sec/core';
import { createSecretCredential, type Credential, type ConnectContext } from '@sec/core/vendor';
import { script } from '../support/script.js';
import { createRowClient } from '../support/thing-client.js';

const rows = {
  read: 'GET /read safe',
  upload: ['POST /upload never', { security: ['uploadKey'] }],
  either: ['GET /either safe', { security: ['session', 'readKey'] }],
  open: ['GET /open safe', { security: [] }],
} as const;

const key =
  (context: ConnectContext) =>
  (text: string): Credential =>
    createSecretCredential(text, () => undefined, { ...context, headers: (secret) => ({ authorization: `Key ${secret}` }) });

/** Calls everything, and tells what each request showed. */
async function shown(schemes: (context: ConnectContext) => Readonly<Record<string, Credential>>): Promise<(string | undefined)[]> {
  const server = script([{ json: {} }]);
  const calls = createRowClient(rows, server, {
    credentialsOf: schemes,
    table: { hosts: ['api'], security: ['readKey'], groups: { thing: rows } },
  });
  for (const id of ['read', 'upload', 'either', 'open'] as const) await calls[id]();
  return server.requests.map(({ headers }) => headers['authorization']);
}

test('each operation carries the credential of its scheme, and one without a scheme that of the table', async () => {
  expect(
    await shown((context) => ({
      readKey: key(context)('read-1'),
      uploadKey: key(context)('upload-1'),
      session: key(context)('session-1'),
    })),
  ).toEqual(['Key read-1', 'Key upload-1', 'Key session-1', undefined]);
});

test('of alternatives the first is carried that the client has', async () => {
  expect((await shown((context) => ({ readKey: key(context)('read-1'), uploadKey: key(context)('upload-1') })))[2]).toBe('Key read-1');
});

test('a credential that is not there may say what is missing, and nothing is sent', async () => {
  const missing: Credential = {
    authorize({ operation }) {
      throw new ConfigError('auth.uploadKey', `"auth.uploadKey" is required for ${operation.id}`);
    },
    headerNames: () => [],
    isRejected: () => false,
    reauthorize: async () => undefined,
  };
  const server = script([{ json: {} }]);
  const { upload } = createRowClient(rows, server, { credentials: { uploadKey: missing } });

  await expect(upload()).rejects.toMatchObject({ code: 'SEC_CONFIG', option: 'auth.uploadKey' });
  expect(server.requests).toHaveLength(0);
});
