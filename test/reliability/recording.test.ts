/**
 * Recordings: every operation of every vendor is recorded and replayed, and secrets are planted in every place that a
 * vendor or a caller could put one.
 */
import { createAquaClient } from '@sec/aqua';
import * as aqua from '@sec/aqua/testing/recording';
import { checks as aquaChecks } from '@sec/aqua/validate';
import type { ClientOptions } from '@sec/core';
import type { Examples } from '@sec/core/testing';
import { type OperationTable, parseOperation } from '@sec/core/vendor';
import { createDataTheoremClient } from '@sec/datatheorem';
import * as dataTheorem from '@sec/datatheorem/testing/recording';
import { checks as dataTheoremChecks } from '@sec/datatheorem/validate';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import * as insightCloudSec from '@sec/insightcloudsec/testing/recording';
import { checks as insightCloudSecChecks } from '@sec/insightcloudsec/validate';
import { createRiskenClient } from '@sec/risken';
import * as risken from '@sec/risken/testing/recording';
import { checks as riskenChecks } from '@sec/risken/validate';
import { describe, expect, test } from 'vitest';
import { examples as aquaExamples } from '../../packages/aqua/src/generated/handlers.js';
import { table as aquaTable } from '../../packages/aqua/src/generated/table.js';
import { examples as dataTheoremExamples } from '../../packages/datatheorem/src/generated/handlers.js';
import { table as dataTheoremTable } from '../../packages/datatheorem/src/generated/table.js';
import { examples as insightCloudSecExamples } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { table as insightCloudSecTable } from '../../packages/insightcloudsec/src/generated/table.js';
import { examples as riskenExamples } from '../../packages/risken/src/generated/handlers.js';
import { table as riskenTable } from '../../packages/risken/src/generated/table.js';
import { drawFrom } from './support/seeded.js';

interface Vendor {
  readonly name: string;
  readonly table: OperationTable;
  readonly examples: Examples;
  readonly kit: { readonly record: typeof risken.record; readonly replay: typeof risken.replay };
  readonly checks: NonNullable<ClientOptions['validation']>['checks'];
  /** The credential, a secret by itself. */
  readonly connect: (secret: string, options: ClientOptions) => object;
}

const vendors: readonly Vendor[] = [
  {
    name: 'aqua',
    table: aquaTable,
    examples: aquaExamples,
    kit: aqua as never,
    checks: aquaChecks,
    connect: (token, options) =>
      createAquaClient({
        rateLimit: { requestsPerSecond: 10_000, burst: 10_000 },
        consoleUrl: 'https://acme.example',
        hosts: { autoconnect: 'https://autoconnect.example' },
        auth: { token },
        ...options,
      }),
  },
  {
    name: 'datatheorem',
    table: dataTheoremTable,
    examples: dataTheoremExamples,
    kit: dataTheorem as never,
    checks: dataTheoremChecks,
    connect: (key, options) => createDataTheoremClient({ auth: { resultsApiKey: key, uploadApiKey: key }, ...options }),
  },
  {
    name: 'insightcloudsec',
    table: insightCloudSecTable,
    examples: insightCloudSecExamples,
    kit: insightCloudSec as never,
    checks: insightCloudSecChecks,
    connect: (apiKey, options) => createInsightCloudSecClient({ baseUrl: 'https://acme.example', auth: { apiKey }, ...options }),
  },
  {
    name: 'risken',
    table: riskenTable,
    examples: riskenExamples,
    kit: risken,
    checks: riskenChecks,
    connect: (accessToken, options) => createRiskenClient({ baseUrl: 'https://acme.example/api/v1', auth: { accessToken }, ...options }),
  },
];

type Calls = Readonly<Record<string, Readonly<Record<string, (input: unknown, options?: object) => Promise<unknown>>>>>;

const operationsOf = ({ table }: Vendor) =>
  Object.entries(table.groups).flatMap(([group, rows]) =>
    Object.entries(rows).map(([id, row]) => ({ group, id, operation: parseOperation(id, row) })),
  );

async function call(client: object, group: string, id: string, input: unknown, options?: object): Promise<unknown> {
  const result = await (client as Calls)[group]?.[id]?.(input, options);
  if (typeof result !== 'object' || result === null || !(Symbol.asyncIterator in result)) return result;
  let text = '';
  for await (const part of result as AsyncIterable<string>) text += part;
  return text;
}

/** Types and numbers of members, whatever they are called. */
function shapeOf(value: unknown): unknown {
  if (value instanceof Uint8Array) return 'bytes';
  if (Array.isArray(value)) return value.map(shapeOf);
  return typeof value === 'object' && value !== null ? Object.values(value).map(shapeOf) : value === null ? 'null' : typeof value;
}

describe.each(vendors)('$name', (vendor) => {
  const { examples, kit, checks, connect } = vendor;

  test('every operation is recorded, and replayed in its documented shape', async () => {
    let current = '';
    const fetch = async (): Promise<Response> => {
      const { status, body, contentType = 'application/json' } = examples[current] as Examples[string] & { readonly contentType?: string };
      const text = typeof body === 'string' && !/json/.test(contentType) ? body : JSON.stringify(body);
      return new Response(status === 204 ? null : (text ?? null), { status, headers: { 'content-type': contentType } });
    };
    const exchanges: risken.RecordedExchange[] = [];
    const live = connect('invented-credential', { fetch, retry: false });
    const recording = kit.record(live as never, (exchange) => exchanges.push(exchange));
    const payloads: unknown[] = [];
    const operations = operationsOf(vendor);
    for (const { group, id } of operations) {
      current = id;
      payloads.push(await call(live, group, id, examples[id]?.input));
    }
    await recording.stop();

    const replay = kit.replay(JSON.parse(JSON.stringify(exchanges)) as typeof exchanges);
    const replayed = connect('another', {
      fetch: replay.fetch,
      retry: false,
      validation: { checks, mode: 'enforce' },
    });
    const different: string[] = [];
    for (const [index, { group, id }] of operations.entries()) {
      const payload = await call(replayed, group, id, examples[id]?.input).catch((error: unknown) => String(error));
      if (JSON.stringify(shapeOf(payload)) !== JSON.stringify(shapeOf(payloads[index])))
        different.push(`${id}: ${JSON.stringify(payload)}`);
    }

    expect(exchanges).toHaveLength(operations.length);
    expect(different).toEqual([]);
    expect(replay.unused()).toEqual([]);
  });
});

