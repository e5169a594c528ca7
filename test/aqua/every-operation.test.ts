import { createAquaClient } from '@sec/aqua';
import { createAquaHandlers } from '@sec/aqua/testing';
import { checks } from '@sec/aqua/validate';
import { examples } from '../../packages/aqua/src/generated/handlers.js';
import { table } from '../../packages/aqua/src/generated/table.js';
import { testEveryOperation } from '../support/every-operation.js';

const consoleUrl = 'https://0a1b2c.cloud.aquasec.com';
const autoconnect = 'https://autoconnect.example';
const baseUrls: Readonly<Record<string, string>> = {
  cspm: 'https://api.cloudsploit.com',
  provisioning: 'https://prov.cloud.aquasec.com',
  platform: 'https://cloud.aquasec.com',
  'supply-chain': 'https://api.supply-chain.cloud.aquasec.com',
  codesec: 'https://codesec.aquasec.com',
  'cnapp-export': 'https://us-east-1.edge.cloud.aquasec.com/cnapp/export',
  autoconnect,
};

testEveryOperation({
  client: createAquaClient({
    consoleUrl,
    hosts: { autoconnect },
    auth: { token: 'invented-token' },
    rateLimit: { requestsPerSecond: 10_000, burst: 10_000 },
    validation: { checks, mode: 'enforce' },
    retry: false,
  }),
  table,
  examples,
  handlers: createAquaHandlers({ consoleUrl }),
  count: 320,
  baseUrl: (host) => baseUrls[host ?? 'console'] ?? consoleUrl,
});
