import { createRiskenClient } from '@sec/risken';
import { createRiskenHandlers } from '@sec/risken/testing';
import { checks } from '@sec/risken/validate';
import { examples } from '../../packages/risken/src/generated/handlers.js';
import { table } from '../../packages/risken/src/generated/table.js';
import { testEveryOperation } from '../support/every-operation.js';

const baseUrl = 'https://risken.example/api/v1';

testEveryOperation({
  client: createRiskenClient({ baseUrl, auth: { accessToken: 'invented-token' }, validation: { checks, mode: 'enforce' }, retry: false }),
  table,
  examples,
  handlers: createRiskenHandlers({ baseUrl }),
  count: 205,
  baseUrl: (host) => (host === 'gateway-root' ? 'https://risken.example' : baseUrl),
});
