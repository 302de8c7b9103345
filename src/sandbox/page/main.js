/** Starts the page: joins its parts and hands taps to those who know what to do. */
import { startAttachments } from './attachments.js';
import { startCalls } from './call-list.js';
import { startChatHead } from './chat-head.js';
import { startClockPanel } from './clock-panel.js';
import { startCommandMenu } from './command-menu.js';
import { say, startComposer } from './composer.js';
import { startDrawer } from './drawer.js';
import { part } from './element.js';
import { startFaults } from './fault-orders.js';
import { openDeepLink } from './links.js';
import { connected, refreshAll } from './live.js';
import { startMessageMenu } from './message-menu.js';
import { copyText } from './overlay.js';
import { startPeopleList } from './people-list.js';
import { startPinBar } from './pin-bar.js';
import { isAlone, open, openAddress, startPlaces } from './places.js';
import { pressButton } from './presses.js';
import { startRates } from './rate-panel.js';
import { startReplyKeyboard } from './reply-keyboard.js';
import { startShortcuts } from './shortcuts.js';
import { changed, on } from './state.js';
import { startTheme } from './theme.js';
import { startTour } from './tour.js';
import { jumpTo, startTranscript } from './transcript.js';
import { openWebApp, typeQuery } from './web-app.js';
import {
  currentLanguage,
  dressPage,
  LANGUAGE_KEY,
  rememberedLanguage,
  switchLanguage,
} from './words.js';

const RETRY_MS = 1500;

/** Taps inside messages, wherever they were drawn. @param {MouseEvent} event */
function onTap(event) {
  const target = /** @type {HTMLElement} */ (event.target).closest(
    '[data-press], [data-start], [data-copy], [data-say], [data-jump], [data-web-app], [data-query]',
  );
  if (!(target instanceof HTMLElement)) return;
  const { press, message, start, copy, say: text, jump, webApp, query } = target.dataset;
  if (start !== undefined) {
    event.preventDefault();
    void openDeepLink(start, open);
  } else if (press !== undefined) void pressButton({ messageId: Number(message), data: press });
  else if (webApp !== undefined) void openWebApp({ text: webApp, messageId: Number(message) });
  else if (query !== undefined) typeQuery(query);
  else if (copy !== undefined) void copyText(copy);
  else if (text !== undefined) void say(text);
  else if (jump !== undefined) jumpTo(Number(jump));
}

function startLanguages() {
  const buttons = [...document.querySelectorAll('[data-language]')];
  const show = () => {
    dressPage();
    for (const button of buttons) {
      button.setAttribute(
        'aria-pressed',
        String(button.getAttribute('data-language') === currentLanguage()),
      );
    }
    changed('language');
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      switchLanguage(button.getAttribute('data-language') === 'en' ? 'en' : 'vi');
      show();
    });
  }
  // Pressed in the page around this chat, or in another tab.
  addEventListener('storage', ({ key }) => {
    if (key !== LANGUAGE_KEY || rememberedLanguage() === currentLanguage()) return;
    switchLanguage(rememberedLanguage());
    show();
  });
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

startPlaces();
startTheme();
startPeopleList();
startChatHead();
startTranscript();
startPinBar();
startComposer();
startReplyKeyboard();
startCommandMenu();
startAttachments();
startMessageMenu();
startClockPanel();
if (!isAlone) {
  startDrawer();
  startCalls();
  startFaults();
  startRates();
  startTour();
}
startShortcuts();
startLanguages();
on('connection', () => {
  part('offline').hidden = connected();
});
part('transcript').addEventListener('click', onTap);
void firstState();
