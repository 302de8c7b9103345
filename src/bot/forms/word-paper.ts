import { type Content, parseContent } from '../../core/forms/forms.ts';
import { mayReadPaper } from '../../core/obligations/paper-readers.ts';
import { canBeDrafted, draftPaper, isOfCluster } from '../../core/official-papers/draft-paper.ts';
import { loadClusterOf } from '../../core/official-papers/load-cluster.ts';
import { markChanges } from '../../core/official-papers/mark-changes.ts';
import type { OfficialPaper } from '../../core/official-papers/official-paper.ts';
import { ownHeadOn } from '../../core/official-papers/own-head.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { type Period, yearOfPeriod } from '../../core/shared/period.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { findForm } from '../../core/submissions/form-ports.ts';
import type { Submission } from '../../core/submissions/submission.ts';
import { nameOn, type Unit } from '../../core/units/unit.ts';
import { buttons } from '../kit/buttons.ts';
import type { PaperKind } from '../kit/paper-kinds.ts';
import { paperButtons, sendOfficialPaper } from '../kit/paper-reply.ts';
import { type BotContext, type MessageButton, refuse, type Request } from '../kit/request.ts';
import { titleOfForm } from './form-title.ts';
import { sendOnePage } from './one-page.ts';

type OfVersion = Pick<Submission, 'number' | 'formId' | 'content'>;

const canBeHad = ({ ports }: Request, { formId, content }: OfVersion): boolean => {
  const isKnown = canBeDrafted(formId) && findForm(ports.forms, formId) !== undefined;
  const said = isKnown ? parseContent(JSON.parse(content)) : undefined;
  return said !== undefined && canBeDrafted(formId, said);
};

/** Brings what was handed in as a paper to be signed, where its form is one. */
export const wordButtons = (
  request: Request,
  version: OfVersion,
  label: TextRef = say('button-word'),
): MessageButton[] =>
  canBeHad(request, version)
    ? paperButtons(request, {
        label,
        to: (as) => buttons.forms.word.to({ number: version.number, as }),
      })
    : [];

/** The same with what a version changed of the one before, as changes that Word can agree to. */
export const changesButtons = (request: Request, version: OfVersion): MessageButton[] =>
  canBeHad(request, version)
    ? [
        {
          label: say('button-word-changes'),
          data: buttons.forms.word.to({ number: version.number, as: 'changes' }),
        },
      ]
    : [];

type Asked = { number: string; as?: PaperKind };

/** What a unit has handed in as a file, for whoever may read it. */
export const sendWord = async (ctx: BotContext, by: KnownPerson, asked: Asked): Promise<void> => {
  const { stores, now } = ctx.request;
  const submission = await stores.submissions.byNumber(asked.number);
  if (!submission || !(await mayReadPaper(stores, { by, ...submission }, now)))
    return refuse(ctx, 'not-your-unit');
  const found = await stores.units.byId(submission.unitId);
  const sentOn = dateInHanoi(submission.submittedAt);
  const unit = found && { ...found, name: nameOn(found, sentOn) };
  if (asked.as === 'page' && unit) return sendOnePage(ctx, submission, unit);
  const paper = unit && (await paperOf(ctx.request, submission, unit));
  if (!unit || !paper) return refuse(ctx, 'button-outdated');
  await sendVersion(ctx.request, { submission, unit, paper }, asked);
};

const sendVersion = async (request: Request, newer: Newer, { as }: Asked): Promise<void> => {
  const { submission, unit, paper } = newer;
  const marked = as === 'changes' ? await markedPaper(request, newer) : null;
  sendOfficialPaper(request, {
    content: marked ?? paper,
    as: marked || as === 'pdf' ? as : undefined,
    by: unit.name,
    name: [submission.formId, submission.period, unit.name, 'du thao'],
    caption: say(marked ? 'word-changes-sent' : 'word-sent', {
      form: await titleOfForm(request, submission),
      unit: unit.name,
    }),
  });
};

type Newer = { submission: Submission; unit: Unit; paper: OfficialPaper };

/** With what it changed of the version before; null of the first one. */
const markedPaper = async (
  request: Request,
  { submission, unit, paper }: Newer,
): Promise<OfficialPaper | null> => {
  const versions = await request.stores.submissions.versions(submission);
  const before = versions.find(({ version }) => version === submission.version - 1);
  const old = before && (await paperOf(request, before, unit));
  return old ? markChanges(old, paper) : null;
};

const paperOf = async (
  request: Request,
  { formId, period, content: stored }: Submission,
  unit: Unit,
): Promise<OfficialPaper | null> => {
  const content = parseContent(JSON.parse(stored));
  return content ? paperFrom(request, { formId, period, content }, unit) : null;
};

type Answered = { formId: string; period: Period; content: Content };

/** What is answered in a form as the unit's paper; null of forms that are none. */
export const paperFrom = async (
  { ports, stores, now }: Request,
  { formId, period, content }: Answered,
  unit: Unit,
): Promise<OfficialPaper | null> => {
  const form = findForm(ports.forms, formId);
  if (!form) return null;
  const year = yearOfPeriod(period);
  return draftPaper({
    form,
    content,
    unit,
    period,
    year,
    cluster: isOfCluster(formId) ? await loadClusterOf(stores.units, unit.id, year) : null,
    today: dateInHanoi(now),
    own: ownHeadOn(ports.papers.unitHeads, unit, dateInHanoi(now)),
    inVietnamese: (ref) => ports.text.words(ref, firstLanguage),
  });
};
