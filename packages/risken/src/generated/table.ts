// Generated from specs/risken by pnpm generate. Do not edit.
import type { OperationTable } from '@sec/core/vendor';
import { signin, aws, finding, alert, project, iam, admin, organization, organizationIam, organizationAlert, report, ai, google, azure, code, osint, diagnosis, datasource } from './rows.js';

/** Names of the hosts; the first is the default. */
export const hosts: readonly string[] = ['gateway', 'gateway-root'];

/** Names of the security schemes of an operation that names none itself. */
export const security: readonly string[] = ['accessToken'];

/** Every operation as data: what the runtime needs to know to send it. */
export const table: OperationTable = { groups: { signin, aws, finding, alert, project, iam, admin, organization, organizationIam, organizationAlert, report, ai, google, azure, code, osint, diagnosis, datasource }, hosts, security };
