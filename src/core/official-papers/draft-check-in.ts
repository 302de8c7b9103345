import { gaps, targetStatuses } from '../check-ins/check-in.ts';
import type { ContentRow } from '../forms/forms.ts';
import { resultOf, type Target, targetRowsIn, valueIn } from '../plans/read-targets.ts';
import { say } from '../shared/text-ref.ts';
import { issuerInWords } from './letterhead.ts';
import type { Annex, OfficialPaper, PaperPart } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import {
  chapters,
  counted,
  type InVietnamese,
  paragraph,
  paragraphs,
  timeInWords,
} from './paper-words.ts';
import { type Said, saidIn } from './said-content.ts';
import { targetTable } from './target-table.ts';
import { THE_BOARD, unitPaper } from './unit-paper.ts';

/** What a unit has told of a quarter as a report: how its targets stand, and what it wants help with. */
export const draftCheckIn = (source: PaperSource): OfficialPaper => {
  const { unit, content, period } = source;
  const said = saidIn(content);
  const issuer = issuerInWords(unit);
  const time = timeInWords(period);
  const annexes = progressOf(source);
  return unitPaper(source, said, {
    code: 'BC',
    kind: 'BÁO CÁO',
    subject: `Tiến độ thực hiện chỉ tiêu thi đua ${time}`,
    addressees: [THE_BOARD],
    parts: [
      paragraph(`${issuer} báo cáo tiến độ thực hiện chỉ tiêu thi đua ${time} như sau:`),
      ...chapters([
        { title: 'TIẾN ĐỘ CHỈ TIÊU', parts: standingsOf(source) },
        { title: 'PHONG TRÀO, ĐIỂN HÌNH', parts: movementOf(said) },
        { title: 'KHÓ KHĂN, VƯỚNG MẮC', parts: paragraphs(said.text('difficulties') ?? '') },
        { title: 'KIẾN NGHỊ, ĐỀ XUẤT', parts: paragraphs(said.text('support_request') ?? '') },
      ]),
      paragraph(`Trên đây là báo cáo của ${issuer}./.`),
    ],
    annexes,
  });
};

const states = [...targetStatuses, 'as_planned', ...gaps] as const;

const statusOf = (row: ContentRow): (typeof states)[number] | undefined =>
  states.find((state) => state === valueIn(row, 'status'));

/** How many targets stand how, as the annex shows them. */
const standingsOf = ({ content, inVietnamese }: PaperSource): PaperPart[] => {
  const rows = targetRowsIn(content).map(({ row }) => statusOf(row));
  if (rows.length === 0) return [];
  return [
    paragraph(
      `Có ${counted(rows.length)} chỉ tiêu, tiến độ từng chỉ tiêu nêu tại Phụ lục kèm theo Báo cáo này.`,
    ),
    ...states.flatMap((state): PaperPart[] => {
      const count = rows.filter((one) => one === state).length;
      const name = inVietnamese(say(`check-in_targets_status_${state}`));
      return count === 0 ? [] : [paragraph(`- ${name}: ${counted(count)} chỉ tiêu.`)];
    }),
  ];
};

const movementOf = (said: Said): PaperPart[] => {
  const [active, found] = [said.number('campaigns_active'), said.number('new_models')];
  return [
    ...(active === null ? [] : [paragraph(`Số phong trào đang triển khai: ${counted(active)}.`)]),
    ...(found === null ? [] : [paragraph(`Số điển hình mới phát hiện: ${counted(found)}.`)]),
  ];
};

const progressOf = (source: PaperSource): Annex[] => {
  const { content, period, inVietnamese } = source;
  const items = targetRowsIn(content).map(({ target, row }) => ({
    target,
    row,
    more: {
      last: resultIn(target, valueIn(row, 'last_value'), inVietnamese),
      result: resultIn(target, valueIn(row, 'value'), inVietnamese) || wordsIn(row, 'result_text'),
    },
  }));
  const table = targetTable(source, 'Mức phấn đấu', {
    group: 'targets',
    items,
    more: [
      { heading: 'Kỳ trước', cell: 'last', width: 14, align: 'centre' },
      { heading: 'Kết quả lũy kế', cell: 'result', width: 18, align: 'centre' },
      { heading: 'Tiến độ', field: 'status', width: 18, align: 'centre' },
      { heading: 'Lý do thay đổi', field: 'reason', width: 22 },
    ],
  });
  return items.length === 0
    ? []
    : [
        {
          title: `TIẾN ĐỘ CHỈ TIÊU THI ĐUA ${timeInWords(period).toUpperCase()}`,
          parts: [table],
          ...(table.columns.length > 6 ? { isWide: true } : {}),
        },
      ];
};

const resultIn = (target: Target, value: unknown, inVietnamese: InVietnamese): string =>
  typeof value === 'number' ? inVietnamese(resultOf(target, value)) : '';

const wordsIn = (row: ContentRow, field: string): string => {
  const value = valueIn(row, field);
  return typeof value === 'string' ? value : '';
};
