/** Processor time of one call over a real connection, as a share of raw `fetch`. */
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { createUndiciFetch } from '@sec/core/undici';
import type { BenchLine, Measure } from './line.ts';
import { loadPeers, ours } from './peers.ts';
import { compare } from './rounds.ts';

const goals: Readonly<Record<string, { readonly get: number; readonly post: number }>> = {
  '@sec/risken': { get: 1.2, post: 1.2 },
  '@sec/risken over @sec/core/undici': { get: 0.6, post: 0.43 },
};

export const loopback: Measure = {
  about:
    'Processor time of one call of 0.3 kB in the client’s process, 50 at a time, against a server in another process on the same machine, as a share of raw ' +
    '`fetch`. `raw fetch again` is the same function twice: what differs from 1 there is noise. axios uses `node:http`.',
  async run(quick) {
    const server = fork(join(import.meta.dirname, 'loopback-server.ts'), { execArgv: [] });
    try {
      const baseUrl = await new Promise<string>((resolve, reject) => {
        server.once('message', (url) => resolve(String(url)));
        server.once('exit', () => reject(new Error('the server ended')));
      });
      const target = { baseUrl, fetch };
      const [raw, ...others] = await loadPeers(['raw fetch', 'openapi-fetch', 'hey-api', 'ky', 'axios'], target);
      if (raw === undefined) throw new Error('raw fetch is missing');
      const overUndici = ours({ baseUrl, fetch: createUndiciFetch() }, '@sec/risken over @sec/core/undici');
      const all = [raw, ours(target), overUndici, { ...raw, name: 'raw fetch again' }, ...others];
      const lines: BenchLine[] = [];
      for (const method of ['get', 'post'] as const) {
        const sides = all.map((side) => ({ name: side.name, call: () => side[method]() }));
        for (const { name, median, spread } of await compare(sides, {
          rounds: quick ? 5 : 11,
          callsPerRound: quick ? 500 : 1_000,
          concurrency: 50,
        })) {
          const goal = goals[name]?.[method];
          lines.push({
            what: `${method.toUpperCase()}, 50 at a time: ${name}`,
            value: median,
            spread,
            unit: '×',
            ...(goal === undefined ? {} : { goal }),
          });
        }
      }
      return lines;
    } finally {
      server.kill();
    }
  },
};
