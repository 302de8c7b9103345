import type { MilestoneStore } from '../calendar/milestone-store.ts';
import { yearOfMilestone } from '../calendar/milestone.ts';
import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { type CalendarDate, dateInHanoi, yearOf } from '../shared/calendar-date.ts';
import type { TelegramId, UnitId } from '../shared/ids.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type TextRef } from '../shared/text-ref.ts';
import { leadsClusterOf } from '../units/cluster-lead.ts';
import { standingBy } from '../units/standing.ts';
import type { UnitStore } from '../units/unit-store.ts';
import { type ReviewStore, stateOfReview } from './review.ts';
import type { Submission } from './submission.ts';

/** What leads hear of what waits for their check. */
export const LEAD_CHECK_ASKED = 'lead-check-asked';

type AskStores = {
  milestones: MilestoneStore;
  units: UnitStore;
  people: PersonStore;
  outbox: OutboxStore;
  reviews: ReviewStore;
};

type Asked = { submission: Submission; title: TextRef; unitName: string; now: Instant };

/** Tells whoever speaks for the lead or the deputy of the unit's cluster, where its milestone has them check first. */
export const askLeadToCheck = async (
  stores: AskStores,
  { submission, title, unitName, now }: Asked,
): Promise<void> => {
  const { number, version, unitId, formId, period } = submission;
  const milestone = await stores.milestones.ofForm(formId, period);
  if (!milestone?.isCheckedByLead) return;
  const state = stateOfReview(await stores.reviews.of(number));
  if (state !== 'received' && state !== 'supplemented') return;
  const leads = await leadsOf(stores.units, {
    unitId,
    year: yearOfMilestone(milestone),
    on: dateInHanoi(now),
  });
  const people = new Set<TelegramId>();
  for (const lead of leads)
    for (const { telegramId } of await stores.people.contactsOf(lead)) people.add(telegramId);
  await stores.outbox.queue(
    [...people].map((to) => ({
      dedupeKey: `${LEAD_CHECK_ASKED}:${number}:${to}`,
      bundleKey: null,
      subject: { type: LEAD_CHECK_ASKED, id: number },
      to,
      priority: 1,
      kind: LEAD_CHECK_ASKED,
      message: {
        type: 'notice',
        lines: [say('lead-check-news', { form: title, unit: unitName, number, version })],
        buttons: [
          [
            {
              label: say('button-lead-check-open'),
              intent: { type: 'see-submission', number },
              keepsMessage: true,
            },
          ],
        ],
      },
      dueAt: now,
      expiresAt: null,
    })),
    now,
  );
};

type OfUnit = { unitId: UnitId; year: number; on: CalendarDate };

/** Units that lead the cluster of this one, or are its deputies, as far as the duties of that year go. */
const leadsOf = async (units: UnitStore, { unitId, year, on }: OfUnit): Promise<UnitId[]> => {
  const place = standingBy(await units.membershipsOf([unitId], [year]))(year).placeOf.get(unitId);
  if (!place) return [];
  const years = [...new Set([year, yearOf(on), yearOf(on) - 1])];
  const around = await units.membershipsIn([place.clusterId], years);
  const others = new Set(
    around.filter((one) => one.role !== 'member' && one.unitId !== unitId).map((one) => one.unitId),
  );
  const found: UnitId[] = [];
  for (const lead of others)
    if (await leadsClusterOf(units, { leads: [lead], unitId, year }, on)) found.push(lead);
  return found;
};
