import { type Content, type ContentRow, type Form, wordsOfEntry } from '../forms/forms.ts';
import { bareAimOf, targetRowsIn } from '../plans/read-targets.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { say } from '../shared/text-ref.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import type { Unit } from '../units/unit.ts';
import { issuedIn } from './issued.ts';
import { issuerInWords, letterheadOf, recipientsOf, signatureOf } from './letterhead.ts';
import type { Annex, OfficialPaper, PaperPart, PaperTable } from './official-paper.ts';
import {
  chapters,
  counted,
  inFigures,
  type InVietnamese,
  linesOf,
  paragraph,
  paragraphs,
  sections,
  sentence,
} from './paper-words.ts';
import { type Said, saidIn } from './said-content.ts';
import { tableOf } from './table-of.ts';

/** What a unit's paper is made from. */
export type PaperSource = {
  form: Form;
  content: Content;
  unit: Pick<Unit, 'name' | 'type'>;
  /** The year that it is about. */
  year: number;
  today: CalendarDate;
  inVietnamese: InVietnamese;
};

/** The unit's own plan of a year, as it would sign it: its answers, its lists as annexes. */
export const draftAnnualPlan = (source: PaperSource): OfficialPaper => {
  const { unit, content, year, today } = source;
  const said = saidIn(content);
  const issued = issuedIn(said);
  const annexes = annexesOf(source);
  const issuer = issuerInWords(unit);
  return {
    letterhead: letterheadOf(unit, { code: 'KH', issued, year: Number(today.slice(0, 4)) }),
    kind: 'KẾ HOẠCH',
    subject: `Công tác thi đua, khen thưởng năm ${year}`,
    addressees: [],
    parts: [
      ...basisOf(said),
      paragraph(`${issuer} ban hành Kế hoạch công tác thi đua, khen thưởng năm ${year} như sau:`),
      ...chapters([
        { title: 'MỤC ĐÍCH, YÊU CẦU', parts: paragraphs(said.text('objectives') ?? '') },
        { title: 'CHỦ ĐỀ, CHỈ TIÊU THI ĐUA', parts: aimsOf(source, said, annexes) },
        { title: 'NỘI DUNG, NHIỆM VỤ TRỌNG TÂM', parts: tasksOf(said, annexes) },
        { title: 'GIẢI PHÁP THỰC HIỆN', parts: paragraphs(said.text('solutions') ?? '') },
        { title: 'TỔ CHỨC THỰC HIỆN', parts: courseOf(said, annexes) },
      ]),
      paragraph(
        `Trên đây là Kế hoạch công tác thi đua, khen thưởng năm ${year} của ${issuer}; ` +
          'đề nghị các đơn vị, cá nhân có liên quan nghiêm túc triển khai thực hiện./.',
      ),
    ],
    annexes: annexes.map(({ annex }) => annex),
    signature: signatureOf(unit, issued),
    recipients: recipientsOf(unit),
  };
};

/** What the plan rests on; the city's plan by its number where it is not among that already. */
const basisOf = (said: Said): PaperPart[] => {
  const rests = (said.text('legal_basis') ?? '')
    .split(/\n|;/)
    .flatMap(linesOf)
    .map((line) => line.replace(/[.,;]+$/u, ''))
    .map((line) => (/^(?:Căn cứ|Thực hiện|Theo)(?!\p{L})/iu.test(line) ? line : `Căn cứ ${line}`));
  const number = said.text('city_plan');
  const isNamed =
    number === null || rests.some((line) => searchKey(line).includes(searchKey(number)));
  const day = said.text('city_plan_date');
  const lines = isNamed
    ? rests
    : [
        ...rests,
        `Thực hiện Kế hoạch số ${number}${day === null ? '' : ` ngày ${dayInWords(day)}`} của Ủy ban nhân dân Thành phố Hà Nội`,
      ];
  return lines.map((line, at) => ({
    type: 'basis',
    text: `${line}${at === lines.length - 1 ? '.' : ';'}`,
  }));
};

/** `26 tháng 12 năm 2026`. */
const dayInWords = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
};

type Enclosed = { group: string; annex: Annex; number: string; count: number };

const enclosed = (annexes: readonly Enclosed[], group: string): Enclosed | undefined =>
  annexes.find((one) => one.group === group);

