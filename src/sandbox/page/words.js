/** The page's own words. What the bot says comes from the bot, in its person's language. */
import { en } from './words-en.js';
import { vi } from './words-vi.js';

/** @typedef {keyof typeof vi} WordKey */

const LANGUAGES = { vi, en };

export const LANGUAGE_KEY = 'sandbox.language';

/** @returns {'vi' | 'en'} */
export const rememberedLanguage = () => (localStorage.getItem(LANGUAGE_KEY) === 'en' ? 'en' : 'vi');

let language = rememberedLanguage();

export const currentLanguage = () => language;

/** @param {'vi' | 'en'} next */
export function switchLanguage(next) {
  language = next;
  localStorage.setItem(LANGUAGE_KEY, next);
}

/**
 * @param {WordKey} key
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function word(key, values = {}) {
  return LANGUAGES[language][key].replaceAll(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ''));
}

/** How the sandbox's people are introduced, beginning by beginning. */
const ROLES = [
  ['Đầu mối ', 'Contact of '],
  ['Trưởng cụm, đầu mối ', 'Cluster lead, contact of '],
  ['Quản trị của Ban Thi đua - Khen thưởng', 'Admin of the Emulation and Commendation Board'],
  ['Quản trị thứ hai của Ban', 'Second admin of the Board'],
  ['Chuyên viên của Ban, theo dõi ', 'Specialist of the Board, follows '],
  ['Lãnh đạo Ban, chỉ xem', 'Head of the Board, looks only'],
  ['Người lạ lúc ban đầu', 'A stranger at first'],
];

/** A role comes from the sandbox in Vietnamese. @param {string} role */
export function roleWords(role) {
  const [vietnamese, english] =
    (language === 'en' && ROLES.find(([beginning]) => role.startsWith(beginning ?? ''))) || [];
  return vietnamese === undefined ? role : `${english}${role.slice(vietnamese.length)}`;
}

/** Puts words into the static parts of the page: `data-word` is its text, `data-label` its name. */
export function dressPage() {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll('[data-word]')) {
    node.textContent = word(/** @type {WordKey} */ (node.getAttribute('data-word')));
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    const label = word(/** @type {WordKey} */ (node.getAttribute('data-label')));
    node.setAttribute('aria-label', label);
    if (node.tagName === 'BUTTON') node.setAttribute('title', label);
  }
}
