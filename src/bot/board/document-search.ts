import { findNumbered, type NumberedPaper } from '../../core/obligations/find-numbered.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayReadUnit } from '../../core/people/scope.ts';
import type { UnitId } from '../../core/shared/ids.ts';
import { say } from '../../core/shared/text-ref.ts';
import { findPaper, shortTitle } from '../forms/paper-list.ts';
import { showPaper } from '../forms/paper-page.ts';
import { showSubmission } from '../forms/submissions.ts';
import { buttons } from '../kit/buttons.ts';
import { tell, type BotContext, type MessageButton } from '../kit/request.ts';

/** More are told from one another by more of the number. */
const MOST_PAPERS = 10;

/** A document's number opens its paper, or the list of those that carry it; false where nobody's does. */
export const showWithDocument = async (
  ctx: BotContext,
  by: KnownPerson,
  text: string,
): Promise<boolean> => {
  const { stores, now } = ctx.request;
  const seen = await readableOf(ctx, by, await findNumbered(stores, text, now));
  const [only, another] = seen;
  if (!only) return false;
  if (!another) {
    const { receipt: number } = only;
    if (number === null) await showPaper(ctx, by, only);
    else await showSubmission(ctx, by, { number, page: 0 });
    return true;
  }
  const shown = seen.slice(0, MOST_PAPERS);
  const rows: MessageButton[][] = [];
  for (const paper of shown) rows.push([await buttonOf(ctx, paper)]);
  tell(
    ctx.request,
    say('document-search', { seen: text, count: seen.length, shown: shown.length }),
    rows,
  );
  return true;
};

const readableOf = async (
  { request: { stores, now } }: BotContext,
  by: KnownPerson,
  papers: readonly NumberedPaper[],
): Promise<NumberedPaper[]> => {
  const known = new Map<UnitId, boolean>();
  for (const { unitId } of papers)
    if (!known.has(unitId)) known.set(unitId, await mayReadUnit(stores, { by, unitId }, now));
  return papers.filter(({ unitId }) => known.get(unitId));
};

const buttonOf = async ({ request }: BotContext, paper: NumberedPaper): Promise<MessageButton> => {
  const { unitId, receipt, documentNumber } = paper;
  const unit = await request.stores.units.byId(unitId);
  const found = await findPaper(request, paper);
  return {
    label: say('button-document', {
      unit: unit?.shortName ?? '',
      form: found ? shortTitle(found) : documentNumber,
    }),
    data:
      receipt === null
        ? buttons.forms.paper.to(paper)
        : buttons.forms.submission.to({ number: receipt, page: 0 }),
  };
};
