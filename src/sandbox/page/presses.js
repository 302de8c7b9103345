/** Pressed inline buttons: a spinner until the bot answers, then its toast or its dialog. */
import { control } from './control.js';
import { attempt, openDialog, toast } from './overlay.js';
import { state } from './state.js';
import { word } from './words.js';

/** Telegram's clients give up waiting; so does the page. */
const PATIENCE_MS = 30_000;

/** @typedef {{ messageId: number, data: string }} Press */

/** @type {Set<Press>} */
const waiting = new Set();
/** @type {Map<string, Press>} */
const byCallback = new Map();
/** An answer may arrive before the press's own response. @type {Set<string>} */
const answered = new Set();

/** @param {number} messageId @param {string | undefined} data */
const isWaiting = (messageId, data) =>
  [...waiting].some((press) => press.messageId === messageId && press.data === data);

/** @param {Press} press */
export async function pressButton(press) {
  const personId = state.currentId;
  if (personId === null || isWaiting(press.messageId, press.data)) return;
  waiting.add(press);
  showSpinners();
  const pressed = await attempt(async () => {
    const { callbackId } = await control.press(personId, press);
    if (answered.delete(callbackId)) finish(press);
    else byCallback.set(callbackId, press);
  });
  if (pressed) setTimeout(finish, PATIENCE_MS, press);
  else finish(press);
}

/** @param {{ callbackId: string, text?: string, alert?: boolean }} answer */
export function noteAnswer({ callbackId, text, alert }) {
  const press = byCallback.get(callbackId);
  byCallback.delete(callbackId);
  if (press) finish(press);
  else answered.add(callbackId);
  if (!text) return;
  if (alert) void openDialog({ title: state.bot.name, text, main: word('agree') });
  else toast(text);
}

/** @param {Press} press */
function finish(press) {
  waiting.delete(press);
  showSpinners();
}

/** Marks the buttons that wait; also called after the transcript has drawn them anew. */
export function showSpinners() {
  for (const button of document.querySelectorAll('button[data-press]')) {
    const { message, press } = /** @type {HTMLElement} */ (button).dataset;
    button.setAttribute('aria-busy', String(isWaiting(Number(message), press)));
  }
}
