# Award dossiers: the list, the council, the papers

dossier_section_document = Letter
dossier_section_nominees = List
dossier_section_council = Council, papers

# The list

dossier_nominees =
    .label = List
    .ask = The collectives and people proposed for awards.
    .hint = Paste from Word or Excel, one a line: name; position, workplace; title or form. No identity numbers, birthdays or addresses.
    .item = Line { $n }
    .add = Add a collective or person

dossier_nominees_name =
    .label = Name
    .ask = Name of the person or the collective?
    .hint = The name alone; position and workplace come next.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Nguyen Thu Trang
                    [2] Residential group 7
                   *[other] Tran Duc Thinh
                }
            [commune]
                { $n ->
                    [1] Nguyen Thu Trang
                    [2] Thượng village
                   *[other] Tran Duc Thinh
                }
            [public_service_unit]
                { $n ->
                    [1] Vu Hong Nhung
                    [2] Department of Internal Medicine
                   *[other] Tran Duc Thinh
                }
            [enterprise]
                { $n ->
                    [1] Le Quang Huy
                    [2] Mechanics workshop
                   *[other] Tran Duc Thinh
                }
           *[other]
                { $n ->
                    [1] Pham Hai Yen
                    [2] General Division
                   *[other] Tran Duc Thinh
                }
        }
dossier_nominees_position =
    .label = Position, workplace
    .ask = Position and workplace?
    .hint = For a collective, the body above it; you may skip this.
    .example =
        { $kind ->
            [ward] Head of Culture and Society
            [commune] Head of the Economy Division
            [public_service_unit] Head nurse of Internal Medicine
            [enterprise] Head of the mechanics team
           *[other] Deputy head of the General Division
        }
dossier_nominees_workplace =
    .label = Workplace
    .ask = Where do they work?
    .hint = Only where it does not stand with the position.
    .example =
        { $kind ->
            [ward] Culture and Society Division
            [commune] Economy Division
            [public_service_unit] Internal Medicine
            [enterprise] Mechanics workshop
           *[other] General Division
        }
dossier_nominees_award =
    .label = Title or form
    .ask = Which title, or which form of commendation?
    .hint = One title or one form a line.
dossier_nominees_award_city_fighter = City Emulation Fighter
dossier_nominees_award_excellent_collective = Excellent Labour Collective
dossier_nominees_award_city_flag = City Emulation Flag
dossier_nominees_award_city_certificate = City certificate of merit
dossier_nominees_award_capital_badge = For Building the Capital
dossier_nominees_award_unit_fighter = Grassroots Emulation Fighter
dossier_nominees_award_advanced_worker = Advanced Worker
dossier_nominees_award_advanced_collective = Advanced Labour Collective
dossier_nominees_award_certificate = Certificate of commendation
dossier_nominees_award_government_flag = Government Emulation Flag
dossier_nominees_award_government_certificate = Prime Minister’s certificate
dossier_nominees_award_labour_order_1 = Labour Order, first class
dossier_nominees_award_labour_order_2 = Labour Order, second class
dossier_nominees_award_labour_order_3 = Labour Order, third class
dossier_nominees_award_independence_order_1 = Independence Order, first class
dossier_nominees_award_independence_order_2 = Independence Order, second class
dossier_nominees_award_independence_order_3 = Independence Order, third class
dossier_nominees_award_other_order = Another Order
dossier_nominees_award_medal = Medal
dossier_nominees_award_honorary_title = State honorary title
dossier_nominees_award_national_fighter = National Emulation Fighter
dossier_nominees_award_hero = Hero
dossier_nominees_award_other = Another title or form
dossier_nominees_other_award =
    .label = Name of another title or form
    .ask = What is the other title or form called?
    .hint = As the rules call it.
    .example = Outstanding Citizen of the Capital
dossier_nominees_level =
    .label = Level
    .ask = At which level?
    .hint = Of whoever decides.
dossier_nominees_level_unit = The unit
dossier_nominees_level_city = The city
dossier_nominees_level_state = The State
dossier_nominees_merit_type =
    .label = Kind of merit
    .ask = For which kind of merit?
    .hint = Mostly for merit in work.
dossier_nominees_merit_type_merit = Merit in work
dossier_nominees_merit_type_theme = A campaign
dossier_nominees_merit_type_sudden = A sudden achievement
dossier_nominees_merit_type_dedication = Dedication
dossier_nominees_merit_type_tenure = Length of service
dossier_nominees_merit_type_foreign = Foreign relations
dossier_nominees_worker =
    .label = Leader or direct worker
    .ask = A leader, or a direct worker?
    .hint = Leave it out of a collective.
