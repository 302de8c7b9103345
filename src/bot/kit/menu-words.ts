import { say } from '../../core/shared/text-ref.ts';
import type { BotContext } from './request.ts';

/** Words on the keyboard below the input field; typing them does the same. */
const menuWords = [
  'menu-tasks',
  'menu-help',
  'menu-overview',
  'menu-invite',
  'menu-broadcasts',
] as const;
export type MenuWord = (typeof menuWords)[number];

/** The word of the menu that the message is, in any language. */
export const menuWordIn = ({ message, request }: BotContext): MenuWord | undefined => {
  const text = message?.text;
  if (text === undefined) return undefined;
  return menuWords.find((word) => request.ports.forms.wordings(say(word)).includes(text));
};
