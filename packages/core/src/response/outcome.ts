/** Turns a response into a payload, or into the error that says what went wrong. */
import { type Call, noteUnknownOutcome } from '../call/call.js';
import { IncompleteListError, isSecError, ParseError } from '../errors.js';
import { hasLostNumber } from '../http/json-integers.js';
import { contentTypeOf, type HttpResponse } from '../http/message.js';
import { resolvePointer } from '../lib/json-pointer.js';
import { isSuccess, type Operation } from '../operation/operation.js';
import { showRawBody, showResponse } from './show.js';
import { failureOf } from './to-error.js';

/** Reads a response. @throws what `read` throws; whatever is no error of ours as a {@link ParseError}, since a write may have been done. */
export function readResponse<Result>(call: Call, response: HttpResponse, read: (call: Call, response: HttpResponse) => Result): Result {
  try {
    return read(call, response);
  } catch (error) {
    throw isSecError(error) ? error : unexpected(call, response)('it cannot be read', error);
  }
}

/** @returns The payload of a response. @throws where it is a failure, or not what was promised. */
export function readPayload(call: Call, response: HttpResponse): unknown {
  // A delete whose first response was lost, and whose repetition finds nothing, has done its work.
  if (call.mayHaveSucceeded && call.operation.gone?.includes(response.status) === true && !isSuccess(call.operation, response.status))
    return undefined;
  assertSuccess(call, response);
  const wire = readWire(call, response);
  emptyLists(call.operation, wire);
  return completePayload(call, response, wire);
}

/** @throws the error that a failure says, by its status or inside its body. */
export function assertSuccess(call: Call, response: HttpResponse): void {
  const failure = failureOf(call, response);
  if (failure !== undefined) throw failure;
}

/** Reads the whole body of a successful response, with the types that its members are read with, before anything is filled in. */
export function readWire(call: Call, response: HttpResponse): unknown {
  const { operation, runtime } = call;
  const { body } = response;
  if (body.kind !== 'json' || operation.response !== 'json') return readOther(call, response);
  if (hasLostNumber(body.text)) {
    throw unexpected(
      call,
      response,
    )("it holds a number that JavaScript would round; createRaw(client) with parseAs: 'text' returns the text as it was received");
  }
  // The body was parsed for this call alone, so its values may be changed in place.
  const value = operation.responseRules === undefined ? body.value : operation.responseRules.applyInPlace(body.value);
  runtime.checkOutput?.(call, value);
  return value;
}

/** Finds the payload in a body, and fills in what the vendor leaves out of it. */
export function completePayload(call: Call, response: HttpResponse, wire: unknown): unknown {
  const { operation } = call;
  if (response.body.kind !== 'json' || operation.response !== 'json') return wire;
  const { payload: pointer, payloadTypes, defaults, empty, feature } = operation;
  const misfit = unexpected(call, response);
  // Judged before anything is filled in: a list that was not received must not be an empty one.
  const noPage =
    feature?.isPage?.(operation, wire) === false ? new IncompleteListError(operation.id, { reason: 'notAList', received: 0 }) : undefined;
  const isList = payloadTypes?.includes('array') === true;
  if (wire === null) {
    if (isList) return [];
    if (empty === true) return undefined;
    throw noPage ?? misfit('it is null');
  }
  operation.bodyDefaults?.applyInPlace(wire);
  const found = pointer === undefined ? wire : resolvePointer(wire, pointer);
  if (found === null && isList) return [];
  // Where members are filled in, their absence says nothing, so the envelope has to be there.
  const isMissing =
    found === null || (defaults !== undefined && pointer !== undefined && (typeof found !== 'object' || Array.isArray(wire)));
  if (isMissing) throw noPage ?? misfit('its payload is missing');
  // The payload is the whole body where the response came without its envelope.
  const payload = found === undefined ? wire : found;
  const received = Array.isArray(payload) ? 'array' : typeof payload;
  if (payloadTypes?.includes(received) === false)
    throw misfit(`its payload is of type ${received} instead of ${payloadTypes.join(' or ')}`);
  if (noPage !== undefined) throw noPage;
  // An empty object where nothing is promised says nothing, as an empty body does.
  if (payloadTypes === undefined && empty === true && received === 'object' && Object.keys(payload as object).length === 0)
    return undefined;
  return defaults === undefined ? payload : defaults.applyInPlace(payload);
}

