import type { IncomingMessage } from 'node:http';

import { ApiError } from './api-error.ts';

/** Uploads end at 50 MB; the rest is room for the other parts of the form. */
const MAX_BODY = 50 * 1024 * 1024 + 65_536;

/** By its events: to go through it as an iterator takes as long as to answer it. */
export const readBody = (request: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isWhole = false;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // The rest is read away: an answer sent in the middle of an upload would be lost.
      if (size <= MAX_BODY) chunks.push(chunk);
    });
    request.on('end', () => {
      isWhole = true;
      if (size > MAX_BODY) reject(new ApiError(413, 'Request Entity Too Large'));
      else resolve(Buffer.concat(chunks));
    });
    request.on('error', reject);
    request.on('close', () => {
      if (!isWhole) reject(new Error('the request was broken off'));
    });
  });
