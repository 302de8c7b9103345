/** The server's events → the page's state. Every (re)connection begins with the whole chat. */
import { noteCall, noteConnection } from './call-log.js';
import { control, eventsAddress } from './control.js';
import { noteAnswer } from './presses.js';
import { changed, setClock, state } from './state.js';

/** @typedef {import('./state.js').ViewMessage} ViewMessage */

const RETRY_MS = 1500;
const GATHER_MS = 150;

/** @type {EventSource | null} */
let source = null;
/** @type {ReturnType<typeof setTimeout> | undefined} */
let retry;

/**
 * Follows one person's chat. A browser keeps few connections to a host, so there is only one
 * stream; the chats of the others are fetched when the bot has written to them.
 * @param {number} personId
 */
export function follow(personId) {
  source?.close();
  clearTimeout(retry);
  const stream = new EventSource(eventsAddress(personId));
  source = stream;
  stream.addEventListener('open', () => setConnected(true));
  stream.addEventListener('error', () => {
    setConnected(false);
    // An answer other than a stream closes an EventSource for good: begin anew.
    if (stream.readyState === EventSource.CLOSED) {
      retry = setTimeout(() => source === stream && follow(personId), RETRY_MS);
    }
  });
  for (const [name, handle] of Object.entries(handlers)) {
    stream.addEventListener(name, (event) => {
      if (source === stream) handle(personId, JSON.parse(/** @type {MessageEvent} */ (event).data));
    });
  }
}

let isConnected = true;

export const connected = () => isConnected;

/** @param {boolean} now */
function setConnected(now) {
  if (now === isConnected) return;
  isConnected = now;
  changed('connection');
  // Away again already: the next reconnection fetches everything.
  if (now) refreshAll().catch(() => undefined);
}

/** @type {Record<string, (personId: number, data: any) => void>} */
const handlers = {
  chat(personId, view) {
    state.chats.set(personId, view);
    noteConnection();
    changed('chat', 'keyboard', 'commands', 'typing', 'previews');
  },
  message(personId, message) {
    if (message.from === 'bot') setTyping(personId, 0);
    putMessage(personId, message);
  },
  edit(personId, message) {
    // Who has cleared the history does not see what becomes of it.
    const isShown = state.chats
      .get(personId)
      ?.messages.some((known) => known.messageId === message.messageId);
    if (isShown) putMessage(personId, message);
  },
  delete(personId, { messageId }) {
    const chat = state.chats.get(personId);
    if (!chat) return;
    chat.messages = chat.messages.filter((message) => message.messageId !== messageId);
    changed('chat', 'previews');
  },
  typing: (personId, { until }) => setTyping(personId, until),
  keyboard(personId, keyboard) {
    const chat = state.chats.get(personId);
    if (chat) chat.replyKeyboard = keyboard;
    changed('keyboard');
  },
  pins(personId, pinned) {
    const chat = state.chats.get(personId);
    if (chat) chat.pinned = pinned;
    changed('chat');
  },
  commands(personId, commands) {
    const chat = state.chats.get(personId);
    if (chat) chat.commands = commands;
    changed('commands');
  },
  answer: (_, answer) => noteAnswer(answer),
  people(_, people) {
    state.people = people;
    changed('people', 'previews');
  },
  clock: (_, clock) => setClock(clock),
  call(personId, call) {
    noteCall(call);
    const chatId = Number(call.params?.chat_id);
    if (chatId !== personId && state.people.some((person) => person.id === chatId)) {
      stale.add(chatId);
      gathering ??= setTimeout(refreshStale, GATHER_MS);
    }
  },
};

/** @param {number} personId @param {ViewMessage} message */
function putMessage(personId, message) {
  const chat = state.chats.get(personId);
  if (!chat) return;
  const at = chat.messages.findIndex((known) => known.messageId === message.messageId);
  if (at >= 0) chat.messages[at] = message;
  else chat.messages.push(message);
  changed('chat', 'previews');
}

/** @param {number} personId @param {number | undefined} until */
function setTyping(personId, until) {
  const chat = state.chats.get(personId);
  if (!chat) return;
  if (until) chat.typingUntil = until;
  else delete chat.typingUntil;
  changed('typing');
}

/** @type {Set<number>} */
const stale = new Set();
/** @type {ReturnType<typeof setTimeout> | undefined} */
let gathering;

async function refreshStale() {
  gathering = undefined;
  const ids = [...stale];
  stale.clear();
  await refresh(ids);
}

/** @param {number[]} ids */
async function refresh(ids) {
  // The followed chat comes over the stream; an answer fetched now could be older than it.
  const wanted = ids.filter((id) => id !== state.currentId);
  if (wanted.length === 0) return;
  try {
    for (const view of await control.chats(wanted)) {
      if (view.person.id !== state.currentId) state.chats.set(view.person.id, view);
    }
    changed('previews');
  } catch {
    // The stream tells the person that the server is away, and everything is fetched when it is back.
  }
}

/** People, clock and everybody's chat: at the start and after each lost connection. */
export async function refreshAll() {
  const seen = await control.state();
  state.bot = seen.bot;
  state.people = seen.people;
  setClock(seen.clock);
  changed('people');
  await refresh(seen.people.map(({ id }) => id));
}
