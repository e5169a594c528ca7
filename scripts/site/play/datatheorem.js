import { createDataTheoremClient } from '@sec/datatheorem';
import { createDataTheoremSandbox, fault } from '@sec/datatheorem/testing/sandbox';
import { openWith } from './play.js';

function connect(options) {
  const sandbox = createDataTheoremSandbox();
  const client = createDataTheoremClient({
    ...options,
    auth: { resultsApiKey: () => sandbox.resultsApiKey, uploadApiKey: () => sandbox.uploadApiKey },
    fetch: (input, init) => {
      const request = new Request(input, init);
      return request.url.startsWith(sandbox.baseUrl) ? sandbox.handleApi(request) : sandbox.handleUpload(request);
    },
  });
  return { client, scripts: [sandbox.faults.api, sandbox.faults.upload], fault };
}

export const open = (button) => openWith(button, connect);
