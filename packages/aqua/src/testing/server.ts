/**
 * The sandbox behind two real HTTP servers on this machine. Node only.
 *
 * @module @sec/aqua/testing/server
 */
import { serve } from '@sec/core/testing/server';
import { createAquaSandbox } from './sandbox.js';
import type { AquaSandbox, AquaSandboxOptions } from './sandbox/options.js';

export interface AquaSandboxServer extends AsyncDisposable {
  /** What a client takes as its `authUrl`, such as `http://127.0.0.1:51234`. */
  readonly authUrl: string;
  /** What a client finds by itself, or takes as its `consoleUrl`. */
  readonly consoleUrl: string;
  /** What a client takes as `hosts`: the vendor's other services, which the first server answers for, too. */
  readonly hosts: Readonly<Record<'provisioning' | 'platform' | 'supply-chain' | 'codesec' | 'cnapp-export' | 'autoconnect', string>>;
  readonly apiKey: string;
  readonly apiSecret: string;
  readonly email: string;
  readonly password: string;
  readonly username: string;
  readonly sandbox: AquaSandbox;
  /** Stops the servers and cuts open connections. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a sandbox on two free ports of the loopback interface.
 *
 * @example
 * ```ts
 * import { createAquaClient } from '@sec/aqua';
 * import { startAquaSandbox } from '@sec/aqua/testing/server';
 *
 * const { authUrl, hosts, apiKey, apiSecret, close } = await startAquaSandbox();
 * const aqua = createAquaClient({ authUrl, hosts, auth: { apiKey, apiSecret } });
 * const registries = await aqua.registries.listRegistries();
 * await close();
 * ```
 */
export async function startAquaSandbox(options: Omit<AquaSandboxOptions, 'consoleHost'> = {}): Promise<AquaSandboxServer> {
  const consoleServer = await serve((request) => sandbox.handleConsole(request));
  const sandbox = createAquaSandbox({ ...options, consoleHost: new URL(consoleServer.url).host });
  const authServer = await serve((request) => sandbox.handleAuth(request));
  const { apiKey, apiSecret, email, password, username } = sandbox;
  const close = async (): Promise<void> => {
    await Promise.all([authServer.close(), consoleServer.close()]);
  };
  return {
    authUrl: authServer.url,
    consoleUrl: consoleServer.url,
    hosts: {
      provisioning: authServer.url,
      platform: authServer.url,
      'supply-chain': authServer.url,
      codesec: authServer.url,
      'cnapp-export': authServer.url,
      autoconnect: authServer.url,
    },
    apiKey,
    apiSecret,
    email,
    password,
    username,
    sandbox,
    close,
    [Symbol.asyncDispose]: close,
  };
}
