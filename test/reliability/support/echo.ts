/** Servers and networks that give a secret back wherever they can. */
import type { Draw } from './seeded.js';

/** Ways in which a secret comes back. */
const codings: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `Authorization: Bearer ${secret}`,
  (secret) => encodeURIComponent(secret),
  (secret) => encodeURIComponent(secret).replace(/%../g, (code) => code.toLowerCase()),
  (secret) => new URLSearchParams({ token: secret }).toString(),
  (secret) => Buffer.from(secret).toString('base64'),
  (secret) => Buffer.from(secret).toString('base64url'),
  (secret) => Buffer.from(`Bearer ${secret}`).toString('base64'),
  (secret) => Buffer.from(`user:${secret}`).toString('base64'),
  (secret) => JSON.stringify({ authorization: `Bearer ${secret}` }),
];

const badStatuses = [
  400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429, 431, 451,
  500, 501, 502, 503, 504, 505, 507, 508, 511, 599,
];
const goodStatuses = [200, 201, 202, 203, 206];
const redirects = [300, 301, 302, 303, 304, 305, 307, 308];

/** One way to go wrong: an answer, an error of the connection, or silence until the request is aborted. */
export type Failing = (secrets: readonly string[], signal: AbortSignal | null | undefined) => Promise<Response>;

/** Draws a failure that gives secrets back. */
export function drawFailure(draw: Draw): Failing {
  const coding = draw.one(codings);
  const say = (secrets: readonly string[]): string => `you sent ${secrets.map(coding).join(' and ')}, which is wrong`;
  const kind = draw.whole(0, 9);
  if (kind <= 4) return answering(draw, draw.one(badStatuses), say);
  if (kind === 5) return answering(draw, draw.one(goodStatuses), say);
  if (kind === 6) return answering(draw, draw.one(redirects), say);
  if (kind === 7) return losing(draw, say);
  if (kind === 8) return cutting(draw, say);
  return (_, signal) => new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

function answering(draw: Draw, status: number, say: (secrets: readonly string[]) => string): Failing {
  const shape = draw.one(bodies);
  const inHeaders = draw.chance(0.5);
  const type = draw.one(['application/json', 'application/json', 'text/plain', 'text/html', 'application/grpc', '']);
  return async (secrets) => {
    const said = say(secrets);
    const headers = new Headers(inHeaders ? headersThatSay(said) : { location: 'https://elsewhere.example/login' });
    if (type !== '') headers.set('content-type', inHeaders ? `${type}; said="${forHeader(said)}"` : type);
    const body = [204, 205, 304].includes(status) ? null : shape(said);
    const response = new Response(body, { status, headers });
    if (type === '') response.headers.delete('content-type');
    return response;
  };
}

/** Bodies in the vendors' own forms of failure, and in others. */
const bodies: readonly ((said: string) => string)[] = [
  (said) => JSON.stringify({ status: 400, code: said, message: said, errors: [said, { field: said, message: said }] }),
  (said) => JSON.stringify({ error: said }),
  (said) => JSON.stringify({ error: { code: said, message: said }, error_message: said, error_type: said }),
  (said) => JSON.stringify({ messages: { error: said, json: { [said]: [said] } }, error_message: said }),
  (said) => JSON.stringify({ error: `field: ${said}; other: ${said}.` }),
  (said) => JSON.stringify({ [said]: { deep: [[[{ [said]: said }]]] }, data: { [said]: 1 } }),
  (said) => JSON.stringify([said, { [said]: said }]),
  (said) => JSON.stringify(said),
  (said) => JSON.stringify({ data: said, aws: said, clouds: [{ [said]: said }], assets: said, result: said, upload_url: said }),
  (said) => JSON.stringify({ data: { aws: [{ aws_id: said, [said]: said }] }, clouds: [{ id: said }], assets: [{ id: { [said]: 1 } }] }),
  (said) => `${said}\n${'x'.repeat(400)}${said}`,
  (said) => `${'y'.repeat(290)}${said}`,
  (said) => `<!doctype html><title>${said}</title>`,
  (said) => `{"message": "${said}`,
  (said) => `\ufeff${JSON.stringify({ message: said })}`,
  (said) => `{"error":${said}`,
  (said) => '[['.repeat(90) + JSON.stringify({ message: said }) + ']]'.repeat(90),
];

function headersThatSay(said: string): Record<string, string> {
  const value = forHeader(said);
  return {
    'x-request-id': value,
    'set-cookie': `session=${value}; Path=/`,
    'www-authenticate': `Bearer error="${value}"`,
    location: `https://${encodeURIComponent(value).replace(/%/g, '').slice(0, 20).toLowerCase()}.example/?token=${encodeURIComponent(said)}`,
    'retry-after': value,
    server: value,
    'x-echo': value,
  };
}

/** A header holds Latin-1 on one line. */
function forHeader(said: string): string {
  return /^[\x20-\x7e]*$/.test(said) ? said : encodeURIComponent(said);
}

/** A connection that fails with an error that knows too much, as those of some HTTP clients do. */
function losing(draw: Draw, say: (secrets: readonly string[]) => string): Failing {
  const shape = draw.whole(0, 4);
  const code = draw.one([
    'ECONNRESET',
    'ECONNREFUSED',
    'UND_ERR_SOCKET',
    'ENOTFOUND',
    'UND_ERR_HEADERS_TIMEOUT',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ]);
  return (secrets) => Promise.reject(errorThatSays(say(secrets), shape, code));
}

function errorThatSays(said: string, shape: number, code: string): unknown {
  if (shape === 0) return said;
  const inner = Object.assign(new Error(said), { code: shape === 1 ? said : code, request: { headers: { authorization: said } } });
  const error = Object.assign(new TypeError(shape === 2 ? 'fetch failed' : said, { cause: inner }), {
    config: { headers: said },
    response: said,
  });
  if (shape === 3) error.name = said;
  return shape === 4 ? new AggregateError([error, inner, said], said, { cause: error }) : error;
}

/** A body that breaks off with an error that knows too much. */
function cutting(draw: Draw, say: (secrets: readonly string[]) => string): Failing {
  const status = draw.one([200, 200, 400, 401, 500]);
  const shape = draw.whole(0, 4);
  return async (secrets) => {
    const said = say(secrets);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        controller.enqueue(new TextEncoder().encode(`{"message": ${JSON.stringify(said)}, "rest": "`));
        controller.error(errorThatSays(said, shape, 'UND_ERR_SOCKET'));
      },
    });
    return new Response(body, { status, headers: { 'content-type': 'application/json' } });
  };
}
