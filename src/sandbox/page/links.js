/** Which addresses may be followed, and which of them open a chat with this very bot. */
import { control } from './control.js';
import { element } from './element.js';
import { attempt, openDialog } from './overlay.js';
import { fullName, state } from './state.js';
import { roleWords, word } from './words.js';

const ALLOWED = new Set(['http:', 'https:', 'mailto:', 'tel:', 'tg:']);

/** @param {string} url @returns {string | null} null for what must not become a link (javascript:, data:, …) */
export function safeAddress(url) {
  try {
    const parsed = new URL(url);
    return ALLOWED.has(parsed.protocol) ? parsed.href : null;
  } catch {
    return null;
  }
}

/**
 * `https://t.me/<our bot>?start=…` or `tg://resolve?domain=<our bot>&start=…`.
 * @param {string} address
 * @returns {string | null} the start payload, empty when there is none; null for any other address
 */
export function opensOurBot(address) {
  const url = new URL(address);
  const name =
    url.protocol === 'tg:'
      ? url.searchParams.get('domain')
      : /^(www\.)?(t|telegram)\.me$/.test(url.hostname) && url.pathname.slice(1);
  if (!name || name.toLowerCase() !== state.bot.username.toLowerCase()) return null;
  return url.searchParams.get('start') ?? '';
}

/**
 * Opens a deep link of our bot here rather than on Telegram, as anyone: an invitation made by an
 * admin is meant for somebody else.
 * @param {string} payload
 * @param {(personId: number) => void} goTo
 */
export async function openDeepLink(payload, goTo) {
  const choice = /** @type {HTMLSelectElement} */ (
    element(
      'select',
      { 'aria-label': word('choosePerson'), autofocus: true },
      ...state.people.map((person) =>
        element(
          'option',
          { value: person.id, selected: person.id === state.currentId },
          `${fullName(person)} · ${roleWords(person.role)}`,
        ),
      ),
    )
  );
  const agreed = await openDialog({
    title: word('openLink'),
    text: word('openLinkText'),
    body: [choice],
    main: word('open'),
    side: word('cancel'),
  });
  if (!agreed) return;
  const personId = Number(choice.value);
  goTo(personId);
  await attempt(() => control.start(personId, payload));
}
