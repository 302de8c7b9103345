/** The kinds of faults that the workshop offers, and their names. */

/** @typedef {import('./state.js').Fault} Fault */
/** @typedef {import('./words.js').WordKey} WordKey */

/** @param {number} code @param {string} description @returns {Fault} */
const error = (code, description) => ({ type: 'error', code, description });

/** Where the group of the sandbox would have moved to. */
const SUPERGROUP = -1_002_000_000_001;

/** @type {Record<string, { label: WordKey, make: (seconds: number) => Fault }>} */
export const KINDS = {
  429: {
    label: 'fault429',
    make: (seconds) => ({
      ...error(429, `Too Many Requests: retry after ${seconds}`),
      retryAfter: seconds,
    }),
  },
  403: { label: 'fault403', make: () => error(403, 'Forbidden: bot was blocked by the user') },
  gone: { label: 'faultGone', make: () => error(403, 'Forbidden: user is deactivated') },
  400: { label: 'fault400', make: () => error(400, 'Bad Request: chat not found') },
  moved: {
    label: 'faultMoved',
    make: () => ({
      ...error(400, 'Bad Request: group chat was upgraded to a supergroup chat'),
      migrateToChatId: SUPERGROUP,
    }),
  },
  500: { label: 'fault500', make: () => error(500, 'Internal Server Error') },
  502: { label: 'fault502', make: () => ({ type: 'html', status: 502 }) },
  before: { label: 'faultBefore', make: () => ({ type: 'reset-before' }) },
  after: { label: 'faultAfter', make: () => ({ type: 'reset-after' }) },
  slow: { label: 'faultSlow', make: (seconds) => ({ type: 'slow', ms: seconds * 1000 }) },
};

/** Kinds whose seconds somebody may choose. */
export const takesSeconds = (/** @type {string} */ kind) => ['429', 'slow'].includes(kind);

/** @param {Fault} fault @returns {WordKey | undefined} of one that was ordered here or elsewhere */
export function labelOf(fault) {
  const what = ({ type, code, status, description = '' }) =>
    JSON.stringify([type, code, status, description.replace(/\d+$/, '')]);
  return Object.values(KINDS).find(({ make }) => what(make(1)) === what(fault))?.label;
}

/** Of the bot's calls, those that one is likely to break. */
export const METHODS = [
  'sendMessage',
  'editMessageText',
  'editMessageReplyMarkup',
  'answerCallbackQuery',
  'copyMessage',
  'copyMessages',
  'sendDocument',
  'sendPhoto',
  'deleteMessage',
  'sendChatAction',
  'getFile',
  'getUpdates',
  'setMyCommands',
];
