/** The bot's calls as the server tells of them. What happened before is fetched once somebody looks. */
import { control } from './control.js';

/** @typedef {import('./state.js').ApiCall} ApiCall */

const MOST = 400;

/** @type {ApiCall[]} oldest first */
let calls = [];
/** Calls up to this number were cleared away. */
let cleared = 0;
let isWatched = false;
/** @type {((fresh: ApiCall[]) => void)[]} */
const listeners = [];

export const knownCalls = () => calls;

/** Hears of every call once. @param {(fresh: ApiCall[]) => void} listener */
export const onCalls = (listener) => void listeners.push(listener);

/** @param {ApiCall[]} heard */
function take(heard) {
  const known = new Set(calls.map(({ n }) => n));
  const fresh = heard.filter(({ n }) => n > cleared && !known.has(n));
  calls = [...calls, ...fresh].toSorted((one, other) => one.n - other.n).slice(-MOST);
  for (const listener of listeners) listener(fresh);
}

/** @param {ApiCall} call */
export const noteCall = (call) => take([call]);

/** What happened while no stream was open is fetched. */
export function noteConnection() {
  if (isWatched) void catchUp();
}

async function catchUp() {
  try {
    take((await control.calls(cleared)).slice(-MOST));
  } catch {
    // The page says that the server is away, and the next connection comes here again.
  }
}

/** @param {boolean} now */
export function watchCalls(now) {
  isWatched = now;
  if (now) void catchUp();
}

export function forgetCalls() {
  cleared = calls.at(-1)?.n ?? cleared;
  calls = [];
}
