import { createInsightCloudSecClient } from '@sec/insightcloudsec';
import { createInsightCloudSecSandbox, fault } from '@sec/insightcloudsec/testing/sandbox';
import { openWith } from './play.js';

function connect(options) {
  const sandbox = createInsightCloudSecSandbox();
  const client = createInsightCloudSecClient({
    ...options,
    baseUrl: sandbox.baseUrl,
    auth: { apiKey: () => sandbox.apiKey },
    fetch: (input, init) => sandbox.handle(new Request(input, init)),
  });
  return { client, scripts: [sandbox.faults], fault };
}

export const open = (button) => openWith(button, connect);
