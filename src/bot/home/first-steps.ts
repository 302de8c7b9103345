import { loadSetup, nextStep, type Setup, type SetupStep } from '../../core/people/load-setup.ts';
import type { KnownPerson } from '../../core/people/person.ts';
import { isAdmin, isOfficer } from '../../core/people/rights.ts';
import { yearToPrepare } from '../../core/reminders/year-preparation.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import { buttons } from '../kit/buttons.ts';
import {
  show,
  type BotContext,
  type Line,
  type MessageButton,
  type Request,
} from '../kit/request.ts';
import { checklistButton } from '../next-year/checklist.ts';

/** Leads to what is set up and what comes next. */
export const nextStepButton: MessageButton = {
  label: say('button-next-step'),
  data: buttons.home.nextStep.to(),
};

export const templateButton: MessageButton = {
  label: say('button-units-template'),
  data: buttons.board.unitsTemplate.to(),
};

export type AdminHome = { lines: Line[]; rows: MessageButton[][] };

/** What somebody of the Board sees first. */
export const boardHome = async (request: Request, known: KnownPerson): Promise<AdminHome> => {
  if (isAdmin(known)) return adminHome(request, known);
  const week = { label: say('button-week'), data: buttons.board.week.to() };
  return isOfficer(known)
    ? {
        lines: [say('welcome-specialist')],
        rows: [
          [overview],
          [{ label: say('button-question-list'), data: buttons.questions.waiting.to() }],
        ],
      }
    : { lines: [say('welcome-viewer')], rows: [[overview], [week]] };
};

/** How far things are set up, the next step, then the daily work. */
const adminHome = async ({ stores, now }: Request, known: KnownPerson): Promise<AdminHome> => {
  const setup = await loadSetup(stores, now);
  const step = nextStep(setup);
  const year = await yearToPrepare(stores.installation, now);
  const daily = year === null ? dailyRows : [...dailyRows, [checklistButton(year)]];
  if (step === 'done') return { lines: [say('welcome-admin')], rows: daily };
  const isNameless = known.person.fullName === '';
  const lines: Line[] = [
    say('setup-heading'),
    ...(isNameless ? [say('setup-nameless')] : []),
    ...stateLines(setup),
    'blank',
    say(`setup-${step}`),
  ];
  const rows = [[stepButton(step)], ...(isNameless ? [[ownNameButton]] : [])];
  return step === 'import'
    ? { lines, rows }
    : { lines: [...lines, 'blank', say('welcome-admin')], rows: [...rows, ...daily] };
};

/** Units read who of the Board answers them. */
const ownNameButton: MessageButton = {
  label: say('button-staff-name'),
  data: buttons.people.ownName.to(),
};

/** Guides admins from an empty system to contacts in every unit. */
export const showSteps = async (ctx: BotContext, known: KnownPerson): Promise<void> => {
  const { lines, rows } = await adminHome(ctx.request, known);
  show(ctx, lines, rows);
};

const overview: MessageButton = {
  label: say('button-overview'),
  data: buttons.board.city.to(),
};

const dailyRows: MessageButton[][] = [
  [overview],
  [{ label: say('menu-invite'), data: buttons.people.invite.to() }],
];

const stateLines = ({ units, invited, withContact, staff }: Setup): TextRef[] => [
  say('setup-staff', { mark: markOf(staff - 1, staff), count: staff }),
  say('setup-units', { mark: markOf(units, units), count: units }),
  say('setup-invited', { mark: markOf(invited, units), count: invited, of: units }),
  say('setup-contacts', { mark: markOf(withContact, units), count: withContact, of: units }),
];

/** The marks of the overview: done, under way, not begun. */
const markOf = (count: number, of: number): string => {
  if (count === 0) return '○';
  return count < of ? '◐' : '●';
};

const stepButton = (step: Exclude<SetupStep, 'done'>): MessageButton => {
  switch (step) {
    case 'import':
      return { ...templateButton, style: 'primary' };
    case 'invite':
    case 'invite-rest':
      return { label: say('button-setup-invite'), data: buttons.board.city.to(), style: 'primary' };
    case 'try':
      return { label: say('button-setup-try'), data: buttons.people.invite.to(), style: 'primary' };
  }
};
