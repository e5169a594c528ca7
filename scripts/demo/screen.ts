/** What the demo shows: headings, lines that are rewritten while something goes on, and a table. */

const isTerminal = process.stdout.isTTY;

export function heading(text: string): void {
  console.log(`\n${isTerminal ? `\x1b[1m${text}\x1b[0m` : text}`);
}

export function line(text: string): void {
  console.log(`  ${text}`);
}

export interface Progress {
  /** Shows the current state, on a terminal with a bar for the share that is done; it replaces the state before. */
  update(text: string, share?: number): void;
  /** Shows the last state for good. */
  done(text: string): void;
}

/** A line that changes in place on a terminal. Elsewhere each new word is a line of its own, and there are no bars. */
export function progress(label: string): Progress {
  let last = '';
  return {
    update(text, share) {
      if (isTerminal) process.stdout.write(`\r\x1b[2K  ${label} ${share === undefined ? '' : `${bar(share)} `}${text}`);
      else if (text !== last) line(`${label} ${text}`);
      last = text;
    },
    done(text) {
      if (isTerminal) process.stdout.write(`\r\x1b[2K  ${label} ${text}\n`);
      else line(`${label} ${text}`);
    },
  };
}

/** A bar for a share between 0 and 1. */
function bar(share: number): string {
  const width = 20;
  const full = Math.round(Math.min(1, Math.max(0, share)) * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
}

/** Prints rows under their column names; numbers stand on the right. */
export function table(columns: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  const widths = columns.map((name, index) => Math.max(name.length, ...rows.map((row) => String(row[index]).length)));
  const format = (cells: readonly (string | number)[]): string =>
    cells
      .map((cell, index) => (typeof cell === 'number' ? String(cell).padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0)))
      .join('  ')
      .trimEnd();
  line(format(columns));
  line(widths.map((width) => '─'.repeat(width)).join('  '));
  for (const row of rows) line(format(row));
}
