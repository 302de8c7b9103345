import { describe, expect, it, onTestFinished } from 'vitest';

import { lists } from '../../src/bot/kit/lists.ts';
import { DAY, LAST_DAY, openLongCity, type LongCity } from '../support/long-lists.ts';
import type { Player } from '../support/player.ts';
import { sized } from '../support/sized.ts';

type Walk = {
  /** Who looks at it; the admin unless told. */
  by?: 'lan';
  at: (city: LongCity) => string;
  /** What the last entry is found by, and what it is called on a button or in the text. */
  finds: (count: number) => string;
  shows: (count: number) => string;
};

const named =
  (words: string) =>
  (count: number): string =>
    `${words} ${count}`;

const cluster = { finds: named('cum'), shows: named('Cụm') };
const unit = { finds: named('xa le'), shows: named('Xã Lẻ') };
const person = { finds: named('can bo'), shows: named('Cán Bộ') };
const target = { finds: named('chi tieu'), shows: named('Chỉ tiêu') };
const past = { finds: named('moc cu'), shows: named('Mốc cũ') };

/** A list each, by its name in the table of buttons. A new one gets its line here. */
const walks: Readonly<Record<string, Walk>> = {
  'board.milestone': { at: ({ planId }) => `o:m:${planId}`, ...cluster },
  'board.ownClusters': { at: () => 'cum:l', ...cluster },
  'board.clustersOfMilestone': { at: ({ planId }) => `cum:k:${planId}`, ...cluster },
  'board.cluster': { at: ({ planId }) => `o:c:-:${planId}`, ...unit },
  'board.clusterMilestone': { at: ({ planId }) => `cum:m:${planId}:-`, ...unit },
  'board.ownCluster': { at: ({ owing }) => `cum:c:${owing.clusterId}::2027`, ...past },
  'board.milestones': { at: () => 'o:l::2027', ...past },
  'board.yearClusters': { at: () => 'o:yc:2027', ...cluster },
  'board.yearRanking': {
    at: () => 'o:yk:2027',
    finds: named('cum'),
    shows: named('Cụm thi đua số'),
  },
  'board.yearTargets': { at: () => 'o:yr:2027', ...unit },
  'board.yearLate': { at: () => 'o:yl:2027', ...unit },
  'board.jobs': { at: () => 'dv:j', finds: () => 'nhac', shows: () => 'hắc' },
  'board.unknownDeliveries': { at: () => 'dv:n', ...person },
  'board.needs': {
    at: ({ needsId }) => `o:k:${needsId}`,
    finds: named('kho khan'),
    shows: named('Xã Lẻ'),
  },
  'board.needsOf': { at: () => 'o:q:2027-Q1', finds: named('kho khan'), shows: named('Xã Lẻ') },
  'board.needsPeriods': {
    at: () => 'o:kp',
    finds: () => 'quy i nam 2001',
    shows: () => 'quý I năm 2001',
  },
  'board.tags': {
    at: ({ unitId }) => `tg:${unitId}`,
    finds: named('nhan'),
    shows: (count) => `Nhãn ${count}`,
  },
  'calendar.tags': {
    at: ({ planId }) => `k:wt:${planId}`,
    finds: named('nhan'),
    shows: named('Nhãn'),
  },
  'calendar.chosenUnits': { at: () => 'k:wu:chosen', ...unit },
  'board.unreachable': { at: () => 'dv:u', ...person },
  'board.unitsFile': {
    at: ({ fileId }) => `im:p:${fileId}`,
    finds: named('don vi'),
    shows: named('Đơn vị'),
  },
  'awards.list': { at: () => 'aw:', finds: named('thuong'), shows: named('Thưởng') },
  'awards.ofUnit': {
    at: ({ owing }) => `aw:u:${owing.unitId}`,
    finds: named('thuong'),
    shows: named('Thưởng'),
  },
  'awards.progress': { at: () => 'aw:r:2023', ...unit },
  'awards.ownUnits': { by: 'lan', at: () => 'aw:l', ...unit },
  'awards.file': {
    at: ({ awardsFileId }) => `aw:f:${awardsFileId}`,
    finds: named('thuong'),
    shows: named('Thưởng'),
  },
  'reminders.logs': { at: () => 'nk::2027', ...past },
  'board.refusedDeliveries': { at: () => 'dv:f', ...person },
  'reminders.milestoneLog': { at: ({ planId }) => `nk:m:${planId}`, ...unit },
  'reminders.unitLog': {
    at: ({ unitId }) => `nk:u:${unitId}`,
    finds: () => 'thi lan',
    shows: () => 'Nguyễn Thị Lan',
  },
  'reminders.ofDay': { at: () => `nv:d:${LAST_DAY}`, ...person },
  'reminders.paper': { by: 'lan', at: () => `nl:p:${DAY}`, ...unit },
  'reminders.extension': { by: 'lan', at: () => `nl:e:${DAY}`, ...unit },
  'home.tasks': { by: 'lan', at: () => 'menu:e:0', ...unit },
  'tasks.relieve': { by: 'lan', at: () => 'v:a', ...unit },
  'tasks.relieveEarlier': { by: 'lan', at: () => 'v:ae', ...unit },
  'tasks.year': { by: 'lan', at: () => 'v:y', ...unit },
  'tasks.progress': { at: ({ owing }) => `pg:${owing.unitId}:2027:0`, ...target },
  'tasks.spanProgress': { at: ({ owing }) => `p5:${owing.unitId}:2026-2030:0`, ...target },
  'tasks.ownProgressList': { by: 'lan', at: () => 'pu', ...unit },
  'forms.papers': {
    at: ({ owing }) => `hs:u:${owing.unitId}:2027`,
    finds: () => 'ke hoach nam',
    shows: () => 'Kế hoạch năm',
  },
  'reviews.queue': { at: () => 'rv:l', finds: named('xa le'), shows: named('Xã Lẻ') },
  'reviews.usual': { at: () => 'rv:u', finds: named('cau'), shows: named('Câu') },
  'reviews.usualFor': {
    at: () => 'rv:f:BN-2027-S-1-annual-plan:0',
    finds: named('cau'),
    shows: named('Câu'),
  },
  'reviews.models': { at: () => 'rv:ml', finds: named('mo hinh'), shows: named('Mô hình') },
  'reviews.cityTargets': { at: () => 'rv:ct:2027', ...target },
  'reviews.cityTarget': { at: () => 'rv:cv:ct-1', ...unit },
  'reviews.asked': {
    at: () => 'rv:w:BN-2027-S-1-annual-plan',
    ...target,
  },
  'reviews.beside': { at: () => 'rv:o:BN-2027-S-1-annual-plan', ...target },
  'reviews.several': { at: () => 'rv:y', finds: named('xa le'), shows: named('Xã Lẻ') },
  'reviews.version': {
    at: () => 'rv:v:BN-2027-S-1-annual-plan',
    finds: named('y kien'),
    shows: named('Ý kiến'),
  },
  'reviews.parts': { at: () => 'rv:p:BN-2027-S-1-annual-plan', ...target },
  'forms.ownPapers': { by: 'lan', at: () => 'hs:o', ...unit },
  'people.handOverList': { by: 'lan', at: () => 'ho:l', ...unit },
  'people.staff': { at: () => 'st:', ...person },
  'people.dataRequests': { at: () => 'dr:l', ...person },
  'people.auditLog': {
    at: () => 'nt',
    finds: () => 'duong dan moi',
    shows: () => 'đường dẫn mời',
  },
  'people.deputies': { at: ({ specialistId }) => `st:d:${specialistId}`, ...person },
  'people.staffClusters': {
    at: ({ specialistId }) => `st:c:${specialistId}`,
    finds: named('cum'),
    shows: (count) => `☐ Cụm ${count}`,
  },
  'questions.waiting': { at: () => 'q:l', finds: questionNumber, shows: questionNumber },
  'questions.thread': {
    at: () => 'q:v:question-1',
    finds: named('loi thu'),
    shows: named('Lời thứ'),
  },
  'questions.faq': { at: () => 'q:fl', finds: named('cau hoi'), shows: named('Câu hỏi') },
  'questions.own': { by: 'lan', at: () => 'q:o', finds: questionNumber, shows: questionNumber },
  'calendar.year': { at: () => 'k:y:2027', ...past },
  'calendar.preview': { at: () => 'k:p:c:2027:0', ...past },
  'calendar.copyPlan': { at: () => 'k:cp:2027', ...past },
  'calendar.chooseHoliday': {
    at: () => 'k:hr:2027',
    finds: () => 'quoc khanh',
    shows: () => 'Quốc khánh',
  },
  'calendar.clusters': {
    at: ({ planId }) => `k:c:${planId}`,
    finds: named('cum'),
    shows: named('Cụm'),
  },
  'nextYear.clusters': {
    at: () => 'yr:m:2028',
    finds: named('cum'),
    shows: (count) => `Cụm ${count}`,
  },
  'nextYear.cluster': { at: () => 'yr:k:2028:-', ...unit },
  'nextYear.chooseCluster': { at: ({ unitId }) => `yr:t:2028:${unitId}`, ...cluster },
  'board.vacant': {
    at: () => 'o:v:0',
    finds: named('phuong'),
    shows: (count) => `Phường ${count}.1`,
  },
  'reorganisations.list': { at: () => 'ro:l', ...unit },
  'nextYear.quiet': {
    at: () => 'yr:q:2028',
    finds: named('phuong'),
    shows: (count) => `Phường ${count}.1`,
  },
  'broadcasts.shelf': {
    at: () => 'tb:l:drafts',
    finds: named('noi dung'),
    shows: named('Nội dung'),
  },
  'broadcasts.values': {
    at: ({ broadcastId }) => `tb:av:${broadcastId}:t0:clusters`,
    finds: named('cum'),
    shows: (count) => `☐ Cụm ${count}`,
  },
  'broadcasts.whenMilestone': {
    at: ({ broadcastId }) => `tb:wm:${broadcastId}::2029`,
    finds: named('moc moi'),
    shows: named('Mốc mới'),
  },
  'broadcasts.list': { at: ({ sentId }) => `tb:r:${sentId}:silent`, ...unit },
};

