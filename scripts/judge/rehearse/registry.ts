/** A registry on loopback that takes what is published to it, and gets everything else from the registry that npm is set to. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run, searchPath } from '../../run.ts';
import { installNpm } from '../tools.ts';

export interface Registry extends AsyncDisposable {
  readonly url: string;
  /** Variables with which npm and pnpm use it, and with which they may publish. */
  readonly env: Readonly<Record<string, string>>;
}

/** One of Verdaccio's plug-ins asks for a version by a tag that not every registry has. */
const overrides = { 'node-fetch': '2.7.0' };

export async function startRegistry(folder: string): Promise<Registry> {
  const tool = await installNpm('verdaccio', { verdaccio: '6.10.4' }, overrides);
  mkdirSync(folder, { recursive: true });
  const upstream = (await run('npm', ['config', 'get', 'registry'])).output.trim();
  const config = join(folder, 'config.json');
  writeFileSync(config, JSON.stringify(describeRegistry(join(folder, 'storage'), upstream)));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const child = spawn(join(tool, 'node_modules', '.bin', 'verdaccio'), ['--config', config, '--listen', `127.0.0.1:${port}`], {
    env: { ...process.env, PATH: searchPath },
    stdio: 'ignore',
  });
  await waitUntilUp(url);
  const npmrc = join(folder, 'npmrc');
  writeFileSync(npmrc, `registry=${url}\n//127.0.0.1:${port}/:_authToken=rehearsal\n`);
  return {
    url,
    env: { npm_config_registry: url, npm_config_userconfig: npmrc, NPM_CONFIG_REGISTRY: url, NPM_CONFIG_USERCONFIG: npmrc },
    async [Symbol.asyncDispose]() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill();
      await ended;
    },
  };
}

function describeRegistry(storage: string, upstream: string): object {
  return {
    storage,
    uplinks: { upstream: { url: upstream, cache: true } },
    packages: {
      '@sec/*': { access: '$all', publish: '$all' },
      '**': { access: '$all', proxy: 'upstream' },
    },
    max_body_size: '100mb',
    log: { type: 'stdout', level: 'error' },
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port on loopback');
  return address.port;
}

async function waitUntilUp(url: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const isUp = await fetch(`${url}-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await sleep(250);
  }
  throw new Error(`the registry at ${url} did not start`);
}
