/** Keeps secrets out of everything that a person or a log could see. */
import { brandOf } from './brand.js';
import { printable } from './printable.js';

const hidden = '[redacted]';
/** Tokens come and go; a server may still echo one of the last few. */
const rememberedTokens = 32;
/** Signatures come with every request; those on their way at one time, and some more. */
const rememberedSignatures = 128;
const minLength = 4;
/** A shorter piece of base64 would be found where it has nothing to do with the secret. */
const minPieceLength = 8;
/** Deeper than any response of these APIs; what lies below is not worth a stack overflow. */
const maxDepth = 64;
/** Characters of a string, or of all strings in a value, that are searched. The rest is not shown. */
const maxShown = 65_536;
/** JSON in JSON in an address: each time that a string is decoded it is searched again. Few strings change more than once. */
const maxDecodings = 8;
/** Characters that one may become in such a form. */
const maxGrowth = 6;
/** Headers of a response that let somebody in, or say where to be let in. */
const secretHeader = /cookie|auth(?!enticate)|token|secret|session|key|location|^link|^refresh/;

export class Redactor {
  readonly #secrets = new Set<string>();
  readonly #tokens = new Set<string>();
  readonly #signatures = new Set<string>();
  readonly #held = new Map<object, readonly string[]>();
  readonly #recent = new Set<string>();
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

  /** Remembers secrets until {@link release}, such as those in the input of a call. */
  hold(call: object, secrets: readonly string[]): void {
    if (secrets.length === 0) return;
    this.#held.set(call, [...(this.#held.get(call) ?? []), ...secrets]);
    this.#forms = undefined;
  }