const aimsOf = ({ year }: PaperSource, said: Said, annexes: readonly Enclosed[]): PaperPart[] => {
  const theme = said.text('theme');
  const targets = enclosed(annexes, 'targets');
  return sections([
    {
      title: 'Chủ đề thi đua',
      parts: theme === null ? [] : [paragraph(`“${theme.replaceAll(/[“”"]/g, '')}”.`)],
    },
    {
      title: 'Chỉ tiêu thi đua',
      parts: targets
        ? [
            paragraph(
              `Phấn đấu hoàn thành và hoàn thành vượt mức các chỉ tiêu thi đua năm ${year} ` +
                `(${counted(targets.count)} chỉ tiêu nêu tại ${targets.number} kèm theo Kế hoạch này).`,
            ),
          ]
        : [],
    },
  ]);
};

const tasksOf = (said: Said, annexes: readonly Enclosed[]): PaperPart[] => {
  const campaigns = enclosed(annexes, 'campaigns');
  const [models, share, initiatives] = [
    said.number('model_target'),
    said.number('direct_worker_share_target'),
    said.number('initiative_target'),
  ];
  const [trainings, inspections] = [said.number('training_sessions'), said.number('inspections')];
  const some = (number: number | null, words: (written: string) => string): PaperPart[] =>
    number === null || number === 0 ? [] : [paragraph(words(counted(number)))];
  return sections([
    {
      title: 'Tổ chức các phong trào thi đua',
      parts: campaigns
        ? [
            paragraph(
              `Tổ chức và hưởng ứng ${counted(campaigns.count)} phong trào thi đua theo ` +
                `${campaigns.number} kèm theo Kế hoạch này.`,
            ),
          ]
        : [],
    },
    {
      title: 'Công tác khen thưởng',
      parts:
        share === null
          ? []
          : [
              paragraph(
                `Phấn đấu tỷ lệ khen thưởng người lao động trực tiếp đạt ${inFigures(share)}% ` +
                  'trong tổng số cá nhân được khen.',
              ),
            ],
    },
    {
      title: 'Xây dựng, nhân rộng điển hình tiên tiến',
      parts: some(
        models,
        (count) => `Phát hiện, bồi dưỡng và nhân rộng ${count} điển hình tiên tiến trong năm.`,
      ),
    },
    {
      title: 'Phát huy sáng kiến',
      parts: some(initiatives, (count) => `Phấn đấu có ${count} sáng kiến được công nhận.`),
    },
    {
      title: 'Công tác tuyên truyền',
      parts: paragraphs(said.text('communication_plan') ?? ''),
    },
    {
      title: 'Tập huấn, kiểm tra',
      parts: [
        ...some(
          trainings,
          (count) => `Tổ chức ${count} lớp tập huấn nghiệp vụ thi đua, khen thưởng.`,
        ),
        ...some(
          inspections,
          (count) => `Thực hiện ${count} cuộc kiểm tra công tác thi đua, khen thưởng.`,
        ),
      ],
    },
  ]);
};

const courseOf = (said: Said, annexes: readonly Enclosed[]): PaperPart[] => {
  const tasks = enclosed(annexes, 'tasks');
  const person = said.text('responsible_person');
  const source = said.text('budget_source');
  const money = said.number('budget_vnd');
  return sections([
    {
      title: 'Phân công thực hiện',
      parts: [
        ...(tasks
          ? [paragraph(`Nhiệm vụ, tiến độ thực hiện theo ${tasks.number} kèm theo Kế hoạch này.`)]
          : []),
        ...(person === null ? [] : [paragraph(`Đầu mối thực hiện Kế hoạch: đồng chí ${person}.`)]),
      ],
    },
    {
      title: 'Kinh phí thực hiện',
      parts: source === null ? [] : linesOf(source).map((line) => paragraph(sentence(line))),
    },
    {
      title: 'Dự toán',
      parts: money === null ? [] : [paragraph(`Tổng kinh phí dự kiến: ${inFigures(money)} đồng.`)],
    },
    {
      title: 'Chế độ báo cáo',
      parts: [
        paragraph(
          'Các đơn vị báo cáo kết quả 6 tháng, cả năm về đầu mối thực hiện để tổng hợp, ' +
            'báo cáo Ban Thi đua - Khen thưởng Thành phố theo quy định.',
        ),
      ],
    },
  ]);
};

/** The lists of the plan that say something, numbered where there are several. */
const annexesOf = (source: PaperSource): Enclosed[] => {
  const all = [targetsOf(source), campaignsOf(source), taskListOf(source)].flatMap((one) => one);
  const romans = ['I', 'II', 'III'];
  return all.map((one, at) => ({
    ...one,
    number: all.length === 1 ? 'Phụ lục' : `Phụ lục ${romans[at] ?? ''}`,
  }));
};

