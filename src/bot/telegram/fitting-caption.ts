/** Telegram's limit for the words below a file, counted as they are shown. */
const LONGEST_CAPTION = 1024;

const MARK = /<[^>]*>/gu;
const ENTITY = /&(?:lt|gt|amp|quot|#\d+);/gu;

const shownLength = (html: string): number =>
  html.replaceAll(MARK, '').replaceAll(ENTITY, '.').length;

/** What is said below a file, in whole lines; the file itself says the rest. */
export const fittingCaption = (html: string): string => {
  if (shownLength(html) <= LONGEST_CAPTION) return html;
  const lines: string[] = [];
  for (const line of html.split('\n')) {
    if (shownLength([...lines, line, '…'].join('\n')) > LONGEST_CAPTION) break;
    lines.push(line);
  }
  return lines.length > 0 ? [...lines, '…'].join('\n') : beginningOf(html);
};

/** Of one line that is longer than a caption: its words without their marks. */
const beginningOf = (html: string): string => {
  const shown: string[] = [];
  for (const [sign] of html.replaceAll(MARK, '').matchAll(/&(?:lt|gt|amp|quot|#\d+);|./gsu)) {
    if (shownLength([...shown, sign].join('')) >= LONGEST_CAPTION) break;
    shown.push(sign);
  }
  return `${shown.join('')}…`;
};
