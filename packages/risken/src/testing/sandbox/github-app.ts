/**
 * GitHub connections, and the app by which they may be verified. GitHub is not asked: the app is installed everywhere, and whoever
 * comes back from GitHub is in charge.
 *
 * @source ca-risken/datasource-api pkg/server/code/code.go [C]
 */
import type { StoredRow } from '@sec/core/vendor/testing';
import { commonHeaders, jsonResponse } from './responses.js';
import { BackendError } from './backend-error.js';
import { type Call, route, type Route } from './route.js';
import { changeRow, findRow, needRow, rowsOf } from './rows.js';
import type { Store } from './state.js';
import { ozzo, required } from './validate-ozzo.js';

export const tokenMask = 'xxxxxxxxxx';

const key = { project_id: 'uint32', github_setting_id: 'uint32' } as const;

/** How long the state of a sign-in holds, in seconds. */
const stateSeconds = 600;

interface Key {
  readonly project_id: number;
  readonly github_setting_id: number;
}

/** The settings of the scanners stand inside the connection that they belong to. */
export function nestSettings(store: Store): void {
  for (const stored of rowsOf(store, 'GithubSetting')) {
    const { gitleaks_setting: _, dependency_setting: __, code_scan_setting: ___, ...own } = stored.row;
    const { project_id, github_setting_id } = own;
    const find = (of: string): unknown => findRow(store, of, { project_id, github_setting_id })?.row;
    stored.row = {
      ...own,
      gitleaks_setting: find('GitleaksSetting'),
      dependency_setting: find('DependencySetting'),
      code_scan_setting: find('CodeScanSetting'),
    };
  }
}

/** A connection as writes show it: without the settings of the scanners. */
export function withoutSettings({ row }: StoredRow): object {
  const { gitleaks_setting: _, dependency_setting: __, code_scan_setting: ___, ...own } = row;
  return own;
}

/** Notes that the app is installed; the person still has to prove to be in charge. */
export function completeInstallation(store: Store, stored: StoredRow): void {
  const { installation_id, verification_status } = stored.row;
  changeRow(store, stored, {
    installation_id: installation_id || 50_000_001,
    verification_status: verification_status === 'SUCCESS' ? verification_status : 'PENDING_USER_VERIFICATION',
    verified_at: store.now(),
  });
}

export function githubAppRoutes(store: Store): readonly Route[] {
  const check = (input: Key): string | undefined => ozzo(input, { project_id: [required], github_setting_id: [required] });
  return [
    route({
      method: 'GET',
      path: '/code/github-app/installation-status',
      request: key,
      check,
      respond: (input) => {
        const stored = needApp(store, input);
        if (stored.row['verification_status'] === 'FAILED') completeInstallation(store, stored);
        const { target_resource } = stored.row;
        return { github_app_installation_status: { target_resource, installed: true, repository_selection: 'all', reason: 'INSTALLED' } };
      },
    }),
    route({
      method: 'POST',
      path: '/code/verify-github-app-installation',
      request: key,
      check,
      respond: (input) => {
        const stored = needApp(store, input);
        completeInstallation(store, stored);
        return { github_setting: withoutSettings(stored) };
      },
    }),
    ...signInRoutes(store),
  ];
}

function signInRoutes(store: Store): Route[] {
  const request = { ...key, return_to: 'string' } as const;
  const check = (input: Key): string | undefined => ozzo(input, { project_id: [required], github_setting_id: [required] });
  const before = ({ caller }: Call): Response | undefined => (caller.kind === 'human' ? undefined : jsonResponse(401, { error: {} }));
  return [
    route({
      method: 'GET',
      path: '/code/github-app/install-url',
      request,
      before,
      check,
      respond: (input) => ({ url: `https://github.example/apps/sandbox/installations/new?state=${toState(store, input)}` }),
    }),
    route({
      method: 'GET',
      path: '/code/github-app/oauth-start',
      request,
      before,
      check,
      respond: (input) => {
        needApp(store, input);
        return { url: `https://github.example/login/oauth/authorize?client_id=sandbox&state=${toState(store, input)}` };
      },
    }),
    route({
      method: 'GET',
      path: '/code/github-app/oauth/callback',
      access: 'open',
      request: { code: 'string', state: 'string' },
      check: ({ state }) => (readState(store, state) === undefined ? 'Invalid GitHub App OAuth state' : undefined),
      respond: ({ state, code }) => {
        const { return_to, ...input } = readState(store, state) as Key & { return_to: string };
        const stored = findRow(store, 'GithubSetting', { project_id: input.project_id, github_setting_id: input.github_setting_id });
        const isVerified = stored !== undefined && code !== '' && isApp(stored);
        if (stored !== undefined && isVerified)
          changeRow(store, stored, { verification_status: 'SUCCESS', verified_github_user: 'sandbox-owner', verified_at: store.now() });
        return redirect(`${return_to || '/'}${return_to.includes('?') ? '&' : '?'}github_app_oauth=${isVerified ? 'success' : 'failed'}`);
      },
    }),
  ];
}

/** @source Go net/http, Redirect [C] */
function redirect(location: string): Response {
  const headers = { ...commonHeaders, location, 'content-type': 'text/html; charset=utf-8' };
  return new Response(`<a href="${location.replaceAll('&', '&amp;')}">Found</a>.\n\n`, { status: 302, headers });
}

function isApp({ row }: StoredRow): boolean {
  return row['auth_mode'] === 'GITHUB_APP';
}

function needApp(store: Store, { project_id, github_setting_id }: Key): StoredRow {
  const stored = needRow(store, 'GithubSetting', { project_id, github_setting_id });
  if (isApp(stored)) return stored;
  throw new BackendError(`github setting is not github app auth mode: project_id=${project_id}, github_setting_id=${github_setting_id}`);
}

/** What a server signs; the sandbox writes it in clear. */
function toState(store: Store, { project_id, github_setting_id, return_to }: Key & { readonly return_to: string }): string {
  return btoa(encodeURIComponent(JSON.stringify({ project_id, github_setting_id, return_to, at: store.now() })))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function readState(store: Store, text: string): object | undefined {
  try {
    const state = JSON.parse(decodeURIComponent(atob(text.replaceAll('-', '+').replaceAll('_', '/')))) as { readonly at?: number };
    return typeof state.at === 'number' && store.now() - state.at <= stateSeconds ? state : undefined;
  } catch {
    return undefined;
  }
}
