/** The head of the open chat: who one is, what the bot does right now, and the way back on a phone. */
import { avatar } from './avatar.js';
import { control } from './control.js';
import { element, icon, part } from './element.js';
import { attempt, openMenu } from './overlay.js';
import { currentChat, currentPerson, fullName, on, sandboxNow, state } from './state.js';
import { word } from './words.js';

/** Telegram shows a chat action for five seconds, or until a message. */
const TYPING_MS = 5000;

/** @param {() => void} leave */
export function startChatHead(leave) {
  const redraw = () => draw(leave);
  on('select', redraw);
  on('people', redraw);
  on('language', redraw);
  on('typing', showTyping);
}

let signature = '';

/** @param {() => void} leave */
function draw(leave) {
  const person = currentPerson();
  part('no-chat').hidden = person !== undefined;
  part('chat').classList.toggle('open', person !== undefined);
  if (!person) return;
  const subtitle = [person.role, word('withBot', { bot: state.bot.name })]
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
    element(
      'button',
      {
        type: 'button',
        class: 'tool',
        'aria-label': word('more'),
        title: word('more'),
        'aria-haspopup': 'menu',
        onclick: (/** @type {MouseEvent} */ event) =>
          choices(/** @type {HTMLElement} */ (event.currentTarget)),
      },
      icon('more'),
    ),
  );
  showTyping();
}

/** @param {HTMLElement} anchor */
function choices(anchor) {
  const person = currentPerson();
  if (!person) return;
  const verb = person.blocked ? 'unblock' : 'block';
  openMenu(anchor, [
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
