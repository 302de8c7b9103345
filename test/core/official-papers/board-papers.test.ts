import * as fc from 'fast-check';
import { expect, it } from 'vitest';

import { workingDays } from '../../../src/core/calendar/working-days.ts';
import type { Obligation, ObligationState } from '../../../src/core/obligations/obligation.ts';
import type { Overview } from '../../../src/core/obligations/overview.ts';
import {
  boardHeadOn,
  usualBoardHeads,
} from '../../../src/core/official-papers/board-letterhead.ts';
import {
  lateNotice,
  milestoneSummary,
} from '../../../src/core/official-papers/milestone-papers.ts';
import { type OfficialPaper, plainText } from '../../../src/core/official-papers/official-paper.ts';
import { opinionLetter } from '../../../src/core/official-papers/opinion-letter.ts';
import {
  type CalendarDate,
  endOfDay,
  instantInHanoi,
} from '../../../src/core/shared/calendar-date.ts';
import { asId, type ClusterId } from '../../../src/core/shared/ids.ts';
import { statesAt } from '../../support/obligation-states.ts';
import { milestoneOf, unitOf } from '../reminders/duties.ts';

const today = '2027-03-05' as CalendarDate;
const now = instantInHanoi(today, '10:00');
const head = boardHeadOn(usualBoardHeads, today);
const milestone = milestoneOf({ dueOn: '2027-03-01' as CalendarDate });

const states = statesAt(now);

type Drawn = { state: ObligationState; dueOn: CalendarDate };

const drawn = fc.record({
  state: fc.constantFrom(...states),
  dueOn: fc.constantFrom('2027-03-01' as CalendarDate, '2027-03-10' as CalendarDate),
});
const city = fc.array(fc.array(drawn, { minLength: 1, maxLength: 6 }), {
  minLength: 1,
  maxLength: 4,
});

const rowOf = ({ state, dueOn }: Drawn, name: string): Obligation => ({
  unit: { ...unitOf(name), name },
  milestone,
  dueOn,
  lastMoment: endOfDay(dueOn),
  locksOn: null,
  state,
});

const overviewOf = (clusters: readonly (readonly Drawn[])[]): Overview => ({
  milestone,
  spokenFor: new Set(),
  clusters: clusters.map((rows, n) => ({
    cluster: { id: asId<ClusterId>(`c${n}`), name: `Cụm ${n + 1}`, kind: 'cum' },
    agreedFor: null,
    rows: rows.map((one, at) => rowOf(one, `Phường ${n}-${at}`)),
  })),
});

const paperOf = (overview: Overview) => ({
  name: 'Kế hoạch năm 2027',
  dueOn: milestone.dueOn,
  overview,
  head,
  days: workingDays([]),
  now,
});

const proseOf = ({ parts }: OfficialPaper): string =>
  parts.flatMap((part) => (part.type === 'table' ? [] : [plainText(part.text)])).join('\n');

const tableIn = (paper: OfficialPaper | null, annex: number): string[][] => {
  const [table] = paper?.annexes[annex]?.parts ?? [];
  return table?.type === 'table' ? table.rows.map(({ cells }) => cells.map(plainText)) : [];
};

