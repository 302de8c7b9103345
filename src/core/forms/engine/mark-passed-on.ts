import { dateInHanoi } from '../../shared/calendar-date.ts';
import { say } from '../../shared/text-ref.ts';
import type { PassedOn } from '../answers/passed-on.ts';
import type { Write } from '../answers/write.ts';
import type { FormEvent } from './event.ts';
import type { FormContext, Transition } from './form-context.ts';

/**
 * What follows from a message that was passed on from somebody else: each answer that is made of its words or its
 * file keeps whose it was, also where it is confirmed only later, and the person is told.
 */
export const markPassedOn = (
  context: FormContext,
  event: FormEvent,
  decided: Transition,
): Transition => {
  const from = originOf(context, event);
  return from === undefined ? decided : marked(decided, from);
};

const originOf = ({ cursor }: FormContext, event: FormEvent): PassedOn | undefined => {
  const own = 'passedOn' in event ? event.passedOn : undefined;
  // A press confirms what is pending, and a long text or a list goes on in the next message.
  const goesOn = event.type === 'pressed' || event.type === 'said';
  return own ?? (goesOn && cursor.pending ? cursor.pending.passedOn : undefined);
};

const marked = (decided: Transition, passedOn: PassedOn): Transition => {
  const { cursor, filled, notices } = decided;
  const writes = decided.writes.map((write) => (isOfWords(write) ? { ...write, passedOn } : write));
  const { pending } = cursor;
  const kept = pending && pending.raw !== '' ? { ...pending, passedOn } : pending;
  const paths = writes.flatMap((write) => (isOfWords(write) ? [write.path] : []));
  if (paths.length === 0) return { ...decided, cursor: { ...cursor, pending: kept } };
  const answers = new Map(filled.answers);
  for (const path of paths) {
    const answer = answers.get(path);
    if (answer) answers.set(path, { ...answer, passedOn });
  }
  const { name, at } = passedOn;
  return {
    ...decided,
    writes,
    cursor: { ...cursor, pending: kept },
    filled: { ...filled, answers },
    notices: [...notices, say('form-passed-on', { name, date: { date: dateInHanoi(at) } })],
  };
};

type AnswerWrite = Extract<Write, { type: 'answer' }>;

/** What a button alone says is the person's own. */
const isOfWords = (write: Write): write is AnswerWrite =>
  write.type === 'answer' && write.raw !== '' && write.value !== null;
