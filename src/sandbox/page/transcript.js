/** The messages of the open chat, kept in step with the state node by node, so that nothing flickers. */
import { albumRow } from './album.js';
import { messageRow } from './bubble.js';
import { element, part } from './element.js';
import { showSpinners } from './presses.js';
import { currentChat, on, state } from './state.js';
import { dayNumber, dayTitle } from './time-words.js';
import { currentLanguage, word } from './words.js';

/** @typedef {import('./state.js').ViewMessage} ViewMessage */
/** @typedef {{ key: string, signature: string, make: () => HTMLElement }} Row */

const PAGE = 200;
const NEAR_END_PX = 80;

const frame = part('transcript');
const pill = part('pill');
const isCalm = matchMedia('(prefers-reduced-motion: reduce)');

/** @type {Map<string, { signature: string, node: HTMLElement }>} */
let drawn = new Map();
let shown = PAGE;
let unseen = 0;
let isAtEnd = true;
let lastTop = 0;
/** The newest message that was drawn: what is newer than it is news. */
let newest = 0;
/** @type {number | null} */
let drawnFor = null;

export function startTranscript() {
  on('select', open);
  on('chat', draw);
  on('language', draw);
  on('clock', draw);
  frame.addEventListener('scroll', noteScroll, { passive: true });
  pill.addEventListener('click', () => scrollToEnd('smooth'));
  new ResizeObserver(() => isAtEnd && scrollToEnd()).observe(frame);
  frame.addEventListener('load', () => isAtEnd && scrollToEnd(), true);
}

function open() {
  if (drawnFor === state.currentId) return;
  drawnFor = state.currentId;
  frame.replaceChildren();
  drawn = new Map();
  [shown, unseen, newest, isAtEnd] = [PAGE, 0, 0, true];
  draw();
}

function draw() {
  const messages = currentChat()?.messages;
  if (!messages) return;
  const last = messages.at(-1);
  const news = messages.filter((message) => message.messageId > newest);
  const isFirst = newest === 0;
  const focus = focusedKey();
  sync(rows(messages), isFirst);
  showSpinners();
  restoreFocus(focus);
  newest = Math.max(newest, last?.messageId ?? 0);
  if (isFirst || isAtEnd || news.some((message) => message.from === 'person')) scrollToEnd();
  else unseen += news.length;
  showPill();
}

/** @param {ViewMessage[]} messages @returns {Row[]} */
function rows(messages) {
  if (messages.length === 0) return [emptyRow()];
  /** @type {Row[]} */
  const list = [];
  const from = Math.max(0, messages.length - shown);
  if (from > 0) list.push(earlierRow());
  let day = -1;
  for (const group of albums(messages.slice(from))) {
    const [message] = group;
    if (dayNumber(message.date * 1000) !== day) {
      day = dayNumber(message.date * 1000);
      list.push(dayRow(message));
    }
    list.push({
      key: `message-${message.messageId}`,
      signature: `${currentLanguage()} ${JSON.stringify(group)}`,
      make: () => (group.length > 1 ? albumRow(group) : messageRow(message)),
    });
  }
  return list;
}

/**
 * Each message alone, those of one album together where its first one stands: the bot may already
 * have answered that one while the next was still being uploaded.
 * @param {ViewMessage[]} messages
 */
