import type { OfficialPaper } from '../../core/official-papers/official-paper.ts';
import type { OnePage } from '../../core/official-papers/page-rows.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { searchKey } from '../../core/shared/vietnamese-text.ts';
import type { ButtonData } from './address.ts';
import type { PaperKind } from './paper-kinds.ts';
import { htmlOf, type MessageButton, type Request } from './request.ts';

type Sent = {
  content: OfficialPaper;
  as: PaperKind;
  /** Whose it is, and what its file is called, in whatever letters. */
  by: string;
  name: readonly string[];
  caption: TextRef;
};

/** Sends a paper as a file that is made when it is sent. */
export const sendOfficialPaper = (
  request: Request,
  { content, as, by, name, caption }: Sent,
): void => {
  const format = as === 'pdf' ? 'pdf' : 'docx';
  request.replies.push({
    type: 'paper',
    paper: {
      type: 'word',
      fileName: `${plainName([...name, ...(as === 'changes' ? ['sua doi'] : [])])}.${format}`,
      format,
      by,
      at: dateInHanoi(request.now),
      content,
    },
    html: htmlOf(request, [caption]),
  });
};

/** The same of a paper in short: as it looks on paper where this computer can print. */
export const sendPrintedPage = (
  request: Request,
  { content, by, name, caption }: Omit<Sent, 'content' | 'as'> & { content: OnePage },
): void => {
  const format = request.ports.papers.canPrint ? 'pdf' : 'docx';
  const fileName = `${plainName([...name, 'tom tat'])}.${format}`;
  request.replies.push({
    type: 'paper',
    paper: { type: 'one-page', fileName, format, by, content },
    html: htmlOf(request, [caption]),
  });
};

/** Letters that every computer can store, and no more of them than it takes for a name. */
const plainName = (parts: readonly string[]): string =>
  searchKey(parts.join(' '))
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST_NAME) || 'van-ban';

const LONGEST_NAME = 100;

type Ways = { label: TextRef; to: (as: PaperKind) => ButtonData };

/** A paper as Word and, where this computer can print, as PDF. */
export const paperButtons = (
  { ports }: Pick<Request, 'ports'>,
  { label, to }: Ways,
): MessageButton[] => [
  { label, data: to(undefined) },
  ...(ports.papers.canPrint ? [{ label: say('button-pdf'), data: to('pdf') }] : []),
];
