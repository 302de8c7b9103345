# The milestones of the year, for admins

command-lich = Calendar: milestones, days off, preview of a year
    .name = calendar
calendar-heading = <b>Calendar { $year }</b>
calendar-choose = Please choose a milestone to see or change. The day on a button is the last one, days off considered.
calendar-empty = This year has no milestones yet. They can be copied from the year before.
button-calendar-year = { $year }
button-calendar-on = { $date } · { $name }
button-calendar-off = (Off) { $date } · { $name }
button-calendar-back = ‹ Calendar { $year }

# One milestone

calendar-milestone = <b>{ $name }</b>
calendar-is-on = On: { $count } units owe it, { $done } are done
calendar-is-on-nobody = On, but no unit owes it at present.
calendar-is-event = On: an event to know of, nothing is submitted
calendar-is-off = Off: no unit owes it.
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
calendar-named = In the document: { $day }
calendar-due-by = by { $day }
calendar-due-before = before { $day }
calendar-due-moved = { $named }; counts until the end of { $last }
calendar-on-time = Still on time until the end of: { $day }
calendar-on-time-due = What comes after the due date is late.
calendar-locks = Locks: { $locks }
calendar-locks-from = from { $day }
calendar-locks-never = never
calendar-who = Owed by: { $who }
calendar-who-all = all units
calendar-who-types = { $types }
calendar-who-lead = units that lead a cluster
calendar-who-clusters = of { $count } chosen clusters
calendar-who-calendar-year = on the calendar year
calendar-who-school-year = on the school year
calendar-members = Members of the cluster hear of it too, to attend.
calendar-form = Submitted: { $form }
calendar-form-none = nothing, an event to know of
calendar-form-document = a document (number, date, file, note)
calendar-reminders = Reminders: { $profile }
calendar-reminders-off = off for this milestone
calendar-source = Based on: { $source }
calendar-no-source = Based on: not written yet
button-calendar-names = Names, source
button-calendar-days = Days, lock
button-calendar-who = Who owes it
button-calendar-form = What is submitted
button-calendar-reminders = Reminders
button-calendar-silence = Stop reminders of this
button-calendar-remind = Remind of this
button-calendar-switch-off = Switch off
button-calendar-switch-on = Switch on
button-calendar-to-milestone = ‹ Milestone
button-calendar-leave = ‹ Back

# Days

calendar-days-how = A due date on which nobody works stays, counts as the working day before, or as the next one.
button-calendar-due = Due date
button-calendar-opens = Opening day
button-calendar-on-time = Grace for all
button-calendar-no-grace = No grace
button-calendar-locks = Lock
button-calendar-unlock = No lock
button-calendar-by = { $mark }By the day
button-calendar-before = { $mark }Before the day
button-calendar-shift-none = { $mark }Stays
button-calendar-shift-prev = { $mark }Before
button-calendar-shift-next = { $mark }After
calendar-ask-due = Please type the new due date of <b>{ $name }</b>, such as 15/3/2027.
calendar-ask-opens = From which day can <b>{ $name }</b> be submitted? Such as 15/2/2027.
calendar-ask-grace = Until which day does <b>{ $name }</b> still count as on time? Such as 20/3/2027.
calendar-ask-locks = From which day is <b>{ $name }</b> not taken any more? Such as 1/4/2027. Units may ask to be let in again.
calendar-day-unclear = This day was not understood. Please type it again, such as 15/3/2027.
calendar-refused-out-of-order = It must open before it is due, and lock after it. Please choose another day.
calendar-refused-too-far = The days of a milestone may be at most two years away from its period. Please choose another day.
calendar-refused-nobody = At least one kind of unit and one cluster is needed.
calendar-refused-name = A name needs words and at most 150 characters. Please type it again.
calendar-refused-short-name = A short name has at most 25 characters, to fit on a button. Please type it again.
calendar-refused-source = The source has at most 300 characters. Please type it again.
calendar-refused-form-in-use = Units have begun or submitted, so this can no longer be changed.
calendar-refused-form-taken = Another milestone of this period asks for that already.
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
calendar-ask-short-own = Please type the short name of <b>{ $name }</b>, at most 25 characters. A dash (-) takes it away.
calendar-ask-short-other = Please type the { $language } short name of <b>{ $name }</b>, at most 25 characters. A dash (-) takes it away.
calendar-ask-source = Please copy the sentence that <b>{ $name }</b> rests on, such as: Plan 12/KH-HĐTĐKT, “before 15/3/2027”. A dash (-) takes it away.

