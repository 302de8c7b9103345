export type CodeBlock = { language: string; contentAt: number };

/**
 * What stands after three backticks: a language, where one is named, and a line break that does
 * not belong to the code (MessageEntity.cpp parse_markdown and parse_markdown_v2).
 */
export const readCodeBlock = (source: string, at: number): CodeBlock => {
  // The end of the text reads as TDLib's final NUL, which is a blank.
  const named = /^[^ \t\r\n\v\0`]*/.exec(source.slice(at))?.[0] ?? '';
  const after = source[at + named.length];
  const language = after === undefined || after === '`' ? '' : named;
  return { language, contentAt: pastLineBreak(source, at + language.length) };
};

const pastLineBreak = (source: string, at: number): number => {
  const broken = /^(?:\r\n|\n\r|\r|\n)/.exec(source.slice(at, at + 2))?.[0] ?? '';
  return at + broken.length;
};
