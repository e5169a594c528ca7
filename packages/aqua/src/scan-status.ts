/** Reads the word for the state of an image's scan, which consoles spell in several ways. */

/** `running` goes on, `scanned` and `failed` are known ends, `unknown` is any other word. */
export type ScanState = 'running' | 'scanned' | 'failed' | 'unknown';

/**
 * Words without case, blanks, dashes and underscores.
 *
 * @source `Scanned`, `Pending`, `In Progress`, `Fail`: Aqua Security API Reference, scan status [S]; `not_started`,
 * `in_progress`, `finished`, `failed`: aquasecurity/terraform-provider-aquasec docs, image [C]; `Sent To Scan`:
 * armory-io/aquasec-scan-action [T]
 */
const states: Readonly<Record<string, ScanState>> = {
  notstarted: 'running',
  senttoscan: 'running',
  pending: 'running',
  inprogress: 'running',
  scanned: 'scanned',
  finished: 'scanned',
  fail: 'failed',
  failed: 'failed',
};

/** @returns What a status word means; `unknown` for a word that is not listed, and for what is no text. */
export function parseScanStatus(word: unknown): ScanState {
  if (typeof word !== 'string') return 'unknown';
  const folded = word.toLowerCase().replace(/[\s_-]+/g, '');
  return Object.hasOwn(states, folded) ? (states[folded] ?? 'unknown') : 'unknown';
}
