import { deadlineWords } from '../../core/calendar/deadline.ts';
import { contentOf } from '../../core/forms/forms.ts';
import { documentWords } from '../../core/obligations/announce-relief.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import { yearOfPaper, type UnitPaper } from '../../core/obligations/load-papers.ts';
import type { Obligation } from '../../core/obligations/obligation.ts';
import { mayReadPaper } from '../../core/obligations/paper-readers.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer, mayActFor } from '../../core/people/rights.ts';
import { mayReadUnit, maySeeUnit } from '../../core/people/scope.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { DraftKey } from '../../core/submissions/draft.ts';
import { findForm, formToRead } from '../../core/submissions/form-ports.ts';
import { buttons } from '../kit/buttons.ts';
import { sheetOf } from '../kit/paging.ts';
import { refuse, show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';
import { grantedOf, recordedLines, recordRows, scanRows } from '../recording/rows.ts';
import { claimFacts } from '../tasks/claim-facts.ts';
import { fileButtons } from './file-buttons.ts';
import { withdrawnLines } from './form-title.ts';
import { findPaper, papersButton, paperTitle } from './paper-list.ts';
import { showSubmission } from './submissions.ts';
import { notesOnPaper, summaryPages } from './summary-pages.ts';

/** One paper of a unit: what was handed in, else how far it is. */
export const showPaper = async (ctx: BotContext, by: KnownPerson, key: DraftKey): Promise<void> => {
  const { request } = ctx;
  const { stores, now } = request;
  if (!(await mayReadPaper(stores, { by, ...key }, now))) return refuse(ctx, 'not-your-unit');
  const [unit, paper] = [await stores.units.byId(key.unitId), await findPaper(request, key)];
  if (!unit || !paper) return refuse(ctx, 'button-outdated');
  if (paper.handedIn) return showSubmission(ctx, by, { number: paper.handedIn.number, page: 0 });
  if (!(await mayReadUnit(stores, { by, unitId: key.unitId }, now)))
    return refuse(ctx, 'button-outdated');
  await showUnsent(ctx, paper, { unitName: unit.name, by });
};

type Seen = { unitName: string; by: KnownPerson };

const showUnsent = async (
  ctx: BotContext,
  paper: UnitPaper,
  { unitName, by }: Seen,
): Promise<void> => {
  const { stores } = ctx.request;
  const { draft, unitId } = paper;
  const files = draft && isOfficer(by) ? await stores.attachments.ofDraft(draft.id) : [];
  const owed = await owedOf(ctx, by, paper);
  const isAsked = findForm(ctx.request.ports.forms, paper.formId) !== undefined;
  show(
    ctx,
    [
      say('submission-heading', { form: paperTitle(paper), unit: unitName }),
      stateLine(paper),
      ...withdrawnLines(formToRead(ctx.request.ports.forms, paper.formId)),
      ...(paper.obligation?.state.type === 'none'
        ? await claimFacts(ctx.request, paper.obligation)
        : []),
      ...owed.lines,
    ],
    [
      ...(mayActFor(by, unitId) && isAsked ? [[fillInButton(paper)]] : []),
      ...(draft && isOfficer(by) ? [[draftButton(paper)]] : []),
      ...fileButtons(ctx.request, files),
      ...owed.rows,
      [papersButton(unitId, yearOfPaper(paper))],
      ...(mayActFor(by, unitId) ? [] : [[toUnit(paper)]]),
    ],
  );
};

/** When it is due, what the unit asks for, what was recorded of it and what an admin may record. */
const owedOf = async (
  ctx: BotContext,
  by: KnownPerson,
  { obligation }: UnitPaper,
): Promise<{ lines: Line[]; rows: MessageButton[][] }> => {
  if (!obligation) return { lines: [], rows: [] };
  const { stores, now } = ctx.request;
  const reliefs = await grantedOf(ctx, obligation);
  const { pending } = obligation;
  return {
    lines: [
      say('overview-due', { due: deadlineWords(obligation, await loadToday(stores, now)) }),
      ...(pending ? [say(`task-waits-${pending.kind}`)] : []),
      ...(await recordedLines(ctx, reliefs)),
    ],
    rows: [...scanRows(reliefs), ...recordRows(by, { obligation, reliefs }, dateInHanoi(now))],
  };
};

const toUnit = ({ unitId }: UnitPaper): MessageButton => ({
  label: say('button-back-to-unit'),
  data: buttons.board.unit.to({ unitId }),
});

/** For the unit itself: where it goes on, or why it need not. */
const fillInButton = ({ unitId, formId, period, draft }: UnitPaper): MessageButton => ({
  label: say(draft ? 'button-amend-go-on' : 'button-relief-open'),
  data: buttons.forms.open.to({ unitId, formId, period }),
  style: 'primary',
});

/** When it is due, and what may be recorded of it. */
const toPaper = ({ unitId, formId, period }: DraftKey): MessageButton => ({
  label: say('button-paper-state'),
  data: buttons.forms.paper.to({ unitId, formId, period }),
});

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
  if (state.type === 'none') return [say('task-none')];
  return state.type === 'on-paper' ? [say('task-on-paper', { number: documentWords(state) })] : [];
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
  const form = formToRead(ports.forms, draft.formId);
  const files = await stores.attachments.ofDraft(draft.id);
  const known = new Map(files.map(({ id, name, size, state }) => [id, { id, name, size, state }]));
  const content = contentOf(form, draft.filled, known);
  const notes = await notesOnPaper(request, content, key.unitId);
  const { at, pages, items, turning } = sheetOf(summaryPages(request, { form, content, notes }), {
    wanted: page,
    size: 1,
    to: (other) => buttons.forms.draft.to({ ...key, page: other }),
  });
  show(
    ctx,
    [
      say('draft-heading', { unit: unit.name, at: { at: draft.changedAt } }),
      say('overview-form', { form: paperTitle(paper) }),
      ...withdrawnLines(form),
      say('page-of', { page: at + 1, pages }),
      'blank',
      { html: items[0] ?? '' },
    ],
    [
      turning,
      ...fileButtons(ctx.request, files),
      [toPaper(key)],
      [
        {
          label: say('button-back-to-unit'),
          data: buttons.board.unit.to({ unitId: key.unitId }),
        },
      ],
    ],
  );
};
