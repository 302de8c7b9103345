import { lastDayOf } from '../../core/calendar/milestone.ts';
import { buttons } from '../kit/buttons.ts';
import { forKnown, type Room } from '../kit/router.ts';
import { CONFIRM } from '../kit/waiting-choices.ts';
import { ask, changesOfDay, hear, WORDS } from './asked.ts';
import { showMilestone } from './card.ts';
import {
  anyUnit,
  askUnits,
  dropUnit,
  hearUnits,
  leaveName,
  nameUnit,
  showChosenUnits,
} from './chosen-units.ts';
import { showClusters, toggleCluster } from './clusters.ts';
import { showDays } from './days.ts';
import { changing, choosing, confirmByButton, saveConfirmed, UNITS } from './edit.ts';
import { choicesOf, showForm } from './form.ts';
import { tellOfDeadline } from './moved-deadline.ts';
import { showNames } from './names.ts';
import { forMilestone } from './of-milestone.ts';
import { showReminders } from './reminders.ts';
import { anyTag, showTags, toggleTag } from './tags.ts';
import { showWho, toggled } from './who.ts';

const { calendar } = buttons;

/** As everywhere in the calendar: what was asked before is not answered any more. */
const elsewhere = { isElsewhere: true };

/** One milestone: its screens, and what each of them changes. */
export const editRoom: Room = (router) => {
  router.press(
    calendar.milestone,
    forMilestone((ctx, milestone) => showMilestone(ctx, milestone)),
    elsewhere,
  );
  router.press(
    calendar.days,
    forMilestone((ctx, milestone) => showDays(ctx, milestone)),
    elsewhere,
  );
  router.press(
    calendar.names,
    forMilestone((ctx, milestone) => showNames(ctx, milestone)),
    elsewhere,
  );
  router.press(calendar.who, choosing(showWho));
  router.press(calendar.clusters, choosing(showClusters));
  router.press(calendar.form, forMilestone(showForm), elsewhere);
  router.press(calendar.reminders, forMilestone(showReminders), elsewhere);
  router.press(
    calendar.ask,
    forMilestone((ctx, milestone, pressed) => ask(ctx, milestone, pressed)),
    elsewhere,
  );
  router.typed(WORDS, forKnown(hear));
  router.press(calendar.save, forKnown(saveConfirmed));
  router.press(calendar.tell, forKnown(tellOfDeadline));
  router.typed(CONFIRM, confirmByButton);
  changeDays(router);
  changeWho(router);
  changeRest(router);
};

const changeDays: Room = (router) => {
  router.press(
    calendar.setDay,
    changing((_, { what, day }) => changesOfDay(what, day), showDays),
    elsewhere,
  );
  router.press(
    calendar.setSemantics,
    changing((_, { value }) => ({ semantics: value }), showDays),
    elsewhere,
  );
  router.press(
    calendar.setShift,
    changing((_, { value }) => ({ shift: value }), showDays),
    elsewhere,
  );
  router.press(
    calendar.dropGrace,
    changing((milestone) => ({ onTimeUntil: lastDayOf(milestone) }), showDays),
    elsewhere,
  );
  router.press(
    calendar.dropLock,
    changing(() => ({ locksOn: null }), showDays),
    elsewhere,
  );
};

const changeWho: Room = (router) => {
  router.press(
    calendar.toggleType,
    changing(
      ({ owes }, { value }) => ({
        owes: { types: value === 'all' ? value : toggled(owes.types, value) },
      }),
      showWho,
    ),
  );
  router.press(
    calendar.setRole,
    changing((_, { value }) => ({ owes: { role: value } }), showWho),
  );
  router.press(
    calendar.setProfile,
    changing((_, { value }) => ({ owes: { profile: value } }), showWho),
  );
  router.press(
    calendar.setMembers,
    changing((_, { isOn }) => ({ members: isOn ? 'EVENT' : 'NONE' }), showWho),
  );
  router.press(calendar.tags, choosing(showTags));
  router.press(
    calendar.toggleTag,
    choosing((ctx, milestone, pressed) => toggleTag(ctx, milestone, pressed)),
  );
  router.press(calendar.anyTag, choosing(anyTag));
  router.press(calendar.chosenUnits, choosing(showChosenUnits));
  router.press(calendar.askUnits, choosing(askUnits));
  router.press(
    calendar.dropUnit,
    choosing((ctx, milestone, pressed) => dropUnit(ctx, milestone, pressed)),
  );
  router.press(calendar.anyUnit, choosing(anyUnit));
  router.press(
    calendar.nameUnit,
    choosing((ctx, milestone, pressed) => nameUnit(ctx, milestone, pressed)),
  );
  router.press(
    calendar.leaveName,
    choosing((ctx, milestone, pressed) => leaveName(ctx, milestone, pressed)),
  );
  router.typed(UNITS, forKnown(hearUnits));
  router.press(
    calendar.toggleCluster,
    choosing((ctx, milestone, pressed) => toggleCluster(ctx, milestone, pressed)),
  );
};

const changeRest: Room = (router) => {
  router.press(
    calendar.letLeadRead,
    // What a lead does not read they cannot check.
    changing(
      (_, { isOn }) => ({ isReadByLead: isOn, ...(isOn ? {} : { isCheckedByLead: false }) }),
      showMilestone,
    ),
    elsewhere,
  );
  router.press(
    calendar.letLeadCheck,
    changing(
      (_, { isOn }) => ({ isCheckedByLead: isOn, ...(isOn ? { isReadByLead: true } : {}) }),
      showMilestone,
    ),
    elsewhere,
  );
  router.press(
    calendar.setForm,
    changing((milestone, { at }) => choicesOf(milestone)[at], showForm),
    elsewhere,
  );
  router.press(
    calendar.setLadder,
    changing((_, { value }) => ({ reminders: value }), showReminders),
    elsewhere,
  );
  router.press(
    calendar.setReminders,
    changing((_, { isOn }) => ({ remindersOn: isOn }), showReminders),
    elsewhere,
  );
  router.press(
    calendar.switchOn,
    changing((_, { isOn }) => ({ isOn }), showMilestone),
    elsewhere,
  );
  router.press(
    calendar.switchReminders,
    changing((_, { isOn }) => ({ remindersOn: isOn }), showMilestone),
    elsewhere,
  );
};
