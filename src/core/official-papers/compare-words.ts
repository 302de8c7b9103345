import type { Piece } from './official-paper.ts';

/** What two sequences have in common and what each has alone, in the order of both. */
export type Step<One> =
  | { type: 'both'; before: One; after: One }
  | { type: 'before'; before: One }
  | { type: 'after'; after: One };

/** More comparisons would take longer than anybody waits. */
const MOST_CELLS = 1_000_000;

/** The longest common part of two sequences decides; of very long ones all of the one, then all of the other. */
export const compare = <One>(
  before: readonly One[],
  after: readonly One[],
  keyOf: (one: One) => string,
): Step<One>[] => {
  if (before.length * after.length > MOST_CELLS)
    return [...before.map(onlyBefore), ...after.map(onlyAfter)];
  const [was, is] = [before.map(keyOf), after.map(keyOf)];
  const common = commonLengths(was, is);
  const steps: Step<One>[] = [];
  let [at, to] = [0, 0];
  for (;;) {
    const [old, now] = [before[at], after[to]];
    if (old === undefined || now === undefined) break;
    const way = was[at] === is[to] ? 'both' : olderFirst(common, at, to) ? 'before' : 'after';
    steps.push(stepOf(way, old, now));
    if (way !== 'after') at += 1;
    if (way !== 'before') to += 1;
  }
  return [...steps, ...before.slice(at).map(onlyBefore), ...after.slice(to).map(onlyAfter)];
};

const stepOf = <One>(type: Step<One>['type'], before: One, after: One): Step<One> => {
  if (type === 'both') return { type, before, after };
  return type === 'before' ? onlyBefore(before) : onlyAfter(after);
};

const onlyBefore = <One>(before: One): Step<One> => ({ type: 'before', before });
const onlyAfter = <One>(after: One): Step<One> => ({ type: 'after', after });

type Lengths = readonly (readonly number[])[];

/** Leaving out the older one first loses nothing. */
const olderFirst = (common: Lengths, at: number, to: number): boolean =>
  (common[at + 1]?.[to] ?? 0) >= (common[at]?.[to + 1] ?? 0);

const commonLengths = (was: readonly string[], is: readonly string[]): Lengths => {
  const lengths = Array.from({ length: was.length + 1 }, () =>
    Array.from({ length: is.length + 1 }, () => 0),
  );
  for (let at = was.length - 1; at >= 0; at -= 1)
    for (let to = is.length - 1; to >= 0; to -= 1) {
      const row = lengths[at];
      if (!row) continue;
      row[to] =
        was[at] === is[to]
          ? (lengths[at + 1]?.[to + 1] ?? 0) + 1
          : Math.max(lengths[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
    }
  return lengths;
};

/** Words of both, those that went before those that came. */
export const piecesOf = (before: string, after: string): Piece[] => {
  const writer = new PieceWriter();
  for (const step of compare(tokensOf(before), tokensOf(after), String)) writer.add(step);
  return writer.end();
};

/** Gathers what changed in a row, with the spaces between, into one piece that went and one that came. */
class PieceWriter {
  readonly #pieces: Piece[] = [];
  #removed = '';
  #added = '';
  #space = '';

  add(step: Step<string>): void {
    if (step.type === 'both') {
      if (step.after.trim() === '') this.#space += step.after;
      else this.#keep(step.after);
      return;
    }
    if (this.#removed === '' && this.#added === '') this.#put(this.#space);
    else {
      this.#removed += this.#space;
      this.#added += this.#space;
    }
    this.#space = '';
    if (step.type === 'before') this.#removed += step.before;
    else this.#added += step.after;
  }

  end(): Piece[] {
    this.#keep('');
    return this.#pieces;
  }

  #keep(text: string): void {
    this.#put(this.#removed, 'removed');
    this.#put(this.#added, 'added');
    this.#put(this.#space + text);
    [this.#removed, this.#added, this.#space] = ['', '', ''];
  }

  #put(text: string, mark?: Piece['mark']): void {
    if (text === '') return;
    const last = this.#pieces.at(-1);
    if (last && last.mark === mark) last.text += text;
    else this.#pieces.push(mark ? { text, mark } : { text });
  }
}

const tokensOf = (text: string): string[] => text.split(/(\s+)/u).filter((token) => token !== '');

/** Whether one is the other, changed here and there. */
export const isAlike = (before: string, after: string): boolean => {
  const [was, is] = [tokensOf(before), tokensOf(after)];
  const same = new Set(was);
  const shared = is.filter((token) => same.has(token)).length;
  return shared * 2 >= Math.max(was.length, is.length);
};
