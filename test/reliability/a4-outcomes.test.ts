/**
 * A4. Truthful outcomes: whatever a server, or something in front of it, sends for a body, a call ends with valid data or
 * with a typed error that names status, operation, path template and attempts; never with a raw `SyntaxError` or
 * `TypeError`. The guard and the codes work across the ESM and CJS copies of the package.
 *
 * 20 bodies × 12 statuses × 9 operations, all on sockets:
 *
 * | good status (200), body                | JSON               | text               | bytes    | stream   |
 * | -------------------------------------- | ------------------ | ------------------ | -------- | -------- |
 * | good; BOM; another media type          | data               | data               | data     | data     |
 * | HTML page, as HTML                     | parse              | parse              | parse    | parse    |
 * | HTML page or plain text, as JSON       | parse              | data (it is text)  | data     | data     |
 * | plain text, as text                    | parse              | data               | data     | data     |
 * | empty                                  | parse, or nothing where the operation may say nothing | '' | 0 bytes | no text |
 * | blank                                  | parse, or nothing  | data               | data     | data     |
 * | cut: reset, short of its length        | network            | network            | network  | network  |
 * | cut: JSON or gzip that ends too early  | parse              | see 0010           | see 0010 | see 0010 |
 * | wrong or unknown charset               | parse              | parse              | data     | data     |
 * | broken gzip                            | network            | network            | network  | network  |
 * | envelope with an error                 | http (or parse)    | data               | data     | data     |
 * | null, list for object, text for object | parse              | data               | data     | data     |
 * | payload null, payload missing          | parse              | data               | data     | data     |
 *
 * 204 is an empty body under every one of them. A failure (400 to 502) is an HttpError or AuthError with its status under
 * every one of them.
 */
import { createRequire } from 'node:module';
import { createAquaClient } from '@sec/aqua';
import { AuthError, type CallOptions, HttpError, isSecError, NetworkError, ParseError } from '@sec/core';
import { type Fault, fault } from '@sec/core/testing/faults';
import { type LoopbackServer, serve } from '@sec/core/testing/server';
import { createRiskenClient } from '@sec/risken';
import { afterAll, beforeAll, expect, test } from 'vitest';

const statuses = [200, 204, 400, 401, 403, 404, 406, 409, 422, 429, 500, 502] as const;

const page = '<!doctype html><title>Sign in</title><p>Please sign in.</p>';

/** A body, as a fault over the good answer. */
const bodies: Readonly<Record<string, Fault>> = {
  good: (_, answer) => answer(),
  'HTML as HTML': fault.body(page, 'text/html; charset=utf-8'),
  'HTML as JSON': fault.body(page),
  'plain text as text': fault.body('upstream connect error', 'text/plain'),
  'plain text as JSON': fault.body('upstream connect error'),
  empty: fault.body(''),
  blank: fault.body(' \r\n\t '),
  'cut by a reset': fault.resetInBody(),
  'short of its length': fault.wrongLength(20),
  'cut JSON': (request, answer) => answer().then(async (response) => fault.body((await response.text()).slice(0, -3), response.headers.get('content-type') ?? '')(request, answer)),
  'cut gzip': fault.truncatedGzip(),
  'broken gzip': fault.brokenGzip(),
  'wrong charset': fault.wrongCharset(),
  'unknown charset': fault.contentType('application/json; charset=klingon'),
  'byte order mark': fault.byteOrderMark(),
  'another media type': fault.contentType('text/plain'),
  'error in an envelope': fault.body('{"status":500,"code":1,"message":"it broke","errors":["it broke"],"error":{"code":"Internal","message":"it broke"}}'),
  null: fault.body('null'),
  'list for object': fault.body('[]'),
  'text for object': fault.body('"text"'),
  'payload null': fault.body('{"data":null}'),
};
