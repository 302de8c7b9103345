/** What lies above the page for a moment: toasts, dialogs and small menus. */
import { element, icon, part } from './element.js';
import { word } from './words.js';

const TOAST_MS = 4500;

/**
 * @param {string} text
 * @param {'plain' | 'bad'} [tone]
 */
export function toast(text, tone = 'plain') {
  const node = element('div', { class: `toast toast-${tone}` }, text);
  part('toasts').append(node);
  setTimeout(() => node.remove(), TOAST_MS);
}

/** Runs a task of a button; what goes wrong is told, never swallowed. @param {() => Promise<unknown>} task */
export async function attempt(task) {
  try {
    await task();
    return true;
  } catch (error) {
    toast(word('failed', { why: error instanceof Error ? error.message : String(error) }), 'bad');
    return false;
  }
}

/** @param {string} text */
export async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(word('copied'));
  } catch {
    toast(word('notCopied'), 'bad');
  }
}

/**
 * A modal dialog. Resolves to true when its main button was pressed, false when it was left.
 * @param {{ title?: string, text?: string, body?: (Node | null)[], main: string, side?: string }} shape
 * @returns {Promise<boolean>}
 */
export function openDialog({ title, text, body = [], main, side }) {
  const mainButton = element('button', { type: 'submit', class: 'button button-main' }, main);
  const dialog = /** @type {HTMLDialogElement} */ (
    element(
      'dialog',
      { class: 'dialog', 'aria-label': title ?? word('bot') },
      element(
        'form',
        { method: 'dialog' },
        title ? element('h2', {}, title) : null,
        text ? element('p', { class: 'dialog-text' }, text) : null,
        ...body,
        element(
          'div',
          { class: 'dialog-buttons' },
          side
            ? element(
                'button',
                { type: 'button', class: 'button', onclick: () => dialog.close('') },
                side,
              )
            : null,
          mainButton,
        ),
      ),
    )
  );
  dialog.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close('main');
  });
  document.body.append(dialog);
  dialog.showModal();
  if (!dialog.querySelector('[autofocus]')) mainButton.focus();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'main');
    });
  });
}

/**
 * @typedef {{ icon: Parameters<typeof icon>[0], label: string, act: () => void, danger?: boolean }} MenuItem
 */

/** @type {(() => void) | null} */
let closeOpenMenu = null;

/**
 * A small menu beside its button. Arrow keys move, Escape closes and gives the focus back.
 * @param {HTMLElement} anchor
 * @param {MenuItem[]} items
 */
export function openMenu(anchor, items) {
  closeOpenMenu?.();
  const menu = element(
    'div',
    { class: 'menu', role: 'menu' },
    ...items.map((item) =>
      element(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          class: item.danger ? 'menu-item danger' : 'menu-item',
          onclick: () => {
            close();
            item.act();
          },
        },
        icon(item.icon),
        item.label,
      ),
    ),
  );
  const outside = (/** @type {Event} */ event) => {
    if (!menu.contains(/** @type {Node} */ (event.target))) close();
  };
  const close = () => {
    menu.remove();
    document.removeEventListener('pointerdown', outside, true);
    closeOpenMenu = null;
    if (anchor.isConnected) anchor.focus();
  };
  closeOpenMenu = close;
  document.addEventListener('pointerdown', outside, true);
  menu.addEventListener('keydown', (event) => moveInMenu(event, menu, close));
  document.body.append(menu);
  place(menu, anchor);
  /** @type {HTMLElement | null} */ (menu.firstElementChild)?.focus();
}

/** @param {KeyboardEvent} event @param {HTMLElement} menu @param {() => void} close */
function moveInMenu(event, menu, close) {
  if (event.key === 'Escape' || event.key === 'Tab') {
    event.preventDefault();
    close();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const items = /** @type {HTMLElement[]} */ ([...menu.children]);
  const at = items.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  items[(at + step + items.length) % items.length]?.focus();
}

/** Above or below its button, and always wholly on the screen. @param {HTMLElement} menu @param {HTMLElement} anchor */
function place(menu, anchor) {
  const box = anchor.getBoundingClientRect();
  const below = box.bottom + 6 + menu.offsetHeight < innerHeight;
  const top = below ? box.bottom + 6 : box.top - 6 - menu.offsetHeight;
  const left = Math.min(Math.max(8, box.left), innerWidth - menu.offsetWidth - 8);
  menu.style.top = `${Math.max(8, top)}px`;
  menu.style.left = `${left}px`;
}
