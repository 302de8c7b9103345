/** Messages that were sent together: pictures as one grid, files as one pile, each with its own menu. */
import { fileCard, menuButton, moments } from './bubble.js';
import { fileAddress } from './control.js';
import { element } from './element.js';
import { formattedText } from './formatted-text.js';
import { word } from './words.js';

/** @typedef {import('./state.js').ViewMessage} ViewMessage */

/** @param {[ViewMessage, ...ViewMessage[]]} messages @returns {HTMLElement} */
export function albumRow(messages) {
  const [first] = messages;
  const worded = messages.find(({ caption }) => caption !== undefined);
  const pictures = messages.filter(({ photo }) => photo);
  const files = messages.filter(({ document }) => document);
  return element(
    'article',
    {
      class: `message album from-${first.from}`,
      'data-id': first.messageId,
      'aria-label': word('album', { count: messages.length }),
    },
    element(
      'div',
      { class: 'stack' },
      element(
        'div',
        { class: 'bubble' },
        pictures.length > 0 ? grid(pictures) : null,
        ...files.map(filed),
        element(
          'div',
          { class: 'text' },
          worded
            ? element(
                'span',
                { class: 'words' },
                formattedText(worded.caption ?? '', worded.entities),
              )
            : null,
          moments(worded ?? first),
        ),
      ),
    ),
  );
}

/** Two columns; of an odd number the first picture is as wide as both. @param {ViewMessage[]} pictures */
const grid = (pictures) =>
  element(
    'div',
    { class: pictures.length % 2 === 1 ? 'album-grid odd' : 'album-grid' },
    ...pictures.map((message, at) =>
      element(
        'div',
        { class: 'album-cell', 'data-id': message.messageId },
        element(
          'a',
          {
            href: message.photo && fileAddress(message.photo.fileUniqueId),
            target: '_blank',
            rel: 'noopener',
          },
          element('img', {
            src: message.photo && fileAddress(message.photo.fileUniqueId),
            alt: word('photoOf', { at: at + 1, count: pictures.length }),
            loading: 'lazy',
          }),
        ),
        menuButton(message),
      ),
    ),
  );

/** @param {ViewMessage} message */
const filed = (message) =>
  element(
    'div',
    { class: 'album-file', 'data-id': message.messageId },
    message.document ? fileCard(message.document) : null,
    menuButton(message),
  );
