/** The YAML files of a specification, and where each of their nodes stands. */
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { type Document, LineCounter, parseDocument } from 'yaml';
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

  function placeOf({ node, keys = [] }: Finding): Place {
    const origin = origins.get(node);
    if (origin === undefined) return { file: '', line: 0, pointer: toPointer(keys) };
    const path = [...origin.keys, ...keys];
    const source = files.get(origin.file);
    let line = 1;
    // A member that is missing has no line, so the nearest node around it stands in.
    for (let length = path.length; length > 0; length--) {
      const range = (source?.document.getIn(path.slice(0, length), true) as { range?: [number] } | undefined)?.range;
      if (range === undefined) continue;
      line = source?.lines.linePos(range[0]).line ?? 1;
      break;
    }
    return { file: relative(root, origin.file), line, pointer: toPointer(path) };
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
    toProblem: (rule, finding) => ({ ...placeOf(finding), rule, message: finding.message }),
  };
}
