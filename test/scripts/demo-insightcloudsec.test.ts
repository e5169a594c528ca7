import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/server';
import { runInsightCloudSec } from '../../scripts/demo/insightcloudsec.ts';
import { missingForLiveInsightCloudSec, runLiveInsightCloudSec } from '../../scripts/demo/live-insightcloudsec.ts';

const names = ['BASE_URL', 'API_KEY', 'USERNAME', 'PASSWORD'].map((name) => `INSIGHTCLOUDSEC_${name}`);
const shown: string[] = [];

beforeEach(() => {
  shown.length = 0;
  for (const name of names) vi.stubEnv(name, undefined);
  vi.spyOn(console, 'log').mockImplementation((text = '') => void shown.push(String(text)));
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('the demo gets the expected results from its sandbox', async () => {
  await expect(runInsightCloudSec()).resolves.toBe(true);

  expect(shown.join('\n')).toMatch(/1800 of 1800 instances/);
  expect(shown.join('\n')).toMatch(/database, public +FAIL/);
});

test.each([
  [{}, ['INSIGHTCLOUDSEC_BASE_URL', 'INSIGHTCLOUDSEC_API_KEY']],
  [{ INSIGHTCLOUDSEC_BASE_URL: 'https://cloudsec.example', INSIGHTCLOUDSEC_USERNAME: 'rosa' }, ['INSIGHTCLOUDSEC_API_KEY']],
  [{ INSIGHTCLOUDSEC_BASE_URL: 'https://cloudsec.example', INSIGHTCLOUDSEC_API_KEY: 'x' }, []],
  [{ INSIGHTCLOUDSEC_BASE_URL: 'https://cloudsec.example', INSIGHTCLOUDSEC_USERNAME: 'rosa', INSIGHTCLOUDSEC_PASSWORD: 'x' }, []],
])('with %j the live demo misses %j', (set, missing) => {
  for (const [name, value] of Object.entries(set)) vi.stubEnv(name, value);

  expect(missingForLiveInsightCloudSec()).toEqual(missing);
});

test.each(['key', 'session'] as const)('the live demo only reads, with a %s', async (credential) => {
  await using server = await startInsightCloudSecSandbox();
  vi.stubEnv('INSIGHTCLOUDSEC_BASE_URL', server.baseUrl);
  if (credential === 'key') vi.stubEnv('INSIGHTCLOUDSEC_API_KEY', server.apiKey);
  else {
    vi.stubEnv('INSIGHTCLOUDSEC_USERNAME', server.username);
    vi.stubEnv('INSIGHTCLOUDSEC_PASSWORD', server.password);
  }

  await runLiveInsightCloudSec();

  const asked = server.sandbox.requests.map(({ method, path }) => `${method} ${path}`);
  const session = (path: string): string[] => (credential === 'session' ? [`POST /v2/public/user/${path}`] : []);
  expect(asked).toEqual([
    ...session('login'),
    'GET /v2/public/user/info',
    'POST /v2/public/clouds/list',
    'GET /v2/public/insights/list',
    ...session('logout'),
  ]);
  expect(shown.join('\n')).toContain('3 insights, 3 with failing resources');
  expect(shown.join('\n')).not.toContain(server.apiKey);
});
