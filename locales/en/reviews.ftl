# Review of what was submitted

review-heading = <b>{ $form }</b> · { $unit }
review-facts = Submission { $version }, receipt { $number }, submitted { $at }
review-not-newest = The unit has submitted a newer version than this.
review-state-received = ○ Received
review-state-reviewing = ◐ Under review since { $at }
review-state-returned = ◑ Changes requested, due { $date }
review-state-supplemented = ○ Revised by the unit, waiting for the Board
review-state-agreed = ● Agreed { $at }
review-by = By: { $name }
review-remarks = <b>Remarks ({ $count })</b>
review-remark-line = { $n }. <b>{ $part }</b>: { $words }
review-part = { $part }
review-part-heading = <b>{ $part }</b> · { $unit }
review-remark-words = Remark: { $words }
review-no-remarks = No remarks on this submission yet.
review-choose-part = Choose the part to remark on:
review-ask-remark = Type your remark on this part. The unit reads it only once you request changes.
review-ask-remark-all = Type a general remark on this version. The unit reads it only once you request changes.
review-ask-change = Type the remark again:
review-remark-noted = The remark is saved.
review-remark-removed = The remark is removed.
review-gone = This version no longer waits for review. Open it again from the unit’s page.
review-to-send =
    { $people ->
        [0] { $count ->
            [one] One remark will be sent.
           *[other] { $count } remarks will be sent.
        }
       *[other] Remarks to be sent: { $count }, to { $people ->
            [one] one contact
           *[other] { $people } contacts
        } of the unit.
    }
review-no-contact = The unit has no contact yet, so nobody receives this here.
review-ask-day = Choose the due date, which sends the request at once, or type a date (e.g. 15 Mar 2027).
review-ask-other-day = Choose the new due date, or type one (e.g. 15 Mar 2027). The unit is told at once.
review-bad-day = Type a date from today on (e.g. 15 Mar 2027).
review-is-amending = The unit is changing this version. Once it is agreed, the changes cannot be submitted.
review-sure-agree = Agree to this version? The unit is told at once; then it is locked, and unlocking needs a reason.
review-sure-take-back = Withdraw the request? The unit is told that nothing more is needed.
review-ask-unlock = Type the reason for unlocking. The unit and the administrators will read it.
review-done-returned = The request for changes is sent.
review-done-agreed = Agreed; the unit has been told.
review-done-reviewing = This version is under review again. The unit has been told.
review-done-supplemented = Revised.
review-refused-not-newest = The unit has just submitted a newer version. Open the newest one.
review-refused-agreed = This version is already agreed.
review-refused-returned = Changes to this version are requested already.
review-refused-reviewing = This version is under review.
review-refused-received = This version waits for review.
review-refused-has-remarks = There are unsent remarks. Request changes, or remove the remarks before you agree.
review-refused-no-remarks = There is no remark to send.
review-refused-no-words = Type the remark in words.
review-refused-past-day = The due date must be today or later.
button-review = Review
button-begin-review = Take on
button-back-to-review = ‹ Back to the review
review-goes-on = <i>There is more in the paper itself.</i>
button-read-version = Read in full
button-remark = Remark { $n }
button-remark-part = Remark on a part
button-remark-all = Remark on all of it
button-part = { $part }
button-part-remarked = ✎ { $part }
button-change-remark = Reword
button-remove-remark = Remove
button-give-back = Request changes ({ $count })
button-agree = Agree
button-agree-yes = Agree and tell the unit
button-unlock = Unlock
button-move-answer-day = Change due date
button-take-back-return = Withdraw request
button-take-back-yes = Withdraw the request

# The unit

