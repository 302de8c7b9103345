import { say } from '../../core/shared/text-ref.ts';
import type { ButtonData } from './address.ts';
import { inColumns } from './columns.ts';
import { wordsOf, type MessageButton, type Request } from './request.ts';

/** To the lists of other years than the one that is shown. */
export const yearRows = (
  request: Request,
  years: readonly number[],
  { but, to }: { but: number | undefined; to: (year: number) => ButtonData },
): MessageButton[][] =>
  inColumns(
    years
      .filter((year) => year !== but)
      .map((year) => ({
        label: say('button-year-number', { year: String(year) }),
        data: to(year),
      })),
    ({ label }) => wordsOf(request, label),
  );
