/** The graph around a cloud resource, which is invented. @source ca-risken/datasource-api pkg/server/datasource, pkg/attackflow [C] */
import { examples } from '../../generated/handlers.js';
import { BackendError } from './backend-error.js';
import { route, type Route } from './route.js';
import { jsonResponse } from './responses.js';
import type { Store } from './state.js';
import { aboveZero, pgv, runes } from './validate-pgv.js';

/** AWS is asked with the role of an attached scanner, so the account has to be registered. */
export function attackFlowRoutes(store: Store): readonly Route[] {
  return [
    route({
      method: 'GET',
      path: '/datasource/get-attack-flow-analysis',
      request: { project_id: 'uint32', resource_name: 'string', cloud_type: 'string', cloud_id: 'string' },
      check: ({ project_id, resource_name, cloud_type, cloud_id }) =>
        pgv(
          'AnalyzeAttackFlowRequest',
          aboveZero('ProjectId', project_id),
          runes('ResourceName', resource_name, 1, 255),
          ['aws', 'gcp'].includes(cloud_type) ? undefined : ['CloudType', 'value must be in list [aws gcp]'],
          runes('CloudId', cloud_id, 1, 32),
        ),
      respond: (input) => {
        if (!isRegistered(store, input))
          throw new BackendError(`failed to create ${input.cloud_type}: record not found`, 'FailedPrecondition');
        const response = jsonResponse(200, examples['getAttackFlowAnalysis']?.body);
        response.headers.set('x-sandbox', 'example');
        return response;
      },
    }),
  ];
}

function isRegistered(
  store: Store,
  { project_id, cloud_type, cloud_id }: { readonly project_id: number; readonly cloud_type: string; readonly cloud_id: string },
): boolean {
  // Google Cloud is asked with the server's own access.
  if (cloud_type === 'gcp') return true;
  const { aws, awsRelDataSources } = store.tables;
  const account = aws.find((row) => row.project_id === project_id && row.aws_account_id === cloud_id);
  return account !== undefined && awsRelDataSources.some((row) => row.aws_id === account.aws_id);
}
