import type { OutboxStore } from '../outbox/outbox-store.ts';
import type { PersonStore } from '../people/person-store.ts';
import { tellAdmins } from '../people/tell-admins.ts';
import type { InstallationStore } from '../shared/installation-store.ts';
import type { Instant } from '../shared/instant.ts';
import { say, type WordsInLanguages } from '../shared/text-ref.ts';
import { loadDefaultChanges } from './default-changes.ts';
import { sourceOn } from './default-sources.ts';
import { DEFAULTS_KEY, DEFAULTS_VERSION } from './ensure-milestones.ts';
import { everyMilestone } from './every-milestone.ts';
import type { MilestoneStore } from './milestone-store.ts';

export const CALENDAR_NEWS_KIND = 'calendar-news';

type Needs = {
  milestones: MilestoneStore;
  installation: InstallationStore;
  people: PersonStore;
  outbox: OutboxStore;
};

/**
 * Once after a new version: milestones of which nobody has said what they rest on get what is known, and
 * admins hear what the calendar would have otherwise now. Idempotent; waits until there is an admin.
 */
export const tellOfDefaults = async (
  needs: Needs,
  inLanguages: WordsInLanguages,
  now: Instant,
): Promise<void> => {
  const { milestones, installation, people } = needs;
  if ((await installation.get(DEFAULTS_KEY)) === DEFAULTS_VERSION) return;
  const admins = await people.withRole('board_admin');
  if (admins.length === 0) return;
  await nameSources(milestones);
  await installation.set(DEFAULTS_KEY, DEFAULTS_VERSION);
  const { length: count } = await loadDefaultChanges(needs, inLanguages, now);
  if (count === 0) return;
  await tellAdmins(needs, {
    key: `${CALENDAR_NEWS_KIND}:${DEFAULTS_VERSION}`,
    kind: CALENDAR_NEWS_KIND,
    message: {
      type: 'notice',
      lines: [say('calendar-news', { count })],
      buttons: [
        [
          {
            label: say('button-calendar-news'),
            intent: { type: 'see-calendar-news' },
            keepsMessage: true,
          },
        ],
      ],
    },
    now,
  });
};

/** Words alone: what is planned stays planned. */
const nameSources = async (milestones: MilestoneStore): Promise<void> => {
  const known = await everyMilestone({ milestones });
  await milestones.save(
    known.flatMap((one) => {
      const source = one.source === '' ? sourceOn(one.code, one.dueOn) : '';
      return source === '' ? [] : [{ ...one, source }];
    }),
  );
};
