import { isOwnBook, isPicture, takesFile } from '../forms/forms.ts';
import type { Tasks } from '../obligations/load-tasks.ts';
import { awaitsPaper, isAccepting, type Obligation } from '../obligations/obligation.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { saysSigned } from '../shared/vietnamese-document.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import { findForm, type FormPorts } from '../submissions/form-ports.ts';

/** A file before it is known what it belongs to, and the words that came with it. */
export type LooseFile = {
  name: string;
  /** Bytes, as Telegram declares them. */
  size: number;
  mime: string;
  kind: 'document' | 'photo' | 'link';
  caption: string;
};

type Offered = {
  tasks: Pick<Tasks, 'open' | 'earlier'>;
  today: CalendarDate;
  /** What people call a task, in all languages. */
  namesOf: (task: Obligation) => readonly string[];
};

/**
 * The tasks that a file which came without a question may be meant for: first those that its words
 * name, and the missing signed document where they speak of one; then what is owed, most urgent
 * first, what still lacks its signed document, and what has been overdue for long.
 */
export const tasksForFile = (
  ports: Pick<FormPorts, 'forms'>,
  file: LooseFile,
  { tasks, today, namesOf }: Offered,
): Obligation[] => {
  const words = wordsOf(`${file.caption} ${file.name}`);
  const said = new Set(words);
  const isSigned = saysSigned(words.join(' '));
  const rank = (task: Obligation): number =>
    Number(namesOf(task).some((name) => isNamed(name, said))) * 2 +
    Number(isSigned && awaitsPaper(task));
  const all = [
    ...byDay(tasks.open.filter((task) => !awaitsPaper(task))),
    ...byDay(tasks.open.filter(awaitsPaper)),
    ...byDay(tasks.earlier),
  ];
  return all
    .filter((task) => isAccepting(task, today) && takes(ports, task, file))
    .toSorted((one, other) => rank(other) - rank(one));
};

const byDay = (list: readonly Obligation[]): Obligation[] =>
  list.toSorted((one, other) => Number(one.dueOn > other.dueOn) - Number(one.dueOn < other.dueOn));

const takes = (
  ports: Pick<FormPorts, 'forms'>,
  { milestone }: Obligation,
  file: LooseFile,
): boolean => {
  const form = findForm(ports, milestone.formId);
  return form !== undefined && takesFile(form, file);
};

/** Whether a message with that file is a document of some kind: what no form takes is no paper. */
export const isPaper = (file: LooseFile): boolean =>
  file.kind === 'link' ||
  isPicture(file) ||
  isOwnBook(file) ||
  /\.(?:pdf|doc[xm]?|xls[xm]?)$/i.test(file.name) ||
  /pdf|word|excel|spreadsheetml/.test(file.mime);

/** In the order in which they stand, as keys. */
const wordsOf = (text: string): string[] =>
  searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** What stands in most names, or in the names of files by chance. */
const around = new Set(
  'nam ky dot quy thang van ban cua theo va pdf docx doc jpg year of the'.split(' '),
);

const isNamed = (name: string, said: ReadonlySet<string>): boolean => {
  const own = wordsOf(name).filter((word) => !around.has(word) && !/^\d+$/.test(word));
  return own.length > 0 && own.every((word) => said.has(word));
};
