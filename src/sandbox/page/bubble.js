/** One message → its row in the transcript. */
import { fileAddress } from './control.js';
import { element, icon } from './element.js';
import { formattedText } from './formatted-text.js';
import { inlineKeyboard } from './inline-keyboard.js';
import { pollCard } from './poll-card.js';
import { fullMoment, sizeWords, timeOfDay } from './time-words.js';
import { word } from './words.js';

/** @typedef {import('./state.js').ViewMessage} ViewMessage */

const PHOTO_BOX = { width: 360, height: 380 };

/** @param {ViewMessage} message @returns {HTMLElement} */
export function messageRow(message) {
  if (message.service) {
    return element('div', { class: 'service' }, element('span', {}, message.service));
  }
  return element(
    'article',
    { class: `message from-${message.from}`, 'data-id': message.messageId },
    element('div', { class: 'stack' }, bubble(message), inlineKeyboard(message)),
    menuButton(message),
  );
}

/** @param {ViewMessage} message */
export const menuButton = ({ messageId }) =>
  element(
    'button',
    {
      type: 'button',
      class: 'message-menu',
      'aria-label': word('messageMenu'),
      'aria-haspopup': 'menu',
      'data-menu': messageId,
    },
    icon('more'),
  );

/** @param {ViewMessage} message */
function bubble(message) {
  const text = message.text ?? message.caption ?? '';
  const isBare = Boolean(message.photo) && text === '';
  return element(
    'div',
    { class: isBare ? 'bubble bare' : 'bubble' },
    message.forwardedFrom
      ? element(
          'div',
          { class: 'forwarded' },
          word('forwardedFrom', { name: message.forwardedFrom }),
        )
      : null,
    message.replyTo ? quoted(message.replyTo) : null,
    message.photo ? photo(message.photo) : null,
    message.document ? fileCard(message.document) : null,
    message.poll ? pollCard(message.messageId, message.poll) : null,
    message.other ? element('div', { class: 'other' }, otherWords(message.other)) : null,
    element(
      'div',
      { class: 'text' },
      text === ''
        ? null
        : element('span', { class: 'words' }, formattedText(text, message.entities)),
      moments(message),
    ),
    reactions(message.reactions),
  );
}

/** @param {string[] | undefined} emoji */
const reactions = (emoji) =>
  emoji?.length
    ? element(
        'div',
        { class: 'reactions', 'aria-label': word('reactions') },
        ...emoji.map((one) => element('span', {}, one)),
      )
    : null;

/** What is neither text nor a file that could be opened here. @param {Record<string, any>} other */
export function otherWords({ contact, sticker, voice, location }) {
  if (contact) return word('contact', { phone: contact.phone_number });
  if (sticker) return `${word('sticker')} ${sticker.emoji ?? ''}`;
  if (voice) return word('voice');
  return word(location ? 'location' : 'otherKind');
}

/** @param {ViewMessage} message */
export function moments({ date, editDate }) {
  return element(
    'span',
    { class: 'moment' },
    editDate ? `${word('edited')} ` : null,
    element(
      'time',
      { datetime: new Date(date * 1000).toISOString(), title: fullMoment(date * 1000) },
      timeOfDay(date * 1000),
    ),
  );
}

/** @param {{ messageId: number, text: string }} reply */
const quoted = (reply) =>
  element(
    'button',
    { type: 'button', class: 'quoted', 'data-jump': reply.messageId },
    reply.text || '…',
  );

/** @param {NonNullable<ViewMessage['photo']>} shot */
function photo(shot) {
  const scale = Math.min(1, PHOTO_BOX.width / shot.width, PHOTO_BOX.height / shot.height);
  const address = fileAddress(shot.fileUniqueId);
  return element(
    'a',
    { class: 'photo', href: address, target: '_blank', rel: 'noopener' },
    element('img', {
      src: address,
      alt: word('photo'),
      width: Math.round(shot.width * scale),
      height: Math.round(shot.height * scale),
      loading: 'lazy',
    }),
  );
}

/** @param {NonNullable<ViewMessage['document']>} file */
export function fileCard(file) {
  const ending = /\.([a-z0-9]{1,4})$/i.exec(file.fileName)?.[1] ?? '';
  return element(
    'a',
    {
      class: 'file',
      href: fileAddress(file.fileUniqueId),
      download: file.fileName,
      'aria-label': word('download', { name: file.fileName }),
    },
    element('span', { class: 'file-icon' }, icon('file'), element('span', {}, ending)),
    element(
      'span',
      { class: 'file-words' },
      element('span', { class: 'file-name' }, file.fileName),
      element('span', { class: 'file-size' }, sizeWords(file.fileSize)),
    ),
  );
}
