/** The YAML files of a specification, and where each of their nodes stands. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { toPointer } from './pointer.ts';
import type { Finding, Place, Problem } from './problem.ts';

interface SourceFile {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly value: unknown;
}

/** Where a node comes from. */
interface Origin {
  readonly file: string;
  readonly keys: readonly (string | number)[];
}

export interface Sources {
  /** Problems of the files themselves. */
  readonly problems: Problem[];
  /** @returns The content of a file, or `undefined` where it does not exist or is not YAML. */
  read(file: string): unknown;
  /** Says that a node made here stands for one of the files. */
  adopt(copy: object, original: object): void;
  /** @returns The file that a node comes from. */
  fileOf(node: object): string;
  /** @returns The place of an entry in a file. */
  placeAt(file: string, keys: readonly (string | number)[]): Place;
  toProblem(rule: string, finding: Finding): Problem;
}

/** @param root Folder from which messages name the files. */
export function createSources(root: string): Sources {
  const files = new Map<string, SourceFile | undefined>();
  const origins = new WeakMap<object, Origin>();
  const problems: Problem[] = [];

  function load(file: string): SourceFile | undefined {
    if (!existsSync(file)) return undefined;
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
    for (const error of document.errors) {
      const message = `${error.message.split('\n')[0]?.replace(/:$/, '')}; correct the YAML`;
      problems.push({ file: relative(root, file), line: error.linePos?.[0].line ?? 1, pointer: '', rule: 'yaml', message });
    }
    const value: unknown = document.errors.length > 0 ? undefined : document.toJS();
    mark(value, file, []);
    return { document, lines, value };
  }

  function mark(value: unknown, file: string, keys: readonly (string | number)[]): void {
    if (typeof value !== 'object' || value === null) return;
    origins.set(value, { file, keys });
    for (const [key, inner] of Object.entries(value)) mark(inner, file, [...keys, Array.isArray(value) ? Number(key) : key]);
  }

  function placeAt(file: string, keys: readonly (string | number)[]): Place {
    const source = files.get(file);
    const offset = source === undefined ? undefined : offsetOf(source.document, keys);
    return {
      file: relative(root, file),
      line: offset === undefined ? 1 : (source?.lines.linePos(offset).line ?? 1),
      pointer: toPointer(keys),
    };
  }

  return {
    problems,
    read(file) {
      if (!files.has(file)) files.set(file, load(file));
      return files.get(file)?.value;
    },
    adopt(copy, original) {
      const origin = origins.get(original);
      if (origin !== undefined) origins.set(copy, origin);
    },
    fileOf: (node) => origins.get(node)?.file ?? '',
    placeAt,
    toProblem(rule, finding) {
      const { message } = finding;
      if ('place' in finding) return { ...finding.place, rule, message };
      const origin = origins.get(finding.node);
      return { ...placeAt(origin?.file ?? '', [...(origin?.keys ?? []), ...(finding.keys ?? [])]), rule, message };
    },
  };
}

/**
 * Where an entry begins: at its key in a map, at its value in a list. A member that is missing has no place, so the
 * nearest entry around it stands in.
 */
function offsetOf(document: Document.Parsed, keys: readonly (string | number)[]): number | undefined {
  let node: unknown = document.contents;
  let offset: number | undefined;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!isScalar(pair?.key)) break;
      offset = pair.key.range?.[0];
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      if (!isNode(node)) break;
      offset = node.range?.[0];
    } else break;
  }
  return offset;
}
