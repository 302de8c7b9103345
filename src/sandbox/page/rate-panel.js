/** How fast the bot sends, what Telegram would allow, and a switch that makes it so. */
import { control } from './control.js';
import { element, part } from './element.js';
import { attempt } from './overlay.js';
import { on } from './state.js';
import { word } from './words.js';

const LOOK_MS = 1000;

/** @type {ReturnType<typeof setInterval> | undefined} */
let timer;
/** @type {import('./state.js').Rates | undefined} */
let rates;

export function startRates() {
  on('language', draw);
}

/** Numbers are fetched only while somebody looks at them. @param {boolean} now */
export function watchRates(now) {
  clearInterval(timer);
  if (!now) return;
  timer = setInterval(() => void look(), LOOK_MS);
  void look();
}

async function look() {
  try {
    rates = await control.rates();
  } catch {
    // The page says that the server is away; the next look asks again.
    return;
  }
  draw();
}

function draw() {
  if (rates === undefined) return;
  const { limits, isOn } = rates;
  if (document.getElementById('rates-on') === null) part('panel-rates').replaceChildren(...frame());
  const box = /** @type {HTMLInputElement} */ (part('rates-on'));
  box.checked = isOn;
  part('rates-label').textContent = word('ratesOn');
  part('rates-hint').textContent = word('ratesHint');
  part('rates').replaceChildren(
    ...fact(
      word('rateSecond'),
      rates.lastSecond,
      word('rateOf', { limit: limits.overallPerSecond }),
    ),
    ...fact(word('ratePeak'), rates.peak, word('rateOf', { limit: limits.overallPerSecond })),
    ...fact(word('rateMinute'), rates.lastMinute, ''),
    ...fact(word('rateRefused'), rates.refused, ''),
    ...fact(
      word('rateChat'),
      word('rateChatLimit', { burst: limits.chatBurst, each: limits.chatPerSecond }),
      '',
    ),
    ...fact(word('rateGroup'), word('rateGroupLimit', { each: limits.groupPerMinute }), ''),
  );
}

const frame = () => {
  const box = element('input', { type: 'checkbox', id: 'rates-on' });
  box.addEventListener('change', () => void turn(/** @type {HTMLInputElement} */ (box).checked));
  return [
    element('p', { class: 'fault-hint', id: 'rates-hint' }),
    element('label', { class: 'rates-switch' }, box, element('span', { id: 'rates-label' })),
    element('dl', { class: 'rates', id: 'rates' }),
  ];
};

/** @param {boolean} isOn */
async function turn(isOn) {
  await attempt(() => control.setRates(isOn));
  await look();
}

/** @param {string} name @param {string | number} value @param {string} limit */
const fact = (name, value, limit) => [
  element('dt', {}, name),
  element('dd', {}, element('strong', {}, String(value)), limit === '' ? null : ` ${limit}`),
];
