/**
 * Processor time that checking a response of 1 MB adds to a call, as a share of parsing that response. The network is a
 * function in memory; calls with and without the checks take turns.
 */
import { createAquaClient } from '@sec/aqua';
import { checks as aquaChecks } from '@sec/aqua/validate';
import { createRiskenClient } from '@sec/risken';
import { checks as riskenChecks } from '@sec/risken/validate';
import type { BenchLine, Measure } from './line.ts';
import { cpuPerCall, median } from './rounds.ts';

interface Answer {
  readonly what: string;
  readonly text: string;
  /** Makes a function that calls once. */
  readonly caller: (fetch: typeof globalThis.fetch, mode: 'report' | 'enforce' | undefined) => () => Promise<unknown>;
}

/** Short rounds: a collection of garbage falls into few of them, and the median leaves those out. */
const callsPerRound = 2;
const megabyte = 1_048_576;
const modes = ['report', 'enforce'] as const;

export const validation: Measure = {
  about:
    'Processor time that checking a response of 1 MB with the checks of `./validate` adds to a call, as a share of parsing that response. `report` tells what differs, ' +
    '`enforce` refuses it.',
  async run(quick) {
    const lines: BenchLine[] = [];
    for (const answer of [riskenAccounts(), aquaResult()]) {
      for (const mode of modes) {
        const value = await measure(answer, mode, quick ? 50 : 150);
        lines.push({ what: `${mode}, ${answer.what}, against parsing it`, value, goal: 0.1, unit: '×' });
      }
    }
    return lines;
  },
};

async function measure({ text, caller }: Answer, mode: (typeof modes)[number], rounds: number): Promise<number> {
  const memory = (): Promise<Response> => Promise.resolve(new Response(text, { headers: { 'content-type': 'application/json' } }));
  const sides = [() => Promise.resolve(JSON.parse(text) as unknown), caller(memory, undefined), caller(memory, mode)] as const;
  for (const side of sides) await cpuPerCall(side, 20, 1);
  const costs: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes, so that a drift of the machine helps nobody.
    for (const turn of [0, 1, 2]) {
      const index = (round + turn) % 3;
      globalThis.gc?.();
      costs[index]?.push(await cpuPerCall(sides[index] as () => Promise<unknown>, callsPerRound, 1));
    }
  }
  const [parsing, without, checked] = costs.map(median) as [number, number, number];
  return (checked - without) / parsing;
}

/** Many small rows. */
function riskenAccounts(): Answer {
  const aws = rowsOfMegabyte((index) => ({
    aws_id: index + 1,
    name: `sandbox ${index}`,
    project_id: 1001,
    aws_account_id: String(100_000_000_000 + index),
    created_at: 1_700_000_000 + index,
    updated_at: 1_700_000_000 + index,
  }));
  return {
    what: '1 MB of accounts',
    text: JSON.stringify({ data: { aws } }),
    caller(fetch, mode) {
      const checking = mode === undefined ? {} : { validation: { checks: riskenChecks, mode } };
      const risken = createRiskenClient({
        baseUrl: 'https://risken.example.com/api/v1',
        auth: { accessToken: 'invented' },
        fetch,
        ...checking,
      });
      return () => risken.aws.listAws({ project_id: 1001 });
    },
  };
}

/** What a gate reads: rows with texts and objects of their own. */
function aquaResult(): Answer {
  const cves = rowsOfMegabyte((index) => ({
    name: `CVE-2031-${10_000 + index}`,
    description: 'A crafted request makes the parser read beyond the end of its buffer, which may disclose memory of the process.',
    severity: ['critical', 'high', 'medium', 'low', 'negligible'][index % 5],
    score: (index % 100) / 10,
    publish_date: '2031-02-03',
    fix_version: `1.2.${index}`,
    acknowledged: false,
    resource: { type: 'package', name: `library-${index}`, version: `1.1.${index}`, path: `/usr/lib/library-${index}.so`, arch: 'amd64' },
  }));
  const each = Math.floor(cves.length / 5);
  const counts = { total: cves.length, critical: each, high: each, medium: each, low: each, negligible: each };
  return {
    what: '1 MB of vulnerabilities',
    text: JSON.stringify({ image: 'acme/web:1.4.2', registry: 'Docker Hub', disallowed: false, cves_counts: counts, cves }),
    caller(fetch, mode) {
      const checking = mode === undefined ? {} : { validation: { checks: aquaChecks, mode } };
      const limits = { rateLimit: { requestsPerSecond: 1_000_000, burst: 1_000_000 } };
      const aqua = createAquaClient({ consoleUrl: 'https://aqua.example.com', auth: { token: 'invented' }, fetch, ...limits, ...checking });
      return () => aqua.imageScans.getImageScanResult({ registry: 'Docker Hub', image: 'acme/web:1.4.2' });
    },
  };
}

function rowsOfMegabyte<Row>(build: (index: number) => Row): Row[] {
  const rows: Row[] = [];
  for (let bytes = 0; bytes < megabyte;) {
    const row = build(rows.length);
    bytes += JSON.stringify(row).length + 1;
    rows.push(row);
  }
  return rows;
}
