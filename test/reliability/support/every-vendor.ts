/** Every vendor with every operation that it has, over whatever `fetch` a test brings. */
import { createAquaClient } from '@sec/aqua';
import type { ClientOptions } from '@sec/core';
import type { Examples } from '@sec/core/testing';
import type { CheckTable, OperationTable } from '@sec/core/vendor';
import { createDataTheoremClient } from '@sec/datatheorem';
import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createRiskenClient } from '@sec/risken';
import { checks as aquaChecks } from '../../../packages/aqua/src/generated/checks.js';
import { examples as aquaExamples } from '../../../packages/aqua/src/generated/handlers.js';
import { table as aquaTable } from '../../../packages/aqua/src/generated/table.js';
import { checks as dataTheoremChecks } from '../../../packages/datatheorem/src/generated/checks.js';
import { examples as dataTheoremExamples } from '../../../packages/datatheorem/src/generated/handlers.js';
import { table as dataTheoremTable } from '../../../packages/datatheorem/src/generated/table.js';
import { checks as insightCloudSecChecks } from '../../../packages/insightcloudsec/src/generated/checks.js';
import { examples as insightCloudSecExamples } from '../../../packages/insightcloudsec/src/generated/handlers.js';
import { table as insightCloudSecTable } from '../../../packages/insightcloudsec/src/generated/table.js';
import { checks as riskenChecks } from '../../../packages/risken/src/generated/checks.js';
import { examples as riskenExamples } from '../../../packages/risken/src/generated/handlers.js';
import { table as riskenTable } from '../../../packages/risken/src/generated/table.js';

/** A vendor with all its operations, their examples and the checks of its responses. */
export interface EveryOperation {
  readonly name: string;
  readonly table: OperationTable;
  readonly examples: Examples;
  readonly checks: CheckTable;
  readonly connect: (options: ClientOptions) => object;
}

/** One row for each vendor: what a test is crossed with that calls every operation. */
export const everyVendor: readonly EveryOperation[] = [
  {
    name: 'Aqua',
    table: aquaTable,
    examples: aquaExamples,
    checks: aquaChecks,
    connect: (options) =>
      createAquaClient({
        consoleUrl: 'https://aqua.example',
        hosts: { autoconnect: 'https://autoconnect.example' },
        auth: { token: 'invented-token' },
        rateLimit: { requestsPerSecond: 10_000, burst: 10_000 },
        ...options,
      }),
  },
  {
    name: 'RISKEN',
    table: riskenTable,
    examples: riskenExamples,
    checks: riskenChecks,
    connect: (options) => createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken: 'invented' }, ...options }),
  },
  {
    name: 'InsightCloudSec',
    table: insightCloudSecTable,
    examples: insightCloudSecExamples,
    checks: insightCloudSecChecks,
    connect: (options) => createInsightCloudSecClient({ baseUrl: 'https://cloudsec.example', auth: { apiKey: 'invented' }, ...options }),
  },
  {
    name: 'Data Theorem',
    table: dataTheoremTable,
    examples: dataTheoremExamples,
    checks: dataTheoremChecks,
    connect: (options) => createDataTheoremClient({ auth: { resultsApiKey: 'invented', uploadApiKey: 'invented' }, ...options }),
  },
];
