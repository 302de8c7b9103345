import { contentOf, type Cursor, missing, type Value } from '../../core/forms/forms.ts';
import { canBeDrafted } from '../../core/official-papers/draft-paper.ts';
import type { OfficialPaper } from '../../core/official-papers/official-paper.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { mayFillFor } from '../../core/people/rights.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say } from '../../core/shared/text-ref.ts';
import type { Draft } from '../../core/submissions/draft.ts';
import { findForm } from '../../core/submissions/form-ports.ts';
import type { Scene } from '../../core/submissions/scene.ts';
import { nameOn, type Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import type { PaperKind } from '../kit/paper-kinds.ts';
import { paperButtons, sendOfficialPaper } from '../kit/paper-reply.ts';
import { type BotContext, type MessageButton, refuse, type Request } from '../kit/request.ts';
import { titleOfForm } from './form-title.ts';
import { paperFrom } from './word-paper.ts';

const SIGNATURE = 'has_signed_document';
const FILE = 'file';

/** Whether a paper that is not signed yet is asked for, or all is read once more. */
const isToBeSigned = (scene: Scene): boolean => {
  const { form } = scene.state;
  if (!canBeDrafted(form.id)) return false;
  const asks = (id: string): boolean => form.fields.some((field) => field.id === id);
  if (asks(SIGNATURE)) return isUnsigned(scene);
  return asks('doc_number') && asks(FILE) && isWithoutFile(scene);
};

const ofTheSigned: ReadonlySet<string> = new Set(['doc_number', 'doc_date', FILE]);

/** What is asked, or read once more, is what stands on a signed paper alone. */
const isAbout = (place: Cursor['place']): boolean =>
  place.type === 'review' || (place.type === 'question' && ofTheSigned.has(place.path));

/** All is answered but what only the signed paper says. */
const isWithoutFile = ({ state: { form, filled, cursor } }: Scene): boolean =>
  isAbout(cursor.place) &&
  !isSaid(filled.answers.get(FILE)?.value) &&
  missing(form, filled).every(({ path }) => ofTheSigned.has(path)) &&
  canBeDrafted(form.id, contentOf(form, filled, new Map()));

/** Who has skipped a question has said nothing. */
const isSaid = (value: Value | undefined): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null;

const isUnsigned = ({ state: { filled, cursor } }: Scene): boolean => {
  const { place } = cursor;
  const said = filled.answers.get(SIGNATURE)?.value;
  if (said === 'signed' || said === 'signed_later') return false;
  return place.type === 'question'
    ? place.path === SIGNATURE
    : said === 'later' && (place.type === 'review' || place.type === 'confirm-submit');
};

/** What is answered so far as the paper that the unit would sign, while that is asked. */
export const toSignButtons = (request: Request, scene: Scene): MessageButton[] =>
  isToBeSigned(scene)
    ? paperButtons(request, {
        label: say('button-word-to-sign'),
        to: (as) =>
          buttons.forms.toSign.to({
            token: scene.draft.token,
            as: as === 'pdf' ? as : undefined,
          }),
      })
    : [];

type Asked = { token: string; as?: Exclude<PaperKind, 'changes' | 'page'> };

/** Sends it below the question, which goes on waiting for its answer. */
export const sendToSign = async (
  ctx: BotContext,
  by: KnownPerson,
  { token, as }: Asked,
): Promise<void> => {
  const { request } = ctx;
  const draft = await request.stores.drafts.byToken(token);
  const isOwn = draft?.status === 'open' && mayFillFor(by, draft.unitId);
  const made = isOwn ? await madeOf(request, draft) : null;
  if (!draft || !made) return refuse(ctx, 'button-outdated');
  const { paper, unit } = made;
  // What is said next is still for the question.
  request.shows = { type: 'prompt', id: draft.id };
  sendOfficialPaper(request, {
    content: paper,
    as,
    by: unit.name,
    name: [draft.formId, draft.period, unit.name, 'du thao'],
    caption: say('word-to-sign-sent', { form: await titleOfForm(request, draft), unit: unit.name }),
  });
};

const madeOf = async (
  request: Request,
  draft: Draft,
): Promise<{ paper: OfficialPaper; unit: Unit } | null> => {
  const { stores, ports, now } = request;
  const form = findForm(ports.forms, draft.formId);
  const found = await stores.units.byId(draft.unitId);
  if (!form || !found) return null;
  const unit = { ...found, name: nameOn(found, dateInHanoi(now)) };
  const content = contentOf(form, draft.filled, new Map());
  if (!canBeDrafted(form.id, content)) return null;
  const paper = await paperFrom(request, { ...draft, content }, unit);
  return paper && { paper, unit };
};
