import { setFlagsFromString } from 'node:v8';

/**
 * Called before the parts of the service are even read, which is the most of what starting makes. It is
 * much garbage at once, for which V8 widens its young generation and keeps it wide for as long as nobody
 * speaks: 32 MB of it were seen, and 1 MB with this. (Among the flags of node itself it would be put back to 2.)
 */
export const beginCalmStart = (): void => setFlagsFromString('--semi-space-growth-factor=1');

/** What is done first of all, such as the first tick, belongs to the start. */
const SETTLING_MS = 60_000;

/** The service is ready: soon its young generation may grow with what is to be done. */
export const endCalmStart = (): void => {
  setTimeout(() => setFlagsFromString('--semi-space-growth-factor=2'), SETTLING_MS).unref();
};
