/** What an agent reads first: one index, and a file for each vendor. */
import { agentRules } from '../write/agent-rules.ts';
import type { Page } from './page.ts';
import { memberOf, operationPath, type Vendor } from './vendor.ts';

export function writeIndex(vendors: readonly Vendor[], pages: readonly Page[]): string {
  const guides = pages.filter(({ path }) => path.startsWith('guides/'));
  return `# @sec

> Typed TypeScript SDKs for security vendors that ship none: ${vendors.map(({ title, name }) => `${title} (@sec/${name})`).join(', ')}.

${agentRules}

## Vendors

${vendors.map(({ title, name, plan }) => `- [${title}](/${name}/llms.txt): all ${plan.operations.length} operations`).join('\n')}

## Guides

${guides.map(({ path, title, description }) => `- [${title}](/${path}.md): ${description}`).join('\n')}
`;
}

export function writeVendorIndex(vendor: Vendor): string {
  const families = vendor.plan.groups.map(
    (group) =>
      `## ${group.tag.name}\n\n${group.operations
        .map((planned) => {
          const { node } = planned.operation;
          return `- [${memberOf(planned)}](/${operationPath(vendor, planned)}.md): ${String(node['summary'] ?? '')} (${String(node['x-effect'])})`;
        })
        .join('\n')}`,
  );
  return `# ${vendor.title} (@sec/${vendor.name})

> \`npm install @sec/${vendor.name}\`, then \`import { ${vendor.factory} } from '@sec/${vendor.name}'\`. What to know of the vendor: [page](/${vendor.name}.md).

${agentRules}

${families.join('\n\n')}
`;
}
