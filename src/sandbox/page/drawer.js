/** The workshop below the chats: what the bot calls, and what goes wrong on purpose. */
import { watchCalls } from './call-log.js';
import { icon, part } from './element.js';

const TABS = ['calls', 'faults'];

export function startDrawer() {
  part('close-drawer').append(icon('close'));
  part('close-drawer').addEventListener('click', closeDrawer);
  part('open-drawer').addEventListener('click', toggleDrawer);
  for (const tab of TABS) part(`tab-${tab}`).addEventListener('click', () => choose(tab));
  part('drawer').addEventListener('keydown', onKey);
  choose('calls');
}

/** @type {HTMLElement | null} */
let openedFrom = null;

export function toggleDrawer() {
  if (part('drawer').hidden) openDrawer();
  else closeDrawer();
}

function openDrawer() {
  openedFrom = /** @type {HTMLElement | null} */ (document.activeElement);
  part('drawer').hidden = false;
  part('open-drawer').setAttribute('aria-expanded', 'true');
  watchCalls(true);
  chosenTab().focus();
}

export function closeDrawer() {
  part('drawer').hidden = true;
  part('open-drawer').setAttribute('aria-expanded', 'false');
  watchCalls(false);
  const back = openedFrom?.isConnected && openedFrom !== document.body ? openedFrom : null;
  (back ?? part('open-drawer')).focus();
}

const chosenTab = () => part(`tab-${TABS.find((tab) => !part(`panel-${tab}`).hidden) ?? 'calls'}`);

/** @param {string} chosen */
function choose(chosen) {
  for (const tab of TABS) {
    const isChosen = tab === chosen;
    part(`panel-${tab}`).hidden = !isChosen;
    part(`tab-${tab}`).setAttribute('aria-selected', String(isChosen));
    part(`tab-${tab}`).tabIndex = isChosen ? 0 : -1;
  }
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.key === 'Escape') closeDrawer();
  else if (target.role === 'tab' && ['ArrowLeft', 'ArrowRight'].includes(event.key)) {
    choose(target.id === 'tab-calls' ? 'faults' : 'calls');
    chosenTab().focus();
  } else if (target.tagName === 'SUMMARY' && ['ArrowUp', 'ArrowDown'].includes(event.key)) {
    const row = target.closest('.call');
    const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
    next?.querySelector('summary')?.focus();
  } else return;
  event.preventDefault();
}
