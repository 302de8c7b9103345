command-sapxep = Units that change
    .name = reorganise
reorganisation-heading = <b>Units that change</b>
reorganisation-how = Merge, split, rename or close by date. Drafts, targets, duties and papers go along; for 24 hours it can be undone.
reorganisation-of-unit = <b>{ $unit }</b>: what is to change?
reorganisation-line = • { $state }: { $what }
reorganisation-card = <b>Units that change</b> · { $state }
reorganisation-state-drafted = being prepared
reorganisation-state-planned = waits for its day
reorganisation-state-done = done
reorganisation-state-undone = undone
reorganisation-state-dropped = dropped
reorganisation-state-failed = could not be done
reorganisation-headline-merge = { $before } merge into { $after } from { $from } on.
reorganisation-headline-split = { $before } is split into { $after } from { $from } on.
reorganisation-headline-rename = { $before } is called { $after } from { $from } on.
reorganisation-headline-close = { $before } closes from { $from } on.
reorganisation-begun-of = { $kind }: { $before }
reorganisation-unit-chosen = • { $unit }
reorganisation-units-merge = Which units merge? Please type names or codes, with commas between them.
reorganisation-units-one = Which unit? Please type its name or code.
reorganisation-unit-unknown = Which unit is “{ $seen }”? Please choose below or type it again.
reorganisation-names-merge = What is the unit called that { $units } merge into? If it is one of them, please type its name.
reorganisation-names-split = What are the units called that { $units } is split into? A name a line. The first one takes over drafts and contacts; if { $units } goes on, please type its name as well.
reorganisation-names-rename = What is the new name of { $units }?
reorganisation-names-close = No name is needed.
reorganisation-day = From which day on? It can be typed, e.g. 1 Jul 2027.
reorganisation-day-past = That day is over or too far ahead. Please choose one from today to a year from now.
reorganisation-day-unclear = That is not clear as a day. Please type it like 1 Jul 2027.
reorganisation-over = This change has been done or dropped already.
reorganisation-not-whole = Something is still missing.
reorganisation-dropped = Dropped; nothing has changed.
reorganisation-undoable = It can be undone until { $at }.
reorganisation-papers = • { $count } papers submitted: they keep the old name and can be read from the new unit
reorganisation-drafts = • { $count } drafts go to the new unit
reorganisation-drafts-left = • { $count } drafts stay with the old unit and can still be read
reorganisation-plans = • { $count } annual plans are begun from the targets of the old units
reorganisation-contacts = • { $count } contacts go along
reorganisation-unanswered = • { $count } returned or asked about by the Board: the new unit answers, by the same due date
reorganisation-before = • { $count } open tasks due before that day: kept on record, reminded of no more
reorganisation-after = • { $count } tasks due from that day on: the new unit submits them
reorganisation-after-closed = • { $count } tasks due from that day on: nothing to submit any more
reorganisation-fulfilled = • { $count } tasks that the old units have done: the new unit need not do them again
reorganisation-chosen = • { $count } milestones addressed by name: addressed to the new unit
reorganisation-vacant = • { $count } units without a contact, to be invited
reorganisation-rename-keeps = • Papers, drafts and contacts stay; old papers keep the old name
reorganisation-place = • { $unit }: { $cluster }, { $role }
reorganisation-role-lead = lead
reorganisation-role-deputy = deputy
reorganisation-role-member = member
reorganisation-problem-unit-ended = One of the units does not exist on that day.
reorganisation-problem-too-few = A merger needs at least two units, a split at least two names.
reorganisation-problem-name-taken = Another unit is called so.
reorganisation-problem-over = This change has been done, dropped, or its day is over.
reorganisation-problem-planned-already = One of the units is part of another change that waits for its day.
reorganisation-kept-too-late = More than 24 hours have passed; it can be undone no more.
reorganisation-kept-handed-in = The new unit has submitted something, so it cannot be undone.
reorganisation-kept-plan-begun = The new unit has changed its draft plan, so it cannot be undone.
reorganisation-kept-changed = The units have been changed since, so it cannot be undone.
reorganisation-kept-not-admin = Only admins can undo it.
reorganised-contact = You are now a contact of { $unit }.
reorganised-papers = What { $before } has submitted is kept and can be read under the old name.
reorganised-drafts = { $count ->
    [one] { $count } draft has gone along; it need not be written again.
   *[other] { $count } drafts have gone along; they need not be written again.
  }
reorganised-plan = The draft plan of { $unit } has the old targets already; please look it over and submit it.
reorganised-unanswered = The Board awaits { $count ->
        [one] an answer
       *[other] { $count } answers
    } about { $before }: the new contacts give them in /menu, by the same due date.
reorganised-open = { $count ->
    [one] { $count } task is due after that day.
   *[other] { $count } tasks are due after that day.
  }
reorganised-nothing-open = Nothing more is to be submitted at present.
reorganised-goes-on = The work of the unit does not change.
reorganised-closed = The unit is reminded of nothing any more. What it has submitted is kept. Thank you for your work.
reorganisation-carried = Gone along: { $drafts } drafts, { $contacts } contacts. Kept: { $papers } papers.
reorganisation-undone = The change has been undone: { $units }. All is as before.
reorganisation-failed = <b>A change of units could not be done</b>: { $units }.
button-reorganise = Change this unit
button-reorganisations = All changes
button-reorganisation-merge = Merge
button-reorganisation-split = Split
button-reorganisation-rename = Rename
button-reorganisation-close = Close
button-reorganisation-today = Today
button-reorganisation-on = From { $date }
button-reorganisation-day = Another day
button-reorganisation-confirm = Confirm
button-reorganisation-drop = Drop this
button-reorganisation-undo = Undo
button-former-papers = Earlier papers: { $unit }
audit-action-reorganisation-done = changed units
audit-action-reorganisation-dropped = dropped a change of units
audit-action-reorganisation-planned = planned a change of units
audit-action-reorganisation-undone = undid a change of units
