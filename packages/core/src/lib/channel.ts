/** The tracing channels of the platform, where it has any: no import, so that a page loads the same code. */

/** What is needed of a `TracingChannel` of Node. */
export interface Channel {
  /** Bun has it on the single channels alone. */
  readonly hasSubscribers?: boolean;
  readonly start: { readonly hasSubscribers: boolean };
  readonly asyncEnd: { readonly hasSubscribers: boolean };
  subscribe(listeners: ChannelListeners): void;
  unsubscribe(listeners: ChannelListeners): void;
  tracePromise(run: () => Promise<void>, message: object): Promise<void>;
}

/** Called when work begins, and when its promise has settled. */
export interface ChannelListeners {
  readonly start: (message: never) => void;
  readonly asyncEnd: (message: never) => void;
}

interface Platform {
  readonly process?: { getBuiltinModule?(name: string): { tracingChannel?(name: string): Channel } | undefined };
}

/** @returns The channel of that name; `undefined` where the platform has none, as in a page. */
export function openChannel(name: 'call' | 'attempt' | 'token'): Channel | undefined {
  return (globalThis as Platform).process?.getBuiltinModule?.('node:diagnostics_channel')?.tracingChannel?.(`sec:${name}`);
}

/** @returns Whether somebody listens to a channel. */
export function isHeard(channel: Channel | undefined): channel is Channel {
  return channel !== undefined && (channel.hasSubscribers ?? (channel.start.hasSubscribers || channel.asyncEnd.hasSubscribers));
}
