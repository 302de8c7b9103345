# The deadline of a milestone, written in one way everywhere

deadline = { $date }{ $note }{ $advice }
deadline-as-named = { "" }
deadline-moved = { " " }({ $day } is a day off)
deadline-no-advice = { "" }
deadline-better-before = ; best submitted before { $day }
deadline-news = <b>The Board has moved a due date</b>
deadline-news-line = • { $form } · { $unit }: due { $due }
deadline-better-today = ; best submitted today

# Tasks of a unit: due dates, what comes next

task-due =
    { $days ->
        [0] Due: today, { $due }
        [1] Due: tomorrow, { $due }
       *[other] Due: { $due }. { $days } days left, { $working } of them working days
    }
task-overdue =
    { $days ->
        [0] Overdue since { $due }
        [one] Overdue by one working day, due { $due }
       *[other] Overdue by { $days } working days, due { $due }
    }
task-not-asked = The unit is not asked for this any more: nothing has to be done.
task-waived = ● Waived for the unit
task-on-paper = ● Received on paper, number { $number }
task-waits-extension = More time requested, waiting for an answer.
task-waits-waiver = Waiver requested, waiting for an answer.
task-waits-paper = Reported as sent on paper, waiting for confirmation.
task-waits-reopening = Reopening requested, waiting for an answer.
task-opens-later = This opens on { $date }.
task-locked =
    <b>{ $form }</b> of { $unit } has been locked since { $date }.

    All saved answers are kept.
task-locked-how = If the unit needs to submit or change it, tap the button below to ask for reopening.
tasks-none = The unit has no open tasks at present.
tasks-next = Next: { $form }, opens on { $opens }, due { $due }.
button-relief = Can’t submit here?
button-year = Year calendar
button-ask-reopening = Ask for reopening

# What units ask for

relief-waits = You will be told as soon as the Board replies.

task-source = Based on: { $source }
relief-choose = Please choose the task that needs more time, was sent on paper, or does not apply to your unit.
button-task = { $form }{ $unit }
relief-how = If it cannot be submitted here, please choose one of these. The Board will look at it and reply.
button-relief-extension = Ask for more time
button-relief-paper = Sent on paper
button-relief-waiver = Does not apply to our unit
button-paper-state = See due date and records
button-back-to-task = ‹ Back
relief-until = Until when does the unit need more time? Please choose or type a date.
button-until = { $date } ({ $count } more working days)
relief-until-chosen = Request: more time until { $date }.
relief-until-unclear = That date is not clear. Please type a date after { $date }, e.g. 10 Mar 2027.
relief-why = Reason: please choose or type it.
relief-reason-numbers = Waiting for figures
relief-reason-signature = Waiting for a signature
relief-reason-staff = Change of staff
relief-reason-nothing = Nothing to report
relief-reason-not-concerned = Does not apply
relief-number = Please type the number of the document that was sent, e.g. 15/KH-UBND.
relief-number-unclear = That does not look like a document number. Please type it again, e.g. 15/KH-UBND.
relief-sent = <b>Your request has gone to the Board</b>
relief-sent-next = You will be told as soon as the Board replies. Until then the due date stays as it is.
relief-refused-not-contact = Only contacts of the unit can do this.
relief-refused-not-owed = The unit does not have to do this.
relief-refused-done = This is already done.
relief-refused-waits = An earlier request of the unit is still waiting for an answer.
relief-refused-not-later = The date must be after the present due date.
relief-refused-too-late = The date may be at most one year after the due date.

# The Board decides

relief-news = <b>Request from a unit</b>, sent by { $name }
relief-about = { $form } · { $unit }, due { $due }
relief-wish-extension = Request: more time until { $date }
relief-wish-waiver = Request: a waiver
relief-wish-paper = Request: confirm a paper copy, number { $number }
relief-wish-reopening = Request: reopening, to submit or change
relief-reason-handed-in-before = Submitted before the units changed: { $units }
relief-because = Reason: { $reason }
button-relief-grant = Grant
button-relief-refuse = Refuse
relief-decision-granted = Granted by { $name } at { $at }. The unit has been told.
relief-decision-refused = Refused by { $name } at { $at }. The unit has been told.
relief-already-granted = This was already granted. { $name }
relief-already-refused = This was already refused. { $name }

