import type { CalendarDate } from '../shared/calendar-date.ts';
import type { ReviewState } from '../submissions/review.ts';
import type { Unit } from '../units/unit.ts';
import { type BoardHead, boardLetterhead, boardSignature } from './board-letterhead.ts';
import { issuerInWords } from './letterhead.ts';
import type { OfficialPaper, PaperPart } from './official-paper.ts';
import { dayInFigures, paragraph, sentence } from './paper-words.ts';

/** What the Board has to say of a version that a unit has handed in. */
export type Opinion = {
  unit: Pick<Unit, 'name' | 'type'>;
  /** `Kế hoạch năm 2027`. */
  paper: string;
  /** Of its receipt. */
  number: string;
  /** On the paper itself; null where it has none. */
  documentNumber: string | null;
  submittedOn: CalendarDate;
  state: ReviewState | 'received';
  answerBy: CalendarDate | null;
  /** In the order of the form; of all of it `part` is null. */
  remarks: readonly { part: string | null; words: string }[];
};

/** The Board's letter about a paper: its remarks as they were written, one by one, and what is to follow. */
export const opinionLetter = (
  opinion: Opinion,
  { head, today }: { head: BoardHead; today: CalendarDate },
): OfficialPaper => {
  const { unit, paper, number, documentNumber, submittedOn } = opinion;
  const issuer = issuerInWords(unit);
  const written = documentNumber === null ? '' : ` số ${documentNumber}`;
  return {
    letterhead: boardLetterhead(head, { today }),
    kind: null,
    subject: `ý kiến đối với ${paper} của ${issuer}`,
    addressees: [issuer],
    parts: [
      paragraph(
        `${head.called} nhận được ${paper}${written} của ${issuer}, gửi ngày ` +
          `${dayInFigures(submittedOn)} (mã biên nhận ${number}). ` +
          `Sau khi nghiên cứu, ${head.called} có ý kiến như sau:`,
      ),
      ...opinion.remarks.map(({ part, words }, at) =>
        paragraph(`${at + 1}. ${part === null ? '' : `${part}: `}${sentence(words)}`),
      ),
      ...decisionOf(opinion, head),
      paragraph(`${head.called} trân trọng đề nghị đơn vị phối hợp thực hiện./.`),
    ],
    annexes: [],
    signature: boardSignature(head),
    recipients: ['Như trên', `Lưu: ${head.archive}`],
  };
};

const decisionOf = ({ state, answerBy, paper, remarks }: Opinion, head: BoardHead): PaperPart[] => {
  if (state === 'agreed')
    return [
      paragraph(
        `${head.called} thống nhất với nội dung ${paper}; đề nghị đơn vị tổ chức triển khai thực hiện.`,
      ),
    ];
  if (remarks.length === 0) return [];
  const until = answerBy === null ? '' : ` chậm nhất hết ngày ${dayInFigures(answerBy)}`;
  return [
    paragraph(`Đề nghị đơn vị bổ sung, hoàn thiện các nội dung nêu trên và gửi lại${until}.`),
  ];
};
