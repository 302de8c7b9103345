import {
  type Action,
  type Form,
  isNumeric,
  type ItemField,
  lackCode,
  lacks,
} from '../../core/forms/forms.ts';
import { fits, sealed, type Address } from './address.ts';

type Shape =
  | 'path'
  | 'path=code'
  | 'path=index'
  | 'path=file'
  | 'group'
  | 'group.key'
  | 'group.page'
  | 'page'
  | 'page.part'
  | '';

/** One letter an operation, never given another meaning: old buttons stay in chats for years. */
const codes = {
  set: ['s', 'path=code'],
  select: ['j', 'path=code'],
  unselect: ['q', 'path=code'],
  done: ['d', 'path'],
  keep: ['k', 'path'],
  default: ['f', 'path'],
  same: ['S', 'path'],
  skip: ['n', 'path'],
  'skip-rest': ['I', 'path'],
  defer: ['N', 'path'],
  help: ['H', 'path'],
  'ask-board': ['B', 'path'],
  back: ['b', 'path'],
  accept: ['a', 'path=index'],
  retype: ['t', 'path'],
  mine: ['m', 'path'],
  theirs: ['h', 'path'],
  'remove-file': ['x', 'path=file'],
  open: ['o', 'path'],
  items: ['l', 'group'],
  'items-page': ['V', 'group.page'],
  rows: ['1', 'group.page'],
  'one-by-one': ['Q', 'group'],
  'all-as-planned': ['0', 'group'],
  'no-figures': ['2', 'group'],
  'figures-as-before': ['3', 'group'],
  'zero-figures': ['5', 'group'],
  item: ['i', 'group.key'],
  add: ['p', 'group'],
  delete: ['e', 'group.key'],
  'delete-yes': ['E', 'group.key'],
  leave: ['v', 'group'],
  up: ['w', 'group.key'],
  down: ['W', 'group.key'],
  duplicate: ['9', 'group.key'],
  copy: ['y', 'group'],
  'copy-yes': ['Y', 'group'],
  offer: ['O', 'group'],
  'offer-yes': ['P', 'group'],
  choose: ['7', 'group.page'],
  'choose-one': ['8', 'group.key'],
  review: ['r', 'page'],
  whole: ['R', 'page'],
  jump: ['J', ''],
  changes: ['D', 'page'],
  remark: ['6', 'page'],
  read: ['A', ''],
  'read-no': ['X', ''],
  found: ['F', 'page.part'],
  'found-take': ['T', 'page'],
  'found-keep': ['K', 'page'],
  'found-edit': ['M', 'page'],
  'found-skip': ['L', 'page'],
  book: ['4', ''],
  missing: ['g', ''],
  'fill-missing': ['G', ''],
  submit: ['u', ''],
  'submit-yes': ['U', ''],
  'cancel-yes': ['C', ''],
  'cancel-no': ['c', ''],
  undo: ['Z', ''],
  pause: ['z', ''],
} as const satisfies Record<Action['op'], readonly [string, Shape]>;

const byLetter = new Map<string, { op: string; shape: Shape }>(
  Object.entries(codes).map(([op, [letter, shape]]) => [letter, { op, shape }]),
);

/** A press on a button of a form: of which draft, shown at which revision of the answer. */
export type FormPress = { token: string; rev: number; action: Action };

const HEAD = 'f1';

const write = ({ token, rev, action }: FormPress): string =>
  [HEAD, token, rev.toString(36), codes[action.op][0], argumentOf(action)].join(':');

const read = (data: string): FormPress | undefined => {
  const parts = /^f1:([\w-]{8}):([0-9a-z]{1,8}):(\w):([\w.=-]*)$/.exec(data);
  const [, token, rev, letter, argument] = parts ?? [];
  const code = byLetter.get(letter ?? '');
  if (token === undefined || rev === undefined || argument === undefined || !code) return undefined;
  const fields = readArgument(code.shape, argument);
  if (!fields) return undefined;
  return { token, rev: Number.parseInt(rev, 36), action: { op: code.op, ...fields } as Action };
};

/**
 * What a button of a form does, as `f1:<draft token>:<revision, base 36>:<operation>:<argument>`. A
 * table of its own, since an operation has its own argument.
 */
export const formAction: Address<FormPress> = {
  head: HEAD,
  to: (press) => sealed(write(press)),
  read,
};

const argumentOf = (action: Action): string => {
  if ('code' in action) return `${action.path}=${action.code}`;
  if ('index' in action) return `${action.path}=${action.index}`;
  if ('file' in action) return `${action.path}=${action.file}`;
  if ('path' in action) return action.path;
  if ('key' in action) return `${action.group}.${action.key}`;
  if ('group' in action) return 'page' in action ? `${action.group}.${action.page}` : action.group;
  if ('part' in action) return `${action.page}.${action.part}`;
  return 'page' in action ? String(action.page) : '';
};

const PATH = String.raw`(?<path>\w+(?:\.[\w-]+\.\w+)?)`;

const patterns: Record<Shape, RegExp> = {
  path: new RegExp(`^${PATH}$`),
  'path=code': new RegExp(`^${PATH}=(?<code>\\w+)$`),
  'path=index': new RegExp(`^${PATH}=(?<index>\\d{1,2})$`),
  'path=file': new RegExp(`^${PATH}=(?<file>[\\w-]+)$`),
  group: /^(?<group>\w+)$/,
  'group.key': /^(?<group>\w+)\.(?<key>[\w-]+)$/,
  'group.page': /^(?<group>\w+)\.(?<page>\d{1,3})$/,
  page: /^(?<page>\d{1,3})$/,
  'page.part': /^(?<page>\d{1,3})\.(?<part>\d{1,2})$/,
  '': /^$/,
};

const readArgument = (shape: Shape, argument: string): Record<string, unknown> | undefined => {
  const match = patterns[shape].exec(argument);
  if (!match) return undefined;
  const fields: Record<string, unknown> = { ...match.groups };
  for (const name of ['index', 'page', 'part'])
    if (name in fields) fields[name] = Number(fields[name]);
  return fields;
};

const LONGEST_REV = 36 ** 6 - 1;

/** Buttons of a form that are longer than Telegram takes; told to whoever wrote the form. */
export const overlongButtons = (form: Form): string[] =>
  form.fields
    .flatMap((field): Action[] =>
      field.type === 'group'
        ? [
            { op: 'delete-yes', group: field.id, key: 'keyx' },
            ...field.fields.flatMap((one) => longestOf(one, `${field.id}.keyx.${one.id}`)),
          ]
        : longestOf(field, field.id),
    )
    .map((action) => write({ token: '12345678', rev: LONGEST_REV, action }))
    .filter((data) => !fits(data));

const longestOf = (field: ItemField, path: string): Action[] => {
  if (field.type === 'file') return [{ op: 'remove-file', path, file: '12345678' }];
  return [
    { op: 'accept', path, index: 10 },
    ...codesOf(field).map((code): Action => ({ op: 'set', path, code })),
  ];
};

/** What buttons answer: options, that a number is not there, days that are often meant. */
const codesOf = (field: ItemField): string[] => {
  if (field.type === 'choice' || field.type === 'multi-choice')
    return field.options.map(({ code }) => code);
  if (field.type === 'date') return ['20271231'];
  return isNumeric(field) ? lacks.map(lackCode) : [];
};
