import { expect, test } from 'vitest';
import { createDataTheoremClient, SecError, uploadMobileApp } from '@sec/datatheorem';
import { failureOf } from '../support/failure-of.js';
import { type Answer, script, type ScriptedAnswer } from '../support/script.js';

const auth = { resultsApiKey: 'b64Like/Key+042Zz==', uploadApiKey: 'b64Like/Upload+7Aa=' };
const init: Answer = { json: { upload_url: 'https://upload.example/_ah/upload/AbCdEf0123456789/' } };

/** What a program branches on. */
function factsOf(error: unknown): Readonly<Record<string, unknown>> {
  const { name, code, status, kind, retryAfterMs, notSent, mayHaveSucceeded, attempts } = error as Record<string, unknown>;
  return { name, code, status, kind, retryAfterMs, notSent, mayHaveSucceeded, attempts };
}

/** A call that creates something, and gets this response. */
async function failCall(answer: Answer): Promise<unknown> {
  const client = createDataTheoremClient({ auth, retry: false, ...script([answer]) });
  const body = { cloud_authenticator_type: 3, aws_credential: { role_arn: 'arn:aws:iam::210987654321:role/x', external_id: 'invented' } };
  return failureOf(client.cloudAuthenticators.createCloudAuthenticator({ body }));
}

/** An upload whose file gets this response. */
async function failUpload(answer: Answer): Promise<unknown> {
  const server = script([init, answer]);
  const fetch: typeof globalThis.fetch = async (input, given) => {
    if (given?.body instanceof ReadableStream) await new Response(given.body).text();
    return server.fetch(input, given);
  };
  const client = createDataTheoremClient({
    auth,
    trustedUploadHosts: ['upload.example'],
    retry: false,
    clock: server.clock,
    fetch,
  });
  return failureOf(uploadMobileApp(client, { file: new Blob(['PK-invented']), filename: 'app.apk' }));
}

const date = 'Sun, 01 Mar 2026 00:00:00 GMT';
const later = 'Sun, 01 Mar 2026 00:00:04 GMT';
const refused = { name: 'HttpError', code: 'SEC_HTTP', mayHaveSucceeded: false };
const busy = { ...refused, status: 503, kind: 'server' };
const unsent = { name: 'NetworkError', code: 'SEC_NETWORK', notSent: true, mayHaveSucceeded: false };

const rows: readonly (readonly [string, ScriptedAnswer, Readonly<Record<string, unknown>>])[] = [
  ['400', { status: 400, json: {} }, { ...refused, status: 400, kind: 'validation' }],
  ['401', { status: 401, json: {} }, { name: 'AuthError', code: 'SEC_AUTH', status: 401, mayHaveSucceeded: false }],
  ['403', { status: 403, json: {} }, { ...refused, status: 403, kind: 'permission' }],
  ['404', { status: 404, json: {} }, { ...refused, status: 404, kind: 'notFound' }],
  ['409', { status: 409, json: {} }, { ...refused, status: 409, kind: 'conflict' }],
  ['410', { status: 410, json: {} }, { ...refused, status: 410, kind: 'notFound' }],
  ['412', { status: 412, json: {} }, { ...refused, status: 412, kind: 'conflict' }],
  ['413', { status: 413, text: '<html>', headers: { 'content-type': 'text/html' } }, { ...refused, status: 413, kind: 'http' }],
  ['500', { status: 500, json: {} }, { ...busy, status: 500, mayHaveSucceeded: true }],
  ['503 without a Retry-After', { status: 503 }, { ...busy, mayHaveSucceeded: true }],
  ['503 and an HTTP date', { status: 503, headers: { date, 'retry-after': later } }, { ...busy, retryAfterMs: 4_000 }],
  ['503 and a Retry-After of 1.5', { status: 503, headers: { 'retry-after': '1.5' } }, { ...busy, retryAfterMs: 1_500 }],
  ['503 and retry-after-ms', { status: 503, headers: { 'retry-after-ms': '700' } }, { ...busy, retryAfterMs: 700 }],
  ['a certificate that cannot be verified', { fails: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }, unsent],
  ['a refused connection', { fails: 'ECONNREFUSED' }, unsent],
  ['a lost connection', { fails: 'ECONNRESET' }, { ...unsent, notSent: false, mayHaveSucceeded: true }],
  [
    'a web page with status 200',
    { text: '<html>', headers: { 'content-type': 'text/html' } },
    { name: 'ParseError', code: 'SEC_PARSE', status: 200, mayHaveSucceeded: true },
  ],
  ['a redirect', { status: 302, headers: { location: 'https://elsewhere.example/' } }, { ...refused, status: 302, kind: 'http' }],
];

test.each(rows)('%s is the same error for a call and for an upload', async (_, answer, facts) => {
  const [ofCall, ofUpload] = [await failCall(answer), await failUpload(answer)];

  expect(ofCall).toBeInstanceOf(SecError);
  expect(factsOf(ofUpload)).toMatchObject({ ...facts, attempts: 1 });
  expect(factsOf(ofUpload)).toEqual(factsOf(ofCall));
});
