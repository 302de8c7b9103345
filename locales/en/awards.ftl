# The registry of awards

command-khenthuong = Registry of awards
    .name = awards
button-registry = Registry of awards
button-awards = Awards so far
awards-heading = <b>Registry of awards</b>: { $count } { $count ->
        [one] entry
       *[other] entries
    }
awards-of-year = Year { $year }
awards-of-kind = Kind: { $kind }
awards-of-level = { $level }
awards-none = The registry is empty. Send an Excel list here to import it, or use the template below.
awards-none-seen = The registry is empty.
awards-how = Send an Excel list here to add more.
awards-of-unit-heading = <b>Awards of { $unit }</b>: { $count } { $count ->
        [one] entry
       *[other] entries
    }
awards-of-unit-none = The registry has no award of this unit yet.
awards-with-predecessors = With those of the units that it carries on.
awards-of-unit-how = As the decisions in the registry say.
awards-of-own-none = The Board’s registry has no award of your unit yet.
awards-of-own-how = If something is wrong here, please tell the Board with /ask.
awards-choose-unit = Awards of which unit?
awards-button-sheet = Download Excel
awards-button-template = Template to fill in
awards-button-add = Add one entry
awards-button-all = Clear the filter
award-line = { $n }. <b>{ $title }</b> · { $year }
    { $to }
    <i>{ $decision }</i>
award-of-unit = { $unit }
award-of-person = { $person } ({ $unit })
award-no-decision = No decision number yet
award-decided = Decision of { $on }
award-decision = Decision { $decision }
award-decision-on = Decision { $decision } of { $on }
award-kind-title = Title
award-kind-form = Form
award-button-kind-title = Titles
award-button-kind-form = Forms
award-level-unit = Unit level
award-level-city = City level
award-level-state = State level
award-button-number = { $n }

# One entry
award-heading = <b>{ $title }</b>
award-fact-to = Given to: { $to }
award-fact-year = Year { $year } · { $kind } · { $level }
award-fact-decision = { $decision }
award-fact-body = Issued by: { $body }
award-fact-entered = Entered at { $at }
award-fact-imported = Imported from row { $row } of a list at { $at }
award-correct-how = Choose what to correct.
award-button-remove = Take out of registry
award-button-of-unit = Awards of the unit
award-button-leave = Leave as it is
award-gone = This entry is no longer in the registry.
award-ask-correction = Please write “{ $what }” again.
award-example-unit = E.g., Phường Láng
award-example-person = E.g., Nguyễn Văn An. Write - if the unit itself was given it.
award-example-year = E.g., 2026
award-example-title = E.g., Cờ thi đua của Chính phủ
award-example-level = E.g., City level
award-example-decision = E.g., 1234/QĐ-UBND. Write - if there is none yet.
award-example-decided-on = E.g., 5 Mar 2026. Write - if there is none yet.
award-example-body = E.g., Ủy ban nhân dân Thành phố. Write - to leave it empty.
award-ask-new = Please write one entry on one line: unit; title or form; year; decision. For a person, add the name at the end.
award-ask-new-example = E.g., <i>Phường Láng; Cờ thi đua của Chính phủ; 2025; 1234/QĐ-TTg; 5 Mar 2026</i>
award-line-short = The line needs at least a unit and a title or form, with a semicolon between.
award-written = Written into the registry.
award-known = The registry has this entry already.
award-bad = Not written yet:
award-bad-line = • { $column }: { $reason }
award-unit-unclear = It is not clear which unit “{ $written }” is. It may be: { $units }. Please write the line again with the full name.
award-unit-unknown = No unit is called “{ $written }”. Please write the line again with the full name.
award-ask-removal = Why is “{ $title }” of { $year } taken out? The reason goes into the audit log.
award-removal-why = Please give the reason in words.
award-removed = “{ $title }” of { $year } has been taken out of the registry.

# A list of awards from Excel
awards-file-heading = <b>Check of the list of awards</b> · { $name } (nothing saved yet)
awards-file-too-long = The list has more than { $rows } rows. Please split it into several files.
awards-plan-sheet = Sheet: { $sheet }
awards-plan-added = New in the registry: { $count }
awards-plan-completed = Decision added to known entries: { $count }
awards-plan-known = Known already: { $count }
awards-plan-left-out = Left out as you said: { $count }
awards-plan-undecided = Without a decision number: { $count }
awards-plan-unclear = Unit not clear: { $count } (names: { $names })
awards-plan-ignored = Columns not used: { $columns }
awards-plan-bad = <b>Rows to be corrected: { $count }</b>
awards-plan-bad-row = • Row { $row }, { $column }: { $reason }
awards-plan-unclear-line = Unit not clear: “{ $written }” (row { $rows })
awards-plan-added-line = Row { $row }: { $unit }{ $person } · { $title } · { $year }{ $decision }
awards-plan-completed-line = Row { $row }: { $decision } added to { $title } · { $year }
awards-plan-person = , { $person }
awards-plan-decision = { " " }· { $decision }
awards-plan-name-units = It is not clear which unit some names mean. Please choose; the other entries can be written now.
awards-plan-nothing = There is nothing new to write.
awards-plan-partly = The right rows can be written; correct the others and send the whole file again, nothing is written twice.
awards-plan-ready = Please look it over, then write it into the registry.
awards-button-name-units = Choose units ({ $count })
awards-button-write = Write { $count } into registry
awards-button-leave-out = Leave these rows out
awards-button-to-file = Back to the list
awards-button-undo = Undo this import
awards-which-unit = Which unit is “<b>{ $written }</b>” (row { $rows })?
awards-no-such-unit = No unit has a name like that. You can correct the name in the file and send it again.
awards-file-written = Written into the registry of awards: { $count }.
awards-file-left = The other rows are not written yet; correct them in the file and send it again, nothing is written twice.
awards-undone = Undone: { $count } taken out again. What was corrected by hand stays.
awards-nothing-to-undo = Nothing of this import is left to take out.
awards-bad-year = the year is missing; give the year or the day of the decision
awards-bad-level = the level of “{ $seen }” is not clear; write unit, city or state
awards-bad-kind = “{ $seen }” is neither title nor form
awards-bad-person = only the name, no numbers of papers or telephones

# The workbook
awards-sheet-name = Awards
awards-sheet-title = Registry of awards: { $count }
awards-template-title = Template of a list of awards
awards-template-caption = One title or form a row. Unit, year and award are needed; number and day of the decision may stand in one cell. When it is filled in, send the file here.
awards-column-unit-code = Unit code
awards-column-unit = Unit
awards-column-person = Person
awards-column-year = Year
awards-column-title = Title or form
awards-column-form = Form of commendation
awards-column-kind = Kind
awards-column-level = Level
awards-column-decision = Decision number
awards-column-decided-on = Decision date
awards-column-body = Issued by

# Registered, proposed, granted
awards-button-progress = From aims to awards
awards-progress-heading = <b>Registered → proposed → granted</b>, merits of { $year }
awards-progress-line = { $level } · { $kind }: { $registered } → { $proposed } → { $granted }
awards-progress-unit = <b>{ $unit }</b>
awards-progress-none = There are no figures of this year yet.
awards-progress-sheet = Aims and awards
awards-progress-title = Registered, proposed, granted: merits of { $year }
awards-column-registered = Registered
awards-column-proposed = Proposed
awards-column-granted = Granted
