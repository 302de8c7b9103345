import { awaitsPaper, type Obligation } from '../../core/obligations/obligation.ts';
import { loadSubmissionWindow } from '../../core/obligations/submission-window.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { DraftId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { advanceDraft } from '../../core/submissions/advance-draft.ts';
import { amendSubmission } from '../../core/submissions/amend-submission.ts';
import type { Draft } from '../../core/submissions/draft.ts';
import { beginAnew, openDraft } from '../../core/submissions/open-draft.ts';
import { asLink } from '../../core/submissions/sent-link.ts';
import { undoCancel } from '../../core/submissions/undo-cancel.ts';
import { saySigned, toMissing } from '../forms/amendments.ts';
import { describeMessage, fileOf } from '../forms/form-message.ts';
import { advance } from '../forms/forms.ts';
import { buttons } from '../kit/buttons.ts';
import { refuse, show, toast, type BotContext } from '../kit/request.ts';
import { placeOf, taskTitle } from '../tasks/task-lines.ts';
import { tasksOfPerson } from '../tasks/tasks.ts';
import { askWhatFor } from './doubt.ts';
import { asIfSaid, firstPaper, type Held, heldMessages, letGo, messageLine } from './held.ts';
import { below } from './settle.ts';

type How = 'undo' | 'anew' | undefined;
type ToTask = { milestoneId: MilestoneId; unitId: UnitId; how: How };

/**
 * The file that waits is the document of that task: its draft is opened, takes the file and asks for
 * what is still missing. Where the task takes none any more, all stays as it was and the person is asked anew.
 */
export const toTask = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, unitId, how }: ToTask,
): Promise<void> => {
  const held = await heldMessages(ctx, by);
  const paper = firstPaper(held);
  if (paper.length === 0) return refuse(ctx, 'doubt-over');
  const { year } = await tasksOfPerson(ctx.request, by);
  const task = year.find(
    ({ milestone, unit }) => milestone.id === milestoneId && unit.id === unitId,
  );
  const opened = task && (await openFor(ctx, by, { task, how }));
  if (!task || !opened) {
    toast(ctx, say('doubt-task-over'), true);
    return askWhatFor(ctx, by);
  }
  if (opened.type === 'thrown-away') return askAboutDraft(ctx, task, opened.draft);
  const { draftId } = opened;
  const active = { ...by, person: { ...by.person, activeDraftId: draftId } };
  show(ctx, [
    ...paper.slice(0, 1).map(({ message }) => messageLine(message)),
    say('doubt-to-task', { form: taskTitle(task) }),
  ]);
  for (const message of asOneAlbum(paper)) {
    const said = asIfSaid(ctx, message);
    const described = describeMessage(said);
    // Also where words would be an answer: it was sent as a document of the task.
    const linked = asLink(described.event, ctx.request.ports.random);
    await advance(said, { by: active, draftId, ...described, ...linked });
  }
  const left = await leftOf(ctx, draftId, paper);
  const taken = paper.filter((one) => !left.includes(one));
  await letGo(ctx, taken);
  if (taken.length < held.length) await askWhatFor(below(ctx, held), active);
};

type Opened =
  | { type: 'opened'; draftId: DraftId }
  /** It can still be restored, unless it is begun anew. */
  | { type: 'thrown-away'; draft: Draft };

type Opening = { task: Obligation; how: How };

/** Undefined where nothing can be handed in there any more. */
const openFor = async (
  ctx: BotContext,
  by: KnownPerson,
  { task, how }: Opening,
): Promise<Opened | undefined> => {
  const { stores, ports, now } = ctx.request;
  const { formId, period } = task.milestone;
  const key = { unitId: task.unit.id, formId, period };
  const window = await loadSubmissionWindow(stores, ports.forms, { key, now });
  if (window.type === 'locked') return undefined;
  const restored = how === 'undo' ? await restore(ctx, by, key) : undefined;
  if (restored) return restored;
  if (task.state.type === 'submitted' || task.state.type === 'returned')
    return openHandedIn(ctx, by, { task, how });
  const outcome =
    (how === 'anew' ? await anew(ctx, by, key) : undefined) ??
    (await openDraft(stores, ports.forms, { key, by, mayBegin: window.type === 'open', now }));
  return outcome.type === 'opened' || outcome.type === 'thrown-away' ? outcome : undefined;
};

