import { createDataTheoremClient } from '@sec/datatheorem';
import { createDataTheoremHandlers } from '@sec/datatheorem/testing';
import { checks } from '@sec/datatheorem/validate';
import { examples } from '../../packages/datatheorem/src/generated/handlers.js';
import { table } from '../../packages/datatheorem/src/generated/table.js';
import { testEveryOperation } from '../support/every-operation.js';

testEveryOperation({
  client: createDataTheoremClient({
    auth: { resultsApiKey: 'invented/Results+key==', uploadApiKey: 'invented/Upload+key==' },
    validation: { checks, mode: 'enforce' },
    retry: false,
  }),
  table,
  examples,
  handlers: createDataTheoremHandlers(),
  count: 26,
  baseUrl: () => 'https://api.securetheorem.com',
});
