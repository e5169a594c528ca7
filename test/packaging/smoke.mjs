/** Runs in a fresh project against the packed packages, without optional peers, on each Node there is. */
import { createAquaClient } from '@sec/aqua';
import { startAquaSandbox } from '@sec/aqua/testing/server';
import { createDataTheoremClient } from '@sec/datatheorem';
import { checks as dataTheoremChecks } from '@sec/datatheorem/validate';
import { checkCredential, createRiskenClient, isSecError } from '@sec/risken';
import { startRiskenSandbox } from '@sec/risken/testing/server';
import { checks } from '@sec/risken/validate';

function expect(what, good) {
  if (good) return;
  console.error(`${what} on Node ${process.version}`);
  process.exit(1);
}

const risken = await startRiskenSandbox();
const client = createRiskenClient({
  baseUrl: risken.baseUrl,
  auth: { accessToken: risken.accessToken },
  validation: { checks, mode: 'enforce' },
});
expect('the credential is not checked', (await checkCredential(client)).kind === 'project');
const ids = [];
for await (const id of client.finding.listFindings.items({}, { prefetch: 1 })) ids.push(id);
expect('the list is not whole', ids.length === 450);
const stranger = createRiskenClient({ baseUrl: risken.baseUrl, auth: { accessToken: 'stranger' }, retry: false });
expect(
  'a wrong token is not an AuthError',
  await stranger.signin.signin().then(
    () => false,
    (error) => isSecError(error) && error.code === 'SEC_AUTH',
  ),
);
expect('a wrong token is not reported', (await checkCredential(stranger)).problem?.includes('RISKEN_ACCESS_TOKEN'));
await risken.close();

const aqua = await startAquaSandbox();
const { authUrl, apiKey, apiSecret } = aqua;
expect('no registry is listed', (await createAquaClient({ authUrl, auth: { apiKey, apiSecret } }).registries.listRegistries()).length > 0);
await aqua.close();

const datatheorem = createDataTheoremClient({
  auth: { resultsApiKey: 'invented/Key+1==' },
  validation: { checks: dataTheoremChecks, mode: 'enforce' },
  fetch: async (url, { headers }) => Response.json({ id: 7, path: url, key: headers.authorization }),
});
const app = await datatheorem.mobileApps.getMobileApp({ id: 7 });
expect('an id is not a text, or the key not as issued', app.id === '7' && app.key === 'APIKey invented/Key+1==');
