import { asId, type AttachmentId } from '../../shared/ids.ts';
import { say, type TextRef } from '../../shared/text-ref.ts';
import { keysOf } from '../answers/answers.ts';
import { missingSteps } from '../answers/missing-steps.ts';
import type { Write } from '../answers/write.ts';
import { itemPath } from '../schema/path.ts';
import type { Action } from './action.ts';
import { fileIds } from './attached.ts';
import { cameFrom } from './book-in-hand.ts';
import { bookNotes } from './book-notes.ts';
import { isSame, type Saved, type SaidValue, save, withAnswers } from './commit.ts';
import type { Cursor } from './cursor.ts';
import { goTo, stale, stay, type FormContext, type Transition, unchanged } from './form-context.ts';
import type { FoundGroup, FoundStep } from './found-step.ts';
import { nextMissing } from './navigation.ts';
import { orderFound } from './order-found.ts';
import { foundSteps, isListed } from './read-found.ts';

type FoundAction = Extract<
  Action,
  { op: 'read' | 'read-no' | 'found' | 'found-take' | 'found-keep' | 'found-edit' | 'found-skip' }
>;

/** Buttons about the document that answers are taken from. */
export const pressFound = (context: FormContext, action: FoundAction, rev: number): Transition => {
  switch (action.op) {
    case 'read':
      return askToRead(context);
    case 'read-no':
      return withDocument(stay(context), null);
    case 'found':
      return showStep(context, { step: action.page, part: action.part });
    case 'found-skip':
      return skipStep(context, action.page);
    case 'found-take':
    case 'found-keep':
    case 'found-edit':
      return take(context, action, rev);
  }
};

const skipStep = (context: FormContext, step: number): Transition =>
  isAtStep(context, step) ? toStep(context, step + 1) : unchanged(context);

const withDocument = (after: Transition, document: Cursor['document']): Transition => ({
  ...after,
  cursor: { ...after.cursor, document },
});

/** Has the document at hand read, or shows what was found in it. */
export const askToRead = (context: FormContext): Transition => {
  const { document } = context.cursor;
  if (!document) return stale(context);
  if (document.state !== 'offered') return showStep(context, { step: document.next, part: 0 });
  const write: Write = { type: 'read-document', file: asId<AttachmentId>(document.file) };
  const saved = save(context, [], [write]);
  const after = goTo(context, { type: 'found', step: 0, part: 0 }, saved);
  return withDocument(after, { ...document, state: 'waiting', ...cameFrom(context) });
};

/** While it is being read there is nothing to see yet. */
const showStep = (
  context: FormContext,
  { step, part }: { step: number; part: number },
): Transition => {
  const { found } = context.env;
  if (!found) {
    const { document } = context.cursor;
    const { readingRefused } = context.env;
    if (document && readingRefused)
      return withDocument(
        goTo(context, document.from ?? nextMissing(context, context.filled).place, {
          notices: [readingRefused],
        }),
        null,
      );
    return document
      ? goTo(context, { type: 'found', step: 0, part: 0 }, { toast: say('form-found-not-yet') })
      : stale(context);
  }
  return part > 0 ? goTo(context, { type: 'found', step, part }) : toStep(context, step);
};

const isAtStep = ({ cursor: { place }, env }: FormContext, step: number): boolean =>
  env.found !== undefined && place.type === 'found' && place.step === step;

/** The step, or the next one that still says something new; behind the last only what is missing is asked. */
const toStep = (context: FormContext, from: number, move: Partial<Transition> = {}): Transition => {
  const after = { ...context, filled: move.filled ?? context.filled };
  const steps = foundSteps(after);
  const step = steps.findIndex((one, at) => at >= from && saysMore(after, one));
  if (step === -1) return finish(after, move);
  const document = inHand(context, step);
  return withDocument(goTo(context, { type: 'found', step, part: 0 }, move), document);
};

const inHand = ({ cursor: { document }, env }: FormContext, next: number): Cursor['document'] =>
  document
    ? { ...document, state: 'open', next }
    : { file: '', name: env.found?.name ?? '', state: 'open', next };

const finish = (context: FormContext, move: Partial<Transition>): Transition => {
  const kept = withoutBook(context, move);
  const { place, returnTo } = nextMissing(context, kept.filled);
  const count = missingSteps(context.form, kept.filled).length;
  const notices = [
    ...(move.notices ?? []),
    ...nothingOf(context),
    say('form-found-all-seen', { count }),
  ];
  return withDocument(goTo(context, place, { ...move, ...kept, returnTo, notices }), null);
};

