/** The buttons under a message of the bot. */
import { element, icon } from './element.js';
import { opensOurBot, safeAddress } from './links.js';

/** @typedef {import('./state.js').Button} Button */

const STYLES = new Set(['primary', 'success', 'danger']);

/** @param {import('./state.js').ViewMessage} message @returns {HTMLElement | null} */
export function inlineKeyboard({ messageId, inlineKeyboard: rows }) {
  if (!rows?.length) return null;
  return element(
    'div',
    { class: 'inline-keyboard' },
    ...rows.map((row) =>
      element('div', { class: 'inline-row' }, ...row.map((button) => key(button, messageId))),
    ),
  );
}

/** @param {Button} button @param {number} messageId */
function key(button, messageId) {
  const look = button.style && STYLES.has(button.style) ? `key key-${button.style}` : 'key';
  if (button.url !== undefined) return linkKey(button, button.url, look);
  if (button.copyText !== undefined) {
    return element(
      'button',
      { type: 'button', class: look, 'data-copy': button.copyText },
      button.text,
      icon('copy'),
    );
  }
  if (button.webApp !== undefined) {
    return element(
      'button',
      { type: 'button', class: look, 'data-web-app': button.text, 'data-message': messageId },
      button.text,
      icon('link'),
    );
  }
  if (button.switchQuery !== undefined) {
    return element(
      'button',
      { type: 'button', class: look, 'data-query': button.switchQuery },
      button.text,
    );
  }
  return element(
    'button',
    {
      type: 'button',
      class: look,
      disabled: button.callbackData === undefined,
      'data-message': messageId,
      'data-press': button.callbackData,
    },
    button.text,
  );
}

/** @param {Button} button @param {string} url @param {string} look */
function linkKey(button, url, look) {
  const address = safeAddress(url);
  if (address === null)
    return element('button', { type: 'button', class: look, disabled: true }, button.text);
  const payload = opensOurBot(address);
  return element(
    'a',
    {
      class: look,
      href: address,
      target: '_blank',
      rel: 'noopener noreferrer',
      'data-start': payload === null ? undefined : payload,
    },
    button.text,
    icon('link'),
  );
}
