/** Puts a credential on every attempt; after a refusal it renews the credential and replays the request once. */
import type { HttpRequest, HttpResponse, Step } from './chain.js';
import { leaveOnAbort } from './clock.js';
import { lowerCased } from './serialize.js';

/** The headers with which one attempt went out, and what they were made from. */
export interface Proof {
  readonly headers: Readonly<Record<string, string>>;
  /** The token or secret behind the headers; compared to find out whether it is still the current one. */
  readonly secret: string;
}

/** A way to show who is calling. */
export interface Credential {
  /** Headers for this attempt; may exchange, renew or sign. */
  prove(request: HttpRequest): Proof | Promise<Proof>;
  /** Whether an answer refuses the credential, and not the caller's rights. */
  isRefused(response: HttpResponse): boolean;
  /**
   * After a refusal: drops the used secret if it is still the current one and gets another.
   * Resolves to `undefined` when there is none, and the refusal stands.
   */
  renew(used: Proof, request: HttpRequest): Promise<Proof | undefined>;
  /** Ends a session on the server, where there is one. */
  close?(): Promise<void>;
}

/** Credentials by the name of their security scheme. */
export type Credentials = Readonly<Record<string, Credential>>;

/** @param schemes - Scheme names of an operation that names none itself. */
export function auth(credentials: Credentials, schemes: readonly string[]): Step {
  return async (request, next) => {
    const name = (request.operation.security ?? schemes).find((scheme) => credentials[scheme] !== undefined);
    const credential = name === undefined ? undefined : credentials[name];
    if (credential === undefined) return next(request);

    request.log.phase = 'credential';
    const proven = credential.prove(request);
    const proof = proven instanceof Promise ? await leaveOnAbort(proven, request.signal) : proven;
    const response = await next(withProof(request, proof));
    if (!credential.isRefused(response) || request.body instanceof ReadableStream) return response;

    request.log.phase = 'credential';
    const renewed = await leaveOnAbort(credential.renew(proof, request), request.signal);
    return renewed === undefined ? response : next(withProof(request, renewed));
  };
}

/** Header names are in small letters everywhere in the chain, so the credential replaces whatever came in its place. */
function withProof(request: HttpRequest, proof: Proof): HttpRequest {
  return { ...request, headers: { ...request.headers, ...lowerCased(proof.headers) } };
}
