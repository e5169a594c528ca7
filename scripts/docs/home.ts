/** The home page: what it is for, and one call for each vendor. */
import type { Page } from './page.ts';
import { operationPath, type Vendor } from './vendor.ts';

/** The call that shows a vendor best, by its folder. */
const calls: Readonly<Record<string, readonly [what: string, code: string]>> = {
  aqua: [
    'May this image be released?',
    `import { createAquaClient, scanAndGate } from '@sec/aqua';

const aqua = createAquaClient(); // AQUA_API_KEY, AQUA_API_SECRET, AQUA_REGION
const { verdict, reasons } = await scanAndGate(aqua, {
  image: 'library/redis:7.4',
  policy: { maxCritical: 0, maxHigh: 10 },
});
console.log(verdict, reasons);`,
  ],
  datatheorem: [
    'The apps whose builds are scanned.',
    `import { createDataTheoremClient } from '@sec/datatheorem';

const datatheorem = createDataTheoremClient(); // DATATHEOREM_API_KEY
for await (const app of datatheorem.mobileApps.listMobileApps.items()) console.log(app.id, app.name);`,
  ],
  insightcloudsec: [
    'The clouds that are watched.',
    `import { createInsightCloudSecClient } from '@sec/insightcloudsec';

const insightcloudsec = createInsightCloudSecClient(); // INSIGHTCLOUDSEC_BASE_URL, INSIGHTCLOUDSEC_API_KEY
for await (const cloud of insightcloudsec.clouds.searchClouds.items()) console.log(cloud.name, cloud.status);`,
  ],
  risken: [
    'All findings, page by page.',
    `import { createRiskenClient } from '@sec/risken';

const risken = createRiskenClient(); // RISKEN_BASE_URL, RISKEN_ACCESS_TOKEN
for await (const id of risken.finding.listFindings.items({ project_id: 1001 })) console.log(id);`,
  ],
};

export function writeHome(vendors: readonly Vendor[]): Page {
  const count = vendors.reduce((sum, { plan }) => sum + plan.operations.length, 0);
  const parts = vendors.map((vendor) => {
    const [what = '', code = ''] = calls[vendor.name] ?? [];
    return `## ${vendor.title}\n\n${what} [All ${vendor.plan.operations.length} operations](/${vendor.name}/).\n\n\`\`\`ts\n${code}\n\`\`\``;
  });
  const [example] = vendors
    .filter(({ name }) => name === 'risken')
    .flatMap((vendor) =>
      vendor.plan.operations.filter(({ operation }) => operation.id === 'listAws').map((planned) => operationPath(vendor, planned)),
    );
  return {
    path: '',
    title: 'Typed SDKs for security vendors that ship none',
    description: `${count} operations of four vendors, typed, with retries, whole lists and truthful errors.`,
    isHome: true,
    text: `An empty list is \`[]\` although the server leaves it out. A 500 that is permanent is not sent three times. A scan's verdict is its own and never that of the scan before. A token never shows up in a log.

[Get started in five minutes](/guides/getting-started/), or [run a call in this page](/${example ?? ''}/).

${parts.join('\n\n')}

## What it rests on

The packages are built from public documents and from the vendors' own clients. Nothing was tried on a live tenant of Aqua, Data Theorem or InsightCloudSec; of RISKEN the open source backend was run and asked. Each operation's page names its evidence, with its year and how much of it is known.
`,
  };
}
