/** A network without a network: a `fetch` that answers from memory. */

export interface MemoryNetwork {
  readonly fetch: typeof fetch;
  /** Makes that many responses ahead, so that making them is nobody's time. */
  readonly prepare: (calls: number) => void;
}

const row = {
  aws_id: 1,
  name: 'sandbox',
  project_id: 1001,
  aws_account_id: '123456789012',
  created_at: 1_700_000_000,
  updated_at: 1_700_000_000,
};

/** @returns An answer to `GET /aws/list-aws` or `POST /aws/put-aws` of about that size. */
export function answerOf(method: 'get' | 'post', bytes: number): string {
  if (method === 'post') return JSON.stringify({ data: { aws: { ...row, name: 'x'.repeat(Math.max(7, bytes - 150)) } } });
  const rows = Math.max(1, Math.round(bytes / JSON.stringify(row).length));
  return JSON.stringify({ data: { aws: Array.from({ length: rows }, () => row) } });
}

export function createMemoryNetwork(text: string): MemoryNetwork {
  const init = { headers: { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) } };
  const ready: Response[] = [];
  return {
    fetch: () => Promise.resolve(ready.pop() ?? new Response(text, init)),
    prepare(calls) {
      ready.length = 0;
      for (let left = calls; left > 0; left--) ready.push(new Response(text, init));
    },
  };
}