dossier_nominees_worker_leader = Leader
dossier_nominees_worker_direct = Direct worker
dossier_nominees_earlier_decisions =
    .label = Earlier decisions
    .ask = Which earlier titles and forms is it based on?
    .hint = Name, year, number and day of the decision, separated by semicolons.
    .example =
        { $kind ->
            [ward] Grassroots Fighter: 45/QĐ-UBND, 38/QĐ-UBND, 52/QĐ-UBND
            [commune] Grassroots Fighter: 45/QĐ-UBND, 38/QĐ-UBND, 52/QĐ-UBND
            [front_org] Grassroots Fighter: 45/QĐ-BTT, 38/QĐ-BTT, 52/QĐ-BTT
            [public_service_unit] Grassroots Fighter: 45/QĐ-TT, 38/QĐ-TT, 52/QĐ-TT
            [enterprise] Grassroots Fighter: 45/QĐ-TCT, 38/QĐ-TCT, 52/QĐ-TCT
           *[other] Grassroots Fighter: 45/QĐ-VP, 38/QĐ-VP, 52/QĐ-VP
        }
dossier_nominees_initiative =
    .label = Initiative
    .ask = Which initiative or study is it based on?
    .hint = Its title and who recognised it; leave it out if none is needed.
    .example =
        { $kind ->
            [front_org] A digital map of families in need
            [public_service_unit] Reception in one appointment
            [enterprise] A jig for quick mould changes
           *[other] Automatic notice when linked files are due
        }

# The council, the papers

dossier_votes_for =
    .label = Votes for
    .ask = How many votes in favour, and of how many, according to the minutes?
    .hint = Both numbers, e.g. 11; 12. If they differ, the lowest.
    .example = 11
dossier_votes_total =
    .label = Total votes
    .ask = How many votes were cast in total, according to the minutes?
    .hint = Members of the council who voted.
    .example = 12
dossier_under_discipline =
    .label = Anyone under inquiry
    .ask = Is anybody on the list under discipline, inspection or investigation?
    .hint = A collective or a person.
dossier_discipline_named =
    .label = Who is under inquiry
    .ask = Which line is it?
    .hint = Only the line of the list, and who looks into it.
    .example = Line 3: the result of an inspection is awaited
dossier_public_comment_until =
    .label = Public comment until
    .ask = Until which day may the public comment?
    .hint = The last day of the public notice.
    .example = { $today }
dossier_papers =
    .label = Papers
    .ask = Are all papers there?
    .hint = According to the checklist for each title or award.
dossier_papers_complete = All papers are there
dossier_papers_lacking = Some are missing
dossier_lacking_papers =
    .label = Missing papers
    .ask = Which papers are missing, and when will they come?
    .hint = At most 300 characters.
    .example = Confirmation of the initiative, next week

dossier-papers = • { $award }: { $papers }.
dossier-paper_proposal = letter
dossier-paper_minutes = minutes
dossier-paper_achievement-report = report on what was achieved
dossier-paper_initiative = confirmation of the initiative
dossier-paper_earlier-decisions = copies of earlier decisions
dossier-paper_public-comment = result of public comment
dossier-paper_taxes = confirmation of taxes and insurance

dossier-names-more = { $names } and { $more } more
dossier-warning_years-in-a-row =
    • { $name }: { $award } needs { $count } years in a row as { $earlier }; { $found ->
        [0] the list tells of none
       *[other] the list tells of { $found }
    } ({ $source }).
dossier-warning_times =
    • { $name }: { $award } needs { $earlier } { $count } times in a row; { $found ->
        [0] the list tells of none
       *[other] the list tells of { $found }
    } ({ $source }).
dossier-warning_initiative = • { $name }: { $award } needs an initiative or a study; the list tells of none ({ $source }).
dossier-warning_not-counted = • { $name }: awards for campaigns or sudden achievements do not count toward merit in work ({ $source }).
dossier-warning_one-achievement = • { $name }: two forms of commendation; one achievement is honoured once ({ $source }).
dossier-warning_not-registered = • { $name }: the registry of awards has no { $earlier } of { $years }; please check.
dossier-warning_for-persons = • { $name }: { $award } is for persons alone; please check.
dossier-registered = • Registry of awards, { $name }: { $awards }.
dossier-registered-more = • The registry of awards has { $more } more of them.

dossier-known-from = By the registry of awards and earlier dossiers
