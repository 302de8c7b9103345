/** What Telegram's clients make of marks in typed text: **bold**, __italic__, ~~struck~~, ||hidden||, `code`. */

/** @type {Record<string, string>} */
const KINDS = {
  '**': 'bold',
  __: 'italic',
  '~~': 'strikethrough',
  '||': 'spoiler',
  '`': 'code',
};

const MARKED = /(\*\*|__|~~|\|\||`)(?=\S)([^\n]*?\S)\1/;

/**
 * @param {string} typed
 * @returns {{ text: string, entities: { type: string, offset: number, length: number }[] }}
 */
export function withMarks(typed) {
  /** @type {{ type: string, offset: number, length: number }[]} */
  const entities = [];
  let text = typed;
  for (let match = MARKED.exec(text); match; match = MARKED.exec(text)) {
    const [whole, mark = '', inner = ''] = match;
    const offset = match.index;
    for (const entity of entities) shrink(entity, { offset, mark, whole });
    entities.push({ type: KINDS[mark] ?? 'bold', offset, length: inner.length });
    text = text.slice(0, offset) + inner + text.slice(offset + whole.length);
  }
  return { text, entities };
}

/**
 * Marks that stood before, around or inside an earlier part are gone from it.
 * @param {{ offset: number, length: number }} entity
 * @param {{ offset: number, mark: string, whole: string }} taken
 */
function shrink(entity, { offset, mark, whole }) {
  const first = offset;
  const second = offset + whole.length - mark.length;
  const end = entity.offset + entity.length;
  for (const at of [second, first]) {
    if (at < entity.offset) entity.offset -= mark.length;
    else if (at < end) entity.length -= mark.length;
  }
}
