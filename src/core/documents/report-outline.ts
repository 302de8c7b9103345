import type { DocumentOutline } from './headings.ts';

/** Where half-year and annual reports say what their forms ask; as the outline of plans. */
export const reportOutline: DocumentOutline = {
  looks: 'back',
  headings: [
    ['limitations_causes', ['ton tai han che va nguyen nhan', 'han che nguyen nhan']],
    ['causes', ['nguyen nhan']],
    ['strengths', ['uu diem', 'mat duoc', 'ket qua noi bat', 'thuan loi']],
    ['limitations', ['ton tai', 'han che', 'kho khan', 'mat chua duoc']],
    ['next_tasks', ['phuong huong', 'nhiem vu trong tam', 'nhiem vu 6 thang', 'nhiem vu nam']],
    ['recommendations', ['kien nghi', 'de xuat']],
    [
      'part',
      [
        'ket qua',
        'danh gia',
        'cong tac',
        'phong trao',
        'khen thuong',
        'tuyen truyen',
        'tap huan',
        'kiem tra',
        'dien hinh',
      ],
    ],
  ],
  prose: ['strengths', 'limitations', 'causes', 'next_tasks', 'recommendations'],
  lists: [],
  items: [],
  counts: [
    {
      field: 'docs_issued',
      patterns: [/ban hanh[^.;\d]{0,40} (\d{1,4}) (?:van ban|ke hoach|cong van)/],
    },
    {
      field: 'trainings',
      patterns: [/(\d{1,3}) (?:lop|hoi nghi|dot|cuoc|buoi) (?:tap huan|boi duong)/],
    },
    { field: 'inspections', patterns: [/(\d{1,3}) (?:cuoc|dot|doan|lan)(?: tu)? kiem tra/] },
    { field: 'media_items', patterns: [/(\d{1,5}) tin,? bai/] },
    {
      field: 'models_found',
      patterns: [
        /phat hien[^.;\d]{0,60} (\d{1,4}) (?:mo hinh, |guong |tap the, ca nhan )?(?:dien hinh|mo hinh)/,
      ],
    },
    { field: 'ntvt_count', patterns: [/(\d{1,4}) guong nguoi tot,? viec tot/] },
    {
      field: 'initiatives_recognized',
      patterns: [
        /cong nhan[^.;\d]{0,60} (\d{1,4}) (?:de tai, )?sang kien/,
        /(\d{1,4}) (?:de tai, )?sang kien duoc cong nhan/,
      ],
    },
  ],
};