function albums(messages) {
  /** @type {Map<string, [ViewMessage, ...ViewMessage[]]>} */
  const groups = new Map();
  for (const message of messages) {
    const key = message.mediaGroupId
      ? `${message.from} ${message.mediaGroupId}`
      : `${message.messageId}`;
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return groups.values();
}

/** @returns {Row} */
function emptyRow() {
  const text = word('emptyChat', { bot: state.bot.name });
  return { key: 'empty', signature: text, make: () => element('p', { class: 'empty' }, text) };
}

/** @returns {Row} */
function earlierRow() {
  const text = word('earlier');
  return {
    key: 'earlier',
    signature: text,
    make: () => element('button', { type: 'button', class: 'earlier', onclick: showEarlier }, text),
  };
}

function showEarlier() {
  const fromEnd = frame.scrollHeight - frame.scrollTop;
  shown += PAGE;
  isAtEnd = false;
  draw();
  frame.scrollTop = frame.scrollHeight - fromEnd;
}

/** @param {ViewMessage} message @returns {Row} */
function dayRow(message) {
  const title = dayTitle(message.date * 1000);
  return {
    key: `day-before-${message.messageId}`,
    signature: title,
    make: () => element('div', { class: 'day' }, element('span', {}, title)),
  };
}

/** Draws only what is new or changed. @param {Row[]} wanted @param {boolean} isFirst */
function sync(wanted, isFirst) {
  const before = drawn;
  drawn = new Map();
  /** @type {ChildNode | null} */
  let cursor = frame.firstChild;
  for (const row of wanted) {
    const known = before.get(row.key);
    const node = known?.signature === row.signature ? known.node : row.make();
    if (!known && !isFirst) node.classList.add('arrives');
    if (known && known.node !== node) {
      if (cursor === known.node) cursor = cursor.nextSibling;
      known.node.remove();
    }
    if (node === cursor) cursor = cursor.nextSibling;
    else frame.insertBefore(node, cursor);
    drawn.set(row.key, { signature: row.signature, node });
  }
  for (const [key, { node }] of before) {
    if (!drawn.has(key)) node.remove();
  }
}

/** A pressed button is often redrawn by the bot's edit: the keyboard user stays at its place. */
function focusedKey() {
  const focused = /** @type {HTMLElement | null} */ (document.activeElement);
  const row = focused?.closest('.message');
  if (!focused || !row || !frame.contains(focused)) return null;
  const stops = [...row.querySelectorAll('button, a')];
  return { id: row.getAttribute('data-id'), place: stops.indexOf(focused) };
}

/** @param {ReturnType<typeof focusedKey>} focus */
function restoreFocus(focus) {
  if (!focus || frame.contains(document.activeElement)) return;
  const stops = frame.querySelectorAll(`[data-id="${focus.id}"] :is(button, a)`);
  const stop = /** @type {HTMLElement | undefined} */ (
    stops[Math.min(focus.place, stops.length - 1)]
  );
  (stop ?? frame).focus({ preventScroll: true });
}

function noteScroll() {
  // Only a person who scrolls up leaves the end; a frame made smaller by a keyboard does not.
  const isNear = frame.scrollHeight - frame.scrollTop - frame.clientHeight < NEAR_END_PX;
  isAtEnd = isNear || (isAtEnd && frame.scrollTop >= lastTop);
  lastTop = frame.scrollTop;
  if (isAtEnd) unseen = 0;
  showPill();
}

/** @param {ScrollBehavior} [behavior] */
export function scrollToEnd(behavior = 'instant') {
  isAtEnd = true;
  unseen = 0;
  frame.scrollTo({ top: frame.scrollHeight, behavior: isCalm.matches ? 'instant' : behavior });
  showPill();
}

function showPill() {
  pill.hidden = isAtEnd;
  pill.textContent = unseen > 0 ? `${word('newMessages')} (${unseen}) ↓` : '↓';
  pill.setAttribute('aria-label', unseen > 0 ? word('newMessages') : word('toBottom'));
  pill.classList.toggle('news', unseen > 0);
}

/** @param {number} messageId */
export function jumpTo(messageId) {
  // A picture of an album has no row of its own.
  const inside = frame.querySelector(`[data-id="${messageId}"]`);
  const node = drawn.get(`message-${messageId}`)?.node ?? inside?.closest('.message');
  if (!node) return;
  node.scrollIntoView({ block: 'center', behavior: isCalm.matches ? 'instant' : 'smooth' });
  node.classList.remove('flash');
  requestAnimationFrame(() => node.classList.add('flash'));
}
