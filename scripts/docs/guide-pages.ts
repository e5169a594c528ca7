/** Pages of what is written by hand: the guides of `docs`, sections of the README, decisions, and what contributors read. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../packages.ts';
import type { Page } from './page.ts';

/** Sections of the README that are a page of their own on the site. */
const sections: Readonly<Record<string, readonly [path: string, title: string]>> = {
  Lists: ['guides/lists', 'Lists'],
  Errors: ['guides/errors', 'Errors'],
  Entries: ['guides/entries', 'Entry points'],
  'Test your own code': ['guides/test-your-code', 'Test your own code'],
  'Check what comes back': ['guides/check-what-comes-back', 'Check what comes back'],
  'Use the specification with other tools': ['guides/other-tools', 'Use the specification with other tools'],
};

/** Where a file of the repository is on the site, by its path. */
function pathOf(file: string): string | undefined {
  const [, vendor] = /^docs\/vendors\/(\w+)\.md$/.exec(file) ?? [];
  if (vendor !== undefined) return vendor;
  const [, decision] = /^docs\/decisions\/(.+)\.md$/.exec(file) ?? [];
  if (decision !== undefined) return decision === 'README' ? 'decisions' : `decisions/${decision}`;
  const [, packaged] = /^packages\/(\w+)\/README\.md$/.exec(file) ?? [];
  if (packaged !== undefined) return `packages/${packaged}`;
  const [, guide] = /^docs\/([\w-]+)\.md$/.exec(file) ?? [];
  if (guide !== undefined) return `guides/${guide}`;
  return { 'README.md': '', 'CONTRIBUTING.md': 'contributing', 'SECURITY.md': 'security' }[file];
}

export function listGuideFiles(): string[] {
  const inFolder = (folder: string): string[] =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `${folder}/${name}`);
  const packages = readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`);
  return [...inFolder('docs'), ...inFolder('docs/decisions'), ...packages, 'CONTRIBUTING.md', 'SECURITY.md'].filter((file) =>
    existsSync(join(root, file)),
  );
}

export function writeGuidePages(): Page[] {
  return [...listGuideFiles().map(writeGuidePage), ...writeReadmeSections()];
}

function writeGuidePage(file: string): Page {
  const [, title = file, text = ''] = /^# ([^\n]*)\n+([\s\S]*)$/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  return toPage(pathOf(file) ?? '', title.replaceAll('`', ''), relink(text, file));
}

function writeReadmeSections(): Page[] {
  const parts = readFileSync(join(root, 'README.md'), 'utf8').split(/^(?=###? )/m);
  return parts.flatMap((part) => {
    const [, heading = '', text = ''] = /^###? ([^\n]*)\n+([\s\S]*)$/.exec(part) ?? [];
    const [path, title] = sections[heading] ?? [];
    return path === undefined || title === undefined ? [] : [toPage(path, title, relink(text, 'README.md'))];
  });
}

function toPage(path: string, title: string, text: string): Page {
  const first = text.split(/\n\n/).find((part) => /^(?:[A-Za-z[]|`[^`])/.test(part)) ?? '';
  const sentence = first
    .replaceAll('\n', ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<=\.)\s.*$/, '');
  return { path, title, description: sentence, text };
}

/** Links to files of the repository lead to their pages; those to what the site does not have become their text. */
export function relink(text: string, file: string): string {
  return text.replace(/(?<!!)\[([^\]]+)\]\((?!https?:|#|\/)([^)#\s]*)(#[^)\s]*)?\)/g, (_, shown: string, path: string, anchor = '') => {
    const target = join(dirname(file), path);
    const page = pathOf(target);
    if (target === 'README.md' && anchor !== '') {
      const section = Object.entries(sections).find(([heading]) => `#${heading.toLowerCase().replaceAll(' ', '-')}` === anchor);
      if (section !== undefined) return `[${shown}](/${section[1][0]}/)`;
    }
    return page === undefined || !existsSync(join(root, target)) ? shown : `[${shown}](/${page === '' ? '' : `${page}/`}${anchor})`;
  });
}
