# The plan of one thematic campaign, and the report of thematic campaigns

campaign-plan =
    .title = Campaign plan { PERIOD($period) }
campaign-plan_section_document = Document
campaign-plan_section_campaign = Campaign
campaign-plan_section_course = Content, criteria, organisation

campaign-plan_name =
    .label = Name
    .ask = What is the campaign called?
    .hint = As in the plan.
    .example =
        { $kind ->
            [ward] Digital groups, digital citizens
            [commune] Digital hamlets, digital citizens
            [front_org] A good deed from each member
            [public_service_unit] A new style of service
            [enterprise] Safe shifts
           *[other] Digital transformation in the service of the people
        }
campaign-plan_launched_on =
    .label = Launch
    .ask = When is it launched?
    .hint = The whole time may be given: 5/2027 to 11/2027.
    .example = { $today }
campaign-plan_final_on =
    .label = Final review
    .ask = When is its final review?
    .hint = A day or a month.
    .example = 15 Dec { $next }
campaign-plan_interim_on =
    .label = Interim review
    .ask = When is its interim review?
    .hint = Optional; a day or a month.
    .example = 15 Jun { $next }
campaign-plan_theme =
    .label = Theme
    .ask = What is the theme of the campaign?
    .hint = A short sentence; optional.
    .example =
        { $kind ->
            [ward] A place of digital help in each residential group
            [commune] A place of digital help in each village
            [front_org] Close to the people with a deed each
            [public_service_unit] A warm reception at the hour that was set
            [enterprise] Safety first
           *[other] On time, brief, by name
        }
campaign-plan_audience =
    .label = Participants
    .ask = Who takes part in the campaign?
    .hint = A short sentence; optional.
    .example =
        { $kind ->
            [ward] Residential groups, offices and schools of the ward area
            [commune] Villages, offices and schools of the commune
            [front_org] Officers and members of the branches
            [public_service_unit] Employees of all departments
            [enterprise] Workers of all production teams
           *[other] Officials of the divisions and units
        }
campaign-plan_purpose =
    .label = Purpose
    .ask = What is the campaign for?
    .hint = A short text will do; if the attached plan says it, leave it to the document.
    .example =
        { $kind ->
            [ward] To bring digital skills to each residential group.
            [commune] To bring digital skills to each village.
            [front_org] To have each member do one thing for the neighbourhood.
            [public_service_unit] To serve people better and let them wait less.
            [enterprise] To have fewer accidents and steady production.
           *[other] To bring digital work forward.
        }
campaign-plan_content =
    .label = Content
    .ask = What is to be done?
    .hint = A short text will do; if the attached plan says it, leave it to the document.
    .example =
        { $kind ->
            [ward] Each digital team helps residents on Wednesday evenings.
            [commune] Each village has a place that helps people on Saturdays.
            [front_org] Each branch undertakes one work for families in need.
            [public_service_unit] Each department shortens one way of reception.
            [enterprise] Each team checks its safety before the shift.
           *[other] Each division undertakes one task with a date.
        }
campaign-plan_criteria_collective =
    .label = Criteria for collectives
    .ask = How are collectives judged?
    .hint = A short text will do; if the attached plan says it, leave it to the document.
    .example =
        { $kind ->
            [ward] In more than 80% of households somebody files online.
            [commune] In more than 70% of households somebody files online.
            [front_org] The work is done and the neighbourhood confirms it.
            [public_service_unit] People wait 30% less; no justified complaint.
            [enterprise] No accident, and 5% above the norm.
           *[other] More than 95% of files are handled online and in time.
        }
campaign-plan_criteria_individual =
    .label = Criteria for individuals
    .ask = How are individuals judged?
    .hint = A short text will do; if the attached plan says it, leave it to the document.
    .example = An initiative or a new way of working that is in use.
campaign-plan_award_forms =
    .label = Awards
    .ask = Which awards, and how many?
    .hint = A short text will do; if the attached plan says it, leave it to the document.
    .example = Certificates for 5 collectives and 10 individuals at the end.
campaign-plan_organisation =
    .label = Organisation
    .ask = Who carries it out?
    .hint = A short text will do; if the attached plan says it, leave it to the document.
    .example =
        { $kind ->
            [ward] The Culture and Society Division leads and sums up each quarter.
            [commune] The Culture and Society Division leads and sums up each quarter.
            [front_org] The Movement Committee leads and sums up each quarter.
            [public_service_unit] The Administration Department leads and sums up each quarter.
            [enterprise] Personnel and the trade union lead and sum up each quarter.
           *[other] The office leads and sums up each quarter.
        }

thematic-report =
    .title = Thematic emulation report { $period }
thematic-report_section_document = Document
thematic-report_section_campaigns = Thematic campaigns

thematic-report_campaigns =
    .label = Thematic campaigns
    .ask = The results of each thematic campaign.
    .hint = One entry for each; a table from Word or Excel can be pasted.
    .item = Campaign { $n }
    .add = Add a campaign
thematic-report_campaigns_name =
    .label = Name
    .ask = What is the campaign called?
    .hint = Each name once.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] A clean ward
                    [2] Digital groups
                    [3] Help for families in need
                   *[other] Families that learn
                }
            [commune]
                { $n ->
                    [1] Flowers along the lanes
                    [2] Digital hamlets
                    [3] Help for families in need
                   *[other] Families that learn
                }
            [front_org]
                { $n ->
                    [1] A good deed from each branch
                    [2] Digital members
                    [3] Helping each other
                   *[other] Lifelong learning
                }
            [public_service_unit]
                { $n ->
                    [1] Service with a smile
                    [2] Electronic files
                    [3] Saving energy
                   *[other] Lifelong learning
                }
            [enterprise]
                { $n ->
                    [1] Safe shifts
                    [2] Saving material
                    [3] An initiative from each team
                   *[other] Learning the trade
                }
           *[other]
                { $n ->
                    [1] Files ahead of time
                    [2] An office without paper
                    [3] Saving energy
                   *[other] Lifelong learning
                }
        }
thematic-report_campaigns_results =
    .label = Results
    .ask = What did the campaign bring?
    .hint = A short text will do; if the attached report says it, leave it to the document.
    .example = All that was undertaken was done a month early.
thematic-report_campaigns_participants_collective =
    .label = Collectives
    .ask = How many collectives took part?
    .hint = Skip this if there is no figure yet.
    .example = 12
thematic-report_campaigns_participants_individual =
    .label = Individuals
    .ask = How many individuals took part?
    .hint = Skip this if there is no figure yet.
    .example = 240
thematic-report_campaigns_models_found =
    .label = Models
    .ask = How many models were found?
    .hint = Skip this if there is no figure yet.
    .example = 2
thematic-report_campaigns_awards_granted =
    .label = Awards
    .ask = How many collectives and individuals were commended?
    .hint = Skip this if there is no figure yet.
    .example = 8
thematic-report_campaigns_limitations =
    .label = Limitations
    .ask = What fell short?
    .hint = Optional, at most 1,000 characters.
    .example = Some parts of the unit began late.
