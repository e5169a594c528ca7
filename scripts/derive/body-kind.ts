/** How a body that goes whole into one member is handed over, by its media type. */

export type BodyKind = 'json' | 'form' | 'fields' | 'text' | 'bytes';

export const bodyTypes: Readonly<Record<BodyKind, string | undefined>> = {
  json: undefined,
  form: 'FormData',
  fields: 'URLSearchParams',
  text: 'string',
  bytes: 'Blob | Uint8Array | ReadableStream<Uint8Array>',
};

export function bodyKind(contentType = 'application/json'): BodyKind {
  if (/\bjson\b/.test(contentType)) return 'json';
  if (contentType === 'multipart/form-data') return 'form';
  if (contentType === 'application/x-www-form-urlencoded') return 'fields';
  return /^text\/|\b(?:yaml|xml)\b/.test(contentType) ? 'text' : 'bytes';
}
