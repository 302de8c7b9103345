/** Keys that work wherever the focus is. */
import { closeDrawer, toggleDrawer } from './drawer.js';
import { part } from './element.js';
import { elsewhere, isAlone, open, tellFrame } from './places.js';
import { state } from './state.js';
import { openTour } from './tour.js';

export function startShortcuts() {
  document.addEventListener('keydown', onKey);
  part('people-list').addEventListener('keydown', moveInList);
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey) return;
  if (event.altKey) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step !== undefined) openNext(step);
    else if (event.code === 'KeyL') callWorkshop();
    else return;
  } else if (event.key === 'Escape' && !part('drawer').hidden && !isOverlaid()) closeDrawer();
  else if (event.key === '?' && !isAlone && !isWriting(event)) openTour();
  else return;
  event.preventDefault();
}

/** The chat beside has no workshop of its own. */
const callWorkshop = () => (isAlone ? tellFrame('workshop', null) : toggleDrawer());

/** A dialog or a menu takes Escape for itself. */
const isOverlaid = () => document.querySelector('dialog[open], .menu') !== null;

/** @param {KeyboardEvent} event */
const isWriting = ({ target }) =>
  /** @type {HTMLElement} */ (target).matches('input, textarea, select');

/** @param {number} step */
function openNext(step) {
  const ids = state.people.map(({ id }) => id).filter((id) => id !== elsewhere());
  const at = ids.indexOf(state.currentId ?? -1);
  const first = step > 0 ? 0 : ids.length - 1;
  open(ids[at < 0 ? first : (at + step + ids.length) % ids.length] ?? null);
}

/** @param {KeyboardEvent} event */
function moveInList(event) {
  const cards = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('[data-person]')]);
  const at = cards.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  if (at < 0 || event.altKey) return;
  const to = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: cards.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  cards[(to + cards.length) % cards.length]?.focus();
}
