import { expect, test } from 'vitest';
import { checkCredential, createDataTheoremClient, type DataTheoremAuth } from '@sec/datatheorem';
import { createDataTheoremSandbox, type DataTheoremSandbox } from '@sec/datatheorem/testing';
import type { Fault } from '@sec/core/testing/faults';

const { resultsApiKey, uploadApiKey } = createDataTheoremSandbox();

function start(auth: DataTheoremAuth) {
  const sandbox = createDataTheoremSandbox();
  const client = createDataTheoremClient({ auth, retry: false, fetch: (input, init) => sandbox.handleApi(new Request(input, init)) });
  return { sandbox, client };
}

const seen = ({ requests }: DataTheoremSandbox): string[] => requests.map(({ method, path, status }) => `${method} ${path} ${status}`);
const refuse =
  (status: number): Fault =>
  () =>
    Promise.resolve(Response.json({}, { status }));

test('the key that reads opens both APIs; of the upload key it is said that nobody can know', async () => {
  const { client, sandbox } = start({ resultsApiKey, uploadApiKey });

  expect(await checkCredential(client)).toMatchObject({
    isValid: true,
    resultsApiKey: 'accepted',
    uploadApiKey: 'notChecked',
    rights: { apiSecurityResults: true, mobileSecurityResults: true, apiScans: undefined },
    notes: [expect.stringContaining('upload key'), expect.stringContaining('whose the key is')],
  });
  expect(seen(sandbox)).toEqual(['GET /apis/api_security/results/v2/assets 200', 'GET /apis/mobile_security/results/v2/mobile_apps 200']);
});

test('a client without an upload key says so', async () => {
  expect(await checkCredential(start({ resultsApiKey }).client)).toMatchObject({ isValid: true, uploadApiKey: 'notGiven' });
});

test('with an upload key alone nothing is sent, and nothing is valid', async () => {
  const { client, sandbox } = start({ uploadApiKey });

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason: 'notChecked', resultsApiKey: 'notGiven', uploadApiKey: 'notChecked' });
  for (const part of ['https://api.securetheorem.com', '"auth.uploadApiKey"', 'DATATHEOREM_UPLOAD_API_KEY'])
    expect(check.problem).toContain(part);
  expect(sandbox.requests).toEqual([]);
});

test.each([
  [403, 200, { isValid: true, rights: { apiSecurityResults: false, mobileSecurityResults: true } }],
  [200, 403, { isValid: true, rights: { apiSecurityResults: true, mobileSecurityResults: false } }],
  [200, 401, { isValid: true, rights: { apiSecurityResults: true, mobileSecurityResults: false } }],
  [200, 404, { isValid: true, rights: { apiSecurityResults: true, mobileSecurityResults: undefined } }],
  [403, 403, { isValid: false, reason: 'permission', resultsApiKey: 'accepted', rights: { apiSecurityResults: false } }],
  [403, 401, { isValid: false, reason: 'credential', resultsApiKey: 'refused' }],
  [401, 401, { isValid: false, reason: 'credential', resultsApiKey: 'refused' }],
  [404, 403, { isValid: false, reason: 'permission', resultsApiKey: 'accepted', rights: { mobileSecurityResults: false } }],
])('assets %i, apps %i', async (assets, apps, expected) => {
  const { client, sandbox } = start({ resultsApiKey });
  if (assets !== 200) sandbox.faults.api.on('/assets', refuse(assets));
  if (apps !== 200) sandbox.faults.api.on('/mobile_apps', refuse(apps));

  const check = await checkCredential(client);

  expect(check).toMatchObject(expected);
  if (assets !== apps && check.isValid) expect(check.notes.join()).toContain('https://api.securetheorem.com: ');
});

test('an upload key that cannot be fetched is a problem, although the other one works', async () => {
  const { client } = start({
    resultsApiKey,
    uploadApiKey: () => {
      throw new Error('the vault is sealed');
    },
  });

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason: 'credential', resultsApiKey: 'accepted', uploadApiKey: 'unusable' });
  expect(check.problem).toBe(
    'https://api.securetheorem.com: the credential could not be obtained: the vault is sealed; check "auth.uploadApiKey" (DATATHEOREM_UPLOAD_API_KEY)',
  );
});

test('a key with the word in front of it is unusable, and never shown', async () => {
  const { client, sandbox } = start({ resultsApiKey: () => `APIKey ${resultsApiKey}` });

  const check = await checkCredential(client);

  expect(check).toMatchObject({ isValid: false, reason: 'credential', resultsApiKey: 'unusable' });
  expect(check.problem).toContain('must be the key alone');
  expect(JSON.stringify(check)).not.toContain(resultsApiKey);
  expect(sandbox.requests).toEqual([]);
});
