import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { languages } from '../../src/core/shared/language.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { parseHtml } from '../../src/sandbox/text/parse-html.ts';
import { createText } from '../../src/text.ts';

const text = createText();

/** Letters, emoji, and what HTML, its entities and Fluent take for their own. */
const written = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    fc.constantFrom('<', '>', '&', '"', "'", '</b>', '<b', '&lt;', '&#60;', '{', '}', '{ $name }'),
  ),
});

describe('what a person wrote, inside what the bot says', () => {
  it.each(languages)('is shown as it was written (%s)', (language) => {
    fc.assert(
      fc.property(written, (name) => {
        const shown = parseHtml(text.html(say('units-file-heading', { name }), language));
        expect(shown.text).toContain(name);
        // The bold heading is the bot's; nothing that was written adds an entity.
        expect(shown.entities.map(({ type }) => type)).toEqual(['bold']);
      }),
    );
  });
});
