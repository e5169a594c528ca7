/** Lets eight processes share a token and a rate over a Redis that is slow, too slow, killed and back. */
import { run } from '../run.ts';
import type { Judge } from './judge.ts';

/** Length of each part, in milliseconds, unless an argument says another. */
const usualPhaseMs = 15_000;

export const redis: Judge = {
  sentence: 'eight processes with one token and one rate over a Redis that is slow, too slow, killed and back',
  needs: 'redis-server',
  async run([phaseMs = String(usualPhaseMs)]) {
    const args = ['run', 'test/reliability/shared-state.test.ts', '-t', 'eight processes', '--reporter=verbose'];
    const { code, output } = await run('vitest', args, { env: { CI: '1', SHARED_STATE_PHASE_MS: phaseMs } });
    for (const line of output.split('\n')) if (/ of 40, /.test(line)) console.log(line);
    const figure = /^eight processes: (.*)$/m.exec(output)?.[1];
    if (code !== 0) console.log(output);
    return { isGood: code === 0 && figure !== undefined, figure: figure ?? 'no figures' };
  },
};
