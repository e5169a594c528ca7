/**
 * A read-only client cannot write, whatever it is called through.
 *
 * | case      | crossed with                                                    | holds                                                             |
 * | --------- | --------------------------------------------------------------- | ----------------------------------------------------------------- |
 * | refused   | every operation that is no read × call, `withResponse`, list    | a `ConfigError` that names operation and option; nothing is sent  |
 * | refused   | the same × raw calls                                            | the same                                                          |
 * | allowed   | every read                                                      | is sent                                                           |
 * | narrower  | every group × `allow(client, ['group.*'])`                      | its operations are sent, all others refused                       |
 * | workflows | a workflow that writes, an upload                               | fails before the write is sent                                    |
 */
import { allow as allowAqua, createAquaClient, readOnly as readAqua, startScan, upsertRegistry } from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { createRaw as rawAqua } from '@sec/aqua/raw';
import { type ClientOptions, ConfigError, explain, isSecError } from '@sec/core';
import { allow as allowDataTheorem, createDataTheoremClient, readOnly as readDataTheorem, uploadMobileApp } from '@sec/datatheorem';
import { createRaw as rawDataTheorem } from '@sec/datatheorem/raw';
import {
  allow as allowInsightCloudSec,
  createInsightCloudSecClient,
  readOnly as readInsightCloudSec,
  withOrganization,
} from '@sec/insightcloudsec';
import { createRaw as rawInsightCloudSec } from '@sec/insightcloudsec/raw';
import { allow as allowRisken, createRiskenClient, readOnly as readRisken, reportFinding } from '@sec/risken';
import { createRaw as rawRisken } from '@sec/risken/raw';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { toCamel } from '../../scripts/derive/names.js';
import { exampleInput } from '../../scripts/openapi/example.js';
import { readInput } from '../../scripts/openapi/input.js';
import { readSpec } from '../../scripts/openapi/read-spec.js';
import type { Operation } from '../../scripts/openapi/spec.js';

const root = join(import.meta.dirname, '../..');

interface Vendor {
  readonly connect: (options: ClientOptions) => object;
  readonly readOnly: (client: object) => object;
  readonly allow: (client: object, paths: never) => object;
  readonly raw: (client: object) => object;
}

const vendors: Readonly<Record<string, Vendor>> = {
  aqua: {
    connect: (options) =>
      createAquaClient({
        auth: { token: createAquaSandbox().issueToken() },
        region: 'us',
        consoleUrl: 'https://console.example',
        hosts: { autoconnect: 'https://autoconnect.example' },
        ...options,
      }),
    readOnly: readAqua,
    allow: allowAqua,
    raw: (client) => rawAqua(client as never),
  },
  datatheorem: {
    connect: (options) =>
      createDataTheoremClient({ auth: { resultsApiKey: 'invented/results==', uploadApiKey: 'invented/upload==' }, ...options }),
    readOnly: readDataTheorem,
    allow: allowDataTheorem,
    raw: (client) => rawDataTheorem(client as never),
  },
  insightcloudsec: {
    connect: (options) => createInsightCloudSecClient({ baseUrl: 'https://ics.example', auth: { apiKey: 'invented-key' }, ...options }),
    readOnly: readInsightCloudSec,
    allow: allowInsightCloudSec,
    raw: (client) => rawInsightCloudSec(client as never),
  },
  risken: {
    connect: (options) =>
      createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'aW52ZW50ZWQ' }, project_id: 1001, ...options }),
    readOnly: readRisken,
    allow: allowRisken,
    raw: (client) => rawRisken(client as never),
  },
};

type Call = ((input: unknown) => Promise<unknown>) & Partial<Record<'withResponse' | 'items' | 'pages', (input: unknown) => unknown>>;
type AnyClient = Readonly<Record<string, Readonly<Record<string, Call>>>>;

