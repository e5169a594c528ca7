/** The address of an installation, in the forms in which people have it at hand. */
import { checkBaseUrl, type ClientOptions, ConfigError } from '@sec/core';

/**
 * Hosts of the Command Platform, which are not those of Cloud Security: its API does not know these paths, and its keys
 * are others.
 */
const platformHost = /(^|\.)api\.insight\.rapid7\.com$/;

/**
 * Takes `https://cloudsec.example.com` with or without a slash, `/v2` (or `/v3`, `/v4`, `/v2/public`, `/v2/prototype`) or
 * `/docs` at its end, and gives it back without.
 *
 * @throws {@link ConfigError} for anything that is no address of an installation.
 * @source Rapid7, "Using the Cloud Security (InsightCloudSec) API": the path follows the origin, `/docs` is the reference [S]
 */
export function normalizeBaseUrl(option: string, value: unknown, options: Pick<ClientOptions, 'allowInsecureHttp'>): string {
  const url = new URL(checkBaseUrl(option, value, options));
  if (platformHost.test(url.hostname)) {
    throw new ConfigError(
      option,
      `"${option}" must be the address of Cloud Security, got ${url.host}, which is the Command Platform; for example https://cloudsec.insight.rapid7.com`,
    );
  }
  const path = url.pathname.replace(/\/+$/, '').replace(/(\/v[234](\/(public|prototype))?|\/docs)$/, '');
  return url.origin + path.replace(/\/+$/, '');
}
