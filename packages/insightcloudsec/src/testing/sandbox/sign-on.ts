/** Servers of single sign-on, and which of their groups stand for which groups here. */
import { emptyResponse, jsonResponse } from '@sec/core/vendor/testing';
import { type Call, failMissing, objectsOf, route, type SandboxRoute, textOf } from './kit.js';
import type { GroupMappingRow } from './world.js';

export function signOnRoutes(): readonly SandboxRoute[] {
  return [
    route('POST', '/v2/prototype/authenticationservers/list', ({ world }) =>
      jsonResponse(200, {
        servers: world.tables.signOnServers.map(({ server_id, mappings }) => ({
          server_id,
          server_name: 'Sandbox sign-on',
          server_host: 'sso.example.org',
          server_port: 443,
          secure: 1,
          server_type: 'saml',
          global_scope: true,
          mapped_groups: mappings.length,
        })),
      }),
    ),
    route('GET', '/v2/prototype/authenticationserver/{id}/group_mapping', (call) => changeMappings(call, (own) => own, true)),
    route('POST', '/v2/prototype/authenticationserver/{id}/insert_group_mapping', (call) =>
      changeMappings(call, (own, given) => [...own, ...given]),
    ),
    route('POST', '/v2/prototype/authenticationserver/{id}/update_group_mapping', (call) => changeMappings(call, (_, given) => given)),
    route('DELETE', '/v2/prototype/authenticationserver/{id}/delete_group_mapping', (call) =>
      changeMappings(call, (own, given) => own.filter((one) => !given.some((other) => JSON.stringify(other) === JSON.stringify(one)))),
    ),
  ];
}

function changeMappings(
  call: Call,
  change: (own: readonly GroupMappingRow[], given: readonly GroupMappingRow[]) => readonly GroupMappingRow[],
  isRead = false,
): Response {
  const server = call.world.tables.signOnServers.find(({ server_id }) => String(server_id) === call.params['id']);
  if (server === undefined) return failMissing();
  const given = objectsOf(call.body).map((mapping) => ({
    local_group_name: textOf(mapping['local_group_name']),
    remote_group_name: textOf(mapping['remote_group_name']),
  }));
  server.mappings = change(server.mappings, given);
  return isRead ? jsonResponse(200, server.mappings) : emptyResponse();
}
