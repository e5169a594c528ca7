/** The severities that Aqua rates findings with. */

/** @source Aqua Security API Reference, scan results [S]; `negligible`: aquasecurity/terraform-provider-aquasec client/vulnerabilities.go [C] */
const severities = ['critical', 'high', 'medium', 'low', 'negligible'] as const;

/** A severity that this package knows. */
export type Severity = (typeof severities)[number];

/** Reads a severity in any case. @returns `undefined` for any other value, for `unknown`, and for what is no string. */
export function parseSeverity(severity: unknown): Severity | undefined {
  const folded = typeof severity === 'string' ? severity.trim().toLowerCase() : undefined;
  return severities.find((known) => known === folded);
}