it('says of a milestone what a count of the units says, in the text as in the annex', () => {
  fc.assert(
    fc.property(city, (clusters) => {
      const paper = milestoneSummary(paperOf(overviewOf(clusters)));
      const all = clusters.flat();
      const count = (...types: readonly ObligationState['type'][]): number =>
        all.filter(({ state }) => types.includes(state.type)).length;
      const late = all.filter(({ state }) => state.type === 'submitted' && state.isLate).length;
      const open = count('not-begun', 'drafting');
      const overdue = all.filter(
        ({ state, dueOn }) => ['not-begun', 'drafting'].includes(state.type) && dueOn < today,
      ).length;
      const done = count('submitted', 'waived', 'on-paper');
      const rows = tableIn(paper, 0);
      expect(rows.at(-1)?.slice(2, 9).map(Number)).toEqual([
        all.length,
        count('submitted'),
        late,
        count('waived', 'on-paper'),
        count('returned'),
        open,
        overdue,
      ]);
      for (const column of [2, 3, 4, 5, 6, 7, 8])
        expect(rows.slice(0, -1).reduce((sum, cells) => sum + Number(cells[column]), 0)).toBe(
          Number(rows.at(-1)?.[column]),
        );
      const prose = proseOf(paper);
      expect(prose).toContain(
        `Có ${all.length} đơn vị thuộc diện gửi; đã hoàn thành ${done} đơn vị`,
      );
      expect(prose).toContain(
        `Đã gửi trên Hệ thống ${count('submitted')} đơn vị, trong đó ${late} đơn vị gửi sau hạn`,
      );
      expect(prose).toContain(`chưa gửi ${open} đơn vị, trong đó quá hạn ${overdue} đơn vị.`);
      expect(tableIn(paper, 1)).toHaveLength(overdue);
    }),
  );
});

it('writes to those who are late alone, and to nobody who has handed in', () => {
  fc.assert(
    fc.property(city, (clusters) => {
      const overview = overviewOf(clusters);
      const late = overview.clusters.flatMap(({ rows }) =>
        rows.filter(
          ({ state, dueOn }) => ['not-begun', 'drafting'].includes(state.type) && dueOn < today,
        ),
      );
      const letter = lateNotice(paperOf(overview));
      expect(tableIn(letter, 0).map((cells) => [cells[1], cells[4]])).toEqual(
        late.map(({ unit }) => [unit.name, '4']),
      );
      expect(letter === null).toBe(late.length === 0);
    }),
  );
});

const opinion = {
  unit: { name: 'Phường Láng', type: 'commune' },
  paper: 'Kế hoạch năm 2027',
  number: 'BN-2027-0001',
  documentNumber: '15/KH-UBND',
  submittedOn: '2027-02-05' as CalendarDate,
  state: 'returned',
  answerBy: '2027-03-20' as CalendarDate,
  remarks: [
    { part: 'Chỉ tiêu thi đua', words: 'Cần nêu mức phấn đấu bằng số' },
    { part: null, words: 'Đề nghị bổ sung phân công.' },
  ],
} as const;

it('says in a letter each remark as it was written, and until when it is to be answered', () => {
  const letter = opinionLetter(opinion, { head, today });
  expect(letter).toMatchObject({
    kind: null,
    addressees: ['Ủy ban nhân dân phường Láng'],
    letterhead: { symbol: 'BTĐ-NV2', number: null, on: null },
    signature: { titles: ['TRƯỞNG BAN'], name: null },
  });
  expect(proseOf(letter).split('\n').slice(0, 4)).toEqual([
    'Ban Thi đua - Khen thưởng Thành phố nhận được Kế hoạch năm 2027 số 15/KH-UBND của Ủy ban nhân dân phường Láng, gửi ngày 05/02/2027 (mã biên nhận BN-2027-0001). Sau khi nghiên cứu, Ban Thi đua - Khen thưởng Thành phố có ý kiến như sau:',
    '1. Chỉ tiêu thi đua: Cần nêu mức phấn đấu bằng số.',
    '2. Đề nghị bổ sung phân công.',
    'Đề nghị đơn vị bổ sung, hoàn thiện các nội dung nêu trên và gửi lại chậm nhất hết ngày 20/3/2027.',
  ]);
  const agreed = opinionLetter({ ...opinion, state: 'agreed', remarks: [] }, { head, today });
  expect(proseOf(agreed)).toContain('thống nhất với nội dung Kế hoạch năm 2027');
});

it('is headed as it is on its day', () => {
  const [usual] = usualBoardHeads;
  const later = { ...head, from: '2027-07-01', symbol: 'BTĐKT-NV', signer: ['KT. TRƯỞNG BAN'] };
  const heads = [...usualBoardHeads, later];
  expect(boardHeadOn(heads, '2027-06-30' as CalendarDate)).toBe(usual);
  expect(boardHeadOn(heads, '2027-07-01' as CalendarDate)).toBe(later);
});
