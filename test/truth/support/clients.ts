/** One client of each vendor over a server that a test writes: the only place that knows how clients are configured. */
import { type AquaClient, type AquaOptions, createAquaClient } from '@sec/aqua';
import { checks as aquaChecks } from '@sec/aqua/validate';
import { type Clock, type ClientOptions, type Limiter, shareLimits } from '@sec/core';
import { createDataTheoremClient, type DataTheoremClient } from '@sec/datatheorem';
import { createInsightCloudSecClient, type InsightCloudSecClient, type InsightCloudSecOptions } from '@sec/insightcloudsec';
import { checks as insightCloudSecChecks } from '@sec/insightcloudsec/validate';
import { createRiskenClient, type RiskenClient } from '@sec/risken';
import { createHandClock, type HandClock } from '../../support/hand-clock.js';
import { type ReceivedRequest, script, type ScriptedAnswer } from '../../support/script.js';

/** Answers the n-th request, counted from 1. */
export type Answerer = (request: ReceivedRequest, count: number) => ScriptedAnswer | Promise<ScriptedAnswer>;

/** What a test may ask of a client. */
export interface Settings {
  /** Every call is sent once. */
  readonly once?: true;
  /** Compares answers with the documented shapes and reports what differs. */
  readonly reports?: true;
  readonly maxConcurrent?: number;
  readonly perSecond?: number;
  /** A limiter of the caller's own. */
  readonly limiter?: Limiter;
  readonly headers?: unknown;
  readonly random?: () => number;
  /** The clock of the client, where it is not the hand clock itself. */
  readonly clock?: Clock;
  /** Stands before the scripted server. */
  readonly wrapFetch?: (inner: typeof fetch) => typeof fetch;
  readonly hand?: HandClock;
}

export interface Connection<Client> {
  readonly client: Client;
  readonly clock: HandClock;
  readonly requests: readonly ReceivedRequest[];
}

interface Served extends Omit<Connection<never>, 'client'> {
  readonly options: ClientOptions;
}

function serve(answer: Answerer, settings: Settings): Served {
  let count = 0;
  const server = script([(request) => answer(request, ++count)], settings.hand ?? createHandClock());
  const { once, maxConcurrent, perSecond, limiter, headers, random = () => 0.5, clock, wrapFetch } = settings;
  return {
    clock: server.clock,
    requests: server.requests,
    options: {
      fetch: wrapFetch === undefined ? server.fetch : wrapFetch(server.fetch),
      clock: clock ?? server.clock,
      random,
      ...(once === undefined ? {} : { retry: false }),
      ...(maxConcurrent === undefined ? {} : { maxConcurrent }),
      ...(perSecond === undefined ? {} : { rateLimit: { requestsPerSecond: perSecond } }),
      ...(limiter === undefined ? {} : { limiter: shareLimits(limiter, { instances: 1 }) }),
      ...(headers === undefined ? {} : { headers: headers as Readonly<Record<string, string>> }),
    },
  };
}

/** The project of a RISKEN client, and the secrets of all clients. */
export const projectId = 7;
export const secrets = { token: 'invented-token-0123456789', password: 'P&ss"w<ö>rd-of-ours', apiKey: 'invented-key-0123456789' };

export function risken(answer: Answerer, settings: Settings = {}): Connection<RiskenClient> {
  const { options, ...server } = serve(answer, settings);
  const client = createRiskenClient({
    ...options,
    baseUrl: 'https://risken.example/api/v1',
    auth: { accessToken: secrets.token },
    project_id: projectId,
  });
  return { client, ...server };
}

/** A client of Aqua whose hosts are all one; its own pace is out of the way. */
export function aqua(
  answer: Answerer,
  settings: Settings = {},
  auth: NonNullable<AquaOptions['auth']> = { token: secrets.token },
): Connection<AquaClient> {
  const { options, ...server } = serve(answer, settings);
  const client = createAquaClient({
    rateLimit: { requestsPerSecond: 100_000, burst: 10_000 },
    ...options,
    ...(settings.reports === undefined ? {} : { validation: { checks: aquaChecks, mode: 'report' } }),
    auth,
    consoleUrl: 'https://aqua.example',
    authUrl: 'https://aqua.example',
    hosts: { provisioning: 'https://aqua.example' },
  });
  return { client, ...server };
}

/** The ways to sign in to Aqua that obtain a token. */
export const aquaSignIns = {
  email: { email: 'ops@example.org', password: secrets.password },
  key: { apiKey: secrets.apiKey, apiSecret: 'invented-secret-0123456789' },
} as const;

/** A client of Aqua that has to find its console. */
export function aquaWithoutConsole(answer: Answerer, settings: Settings = {}): Connection<AquaClient> {
  const { options, ...server } = serve(answer, settings);
  const client = createAquaClient({ ...options, auth: aquaSignIns.email, hosts: { provisioning: 'https://aqua.example' } });
  return { client, ...server };
}

export function cloudSec(
  answer: Answerer,
  settings: Settings = {},
  auth: NonNullable<InsightCloudSecOptions['auth']> = { apiKey: secrets.apiKey },
): Connection<InsightCloudSecClient> {
  const { options, ...server } = serve(answer, settings);
  const client = createInsightCloudSecClient({
    ...options,
    ...(settings.reports === undefined ? {} : { validation: { checks: insightCloudSecChecks, mode: 'report' } }),
    baseUrl: 'https://cloudsec.example',
    auth,
  });
  return { client, ...server };
}

export function dataTheorem(answer: Answerer, settings: Settings = {}): Connection<DataTheoremClient> {
  const { options, ...server } = serve(answer, settings);
  const client = createDataTheoremClient({ ...options, auth: { resultsApiKey: secrets.apiKey, uploadApiKey: secrets.apiKey } });
  return { client, ...server };
}

/** Sends one call with headers of the caller's own, whatever they are. */
export const withHeaders = (headers: unknown): { readonly headers: Readonly<Record<string, string>> } => ({
  headers: headers as Readonly<Record<string, string>>,
});

/** Passes a value where its type says that it does not belong, as programs without types do. */
export const unchecked = (value: unknown): never => value as never;
