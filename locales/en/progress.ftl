# Progress of a unit’s targets

button-progress = Progress of targets
button-progress-picture = View as a chart
button-check-in = Check-in, { PERIOD($period) }
button-progress-plan = View the plan
button-progress-report = View the report
button-see-check-in = Submitted: { PERIOD($period) }

progress-choose = Please choose the unit whose progress you would like to see.
progress-no-plan = { $unit } has not submitted <b>{ $form }</b> yet, so there are no targets to follow.
progress-heading = <b>Progress of targets in { $year }</b> · { $unit }
progress-plan = Based on plan { $number }
progress-as-of = Figures: { $paper }
progress-counts =
    { $count ->
        [one] One target: { $parts }
       *[other] { $count } targets: { $parts }
    }
progress-count_on_track = { $count } on track
progress-count_at_risk = { $count } at risk
progress-count_late = { $count } late
progress-count_done = { $count } completed
progress-count_none = { $count } without figures

progress-target = <b>{ $n }. { $name }</b>
progress-figures = { $value }, { $aim } · { $standing } · { $status }
progress-figures-since = { $figures } (figures of { PERIOD($period) })
progress-not-applicable = Not applicable this time, { $aim }
progress-unknown = No figures yet, { $aim }
progress-aim = aim { $aim }
progress-group = <b><u>{ $group }</u></b>
progress-stated = { $aim } · { $status }
progress-stated-so = { $words }, { $aim } · { $status }
progress-below = { $percent }% of the aim
progress-reached = reached
progress-exceeded = exceeded

progress-picture-heading = Progress of targets in { $year } · { $unit }
progress-picture-caption = Progress of targets of { $unit } in { $year }: { $from }-{ $to } of { $of }

# A unit's own year

unit-year-heading = <b>{ $year }</b> · { $unit }
unit-year-done = Done: <b>{ $percent }%</b> ({ $done }/{ $owed } due so far)
unit-year-owed = Still to submit: { $count }
unit-year-owed-line = ○ { $form }, due { $date }
unit-year-overdue-line = ○ { $form }, due { $date }, overdue
button-unit-year = The unit in { $year }
button-unit-year-targets = Picture of targets
progress-picture-value = result
progress-picture-goal = target reached here
progress-picture-start = where it began
