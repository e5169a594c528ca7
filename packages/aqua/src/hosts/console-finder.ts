/** Finds the console of an account once: in the token, else through the provisioning service. */
import { ConfigError, HttpError, ParseError } from '@sec/core';
import type { Call, ConnectContext, TokenCredential } from '@sec/core/vendor';
import { getEnvironment } from '../generated/rows.js';
import { readTokenClaims } from '../auth/token-claims.js';
import { acceptFoundConsole } from './console-url.js';

export interface ConsoleFinderOptions {
  /** The credential whose token names the console. */
  readonly bearer: TokenCredential;
  /** Base URL of the service that issues the token. */
  readonly issuer: string | undefined;
  /** Whether the provisioning service may see the token. */
  readonly asksProvisioning: boolean;
  /** Domains or hosts beside the vendor's own that may be the console. */
  readonly trustedHosts: readonly string[];
}

export interface ConsoleFinder {
  /** The base URL of the console where it was found before. */
  known(): string | undefined;
  /** Finds the base URL of the console for the call that waits for it. */
  find(call: Call): string | Promise<string>;
}

export function createConsoleFinder(
  { exchange, redactor }: Pick<ConnectContext, 'exchange' | 'redactor'>,
  { bearer, issuer, asksProvisioning, trustedHosts }: ConsoleFinderOptions,
): ConsoleFinder {
  const rules = {
    trustedHosts,
    issuer,
    show: (text: string) => redactor.text(text),
  };
  let found: string | undefined;

  async function find(call: Call): Promise<string> {
    const { consoleHost } = readTokenClaims(await bearer.token(call));
    const host = consoleHost ?? (asksProvisioning ? await lookUp(call) : undefined);
    if (host === undefined)
      throw new ConfigError(
        'consoleUrl',
        '"consoleUrl" is required, got undefined, and neither the token (claim csp_metadata.urls.ese_url) nor the provisioning service names a console; for example https://0a1b2c3d4e.cloud.aquasec.com',
      );
    return (found = acceptFoundConsole(host, rules));
  }

  async function lookUp({ signal }: Call): Promise<string | undefined> {
    const response = exchange({ getEnvironment }, undefined, { signal, credential: bearer }).catch(refuseLookUp);
    const environment = (await response) as { readonly ese_url?: unknown } | undefined;
    return typeof environment?.ese_url === 'string' && environment.ese_url !== '' ? environment.ese_url : undefined;
  }

  return { known: () => found, find: (call) => found ?? find(call) };
}

/** A service that does not say where the console is will not say so later; one that fails or is not reached may. */
function refuseLookUp(error: unknown): never {
  const isFinal = error instanceof ParseError || (error instanceof HttpError && error.status < 500 && error.kind !== 'rateLimit');
  if (!isFinal) throw error;
  throw new ConfigError(
    'consoleUrl',
    `"consoleUrl" is required, got undefined, and the provisioning service does not name a console (${error.message}); for example https://0a1b2c3d4e.cloud.aquasec.com (or set AQUA_CONSOLE_URL)`,
    { cause: error },
  );
}
