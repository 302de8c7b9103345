import type { WorkingDays } from '../calendar/working-days.ts';
import {
  cameLate,
  isDone,
  isOverdue,
  isQuestion,
  type Obligation,
} from '../obligations/obligation.ts';
import type { Overview } from '../obligations/overview.ts';
import { dateInHanoi } from '../shared/calendar-date.ts';
import type { Instant } from '../shared/instant.ts';
import { type BoardHead, boardLetterhead, boardSignature } from './board-letterhead.ts';
import type { Annex, OfficialPaper, PaperPart, PaperTable } from './official-paper.ts';
import { annexNumber, chapters, dayInFigures, inFigures, paragraph } from './paper-words.ts';

/** What the Board writes about a milestone. `name`: `Kế hoạch năm 2027`; `dueOn`: as it counts for most; `days`: in which lateness is counted, as in reminders. */
export type OfMilestone = {
  name: string;
  dueOn: string;
  overview: Overview;
  head: BoardHead;
  days: Pick<WorkingDays, 'workingDaysBetween'>;
  now: Instant;
};

/** How far the units of a cluster are, or of all of them; what a report says and what its annex shows. */
type Coverage = {
  name: string;
  units: number;
  /** Handed in here. */
  handedIn: number;
  /** Of these, after their day. */
  late: number;
  /** Done in another way: on paper, exempt, nothing of the kind. */
  otherwise: number;
  /** Given back by the Board, and being answered. */
  returned: number;
  /** Nothing came yet. */
  open: number;
  /** Of these, after their day. */
  overdue: number;
};

const NO_CLUSTER = 'Chưa thuộc cụm, khối';

/** A row a cluster and, last, what all of them make together. Who is only asked about it owes nothing yet. */
const coverageOf = ({ clusters }: Overview, now: Instant): { rows: Coverage[]; all: Coverage } => {
  const owing = clusters
    .map(({ cluster, rows }) => ({ cluster, rows: rows.filter((row) => !isQuestion(row)) }))
    .filter(({ rows }) => rows.length > 0);
  return {
    rows: owing.map(({ cluster, rows }) => counted(cluster?.name ?? NO_CLUSTER, rows, now)),
    all: counted(
      'Tổng số',
      owing.flatMap(({ rows }) => rows),
      now,
    ),
  };
};

const counted = (name: string, rows: readonly Obligation[], now: Instant): Coverage => {
  const count = (is: (row: Obligation) => boolean): number => rows.filter(is).length;
  const handedIn = count(isHandedIn);
  return {
    name,
    units: rows.length,
    handedIn,
    late: count((row) => isHandedIn(row) && cameLate(row)),
    otherwise: count((row) => isDone(row) && !isHandedIn(row)),
    returned: count(isReturned),
    open: count((row) => !isDone(row) && !isReturned(row)),
    overdue: count((row) => isLate(row, now)),
  };
};

const isHandedIn = ({ state }: Obligation): boolean => state.type === 'submitted';

const isReturned = ({ state }: Obligation): boolean => state.type === 'returned';

/** Nothing came from it in time. Whoever answers what was given back has handed in. */
const isLate = (row: Obligation, now: Instant): boolean => isOverdue(row, now) && !isReturned(row);

/** Who has done what was owed. */
const doneIn = ({ handedIn, otherwise }: Coverage): number => handedIn + otherwise;

const share = (of: Coverage): string =>
  of.units === 0 ? '' : `${inFigures(Math.round((doneIn(of) / of.units) * 1000) / 10)}%`;

/** Whether a letter has anybody to be sent to. */
export const hasLate = ({ clusters }: Overview, now: Instant): boolean =>
  clusters.some(({ rows }) => rows.some((row) => isLate(row, now)));

