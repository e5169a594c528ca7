/** The servers behind the families of operations, as far as evidence shows what they are written in. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `go` and `untyped` servers write null for a member without a value; `proto3` ones leave it out, as do those that are
 * documented to, `omits`; of the others nothing is known.
 */
export const serverKinds = ['go', 'untyped', 'proto3', 'omits', 'unknown'] as const;

export interface Family {
  readonly line: number;
  readonly name: string;
  /** The tags of its operations. */
  readonly tags: readonly string[];
  readonly server: string;
  /** Who showed it, and how. */
  readonly evidence: string;
}

export function familiesFile(folder: string): string {
  return join(folder, 'families.tsv');
}

/** @returns The families; none where the file is missing. */
export function readFamilies(folder: string): Family[] {
  const file = familiesFile(folder);
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((text, index) => {
    const [name = '', server = '', tags = '', evidence = ''] = text.split('\t');
    return { line: index + 2, name, server, tags: tags.split(' '), evidence };
  });
}

/** Whether the servers of a family write null where a member has no value. */
export function writesNull({ server }: Family): boolean {
  return server === 'go' || server === 'untyped';
}
