/** Lets clients of others, as a registry has them, work with the Aqua sandbox, and compares what they see with what it holds. */
import { root } from '../packages.ts';
import { run } from '../run.ts';
import type { Judge } from './judge.ts';
import { visitWithAqua } from './peers/aqua.ts';
import { visitWithAquasec } from './peers/aquasec.ts';
import { visitWithAquasecApi } from './peers/aquasec-api.ts';
import { startPeer } from './peers/client.ts';
import { startTenant, wrongName } from './peers/tenant.ts';
import { type Outcome, type SeenCall, startVisit, type Visit } from './peers/visit.ts';
import { installPython } from './tools.ts';

interface Peer {
  /** Name in the registry. */
  readonly name: string;
  readonly version: string;
  /** The module that it brings. */
  readonly module: string;
  readonly visit: (visit: Visit) => Promise<void>;
}

const list: readonly Peer[] = [
  { name: 'aquasec', version: '0.14.1', module: 'aquasec', visit: visitWithAquasec },
  { name: 'aquasec-api', version: '0.0.4', module: 'aquasec', visit: visitWithAquasecApi },
  { name: 'aqua', version: '0.1.27', module: 'aqua', visit: visitWithAqua },
];

const words: Readonly<Record<Outcome, string>> = { right: 'right', example: 'an example', notServed: 'not served', wrong: 'wrong' };

export const peers: Judge = {
  sentence:
    'the Aqua sandbox with clients of others, and what they see against what it holds; `peers broken` changes a value on the way, and must fail',
  needs: 'Python 3.10',
  async run(args) {
    const isBroken = args.includes('broken');
    const { code, output } = await run('node', ['scripts/build.ts', '--js'], { cwd: root });
    if (code !== 0) throw new Error(`the packages cannot be built:\n${output}`);
    const seen: (readonly SeenCall[])[] = [];
    for (const peer of list) {
      const calls = await judgeOne(peer, isBroken);
      seen.push(calls);
      console.log(`${peer.name} ${peer.version}: ${sum(calls)}`);
      for (const line of explain(calls)) console.log(`    ${line}`);
    }
    const all = seen.flat();
    if (isBroken) console.log(`the changed value: noticed by ${countNoticed(seen)} of ${list.length} clients`);
    return { isGood: all.every(({ outcome }) => outcome !== 'wrong'), figure: `${list.length} clients, ${sum(all)}` };
  },
};

/** A function that sends requests and that the judge does not call is as bad as a wrong view: nobody looked. */
async function judgeOne({ name, version, module, visit }: Peer, isBroken: boolean): Promise<readonly SeenCall[]> {
  const folder = await installPython(`peer-${name}`, { [name]: version });
  await using tenant = await startTenant(isBroken);
  await using client = startPeer(name, folder, tenant.servers);
  const started = startVisit(client, tenant);
  await visit(started);
  const { value } = await client.call({ function: '__main__.untouched', args: [module] });
  const untouched = (value as readonly string[]).map((one) => ({ function: one, outcome: 'wrong' as const, reason: 'never called' }));
  return [...started.calls, ...untouched];
}

function countNoticed(seen: readonly (readonly SeenCall[])[]): number {
  return seen.filter((calls) => calls.some(({ outcome, reason }) => outcome === 'wrong' && reason.includes(wrongName))).length;
}

function sum(calls: readonly SeenCall[]): string {
  const counts = Object.entries(words).map(([outcome, word]) => `${calls.filter((call) => call.outcome === outcome).length} ${word}`);
  return `${calls.length} calls, ${counts.join(', ')}`;
}

/** A line for each wrong view, and one for each request that has no state behind it. */
function explain(calls: readonly SeenCall[]): string[] {
  const lines: string[] = [];
  const unserved = new Map<string, string[]>();
  for (const { function: name, outcome, reason } of calls) {
    const text = `${words[outcome]}: ${reason}`;
    if (outcome === 'wrong') lines.push(`wrong: ${name}: ${reason}`);
    else if (outcome !== 'right') unserved.set(text, [...(unserved.get(text) ?? []), name]);
  }
  return [...lines, ...[...unserved].map(([text, names]) => `${text}: ${names.join(', ')}`)];
}