# Who owes it

calendar-who-count = { $count } units at present.
calendar-who-how = Choose kinds of unit (several are possible), the role in the cluster, and the kind of year.
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
calendar-clusters-how = Choose the clusters that owe it.
button-calendar-clusters-all = { $mark }All clusters
button-calendar-cluster = { $mark }{ $name }

# What is submitted

calendar-form-how = This can be changed as long as no unit has begun or submitted.
button-calendar-form-choice = { $mark }{ $form }

# Reminders

calendar-reminders-are-on = Reminders of this milestone are on.
calendar-reminders-are-off = Reminders of this milestone are off.
calendar-profile-hard = strict
calendar-profile-std = usual
calendar-profile-light = light
calendar-profile-event = event
calendar-profile-long = long
calendar-profile-none = none
calendar-profile-hard-days = <b>Strict</b>: 30, 14, 7, 3, 1 days before and on the day; 1, 3, 7 working days after it, with cluster lead and specialist.
calendar-profile-std-days = <b>Usual</b>: 14, 7, 3, 1 days before; 1, 3 working days after.
calendar-profile-light-days = <b>Light</b>: 7, 2 days before; 2 working days after.
calendar-profile-event-days = <b>Event</b>: 14, 3 days before and on the day.
calendar-profile-long-days = <b>Long</b>: 90, 60, 30, 14, 7, 1 days before; 1, 7, 14 working days after.
calendar-profile-none-days = <b>None</b>: units keep an eye on it themselves.
button-calendar-profile-hard = { $mark }Strict
button-calendar-profile-std = { $mark }Usual
button-calendar-profile-light = { $mark }Light
button-calendar-profile-event = { $mark }Event
button-calendar-profile-long = { $mark }Long
button-calendar-profile-none = { $mark }None

# Before a change that concerns units is saved

calendar-impact-heading = <b>{ $name }</b>: please look before saving
calendar-change = { $what }: { $before } → { $after }
calendar-field-on = Applies
calendar-field-opens = Opens
calendar-field-due = Due
calendar-field-on-time = On time until the end of
calendar-field-locks = Locks
calendar-field-who = Owed by
calendar-field-form = Submitted
calendar-value-on = yes
calendar-value-off = no
calendar-impact-owing = Then { $count } units owe it
calendar-impact-drafting = { $count } units have begun
calendar-impact-submitted = { $count } units have submitted
calendar-impact-asking = { $count } units wait for an answer to a request
calendar-impact-leaving = { $count } units that began, submitted or asked owe nothing any more
calendar-impact-late = { $count } units that were on time become late
calendar-impact-on-time = { $count } units that were late become on time
calendar-impact-overdue = { $count } units are overdue at once
calendar-impact-shut-out = { $count } units can no longer submit
calendar-impact-kept = Answers and documents stay as they are.
calendar-impact-reminders = Reminders are planned anew at once.
calendar-stays = { $what }: { $value }
calendar-deadline-moved = Saved. The new due date: { $due }. Tell the units that still owe it?
button-calendar-tell = Tell { $count } units
calendar-told = { $count } units that still owe it will be told.
calendar-told-already = The units have been told of this due date.
button-calendar-save = Save
button-calendar-do-not = Do not save
calendar-confirm-by-button = Please press Save or Do not save in the message above.

# What concerns a whole year

button-calendar-preview = Preview of the year
button-calendar-holidays = Days off
button-calendar-add = Add a milestone
button-calendar-copy = Copy to { $year }

milestone-new-name = Please type the name of the new milestone of { $year }, such as: Report on the campaign “Bright, green, clean”.
milestone-new-due = On which day is <b>{ $name }</b> due? Such as 15/9/{ $year }.
milestone-new-added = Added. It is off: please look at its days, at who owes it and at its reminders, then press Switch on.
calendar-refused-too-many = This year has 40 milestones of the Board’s own already.

