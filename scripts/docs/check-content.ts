/** Finds links of the pages that lead nowhere, before any tool has turned the pages into HTML. */
import { posix } from 'node:path';
import type { Page } from './page.ts';

/** @param others Paths of what is on the site beside the pages. @returns One line for each dead link. */
export function findDeadLinks(pages: readonly Page[], others: readonly string[] = []): string[] {
  const anchors = new Map(pages.map((page) => [page.path, findAnchors(page)]));
  return pages.flatMap((page) =>
    listLinks(page.text).flatMap((link) => {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page.path : posix.normalize(path).replace(/^\/|\/$/g, '');
      const known = anchors.get(target);
      if (known === undefined) return others.includes(target) ? [] : [`/${page.path}/: no page "${link}"`];
      return anchor === undefined || known.has(anchor) ? [] : [`/${page.path}/: no heading "${link}"`];
    }),
  );
}

function listLinks(text: string): string[] {
  const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(((?:\/|#)[^)\s]*)\)/g)].map(([, link = '']) => link);
}

/** Headings as the site names them; a heading that comes again gets a number. */
function findAnchors({ text }: Page): Set<string> {
  const found = new Set<string>(['_top']);
  const prose = text.replace(/```[\s\S]*?```/g, '');
  for (const [, heading = ''] of prose.matchAll(/^#{1,6} (.+)$/gm)) {
    const base = heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replace(/\s/g, '-');
    let name = base;
    for (let number = 1; found.has(name); number += 1) name = `${base}-${number}`;
    found.add(name);
  }
  return found;
}
