/** Bytes that a page loads for one whole client, minified and packed with brotli. */
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import type { BenchLine } from './line.ts';

interface Bundle {
  readonly what: string;
  readonly source: string;
  readonly goalKilobytes: number;
  readonly external?: readonly string[];
}

const bundles: readonly Bundle[] = [
  {
    what: '@sec/core alone, without openapi-fetch',
    // What a vendor's client imports of it.
    source: "export { createClient, checkClientOptions, createTokenCredential, createSecretCredential } from '@sec/core';",
    goalKilobytes: 6,
    external: ['openapi-fetch'],
  },
  { what: '@sec/datatheorem, whole client', source: client('datatheorem', 'createDataTheoremClient'), goalKilobytes: 10 },
  { what: '@sec/insightcloudsec, whole client', source: client('insightcloudsec', 'createInsightCloudSecClient'), goalKilobytes: 13 },
  { what: '@sec/risken, whole client', source: client('risken', 'createRiskenClient'), goalKilobytes: 12 },
  { what: '@sec/aqua, whole client', source: client('aqua', 'createAquaClient'), goalKilobytes: 15 },
];

export async function measureSizes(): Promise<BenchLine[]> {
  return Promise.all(
    bundles.map(async ({ what, source, goalKilobytes, external = [] }) => ({
      subject: 'size',
      what: `${what}, brotli`,
      value: await packedSize(source, external),
      goal: goalKilobytes * 1024,
      unit: 'bytes',
    })),
  );
}

function client(vendor: string, create: string): string {
  return `import { ${create} } from '@sec/${vendor}'; globalThis.client = ${create};`;
}

async function packedSize(contents: string, external: readonly string[]): Promise<number> {
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
  return brotliCompressSync(output.contents, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}
