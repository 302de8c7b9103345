import { dossiers } from '../../src/core/awards/dossiers.ts';
import { fiveYearPeriod, yearPeriod } from '../../src/core/shared/period.ts';
import { type FormScript, phuongLang, type Step } from './script.ts';

const dossierOf = (id: string): FormScript['form'] => {
  const form = dossiers.find((one) => one.id === id);
  if (!form) throw new Error(`no ${id}`);
  return form;
};

const ofLang = { person: 'Lan', unit: phuongLang, period: yearPeriod(2027) } as const;

/** Nobody is under inquiry, and the papers are there. */
export const goesOut: readonly Step[] = [
  { asks: 'papers' },
  { tap: 'dossier_papers_complete' },
  { asks: 'review' },
  { tap: 'form-button_submit' },
  { tap: 'form-button_submit-yes' },
];

/** The letter with its list pasted from Word, the votes, the papers: nine acts. */
export const cityDossierScript: FormScript = {
  ...ofLang,
  form: dossierOf('award-dossier-city'),
  today: '2027-01-13',
  steps: [
    { asks: 'has_content' },
    { send: 'Tờ trình khen thưởng.pdf', caption: 'Tờ trình số 5/TTr-UBND ngày 11/1/2027' },
    { asks: 'nominees' },
    {
      say:
        '1. Nguyễn Văn An; Phó Chủ tịch UBND phường; Chiến sĩ thi đua Thành phố; lãnh đạo; CSTĐ cơ sở 2024, 2025, 2026; Sáng kiến Tổ lưu động ký số\n' +
        '2. Trần Thị Mai; Công chức Văn phòng; CSTĐ Thành phố; trực tiếp; CSTĐ cơ sở 2025, 2026; Sáng kiến Sổ tay số\n' +
        '3. Phòng Kinh tế, Hạ tầng và Đô thị: Tập thể lao động xuất sắc\n' +
        '4. Lê Minh Sơn; Chuyên viên; Bằng khen; trực tiếp',
    },
    { shows: '3. Phòng Kinh tế, Hạ tầng và Đô thị (Tập thể lao động xuất sắc)' },
    { tap: 'Thêm cả 4' },
    { tap: 'form-button_items-done' },
    { asks: 'votes_for' },
    { say: '11; 12' },
    { asks: 'under_discipline' },
    { tap: 'form-no' },
    ...goesOut,
  ],
};

/** One collective for an order, with the day until which the public may comment. */
export const stateDossierScript: FormScript = {
  ...ofLang,
  form: dossierOf('state-award-dossier'),
  today: '2027-02-22',
  steps: [
    { asks: 'has_content' },
    { send: 'Tờ trình HCLĐ.pdf', caption: 'Tờ trình số 21/TTr-UBND ngày 19/2/2027' },
    { asks: 'nominees' },
    { say: 'Ủy ban nhân dân phường Láng: Huân chương Lao động hạng Ba' },
    { tap: 'form-button_add-one' },
    { asks: 'nominees.position' },
    { tap: 'form-button_skip-rest-of-item' },
    { tap: 'form-button_items-done' },
    { asks: 'votes_for' },
    { say: '12; 12' },
    { asks: 'under_discipline' },
    { tap: 'form-no' },
    { asks: 'public_comment_until' },
    { say: '15/2/2027' },
    ...goesOut,
  ],
};

/** One title for all: nobody is asked which. */
export const fighterDossierScript: FormScript = {
  ...ofLang,
  form: dossierOf('fighter-dossier'),
  today: '2027-09-13',
  steps: [
    { asks: 'has_content' },
    { send: 'Tờ trình CSTĐTQ.pdf', caption: 'Tờ trình số 131/TTr-UBND ngày 10/9/2027' },
    { asks: 'nominees' },
    {
      say: 'Nguyễn Văn An; Phó Chủ tịch UBND phường; lãnh đạo; CSTĐ Thành phố 2023, 2026; Sáng kiến Tổ lưu động ký số',
    },
    { tap: 'form-button_add-one' },
    { tap: 'form-button_items-done' },
    { asks: 'votes_for' },
    { say: '12; 12' },
    { tap: 'form-no' },
    { asks: 'public_comment_until' },
    { say: '12/9/2027' },
    ...goesOut,
  ],
};

/** A hero in the year of the congress, with the public's comments over. */
export const heroDossierScript: FormScript = {
  ...ofLang,
  form: dossierOf('hero-dossier'),
  period: fiveYearPeriod(2030),
  today: '2030-02-20',
  steps: [
    { asks: 'has_content' },
    { send: 'To trinh Anh hung.pdf', caption: 'Tờ trình số 18/TTr-UBND ngày 18/2/2030' },
    { asks: 'nominees' },
    {
      say: 'Phạm Thị Dung; Tổ trưởng Tổ dân phố số 12; trực tiếp; CSTĐ toàn quốc 2028, Huân chương Lao động hạng Ba 2024; Sáng kiến Tổ dân phố không rác',
    },
    { tap: 'form-button_add-one' },
    { tap: 'form-button_items-done' },
    { asks: 'votes_for' },
    { say: '12; 12' },
    { tap: 'form-no' },
    { asks: 'public_comment_until' },
    { say: '15/2/2030' },
    ...goesOut,
  ],
};
