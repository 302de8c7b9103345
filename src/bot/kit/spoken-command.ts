import { isAskedNow } from '../../core/people/shown.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { Text } from '../../text.ts';
import { commandCalled, isMeantAsWord, type CommandName } from './commands.ts';
import type { BotContext } from './request.ts';

/** Inside of a form a word is a command only where it is no answer to anything. */
const meantInForms: ReadonlySet<CommandName> = new Set([
  'menu',
  'trogiup',
  'tieptuc',
  'hoi',
  'luu',
  'huy',
  'quaylai',
  'boqua',
  'xemlai',
]);

/** Other words for a command, as `spoken-…` of the languages lists them between bars. */
const otherWords = [
  'menu',
  'trogiup',
  'tieptuc',
  'hoi',
  'tiendo',
  'lich',
  'bandagui',
  'ngonngu',
] as const;

const LONGEST = 40;

/**
 * The command that a person means who writes its name as a word: with or without marks, in one word
 * or two, whatever its case. Nothing but the name: what says more is an answer or a question.
 */
export const spokenCommand = (ctx: BotContext): CommandName | undefined => {
  const { known } = ctx.request.who;
  if (!known || isAskedNow(known, ctx.request.now)) return undefined;
  const command = named(ctx, wordOf(ctx.message?.text));
  const isInForm = known.person.activeDraftId !== null;
  return command && isInForm && !meantInForms.has(command) ? undefined : command;
};

/** As a key; empty for what cannot be the name of a command. */
const wordOf = (text = ''): string =>
  text.length > LONGEST || /[?？/]/.test(text) ? '' : searchKey(text).replace(/[.!]+$/, '');

const named = (ctx: BotContext, key: string): CommandName | undefined => {
  const { text } = ctx.request.ports;
  if (key === '') return undefined;
  const word = key.replaceAll(' ', '');
  const command = commandCalled(word, text);
  if (command && isMeantAsWord(command, word)) return command;
  const others = knownOthers.get(text) ?? othersIn(text);
  knownOthers.set(text, others);
  return others.get(key);
};

/** Every message is held against them, and the words of a language stay as they are. */
const knownOthers = new WeakMap<Text, ReadonlyMap<string, CommandName>>();

const othersIn = (text: Text): ReadonlyMap<string, CommandName> => {
  const all = new Map<string, CommandName>();
  // Of two commands with one word the first is meant.
  for (const other of otherWords.toReversed())
    for (const language of text.languages)
      for (const words of text.words(say(`spoken-${other}`), language).split('|'))
        all.set(searchKey(words), other);
  return all;
};
