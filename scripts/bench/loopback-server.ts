/** A server in a process of its own: sends its base URL to the parent, then answers every call alike. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf } from './memory-network.ts';

const answers = { GET: Buffer.from(answerOf('get', 300)), POST: Buffer.from(answerOf('post', 300)) };
const server = createServer((request, response) => {
  const answer = answers[request.method === 'POST' ? 'POST' : 'GET'];
  request.resume().once('end', () => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length });
    response.end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`));
process.once('disconnect', () => process.exit());
