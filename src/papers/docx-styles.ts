import { childOf, childrenOf, valueOf, type XmlNode } from './xml.ts';

/** What a paragraph gets from its style. */
export type Style = {
  outline: number | null;
  isBold: boolean;
  isCentred: boolean;
  numbering: { list: string; level: number } | null;
};

export type Styles = ReadonlyMap<string, Style>;

/** Of paragraphs that have none. */
export const PLAIN_STYLE: Style = {
  outline: null,
  isBold: false,
  isCentred: false,
  numbering: null,
};

/** Styles build on each other; a ring of them ends here. */
const DEEPEST = 20;

/** The styles of paragraphs by their ids; under the empty id what holds for those without one. */
export const stylesIn = (xml: XmlNode | undefined): Styles => {
  const nodes = childrenOf(xml, 'style').filter(
    ({ attributes }) => attributes['type'] === 'paragraph',
  );
  const byId = new Map(nodes.map((node) => [node.attributes['styleId'] ?? '', node]));
  const styleOf = (id: string, depth: number): Style => {
    const node = byId.get(id);
    if (!node || depth > DEEPEST) return PLAIN_STYLE;
    const basis = valueOf(node, 'basedOn');
    return ownStyle(node, basis === undefined ? PLAIN_STYLE : styleOf(basis, depth + 1));
  };
  const styles = new Map([...byId.keys()].map((id) => [id, styleOf(id, 0)]));
  const usual = nodes.find(({ attributes }) => isOn(attributes['default']));
  styles.set('', styles.get(usual?.attributes['styleId'] ?? '') ?? PLAIN_STYLE);
  return styles;
};

const ownStyle = (node: XmlNode, basis: Style): Style => {
  const paragraph = childOf(node, 'pPr');
  const outline = outlineOf(paragraph) ?? headingOf(valueOf(node, 'name') ?? '');
  const align = valueOf(paragraph, 'jc');
  const bold = toggled(childOf(node, 'rPr', 'b'));
  return {
    outline: outline ?? basis.outline,
    isBold: bold ?? basis.isBold,
    isCentred: align === undefined ? basis.isCentred : align === 'center',
    numbering: numberingOf(paragraph, basis.numbering),
  };
};

/** `heading 2` is what every Word calls it inside. */
const headingOf = (name: string): number | undefined => {
  const [, level] = /^heading ([1-9])$/i.exec(name) ?? [];
  return level === undefined ? undefined : Number(level) - 1;
};

/** Depth of a heading, from 0; 9 stands for text. */
export const outlineOf = (paragraph: XmlNode | undefined): number | undefined => {
  const level = Number(valueOf(paragraph, 'outlineLvl') ?? Number.NaN);
  return level >= 0 && level < 9 ? level : undefined;
};

/** The list of a paragraph; what its own properties leave open its style says. */
export const numberingOf = (
  paragraph: XmlNode | undefined,
  basis: Style['numbering'],
): Style['numbering'] => {
  const own = childOf(paragraph, 'numPr');
  if (!own) return basis;
  const { list = '0', level = 0 } = basis ?? {};
  const at = Number(valueOf(own, 'ilvl') ?? level);
  const id = valueOf(own, 'numId') ?? list;
  return id === '0' || !(at >= 0 && at < 9) ? null : { list: id, level: at };
};

/** Whether a property that is either on or off is on; undefined where it is not there. */
export const toggled = (node: XmlNode | undefined): boolean | undefined =>
  node ? isOn(node.attributes['val'] ?? '1') : undefined;

const isOn = (value: string | undefined): boolean =>
  value !== undefined && !['0', 'false', 'off', 'none'].includes(value);
