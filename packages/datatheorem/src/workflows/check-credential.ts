/** Finds out which of the two keys work, and which APIs the one that reads opens. */
import type { AcceptedCredential, CallOptions, RefusedCredential } from '@sec/core';
import { assertCredential, assertOptions, callOptionNames, type CredentialFinding, probeCredential, toSentence } from '@sec/core/vendor';
import { keyVariables } from '../auth/api-key.js';
import type { DataTheoremClientWith } from '../client.js';
import { initMobileAppUpload, listAssets, listMobileApps } from '../generated/rows.js';

/**
 * What is known of a key: `accepted` and `refused` by the server, `notGiven` to the client, `unusable` as it was given or could be
 * obtained, `notChecked` where nothing that only reads shows it.
 */
export type KeyState = 'accepted' | 'refused' | 'notGiven' | 'unusable' | 'notChecked';

/** Which APIs the key that reads opens: its check boxes in the portal; `undefined` where that cannot be known. */
export interface KeyRights {
  /** "API Security Results API": assets, policy violations, SAST, onboarding. */
  readonly apiSecurityResults: boolean | undefined;
  readonly mobileSecurityResults: boolean | undefined;
  /** Scans of APIs: nothing that only reads shows it. */
  readonly apiScans: undefined;
}

/** What is known of both keys. */
export interface CheckedKeys {
  readonly resultsApiKey: KeyState;
  /** Never `accepted`: all that this key opens creates something. */
  readonly uploadApiKey: KeyState;
  readonly rights: KeyRights;
}

/** A key that reads and is accepted, or a reason why nothing is. Nobody says whose a key is: the vendor has no operation for it. */
export type CheckCredentialResult = (AcceptedCredential & CheckedKeys) | (RefusedCredential & CheckedKeys);

type Client = DataTheoremClientWith<'assets.listAssets' | 'mobileApps.listMobileApps'>;

const address = '"baseUrl", which is needed for tests and proxies only';

/**
 * Tests the key that reads with the first page of two lists, one of each API that a key may open, and looks whether the upload key
 * is there.
 *
 * The upload key cannot be tried: whatever it opens creates something. With that key alone the result is therefore not valid, with
 * the reason `notChecked`. 401 is read as an unknown key and 403 as one without the check box, as the vendor's own clients do.
 *
 * @example
 * ```ts
 * import { checkCredential } from '@sec/datatheorem';
 *
 * const check = await checkCredential(datatheorem);
 * if (!check.isValid) throw new Error(check.problem);
 * console.log(check.rights.mobileSecurityResults, check.uploadApiKey, check.notes);
 * ```
 *
 * @throws {@link NetworkError} or {@link TimeoutError} where no response came, and {@link HttpError} where the server failed or is
 * busy: neither says anything of a key.
 * @source 401 and 403: datatheorem/datatheorem-mobile-secure-action main.ts, datatheorem/datatheorem-api-secure-action
 * entrypoint.sh [C]
 */
export async function checkCredential(client: Client, options: CallOptions = {}): Promise<CheckCredentialResult> {
  assertOptions('checkCredential', options, callOptionNames);
  const given = { cache: 'no-store', ...options } as const;
  const upload = await findUploadKey(client, given);
  const probe = { credential: `"auth.resultsApiKey" (${keyVariables.resultsApiKey})`, address };
  const assets = await probeCredential(
    client,
    { ...probe, operation: { listAssets }, read: (call) => client.assets.listAssets.withResponse(undefined, call) },
    given,
  );
  // A key that is not there, or not one, would only be missing again.
  const apps =
    assets.refusal?.reason === 'option'
      ? assets
      : await probeCredential(
          client,
          { ...probe, operation: { listMobileApps }, read: (call) => client.mobileApps.listMobileApps.withResponse(undefined, call) },
          given,
        );
  return toResult(client, { assets, apps, upload });
}

interface UploadKey {
  readonly state: KeyState;
  readonly note: string | undefined;
}

/** Obtains the upload key, and sends nothing. */
async function findUploadKey(client: Client, options: CallOptions): Promise<UploadKey> {
  const { refusal } = await probeCredential(
    client,
    {
      operation: { initMobileAppUpload },
      credential: `"auth.uploadApiKey" (${keyVariables.uploadApiKey})`,
      address,
      read: async (call) => ({ data: await assertCredential(client, { initMobileAppUpload }, call) }),
    },
    options,
  );
  if (refusal === undefined)
    return {
      state: 'notChecked',
      note: 'whether the upload key is accepted cannot be known before an upload: all that it opens creates something',
    };
  return refusal.reason === 'option' ? { state: 'notGiven', note: undefined } : { state: 'unusable', note: refusal.problem };
}

interface Findings {
  readonly assets: CredentialFinding<unknown>;
  readonly apps: CredentialFinding<unknown>;
  readonly upload: UploadKey;
}

function toResult(client: Client, { assets, apps, upload }: Findings): CheckCredentialResult {
  const isOpen = assets.refusal === undefined || apps.refusal === undefined;
  const worst = chooseWorst([assets, apps]);
  const { refusal } = worst;
  const keys: CheckedKeys = {
    resultsApiKey: isOpen ? 'accepted' : stateOf(worst),
    uploadApiKey: upload.state,
    rights: { apiSecurityResults: rightOf(assets, isOpen), mobileSecurityResults: rightOf(apps, isOpen), apiScans: undefined },
  };
  const { baseUrl, clockOffsetMs = apps.clockOffsetMs } = assets;
  const notes = upload.note === undefined ? [] : [upload.note];
  const refused = { isValid: false, baseUrl, clockOffsetMs, ...keys } as const;
  if (keys.resultsApiKey === 'notGiven' && upload.state === 'notChecked') {
    const problem = `${baseUrl}: ${upload.note}; the upload key is that of "auth.uploadApiKey" (${keyVariables.uploadApiKey})`;
    return { ...refused, reason: 'notChecked', problem: toSentence(client, problem), notes: [] };
  }
  if (!isOpen && refusal !== undefined) return { ...refused, ...refusal, notes };
  if (upload.state === 'unusable' && upload.note !== undefined)
    return { ...refused, reason: 'credential', problem: upload.note, notes: [] };
  return {
    isValid: true,
    reason: undefined,
    problem: undefined,
    baseUrl: baseUrl ?? '',
    clockOffsetMs,
    ...keys,
    notes: [
      ...(refusal === undefined ? [] : [refusal.problem]),
      ...notes,
      'whose the key is, and whether it may start scans of APIs, cannot be known from a read',
    ],
  };
}

/** @returns The finding that says most of what is wrong; the first where nothing is. */
function chooseWorst(findings: readonly [CredentialFinding<unknown>, CredentialFinding<unknown>]): CredentialFinding<unknown> {
  for (const reason of ['option', 'credential', 'permission', 'address']) {
    const found = findings.find(({ refusal }) => refusal?.reason === reason);
    if (found !== undefined) return found;
  }
  return findings[0];
}

/** A key that works elsewhere and is refused here lacks the check box, whichever status says so. */
function rightOf({ refusal }: CredentialFinding<unknown>, isOpen: boolean): boolean | undefined {
  if (refusal === undefined) return true;
  return refusal.reason === 'permission' || (isOpen && refusal.reason === 'credential') ? false : undefined;
}

function stateOf({ refusal, status }: CredentialFinding<unknown>): KeyState {
  if (refusal?.reason === 'option') return 'notGiven';
  if (refusal?.reason === 'permission') return 'accepted';
  if (refusal?.reason !== 'credential') return 'notChecked';
  return status === undefined ? 'unusable' : 'refused';
}
