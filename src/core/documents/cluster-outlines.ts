import type { DocumentOutline, OutlineCount, OutlineSaying } from './headings.ts';

/** "11/12 đơn vị dự" */
const attended: OutlineCount = {
  field: 'attended',
  patterns: [
    /\b(\d{1,3})\/\d{1,3} (?:don vi|thanh vien)(?: thanh vien)?(?: tham)? (?:du|co mat)\b/,
    /\b(?:du|co mat|tham du)[^.;\d]{0,40} (\d{1,3})\/\d{1,3} (?:don vi|thanh vien)/,
    /\bco (\d{1,3})\/\d{1,3} don vi[^.;\d]{0,20} du\b/,
  ],
};

const absent: OutlineSaying = {
  field: 'absent',
  pattern:
    /(?<!\p{L})vắng(?: mặt)?\s*(?:\d{1,2} đơn vị)?[\s:,(]+((?:phường|xã|sở|ban|trường|công ty)[^();.]{3,120})/iu,
};

const LEAD = String.raw`(?:làm|là|giữ (?:chức|vai trò))\s+(?:cụm trưởng|khối trưởng|trưởng (?:cụm|khối))`;
const DEPUTY = String.raw`(?:làm|là|giữ (?:chức|vai trò))\s+(?:cụm phó|khối phó|phó trưởng (?:cụm|khối)|phó (?:cụm|khối))`;
const BODY = String.raw`(?:phường|xã|sở|ban|trường|công ty|bệnh viện)\s+[^:;.,()“”]{2,50}?`;

const election: readonly OutlineSaying[] = [
  { field: 'next_lead', pattern: new RegExp(String.raw`(${BODY})\s+${LEAD}`, 'iu') },
  {
    field: 'next_deputies',
    pattern: new RegExp(String.raw`(${BODY}(?:(?:,| và)\s+${BODY})*)\s+${DEPUTY}`, 'iu'),
  },
];

const votes: readonly OutlineCount[] = [
  {
    field: 'lead_votes',
    patterns: [
      /(?:cum truong|khoi truong|truong cum|truong khoi)[^.;\d]{0,20}(?:nam 20\d\d)?[^.;\d]{0,20}(\d{1,3})\/\d{1,3} phieu/,
    ],
  },
  {
    field: 'votes_total',
    patterns: [
      /(?:cum truong|khoi truong|truong cum|truong khoi)[^.;\d]{0,20}(?:nam 20\d\d)?[^.;\d]{0,20}\d{1,3}\/(\d{1,3}) phieu/,
    ],
  },
];

/** The papers of a cluster's pact: of the prose who came and who was elected, of the sheet its rows. */
export const pactOutline: DocumentOutline = {
  looks: 'ahead',
  headings: [],
  prose: [],
  lists: [],
  items: [],
  counts: [attended, ...votes],
  sayings: [absent, ...election],
  points: ['criteria'],
};

/** Half-year and annual reports of a cluster's lead. */
export const clusterReportOutline: DocumentOutline = {
  looks: 'back',
  headings: [
    ['limitations', ['ton tai', 'han che', 'kho khan', 'nguyen nhan']],
    ['results', ['ket qua', 'uu diem']],
    ['next_tasks', ['phuong huong', 'nhiem vu']],
    ['recommendations', ['kien nghi', 'de xuat']],
    ['part', ['danh gia', 'cong tac', 'phong trao', 'khen thuong', 'hoat dong']],
  ],
  prose: ['results', 'limitations', 'next_tasks', 'recommendations'],
  lists: [],
  items: [],
  counts: [attended],
  sayings: [absent],
};

/** The minutes of the review: points by unit, who leads next year. */
export const clusterReviewOutline: DocumentOutline = {
  looks: 'back',
  headings: [],
  prose: [],
  lists: [
    {
      group: 'members',
      columns: [
        { field: 'unit_name', label: 'Đơn vị', names: ['don vi', 'ten don vi', 'thanh vien'] },
        {
          field: 'points',
          label: 'Điểm',
          names: ['diem', 'tong diem', 'so diem', 'diem thi dua', 'diem cum cham'],
        },
      ],
      enough: 2,
      hasLines: false,
    },
  ],
  items: [],
  counts: [...votes],
  sayings: election,
};
