import type { KnownPerson } from '../../core/people/person.ts';
import { numberOf, type Question, type QuestionMessage } from '../../core/questions/question.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { BotContext, Request } from '../kit/request.ts';
import { sendSheet } from '../kit/sheet.ts';
import { unitsSeenBy } from '../people/followed-units.ts';

/** As many as a workbook holds that a phone can open. */
const MOST_QUESTIONS = 2_000;

/** What was asked of the Board, the newest first, with what was answered; of the units that the person sees, and of nobody's. */
export const sendQuestionsBook = async (ctx: BotContext, by: KnownPerson): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  const seen = await unitsSeenBy(request, by);
  const questions = (await newestOf(request)).filter(
    ({ unitId }) => unitId === null || (seen?.includes(unitId) ?? true),
  );
  const units = new Map((await stores.units.all()).map((unit) => [unit.id, unit]));
  const people = new Map(
    (
      await stores.people.byIds([
        ...new Set(
          questions.flatMap(({ askedBy, assignedTo }) =>
            assignedTo ? [askedBy, assignedTo] : [askedBy],
          ),
        ),
      ])
    ).map(({ id, fullName }) => [id, fullName]),
  );
  const rows = [];
  for (const question of questions) {
    const unit = question.unitId === null ? undefined : units.get(question.unitId);
    rows.push({
      number: numberOf(question),
      code: unit?.code ?? '',
      unit: unit?.name ?? '',
      person: people.get(question.askedBy) ?? '',
      opened: { moment: question.openedAt },
      changed: { moment: question.changedAt },
      state: say(`questions-book-state-${question.state}`),
      officer: (question.assignedTo && people.get(question.assignedTo)) ?? '',
      ...saidIn(await stores.questions.messagesOf(question.id)),
    });
  }
  sendSheet(request, {
    fileName: 'cau-hoi.xlsx',
    name: say('questions-book-name'),
    title: say('questions-book-title', {
      count: rows.length,
      date: { date: dateInHanoi(now) },
    }),
    columns,
    rows,
  });
};

const newestOf = async ({ stores }: Request): Promise<Question[]> => {
  const newest = await stores.questions.newestNumber();
  const count = Math.min(newest, MOST_QUESTIONS);
  const numbers = Array.from({ length: count }, (_, at) => newest - at);
  const found = await stores.questions.byNumbers(numbers);
  return found.toSorted((one, other) => other.number - one.number);
};

/** A line for each message that is words; another is called by its kind. */
const saidIn = (messages: readonly QuestionMessage[]) => {
  const of = (side: QuestionMessage['side']): string =>
    messages
      .filter((message) => message.side === side)
      .map(({ text, kind }) => (text === '' ? `[${kind}]` : text))
      .join('\n');
  return { asked: of('person'), answered: of('board') };
};

const columns = {
  number: { heading: 'questions-book-number', width: 12 },
  code: { heading: 'city-year-column-code', width: 22 },
  unit: { heading: 'city-year-column-unit', width: 30 },
  person: { heading: 'questions-book-person', width: 24 },
  opened: { heading: 'questions-book-opened', width: 17 },
  changed: { heading: 'questions-book-changed', width: 17 },
  state: { heading: 'questions-book-state', width: 16 },
  officer: { heading: 'questions-book-officer', width: 24 },
  asked: { heading: 'questions-book-asked', width: 50 },
  answered: { heading: 'questions-book-answered', width: 50 },
} as const;
