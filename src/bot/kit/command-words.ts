import { searchKey } from '../../core/shared/vietnamese-text.ts';

/** `words`: what stands behind the command. */
export type CommandWords = { name: string; words: string };

/**
 * A command, so that none is taken for an answer; paths and dates begin otherwise. Marks and case do
 * not matter: `/lưu` and `/LUU` are `/luu`.
 */
const COMMAND = /^[/／](\p{L}[\p{L}\p{M}\d_]*)(?:@(\w+))?(?:\s+([^]*))?$/u;

/** One word behind a slash, as hurried thumbs write it: `/ viec`, `//viec`, `/viec.`, `/15`. */
const ONE_WORD = /^[/／]{1,3} ?(?:(\p{L}[\p{L}\p{M}\d_]*)[.,!;:]?|\d{0,4})$/u;

/** Phones put signs before a text that nobody sees. */
const begun = (text: string): string => text.replace(/^[\s\p{Cf}]+/u, '').trimEnd();

/** Whether a text is a command, known or not, to this bot or another. */
export const isCommand = (text: string | undefined): boolean => {
  const said = begun(text ?? '');
  return COMMAND.test(said) || ONE_WORD.test(said);
};

/** The command that a text is; undefined for other texts and for commands to another bot. */
export const commandIn = (text: string | undefined, botName: string): CommandWords | undefined => {
  const said = begun(text ?? '');
  const [, name, addressee, words = ''] = COMMAND.exec(said) ?? ONE_WORD.exec(said) ?? [];
  if (name === undefined) return undefined;
  if (addressee !== undefined && addressee.toLowerCase() !== botName.toLowerCase())
    return undefined;
  return { name: searchKey(name), words: words.trim() };
};
