import { milestoneTitle } from '../../core/calendar/form-title.ts';
import { deadlineOf } from '../../core/calendar/milestone.ts';
import { loadToday } from '../../core/obligations/load-obligations.ts';
import type { Overview } from '../../core/obligations/overview.ts';
import { boardHeadOn } from '../../core/official-papers/board-letterhead.ts';
import {
  hasLate,
  lateNotice,
  milestoneSummary,
} from '../../core/official-papers/milestone-papers.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isOfficer } from '../../core/people/rights.ts';
import { dateInHanoi } from '../../core/shared/calendar-date.ts';
import type { MilestoneId } from '../../core/shared/ids.ts';
import type { Instant } from '../../core/shared/instant.ts';
import { firstLanguage } from '../../core/shared/language.ts';
import { say } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import type { PaperKind } from '../kit/paper-kinds.ts';
import { paperButtons, sendOfficialPaper } from '../kit/paper-reply.ts';
import { refuse, type BotContext, type MessageButton, type Request } from '../kit/request.ts';
import { loadSeen } from './seen-overview.ts';

/** The Board's papers about a milestone: how far all are, and to those who are late. */
export const paperRows = (
  request: Request,
  overview: Overview,
  now: Instant,
): MessageButton[][] => {
  const { milestone, clusters } = overview;
  const row = (what: 'summary' | 'late'): MessageButton[] =>
    paperButtons(request, {
      label: say(`button-paper-${what}`),
      to: (as) =>
        buttons.board.milestonePaper.to({
          milestoneId: milestone.id,
          what,
          as: as === 'pdf' ? as : undefined,
        }),
    });
  return [
    ...(clusters.some(({ rows }) => rows.length > 0) ? [row('summary')] : []),
    ...(hasLate(overview, now) ? [row('late')] : []),
  ];
};

/** What has come, with all answers, for those who read it. */
export const workbookRows = (
  by: KnownPerson,
  { milestone: { id }, clusters }: Overview,
): MessageButton[][] =>
  isOfficer(by) && clusters.some(({ rows }) => rows.length > 0)
    ? [
        [
          {
            label: say('button-workbook-milestone'),
            data: buttons.workbooks.milestone.to({ milestoneId: id }),
          },
        ],
      ]
    : [];

export type MilestonePaperAsked = {
  milestoneId: MilestoneId;
  what: 'summary' | 'late';
  as?: PaperKind;
};

/** As far as the person sees the city. */
export const sendMilestonePaper = async (
  ctx: BotContext,
  by: KnownPerson,
  { milestoneId, what, as }: MilestonePaperAsked,
): Promise<void> => {
  const { request } = ctx;
  const { stores, ports, now } = request;
  const overview = await loadSeen(ctx, by, { milestoneId });
  if (!overview) return refuse(ctx, 'button-outdated');
  const { days } = await loadToday(stores, now);
  const name = ports.text.words(milestoneTitle(overview.milestone), firstLanguage);
  const of = {
    name,
    dueOn: deadlineOf(overview.milestone, days).dueOn,
    overview,
    head: boardHeadOn(ports.papers.boardHeads, dateInHanoi(now)),
    days,
    now,
  };
  const content = what === 'summary' ? milestoneSummary(of) : lateNotice(of);
  if (!content) return refuse(ctx, 'button-outdated');
  sendOfficialPaper(request, {
    content,
    as,
    by: by.person.fullName,
    name: [what === 'summary' ? 'bao cao tong hop' : 'don doc', name],
    caption: say(`paper-${what}-sent`, { form: milestoneTitle(overview.milestone) }),
  });
};
