import { say } from '../shared/text-ref.ts';
import { cleanLine } from '../shared/vietnamese-text.ts';
import type { Path } from './answers.ts';
import { save, type SaidValue } from './commit.ts';
import { objectionTo } from './constraints.ts';
import type { SaidOn } from './cursor.ts';
import { parse } from './parse.ts';
import { itemPath, keysOf } from './path.ts';
import type { Question } from './question.ts';
import { goTo, objectTo, stay, type Step, type Turn } from './turn.ts';

/**
 * The lines of a pasted list (`1. …`, `- …`, `• …`, rows of a spreadsheet) when somebody pastes
 * several items where one is asked for; undefined when it is no list.
 */
export const pastedTitles = (question: Question, said: string): string[] | undefined => {
  const { group, field } = question;
  if (!group || field.id !== group.titleField) return undefined;
  const lines = said.split('\n').filter((line) => line.trim() !== '');
  const isList = lines.length > 1 && lines.every((line) => mark.test(line) || line.includes('\t'));
  return isList
    ? lines.map((line) => cleanLine(line.replace(mark, '').split('\t')[0] ?? ''))
    : undefined;
};

const mark = /^\s*(?:[-•*+–]|\d{1,2}[.)])\s+/u;

/** Shows what would be added, or which line cannot be. */
export const proposeList = (turn: Turn, said: SaidOn & { titles: string[] }): Step => {
  const problem = said.titles.map((title) => problemWith(turn, said.path, title)).find(Boolean);
  if (problem) return objectTo(turn, ...problem);
  const pending = { type: 'list', ...said } as const;
  return stay(turn, { cursor: { ...turn.cursor, pending } });
};

const problemWith = (turn: Turn, path: Path, title: string) => {
  const question = questionAt(turn, path);
  if (!question) return undefined;
  const reading = parse(question, title, turn.env);
  const line = say('form-list-line', { line: title });
  if (reading.type === 'refused') return [line, reading.error];
  const objection = objectionTo(question, title, turn.filled);
  return objection?.type === 'refuse' ? [line, objection.error] : undefined;
};

/** Adds an item for each line; the rest of each is asked afterwards. */
export const addList = (
  turn: Turn,
  { path, titles, raw }: SaidOn & { titles: readonly string[] },
): Step => {
  const question = questionAt(turn, path);
  if (!question?.group) return stay(turn);
  const { group } = question;
  const room = group.max - keysOf(turn.filled, group.id).length;
  if (titles.length > room)
    return objectTo(turn, say('form-error_too-many-items', { max: group.max }));
  const given = [...new Set(titles)].map((title, at): SaidValue => {
    const own = at === 0 ? path : itemPath(group.id, turn.env.newKey(), group.titleField);
    return { path: own, value: title, raw, messageId: null, chatId: null };
  });
  return goTo(turn, { type: 'items', group: group.id }, save(turn, given));
};

const questionAt = ({ form }: Turn, path: Path): Question | undefined => {
  const [id = '', key = '', inner = ''] = path.split('.');
  const group = form.fields.find((field) => field.id === id);
  if (group?.type !== 'group') return undefined;
  const field = group.fields.find((one) => one.id === inner);
  return field && { form, path, field, group, key };
};
