/** A dialog in which a person makes a poll for the bot, as Telegram's clients have one. */
import { replyOf, setMode } from './composer.js';
import { control } from './control.js';
import { element } from './element.js';
import { attempt, openDialog } from './overlay.js';
import { state } from './state.js';
import { scrollToEnd } from './transcript.js';
import { word } from './words.js';

export async function makePoll() {
  const personId = state.currentId;
  if (personId === null) return;
  const question = /** @type {HTMLInputElement} */ (
    element('input', { required: true, maxlength: 300, autofocus: true, autocomplete: 'off' })
  );
  const choices = /** @type {HTMLTextAreaElement} */ (
    element('textarea', { required: true, rows: 4 })
  );
  const many = checkbox();
  const open = checkbox();
  const isAgreed = await openDialog({
    title: word('poll'),
    body: [
      element('label', { class: 'field' }, word('pollQuestion'), question),
      element('label', { class: 'field' }, word('pollChoices'), choices),
      element('label', { class: 'tick' }, many, word('pollMany')),
      element('label', { class: 'tick' }, open, word('pollShowVoters')),
    ],
    main: word('send'),
    side: word('cancel'),
  });
  if (!isAgreed) return;
  const options = choices.value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  scrollToEnd();
  const isSent = await attempt(() =>
    control.sendPoll(personId, {
      question: question.value,
      options,
      isAnonymous: !open.checked,
      allowsMany: many.checked,
      ...replyOf(personId),
    }),
  );
  if (isSent) setMode(null);
}

const checkbox = () => /** @type {HTMLInputElement} */ (element('input', { type: 'checkbox' }));
