/** Links into the portal, for messages and tickets. */
import { InputError } from '@sec/core';
import { describe } from '@sec/core/vendor';

/** What a link leads to. */
export type PortalTarget =
  | { readonly policy_violation_id: string }
  | { readonly asset_id: string }
  | { readonly restful_api_id: string }
  | {
      readonly mobile_app_id: string | number;
      /** The app's other id; `mobile_app_uuid` of its scans. */
      readonly mobile_app_uuid: string;
      /** Only findings that changed from this moment on; RFC 3339 with `Z`. */
      readonly latest_change_start?: string;
      /** Only findings that changed up to this moment; RFC 3339 with `Z`. */
      readonly latest_change_end?: string;
      /** Only findings of these severities. */
      readonly severity?: readonly string[];
    };

/**
 * Builds a link; nothing is sent.
 *
 * @example
 * ```ts
 * import { buildPortalLink } from '@sec/datatheorem';
 *
 * buildPortalLink({ policy_violation_id: '7f7c1fd8-7e6f-4b8e-9f0a-51f04f10f4a1' });
 * ```
 *
 * @param portalUrl - Address of the portal. @defaultValue `https://www.securetheorem.com`
 * @throws {@link InputError} for an empty id, or a target of none of the four kinds.
 * @source datatheorem/datatheorem-mobile-secure-action and datatheorem-api-secure-action [C]; public export scripts [T]
 */
export function buildPortalLink(target: PortalTarget, portalUrl = 'https://www.securetheorem.com'): string {
  const base = portalUrl.replace(/(?<!\/)\/+$/, '');
  if ('policy_violation_id' in target)
    return `${base}/api/inspect/policy-violations/${segment(target.policy_violation_id, 'policy_violation_id')}`;
  if ('asset_id' in target) return `${base}/api/inspect/assets/${segment(target.asset_id, 'asset_id')}`;
  if ('restful_api_id' in target) return `${base}/api/restful-apis/${segment(target.restful_api_id, 'restful_api_id')}`;
  if (!('mobile_app_id' in target))
    throw new InputError(
      `buildPortalLink: "target" must hold policy_violation_id, asset_id, restful_api_id or mobile_app_id, got ${describe(target)} without them; for example { asset_id: "…" }`,
      { member: 'target' },
    );
  const { mobile_app_id, mobile_app_uuid, latest_change_start, latest_change_end, severity = [] } = target;
  const query = [
    `mobile_app_id=${segment(mobile_app_id, 'mobile_app_id')}`,
    `filter_by_named_filter=mobile_app:${segment(mobile_app_uuid, 'mobile_app_uuid')}`,
    ...(latest_change_start === undefined ? [] : [`latest_change_start=${encodeURIComponent(latest_change_start)}`]),
    ...(latest_change_end === undefined ? [] : [`latest_change_end=${encodeURIComponent(latest_change_end)}`]),
    ...severity.map((value) => `severity=${encodeURIComponent(value)}`),
  ];
  return `${base}/mobile-secure/v2/security?${query.join('&')}`;
}

function segment(id: unknown, member: string): string {
  const text = typeof id === 'number' ? String(id) : id;
  if (typeof text === 'string' && text !== '' && text !== '.' && text !== '..') return encodeURIComponent(text);
  throw new InputError(`buildPortalLink: "${member}" must be an id, got ${describe(text)}; for example "1234567"`, { member });
}
