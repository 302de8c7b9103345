/** Buttons that lead out of the chat or back into its composer. */
import { control } from './control.js';
import { part } from './element.js';
import { attempt } from './overlay.js';
import { state } from './state.js';

/** Opens a Web App in a tab of its own, with the words about who opened it. @param {{ text: string, messageId?: number }} button */
export async function openWebApp(button) {
  const personId = state.currentId;
  if (personId === null) return;
  await attempt(async () => {
    const { url } = await control.webApp(personId, button);
    open(url, '_blank', 'noopener,noreferrer');
  });
}

/** Types the bot's name and a query, as Telegram does; sending is up to the person. @param {string} query */
export function typeQuery(query) {
  const box = /** @type {HTMLTextAreaElement} */ (part('say'));
  box.value = `@${state.bot.username} ${query}`;
  box.dispatchEvent(new Event('input', { bubbles: true }));
  box.focus();
}
