import { latestExtension } from '../../core/obligations/latest-extension.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import { dateInHanoi, yearOf, type CalendarDate } from '../../core/shared/calendar-date.ts';
import { dateProblem } from '../../core/shared/date-problem.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { lastDaysOf, readDate } from '../../core/shared/vietnamese-date.ts';
import { readDocument, wordsOfName } from '../../core/shared/vietnamese-document.ts';
import { describeMessage } from '../forms/form-message.ts';
import type { BotContext } from '../kit/request.ts';
import type { Recording } from './state.ts';

/** The number as it was typed, stands below a scan, or in the name of its file; with the scan itself. */
export const readPaper = (ctx: BotContext, record: Recording): Recording => {
  const year = yearOf(dateInHanoi(ctx.request.now));
  const { file } = describeMessage(ctx);
  const typed = ctx.message?.text ?? ctx.message?.caption ?? '';
  const read = [typed, ...(file ? [wordsOfName(file.name)] : [])]
    .map((text) => readDocument(text, year))
    .find(({ type }) => type === 'document');
  return {
    ...record,
    ...(file
      ? { scanKind: file.kind, scanId: file.fileId, scanName: file.name, scanSize: file.size }
      : {}),
    ...(read?.type === 'document' ? { text: read.number, date: read.date ?? undefined } : {}),
  };
};

/** The day that was typed, or what is wrong with it. */
export const readUntil = (
  { message, request }: BotContext,
  first: Obligation,
): CalendarDate | TextRef => {
  const today = dateInHanoi(request.now);
  const read = readDate(message?.text ?? '', { today, year: yearOf(today) });
  const latest = latestExtension(first, today);
  const until = lastDaysOf(read).find((day) => day >= today && day > first.dueOn && day <= latest);
  return until ?? dateProblem(read) ?? say('relief-until-unclear', { date: { date: first.dueOn } });
};
