/**
 * Writes the pages of the documentation that a user of a package needs into `dist/docs`, so that they are of the version that is installed
 * and an editor, a search or an agent finds them beside the code.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type Package, root } from '../packages.ts';

/** Pages for users of every vendor; those for who works on this repository stay out. */
const pages = ['options.md', 'exports.md', 'before-it-acts.md', 'writing-back.md', 'shared-state.md', 'testing.md', 'watching.md'];

export function writePages({ folder }: Package): void {
  const vendorPage = `vendors/${basename(folder)}.md`;
  const own = [...pages, vendorPage].filter((page) => existsSync(join(root, 'docs', page)));
  for (const page of own) {
    const target = join(folder, 'dist', 'docs', page);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, unlinkOthers(readFileSync(join(root, 'docs', page), 'utf8'), page, own));
  }
}

/** A link to a page that is not in the package becomes its text and the path of that page in the repository. */
function unlinkOthers(text: string, page: string, own: readonly string[]): string {
  return text.replace(/\[([^\]]+)\]\(([^)#:\s]+\.md)(#[^)]*)?\)/g, (link: string, shown: string, path: string) => {
    const linked = join('docs', dirname(page), path);
    if (own.some((one) => join('docs', one) === linked)) return link;
    return `${shown} (\`${linked}\` of the repository)`;
  });
}
