import { expect, test } from 'vitest';
import { checkCredential, createRiskenClient } from '@sec/risken';
import { script } from '../support/script.js';
import { clientOptions } from './scripted-client.js';

test.each([
  [
    { access_token_id: 87, project_id: 4321 },
    { kind: 'project', project_id: 4321, access_token_id: 87 },
  ],
  [
    { org_access_token_id: 9, organization_id: 55 },
    { kind: 'organization', organization_id: 55, org_access_token_id: 9 },
  ],
  [{ user_id: 3 }, { kind: 'user', user_id: 3 }],
  [{}, { kind: 'unknown' }],
])('the response %j to a sign-in says whose credential it is', async (json, owner) => {
  const client = createRiskenClient({ ...clientOptions, ...script([{ json }]) });

  await expect(checkCredential(client)).resolves.toEqual(owner);
});
