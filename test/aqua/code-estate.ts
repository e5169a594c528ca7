/** The supply chain and code scanning services, as far as findings of code need them. */
import { type AquaClient, createAquaClient } from '@sec/aqua';
import { createHandClock } from '../support/hand-clock.js';

export interface CodeBranch {
  readonly branch_name: string;
  readonly status?: string;
  readonly last_error?: string;
  readonly scan_details?: { readonly scan_id: string };
}

export interface CodeEstate {
  readonly client: AquaClient;
  /** Repositories as the list has them; those without `last_scan` were never scanned. */
  readonly repositories: { repository_id: string; name: string; last_scan?: object }[];
  /** Branches by repository. */
  readonly branches: Map<string, CodeBranch[]>;
  /** Findings by the id of a repository or a scan. */
  readonly findings: Map<string, object[]>;
  /** Paths and queries of everything that was sent. */
  readonly sent: string[];
  /** Most requests on their way at the same time. */
  most(): number;
}

/** Serves the three lists. @param pageSize - Rows of a page, however many are requested. */
export function serveCode(
  { repositories, branches, findings }: Pick<CodeEstate, 'repositories' | 'branches' | 'findings'>,
  pageSize = Infinity,
) {
  return (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url);
    const page = (rows: readonly object[], sizeName: string, totalName: string): Promise<Response> => {
      const size = Math.min(pageSize, Number(searchParams.get(sizeName)));
      const start = (Number(searchParams.get('page') ?? 1) - 1) * size;
      return Promise.resolve(Response.json({ [totalName]: rows.length, data: rows.slice(start, start + size) }));
    };
    const [, id] = /^\/v2\/build\/repositories\/([^/]+)\/branches$/.exec(pathname) ?? [];
    if (id !== undefined)
      // It finds parts of names, too.
      return page(
        (branches.get(id) ?? []).filter((row) => row.branch_name.includes(searchParams.get('branch_name') ?? '')),
        'page_size',
        'total_count',
      );
    if (pathname === '/v2/build/repositories') return page(repositories, 'page_size', 'total_count');
    const of = searchParams.get('repositoryIds') ?? searchParams.get('scanIds') ?? '';
    if (pathname === '/api/v1/scans/results') return page(findings.get(of) ?? [], 'size', 'total');
    return Promise.resolve(Response.json({ message: 'not found' }, { status: 404 }));
  };
}

export function openCode(intercept?: (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>): CodeEstate {
  const held = { repositories: [], branches: new Map(), findings: new Map() } as Pick<CodeEstate, 'repositories' | 'branches' | 'findings'>;
  const sent: string[] = [];
  const handle = serveCode(held);
  let [running, most] = [0, 0];
  const client = createAquaClient({
    region: 'us',
    auth: { token: 'invented-token' },
    clock: createHandClock(),
    random: () => 0.5,
    hosts: { 'supply-chain': 'https://supply.example', codesec: 'https://codesec.example' },
    async fetch(input, init) {
      const request = new Request(input, init);
      const { pathname, search } = new URL(request.url);
      sent.push(`${pathname}${search}`);
      most = Math.max(most, ++running);
      try {
        await new Promise((resolve) => setImmediate(resolve));
        return await (intercept === undefined ? handle(request) : intercept(request, handle));
      } finally {
        running--;
      }
    },
  });
  return { ...held, client, sent, most: () => most };
}

/** A repository that was scanned. */
export function scanned(id: string, name = `org/${id}`) {
  return { repository_id: id, name, last_scan: { scan_id: `scan-${id}`, branch: 'refs/heads/main' } };
}

export function finding(number: number, more: object = {}) {
  return {
    result_hash: `hash-${number}`,
    avd_id: `AVD-${number}`,
    category: 'sast',
    target_file: 'a.ts',
    target_start_line: number,
    ...more,
  };
}
