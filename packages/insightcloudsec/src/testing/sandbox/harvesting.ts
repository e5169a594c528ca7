/** How clouds are read: strategies, and the clouds that collect the events of others. */
import { emptyResponse, jsonResponse } from '@sec/core/vendor/testing';
import { cloudsOf } from './clouds.js';
import { type Call, failMissing, failV2, membersOf, numbersOf, refuseGiven, route, type SandboxRoute, textOf } from './kit.js';

export function harvestingRoutes(): readonly SandboxRoute[] {
  return [
    route('GET', '/v2/harvestingstrategy/strategy', ({ world }) =>
      jsonResponse(200, {
        strategies: world.tables.strategies.map((strategy) => ({
          ...strategy,
          type_default: strategy.id < 10,
          system_defined: false,
          disabled_regions: null,
          dynamic_scheduling: false,
          dynamic_scheduling_enabled: true,
          organization_services: world.tables.clouds.filter(({ strategy_id }) => strategy_id === strategy.id).length,
        })),
      }),
    ),
    route('POST', '/v2/harvestingstrategy/strategy', createStrategy),
    route('POST', '/v2/harvestingstrategy/strategy/{id}', assignStrategy),
    route('GET', '/v2/public/cloud/eventdrivenharvest', ({ world }) =>
      jsonResponse(200, { event_driven_harvest_enabled: world.tables.eventDrivenHarvest.enabled }),
    ),
    route('POST', '/v2/public/cloud/eventdrivenharvest', (call) => switchHarvest(call, true)),
    route('DELETE', '/v2/public/cloud/eventdrivenharvest', (call) => switchHarvest(call, false)),
    route('GET', '/v2/public/cloud/consumers', (call) =>
      jsonResponse(200, {
        consumers: cloudsOf(call)
          .filter(({ isConsumer }) => isConsumer)
          .map(({ id, name, account_id, cloud_type_id }) => ({
            organization_service_id: id,
            name,
            account_id,
            cloud_type_id,
            producers: 0,
            events: 0,
            pending: false,
            errors: [],
          })),
      }),
    ),
    route('POST', '/v2/public/cloud/eventdrivenharvest/{id}', (call) => setConsumer(call, true)),
    route('DELETE', '/v2/public/cloud/eventdrivenharvest/{id}/disable-consumer', (call) => setConsumer(call, false)),
  ];
}

function createStrategy(call: Call): Response {
  const { strategy_name, cloud_type_id } = membersOf(call);
  if (textOf(strategy_name) === '' || textOf(cloud_type_id) === '') return failV2(400, 'strategy_name and cloud_type_id are required');
  const id = call.world.nextId('strategy');
  call.world.tables.strategies.push({
    id,
    organization_id: call.organizationId,
    name: textOf(strategy_name),
    cloud_type_id: textOf(cloud_type_id),
  });
  return jsonResponse(200, { strategy_id: id });
}

function assignStrategy(call: Call): Response {
  const { organization_service_ids } = membersOf(call);
  const refused = refuseGiven('assignHarvestingStrategy', membersOf(call), ['badges']);
  if (refused !== undefined) return refused;
  const strategy = call.world.tables.strategies.find(({ id }) => String(id) === call.params['id']);
  const clouds = numbersOf(organization_service_ids).map((id) => cloudsOf(call).find((cloud) => cloud.id === id));
  if (strategy === undefined || clouds.includes(undefined)) return failMissing();
  for (const cloud of clouds) if (cloud !== undefined) cloud.strategy_id = strategy.id;
  return emptyResponse();
}

function switchHarvest({ world }: Call, enabled: boolean): Response {
  world.tables.eventDrivenHarvest.enabled = enabled;
  return emptyResponse();
}

function setConsumer(call: Call, isConsumer: boolean): Response {
  const cloud = cloudsOf(call).find(({ id }) => String(id) === call.params['id']);
  if (cloud === undefined) return failMissing();
  cloud.isConsumer = isConsumer;
  return emptyResponse();
}
