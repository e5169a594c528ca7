/** What an agent reads first: one index, and a file for each vendor. */
import type { Page } from './page.ts';
import { memberOf, operationPath, type Vendor } from './vendor.ts';

/** How to call, what goes wrong, and what never to do. */
export const rules = `- Make a client once: \`create…Client()\`; credentials come from the environment or the option \`auth\`, never from source code.
- Call \`client.<family>.<operation>(input)\`: one flat object with the vendor's own names. It resolves to the payload, or rejects with a \`SecError\`.
- Lists: \`for await (const item of client.<family>.<list>.items(input))\`. Do not page by hand.
- Errors: \`isSecError(error)\`, then \`switch (error.code)\`. \`mayHaveSucceeded\` on a write means: look before you repeat.
- Do not retry by hand; the client retries where that is safe.
- To look only, use \`readOnly(client)\`; to see what a call would send, \`explain(operation, input)\`.
- To test, use \`@sec/<vendor>/testing/sandbox\`. Never send a call to a real account to find out how it behaves.
- Never print a credential, and never put one into a page.`;

export function writeIndex(vendors: readonly Vendor[], pages: readonly Page[]): string {
  const guides = pages.filter(({ path }) => path.startsWith('guides/'));
  return `# @sec

> Typed TypeScript SDKs for security vendors that ship none: ${vendors.map(({ title, name }) => `${title} (@sec/${name})`).join(', ')}.

${rules}

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

${rules}

${families.join('\n\n')}
`;
}
