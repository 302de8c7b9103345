import type { IntentButton, NoticeButton } from '../../core/outbox/message.ts';
import type { RoleName } from '../../core/people/person.ts';
import type { Intent } from '../../core/shared/intent.ts';
import type { ButtonData } from './address.ts';
import { buttons } from './buttons.ts';
import type { MessageButton } from './request.ts';

type AddressOf = { [Type in Intent['type']]: (of: Extract<Intent, { type: Type }>) => ButtonData };

/** Where each intent of core's notices leads. */
const addresses: AddressOf = {
  'answer-review': ({ number }) => buttons.forms.amend.to({ number }),
  review: (submission) => buttons.reviews.version.to(submission),
  'see-city': () => buttons.board.city.to(),
  'see-year': () => buttons.board.year.to(),
  'see-summary-schedule': () => buttons.reminders.summary.to(),
  'see-tasks': () => buttons.home.tasks.to({ list: 'new' }),
  'see-held': () => buttons.conversation.show.to(),
  'drop-pin': () => buttons.tasks.unpin.to(),
  'see-deliveries': () => buttons.board.deliveries.to(),
  'see-unreachable': () => buttons.board.unreachable.to(),
  'see-open-questions': () => buttons.questions.waiting.to(),
  'next-setup-step': () => buttons.home.nextStep.to(),
  'prepare-year': (of) => buttons.nextYear.checklist.to(of),
  'see-calendar-news': () => buttons.calendar.newDefaults.to(),
  'confirm-days-off': (of) => buttons.calendar.confirmDays.to(of),
  'see-days-off': (of) => buttons.calendar.holidays.to(of),
  'see-year-clusters': (of) => buttons.nextYear.clusters.to(of),
  'open-form': (form) => buttons.forms.open.to(form),
  'claim-has': (of) => buttons.tasks.claim.to({ ...of, what: 'has' }),
  'report-none': (form) => buttons.forms.none.to(form),
  'open-answer': ({ token, rev, path }) =>
    buttons.forms.action.to({ token, rev, action: { op: 'open', path } }),
  'see-found': ({ token }) =>
    buttons.forms.action.to({ token, rev: 0, action: { op: 'found', page: 0, part: 0 } }),
  'see-submission': (submission) => buttons.forms.submission.to(submission),
  'relieve-digest': ({ kind, day }) => buttons.reminders[kind].to({ day }),
  'remind-later': (digest) => buttons.reminders.later.to(digest),
  'grant-relief': (relief) => buttons.tasks.grant.to(relief),
  'refuse-relief': (relief) => buttons.tasks.refuse.to(relief),
  'see-unit': (unit) => buttons.board.unit.to(unit),
  'invite-contact': (unit) => buttons.people.inviteUnit.to(unit),
  'see-staff': () => buttons.people.staff.to(),
  'see-review-queue': () => buttons.reviews.queue.to({ page: 0 }),
  'see-vacant-units': () => buttons.board.vacant.to({ page: 0 }),
  'see-paper': (paper) => buttons.forms.paper.to(paper),
  'see-late-units': (late) => buttons.board.clusterMilestone.to(late),
  'see-late-clusters': (late) => buttons.board.clustersOfMilestone.to(late),
  'take-role': ({ personId, role }) =>
    buttons.people.takeRole.to({ personId, role: role as RoleName }),
  'see-units-file': (file) => buttons.board.unitsFile.to(file),
  'choose-units-sheet': (chosen) => buttons.board.chooseUnitsSheet.to(chosen),
  'apply-units-file': (file) => buttons.board.applyUnitsFile.to(file),
  'drop-units-file': (file) => buttons.board.dropUnitsFile.to(file),
  'see-awards-file': (file) => buttons.awards.file.to(file),
  'name-awards-units': (file) => buttons.awards.nameUnits.to(file),
  'write-awards-file': (file) => buttons.awards.write.to(file),
  'grant-access': (request) => buttons.people.grantAccess.to(request),
  'suggest-units': (request) => buttons.people.suggestUnits.to(request),
  'close-access-request': (request) => buttons.people.closeAccess.to(request),
  'refuse-access': (request) => buttons.people.refuseAccess.to(request),
  'ask-access': () => buttons.people.askAccess.to(),
  'erase-data': (request) => buttons.people.eraseData.to(request),
  'refuse-erasure': (request) => buttons.people.refuseErasure.to(request),
  'answer-clarification': (asked) => buttons.reviews.answer.to(asked),
  'answer-complaint': (request) => buttons.people.answerComplaint.to(request),
  'read-data-notice': () => buttons.people.ownData.to({ what: 'notice' }),
  'see-question': (question) => buttons.questions.thread.to(question),
  'answer-question': (question) => buttons.questions.answer.to(question),
  'take-question': (question) => buttons.questions.take.to(question),
  'ask-more': (question) => buttons.questions.askMore.to(question),
  'settle-question': (question) => buttons.questions.settle.to(question),
  'see-broadcast': (broadcast) => buttons.broadcasts.card.to(broadcast),
  'decide-broadcast': (broadcast) => buttons.broadcasts.card.to(broadcast),
  'send-broadcast-now': (broadcast) => buttons.broadcasts.sendNow.to(broadcast),
  'change-broadcast-time': (broadcast) => buttons.broadcasts.when.to(broadcast),
  'discard-broadcast': (broadcast) => buttons.broadcasts.askDiscard.to(broadcast),
  'see-change': (change) => buttons.broadcasts.seeChange.to(change),
  'ask-about-broadcast': (broadcast) => buttons.questions.askAboutBroadcast.to(broadcast),
  acknowledge: (broadcast) => buttons.broadcasts.acknowledge.to(broadcast),
};

/** Before the data of a button whose message stays as it is. */
export const KEEPS_MESSAGE = '+';

/** Where a button of a notice leads, as Telegram carries it. */
export const targetOf = (button: NoticeButton): { data: string } | { url: string } => {
  if ('url' in button) return { url: button.url };
  if ('data' in button) return { data: button.data };
  return { data: `${button.keepsMessage ? KEEPS_MESSAGE : ''}${dataOf(button.intent)}` };
};

/** A button of core's beside an edge's own. */
export const pressing = ({ label, intent }: IntentButton): MessageButton => ({
  label,
  data: dataOf(intent),
});

/** The data of the button that asks for this. */
const dataOf = <Type extends Intent['type']>(
  intent: Extract<Intent, { type: Type }>,
): ButtonData => {
  const write: (of: Extract<Intent, { type: Type }>) => ButtonData = addresses[intent.type];
  return write(intent);
};
