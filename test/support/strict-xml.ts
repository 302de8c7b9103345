import { readXml, type XmlNode } from '../../src/papers/xml.ts';
import { unpackedEntry, zipContents } from '../../src/papers/zip-contents.ts';

const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/u;
const BARE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/iu;
const ENTITY = /&#(?:x([\da-f]+)|(\d+));/giu;

/**
 * The tree of a text that the strictest reader takes: signs that XML knows, no half of an entity, all tags closed.
 *
 * @throws with what it stumbles on
 */
export const strictXml = (text: string): XmlNode => {
  const faults = [ILLEGAL, BARE].flatMap((pattern) => {
    const at = text.search(pattern);
    return at === -1 ? [] : [JSON.stringify(text.slice(Math.max(0, at - 30), at + 30))];
  });
  for (const [entity, hex, decimal] of text.matchAll(ENTITY))
    if (ILLEGAL.test(String.fromCodePoint(Number.parseInt(hex ?? decimal ?? '', hex ? 16 : 10))))
      faults.push(entity);
  const root = readXml(text);
  if (!root || faults.length > 0) throw new Error(`no XML: ${faults.join(' ') || 'tags'}`);
  return root;
};

/** All XML parts of an Office file, by their names. */
export const strictParts = (bytes: Uint8Array): ReadonlyMap<string, XmlNode> => {
  const entries = zipContents(bytes) ?? [];
  const parts = entries.flatMap((entry) => {
    const content = unpackedEntry(bytes, entry);
    const isXml = /\.(?:xml|rels)$/u.test(entry.name);
    if (!isXml || !content) return [];
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    return [[entry.name, strictXml(text)] as const];
  });
  if (parts.length === 0) throw new Error('no Office file');
  return new Map(parts);
};

/** All elements of that name below a node. */
export const elementsOf = (node: XmlNode, name: string): XmlNode[] =>
  node.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return [...(child.name === name ? [child] : []), ...elementsOf(child, name)];
  });

/** The words of a node and of all below it. */
export const wordsBelow = (node: XmlNode): string =>
  node.children.map((child) => (typeof child === 'string' ? child : wordsBelow(child))).join('');
