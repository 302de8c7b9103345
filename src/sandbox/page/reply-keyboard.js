/** The keyboard of text buttons that the bot put under the composer. */
import { say } from './composer.js';
import { control } from './control.js';
import { element, icon, part } from './element.js';
import { attempt, openDialog } from './overlay.js';
import { currentChat, on, state } from './state.js';
import { openWebApp } from './web-app.js';
import { word } from './words.js';

const toggle = part('keys');
const panel = part('reply-keyboard');

/** A screen with a keyboard of its own: Telegram shows one keyboard or the other. */
const touch = matchMedia('(pointer: coarse)');

let isOpen = true;
let isTyping = false;
/** @type {unknown} */
let drawnKeyboard = null;
/** @type {number | null} */
let drawnFor = null;

export function startReplyKeyboard() {
  toggle.append(icon('keyboard'));
  toggle.addEventListener('click', () => {
    isOpen = !isOpen;
    show();
  });
  const box = part('say');
  for (const [event, typing] of /** @type {const} */ ([
    ['focus', true],
    ['blur', false],
  ]))
    box.addEventListener(event, () => {
      isTyping = typing && touch.matches;
      show();
    });
  panel.addEventListener('click', (event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest('[data-key]');
    if (button) pressKey(button);
  });
  for (const topic of /** @type {const} */ (['select', 'keyboard', 'chat', 'people']))
    on(topic, draw);
}

function draw() {
  const keyboard = currentChat()?.replyKeyboard ?? null;
  const next = JSON.stringify(keyboard);
  if (next !== drawnKeyboard || drawnFor !== state.currentId) {
    drawnKeyboard = next;
    drawnFor = state.currentId;
    isOpen = true;
    panel.replaceChildren(
      ...(keyboard?.buttons ?? []).map((row) =>
        element('div', { class: 'reply-row' }, ...row.map(key)),
      ),
    );
  }
  show();
}

/** @param {{ text: string, requestContact?: boolean, webApp?: string }} button */
const key = ({ text, requestContact, webApp }) =>
  element(
    'button',
    {
      type: 'button',
      class: 'reply-key',
      'data-key': text,
      'data-contact': requestContact,
      'data-web-app': webApp,
    },
    text,
  );

/** @param {Element} button */
function pressKey(button) {
  const text = button.getAttribute('data-key') ?? '';
  if (button.hasAttribute('data-contact')) void shareContact();
  else if (button.hasAttribute('data-web-app')) void openWebApp({ text });
  else void say(text);
}

/** Telegram asks first, too. */
async function shareContact() {
  const personId = state.currentId;
  if (personId === null) return;
  const phone = `+84900000${String(personId % 1000).padStart(3, '0')}`;
  const agreed = await openDialog({
    text: word('contactAsk', { phone }),
    main: word('send'),
    side: word('cancel'),
  });
  if (agreed) await attempt(() => control.shareContact(personId, phone));
}

function show() {
  const exists = (currentChat()?.replyKeyboard?.buttons.length ?? 0) > 0;
  const isShut = part('composer').hidden;
  toggle.hidden = !exists;
  toggle.setAttribute('aria-pressed', String(isOpen));
  panel.hidden = !exists || !isOpen || isShut || isTyping;
}
