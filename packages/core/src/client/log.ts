/** With the environment variable `SEC_LOG`, clients write what they do to stderr, a line for each event. */
import type { ClientEvents } from '../events.js';
import type { Redactor } from '../lib/redactor.js';
import { isBrowser, readEnv } from '../options/environment.js';

type Log = (name: keyof ClientEvents, event: object) => void;

interface Platform {
  readonly process?: { readonly stderr?: { write?(text: string): unknown } };
}

/** On the global object, so that several copies of this module announce the log once. */
const announced: unique symbol = Symbol.for('@sec/core/log');

/**
 * @returns What writes events: those of requests with `SEC_LOG=info`, all with `SEC_LOG=debug`; `undefined` where nothing is to be
 * written, and in a page. A line holds what listeners are given: names, path templates, statuses and times.
 */
export function openLog(client: string, redactor: Redactor): Log | undefined {
  const level = isBrowser() ? undefined : readEnv('SEC_LOG');
  const stderr = (globalThis as Platform).process?.stderr;
  if (level === undefined || stderr === undefined) return undefined;
  const write = (line: string): unknown => stderr.write?.(`[sec] ${line}\n`);
  const isKnown = level === 'info' || level === 'debug';
  const state = globalThis as { [announced]?: true };
  if (state[announced] === undefined)
    write(isKnown ? `SEC_LOG=${level}: clients log here, without values` : 'SEC_LOG must be "info" or "debug"');
  state[announced] = true;
  if (!isKnown) return undefined;
  return (name, event) => {
    if (level === 'info' && name !== 'onAttempt') return;
    const json = JSON.stringify(event, (_, value: unknown) => (typeof value === 'number' ? Math.round(value) : value));
    write(redactor.text(`${client} ${name.slice(2)} ${json}`));
  };
}
