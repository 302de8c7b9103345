/** The workshop below the chats: what the bot calls, and what goes wrong on purpose. */
import { watchCalls } from './call-log.js';
import { icon, part } from './element.js';
import { refresh as refreshFaults } from './fault-orders.js';
import { watchRates } from './rate-panel.js';

const TABS = ['calls', 'faults', 'rates'];

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
  lookAt(chosen);
  chosenTab().focus();
}

export function closeDrawer() {
  part('drawer').hidden = true;
  part('open-drawer').setAttribute('aria-expanded', 'false');
  watchCalls(false);
  watchRates(false);
  const back = openedFrom?.isConnected && openedFrom !== document.body ? openedFrom : null;
  (back ?? part('open-drawer')).focus();
}

let chosen = 'calls';

const chosenTab = () => part(`tab-${chosen}`);

/** @param {string} tab */
function lookAt(tab) {
  watchRates(tab === 'rates' && !part('drawer').hidden);
  if (tab === 'faults') void refreshFaults();
}

/** @param {string} wanted */
function choose(wanted) {
  chosen = wanted;
  lookAt(chosen);
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
    const step = event.key === 'ArrowRight' ? 1 : TABS.length - 1;
    choose(TABS[(TABS.indexOf(chosen) + step) % TABS.length] ?? 'calls');
    chosenTab().focus();
  } else if (target.tagName === 'SUMMARY' && ['ArrowUp', 'ArrowDown'].includes(event.key)) {
    const row = target.closest('.call');
    const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
    next?.querySelector('summary')?.focus();
  } else return;
  event.preventDefault();
}
