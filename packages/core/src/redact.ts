/** Keeps secrets out of everything that a person or a log could see. */

const hidden = '[redacted]';
/** Rotated credentials leave old values behind; a server may still echo one of the last few. */
const remembered = 32;

export class Redactor {
  readonly #needles = new Set<string>();

  /** Remembers a secret in the forms in which a server or a runtime may echo it. */
  add(secret: string): void {
    // Two or three characters would blot out half of every message.
    if (secret.length < 4 || this.#needles.has(secret)) return;
    for (const form of [secret, encodeURIComponent(secret), base64(secret)]) this.#needles.add(form);
    while (this.#needles.size > remembered * 3) this.#needles.delete(this.#needles.values().next().value as string);
  }

  /** @returns The text with every known secret replaced. */
  text(text: string): string {
    let clean = text;
    for (const needle of this.#needles) if (clean.includes(needle)) clean = clean.split(needle).join(hidden);
    return clean;
  }

  /** @returns A value with every known secret replaced, at any depth. */
  value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.value(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [this.text(name), this.value(item)]));
  }

  /** @returns A copy of an error that keeps its name, message, code, stack and cause, and nothing else. */
  cause(error: unknown, depth = 0): unknown {
    if (!(error instanceof Error)) return typeof error === 'string' ? this.text(error) : typeof error === 'object' ? undefined : error;
    const { code } = error as { code?: unknown };
    const copy = new Error(this.text(error.message), error.cause === undefined || depth > 4 ? {} : { cause: this.cause(error.cause, depth + 1) });
    copy.name = error.name;
    if (error.stack !== undefined) copy.stack = this.text(error.stack);
    return typeof code === 'string' ? Object.assign(copy, { code }) : copy;
  }
}

function base64(text: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return btoa(bytes).replace(/=+$/, '');
}
