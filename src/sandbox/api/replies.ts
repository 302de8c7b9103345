import type { ServerResponse } from 'node:http';

import type { Fault } from '../control/fault-list.ts';

/** An envelope to send, or a connection that was cut instead. */
export type HttpReply = Envelope | 'reset';

export type Envelope = { status: number; body: Record<string, unknown>; html?: string };

export const sendJson = (response: ServerResponse, reply: Envelope): void => {
  if (response.destroyed || response.headersSent) return;
  if (reply.html !== undefined) {
    response.writeHead(reply.status, { 'content-type': 'text/html' }).end(reply.html);
    return;
  }
  const text = JSON.stringify(reply.body);
  response.writeHead(reply.status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...retryHeader(reply.body),
  });
  // Text leaves together with the head, in one write.
  response.end(text);
};

const retryHeader = (body: Record<string, unknown>): Record<string, string> => {
  const { parameters } = body;
  if (typeof parameters !== 'object' || parameters === null) return {};
  return 'retry_after' in parameters ? { 'retry-after': String(parameters.retry_after) } : {};
};

export const sendFile = (response: ServerResponse, bytes: Buffer): void => {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-length': bytes.length,
    'x-content-type-options': 'nosniff',
  });
  response.end(bytes);
};

/** Faults that are no envelope: a proxy's HTML page, or a connection that is cut. */
export const sendFault = (
  response: ServerResponse,
  fault: Extract<Fault, { type: 'html' | 'reset-before' | 'reset-after' }>,
): HttpReply => {
  if (fault.type === 'html') {
    const html = `<html><body><h1>${fault.status}</h1><hr>nginx</body></html>`;
    return { status: fault.status, body: { description: 'HTML instead of JSON' }, html };
  }
  response.socket?.resetAndDestroy();
  return 'reset';
};