review-news-returned = The Board asks for changes to <b>{ $form }</b> of { $unit } (submission { $version }, { $number }). Due: <b>{ $date }</b>. Only these parts need to be answered again:
review-news-moved = The changes to <b>{ $form }</b> of { $unit } ({ $number }) are now due <b>{ $date }</b>.
review-news-taken-back = The Board has withdrawn its request for changes to <b>{ $form }</b> of { $unit } ({ $number }). Nothing more is needed.
review-news-agreed = ● The Board has agreed to <b>{ $form }</b> of { $unit } (submission { $version }, { $number }).
review-news-unlocked = The Board has unlocked <b>{ $form }</b> of { $unit } (submission { $version }, { $number }). The unit may change and resubmit it.
review-because = Reason: { $reason }
review-news-remark = • <b>{ $part }</b>: { $words }
review-news-more =
    { $count ->
        [one] and one more remark
       *[other] and { $count } more remarks
    }
review-news-answered = ● { $unit } has revised <b>{ $form }</b> (submission { $version }, { $number }).
review-news-changed = ● { $unit } has resubmitted <b>{ $form }</b> (submission { $version }, { $number }) during the review. Unsent remarks are kept with the new version.
review-unlocked-news = { $name } has unlocked the agreed version { $number } (submission { $version }) of { $unit }.
settled-review-answered = ● The unit answered { $at }.
settled-review-taken-back = The Board withdrew this request { $at }.
button-answer-review = Answer the remarks
review-locked = The Board has agreed to { $number }, so it is locked. To change it, ask the Board to unlock it. Your changes are kept.
review-refused-amend = The Board has agreed to this version, so it is locked. To change it, ask the Board to unlock it.

form-remark = Remark of the Board: <b>{ $words }</b>
form-handed-in = Submitted before: <s>{ $value }</s>
form-remarks-untouched =
    { $count ->
        [one] One part that the Board asked about is unchanged.
       *[other] { $count } parts that the Board asked about are unchanged.
    }
form-all-of-it = General remark
form-item-titled = { $item }: { $title }
form-button_remarks = Parts the Board asked about ({ $count })
form-button_next-remark = Next part
form-button_to-changes = Review changes and submit
form-button_submit-unchanged = Resubmit unchanged

# Overview

overview-returned = ◑ Changes requested: { $count }
overview-unit-returned = ◑ { $name }: changes due { $date }
overview-unit-returned-overdue = ◑ { $name }: changes overdue since { $date }
cluster-unit-returned = ◑ { $unit }: making changes
task-returned = ◑ The Board asked for changes { $at }
button-task-returned = ◑ { $task } · changes, { $when }
papers-line-returned = { $mark } { $form }: changes requested, due { $date }
reminder-returned = the Board asks for changes
delivery-kind-review-returned = Changes requested
delivery-kind-review-moved = Due date of changes moved
delivery-kind-review-taken-back = Request for changes withdrawn
delivery-kind-review-agreed = Submission agreed
delivery-kind-review-unlocked = Submission unlocked
delivery-kind-review-answered = Unit has revised its paper
delivery-kind-review-unlocked-news = Unlocking, told to administrators

# What waits for review

command-xemxet = Submissions to review
    .name = toreview
review-queue =
    { $count ->
        [0] <b>To review</b>: nothing waits.
        [one] <b>To review: one submission</b>
       *[other] <b>To review: { $count } submissions</b>, oldest first
    }
review-queue-unfollowed =
    { $count ->
        [0] <b>Without a specialist</b>: nothing waits.
        [one] <b>Without a specialist: one submission</b> of a unit whose cluster nobody follows
       *[other] <b>Without a specialist: { $count } submissions</b> of units whose clusters nobody follows
    }
review-queue-line =
    { $days ->
        [0] ○ { $unit }: { $form }, submitted today, { $state }
        [one] ○ { $unit }: { $form }, waiting 1 day, { $state }
       *[other] ○ { $unit }: { $form }, waiting { $days } days, { $state }
    }
review-queue-received = received
review-queue-supplemented = revised
review-queue-reviewing = under review
review-queue-asked =
    { $open ->
        [0] { $state }, <b>the unit has answered the question</b>
        [one] { $state }, <b>one question not answered yet</b>
       *[other] { $state }, <b>{ $open } questions not answered yet</b>
    }
