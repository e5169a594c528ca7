import { expect, test } from 'vitest';
import { createSign } from '../../packages/aqua/src/auth/signature.js';

const sign = createSign('s3cr3t-demo-ONLY');

test.each([
  [
    'a token request',
    { timestamp: '1700000000', method: 'POST', path: '/v2/tokens', body: '{"validity":60,"allowed_endpoints":["ANY"]}' },
    '7625908c679ac3bf915e81f0da09ef09f9930004c80496709396a9d59b9ded09',
  ],
  [
    'a read without body',
    { timestamp: '1700000000', method: 'get', path: '/v2/apikeys', body: '' },
    'c0be20f6a0fda57444453e099439cc2ab0aa254c118d34fec7f1fdb65be1b0f3',
  ],
  [
    'a token request in milliseconds',
    { timestamp: '1700000000000', method: 'POST', path: '/v2/tokens', body: '{"validity":60,"allowed_endpoints":["ANY"]}' },
    '3985969f2949a080ae2a4826bfd85721a682f1e9e4f18a4d99e1a5e44c925359',
  ],
  [
    'a token request with a role',
    {
      timestamp: '1700000000',
      method: 'POST',
      path: '/v2/tokens',
      body: '{"validity":240,"allowed_endpoints":["GET","POST","PUT","DELETE"],"csp_roles":["Auditor"]}',
    },
    '20ee36bc1afa3316bb255b4f35fdd4f60643245304d33dcad7617f85ee347227',
  ],
  [
    'a body beyond ASCII',
    { timestamp: '1700000000', method: 'POST', path: '/v2/suppressions', body: '{"key_id":7,"test_id":11,"comment":"geprüft"}' },
    '6ebf2a737f0467237a51ecc6e2234de1f7c2711f29d1d85e28333dd13a4aaf72',
  ],
])('%s is signed as the vendor does', async (_, parts, signature) => {
  await expect(sign(parts)).resolves.toBe(signature);
});
