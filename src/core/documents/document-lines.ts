import { cleanLine } from '../shared/vietnamese-text.ts';
import type { Block, LineBlock, TableBlock } from './block.ts';
import { automaticLabel, type LineLabel, ranks, withoutLabel } from './label.ts';

/** A line as it is read, or a table between lines. */
export type DocumentLine =
  | {
      type: 'line';
      label: LineLabel | null;
      /** Without the label. */
      words: string;
      isBold: boolean;
      isCentred: boolean;
      /** A heading by its style. */
      isStyled: boolean;
      isBox: boolean;
    }
  | { type: 'table'; table: TableBlock };

export type WordLine = Extract<DocumentLine, { type: 'line' }>;

/** Line by line: a line break inside a paragraph begins a line of its own. */
export const documentLines = (blocks: readonly Block[]): DocumentLine[] =>
  blocks.flatMap((block): DocumentLine[] => {
    if (block.type === 'line') return linesOf(block);
    return isLayout(block) ? cellLines(block) : [{ type: 'table', table: block }];
  });

const linesOf = ({ text, label, outline, isBold, isCentred, isBox }: LineBlock): DocumentLine[] => {
  const parts = text
    .split('\n')
    .map(cleanLine)
    .filter((part) => part !== '');
  return parts.map((part, at) => {
    const written = withoutLabel(part);
    const own = at === 0 ? automaticLabel(label) : null;
    const isStyled = at === 0 && outline !== null;
    const depth =
      isStyled && !own && !written.label ? { sign: '', rank: ranks.roman + outline } : null;
    return {
      type: 'line',
      label: own ?? written.label ?? depth,
      words: own ? part : written.words,
      isBold,
      isCentred,
      isStyled,
      isBox,
    };
  });
};

/** One column, or one cell: a frame around text and no table. */
const isLayout = ({ rows }: TableBlock): boolean =>
  rows.every((row) => row.filter((cell) => cell !== '').length <= 1);

const cellLines = ({ rows }: TableBlock): DocumentLine[] =>
  rows.flatMap((row) =>
    row.flatMap((cell) =>
      linesOf({
        type: 'line',
        text: cell,
        label: '',
        outline: null,
        isBold: false,
        isCentred: false,
        isBox: false,
      }),
    ),
  );

/** As it stood: `a) Về kinh tế`. */
export const wholeLine = ({ label, words }: Pick<WordLine, 'label' | 'words'>): string => {
  if (!label || label.sign === '') return words;
  if (label.rank === ranks.small) return `${label.sign}) ${words}`;
  return label.rank < ranks.dash ? `${label.sign}. ${words}` : `${label.sign} ${words}`;
};
