/** Bytes that a page loads: bundled and minified by esbuild, packed with brotli at level 11. 1 kB is 1,000 bytes. */
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { Line, Measure } from './line.ts';
import { writeHeyApi } from './peers.ts';

interface Bundle {
  readonly what: string;
  readonly source: string;
  readonly goal?: number;
  /** Left out of the bundle. */
  readonly external?: readonly string[];
}

/** What a vendor's client imports of the core. */
const core = "export { createClient, checkClientOptions, createTokenCredential, createSecretCredential } from '@sec/core/vendor';";

const wholes: readonly Bundle[] = [
  { what: 'core of one call', source: core, goal: 10_500 },
  { what: 'whole client of @sec/datatheorem', source: client('datatheorem', 'createDataTheoremClient'), goal: 15_500 },
  { what: 'whole client of @sec/insightcloudsec', source: client('insightcloudsec', 'createInsightCloudSecClient'), goal: 19_500 },
  { what: 'whole client of @sec/risken', source: client('risken', 'createRiskenClient'), goal: 20_500 },
  { what: 'whole client of @sec/aqua', source: client('aqua', 'createAquaClient'), goal: 22_500 },
  { what: 'spans, beside @opentelemetry/api', source: "export * from '@sec/core/otel';", external: ['@opentelemetry/api'] },
  { what: 'tokens and limits over Redis', source: "export * from '@sec/core/redis';" },
];

/** Servers load it; it is measured so that it stays as small as what a server on an edge may hold. */
const proxy: Bundle = {
  what: 'proxy of @sec/core',
  source: "import { createProxy } from '@sec/core/proxy'; globalThis.proxy = createProxy;",
};

const three = ['listAws', 'putAws', 'deleteAws'];
/** Operations of the same group, to see what each one more costs. */
const more = [...three, 'listAwsDataSources', 'attachAwsDataSource', 'detachAwsDataSource', 'invokeAwsScan'];
const unused = '/finding/list-finding';
const parts: readonly Bundle[] = [
  { what: 'page with three operations of @sec/risken', source: part({ aws: three }), goal: 13_200 },
  {
    what: 'page with three operations of @sec/risken and a paged one',
    source: part({ aws: three, finding: ['listFindings'] }),
    goal: 14_500,
  },
  {
    what: 'page with scanAndWait of @sec/risken and its smallest client',
    source: `import { scanAndWait } from '@sec/risken';
${part({ aws: ['listAwsDataSources', 'invokeAwsScan'] })}
globalThis.scan = scanAndWait;`,
  },
];

export const size: Measure = {
  about:
    'Bytes of one module that esbuild makes of the named imports (`minify`, platform `browser`, target ES2022), packed with brotli at level 11. ' +
    'These figures are the same on every machine and are budgets: `pnpm test` fails where one rises.',
  async run() {
    return [...(await measureOwnSizes()), ...(await measurePeerSizes())];
  },
};

/** Sizes of this project's bundles, without any peer. */
export async function measureOwnSizes(): Promise<Line[]> {
  const lines = await Promise.all([...wholes, proxy].map(measureBundle));
  return [...lines, ...(await measureParts())];
}

async function measureBundle({ what, source, goal, external }: Bundle): Promise<Line> {
  return { what, value: (await bundle(source, external)).packed, unit: 'bytes', allowance: 150, ...(goal === undefined ? {} : { goal }) };
}

async function measureParts(): Promise<Line[]> {
  const further = 'each further operation';
  const absent = `paths of unused operations in the page with three (${unused})`;
  const [few, many] = await Promise.all([bundle(part({ aws: three })), bundle(part({ aws: more }))]);
  return [
    ...(await Promise.all(parts.map(measureBundle))),
    { what: further, value: (many.packed - few.packed) / (more.length - three.length), unit: 'bytes', goal: 26 },
    { what: absent, value: few.text.split(unused).length - 1, unit: 'names', goal: 0, allowance: 0 },
  ];
}

async function measurePeerSizes(): Promise<Line[]> {
  const heyApi = JSON.stringify(await writeHeyApi());
  const bundles: readonly Bundle[] = [
    { what: 'openapi-fetch', source: "import createClient from 'openapi-fetch'; globalThis.client = createClient;" },
    {
      what: 'hey-api, three operations',
      source: `import { createClient, listAws, putAws, deleteAws } from ${heyApi}; globalThis.client = [createClient, listAws, putAws, deleteAws];`,
    },
    { what: 'hey-api, all 205 operations', source: `import * as all from ${heyApi}; globalThis.client = { ...all };` },
    { what: 'ky', source: "import ky from 'ky'; globalThis.client = ky;" },
    {
      what: 'axios + axios-retry',
      source: "import axios from 'axios'; import retry from 'axios-retry'; retry(axios); globalThis.client = axios;",
    },
  ];
  return Promise.all(bundles.map(measureBundle));
}

function client(vendor: string, create: string): string {
  return `import { ${create} } from '@sec/${vendor}'; globalThis.client = ${create};`;
}

function part(groups: Readonly<Record<string, readonly string[]>>): string {
  const taken = Object.entries(groups).map(([group, names]) => `${group}: { ${names.join(', ')} }`);
  return `import { createRiskenClient, ${Object.values(groups).flat().join(', ')} } from '@sec/risken/operations';
globalThis.client = (options) => createRiskenClient(options, { ${taken.join(', ')} });`;
}

async function bundle(contents: string, external: readonly string[] = []): Promise<{ readonly text: string; readonly packed: number }> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: [...external],
  });
  const [output] = outputFiles;
  if (output === undefined) throw new Error('esbuild gave no output');
  return { text: output.text, packed: brotliCompressSync(output.contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length };
}
