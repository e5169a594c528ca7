/** Finds numbers in JSON that JavaScript would change. */

/** An exponent of three digits; a shorter one is never too large. */
const longExponent = /\d[eE]\+?\d{3,}(?:[\s,\]}]|$)/;
/** Longer than any number that has to be written out. */
const maxLength = 400;
const inNumber = '0123456789.eE+-';
const [quote, backslash] = [34, 92];

/**
 * Whether valid JSON holds an integer that JavaScript would round, as it may from 2^53 on, in whatever form it is written,
 * or a number too large for JavaScript. The time it takes grows with the length of the text alone.
 */
export function hasLostNumber(text: string): boolean {
  if (!hasLongDigits(text) && !longExponent.test(text)) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) at = endOfString(text, at);
    else if (code >= 48 && code <= 57) {
      const start = at;
      while (inNumber.includes(text[at] ?? ' ')) at++;
      if (isLost(text.slice(start, at))) return true;
    }
  }
  return false;
}

/** All that ordinary responses pay for: sixteen digits in a row cover one place in sixteen, so only those are looked at. */
function hasLongDigits(text: string): boolean {
  const isDigit = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return (code >= 48 && code <= 57) || code === 46;
  };
  for (let at = 15; at < text.length; at += 16) {
    if (!isDigit(at)) continue;
    let start = at;
    let end = at;
    while (isDigit(start - 1)) start--;
    while (isDigit(end + 1)) end++;
    if (end - start >= 15) return true;
    at = end;
  }
  return false;
}

function endOfString(text: string, start: number): number {
  for (let at = start; ;) {
    at = text.indexOf('"', at + 1);
    let first = at;
    while (text.charCodeAt(first - 1) === backslash) first--;
    if ((at - first) % 2 === 0) return at;
  }
}

function isLost(number: string): boolean {
  const value = Number(number);
  if (value < 2 ** 53) return false;
  if (value === Infinity || number.length > maxLength) return true;
  const digits = significantDigits(number);
  if (digits === significantDigits(value.toPrecision(100))) return false;
  // Programs write a float in the shortest form that gives it back; of an integer every digit counts.
  return /^\d+$/.test(number) || digits !== significantDigits(String(value));
}

function significantDigits(number: string): string {
  return number.replace(/e.*|\./gi, '').replace(/^0+|0+$/g, '');
}
