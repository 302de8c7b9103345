/** The sandbox's control surface over HTTP. Each call rejects with the server's own words. */

const ROOT = '/_sandbox';

/**
 * @param {string} path
 * @param {RequestInit} [options]
 */
async function ask(path, options) {
  const answer = await fetch(ROOT + path, options);
  const text = await answer.text();
  if (!answer.ok) throw new Error(reason(text) || `${answer.status}`);
  return text === '' ? undefined : JSON.parse(text);
}

/** @param {string} text */
function reason(text) {
  try {
    const body = JSON.parse(text);
    return body.error ?? body.description ?? text;
  } catch {
    return text;
  }
}

/**
 * @param {string} path
 * @param {unknown} [body]
 */
const post = (path, body = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

/** @param {number} id @param {string} verb */
const person = (id, verb) => `/people/${id}/${verb}`;

export const control = {
  /** @returns {Promise<import('./state.js').SandboxState>} */
  state: () => ask('/state'),
  /** @param {number[]} ids @returns {Promise<import('./state.js').ChatView[]>} */
  chats: (ids) => ask(`/people/chats?of=${ids.join(',')}`),
  /** @param {{ firstName: string, lastName?: string, languageCode: string }} wanted */
  addPerson: (wanted) => post('/people', wanted),
  /** @param {number} id @param {string} [payload] */
  start: (id, payload) => post(person(id, 'start'), payload ? { payload } : {}),
  /** @param {number} id @param {{ text: string, replyTo?: number, entities?: import('./state.js').Entity[] }} message */
  say: (id, message) => post(person(id, 'say'), message),
  /** @param {number} id @param {{ messageId: number, data?: string, text?: string }} button */
  press: (id, button) => post(person(id, 'press'), button),
  /** @param {number} id @param {{ text: string, messageId?: number }} button @returns {Promise<{ url: string }>} */
  webApp: (id, button) => post(person(id, 'web-app'), button),
  /** @param {number} id @param {{ messageId: number, text: string }} change */
  edit: (id, change) => post(person(id, 'edit'), change),
  /** @param {number} id @param {number} messageId */
  remove: (id, messageId) => post(person(id, 'delete'), { messageId }),
  /** @param {number} id */
  clear: (id) => post(person(id, 'clear')),
  /** @param {number} id */
  block: (id) => post(person(id, 'block')),
  /** @param {number} id */
  unblock: (id) => post(person(id, 'unblock')),
  /** @param {{ offsetMs?: number, at?: string, advanceMs?: number }} move */
  moveClock: (move) => post('/clock', move),
  /** @param {number} id @param {string} phone */
  shareContact: (id, phone) => post(person(id, 'contact'), { phone }),
  /** @param {number} id @param {'sticker' | 'voice' | 'location'} kind */
  sendOther: (id, kind) => post(person(id, 'other'), { kind }),
  /** @param {number} id @param {{ question: string, options: string[], isAnonymous: boolean, allowsMany: boolean, replyTo?: number }} poll */
  sendPoll: (id, poll) => post(person(id, 'poll'), poll),
  /** @param {number} id @param {{ messageId: number, options: number[] }} vote */
  vote: (id, vote) => post(person(id, 'vote'), vote),
  /** @param {number} id @param {{ messageId: number, emoji: string[] }} reaction */
  react: (id, reaction) => post(person(id, 'react'), reaction),
  /** What the bot called after call number n. @param {number} after @returns {Promise<import('./state.js').ApiCall[]>} */
  calls: (after) => ask(`/calls?after=${after}`),
  /** @param {import('./state.js').FaultOrder} order */
  addFault: (order) => post('/faults', order),
  /** @returns {Promise<import('./state.js').FaultOrder[]>} */
  faults: () => ask('/faults'),
  /** @returns {Promise<import('./state.js').Rates>} */
  rates: () => ask('/rates'),
  /** @param {boolean} on */
  setRates: (on) => post('/rates', { on }),
  clearFaults: () => ask('/faults', { method: 'DELETE' }),
  /**
   * @param {number} id
   * @param {File} file
   * @param {{ kind: string, caption?: string, mediaGroupId?: string, replyTo?: string }} how
   */
  sendFile(id, file, how) {
    const query = new URLSearchParams({ name: file.name, ...how });
    return ask(`${person(id, 'file')}?${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    });
  },
};

/** @param {string} fileUniqueId */
export const fileAddress = (fileUniqueId) => `${ROOT}/file/${encodeURIComponent(fileUniqueId)}`;

/** @param {number} personId */
export const eventsAddress = (personId) => `${ROOT}/events?person=${personId}`;
