/**
 * 100,000 calls at concurrency 50 against a server with faults in 5 % of its responses, whose tokens are valid for two seconds.
 * Prints what happened, and exits with 1 when a figure is out of bounds. A fifth of the calls are actions, which must never
 * be carried out more often than they were sent, and exactly once where the call reports success.
 *
 * `node --expose-gc scripts/soak.ts [--calls 100000]`; it needs built packages.
 */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { createAquaClient, isSecError, TimeoutError } from '@sec/aqua';
import type { SoakAddress, SoakCounts } from './soak/server.ts';

const { values } = parseArgs({ options: { calls: { type: 'string', default: '100000' } } });
const calls = Number(values.calls);
if (!Number.isInteger(calls) || calls < 1_000) {
  console.error(`--calls must be an integer of at least 1000, got "${values.calls}"; for example --calls 100000`);
  process.exit(2);
}
const concurrency = 50;
/** Calls before the heap is measured: code gets compiled and pools fill up. */
const warmUp = Math.min(5_000, Math.floor(calls / 4));
const maxLifetimeMs = 300_000;

const server = fork(join(import.meta.dirname, 'soak', 'server.ts'), { execArgv: [] });
const kill = setTimeout(() => {
  console.error(`soak: not over after ${maxLifetimeMs / 1000} s`);
  process.exit(1);
}, maxLifetimeMs);
process.once('exit', () => server.kill());

const { authUrl, apiKey, apiSecret } = await nextMessage<SoakAddress>();
let attempts = 0;
let retries = 0;
let tokens = 0;
const aqua = createAquaClient({
  authUrl,
  auth: { apiKey, apiSecret },
  rateLimit: { requestsPerSecond: 100_000, burst: 1_000 },
  attemptTimeoutMs: 1_000,
  onAttempt: ({ operationId }) => void (operationId === 'listRegistries' || operationId === 'createLabel' ? attempts++ : 0),
  onRetry: () => void retries++,
  onToken: ({ event }) => void (event === 'obtained' ? tokens++ : 0),
});

/** Per action: attempts that were started, and how the call ended. All memory is allocated before the heap is measured. */
const started = new Uint8Array(calls);
const outcomes = new Uint8Array(calls);
const [notAnAction, succeeded, failedSurely, failedUnsurely] = [0, 1, 2, 3];
const failures = new Map<string, number>();
const surprises: string[] = [];
let settled = 0;

const startedMs = performance.now();
let next = 0;
let atEnd = warmUp;
await runAll();
const heapBefore = await measureHeap();
atEnd = calls;
await runAll();
const heapAfter = await measureHeap();
const seconds = (performance.now() - startedMs) / 1000;

server.send('counts');
const counts = await nextMessage<SoakCounts>();
await aqua.close();
server.send('close');
await new Promise((resolve) => server.once('exit', resolve));
clearTimeout(kill);
// Connections that the server cut take a moment to close.
await sleep(300);
const handles = process.getActiveResourcesInfo().filter((name) => !['TTYWrap', 'PipeWrap', 'FSReqCallback', 'Timeout'].includes(name));
const timers = process.getActiveResourcesInfo().filter((name) => name === 'Timeout');

let doubles = 0;
let falseReports = 0;
let actionCalls = 0;
for (let index = 0; index < calls; index++) {
  const outcome = outcomes[index];
  if (outcome === notAnAction) continue;
  actionCalls++;
  const done = counts.actions[index] ?? 0;
  if (done > (started[index] ?? 0)) doubles++;
  if ((outcome === succeeded && done !== 1) || (outcome === failedSurely && done !== 0)) falseReports++;
}
const growth = (heapAfter - heapBefore) / 1_048_576;
// A token is renewed when four fifths of its lifetime are over; each 401 that the server invents costs one more.
const tokenBound = Math.ceil(seconds / 1) + Math.ceil(counts.faults / 10);

