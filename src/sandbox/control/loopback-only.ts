import type { MiddlewareHandler } from 'hono';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/i;

/**
 * A web page elsewhere must not play the people: neither under a name that was made to point
 * here (DNS rebinding shows in Host) nor by a cross-site request (which shows in Origin).
 */
export const refuseStrangers: MiddlewareHandler = async (context, next) => {
  const host = context.req.header('host') ?? '';
  const origin = context.req.header('origin');
  const isForeign = origin !== undefined && !LOOPBACK.test(origin.replace(/^https?:\/\//, ''));
  if (!LOOPBACK.test(host) || isForeign) {
    return context.json({ error: 'the sandbox answers its own computer only' }, 403);
  }
  await next();
  return undefined;
};