async function failureOf(run: () => unknown): Promise<unknown> {
  try {
    const result = await run();
    if (Symbol.asyncIterator in Object(result)) for await (const one of result as AsyncIterable<unknown>) void one;
    return undefined;
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(vendors))('%s', (vendor, { connect, readOnly, allow, raw }) => {
  const spec = readSpec(join(root, 'specs', vendor), root);
  const inputOf = (operation: Operation): object => exampleInput(operation, readInput(spec.components, operation));
  const isRead = ({ node }: Operation): boolean => node['x-effect'] === 'read';
  let sent = 0;
  const client = connect({
    retry: false,
    rateLimit: { requestsPerSecond: 10_000 },
    fetch: async () => {
      sent++;
      return Response.json({}, { status: 400 });
    },
  });
  const callOf = (from: object, { tag, id }: Operation): Call => (from as AnyClient)[toCamel(tag)]?.[id] as Call;

  async function expectRefusal(run: () => unknown, option: string, id: string): Promise<void> {
    const before = sent;
    const error = await failureOf(run);
    expect(error, id).toBeInstanceOf(ConfigError);
    expect(error, id).toMatchObject({ option, message: expect.stringContaining(option === 'allow' ? 'restricted' : 'read-only') });
    expect(sent, id).toBe(before);
  }

  test('what does not read is refused through every door, and what reads is sent', async ({ task }) => {
    const reader = readOnly(client);
    const door = raw(reader) as Readonly<Record<string, (path: string, init: unknown) => Promise<unknown>>>;
    let refused = 0;
    for (const operation of spec.operations) {
      const [call, input] = [callOf(reader, operation), inputOf(operation)];
      if (isRead(operation)) {
        const before = sent;
        const error = await failureOf(() => call(input));
        if (error !== undefined && !isSecError(error)) throw error;
        expect(sent, operation.id).toBe(before + 1);
        continue;
      }
      for (const run of [call, call.withResponse, call.items, call.pages])
        if (run !== undefined) await expectRefusal(() => run(input), 'readOnly', operation.id);
      await expectRefusal(() => explain(call as never, input as never), 'readOnly', operation.id);
      await expectRefusal(() => door[operation.method]?.(operation.path, {}), 'readOnly', operation.id);
      refused++;
    }
    await expectRefusal(() => door['POST']?.('/of/no/specification', {}), 'readOnly', 'raw');
    expect(refused).toBe(spec.operations.filter((operation) => !isRead(operation)).length);
    task.meta.cases = spec.operations.length;
  });

  test('of a group that is allowed everything is sent, and nothing of another', async ({ task }) => {
    const groups = [...new Set(spec.operations.map(({ tag }) => toCamel(tag)))];
    for (const group of groups) {
      const narrow = allow(client, [`${group}.*`] as never);
      for (const operation of spec.operations) {
        if (toCamel(operation.tag) !== group) {
          await expectRefusal(() => callOf(narrow, operation)(inputOf(operation)), 'allow', operation.id);
          continue;
        }
        const before = sent;
        await failureOf(() => callOf(narrow, operation)(inputOf(operation)));
        expect(sent, operation.id).toBe(before + 1);
      }
    }
    task.meta.cases = groups.length * spec.operations.length;
  });

  test('restrictions add up, whatever their order', async () => {
    const write = spec.operations.find((operation) => !isRead(operation));
    const read = spec.operations.find(isRead);
    if (write === undefined || read === undefined) throw new Error('a vendor has both');
    const path = [`${toCamel(write.tag)}.${write.id}`] as never;

    await expectRefusal(() => callOf(allow(readOnly(client), path), write)(inputOf(write)), 'readOnly', write.id);
    await expectRefusal(() => callOf(readOnly(allow(client, path)), write)(inputOf(write)), 'readOnly', write.id);
    await expectRefusal(() => callOf(readOnly(allow(client, path)), read)(inputOf(read)), 'allow', read.id);
    await expect(failureOf(() => allow(client, ['nothing.here'] as never))).resolves.toMatchObject({
      option: 'allow',
      message: expect.stringContaining('got "nothing.here"'),
    });
  });
});

test('workflows over a read-only client fail before they write', async () => {
  const sandbox = createAquaSandbox();
  const { apiKey, apiSecret, handleAuth, handleConsole } = sandbox;
  const aqua = readAqua(
    createAquaClient({
      auth: { apiKey, apiSecret },
      fetch: (input, init) => {
        const request = new Request(input, init);
        return new URL(request.url).hostname.startsWith('sandbox.') ? handleConsole(request) : handleAuth(request);
      },
    }),
  );
  const before = JSON.stringify(sandbox.state);
  const { result } = await aqua.images.listImages({});
  const [{ registry = '', repository = '', tag = '' } = {}] = result ?? [];

  const refused = { name: 'ConfigError', option: 'readOnly' };
  await expect(startScan(aqua as never, { registry, image: `${repository}:${tag}` } as never)).rejects.toMatchObject(refused);
  await expect(upsertRegistry(aqua as never, { name: 'Docker Hub', type: 'HUB', description: 'changed' } as never)).rejects.toMatchObject(
    refused,
  );
  expect(JSON.stringify(sandbox.state)).toBe(before);
  const fetch = (): never => {
    throw new Error('nothing may be sent');
  };
  const risken = readRisken(
    createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'aW52ZW50ZWQ' }, project_id: 1, fetch }),
  );
  await expect(
    reportFinding(risken as never, {
      description: 'd',
      data_source: 's',
      data_source_id: 'i',
      resource_name: 'r',
      original_score: 1,
      original_max_score: 1,
      data: {},
    }),
  ).rejects.toMatchObject(refused);
  const datatheorem = readDataTheorem(createDataTheoremClient({ auth: { uploadApiKey: 'invented/upload==' }, fetch }));
  await expect(uploadMobileApp(datatheorem as never, { file: new Blob(['x']), filename: 'a.ipa' } as never)).rejects.toMatchObject(refused);
  const cloudsec = readInsightCloudSec(
    createInsightCloudSecClient({ baseUrl: 'https://ics.example', auth: { apiKey: 'invented-key' }, fetch }),
  );
  await expect(withOrganization(cloudsec as never, 'Other', async () => 1)).rejects.toSatisfy(isSecError);
});
