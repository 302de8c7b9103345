import { roleNames, type RoleName } from '../../core/people/person.ts';
import { say, type Ending } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { Text } from '../../text.ts';

/**
 * Whom a command is for. Telegram's menu cannot tell contacts of a lead unit from others, since they
 * change with the year: to them a button leads.
 */
type Audience = 'everyone' | 'contact' | 'lead' | RoleName;

/**
 * `others`: what is understood besides its name here and its name in each language. `slashed`: what is
 * understood behind a slash alone, since as a word it means something else: “lang” is the ward of Láng.
 * `besideMenu`: needed so rarely that help names it and Telegram's menu does not.
 */
type Command = {
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
  tinhhinh: { for: roleNames },
  tongquan: { for: roleNames },
  tomtat: { for: ['board_admin', 'board_viewer'], besideMenu: true },
  xemxet: { for: ['board_admin', 'board_specialist'] },
  cum: { for: ['board_admin', 'board_specialist', 'lead'], others: ['khoi'] },
  lich: { for: ['board_admin'] },
  nhacviec: { for: roleNames },
  thongbao: { for: ['board_admin'] },
  cauhoi: { for: ['board_admin', 'board_specialist'] },
  moi: { for: ['board_admin'] },
  guitin: { for: ['board_admin'] },
  nhansu: { for: ['board_admin'] },
  nhatky: { for: ['board_admin'], besideMenu: true },
  khenthuong: {
    for: [...roleNames, 'contact'],
    others: ['sokhenthuong'],
    besideMenu: true,
  },
  sapxep: { for: ['board_admin'], besideMenu: true },
  menu: { for: ['contact'], others: ['viec'] },
  tieptuc: { for: ['contact'] },
  tiendo: { for: ['contact'] },
  xemlai: { for: ['contact'] },
  luu: { for: ['contact'] },
  huy: { for: ['contact'] },
  hoi: { for: ['contact'] },
  bangiao: { for: ['contact'] },
  dulieu: { for: ['everyone'] },
  ngonngu: { for: ['everyone'], slashed: ['lang'] },
  trogiup: { for: ['everyone'] },
  // Telegram itself offers /start; buttons do what the others do.
  start: { for: [] },
  bandagui: { for: [], others: ['submissions'] },
  quaylai: { for: [], others: ['back'] },
  boqua: { for: [], others: ['skip'] },
} as const satisfies Readonly<Record<string, Command>> & Readonly<Record<OfferedCommand, Command>>;

export type CommandName = keyof typeof commands;

export const commandNames = Object.keys(commands) as CommandName[];

const table: Readonly<Record<CommandName, Command>> = commands;

const isOffered = (name: CommandName): name is OfferedCommand => table[name].for.length > 0;

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
