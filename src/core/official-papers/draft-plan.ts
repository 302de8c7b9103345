import { type Period, yearOfPeriod } from '../shared/period.ts';
import { searchKey } from '../shared/vietnamese-text.ts';
import { issuerInWords } from './letterhead.ts';
import type { OfficialPaper, PaperPart } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import {
  chapters,
  counted,
  dayInWords,
  inFigures,
  linesOf,
  paragraph,
  paragraphs,
  sections,
  sentence,
  timeInWords,
} from './paper-words.ts';
import { type Enclosed, enclosed, planAnnexes } from './plan-annexes.ts';
import { type Said, saidIn } from './said-content.ts';
import { unitPaper } from './unit-paper.ts';

/** The unit's own plan of a year, or of five, as it would sign it: its answers, its lists as annexes. */
export const draftPlan = (source: PaperSource): OfficialPaper => {
  const { unit, content, period } = source;
  const said = saidIn(content);
  const annexes = planAnnexes(source);
  const issuer = issuerInWords(unit);
  const of = timeInWords(period);
  return unitPaper(source, said, {
    code: 'KH',
    kind: 'KẾ HOẠCH',
    subject: `Công tác thi đua, khen thưởng ${of}`,
    addressees: [],
    parts: [
      ...basisOf(said),
      paragraph(`${issuer} ban hành Kế hoạch công tác thi đua, khen thưởng ${of} như sau:`),
      ...chapters([
        { title: 'MỤC ĐÍCH, YÊU CẦU', parts: paragraphs(said.text('objectives') ?? '') },
        { title: 'CHỦ ĐỀ, CHỈ TIÊU THI ĐUA', parts: aimsOf(source, said, annexes) },
        { title: 'NỘI DUNG, NHIỆM VỤ TRỌNG TÂM', parts: tasksOf(said, annexes) },
        { title: 'GIẢI PHÁP THỰC HIỆN', parts: paragraphs(said.text('solutions') ?? '') },
        { title: 'TỔ CHỨC THỰC HIỆN', parts: courseOf(source, said, annexes) },
      ]),
      paragraph(
        `Trên đây là Kế hoạch công tác thi đua, khen thưởng ${of} của ${issuer}; ` +
          'đề nghị các đơn vị, cá nhân có liên quan nghiêm túc triển khai thực hiện./.',
      ),
    ],
    annexes: annexes.map(({ annex }) => annex),
  });
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

const aimsOf = ({ period }: PaperSource, said: Said, annexes: readonly Enclosed[]): PaperPart[] => {
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
              `Phấn đấu hoàn thành và hoàn thành vượt mức các chỉ tiêu thi đua ${timeInWords(period)} ` +
                `(${counted(targets.count)} chỉ tiêu nêu tại ${targets.number} kèm theo Kế hoạch này).`,
            ),
          ]
        : [],
    },
  ]);
};

/** A sentence with a number in it; nothing where there is none to speak of. */
const some = (number: number | null, words: (written: string) => string): PaperPart[] =>
  number === null || number === 0 ? [] : [paragraph(words(counted(number)))];

const tasksOf = (said: Said, annexes: readonly Enclosed[]): PaperPart[] => {
  const campaigns = enclosed(annexes, 'campaigns');
  return sections([
    {
      title: 'Tổ chức các phong trào thi đua',
      parts: some(
        campaigns?.count ?? null,
        (count) =>
          `Tổ chức và hưởng ứng ${count} phong trào thi đua theo ${campaigns?.number ?? ''} kèm theo Kế hoạch này.`,
      ),
    },
    { title: 'Công tác khen thưởng', parts: shareOf(said) },
    {
      title: 'Xây dựng, nhân rộng điển hình tiên tiến',
      parts: some(
        said.number('model_target'),
        (count) => `Phát hiện, bồi dưỡng và nhân rộng ${count} điển hình tiên tiến.`,
      ),
    },
    {
      title: 'Phát huy sáng kiến',
      parts: some(
        said.number('initiative_target'),
        (count) => `Phấn đấu có ${count} sáng kiến được công nhận.`,
      ),
    },
    {
      title: 'Hội nghị điển hình tiên tiến',
      parts: paragraphs(said.text('congress_plan') ?? ''),
    },
    {
      title: 'Công tác tuyên truyền',
      parts: paragraphs(said.text('communication_plan') ?? ''),
    },
    {
      title: 'Tập huấn, kiểm tra',
      parts: [
        ...some(
          said.number('training_sessions'),
          (count) => `Tổ chức ${count} lớp tập huấn nghiệp vụ thi đua, khen thưởng.`,
        ),
        ...some(
          said.number('inspections'),
          (count) => `Thực hiện ${count} cuộc kiểm tra công tác thi đua, khen thưởng.`,
        ),
      ],
    },
  ]);
};

/** As plans say how a number is meant: `từ 60% trở lên`. */
const shareWords: Readonly<Record<string, (share: string) => string>> = {
  at_least: (share) => `đạt từ ${share} trở lên`,
  above: (share) => `đạt trên ${share}`,
  at_most: (share) => `không quá ${share}`,
  below: (share) => `dưới ${share}`,
};

const shareOf = (said: Said): PaperPart[] => {
  const share = said.number('direct_worker_share_target');
  if (share === null) return [];
  const words = shareWords[said.text('direct_worker_share_comparison') ?? ''];
  const percent = `${inFigures(share)}%`;
  return [
    paragraph(
      `Phấn đấu tỷ lệ khen thưởng người lao động trực tiếp ${words?.(percent) ?? `đạt ${percent}`} ` +
        'trong tổng số cá nhân được khen.',
    ),
  ];
};

const courseOf = (
  { period }: PaperSource,
  said: Said,
  annexes: readonly Enclosed[],
): PaperPart[] => {
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
        ...midtermOf(period, said),
        paragraph(
          'Các đơn vị báo cáo kết quả 6 tháng, cả năm về đầu mối thực hiện để tổng hợp, ' +
            'báo cáo Ban Thi đua - Khen thưởng Thành phố theo quy định.',
        ),
      ],
    },
  ]);
};

/** In the third of five years. */
const midtermOf = (period: Period, said: Said): PaperPart[] => {
  const month = said.text('midterm_review_month');
  return month === null
    ? []
    : [paragraph(`Sơ kết giữa kỳ vào tháng ${month} năm ${yearOfPeriod(period) + MIDTERM}.`)];
};

const MIDTERM = 2;
