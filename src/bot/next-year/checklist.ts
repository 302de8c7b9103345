import type { KnownPerson } from '../../core/people/person.ts';
import {
  loadPreparation,
  missingOf,
  preparationParts,
  type Preparation,
  type PreparationPart,
} from '../../core/reminders/year-preparation.ts';
import { say, type TextRef } from '../../core/shared/text-ref.ts';
import type { ButtonData } from '../kit/address.ts';
import { buttons } from '../kit/buttons.ts';
import { inPairs } from '../kit/columns.ts';
import { show, type BotContext, type Line, type MessageButton } from '../kit/request.ts';

export type OfYear = { year: number };

export const checklistButton = (year: number): MessageButton => ({
  label: say('button-prepare-year', { year: String(year) }),
  data: buttons.nextYear.checklist.to({ year }),
});

/** The way back from a part of it. */
export const backToChecklist = (year: number): MessageButton => ({
  label: say('button-prepare-back', { year: String(year) }),
  data: buttons.nextYear.checklist.to({ year }),
});

/** What a year needs before it begins, how far each of it is, and a door to it. */
export const showChecklist = async (
  ctx: BotContext,
  _by: KnownPerson,
  { year }: OfYear,
): Promise<void> => {
  const { stores, now } = ctx.request;
  const preparation = await loadPreparation(stores, year, now);
  const missing = new Set(missingOf(preparation));
  show(
    ctx,
    [
      say('prepare-heading', { year: String(year) }),
      missing.size === 0
        ? say('prepare-all-done')
        : say('prepare-missing', { count: missing.size, of: preparationParts.length }),
      'blank',
      ...preparationParts.flatMap((part): Line[] => [
        say('prepare-part', {
          mark: missing.has(part) ? (isBegun(preparation, part) ? '◐' : '○') : '●',
          name: say(`prepare-part-${part}`),
        }),
        ...linesOf(preparation, part),
      ]),
    ],
    inPairs(preparationParts.map((part) => doorButton(part, { year, first: [...missing][0] }))),
  );
};

/** What comes first of what is missing stands out. */
const doorButton = (
  part: PreparationPart,
  { year, first }: OfYear & { first: PreparationPart | undefined },
): MessageButton => {
  const button = { label: say(`button-prepare-${part}`), data: doorTo(part, year) };
  return part === first ? { ...button, style: 'primary' } : button;
};

const doorTo = (part: PreparationPart, year: number): ButtonData => {
  switch (part) {
    case 'calendar':
      return buttons.nextYear.calendar.to({ year });
    case 'days-off':
      return buttons.calendar.holidays.to({ year });
    case 'clusters':
    case 'leads':
      return buttons.nextYear.clusters.to({ year });
    case 'specialists':
      return buttons.people.staff.to();
    case 'contacts':
      return buttons.nextYear.quiet.to({ year });
  }
};

/** Whether something of it is done. */
const isBegun = (of: Preparation, part: PreparationPart): boolean => {
  switch (part) {
    case 'calendar':
      return of.calendar.count > 0;
    case 'days-off':
      return of.daysOff.hasTet;
    case 'clusters':
      return of.clusters.agreed > 0;
    case 'leads':
      return of.leads.without < of.clusters.count;
    case 'specialists':
      return of.specialists.without < of.clusters.count;
    case 'contacts':
      return true;
  }
};

const linesOf = (of: Preparation, part: PreparationPart): TextRef[] => {
  switch (part) {
    case 'calendar':
      return [
        say(of.calendar.isAgreed ? 'prepare-calendar-agreed' : 'prepare-calendar-open', {
          count: of.calendar.count,
        }),
      ];
    case 'days-off':
      return [daysOffLine(of)];
    case 'clusters':
      return clusterLines(of);
    case 'leads':
      return counted([
        ['prepare-leads-without', of.leads.without],
        ['prepare-deputies-without', of.leads.withoutDeputy],
      ]);
    case 'specialists':
      return counted([['prepare-specialists-without', of.specialists.without]]);
    case 'contacts':
      return counted([
        ['prepare-contacts-not-invited', of.contacts['not-invited']],
        ['prepare-contacts-never-came', of.contacts['never-came']],
        ['prepare-contacts-unreachable', of.contacts.unreachable],
        ['prepare-contacts-silent', of.contacts.silent],
      ]);
  }
};

const daysOffLine = ({ daysOff: { hasTet, isAnnounced } }: Preparation): TextRef => {
  if (!hasTet) return say('prepare-days-off-no-tet');
  return say(isAnnounced ? 'prepare-days-off-announced' : 'prepare-days-off-provisional');
};

const clusterLines = ({ clusters }: Preparation): TextRef[] => {
  if (clusters.count === 0) return [say('prepare-clusters-none')];
  return [
    ...(clusters.from === null
      ? counted([['prepare-clusters-changed', clusters.open]])
      : [say('prepare-clusters-open', { count: clusters.open, year: String(clusters.from) })]),
    ...counted([
      ['prepare-clusters-agreed', clusters.agreed],
      ['prepare-clusters-loose', clusters.loose],
    ]),
  ];
};

type CountKey =
  | 'prepare-leads-without'
  | 'prepare-deputies-without'
  | 'prepare-specialists-without'
  | 'prepare-contacts-not-invited'
  | 'prepare-contacts-never-came'
  | 'prepare-contacts-unreachable'
  | 'prepare-contacts-silent'
  | 'prepare-clusters-agreed'
  | 'prepare-clusters-changed'
  | 'prepare-clusters-loose';

/** What there is none of is left out. */
const counted = (counts: readonly (readonly [CountKey, number])[]): TextRef[] =>
  counts.flatMap(([key, count]) => (count > 0 ? [say(key, { count })] : []));
