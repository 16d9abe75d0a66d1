// @ts-check
import { createServer } from 'node:http';

/**
 * @typedef {object} Reply
 * @property {string | Uint8Array} body
 * @property {string} [type] content type; HTML if not given
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 * @property {boolean} [unfinished] send the body, but never say that this was all
 */

/**
 * A web server on this machine, for tests and demonstrations.
 * @param {(url: URL) => Reply | null | Promise<Reply | null>} reply null answers 404
 * @returns {Promise<{ origin: string, requests: string[], close: () => Promise<void> }>} requests: paths asked for so far
 */
export async function serve(reply) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    requests.push(url.pathname + url.search);
    const { body, type, status, headers, unfinished } = (await reply(url)) ?? {
      body: 'Not found',
      status: 404,
    };
    response.writeHead(status ?? 200, { 'content-type': type ?? 'text/html; charset=utf-8', ...headers });
    if (unfinished) response.write(body);
    else response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    requests,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
