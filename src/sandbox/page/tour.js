/** What this is and what to try: for somebody who has never seen the bot. */
import { moveClock } from './clock-panel.js';
import { control } from './control.js';
import { element, icon, part } from './element.js';
import { attempt } from './overlay.js';
import { open, openBeside } from './places.js';
import { fullName, on, sandboxNow, state } from './state.js';
import { fromHanoiInput, inputWords, plannedYear, workingDay } from './time-words.js';
import { word } from './words.js';

/** @typedef {import('./words.js').WordKey} WordKey */

/**
 * Who is played in a stop, found by the beginning of their role, and where the clock may go.
 *
 * @typedef {{ role: string, title: WordKey, steps: readonly WordKey[], moments?: readonly string[] }} Stop
 * @type {readonly Stop[]}
 */
const STOPS = [
  { role: 'Đầu mối', title: 'asContact', steps: ['asContact1', 'asContact2', 'asContact3'] },
  {
    role: 'Đầu mối Sở',
    title: 'asTime',
    steps: ['asTime1', 'asTime2', 'asTime3'],
    moments: ['02-21T09:00', '03-25T09:00'],
  },
  { role: 'Quản trị', title: 'asAdmin', steps: ['asAdmin1', 'asAdmin2', 'asAdmin3'] },
  { role: 'Chuyên viên', title: 'asQuestion', steps: ['asQuestion1', 'asQuestion2'] },
  { role: 'Người lạ', title: 'asStranger', steps: ['asStranger1', 'asStranger2'] },
];

const KEYS = /** @type {const} */ ([
  ['Alt + ↑ ↓', 'keyPeople'],
  ['Alt + L', 'keyWorkshop'],
  ['↑', 'keyEdit'],
  ['/', 'keyCommands'],
  ['Esc', 'keyEscape'],
  ['?', 'keyTour'],
]);

export function startTour() {
  part('open-tour').addEventListener('click', openTour);
  for (const topic of /** @type {const} */ (['people', 'language', 'clock'])) on(topic, draw);
}

let signature = '';

/** Where no chat is open, the tour is what one sees. */
function draw() {
  const next = JSON.stringify([
    word('tourTitle'),
    plannedYear(sandboxNow()),
    state.people.map(({ id, role }) => [id, role]),
  ]);
  if (next === signature) return;
  signature = next;
  part('no-chat').replaceChildren(...tour(() => undefined));
}

export function openTour() {
  const dialog = /** @type {HTMLDialogElement} */ (
    element('dialog', { class: 'dialog tour-dialog', 'aria-label': word('tourTitle') })
  );
  const close = () => dialog.close();
  dialog.append(
    element(
      'button',
      { type: 'button', class: 'tool tour-close', 'aria-label': word('close'), onclick: close },
      icon('close'),
    ),
    ...tour(close),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** @param {() => void} before runs before somebody is opened */
function tour(before) {
  return [
    element(
      'div',
      { class: 'tour' },
      element('h2', {}, word('tourTitle')),
      element('p', {}, word('tourWhat')),
      element('p', {}, word('tourHow')),
      element('div', { class: 'tour-stops' }, ...STOPS.map((stop) => stopCard(stop, before))),
      together(before),
      element('p', { class: 'tour-note' }, word('tourTime')),
      element('p', { class: 'tour-note' }, word('tourWorkshop')),
      element(
        'dl',
        { class: 'tour-keys', 'aria-label': word('keys') },
        ...KEYS.flatMap(([key, meaning]) => [
          element('dt', {}, element('kbd', {}, key)),
          element('dd', {}, word(meaning)),
        ]),
      ),
    ),
  ];
}

/** @param {import('./state.js').Person} person as it was when the tour was drawn */
const personNow = (person) => state.people.find(({ id }) => id === person.id) ?? person;

/** @param {string} role */
const personIn = (role) => state.people.find((person) => person.role.startsWith(role));

/** @param {Stop} stop @param {() => void} before */
function stopCard({ role, title, steps, moments = [] }, before) {
  const person = personIn(role);
  return element(
    'section',
    { class: 'tour-stop' },
    element('h3', {}, word(title)),
    element('ol', {}, ...steps.map((step) => element('li', {}, word(step)))),
    person
      ? playButton(word('play', { name: fullName(person) }), () => {
          before();
          open(person.id);
        })
      : null,
    ...(person ? moments.map((moment) => clockButton(moment, person, before)) : []),
  );
}

/**
 * Time passes while one looks on as somebody who has pressed Start: else the bot may not write.
 *
 * @param {string} moment of the year that is planned, or the next working day
 * @param {import('./state.js').Person} person
 * @param {() => void} before
 */
function clockButton(moment, person, before) {
  const at = workingDay(`${plannedYear(sandboxNow())}-${moment}`);
  const label = word('goTo', { moment: inputWords(at) });
  return element(
    'button',
    {
      type: 'button',
      class: 'button tour-clock',
      onclick: async () => {
        before();
        open(person.id);
        if (!personNow(person).started) await attempt(() => control.start(person.id));
        await moveClock({ at: fromHanoiInput(at) });
      },
    },
    label,
  );
}

/** @param {() => void} before */
function together(before) {
  const [contact, admin] = [personIn('Đầu mối'), personIn('Quản trị')];
  if (!contact || !admin) return null;
  const button = playButton(word('tourTogether'), () => {
    before();
    open(contact.id);
    openBeside(admin.id);
  });
  button.classList.add('wide-only');
  return button;
}

/** @param {string} label @param {() => void} act */
const playButton = (label, act) =>
  element(
    'button',
    { type: 'button', class: 'button tour-play', onclick: act },
    icon('chat'),
    label,
  );
