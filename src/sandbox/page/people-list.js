/** The list of people to play, with what each of them has not read yet. */
import { avatar } from './avatar.js';
import { control } from './control.js';
import { element, icon, part } from './element.js';
import { attempt, openDialog } from './overlay.js';
import { changed, fullName, on, state } from './state.js';
import { shortMoment } from './time-words.js';
import { currentLanguage, word } from './words.js';

/** @typedef {import('./state.js').Person} Person */
/** @typedef {import('./state.js').ViewMessage} ViewMessage */

const REMEMBERED = 'sandbox.read';
const PREVIEW_LENGTH = 90;

/** Person id → the newest message that was on the screen. @type {Record<string, number>} */
let read = JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}');

/** @param {(personId: number) => void} choose */
export function startPeopleList(choose) {
  part('add-person').prepend(icon('user'));
  part('add-person').addEventListener('click', () => void addPerson(choose));
  part('people-list').addEventListener('click', (event) => {
    const card = /** @type {HTMLElement} */ (event.target).closest('[data-person]');
    if (card) choose(Number(card.getAttribute('data-person')));
  });
  document.addEventListener('visibilitychange', draw);
  for (const topic of /** @type {const} */ ([
    'people',
    'previews',
    'select',
    'language',
    'clock',
  ])) {
    on(topic, draw);
  }
}

let signature = '';

function draw() {
  part('bot-name').textContent = state.bot.name;
  noteRead();
  const cards = state.people.map(describe);
  const next = JSON.stringify([currentLanguage(), cards]);
  if (next === signature) return;
  signature = next;
  const focused = document.activeElement?.getAttribute('data-person');
  part('people-list').replaceChildren(...cards.map(card));
  if (focused)
    /** @type {HTMLElement | null} */ (
      document.querySelector(`[data-person="${focused}"]`)
    )?.focus();
}

/** What is on the screen of a visible page has been read. */
function noteRead() {
  const id = state.currentId;
  const newest = id === null ? undefined : state.chats.get(id)?.messages.at(-1)?.messageId;
  if (id === null || newest === undefined || document.hidden || read[id] === newest) return;
  read = { ...read, [id]: newest };
  localStorage.setItem(REMEMBERED, JSON.stringify(read));
}

/** @param {Person} person */
function describe(person) {
  const messages = state.chats.get(person.id)?.messages ?? [];
  const last = messages.at(-1);
  const seen = messages.some((m) => m.messageId === read[person.id]) ? (read[person.id] ?? 0) : 0;
  return {
    person,
    isCurrent: person.id === state.currentId,
    preview: last ? previewText(last) : '',
    at: last ? shortMoment(last.date * 1000) : '',
    unread: messages.filter((m) => m.from === 'bot' && m.messageId > Math.max(seen, 0)).length,
  };
}

/** @param {ViewMessage} message */
function previewText(message) {
  const kind = message.photo ? word('photo') : (message.document?.fileName ?? '');
  const text = message.text ?? message.caption ?? message.service ?? '';
  const who = message.from === 'person' ? `${word('me')}: ` : '';
  return (
    who + [kind, text].filter(Boolean).join(' · ').replaceAll(/\s+/g, ' ').slice(0, PREVIEW_LENGTH)
  );
}

/** @param {ReturnType<typeof describe>} of */
function card({ person, isCurrent, preview, at, unread }) {
  const role = [person.role, person.blocked ? word('blockedTag') : ''].filter(Boolean).join(' · ');
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'person',
        'data-person': person.id,
        'aria-current': isCurrent && 'true',
      },
      avatar(person),
      element(
        'span',
        { class: 'person-words' },
        element(
          'span',
          { class: 'person-line' },
          element('span', { class: 'person-name' }, fullName(person)),
          element('span', { class: 'person-at' }, at),
        ),
        element('span', { class: 'person-role' }, role),
        preview === '' ? null : lastLine(preview, unread),
      ),
    ),
  );
}

/** @param {string} preview @param {number} unread */
const lastLine = (preview, unread) =>
  element(
    'span',
    { class: 'person-line' },
    element('span', { class: 'person-last' }, preview),
    unread > 0
      ? element(
          'span',
          { class: 'unread', 'aria-label': word('unread', { count: unread }) },
          `${unread}`,
        )
      : null,
  );

/** @param {(personId: number) => void} choose */
async function addPerson(choose) {
  const name = /** @type {HTMLInputElement} */ (
    element('input', { required: true, maxlength: 64, autofocus: true, autocomplete: 'off' })
  );
  const agreed = await openDialog({
    title: word('addPerson'),
    text: word('addPersonText'),
    body: [element('label', { class: 'field' }, word('newName'), name)],
    main: word('add'),
    side: word('cancel'),
  });
  if (!agreed) return;
  await attempt(async () => {
    const person = await control.addPerson({
      firstName: name.value.trim(),
      languageCode: currentLanguage(),
    });
    if (!state.people.some((known) => known.id === person.id)) {
      state.people = [...state.people, person];
      changed('people');
    }
    choose(person.id);
  });
}
