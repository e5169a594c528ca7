import { expect, test } from 'vitest';
import { NetworkError, shareLimits, TimeoutError } from '@sec/core';
import { settle } from '../support/hand-clock.js';
import { script, type ScriptedAnswer } from '../support/script.js';
import { failureOf } from '../support/failure-of.js';
import { countListeners, createThingClient } from '../support/thing-client.js';

const text = { 'content-type': 'text/event-stream' };

async function readAll(stream: AsyncIterable<string>): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of stream) pieces.push(piece);
  return pieces;
}

const failureInStream = (tail: string): { vendorMessage: string } | undefined => {
  try {
    return { vendorMessage: String((JSON.parse(tail) as { error: unknown }).error) };
  } catch {
    return undefined;
  }
};

test('a streamed text is handed over as it comes', async () => {
  const server = script([{ chunks: ['one ', 'two'], headers: text }]);

  const stream = await createThingClient(server).thing.readStream();

  expect(await readAll(stream)).toEqual(['one ', 'two']);
  expect(server.clock.pending).toBe(0);
});

test('a character that comes in two pieces stays whole', async () => {
  const bytes = new TextEncoder().encode('aüb');
  const server = script([{ chunks: [bytes.slice(0, 2), bytes.slice(2)], headers: text }]);

  expect(await readAll(await createThingClient(server).thing.readStream())).toEqual(['a', 'üb']);
});

test.each<[string, string[]]>([
  ['in a piece of its own', ['some text', '{"error":"model is down"}']],
  ['behind text in the same piece', ['some text{"error":"model is down"}']],
  ['cut in the middle of its first word', ['some text{"er', 'ror":"model is down"}']],
  ['cut after its brace', ['some text{', '"error":"model is down"}']],
  ['byte by byte', [...'some text{"error":"model is down"}']],
])('a failure appended to the text is thrown, %s', async (_, chunks) => {
  const server = script([{ chunks, headers: text }]);
  const pieces: string[] = [];

  const error = await failureOf(
    (async () => {
      for await (const piece of await createThingClient(server, { responseRules: { failureInStream } }).thing.readStream())
        pieces.push(piece);
    })(),
  );

  expect(error).toMatchObject({ code: 'SEC_HTTP', vendorMessage: 'model is down' });
  expect(pieces.join('')).toBe('some text');
});

test('a failure appended to the text shows no header of the call', async () => {
  const server = script([{ chunks: ['some text', '{"error":"no user invented-secret-42"}'], headers: text }]);
  const { thing } = createThingClient(server, { responseRules: { failureInStream } });
  const stream = await thing.readStream(undefined, { headers: { 'x-key': 'invented-secret-42' } });

  const error = await failureOf<Error>(
    (async () => {
      for await (const piece of stream) expect(piece).toBe('some text');
    })(),
  );

  expect(error.message).toContain('no user [redacted]');
});

test('text that only looks like a failure is handed over in the end', async () => {
  const chunks = ['{"error" is a word, ', 'not a failure', ' {"', 'x'.repeat(5_000), '{"error"'];
  const server = script([{ chunks, headers: text }]);

  const pieces = await readAll(await createThingClient(server, { responseRules: { failureInStream } }).thing.readStream());

  expect(pieces.join('')).toBe(chunks.join(''));
});

test('there is no limit on the whole stream, only on the time between two pieces', async () => {
  const server = script([{ chunks: ['a', 'b', 'c'], headers: text }]);
  const stream = await createThingClient({ ...server, attemptTimeoutMs: 1_000 }).thing.readStream();

  for await (const piece of stream) server.clock.advance(900 * piece.length);

  expect(server.clock.pending).toBe(0);
});

test('a stream that falls silent is a TimeoutError of phase body', async () => {
  const server = script([{ chunks: ['a'], stalls: true, headers: text }]);
  const stream = await createThingClient({ ...server, attemptTimeoutMs: 1_000 }).thing.readStream();

  const error = await failureOf(readAll(stream));

  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ phase: 'body', limit: 'attemptTimeoutMs', timeoutMs: 1_000 });
  expect(server.requests[0]?.signal?.aborted).toBe(true);
  expect(server.clock.pending).toBe(0);
});

test('a stream cut short is a NetworkError, and nothing is sent again', async () => {
  const server = script([{ chunks: ['a'], cutAfter: 'b', headers: text }]);

  const error = await failureOf(readAll(await createThingClient(server).thing.readStream()));

  expect(error).toBeInstanceOf(NetworkError);
  expect(server.requests).toHaveLength(1);
});

test('a failure before the stream is sent again like any other', async () => {
  const server = script([{ status: 503 }, { chunks: ['a'], headers: text }]);

  expect(await readAll(await createThingClient(server).thing.readStream())).toEqual(['a']);
});

