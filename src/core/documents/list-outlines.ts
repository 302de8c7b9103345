import type { Column, DocumentOutline } from './headings.ts';

const column = (field: string, label: string, names: readonly string[]): Column => ({
  field,
  label,
  names,
});

/** Papers that are a list: a table, often in an annex, and what stands above it. */
const listOutline = (group: string, columns: readonly Column[]): DocumentOutline => ({
  looks: 'back',
  headings: [],
  prose: [],
  lists: [{ group, columns, enough: 2, hasLines: false, isHeaded: true, most: 300 }],
  items: [],
  counts: [],
});

/** The list of an award dossier; labels are names that the form's own list knows. */
export const dossierOutline = listOutline('nominees', [
  column('name', 'Họ và tên', [
    'ho va ten',
    'ho ten',
    'ten tap the',
    'ten don vi',
    'tap the',
    'ten ca nhan',
    'ten',
  ]),
  column('position', 'Chức vụ', ['chuc vu', 'chuc danh']),
  column('workplace', 'Đơn vị công tác', ['don vi', 'noi cong tac', 'co quan', 'phong ban']),
  column('award', 'Danh hiệu', [
    'danh hieu',
    'hinh thuc',
    'de nghi khen thuong',
    'de nghi tang',
    'de nghi',
  ]),
  column('merit_type', 'Loại hình', ['loai hinh']),
  column('worker', 'Đối tượng', ['doi tuong', 'lanh dao']),
  column('earlier_decisions', 'Quyết định khen thưởng', [
    'quyet dinh khen thuong',
    'quyet dinh',
    'khen thuong da co',
    'da duoc khen',
    'qua trinh khen thuong',
    'danh hieu da dat',
    'thanh tich',
    'tom tat thanh tich',
  ]),
  column('initiative', 'Sáng kiến', ['sang kien', 'ten sang kien', 'de tai']),
]);

export const modelsOutline = listOutline('models', [
  column('display_name', 'Họ và tên', [
    'ho va ten',
    'ho ten',
    'ten dien hinh',
    'ten mo hinh',
    'ten',
  ]),
  column('model_kind', 'Loại', ['loai']),
  column('workplace', 'Đơn vị', ['don vi', 'noi cong tac', 'dia chi', 'chuc vu']),
  column('field', 'Lĩnh vực', ['linh vuc']),
  column('summary', 'Thành tích', ['thanh tich', 'tom tat', 'viec tot', 'viec lam tot']),
  column('proposed_form', 'Đề nghị', ['de nghi', 'hinh thuc']),
]);

export const initiativesOutline = listOutline('initiatives', [
  column('title', 'Tên sáng kiến', ['ten sang kien', 'sang kien', 'ten giai phap', 'ten de tai']),
  column('authors', 'Tác giả', ['tac gia', 'dong tac gia', 'nhom tac gia', 'ho va ten']),
  column('scope', 'Phạm vi', ['pham vi', 'cap']),
  column('first_use', 'Ngày áp dụng', ['ngay ap dung', 'thoi gian ap dung', 'ap dung tu']),
  column('benefit', 'Hiệu quả', ['hieu qua', 'loi ich']),
  column('benefit_vnd', 'Giá trị làm lợi', ['gia tri lam loi', 'lam loi', 'so tien']),
  column('confirmation', 'Xác nhận', ['xac nhan', 'minh chung', 'giay xac nhan']),
]);
