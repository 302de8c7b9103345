import type { CalendarDate } from '../shared/calendar-date.ts';
import type { DefaultCode } from './default-milestone.ts';

/** A document as the Board cites it, and the days on which it is in force; without an end: still. */
type Document = { cited: string; from: string; until?: string };

/** A law, what stands in its place, or what adds to it: each is cited on the days on which it is in force. */
const documents = {
  law: [
    { cited: 'Luật Thi đua, khen thưởng 06/2022/QH15', from: '2024-01-01' },
    { cited: 'Luật sửa đổi 06/2026/QH16', from: '2026-10-01' },
  ],
  decree: [
    { cited: 'Nghị định 98/2023/NĐ-CP', from: '2024-01-01', until: '2025-06-30' },
    { cited: 'Nghị định 152/2025/NĐ-CP', from: '2025-07-01' },
  ],
  circular: [
    { cited: 'Thông tư 01/2024/TT-BNV', from: '2024-03-01', until: '2025-08-04' },
    { cited: 'Thông tư 15/2025/TT-BNV', from: '2025-08-05' },
  ],
  cityPlan: [
    {
      cited: 'Kế hoạch 371/KH-UBND ngày 26/12/2025 của UBND Thành phố',
      from: '2026-01-01',
      until: '2026-12-31',
    },
  ],
  cityModels: [{ cited: 'Quyết định 01/2020/QĐ-UBND của UBND Thành phố', from: '2020-01-23' }],
  directive: [{ cited: 'Chỉ thị 34-CT/TW ngày 7/4/2014', from: '2014-04-07' }],
  reports: [{ cited: 'Nghị định 09/2019/NĐ-CP về chế độ báo cáo', from: '2019-03-12' }],
  appeal: [{ cited: 'Lời kêu gọi Thi đua ái quốc ngày 11/6/1948', from: '1948-06-11' }],
} as const satisfies Record<string, readonly Document[]>;

type DocumentName = keyof typeof documents;

/** What each kind of work rests on; a code that is not here rests on nothing that is known. */
const restsOn: Partial<Record<DefaultCode, readonly DocumentName[]>> = {
  AWARD_DOSSIER_CITY: ['law', 'decree', 'circular'],
  YEAR_LAUNCH: ['law', 'directive', 'cityPlan'],
  ANNUAL_PLAN: ['law', 'decree', 'cityPlan'],
  CLUSTER_PACT: ['law', 'decree', 'cityPlan'],
  STATISTICS: ['law', 'circular'],
  STATE_AWARD_DOSSIER: ['law', 'decree', 'circular'],
  FIGHTER_DOSSIER: ['law', 'decree', 'circular'],
  HERO_DOSSIER: ['law', 'decree', 'circular'],
  REGISTRATION: ['law', 'decree', 'cityPlan'],
  CHECKIN_Q1: ['cityPlan'],
  CHECKIN_Q2: ['cityPlan'],
  CHECKIN_Q3: ['cityPlan'],
  CHECKIN_Q4: ['cityPlan'],
  MODEL_H1: ['directive', 'cityModels', 'cityPlan'],
  TRADITION_DAY: ['appeal'],
  MIDYEAR_REPORT: ['reports', 'cityPlan'],
  CLUSTER_MIDYEAR: ['decree', 'cityPlan'],
  SCHOOL_YEAR_REPORT: ['law', 'decree'],
  NTVT_DOSSIER: ['cityModels', 'cityPlan'],
  SCHOOL_DOSSIER: ['law', 'decree', 'circular'],
  SELF_INSPECTION: ['law', 'cityPlan'],
  SCHOOL_REGISTRATION: ['law', 'decree'],
  THEMATIC_REPORT: ['law', 'cityPlan'],
  SELF_SCORE: ['decree', 'cityPlan'],
  INITIATIVES: ['law', 'decree'],
  ANNUAL_REPORT: ['reports', 'cityPlan'],
  CLUSTER_REVIEW: ['decree', 'cityPlan'],
  CLUSTER_ANNUAL_REPORT: ['decree', 'cityPlan'],
  FIVE_YEAR_PLAN: ['law', 'directive'],
  MIDTERM_REVIEW: ['directive'],
  UNIT_CONGRESS: ['law', 'directive'],
  FIVE_YEAR_SUMMARY: ['law', 'directive'],
  CITY_CONGRESS: ['law', 'directive'],
  NATIONAL_CONGRESS: ['law', 'directive'],
};

/**
 * What is known to be in force for a milestone on the day that it is due. It says what the work rests on, never
 * that the day itself stands in it; empty where nothing is known.
 */
export const sourceOn = (code: string, dueOn: CalendarDate): string =>
  (restsOn[code as DefaultCode] ?? [])
    .flatMap((name): readonly Document[] => documents[name])
    .filter(({ from, until }) => from <= dueOn && (until === undefined || dueOn <= until))
    .map(({ cited }) => cited)
    .join('; ');
