import { createRiskenClient } from '@sec/risken';
import { createRiskenSandbox, fault } from '@sec/risken/testing/sandbox';
import { openWith } from './play.js';

function connect(options) {
  const sandbox = createRiskenSandbox();
  const client = createRiskenClient({
    ...options,
    baseUrl: sandbox.baseUrl,
    auth: { accessToken: () => sandbox.accessToken },
    fetch: (input, init) => sandbox.handle(new Request(input, init)),
  });
  return { client, scripts: [sandbox.faults], fault };
}

export const open = (button) => openWith(button, connect);
