# The daily reminder

reminder-heading = <b>Reminders of { $date }</b>
reminder-heading-news = <b>News of { $date }</b>
reminder-greeting = Dear { $name },
reminder-greeting-nameless = Dear colleague,
reminder-unit = <b>{ $unit }</b>
reminder-item = • { $name }: { $when } { $state }
reminder-opening = now open, { $days ->
        [0] due { $due }.
       *[other] { $days } working days left, due { $due }.
    }
reminder-soon = { $days ->
        [0] due { $due }.
       *[other] { $days } working days left, due { $due }.
    }
reminder-tomorrow = due tomorrow, { $due }.
reminder-today = due today, { $due }.
reminder-overdue = not received yet, overdue by { $days } working days, due { $due }.
reminder-not-begun = The unit has not begun.
reminder-draft = The unit has drafted { $share }%.
reminder-thanks = • { $name }: received at { $at }. Thank you.
reminder-event = • { $name }: { $days ->
        [0] on { $date }.
        [one] on { $date }, one working day left.
       *[other] on { $date }, { $days } working days left.
    }
reminder-event-today = • { $name }: today.
reminder-meeting = • { $name }: by { $date }, on the day that your cluster chooses.
reminder-nudged = You are reminded because { $name } asked for it.
reminder-more = … and { $count } more.
reminder-overdue-more = { $count } more tasks are overdue.
reminder-closing = Please submit it in time; if something is in the way, press a button below.
reminder-late-heading = <b>{ $name }: units that have not submitted</b>
reminder-late-due = Due: { $due }
reminder-late-due-today = Due: today, { $due }
reminder-late-own-due = { $line } Due for it: { $due }.
reminder-open-unit = • { $unit }: { $state }
reminder-open-unit-no-contact = • { $unit }: no contact in the System yet.
reminder-late-unit = • { $unit }: overdue by { $days } working days. { $state }
reminder-late-unit-no-contact = • { $unit }: overdue by { $days } working days, no contact in the system yet.
reminder-late-came = • { $unit }: submitted at { $at }.
reminder-late-closing = Please urge these units.
reminder-late-more = … and { $count } more units.
reminder-late-more-without = … and { $count } other units, { $without } of them without a contact.
reminder-late-groups = … and { $count } more milestones, see /cluster.
reminder-button-begin = Begin: { $what }
reminder-button-none = Nothing to submit: { $what }
reminder-button-go-on = Go on: { $what }
reminder-button-more = See { $count } more
reminder-button-later = Remind me later
reminder-button-paper = Sent on paper
reminder-button-extension = Ask for more time
digest-choose-paper = Please choose what was sent on paper.
digest-choose-extension = Please choose what needs more time.
digest-nothing-open = What this message asked for is done, or waits for an answer of the Board.
reminder-button-late = See { $count } units: { $name }

# Remind later

snooze-question = When shall the system remind you again of what was in the message of { $date }?
snooze-button-hours = In 3 hours
snooze-button-tomorrow = Tomorrow
snooze-button-date = { $date }
snooze-button-type = Another day
snooze-type = Please type the day, for example 15/3.
snooze-bad-date = The system could not read this day. Please type a day after today and within { $days } days, for example 15/3.
snooze-done = The system reminds you at { $at } of { $count } items. Whatever is submitted before is left out.
snooze-nothing = Nothing of this message is left to be reminded of.

# Clusters

cluster-home-heading = <b>{ $cluster }</b>
cluster-home-line = • { $name }, due { $due }: { $done }/{ $total } units are done
cluster-home-empty = Nothing is open at present.
cluster-none = You are not in charge of a cluster.
cluster-button-name = { $name }
cluster-choose = Please choose a cluster.
cluster-of-milestone = <b>{ $name }</b>: clusters with units that have not submitted
cluster-milestone-heading = <b>{ $name }</b> · { $cluster }
cluster-milestone-due = Due: { $due }. { $done }/{ $total } units are done.
cluster-unit-not-begun = ○ { $unit }: not begun
cluster-unit-no-contact = ◌ { $unit }: no contact yet
cluster-unit-drafting = ◐ { $unit }: drafted { $share }%
cluster-unit-submitted = ● { $unit }: submitted at { $at }
cluster-unit-waived = ● { $unit }: waived
cluster-unit-on-paper = ● { $unit }: sent on paper
cluster-button-milestone = { $name } ({ $done }/{ $total })
cluster-button-nudge-all = Nudge { $count } units
cluster-button-unit = { $unit }
cluster-button-nudge = Remind the unit
cluster-button-extend = Extend
cluster-button-propose = Propose an extension
cluster-button-list = ‹ Units still to submit
cluster-unit-heading = <b>{ $name }</b> · { $unit }
cluster-unit-due =
    { $days ->
        [0] Due: { $due }.
       *[other] Overdue by { $days } working days, due { $due }.
    }
