import * as entry from '@sec/insightcloudsec';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { checks } from '@sec/insightcloudsec/validate';
import { examples } from '../../packages/insightcloudsec/src/generated/handlers.js';
import { testEveryWriteBack } from '../support/every-write-back.js';

testEveryWriteBack({
  vendor: 'insightcloudsec',
  entry,
  examples,
  createClient: (server) =>
    createInsightCloudSecClient({
      baseUrl: 'https://cloudsec.example',
      auth: { apiKey: 'invented-key' },
      validation: { checks },
      ...server,
    }),
  count: 7,
});
