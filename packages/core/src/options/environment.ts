/** What the platform says: environment variables, and whether this is a web page. */
import { ConfigError } from '../errors.js';

/** @returns An environment variable on a server; `undefined` where it is empty, does not exist or must not be read. */
export function readEnv(name: string): string | undefined {
  try {
    const value = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env?.[name];
    return value === '' ? undefined : value;
  } catch {
    // Deno asks for a permission, and refuses by throwing.
    return undefined;
  }
}

/** @returns Whether the code runs in a web page, or in a worker of one: whoever opens the page can read what is in it. */
export function isBrowser(): boolean {
  if ('document' in globalThis) return true;
  const { process } = globalThis as { readonly process?: { readonly versions?: { readonly node?: string } } };
  // Servers for web-like code have a worker scope, too, but no address of a page, or a name of their own.
  const isWorker = 'WorkerGlobalScope' in globalThis && 'location' in globalThis && !('Deno' in globalThis);
  return isWorker && process?.versions?.node === undefined;
}

/** Refuses a long-lived secret in a web page unless the caller allowed it. @throws {@link ConfigError} */
export function assertNotInBrowser(
  option: string,
  { allowBrowserCredentials = false }: { readonly allowBrowserCredentials?: boolean },
): void {
  if (allowBrowserCredentials || !isBrowser()) return;
  throw new ConfigError(
    option,
    `"${option}" is a long-lived secret, and everybody who opens this page could read it; make the call from a backend, for example with auth: 'proxy', or set allowBrowserCredentials: true for a page that only its owner sees`,
  );
}
