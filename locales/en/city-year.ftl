# The year at a glance

city-year-heading = <b>The year { $year }</b> · { $date }
city-year-nothing-owed = Nothing of this year can be sent yet.
city-year-owed = To submit: { $owed } { $owed ->
        [one] paper
       *[other] papers
    }, { $milestones } { $milestones ->
        [one] milestone
       *[other] milestones
    }
city-year-done = Done: <b>{ $percent }%</b> ({ $done }/{ $owed })
city-year-on-time = ● On time: { $count }
city-year-late = ● Late: { $count }
city-year-settled = ● On paper, waived, nothing to send: { $count }
city-year-returned = ◑ Changes requested: { $count }
city-year-open = ○ Still in time: { $count }, in draft { $drafting }
city-year-overdue = ○ Overdue, not sent: { $count }
city-year-agreed = Agreed by the Board: { $count }
city-year-week = Last 7 days: { $count ->
        [0] nothing new sent
       *[other] +{ $count } sent
    }{ $full ->
        [0] {""}
        [one] , { $full } more cluster at 100%
       *[other] , { $full } more clusters at 100%
    }
city-year-full = { $full }/{ $clusters } clusters have sent 100% of what was due
button-city-ranking = Compare clusters
city-ranking-heading = <b>Clusters compared, { $year }</b>
city-ranking-none = There is nothing to compare yet.
city-ranking-line = { $place }. { $cluster }: <b>{ $points }</b>; self-score { $self }% ({ $scored } units, { $checked } checked), on time { $came }/{ $of }
city-ranking-line-on-time = { $place }. { $cluster }: <b>{ $points }</b>; no self-score yet, on time { $came }/{ $of }
city-ranking-about = Points = self-score (% of the most possible) × { $selfScore }, share of self-scores checked × { $checks }, share on time × { $onTime }, divided by the sum of the weights; a part without figures is not counted.
city-ranking-unpublished = Not published: only Board staff see it.
city-ranking-being-published = The table to be published is being drawn up.
city-ranking-published = Published with the figures of { $at }: units see the place of their cluster on their page of the year.
city-ranking-publishing = The comparison of { $year } is published with the figures of now. Each unit sees the place of its cluster, with what it is made of, on its page of the year.
city-ranking-withdrawn = The comparison of { $year } is no longer published. Units do not see places any more.
button-ranking-publish = Publish to units
button-ranking-withdraw = Stop publishing
unit-year-place = <b>{ $cluster }</b>: place { $place } of { $of }, { $points } points in the table published by the Board, figures of { $at }.
unit-year-place-on-time = No self-scores yet; on time { $came }/{ $due }.
unit-year-place-parts = Self-score { $self } % (weight { $selfScore }), checked { $checked }/{ $scored } (weight { $checks }), on time { $came }/{ $due } (weight { $onTime }).
city-ranking-sheet-title = Clusters compared, { $year }, as of { $date }
city-ranking-column-place = Place
city-ranking-column-points = Points
city-ranking-column-self = Self-score (%)
city-ranking-column-number = Receipt of the score
city-ranking-column-checked = Check
city-ranking-column-came = On time
city-ranking-column-of = Due
city-ranking-column-numbers = Receipts of what came on time
city-ranking-checked = checked
city-ranking-receipts = Receipts
city-ranking-column-part = Counts towards
city-ranking-column-received = Received
city-ranking-column-adds = Adds to points
city-ranking-part-on-time = On time
city-ranking-part-self-score = Self-score
city-ranking-part-check = Check
city-year-targets = Targets at risk or late: { $risk }/{ $all } ({ $units } units)
city-year-models = Models, good deeds, initiatives: { $count }
city-year-awards-title = Titles: registered { $registered } · proposed { $proposed } · granted { $granted }
city-year-awards-form = Commendations: registered { $registered } · proposed { $proposed } · granted { $granted }
button-city-year-targets = Targets at risk ({ $count })
button-city-year-awards = Awards
city-year-targets-heading = <b>Targets at risk or late in { $year }</b>: { $count } units
city-year-targets-none = No unit has reported a target at risk.
city-year-targets-line = • { $unit }: at risk { $risk }, late { $late }
button-city-year-targets-unit = { $unit } ({ $count })
button-city-year-late = See what is overdue ({ $count })
button-city-year-bars = Picture by cluster
button-city-year-map = Picture of the year
button-city-year-clusters = By cluster
button-city-year-types = By type of unit
button-city-year-workbook = Get the Excel table
button-city-year-back = ‹ The year { $year }
button-city-year-overview = The whole year
city-year-clusters-heading = <b>{ $year } by cluster</b> (done/to submit)
city-year-types-heading = <b>{ $year } by type of unit</b> (done/to submit)
city-year-group = • { $name }: { $percent }% ({ $done }/{ $owed }){ $overdue ->
        [0] {""}
       *[other] , overdue { $overdue }
    }
city-year-group-none = • { $name }: nothing to submit yet
city-year-late-heading = <b>Overdue, not sent in { $year }</b>: { $count }
city-year-late-none = Nothing is overdue any more.
city-year-late-line = { $number }. { $unit }: { $form }, { $days ->
        [0] just overdue
        [one] 1 working day over
       *[other] { $days } working days over
    }; { $told }
city-year-late-told = last reminded { $date }
city-year-late-untold = not reminded yet
button-city-year-late-unit = { $number }. { $unit }
city-year-bars-heading = { $year } by cluster
city-year-bars-note = As of { $date }: { $done }/{ $owed } done ({ $percent }%)
city-year-map-heading = { $year }: clusters and milestones
city-year-map-note = Per cent done as of { $date }
city-year-units-heading = { $cluster }, { $year }
city-year-figures = { $done }/{ $owed } · { $percent }%
city-year-picture-page = Picture { $page }/{ $pages }
button-city-year-light = See it light
button-city-year-dark = See it dark
button-city-year-cluster = See the cluster
city-year-tone-on-time = On time
city-year-tone-late = Late
city-year-tone-settled = Paper, waived, nothing
city-year-tone-returned = Returned
city-year-tone-overdue = Overdue
city-year-tone-open = Still in time
city-year-mark-on-time = T
city-year-mark-late = L
city-year-mark-settled = P
city-year-mark-returned = R
city-year-mark-overdue = O
city-year-mark-open = –
city-year-sheet-name = { $year }
city-year-sheet-title = The year { $year } as of { $date }: { $done }/{ $owed } done
city-year-column-cluster = Cluster
city-year-column-code = Unit code
city-year-column-unit = Unit
city-year-column-type = Type of unit
city-year-column-paper = What to submit
city-year-column-due = Due
city-year-column-standing = Status
city-year-column-first = First sent
city-year-column-number = Receipt
city-year-column-review = Review
city-year-review-received = Received
city-year-review-checked = Checked by the cluster
city-year-review-reviewing = Under review
city-year-review-returned = Changes requested
city-year-review-supplemented = Revised, to be reviewed
city-year-review-agreed = Agreed
command-tongquan = The whole year
    .name = year
