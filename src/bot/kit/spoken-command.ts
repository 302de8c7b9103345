import { isAskedNow } from '../../core/people/shown.ts';
import { say } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
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
  const { text, forms } = ctx.request.ports;
  if (key === '') return undefined;
  const word = key.replaceAll(' ', '');
  const command = commandCalled(word, text);
  if (command && isMeantAsWord(command, word)) return command;
  return otherWords.find((other) =>
    forms
      .wordings(say(`spoken-${other}`))
      .some((words) => words.split('|').some((one) => searchKey(one) === key)),
  );
};
