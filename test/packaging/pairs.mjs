/**
 * Gives a client of the one module format to raw calls, workflows and sandboxes of the other, in all four pairs.
 * Arguments: names of the packages.
 */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const load = { import: (entry) => import(entry), require: async (entry) => createRequire(import.meta.url)(entry) };
const formats = Object.keys(load);

/** How to use each vendor: a client over a sandbox, a workflow that reads, and a path for a raw call. */
const vendors = {
  '@sec/aqua': {
    createSandbox: ({ createAquaSandbox }) => createAquaSandbox(),
    createClient: ({ createAquaClient }, { consoleHost, apiKey, apiSecret, handleAuth, handleConsole }, fetch) =>
      createAquaClient({
        auth: { apiKey, apiSecret },
        fetch: fetch(({ url }) => (new URL(url).host === consoleHost ? handleConsole : handleAuth)),
      }),
    work: ({ findRegistry }, client) => findRegistry(client, { image: { registry: 'Docker Hub', repository: 'library/alpine', tag: '3' } }),
    path: '/api/v1/registries',
  },
  '@sec/datatheorem': {
    createSandbox: ({ createDataTheoremSandbox }) => createDataTheoremSandbox(),
    createClient: ({ createDataTheoremClient }, { resultsApiKey, uploadApiKey, handleApi }, fetch) =>
      createDataTheoremClient({ auth: { resultsApiKey, uploadApiKey }, fetch: fetch(() => handleApi) }),
    work: ({ countOpenFindings }, client) => countOpenFindings(client, { mobile_app_id: '1' }),
    path: '/apis/mobile_security/results/v2/mobile_apps',
  },
  '@sec/insightcloudsec': {
    createSandbox: ({ createInsightCloudSecSandbox }) => createInsightCloudSecSandbox(),
    createClient: ({ createInsightCloudSecClient }, { baseUrl, apiKey, handle }, fetch) =>
      createInsightCloudSecClient({ baseUrl, auth: { apiKey }, fetch: fetch(() => handle) }),
    work: ({ listAllClouds }, client) => listAllClouds(client),
    path: '/v2/public/user/info',
  },
  '@sec/risken': {
    createSandbox: ({ createRiskenSandbox }) => createRiskenSandbox(),
    createClient: ({ createRiskenClient }, { baseUrl, accessToken, handle }, fetch) =>
      createRiskenClient({ baseUrl, auth: { accessToken }, fetch: fetch(() => handle) }),
    work: ({ checkCredential }, client) => checkCredential(client),
    path: '/signin',
  },
};

const names = process.argv.slice(2);
for (const one of formats)
  for (const other of formats) {
    await useCore(one, other);
    for (const name of names.filter((name) => name !== '@sec/core')) await useVendor(name, one, other);
  }

/** A made-up vendor over the author's kit. */
async function useCore(one, other) {
  const kit = await load[one]('@sec/core/vendor');
  const otherKit = await load[other]('@sec/core/vendor');
  const core = await load[other]('@sec/core');
  const { createRawClient } = await load[other]('@sec/core/raw');
  const clock = { ...core.systemClock };
  const groups = { thing: { getThing: 'GET /things/{id} safe id!' } };
  const client = kit.createClient({
    name: '@sec/thing',
    table: { hosts: ['api'], security: ['token'], groups },
    options: { clock, fetch: async (url, { headers }) => Response.json({ url, token: headers['x-token'] }) },
    connect: (context) => ({
      credentials: {
        token: kit.createSecretCredential('invented', () => undefined, { ...context, headers: (token) => ({ 'x-token': token }) }),
      },
      resolveBaseUrl: () => 'https://api.example',
      responseRules: {},
    }),
  });
  const raw = createRawClient(client, groups);
  const { data } = await raw.GET('/things/{id}', { params: { path: { id: 'a' } } });
  assert.deepEqual(data, { url: 'https://api.example/things/a', token: 'invented' });
  assert.equal(otherKit.clockOf(client), clock, `the clock of a client by ${one}, read by ${other}`);
  const sent = await otherKit.sendRequest(client, { operation: { upload: 'POST /upload never' }, url: 'https://files.example/f' });
  assert.equal(sent.data.token, undefined);
  await assert.rejects(raw.GET('/things/{id}', { params: { path: { id: '..' } } }), core.InputError);
  assert.throws(() => createRawClient({ ...client }, groups), core.InputError);
}

async function useVendor(name, one, other) {
  const vendor = vendors[name];
  assert.ok(vendor, `${name} is not among the vendors of this file`);
  const sandbox = vendor.createSandbox(await load[other](`${name}/testing/sandbox`));
  // Each request goes to the function that stands for its host.
  const fetchFrom = (handlerOf) => async (input, init) => {
    const request = new Request(input, init);
    return handlerOf(request)(request);
  };
  const client = vendor.createClient(await load[one](name), sandbox, fetchFrom);
  const found = await vendor.work(await load[other](name), client);
  assert.ok(found !== undefined, `the workflow of ${name} by ${other} with a client by ${one}`);
  const { createRaw } = await load[other](`${name}/raw`);
  const { data, response } = await createRaw(client).GET(vendor.path);
  assert.ok(response.ok && data !== undefined, `a raw call of ${name} by ${other} with a client by ${one}`);
}
