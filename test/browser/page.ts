/** Runs in a page: the client over the page's own fetch, and the sandbox inside the page. */
import { checkCredential, createRiskenClient, isSecError, onboardAws, type RiskenClient } from '@sec/risken';
import { createRiskenSandbox } from '@sec/risken/testing';

export interface PageReport {
  readonly owner: string;
  readonly scan: string | undefined;
  readonly items: number;
  readonly refused: string;
}

async function use(client: RiskenClient, stranger: RiskenClient): Promise<PageReport> {
  const owner = await checkCredential(client);
  const { scan } = await onboardAws(
    client,
    {
      name: 'Billing',
      aws_account_id: '444455556666',
      data_source: 'aws:guard-duty',
      assume_role_arn: 'arn:aws:iam::444455556666:role/reader',
      external_id: 'b7f0c2d19e',
    },
    { intervalMs: 50, timeoutMs: 20_000 },
  );
  const ids: number[] = [];
  for await (const id of client.finding.listFindings.items({}, { prefetch: 1 })) ids.push(id);
  const refused = await stranger.signin.signin().then(
    () => 'not refused',
    (error: unknown) => (isSecError(error) ? error.code : String(error)),
  );
  return { owner: owner.isValid ? owner.kind : owner.problem, scan: scan?.status, items: new Set(ids).size, refused };
}

/** The client over HTTP to the page's own origin, where a sandbox answers. */
export function overHttp(accessToken: string): Promise<PageReport> {
  const options = { baseUrl: `${location.origin}/api/v1`, allowBrowserCredentials: true };
  return use(
    createRiskenClient({ ...options, auth: { accessToken } }),
    createRiskenClient({ ...options, auth: { accessToken: 'stranger' }, retry: false }),
  );
}

/** The sandbox inside the page, without a network. */
export function insideThePage(): Promise<PageReport> {
  const sandbox = createRiskenSandbox({ scanDurationMs: 100 });
  const options = {
    baseUrl: sandbox.baseUrl,
    allowBrowserCredentials: true,
    fetch: (input: RequestInfo | URL, init?: RequestInit) => sandbox.handle(new Request(input, init)),
  };
  return use(
    createRiskenClient({ ...options, auth: { accessToken: sandbox.accessToken } }),
    createRiskenClient({ ...options, auth: { accessToken: 'stranger' }, retry: false }),
  );
}