/** Makes the items of a page, and a payload that is an array, empty where they are null: servers write an empty list so as well. */
export function emptyLists({ page, payload, payloadTypes }: Operation, wire: unknown): void {
  for (const pointer of [page?.items ?? [], payloadTypes?.includes('array') === true ? (payload ?? []) : []].flat()) {
    const end = pointer.lastIndexOf('/');
    if (end >= 0 && resolvePointer(wire, pointer) === null)
      (resolvePointer(wire, pointer.slice(0, end)) as Record<string, unknown>)[pointer.slice(end + 1)] = [];
  }
}

/** The status is successful but the body is not what the specification says, so the effect of a write is unknown. */
export function unexpected(call: Call, response: HttpResponse): (what: string, cause?: unknown) => ParseError {
  return (what, cause) => {
    const { status, body } = response;
    const { redactor } = call.runtime;
    if (isSuccess(call.operation, status)) noteUnknownOutcome(call);
    // What a server says only once, such as a new key, must not be lost with an error about its form.
    const facts = { ...showResponse(redactor, response), body: showRawBody(redactor, body) };
    const message = redactor.text(`the response (status ${status}) is not what was promised: ${what}`);
    return new ParseError(call, message, facts, cause === undefined ? undefined : { cause: redactor.cause(cause) });
  };
}

/** Refuses a web page where data was promised, unless the call wanted for one, and JSON where a file was. */
export function refusePage(call: Call, response: HttpResponse): void {
  const { operation, headers } = call;
  const type = contentTypeOf(response);
  // Without a body its type says nothing; servers have a default for it.
  if (response.status === 204 || response.status === 205) return;
  // A report or an archive that comes as JSON is a message about why there is none.
  if (operation.response !== 'json' && operation.accept !== undefined && /\bjson\b/i.test(type) && !/json/.test(operation.accept))
    throw unexpected(call, response)(`${type} came instead of ${operation.accept}`);
  const isWanted = /html/.test(headers['accept'] ?? '') || (operation.response === 'text' && operation.accept === undefined);
  if (/\bhtml\b/i.test(type) && !isWanted)
    throw unexpected(call, response)('an HTML page came, probably from a login page or a proxy in front of the API');
}

/** Reads everything that is not JSON, where JSON may have been promised. */
function readOther(call: Call, response: HttpResponse): unknown {
  const { operation } = call;
  const { body } = response;
  const misfit = unexpected(call, response);
  const isJson = operation.response === 'json';
  if (!isJson || body.kind !== 'empty') refusePage(call, response);
  const type = contentTypeOf(response);
  const wanted = operation.accept ?? '';
  if (operation.variants?.[wanted] !== undefined && type !== '' && !type.toLowerCase().startsWith(wanted))
    throw misfit(`${type} came instead of ${wanted}`);
  switch (body.kind) {
    case 'broken':
      throw misfit(body.why);
    case 'empty':
      if (operation.empty !== true && isJson) throw misfit('it is empty');
      return operation.response === 'text' ? '' : operation.response === 'bytes' ? new Uint8Array() : undefined;
    case 'json':
      return body.value;
    case 'text':
      if (isJson && !/\bhtml\b/i.test(type)) throw misfit(`${type || 'text without a content type'} came instead of JSON`);
      return body.text;
    case 'bytes':
      return body.bytes;
    case 'stream':
      return body.stream;
  }
}
