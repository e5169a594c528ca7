/** Writes `AGENTS.md` of a package: how to call it, what goes wrong, and what never to do, for programs that write programs. */
import { existsSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makePlan } from '../derive/plan.ts';
import { nameVendor } from '../derive/vendor-names.ts';
import { readSpec } from '../openapi/read-spec.ts';
import { type Package, root } from '../packages.ts';
import { agentRules } from '../write/agent-rules.ts';

/** In bytes: it is read whole, each time. */
const most = 4_096;

export function writeAgents({ name, folder, specifiers }: Package): void {
  const source = join(root, 'specs', basename(folder));
  const text = existsSync(source) ? writeVendor(name, source) : writeCore(name, specifiers);
  if (Buffer.byteLength(text) > most)
    throw new Error(`AGENTS.md of ${name} has ${Buffer.byteLength(text)} bytes, at most ${most} are allowed`);
  writeFileSync(join(folder, 'AGENTS.md'), text);
}

function writeVendor(name: string, source: string): string {
  const plan = makePlan(readSpec(source, root));
  const { title, factory } = nameVendor(plan.spec.vendor);
  const families = plan.groups.map(({ tag, operations }) => `${tag.name} (${operations.length})`).join(', ');
  return `# ${name} for agents

${title}, ${plan.operations.length} operations. \`import { ${factory} } from '${name}'\`; the types and doc comments in \`dist/index.d.ts\` and
\`dist/generated/operations.d.ts\` are complete: read an operation's comment before you call it. Pages: \`dist/docs/\`.

${agentRules.replaceAll('@sec/<vendor>', name)}

Families: ${families}.
`;
}

function writeCore(name: string, specifiers: readonly string[]): string {
  return `# ${name} for agents

The runtime that the \`@sec\` SDKs share. A program imports the package of its vendor, which exports all of this one's main entry. Pages:
\`dist/docs/\`. Entry points: ${specifiers.map((one) => `\`${one}\``).join(', ')}.

${agentRules}
`;
}
