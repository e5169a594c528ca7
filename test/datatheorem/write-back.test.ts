import * as entry from '@sec/datatheorem';
import { createDataTheoremClient } from '@sec/datatheorem';
import { checks } from '@sec/datatheorem/validate';
import { examples } from '../../packages/datatheorem/src/generated/handlers.js';
import { testEveryWriteBack } from '../support/every-write-back.js';

testEveryWriteBack({
  vendor: 'datatheorem',
  entry,
  examples,
  createClient: (server) =>
    createDataTheoremClient({ auth: { resultsApiKey: 'invented/Results+key==' }, validation: { checks }, ...server }),
  count: 1,
});
