/** Listens to the tracing channels of all clients. */
import { tracingChannel } from 'node:diagnostics_channel';

/** @param tell - Receives each message as it is at that moment, with the event. @returns What ends that. */
export function listenToChannels(tell: (name: 'call' | 'attempt' | 'token', event: string, message: object) => void): () => void {
  const stops = (['call', 'attempt', 'token'] as const).map((name) => {
    const channel = tracingChannel(`sec:${name}`);
    const on = (event: string) => (message: object) => tell(name, event, { ...message });
    const listeners = { start: on('start'), end: on('end'), asyncStart: on('asyncStart'), asyncEnd: on('asyncEnd'), error: on('error') };
    channel.subscribe(listeners);
    return () => channel.unsubscribe(listeners);
  });
  return () => stops.forEach((stop) => stop());
}
