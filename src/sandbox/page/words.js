/** The page's own words. What the bot says comes from the bot, in its person's language. */
import { en } from './words-en.js';
import { vi } from './words-vi.js';

const LANGUAGES = { vi, en };
const REMEMBERED = 'sandbox.language';

/** @type {'vi' | 'en'} */
let language = localStorage.getItem(REMEMBERED) === 'en' ? 'en' : 'vi';

export const currentLanguage = () => language;

/** @param {'vi' | 'en'} next */
export function switchLanguage(next) {
  language = next;
  localStorage.setItem(REMEMBERED, next);
}

/**
 * @param {keyof typeof vi} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function word(key, values = {}) {
  return LANGUAGES[language][key].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** Puts words into the static parts of the page: `data-word` is its text, `data-label` its name. */
export function dressPage() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-word]')) {
    node.textContent = word(/** @type {any} */ (node.getAttribute('data-word')));
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    const label = word(/** @type {any} */ (node.getAttribute('data-label')));
    node.setAttribute('aria-label', label);
    if (node.tagName === 'BUTTON') node.setAttribute('title', label);
  }
}
