/** The words that Aqua rates findings with. */

/** @source Aqua Security API Reference, scan results [S]; `negligible`: aquasecurity/terraform-provider-aquasec client/vulnerabilities.go [C] */
const severities = ['critical', 'high', 'medium', 'low', 'negligible'] as const;

export type Severity = (typeof severities)[number];

/** @returns The severity, whatever its case; `undefined` for any other word, for `unknown`, and for nothing. */
export function parseSeverity(word: unknown): Severity | undefined {
  const folded = typeof word === 'string' ? word.trim().toLowerCase() : undefined;
  return severities.find((severity) => severity === folded);
}
