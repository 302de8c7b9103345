/** Faults that somebody orders for the bot's next calls, and how many of them are still to come. */
import { onCalls } from './call-log.js';
import { control } from './control.js';
import { element, part } from './element.js';
import { attempt, toast } from './overlay.js';
import { fullName, on, state } from './state.js';
import { word } from './words.js';

/** @typedef {import('./state.js').FaultOrder} FaultOrder */
/** @typedef {import('./words.js').WordKey} WordKey */

const METHODS = [
  'sendMessage',
  'editMessageText',
  'answerCallbackQuery',
  'sendDocument',
  'sendPhoto',
  'deleteMessage',
  'sendChatAction',
  'getFile',
  'getUpdates',
];

/** @type {Record<string, { label: WordKey, make: (seconds: number) => import('./state.js').Fault }>} */
const KINDS = {
  429: {
    label: 'fault429',
    make: (seconds) => ({
      type: 'error',
      code: 429,
      description: `Too Many Requests: retry after ${seconds}`,
      retryAfter: seconds,
    }),
  },
  403: {
    label: 'fault403',
    make: () => ({
      type: 'error',
      code: 403,
      description: 'Forbidden: bot was blocked by the user',
    }),
  },
  500: {
    label: 'fault500',
    make: () => ({ type: 'error', code: 500, description: 'Internal Server Error' }),
  },
  502: { label: 'fault502', make: () => ({ type: 'html', status: 502 }) },
  before: { label: 'faultBefore', make: () => ({ type: 'reset-before' }) },
  after: { label: 'faultAfter', make: () => ({ type: 'reset-after' }) },
  slow: { label: 'faultSlow', make: (seconds) => ({ type: 'slow', ms: seconds * 1000 }) },
};

/** Ordered on this page, the oldest first, as the sandbox uses them. @type {{ order: FaultOrder, kind: string }[]} */
let orders = [];

export function startFaults() {
  onCalls((fresh) => fresh.forEach(noteUse));
  on('language', draw);
  on('people', draw);
}

/** The sandbox uses the first order that fits a call; so does this count. @param {import('./state.js').ApiCall} call */
function noteUse({ method, params, status, ms }) {
  const used = orders.find(
    ({ order }) =>
      (order.method ?? method) === method &&
      (order.chatId ?? Number(params['chat_id'])) === Number(params['chat_id'] ?? order.chatId) &&
      looksLike(order.fault, { status, ms }),
  );
  if (!used) return;
  used.order.times -= 1;
  orders = orders.filter(({ order }) => order.times > 0);
  drawOrders();
}

/** A call that was under way when the fault was ordered did not use it. @param {import('./state.js').Fault} fault @param {{ status: number, ms: number }} call */
function looksLike(fault, { status, ms }) {
  if (fault.type === 'slow') return ms >= (fault.ms ?? 0);
  return status === (fault.code ?? fault.status ?? 0);
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
    secondsField.hidden = !['429', 'slow'].includes(kind.value);
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
    void place(kind.value, {
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

/** @param {string} kind @param {FaultOrder} order */
async function place(kind, order) {
  const entry = { kind, order };
  orders = [...orders, entry];
  const isTaken = await attempt(() => control.addFault(order));
  if (!isTaken) orders = orders.filter((one) => one !== entry);
  drawOrders();
}

async function clearOrders() {
  const isDone = await attempt(() => control.clearFaults());
  if (!isDone) return;
  orders = [];
  drawOrders();
  toast(word('faultsCleared'));
}

function drawOrders() {
  part('fault-list').replaceChildren(...orders.map(line));
  part('clear-faults').hidden = orders.length === 0;
  part('fault-count').hidden = orders.length === 0;
  part('fault-count').textContent = String(orders.length);
}

/** @param {{ order: FaultOrder, kind: string }} of */
function line({ order, kind }) {
  const person = state.people.find(({ id }) => id === order.chatId);
  const label = KINDS[kind]?.label;
  return element(
    'li',
    {},
    element('strong', {}, order.method ?? word('anyMethod')),
    ` · ${label ? word(label) : kind} · `,
    person ? `${fullName(person)} · ` : null,
    word('faultsLeft', { count: order.times }),
  );
}
