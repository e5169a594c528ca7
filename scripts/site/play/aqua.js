import { createAquaClient } from '@sec/aqua';
import { createAquaSandbox, fault } from '@sec/aqua/testing/sandbox';
import { openWith } from './play.js';

function connect(options) {
  const sandbox = createAquaSandbox();
  const token = sandbox.issueToken();
  const client = createAquaClient({
    ...options,
    auth: { token: () => token },
    hosts: { autoconnect: 'https://autoconnect.example' },
    fetch: (input, init) => {
      const request = new Request(input, init);
      return new URL(request.url).hostname === sandbox.consoleHost ? sandbox.handleConsole(request) : sandbox.handleAuth(request);
    },
  });
  return { client, scripts: [sandbox.faults.auth, sandbox.faults.console], fault };
}

export const open = (button) => openWith(button, connect);
