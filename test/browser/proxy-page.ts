/** Runs in a page and in a worker of it: a client without any credential, over the proxy of the page's own origin. */
import { createRiskenClient, isSecError, reportFinding, type RiskenClient } from '@sec/risken';
import { createRaw } from '@sec/risken/raw';

const connect = (): RiskenClient => createRiskenClient({ auth: 'proxy', baseUrl: '/api/risken' });

const codeOf = async (run: () => unknown): Promise<string> => {
  try {
    await run();
    return 'nothing';
  } catch (error) {
    return isSecError(error) ? `${error.code}: ${error.message}` : String(error);
  }
};

/** Everything that a dashboard does. */
export async function useProxy(reads: number) {
  const risken = connect();
  const lists = await Promise.all(Array.from({ length: reads }, () => risken.finding.listFindings({ limit: 50 })));
  const ids = new Set<number>();
  for await (const id of risken.finding.listFindings.items({}, { prefetch: 2 })) ids.add(id);
  const { finding } = await reportFinding(risken, {
    description: 'reported from a page',
    data_source: 'code:invented',
    data_source_id: 'invented',
    resource_name: 'repository',
    original_score: 1,
    original_max_score: 10,
    data: '{}',
  });
  const raw = await createRaw(risken).GET('/finding/list-finding', { params: { query: { project_id: 1001 } } });
  let summary = '';
  const [first = 0] = ids;
  for await (const text of await risken.finding.streamFindingAiSummary({ finding_id: first, lang: 'en' })) summary += text;
  return {
    lists: lists.map(({ finding_id: found = [] }) => found.length),
    ids: ids.size,
    reported: typeof finding.finding_id,
    raw: raw.response.status,
    summary: summary.length > 0,
    refused: await codeOf(() => risken.finding.deleteFinding({ finding_id: first })),
  };
}

/** Leaves a call and a stream before they are over. */
export async function leave() {
  const risken = connect();
  const { finding_id = [] } = await risken.finding.listFindings({ limit: 1 });
  for await (const text of await risken.finding.streamFindingAiSummary({ finding_id: finding_id[0] ?? 0, lang: 'en' })) {
    void text;
    break;
  }
  return codeOf(() => risken.aws.listAws({}, { signal: AbortSignal.timeout(50), retry: false }));
}

/** Keys of the vendor in a page, in each form. */
export const keysInPage = (): Promise<string[]> =>
  Promise.all(
    ['invented', () => 'invented', async () => 'invented'].map((accessToken) =>
      codeOf(() => createRiskenClient({ baseUrl: 'https://risken.example/api/v1', auth: { accessToken } })),
    ),
  );

/** The same in a worker, which has this file as its script. */
export function inWorker(kind: string, reads: number): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  const worker = kind === 'shared' ? new SharedWorker('/page.js').port : new Worker('/page.js');
  return new Promise((resolve) => {
    port1.addEventListener('message', ({ data }) => resolve(data));
    port1.start();
    worker.postMessage(reads, [port2]);
  });
}

async function answer({ data, ports: [port] }: MessageEvent): Promise<void> {
  const used = await useProxy(data as number).catch(String);
  port?.postMessage({ used, keys: await keysInPage() });
}

if (!('document' in globalThis)) {
  addEventListener('message', (event) => void answer(event));
  addEventListener('connect', (event) => {
    const [port] = (event as MessageEvent).ports;
    port?.addEventListener('message', (message) => void answer(message));
    port?.start();
  });
}
