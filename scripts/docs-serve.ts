/** Serves the built documentation site on loopback: `docs:serve [port]`. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { readWords } from './known-flags.ts';
import { root } from './packages.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

const [port = '4321'] = readWords([]).words;
const site = join(root, 'docs', 'site');
if (!existsSync(join(site, 'index.html'))) {
  console.error('docs:serve: there is no site; run pnpm run docs first');
  process.exit(2);
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = join(site, normalize(decodeURIComponent(pathname)));
  const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
  if (!file.startsWith(site) || !existsSync(file)) {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    createReadStream(join(site, '404.html')).pipe(response);
    return;
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  createReadStream(file).pipe(response);
});
server.listen(Number(port), '127.0.0.1', () => console.log(`docs:serve: http://127.0.0.1:${port}/, end it with Ctrl+C`));
