/** Telegram's text with entities (offsets in UTF-16 units, as in JavaScript) → elements. */
import { element } from './element.js';
import { opensOurBot, safeAddress } from './links.js';
import { copyText } from './overlay.js';
import { fullMoment } from './time-words.js';
import { word } from './words.js';

/** @typedef {import('./state.js').Entity} Entity */

const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote']);

/**
 * @param {string} text
 * @param {Entity[]} entities nested or apart, as Telegram sends them; one that sticks out is cut
 * @returns {DocumentFragment}
 */
export function formattedText(text, entities) {
  const inOrder = entities
    .filter((entity) => entity.length > 0)
    .toSorted((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...nest(text, { from: 0, to: text.length, entities: inOrder }));
  return fragment;
}

/**
 * @param {string} text
 * @param {{ from: number, to: number, entities: Entity[] }} span
 * @returns {(Node | string)[]}
 */
function nest(text, { from, to, entities }) {
  /** @type {(Node | string)[]} */
  const nodes = [];
  let at = from;
  let rest = entities;
  while (rest[0]) {
    const [outer, ...others] = rest;
    const start = Math.max(at, outer.offset);
    const end = Math.min(to, outer.offset + outer.length);
    const inner = others.filter((entity) => entity.offset < end);
    rest = others.filter((entity) => entity.offset >= end);
    if (end <= start) continue;
    const isBlock = BLOCKS.has(outer.type);
    nodes.push(trimBeforeBlock(text.slice(at, start), isBlock));
    nodes.push(
      dress(outer, text.slice(start, end), nest(text, { from: start, to: end, entities: inner })),
    );
    at = isBlock && text[end] === '\n' ? end + 1 : end;
  }
  nodes.push(text.slice(at, to));
  return nodes;
}

/** A block begins its own line already. @param {string} text @param {boolean} isBlock */
const trimBeforeBlock = (text, isBlock) =>
  isBlock && text.endsWith('\n') ? text.slice(0, -1) : text;

/** @type {Record<string, string>} */
const PLAIN_TAGS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  text_mention: 'b',
  blockquote: 'blockquote',
};

/**
 * @param {Entity} entity
 * @param {string} text
 * @param {(Node | string)[]} children
 * @returns {Node}
 */
function dress(entity, text, children) {
  const tag = PLAIN_TAGS[entity.type];
  if (tag) return element(tag, {}, ...children);
  switch (entity.type) {
    case 'code':
      return element('code', { title: word('copy'), onclick: () => copyText(text) }, ...children);
    case 'pre':
      return element('pre', { 'data-language': entity.language }, ...children);
    case 'expandable_blockquote':
      return expandableQuote(children);
    case 'spoiler':
      return spoiler(children);
    case 'text_link':
      return link(entity.url ?? '', children);
    case 'url':
      return link(/^[a-z]+:/i.test(text) ? text : `https://${text}`, children);
    case 'email':
      return link(`mailto:${text}`, children);
    case 'bot_command':
      return element('button', { type: 'button', class: 'as-link', 'data-say': text }, ...children);
    case 'date_time':
      return moment(entity, children);
    default:
      return element('span', { class: `entity-${entity.type.replaceAll(/\W/g, '')}` }, ...children);
  }
}

/** @param {string} url @param {(Node | string)[]} children */
function link(url, children) {
  const address = safeAddress(url);
  if (address === null) return element('span', {}, ...children);
  const deepLink = opensOurBot(address);
  return element(
    'a',
    {
      href: address,
      target: '_blank',
      rel: 'noopener noreferrer',
      title: address,
      'data-start': deepLink === null ? undefined : deepLink,
    },
    ...children,
  );
}

/** @param {(Node | string)[]} children */
function spoiler(children) {
  const inner = element('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, ...children);
  const button = element(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': word('showSpoiler') },
    inner,
  );
  const show = () => {
    button.classList.add('shown');
    for (const name of ['role', 'tabindex', 'aria-label']) button.removeAttribute(name);
    inner.removeAttribute('aria-hidden');
  };
  button.addEventListener('click', show);
  button.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') show();
  });
  return button;
}

/** @param {(Node | string)[]} children */
function expandableQuote(children) {
  const quote = element('blockquote', { class: 'expandable' }, element('div', {}, ...children));
  const toggle = element('button', { type: 'button', 'aria-expanded': 'false' }, word('expand'));
  toggle.addEventListener('click', () => {
    const isOpen = quote.classList.toggle('open');
    toggle.setAttribute('aria-expanded', String(isOpen));
    toggle.textContent = word(isOpen ? 'collapse' : 'expand');
  });
  quote.append(toggle);
  return quote;
}

/** @param {Entity} entity @param {(Node | string)[]} children */
function moment(entity, children) {
  const at = entity.unix_time;
  if (at === undefined) return element('span', {}, ...children);
  const iso = new Date(at * 1000).toISOString();
  return element('time', { datetime: iso, title: fullMoment(at * 1000) }, ...children);
}

/** The texts of a message's `code` entities: what a newcomer may send as an example. @param {string} text @param {Entity[]} entities */
export const codeTexts = (text, entities) => [
  ...new Set(
    entities
      .filter((entity) => entity.type === 'code')
      .map((entity) => text.slice(entity.offset, entity.offset + entity.length)),
  ),
];
