# The daily reminder

reminder-heading = <b>Reminders of { $date }</b>
reminder-heading-news = <b>Updates for { $date }</b>
reminder-greeting = Dear { $name },
reminder-greeting-nameless = Dear colleague,
reminder-unit = <b>{ $unit }</b>
reminder-item = • { $name }: { $when } { $state }
reminder-opening =
    now open, { $days ->
        [0] due { $due }.
        [one] one working day left, due { $due }.
       *[other] { $days } working days left, due { $due }.
    }
reminder-soon =
    { $days ->
        [0] due { $due }.
        [one] one working day left, due { $due }.
       *[other] { $days } working days left, due { $due }.
    }
reminder-tomorrow = due tomorrow, { $due }.
reminder-today = due today, { $due }.
reminder-overdue =
    { $days ->
        [0] not received yet, overdue since { $due }.
        [one] not received yet, overdue by one working day, due { $due }.
       *[other] not received yet, overdue by { $days } working days, due { $due }.
    }
reminder-question = • { $name }: has the unit anything of the kind? If so, it is due { $due }.
reminder-button-has = Yes: { $what }
silence-none = the unit has nothing of the kind
cluster-unit-asked = ? { $unit }: has not said whether it has any
cluster-unit-none = ● { $unit }: nothing to submit
weekly-question = • { $name }, due { $due }: { $has ->
        [0] 0 units have it
       *[other] { $has } units have it ({ $sent } submitted)
    }, { $without } have not, { $unanswered } have not answered
reminder-not-begun = The unit has not started.
reminder-draft = The unit has drafted { $share }%.
reminder-thanks = • { $name }: received at { $at }. Thank you.
reminder-event = • { $name }: { $days ->
        [0] on { $date }.
        [one] on { $date }, one working day left.
       *[other] on { $date }, { $days } working days left.
    }
reminder-event-today = • { $name }: today.
reminder-meeting = • { $name }: by { $date }, on the day set by your cluster.
reminder-nudged = Reminder requested by { $name }.
reminder-more = … and { $count } more.
reminder-more-urgent = … and { $count } more, { $urgent } of them due today or overdue.
reminder-overdue-more =
    { $count ->
        [one] One more task is overdue.
       *[other] { $count } more tasks are overdue.
    }
reminder-closing = Please submit the tasks above; if something is in the way, tap a button below.
reminder-vacant =
    { $count ->
        [one] One unit has no contact; reminders reach nobody there.
       *[other] { $count } units have no contact; reminders reach nobody there.
    }
reminder-late-heading = <b>{ $name }: units that have not submitted</b>
reminder-late-due = Due: { $due }
reminder-late-due-today = Due: today, { $due }
reminder-late-own-due = { $line } Own due date: { $due }.
reminder-open-unit = • { $unit }: { $state }
reminder-open-unit-no-contact = • { $unit }: no contact yet.
reminder-late-unit =
    { $days ->
        [0] • { $unit }: overdue. { $state }
        [one] • { $unit }: overdue by one working day. { $state }
       *[other] • { $unit }: overdue by { $days } working days. { $state }
    }
reminder-late-unit-no-contact =
    { $days ->
        [0] • { $unit }: overdue, no contact yet.
        [one] • { $unit }: overdue by one working day, no contact yet.
       *[other] • { $unit }: overdue by { $days } working days, no contact yet.
    }
reminder-late-came = • { $unit }: submitted at { $at }.
reminder-late-closing = Please follow up with these units.
reminder-late-closing-beside-own = The units named above need a follow-up from you as well.
reminder-late-more =
    { $count ->
        [one] … and one more unit.
       *[other] … and { $count } more units.
    }
reminder-late-more-without = … and { $count } other units, { $without } of them without a contact.
reminder-late-groups = … and { $count } more milestones, see /cluster.
reminder-button-begin = Begin: { $what }
reminder-button-none = Nothing to submit: { $what }
reminder-button-go-on = Continue: { $what }
reminder-button-more = See { $count } more
reminder-button-later = Remind me later
reminder-button-paper = Sent on paper
reminder-button-extension = Ask for more time
digest-choose-paper = Please choose what was sent on paper.
digest-choose-extension = Please choose what needs more time.
digest-nothing-open = The tasks in this message are done or waiting for the Board’s answer.
reminder-button-late = See { $count } units: { $name }

# Remind later

snooze-question = When would you like to be reminded of the tasks in the message of { $date }?
snooze-button-hours = In 3 hours
snooze-button-tomorrow = Tomorrow
snooze-button-date = { $date }
snooze-button-type = Another day
snooze-type = Please type the date, e.g. 15 Mar.
snooze-bad-date = This date could not be read. Please type a date after today and within { $days } days, e.g. 15 Mar.
snooze-done =
    { $count ->
        [one] You will be reminded of one task at { $at }, unless it is submitted before then.
       *[other] You will be reminded of { $count } tasks at { $at }. Those submitted before then are left out.
    }
snooze-nothing = This message has nothing left to remind you of.

# Clusters

