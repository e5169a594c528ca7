/** Calls a sandbox without a client: a path, a query or a body, and the response. */
import { createRiskenSandbox, type RiskenSandbox, type RiskenSandboxOptions } from '@sec/risken/testing';

export interface CallerResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` where it is not JSON. */
  readonly json: any;
}

export interface Caller {
  readonly sandbox: RiskenSandbox;
  readonly clock: { nowMs: number };
  get(path: string, query?: Readonly<Record<string, string | number>>, headers?: Readonly<Record<string, string>>): Promise<CallerResponse>;
  /** A string is sent as it is, anything else as JSON. */
  post(path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<CallerResponse>;
  send(request: Request): Promise<CallerResponse>;
}

export const startMs = Date.UTC(2026, 0, 15, 10, 30, 0);
export const startSeconds = startMs / 1000;

/** A sandbox with a clock that stands still until a test moves it. */
export function createCaller(options: Omit<RiskenSandboxOptions, 'clock'> = {}): Caller {
  const clock = { nowMs: startMs };
  const sandbox: RiskenSandbox = createRiskenSandbox<string>({ ...options, clock: { now: () => clock.nowMs } });
  const authorization = { authorization: `Bearer ${sandbox.accessToken}` };

  const send = async (request: Request): Promise<CallerResponse> => {
    const response = await sandbox.handle(request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text) };
  };
  return {
    sandbox,
    clock,
    send,
    get(path, query = {}, headers = authorization) {
      const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
      return send(new Request(`${sandbox.baseUrl}${path}?${search}`, { headers }));
    },
    post(path, body, headers = authorization) {
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return send(
        new Request(`${sandbox.baseUrl}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: text ?? null,
        }),
      );
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
