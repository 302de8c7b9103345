/** The list of the bot's calls: the newest first, each opens to its parameters and its answer. */
import { forgetCalls, knownCalls, onCalls } from './call-log.js';
import { element, part } from './element.js';
import { fullName, on, state } from './state.js';
import { secondOfDay } from './time-words.js';
import { word } from './words.js';

/** @typedef {import('./state.js').ApiCall} ApiCall */

const JSON_MOST = 20_000;
const ROWS_MOST = 200;

const wish = { person: '', method: '', isPaused: false, showsPolls: false };
/** The calls on the screen while it is paused. @type {ApiCall[] | null} */
let held = null;

export function startCalls() {
  onCalls(drawSoon);
  on('language', () => {
    drawBar();
    drawAll();
  });
  on('people', drawBar);
}

let isDue = false;

/** Calls come in bursts: one drawing a frame. */
function drawSoon() {
  if (isDue || part('drawer').hidden) return;
  isDue = true;
  requestAnimationFrame(() => {
    isDue = false;
    draw();
  });
}

/** @param {ApiCall} call */
const personOf = ({ params }) =>
  state.people.find(({ id }) => id === Number(params['chat_id'] ?? params['user_id']));

/** @param {ApiCall} call */
function isWanted(call) {
  if (!wish.showsPolls && call.method === 'getUpdates' && call.status === 200) return false;
  if (wish.person !== '' && String(personOf(call)?.id) !== wish.person) return false;
  return call.method.toLowerCase().includes(wish.method.toLowerCase());
}

/** Call number → its row, kept so that an opened one stays open. @type {Map<number, HTMLElement>} */
let rows = new Map();

function draw() {
  const shown = (held ?? knownCalls()).filter(isWanted).slice(-ROWS_MOST).toReversed();
  rows = new Map(shown.map((call) => [call.n, rows.get(call.n) ?? row(call)]));
  const list = part('calls');
  for (const node of [...list.children]) {
    if (![...rows.values()].includes(/** @type {HTMLElement} */ (node))) node.remove();
  }
  // Only rows that are new move in: the others keep their focus.
  for (const [at, node] of [...rows.values()].entries()) {
    if (list.children[at] !== node) list.insertBefore(node, list.children[at] ?? null);
  }
  if (rows.size === 0) list.replaceChildren(element('p', { class: 'calls-none' }, word('noCalls')));
}

function drawAll() {
  rows = new Map();
  draw();
}

/** @param {ApiCall} call */
function row(call) {
  const person = personOf(call);
  const isGood = call.status === 200;
  const details = element(
    'details',
    { class: isGood ? 'call' : 'call call-bad', 'data-call': call.n },
    element(
      'summary',
      {},
      element('time', {}, secondOfDay(call.at)),
      element('strong', {}, call.method),
      element('span', { class: 'call-person' }, person ? fullName(person) : ''),
      element('span', { class: 'call-status' }, call.status === 0 ? word('cut') : `${call.status}`),
      element('span', { class: 'call-ms' }, `${call.ms} ms`),
      isGood ? null : element('span', { class: 'call-why' }, call.description ?? ''),
    ),
  );
  // Hundreds of answers are only written out when somebody asks for one.
  details.addEventListener(
    'toggle',
    () =>
      details.append(
        ...json('params', call.params),
        ...json('result', call.result ?? call.description ?? null),
      ),
    { once: true },
  );
  return details;
}

/** @param {'params' | 'result'} title @param {unknown} value */
const json = (title, value) => [
  element('h3', {}, word(title)),
  element('pre', { tabindex: 0 }, JSON.stringify(value, null, 2).slice(0, JSON_MOST)),
];

let drawnFor = '';

function drawBar() {
  // What somebody is typing here stays, unless there are other words or people.
  const next = JSON.stringify([word('pause'), state.people.map(fullName)]);
  if (next === drawnFor) return;
  drawnFor = next;
  const person = /** @type {HTMLSelectElement} */ (
    element(
      'select',
      { 'aria-label': word('ofPerson') },
      element('option', { value: '' }, word('everybody')),
      ...state.people.map((one) =>
        element(
          'option',
          { value: one.id, selected: String(one.id) === wish.person },
          fullName(one),
        ),
      ),
    )
  );
  const method = /** @type {HTMLInputElement} */ (
    element('input', {
      type: 'search',
      value: wish.method,
      placeholder: word('ofMethod'),
      'aria-label': word('ofMethod'),
      spellcheck: 'false',
    })
  );
  person.addEventListener('change', () => wanted({ person: person.value }));
  method.addEventListener('input', () => wanted({ method: method.value.trim() }));
  part('call-bar').replaceChildren(person, method, polls(), pause(), clear());
}

/** @param {Partial<typeof wish>} next */
function wanted(next) {
  Object.assign(wish, next);
  draw();
}

function polls() {
  const box = /** @type {HTMLInputElement} */ (
    element('input', { type: 'checkbox', checked: wish.showsPolls })
  );
  box.addEventListener('change', () => wanted({ showsPolls: box.checked }));
  return element('label', {}, box, 'getUpdates');
}

function pause() {
  const button = element(
    'button',
    { type: 'button', class: 'small', 'aria-pressed': String(wish.isPaused) },
    word('pause'),
  );
  button.addEventListener('click', () => {
    held = wish.isPaused ? null : knownCalls();
    wanted({ isPaused: !wish.isPaused });
    button.setAttribute('aria-pressed', String(wish.isPaused));
  });
  return button;
}

const clear = () =>
  element(
    'button',
    {
      type: 'button',
      class: 'small',
      onclick: () => {
        forgetCalls();
        held &&= [];
        draw();
      },
    },
    word('clear'),
  );
