/** The sandboxes behind real HTTP, with what the judge `contract` must know of each: addresses, credentials, and a row to corrupt. */
import type { Fault, FaultScript } from '@sec/core/testing/faults';

/** Headers that a sandbox accepts as a credential. */
export interface Credential {
  /** Name of the security scheme. */
  readonly scheme: string;
  /** Regular expression of the paths that take it; the first that fits is used. */
  readonly paths: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface ContractServer extends AsyncDisposable {
  /** @returns The origin that serves a host. */
  origin(host: string): string;
  /** Those of today: some operations replace them. */
  credentials(): readonly Credential[];
  reset(): void;
  /** For requests that are signed. */
  readonly hmac?: { readonly apiKey: string; readonly apiSecret: string };
  /** A 405 of the real server has no headers. */
  readonly isBare405?: boolean;
  /** Members that hold ids, and those that the sandbox has. */
  readonly ids?: Readonly<Record<string, number>>;
  /** Content types that the real server was seen to send, and that no document can name. */
  readonly recorded?: readonly { readonly operation: string; readonly contentType: string }[];
  /** Where a corrupted row must be noticed: the name of a document, and the end of the path of a list in it. */
  readonly broken: { readonly bundle: string; readonly path: string; readonly faults: FaultScript };
}

export const servers: Readonly<Record<string, () => Promise<ContractServer>>> = {
  risken: startRisken,
  aqua: startAqua,
  datatheorem: startDataTheorem,
  insightcloudsec: startInsightCloudSec,
};

/** Every member of the first row of a list becomes an object, which no schema of a scalar accepts. */
export const corruptRow: Fault = async (_, respond) => {
  const response = await respond();
  const body: unknown = JSON.parse((await response.clone().text()) || 'null');
  const [row] = findRows(body);
  if (row === undefined) return response;
  for (const name of Object.keys(row)) row[name] = { corrupted: true };
  return new Response(JSON.stringify(body), response);
};

function findRows(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value) && typeof value[0] === 'object') return value;
  return (
    Object.values(value)
      .map(findRows)
      .find(({ length }) => length > 0) ?? []
  );
}

async function startRisken(): Promise<ContractServer> {
  const { startRiskenSandbox } = await import('@sec/risken/testing/server');
  const { url, sandbox, close } = await startRiskenSandbox();
  const bearer = (token: string): Readonly<Record<string, string>> => ({ authorization: `Bearer ${token}` });
  const human = {
    'x-amzn-oidc-identity': sandbox.userIdentity,
    'x-amzn-oidc-data': 'e30.e30.',
    cookie: 'XSRF-TOKEN=x',
    'x-xsrf-token': 'x',
  };
  return {
    origin: () => url,
    credentials: () => [
      { scheme: 'accessToken', paths: '/organization', headers: bearer(sandbox.organizationAccessToken) },
      { scheme: 'accessToken', paths: '/admin/', headers: human },
      { scheme: 'accessToken', paths: '', headers: bearer(sandbox.accessToken) },
    ],
    reset: sandbox.reset,
    isBare405: true,
    ids: { project_id: sandbox.projectId, organization_id: sandbox.organizationId },
    recorded: [{ operation: 'GET /finding/get-ai-summary-stream', contentType: 'text/event-stream, application/json' }],
    broken: { bundle: 'risken/gateway', path: '/project/list-project', faults: sandbox.faults },
    [Symbol.asyncDispose]: close,
  };
}

async function startAqua(): Promise<ContractServer> {
  const { startAquaSandbox } = await import('@sec/aqua/testing/server');
  const { authUrl, consoleUrl, sandbox, close, apiKey, apiSecret } = await startAquaSandbox();
  return {
    origin: (host) => (host === 'console' ? consoleUrl : authUrl),
    credentials() {
      const headers = { authorization: `Bearer ${sandbox.issueToken()}` };
      return ['bearerAuth', 'pathBearerAuth'].map((scheme) => ({ scheme, paths: '', headers }));
    },
    reset: sandbox.reset,
    hmac: { apiKey, apiSecret },
    broken: { bundle: 'aqua/console', path: '/api/v1/registries', faults: sandbox.faults.console },
    [Symbol.asyncDispose]: close,
  };
}

async function startDataTheorem(): Promise<ContractServer> {
  const { startDataTheoremSandbox } = await import('@sec/datatheorem/testing/server');
  const { baseUrl, resultsApiKey, uploadApiKey, sandbox, close } = await startDataTheoremSandbox();
  return {
    origin: () => baseUrl,
    credentials: () => [
      { scheme: 'resultsApiKey', paths: '', headers: { authorization: `APIKey ${resultsApiKey}` } },
      { scheme: 'uploadApiKey', paths: '', headers: { authorization: `APIKey ${uploadApiKey}` } },
    ],
    reset: sandbox.reset,
    broken: { bundle: 'datatheorem/api', path: '/v2/assets', faults: sandbox.faults.api },
    [Symbol.asyncDispose]: close,
  };
}

async function startInsightCloudSec(): Promise<ContractServer> {
  const { startInsightCloudSecSandbox } = await import('@sec/insightcloudsec/testing/server');
  const { baseUrl, sandbox, close } = await startInsightCloudSecSandbox();
  return {
    origin: () => baseUrl,
    credentials: () => [{ scheme: 'apiKey', paths: '', headers: { 'api-key': sandbox.apiKey } }],
    reset: sandbox.reset,
    broken: { bundle: 'insightcloudsec/tenant', path: '/v2/public/clouds/list', faults: sandbox.faults },
    [Symbol.asyncDispose]: close,
  };
}
