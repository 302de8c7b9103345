# The milestones of the year, for admins

command-lich = Calendar: milestones, days off, preview of a year
    .name = calendar
calendar-heading = <b>Calendar { $year }</b>
calendar-choose = Please choose a milestone. The date on each button is the last valid day, adjusted for days off.
calendar-empty = This year has no milestones yet. They can be copied from the year before.
button-calendar-year = { $year }
button-calendar-on = { $date } · { $name }
button-calendar-off = (Off) { $date } · { $name }
button-calendar-back = ‹ Calendar { $year }

# One milestone

calendar-milestone = <b>{ $name }</b>
calendar-is-on = On: { $count } units must submit, { $done } are done
calendar-is-on-nobody = On, but no unit has to submit at present.
calendar-is-event = On: an event, units submit nothing
calendar-is-off = Off: no unit has to submit.
calendar-day = { $weekday } { $date }
calendar-weekday-1 = Monday
calendar-weekday-2 = Tuesday
calendar-weekday-3 = Wednesday
calendar-weekday-4 = Thursday
calendar-weekday-5 = Friday
calendar-weekday-6 = Saturday
calendar-weekday-7 = Sunday
calendar-short = Short name: { $name }
calendar-opens = Opens: { $day }
calendar-due = Due: { $due }
calendar-default-day = The day is the system’s proposal, not yet that of a document of the year.
calendar-named = In the document: { $day }
calendar-due-by = by { $day }
calendar-due-before = before { $day }
calendar-due-moved = { $named }; counts until the end of { $last }
calendar-on-time = Still on time until the end of: { $day }
calendar-on-time-due = Submissions after the due date count as late.
calendar-locks = Locks: { $locks }
calendar-locks-from = from { $day }
calendar-locks-never = never
calendar-who = Required from: { $who }
calendar-who-all = all units
calendar-who-types = { $types }
calendar-who-lead = units that lead a cluster
calendar-who-clusters = units of { $count } chosen clusters
calendar-who-tags = tagged { $tags }
calendar-who-units = { $count } chosen units
button-calendar-tags = Tags: { $chosen }
button-calendar-units = Chosen units: { $chosen }
calendar-tags-how = Choose tags; units with one of them have to submit.
calendar-tags-none = No unit has a tag yet. Tags are given on the page of each unit.
button-calendar-tags-all = { $mark }Not by tag
button-calendar-tag = { $mark }{ $tag } ({ $count })
calendar-units-all = No units are chosen: all that the rest says have to submit.
calendar-units-chosen = Only these { $count } units have to submit.
calendar-units-ended = { $count } of them have been closed.
calendar-units-how = Once units are chosen, nothing else decides who has to submit.
calendar-units-ask = Please type the names or codes of the units that have to submit <b>{ $name }</b>, one a line or with commas between them. They may be pasted from Excel.
calendar-units-unclear = No unit is named there. Please type them again, one a line.
calendar-units-chosen-so-far = { $count } units chosen.
calendar-units-which = No unit is called “{ $seen }”. Please choose the unit, type this name again, or leave it out.
calendar-units-more = { $count } other names are asked about next.
button-calendar-name-out = Leave this name out
button-calendar-names-out = Leave out all unknown names
button-calendar-units-add = Add units
button-calendar-unit-out = Leave out: { $unit }
button-calendar-units-all = Any unit
calendar-who-calendar-year = calendar-year units
calendar-who-school-year = school-year units
calendar-members = Members of the cluster are told too, so that they can attend.
calendar-lead-reads = Lead and deputies of the cluster may read what was submitted.
calendar-lead-not = Lead and deputies of the cluster do not read what was submitted.
calendar-lead-checks = Lead and deputies of the cluster check it before the Board reviews it.
calendar-form = To submit: { $form }
calendar-form-none = nothing, an event only
calendar-form-document = a document (number, date, file, note)
calendar-reminders = Reminders: { $profile }
calendar-reminders-off = off for this milestone
calendar-source = Based on: { $source }
calendar-no-source = Based on: not recorded yet
button-calendar-names = Names, source
button-calendar-days = Dates, lock
button-calendar-who = Who must submit
button-calendar-lead-reads = Let leads and deputies read it
button-calendar-lead-not = Hide it from leads, deputies
button-calendar-lead-checks = Let the cluster check first
button-calendar-lead-no-check = No check by the cluster
button-calendar-form = What is submitted
button-calendar-reminders = Reminders
button-calendar-silence = Switch its reminders off
button-calendar-remind = Switch its reminders on
button-calendar-switch-off = Switch off
button-calendar-switch-on = Switch on
button-calendar-to-milestone = ‹ Milestone
button-calendar-leave = ‹ Back