button-review-of = { $unit } · { $form }
button-review-queue = To review
button-review-unfollowed = Without a specialist

# Check against the city plan

button-checklist = Check against the city plan
button-opinion-letter = Draft a letter
opinion-letter-sent =
    <b>{ $form }</b> · { $unit }

    An unsigned letter in Vietnamese with the remarks so far. Please look it over, add its number and day and have it signed.
review-checklist = <b>What the city asks of every plan</b> (● met, ○ lacking, ? to be read, ✎ remarked on)
review-point-met = ● { $point }
review-point-lacking = ○ { $point }
review-point-open = ? { $point }
review-point-remarked = ✎ { $point }
button-remark-point = + { $point }
plan-check-theme = Emulation theme
plan-check-criteria = Criteria of each campaign
plan-check-content = Concrete content of each campaign
plan-check-targets = Measurable targets
plan-check-tasks = Central, weak and difficult tasks
plan-check-model = A model or pilot
plan-check-assignments = Assignments with dates
plan-check-file = Signed file
plan-check-same = Signed file and data agree
plan-remark-theme = Name the emulation theme of the year, following the city’s theme.
plan-remark-criteria = State concrete criteria for each campaign, so that it can be assessed.
plan-remark-content = State the concrete content of each campaign.
plan-remark-targets = State targets as numbers, so that they can be followed.
plan-remark-tasks = Choose central, weak and difficult tasks for the emulation.
plan-remark-model = Choose a model or a pilot that others can follow.
plan-remark-assignments = Assign who leads each task, and by when.
plan-remark-file = Attach the signed file.
plan-remark-same = Check that the data entered here agree with the signed document.

# Usual remarks, one target of several units

button-usual-for = Usual remarks
button-usual-list = The Board’s usual remarks
button-usual = { $n }. { $words }
button-usual-new = Add a remark
button-usual-keep = Keep as a usual remark
review-usual-kept = Kept among the Board’s usual remarks.
button-usual-remove = Remove this one
review-usual-heading = <b>The Board’s usual remarks</b>
review-usual-choose = Choose a remark for this part; its words can still be changed.
review-usual-none = There are none yet. Tap <b>The Board’s usual remarks</b> to add some.
review-usual-empty = There are none yet. What is kept here can be chosen while remarking on a submission.
review-usual-line = { $n }. { $words }
review-usual-ask = Type the remark to be kept:
review-usual-removed = The usual remark is removed.
button-beside = Compare with earlier plans
review-beside-target = <b>{ $n }. { $name }</b>: { $aim }
review-beside-before = Last year: { $aim }
review-beside-planned = Five-year plan: { $aim }
review-beside-new = In no earlier plan.
review-beside-baseline = Achieved last year: { $aim }
review-beside-lacks-both = There is neither a plan for { $year } nor a five-year plan of this unit to compare with.
review-beside-lacks-before = There is no plan of this unit for { $year }; compared with its five-year plan:
review-beside-lacks-planned = There is no five-year plan of this unit; compared with its plan for { $year }:
review-beside-none = This plan has no targets yet.
button-same-target = Compare one target
review-same-ask = Type the name of the target to compare (e.g. hộ nghèo).
review-same-heading =
    { $count ->
        [0] No target matches “{ $words }”.
        [one] <b>“{ $words }”</b> in the plans of { $year }: one target
       *[other] <b>“{ $words }”</b> in the plans of { $year }: { $count } targets
    }
review-same-name = <b>{ $name }</b>
review-same-line = • { $unit }: <b>{ $aim }</b>
review-same-without =
    { $count ->
        [one] One unit that has submitted its plan has no such target.
       *[other] { $count } units that have submitted their plans have no such target.
    }
