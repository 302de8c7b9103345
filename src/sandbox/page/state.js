/**
 * What the page knows. The server is the truth: this is only its last word, and each part of the
 * page redraws itself when it hears that its topic changed.
 *
 * @typedef {{ text: string, callbackData?: string, url?: string, copyText?: string, webApp?: string, switchQuery?: string, style?: string }} Button
 * @typedef {{ type: string, offset: number, length: number, url?: string, language?: string, unix_time?: number }} Entity
 * @typedef {{
 *   question: string, options: { text: string, votes: number, isOwn: boolean }[], voters: number,
 *   isAnonymous: boolean, allowsMany: boolean,
 * }} Poll
 * @typedef {{
 *   messageId: number, from: 'bot' | 'person', date: number, editDate?: number, text?: string, caption?: string,
 *   entities: Entity[], photo?: { fileUniqueId: string, width: number, height: number },
 *   document?: { fileUniqueId: string, fileName: string, mimeType: string, fileSize: number },
 *   poll?: Poll, other?: Record<string, any>, forwardedFrom?: string, reactions?: string[], mediaGroupId?: string, replyTo?: { messageId: number, text: string }, inlineKeyboard?: Button[][], service?: string,
 * }} ViewMessage
 * @typedef {{
 *   id: number, firstName: string, lastName?: string, username?: string, languageCode: string, role: string,
 *   blocked: boolean, started: boolean,
 * }} Person
 * @typedef {{ buttons: { text: string, requestContact?: boolean, webApp?: string }[][], isPersistent: boolean, placeholder?: string }} ReplyKeyboard
 * @typedef {{ command: string, description: string }} Command
 * @typedef {{
 *   person: Person, messages: ViewMessage[], replyKeyboard: ReplyKeyboard | null, commands: Command[],
 *   pinned: number[], typingUntil?: number,
 * }} ChatView
 * @typedef {{ offsetMs: number, now: number }} ClockView
 * @typedef {{
 *   n: number, at: number, method: string, params: Record<string, unknown>, status: number, result?: unknown,
 *   description?: string, ms: number,
 * }} ApiCall
 * @typedef {{ type: string, code?: number, description?: string, retryAfter?: number, migrateToChatId?: number, status?: number, ms?: number }} Fault
 * @typedef {{
 *   isOn: boolean, lastSecond: number, lastMinute: number, peak: number, refused: number,
 *   limits: { overallPerSecond: number, chatPerSecond: number, chatBurst: number, groupPerMinute: number },
 * }} Rates
 * @typedef {{ method?: string, chatId?: number, times: number, fault: Fault }} FaultOrder
 * @typedef {{ bot: { id: number, name: string, username: string }, people: Person[], clock: ClockView }} SandboxState
 * @typedef {'people' | 'select' | 'chat' | 'keyboard' | 'typing' | 'commands' | 'clock' | 'connection' | 'language' | 'previews'} Topic
 */

export const state = {
  bot: { id: 0, name: 'Thi Đua Bot', username: '' },
  /** @type {Person[]} */
  people: [],
  /** @type {Map<number, ChatView>} */
  chats: new Map(),
  /** @type {number | null} */
  currentId: null,
  /** Whose chat is open beside it. @type {number | null} */
  besideId: null,
  offsetMs: 0,
  /** The sandbox's clock minus this browser's clock. */
  skewMs: 0,
};

/** @type {Map<string, (() => void)[]>} */
const listeners = new Map();

/**
 * @param {Topic} topic
 * @param {() => void} listener
 */
export function on(topic, listener) {
  listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

/** @param {...Topic} topics */
export function changed(...topics) {
  for (const topic of topics) {
    for (const listener of listeners.get(topic) ?? []) listener();
  }
}

export const currentPerson = () => state.people.find((person) => person.id === state.currentId);

export const currentChat = () =>
  state.currentId === null ? undefined : state.chats.get(state.currentId);

/** Milliseconds of the sandbox's clock. */
export const sandboxNow = () => Date.now() + state.skewMs;

/** @param {ClockView} clock */
export function setClock(clock) {
  state.offsetMs = clock.offsetMs;
  state.skewMs = clock.now - Date.now();
  changed('clock');
}

/** Family name first, as Vietnamese people are called. @param {Person} person */
export const fullName = (person) => [person.lastName, person.firstName].filter(Boolean).join(' ');
