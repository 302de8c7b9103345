/** A poll inside a bubble: its choices, one's own vote, and what the others said. */
import { control } from './control.js';
import { element } from './element.js';
import { attempt } from './overlay.js';
import { state } from './state.js';
import { word } from './words.js';

/** @typedef {import('./state.js').Poll} Poll */

/** @param {number} messageId @param {Poll} poll */
export function pollCard(messageId, poll) {
  const isVoted = poll.options.some(({ isOwn }) => isOwn);
  const kind = word(poll.isAnonymous ? 'pollSecret' : 'pollOpen');
  return element(
    'div',
    { class: 'poll', role: 'group', 'aria-label': poll.question },
    element('strong', { class: 'poll-question' }, poll.question),
    element('span', { class: 'poll-kind' }, kind),
    ...poll.options.map((option, at) =>
      element(
        'button',
        {
          type: 'button',
          class: 'poll-option',
          'aria-pressed': String(option.isOwn),
          onclick: () => void vote(messageId, poll, at),
        },
        element('span', { class: 'poll-mark' }, option.isOwn ? '✓' : ''),
        element('span', { class: 'poll-words' }, option.text),
        isVoted ? element('span', { class: 'poll-share' }, share(option.votes, poll.voters)) : null,
      ),
    ),
    element('span', { class: 'poll-kind' }, word('pollVoters', { count: poll.voters })),
  );
}

/** @param {number} votes @param {number} of */
const share = (votes, of) => `${of === 0 ? 0 : Math.round((votes * 100) / of)} %`;

/** A second tap on one's own choice takes it back. @param {number} messageId @param {Poll} poll @param {number} at */
function vote(messageId, poll, at) {
  const personId = state.currentId;
  if (personId === null) return;
  const own = poll.options.flatMap(({ isOwn }, place) => (isOwn ? [place] : []));
  const kept = poll.allowsMany ? own.filter((place) => place !== at) : [];
  const options = own.includes(at) ? kept : [...kept, at];
  return attempt(() => control.vote(personId, { messageId, options }));
}
