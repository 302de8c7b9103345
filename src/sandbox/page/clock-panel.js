/** The sandbox's clock: what time it is in Hanoi there, and buttons that move it. */
import { control } from './control.js';
import { element, part } from './element.js';
import { attempt } from './overlay.js';
import { changed, on, sandboxNow, setClock, state } from './state.js';
import { clockFace, dayNumber, fromHanoiInput, hanoiInput, shiftWords } from './time-words.js';
import { word } from './words.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TICK_MS = 1000;

export function startClockPanel() {
  /** @type {HTMLDetailsElement} */ (part('clock')).open = matchMedia('(min-width: 760px)').matches;
  drawKeys();
  on('language', drawKeys);
  on('clock', drawFace);
  setInterval(drawFace, TICK_MS);
}

let today = 0;

function drawFace() {
  const now = sandboxNow();
  const isMoved = Math.abs(state.offsetMs) >= 60_000;
  setText(part('clock-face'), clockFace(now));
  setText(
    part('clock-note'),
    isMoved ? word('clockMoved', { shift: shiftWords(state.offsetMs) }) : word('clockMachine'),
  );
  part('clock').classList.toggle('moved', isMoved);
  // At midnight "today" becomes "yesterday" everywhere.
  if (today !== 0 && today !== dayNumber(now)) queueMicrotask(() => changed('clock'));
  today = dayNumber(now);
}

/** @param {HTMLElement} node @param {string} text */
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** @param {Parameters<typeof control.moveClock>[0]} move */
const moveClock = (move) => attempt(async () => setClock(await control.moveClock(move)));

function drawKeys() {
  const input = /** @type {HTMLInputElement} */ (
    element('input', { type: 'datetime-local', 'aria-label': word('clockAt'), required: true })
  );
  const form = element(
    'form',
    { class: 'clock-form' },
    input,
    element('button', { type: 'submit', class: 'small' }, word('go')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void moveClock({ at: fromHanoiInput(input.value) });
  });
  input.addEventListener('focus', () => {
    if (input.value === '') input.value = hanoiInput(sandboxNow());
  });
  part('clock-keys').replaceChildren(
    mover(word('plusHour'), { advanceMs: HOUR_MS }),
    mover(word('plusDay'), { advanceMs: DAY_MS }),
    mover(word('plusWeek'), { advanceMs: 7 * DAY_MS }),
    mover(word('backToMachine'), { offsetMs: 0 }),
    form,
  );
  drawFace();
}

/** @param {string} label @param {Parameters<typeof moveClock>[0]} move */
const mover = (label, move) =>
  element('button', { type: 'button', class: 'small', onclick: () => moveClock(move) }, label);