cluster-unit-done = The unit is done.
cluster-unit-told = Last reminded: { $date }.
cluster-unit-not-told = Not reminded so far.
cluster-unit-person = Contact: <a href="tg://user?id={ $id }">{ $name }</a>, { $position }
cluster-unit-call = Touch a name to write or call.
cluster-unit-none-to-call = The unit has no contact in the System yet.
cluster-extend = Until when shall the unit have time? It is told at once.
cluster-propose = Until when should the unit have time? The Board decides; until then the due date stays.
cluster-extension-granted = { $unit } has until { $date } for { $name }. The unit has been told.
cluster-extension-asked = The Board has been asked to give { $unit } until { $date } for { $name }. You hear as soon as it answers.
cluster-refused-not-yours = This unit is not in a cluster of yours.
cluster-refused-not-owed = The unit does not owe this.
cluster-refused-done = The unit has done this.
cluster-refused-waits = Something that the unit has asked for waits for an answer of the Board.
cluster-refused-not-later = The new day must be after the present due date.
cluster-refused-too-late = The new day may be at most one year after the due date.
cluster-button-home = Back to the cluster
nudge-done = { $count } units will be nudged at { $at }.
nudge-already = Nudged that day already: { $units }.
nudge-without-contact = { $count } units have no contact yet, so they were not reminded.
nudge-nobody = No unit needs another nudge.

# Steering reminders

reminders-heading = <b>Reminders</b> · { $date }
reminders-on = On: the system reminds by the calendar, in office hours.
reminders-off = Off: nobody is reminded by the calendar.
reminders-switched = Changed by { $name } at { $at }.
reminders-silent = Not reminded of at present: { $names }. Switch on in /calendar.
reminders-today = Today: { $waiting } people still to hear; { $sent } items sent, { $failed } not delivered, { $skipped } no longer needed.
reminders-choose-day = Choose a day to see beforehand who gets what; /reminders 21/2/2027 works too.
reminders-day-off = { $date } is a day off; nobody is reminded.
reminders-button-day = { $date }
reminders-button-off = Switch all reminders off
reminders-button-on = Switch reminders on again
reminders-button-off-yes = Switch off
reminders-button-off-no = Leave on
reminders-button-logs = Log of reminders
reminders-button-home = Back to reminders
reminders-off-question = While off, no unit is reminded by the calendar until somebody switches it on; nudges by hand still go out. Please confirm.
reminders-bad-date = The system could not read this day. Example: /reminders 21/2/2027.

simulation-heading = <b>Who gets what on { $date }</b>
simulation-count = { $people } people, { $items } items, as things stand now.
simulation-none = Nobody is reminded on this day.
simulation-person = • { $name } ({ $place }): { $items } items
simulation-person-board = Board
simulation-button-person = { $name }
simulation-button-back = Back to the list
simulation-text = What { $name } will get at { $at }:

# Log of reminders

log-heading = <b>Log of reminders</b> · { $about }
log-choose = <b>Log of reminders</b>
    Choose a milestone; the log of a unit is on the unit’s page.
log-empty = Nobody has been reminded yet.
log-entry = <b>{ $date }</b> · { $what }
    { $who }: { $step }. { $outcome } { $followed }
log-text = <i>{ $text }</i>
log-person = { $name }
log-sent = Sent at { $at }.
log-unknown = Sent at { $at }, not known whether it arrived.
log-failed = Did not reach the person.
log-planned = Waiting.
log-sending = Being sent, no result yet.
log-skipped = Not sent: { $reason }.
log-superseded = Not sent in time, a later one took its place.
log-followed-submitted = The unit submitted at { $at }.
log-followed-drafting = The unit has drafted { $share }%.
log-followed-none = { "" }
log-button-milestone = { $name }
log-button-unit = Log of reminders
log-button-export = Download Excel
log-caption = Log of reminders: { $about }
log-step-before = { $days } days before
log-step-guest-before = announced { $days } days before
log-step-today = on the day
log-step-last-day = on the last day
log-step-lead-last-day = to the lead on the last day
log-step-board-last-day = to the Board on the last day
log-step-after = overdue by { $days } working days
log-step-lead-after = cluster lead told, overdue by { $days } working days
log-step-board-after = Board told, overdue by { $days } working days
log-step-nudge = nudged by { $name }
log-step-snooze = again, as asked for
log-step-thanks = told that it has come
log-column-day = Day
log-column-unit = Unit
log-column-milestone = Milestone
log-column-person = Recipient
log-column-step = Step
log-column-text = Text
log-column-outcome = Outcome
log-column-followed = What followed
log-sheet-name = Log of reminders

silence-switched-off = reminders are switched off
silence-milestone-off = this milestone does not remind
silence-submitted = the unit had submitted
silence-waived = the unit is waived
silence-on-paper = sent on paper
silence-asked-board = the unit waits for the Board’s answer
silence-unit-closed = the unit has closed
silence-not-accepting = not open for submission
silence-snoozed = the person asked to be reminded later
silence-not-theirs = no longer the person’s task
silence-changed = the milestone was changed
silence-not-due = no longer owed

# Weekly summary

weekly-heading = <b>Weekly summary</b> · { $date }
weekly-milestone = • { $name }, due { $due }: { $done }/{ $total } units are done, { $late } overdue
weekly-none = Nothing is open at present.
weekly-contacts = { $count } units have no contact in the system yet.
weekly-button = See the overview

# Commands

command-nhacviec = Reminders: preview, switch, log
    .name = reminders
command-cum = Overview of a cluster, nudge units
    .name = cluster