button-led-clusters = Clusters I lead
cluster-home-heading = <b>{ $cluster }</b>
cluster-home-line = • { $name }, due { $due }: { $done }/{ $total } done
cluster-home-claims = • { $name }, due { $due }: { $has ->
        [0] 0 have some
       *[other] { $has } have some ({ $sent } submitted)
    }, { $without } have none, { $unanswered } have not answered
cluster-home-empty = No milestone is open at present.
cluster-none = You are not in charge of any cluster.
cluster-button-name = { $name }
cluster-choose = Please choose a cluster. Type the name of a unit, contact, cluster or milestone to find it.
cluster-of-milestone = <b>{ $name }</b>: clusters with units that are not done. Type the name of a unit, contact, cluster or milestone to find it.
cluster-milestone-heading = <b>{ $name }</b> · { $cluster }
cluster-milestone-due = Due: { $due }. { $done }/{ $total } units done.
cluster-unit-not-begun = ○ { $unit }: not started
cluster-unit-no-contact = ◌ { $unit }: no contact yet
cluster-unit-drafting = ◐ { $unit }: { $share }% drafted
cluster-unit-submitted = ● { $unit }: submitted at { $at }
cluster-unit-waived = ● { $unit }: waived
cluster-unit-on-paper = ● { $unit }: sent on paper
cluster-button-milestone = { $name } ({ $done }/{ $total })
cluster-button-nudge-all = Nudge { $count } outstanding units
cluster-button-unit = { $unit }
cluster-button-done = ● { $unit }
cluster-button-nudge = Nudge the unit
cluster-button-extend = Extend
cluster-button-propose = Propose an extension
button-units-of-cluster = ‹ Units of the cluster
cluster-button-list = ‹ Outstanding units
cluster-unit-heading = <b>{ $name }</b> · { $unit }
cluster-unit-due =
    { $days ->
        [0] Due: { $due }.
        [one] Overdue by one working day, due { $due }.
       *[other] Overdue by { $days } working days, due { $due }.
    }
cluster-unit-done = The unit is done.
cluster-unit-told = Last reminded: { $date }.
cluster-unit-not-told = Not reminded so far.
cluster-unit-person = Contact: <a href="tg://user?id={ $id }">{ $name }</a>, { $position }
cluster-unit-call = Tap the name to write or call.
cluster-unit-none-to-call = The unit has no contact yet.
cluster-extend = Extend the unit’s due date until when? The unit is told at once.
cluster-propose = Propose an extension for the unit until when? The Board decides; until then the due date stays.
cluster-extension-granted = { $name } of { $unit } has been extended to { $date }. The unit has been told.
cluster-extension-asked = The Board has been asked to extend { $name } of { $unit } to { $date }. You will be told as soon as it replies.
cluster-refused-not-yours = This unit is not in a cluster that you are in charge of.
cluster-refused-not-owed = The unit does not have to do this.
cluster-refused-done = The unit has already done this.
cluster-refused-waits = The unit already has a request waiting for the Board’s answer.
cluster-refused-not-later = The new date must be after the present due date.
cluster-refused-too-late = The new date may be at most one year after the due date.
cluster-button-home = Back to the cluster
nudge-done =
    { $count ->
        [one] One unit will be nudged at { $at }.
       *[other] { $count } units will be nudged at { $at }.
    }
nudge-already = Already nudged that day: { $units }.
nudge-without-contact =
    { $count ->
        [one] One unit has no contact yet, so it was not nudged.
       *[other] { $count } units have no contact yet, so they were not nudged.
    }
nudge-nobody = No unit needs another nudge.

# Steering reminders

reminders-heading = <b>Reminders</b> · { $date }
reminders-on = On: reminders go out by the calendar, in working hours.
reminders-off = Off: no calendar reminders go out.
reminders-wait-for-room = The disk of the server is all but full, so new reminders by the calendar wait. They go on by themselves when there is room.
reminders-switched = Changed by { $name } at { $at }.
reminders-silent = Switched off for: { $names }. Switch them on again in /calendar.
reminders-today = Today: { $waiting } people waiting; { $sent } items sent, { $failed } not delivered, { $skipped } no longer needed.
reminders-choose-day = Choose a day to preview its reminders, or type /reminders 21 Feb 2027.
reminders-day-off = { $date } is a day off; nobody is reminded.
reminders-button-day = { $date }
reminders-button-off = Switch all reminders off
reminders-button-on = Switch reminders on again
reminders-button-off-yes = Switch off
reminders-button-off-no = Keep on
reminders-button-logs = Reminder log
reminders-button-home = Back to reminders
reminders-off-question = While off, no unit is reminded by the calendar until somebody switches it on again; nudges by hand still go out. Please confirm.
reminders-bad-date = This date could not be read. E.g. /reminders 21 Feb 2027.

simulation-heading = <b>Reminders planned for { $date }</b>
simulation-count = { $people } people, { $items } items (as things stand now).
simulation-none = There are no reminders on this day.
simulation-person = • { $name } ({ $place }): { $items } items
simulation-person-board = Board
simulation-button-person = { $name }
simulation-button-back = Back to the list
simulation-text = { $name } will receive at { $at }:

# Log of reminders

