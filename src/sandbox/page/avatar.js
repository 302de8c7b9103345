/** The round sign of a person: initials on a colour of their own. */
import { element } from './element.js';
import { fullName } from './state.js';

const COLOURS = 6;

/** @param {import('./state.js').Person} person */
export function avatar(person) {
  const names = fullName(person).split(/\s+/).filter(Boolean);
  const initials = [names[0], names.length > 1 ? names.at(-1) : '']
    .map((name) => [...(name ?? '')][0] ?? '')
    .join('');
  return element(
    'span',
    { class: `avatar avatar-${person.id % COLOURS}`, 'aria-hidden': 'true' },
    initials.toLocaleUpperCase('vi'),
  );
}