  /** Forgets what was held for a call, but for {@link withRecent}. */
  release(call: object): void {
    for (const secret of this.#held.get(call) ?? []) this.#remember(this.#recent, secret, rememberedSignatures);
    if (this.#held.delete(call)) this.#forms = undefined;
  }

  /** Runs what shows something that a call of before has brought, with the secrets of the last calls known. */
  withRecent(run: () => void): void {
    this.hold(run, [...this.#recent]);
    run();
    if (this.#held.delete(run)) this.#forms = undefined;
  }

  #remember(known: Set<string>, secret: string, most = Infinity): void {
    if (known.has(secret)) return;
    known.add(secret);
    this.#forms = undefined;
    for (const oldest of known) {
      if (known.size <= most) break;
      known.delete(oldest);
    }
  }

  /** @returns The forms of what authorizes the client, as they could stand in a response. */
  credentials(): string[] {
    return [...this.#secrets, ...this.#tokens].flatMap(formsOf);
  }

  #allForms(): readonly string[] {
    return (this.#forms ??= [
      ...new Set([...this.#secrets, ...this.#tokens, ...this.#signatures, ...[...this.#held.values()].flat()].flatMap(formsOf)),
    ]
      // Two or three characters would blot out half of every message.
      .filter((form) => form.length >= minLength)
      // A secret that is part of another must not leave the rest of that one readable.
      .toSorted((one, other) => other.length - one.length));
  }

  /** @returns The text with every known secret replaced, and without characters that act on a terminal. */
  text(text: string): string {
    return redact(text, this.#allForms());
  }

  /** @returns A copy of a value of JSON with every known secret replaced, at any depth. What is too long or too deep is cut off. */
  value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    const strings: string[] = [];
    const cutting: Copying = {
      left: maxShown,
      take(text) {
        // Half of a string could end with half of a secret.
        if (text.length > this.left) return hidden;
        this.left -= text.length;
        strings.push(text);
        return text;
      },
    };
    const cut = copy(value, cutting);
    // One search of the whole costs a fraction of one per string, and few responses hold a secret.
    const views = viewsOf(strings.join('\n'));
    const forms = this.#allForms().filter((form) => views.some((view) => view.includes(form)));
    return copy(cut, { left: Infinity, take: (text) => redact(text, forms) });
  }

  /** @returns A copy of headers with every known secret replaced, and those hidden that are secrets by their name. */
  headers(headers: Headers): Headers {
    const clean = new Headers();
    for (const [name, value] of headers) clean.append(name, secretHeader.test(name) ? hidden : this.text(value));
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

interface Copying {
  /** Values that may still be copied. */
  left: number;
  take(text: string): string;
}

function copy(value: unknown, copying: Copying, depth = 0): unknown {
  if (--copying.left < 0 || depth > maxDepth) return hidden;
  if (typeof value === 'string') return copying.take(value);
  if (typeof value !== 'object' || value === null) return value;
  const isArray = Array.isArray(value);
  const items: unknown[] = [];
  for (const name of isArray ? value.keys() : Object.keys(value)) {
    const key = isArray || copying.take(name as string);
    const item = copy((value as Record<string | number, unknown>)[name], copying, depth + 1);
    items.push(isArray ? item : [key, item]);
    if (copying.left < 0) break;
  }
  return isArray ? items : Object.fromEntries(items as [string, unknown][]);
}

function redact(text: string, forms: readonly string[]): string {
  let view = text.slice(0, maxShown);
  let shown = view;
  for (let decodings = 0; decodings <= maxDecodings; decodings++) {
    const clean = forms.reduce((rest, form) => rest.replaceAll(form, hidden), view);
    if (clean !== view) shown = clean;
    view = decode(clean);
    if (view === clean) break;
  }
  // Half of a secret may stand where the text was cut.
  if (text.length > maxShown) shown = `${shown.slice(0, Math.max(0, shown.length - maxGrowth * (forms[0]?.length ?? 0)))}…`;
  return printable(shown);
}

/** @returns A text as it stands, and as it reads when its escapes are undone, again and again. */
export function viewsOf(text: string): string[] {
  const views = [text];
  for (let view = decode(text); view !== views.at(-1) && views.length <= maxDecodings; view = decode(view)) views.push(view);
  return views;
}

/** Escapes of HTML, JSON and addresses, as far as they stand for one of these; other names stand for a character outside ASCII. */
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", n: '\n', r: '\r', t: '\t' };
/** What decoders write for a character that they do not know. */
const unknown = '\ufffd';

/** Undoes the escapes of HTML, JSON, Python and addresses, each once. */
function decode(text: string): string {
  return text.replace(
    /&#(x[\da-f]{1,6}|\d{1,7});|\\u([\da-f]{4})|&(\w{2,6});|(?:(?:%|\\x)[\da-f]{2})+|\\./gi,
    (escape: string, number?: string, unit?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? unknown;
      const code = Number(number === undefined ? `0x${unit ?? ''}` : `0${number}`);
      if (code >= 0) return code > 0x10ffff ? unknown : String.fromCodePoint(code);
      const [char = '', ...bytes] = escape.split(/%|\\x/i);
      return bytes.length > 0 ? utf8.decode(Uint8Array.from(bytes, (byte) => parseInt(byte, 16))) : (named[char.slice(1)] ?? char.slice(1));
    },
  );
}

const utf8 = new TextDecoder();

/** The forms of a secret that are no escapes: those are undone before. */
function formsOf(secret: string): string[] {
  // In base64 nothing can be undone piece by piece, so a secret is packed as it stands in JSON and in addresses, too.
  const inAddress = encodeURIComponent(secret.replace(/\p{Surrogate}/gu, unknown));
  const packed = [secret, JSON.stringify(secret).slice(1, -1), inAddress].flatMap(packedForms);
  return [
    // A secret may look as if something in it were escaped.
    ...viewsOf(secret),
    // As forms of web pages write a space.
    secret.replaceAll(' ', '+'),
    secret.replace(/[^\0-\x7f]/gu, unknown),
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
  return [btoa(bytes).replace(/={1,2}$/, ''), ...inside.filter((piece) => piece.length >= minPieceLength)];
}
