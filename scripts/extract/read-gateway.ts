/** Reads which protobuf messages the routes of RISKEN's gateway take and give, and the members of these. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expand, type MemberList } from './member-list.ts';

/** @param protos Folders with `proto/`, by the name of their repository. */
export function* readGateway(gateway: string, protos: ReadonlyMap<string, string>): Generator<MemberList> {
  const handlers = readHandlers(gateway);
  for (const [subject, name] of readRoutes(readFileSync(join(gateway, 'router.go'), 'utf8'))) {
    const handler = handlers.get(name);
    if (handler === undefined) continue;
    for (const [source, root] of protos) {
      if (!handler.code.includes(`"github.com/${source}/proto/${handler.package}"`)) continue;
      const { types, answers } = readPackage(join(root, 'proto', handler.package));
      yield { source, subject, place: 'input', members: expand(types, handler.request) };
      yield { source, subject, place: 'answer', members: expand(types, answers.get(handler.request) ?? '') };
    }
  }
}

/** Every route of the router as `METHOD /path`, without the prefix of the API, with the name of its handler. */
function* readRoutes(text: string): Generator<readonly [subject: string, handler: string]> {
  const open: string[] = [];
  for (const line of text.split('\n')) {
    const [, prefix] = /\.Route\("([^"]*)"/.exec(line) ?? [];
    const [, method = '', path = '', handler] = /\.(Get|Post|Put|Delete)\("([^"]*)", \w+\.(\w+)\)/.exec(line) ?? [];
    if (handler !== undefined)
      yield [`${method.toUpperCase()} ${open.join('')}${path}`.replace('/api/v1/', '/').replace(/\/$/, ''), handler];
    const opened = line.split('{').length - line.split('}').length;
    for (let count = 0; count < opened; count++) open.push(count === opened - 1 ? (prefix ?? '') : '');
    for (let count = 0; count > opened; count--) open.pop();
  }
}

interface Handler {
  /** The file that it stands in. */
  readonly code: string;
  readonly package: string;
  readonly request: string;
}

function readHandlers(folder: string): Map<string, Handler> {
  const found = new Map<string, Handler>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.go'))) {
    const code = readFileSync(join(folder, file), 'utf8');
    for (const part of code.split(/^func /m)) {
      const [, name] = /^\(\w+ \*gatewayService\) (\w+)\(/.exec(part) ?? [];
      const [, owner, request] = /&(\w+)\.(\w+Request)\{/.exec(part) ?? [];
      if (name !== undefined && owner !== undefined && request !== undefined) found.set(name, { code, package: owner, request });
    }
  }
  return found;
}

interface Package {
  readonly types: Map<string, (readonly [string, string])[]>;
  /** Names of answers by the name of the request. */
  readonly answers: Map<string, string>;
}

function readPackage(folder: string): Package {
  const types = new Map<string, (readonly [string, string])[]>();
  const answers = new Map<string, string>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.proto'))) {
    const text = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const [, request = '', answer = ''] of text.matchAll(/rpc\s+\w+\s*\((?:stream )?([\w.]+)\)\s*returns\s*\((?:stream )?([\w.]+)\)/g))
      answers.set(lastPart(request), lastPart(answer));
    for (const [, name = '', body = ''] of text.matchAll(/message\s+(\w+)\s*\{([^}]*)\}/g)) {
      const fields = body.matchAll(/(?:repeated\s+|optional\s+)?([\w.]+)\s+(\w+)\s*=\s*\d+/g);
      types.set(
        name,
        [...fields].map(([, type = '', field = '']) => [field, lastPart(type)] as const),
      );
    }
  }
  return { types, answers };
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}
