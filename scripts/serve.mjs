/** A small static server for tests and the bench, on this machine only. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The file an address means, or nothing when there is none inside `root`. */
const fileFor = (root, pathname) => {
  const file = path.join(root, pathname);
  if (file !== root && !file.startsWith(root.endsWith(path.sep) ? root : root + path.sep)) return undefined;
  const stat = statSync(file, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return fileFor(root, path.join(pathname, 'index.html'));
  return stat?.isFile() ? file : undefined;
};

/**
 * @param {string} root the folder to serve
 * @param {{ port?: number, files?: Record<string, string>, headers?: Record<string, string> }} [options] `files`: pages that
 * are not on disk, by path; `headers`: sent with every answer; without `port`, a free one.
 * @returns {Promise<{ url: string, close(): void }>}
 */
export const serve = (root, { port = 0, files = {}, headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    const folder = path.resolve(root);
    const server = createServer((request, response) => {
      let pathname;
      try {
        pathname = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      } catch {
        response.writeHead(400).end();
        return;
      }
      const known = files[pathname];
      const file = known === undefined ? fileFor(folder, pathname) : pathname;
      if (!file) {
        response.writeHead(404, headers).end();
        return;
      }
      const extension = path.extname(file) || '.html';
      response.writeHead(200, { 'content-type': types[extension] ?? 'application/octet-stream', 'cache-control': 'no-store', ...headers });
      if (known === undefined) createReadStream(file).pipe(response);
      else response.end(known);
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        url: `http://127.0.0.1:${server.address().port}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
