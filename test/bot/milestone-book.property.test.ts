import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { unitsSheet } from '../../src/bot/workbooks/milestone-book.ts';
import { workingDays } from '../../src/core/calendar/working-days.ts';
import type { Obligation } from '../../src/core/obligations/obligation.ts';
import { boardHeadOn, usualBoardHeads } from '../../src/core/official-papers/board-letterhead.ts';
import { milestoneSummary } from '../../src/core/official-papers/milestone-papers.ts';
import { plainText } from '../../src/core/official-papers/official-paper.ts';
import {
  type CalendarDate,
  endOfDay,
  instantInHanoi,
} from '../../src/core/shared/calendar-date.ts';
import { say } from '../../src/core/shared/text-ref.ts';
import { milestoneOf, unitOf } from '../core/reminders/duties.ts';
import { statesAt } from '../support/obligation-states.ts';

const today = '2027-03-05' as CalendarDate;
const now = instantInHanoi(today, '10:00');
const milestone = milestoneOf({ dueOn: '2027-03-01' as CalendarDate });

const states = statesAt(now);

const drawn = fc.record({
  state: fc.constantFrom(...states),
  dueOn: fc.constantFrom('2027-03-01' as CalendarDate, '2027-03-10' as CalendarDate),
});

it('has the figures of the report on the same milestone, and those of a count of its units', () => {
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 1, maxLength: 20 }), (units) => {
      const rows = units.map(({ state, dueOn }, at): Obligation => ({
        unit: { ...unitOf(`u${at}`), name: `Phường ${at}` },
        milestone,
        dueOn,
        lastMoment: endOfDay(dueOn),
        locksOn: null,
        state,
      }));
      const owing = rows.map((row) => ({ cluster: null, row, content: undefined }));
      const title = say('milestone-book-units');
      const written = [...unitsSheet({ now }, { form: undefined, owing, title }).rows];
      const standing = (...tones: readonly string[]): number =>
        written.filter(({ standing: cell }) => {
          const key = typeof cell === 'object' && 'key' in cell ? cell.key : '';
          return tones.some((tone) => key === `city-year-tone-${tone}`);
        }).length;
      const report = milestoneSummary({
        name: 'Kế hoạch',
        dueOn: milestone.dueOn,
        overview: {
          milestone,
          spokenFor: new Set(),
          clusters: [{ cluster: null, agreedFor: null, rows }],
        },
        head: boardHeadOn(usualBoardHeads, today),
        days: workingDays([]),
        now,
      });
      const [table] = report.annexes[0]?.parts ?? [];
      const last = table?.type === 'table' ? table.rows.at(-1) : undefined;
      const said = last?.cells.slice(2, 9).map((cell) => Number(plainText(cell)));
      const count = (is: (one: (typeof units)[number]) => boolean): number =>
        units.filter(is).length;
      const isOpen = ({ state }: (typeof units)[number]): boolean =>
        state.type === 'not-begun' || state.type === 'drafting';
      const counted = [
        units.length,
        count(({ state }) => state.type === 'submitted'),
        count(({ state }) => state.type === 'submitted' && state.isLate),
        count(({ state }) => state.type === 'waived' || state.type === 'on-paper'),
        count(({ state }) => state.type === 'returned'),
        count(isOpen),
        count((one) => isOpen(one) && one.dueOn < today),
      ];
      expect(said).toEqual(counted);
      expect([
        written.length,
        standing('on-time', 'late'),
        standing('late'),
        standing('settled'),
        standing('returned'),
        standing('open', 'overdue', 'drafting'),
        standing('overdue'),
      ]).toEqual(counted);
      expect(written.filter(({ first }) => first !== '')).toHaveLength(
        count(({ state }) => 'firstAt' in state),
      );
      expect(written.map(({ due }) => due)).toEqual(units.map(({ dueOn }) => ({ day: dueOn })));
    }),
  );
});
