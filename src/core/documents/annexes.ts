import type { Block, LineBlock } from './block.ts';

/** What stands behind the signature: the signature itself, and what is enclosed. */
export const annexesIn = (
  behind: readonly Block[],
): { foot: readonly Block[]; annexes: readonly Block[] } => {
  const at = annexAt(behind);
  if (at === -1) return { foot: behind, annexes: [] };
  // What an annex says belongs to no section of the text.
  return { foot: behind.slice(0, at), annexes: [ANNEX, ...behind.slice(at).map(asHeading)] };
};

const ANNEX: LineBlock = {
  type: 'line',
  text: 'PHỤ LỤC',
  label: '',
  outline: 0,
  isBold: true,
  isCentred: true,
  isBox: false,
};

/** Where the first annex begins: at its name, or with a table that nobody signs in. */
const annexAt = (foot: readonly Block[]): number => {
  const named = foot.findIndex(isNamed);
  return named === -1 ? foot.findIndex(isGrid) : named;
};

const isNamed = (block: Block): boolean =>
  block.type === 'line' &&
  (block.outline === 0 || SHOUTED.test(block.text.trim()) || isNameOfAnnex(block));

const SHOUTED = /^(?:PHỤ LỤC|BIỂU|BẢNG|DANH SÁCH|TỔNG HỢP)(?!\p{L})/u;

/** `Phụ lục II` by itself, as the decree writes it, or `Biểu số 01`. */
const isNameOfAnnex = ({ text, isCentred, isBold }: LineBlock): boolean =>
  (isCentred || isBold) &&
  /^(?:Phụ lục(?: (?:số )?(?:[IVX]+|\d+))?|(?:Biểu(?: mẫu)?|Bảng|Mẫu) (?:số )?(?:[IVX]+|\d+)(?:[a-z]|[/-]\p{Lu}+)?)$/u.test(
    text.trim(),
  );

/** Rows and columns, most cells of which say something: names of who signs stand in no such table. */
const isGrid = (block: Block): boolean => {
  if (block.type === 'line' || block.rows.length < 3) return false;
  const cells = block.rows.flat();
  const filled = cells.filter((cell) => cell !== '').length;
  return (block.rows[0]?.length ?? 0) > 2 && filled * 3 > cells.length * 2;
};

/** It ends what stands above it, as a heading in capitals does; "BIỂU 01: CHỈ TIÊU" says what is below it. */
const asHeading = (block: Block): Block =>
  block.type === 'line' && isNamed(block)
    ? {
        ...block,
        text: block.text.replace(/^([\p{Lu}\d ]{3,20}):/u, '$1').toUpperCase(),
        isBold: true,
      }
    : block;