# Days

calendar-days-how = A due date on a day off stays, moves to the working day before, or moves to the next working day.
button-calendar-due = Due date
button-calendar-opens = Opening day
button-calendar-on-time = Extend for all
button-calendar-no-grace = Remove the extension
button-calendar-locks = Lock
button-calendar-unlock = Remove the lock
button-calendar-by = { $mark }By the day
button-calendar-before = { $mark }Before the day
button-calendar-shift-none = { $mark }Stays
button-calendar-shift-prev = { $mark }Previous working day
button-calendar-shift-next = { $mark }Next working day
calendar-ask-due = Please type the new due date of <b>{ $name }</b>, e.g. 15 Mar 2027.
calendar-ask-opens = From which day can <b>{ $name }</b> be submitted? E.g. 15 Feb 2027.
calendar-ask-grace = Until which day does <b>{ $name }</b> still count as on time? E.g. 20 Mar 2027.
calendar-ask-locks = From which day is <b>{ $name }</b> no longer accepted? E.g. 1 Apr 2027. Units may still ask for reopening.
calendar-day-unclear = That date is not valid. Please type it again, e.g. 15 Mar 2027.
calendar-refused-out-of-order = It must open before the due date and lock after it. Please choose another date.
calendar-refused-too-far = The dates of a milestone may be at most two years away from its period. Please choose another date.
calendar-refused-nobody = At least one kind of unit and one cluster is needed.
calendar-refused-name = A name needs letters and at most 150 characters. Please type it again.
calendar-refused-short-name = A short name has at most 25 characters, to fit on a button. Please type it again.
calendar-refused-source = The source has at most 300 characters. Please type it again.
calendar-refused-form-in-use = Units have drafts or submissions for this milestone, so this can no longer be changed.
calendar-refused-form-taken = Another milestone of this period already asks for that.
calendar-changed-since = This milestone has just been changed. Please look at it again first.

# Names and source

calendar-name-own = Name: { $name }
calendar-name-other = { $language } name: { $name }
calendar-short-own = Short name on buttons: { $name }
calendar-short-other = { $language } short name: { $name }
button-calendar-name-own = Name
button-calendar-name-other = { $language } name
button-calendar-short-own = Short name
button-calendar-short-other = { $language } short name
button-calendar-source = Source
calendar-ask-name-own = Please type the new name of <b>{ $name }</b>.
calendar-ask-name-other = Please type the { $language } name of <b>{ $name }</b>.
calendar-ask-short-own = Please type the short name of <b>{ $name }</b>, at most 25 characters. A dash (-) removes it.
calendar-ask-short-other = Please type the { $language } short name of <b>{ $name }</b>, at most 25 characters. A dash (-) removes it.
calendar-ask-source = Please copy the sentence that prescribes <b>{ $name }</b>, e.g. Plan 12/KH-HĐTĐKT, “before 15 Mar 2027”. A dash (-) removes it.

# Who owes it

calendar-who-count = { $count } units at present.
calendar-who-how = Choose kinds of unit (several are possible), the role in the cluster, and the kind of year.
calendar-who-unsaved = Not saved yet. When everything is chosen, tap “Save”.
button-calendar-type-all = { $mark }All kinds
button-calendar-type = { $mark }{ $type }
button-calendar-role-any = { $mark }Any role
button-calendar-role-lead = { $mark }Cluster leads
button-calendar-year-any = { $mark }Both
button-calendar-year-calendar-year = { $mark }Calendar year
button-calendar-year-school-year = { $mark }School year
button-calendar-members = { $mark }Tell the members
button-calendar-clusters = Clusters: { $chosen }
calendar-clusters-all = all
calendar-clusters-some = { $count } chosen
calendar-clusters-how = Choose the clusters that must submit.
button-calendar-clusters-all = { $mark }All clusters
button-calendar-cluster = { $mark }{ $name }

# What is submitted

calendar-form-how = This can be changed only while no unit has drafted or submitted anything.
button-calendar-form-choice = { $mark }{ $form }

# Reminders

