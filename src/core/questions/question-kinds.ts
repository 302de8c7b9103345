import { asItStands, type DeliveryKind, type Prepared } from '../delivery/delivery-kind.ts';
import type { Delivery } from '../delivery/delivery.ts';
import type { PersonStore } from '../people/person-store.ts';
import { isOfficer } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { mayAnswer } from './officers.ts';
import { questionIn, type QuestionStore } from './question.ts';

type KindStores = { people: PersonStore; units: UnitStore; questions: QuestionStore };

const prepare = async (stores: KindStores, delivery: Delivery, now: Instant): Promise<Prepared> => {
  const known = await stores.people.known(delivery.to);
  if (!known || !isOfficer(known)) return { type: 'cancel', reason: 'no role any more' };
  const id = questionIn(delivery.subject);
  if (id === undefined) return asItStands(delivery);
  const question = await stores.questions.byId(id);
  if (!question || question.state === 'withdrawn')
    return { type: 'cancel', reason: 'the question was taken back' };
  return (await mayAnswer(stores, { by: known, question }, now))
    ? asItStands(delivery)
    : { type: 'cancel', reason: 'no right to read it any more' };
};

/**
 * News of questions for the Board wait for working hours and are looked at again when they are sent:
 * a role may have ended since, the question may have been taken back. Answers go out at once.
 */
export const questionKinds: readonly DeliveryKind<KindStores>[] = [
  { kind: 'question-notice', onUnknown: 'hold', hours: 'office', prepare },
  { kind: 'question-file', onUnknown: 'hold', hours: 'any', prepare },
  { kind: 'question-withdrawn', onUnknown: 'hold', hours: 'office' },
  { kind: 'question-answer', onUnknown: 'hold', hours: 'any' },
];
