import { readFile } from 'node:fs/promises';
import { extname, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Hono } from 'hono';

/** Of what is built the script and the style are one file each; everything else is served as it was written. */
const FOLDERS = ['./page/', '../../src/sandbox/page/'].map((place) =>
  fileURLToPath(new URL(place, import.meta.url)),
);

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.png', 'image/png'],
  ['.json', 'application/json'],
  ['.map', 'application/json'],
  ['.webmanifest', 'application/manifest+json'],
]);

/** The chat page at `/` and its parts under `/page/`. */
export const pageRoutes = (): Hono => {
  const app = new Hono();
  app.get('/', () => sendPageFile('index.html'));
  app.get('/page/*', (context) => sendPageFile(context.req.path.slice('/page/'.length)));
  return app;
};

const sendPageFile = async (path: string): Promise<Response> => {
  const contentType = CONTENT_TYPES.get(extname(path));
  const bytes = contentType && (await readPageFile(decodeURIComponent(path)));
  if (!contentType || !bytes) return notFound();
  return new Response(bytes, {
    headers: {
      'content-type': contentType,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    },
  });
};

const readPageFile = async (path: string): Promise<Uint8Array<ArrayBuffer> | undefined> => {
  for (const folder of FOLDERS) {
    const file = normalize(folder + path);
    if (!file.startsWith(folder)) return undefined;
    try {
      return new Uint8Array(await readFile(file));
    } catch {
      // The next folder may have it.
    }
  }
  return undefined;
};

const notFound = (): Response => new Response('not found', { status: 404 });
