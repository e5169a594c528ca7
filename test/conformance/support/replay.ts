/** Sends recorded requests to a sandbox, byte by byte as they were sent, and compares the responses. */
import { request as httpRequest } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Answer, Row, Sender } from './corpus.js';
import { countAnswer, levelAnswer } from './level.js';

export interface Target {
  /** Address of the gateway, without a path. */
  readonly origin: string;
  readonly headers: Readonly<Record<Sender, Readonly<Record<string, string>>>>;
  readonly projectId: number;
  readonly organizationId: number;
}

/** A row that a sandbox answers otherwise. */
export interface Difference {
  readonly n: number;
  readonly request: string;
  readonly real: unknown;
  readonly sandbox: unknown;
}

/** An id that no row has given. */
const unknownId = 424_242;

/** @returns The rows with other responses; rows that say nothing are sent, as later ones depend on them, and not compared. */
export async function replayRows(rows: readonly Row[], target: Target): Promise<readonly Difference[]> {
  const saved: Record<string, unknown> = { P: target.projectId, O: target.organizationId };
  const differences: Difference[] = [];
  for (const row of rows) {
    const fill = (text: string): string => fillNames(text, saved);
    const path = encode(row.query === undefined ? row.path : `${row.path}?${fill(row.query)}`);
    const body = row.body === undefined ? undefined : fill(row.body);
    const answer = await send(target, row, path, body);
    if (answer.status === 200) for (const [name, place] of Object.entries(row.save ?? {})) saved[name] = resolve(answer.json, place);
    if (row.skip !== undefined) continue;
    const real = levelAnswer(row.answer);
    const sandbox = row.answer.counts === undefined ? levelAnswer(answer) : countAnswer(answer);
    if (!isDeepStrictEqual(real, sandbox))
      differences.push({ n: row.n, request: `${row.method} ${path} ${body ?? ''} (${row.who})`, real, sandbox });
  }
  return differences;
}

/** Names stand for bare numbers, with or without quotes around them. */
function fillNames(text: string, saved: Readonly<Record<string, unknown>>): string {
  return text.replace(/"\$(\w+)"|\$(\w+)/g, (_, quoted?: string, bare?: string) => String(saved[quoted ?? bare ?? ''] ?? unknownId));
}

/** As the requests were sent: `#` and every character outside of visible ASCII encoded, nothing else. */
function encode(path: string): string {
  return path.replace(/[^!-~]|#/gu, (character) => encodeURIComponent(character));
}

function resolve(value: unknown, place: string): unknown {
  return place.split('.').reduce<unknown>((inner, name) => (inner as Readonly<Record<string, unknown>> | undefined)?.[name], value);
}

function send({ origin, headers }: Target, { method, who, contentType }: Row, path: string, body: string | undefined): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const bytes = body === undefined ? undefined : Buffer.from(body);
  const own = {
    ...headers[who],
    ...(contentType === undefined ? {} : { 'content-type': contentType }),
    ...(bytes === undefined ? {} : { 'content-length': String(bytes.byteLength) }),
  };
  return new Promise((done) => {
    const fail = (): void => done({ status: 0, type: '' });
    const sent = httpRequest({ hostname, port, path, method, headers: own }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.on('end', () =>
        done(read(response.statusCode ?? 0, response.headers['content-type'] ?? '', Buffer.concat(chunks).toString())),
      );
    });
    sent.on('error', fail);
    sent.end(bytes);
  });
}

function read(status: number, contentType: string, text: string): Answer {
  // Of two media types in one header the recorder kept the first.
  const type = contentType.split(/[;,]/)[0] ?? '';
  if (text === '') return { status, type };
  try {
    return { status, type, json: JSON.parse(text) as unknown };
  } catch {
    return { status, type, text };
  }
}
