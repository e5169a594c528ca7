/** Calls a sandbox without a client: a path, a body, and what came back. */
import { createHmac } from 'node:crypto';
import { type AquaSandbox, type AquaSandboxOptions, createAquaSandbox } from '@sec/aqua/testing';

export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` where it is no JSON text. */
  readonly json: any;
}

export type HeaderTable = Readonly<Record<string, string>>;

export interface Caller {
  readonly sandbox: AquaSandbox;
  readonly clock: { nowMs: number };
  /** Calls the console with a token that has all rights. */
  console(method: string, path: string, body?: unknown, headers?: HeaderTable): Promise<Received>;
  /** Calls the token host with a token that has all rights. */
  cspm(method: string, path: string, body?: unknown, headers?: HeaderTable): Promise<Received>;
  /** Headers of a signed request. */
  signed(method: string, path: string, body?: string, given?: { readonly timestamp?: string; readonly secret?: string }): HeaderTable;
}

export const startMs = Date.UTC(2026, 0, 15, 10, 30, 0);

/** A sandbox with a clock that stands still until a test moves it. */
export function createCaller(options: Omit<AquaSandboxOptions, 'clock'> = {}): Caller {
  const clock = { nowMs: startMs };
  const sandbox = createAquaSandbox({ ...options, clock: { now: () => clock.nowMs } });
  const call = async (
    handle: (request: Request) => Promise<Response>,
    method: string,
    url: string,
    body: unknown,
    headers: HeaderTable,
  ): Promise<Received> => {
    const text = body === undefined ? null : typeof body === 'string' ? body : JSON.stringify(body);
    const response = await handle(new Request(url, { method, headers, body: text }));
    const received = await response.text();
    return { status: response.status, headers: response.headers, text: received, json: parse(received) };
  };
  const bearer = (): HeaderTable => ({ authorization: `Bearer ${(token ??= sandbox.issueToken())}` });
  let token: string | undefined;
  return {
    sandbox,
    clock,
    console: (method, path, body, headers = bearer()) =>
      call(sandbox.handleConsole, method, `https://sandbox.cloud.aquasec.com${path}`, body, headers),
    cspm: (method, path, body, headers = bearer()) => call(sandbox.handleAuth, method, `https://api.cloudsploit.com${path}`, body, headers),
    signed(method, path, body = '', { timestamp = String(clock.nowMs / 1000), secret = sandbox.apiSecret } = {}) {
      const signature = createHmac('sha256', secret).update(`${timestamp}${method}${path}${body}`).digest('hex');
      return { 'x-api-key': sandbox.apiKey, 'x-timestamp': timestamp, 'x-signature': signature };
    },
  };
}

/** Claims of a token. */
export function claimsOf(token: string): any {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
