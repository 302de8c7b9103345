import { describe, expect, it } from 'vitest';

import { defaultNames } from '../../../src/core/calendar/default-milestone.ts';
import { annualMilestones } from '../../../src/core/calendar/default-milestones.ts';
import { workingDays } from '../../../src/core/calendar/working-days.ts';
import type { Obligation } from '../../../src/core/obligations/obligation.ts';
import type { DigestItem } from '../../../src/core/reminders/digest-item.ts';
import { digestOf } from '../../../src/core/reminders/digest.ts';
import { dueOfLine, lateLine, reminderLine } from '../../../src/core/reminders/reminder-line.ts';
import { endOfDay, type CalendarDate } from '../../../src/core/shared/calendar-date.ts';
import { asId } from '../../../src/core/shared/ids.ts';
import { createText } from '../../../src/text.ts';
import { milestoneOf, unitOf } from './duties.ts';

const text = createText();
/** What fits on a phone without much scrolling, as everywhere. */
const MOST_LETTERS = 900;
const DAY = '2027-03-19' as CalendarDate;
const DUE = '2027-02-28' as CalendarDate;
const days = workingDays([]);

/** The longest names first, as a year has them. */
const longestNames = annualMilestones
  .map(({ code }) => {
    const { name, short } = defaultNames(code, 2027);
    return { code, vi: text.words(name, 'vi'), short: text.words(short, 'vi') };
  })
  .toSorted((one, other) => other.vi.length - one.vi.length);

const UNIT = 'Ủy ban Mặt trận Tổ quốc Việt Nam Thành phố';

const owed = (at: number, unit: string): Obligation => {
  const { code = '', vi = '', short = '' } = longestNames[at] ?? {};
  const milestone = milestoneOf({
    id: asId(code),
    code,
    name: { vi },
    short: { vi: short },
    dueOn: DUE,
    onTimeUntil: DUE,
  });
  return {
    unit: { ...unitOf(unit), name: unit, shortName: unit },
    milestone,
    dueOn: DUE,
    lastMoment: endOfDay(DUE),
    locksOn: null,
    state: { type: 'not-begun' },
  };
};

const itemOf = (
  obligation: Obligation,
  given: Partial<DigestItem> & Pick<DigestItem, 'audience'>,
): DigestItem => {
  const ladder = { steps: [] } as never;
  const facts = { obligation, ladder, day: DAY, workingDays: days, language: 'vi' as const };
  const line =
    given.audience === 'unit'
      ? reminderLine({ ...facts, step: 'after-7' })
      : lateLine(facts, false);
  return {
    obligation,
    step: 'after-7',
    line,
    due: dueOfLine(facts),
    left: -14,
    nudgedBy: null,
    note: null,
    hasContact: false,
    clusterId: asId('cum'),
    ...given,
  };
};

const lettersOf = (items: readonly DigestItem[], vacant = 0): string => {
  const facts = {
    day: DAY,
    language: 'vi' as const,
    name: 'Nguyễn Thị Hoàng Lan',
    otherOverdue: 6,
  };
  return digestOf({ ...facts, items, vacant })
    .lines.map((line) => text.words(line, 'vi'))
    .join('\n');
};

const own = (count: number, more: Partial<DigestItem> = {}): DigestItem[] =>
  Array.from({ length: count }, (_, at) => itemOf(owed(at, UNIT), { audience: 'unit', ...more }));

const late = (count: number): DigestItem[] =>
  Array.from({ length: count * 9 }, (_, at) =>
    itemOf(owed(at % count, `${UNIT} ${at}`), { audience: 'lead' }),
  );

describe('a digest fits on a phone, whatever things are called', () => {
  it.each([
    ['of a unit that is late with much', own(9)],
    ['of a lead', late(6)],
    ['of a lead whose own unit is late as well', [...own(9), ...late(6)]],
    [
      'with what somebody has written to each of its tasks',
      own(9, {
        nudgedBy: 'Phạm Quốc Hùng',
        note: 'đề nghị đơn vị gửi ngay trong hôm nay; '.repeat(4),
      }),
    ],
  ])('%s', (_, items) => {
    expect(lettersOf(items).slice(MOST_LETTERS)).toBe('');
  });
});

it('tells a specialist how many units nobody speaks for, on the same screen', () => {
  const words = lettersOf(late(6), 128);
  expect(words).toContain('128 đơn vị chưa có đầu mối');
  expect(words.slice(MOST_LETTERS)).toBe('');
  expect(lettersOf(late(6))).not.toContain('chưa có đầu mối, nhắc');
});

it('names what is most urgent, and counts what cannot wait of what it does not name', () => {
  const soon = own(2, { left: 11 });
  expect(lettersOf([...own(6), ...soon])).toMatch(/… và \d việc khác, trong đó \d việc đến hạn/);
  const words = lettersOf([...soon, ...own(1), ...own(4, { left: 12 })]);
  expect(words).toContain('việc khác.');
  expect(words).not.toContain('trong đó');
});
