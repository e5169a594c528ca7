/** A client over a scripted server that responds with payloads. */
import { createRiskenClient, type RiskenClient, type RiskenOptions } from '@sec/risken';
import type { HandClock } from '../support/hand-clock.js';
import { type Answer, type ReceivedRequest, script } from '../support/script.js';

export interface ScriptedClient {
  readonly client: RiskenClient;
  readonly requests: readonly ReceivedRequest[];
  readonly clock: HandClock;
}

export const clientOptions: RiskenOptions = {
  baseUrl: 'https://risken.example/api/v1',
  auth: { accessToken: 'invented-token' },
  project_id: 7,
};

/** @param respond - Gives the payload for a request; the envelope is put around it. */
export function createScriptedClient(respond: (request: ReceivedRequest) => unknown, options: RiskenOptions = {}): ScriptedClient {
  const answers: Answer[] = [(request) => ({ json: { data: respond(request) } })];
  const server = script(answers);
  return { client: createRiskenClient({ ...clientOptions, ...server, ...options }), requests: server.requests, clock: server.clock };
}

/** The last part of the path of each request. */
export function routesOf(requests: readonly ReceivedRequest[]): (string | undefined)[] {
  return requests.map(({ url }) => url.pathname.split('/').at(-1));
}
