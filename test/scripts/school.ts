import { dossiers } from '../../src/core/awards/dossiers.ts';
import { registrationFacts } from '../../src/core/registration/registration-facts.ts';
import { schoolRegistration } from '../../src/core/registration/registration.ts';
import { schoolYearReportFacts } from '../../src/core/reports/report-facts.ts';
import { schoolYearReport } from '../../src/core/reports/reports.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { goesOut } from './dossiers.ts';
import type { FormScript } from './script.ts';

const school = {
  person: 'Hạnh',
  unit: { code: 'THPT-CHU-VAN-AN', name: 'Trường THPT Chu Văn An', kind: 'public_service_unit' },
  onFormOnly: true,
} as const;

/** Registered in September; numbers with what they count, as people write them. */
export const schoolRegistrationScript: FormScript = {
  ...school,
  form: schoolRegistration,
  period: yearPeriod(2027),
  today: '2027-09-20',
  facts: registrationFacts,
  steps: [
    { asks: 'doc_number' },
    { send: 'Dang ky thi dua nam hoc.pdf', caption: 'Số 61/ĐK-THPT ngày 16/9/2027' },
    { asks: 'headcount' },
    { say: '68 người; 60; 9; 1; 0' },
    { shows: '1. Tổng số người: 68 (đọc từ “68 người”)' },
    { tap: 'Ghi 5' },
    { asks: 'reg_ttldtt' },
    { say: '8; 2; 1; 0' },
    { asks: 'aims' },
    {
      say:
        'Tổ Toán: Tập thể lao động xuất sắc\n' +
        'Tổ Ngữ văn: TTLĐXS\n' +
        'Tổ Văn phòng: Tập thể lao động tiên tiến',
    },
    { tap: 'Thêm cả 3' },
    { tap: 'form-button_items-done' },
    { asks: 'reg_bang_khen_tp' },
    { say: '2; 0; -' },
    { asks: 'reg_models' },
    { say: '3; 6' },
    { asks: 'model_names' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};

/** Its awards as they stand in the report's table, and the rest by numbers. */
export const schoolYearReportScript: FormScript = {
  ...school,
  form: schoolYearReport,
  period: yearPeriod(2028),
  today: '2028-07-12',
  after: [schoolRegistrationScript],
  facts: schoolYearReportFacts,
  steps: [
    { asks: 'doc_number' },
    { send: 'BC tong ket nam hoc.pdf', caption: 'Báo cáo số 44/BC-THPT ngày 10/7/2028' },
    { asks: 'docs_issued' },
    { say: '14; 3; 5; 2; 2; 30; 900' },
    { say: '4; 2; 25; 6' },
    { shows: 'Lao động tiên tiến, đề nghị: chưa có (gợi ý 60)' },
    {
      say:
        'STT\tDanh hiệu, hình thức\tĐăng ký\tĐề nghị\tĐược tặng\n' +
        '1\tLao động tiên tiến\t60\t60\t60\n' +
        '2\tChiến sĩ thi đua cơ sở\t9\t9\t8\n' +
        '3\tGiấy khen (cá nhân)\t-\t22\t22',
    },
    { shows: '2. Chiến sĩ thi đua cơ sở, đề nghị: 9 / 8' },
    { tap: 'Ghi 6' },
    { say: '3: 1; 4: 0; 5: 8; 6: 2; 7: 1; 8: 0; 9: 0; 11: 0; 12: 2; 13: 0; 14: 0' },
    { tap: 'Ghi 11' },
    { tap: 'Dùng 11 số gợi ý' },
    { say: '50; 3; 6' },
    { asks: 'trainings' },
    { say: '2; 70; 1; 45; 0; -; 85 triệu' },
    { asks: 'strengths' },
    { tap: 'Theo văn bản đính kèm' },
    { asks: 'review' },
    { tap: 'form-button_submit' },
    { tap: 'form-button_submit-yes' },
  ],
};

const dossier = dossiers.find(({ id }) => id === 'school-dossier');
if (!dossier) throw new Error('no school-dossier');

/** Teachers and a group of teachers, from the table of the letter. */
export const schoolDossierScript: FormScript = {
  ...school,
  form: dossier,
  period: yearPeriod(2027),
  today: '2027-07-26',
  steps: [
    { asks: 'has_content' },
    {
      send: 'To trinh khen thuong nam hoc.pdf',
      caption: 'Tờ trình số 52/TTr-THPT ngày 22/7/2027',
    },
    { asks: 'nominees' },
    {
      say:
        'STT\tHọ và tên\tChức vụ\tDanh hiệu\n' +
        '1\tNguyễn Thị Hạnh\tHiệu trưởng\tChiến sĩ thi đua Thành phố\n' +
        '2\tTrần Quốc Bảo\tTổ trưởng Tổ Toán\tBằng khen\n' +
        '3\tTổ Toán\t\tTập thể lao động xuất sắc',
    },
    { shows: '3. Tổ Toán (Tập thể lao động xuất sắc)' },
    { tap: 'Thêm cả 3' },
    { tap: 'form-button_items-done' },
    { asks: 'votes_for' },
    { say: '9; 9' },
    { asks: 'under_discipline' },
    { tap: 'form-no' },
    ...goesOut,
  ],
};
