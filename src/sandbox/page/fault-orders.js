/** Faults that somebody orders for the bot's next calls, and how many of them are still to come. */
import { onCalls } from './call-log.js';
import { control } from './control.js';
import { element, part } from './element.js';
import { KINDS, labelOf, METHODS, takesSeconds } from './fault-kinds.js';
import { attempt, toast } from './overlay.js';
import { fullName, on, state } from './state.js';
import { word } from './words.js';

/** @typedef {import('./state.js').FaultOrder} FaultOrder */

/** What the sandbox says is still open, the oldest first. @type {FaultOrder[]} */
let orders = [];

export function startFaults() {
  onCalls(() => {
    if (orders.length > 0) refreshSoon();
  });
  on('language', draw);
  on('people', draw);
  void refresh();
}

let isDue = false;

/** Calls come in bursts, and each may have used an order up. */
function refreshSoon() {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    void refresh();
  }, 100);
}

/** Orders of a test or of another tab are there too. */
export async function refresh() {
  try {
    orders = await control.faults();
  } catch {
    // The page says that the server is away, and asks again with the next call.
    return;
  }
  drawOrders();
}

/** @param {string} label @param {HTMLElement} input */
function field(label, input) {
  input.setAttribute('aria-label', label);
  return element('label', { class: 'fault-field' }, label, input);
}

/** @param {{ value: string, text: string }[]} options */
const select = (options) =>
  /** @type {HTMLSelectElement} */ (
    element('select', {}, ...options.map(({ value, text }) => element('option', { value }, text)))
  );

/** @param {string} value @param {number} most */
const number = (value, most) =>
  /** @type {HTMLInputElement} */ (
    element('input', { type: 'number', min: 1, max: most, value, required: true })
  );

let drawnFor = '';

function draw() {
  // What somebody is filling in stays, unless there are other words or people.
  const next = JSON.stringify([word('fault'), state.people.map(fullName)]);
  if (next === drawnFor) return;
  drawnFor = next;
  const method = select([
    { value: '', text: word('anyMethod') },
    ...METHODS.map((value) => ({ value, text: value })),
  ]);
  method.value = 'sendMessage';
  const kind = select(
    Object.entries(KINDS).map(([value, { label }]) => ({ value, text: word(label) })),
  );
  kind.value = '429';
  const person = select([
    { value: '', text: word('everybody') },
    ...state.people.map((one) => ({ value: String(one.id), text: fullName(one) })),
  ]);
  const times = number('1', 1000);
  const seconds = number('3', 600);
  const secondsField = field(word('seconds'), seconds);
  const fit = () => {
    secondsField.hidden = !takesSeconds(kind.value);
  };
  kind.addEventListener('change', fit);
  fit();
  const form = element(
    'form',
    { class: 'fault-form' },
    field(word('nextCalls'), times),
    field(word('method'), method),
    field(word('ofPerson'), person),
    field(word('fault'), kind),
    secondsField,
    element('button', { type: 'submit', class: 'button button-main' }, word('orderFault')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void place({
      times: times.valueAsNumber,
      ...(method.value === '' ? {} : { method: method.value }),
      ...(person.value === '' ? {} : { chatId: Number(person.value) }),
      fault: /** @type {NonNullable<typeof KINDS[string]>} */ (KINDS[kind.value]).make(
        seconds.valueAsNumber,
      ),
    });
  });
  part('panel-faults').replaceChildren(
    element('p', { class: 'fault-hint' }, word('faultHint')),
    form,
    element('ul', { class: 'fault-list', id: 'fault-list' }),
    element(
      'button',
      { type: 'button', class: 'small', id: 'clear-faults', onclick: clearOrders },
      word('clearFaults'),
    ),
  );
  drawOrders();
}

/** @param {FaultOrder} order */
async function place(order) {
  await attempt(() => control.addFault(order));
  await refresh();
}

async function clearOrders() {
  const isDone = await attempt(() => control.clearFaults());
  if (!isDone) return;
  await refresh();
  toast(word('faultsCleared'));
}

function drawOrders() {
  if (drawnFor === '') return;
  part('fault-list').replaceChildren(...orders.map(line));
  part('clear-faults').hidden = orders.length === 0;
  part('fault-count').hidden = orders.length === 0;
  part('fault-count').textContent = String(orders.length);
}

/** @param {FaultOrder} order */
function line({ method, chatId, times, fault }) {
  const person = state.people.find(({ id }) => id === chatId);
  const label = labelOf(fault);
  return element(
    'li',
    {},
    element('strong', {}, method ?? word('anyMethod')),
    ` · ${label ? word(label) : (fault.description ?? fault.type)} · `,
    person ? `${fullName(person)} · ` : null,
    word('faultsLeft', { count: times }),
  );
}
