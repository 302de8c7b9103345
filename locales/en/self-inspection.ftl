# Self-inspection of emulation and commendation

self-inspection_section_document = Document
self-inspection_section_scope = What was inspected
self-inspection_section_findings = Findings, remedies

self-inspection_bodies_inspected =
    .label = Bodies inspected
    .ask = How many units and divisions were inspected?
    .hint = Including the unit’s own office.
    .example =
        { $kind ->
            [department] 12
            [enterprise] 9
           *[other] 6
        }
self-inspection_bodies_with_faults =
    .label = With shortcomings
    .ask = How many of them had shortcomings?
    .hint = If there was none, type 0.
    .example = 1
self-inspection_period_from =
    .label = Inspected from
    .ask = From which date on was the work inspected?
    .hint = You may give both dates at once: January to June.
    .example = { $today }
self-inspection_period_to =
    .label = Inspected until
    .ask = Until when?
    .hint = Not before the first day.
    .example = { $today }
self-inspection_inspected =
    .label = What was inspected
    .ask = What was inspected?
    .hint = One or more; numbers may be typed too, e.g. 1, 2, 5.
self-inspection_inspected_movement = Organising campaigns
self-inspection_inspected_awards = Considering and proposing awards
self-inspection_inspected_records = Files, archive
self-inspection_inspected_initiatives = Recognising initiatives
self-inspection_inspected_fund = The emulation fund
self-inspection_inspected_communication = Communication, models taken over

self-inspection_findings =
    .label = Findings
    .ask = What was found?
    .hint = A few sentences, at most 1,500 characters; if the file says it, choose As in the document.
    .example =
        { $kind ->
            [ward] All 6 have plans and registrations; award files are complete.
            [commune] All 6 have plans and registrations; award files are complete.
           *[other] All divisions have plans and registrations; files are complete and on time.
        }
self-inspection_limitations =
    .label = Shortcomings
    .ask = Which shortcomings were there?
    .hint = If there was none, type None.
    .example = One report came 3 days late; minutes without the number of votes.

self-inspection_remedies =
    .label = Remedies
    .ask = What will be put right, by whom and by when.
    .hint = One a line: what; by whom; by when. Leave it out if there is nothing.
    .item = Remedy { $n }
    .add = Add a remedy
self-inspection_remedies_remedy =
    .label = Remedy
    .ask = What is to be done?
    .hint = One thing, at most 300 characters.
    .example =
        { $n ->
            [1] Add the record of votes to the files
           *[other] Train the divisions in making up files
        }
self-inspection_remedies_due =
    .label = By
    .ask = By which day?
    .hint = A day, or just the month or quarter.
    .example = { $today }
self-inspection_remedies_owner =
    .label = By whom
    .ask = Which division does it?
    .hint = The division; no person’s name is needed.
    .example =
        { $kind ->
            [ward] Culture and Society Division
            [commune] Culture and Society Division
            [enterprise] Organisation and Administration Division
           *[other] The office
        }
