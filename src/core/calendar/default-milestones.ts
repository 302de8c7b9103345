import type { Language } from '../shared/language.ts';
import type { ReminderProfileName } from './reminder-profiles.ts';

/**
 * A milestone as every year begins with it (domain.md 3.2); the Board changes the year's copy. In
 * names `{year}`, `{last}` and `{period}` stand for the year, the one before and the five years.
 */
export type DefaultMilestone = {
  code: string;
  formId: string;
  name: Readonly<Record<Language, string>>;
  /** Month and day on which it is due. */
  due: string;
  /** Month and day on which it opens, of the year before when later than `due`. */
  opens: string;
  reminders: ReminderProfileName;
  /** How the other members of a cluster hear of what its lead hands in. */
  members?: ReminderProfileName;
  quarter?: 1 | 3;
  /** In years of a five-year period that begins with 1: only then. */
  yearOfFive?: 1 | 3 | 5;
  role?: 'lead';
  profile?: 'calendar_year' | 'school_year';
  /** Nothing is handed in. */
  isEvent?: true;
  /** A unit may have nothing to report: "chưa có". */
  mayBeNone?: true;
};

export const annualMilestones: readonly DefaultMilestone[] = [
  {
    code: 'AWARD_DOSSIER_CITY',
    formId: 'award-dossier-city',
    name: {
      vi: 'Hồ sơ khen thưởng thường xuyên (thành tích năm {last})',
      en: 'City award dossiers ({last})',
    },
    due: '01-15',
    opens: '12-01',
    reminders: 'HARD',
    profile: 'calendar_year',
    mayBeNone: true,
  },
  {
    code: 'YEAR_LAUNCH',
    formId: 'year-launch',
    name: {
      vi: 'Phát động phong trào thi đua năm {year}',
      en: 'Launch of the {year} movement',
    },
    due: '01-20',
    opens: '01-02',
    reminders: 'STD',
  },
  {
    code: 'CLUSTER_PACT',
    formId: 'cluster-pact',
    name: {
      vi: 'Tổng kết năm {last}, ký kết giao ước thi đua năm {year}',
      en: 'Review of {last} and pact of {year}',
    },
    due: '01-20',
    opens: '12-15',
    reminders: 'HARD',
    members: 'EVENT',
    role: 'lead',
  },
  {
    code: 'STATISTICS',
    formId: 'statistics',
    name: {
      vi: 'Báo cáo thống kê thi đua, khen thưởng năm {last}',
      en: 'Statistics of {last}',
    },
    due: '01-31',
    opens: '01-02',
    reminders: 'STD',
  },
  {
    code: 'ANNUAL_PLAN',
    formId: 'annual-plan',
    name: { vi: 'Kế hoạch năm {year}', en: 'Plan for {year}' },
    due: '02-28',
    opens: '10-01',
    reminders: 'HARD',
  },
  {
    code: 'STATE_AWARD_DOSSIER',
    formId: 'state-award-dossier',
    name: {
      vi: 'Hồ sơ trình khen thưởng cấp Nhà nước, Cờ thi đua của Chính phủ năm {year}',
      en: 'State award dossiers {year}',
    },
    due: '02-28',
    opens: '01-15',
    reminders: 'HARD',
    mayBeNone: true,
  },
  {
    code: 'REGISTRATION',
    formId: 'registration',
    name: { vi: 'Đăng ký thi đua năm {year}', en: 'Emulation registration {year}' },
    due: '03-15',
    opens: '02-01',
    reminders: 'HARD',
    profile: 'calendar_year',
  },
  {
    code: 'CHECKIN_Q1',
    formId: 'check-in',
    name: { vi: 'Báo cáo nhanh tiến độ quý I/{year}', en: 'Check-in Q1/{year}' },
    due: '03-25',
    opens: '03-15',
    reminders: 'LIGHT',
    quarter: 1,
  },
  {
    code: 'MODEL_H1',
    formId: 'model-h1',
    name: {
      vi: 'Giới thiệu điển hình tiên tiến, người tốt việc tốt đợt 1 năm {year}',
      en: 'Advanced models {year}, round 1',
    },
    due: '05-15',
    opens: '04-15',
    reminders: 'STD',
    mayBeNone: true,
  },
  {
    code: 'TRADITION_DAY',
    formId: 'tradition-day',
    name: {
      vi: 'Ngày truyền thống thi đua yêu nước 11/6/{year}',
      en: 'Patriotic Emulation Day {year}',
    },
    due: '06-11',
    opens: '05-15',
    reminders: 'EVENT',
    isEvent: true,
  },
  {
    code: 'MIDYEAR_REPORT',
    formId: 'midyear-report',
    name: { vi: 'Báo cáo sơ kết 6 tháng đầu năm {year}', en: 'Half-year report {year}' },
    due: '06-15',
    opens: '05-15',
    reminders: 'HARD',
    profile: 'calendar_year',
  },
  {
    code: 'CLUSTER_MIDYEAR',
    formId: 'cluster-midyear',
    name: {
      vi: 'Hội nghị sơ kết 6 tháng cụm, khối năm {year}',
      en: 'Cluster half-year review {year}',
    },
    due: '07-15',
    opens: '06-15',
    reminders: 'STD',
    role: 'lead',
  },
  {
    code: 'SCHOOL_YEAR_REPORT',
    formId: 'school-year-report',
    name: {
      vi: 'Báo cáo tổng kết năm học {last}-{year}',
      en: 'School-year report {last}-{year}',
    },
    due: '07-15',
    opens: '06-01',
    reminders: 'HARD',
    profile: 'school_year',
  },
  {
    code: 'NTVT_DOSSIER',
    formId: 'ntvt-dossier',
    name: {
      vi: 'Hồ sơ “Người tốt, việc tốt”, “Công dân Thủ đô ưu tú” năm {year}',
      en: 'Good people, good deeds dossiers {year}',
    },
    due: '07-31',
    opens: '06-15',
    reminders: 'HARD',
    mayBeNone: true,
  },
  {
    code: 'SCHOOL_DOSSIER',
    formId: 'school-dossier',
    name: {
      vi: 'Hồ sơ khen thưởng năm học {last}-{year}',
      en: 'School-year award dossiers {last}-{year}',
    },
    due: '07-31',
    opens: '06-15',
    reminders: 'HARD',
    profile: 'school_year',
    mayBeNone: true,
  },
  {
    code: 'SELF_INSPECTION',
    formId: 'self-inspection',
    name: {
      vi: 'Tự kiểm tra công tác thi đua, khen thưởng năm {year}',
      en: 'Self-inspection {year}',
    },
    due: '08-25',
    opens: '07-25',
    reminders: 'STD',
  },
  {
    code: 'CHECKIN_Q3',
    formId: 'check-in',
    name: { vi: 'Báo cáo nhanh tiến độ quý III/{year}', en: 'Check-in Q3/{year}' },
    due: '09-25',
    opens: '09-15',
    reminders: 'LIGHT',
    quarter: 3,
  },
  {
    code: 'SCHOOL_REGISTRATION',
    formId: 'school-registration',
    name: {
      vi: 'Đăng ký thi đua năm học {year}-{next}',
      en: 'School-year registration {year}-{next}',
    },
    due: '09-30',
    opens: '08-25',
    reminders: 'HARD',
    profile: 'school_year',
  },
  {
    code: 'CAPITAL_DAY',
    formId: 'capital-day',
    name: {
      vi: 'Kỷ niệm Giải phóng Thủ đô 10/10/{year}, biểu dương điển hình',
      en: 'Capital Liberation Day {year}',
    },
    due: '10-10',
    opens: '09-15',
    reminders: 'EVENT',
    isEvent: true,
  },
  {
    code: 'THEMATIC_REPORT',
    formId: 'thematic-report',
    name: {
      vi: 'Báo cáo phong trào thi đua chuyên đề năm {year}',
      en: 'Thematic campaign report {year}',
    },
    due: '10-31',
    opens: '10-01',
    reminders: 'STD',
    mayBeNone: true,
  },
  {
    code: 'SELF_SCORE',
    formId: 'self-score',
    name: { vi: 'Tự chấm điểm thi đua năm {year}', en: 'Self-scoring {year}' },
    due: '11-20',
    opens: '10-15',
    reminders: 'HARD',
  },
  {
    code: 'ANNUAL_REPORT',
    formId: 'annual-report',
    name: { vi: 'Báo cáo tổng kết năm {year}', en: 'Annual report {year}' },
    due: '11-30',
    opens: '10-25',
    reminders: 'HARD',
    profile: 'calendar_year',
  },
  {
    code: 'CLUSTER_REVIEW',
    formId: 'cluster-review',
    name: {
      vi: 'Bình xét, suy tôn cụm, khối năm {year}',
      en: 'Cluster ranking and flag vote {year}',
    },
    due: '12-15',
    opens: '11-10',
    reminders: 'HARD',
    role: 'lead',
  },
  {
    code: 'CLUSTER_ANNUAL_REPORT',
    formId: 'cluster-annual-report',
    name: { vi: 'Báo cáo tổng kết cụm, khối năm {year}', en: 'Cluster annual report {year}' },
    due: '12-20',
    opens: '11-15',
    reminders: 'HARD',
    role: 'lead',
  },
];
