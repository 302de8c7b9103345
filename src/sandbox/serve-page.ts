import { readFile } from 'node:fs/promises';
import { extname, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

import { Hono } from 'hono';

/** The page is plain files that are never compiled; this finds them from src/ and from dist/. */
const FOLDER = fileURLToPath(new URL('../../src/sandbox/page/', import.meta.url));

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.woff2', 'font/woff2'],
  ['.png', 'image/png'],
  ['.json', 'application/json'],
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
  const file = normalize(`${FOLDER}${decodeURIComponent(path)}`);
  const contentType = CONTENT_TYPES.get(extname(file));
  if (!file.startsWith(FOLDER) || file.endsWith(sep) || contentType === undefined)
    return notFound();
  try {
    const bytes = new Uint8Array(await readFile(file));
    return new Response(bytes, {
      headers: {
        'content-type': contentType,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      },
    });
  } catch {
    return notFound();
  }
};

const notFound = (): Response => new Response('not found', { status: 404 });
