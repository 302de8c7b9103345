/** The head of the open chat: who one is, what the bot does right now, and the way back on a phone. */
import { avatar } from './avatar.js';
import { control } from './control.js';
import { toggleDrawer } from './drawer.js';
import { element, icon, part } from './element.js';
import { attempt, copyText, openMenu } from './overlay.js';
import { addressOf, isAlone, leave, open, openBeside, tellFrame } from './places.js';
import { currentChat, currentPerson, fullName, on, sandboxNow, state } from './state.js';
import { roleWords, word } from './words.js';

/** Telegram shows a chat action for five seconds, or until a message. */
const TYPING_MS = 5000;

export function startChatHead() {
  for (const topic of /** @type {const} */ (['select', 'people', 'language'])) on(topic, draw);
  on('typing', showTyping);
}

let signature = '';

function draw() {
  const person = currentPerson();
  part('no-chat').hidden = person !== undefined;
  part('chat').classList.toggle('open', person !== undefined);
  if (!person) return;
  const subtitle = [roleWords(person.role), word('withBot', { bot: state.bot.name })]
    .filter(Boolean)
    .join(' · ');
  const next = JSON.stringify([person, subtitle, word('back')]);
  if (next === signature) return;
  signature = next;
  part('chat-head').replaceChildren(
    element(
      'button',
      { type: 'button', class: 'tool back', 'aria-label': word('back'), onclick: leave },
      icon('back'),
    ),
    avatar(person),
    element(
      'div',
      { class: 'chat-title' },
      element('h2', {}, fullName(person)),
      element('p', { id: 'chat-subtitle', 'data-idle': subtitle }, subtitle),
    ),
    isAlone
      ? tool('user', 'otherPerson', choosePerson)
      : tool('columns', 'besideSomebody', choosePerson, 'wide-only'),
    tool('more', 'more', choices),
    ...(isAlone ? [tool('close', 'closeBeside', () => tellFrame('close', null))] : []),
  );
  showTyping();
}

/**
 * @param {Parameters<typeof icon>[0]} sign
 * @param {import('./words.js').WordKey} label
 * @param {(button: HTMLElement) => void} act
 */
const tool = (sign, label, act, look = '') =>
  element(
    'button',
    {
      type: 'button',
      class: `tool ${look}`,
      'aria-label': word(label),
      title: word(label),
      onclick: (/** @type {MouseEvent} */ event) =>
        act(/** @type {HTMLElement} */ (event.currentTarget)),
    },
    icon(sign),
  );

/** Whom to show beside; in the chat beside: whom to show there instead. @param {HTMLElement} anchor */
function choosePerson(anchor) {
  const others = state.people.filter(({ id }) => id !== state.currentId && id !== state.besideId);
  const show = isAlone ? open : openBeside;
  openMenu(
    anchor,
    others.map((person) => ({
      icon: 'user',
      label: fullName(person),
      act: () => show(person.id),
    })),
  );
}

/** @param {HTMLElement} anchor */
function choices(anchor) {
  const person = currentPerson();
  if (!person) return;
  const verb = person.blocked ? 'unblock' : 'block';
  const address = new URL(
    isAlone ? `/?person=${person.id}` : addressOf(person.id),
    location.origin,
  );
  /** @type {import('./overlay.js').MenuItem[]} */
  const workshop = isAlone ? [] : [{ icon: 'command', label: word('workshop'), act: toggleDrawer }];
  openMenu(anchor, [
    { icon: 'link', label: word('copyLink'), act: () => void copyText(address.href) },
    ...workshop,
    {
      icon: 'trash',
      label: word('clearHistory'),
      act: () => void attempt(() => control.clear(person.id)),
    },
    {
      icon: 'block',
      label: word(verb),
      danger: !person.blocked,
      act: () => void attempt(() => control[verb](person.id)),
    },
  ]);
}

/** @type {ReturnType<typeof setTimeout> | undefined} */
let timer;

function showTyping() {
  clearTimeout(timer);
  const subtitle = document.getElementById('chat-subtitle');
  if (!subtitle) return;
  const left = typingLeft(currentChat()?.typingUntil);
  subtitle.classList.toggle('typing', left > 0);
  subtitle.textContent =
    left > 0 ? word('typing', { bot: state.bot.name }) : (subtitle.dataset['idle'] ?? '');
  if (left > 0) timer = setTimeout(showTyping, left + 20);
}

/** @param {number | undefined} until @returns {number} milliseconds */
function typingLeft(until) {
  if (!until) return 0;
  return Math.max(0, Math.min(TYPING_MS, until - sandboxNow()));
}
