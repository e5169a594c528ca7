/** How the host that files go to reports failures: in the form of the API, but for other reasons. */
import type { ResponseRules } from '@sec/core/vendor';
import { readReason } from '../../response-rules.js';

const spent = 'the upload URL may be used up, or older than 10 minutes';

/** @source datatheorem/datatheorem-mobile-secure-action main.ts: 409 is final; the documents: 10 minutes, one upload [C][O] */
const hints: Readonly<Record<number, string>> = {
  401: spent,
  403: spent,
  404: spent,
  409: 'the app belongs to another account, so a retry does not help',
  410: spent,
  413: 'the front end of the service refuses a file of this size',
};

export const uploadRules: ResponseRules = {
  readFailure: (response) => ({ ...readReason(response), hint: hints[response.status] }),
};