preview-heading = <b>Preview of { $year }</b>
preview-calendar-year = { $year }
preview-school-year = the school year { $from }-{ $to }
preview-counts = { $count } milestones, { $warned } worth a look
preview-provisional = The days off are provisional, nothing official has been announced.
preview-milestone = <b>{ $day }</b>: { $name }
preview-milestone-off = <b>{ $day }</b>: { $name } (off)
preview-warning = <i>– { $warning }</i>
preview-caption = Calendar of { $year }
button-preview-warned = Only what is worth a look
button-preview-all = All milestones
button-preview-school = School year { $from }-{ $to }
button-preview-calendar = Calendar year { $year }
button-preview-table = Table (Excel)

warning-weekend = due on a weekend, where it stays
warning-weekend-moved = due on a weekend, counts until { $day }
warning-holiday = due on a day off ({ $name }), where it stays
warning-holiday-moved = due on a day off ({ $name }), counts until { $day }
warning-in-tet = due within the break of the lunar new year
warning-before-tet = { $days } working days before the break of the lunar new year
warning-after-tet = { $days } working days after the break of the lunar new year
warning-opens-late = does not open before it is due
warning-locks-early = locks from { $day }, before it is due
warning-same-day = on the same day as { $name }, both strict

year-sheet-name = Calendar
year-column-name = Milestone
year-column-opens = Opens
year-column-due = Due as written
year-column-last = Counts until the end of
year-column-locks = Locks
year-column-who = Owed by
year-column-form = Submitted
year-column-reminders = Reminders
year-column-state = On
year-column-warnings = Worth a look
year-column-source = Based on

copy-heading = <b>Copy { $from } to { $to }</b>
copy-adds = { $count } milestones are added
copy-replaces = { $count } milestones are updated
copy-keeps = { $count } milestones that were changed by hand stay
copy-same = { $count } milestones are the same already
copy-sources = { $count } milestones carry the phrase of a document: please check its number
copy-drafting = { $count } units have begun those that are updated
copy-submitted = { $count } units have submitted those that are updated
copy-done = <b>Copied to { $year }</b>: { $adds } added, { $replaces } updated.
copy-next = Please look at the preview of the new year and change what is worth it.
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
holidays-announced-by = As of { $source }.
holidays-provisional = Provisional, by law: nothing official has been announced for this year. Please compare when it is, and write down the document.
holidays-day = { $date } ({ $weekday }): { $name }
holidays-span = { $from } ({ $first }) to { $to } ({ $last }): { $name }
holidays-working = { $date } ({ $weekday }): working, { $name }
holidays-saved = Saved. Due dates and reminders are reckoned anew at once.
holidays-choose = <b>Take a day out of { $year }</b>. It becomes like any other of its weekday.
holidays-ask-off = Please type the day off and its name, such as: 5/2/{ $year } Tết, or 5/2 - 9/2/{ $year } Tết.
holidays-ask-work = Please type the Saturday or Sunday on which people work, such as: 22/8/{ $year } Made up.
holidays-ask-swap = Please type the day off first, then the day that makes up for it, such as: 31/8/{ $year }, 22/8/{ $year }.
holidays-ask-announced = Which document announces the days off of { $year }? Such as: Notice 12729/VPCP-KGVX. A dash (-) if there is none yet.
holidays-unclear-day = This day was not understood. Please type it again, such as: 5/2/2027 Tết.
holidays-unclear-swap = Two days are needed: the day off first, then the day that makes up for it, such as: 31/8/2026, 22/8/2026.
holidays-refused-span = The last day must follow the first, and 20 days are the most. Please type it again.
holidays-refused-not-weekend = People work on this day anyway. Please type it again.
holidays-refused-already-off = This day is off already. Please type it again.
holidays-refused-same-day = Both days are the same. Please type them again.
holidays-moves = <b>This moves { $count } due dates</b>
holidays-moved = { $name }: { $before } → { $after }
holidays-moved-more = … and { $count } more
button-holidays-off = Add a day off
button-holidays-remove = Take a day out
button-holidays-work = Add a working day
button-holidays-swap = Add a swap
button-holidays-culture-on = 24 November off from now on
button-holidays-culture-off = 24 November as usual again
button-holidays-announced = Document of the days off
button-holidays-day = { $date } · { $name }
