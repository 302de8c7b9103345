import { advancedModels, goodDeeds } from '../../src/core/movement/advanced-models.ts';
import { initiativeList } from '../../src/core/movement/initiatives.ts';
import { selfInspection } from '../../src/core/movement/self-inspection.ts';
import { statistics } from '../../src/core/movement/statistics.ts';
import { yearPeriod } from '../../src/core/shared/period.ts';
import { type FormScript, phuongLang, type Step } from './script.ts';

const ofLang = { person: 'Lan', unit: phuongLang, period: yearPeriod(2027) } as const;

const handsIn: readonly Step[] = [
  { asks: 'review' },
  { tap: 'form-button_submit' },
  { tap: 'form-button_submit-yes' },
];

/** The signed report and a message a section: seven acts. */
export const statisticsScript: FormScript = {
  ...ofLang,
  form: statistics,
  today: '2027-01-20',
  steps: [
    { asks: 'doc_number' },
    { send: 'Thống kê 2026.pdf', caption: 'Báo cáo thống kê số 12/BC-UBND ngày 18/1/2027' },
    { asks: 'campaigns_central' },
    { say: '4; 6; 3' },
    { asks: 'state_labour_orders' },
    { say: '1: 1; 9: 2; còn lại: 0' },
    { tap: 'form-button_figures-yes' },
    { asks: 'province_certificates' },
    { say: '12; 2; 1; 3; 5; 4' },
    ...handsIn,
  ],
};

/** Three models of one paper, pasted: seven acts. */
export const modelsScript: FormScript = {
  ...ofLang,
  form: advancedModels,
  today: '2027-05-10',
  steps: [
    { asks: 'has_content' },
    { send: 'Điển hình đợt 1.pdf', caption: 'Báo cáo số 56/BC-UBND ngày 7/5/2027' },
    { asks: 'models' },
    {
      say:
        '1. Bà Trần Thị Mai; cá nhân; Tổ dân phố số 12; môi trường; Vận động 120 hộ phân loại rác tại nguồn\n' +
        '2. Tổ dân phố số 9; tập thể; Phường Láng; an ninh; Lắp 24 camera do dân góp\n' +
        '3. Mô hình Chợ không túi ni-lông; mô hình; Chợ Láng Hạ; môi trường; 85 hộ kinh doanh tham gia; 3/2027',
    },
    { shows: '2. Tổ dân phố số 9' },
    { tap: 'Thêm cả 3' },
    { tap: 'form-button_items-done' },
    { asks: 'nominees_informed' },
    { tap: 'form-yes' },
    ...handsIn,
  ],
};

/** Good people and good deeds, from a sheet with named columns. */
export const goodDeedsScript: FormScript = {
  ...ofLang,
  form: goodDeeds,
  today: '2027-07-12',
  steps: [
    { tap: 'hand-in_has_content_some' },
    { asks: 'doc_number' },
    { say: '88/TTr-UBND ngày 9/7/2027' },
    { asks: 'file' },
    { send: 'Danh sách NTVT.docx' },
    { tap: 'form-button_done' },
    { asks: 'models' },
    {
      say:
        'STT; Họ và tên; Loại; Đơn vị công tác; Lĩnh vực; Thành tích nổi bật; Đề nghị\n' +
        '1; Trần Thị Mai; Cá nhân; Trường Tiểu học Láng; Giáo dục; Dạy miễn phí 15 trẻ; Giấy khen\n' +
        '2; Đỗ Quốc Việt; Cá nhân; Công an phường; An ninh, quốc phòng; Bắt cướp; Bằng khen',
    },
    { tap: 'Thêm cả 2' },
    { tap: 'form-button_items-done' },
    { tap: 'form-yes' },
    ...handsIn,
  ],
};

/** The report, two numbers, the time; what was found stands in the report. */
export const selfInspectionScript: FormScript = {
  ...ofLang,
  form: selfInspection,
  today: '2027-08-10',
  steps: [
    { asks: 'doc_number' },
    { send: 'Tự kiểm tra.pdf', caption: 'Báo cáo số 120/BC-UBND ngày 9/8/2027' },
    { asks: 'bodies_inspected' },
    { say: '6; 1' },
    { asks: 'period_from' },
    { say: 'tháng 1 đến tháng 6' },
    { asks: 'inspected' },
    { tap: 'form-button_in-document' },
    { asks: 'remedies' },
    { say: 'Bổ sung biên bản kiểm phiếu; Văn phòng; 30/9/2027' },
    { tap: 'form-button_add-one' },
    { tap: 'form-button_items-done' },
    ...handsIn,
  ],
};

/** Initiatives pasted from Word, a line each. */
export const initiativesScript: FormScript = {
  ...ofLang,
  form: initiativeList,
  today: '2027-10-20',
  steps: [
    { asks: 'has_content' },
    { send: 'Sáng kiến 2027.pdf', caption: 'Tờ trình số 150/TTr-UBND ngày 18/10/2027' },
    { asks: 'initiatives' },
    {
      say:
        '1. Sổ tay số về hồ sơ đất đai; tác giả Trần Thu Hà (60%), Lê Minh Sơn (40%); cấp cơ sở; 15/3/2027; giảm thời gian tra cứu 2 ngày; làm lợi 250 triệu đồng\n' +
        '2. Tổ lưu động ký số tại nhà; tác giả Đỗ Văn Thắng; cấp thành phố; tháng 2/2027; hỗ trợ 320 người',
    },
    { tap: 'Thêm cả 2' },
    { tap: 'form-button_items-done' },
    ...handsIn,
  ],
};
