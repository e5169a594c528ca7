/** Names that the generated code is made of. */

/** `organization-iam` → `organizationIam`. */
export function toCamel(text: string): string {
  return text.replace(/[^A-Za-z0-9]+(.)?/g, (_, next: string | undefined) => next?.toUpperCase() ?? '');
}

/** `organization-iam` → `OrganizationIam`, `listAws` → `ListAws`. */
export function toPascal(text: string): string {
  const camel = toCamel(text);
  return (camel[0] ?? '').toUpperCase() + camel.slice(1);
}

export function inputType(operationId: string): string {
  return `${toPascal(operationId)}Input`;
}

export function outputType(operationId: string): string {
  return `${toPascal(operationId)}Output`;
}

export function itemType(operationId: string): string {
  return `${toPascal(operationId)}Item`;
}

export function groupType(tag: string): string {
  return `${toPascal(tag)}Operations`;
}

/** Names that a generated module uses for something else. */
export const reservedTypes: readonly string[] = [
  'AsyncIterable',
  'Blob',
  'FormData',
  'ReadableStream',
  'Record',
  'URLSearchParams',
  'Uint8Array',
  'NoInput',
  'OperationCall',
  'OperationTable',
  'Operations',
  'PagedOperationCall',
  'VariantOperationCall',
];

/** The header that every generated file begins with. */
export function header(vendor: string): string {
  return `// Generated from specs/${vendor} by pnpm generate. Do not edit.\n`;
}
