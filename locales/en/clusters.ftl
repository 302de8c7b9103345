# What the program knows of a cluster’s members

cluster-member-scored = own score { $points }
cluster-member-scored-of = own score { $points } of { $max }

# The cluster’s sheet when a unit scores itself

score-criterion-evidence = { $brief }, evidence wanted
score-evidence-wanted = Evidence is wanted
score-evidence-wanted-named = Evidence wanted: { $document }
score-evidence-lacking = { $count ->
        [one] One criterion has
       *[other] { $count } criteria have
    } points but no evidence yet: number { $criteria }
score-evidence-named = { $n } ({ $document })
score-evidence-more = { $more } more
score-criterion = At most { $max } points
score-criterion-brief = at most { $max }
score-criterion-proposed = at most { $max }, proposed { $points } ({ $on } of { $of } on time)
score-on-time = { $on } of { $of } papers on time by receipts { $numbers }: { $points } points are proposed; the unit may say otherwise.
score-on-time-none = None of { $of } papers that were due came on time; the unit may say otherwise.

# The points of a cluster side by side

button-cluster-scores = Table of own scores
cluster-scores-heading = <b>{ $name }</b>
    { $cluster }: what the units gave themselves
cluster-scores-total = { $n }. { $unit }: <b>{ $points }</b>
cluster-scores-total-of = { $n }. { $unit }: <b>{ $points }</b> of { $max }
cluster-scores-without = No points yet: { $units }
cluster-scores-criterion = <i>{ $name }</i>
cluster-scores-criterion-of = <i>{ $name }</i> (at most { $max })
cluster-scores-row = { $scores }
cluster-scores-one = { $unit } { $points }
cluster-scores-none = { $unit } –
button-cluster-evidence = Criteria without evidence: { $count }
button-scores-book = Excel
cluster-evidence-complete = Evidence that the sheet wants: complete.
cluster-evidence-lacking = No evidence yet: <b>{ $count }</b> { $count ->
        [one] criterion
       *[other] criteria
    } of { $units ->
        [one] one unit
       *[other] { $units } units
    }
cluster-evidence-unit = <b>{ $unit }</b>: { $count ->
        [one] one criterion
       *[other] { $count } criteria
    }
cluster-evidence-row = { $n }. { $name }: { $points } points
cluster-evidence-row-named = { $n }. { $name }: { $points } points – wants <i>{ $document }</i>
cluster-scores-one-lacking = { $unit } { $points } <i>(no evidence)</i>
cluster-scores-sheet-title = { $name }, { $cluster }, { $date }
cluster-scores-sheet-totals = Totals
cluster-scores-sheet-criteria = Criteria
cluster-scores-column-n = No.
cluster-scores-column-group = Group
cluster-scores-column-criterion = Criterion
cluster-scores-column-points = Points
cluster-scores-column-max = At most
cluster-scores-column-wanted = Evidence wanted
cluster-scores-column-evidence = Evidence
cluster-scores-column-state = State
cluster-scores-column-lacking = Criteria without evidence
cluster-scores-wanted-any = yes
cluster-scores-state-lacking = no evidence
