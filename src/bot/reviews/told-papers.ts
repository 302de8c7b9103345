import { loadModels, LOOKED_BACK_MS, type Model } from '../../core/movement/model-marks.ts';
import { boardHeadOn } from '../../core/official-papers/board-letterhead.ts';
import { toldKinds, type ToldKind, toldLists } from '../../core/official-papers/told-lists.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { asInstant } from '../../core/shared/instant.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { formToRead } from '../../core/submissions/form-ports.ts';
import { inBoardOrder } from '../../core/units/board-order.ts';
import { buttons } from '../kit/buttons.ts';
import { lookOf } from '../kit/look.ts';
import type { PaperKind } from '../kit/paper-kinds.ts';
import { paperButtons, sendOfficialPaper } from '../kit/paper-reply.ts';
import { show, type BotContext, type MessageButton, type Request } from '../kit/request.ts';
import { seenBy } from './seen-units.ts';

/** It reads all that units have told of. */
export const toldPaperLook = lookOf<{ what: ToldKind; as?: PaperKind }>('review-told-paper');

const isOf = (what: ToldKind, { path }: Model): boolean =>
  path.startsWith(`${toldLists[what].group}.`);

/** A row for each list that is not empty. */
export const toldPaperRows = (request: Request, models: readonly Model[]): MessageButton[][] =>
  toldKinds
    .filter((what) => models.some((model) => isOf(what, model)))
    .map((what) =>
      paperButtons(request, {
        label: say(`button-told-${what}`),
        to: (as) => buttons.reviews.toldPaper.to({ what, as: as === 'pdf' ? as : undefined }),
      }),
    );

/** The Board's list of advanced models, or of initiatives, of the units that the person sees. */
export const sendToldPaper = async (
  ctx: BotContext,
  by: KnownPerson,
  { what, as }: { what: ToldKind; as?: PaperKind },
): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const { formId, list } = toldLists[what];
  const isSeen = await seenBy(request, by);
  const models = (await loadModels(stores.submissions, { now, isSeen })).filter((model) =>
    isOf(what, model),
  );
  const today = dateInHanoi(now);
  const content = list({
    form: formToRead(ports.forms, formId),
    units: inBoardOrder(
      await stores.units.byIds([...new Set(models.map(({ paper }) => paper.unitId))]),
    ).map((unit) => ({
      unit: unit.name,
      rows: models.filter(({ paper }) => paper.unitId === unit.id).map(({ row }) => row),
    })),
    since: dateInHanoi(asInstant(now - LOOKED_BACK_MS)),
    today,
    head: boardHeadOn(ports.papers.boardHeads, today),
    inVietnamese: (ref) => ports.text.words(ref, firstLanguage),
  });
  if (!content)
    return show(
      ctx,
      [say('models-heading', { count: 0 })],
      [[{ label: say('button-models'), data: buttons.reviews.models.to({ page: 0 }) }]],
    );
  sendOfficialPaper(request, {
    content,
    as,
    by: by.person.fullName,
    name: [what === 'model' ? 'danh sach dien hinh' : 'danh sach sang kien', today],
    caption: say(`told-${what}-sent`),
  });
};
