/** The address of an installation, in the forms in which people have it at hand. */
import { type ClientOptions, ConfigError } from '@sec/core';
import { parseBaseUrl } from '@sec/core/vendor';

/**
 * Hosts of the Command Platform, which are not those of Cloud Security: its API does not know these paths, and its keys
 * are others.
 */
const platformHost = /(^|\.)api\.insight\.rapid7\.com$/;

/**
 * Takes `https://cloudsec.example.com` with or without a slash, `/v2` (or `/v3`, `/v4`, `/v2/public`, `/v2/prototype`) or
 * `/docs` at its end, and returns it without.
 *
 * @throws {@link ConfigError} for anything that is not the address of an installation.
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API": the path follows the origin, `/docs` is the reference [S]
 */
export function parseTenantUrl(option: string, value: unknown, options: Pick<ClientOptions, 'allowInsecureHttp'>): string {
  const url = new URL(parseBaseUrl(option, value, options));
  if (platformHost.test(url.hostname)) {
    throw new ConfigError(
      option,
      `"${option}" must be the address of Cloud Security, got ${url.host}, which is the Command Platform; for example https://cloudsec.insight.rapid7.com`,
    );
  }
  const path = url.pathname.replace(/(?<!\/)\/+$/, '').replace(/(\/v[234](\/(public|prototype))?|\/docs)$/, '');
  return url.origin + path.replace(/(?<!\/)\/+$/, '');
}
