/** An element of XML by its local name; prefixes differ from program to program. */
export type XmlNode = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (XmlNode | string)[];
};

/** No office program nests this deep. */
const DEEPEST = 256;

/**
 * Reads well-formed XML without a document type, as office programs write it; undefined for anything
 * else. Takes time that grows with the text's length alone.
 */
export const readXml = (text: string): XmlNode | undefined => {
  const reader = new XmlReader();
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    if (open === -1) break;
    if (open > at) reader.text(text.slice(at, open));
    const next = tagAt(text, open, reader);
    if (next === undefined) return undefined;
    at = next;
  }
  return reader.whole;
};

/** Where the tag ends; undefined where there is no such tag. */
const tagAt = (text: string, open: number, reader: XmlReader): number | undefined => {
  if (text.startsWith('<!--', open)) return after(text, '-->', open);
  if (text.startsWith('<![CDATA[', open)) {
    const end = text.indexOf(']]>', open);
    if (end === -1) return undefined;
    reader.literal(text.slice(open + 9, end));
    return end + 3;
  }
  if (text.startsWith('<?', open)) return after(text, '?>', open);
  // A document type may define entities that grow without end.
  if (text.startsWith('<!', open)) return undefined;
  const end = text.indexOf('>', open);
  if (end === -1) return undefined;
  return reader.tag(text.slice(open + 1, end)) ? end + 1 : undefined;
};

const after = (text: string, mark: string, from: number): number | undefined => {
  const end = text.indexOf(mark, from);
  return end === -1 ? undefined : end + mark.length;
};

type Growing = XmlNode & { children: (XmlNode | string)[] };

class XmlReader {
  #root: XmlNode | undefined;
  readonly #open: Growing[] = [];

  /** Undefined as long as something is open. */
  get whole(): XmlNode | undefined {
    return this.#open.length === 0 ? this.#root : undefined;
  }

  text(text: string): void {
    this.literal(text.includes('&') ? unescaped(text) : text);
  }

  literal(text: string): void {
    this.#open.at(-1)?.children.push(text);
  }

  tag(inner: string): boolean {
    if (inner.startsWith('/')) return this.#close(localName(inner.slice(1).trim()));
    const isEmpty = inner.endsWith('/');
    const whole = isEmpty ? inner.slice(0, -1) : inner;
    const [name = ''] = /^[^\s/]+/.exec(whole) ?? [];
    if (name === '' || this.#open.length >= DEEPEST) return false;
    const node: Growing = {
      name: localName(name),
      attributes: attributesOf(whole.slice(name.length)),
      children: [],
    };
    const parent = this.#open.at(-1);
    if (parent) parent.children.push(node);
    else if (this.#root) return false;
    else this.#root = node;
    if (!isEmpty) this.#open.push(node);
    return true;
  }

  #close(name: string): boolean {
    return this.#open.pop()?.name === name;
  }
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const ATTRIBUTE = /([^\s=]{1,80})\s?=\s?(?:"([^"]*)"|'([^']*)')/g;

const attributesOf = (text: string): Record<string, string> => {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes[localName(name)] = unescaped(double ?? single ?? '');
  return attributes;
};

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replaceAll(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, entity: string) => {
    if (entity.startsWith('#x')) return signOf(Number.parseInt(entity.slice(2), 16));
    return entity.startsWith('#') ? signOf(Number(entity.slice(1))) : (named[entity] ?? whole);
  });

const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '');

/** The children of that name. */
export const childrenOf = (node: XmlNode | undefined, name: string): XmlNode[] =>
  (node?.children ?? []).filter(
    (child): child is XmlNode => typeof child !== 'string' && child.name === name,
  );

/** The first child along a way of names. */
export const childOf = (
  node: XmlNode | undefined,
  ...names: readonly string[]
): XmlNode | undefined => {
  let at = node;
  for (const name of names) at = childrenOf(at, name)[0];
  return at;
};

/** The attribute `val` of the child along a way of names. */
export const valueOf = (
  node: XmlNode | undefined,
  ...names: readonly string[]
): string | undefined => childOf(node, ...names)?.attributes['val'];
