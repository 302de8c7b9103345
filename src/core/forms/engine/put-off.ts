import type { KeyTaking } from '../../shared/text-ref.ts';
import { say } from '../../shared/text-ref.ts';
import { searchWords } from '../../shared/vietnamese-text.ts';
import type { ReadingEnv } from '../reading/reading-env.ts';

/** "Bỏ qua câu này nhé ạ": more words than these are likelier an answer. */
const FEW_WORDS = 6;

/** Whether a short text begins with one of the words that a message lists, separated by bars. */
export const isPutOff = (
  key: KeyTaking,
  said: string,
  env: Pick<ReadingEnv, 'wordings'>,
): boolean => {
  const wanted = said.length > LONGEST ? [] : searchWords(said);
  if (wanted.length === 0 || wanted.length > FEW_WORDS) return false;
  return beginningsIn(env.wordings(say(key))).some(
    (words) => words.length > 0 && words.every((word, at) => wanted[at] === word),
  );
};

type Beginnings = readonly (readonly string[])[];

const beginningsIn = (listed: readonly string[]): Beginnings => {
  const known =
    knownBeginnings.get(listed) ?? listed.flatMap((words) => words.split('|').map(searchWords));
  knownBeginnings.set(listed, known);
  return known;
};

/** The same at each message. */
const knownBeginnings = new WeakMap<readonly string[], Beginnings>();

/** In UTF-16 units. */
const LONGEST = 60;