/** A workbook that says nothing at all, with what it was made for. */
const nothingOf = (context: FormContext): TextRef[] =>
  context.env.found?.book && foundSteps(context).length === 0
    ? [...bookNotes(context), say('form-book-nothing')]
    : [];

/** A workbook that was filled in is no paper of the unit's, also where it came to the question about its files. */
const withoutBook = (context: FormContext, { writes = [] }: Partial<Transition>): Saved => {
  const { form, filled, env } = context;
  const file = env.found?.book && env.found.file;
  const given = form.fields.flatMap(({ id, type }) => {
    const files = type === 'file' ? fileIds(filled, id) : [];
    if (file === undefined || !files.includes(file)) return [];
    return [{ ...unsaid, path: id, value: files.filter((one) => one !== file) }];
  });
  const saved = save(context, given);
  return given.length === 0
    ? { writes: [...writes], filled }
    : { writes: [...writes, ...saved.writes], filled: saved.filled };
};

const unsaid = { raw: '', messageId: null, chatId: null } as const;

/** Whether it has anything that is not there already, or that could not be read. */
const saysMore = (context: FormContext, { answers, groups, unread }: FoundStep): boolean =>
  unread.length > 0 ||
  answers.some(
    ({ question, value }) => !isSame(context.filled.answers.get(question.path)?.value, value),
  ) ||
  groups.some(({ group, rows }) => rows.some((row) => !isListed(context, group, row)));

const take = (
  context: FormContext,
  { op, page }: Extract<FoundAction, { op: 'found-take' | 'found-keep' | 'found-edit' }>,
  rev: number,
): Transition => {
  if (!isAtStep(context, page)) return unchanged(context);
  const step = foundSteps(context)[page];
  // Somebody has changed an answer since it was shown.
  if (!step || rev !== context.filled.rev) return stale(context);
  const given = [
    ...answersOf(context, step, op === 'found-take'),
    ...step.groups.flatMap((one) => itemsOf(context, one, op === 'found-take')),
  ];
  const saved = save(context, given, orderFound(context, step, withAnswers(context, given)));
  const notices = takenLines(step, given);
  if (op !== 'found-edit') return toStep(context, page + 1, { ...saved, notices });
  const after = goTo(context, editPlace(context, step), { ...saved, notices, returnTo: null });
  return withDocument(after, inHand(context, page + 1));
};

const takenLines = ({ answers, groups }: FoundStep, given: readonly SaidValue[]): TextRef[] => {
  const paths = new Set(given.map(({ path }) => path));
  const single = answers.filter(({ question }) => paths.has(question.path)).length;
  const items = new Set([...paths].flatMap((path) => path.split('.')[1] ?? [])).size;
  return groups.length + answers.length === 0
    ? []
    : [say('form-found-taken', { count: single + items })];
};

/** Where what was taken is changed: a list in its list, answers where the section is looked over. */
const editPlace = ({ form }: FormContext, { section, groups, answers }: FoundStep) => {
  const [only] = groups;
  return only && answers.length === 0
    ? ({ type: 'items', group: only.group.id } as const)
    : ({ type: 'review', page: Math.max(form.sections.indexOf(section), 0) } as const);
};

/** What is answered otherwise stays unless the person has said that it does not. */
const answersOf = (
  { filled }: FormContext,
  { answers }: FoundStep,
  isReplacing: boolean,
): SaidValue[] =>
  answers.flatMap(({ question: { path }, value, raw }): SaidValue[] => {
    const stored = filled.answers.get(path)?.value ?? null;
    if (isSame(stored, value) || (stored !== null && !isReplacing)) return [];
    return [{ path, value, raw, messageId: null, chatId: null }];
  });

/** New items with keys of their own, as far as the list takes them; and what is said of items that are there. */
const itemsOf = (
  context: FormContext,
  { group, rows }: FoundGroup,
  isReplacing: boolean,
): SaidValue[] => {
  const { filled } = context;
  const room = Math.max(group.max - keysOf(filled, group.id).length, 0);
  const said = rows.filter((row) => !isListed(context, group, row));
  const isFree = ({ path, value }: SaidValue): boolean => {
    const stored = filled.answers.get(path)?.value ?? null;
    return !isSame(stored, value) && (stored === null || isReplacing);
  };
  return [
    ...said.filter(({ key }) => key !== undefined).flatMap(({ given }) => given.filter(isFree)),
    ...said
      .filter(({ key }) => key === undefined)
      .slice(0, room)
      .flatMap(({ given }) => {
        const key = context.env.newKey();
        return given.map((one) => ({
          ...one,
          // Beside its items the list may say what they make together.
          path: one.path.includes('.')
            ? itemPath(group.id, key, one.path.split('.')[2] ?? '')
            : one.path,
        }));
      }),
  ];
};
