import type { DocumentOutline } from './headings.ts';
import { numberIn } from './report-counts.ts';

/** The report of thematic campaigns: one after the other in the text, or a row each. */
export const thematicReportOutline: DocumentOutline = {
  looks: 'back',
  headings: [],
  prose: [],
  lists: [
    {
      group: 'campaigns',
      columns: [
        {
          field: 'name',
          label: 'Tên phong trào',
          names: ['ten phong trao', 'phong trao', 'phong trao thi dua', 'ten chuyen de'],
        },
        {
          field: 'participants_collective',
          label: 'Lượt tập thể',
          names: ['luot tap the', 'so luot tap the', 'so tap the', 'tap the tham gia', 'tap the'],
        },
        {
          field: 'participants_individual',
          label: 'Lượt cá nhân',
          names: [
            'luot ca nhan',
            'so luot ca nhan',
            'so ca nhan',
            'ca nhan tham gia',
            'ca nhan',
            'luot nguoi',
          ],
        },
        {
          field: 'models_found',
          label: 'Mô hình',
          names: ['mo hinh', 'dien hinh', 'so mo hinh', 'so dien hinh'],
        },
        {
          field: 'awards_granted',
          label: 'Khen thưởng',
          names: ['khen thuong', 'so khen thuong', 'duoc khen'],
        },
        { field: 'results', label: 'Kết quả', names: ['ket qua'] },
        { field: 'limitations', label: 'Hạn chế', names: ['han che', 'ton tai'] },
      ],
      enough: 3,
      hasLines: false,
    },
  ],
  items: [],
  counts: [],
  results: {
    group: 'campaigns',
    name: 'name',
    prose: [
      ['results', ['ket qua', 'ket qua dat duoc', 'ket qua noi bat', 'ket qua thuc hien']],
      ['limitations', ['han che', 'ton tai', 'ton tai han che', 'kho khan']],
    ],
    counts: [
      { field: 'participants_collective', patterns: [numberIn('', ' luot tap the')] },
      {
        field: 'participants_individual',
        patterns: [numberIn('', ' luot (?:ca nhan|nguoi)')],
      },
      {
        field: 'models_found',
        patterns: [numberIn('', ' (?:mo hinh|dien hinh|guong dien hinh)')],
      },
    ],
    sums: [
      {
        field: 'awards_granted',
        patterns: [
          numberIn('khen(?: thuong)?[^.;\\d]{0,40} ', ' (?:luot )?tap the'),
          numberIn('khen(?: thuong)?[^.;]{0,40} ', ' (?:luot )?ca nhan'),
          numberIn('khen(?: thuong)?[^.;\\d]{0,40} ', ' truong hop'),
        ],
      },
    ],
  },
};
