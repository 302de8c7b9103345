/** Day or night: as the computer has it until somebody presses the switch, then as they wish. */
import { icon, part } from './element.js';

const REMEMBERED = 'sandbox.theme';
const system = matchMedia('(prefers-color-scheme: dark)');

const isDark = () =>
  (localStorage.getItem(REMEMBERED) ?? (system.matches ? 'dark' : 'light')) === 'dark';

function show() {
  const wish = localStorage.getItem(REMEMBERED);
  if (wish) document.documentElement.dataset['theme'] = wish;
  part('theme').setAttribute('aria-pressed', String(isDark()));
}

export function startTheme() {
  part('theme').append(icon('moon'));
  part('theme').addEventListener('click', () => {
    localStorage.setItem(REMEMBERED, isDark() ? 'light' : 'dark');
    show();
  });
  system.addEventListener('change', show);
  // The chat beside is a document of its own and hears of the switch this way.
  addEventListener('storage', ({ key }) => key === REMEMBERED && show());
  show();
}
