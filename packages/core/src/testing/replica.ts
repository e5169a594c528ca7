/** The state before the last write, for reads that lag. */

export interface Replica {
  /** Lets a request act that may write, and keeps the state before it where it did. */
  write(copy: () => unknown, act: () => Promise<Response>): Promise<Response>;
  /** @returns The older state for the first reads of an operation after a write; `undefined` for later ones. */
  read(operationId: string, lag: number): unknown;
  forget(): void;
}

export function createReplica(): Replica {
  let older: { readonly state: unknown; readonly reads: Map<string, number> } | undefined;
  return {
    async write(copy, act) {
      const state = copy();
      const response = await act();
      // Signing in, for one, is no write.
      if (JSON.stringify(copy()) !== JSON.stringify(state)) older = { state, reads: new Map() };
      return response;
    },
    read(id, lag) {
      if (older === undefined) return undefined;
      const count = (older.reads.get(id) ?? 0) + 1;
      older.reads.set(id, count);
      return count <= lag ? older.state : undefined;
    },
    forget() {
      older = undefined;
    },
  };
}