review-same-more =
    { $count ->
        [one] There is one more. Type more of the name to narrow it down.
       *[other] There are { $count } more. Type more of the name to narrow it down.
    }
review-same-again = Type another name to see another target.

# Check by the cluster first

review-state-checked = ○ Checked by the cluster { $at }, waiting for the Board
review-queue-checked = checked by the cluster
review-queue-unchecked = waiting for the cluster’s check
review-done-checked = Checked by the cluster.
lead-check-news = ○ { $unit } has submitted its <b>{ $form }</b> (submission { $version }, { $number }). Please check it before the Board reviews it.
button-lead-check-open = Read and check
delivery-kind-lead-check-asked = Paper waiting for the cluster’s check
button-lead-check = Checked, pass to the Board
button-lead-remark = Remark for the Board
review-lead-ask = Type your remark on { $number }. The Board reads it during the review.
review-lead-checked = The cluster’s check is recorded. The Board reviews it now.
review-lead-remarked = Passed to the Board with the cluster’s remark.

# Agree to several

button-several = Agree to several
review-several =
    { $count ->
        [one] <b>Agree to several</b>: one submission without remarks
       *[other] <b>Agree to several</b>: { $count } submissions without remarks
    }
review-several-chosen =
    { $count ->
        [0] Choose what you have looked at, then tap Agree.
        [one] One is chosen. The unit is told at once.
       *[other] { $count } are chosen. The units are told at once.
    }
review-several-press = Tap the names to choose.
review-several-full = You can agree to at most 30 at a time.
review-several-done =
    { $count ->
        [one] Agreed to one submission; the unit has been told.
       *[other] Agreed to { $count } submissions; the units have been told.
    }
review-several-left =
    { $count ->
        [one] One has just changed and is left to be looked at.
       *[other] { $count } have just changed and are left to be looked at.
    }
button-several-open = ☐ { $unit } · { $form }
button-several-chosen = ✓ { $unit } · { $form }
button-agree-several = Agree to { $count }

# Audit log

audit-action-remark-made = noted a remark on a submission
audit-action-remark-changed = reworded a remark
audit-action-remark-removed = removed a remark
audit-action-review-begun = took on the review of a submission
audit-action-version-returned = requested changes
audit-action-answer-day-moved = moved the due date of changes
audit-action-return-taken-back = withdrew a request for changes
audit-action-version-agreed = agreed to a submission
audit-action-version-unlocked = unlocked an agreed submission
audit-action-version-checked-by-lead = checked a submission for the cluster
audit-action-usual-remark-added = added a usual remark
audit-action-usual-remark-changed = changed a usual remark
audit-action-usual-remark-removed = removed a usual remark

# Asking without giving back

button-clarify-unit = Only ask the unit
button-clarify-part = Ask the unit
button-clarify = Answer
button-clarify-more = Answer more
button-clarify-number = Answer question { $n }
button-clarifications = Questions, answers ({ $count })
button-doubt-clarification = Answer the Board about { $number }
button-doubt-clarified = It is the answer to the Board
clarification-ask =
    { $people ->
        [0] The unit has no contact yet, so that nobody gets it here.
        [one] Please type the question; it goes to the unit’s contact at once. Nothing is given back, and the unit need not submit again.
       *[other] Please type the question; it goes to { $people } contacts at once. Nothing is given back, and the unit need not submit again.
    }
clarification-asked =
    { $people ->
        [0] The question is noted. The unit has no contact yet, so that nobody gets it here.
        [one] The question was sent to the unit’s contact. You will hear the answer.
       *[other] The question was sent to { $people } contacts. You will hear the answer.
    }