log-heading = <b>Reminder log</b> · { $about }
log-choose = <b>Reminder log</b>
    Choose a milestone; the log of a unit is on the unit’s page.
log-empty = Nobody has been reminded yet.
log-entry = <b>{ $date }</b> · { $what }
    { $who }: { $step }. { $outcome }
log-entry-followed = <b>{ $date }</b> · { $what }
    { $who }: { $step }. { $outcome } { $followed }
log-text = <i>{ $text }</i>
log-person = { $name }
log-sent = Sent at { $at }.
log-unknown = Sent at { $at }, delivery unconfirmed.
log-failed = Not delivered.
log-planned = Waiting.
log-sending = Being sent, no result yet.
log-skipped = Not sent: { $reason }.
log-superseded = Not sent in time, replaced by a later reminder.
log-followed-submitted = The unit submitted at { $at }.
log-followed-drafting = The unit has drafted { $share }%.
log-followed-none = { "" }
log-button-milestone = { $name }
log-button-unit = Reminder log
log-button-export = Download Excel
log-caption = Reminder log: { $about }
log-caption-newest = Reminder log: { $about }. The file has the newest { $count } rows; older ones stand page by page in the chat.
log-step-before = { $days } days before
log-step-guest-before = announced { $days } days before
log-step-today = on the day
log-step-last-day = on the last day
log-step-lead-last-day = cluster lead told on the last day
log-step-board-last-day = Board told on the last day
log-step-after =
    { $days ->
        [one] overdue by one working day
       *[other] overdue by { $days } working days
    }
log-step-lead-after = cluster lead told, overdue by { $days } working days
log-step-board-after = Board told, overdue by { $days } working days
log-step-nudge = nudged by { $name }
log-step-snooze = again, as requested
log-step-thanks = told that it was received
log-column-day = Day
log-column-unit = Unit
log-column-milestone = Milestone
log-column-person = Recipient
log-column-step = Step
log-column-text = Text
log-column-outcome = Outcome
log-column-followed = What followed
log-sheet-name = Reminder log

silence-switched-off = reminders are switched off
silence-milestone-off = reminders of this milestone are off
silence-submitted = the unit had submitted
silence-waived = the unit is waived
silence-on-paper = sent on paper
silence-asked-board = the unit is waiting for the Board’s answer
silence-unit-closed = the unit has closed
silence-not-accepting = not open for submission
silence-snoozed = the person asked to be reminded later
silence-not-theirs = no longer this person’s task
silence-changed = the milestone has been changed
silence-not-due = no longer required

# Weekly summary

weekly-heading = <b>Summary</b> · { $date }
weekly-year = { $year }: <b>{ $percent }%</b> done ({ $done }/{ $owed })
weekly-more = … and { $count } more milestones
button-summary-schedule = When the summary comes
summary-heading = <b>When the summary comes</b>
summary-weekly = Chosen: every { $weekday }, { $hour }:00
summary-monthly = Chosen: the first working day of each month, { $hour }:00
summary-never = Chosen: not at all
summary-next = Next: { $at }
summary-about = It is one page with a picture by cluster, sent in office hours. Where that is a day off it comes on the next working day.
summary-choose = Please choose the day and the hour.
summary-weekday-1 = Monday
summary-weekday-2 = Tuesday
summary-weekday-3 = Wednesday
summary-weekday-4 = Thursday
summary-weekday-5 = Friday
button-summary-weekday-1 = { $mark }Monday
button-summary-weekday-2 = { $mark }Tuesday
button-summary-weekday-3 = { $mark }Wednesday
button-summary-weekday-4 = { $mark }Thursday
button-summary-weekday-5 = { $mark }Friday
button-summary-month = { $mark }Monthly
button-summary-never = { $mark }Not at all
button-summary-hour = { $mark }{ $hour }:00
button-summary-week = ‹ Summary
weekly-milestone = • { $name }, due { $due }: { $done }/{ $total } done{ $late ->
        [0] {""}
       *[other] , { $late } overdue
    }
weekly-none = No milestone is open at present.
weekly-contacts = { $count } units have no contact yet.
weekly-button = See the overview

# Commands

command-nhacviec = Reminders: preview, switch, log
    .name = reminders
command-cum = Overview of a cluster, nudge units
    .name = cluster

# Reminding with a note

button-nudge-note = Remind with a note
button-nudge-everybody = Remind all open units
button-nudge-no-note = Remind without a note
button-nudge-send = Send the reminder
nudge-note-unit = <b>Remind { $unit }</b>: { $name }
nudge-note-units = <b>Remind { $count } open units</b>: { $name }
nudge-note-ask = Please enter a note of up to { $longest } characters. It goes with the reminder, with your name.
nudge-note-empty = Please enter the note in words.
nudge-note-long = The note has { $length } characters; up to { $longest } fit. Please shorten it.
nudge-note-check = The units will read it as above. Tap Send the reminder, or enter the note again.
nudge-already-count = Reminded today already: { $count } units.
reminder-nudged-note = { $name } writes: “{ $note }”
reminder-nudged-note-nameless = The Board writes: “{ $note }”
reminder-nudged-nameless = The Board asked for this reminder.
