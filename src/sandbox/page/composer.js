/** Where a person writes: the text, its mode (new, reply, edit), Start, and the ready examples. */
import { control } from './control.js';
import { element, icon, part } from './element.js';
import { codeTexts } from './formatted-text.js';
import { attempt } from './overlay.js';
import { currentChat, currentPerson, on, state } from './state.js';
import { scrollToEnd } from './transcript.js';
import { withMarks } from './typed-marks.js';
import { word } from './words.js';

/** @typedef {import('./state.js').ViewMessage} ViewMessage */
/** @typedef {{ kind: 'reply' | 'edit', message: ViewMessage }} Mode */

const MAX_HEIGHT_PX = 180;
const MAX_EXAMPLES = 3;

const box = /** @type {HTMLTextAreaElement} */ (part('say'));
const form = part('composer');

/** What was begun in each chat and not sent. @type {Map<number, string>} */
const unsent = new Map();
/** @type {Mode | null} */
let mode = null;
/** @type {number | null} */
let openFor = null;
let isSending = false;

export function startComposer() {
  part('send').append(icon('send'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void submit();
  });
  box.addEventListener('keydown', onKey);
  box.addEventListener('input', fit);
  part('gate').addEventListener('click', () => void passGate());
  part('chips').addEventListener('click', (event) => {
    const text = /** @type {HTMLElement} */ (event.target).closest('[data-example]');
    if (text) void say(text.getAttribute('data-example') ?? '');
  });
  on('select', open);
  for (const topic of /** @type {const} */ (['select', 'people', 'chat', 'language']))
    on(topic, draw);
  for (const topic of /** @type {const} */ (['select', 'keyboard', 'language']))
    on(topic, drawHint);
}

/** Says something as the current person; resolves to whether the server took it. @param {string} text */
export async function say(text) {
  const personId = state.currentId;
  if (personId === null || text.trim() === '') return false;
  scrollToEnd();
  return attempt(() => control.say(personId, { text }));
}

/** @param {KeyboardEvent} event */
function onKey(event) {
  // Vietnamese is typed through an input method: its Enter only accepts the word.
  if (event.isComposing || event.keyCode === 229) return;
  if (event.key === 'Enter' && !event.shiftKey && !event.defaultPrevented) {
    event.preventDefault();
    void submit();
  }
  if (event.key === 'Escape' && mode) {
    event.preventDefault();
    setMode(null);
  }
  if (event.key === 'ArrowUp' && !event.altKey && box.value === '' && !mode && editLast())
    event.preventDefault();
}

/** What one wrote last opens for a change, as in Telegram. */
function editLast() {
  const message = currentChat()?.messages.findLast(
    ({ from, text, service }) => from === 'person' && text !== undefined && !service,
  );
  if (message) setMode({ kind: 'edit', message });
  return message !== undefined;
}

async function submit() {
  const personId = state.currentId;
  const text = box.value;
  if (personId === null || text.trim() === '' || isSending) return;
  isSending = true;
  const taken = await attempt(() => deliver(personId, text));
  isSending = false;
  if (!taken) return;
  if (state.currentId === personId) {
    // What was typed while the message was on its way stays.
    setText(box.value.startsWith(text) ? box.value.slice(text.length) : box.value);
    setMode(null);
    scrollToEnd();
    box.focus();
  } else {
    unsent.delete(personId);
  }
}

/** @param {number} personId @param {string} text */
function deliver(personId, text) {
  if (mode?.kind === 'edit') {
    return control.edit(personId, { messageId: mode.message.messageId, text });
  }
  return control.say(personId, { ...withMarks(text), ...replyOf(personId) });
}

/** The message that is being answered, for whatever is sent next. @param {number} personId */
export const replyOf = (personId) =>
  mode?.kind === 'reply' && personId === state.currentId ? { replyTo: mode.message.messageId } : {};

/** @param {Mode | null} next */
export function setMode(next) {
  if (mode?.kind === 'edit' && next?.kind !== 'edit') setText('');
  mode = next;
  if (next?.kind === 'edit') setText(next.message.text ?? next.message.caption ?? '');
  drawMode();
  if (next) box.focus();
}

/** @param {ViewMessage} message */
const shortWords = ({ text, caption, poll, document }) =>
  text ?? caption ?? poll?.question ?? document?.fileName ?? '…';

function drawMode() {
  const bar = part('mode');
  bar.hidden = mode === null;
  if (!mode) return;
  bar.replaceChildren(
    icon(mode.kind === 'edit' ? 'edit' : 'reply'),
    element(
      'div',
      { class: 'mode-words' },
      element('strong', {}, word(mode.kind === 'edit' ? 'editing' : 'replying')),
      element('span', {}, shortWords(mode.message)),
    ),
    element(
      'button',
      { type: 'button', class: 'tool', 'aria-label': word('cancel'), onclick: () => setMode(null) },
      icon('close'),
    ),
  );
}

/** @param {string} text */
export function setText(text) {
  box.value = text;
  // Others that listen to typing (the list of commands) hear of it too.
  box.dispatchEvent(new Event('input'));
}

function fit() {
  box.style.height = 'auto';
  // Nothing is measured while the composer is hidden.
  if (box.scrollHeight > 0) box.style.height = `${Math.min(box.scrollHeight, MAX_HEIGHT_PX)}px`;
  part('send').classList.toggle('ready', box.value.trim() !== '');
}

function open() {
  if (openFor === state.currentId) return;
  if (openFor !== null) unsent.set(openFor, mode?.kind === 'edit' ? '' : box.value);
  mode = null;
  drawMode();
  openFor = state.currentId;
  setText((openFor !== null && unsent.get(openFor)) || '');
}

function draw() {
  drawGate();
  drawExamples();
  fit();
}

function drawGate() {
  const person = currentPerson();
  const chat = currentChat();
  const gate = part('gate');
  const isNew = person && chat && !person.started && chat.messages.length === 0;
  gate.hidden = !person || (!person.blocked && !isNew);
  form.hidden = !person || !gate.hidden;
  gate.textContent = word(person?.blocked ? 'unblock' : 'start');
  if (!hasPassed || form.hidden) return;
  hasPassed = false;
  // The gate had the focus and is gone. A phone would cover the answer with its keyboard.
  if (matchMedia('(pointer: fine)').matches) box.focus();
}

/** Start was pressed, and the composer is about to take its place. */
let hasPassed = false;

async function passGate() {
  const person = currentPerson();
  if (!person) return;
  hasPassed = await attempt(() =>
    person.blocked ? control.unblock(person.id) : control.start(person.id),
  );
  drawGate();
}

/** A form's question carries a real example as code: one tap answers with it. */
function drawExamples() {
  const last = form.hidden ? undefined : currentChat()?.messages.at(-1);
  const texts =
    last?.from === 'bot' ? codeTexts(last.text ?? last.caption ?? '', last.entities) : [];
  part('chips').replaceChildren(
    ...texts
      .slice(0, MAX_EXAMPLES)
      .map((text) =>
        element(
          'button',
          { type: 'button', class: 'chip', 'data-example': text },
          element('span', {}, `${word('example')} `),
          element('strong', {}, text),
        ),
      ),
  );
}

function drawHint() {
  box.placeholder = currentChat()?.replyKeyboard?.placeholder ?? word('write');
}
