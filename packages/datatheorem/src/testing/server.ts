/**
 * The sandbox behind two real HTTP servers on this machine. Node only.
 *
 * @module @sec/datatheorem/testing/server
 */
import { serve } from '@sec/core/testing/server';
import { createDataTheoremSandbox, type DataTheoremSandbox, type DataTheoremSandboxOptions } from './sandbox.js';

export interface DataTheoremSandboxServer extends AsyncDisposable {
  /** What a client takes as its `baseUrl`, such as `http://127.0.0.1:51234`. */
  readonly baseUrl: string;
  /** Where files go; a client gets it with each upload. */
  readonly uploadUrl: string;
  readonly resultsApiKey: string;
  readonly uploadApiKey: string;
  readonly sandbox: DataTheoremSandbox;
  /** Stops the servers and cuts open connections. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a sandbox on two free ports of the loopback interface.
 *
 * @example
 * ```ts
 * import { createDataTheoremClient } from '@sec/datatheorem';
 * import { startDataTheoremSandbox } from '@sec/datatheorem/testing/server';
 *
 * const { baseUrl, resultsApiKey, close } = await startDataTheoremSandbox();
 * const datatheorem = createDataTheoremClient({ baseUrl, auth: { resultsApiKey } });
 * const { assets } = await datatheorem.assets.listAssets();
 * await close();
 * ```
 */
export async function startDataTheoremSandbox(
  options: Omit<DataTheoremSandboxOptions, 'baseUrl' | 'uploadUrl'> = {},
): Promise<DataTheoremSandboxServer> {
  const uploadServer = await serve((request) => sandbox.handleUpload(request));
  const apiServer = await serve((request) => sandbox.handleApi(request));
  const sandbox = createDataTheoremSandbox({ ...options, baseUrl: apiServer.url, uploadUrl: uploadServer.url });
  const { baseUrl, uploadUrl, resultsApiKey, uploadApiKey } = sandbox;
  const close = async (): Promise<void> => {
    await Promise.all([apiServer.close(), uploadServer.close()]);
  };
  return { baseUrl, uploadUrl, resultsApiKey, uploadApiKey, sandbox, close, [Symbol.asyncDispose]: close };
}
