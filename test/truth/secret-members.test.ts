/** No secret member of any operation is in an error or an event, whatever the server repeats. */
import { expect, test } from 'vitest';
import { createAquaClient } from '@sec/aqua';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createRiskenClient } from '@sec/risken';
import type { ClientOptions } from '@sec/core';
import { examples as aqua } from '../../packages/aqua/src/generated/handlers.js';
import { examples as dataTheorem } from '../../packages/datatheorem/src/generated/handlers.js';
import { examples as cloudSec } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { examples as risken } from '../../packages/risken/src/generated/handlers.js';
import { toCamel } from '../../scripts/derive/names.ts';
import { secretNames } from '../../scripts/openapi/secrets.ts';
import type { Spec } from '../../scripts/openapi/spec.ts';
import { type ReceivedRequest, script, type ScriptedAnswer } from '../support/script.js';
import { createPlanter, leaksIn, plantAnswer, plantInput, printed, specOf } from './support/planted.js';
import { listenToChannels } from '../support/listen.js';

interface Vendor {
  readonly name: string;
  readonly examples: Readonly<Record<string, { readonly input?: unknown } | undefined>>;
  readonly connect: (options: ClientOptions) => object;
  /** Operations with secret members, and secrets that are planted in requests. */
  readonly counts: readonly [operations: number, planted: number];
}

const vendors: readonly Vendor[] = [
  {
    name: 'aqua',
    examples: aqua,
    connect: (options) =>
      createAquaClient({
        ...options,
        auth: { token: 'invented-token-0123456789' },
        consoleUrl: 'https://aqua.example',
        authUrl: 'https://aqua.example',
        hosts: { provisioning: 'https://aqua.example', autoconnect: 'https://aqua.example' },
        rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
      }),
    counts: [79, 71],
  },
  {
    name: 'datatheorem',
    examples: dataTheorem,
    connect: (options) =>
      createDataTheoremClient({ ...options, auth: { resultsApiKey: 'invented-key-0123456789', uploadApiKey: 'invented-key' } }),
    counts: [4, 1],
  },
  {
    name: 'insightcloudsec',
    examples: cloudSec,
    connect: (options) =>
      createInsightCloudSecClient({ ...options, baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented-key' } }),
    counts: [9, 12],
  },
  {
    name: 'risken',
    examples: risken,
    connect: (options) =>
      createRiskenClient({ ...options, baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'invented-token' } }),
    counts: [13, 5],
  },
];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&#62;', '"': '&quot;', '\\': '&#x5C;' };

/** Ways in which servers repeat what they were sent. */
const echoes: readonly ((received: string) => string)[] = [
  (received) => received,
  (received) => received.replace(/[&<>"\\]/g, (character) => entities[character] ?? ''),
  (received) => JSON.stringify(received).replace(/[^\x20-\x7e]|[&<>]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
  (received) => encodeURIComponent(received),
  (received) => btoa(String.fromCharCode(...new TextEncoder().encode(received))),
];

/** Refuses a request by repeating all of it, in every form, where each vendor's message stands. */
async function refuse({ url, headers, rawBody }: ReceivedRequest, echo: (received: string) => string): Promise<ScriptedAnswer> {
  const body = await new Response(rawBody as BodyInit | undefined).text();
  const text = echo(`${url.href} ${JSON.stringify(headers)} ${body}`);
  const said = {
    message: text,
    error: text,
    error_message: text,
    error_type: text,
    code: text,
    details: [{ [text.slice(0, 2_000)]: text }],
  };
  return {
    status: 400,
    json: said,
    headers: { 'x-request-id': 'r-1', location: `/?${encodeURIComponent(body)}`, 'set-cookie': `s=${encodeURIComponent(body)}` },
  };
}

interface Outcome {
  readonly error: unknown;
  readonly shown: string;
}

async function outcomeOf(
  vendor: Vendor,
  [group, id]: readonly [string, string],
  input: unknown,
  answer: (request: ReceivedRequest) => ScriptedAnswer | Promise<ScriptedAnswer>,
): Promise<Outcome> {
  const events: unknown[] = [];
  const listen = (event: unknown): void => void events.push(event);
  const listeners = { onAttempt: listen, onRetry: listen, onToken: listen, onNotice: listen, onValidationIssue: listen };
  const client = vendor.connect({ ...script([answer]), ...listeners, retry: false });
  const call = (client as Readonly<Record<string, Readonly<Record<string, (input: unknown) => Promise<unknown>>>>>)[group]?.[id];
  if (call === undefined) throw new Error(`the client has no ${group}.${id}`);
  let error: unknown;
  const stop = listenToChannels((_, event, message) => listen({ event, message }));
  try {
    await call(input);
  } catch (failure) {
    error = failure;
  } finally {
    stop();
  }
  return { error, shown: [printed(error), ...events.map(printed)].join('\n') };
}

function operationsOf(spec: Spec): Spec['operations'] {
  return spec.operations.filter((operation) => secretNames(spec.components, operation).length > 0);
}

test.each(vendors)('$name: nothing that an input marks as secret is shown where a server repeats the request', async (vendor) => {
  const spec = specOf(vendor.name);
  const operations = operationsOf(spec);
  let sent = 0;
  for (const operation of operations) {
    for (const [index, echo] of echoes.entries()) {
      const planter = createPlanter(spec.components);
      const input = plantInput(planter, spec, operation, vendor.examples[operation.id]?.input);
      if (planter.planted() === 0) continue;
      let received = '';
      const { error, shown } = await outcomeOf(vendor, [toCamel(operation.tag), operation.id], input, async (request) => {
        const answer = await refuse(request, echo);
        received += JSON.stringify(answer.json);
        return answer;
      });
      sent += planter.planted();

      expect(error, operation.id).toMatchObject({ status: 400 });
      expect(leaksIn(received), `${operation.id}, echo ${index}: the server repeats it`).not.toEqual([]);
      expect(leaksIn(shown), `${operation.id}, echo ${index}`).toEqual([]);
    }
  }

  expect([operations.length, sent / echoes.length]).toEqual(vendor.counts);
});

test.each(vendors)('$name: nothing that a response marks as secret is shown where the call fails all the same', async (vendor) => {
  const spec = specOf(vendor.name);
  for (const operation of operationsOf(spec)) {
    const planter = createPlanter(spec.components);
    const answer = plantAnswer(planter, operation);
    if (planter.planted() === 0) continue;
    const failed = { ...(typeof answer === 'object' ? answer : { answer }), message: `made ${JSON.stringify(answer)}` };
    for (const status of [400, 409, 500]) {
      const call: readonly [string, string] = [toCamel(operation.tag), operation.id];
      const { error, shown } = await outcomeOf(vendor, call, vendor.examples[operation.id]?.input, () => ({ status, json: failed }));

      expect(error, operation.id).toMatchObject({ status });
      expect(leaksIn(shown), `${operation.id}, status ${status}`).toEqual([]);
    }
  }
});
