/** All routes that the sandbox knows, by server. */
import { acknowledgementRoutes } from './acknowledgements.js';
import { cnappExportRoutes } from './cnapp-exports.js';
import { consoleAuthRoutes } from './console-auth.js';
import { cspmAuthRoutes } from './cspm-auth.js';
import { cspmGroupRoutes } from './cspm-groups.js';
import { cspmKeyRoutes } from './cspm-keys.js';
import { cspmScanRoutes } from './cspm-scans.js';
import { imageScanRoutes } from './image-scans.js';
import { imageRoutes } from './images.js';
import { overviewRoutes } from './overviews.js';
import type { AquaSandboxOptions } from './options.js';
import { registryRoutes } from './registries.js';
import { riskRoutes } from './risks.js';
import type { Route } from './route.js';
import { scanQueueRoutes } from './scan-queue.js';

export function cspmRoutes(consoleHost: string): readonly Route[] {
  return [...cspmAuthRoutes(consoleHost), ...cspmGroupRoutes(), ...cspmKeyRoutes(), ...cspmScanRoutes(), ...cnappExportRoutes()];
}

export function consoleRoutes(options: AquaSandboxOptions): readonly Route[] {
  return [
    ...consoleAuthRoutes(),
    ...registryRoutes(),
    ...imageScanRoutes(options),
    ...scanQueueRoutes(),
    ...imageRoutes(options),
    ...riskRoutes(options),
    ...acknowledgementRoutes(),
    ...overviewRoutes(),
  ];
}
