import { createProxy } from '@sec/core/proxy';
import { createRiskenClient } from '@sec/risken';

interface Env {
  readonly RISKEN_BASE_URL: string;
  readonly RISKEN_ACCESS_TOKEN: string;
}

export default {
  fetch(request: Request, env: Env): Promise<Response> {
    // One for each request: what one request of a Worker opens, another must not use.
    const risken = createRiskenClient({ baseUrl: env.RISKEN_BASE_URL, auth: { accessToken: env.RISKEN_ACCESS_TOKEN } });
    const handle = createProxy(risken, {
      path: '/api/risken',
      origins: ['https://app.example.com'],
      authorize: ({ headers }) => headers.get('cf-access-jwt-assertion') !== null,
    });
    return handle(request);
  },
};
