import type { ContentRow, Form } from '../forms/forms.ts';
import type { CalendarDate } from '../shared/calendar-date.ts';
import { type BoardHead, boardLetterhead, boardSignature } from './board-letterhead.ts';
import { issuerInWords } from './letterhead.ts';
import type { OfficialPaper, PaperTable } from './official-paper.ts';
import type { PaperSource } from './paper-source.ts';
import { counted, dayInFigures, type InVietnamese, paragraph } from './paper-words.ts';
import { saidIn } from './said-content.ts';
import { type TableColumn, tableOf } from './table-of.ts';
import { THE_BOARD, unitPaper } from './unit-paper.ts';

/** Models or initiatives: how papers call them, where they stand, and what is shown of each. */
type Told = {
  group: 'models' | 'initiatives';
  /** `điển hình tiên tiến`. */
  called: string;
  /** What the unit's own paper is about, and what kind it is. */
  own: { kind: string; code: string; subject: (year: number) => string };
  columns: readonly TableColumn[];
};

const models: Told = {
  group: 'models',
  called: 'điển hình tiên tiến, gương người tốt, việc tốt',
  own: {
    kind: 'BÁO CÁO',
    code: 'BC',
    subject: (year) => `Giới thiệu điển hình tiên tiến, gương người tốt, việc tốt năm ${year}`,
  },
  columns: [
    { heading: 'Tên điển hình', field: 'display_name', width: 22 },
    { heading: 'Loại', field: 'model_kind', width: 12 },
    { heading: 'Đơn vị, nơi ở', field: 'workplace', width: 18 },
    { heading: 'Lĩnh vực', field: 'field', width: 14 },
    { heading: 'Tóm tắt thành tích', field: 'summary', width: 40 },
    { heading: 'Minh chứng', field: 'result_evidence', width: 20 },
    { heading: 'Thời gian', field: 'found_date', width: 12, align: 'centre' },
    { heading: 'Đã nhân rộng', field: 'replicated_where', width: 16 },
    { heading: 'Đề nghị', field: 'proposed_form', width: 14 },
  ],
};

const initiatives: Told = {
  group: 'initiatives',
  called: 'sáng kiến',
  own: {
    kind: 'TỜ TRÌNH',
    code: 'TTr',
    subject: (year) => `Về việc đề nghị công nhận sáng kiến năm ${year}`,
  },
  columns: [
    { heading: 'Tên sáng kiến', field: 'title', width: 30 },
    { heading: 'Tác giả', field: 'authors', width: 24 },
    { heading: 'Phạm vi', field: 'scope', width: 12 },
    { heading: 'Ngày áp dụng', field: 'first_use', width: 14, align: 'centre' },
    { heading: 'Hiệu quả', field: 'benefit', width: 32 },
    { heading: 'Giá trị làm lợi', field: 'benefit_vnd', width: 18, align: 'right' },
    { heading: 'Xác nhận', field: 'confirmation', width: 18 },
  ],
};

/** What a unit tells of in one paper, with its list as an annex; null where it has nothing. */
const draftTold =
  (told: Told) =>
  (source: PaperSource): OfficialPaper | null => {
    const { form, unit, content, year, inVietnamese } = source;
    const said = saidIn(content);
    const rows = said.rows(told.group);
    if (rows.length === 0) return null;
    const issuer = issuerInWords(unit);
    const { kind, code, subject } = told.own;
    const name = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`;
    return unitPaper(source, said, {
      code,
      kind,
      subject: subject(year),
      addressees: [THE_BOARD],
      parts: [
        paragraph(
          `${issuer} gửi danh sách ${counted(rows.length)} ${told.called} nêu tại Phụ lục kèm theo ${name} này.`,
        ),
        paragraph(`${issuer} trân trọng đề nghị xem xét./.`),
      ],
      annexes: [
        {
          title: `DANH SÁCH ${told.called.toUpperCase()}`,
          parts: [
            tableOf(
              { form, group: told.group, inVietnamese },
              rows.map((row) => ({ row, heading: null, cells: {} })),
              told.columns,
            ),
          ],
          isWide: true,
        },
      ],
    });
  };

export const draftModels = draftTold(models);
export const draftInitiatives = draftTold(initiatives);

/** Of units, in the order in which their items are to stand. */
export type ToldOfUnit = { unit: string; rows: readonly ContentRow[] };

export type ToldOfCity = {
  form: Form;
  units: readonly ToldOfUnit[];
  since: CalendarDate;
  today: CalendarDate;
  head: BoardHead;
  inVietnamese: InVietnamese;
};

/** The Board's list of what units have told of, unit by unit; null where there is nothing. */
const listOfCity =
  (told: Told) =>
  ({ form, units, since, today, head, inVietnamese }: ToldOfCity): OfficialPaper | null => {
    const items = units.flatMap(({ unit, rows }) =>
      rows.map((row) => ({ row, heading: unit, cells: {} })),
    );
    if (items.length === 0) return null;
    const of = new Set(units.filter(({ rows }) => rows.length > 0).map(({ unit }) => unit)).size;
    const table: PaperTable = tableOf(
      { form, group: told.group, inVietnamese },
      items,
      told.columns,
    );
    return {
      letterhead: boardLetterhead(head, { today, isReport: true }),
      kind: 'BÁO CÁO',
      subject: `Danh sách ${told.called} do các đơn vị giới thiệu`,
      addressees: [],
      parts: [
        paragraph(
          `Từ ngày ${dayInFigures(since)} đến hết ngày ${dayInFigures(today)}, ${head.called} nhận được ` +
            `${counted(items.length)} ${told.called} của ${counted(of)} đơn vị, nêu tại Phụ lục kèm theo Báo cáo này.`,
        ),
        paragraph(`Trên đây là báo cáo của ${head.called}./.`),
      ],
      annexes: [{ title: `DANH SÁCH ${told.called.toUpperCase()}`, parts: [table], isWide: true }],
      signature: boardSignature(head),
      recipients: ['Lãnh đạo cấp trên (để báo cáo)', `Lưu: ${head.archive}`],
    };
  };

/** The Board's lists, each with the form whose words its items are written in. */
export const toldLists = {
  model: { formId: 'model-h1', group: models.group, list: listOfCity(models) },
  initiative: { formId: 'initiatives', group: initiatives.group, list: listOfCity(initiatives) },
} as const;

export const toldKinds = ['model', 'initiative'] as const;
export type ToldKind = (typeof toldKinds)[number];
