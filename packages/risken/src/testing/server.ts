/**
 * The sandbox behind a real HTTP server on this machine. Node only.
 *
 * @module @sec/risken/testing/server
 */
import { serve } from '@sec/core/testing/server';
import { createRiskenSandbox, type RiskenSandbox, type RiskenSandboxOptions } from './sandbox.js';

/** A sandbox that listens on loopback. */
export interface RiskenSandboxServer<Name extends string = string> extends AsyncDisposable {
  /** Origin, such as `http://127.0.0.1:51234`. */
  readonly url: string;
  /** What a client takes as its `baseUrl`. */
  readonly baseUrl: string;
  readonly accessToken: string;
  readonly projectId: number;
  readonly sandbox: RiskenSandbox<Name>;
  /** Stops the server and cuts open connections. */
  readonly close: () => Promise<void>;
}

/** Starts a sandbox on a free port of the loopback interface. */
export async function startRiskenSandbox<Name extends string = never>(
  options: Omit<RiskenSandboxOptions<Name>, 'baseUrl'> = {},
): Promise<RiskenSandboxServer<Name>> {
  const server = await serve((request) => sandbox.handle(request));
  const baseUrl = `${server.url}/api/v1`;
  const sandbox = createRiskenSandbox<Name>({ ...options, baseUrl });
  const { accessToken, projectId } = sandbox;
  const close = (): Promise<void> => server.close();
  return { url: server.url, baseUrl, accessToken, projectId, sandbox, close, [Symbol.asyncDispose]: close };
}
