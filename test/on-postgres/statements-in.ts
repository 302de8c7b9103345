/** A statement as a store writes it: the words between its values. */
export type WrittenStatement = readonly string[];

const TAG = /\bsql\s*\.\s*(?:rows|writeRows|write)\b/g;

/** Every statement that a file gives to `sql`, also where its values hold templates themselves. */
export const statementsIn = (code: string): WrittenStatement[] => {
  const shared = partsIn(code);
  return Array.from(
    code.matchAll(TAG),
    ({ index }) => templateAt(code, code.indexOf('`', index), shared).parts,
  );
};

const PART = /\bconst (\w+) =[^;`]*\bsqlPart(?=`)/g;

/** What functions of the file write with `sqlPart`, by their names. */
const partsIn = (code: string): Shared =>
  new Map(
    Array.from(code.matchAll(PART), ({ 0: { length }, 1: name = '', index }) => [
      name,
      templateAt(code, index + length).parts,
    ]),
  );

type Shared = ReadonlyMap<string, WrittenStatement>;

type Template = { parts: string[]; end: number };

const templateAt = (code: string, start: number, shared: Shared = new Map()): Template => {
  const parts = [''];
  let at = start + 1;
  while (code[at] !== '`') {
    if (at >= code.length) throw new Error('a template without an end');
    if (code.startsWith('${', at)) {
      const [, called = ''] = /^(\w+)\(/.exec(code.slice(at + 2, at + 80)) ?? [];
      const [first, ...others] = shared.get(called) ?? ['', ''];
      parts[parts.length - 1] += first ?? '';
      parts.push(...others);
      at = endOfValue(code, at + 2);
    } else {
      parts[parts.length - 1] += code[at] ?? '';
      at += 1;
    }
  }
  return { parts, end: at + 1 };
};

/** What stands after the brace that closes a value. */
const endOfValue = (code: string, start: number): number => {
  let depth = 1;
  let at = start;
  while (depth > 0) {
    if (at >= code.length) throw new Error('a value without an end');
    if (code[at] === '`') at = templateAt(code, at).end;
    else {
      if (code[at] === '{') depth += 1;
      if (code[at] === '}') depth -= 1;
      at += 1;
    }
  }
  return at;
};
