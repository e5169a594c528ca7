/** The servers of the sandboxes as functions, with the credentials that they accept. */
import type { OperationTable } from '@sec/core/vendor';
import { table as aqua } from '../../packages/aqua/src/generated/table.js';
import { createAquaSandbox } from '@sec/aqua/testing/sandbox';
import { table as datatheorem } from '../../packages/datatheorem/src/generated/table.js';
import { createDataTheoremSandbox } from '@sec/datatheorem/testing/sandbox';
import { table as insightcloudsec } from '../../packages/insightcloudsec/src/generated/table.js';
import { createInsightCloudSecSandbox } from '@sec/insightcloudsec/testing/sandbox';
import { table as risken } from '../../packages/risken/src/generated/table.js';
import { createRiskenSandbox } from '@sec/risken/testing/sandbox';

/** One server of a vendor, with the hosts that it stands for. */
export interface Door {
  readonly name: string;
  readonly table: OperationTable;
  readonly hosts: readonly string[];
  readonly prefix?: string;
  readonly handle: (request: Request) => Promise<Response>;
  readonly credential: (path: string) => Readonly<Record<string, string>>;
  /** Statuses of a request without a credential to a path with such a method. */
  readonly stranger: readonly number[];
  /** A 405 without headers of its own. */
  readonly isBare?: boolean;
  /** Methods that the server answers itself, whatever the path. */
  readonly own?: Readonly<Record<string, number>>;
  /** What a workflow asks for, in case that it is there although no document shows it. */
  readonly assumed?: string;
}

const gateway = createRiskenSandbox();
const aquaServers = createAquaSandbox();
const api = createDataTheoremSandbox();
const tenant = createInsightCloudSecSandbox();

export const doors: readonly Door[] = [
  {
    name: 'risken',
    table: risken,
    hosts: ['gateway'],
    prefix: '/api/v1',
    handle: gateway.handle,
    credential: (path) =>
      path.includes('/admin/')
        ? { 'x-amzn-oidc-identity': gateway.userIdentity, 'x-amzn-oidc-data': 'e30.e30.', cookie: 'XSRF-TOKEN=x', 'x-xsrf-token': 'x' }
        : { authorization: `Bearer ${path.includes('/organization') ? gateway.organizationAccessToken : gateway.accessToken}` },
    stranger: [405, 401],
    isBare: true,
  },
  {
    name: 'aqua console',
    table: aqua,
    hosts: ['console'],
    handle: aquaServers.handleConsole,
    credential: () => ({ authorization: `Basic ${btoa(`${aquaServers.username}:${aquaServers.password}`)}` }),
    stranger: [401],
  },
  {
    name: 'aqua token host',
    table: aqua,
    hosts: aqua.hosts.filter((host) => host !== 'console'),
    handle: aquaServers.handleAuth,
    credential: () => ({ authorization: `Bearer ${aquaServers.issueToken()}` }),
    stranger: [403, 401],
    own: { OPTIONS: 204 },
  },
  {
    name: 'datatheorem',
    table: datatheorem,
    hosts: ['api'],
    handle: api.handleApi,
    credential: (path) => ({ authorization: `APIKey ${/upload_\w*init$/.test(path) ? api.uploadApiKey : api.resultsApiKey}` }),
    stranger: [401],
    assumed: 'GET /apis/api_security/results/v1beta1/cloud_authenticators',
  },
  {
    name: 'insightcloudsec',
    table: insightcloudsec,
    hosts: ['tenant'],
    handle: tenant.handle,
    credential: () => ({ 'api-key': tenant.apiKey }),
    stranger: [401],
  },
];
