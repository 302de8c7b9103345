/** The bot's commands: by the "/" button, or by typing "/" and the beginning of one. */
import { say, setText } from './composer.js';
import { element, icon, part } from './element.js';
import { currentChat, on } from './state.js';

const button = part('slash');
const list = part('commands');
const box = /** @type {HTMLTextAreaElement} */ (part('say'));

/** Opened by the button, whatever is written. */
let isForced = false;
let marked = -1;

export function startCommandMenu() {
  button.append(icon('command'));
  button.addEventListener('click', () => {
    isForced = list.hidden === true;
    draw();
    box.focus();
  });
  box.addEventListener('input', () => {
    isForced = false;
    draw();
  });
  box.addEventListener('keydown', onKey, true);
  // Taken at pointerdown, the focus would leave the composer and close the list before the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const row = /** @type {HTMLElement} */ (event.target).closest('[data-command]');
    if (row) void choose(row);
  });
  box.addEventListener('blur', (event) => {
    if (event.relatedTarget !== button) close();
  });
  for (const topic of /** @type {const} */ (['select', 'commands'])) on(topic, close);
}

function matches() {
  const commands = currentChat()?.commands ?? [];
  const typed = /^\/([a-z0-9_]*)$/i.exec(box.value)?.[1];
  if (isForced) return commands;
  return typed === undefined
    ? []
    : commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
}

function draw() {
  button.hidden = (currentChat()?.commands.length ?? 0) === 0;
  const found = matches();
  marked = found.length > 0 ? 0 : -1;
  list.hidden = found.length === 0;
  list.replaceChildren(
    ...found.map(({ command, description }, at) =>
      element(
        'div',
        { class: 'command', role: 'option', id: `command-${at}`, 'data-command': `/${command}` },
        element('strong', {}, `/${command}`),
        element('span', {}, description),
      ),
    ),
  );
  mark();
}

function close() {
  isForced = false;
  draw();
  list.hidden = true;
  box.removeAttribute('aria-activedescendant');
}

function mark() {
  for (const [at, row] of [...list.children].entries()) {
    row.setAttribute('aria-selected', String(at === marked));
    if (at === marked) row.scrollIntoView({ block: 'nearest' });
  }
  if (marked >= 0) box.setAttribute('aria-activedescendant', `command-${marked}`);
  else box.removeAttribute('aria-activedescendant');
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  if (list.hidden || event.isComposing) return;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = list.children[marked];
  if (step !== undefined) {
    marked = (marked + step + list.children.length) % list.children.length;
    mark();
  } else if (event.key === 'Enter' && row) {
    void choose(row);
  } else if (event.key === 'Tab' && row) {
    setText(`${row.getAttribute('data-command')} `);
  } else if (event.key === 'Escape') {
    close();
  } else {
    return;
  }
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** @param {Element} row */
async function choose(row) {
  if (box.value.startsWith('/')) setText('');
  close();
  await say(row.getAttribute('data-command') ?? '');
}
