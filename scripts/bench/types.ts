/** What the compiler does for a program that uses a client, above an empty program, from the published declarations. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../run.ts';
import type { BenchLine } from './line.ts';

const compilers = ['5.9', '7.0'] as const;
const folder = join(import.meta.dirname, 'node_modules', '.cache', 'types');
const calls = 11;

const head = `import { createRiskenClient } from '@sec/risken';
const risken = createRiskenClient({ baseUrl: 'https://risken.example.com/api/v1', auth: { accessToken: 'invented' } });
`;
const operations = [
  'aws.listAws({ project_id: 1 })',
  'aws.listAwsDataSources({ project_id: 1, aws_id: 2 })',
  'finding.listFindings({ project_id: 1 })',
  'finding.getFinding({ project_id: 1, finding_id: 2 })',
  'finding.listFindingTags({ project_id: 1, finding_id: 2 })',
  'finding.listResources({ project_id: 1 })',
  'finding.getRecommend({ project_id: 1, finding_id: 2 })',
  'alert.listAlerts({ project_id: 1 })',
  'alert.listAlertRules({ project_id: 1 })',
  'project.listProjects({})',
  'iam.listUsers({ project_id: 1 })',
];

export async function measureTypes(): Promise<BenchLine[]> {
  const lines: BenchLine[] = [];
  for (const compiler of compilers) {
    const empty = await count(compiler, 'export {};');
    const fixed = await count(compiler, `${head}export const one = await risken.${operations[0] ?? ''};`);
    const many = await count(
      compiler,
      head + operations.map((call, index) => `export const value${index} = await risken.${call};`).join('\n'),
    );
    lines.push(
      {
        subject: 'types',
        what: `one client and one call, TypeScript ${compiler}`,
        value: fixed - empty,
        goal: 500,
        unit: 'instantiations',
      },
      {
        subject: 'types',
        what: `each further call, TypeScript ${compiler}`,
        value: (many - fixed) / (calls - 1),
        goal: 15,
        unit: 'instantiations',
      },
    );
  }
  return lines;
}

async function count(compiler: string, source: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'program.ts'), source);
  const compilerOptions = {
    module: 'nodenext',
    target: 'es2022',
    lib: ['esnext', 'dom', 'dom.iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
  const tsc = join(import.meta.dirname, 'node_modules', `typescript-${compiler}`, 'bin', 'tsc');
  const { code, output } = await run('node', [tsc, '-p', folder, '--extendedDiagnostics']);
  const found = /Instantiations:\s+([\d,]+)/.exec(output)?.[1];
  if (code !== 0 || found === undefined) throw new Error(`TypeScript ${compiler} refused the program:\n${output}`);
  return Number(found.replaceAll(',', ''));
}