type Found = Omit<Enclosed, 'number'>;

const annexOf = (group: string, title: string, table: PaperTable): Found[] =>
  table.rows.length === 0
    ? []
    : [
        {
          group,
          count: table.rows.filter(({ isHeading }) => !isHeading).length,
          annex: { title, parts: [table], ...(table.columns.length > 6 ? { isWide: true } : {}) },
        },
      ];

const targetsOf = ({ form, content, year, inVietnamese }: PaperSource): Found[] => {
  const rows = targetRowsIn(content).map(({ target, row }) => ({
    row,
    heading: target.group,
    cells: {
      unit: unitOf(form, row, inVietnamese),
      value: inVietnamese(bareAimOf(target)),
    },
  }));
  const table = tableOf({ form, group: 'targets', inVietnamese }, rows, [
    { heading: 'Chỉ tiêu', field: 'target_name', width: 42 },
    { heading: 'Đơn vị tính', cell: 'unit', width: 14, align: 'centre' },
    { heading: `Kế hoạch năm ${year}`, cell: 'value', width: 20, align: 'centre' },
    { heading: 'Tháng hoàn thành', field: 'deadline_month', width: 12, align: 'centre' },
    { heading: 'Chỉ tiêu của Thành phố', field: 'city_target_ref', width: 22 },
  ]);
  return annexOf('targets', `CHỈ TIÊU THI ĐUA NĂM ${year}`, table);
};

const unitOf = (form: Form, row: ContentRow, inVietnamese: InVietnamese): string => {
  const group = form.fields.find(({ id }) => id === 'targets');
  const said = ['unit_other', 'unit_of_measure'].flatMap(
    (field) => row.entries.find((entry) => entry.field === field) ?? [],
  );
  const [entry] = said;
  if (!entry || group?.type !== 'group') return '';
  const { value } = wordsOfEntry(form, entry, group);
  return inVietnamese(say('form-value', { value })).toLowerCase();
};

const campaignsOf = ({ form, content, year, inVietnamese }: PaperSource): Found[] => {
  const rows = saidIn(content)
    .rows('campaigns')
    .map((row) => ({ row, heading: null, cells: { time: timeOf(row) } }));
  const table = tableOf({ form, group: 'campaigns', inVietnamese }, rows, [
    { heading: 'Tên phong trào', field: 'name', width: 24 },
    { heading: 'Cấp phát động', field: 'launched_by', width: 11 },
    { heading: 'Loại', field: 'kind', width: 11 },
    { heading: 'Thời gian', cell: 'time', width: 14 },
    { heading: 'Chủ đề', field: 'theme', width: 16 },
    { heading: 'Nội dung', field: 'content', width: 20 },
    { heading: 'Tiêu chí', field: 'criteria_text', width: 22 },
    { heading: 'Đối tượng', field: 'audience', width: 16 },
    { heading: 'Khen thưởng', field: 'award_forms', width: 14 },
    { heading: 'Mô hình điểm', field: 'pilot_model', width: 14 },
  ]);
  return annexOf('campaigns', `CÁC PHONG TRÀO THI ĐUA NĂM ${year}`, table);
};

/** `Từ 01/3/2027 đến 30/5/2027`. */
const timeOf = ({ entries }: ContentRow): string => {
  const dayOf = (field: string): string | null => {
    const value = entries.find((entry) => entry.field === field)?.value;
    return typeof value === 'string' ? shortDay(value) : null;
  };
  const [start, end] = [dayOf('start'), dayOf('end')];
  if (start !== null && end !== null) return `Từ ${start} đến ${end}`;
  if (start !== null) return `Từ ${start}`;
  return end === null ? '' : `Đến ${end}`;
};

const shortDay = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

const taskListOf = ({ form, content, year, inVietnamese }: PaperSource): Found[] => {
  const rows = saidIn(content)
    .rows('tasks')
    .map((row) => ({ row, heading: null, cells: {} }));
  const table = tableOf({ form, group: 'tasks', inVietnamese }, rows, [
    { heading: 'Nội dung công việc', field: 'name', width: 36 },
    { heading: 'Chủ trì', field: 'lead', width: 18 },
    { heading: 'Phối hợp', field: 'with', width: 18 },
    { heading: 'Thời gian hoàn thành', field: 'due', width: 16 },
    { heading: 'Sản phẩm', field: 'product', width: 16 },
  ]);
  return annexOf('tasks', `PHÂN CÔNG NHIỆM VỤ THỰC HIỆN KẾ HOẠCH NĂM ${year}`, table);
};
