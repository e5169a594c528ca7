/** Keeps secrets out of everything that a person or a log could see. */
import { brandOf } from './brand.js';

const hidden = '[redacted]';
/** Tokens come and go; a server may still echo one of the last few. */
const rememberedTokens = 32;
/** Signatures come with every request; those on their way at one time, and some more. */
const rememberedSignatures = 128;
/** A shorter piece of base64 would be found where it has nothing to do with the secret. */
const minPieceLength = 8;
/** Deeper than any response of these APIs; what lies below is not worth a stack overflow. */
const maxDepth = 64;

export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #tokens = new Set<string>();
  readonly #signatures = new Set<string>();
  /** What to look for, the longest first; worked out when it is needed, as most calls never fail. */
  #forms: readonly string[] | undefined;

  /** Remembers a long-lived secret for good. */
  add(secret: string): void {
    this.#remember(this.#secrets, secret);
  }

  /** Remembers a token until many others have followed. */
  addToken(token: string): void {
    this.#remember(this.#tokens, token, rememberedTokens);
  }

  /** Remembers the signature of a single request, or what it covers, until many others have followed. */
  addSignature(signature: string): void {
    this.#remember(this.#signatures, signature, rememberedSignatures);
  }

  #remember(known: Set<string>, secret: string, most = Infinity): void {
    // Two or three characters would blot out half of every message.
    if (secret.length < 4 || known.has(secret)) return;
    known.add(secret);
    this.#forms = undefined;
    for (const oldest of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
  }

  /** @returns The text with every known secret replaced. */
  text(text: string): string {
    // A secret that is part of another must not leave the rest of that one readable.
    this.#forms ??= [...new Set([...this.#secrets, ...this.#tokens, ...this.#signatures].flatMap(formsOf))].toSorted(
      (one, other) => other.length - one.length,
    );
    let clean = text;
    for (const form of this.#forms) clean = clean.replaceAll(form, hidden);
    return clean;
  }

  /** @returns A value with every known secret replaced, at any depth; the value itself where there is none in it. */
  value(value: unknown): unknown {
    try {
      // One search of the whole costs a fraction of one per string, and few responses hold a secret.
      const text = JSON.stringify(value) ?? '';
      // A backslash stands for a character that looks different in here.
      if (!text.includes('\\') && this.text(text) === text) return value;
    } catch {
      // Nested too deep for that.
    }
    return this.#clean(value, 0);
  }

  #clean(value: unknown, depth: number): unknown {
    if (typeof value === 'string') return this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth > maxDepth) return hidden;
    if (Array.isArray(value)) return value.map((item) => this.#clean(item, depth + 1));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [this.text(name), this.#clean(item, depth + 1)]));
  }

  /** @returns A copy of headers with every known secret replaced. */
  headers(headers: Headers): Headers {
    const clean = new Headers();
    for (const [name, value] of headers) clean.append(name, this.text(value));
    return clean;
  }

  /** @returns A copy of an error that keeps its name, message, code, stack and cause, and nothing else. */
  cause(error: unknown, depth = 0): unknown {
    try {
      if (!(error instanceof Error) && brandOf(error) !== 'Error')
        return typeof error === 'string' ? this.text(error) : typeof error === 'object' ? undefined : error;
      const { name, message, code, stack, cause } = error as Partial<Record<keyof Error | 'code', unknown>>;
      const copy = new Error(this.text(String(message)), cause === undefined || depth > 4 ? {} : { cause: this.cause(cause, depth + 1) });
      copy.name = this.text(String(name));
      if (typeof stack === 'string') copy.stack = this.text(stack);
      return typeof code === 'string' ? Object.assign(copy, { code: this.text(code) }) : copy;
    } catch {
      // A getter or a proxy that throws: what a function of the caller's own throws may be anything.
      return undefined;
    }
  }
}

/** The forms in which a server or a runtime may echo a secret. */
function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  // Half a surrogate pair has no bytes: only JSON can carry it.
  if (/[\ud800-\udfff]/u.test(secret)) return [secret, json];
  const url = encodeURIComponent(secret);
  const packed = packedForms(secret);
  return [
    secret,
    url,
    url.replace(/%../g, (code) => code.toLowerCase()),
    // An address inside the query of another, as login pages have it.
    encodeURIComponent(url),
    new URLSearchParams([['', secret]]).toString().slice(1),
    json,
    ...packed,
    ...packed.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
  ];
}

/**
 * A secret in base64, alone and inside a longer text: a password behind its user, a token behind `Bearer`. Three characters
 * stand in four, so there are three ways to be inside; the characters at the edges also depend on what stands beside.
 */
function packedForms(secret: string): string[] {
  let bytes = '';
  for (const byte of new TextEncoder().encode(secret)) bytes += String.fromCharCode(byte);
  const inside = [0, 1, 2].map((before) =>
    btoa('\0'.repeat(before) + bytes).slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6)),
  );
  return [btoa(bytes).replace(/=+$/, ''), ...inside.filter((piece) => piece.length >= minPieceLength)];
}
