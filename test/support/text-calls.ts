import { parseSync } from '@swc/core';

/** How the source asks for a text. */
export type TextCall = {
  /** The key, where `${…}` stands for any part of it that only the run knows. */
  key: string;
  /** In a message, on a button, over a button for a moment, or in an empty input field. */
  shown: 'message' | 'button' | 'toast' | 'placeholder';
};

export type TextUse = { path: string; calls: TextCall[]; literals: string[] };

type Node = Readonly<Record<string, unknown>>;
type Shown = TextCall['shown'];

/** Every `say('key', { … })` and `refuse(ctx, 'key')` of a source, and all its string literals. */
export const textUse = (path: string, source: string): TextUse => {
  const found: TextUse = { path, calls: [], literals: [] };
  const visit = (node: unknown, shown: Shown): void => {
    if (Array.isArray(node)) node.forEach((item) => visit(item, shown));
    if (!isNode(node) || neverWords(node)) return;
    found.calls.push(...callsOf(node, shown));
    found.literals.push(...literalOf(node));
    const inner = shownInside(node) ?? shown;
    Object.values(node).forEach((child) => visit(child, inner));
  };
  visit(parseSync(source, { syntax: 'typescript', target: 'es2022' }).body, 'message');
  return found;
};

/** Whether a key of the locales may be meant by what the source says. */
export const matches = (asked: string, key: string): boolean =>
  asked === key || patternOf(asked).test(key);

const NOTHING = /(?!)/;

/** Each is asked about every key. */
const patterns = new Map<string, RegExp>();

const patternOf = (asked: string): RegExp => {
  const known = patterns.get(asked) ?? makePattern(asked);
  patterns.set(asked, known);
  return known;
};

/** A template with a few letters of a key in it; a text of another kind matches nothing. */
const makePattern = (asked: string): RegExp => {
  const parts = asked.split('${…}');
  const isKeyLike = parts.length > 1 && parts.every((part) => /^[\w.-]*$/.test(part));
  if (!isKeyLike || !tellsSomething(asked)) return NOTHING;
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('.+')}$`);
};

/** A template may be made of nothing but parts that only the run knows. */
const tellsSomething = (asked: string): boolean => /[a-z]{3}/.test(asked);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Imports, literal types of unions, and names of acts in the audit log. */
const neverWords = (node: Node): boolean => {
  if (node['type'] === 'KeyValueProperty') return ['type', 'action'].includes(nameOf(node) ?? '');
  return ['ImportDeclaration', 'TsLiteralType'].includes(String(node['type']));
};

const callsOf = (node: Node, shown: Shown): TextCall[] => {
  if (node['type'] !== 'CallExpression') return [];
  const [first, second] = argumentsOf(node);
  if (calleeOf(node) === 'say') return keysIn(first).map((key) => ({ key, shown }));
  // A refusal is a toast where a button was pressed.
  if (calleeOf(node) === 'refuse') return keysIn(second).map((key) => ({ key, shown: 'toast' }));
  return [];
};

const calleeOf = ({ callee }: Node): unknown => (isNode(callee) ? callee['value'] : undefined);

const argumentsOf = (node: Node): unknown[] =>
  (Array.isArray(node['arguments']) ? node['arguments'] : []).map((argument: unknown) =>
    isNode(argument) ? argument['expression'] : undefined,
  );

/** All keys that an expression may come to; nothing for a variable. */
const keysIn = (expression: unknown): string[] => {
  if (!isNode(expression)) return [];
  if (expression['type'] === 'ConditionalExpression')
    return [...keysIn(expression['consequent']), ...keysIn(expression['alternate'])];
  if (expression['type'] === 'ParenthesisExpression') return keysIn(expression['expression']);
  return literalOf(expression).filter(tellsSomething);
};

const literalOf = (node: Node): string[] => {
  if (node['type'] === 'StringLiteral') return [String(node['value'])];
  if (node['type'] !== 'TemplateLiteral' || !Array.isArray(node['quasis'])) return [];
  return [node['quasis'].map((part: Node) => String(part['cooked'])).join('${…}')];
};

const nameOf = (property: Node): string | undefined => {
  if (property['type'] === 'Identifier') return String(property['value']);
  const key = property['key'];
  return isNode(key) && typeof key['value'] === 'string' ? key['value'] : undefined;
};

/** What Telegram takes as plain text. */
const shownInside = (node: Node): Shown | undefined => {
  if (node['type'] === 'CallExpression' && calleeOf(node) === 'toast') return 'toast';
  if (node['type'] !== 'KeyValueProperty') return undefined;
  const name = nameOf(node);
  if (name === 'label') return 'button';
  return name === 'toast' || name === 'placeholder' ? name : undefined;
};
