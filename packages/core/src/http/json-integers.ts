/** Finds integers in JSON that JavaScript would round. */

/** @returns Whether JSON holds an integer that JavaScript would round, as it may from 2^53 on. */
export function hasRoundedInteger(text: string): boolean {
  if (!hasLongDigits(text)) return false;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs)) {
    if (/^-?\d{16,}$/.test(token) && BigInt(token) !== BigInt(Number(token))) return true;
  }
  return false;
}

/** All that ordinary responses pay for the check: sixteen digits in a row cover one place in sixteen, so only those are looked at. */
function hasLongDigits(text: string): boolean {
  const isDigit = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
  };
  for (let at = 15; at < text.length; at += 16) {
    if (!isDigit(at)) continue;
    let start = at;
    let end = at;
    while (isDigit(start - 1)) start--;
    while (isDigit(end + 1)) end++;
    if (end - start >= 15) return true;
  }
  return false;
}