type Key = Pick<Draft, 'unitId' | 'formId' | 'period'>;

const restore = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  key: Key,
): Promise<Opened | undefined> => {
  const draft = await stores.drafts.find(key);
  const outcome = draft && (await undoCancel(stores, { token: draft.token, by, now }));
  return outcome?.type === 'restored' ? { type: 'opened', draftId: outcome.draftId } : undefined;
};

const anew = async (
  { request: { stores, ports, now } }: BotContext,
  by: KnownPerson,
  key: Key,
): Promise<Opened | undefined> => {
  const draft = await stores.drafts.find(key);
  const outcome = draft && (await beginAnew(stores, ports.forms, { token: draft.token, by, now }));
  return outcome?.type === 'opened' ? outcome : undefined;
};

/** What was sent unsigned is opened again, at what stands on the signed document. */
const openSubmitted = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, how }: { number: string; how: How },
): Promise<Opened | undefined> => {
  const { stores, ports, now } = ctx.request;
  const input = { number, by, now, anew: how === 'anew' };
  const outcome = await amendSubmission(stores, ports.forms, input);
  if (outcome.type === 'refused') return undefined;
  if (outcome.type === 'thrown-away') return outcome;
  const { draftId } = outcome;
  if (outcome.begun) {
    const active = { ...by, person: { ...by.person, activeDraftId: draftId } };
    await saySigned(ctx, active, draftId);
    await advanceDraft(stores, ports.forms, { by: active, draftId, event: toMissing, now });
  }
  return { type: 'opened', draftId };
};

/** What was handed in takes more only where something of it is still to come. */
const openHandedIn = async (
  ctx: BotContext,
  by: KnownPerson,
  { task, how }: Opening,
): Promise<Opened | undefined> => {
  const { state } = task;
  if (state.type === 'returned') return openReturned(ctx, by, { number: state.number, how });
  return state.type === 'submitted' && awaitsPaper(task)
    ? openSubmitted(ctx, by, { number: state.number, how })
    : undefined;
};

/** What the Board has given back is opened again, at the first of what it asks. */
const openReturned = async (
  ctx: BotContext,
  by: KnownPerson,
  { number, how }: { number: string; how: How },
): Promise<Opened | undefined> => {
  const { stores, ports, now } = ctx.request;
  const input = { number, by, now, anew: how === 'anew' };
  const outcome = await amendSubmission(stores, ports.forms, input);
  return outcome.type === 'refused' ? undefined : outcome;
};

/** Beginning anew ends what may still be restored, so that it is never a side effect. */
const askAboutDraft = (ctx: BotContext, task: Obligation, { changedAt }: Draft): void => {
  const place = placeOf(task);
  const { toTask: to } = buttons.conversation;
  ctx.request.shows = { type: 'doubt', id: '' };
  show(
    ctx,
    [say('draft-restorable', { form: taskTitle(task), at: { at: changedAt } })],
    [
      [{ label: say('button-undo'), data: to.to({ ...place, how: 'undo' }), style: 'primary' }],
      [{ label: say('button-begin-anew'), data: to.to({ ...place, how: 'anew' }) }],
      [{ label: say('button-doubt-other-tasks'), data: buttons.conversation.show.to() }],
    ],
  );
};

/** Photos that were sent one by one are pages of one document, and are told of once. */
const asOneAlbum = (paper: readonly Held[]): Held['message'][] =>
  paper.map(({ message }) =>
    message.photo && paper.length > 1
      ? { ...message, media_group_id: message.media_group_id ?? `held-${paper[0]?.id ?? ''}` }
      : message,
  );

/** Of an album of documents what the form has not taken: the first is told of, the others wait on. */
const leftOf = async (
  { request: { stores } }: BotContext,
  draftId: DraftId,
  [, ...others]: readonly Held[],
): Promise<Held[]> => {
  const files = await stores.attachments.ofDraft(draftId);
  const taken = new Set(files.map(({ fileUniqueId }) => fileUniqueId));
  return others.filter(({ message }) => !taken.has(fileOf(message)?.fileUniqueId ?? ''));
};
