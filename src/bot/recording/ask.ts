import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import { OFFERED_EXTENSIONS_WORKING_DAYS } from '../../core/obligations/time-limits.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import { awaitWords } from '../kit/expected-reply.ts';
import { show, type BotContext, type MessageButton } from '../kit/request.ts';
import { RECORD, type Recording } from './state.ts';
import { factLines, headLines, leftOutLines, type Found } from './words.ts';

const { recording } = buttons;

type Asking = { record: Recording; found: Found };

export const ask = async (ctx: BotContext, by: KnownPerson, asking: Asking): Promise<void> => {
  const { record, found } = asking;
  switch (record.kind) {
    case 'paper':
      return question(ctx, by, { ...asking, key: 'record-ask-number', rows: [] });
    case 'waiver': {
      const rows = (['nothing', 'not-concerned'] as const).map((reason) => [
        {
          label: say(`relief-reason-${reason}`),
          data: recording.reason.to({ mark: record.mark, reason }),
        },
      ]);
      return question(ctx, by, { ...asking, key: 'relief-why', rows });
    }
    case 'extension':
      return question(ctx, by, {
        ...asking,
        key: 'record-ask-until',
        rows: await dayRows(ctx, record, found.those),
      });
    case 'reopening':
      return confirmScreen(ctx, by, asking);
  }
};

type Question = Asking & {
  key: 'record-ask-number' | 'relief-why' | 'record-ask-until';
  rows: MessageButton[][];
};

const question = async (
  ctx: BotContext,
  by: KnownPerson,
  { record, found, key, rows }: Question,
): Promise<void> => {
  await awaitWords(ctx, by, RECORD.about(record));
  show(ctx, [...headLines(record, found), 'blank', say(key)], [...rows, [leaveButton(record)]]);
};

const leaveButton = ({ mark }: Recording): MessageButton => ({
  label: say('button-record-no'),
  data: recording.leave.to({ mark }),
});

const dayRows = async (
  ctx: BotContext,
  { mark }: Recording,
  those: readonly Obligation[],
): Promise<MessageButton[][]> => {
  const { today, days } = await loadToday(ctx.request.stores, ctx.request.now);
  const last =
    those
      .map(({ dueOn }) => dueOn)
      .toSorted()
      .at(-1) ?? today;
  const from = last < today ? today : last;
  return OFFERED_EXTENSIONS_WORKING_DAYS.map((count) => {
    const date = days.addWorkingDays(from, count);
    const label = say('button-until', { date: { date }, count });
    return [{ label, data: recording.until.to({ mark, until: date }) }];
  });
};

/** All that is going to be written down, and what comes of it. */
export const confirmScreen = async (
  ctx: BotContext,
  by: KnownPerson,
  asking: Asking,
): Promise<void> => {
  const { record, found } = asking;
  const { stores, now } = ctx.request;
  const { people } = stores;
  await awaitWords(ctx, by, RECORD.about(record));
  const spokenFor = new Set(await people.unitsWithContact());
  const without = found.those.filter(({ unit }) => !spokenFor.has(unit.id)).length;
  show(
    ctx,
    [
      ...headLines(record, found),
      ...factLines(record),
      ...(record.date && record.date > dateInHanoi(now) ? [say('record-date-later')] : []),
      ...leftOutLines(ctx, found.leftOut),
      'blank',
      say('record-told', { without }),
    ],
    [
      [
        {
          label: say('button-record-yes'),
          data: recording.confirm.to({ mark: record.mark }),
          style: 'primary',
        },
      ],
      [leaveButton(record)],
    ],
  );
};
