/** Lists of bots and of what they scheduled: their filters are of the form that lists of v2 share. */
import { asGiven, jsonResponse, type Row } from '@sec/core/vendor/testing';
import { type Call, route, type SandboxRoute, search } from './kit.js';

export function botRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v2/public/botfactory/list', (call) => {
      const { items, total } = listRows(call, 'Bot');
      return jsonResponse(200, { bots: items, count: total });
    }),
    route('POST', '/v2/prototype/scheduled_events/get', (call) => {
      const { items, total } = listRows(call, 'ScheduledEvent');
      return jsonResponse(200, { events: items, total });
    }),
  ];
}

function listRows(call: Call, of: string): ReturnType<typeof search> {
  const rows = (call.world.tables.rows[of] ?? []).map(({ row }) => row);
  return search<Row>(call, { rows, toWire: asGiven });
}
