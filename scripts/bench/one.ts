/** One measurement in a process of its own: `node scripts/bench/one.ts <name> [--quick]`. Sends its lines to the parent. */
import { readWords } from '../known-flags.ts';
import { measures } from './measures.ts';

const { words, has } = readWords(['--quick']);
const [name = ''] = words;
const lines = await measures[name]?.run(has('--quick'));
process.send?.(lines, undefined, undefined, () => process.exit());