calendar-reminders-are-on = Reminders of this milestone are on.
calendar-reminders-are-off = Reminders of this milestone are off.
calendar-profile-hard = strict
calendar-profile-std = standard
calendar-profile-light = light
calendar-profile-event = event
calendar-profile-long = long
calendar-profile-none = none
calendar-profile-hard-days = <b>Strict</b>: 30, 14, 7, 3, 1 days before and on the day; 1, 3, 7 working days after it, with cluster lead and specialist.
calendar-profile-std-days = <b>Standard</b>: 14, 7, 3, 1 days before; 1, 3 working days after.
calendar-profile-light-days = <b>Light</b>: 7, 2 days before; 2 working days after.
calendar-profile-event-days = <b>Event</b>: 14, 3 days before and on the day.
calendar-profile-long-days = <b>Long</b>: 90, 60, 30, 14, 7, 1 days before; 1, 7, 14 working days after.
calendar-profile-none-days = <b>None</b>: units keep track themselves.
button-calendar-profile-hard = { $mark }Strict
button-calendar-profile-std = { $mark }Standard
button-calendar-profile-light = { $mark }Light
button-calendar-profile-event = { $mark }Event
button-calendar-profile-long = { $mark }Long
button-calendar-profile-none = { $mark }None

# Before a change that concerns units is saved

calendar-impact-heading = <b>{ $name }</b>: please check before saving
calendar-change = { $what }: { $before } → { $after }
calendar-field-on = Applies
calendar-field-opens = Opens
calendar-field-due = Due
calendar-field-on-time = On time until the end of
calendar-field-locks = Locks
calendar-field-who = Required from
calendar-field-form = To submit
calendar-value-on = yes
calendar-value-off = no
calendar-impact-owing = After saving: { $count } units must submit
calendar-impact-joining = { $count } more units have to submit
calendar-impact-dropped = { $count } units no longer have to submit; their contacts are told at once
calendar-dropped-told = Saved. { $count } units are told that they no longer have to submit.
duty-dropped = The Board has changed who has to submit: <b>{ $unit }</b> no longer has to submit { $form }. What has been drafted is kept.
calendar-impact-drafting = { $count } units have drafts
calendar-impact-submitted = { $count } units have submitted
calendar-impact-asking = { $count } units are waiting for an answer to a request
calendar-impact-leaving = { $count } units that drafted, submitted or sent a request no longer have to submit
calendar-impact-late = { $count } units that were on time will be late
calendar-impact-on-time = { $count } units that were late will be on time
calendar-impact-overdue = { $count } units will be overdue at once
calendar-impact-shut-out = { $count } units will no longer be able to submit
calendar-impact-kept = Answers and documents stay as they are.
calendar-impact-reminders = Reminders are rescheduled right away.
calendar-stays = { $what }: { $value }
calendar-saved = Saved.
calendar-deadline-moved = Saved. New due date: { $due }. Tell the units that still have to submit?
button-calendar-tell = Tell { $count } units
calendar-told = { $count } units that still have to submit will be told.
calendar-told-already = The units have already been told of this due date.
button-calendar-save = Save
button-calendar-choose-on = Choose more
button-calendar-do-not = Do not save
calendar-confirm-by-button = Please tap Save or Do not save in the message above.

# What concerns a whole year

button-calendar-preview = Preview of the year
button-calendar-holidays = Days off
button-calendar-add = Add a milestone
button-calendar-copy = Copy to { $year }

milestone-new-name = Please type the name of the new milestone of { $year }, e.g. Report on the campaign “Bright, green, clean”.
milestone-new-due = On which day is <b>{ $name }</b> due? E.g. 15 Sep { $year }.
milestone-new-added = Milestone added. It is off: please check its dates, who must submit and its reminders, then tap Switch on.
calendar-refused-too-many = This year already has 40 of the Board’s own milestones; no more can be added.

preview-heading = <b>Preview of { $year }</b>
preview-calendar-year = { $year }
preview-school-year = the school year { $from }-{ $to }
preview-counts = { $count } milestones, { $warned } to check
preview-provisional = The days off are provisional; nothing official has been announced yet.
preview-milestone = <b>{ $day }</b>: { $name }
preview-milestone-off = <b>{ $day }</b>: { $name } (off)
preview-warning = <i>– { $warning }</i>
preview-warnings-more = <i>– and { $count } more, which the Excel table has</i>
preview-caption = Calendar of { $year }
button-preview-warned = Only those to check
button-preview-all = All milestones
button-preview-school = School year { $from }-{ $to }
button-preview-calendar = Calendar year { $year }
button-preview-table = Table (Excel)

warning-weekend = due on a weekend and stays
warning-weekend-moved = due on a weekend, counts until { $day }
warning-holiday = due on a day off ({ $name }) and stays
warning-holiday-moved = due on a day off ({ $name }), counts until { $day }
warning-in-tet = due within the Lunar New Year break
warning-before-tet = only { $days } working days before the Lunar New Year break
warning-after-tet = only { $days } working days after the Lunar New Year break
warning-opens-late = does not open before it is due
warning-locks-early = locks from { $day }, before it is due
warning-same-day = on the same day as { $name }, both strict

