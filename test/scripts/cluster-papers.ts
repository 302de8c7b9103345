import { clusterPact, clusterPactFacts } from '../../src/core/clusters/cluster-pact.ts';
import {
  clusterAnnualReport,
  clusterMidyear,
  clusterAnnualReportFacts,
  clusterMidyearFacts,
} from '../../src/core/clusters/cluster-report.ts';
import { clusterReview, clusterReviewFacts } from '../../src/core/clusters/cluster-review.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { ledCluster, phuongKimLien } from './cluster-two.ts';
import type { FormScript, Step } from './script.ts';

const bySon = { person: 'Sơn', unit: phuongKimLien, period: yearPeriod(2027) } as const;

const handsIn: readonly Step[] = [
  { asks: 'review' },
  { tap: 'form-button_submit' },
  { tap: 'form-button_submit-yes' },
];

/** As a cluster of wards agreed on it, copied out of Word. */
export const SHEET = `STT\tNội dung tiêu chí\tĐiểm tối đa
I\tThực hiện nhiệm vụ kinh tế - xã hội\t60
1\tHoàn thành các chỉ tiêu kế hoạch năm\t40
2\tCải cách hành chính, chuyển đổi số\t20
II\tCông tác thi đua, khen thưởng\t40
1\tĐăng ký thi đua đúng thời hạn\t10
2\tGửi báo cáo 6 tháng, báo cáo năm đúng hạn\t10
3\tXây dựng, nhân rộng điển hình tiên tiến\t20
Tổng cộng\t\t100
III\tĐiểm thưởng
1\tĐược tặng Cờ thi đua của Chính phủ\t5`;

/** The pact with its four papers and its sheet, in ten acts. */
export const clusterPactScript: FormScript = {
  ...bySon,
  form: clusterPact,
  today: '2027-01-21',
  facts: clusterPactFacts,
  around: ledCluster('2027-01-21'),
  steps: [
    { asks: 'doc_number' },
    { send: 'Giao ước 14-GƯ-CTĐ (15.1.2027).pdf' },
    { shows: '14/GƯ-CTĐ' },
    { asks: 'papers' },
    { say: '12/KH-CTĐ ngày 15/1/2027; 13/QC-CTĐ 15/1/2027; -; 15/BĐ-CTĐ' },
    { shows: '12/KH-CTĐ' },
    { tap: 'Ghi 4' },
    { asks: 'criteria' },
    { say: SHEET },
    { tap: 'Thêm cả 6' },
    { tap: 'form-button_items-done' },
    { asks: 'attended' },
    { tap: 'form-button_default' },
    { asks: 'next_lead' },
    { tap: 'form-button_skip' },
    ...handsIn,
  ],
};

const reportSteps = (file: string): readonly Step[] => [
  { asks: 'doc_number' },
  { send: file },
  { asks: 'attended' },
  { say: '8' },
  { asks: 'absent' },
  { say: '9' },
  { shows: 'Phường Vĩnh Hưng' },
  { asks: 'results' },
  { tap: 'form-button_in-document' },
  ...handsIn,
];

/** The first half-year of the cluster: what its members have handed in comes by itself. */
export const clusterMidyearScript: FormScript = {
  ...bySon,
  form: clusterMidyear,
  today: '2027-07-05',
  facts: clusterMidyearFacts,
  around: ledCluster('2027-07-05'),
  steps: reportSteps('25-BC-CTĐ (5.7.2027).pdf'),
};

/** Its whole year. */
export const clusterAnnualReportScript: FormScript = {
  ...bySon,
  form: clusterAnnualReport,
  today: '2027-12-15',
  facts: clusterAnnualReportFacts,
  around: ledCluster('2027-12-15'),
  steps: reportSteps('41-BC-CTĐ (15.12.2027).pdf'),
};

/** The minutes of its review: points of nine units in one message, two flags, who leads in 2028. */
export const clusterReviewScript: FormScript = {
  ...bySon,
  form: clusterReview,
  today: '2027-12-07',
  facts: clusterReviewFacts,
  around: ledCluster('2027-12-07'),
  steps: [
    { asks: 'doc_number' },
    { send: '05-BB-CTĐ (7.12.2027).pdf' },
    { asks: 'members' },
    { say: '98,5; 97; 99; 96,5; 95; 96; 94; 93,5; 92' },
    { tap: 'Ghi 9' },
    { asks: 'votes_total' },
    { tap: 'form-button_default' },
    { asks: 'proposals' },
    { say: '3: 9, 1: 8' },
    { tap: 'Ghi, 7 mục còn lại không có' },
    { asks: 'government_flag' },
    { tap: 'form-button_skip' },
    { asks: 'next_lead' },
    { tap: '1. Phường Hoàng Mai' },
    { asks: 'next_deputies' },
    { say: '3; 4' },
    { shows: 'Phường Kim Liên; Phường Láng' },
    { asks: 'lead_votes' },
    { say: '8' },
    ...handsIn,
  ],
};
