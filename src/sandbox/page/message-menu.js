/** What can be done with one message: answer it, copy it, and with one's own: change or delete it. */
import { setMode } from './composer.js';
import { control } from './control.js';
import { part } from './element.js';
import { attempt, copyText, openMenu } from './overlay.js';
import { currentChat, state } from './state.js';
import { word } from './words.js';

export function startMessageMenu() {
  const transcript = part('transcript');
  transcript.addEventListener('click', (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest('.message-menu');
    if (button instanceof HTMLElement) open(button);
  });
  transcript.addEventListener('contextmenu', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    // Pictures and links keep the browser's own menu.
    const button = target.closest('a, img')
      ? null
      : target.closest('[data-id]')?.querySelector('.message-menu');
    // A selection keeps the browser's own menu, with its Copy.
    if (!(button instanceof HTMLElement) || String(getSelection()) !== '') return;
    event.preventDefault();
    open(button);
  });
}

const LIKE = '👍';

/** @param {number} personId @param {import('./state.js').ViewMessage} message @returns {import('./overlay.js').MenuItem} */
function reactItem(personId, { messageId, reactions = [] }) {
  const has = reactions.includes(LIKE);
  return {
    icon: 'like',
    label: has ? word('unreact') : word('react', { emoji: LIKE }),
    act: () => void attempt(() => control.react(personId, { messageId, emoji: has ? [] : [LIKE] })),
  };
}

/** @param {HTMLElement} button */
function open(button) {
  const messageId = Number(button.dataset['menu']);
  const message = currentChat()?.messages.find((known) => known.messageId === messageId);
  const personId = state.currentId;
  if (!message || personId === null) return;
  const text = message.text ?? message.caption ?? '';
  const isOwn = message.from === 'person';
  /** @type {import('./overlay.js').MenuItem[]} */
  const items = [
    { icon: 'reply', label: word('reply'), act: () => setMode({ kind: 'reply', message }) },
  ];
  if (!isOwn) items.push(reactItem(personId, message));
  if (text !== '')
    items.push({ icon: 'copy', label: word('copy'), act: () => void copyText(text) });
  if (isOwn && text !== '') {
    items.push({
      icon: 'edit',
      label: word('edit'),
      act: () => setMode({ kind: 'edit', message }),
    });
  }
  if (isOwn) {
    items.push({
      icon: 'trash',
      label: word('remove'),
      danger: true,
      act: () => void attempt(() => control.remove(personId, messageId)),
    });
  }
  openMenu(button, items);
}
