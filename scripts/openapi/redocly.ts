/** Lints a specification with Redocly. */
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parsePointer } from './pointer.ts';
import type { Problem } from './problem.ts';
import type { Spec } from './spec.ts';

interface Report {
  readonly problems: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly location: readonly { readonly source: { readonly ref: string }; readonly pointer?: string }[];
  }[];
}

const run = promisify(execFile);

/** @param root Folder whose `node_modules` has Redocly, and whose `specs/redocly.yaml` says what it asks for. */
export async function lintWithRedocly(spec: Spec, root: string): Promise<Problem[]> {
  const args = [
    'lint',
    join(spec.folder, 'openapi.yaml'),
    '--config',
    join(root, 'specs', 'redocly.yaml'),
    '--format',
    'json',
    '--max-problems',
    '1000',
  ];
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };
  // Redocly fails when it finds something; what it found is in its output all the same.
  const { stdout } = await run(process.execPath, [join(root, 'node_modules/@redocly/cli/bin/cli.js'), ...args], {
    env,
    cwd: root,
    maxBuffer: 2 ** 28,
  }).catch((error: unknown) => {
    if (typeof error === 'object' && error !== null && 'stdout' in error && String(error.stdout).trimStart().startsWith('{'))
      return error as { stdout: string };
    throw error;
  });
  const { problems } = JSON.parse(stdout) as Report;
  return problems.map(({ ruleId, message, location: [location] }) => {
    const place = spec.placeAt(resolve(root, location?.source.ref ?? ''), parsePointer((location?.pointer ?? '').replace(/^#/, '')));
    return {
      ...place,
      rule: `redocly ${ruleId}`,
      message: `${message.replaceAll(/\s*\n\s*/g, ' ').replace(/\.$/, '')}; see the rule of that name in Redocly's documentation`,
    };
  });
}