/** Ten kinds of secrets, each with its number in it. */
const kinds: readonly ((n: number) => string)[] = [
  (n) => `hunter${n}Pass"w&rd/`,
  (n) => `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ${n}.c2lnbmF0dXJl${n}`,
  (n) => `-----BEGIN PRIVATE KEY-----\nMIIEvQ${n}\n-----END PRIVATE KEY-----`,
  (n) => `AKIAINVENTED${n}`,
  (n) => `ada.lovelace${n}@acme.test`,
  (n) => `4916${String(n).padStart(8, '0')}`,
  (n) => `${String(n).padStart(8, '0')}-1234-4abc-8def-0123456789ab`,
  (n) => `${String(n).padStart(6, '0')}deadbeefcafebabe0123456789abcdef`,
  (n) => `https://hooks.acme.test/services/T${n}/B1/xyz`,
  (n) => `10.20.${n % 250}.${(n * 7) % 250}`,
];

/** Puts a secret into a place of a value, as a value, a number or the name of a member. */
function plant(value: unknown, secret: string, random: () => number): unknown {
  if (Array.isArray(value))
    return value.length === 0 ? [secret] : value.map((item, index) => (index === 0 ? plant(item, secret, random) : item));
  if (typeof value !== 'object' || value === null) return typeof value === 'number' && /^\d+$/.test(secret) ? Number(secret) : secret;
  const names = Object.keys(value);
  const name = names[Math.floor(random() * names.length)];
  if (name === undefined || random() < 0.2) return { ...value, [random() < 0.5 ? secret : 'undocumented']: { nested: [secret] } };
  const inner = (value as Record<string, unknown>)[name];
  if (typeof inner === 'string' && random() < 0.3) return { ...value, [name]: JSON.stringify({ inside: secret }) };
  return {
    ...value,
    [name]: typeof inner === 'object' ? plant(inner, secret, random) : typeof inner === 'string' ? secret : inner,
    also: secret,
  };
}

test('of 200 secrets of ten kinds in requests, responses and failures, none is in a recording', async () => {
  const { number: random, one: pick } = drawFrom(20_261_130);
  const lines: string[] = [];
  const planted: string[] = [];
  const sent: string[] = [];
  for (let n = 1; n <= 200; n++) {
    const vendor = pick(vendors);
    const { group, id, operation } = pick(operationsOf(vendor).filter(({ operation: { response } }) => response === 'json'));
    const secret = (kinds[n % kinds.length] as (n: number) => string)(1_000 + n);
    planted.push(secret);
    const place = pick(['response', 'failure', 'text', 'input', 'header', 'credential'] as const);
    const example = vendor.examples[id];
    const fetch = async (input: unknown, init?: RequestInit): Promise<Response> => {
      sent.push(decodeURIComponent(String(input)), String(init?.body ?? ''), JSON.stringify(init?.headers));
      if (place === 'text') return new Response(`refused: ${secret}`, { status: 400, headers: { location: secret.replace(/\s/g, '') } });
      const status = place === 'failure' ? pick([400, 401, 403, 500]) : (example?.status ?? 200);
      const body =
        place === 'failure'
          ? { message: `no ${secret}`, errors: [plant({ a: 1, b: 'x' }, secret, random)] }
          : place === 'response'
            ? plant(example?.body ?? {}, secret, random)
            : example?.body;
      sent.push(JSON.stringify(body) ?? '');
      return new Response(status === 204 ? null : (JSON.stringify(body) ?? null), {
        status,
        headers: { 'content-type': 'application/json' },
      });
    };
    const client = vendor.connect(place === 'credential' ? secret.replace(/[^\x21-\x7e]/g, '') : 'invented', { fetch, retry: false });
    const recording = vendor.kit.record(client as never, (exchange) => lines.push(JSON.stringify(exchange)));
    const members = [...operation.members.values()];
    const input = { ...(example?.input as object) } as Record<string, unknown>;
    const strings = Object.keys(input).filter(
      (name) => typeof input[name] === 'string' && members.some((member) => member.name === name && member.in !== 'header'),
    );
    if (place === 'input' && strings.length > 0) input[pick(strings)] = secret;
    const options = place === 'header' ? { headers: { 'x-team': secret.replace(/[^\x21-\x7e]/g, '') } } : undefined;
    await call(client, group, id, input, options).catch(() => undefined);
    await recording.stop();
  }

  const recorded = lines.join('\n');
  const found = planted.filter((secret) =>
    [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)].some((form) => recorded.includes(form)),
  );
  const wasSent = planted.filter((secret) =>
    sent.some((text) => text.includes(secret) || text.includes(JSON.stringify(secret).slice(1, -1))),
  );

  expect(found).toEqual([]);
  expect(lines.length).toBeGreaterThan(190);
  // The test means something only where the secrets did travel.
  expect(wasSent.length).toBeGreaterThan(130);
});
