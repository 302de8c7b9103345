import type { Obligation } from '../../core/obligations/obligation.ts';
import { recordRelief } from '../../core/obligations/record-relief.ts';
import type { Relief, ReliefKind } from '../../core/obligations/relief.ts';
import { addScan } from '../../core/obligations/take-back-relief.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import type { CalendarDate } from '../../core/shared/calendar-date.ts';
import type { ClusterId, MilestoneId, UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { awaitWords, forgetAwaited } from '../kit/expected-reply.ts';
import { pending } from '../kit/pending.ts';
import {
  refuse,
  show,
  tell,
  toast,
  type Request,
  wordsOf,
  type BotContext,
} from '../kit/request.ts';
import { typedReason } from '../kit/typed-reason.ts';
import { ask, confirmScreen } from './ask.ts';
import { readPaper, readUntil } from './reading.ts';
import { askForScans } from './scans.ts';
import { RECORD, scanOf, type Recording } from './state.ts';
import { backRow, factLines, headLines, leftOutLine, load } from './words.ts';

type Begun = {
  kind: ReliefKind;
  milestoneId: MilestoneId;
  units: readonly UnitId[];
  clusterId?: ClusterId | null;
};

/** What of these units can be recorded, and what is asked first. */
export const begin = async (ctx: BotContext, by: KnownPerson, begun: Begun): Promise<void> => {
  const mark = ctx.request.ports.random.token(24);
  const record: Recording = { ...empty, ...begun, mark };
  const found = await load(ctx, record);
  const [first] = found.leftOut;
  if (found.those.length === 0)
    return toast(ctx, first ? leftOutLine(ctx, first) : say('record-nobody-left'), true);
  await ask(ctx, by, { record, found });
};

const empty = {
  clusterId: undefined,
  until: undefined,
  date: undefined,
  text: undefined,
  scanKind: undefined,
  scanId: undefined,
  scanName: undefined,
  scanSize: undefined,
};

export const beginOne = (
  ctx: BotContext,
  by: KnownPerson,
  { unitId, ...pressed }: { kind: ReliefKind; milestoneId: MilestoneId; unitId: UnitId },
): Promise<void> => begin(ctx, by, { ...pressed, units: [unitId] });

/** What was typed or sent while something is being recorded: a number, a day, a reason. */
export const hear = async (ctx: BotContext, by: KnownPerson, record: Recording): Promise<void> => {
  switch (record.kind) {
    case 'paper':
      return hearNumber(ctx, by, record);
    case 'extension':
      return hearUntil(ctx, by, record);
    case 'waiver':
    case 'reopening': {
      const text = typedReason(ctx);
      if (text === undefined) return tell(ctx.request, say('refusal-unclear'));
      return goOn(ctx, by, { ...record, text });
    }
  }
};

const goOn = async (ctx: BotContext, by: KnownPerson, record: Recording): Promise<void> => {
  const found = await load(ctx, record);
  const [first] = found.leftOut;
  if (found.those.length > 0) return confirmScreen(ctx, by, { record, found });
  const line = first ? leftOutLine(ctx, first) : say('record-nobody-left');
  if (ctx.callbackQuery) toast(ctx, line, true);
  else tell(ctx.request, line);
};

const hearNumber = async (ctx: BotContext, by: KnownPerson, record: Recording): Promise<void> => {
  const next = readPaper(ctx, record);
  if (next.text !== undefined) return goOn(ctx, by, next);
  await awaitWords(ctx, by, RECORD.about(next));
  tell(ctx.request, say(next.scanId ? 'record-ask-number' : 'relief-number-unclear'));
};

const hearUntil = async (ctx: BotContext, by: KnownPerson, record: Recording): Promise<void> => {
  const { those } = await load(ctx, { ...record, until: undefined });
  const [first] = those;
  if (!first) return tell(ctx.request, say('record-nobody-left'));
  const until = readUntil(ctx, first);
  if (typeof until === 'string') return goOn(ctx, by, { ...record, until });
  tell(ctx.request, until);
};

type Pressed = { mark: string };

const pressed = (ctx: BotContext, by: KnownPerson, { mark }: Pressed): Recording | undefined => {
  const record = pending(RECORD, by, ctx.request.now);
  return record?.mark === mark ? record : undefined;
};

export const chooseUntil = async (
  ctx: BotContext,
  by: KnownPerson,
  chosen: Pressed & { until: CalendarDate },
): Promise<void> => {
  const record = pressed(ctx, by, chosen);
  if (record) await goOn(ctx, by, { ...record, until: chosen.until });
  else refuse(ctx, 'button-outdated');
};

/** What was chosen is read in each reader's language, what was typed as it was typed. */
const reasonOf = (request: Request, { kind, text = '' }: Recording): Relief['reason'] => {
  if (kind === 'paper') return '';
  const chosen = (['nothing', 'not-concerned'] as const).map((one) => say(`relief-reason-${one}`));
  return chosen.find((ref) => wordsOf(request, ref) === text) ?? text;
};

export const chooseReason = async (
  ctx: BotContext,
  by: KnownPerson,
  chosen: Pressed & { reason: 'nothing' | 'not-concerned' },
): Promise<void> => {
  const record = pressed(ctx, by, chosen);
  if (!record) return refuse(ctx, 'button-outdated');
  const text = wordsOf(ctx.request, say(`relief-reason-${chosen.reason}`));
  await goOn(ctx, by, { ...record, text });
};

/** Nothing is recorded. */
export const leave = async (ctx: BotContext, by: KnownPerson, chosen: Pressed): Promise<void> => {
  const record = pressed(ctx, by, chosen);
  if (!record) return refuse(ctx, 'button-outdated');
  await forgetAwaited(ctx, by);
  const { those, leftOut } = await load(ctx, record);
  show(
    ctx,
    [say('record-left'), 'blank', ...headLines(record, { those, leftOut })],
    [await backRow(ctx, record)],
  );
};

export const confirm = async (ctx: BotContext, by: KnownPerson, chosen: Pressed): Promise<void> => {
  const record = pressed(ctx, by, chosen);
  if (!record || !isComplete(record)) return refuse(ctx, 'button-outdated');
  const { stores, ports, now } = ctx.request;
  const { kind } = record;
  const needs = { forms: ports.forms.forms, random: ports.random };
  const outcome = await recordRelief(stores, needs, {
    ...inputOf(record),
    reason: reasonOf(ctx.request, record),
    by,
    now,
  });
  await forgetAwaited(ctx, by);
  if (outcome.type === 'refused') return toast(ctx, say('record-nobody-left'), true);
  const { reliefs, obligations } = outcome;
  const ids = reliefs.map((relief) => relief.id);
  const scan = scanOf(record);
  if (scan) await addScan(stores, ports.random, { ids, scan, by, now });
  await showDone(ctx, record, obligations);
  if (kind === 'paper') await askForScans(ctx, by, ids);
};

const inputOf = ({ kind, milestoneId, units, text, until, date }: Recording) => ({
  kind,
  milestoneId,
  unitIds: units,
  until,
  documentDate: date,
  documentNumber: kind === 'paper' ? text : undefined,
  reason: '',
});

const showDone = async (
  ctx: BotContext,
  record: Recording,
  recorded: readonly Obligation[],
): Promise<void> => {
  const { kind } = record;
  const [first] = recorded;
  show(
    ctx,
    [
      say('record-done', { count: recorded.length, unit: first?.unit.name ?? '' }),
      say(`record-title-${kind}`),
      ...(first ? [say('record-of', { name: { said: first.milestone.name } })] : []),
      ...factLines(record),
      ...(kind === 'paper' ? ['blank' as const, say('record-scan-how')] : []),
    ],
    [await backRow(ctx, record)],
  );
};

const isComplete = ({ kind, text, until }: Recording): boolean => {
  if (kind === 'extension') return until !== undefined;
  return kind === 'reopening' || text !== undefined;
};