function questionNumber(count: number): string {
  return `CH-${String(count).padStart(4, '0')}`;
}

const reads = (player: Player, words: string): boolean =>
  player.screen.includes(words) || player.buttons.some((one) => one.includes(words));

/** The longest lists are those of which somebody has to find the last. */
const SEARCHED_FROM = sized({ full: 100, brief: 400 });

describe('every list', () => {
  it('is walked through', () => {
    expect(Object.keys(walks).toSorted()).toEqual([...lists.keys()].toSorted());
  });

  it.each([0, 1, 101, 417])(
    'answers with %i entries, and finds the last of them by typing',
    { timeout: 600_000 },
    async (count) => {
      const city = await openLongCity(count);
      onTestFinished(() => city.world.close());
      const failed: string[] = [];
      await city.admin.forges('nv:on');
      for (const [name, { by, at, finds, shows }] of Object.entries(walks)) {
        const player = by === 'lan' ? city.lan : city.admin;
        await player.forges(at(city));
        const answered = player.news.length > 0;
        if (!answered) failed.push(`${name} says nothing`);
        if (count < 100) continue;
        if (!player.seesBelow('button-find')) {
          failed.push(`${name} cannot be searched: ${player.screen.slice(0, 200)}`);
          continue;
        }
        if (count < SEARCHED_FROM) continue;
        await player.taps('button-find');
        await player.says(finds(count));
        if (!reads(player, shows(count)) || !player.seesBelow('button-find-all'))
          failed.push(
            `${name} does not find: ${player.screen.slice(0, 200)} ${player.buttons.join('|')}`,
          );
      }
      expect(failed).toEqual([]);
    },
  );
});
