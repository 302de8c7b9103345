import { asItStands, type MessageKind, type Prepared } from '../outbox/message-kind.ts';
import type { OutboxMessage } from '../outbox/outbox-message.ts';
import type { PersonStore } from '../people/person-store.ts';
import { isOfficer } from '../people/rights.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { mayAnswer } from './officers.ts';
import { numbersIn, questionIn, type Question, type QuestionStore } from './question.ts';
import { speaksIn } from './speaks-in.ts';

type KindStores = { people: PersonStore; units: UnitStore; questions: QuestionStore };

const prepare = async (
  stores: KindStores,
  outgoing: OutboxMessage,
  now: Instant,
): Promise<Prepared> => {
  const known = await stores.people.known(outgoing.to);
  if (!known || !isOfficer(known)) return { type: 'cancel', reason: 'no role any more' };
  const id = questionIn(outgoing.subject);
  if (id === undefined) return listOfWaiting(stores, outgoing);
  const question = await stores.questions.byId(id);
  if (!question || question.state === 'withdrawn')
    return { type: 'cancel', reason: 'the question was taken back' };
  return (await mayAnswer(stores, { by: known, question }, now))
    ? asItStands(outgoing)
    : { type: 'cancel', reason: 'no right to read it any more' };
};

/** Of several threads those that still wait. */
const listOfWaiting = async (
  { questions }: KindStores,
  outgoing: OutboxMessage,
): Promise<Prepared> => {
  const { message } = outgoing;
  if (message.type !== 'notice') return asItStands(outgoing);
  const [, ...lines] = message.lines;
  const waiting = (await questions.byNumbers(lines.map(numberIn))).filter(isWaiting);
  const numbers = new Set(waiting.map(({ number }) => number));
  const left = lines.filter((line) => numbers.has(numberIn(line)));
  if (left.length === 0) return { type: 'cancel', reason: 'all are answered' };
  const count = say('question-digest', { count: left.length });
  return { type: 'send', message: { ...message, lines: [count, ...left] } };
};

/** Of the thread that a line is about. */
const numberIn = ({ values }: TextRef): number => {
  const said = values?.['number'];
  return (typeof said === 'string' ? numbersIn(said)[0] : undefined) ?? 0;
};

const isWaiting = ({ state }: Question): boolean => state === 'waiting';

/** For whoever asked, as long as they stand for the unit, or for whoever has taken their place. */
const prepareAnswer = async (stores: KindStores, outgoing: OutboxMessage): Promise<Prepared> => {
  const known = await stores.people.known(outgoing.to);
  const id = questionIn(outgoing.subject);
  const question = id === undefined ? null : await stores.questions.byId(id);
  return known && question && speaksIn(known, question)
    ? asItStands(outgoing)
    : { type: 'cancel', reason: 'no longer stands for the unit' };
};

/**
 * News of questions for the Board wait for working hours and are looked at again when they are sent:
 * a role may have ended since, the question may have been taken back. Answers go out at once.
 */
export const questionKinds: readonly MessageKind<KindStores>[] = [
  { kind: 'question-notice', onUnknown: 'hold', hours: 'office', prepare },
  { kind: 'question-file', onUnknown: 'hold', hours: 'any', prepare },
  { kind: 'question-withdrawn', onUnknown: 'hold', hours: 'office' },
  { kind: 'question-answer', onUnknown: 'hold', hours: 'any', prepare: prepareAnswer },
];
