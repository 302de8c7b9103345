import { childOf, childrenOf, valueOf, type XmlNode } from './xml.ts';

type Level = { start: number; format: string; text: string };
type List = { key: string; levels: readonly Level[]; starts: ReadonlyMap<number, number> };

/** Counts the paragraphs of Word's automatic lists, as Word itself does when it shows them. */
export class Numbering {
  readonly #lists: ReadonlyMap<string, List>;
  /** By what several lists share: a list that is interrupted goes on. */
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  constructor(xml: XmlNode | undefined) {
    const shapes = new Map(
      childrenOf(xml, 'abstractNum').map((node) => [node.attributes['abstractNumId'] ?? '', node]),
    );
    this.#lists = new Map(
      childrenOf(xml, 'num').map((node) => [
        node.attributes['numId'] ?? '',
        listOf(node, valueOf(node, 'abstractNumId') ?? '', shapes),
      ]),
    );
  }

  /** What stands before the next paragraph of a list: `II.`, `1.2.`, `a)`, `-`; empty where nothing does. */
  next({ list: id, level }: { list: string; level: number }): string {
    const list = this.#lists.get(id);
    const shape = list?.levels[level];
    if (!list || !shape) return '';
    const counts = this.#countsOf(id, list);
    for (let above = 0; above < level; above += 1) counts[above] ??= startOf(list, above);
    counts[level] = (counts[level] ?? startOf(list, level) - 1) + 1;
    counts.length = level + 1;
    return labelOf(list, shape, counts);
  }

  #countsOf(id: string, list: List): number[] {
    const isNew = list.starts.size > 0 && !this.#begun.has(id);
    this.#begun.add(id);
    const counts = (isNew ? undefined : this.#counts.get(list.key)) ?? [];
    this.#counts.set(list.key, counts);
    return counts;
  }
}

const startOf = ({ levels, starts }: List, level: number): number =>
  starts.get(level) ?? levels[level]?.start ?? 1;

const listOf = (node: XmlNode, shapeId: string, shapes: ReadonlyMap<string, XmlNode>): List => {
  const overrides = childrenOf(node, 'lvlOverride');
  const starts = overrides.flatMap((one): [number, number][] => {
    const start = valueOf(one, 'startOverride');
    return start === undefined ? [] : [[Number(one.attributes['ilvl']), Number(start)]];
  });
  const own = new Map(
    overrides.flatMap((one) => {
      const level = childOf(one, 'lvl');
      return level ? [[Number(one.attributes['ilvl']), levelOf(level)] as const] : [];
    }),
  );
  const levels = childrenOf(shapes.get(shapeId), 'lvl').map(levelOf);
  return {
    key: shapeId,
    levels: Array.from({ length: 9 }, (_, at) => own.get(at) ?? levels[at] ?? PLAIN),
    starts: new Map(starts),
  };
};

const PLAIN: Level = { start: 1, format: 'none', text: '' };

const levelOf = (node: XmlNode): Level => ({
  start: Number(valueOf(node, 'start') ?? 1),
  format: valueOf(node, 'numFmt') ?? 'decimal',
  text: valueOf(node, 'lvlText') ?? '',
});

const labelOf = ({ levels }: List, shape: Level, counts: readonly number[]): string => {
  if (shape.format === 'none') return '';
  if (shape.format === 'bullet') return bulletOf(shape.text);
  return shape.text
    .replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      return written(counts[at] ?? 1, levels[at]?.format ?? 'decimal');
    })
    .trim();
};

/** Fonts of signs have bullets of their own, which other fonts show as nothing. */
const bulletOf = (sign: string): string => (/^[-–+*•o▪]$/u.test(sign) ? sign : '•');

const written = (count: number, format: string): string => {
  switch (format) {
    case 'upperRoman':
      return roman(count);
    case 'lowerRoman':
      return roman(count).toLowerCase();
    case 'upperLetter':
      return letter(count).toUpperCase();
    case 'lowerLetter':
      return letter(count);
    case 'decimalZero':
      return String(count).padStart(2, '0');
    default:
      return String(count);
  }
};

/** As Word: a … z, then aa, bb. */
const letter = (count: number): string =>
  String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.min(Math.ceil(count / 26), 4));

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

const roman = (count: number): string => {
  let rest = Math.min(Math.max(count, 1), 3999);
  let text = '';
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
};
