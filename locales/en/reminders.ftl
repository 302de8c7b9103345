# The daily reminder

reminder-heading = <b>Reminders of { $date }</b>
reminder-greeting = Dear { $name },
reminder-greeting-nameless = Dear colleague,
reminder-blank = { "" }
reminder-unit = <b>{ $unit }</b>
reminder-item = • { $name }: { $when } { $state }
reminder-opening = now open, please hand in by the end of { $date }{ $note }; { $days } working days left.
reminder-soon = please hand in by the end of { $date }{ $note }; { $days } working days left.
reminder-tomorrow = due tomorrow, { $date }{ $note }.
reminder-today = due today, { $date }.
reminder-overdue = not received yet, due on { $date }, overdue by { $days } working days.
reminder-note-none = { "" }
reminder-note-day-off = { " " }(the due date { $date } is a day off)
reminder-not-begun = The unit has not begun.
reminder-draft = The unit has drafted { $share }%.
reminder-thanks = • { $name }: received at { $at }. Thank you.
reminder-nudged = Asked by { $name }.
reminder-more = … and { $count } more.
reminder-closing = Please complete it and hand it in here.
reminder-late-heading = <b>{ $name }: units that have not handed in</b>
reminder-late-unit = • { $unit }: overdue by { $days } working days. { $state }
reminder-late-unit-no-contact = • { $unit }: overdue by { $days } working days, no contact in the system yet.
reminder-late-came = • { $unit }: handed in at { $at }.
reminder-late-more = … and { $count } more units.
reminder-late-groups = … and { $count } more milestones.
reminder-button-begin = { $what }
reminder-button-go-on = Go on: { $what }
reminder-button-more = See { $count } more
reminder-button-later = Remind me later
reminder-button-late = Nudge, see contacts ({ $count })

# Remind later

snooze-question = When shall the system remind you again of what was in the message of { $date }?
snooze-button-hours = In 3 hours
snooze-button-tomorrow = Tomorrow
snooze-button-date = { $date }
snooze-button-type = Another day
snooze-type = Please type the day, for example 15/3.
snooze-bad-date = The system could not read this day. Please type a day after today and within { $days } days, for example 15/3.
snooze-done = The system reminds you at { $at } of { $count } items. Whatever is handed in before is left out.
snooze-nothing = Nothing of this message is left to be reminded of.

# Clusters

cluster-home-heading = <b>{ $cluster }</b>
cluster-home-line = • { $name }, due { $date }: { $done }/{ $total } units are done
cluster-home-empty = Nothing is open at present.
cluster-none = You are not in charge of a cluster.
cluster-button-name = { $name }
cluster-choose = Please choose a cluster.
cluster-of-milestone = <b>{ $name }</b>: clusters with units that have not handed in
cluster-milestone-heading = <b>{ $name }</b> · { $cluster }
cluster-milestone-due = Due { $date }. { $done }/{ $total } units are done.
cluster-unit-not-begun = ○ { $unit }: not begun
cluster-unit-drafting = ◐ { $unit }: drafted { $share }%
cluster-unit-submitted = ● { $unit }: handed in { $at }
cluster-unit-waived = ● { $unit }: waived
cluster-unit-on-paper = ● { $unit }: handed in on paper
cluster-unit-contact = { "   " }{ $name }, { $position }
cluster-unit-no-contact = { "   " }No contact in the system yet
cluster-button-milestone = { $name } ({ $done }/{ $total })
cluster-button-nudge-all = Nudge { $count } units
cluster-button-nudge-one = Nudge { $unit }
cluster-button-home = Back to the cluster
nudge-done = { $count } units will be nudged at { $at }.
nudge-already = Nudged that day already: { $units }.
nudge-without-contact = Nobody to nudge yet: { $units }.
nudge-nobody = No unit needs another nudge.
