import { plusMs, type Instant } from '../../shared/instant.ts';
import { say } from '../../shared/text-ref.ts';
import { lengthOf } from '../../shared/vietnamese-text.ts';
import { locate } from '../schema/path.ts';
import { labelOf } from '../schema/text-keys.ts';
import type { Cursor, CutText } from './cursor.ts';
import type { FormEvent } from './event.ts';
import { isAt, objectTo, type FormContext, type Transition } from './form-context.ts';

type Said = Extract<FormEvent, { type: 'said' }>;

/** Telegram cuts at 4096 UTF-16 units, some clients at a space before that. */
export const PROBABLY_CUT = 4000;
/** What cannot be taken may have been cut at the end of a paragraph, well before that. */
const PERHAPS_CUT = 3500;

/** The parts of one text leave a phone together, a slow one some seconds apart. */
const BREATH_MS = 10_000;
/** Whatever was sent before the refusal was shown cannot answer it, however late the bot woke up. */
const UNSEEN_MS = 60_000;

export const sentAtOf = ({ env }: FormContext, { sentAt }: Pick<Said, 'sentAt'>): Instant =>
  sentAt ?? env.now;

/**
 * Whether a message is the next part of a long text of which the client sent a first one. Told by
 * Telegram's dates and by what had been shown: ids of messages count over all chats of a bot.
 */
export const isNextPart = (cut: CutText | null, sentAt: Instant): cut is CutText => {
  if (!cut || sentAt < cut.sentAt) return false;
  const isUnseen = sentAt <= cut.shownAt && sentAt <= plusMs(cut.sentAt, UNSEEN_MS);
  return isUnseen || sentAt <= plusMs(cut.sentAt, BREATH_MS);
};

/** Whether words that were sent then go on with a long text of which the client sent the beginning. */
export const goesOn = ({ lastCut }: Pick<Cursor, 'lastCut'>, sentAt: Instant): boolean =>
  isNextPart(lastCut, sentAt);

/** Notes that a long text was not stored, so that what belongs to it is not stored either. */
export const withCut = (
  { env }: FormContext,
  decided: Transition,
  { path, raw, sentAt }: Pick<CutText, 'path' | 'sentAt'> & { raw: string },
): Transition => {
  const isKept = decided.writes.length === 0 && raw.length >= PERHAPS_CUT;
  const lastCut = isKept ? { path, sentAt, shownAt: env.now, length: lengthOf(raw) } : null;
  return { ...decided, cursor: { ...decided.cursor, lastCut } };
};

/** The rest of a text that was not taken: it is no answer, wherever the person is by now. */
export const refuseRest = (context: FormContext, cut: CutText, said: Said): Transition => {
  const { form, env, cursor } = context;
  const sentAt = sentAtOf(context, said);
  const length = cut.length + lengthOf(said.text);
  const lastCut = { ...cut, sentAt, shownAt: env.now, length };
  const located = locate(form, cut.path);
  const max = located?.field.type === 'text' ? located.field.maxLength : 0;
  const there = { ...context, cursor: { ...cursor, lastCut } };
  if (max > 0 && isAt(context, cut.path))
    return objectTo(there, say('form-error_too-long', { max, length }));
  const label = located ? labelOf(form, located.field, located.group) : cut.path;
  return objectTo(there, say('form-error_rest-of-long', { label, length }));
};
