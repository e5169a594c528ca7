import { expect, test } from 'vitest';
import { ConfigError, createSecretCredential, type Credential, type CredentialKit } from '@sec/core';
import { script } from '../support/script.js';
import { createRowClient } from '../support/thing-client.js';

const rows = {
  read: 'GET /read safe',
  upload: ['POST /upload never', { security: ['uploadKey'] }],
  either: ['GET /either safe', { security: ['session', 'readKey'] }],
  open: ['GET /open safe', { security: [] }],
} as const;

const key =
  (kit: CredentialKit) =>
  (text: string): Credential =>
    createSecretCredential(text, () => undefined, { ...kit, headers: (secret) => ({ authorization: `Key ${secret}` }) });

/** Calls everything, and tells what each request showed. */
async function shown(schemes: (kit: CredentialKit) => Readonly<Record<string, Credential>>): Promise<(string | undefined)[]> {
  const server = script([{ json: {} }]);
  const calls = createRowClient(rows, server, {
    credentials: schemes,
    table: { hosts: ['api'], security: ['readKey'], shapes: [], groups: { thing: rows } },
  });
  for (const id of ['read', 'upload', 'either', 'open'] as const) await calls[id]();
  return server.requests.map(({ headers }) => headers['authorization']);
}

test('each operation carries the credential of its scheme, and one without a scheme that of the table', async () => {
  expect(await shown((kit) => ({ readKey: key(kit)('read-1'), uploadKey: key(kit)('upload-1'), session: key(kit)('session-1') }))).toEqual([
    'Key read-1',
    'Key upload-1',
    'Key session-1',
    undefined,
  ]);
});

test('of alternatives the first is carried that the client has', async () => {
  expect((await shown((kit) => ({ readKey: key(kit)('read-1'), uploadKey: key(kit)('upload-1') })))[2]).toBe('Key read-1');
});

test('a credential that is not there may say what is missing, and nothing is sent', async () => {
  const missing: Credential = {
    prove({ operation }) {
      throw new ConfigError('auth.uploadKey', `"auth.uploadKey" is required for ${operation.id}`);
    },
    isRefused: () => false,
    renew: async () => undefined,
  };
  const server = script([{ json: {} }]);
  const { upload } = createRowClient(rows, server, { credentials: () => ({ uploadKey: missing }) });

  await expect(upload()).rejects.toMatchObject({ code: 'SEC_CONFIG', option: 'auth.uploadKey' });
  expect(server.requests).toHaveLength(0);
});
