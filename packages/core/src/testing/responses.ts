/** Responses of sandboxes. */

type Headers = Readonly<Record<string, string>>;

/** A JSON response. */
export function jsonResponse(status: number, body: unknown, headers: Headers = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** A response without a body. */
export function emptyResponse(status = 200, headers: Headers = {}): Response {
  return new Response(null, { status, headers });
}

/** A response that no vendor sends: the sandbox speaks for itself. */
export function refuseInSandbox(operationId: string, message: string, more: Readonly<Record<string, unknown>> = {}): Response {
  return jsonResponse(501, { sandbox: true, operationId, ...more, message });
}