clarification-news = The Board asks about the <b>{ $form }</b> of { $unit } ({ $number })
clarification-part = About: <b>{ $part }</b>
clarification-words = <blockquote>{ $words }</blockquote>
clarification-stays = Please answer right here, in words or with a file. What you submitted stays as it is and need not be sent again.
clarification-ask-answer = Please type the answer; a photo, a file or a voice message will do as well.
clarification-passed-on = Your answer was passed on to the Board. What you submitted stays as it is.
clarification-ended = This question does not concern you any more.
clarification-edited = Your answer to the Board stays as it was before the edit. If need be, please answer more.
clarification-answered-news = ● { $unit } answered a question about the <b>{ $form }</b> ({ $number })
clarification-answer = <b>{ $name }</b>: { $text }
clarification-count =
    { $open ->
        [0] { $count ->
            [one] One question asked, and answered.
           *[other] { $count } questions asked, all answered.
        }
       *[other] { $count ->
            [one] One question asked, not answered yet.
           *[other] { $count } questions asked, { $open } not answered yet.
        }
    }
clarification-heading = <b>Questions about { $number }</b>: { $count }
clarification-line = <b>{ $n }. { $part }</b> · { $name }, { $at }
clarification-all = All of it
clarification-open = ○ No answer yet
clarification-file-comes = The file comes right below.
settled-clarification = ● { $name } answered { $at }.
delivery-kind-clarification-asked = Board asks about a submission
delivery-kind-clarification-answered = Unit answers the Board
delivery-kind-clarification-file = File a unit answered with
audit-action-clarification-asked = asked about a submission
audit-action-clarification-answered = answered a question about a submission

# The file and what was entered; central, weak and difficult tasks

file-difference = { $label }: file <b>{ $file }</b>, entered <b>{ $entered }</b>
file-target = Target { $n } ({ $name }): file <b>{ $file }</b>, entered <b>{ $entered }</b>
file-lacks = Target { $n } ({ $name }): entered, not found in the file
file-has-more = { $name } ({ $aim }): in the file, not entered
plan-file_none = There is no file to compare with.
plan-file_scan = The file is a scan, a photo or a PDF, which the bot cannot read: please open it to compare.
plan-file_waiting = The file is being read. Please open this page again in a few seconds.
plan-file_refused = The file could not be read: please open it to compare.
plan-file_nothing = Nothing in the file could be compared: please open it.
plan-file_same =
    { $count ->
        [one] One thing was compared, and agrees.
       *[other] { $count } things were compared, and all agree.
    }
plan-tasks-named = Named: { $kinds }
plan-tasks-lacking = Not found: { $kinds }
plan-tasks_central = central tasks
plan-tasks_weak = weak ones
plan-tasks_hard = difficult ones
review-point-note = — { $note }
review-point-notes-more =
    { $count ->
        [one] — and one more difference
       *[other] — and { $count } more differences
    }

# Targets of the city

city-targets = Targets of the city in { $year }
city-targets-span = Targets of the city { $span }
city-target-of-year = { $year }: { $aim }
city-targets-heading =
    { $count ->
        [0] <b>Targets of the city in { $year }</b>: none yet. Units choose from this list when they make their plan.
       *[other] <b>Targets of the city in { $year }</b>: { $count }. Units choose from this list when they make their plan.
    }
city-target-line = { $n }. { $name }: <b>{ $aim }</b>
city-targets-ask = Please paste the targets of { $year } from the city’s plan, one a line (e.g. Tỷ lệ hài lòng của người dân: ≥ 95 %).
city-targets-none = No target could be read. Each line needs a name and what is to be reached (e.g. Tỷ lệ hài lòng của người dân: ≥ 95 %).
city-targets-added =
    { $changed ->
        [0] { $added ->
            [one] One target of { $year } was added.
           *[other] { $added } targets of { $year } were added.
        }
       *[other] Targets of { $year }: { $added } added, { $changed } changed.
    }
city-targets-full = The list takes 60 targets at most; { $left } were not added.
city-targets-unread =
    { $count ->
        [one] One line could not be read:
       *[other] { $count } lines could not be read:
    }
city-targets-unread-line = • { $words }
city-targets-more = If there are more, just paste them.
city-targets-gone =
    { $count ->
        [one] One target was removed again.
       *[other] { $count } targets were removed again.
    }
