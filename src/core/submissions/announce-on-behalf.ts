import { asItStands, type MessageKind } from '../outbox/message-kind.ts';
import type { Notice } from '../outbox/message.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import type { Person } from '../people/person.ts';
import { mayActFor } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { Submission, SubmissionStore } from './submission.ts';

const KIND = 'handed-in-on-behalf';

type KindStores = { people: PersonStore; submissions: SubmissionStore };

/** For whoever speaks for the unit when it is sent. */
export const onBehalfKind: MessageKind<KindStores> = {
  kind: KIND,
  onUnknown: 'resend-once',
  hours: 'any',
  prepare: async ({ people, submissions }, outgoing) => {
    const submission = await submissions.byNumber(outgoing.subject?.id ?? '');
    const known = submission && (await people.known(outgoing.to));
    return known && mayActFor(known, submission.unitId)
      ? asItStands(outgoing)
      : { type: 'cancel', reason: 'does not speak for the unit' };
  },
};

type OnBehalf = {
  submission: Submission;
  title: TextRef;
  unitName: string;
  by: Person;
  now: Instant;
};

/** Tells the contacts of a unit, where there are any, what an admin has handed in in its place. */
export const announceOnBehalf = async (
  { people, outbox }: { people: PersonStore; outbox: OutboxStore },
  { submission, title, unitName, by, now }: OnBehalf,
): Promise<void> => {
  const { number, unitId, submittedAt } = submission;
  const values = { form: title, unit: unitName, name: by.fullName, number };
  const message: Notice = {
    type: 'notice',
    lines: [say('submission-on-behalf-news', { ...values, at: { at: submittedAt } })],
    buttons: [
      [
        {
          label: say('button-see-submission'),
          intent: { type: 'see-submission', number },
          keepsMessage: true,
        },
      ],
    ],
  };
  const contacts = await people.contactsOf(unitId);
  await outbox.queue(
    contacts.map(({ telegramId: to }) => ({
      dedupeKey: `${KIND}:${number}:${to}`,
      bundleKey: null,
      subject: { type: 'submission', id: number },
      to,
      priority: 1,
      kind: KIND,
      message,
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};
