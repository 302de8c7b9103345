/** Starts the page: joins its parts, keeps the address in step with who is open. */
import { startAttachments } from './attachments.js';
import { startChatHead } from './chat-head.js';
import { startClockPanel } from './clock-panel.js';
import { startCommandMenu } from './command-menu.js';
import { say, startComposer } from './composer.js';
import { control } from './control.js';
import { part } from './element.js';
import { openDeepLink } from './links.js';
import { connected, follow, refreshAll } from './live.js';
import { startMessageMenu } from './message-menu.js';
import { attempt, copyText } from './overlay.js';
import { startPeopleList } from './people-list.js';
import { pressButton } from './presses.js';
import { startReplyKeyboard } from './reply-keyboard.js';
import { changed, on, state } from './state.js';
import { jumpTo, startTranscript } from './transcript.js';
import { currentLanguage, dressPage, switchLanguage } from './words.js';

const RETRY_MS = 1500;

/** Opens somebody's chat, or the list when null. @param {number | null} personId @param {boolean} [keepsAddress] */
function open(personId, keepsAddress = false) {
  const isKnown = state.people.some((person) => person.id === personId);
  const next = isKnown ? personId : null;
  const hasMoved = next !== state.currentId;
  state.currentId = next;
  part('app').dataset['view'] = next === null ? 'people' : 'chat';
  if (hasMoved && !keepsAddress)
    history.pushState(null, '', next === null ? '/' : `/?person=${next}`);
  const followed = next ?? state.people[0]?.id;
  if (followed !== undefined && (hasMoved || !isFollowing)) {
    isFollowing = true;
    follow(followed);
  }
  changed('select', 'people');
  if (next !== null && matchMedia('(pointer: fine)').matches) part('say').focus();
}

let isFollowing = false;

const leave = () => {
  const left = state.currentId;
  open(null);
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-person="${left}"]`))?.focus();
};

/** What the address asks for: `/?person=7`, and with `&start=…` a deep link opened as that person. */
async function openAddress() {
  const asked = new URLSearchParams(location.search);
  const personId = Number(asked.get('person')) || null;
  const payload = asked.get('start');
  open(personId, true);
  if (state.currentId === null || payload === null) return;
  // Opened once: a reload must not press Start again.
  history.replaceState(null, '', `/?person=${state.currentId}`);
  await attempt(() => control.start(Number(personId), payload));
}

/** Taps inside messages, wherever they were drawn. @param {MouseEvent} event */
function onTap(event) {
  const target = /** @type {HTMLElement} */ (event.target).closest(
    '[data-press], [data-start], [data-copy], [data-say], [data-jump]',
  );
  if (!(target instanceof HTMLElement)) return;
  const { press, message, start, copy, say: text, jump } = target.dataset;
  if (start !== undefined) {
    event.preventDefault();
    void openDeepLink(start, open);
  } else if (press !== undefined) void pressButton({ messageId: Number(message), data: press });
  else if (copy !== undefined) void copyText(copy);
  else if (text !== undefined) void say(text);
  else if (jump !== undefined) jumpTo(Number(jump));
}

function startLanguages() {
  const buttons = [...document.querySelectorAll('[data-language]')];
  const show = () => {
    for (const button of buttons) {
      button.setAttribute(
        'aria-pressed',
        String(button.getAttribute('data-language') === currentLanguage()),
      );
    }
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      switchLanguage(button.getAttribute('data-language') === 'en' ? 'en' : 'vi');
      dressPage();
      show();
      changed('language');
    });
  }
  show();
}

async function firstState() {
  try {
    await refreshAll();
    part('offline').hidden = true;
    await openAddress();
  } catch {
    part('offline').hidden = false;
    setTimeout(firstState, RETRY_MS);
  }
}

dressPage();
startLanguages();
startPeopleList(open);
startChatHead(leave);
startTranscript();
startComposer();
startReplyKeyboard();
startCommandMenu();
startAttachments();
startMessageMenu();
startClockPanel();
on('connection', () => {
  part('offline').hidden = connected();
});
part('transcript').addEventListener('click', onTap);
addEventListener('popstate', () => void openAddress());
void firstState();
