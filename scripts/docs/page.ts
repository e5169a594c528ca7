/** A page of the documentation site. */

/** What "run in the page" calls. */
export interface Run {
  readonly vendor: string;
  /** Member of the client. */
  readonly group: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** `items` for a list that comes in pages. */
  readonly call: 'call' | 'items';
}

export interface Page {
  /** Path below the site's root, without slashes at its ends; empty for the home page. */
  readonly path: string;
  readonly title: string;
  /** One sentence, for search results and previews. */
  readonly description: string;
  /** The text in Markdown, without its title. Links to other pages are `/path/`. */
  readonly text: string;
  readonly run?: Run;
  /** Whether the page is laid out without side bar. */
  readonly isHome?: true;
}

/** @returns The page as the builder of the site reads it. */
export function writePage({ path, title, description, text, run, isHome }: Page): string {
  const front = [
    `title: ${JSON.stringify(title)}`,
    // Without it the builder would write the address in small letters.
    ...(path === '' ? [] : [`slug: ${JSON.stringify(path)}`]),
    `description: ${JSON.stringify(description)}`,
    ...(isHome === true ? ['template: splash', 'tableOfContents: false'] : []),
    `twin: ${JSON.stringify(`/${path === '' ? 'index' : path}.md`)}`,
    ...(run === undefined ? [] : [`run: ${JSON.stringify(run)}`, 'tableOfContents: { maxHeadingLevel: 2 }']),
  ];
  return `---\n${front.join('\n')}\n---\n\n${text}`;
}

/** @returns The page as a reader without a browser gets it. */
export function writeTwin({ title, text }: Page): string {
  // Links to other pages lead to their twins.
  const linked = text.replace(/\]\((\/[^)#\s]*)\/(#[^)]*)?\)/g, (_, path: string, anchor = '') => `](${path}.md${anchor})`);
  return `# ${title}\n\n${linked}`;
}

/** @returns A name as the last part of an address: letters, digits and hyphens. */
export function toSlug(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}

/** Text within a cell of a table. */
export function toCell(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('|', '\\|').trim();
}

/** Text outside of code, where `<` and `{` would be read as markup. */
export function escapeMarkdown(text: string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/</g, '&lt;')))
    .join('');
}
