import type { Brand } from '../../core/shared/brand.ts';
import { parseDigits, parseIsoDate, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { asId } from '../../core/shared/ids.ts';
import { parsePeriod, type Period } from '../../core/shared/period.ts';

/** Telegram refuses longer button data. */
const MOST_BYTES = 64;

export const fits = (data: string): boolean => Buffer.byteLength(data) <= MOST_BYTES;

/** Button data as a press brings it back. Only `Address.to` makes one. */
export type ButtonData = Brand<string, 'ButtonData'>;

/** @throws when Telegram would not take it */
export const sealed = (data: string): ButtonData => {
  if (!fits(data)) throw new Error(`button data is too long: ${data}`);
  return data as ButtonData;
};

/**
 * How one value stands between the colons of button data. `read` answers undefined to whatever
 * `write` does not make, so that nothing forged or stale reaches a handler.
 */
export type AddressField<Out, In = Out> = {
  read(text: string): Out | undefined;
  write(value: In): string;
  /** What stands for a value that the data leaves out. */
  absent?: { value: Out };
  /** Takes all that follows, colons included; only as the last one. */
  isRest?: true;
};

const field = <Out>(
  pattern: RegExp,
  value: (text: string) => Out | undefined,
): AddressField<Out> => ({
  read: (text) => (pattern.test(text) ? value(text) : undefined),
  write: String,
});

/** A row's id, or what else is named by letters, digits, `-` and `_`. */
export const id = <Id extends Brand<string, string>>(): AddressField<Id> =>
  field(/^[\w-]{1,40}$/, (text) => asId<Id>(text));

/** A name of the program: a form, a token, the number of a receipt. */
export const word: AddressField<string> = field(/^[\w-]{1,40}$/, (text) => text);

/** A whole number from 0 on: a page, a place in a list, a revision, a count. */
export const whole: AddressField<number> = field(/^\d{1,9}$/, Number);

/** Telegram's number of an update. */
export const updateId: AddressField<number> = field(/^\d{1,12}$/, Number);

/** A moment in epoch milliseconds. */
export const moment: AddressField<number> = field(/^\d{1,14}$/, Number);

/** A year that the calendar can be asked about. */
export const year: AddressField<number> = field(/^2[01]\d\d$/, Number);

/** A day that exists, as `2027-02-28`. */
export const day: AddressField<CalendarDate> = {
  read: parseIsoDate,
  write: String,
};

/** The same as `20270228`. */
export const shortDay: AddressField<CalendarDate> = {
  read: parseDigits,
  write: (date) => date.replaceAll('-', ''),
};

export const period: AddressField<Period> = {
  read: (text) => (parsePeriod(text) ? asId<Period>(text) : undefined),
  write: String,
};

/** `1` or `0`. */
export const flag: AddressField<boolean> = {
  read: (text) => (text === '1' ? true : text === '0' ? false : undefined),
  write: (isOn) => (isOn ? '1' : '0'),
};

/** A word that always stands there, and tells addresses of one head apart. */
export const fixed = (text: string): AddressField<string, undefined> => ({
  read: (given) => (given === text ? text : undefined),
  write: () => text,
});

/** One of these words. */
export const oneOf = <const Word extends string>(words: readonly Word[]): AddressField<Word> => ({
  read: (text) => words.find((one) => one === text),
  write: String,
});

/** One of the values that another name stands for in the data. */
export const named = <const Value extends string>(
  names: Readonly<Record<Value, string>>,
): AddressField<Value> => {
  const values = new Map(Object.entries<string>(names).map(([value, name]) => [name, value]));
  return { read: (text) => values.get(text) as Value | undefined, write: (value) => names[value] };
};

/** Any characters, as of a free label; longer than a button holds is no value. */
export const rest: AddressField<string> = {
  read: (text) => (text === '' ? undefined : text),
  write: String,
  isRest: true,
};

/** The same behind a letter, without a colon between. */
export const behind = <Out>(letter: string, inner: AddressField<Out>): AddressField<Out> => ({
  read: (text) => (text.startsWith(letter) ? inner.read(text.slice(letter.length)) : undefined),
  write: (value) => letter + inner.write(value),
});

/** A value for which `-` stands where there is none. */
export const orNone = <Out>(inner: AddressField<Out>): AddressField<Out | null> => ({
  read: (text) => (text === '-' ? null : inner.read(text)),
  write: (value) => (value === null ? '-' : inner.write(value)),
});

/** A value that the data may leave out. */
export const optional = <Out>(inner: AddressField<Out>): AddressField<Out | undefined> => ({
  ...inner,
  write: (value) => (value === undefined ? '' : inner.write(value)),
  absent: { value: undefined },
});

/** A value that is this one where the data leaves it out. */
export const orElse = <Out>(
  inner: AddressField<Out>,
  value: Out,
): AddressField<Out, Out | undefined> => ({
  ...inner,
  write: (given) => (given === undefined ? '' : inner.write(given)),
  absent: { value },
});

// The codec is the same for all types of fields; each address keeps its own.
// oxlint-disable-next-line typescript/no-explicit-any
type AnyField = AddressField<any, any>;
export type Fields = Readonly<Record<string, AnyField>>;

/** What a handler is given. */
export type ValuesOf<F extends Fields> = {
  [Name in keyof F]: F[Name] extends AddressField<infer Out, infer _In> ? Out : never;
};

type OptionalNames<F extends Fields> = {
  [Name in keyof F]: undefined extends InOf<F[Name]> ? Name : never;
}[keyof F];
type InOf<One> = One extends AddressField<infer _Out, infer In> ? In : never;

/** What a button is made of. */
export type InputOf<F extends Fields> = {
  [Name in Exclude<keyof F, OptionalNames<F>>]: InOf<F[Name]>;
} & { [Name in OptionalNames<F>]?: InOf<F[Name]> };

/** Where a button leads: how its data is written, and read again in any later version. */
export type Address<Values = unknown, Input = Values> = {
  /** The words that the data begins with, as `q:v`; several addresses may share one. */
  head: string;
  to(...input: Partial<Input> extends Input ? [input?: Input] : [input: Input]): ButtonData;
  /** The values of data that begins with the head; undefined for what `to` does not write. */
  read(data: string): Values | undefined;
};

/** Values as text between colons, and read again. */
export type Codec<Values = unknown, Input = Values> = {
  write: (input: Input) => string;
  /** Undefined for what `write` does not make. */
  read: (text: string) => Values | undefined;
};

export const codec = <F extends Fields>(fields: F): Codec<ValuesOf<F>, InputOf<F>> => {
  const list = Object.entries(fields);
  return {
    write: (input) => {
      const values: Record<string, unknown> = input;
      const parts = list.map(([name, one]) => one.write(values[name]));
      while (parts.at(-1) === '') parts.pop();
      return parts.join(':');
    },
    read: (text) => readFields(list, text === '' ? [] : text.split(':')) as ValuesOf<F> | undefined,
  };
};

/**
 * @param head written before the values; never given another meaning, since old buttons stay in
 *   chats for years
 * @throws in `to`, when the data would be longer than Telegram takes
 */
export const address = <F extends Fields>(
  head: string,
  fields: F = {} as F,
): Address<ValuesOf<F>, InputOf<F>> => {
  const { write, read } = codec(fields);
  // An address without values ends in a colon, as it always has.
  const bare = head.includes(':') ? head : `${head}:`;
  return {
    head,
    to: (...[input = {} as InputOf<F>]) => {
      const values = write(input);
      return sealed(values === '' ? bare : `${head}:${values}`);
    },
    read: (data) =>
      data === head || data.startsWith(`${head}:`) ? read(data.slice(head.length + 1)) : undefined,
  };
};

/** Button data that opens a page of a list. Only {@link listAddress} makes one. */
export type PageData = ButtonData & { readonly isPage: true };

/** Where a page of a list is: what stands in the list can be looked for by typing. */
export type ListAddress<Values = unknown, Input = Values> = Omit<Address<Values, Input>, 'to'> & {
  isList: true;
  to(...input: Partial<Input> extends Input ? [input?: Input] : [input: Input]): PageData;
};

/** The same as `address` for the pages of a list. */
export const listAddress = <F extends Fields>(
  head: string,
  fields: F = {} as F,
): ListAddress<ValuesOf<F>, InputOf<F>> =>
  ({ ...address(head, fields), isList: true }) as unknown as ListAddress<ValuesOf<F>, InputOf<F>>;

const readFields = (
  list: readonly (readonly [string, AnyField])[],
  parts: string[],
): Record<string, unknown> | undefined => {
  const values: Record<string, unknown> = {};
  for (const [name, one] of list) {
    const text = one.isRest ? parts.splice(0).join(':') : parts.shift();
    // Nothing between two colons is a value left out; `write` leaves no colon at the end.
    if (text === undefined || (text === '' && (one.isRest || parts.length > 0))) {
      if (!one.absent) return undefined;
      values[name] = one.absent.value;
      continue;
    }
    const value: unknown = one.read(text);
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return parts.length > 0 ? undefined : values;
};
