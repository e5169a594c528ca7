/** Lints the published documents with Spectral. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packages.ts';
import { run } from '../run.ts';
import { writeBundleFiles } from './bundle-files.ts';
import type { Judge } from './judge.ts';
import { emptyFolder, installNpm } from './tools.ts';

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly source: string;
  readonly path: readonly string[];
}

/** Two paths of InsightCloudSec end with a slash, and do not work without. */
const facts = (finding: Finding): boolean => finding.code === 'path-keys-no-trailing-slash' && finding.path.at(-1)?.endsWith('/') === true;

export const spectral: Judge = {
  sentence: 'the published documents against the rules spectral:oas of Spectral',
  needs: 'npm',
  async run() {
    const tool = await installNpm('spectral', { '@stoplight/spectral-cli': '6.16.3' });
    const folder = emptyFolder('spectral');
    const files = writeBundleFiles(root, folder);
    writeFileSync(join(folder, 'ruleset.yaml'), 'extends: ["spectral:oas"]\n');
    const args = ['lint', '--ruleset', join(folder, 'ruleset.yaml'), '--format', 'json', '--quiet', '--fail-severity', 'hint'];
    const { output } = await run(join(tool, 'node_modules', '.bin', 'spectral'), [...args, ...files.map(({ file }) => file)]);
    const start = output.indexOf('[');
    if (start === -1) throw new Error(`Spectral printed no report:\n${output}`);
    const found = JSON.parse(output.slice(start, output.lastIndexOf(']') + 1)) as readonly Finding[];
    const open = found.filter((finding) => !facts(finding));
    for (const { code, message, source, path } of open) console.log(`${source} ${path.join(' ')}: ${code}: ${message}`);
    return {
      isGood: open.length === 0,
      figure: `${files.length} documents, ${open.length} findings, ${found.length - open.length} paths that really end with a slash`,
    };
  },
};
