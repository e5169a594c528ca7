/** Finds circles among files that import each other. */

export interface Edge {
  readonly to: string;
  readonly line: number;
}

export interface Circle {
  /** The files of the circle; the last imports the first. */
  readonly files: readonly string[];
  /** Line in the last file that closes it. */
  readonly line: number;
}

/** @returns One circle for each import that leads back to a file that is still being walked through. */
export function findCircles(graph: ReadonlyMap<string, readonly Edge[]>): Circle[] {
  const circles: Circle[] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    path.push(file);
    for (const { to, line } of graph.get(file) ?? []) {
      const start = path.indexOf(to);
      if (start !== -1) circles.push({ files: path.slice(start), line });
      else if (!done.has(to)) visit(to);
    }
    path.pop();
    done.add(file);
  };
  for (const file of graph.keys()) if (!done.has(file)) visit(file);
  return circles;
}