# The answer to the unit

relief-granted-extension = <b>The Board has extended the due date to { $date }</b>
relief-granted-waiver = <b>The Board has waived this</b>
relief-granted-paper = <b>The Board has received the paper copy</b>
relief-granted-reopening = <b>The Board has reopened this until the end of { $date }</b>
relief-refused-extension = <b>The Board has not granted more time</b>. The due date stays.
relief-refused-waiver = <b>The Board has not waived this</b>. Please complete and submit it.
relief-refused-paper = <b>The Board has not received the paper copy</b>. Please check, or submit it here.
relief-refused-reopening = <b>The Board has not reopened this</b>.

# The year of a unit

year-heading = <b>The unit’s year calendar</b>
year-line = { $mark } { $date }: { $form }{ $unit }
year-line-overdue = { $mark } { $date }: { $form }{ $unit } (overdue)
year-file = The .ics file opens in a phone’s calendar and reminds 3 days before and on the day.
year-file-empty = Nothing is left to submit this year.
year-file-caption = Please open this file with your calendar app. If a due date changes, download it again.
year-file-title = Emulation and commendation
button-calendar-file = Calendar file (.ics)
year-line-event = ◇ { $date }: { $form }{ $unit }
year-legend = ○ not submitted, ◐ in progress, ● done, ◇ event

# Overdue for long; events to come

tasks-earlier =
    { $count ->
        [one] One task; it can still be submitted.
       *[other] { $count } tasks; they can still be submitted.
    }
tasks-earlier-heading = <b>Overdue for over 30 days</b>
tasks-event = Upcoming event: { $name }, { $date }.
button-tasks-earlier = Long overdue ({ $count })

# For the specialist who follows the unit

relief-news-for-specialist = The request has gone to the Board’s admins, who will answer.
button-open-paper = See this task

# The Board does not agree: why, and what to do next

refusal-why = Reason for refusing: please choose or type it. The unit’s contacts will read it.
refusal-unclear = Please type the reason in words.
refusal-reason-common-day = The Board needs it on time
refusal-reason-shorter = Please choose an earlier date
refusal-reason-unclear = Please explain in more detail
refusal-reason-concerned = This applies to the unit
refusal-reason-say-none = Please send “nothing to report”
refusal-reason-not-received = The Board has not received it
refusal-reason-other-number = The number differs
refusal-reason-unsigned = It is not signed and sealed
refusal-reason-summed-up = Figures already compiled
refusal-reason-next-time = Please update the next report
relief-answer = The Board says: { $answer }
button-relief-open = Fill in and submit
relief-refused-next-extension = You can submit it here now, or ask again for another date. To discuss it, write your question here.
relief-refused-next-waiver = If anything is in the way, write your question here and the Board will help.
relief-refused-next-paper = You can submit the file here, or report again once the paper has reached the Board.
relief-refused-next-reopening = Your saved answers are kept as they are. To discuss it, write your question here.

# The Board records of its own accord

document-dated = { $number } of { $date }
relief-recorded-extension = <b>The Board has extended the due date to { $date }</b>
relief-recorded-waiver = <b>The Board has waived this for the unit</b>
relief-recorded-paper = <b>The Board has recorded your paper copy</b>
relief-recorded-reopening = <b>The Board has reopened this until the end of { $date }</b>
relief-taken-back-extension = <b>The Board has withdrawn the extension</b>. The earlier due date applies again.
relief-taken-back-waiver = <b>The Board has withdrawn the waiver</b>. Please complete and submit it.
relief-taken-back-paper = <b>The Board has withdrawn its record of the paper copy</b>. Please check, or submit it here.
relief-taken-back-reopening = <b>The Board has withdrawn the reopening</b>.

# The nearest due date, pinned on top of the chat

pin-task = <b>{ $form }</b> · { $unit }
pin-due = Next due date: { $due }
pin-overdue = Overdue since: { $due }
pin-nothing = The unit has nothing to submit at present.
button-pin = Pin the next due date
button-unpin = Unpin
pin-begun = The next due date will be pinned on top of this chat.
pin-already = The next due date is pinned already.
pin-dropped = No longer pinned.
