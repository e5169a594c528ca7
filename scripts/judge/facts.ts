/**
 * Writes what changed between two versions of the specifications: what oasdiff finds in the published documents, and the fields of
 * our own, which it does not look at.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packages.ts';
import { run } from '../run.ts';
import { writeBundleFiles } from './bundle-files.ts';
import type { Judge } from './judge.ts';
import { emptyFolder, installGo } from './tools.ts';

interface Change {
  readonly text: string;
  readonly level: number;
  readonly operation?: string;
  readonly path?: string;
}

/** A document by the name that both versions give it. */
type Documents = ReadonlyMap<string, string>;

type Json = Readonly<Record<string, unknown>>;

const breaking = 3;

export const facts: Judge = {
  sentence: 'what changed from one version to another, by oasdiff: `facts <old> <new>`, each a JSON document or a revision of git',
  needs: 'Go; without the second argument the working tree is compared, without both with HEAD',
  async run([old = 'HEAD', current]) {
    const tool = await installGo('oasdiff', 'github.com/oasdiff/oasdiff', 'v1.38.0');
    const folder = emptyFolder('facts');
    const before = readVersion(old, join(folder, 'old'));
    const after = current === undefined ? documentsOf(root, join(folder, 'new')) : readVersion(current, join(folder, 'new'));
    let count = 0;
    let worst = 0;
    for (const name of new Set([...before.keys(), ...after.keys()])) {
      const [one, other] = [before.get(name), after.get(name)];
      const lines = one === undefined ? ['the document is new'] : other === undefined ? ['the document is gone'] : [];
      if (one !== undefined && other !== undefined) {
        const changes = await compare(join(tool, 'oasdiff'), one, other);
        worst += changes.filter(({ level }) => level >= breaking).length;
        lines.push(...changes.map(say), ...compareFields(one, other));
      }
      count += lines.length;
      if (lines.length > 0) console.log(`## ${name}\n\n${lines.map((line) => `- ${line}\n`).join('')}`);
    }
    return { isGood: true, figure: `${count} changes, ${worst} of them breaking` };
  },
};

/** A file stands for itself; anything else is a revision, whose specifications are written as today's are. */
function readVersion(version: string, folder: string): Documents {
  if (existsSync(version)) return new Map([['the document', version]]);
  mkdirSync(folder, { recursive: true });
  const archive = execFileSync('git', ['archive', version, 'specs'], { cwd: root, maxBuffer: 2 ** 28 });
  execFileSync('tar', ['-x', '-C', folder], { input: archive });
  return documentsOf(folder, join(folder, 'documents'));
}

function documentsOf(from: string, target: string): Documents {
  return new Map(writeBundleFiles(from, target).map(({ name, file }) => [name, file]));
}

async function compare(program: string, one: string, other: string): Promise<readonly Change[]> {
  const { code, output } = await run(program, ['changelog', one, other, '--format', 'json']);
  if (code !== 0) throw new Error(`oasdiff ended with code ${code}:\n${output}`);
  return output.trim() === '' ? [] : (JSON.parse(output) as readonly Change[]);
}

function say({ text, level, operation, path }: Change): string {
  return `${level >= breaking ? '**breaking** ' : ''}${operation ?? ''} ${path ?? ''}: ${text}`;
}

/** What an operation's own fields were and are. */
function compareFields(one: string, other: string): string[] {
  const [before, after] = [one, other].map((file) => operationsOf(JSON.parse(readFileSync(file, 'utf8')) as Json));
  const lines: string[] = [];
  for (const [id, now] of after ?? []) {
    const then = before?.get(id);
    if (then === undefined) continue;
    for (const field of new Set([...Object.keys(then), ...Object.keys(now)].filter((name) => name.startsWith('x-')))) {
      const [was, is] = [then[field], now[field]].map((value) => JSON.stringify(value) ?? 'absent');
      if (was !== is) lines.push(`${id}: ${field} was ${was}, is ${is}`);
    }
  }
  return lines;
}

function operationsOf(document: Json): ReadonlyMap<string, Json> {
  const items = Object.values((document['paths'] ?? {}) as Readonly<Record<string, Readonly<Record<string, Json>>>>);
  return new Map(items.flatMap((item) => Object.values(item)).map((operation) => [String(operation['operationId']), operation]));
}
