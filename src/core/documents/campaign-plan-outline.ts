import type { DocumentOutline } from './headings.ts';

/** Where the plan of one campaign says what its form asks; as the outline of plans. */
export const campaignPlanOutline: DocumentOutline = {
  looks: 'ahead',
  headings: [
    ['purpose', ['muc dich', 'yeu cau', 'muc dich yeu cau']],
    ['criteria_collective', ['tieu chi doi voi tap the', 'doi voi tap the', 'tieu chi tap the']],
    ['criteria_individual', ['tieu chi doi voi ca nhan', 'doi voi ca nhan', 'tieu chi ca nhan']],
    ['award_forms', ['khen thuong', 'hinh thuc khen thuong', 'so luong khen thuong']],
    ['course', ['thoi gian', 'tien do', 'so ket', 'tong ket', 'phat dong']],
    ['theme', ['chu de', 'chu de thi dua']],
    ['audience', ['doi tuong', 'doi tuong tham gia', 'doi tuong thi dua', 'pham vi, doi tuong']],
    ['content', ['noi dung']],
    ['organisation', ['to chuc thuc hien', 'phan cong']],
    ['part', ['tieu chi', 'kinh phi', 'can cu']],
  ],
  prose: [
    'theme',
    'audience',
    'purpose',
    'content',
    'criteria_collective',
    'criteria_individual',
    'award_forms',
    'organisation',
  ],
  course: { name: 'name', from: 'launched_on', interim: 'interim_on', until: 'final_on' },
  lists: [],
  items: [],
  counts: [],
};
