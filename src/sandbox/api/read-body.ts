import type { IncomingMessage } from 'node:http';

import { ApiError } from './api-error.ts';

/** Uploads end at 50 MB; the rest is room for the other parts of the form. */
const MAX_BODY = 50 * 1024 * 1024 + 65_536;

export const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    // The rest is read away: an answer sent in the middle of an upload would be lost.
    if (size <= MAX_BODY) chunks.push(chunk);
  }
  if (size > MAX_BODY) throw new ApiError(413, 'Request Entity Too Large');
  return Buffer.concat(chunks);
};
