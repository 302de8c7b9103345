/** The sandbox's clock: what time it is in Hanoi there, and buttons that move it. */
import { control } from './control.js';
import { element, part } from './element.js';
import { attempt } from './overlay.js';
import { changed, on, sandboxNow, setClock, state } from './state.js';
import {
  clockFace,
  dayNumber,
  fromHanoiInput,
  hanoiInput,
  inputWords,
  plannedYear,
  shiftWords,
  workingDay,
} from './time-words.js';
import { word } from './words.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const TICK_MS = 1000;

/**
 * Days of the emulation year on which something is due or has just been missed, at an hour of work. One on a
 * weekend is the Monday after it, on which it still counts and people are reminded.
 */
const MOMENTS = /** @type {const} */ ([
  ['01-20T09:00', 'momentLaunch'],
  ['02-22T09:00', 'momentPlanRemind'],
  ['02-28T09:00', 'momentPlanDue'],
  ['03-04T09:00', 'momentPlanLate'],
  ['03-15T09:00', 'momentRegistration'],
  ['03-25T09:00', 'momentQuarter1'],
  ['06-15T09:00', 'momentMidyear'],
  ['09-25T09:00', 'momentQuarter3'],
  ['11-20T09:00', 'momentScore'],
  ['11-30T09:00', 'momentReport'],
  ['12-15T09:00', 'momentReview'],
]);

export function startClockPanel() {
  /** @type {HTMLDetailsElement} */ (part('clock')).open = matchMedia('(min-width: 760px)').matches;
  drawKeys();
  on('language', drawKeys);
  on('clock', drawFace);
  setInterval(drawFace, TICK_MS);
}

let today = 0;
/** Offers the days of the year that is planned now. */
let fillMoments = () => {};

function drawFace() {
  const now = sandboxNow();
  const isMoved = Math.abs(state.offsetMs) >= 60_000;
  setText(part('clock-face'), clockFace(now));
  setText(
    part('clock-note'),
    isMoved ? word('clockMoved', { shift: shiftWords(state.offsetMs) }) : word('clockMachine'),
  );
  part('clock').classList.toggle('moved', isMoved);
  fillMoments();
  // At midnight "today" becomes "yesterday" everywhere.
  if (today !== 0 && today !== dayNumber(now)) queueMicrotask(() => changed('clock'));
  today = dayNumber(now);
}

/** @param {HTMLElement} node @param {string} text */
function setText(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

/** @param {Parameters<typeof control.moveClock>[0]} move */
export const moveClock = (move) => attempt(async () => setClock(await control.moveClock(move)));

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
    moments(input),
    form,
  );
  drawFace();
}

/** Puts a day of the emulation year into the field; it is the button that moves the clock. @param {HTMLInputElement} input */
function moments(input) {
  const list = /** @type {HTMLSelectElement} */ (
    element('select', { class: 'clock-moments', 'aria-label': word('moments') })
  );
  const fill = () => {
    const planned = plannedYear(sandboxNow());
    if (list.dataset['year'] === String(planned)) return;
    list.dataset['year'] = String(planned);
    list.replaceChildren(
      element('option', { value: '' }, word('moments')),
      ...MOMENTS.map(([moment, label]) => {
        const value = workingDay(`${planned}-${moment}`);
        return element('option', { value }, `${inputWords(value)} · ${word(label)}`);
      }),
    );
  };
  list.addEventListener('change', () => {
    if (list.value !== '') input.value = list.value;
  });
  fillMoments = fill;
  fill();
  return list;
}

/** @param {string} label @param {Parameters<typeof moveClock>[0]} move */
const mover = (label, move) =>
  element('button', { type: 'button', class: 'small', onclick: () => moveClock(move) }, label);