test('leaving the loop ends the request and leaves nothing behind', async () => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const server = script([{ chunks: ['a', 'b'], stalls: true, headers: text }]);
  const stream = await createThingClient(server).thing.readStream(undefined, { signal: controller.signal });

  for await (const piece of stream) if (piece !== '') break;

  expect([listeners.left, server.clock.pending]).toEqual([0, 0]);
});

test('a stream that nobody ever reads is given up after the idle limit', async () => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const server = script([{ chunks: ['a'], stalls: true, headers: text }]);
  const stream = await createThingClient({ ...server, attemptTimeoutMs: 1_000 }).thing.readStream(undefined, { signal: controller.signal });

  while (server.clock.pending > 0) await new Promise((resolve) => setImmediate(resolve));

  expect(listeners.left).toBe(0);
  await expect(readAll(stream)).rejects.toMatchObject({ code: 'SEC_TIMEOUT', phase: 'body' });
});

test('an abort in the middle of a stream rejects with the caller’s reason and leaves nothing behind', async () => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const server = script([{ chunks: ['a'], stalls: true, headers: text }]);
  const stream = await createThingClient(server).thing.readStream(undefined, { signal: controller.signal });
  const reader = stream[Symbol.asyncIterator]();
  await reader.next();

  const waiting = reader.next();
  controller.abort('enough');

  await expect(waiting).rejects.toBe('enough');
  expect([listeners.left, server.clock.pending]).toEqual([0, 0]);
});

test('an abort between two reads rejects the next one', async () => {
  const controller = new AbortController();
  const server = script([{ chunks: ['a', 'b'], headers: text }]);
  const reader = (await createThingClient(server).thing.readStream(undefined, { signal: controller.signal }))[Symbol.asyncIterator]();
  await reader.next();

  controller.abort('enough');

  await expect(reader.next()).rejects.toBe('enough');
});

test('the limit on the whole call covers its stream', async () => {
  const server = script([{ chunks: ['a'], stalls: true, headers: text }]);
  const stream = await createThingClient(server).thing.readStream(undefined, { timeoutMs: 500 });

  await expect(readAll(stream)).rejects.toMatchObject({ code: 'SEC_TIMEOUT', phase: 'body', limit: 'timeoutMs' });
  expect(server.clock.pending).toBe(0);
});

test.each<[string, ScriptedAnswer]>([
  ['a failing status', { status: 404, json: { error: 'x' } }],
  ['an HTML page', { text: '<html>', headers: { 'content-type': 'text/html' } }],
])('%s where a stream was promised is an error, with nothing left behind', async (_, answer) => {
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  const server = script([answer]);

  await expect(createThingClient(server).thing.readStream(undefined, { signal: controller.signal })).rejects.toMatchObject({
    operationId: 'readStream',
  });

  expect([listeners.left, server.clock.pending]).toEqual([0, 0]);
});

test('an abort between the headers and the reader rejects with its reason and holds nothing', async () => {
  const controller = new AbortController();
  const held = countListeners(controller.signal);
  const server = script([{ chunks: ['one'], headers: text }]);
  const limiter = { acquire: async () => () => undefined, observe: () => controller.abort(new Error('enough')) };

  const stream = await createThingClient({ ...server, limiter: shareLimits(limiter, { instances: 1 }) }).thing.readStream(undefined, {
    signal: controller.signal,
  });

  await expect(readAll(stream)).rejects.toThrow('enough');
  expect([held.left, server.clock.pending]).toEqual([0, 0]);
});

test('a stream that is left in the middle of a character is over without a failure', async () => {
  const server = script([{ chunks: [new TextEncoder().encode('ü').slice(0, 1)], stalls: true, headers: text }]);
  server.clock.hold();
  const pieces = (await createThingClient(server).thing.readStream())[Symbol.asyncIterator]();
  const pending = pieces.next();
  await settle();

  await pieces.return?.();

  expect(await pending).toEqual({ done: true, value: undefined });
});

test('a stream that opens after its call was left is closed, although its fetch ignores the signal', async () => {
  const controller = new AbortController();
  let canceled: unknown;
  let open: (response: Response) => void = () => undefined;
  const client = createThingClient({ fetch: () => new Promise<Response>((resolve) => (open = resolve)) });
  const left = failureOf(client.thing.readStream(undefined, { signal: controller.signal }));
  await settle();

  controller.abort(new Error('enough'));
  open(new Response(new ReadableStream({ cancel: (reason) => void (canceled = reason) }), { headers: text }));
  await settle();

  expect(await left).toMatchObject({ message: 'enough' });
  expect(canceled).toMatchObject({ message: 'enough' });
});
