/** The list of people to play, with what each of them has not read yet. */
import { avatar } from './avatar.js';
import { otherWords } from './bubble.js';
import { control } from './control.js';
import { element, icon, part } from './element.js';
import { attempt, openDialog } from './overlay.js';
import { isAlone, open, openBeside } from './places.js';
import { changed, fullName, on, state } from './state.js';
import { shortMoment } from './time-words.js';
import { currentLanguage, roleWords, word } from './words.js';

/** @typedef {import('./state.js').Person} Person */
/** @typedef {import('./state.js').ViewMessage} ViewMessage */

const REMEMBERED = 'sandbox.read';
const PREVIEW_LENGTH = 90;

/** Person id → the newest message that was on the screen. @type {Record<string, number>} */
let read = rememberedRead();

function rememberedRead() {
  return JSON.parse(localStorage.getItem(REMEMBERED) ?? '{}');
}

export function startPeopleList() {
  part('add-person').prepend(icon('user'));
  part('add-person').addEventListener('click', () => void addPerson());
  part('people-list').addEventListener('click', (event) => {
    const target = /** @type {HTMLElement} */ (event.target);
    const beside = target.closest('[data-beside]');
    const card = target.closest('[data-person]');
    if (beside) openBeside(Number(beside.getAttribute('data-beside')));
    else if (card) open(Number(card.getAttribute('data-person')));
  });
  // Read in the chat beside, or in another tab.
  addEventListener('storage', ({ key }) => {
    if (key !== REMEMBERED) return;
    read = rememberedRead();
    draw();
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
  if (isAlone) return;
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
  read = { ...rememberedRead(), [id]: newest };
  localStorage.setItem(REMEMBERED, JSON.stringify(read));
}

/** @param {Person} person */
function describe(person) {
  const messages = state.chats.get(person.id)?.messages ?? [];
  const last = messages.at(-1);
  // What the chat beside shows is read there; this page hears of it a moment later.
  const isBeside = person.id === state.besideId && !part('beside').hidden;
  const seen = messages.some((m) => m.messageId === read[person.id]) ? (read[person.id] ?? 0) : 0;
  return {
    person,
    isCurrent: person.id === state.currentId,
    isBeside,
    canBeBeside: state.currentId !== null && person.id !== state.currentId,
    preview: last ? previewText(last) : '',
    at: last ? shortMoment(last.date * 1000) : '',
    unread: isBeside ? 0 : messages.filter((m) => m.from === 'bot' && m.messageId > seen).length,
  };
}

/** @param {ViewMessage} message */
const pollWords = ({ poll }) => (poll ? `${word('poll')}: ${poll.question}` : '');

/** @param {ViewMessage} message */
function previewText(message) {
  const other = message.other ? otherWords(message.other) : pollWords(message);
  const kind = message.photo ? word('photo') : (message.document?.fileName ?? other);
  const text = message.text ?? message.caption ?? message.service ?? '';
  const who = message.from === 'person' ? `${word('me')}: ` : '';
  return (
    who + [kind, text].filter(Boolean).join(' · ').replaceAll(/\s+/g, ' ').slice(0, PREVIEW_LENGTH)
  );
}

/** @param {ReturnType<typeof describe>} of */
function card({ person, isCurrent, isBeside, canBeBeside, preview, at, unread }) {
  const role = [roleWords(person.role), person.blocked ? word('blockedTag') : '']
    .filter(Boolean)
    .join(' · ');
  return element(
    'li',
    {},
    element(
      'button',
      {
        type: 'button',
        class: 'person',
        'data-person': person.id,
        'aria-current': (isCurrent && 'true') || (isBeside && 'location'),
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
    canBeBeside && !isBeside ? besideButton(person) : null,
  );
}

/** @param {Person} person */
function besideButton(person) {
  return element(
    'button',
    {
      type: 'button',
      class: 'tool to-beside wide-only',
      'data-beside': person.id,
      'aria-label': word('besideShort'),
      title: word('openBeside', { name: fullName(person) }),
    },
    icon('columns'),
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

async function addPerson() {
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
    open(person.id);
  });
}
