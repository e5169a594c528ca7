/** The pages of a vendor: what it is about, its families, and one for each operation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../packages.ts';
import { listOperation, row, table, writeOperationPage } from './operation-page.ts';
import { escapeMarkdown, type Page } from './page.ts';
import { familyPath, type Vendor } from './vendor.ts';

export function writeVendorPages(vendor: Vendor): Page[] {
  return [
    writeVendorPage(vendor),
    ...writeFamilyPages(vendor),
    ...vendor.plan.operations.map((planned) => writeOperationPage(vendor, planned)),
  ];
}

function writeVendorPage(vendor: Vendor): Page {
  const { plan, name, title } = vendor;
  const rows = plan.groups.map((group) =>
    row([
      `[${group.tag.name}](/${familyPath(vendor, group)}/)`,
      String(group.operations.length),
      escapeMarkdown(group.tag.description ?? ''),
    ]),
  );
  const [, text = ''] = /^# [^\n]*\n+([\s\S]*)$/.exec(readFileSync(join(root, 'docs', 'vendors', `${name}.md`), 'utf8')) ?? [];
  return {
    path: name,
    title,
    description: `The ${plan.operations.length} operations of @sec/${name}, and what to know of ${title}.`,
    text: `\`\`\`sh\nnpm install @sec/${name}\n\`\`\`\n\n${text}\n\n## Families\n\n${table(['Family', 'Operations', 'About'], rows)}\n`,
  };
}

function writeFamilyPages(vendor: Vendor): Page[] {
  return vendor.plan.groups.map((group) => ({
    path: familyPath(vendor, group),
    title: `${vendor.title}: ${group.tag.name}`,
    description: (group.tag.description ?? `${group.operations.length} operations.`).replaceAll('\n', ' ').trim(),
    text: `${escapeMarkdown(group.tag.description ?? '')}\n\n${table(
      ['Operation', 'Does', 'Effect'],
      group.operations.map((planned) => listOperation(vendor, planned)),
    )}\n`,
  }));
}