const rows: readonly (readonly [what: string, value: string, bound: string, good: boolean])[] = [
  ['calls settled', `${settled}`, `${calls}`, settled === calls],
  ['actions among them', `${actionCalls}`, '', true],
  [
    'requests sent',
    `${attempts}`,
    `as many as arrived, ${counts.requests}, and those whose connection was lost before`,
    attempts >= counts.requests,
  ],
  ['faults', `${counts.faults}`, 'about 5 % of them', counts.faults > counts.requests * 0.04 && counts.faults < counts.requests * 0.06],
  ['retries', `${retries}`, '', retries > 0],
  [
    'token requests',
    `${counts.tokenRequests}`,
    `at most ${tokenBound}; ${tokens} of them gave a token`,
    counts.tokenRequests <= tokenBound,
  ],
  ['actions done more often than started', `${doubles}`, '0', doubles === 0],
  ['calls whose outcome is not what happened', `${falseReports}`, '0', falseReports === 0],
  ['failures', `${sumOf(failures)}`, 'fewer than 3 % of the calls', sumOf(failures) < calls * 0.03],
  ['failures that are no SecError', `${surprises.length}`, '0', surprises.length === 0],
  ['heap growth', `${growth.toFixed(2)} MiB`, 'at most 2 MiB', growth <= 2],
  ['open handles', `${handles.length}`, '0', handles.length === 0],
  ['timers left', `${timers.length}`, '0', timers.length === 0],
];
console.log(`soak: ${calls} calls, concurrency ${concurrency}, ${seconds.toFixed(0)} s, Node ${process.version}`);
for (const [what, value, bound, good] of rows) console.log(`${good ? '  ' : '✗ '}${what.padEnd(44)}${value.padStart(12)}   ${bound}`);
for (const [kind, count] of [...failures].toSorted()) console.log(`    ${kind.padEnd(42)}${String(count).padStart(12)}`);
for (const surprise of surprises.slice(0, 5)) console.log(`    ${surprise}`);
const bad = rows.filter(([, , , good]) => !good);
console.log(bad.length === 0 ? 'soak: all figures within bounds' : `soak: out of bounds: ${bad.map(([what]) => what).join(', ')}`);
process.exit(bad.length === 0 ? 0 : 1);

/** Makes the calls up to `atEnd`, so many at a time. */
async function runAll(): Promise<void> {
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      while (next < atEnd) {
        const index = next++;
        await (index % 5 === 0 ? act(index) : read());
        settled++;
      }
    }),
  );
}

async function read(): Promise<void> {
  try {
    const registries = await aqua.registries.listRegistries();
    if (registries.length === 0) surprises.push('an array without its rows');
  } catch (error) {
    note('listRegistries', error);
  }
}

async function act(index: number): Promise<void> {
  try {
    const { attempts: sent } = await aqua.labels.createLabel.withResponse({ name: String(index) });
    started[index] = sent;
    outcomes[index] = succeeded;
  } catch (error) {
    note('createLabel', error);
    started[index] = isSecError(error) && 'attempts' in error ? Number(error.attempts) : 0;
    outcomes[index] = isUnsure(error) ? failedUnsurely : failedSurely;
  }
}

function note(operation: string, error: unknown): void {
  if (!isSecError(error)) {
    surprises.push(String(error));
    return;
  }
  const phase = error instanceof TimeoutError ? ` in ${error.phase}` : '';
  const kind = `${operation} ${error.code}${phase}${isUnsure(error) ? ', may have succeeded' : ''}`;
  failures.set(kind, (failures.get(kind) ?? 0) + 1);
}

function isUnsure(error: unknown): boolean {
  return isSecError(error) && 'mayHaveSucceeded' in error && error.mayHaveSucceeded === true;
}

function sumOf(numbers: ReadonlyMap<string, number>): number {
  return [...numbers.values()].reduce((sum, count) => sum + count, 0);
}

async function measureHeap(): Promise<number> {
  for (let round = 0; round < 4; round++) {
    globalThis.gc?.();
    // Finalizers run between two turns of the event loop; what they release is collected by the next round.
    await sleep(10);
  }
  return process.memoryUsage().heapUsed;
}

function nextMessage<Message>(): Promise<Message> {
  return new Promise((resolve, reject) => {
    server.once('message', (message) => resolve(message as Message));
    server.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}
