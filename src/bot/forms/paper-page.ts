import { deadlineWords } from '../../core/calendar/deadline.ts';
import { contentOf } from '../../core/forms/forms.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { yearOfPaper, type UnitPaper } from '../../core/obligations/load-papers.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer } from '../../core/people/rights.ts';
import { mayReadUnit, maySeeUnit } from '../../core/people/scope.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { DraftKey } from '../../core/submissions/draft.ts';
import { formOf } from '../../core/submissions/form-ports.ts';
import { buttons } from '../kit/buttons.ts';
import { pageOf } from '../kit/paging.ts';
import { refuse, show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { fileButtons } from './file-buttons.ts';
import { findPaper, papersButton, paperTitle } from './paper-list.ts';
import { showSubmission } from './submissions.ts';
import { summaryPages } from './summary-pages.ts';

/** One paper of a unit: what was handed in, else how far it is. */
export const showPaper = async (ctx: BotContext, by: KnownPerson, key: DraftKey): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  if (!(await mayReadUnit(stores, { by, unitId: key.unitId }, now)))
    return refuse(ctx, 'not-your-unit');
  const [unit, paper] = [await stores.units.byId(key.unitId), await findPaper(request, key)];
  if (!unit || !paper) return refuse(ctx, 'button-outdated');
  if (paper.handedIn) return showSubmission(ctx, by, { number: paper.handedIn.number, page: 0 });
  await showUnsent(ctx, paper, { unitName: unit.name, isOfficer: isOfficer(by) });
};

type Seen = { unitName: string; isOfficer: boolean };

const showUnsent = async (
  ctx: BotContext,
  paper: UnitPaper,
  { unitName, isOfficer: maySeeDraft }: Seen,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const { obligation, draft } = paper;
  const files = draft && maySeeDraft ? await stores.attachments.ofDraft(draft.id) : [];
  const lines: Line[] = [
    say('submission-heading', { form: paperTitle(paper), unit: unitName }),
    stateLine(paper),
  ];
  if (obligation)
    lines.push(
      say('overview-due', { due: deadlineWords(obligation, await loadToday(stores, now)) }),
      ...(obligation.pending ? [say(`task-waits-${obligation.pending.kind}`)] : []),
    );
  show(ctx, lines, [
    ...(draft && maySeeDraft ? [[draftButton(paper)]] : []),
    ...fileButtons(files),
    [papersButton(paper.unitId, yearOfPaper(paper))],
  ]);
};

/** Leads to what a unit has answered so far and not handed in. */
export const draftButton = ({ unitId, formId, period }: DraftKey): MessageButton => ({
  label: say('button-see-draft'),
  data: buttons.forms.draft.to({ unitId, formId, period }),
});

const stateLine = ({ obligation, draft }: UnitPaper): TextRef => {
  const [relieved] = obligation ? reliefLines(obligation) : [];
  if (relieved) return relieved;
  return draft ? say('unit-draft', { at: { at: draft.changedAt } }) : say('state-not-begun');
};

/** That nothing more is expected, though nothing was handed in here. */
export const reliefLines = ({ state }: Obligation): TextRef[] => {
  if (state.type === 'waived') return [say('task-waived')];
  return state.type === 'on-paper' ? [say('task-on-paper', { number: state.documentNumber })] : [];
};

/** What a unit has answered so far, for those who follow it; what was handed in is read instead. */
export const showDraftPage = async (
  ctx: BotContext,
  by: KnownPerson,
  { page, ...key }: DraftKey & { page: number },
): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  if (!(await maySeeUnit(stores, { by, unitId: key.unitId }, now)))
    return refuse(ctx, 'button-outdated');
  const [unit, paper] = [await stores.units.byId(key.unitId), await findPaper(request, key)];
  if (!unit || !paper?.draft || paper.handedIn) return refuse(ctx, 'button-outdated');
  const { draft } = paper;
  const form = formOf(ports.forms, draft.formId);
  const files = await stores.attachments.ofDraft(draft.id);
  const known = new Map(files.map(({ id, name, size, state }) => [id, { id, name, size, state }]));
  const { at, pages, items, turning } = pageOf(
    summaryPages(request, form, contentOf(form, draft.filled, known)),
    { wanted: page, size: 1, to: (other) => buttons.forms.draft.to({ ...key, page: other }) },
  );
  show(
    ctx,
    [
      say('draft-heading', { unit: unit.name, at: { at: draft.changedAt } }),
      say('overview-form', { form: paperTitle(paper) }),
      say('page-of', { page: at + 1, pages }),
      'blank',
      { html: items[0] ?? '' },
    ],
    [
      turning,
      ...fileButtons(files),
      [
        {
          label: say('button-back-to-unit'),
          data: buttons.board.unit.to({ unitId: key.unitId }),
        },
      ],
    ],
  );
};