city-target-heading = <b>{ $name }</b>: { $aim } (city, { $year })
city-target-counts = ● { $taken } have this target, ○ { $without } have submitted a plan without it
city-target-taken = ● { $unit }: <b>{ $aim }</b>
city-target-without = ○ { $unit }
city-target-sure = Remove this target from the list? Units that have chosen it keep it in their plans.
city-target-removed = Removed from the list.
button-city-target = { $n }. { $name }
button-city-targets-add = Add targets
button-city-targets-list = Targets of the city
button-city-targets-year = See { $year }
button-city-targets-back = Remove the { $count } just added
button-city-target-remove = Remove from the list
button-city-target-remove-yes = Remove this target
audit-action-city-targets-added = added targets of the city
audit-action-city-targets-removed = removed targets of the city

# Models and initiatives

models-heading =
    { $count ->
        [0] <b>Models and initiatives</b>: no unit has told of any yet.
       *[other] <b>Models and initiatives</b>: { $count }, the newest above
    }
models-line =
    { $count ->
        [0] { $n }. { $name } · { $unit }
        [one] { $n }. { $name } · { $unit }, taken up by one unit
       *[other] { $n }. { $name } · { $unit }, taken up by { $count } units
    }
model-heading = <b>{ $name }</b> · { $unit }
model-name = <b>{ $name }</b>
model-replicated =
    { $count ->
        [one] ● Taken up by one unit: { $units }
       *[other] ● Taken up by { $count } units: { $units }
    }
model-not-replicated = ○ Not noted yet where it was taken up
model-unaware = The unit says that whoever it tells of does not know yet. Please talk to the unit before it is spread.
model-ask-units = Please type the units that have taken it up, with commas between (e.g. Phường Láng, Xã Bát Tràng). The unit whose it is will be told.
model-units-unknown = Not clear which unit is meant: { $words }. Please type the list again.
model-unit-near = • { $name }
model-marked =
    { $count ->
        [one] One unit was noted, and the unit whose model it is was told.
       *[other] { $count } units were noted, and the unit whose model it is was told.
    }
model-spread-begun = The announcement below was drafted for you. Please read it, choose who gets it, and send it. The unit whose model it is was told.
model-announcement = For other units to consider and take up: { $name } ({ $unit })
model-news-replicated = ● The Board has noted that <b>{ $name }</b> of your unit was taken up by: { $units }. Thank you.
model-news-spread = The Board is about to tell other units of <b>{ $name }</b> of your unit. If anything should be changed, please tell the Board with /ask.
button-models = Models, initiatives
button-told-model = Draft list of models
button-told-initiative = Draft list of initiatives
told-model-sent =
    <b>List of advanced models and good deeds</b>

    Not signed yet: what the units that you follow have submitted over the past two years. Look it over, then number, date and sign it.
told-initiative-sent =
    <b>List of initiatives</b>

    Not signed yet: what the units that you follow have submitted over the past two years. Look it over, then number, date and sign it.
button-model = { $n }. { $name }
button-model-replicated = Note where taken up
button-model-spread = Spread
button-model-back = Leave as it is
delivery-kind-model-news = News of a model
audit-action-model-replicated = noted where a model was taken up
audit-action-model-spread = drafted an announcement of a model

# What a version is about, what was said of the one before

review-sum-theme = Theme: { $theme }
review-sum-list = { $label }: { $count }
review-sum-check = What the city asks: ● { $met } met, ○ { $lacking } lacking, ? { $open } to be read
review-sum-no-file = ○ No document attached yet
review-earlier = <b>Remarks on submission { $version } ({ $count })</b>
review-earlier-changed = ● <b>{ $part }</b>: { $words } <i>(changed)</i>
review-earlier-kept = ○ <b>{ $part }</b>: { $words } <i>(unchanged)</i>
