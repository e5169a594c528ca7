/** The last figure of each judge, as `--write` recorded it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Figure {
  readonly date: string;
  readonly seconds: number;
  readonly figure: string;
}

const file = join(import.meta.dirname, 'figures.json');

export function readFigures(): Readonly<Record<string, Figure>> {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Figure>) : {};
}

export function writeFigure(name: string, figure: Figure): void {
  writeFileSync(file, `${JSON.stringify({ ...readFigures(), [name]: figure }, null, 2)}\n`);
}