/** Who is late, by cluster, with how many working days. */
const lateTable = ({ overview: { clusters }, days, now }: OfMilestone): PaperTable => {
  const today = dateInHanoi(now);
  const late = clusters.flatMap(({ cluster, rows }) =>
    rows
      .filter((row) => isLate(row, now))
      .map((row) => ({ row, cluster: cluster?.name ?? NO_CLUSTER })),
  );
  return {
    type: 'table',
    columns: [
      { heading: 'TT', width: 'narrow', align: 'centre' },
      { heading: 'Đơn vị', width: 36, align: 'left' },
      { heading: 'Cụm, khối thi đua', width: 36, align: 'left' },
      { heading: 'Hạn gửi', width: 16, align: 'centre' },
      { heading: 'Quá hạn (ngày làm việc)', width: 16, align: 'centre' },
    ],
    rows: late.map(({ row, cluster }, at) => ({
      cells: [
        String(at + 1),
        row.unit.name,
        cluster,
        dayInFigures(row.dueOn),
        inFigures(days.workingDaysBetween(row.dueOn, today)),
      ],
    })),
  };
};

/** The letter to those who are late; null where nobody is. */
export const lateNotice = (of: OfMilestone): OfficialPaper | null => {
  const { name, dueOn, overview, head, now } = of;
  const { all } = coverageOf(overview, now);
  if (all.overdue === 0) return null;
  const today = dateInHanoi(now);
  return {
    letterhead: boardLetterhead(head, { today }),
    kind: null,
    subject: `đôn đốc gửi ${name}`,
    addressees: ['Các đơn vị trong danh sách kèm theo'],
    parts: [
      paragraph(
        `Theo lịch công tác thi đua, khen thưởng, thời hạn gửi ${name} là hết ngày ${dayInFigures(dueOn)}. ` +
          `Đến hết ngày ${dayInFigures(today)}, ${head.called} đã ghi nhận ` +
          `${inFigures(doneIn(all))}/${inFigures(all.units)} đơn vị hoàn thành; ` +
          `${inFigures(all.overdue)} đơn vị đã quá hạn (Phụ lục kèm theo).`,
      ),
      paragraph(
        'Đề nghị thủ trưởng các đơn vị quan tâm chỉ đạo hoàn thành và gửi trên Hệ thống. Đơn vị đã gửi ' +
          `bằng văn bản giấy đề nghị báo lại số, ngày văn bản để ${head.called} ghi nhận.`,
      ),
      paragraph(`${head.called} trân trọng đề nghị các đơn vị phối hợp thực hiện./.`),
    ],
    annexes: [
      {
        title: `DANH SÁCH ĐƠN VỊ CHƯA GỬI ${name.toUpperCase()}`,
        parts: [lateTable(of)],
      },
    ],
    signature: boardSignature(head),
    recipients: ['Như trên', 'Trưởng các cụm, khối thi đua', `Lưu: ${head.archive}`],
  };
};

const coverageTable = (rows: readonly Coverage[], all: Coverage): PaperTable => {
  const cells = (one: Coverage): string[] => [
    one.name,
    inFigures(one.units),
    inFigures(one.handedIn),
    inFigures(one.late),
    inFigures(one.otherwise),
    inFigures(one.returned),
    inFigures(one.open),
    inFigures(one.overdue),
    share(one),
  ];
  return {
    type: 'table',
    columns: [
      { heading: 'TT', width: 'narrow', align: 'centre' },
      { heading: 'Cụm, khối thi đua', width: 40, align: 'left' },
      { heading: 'Số đơn vị', width: 12, align: 'centre' },
      { heading: 'Đã gửi', width: 12, align: 'centre' },
      { heading: 'Trong đó gửi sau hạn', width: 14, align: 'centre' },
      { heading: 'Hoàn thành cách khác', width: 14, align: 'centre' },
      { heading: 'Đang bổ sung', width: 13, align: 'centre' },
      { heading: 'Chưa gửi', width: 12, align: 'centre' },
      { heading: 'Trong đó quá hạn', width: 14, align: 'centre' },
      { heading: 'Tỷ lệ hoàn thành', width: 14, align: 'centre' },
    ],
    rows: [
      ...rows.map((one, at) => ({ cells: [String(at + 1), ...cells(one)] })),
      { cells: ['', ...cells(all)], isHeading: true as const },
    ],
  };
};

