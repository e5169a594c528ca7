import * as entry from '@sec/aqua';
import { createAquaClient } from '@sec/aqua';
import { checks } from '@sec/aqua/validate';
import { examples } from '../../packages/aqua/src/generated/handlers.js';
import { testEveryWriteBack } from '../support/every-write-back.js';

testEveryWriteBack({
  vendor: 'aqua',
  entry,
  examples,
  createClient: (server) =>
    createAquaClient({
      consoleUrl: 'https://aqua.example',
      auth: { token: 'invented-token' },
      validation: { checks },
      ...server,
    }),
  count: 37,
});
