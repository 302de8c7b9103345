import { roleNames, type RoleName } from '../../core/people/person.ts';
import type { Right } from '../../core/people/rights.ts';
import { say, type Ending } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { Text } from '../../text.ts';

/**
 * Whom a command is for. Telegram's menu cannot tell contacts of a lead unit from others, since they
 * change with the year: to them a button leads.
 */
type Audience = 'everyone' | 'contact' | 'lead' | RoleName;

/**
 * `right`: what somebody must be who says it. `for`: whom it is offered. `others`: what is understood besides its name here and its name in each language. `slashed`: what is
 * understood behind a slash alone, since as a word it means something else: “lang” is the ward of Láng.
 * `besideMenu`: needed so rarely that help names it and Telegram's menu does not.
 */
type Command = {
  right: Right;
  for: readonly Audience[];
  others?: readonly string[];
  slashed?: readonly string[];
  besideMenu?: true;
};

/** Each has a text `command-…` with its name in the menu of that language. */
export type OfferedCommand = Exclude<Ending<'command-'>, `${string}.name`>;

/**
 * All commands, in the order of Telegram's menu. Telegram's menu, the handlers and README's table
 * come from here.
 */
export const commands = {
  tinhhinh: { right: 'board', for: roleNames },
  tongquan: { right: 'board', for: roleNames },
  tomtat: { right: 'board', for: ['board_admin', 'board_viewer'], besideMenu: true },
  xemxet: { right: 'officer', for: ['board_admin', 'board_specialist'] },
  cum: { right: 'known', for: ['board_admin', 'board_specialist', 'lead'], others: ['khoi'] },
  lich: { right: 'known', for: ['board_admin'] },
  nhacviec: { right: 'board', for: roleNames },
  thongbao: { right: 'admin', for: ['board_admin'] },
  cauhoi: { right: 'known', for: ['board_admin', 'board_specialist'] },
  moi: { right: 'admin', for: ['board_admin'] },
  guitin: { right: 'admin', for: ['board_admin'] },
  nhansu: { right: 'admin', for: ['board_admin'] },
  nhatky: { right: 'admin', for: ['board_admin'], besideMenu: true },
  khenthuong: {
    right: 'known',
    for: [...roleNames, 'contact'],
    others: ['sokhenthuong'],
    besideMenu: true,
  },
  sapxep: { right: 'admin', for: ['board_admin'], besideMenu: true },
  menu: { right: 'known', for: ['contact'], others: ['viec'] },
  tieptuc: { right: 'known', for: ['contact'] },
  tiendo: { right: 'known', for: ['contact'] },
  xemlai: { right: 'known', for: ['contact'] },
  luu: { right: 'known', for: ['contact'] },
  huy: { right: 'known', for: ['contact'] },
  hoi: { right: 'known', for: ['contact'] },
  bangiao: { right: 'known', for: ['contact'] },
  dulieu: { right: 'known', for: ['everyone'] },
  ngonngu: { right: 'everyone', for: ['everyone'], slashed: ['lang'] },
  trogiup: { right: 'everyone', for: ['everyone'] },
  // Telegram itself offers /start; buttons do what the others do.
  start: { right: 'everyone', for: [] },
  bandagui: { right: 'known', for: [], others: ['submissions'] },
  quaylai: { right: 'known', for: [], others: ['back'] },
  boqua: { right: 'known', for: [], others: ['skip'] },
} as const satisfies Readonly<Record<string, Command>> & Readonly<Record<OfferedCommand, Command>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];

const table: Readonly<Record<CommandName, Command>> = commands;

const isOffered = (name: CommandName): name is OfferedCommand => table[name].for.length > 0;

/** What somebody must be to be answered at all. */
export const rightOfCommand = (name: CommandName): Right => table[name].right;

/** Those for one of these, in the menu's order. */
export const commandsFor = (...audiences: readonly Audience[]): OfferedCommand[] =>
  commandNames
    .filter(isOffered)
    .filter((name) => table[name].for.some((one) => audiences.includes(one)));

/** What of that stands in Telegram's menu, which is read in one glance. */
export const menuCommandsFor = (...audiences: readonly Audience[]): OfferedCommand[] =>
  commandsFor(...audiences).filter((name) => !table[name].besideMenu);

/** Every name that is understood: its own first, then that of each language, then the others. */
export const namesOf = (name: CommandName, text: Text): string[] => {
  const spoken = isOffered(name)
    ? text.languages.map((language) => text.words(say(`command-${name}.name`), language))
    : [];
  const { others = [], slashed = [] } = table[name];
  return [...new Set([name, ...spoken, ...others, ...slashed])];
};

/** Whether somebody who writes `called` without a slash means that command. */
export const isMeantAsWord = (name: CommandName, called: string): boolean =>
  !table[name].slashed?.includes(called);

const knownNames = new WeakMap<Text, ReadonlyMap<string, CommandName>>();

/** @param called in whatever language, without marks and in small letters */
export const commandCalled = (called: string, text: Text): CommandName | undefined => {
  const names = knownNames.get(text) ?? allNames(text);
  knownNames.set(text, names);
  return names.get(called);
};

/** @throws when two commands have the same name */
const allNames = (text: Text): ReadonlyMap<string, CommandName> => {
  const all = new Map<string, CommandName>();
  for (const name of commandNames)
    for (const called of new Set(namesOf(name, text).map((one) => searchKey(one)))) {
      if (all.has(called)) throw new Error(`two commands are called "${called}"`);
      all.set(called, name);
    }
  return all;
};
