import * as entry from '@sec/risken';
import { createRiskenClient } from '@sec/risken';
import { checks } from '@sec/risken/validate';
import { examples } from '../../packages/risken/src/generated/handlers.js';
import { testEveryWriteBack } from '../support/every-write-back.js';

testEveryWriteBack({
  vendor: 'risken',
  entry,
  examples,
  createClient: (server) =>
    createRiskenClient({
      baseUrl: 'https://risken.example/api/v1',
      auth: { accessToken: 'invented-token' },
      validation: { checks },
      ...server,
    }),
  count: 37,
});
