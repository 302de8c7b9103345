/** Who is on the screen: the open chat, the chat beside it, and the address that says so. */
import { control } from './control.js';
import { toggleDrawer } from './drawer.js';
import { part } from './element.js';
import { follow } from './live.js';
import { attempt } from './overlay.js';
import { changed, state } from './state.js';
import { word } from './words.js';

/**
 * The chat beside is this same page in a frame, with one person and no list: whatever works in
 * one chat works in both, and neither knows of the other.
 */
const frame = new URLSearchParams(location.search).has('alone') ? window.frameElement : null;

export const isAlone = frame !== null;

const wide = matchMedia('(min-width: 1100px)');

let isFollowing = false;

/** @param {number | null} personId @param {number | null} [besideId] */
export function addressOf(personId, besideId = null) {
  if (isAlone) return `/?person=${personId}&alone=1`;
  const query = [personId && `person=${personId}`, personId && besideId && `beside=${besideId}`];
  const asked = query.filter(Boolean).join('&');
  return asked === '' ? '/' : `/?${asked}`;
}

/** The person in the other chat, if it is on the screen. */
export function elsewhere() {
  if (isAlone) return Number(new URLSearchParams(parent.location.search).get('person')) || null;
  return wide.matches ? state.besideId : null;
}

/** Opens somebody's chat, or the list when null. @param {number | null} personId @param {boolean} [keepsAddress] */
export function open(personId, keepsAddress = false) {
  if (personId !== null && personId === elsewhere() && !keepsAddress) {
    focusBeside();
    return;
  }
  const isKnown = state.people.some((person) => person.id === personId);
  const next = isKnown ? personId : null;
  const hasMoved = next !== state.currentId;
  state.currentId = next;
  if (next === state.besideId) state.besideId = null;
  part('app').dataset['view'] = next === null ? 'people' : 'chat';
  if (hasMoved && !keepsAddress) moveTo(addressOf(next, state.besideId));
  const followed = next ?? state.people[0]?.id;
  if (followed !== undefined && (hasMoved || !isFollowing)) {
    isFollowing = true;
    follow(followed);
  }
  showBeside();
  changed('select', 'people');
  if (next !== null && matchMedia('(pointer: fine)').matches && !isAlone) part('say').focus();
}

/** @param {string} address */
function moveTo(address) {
  if (!isAlone) {
    history.pushState(null, '', address);
    return;
  }
  history.replaceState(null, '', address);
  tellFrame('person', state.currentId);
}

/** To the list, with the focus where it came from. */
export function leave() {
  const left = state.currentId;
  open(null);
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-person="${left}"]`))?.focus();
}

/** What the address asks for: `/?person=7`, with `&beside=8` two chats, with `&start=…` a deep link opened as that person. */
export async function openAddress() {
  const asked = new URLSearchParams(location.search);
  const personId = Number(asked.get('person')) || null;
  const payload = asked.get('start');
  const besideId = Number(asked.get('beside')) || null;
  state.besideId = state.people.some(({ id }) => id === besideId) ? besideId : null;
  open(personId, true);
  if (state.currentId === null || payload === null) return;
  // Opened once: a reload must not press Start again.
  history.replaceState(null, '', addressOf(state.currentId, state.besideId));
  await attempt(() => control.start(Number(personId), payload));
}

/** @param {number | null} personId */
export function openBeside(personId) {
  state.besideId = personId === state.currentId ? null : personId;
  history.pushState(null, '', addressOf(state.currentId, state.besideId));
  showBeside();
  changed('people');
  if (state.besideId === null) part('say').focus();
}

/** @type {HTMLIFrameElement | null} */
let shown = null;
/** @type {number | null} */
let shownId = null;

/** Draws the chat beside, or takes it away; small screens have no room for it. */
export function showBeside() {
  const wanted = wide.matches && state.currentId !== null ? state.besideId : null;
  part('app').classList.toggle('two', wanted !== null);
  if (wanted === shownId) return;
  shown?.remove();
  shown = null;
  shownId = wanted;
  part('beside').hidden = wanted === null;
  if (wanted !== null) shown = newFrame(wanted);
}

/** @param {number} personId */
function newFrame(personId) {
  const made = document.createElement('iframe');
  made.src = `/?person=${personId}&alone=1`;
  made.title = word('beside');
  made.allow = 'clipboard-write';
  made.addEventListener('person', (event) => {
    shownId = /** @type {CustomEvent<number>} */ (event).detail;
    state.besideId = shownId;
    history.replaceState(null, '', addressOf(state.currentId, shownId));
    changed('people');
  });
  made.addEventListener('close', () => openBeside(null));
  made.addEventListener('workshop', toggleDrawer);
  made.addEventListener('other', () => part('say').focus());
  part('beside').replaceChildren(made);
  return made;
}

function focusBeside() {
  if (isAlone) tellFrame('other', null);
  else shown?.contentDocument?.getElementById('say')?.focus();
}

/** Says something to the page around this chat. @param {'person' | 'close' | 'other' | 'workshop'} what @param {unknown} detail */
export const tellFrame = (what, detail) => frame?.dispatchEvent(new CustomEvent(what, { detail }));

export function startPlaces() {
  document.documentElement.toggleAttribute('data-alone', isAlone);
  wide.addEventListener('change', showBeside);
  addEventListener('popstate', () => void openAddress());
}
