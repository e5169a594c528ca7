/** Checks the built site: links that lead nowhere, and the sizes that readers pay. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** In bytes. What runs a call is loaded when a reader asks for it. */
const budgets = { page: 150_000, site: 60_000_000, withTwins: 80_000_000, play: 95_000 };

export interface SiteCheck {
  readonly problems: readonly string[];
  readonly figure: string;
}

export function checkSite(site: string): SiteCheck {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(join(site, file)).isFile());
  const sizes = new Map(files.map((file) => [file, statSync(join(site, file)).size]));
  const pages = files.filter((file) => file.endsWith('.html'));
  const total = sum(sizes.values());
  const twins = sum([...sizes].filter(([file]) => file.endsWith('.md')).map(([, size]) => size));
  const largest = pages.toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0))[0] ?? '';
  const problems = [
    ...pages
      .filter((file) => (sizes.get(file) ?? 0) > budgets.page)
      .map((file) => `${file} has ${sizes.get(file)} bytes, at most ${budgets.page} are allowed`),
    ...(total - twins > budgets.site ? [`the site has ${total - twins} bytes without twins, at most ${budgets.site} are allowed`] : []),
    ...(total > budgets.withTwins ? [`the site has ${total} bytes, at most ${budgets.withTwins} are allowed`] : []),
    ...files
      .filter((file) => /^play\/\w+\.js$/.test(file))
      .flatMap((file) => {
        const packed = brotliCompressSync(readFileSync(join(site, file))).length;
        return packed > budgets.play ? [`${file} has ${packed} bytes packed, at most ${budgets.play} are allowed`] : [];
      }),
    ...pages.flatMap((file) => findDead(site, file)),
  ];
  return {
    problems,
    figure: `${pages.length} pages, ${megabytes(total - twins)} MB and ${megabytes(twins)} MB of twins, the largest page ${Math.round((sizes.get(largest) ?? 0) / 1000)} kB (${largest}), ${problems.length} problems`,
  };
}

function findDead(site: string, file: string): string[] {
  const text = readFileSync(join(site, file), 'utf8');
  const links = new Set([...text.matchAll(/\s(?:href|src)="(\/[^"#?]*)[^"]*"/g)].map(([, link = '']) => link));
  return [...links].filter((link) => !isThere(site, decodeURI(link))).map((link) => `${file}: no "${link}"`);
}

function isThere(site: string, link: string): boolean {
  return existsSync(join(site, link.endsWith('/') ? `${link}index.html` : link));
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
