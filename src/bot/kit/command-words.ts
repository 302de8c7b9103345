import { searchKey } from '../../core/shared/vietnamese-text.ts';

/** `words`: what stands behind the command. */
export type CommandWords = { name: string; words: string };

/**
 * A command, so that none is taken for an answer; paths and dates begin otherwise. Marks and case do
 * not matter: `/lưu` and `/LUU` are `/luu`.
 */
const COMMAND = /^[/／](\p{L}[\p{L}\p{M}\d_]*)(?:@(\w+))?(?:\s+([^]*))?$/u;

/** Whether a text is a command, known or not, to this bot or another. */
export const isCommand = (text: string | undefined): boolean => COMMAND.test(text ?? '');

/** The command that a text is; undefined for other texts and for commands to another bot. */
export const commandIn = (text: string | undefined, botName: string): CommandWords | undefined => {
  const [, name, addressee, words = ''] = COMMAND.exec(text ?? '') ?? [];
  if (name === undefined) return undefined;
  if (addressee !== undefined && addressee.toLowerCase() !== botName.toLowerCase())
    return undefined;
  return { name: searchKey(name), words: words.trim() };
};
