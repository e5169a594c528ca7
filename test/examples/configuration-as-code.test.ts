/** Runs the code of docs/configuration-as-code.md as it stands there, one block after the other, against one sandbox. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { expect, test } from 'vitest';
import * as aquaPackage from '@sec/aqua';
import { createAquaSandbox } from '@sec/aqua/testing';
import { createHandClock } from '../support/hand-clock.js';

const folder = join(import.meta.dirname, '..', '..', 'docs');
const page = readFileSync(join(folder, 'configuration-as-code.md'), 'utf8');
const blocks = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = '']) => code);

type Run = (...given: readonly unknown[]) => Promise<void>;
const AsyncFunction = (async () => undefined).constructor as new (...code: readonly string[]) => Run;

/** The block as a function: its imports come from `modules`. */
function toFunction(code: string, names: readonly string[]): Run {
  const { code: plain } = transformSync(code, {
    loader: 'ts',
    format: 'esm',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
  });
  const body = plain.replace(/^import \{([^}]*)\} from "([^"]+)";$/gm, 'const {$1} = modules["$2"];').replaceAll(/^const aqua = .*$/gm, '');
  return new AsyncFunction('modules', ...names, body);
}

test('what the page says of its code is so', async () => {
  const clock = createHandClock();
  const sandbox = createAquaSandbox({ clock });
  const aqua = aquaPackage.createAquaClient({
    consoleUrl: 'https://console.example',
    auth: { token: sandbox.issueToken() },
    clock,
    fetch: (input, init) => sandbox.handleConsole(new Request(input, init)),
  });
  await aquaPackage.upsertRegistry(aqua, {
    name: 'Acme Harbor',
    type: 'HARBOR',
    username: 'puller',
    password: 'invented-old',
    auto_pull: true,
  });
  await aquaPackage.upsertRuntimePolicy(aqua, { name: 'Payments: locked', drift_prevention: { enabled: true, exec_lockdown: false } });
  const printed: string[][] = [];
  const console = {
    log: (...values: readonly unknown[]) =>
      printed.at(-1)?.push(values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ')),
    error: () => expect.fail('there should be no failure'),
  };
  const files = {
    readFileSync: () =>
      readFileSync(join(folder, 'examples', 'aqua-configuration', 'desired.json'), 'utf8').replace(
        /\{\s*"name": "(Acme Harbor|Docker Hub)"[^}]*\},?/g,
        '',
      ),
  };
  const given = { aqua, console, vault: { read: async () => 'invented-new' }, process: { stdout: {} } };

  for (const block of blocks) {
    printed.push([]);
    await toFunction(block, Object.keys(given))({ '@sec/aqua': aquaPackage, 'node:fs': files }, ...Object.values(given));
  }

  const [role, plan, secret, whole] = printed;
  expect(printed).toHaveLength(4);
  expect(role?.[0]).toBe('created');
  expect(plan?.slice(0, 2)).toEqual(['wouldUpdate', '[{"member":"drift_prevention.exec_lockdown","before":false,"after":true}]']);
  expect(secret).toEqual(['updated ["password"]']);
  expect(whole?.at(-1)?.split('\n').at(-1)).toBe('3 created, 1 updated, 1 unchanged');
  expect(printed.flat().join('\n')).not.toContain('invented-');
});
