# The deadline of a milestone, written in one way everywhere

deadline = { $date }{ $note }{ $advice }
deadline-as-named = { "" }
deadline-moved = { " " }({ $day } is a day off)
deadline-no-advice = { "" }
deadline-better-before = ; better before { $day }
deadline-news = <b>The Board has moved a due date</b>
deadline-news-line = • { $form } · { $unit }: due { $due }
deadline-better-today = ; better today

# Tasks of a unit: due dates, what comes next

task-due =
    { $days ->
        [0] Due: today, { $due }
        [1] Due: tomorrow, { $due }
       *[other] Due: { $due }. { $days } days left, { $working } of them working days
    }
task-overdue = Overdue by { $days } days, due { $due }
task-waived = ● The unit need not do this
task-on-paper = ● Received on paper, number { $number }
task-waits-extension = More time was asked for; the answer is awaited.
task-waits-waiver = A waiver was asked for; the answer is awaited.
task-waits-paper = Sent on paper; the confirmation is awaited.
task-waits-reopening = Reopening was asked for; the answer is awaited.
task-opens-later = This opens on { $date }.
task-locked =
    <b>{ $form }</b> of { $unit } has been locked since { $date }.

    All saved answers are kept.
task-locked-how = If the unit needs to submit or change it, press the button below to ask for reopening.
tasks-none = The unit has no open task at present.
tasks-next = Next: { $form }, opens on { $opens }, due { $due }.
button-hand-in-too = Submit here too{ $unit }
button-relief = Cannot submit?
button-year = The whole year
button-ask-reopening = Ask for reopening

# What units ask for

relief-waits = What the unit asked for awaits an answer.

task-source = Based on: { $source }
relief-choose = Please choose the task that needs more time, went on paper, or does not concern the unit.
button-task = { $form }{ $unit }
relief-how = If it cannot be submitted here, please choose one of these. The Board will answer.
button-relief-extension = Ask for more time
button-relief-paper = Sent on paper
button-relief-waiver = Does not concern the unit
button-back-to-task = ‹ Back
relief-until = Until when does the unit need? Please choose, or type a day.
button-until = { $date } ({ $count } working days)
relief-until-chosen = More time is wanted until { $date }.
relief-until-unclear = That day is not clear. Please type a day after { $date }, for example 10/3/2027.
relief-why = The reason: please choose it or type it.
relief-reason-numbers = Waiting for figures
relief-reason-signature = Waiting for a signature
relief-reason-staff = Change of staff
relief-reason-nothing = Nothing to report
relief-reason-not-concerned = Not concerned
relief-number = Please type the number of the document that was sent, for example 15/KH-UBND.
relief-number-unclear = That is not the form of a document number. Please type it again, for example 15/KH-UBND.
relief-sent = <b>The Board has been asked</b>
relief-sent-next = You will hear as soon as the Board answers. Until then the due date stays as it is.
relief-refused-not-contact = Only contacts of the unit can do this.
relief-refused-not-owed = The unit need not do this.
relief-refused-done = This is done already.
relief-refused-waits = What the unit asked for before still awaits an answer.
relief-refused-not-later = The day must be after the present due date.
relief-refused-too-late = The day may be at most one year after the due date.

# The Board decides

relief-news = <b>A unit asks</b>, sent by { $name }
relief-about = { $form } · { $unit }, due { $due }
relief-wish-extension = Wish: more time until { $date }
relief-wish-waiver = Wish: to be waived
relief-wish-paper = Wish: sent on paper, number { $number }
relief-wish-reopening = Wish: reopen it to submit or change
relief-because = Reason: { $reason }
button-relief-grant = Grant
button-relief-refuse = Refuse
relief-decision-granted = Granted by { $name } at { $at }. The unit has been told.
relief-decision-refused = Refused by { $name } at { $at }. The unit has been told.
relief-already-granted = This was granted before. { $name }
relief-already-refused = This was refused before. { $name }

# The answer to the unit

relief-granted-extension = <b>The Board gives time until { $date }</b>
relief-granted-waiver = <b>The Board has waived this</b>
relief-granted-paper = <b>The Board confirms the paper copy</b>
relief-granted-reopening = <b>The Board has reopened it until the end of { $date }</b>
relief-refused-extension = <b>The Board gives no more time</b>. The due date stays.
relief-refused-waiver = <b>The Board has not waived this</b>. Please complete and submit it.
relief-refused-paper = <b>The Board has not received the paper copy</b>. Please check, or submit it here.
relief-refused-reopening = <b>The Board has not reopened it</b>.

# The year of a unit

year-heading = <b>The unit’s year</b>
year-line = { $mark } { $date }: { $form }{ $unit }
year-line-overdue = { $mark } { $date }: { $form }{ $unit } (overdue)
year-file = The .ics file opens in a phone’s calendar and reminds 3 days before and on the day.
year-file-empty = Nothing is left to submit this year.
year-file-caption = Please open this file with your calendar. When a date changes, take the file again.
year-file-title = Emulation and commendation
button-calendar-file = Calendar file (.ics)
year-line-event = ◇ { $date }: { $form }{ $unit }
year-legend = ○ not submitted, ◐ begun, ● done, ◇ event

# Overdue for long; events to come

tasks-earlier = { $count } more tasks are overdue for over 30 days; they can still be submitted.
tasks-earlier-heading = <b>Long overdue</b>
tasks-event = Coming event: { $name }, { $date }.
button-tasks-earlier = Long overdue ({ $count })

# For the specialist who follows the unit

relief-news-for-specialist = The request has gone to the Board’s admins, who will answer.
button-relief-unit = See the unit
