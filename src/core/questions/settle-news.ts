import type { NoticeButton } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import { settleNotices } from '../outbox/settled-notice.ts';
import type { Person } from '../people/person.ts';
import type { TelegramId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say } from '../shared/text-ref.ts';
import { subjectOf, type Question } from './question.ts';

export type SettledNews = {
  question: Question;
  by: Pick<Person, 'fullName'>;
  what: 'answered' | 'taken' | 'closed' | 'withdrawn';
  /** Who still has it to answer. */
  besides?: TelegramId;
};

/** What the Board was told of a thread asks nobody any more for what has been done about it. */
export const settleNews = (
  outbox: OutboxStore,
  { question, by, what, besides }: SettledNews,
  now: Instant,
): Promise<void> =>
  settleNotices(
    outbox,
    {
      subject: subjectOf(question),
      deeds: ['answer-question', 'take-question'],
      besides,
      line: say(`settled-question-${what}`, {
        name: by.fullName || say('question-an-admin'),
        at: { at: now },
      }),
      buttons: what === 'withdrawn' ? [] : [[seeing(question)]],
    },
    now,
  );

const seeing = ({ id }: Question): NoticeButton => ({
  label: say('button-question-see'),
  intent: { type: 'see-question', id },
});
