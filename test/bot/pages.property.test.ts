import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { pagesOf } from '../../src/bot/kit/text-pages.ts';
import { codePoints, finishText } from '../../src/sandbox/text/format-text.ts';
import { parseHtml } from '../../src/sandbox/text/parse-html.ts';

const MAX_TEXT = 4096;
const MAX_RAW_BYTES = 32_768;
/** The longest answer of a form, with room for its question above it. */
const MAX_BLOCK = 2300;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Whatever a person may write, as the bot shows it: a bold question, the answer below. */
const block = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: MAX_BLOCK, size: 'max' })
  .map((text) => `<b>Câu hỏi</b>\n${escaped(Array.from(text).slice(0, MAX_BLOCK).join(''))}`);

describe('pages', () => {
  it('stay below what Telegram takes, before and after its parser', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 12, size: 'max' }), (blocks) => {
        for (const page of pagesOf(blocks)) {
          expect(Buffer.byteLength(page)).toBeLessThanOrEqual(MAX_RAW_BYTES);
          const { text } = finishText(parseHtml(page), true);
          expect(codePoints(text)).toBeLessThanOrEqual(MAX_TEXT);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('lose nothing and change no order', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
        expect(pagesOf(blocks).join('\n')).toBe(blocks.join('\n'));
      }),
    );
  });
});