year-sheet-name = Calendar
year-column-name = Milestone
year-column-opens = Opens
year-column-due = Due as written
year-column-last = Counts until the end of
year-column-locks = Locks
year-column-who = Required from
year-column-form = To submit
year-column-reminders = Reminders
year-column-state = On
year-column-warnings = To check
year-column-source = Based on

copy-heading = <b>Copy { $from } to { $to }</b>
copy-adds = { $count } milestones are added
copy-replaces = { $count } milestones are updated
copy-keeps = { $count } milestones changed by hand stay as they are
copy-same = { $count } milestones are already the same
copy-sources = { $count } milestones copy their source as well; please check the document number
copy-drafting = { $count } units have drafts for the updated milestones
copy-submitted = { $count } units have submitted for the updated milestones
copy-done = <b>Copied to { $year }</b>: { $adds } added, { $replaces } updated.
copy-next = Please preview the new year and correct the milestones to check.
copy-too-far = Calendars can be copied from last year to four years ahead.
button-copy-confirm = Copy to { $year }

# Days off

calendar-weekday-short-1 = Mon
calendar-weekday-short-2 = Tue
calendar-weekday-short-3 = Wed
calendar-weekday-short-4 = Thu
calendar-weekday-short-5 = Fri
calendar-weekday-short-6 = Sat
calendar-weekday-short-7 = Sun
holidays-heading = <b>Days off in { $year }</b>
holidays-announced = As announced.
holidays-announced-by = According to { $source }.
holidays-provisional = Provisional, by law: nothing official has been announced for this year. Once it is, please compare and record the document.
holidays-confirmed = Confirmed by an admin.
holidays-confirmed-now = The days off are confirmed.
holidays-tet = Tết: { $before } before New Year’s Day, { $after } from it on.
button-holidays-confirm = The days off are right
button-holidays-tet = Change: Tết from { $from } to { $to }
holidays-day = { $date } ({ $weekday }): { $name }
holidays-span = { $from } ({ $first }) to { $to } ({ $last }): { $name }
holidays-working = { $date } ({ $weekday }): working, { $name }
holidays-saved = Saved. Due dates and reminders are recalculated right away.
holidays-choose = <b>Remove a day from the list of { $year }</b>. It becomes an ordinary day of the week again.
holidays-ask-off = Please type the day off and its name, e.g. 5 Feb { $year } Tết, or 5 Feb - 9 Feb { $year } Tết.
holidays-ask-work = Please type the Saturday or Sunday that is worked, e.g. 22 Aug { $year } Make-up day.
holidays-ask-swap = Please type the day off first, then the day worked instead, e.g. 31 Aug { $year }, 22 Aug { $year }.
holidays-ask-announced = Which document announces the days off of { $year }? E.g. Notice 12729/VPCP-KGVX. A dash (-) if there is none yet.
holidays-unclear-day = That date is not valid. Please type it again, e.g. 5 Feb 2027 Tết.
holidays-unclear-swap = Two dates are needed: the day off first, then the day worked instead, e.g. 31 Aug 2026, 22 Aug 2026.
holidays-refused-span = The last day must follow the first, and the span may have at most 20 days. Please type it again.
holidays-refused-not-weekend = This is a working day already. Please type it again.
holidays-refused-already-off = This day is already off. Please type it again.
holidays-refused-same-day = The two dates are the same. Please type them again.
holidays-moves = <b>This moves { $count } due dates</b>
holidays-moved = { $name }: { $before } → { $after }
holidays-moved-more = … and { $count } more
button-holidays-off = Add a day off
button-holidays-remove = Remove a day
button-holidays-work = Add a working day
button-holidays-swap = Add a swap
button-holidays-culture-on = 24 Nov off (Culture Day)
button-holidays-culture-off = 24 Nov no longer off
button-holidays-announced = Document on the days off
button-holidays-day = { $date } · { $name }

# What a new version proposes, against the calendar as it was begun

calendar-news = <b>Milestones</b>: the new version proposes { $count } changes. The calendar stays as it is until you choose.
button-calendar-news = See the changes
calendar-news-heading = <b>Proposed changes of the calendar</b>
calendar-news-moves = • { $name }: { $before } → { $date }
calendar-news-adds = • New: { $name }, due { $date }
calendar-news-how = Tap each one to take it over. The others stay as they are.
calendar-news-more = … and { $count } more
calendar-news-none = Nothing is left to change.
calendar-news-taken = Changed: { $count }.
button-calendar-news-move = { $name }: { $date }
button-calendar-news-add = Add { $name }: { $date }
button-calendar-news-all = Take over all { $count }
button-calendar-news-tell = Tell { $count } units: { $name }
button-calendar-news-leave = ‹ Keep the rest as it is