/** The report on a milestone over the city: all figures of its text stand in the last row of its annex. */
export const milestoneSummary = (of: OfMilestone): OfficialPaper => {
  const { name, overview, head, now } = of;
  const { rows, all } = coverageOf(overview, now);
  const today = dateInHanoi(now);
  const annexes = summaryAnnexes(of);
  return {
    letterhead: boardLetterhead(head, { today, isReport: true }),
    kind: 'BÁO CÁO',
    subject: `Tổng hợp tình hình gửi ${name}`,
    addressees: [],
    parts: [
      paragraph(
        `${head.called} báo cáo tình hình gửi ${name} của các đơn vị đến hết ngày ${dayInFigures(today)} như sau:`,
      ),
      ...chapters([
        { title: 'KẾT QUẢ CHUNG', parts: wholeParts(of, all) },
        { title: 'THEO CỤM, KHỐI THI ĐUA', parts: clusterParts(rows, annexes.length) },
      ]),
      paragraph(`Trên đây là báo cáo của ${head.called}./.`),
    ],
    annexes,
    signature: boardSignature(head),
    recipients: ['Lãnh đạo cấp trên (để báo cáo)', `Lưu: ${head.archive}`],
  };
};

const summaryAnnexes = (of: OfMilestone): Annex[] => {
  const { name, overview, now } = of;
  const { rows, all } = coverageOf(overview, now);
  const late = lateTable(of);
  return [
    {
      title: `TÌNH HÌNH GỬI ${name.toUpperCase()} THEO CỤM, KHỐI THI ĐUA`,
      parts: [coverageTable(rows, all)],
      isWide: true,
    },
    ...(late.rows.length > 0
      ? [{ title: `ĐƠN VỊ QUÁ HẠN GỬI ${name.toUpperCase()}`, parts: [late] }]
      : []),
  ];
};

const wholeParts = ({ dueOn, head }: OfMilestone, all: Coverage): PaperPart[] => [
  paragraph(
    `Thời hạn gửi là hết ngày ${dayInFigures(dueOn)}. Có ${inFigures(all.units)} đơn vị thuộc diện gửi; ` +
      `đã hoàn thành ${inFigures(doneIn(all))} đơn vị${all.units === 0 ? '' : `, đạt ${share(all)}`}.`,
  ),
  paragraph(
    `Đã gửi trên Hệ thống ${inFigures(all.handedIn)} đơn vị, trong đó ${inFigures(all.late)} đơn vị gửi sau hạn; ` +
      `hoàn thành cách khác (gửi bằng văn bản giấy, được miễn, không phát sinh) ${inFigures(all.otherwise)} đơn vị.`,
  ),
  paragraph(
    `Đang bổ sung theo ý kiến của ${head.called} ${inFigures(all.returned)} đơn vị; chưa gửi ` +
      `${inFigures(all.open)} đơn vị, trong đó quá hạn ${inFigures(all.overdue)} đơn vị.`,
  ),
];

const clusterParts = (rows: readonly Coverage[], annexes: number): PaperPart[] => {
  const whole = rows.filter((row) => row.units > 0 && doneIn(row) === row.units).length;
  return [
    paragraph(
      `${inFigures(whole)}/${inFigures(rows.length)} cụm, khối đã hoàn thành 100%; ` +
        `số liệu từng cụm, khối nêu tại ${annexNumber(1, annexes)}.`,
    ),
    ...(annexes > 1
      ? [paragraph(`Danh sách đơn vị quá hạn nêu tại ${annexNumber(2, annexes)}.`)]
      : []),
  ];
};
