/**
 * Shapes of recorded answers: which members were there, with which types, and how often. They hold no values of a tenant.
 * Real servers said so, so that a specification can be held against them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of types: those of JSON, an empty array, an empty object, and a string that is the notation of a number. */
export const recordedTypes = ['string', 'digits', 'integer', 'number', 'boolean', 'null', 'array', '[]', 'object', '{}'] as const;

export type RecordedType = (typeof recordedTypes)[number];

export interface RecordedRow {
  readonly line: number;
  readonly operation: string;
  readonly status: string;
  /** `answer` for what the operation answers, `error` for a failure; else the schema of a document of its own. */
  readonly document: string;
  /** `*` is an item of an array, `{key}` a member whose name is data; `/` is the whole. */
  readonly pointer: string;
  readonly keys: readonly string[];
  readonly types: ReadonlyMap<RecordedType, number>;
  /** Strings that were seen, for members that take some of a few; `""` is the empty one. */
  readonly words: readonly string[];
  readonly sources: readonly string[];
}

export function recordedFile(folder: string): string {
  return join(folder, 'recorded.tsv');
}

/** @returns The rows; none where nothing was recorded. */
export function readRecorded(folder: string): RecordedRow[] {
  const file = recordedFile(folder);
  if (!existsSync(file)) return [];
  const [, ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((text, index) => {
    const [operation = '', status = '', document = '', pointer = '', types = '', words = '', sources = ''] = text.split('\t');
    return {
      line: index + 2,
      operation,
      status,
      document,
      pointer,
      keys: pointer.split('/').filter((key) => key !== ''),
      types: new Map(types.split(' ').map((type): [RecordedType, number] => readType(type))),
      words: words === '' ? [] : words.split('|').map((word) => (word === '""' ? '' : word)),
      sources: sources.split('; '),
    };
  });
}

function readType(text: string): [RecordedType, number] {
  const [name = '', count] = text.split('=');
  return [name as RecordedType, Number(count)];
}
