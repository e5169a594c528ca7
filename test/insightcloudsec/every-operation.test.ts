import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createInsightCloudSecHandlers } from '@sec/insightcloudsec/testing';
import { checks } from '@sec/insightcloudsec/validate';
import { examples } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { table } from '../../packages/insightcloudsec/src/generated/table.js';
import { testEveryOperation } from '../support/every-operation.js';

const baseUrl = 'https://cloudsec.example';

testEveryOperation({
  client: createInsightCloudSecClient({
    baseUrl,
    auth: { apiKey: 'invented-key' },
    validation: { checks, mode: 'enforce' },
    retry: false,
  }),
  table,
  examples,
  handlers: createInsightCloudSecHandlers({ baseUrl }),
  count: 203,
  baseUrl: () => baseUrl,
});
