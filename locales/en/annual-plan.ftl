annual-plan =
    .title = Annual plan { $period }

annual-plan_section_basis = Legal basis
annual-plan_section_purpose = Part I. Purpose
annual-plan_section_targets = Part II. Theme and targets
annual-plan_section_tasks = Part III. Contents and tasks
annual-plan_section_solutions = Part IV. Measures
annual-plan_section_implementation = Part V. Implementation
annual-plan_section_document = The signed document

# Legal basis

annual-plan_legal_basis =
    .label = Legal basis
    .ask = Which documents is the plan based on?
    .hint = One a line, or with semicolons between them; skip this if the attached document states them.
    .example =
        { $kind ->
            [ward] Law on Emulation and Commendation; plan of the City People’s Committee; resolution of the ward Party Committee
            [commune] Law on Emulation and Commendation; plan of the City People’s Committee; resolution of the commune Party Committee
            [front_org] Law on Emulation and Commendation; guidance of the central body; programme of the year
            [public_service_unit] Law on Emulation and Commendation; plan of the managing authority; resolution of the staff conference
            [enterprise] Law on Emulation and Commendation; resolution of the workers’ conference; business plan of the year
           *[other] Law on Emulation and Commendation; plan of the City; work programme of the year
        }

annual-plan_city_plan =
    .label = Plan of the City
    .ask = Which plan of the City does your plan carry out?
    .hint = Number, symbol and date, with the date if you have it; skip this if there is none yet.
    .example =
        { $kind ->
            [ward] 24/KH-UBND
            [commune] 24/KH-UBND
           *[other] 24/KH-HĐTĐKT
        }

annual-plan_city_plan_date =
    .label = Date of the City’s plan
    .ask = What is the date of the City’s plan?
    .hint = The date on that plan, not after today.
    .example = { $today }

# I. Purpose

annual-plan_objectives =
    .label = Purpose
    .ask = What are the purpose and requirements of emulation and commendation this year?
    .hint = 30 to 2,000 characters.
    .example =
        { $kind ->
            [ward] Encourage staff and residents to meet the ward’s socio-economic targets; practical emulation with clear criteria, commending the right people for the right work.
            [commune] Encourage staff and residents to meet the commune’s socio-economic targets and build new-style countryside; clear criteria, commending the right people for the right work.
            [front_org] Encourage staff and members to complete the work programme; emulation close to the grassroots with clear criteria, commending the right people for the right work.
            [public_service_unit] Encourage staff to complete their professional tasks; better service, emulation with clear criteria, commending the right people for the right work.
            [enterprise] Encourage workers to fulfil the production and business plan; safe emulation with clear criteria, commending the right people for the right work.
           *[other] Encourage staff to complete the tasks given by the city; emulation tied to administrative reform with clear criteria, commending the right people for the right work.
        }

# II. Theme, objectives, targets

annual-plan_theme =
    .label = Theme
    .ask = What is the emulation theme of the year?
    .hint = One short sentence, close to your unit’s main tasks and the city’s theme.
    .example =
        { $kind ->
            [front_org] Unity, close to the people and the grassroots
            [enterprise] Safety, productivity, quality, results
           *[other] Discipline, responsibility, digital transformation, service to the people
        }

annual-plan_targets =
    .label = Emulation targets
    .ask = Your unit’s emulation targets, at least three.
    .hint = Each has a name, a unit of measure and a value; you may paste a whole list or an Excel table, one target per line.
    .item = Target { $n }
    .add = Add a target

annual-plan_targets_target_name =
    .label = Name of the target
    .ask = Please name the target.
    .hint = Something measurable, without the figure yet; each target has its own name.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Share of administrative files settled before they are due
                    [2] Share of households with the title Cultured Family
                    [3] Share of offices and schools that meet the cultural standard
                   *[other] Initiatives at the unit’s own level
                }
            [commune]
                { $n ->
                    [1] Share of administrative files settled before they are due
                    [2] Share of households with the title Cultured Family
                    [3] Share of villages that meet the model countryside standard
                   *[other] Initiatives at the unit’s own level
                }
            [front_org]
                { $n ->
                    [1] Share of branches that complete their work programme well
                    [2] Share of residential areas that hold a Unity Day
                    [3] Share of members registered for emulation
                   *[other] Models of skilful mass mobilisation
                }
            [public_service_unit]
                { $n ->
                    [1] Share of people satisfied with the service
                    [2] Share of staff who do their work well or better
                    [3] Share of divisions with the title Advanced Collective
                   *[other] Initiatives at the unit’s own level
                }
            [enterprise]
                { $n ->
                    [1] Share of the revenue plan fulfilled
                    [2] Share of workers trained in safety
                    [3] Share of teams with the title Advanced Collective
                   *[other] Technical improvements
                }
           *[other]
                { $n ->
                    [1] Share of city tasks completed on time
                    [2] Share of procedures settled fully online
                    [3] Share of staff who do their work well or better
                   *[other] Initiatives at the unit’s own level
                }
        }

annual-plan_targets_comparison =
    .label = Comparison
    .ask = How is the value compared?
    .hint = As the plan puts it; usually read from the words “at least”, “above”.
annual-plan_targets_comparison_equal = Equal
annual-plan_targets_comparison_at_least = At least
annual-plan_targets_comparison_above = Above
annual-plan_targets_comparison_at_most = At most
annual-plan_targets_comparison_below = Below
annual-plan_targets_comparison_range = Within a range
annual-plan_targets_comparison_of = So many of all
annual-plan_targets_comparison_text = In words, without a number

annual-plan_targets_is_change =
    .label = A rise or fall
    .ask = Is the number by how much it rises or falls?
    .hint = Yes: so much more or less. No: the level to be reached.

annual-plan_targets_unit_of_measure =
    .label = Unit of measure
    .ask = What is the unit of measure of this target?
    .hint = If it is not in the list, please type it, e.g. public works.
annual-plan_targets_unit_of_measure_percent = %
annual-plan_targets_unit_of_measure_person = People
annual-plan_targets_unit_of_measure_collective = Collectives
annual-plan_targets_unit_of_measure_model = Models
annual-plan_targets_unit_of_measure_initiative = Initiatives
annual-plan_targets_unit_of_measure_campaign = Campaigns
annual-plan_targets_unit_of_measure_other = Another unit

annual-plan_targets_unit_other =
    .label = Another unit of measure
    .ask = Please type the unit of measure.
    .hint = 30 characters at most.
    .example = articles

annual-plan_targets_target_value =
    .label = Value
    .ask = What value is to be reached?
    .hint = A number only; use a comma for decimals.
    .example =
        { $n ->
            [1] 98,5
            [2] 92
            [3] 85
           *[other] 12
        }

annual-plan_targets_upper_value =
    .label = Upper value
    .ask = The upper value, or the whole?
    .hint = Of “from 3 to 5” it is 5, of “12 of 15” it is 15.
    .example = 15

annual-plan_targets_direction =
    .label = Direction
    .ask = Should this target go up, go down or stay the same?
    .hint = Up: more is better. Down: less is better. Keep: stay at the level given.
annual-plan_targets_direction_increase = Up
annual-plan_targets_direction_decrease = Down
annual-plan_targets_direction_maintain = Keep

annual-plan_targets_baseline =
    .label = Last year’s figure
    .ask = What was last year’s result, as the basis for the reduction?
    .hint = Only the number, in the same unit; skip this if it is not known yet.
    .example = 20

annual-plan_targets_basis =
    .label = Against
    .ask = What is the value compared with?
    .hint = The estimate, the plan given, last year; skip if it is compared with nothing.
    .example = last year

annual-plan_targets_target_text =
    .label = In words
    .ask = What is to be reached, in words?
    .hint = As the plan says it, at most 200 characters.
    .example = Graded A or better

annual-plan_targets_target_group =
    .label = Group of targets
    .ask = Which group does the target belong to?
    .hint = The heading in the plan; skip if there is none.
    .example = I. Economy

annual-plan_targets_deadline_month =
    .label = Month of completion
    .ask = In which month should it be reached?
    .hint = Skip this if the target runs until the end of the year.
annual-plan_targets_deadline_month_1 = Jan
annual-plan_targets_deadline_month_2 = Feb
annual-plan_targets_deadline_month_3 = Mar
annual-plan_targets_deadline_month_4 = Apr
annual-plan_targets_deadline_month_5 = May
annual-plan_targets_deadline_month_6 = Jun
annual-plan_targets_deadline_month_7 = Jul
annual-plan_targets_deadline_month_8 = Aug
annual-plan_targets_deadline_month_9 = Sep
annual-plan_targets_deadline_month_10 = Oct
annual-plan_targets_deadline_month_11 = Nov
annual-plan_targets_deadline_month_12 = Dec

annual-plan_targets_city_target_ref =
    .label = City target
    .ask = Please name the city target to which this one contributes.
    .hint = Skip this if the target is your unit’s own.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] At least 95% are satisfied with public services
                    [2] Over 90% of households are Cultured Families
                   *[other] Over 80% of offices meet the cultural standard
                }
            [commune]
                { $n ->
                    [1] At least 95% are satisfied with public services
                    [2] Over 90% of households are Cultured Families
                   *[other] Over 80% of offices meet the cultural standard
                }
            [front_org]
                { $n ->
                    [1] Over 90% of neighbourhoods hold the Day of Unity
                    [2] Over 70% of collectives are Advanced Collectives
                   *[other] Over 80% of offices meet the cultural standard
                }
            [enterprise]
                { $n ->
                    [1] Labour productivity grows by at least 7%
                    [2] Over 70% of collectives are Advanced Collectives
                   *[other] Over 80% of offices meet the cultural standard
                }
           *[other]
                { $n ->
                    [1] At least 95% are satisfied with public services
                    [2] Over 70% of collectives are Advanced Collectives
                   *[other] Over 80% of offices meet the cultural standard
                }
        }

# III. Contents and tasks

annual-plan_campaigns =
    .label = Campaigns
    .ask = The emulation campaigns that your unit plans to launch, at least one.
    .hint = Each needs a theme, concrete criteria, participants and a pilot site.
    .item = Campaign { $n }
    .add = Add a campaign

annual-plan_campaigns_name =
    .label = Name of the campaign
    .ask = Please name the campaign.
    .hint = The name under which it will be launched.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Civilised, green and clean streets
                    [2] Saturdays for the environment
                   *[other] Exemplary cultured families
                }
            [commune]
                { $n ->
                    [1] Together for a model new-style countryside
                    [2] Flower roads
                   *[other] Exemplary cultured families
                }
            [front_org]
                { $n ->
                    [1] All people unite to build a cultured life
                    [2] Skilful mass mobilisation
                   *[other] Towards the grassroots
                }
            [public_service_unit]
                { $n ->
                    [1] Devoted service, satisfied people
                    [2] Creative staff
                   *[other] Good people, good deeds
                }
            [enterprise]
                { $n ->
                    [1] Good and creative work
                    [2] Green, clean, safe workplaces
                   *[other] Ideas that save
                }
           *[other]
                { $n ->
                    [1] Files settled before they are due
                    [2] Ideas for administrative reform
                   *[other] Civilised offices
                }
        }

annual-plan_campaigns_launched_by =
    .label = Launched by
    .ask = Who launches the campaign?
    .hint = Your unit responds to campaigns from above, or launches its own.
annual-plan_campaigns_launched_by_central = The centre (your unit responds)
annual-plan_campaigns_launched_by_city = The City (your unit responds)
annual-plan_campaigns_launched_by_cluster = The cluster (your unit responds)
annual-plan_campaigns_launched_by_unit = Your own unit

annual-plan_campaigns_kind =
    .label = Kind of campaign
    .ask = What kind of campaign is it?
    .hint = Regular: part of daily work. Thematic: with its own subject and time.
annual-plan_campaigns_kind_regular = Regular
annual-plan_campaigns_kind_thematic = Thematic

annual-plan_campaigns_start =
    .label = First day
    .ask = When does the campaign start?
    .hint = Day and month, or only a month or quarter; without a year, the plan year is meant.
    .example = 19 May

annual-plan_campaigns_end =
    .label = Last day
    .ask = When does the campaign end, or when is its final review?
    .hint = Not before the first day; it may be in a later year.
    .example = 30 Nov

annual-plan_campaigns_theme =
    .label = Theme of the campaign
    .ask = What is the theme of the campaign?
    .hint = A slogan or one short sentence; skip this if the name says it.
    .example =
        { $kind ->
            [ward] One fine deed in each residential group
            [commune] One road of flowers each
            [front_org] Close to the people, for the people
            [public_service_unit] A smile and devotion
            [enterprise] High output, good safety
           *[other] On time, in short, by name
        }

annual-plan_campaigns_criteria =
    .label = Concrete criteria
    .ask = Does this campaign have concrete criteria?
    .hint = Criteria for scoring and assessing in reviews.

annual-plan_campaigns_criteria_text =
    .label = Criteria
    .ask = What are the criteria of the campaign?
    .hint = One per line, with the level to be reached.
    .example =
        { $kind ->
            [ward] Every residential group cleans up on Saturday mornings; no litter spots remain
            [commune] Every village has at least one flower road; no litter along the roads
            [front_org] Every branch has at least one new model; all members registered
            [public_service_unit] Every division improves its service; no justified complaints about conduct
            [enterprise] Every team is 5% above its norm; no accidents at work
           *[other] Every file is settled a day early; no justified complaints about conduct
        }

annual-plan_campaigns_no_criteria_reason =
    .label = Reason for no criteria yet
    .ask = A thematic campaign needs criteria. Why are there none yet?
    .hint = The Board reads the reason with the plan, which may be submitted all the same. If there are criteria, change the answer before to Yes.
    .example =
        { $kind ->
            [enterprise] Criteria will be issued with the decision to launch it in the first quarter
           *[other] Criteria will be issued with the plan of its own in the first quarter
        }

annual-plan_campaigns_content =
    .label = Contents of the campaign
    .ask = What will be done in the campaign?
    .hint = What will be done, at most 1,000 characters; skip this if it has a plan of its own.
    .example =
        { $kind ->
            [ward] Cleaning on Saturday mornings; flowers in the lanes; no more heaps of rubbish
            [commune] Flowers along the roads; tidy gates; rubbish sorted at home
            [front_org] Each branch takes on one hard task for the people; gifts to families in need
            [public_service_unit] Shorter waiting; a hotline; a survey of satisfaction each month
            [enterprise] A contest of skilled workers; a contest of savings; a safety check before each shift
           *[other] Simpler procedures; results before they are due; progress made public each week
        }

annual-plan_campaigns_award_forms =
    .label = Forms of award
    .ask = Which awards are planned when the campaign is reviewed?
    .hint = Forms and numbers; skip this if they are not decided yet.
    .example =
        { $kind ->
            [ward] Certificates of the Chair of the ward for 5 collectives and 10 people
            [commune] Certificates of the Chair of the commune for 5 collectives and 10 people
            [enterprise] Certificates of the Director General for 5 collectives and 10 people
           *[other] Certificates of the head of the unit for 5 collectives and 10 people
        }

annual-plan_campaigns_audience =
    .label = Participants
    .ask = Who takes part in the campaign?
    .hint = The collectives, individuals or households that are called on to take part.
    .example =
        { $kind ->
            [ward] Residential groups, offices, schools and households of the ward
            [commune] Villages, offices, schools and households of the commune
            [front_org] Staff and members at all levels
            [public_service_unit] Staff of all divisions
            [enterprise] Workers of all divisions and teams
           *[other] Staff of all divisions and subordinate units
        }

annual-plan_campaigns_pilot_model =
    .label = Pilot site
    .ask = Please name the model or place chosen as the pilot.
    .hint = Skip this if none has been chosen yet.
    .example =
        { $kind ->
            [ward] Residential group 5, the model “Flowers in small lanes”
            [commune] Đông Village, the model “Flower road”
            [front_org] Residential area 3, the model “Meal of unity”
            [public_service_unit] The reception, the model “Served in one go”
            [enterprise] Production team 2, the model “Safe shift”
           *[other] The one-stop desk, the model “Settled the same day”
        }

annual-plan_model_target =
    .label = Advanced models
    .ask = How many advanced models are to be identified and fostered this year?
    .hint = Collectives and individuals together; at least 1.
    .example = 6

annual-plan_direct_worker_share_target =
    .label = Share of direct workers
    .ask = What share of the individuals to be proposed for commendation are direct workers?
    .hint = 0 to 100%; skip this if it is not decided yet.
    .example = 35%

annual-plan_direct_worker_share_comparison =
    .label = Comparison of the share
    .ask = How is the share of direct workers compared?
    .hint = As the plan puts it; usually read from the words “at least”, “above”.
annual-plan_direct_worker_share_comparison_equal = { annual-plan_targets_comparison_equal }
annual-plan_direct_worker_share_comparison_at_least = { annual-plan_targets_comparison_at_least }
annual-plan_direct_worker_share_comparison_above = { annual-plan_targets_comparison_above }
annual-plan_direct_worker_share_comparison_at_most = { annual-plan_targets_comparison_at_most }
annual-plan_direct_worker_share_comparison_below = { annual-plan_targets_comparison_below }

annual-plan_initiative_target =
    .label = Initiatives
    .ask = How many initiatives are planned this year?
    .hint = Initiatives to be proposed for recognition; skip this if it is not decided yet.
    .example = 4

annual-plan_training_sessions =
    .label = Training sessions
    .ask = How many training sessions on emulation and commendation are planned?
    .hint = Type 0 if your unit holds none of its own.
    .example = 2

annual-plan_inspections =
    .label = Inspections
    .ask = How many inspections and self-inspections of this work are planned?
    .hint = Type 0 if there are none.
    .example = 3

annual-plan_communication_plan =
    .label = Communications
    .ask = How will campaigns and advanced models be publicised?
    .hint = 1,000 characters at most; skip this if there is a separate document.
    .example =
        { $kind ->
            [ward] Two articles a month on good people and good deeds on the ward’s website and loudspeakers
            [commune] Two articles a month on good people and good deeds on the commune’s website and loudspeakers
           *[other] Two articles a month on good people and good deeds on the unit’s website
        }

# IV. Measures

annual-plan_solutions =
    .label = Measures
    .ask = How will the plan be carried out?
    .hint = 2,000 characters at most; one measure per line, as concrete actions.
    .example =
        { $kind ->
            [ward] Assign targets to each residential group; assess openly every quarter; commend direct workers promptly.
            [commune] Assign targets to each village; assess openly every quarter; commend direct workers promptly.
            [front_org] Assign targets to each branch; assess openly every quarter; commend direct workers promptly.
            [public_service_unit] Assign targets to each division; assess openly every quarter; commend direct workers promptly.
            [enterprise] Assign targets to each team; assess openly every quarter; commend direct workers promptly.
           *[other] Assign targets to each division and subordinate unit; assess openly every quarter; commend direct workers promptly.
        }

# V. Implementation

annual-plan_tasks =
    .label = Assignments
    .ask = Assignments: what, who leads it, until when.
    .hint = Optional. A whole list or table may be pasted: contents, lead, with whom, time, product.
    .item = Assignment { $n }
    .add = Add an assignment

annual-plan_tasks_name =
    .label = Work to be done
    .ask = What is to be done?
    .hint = At most 300 characters, one piece of work each.
    .example =
        { $n ->
            [1] Issue the plan and launch the emulation
            [2] Sign the emulation pact
            [3] Review the first half of the year
           *[other] Review the year and propose awards
        }

annual-plan_tasks_lead =
    .label = Lead
    .ask = Who leads it?
    .hint = Skip this if nobody is assigned yet.
    .example =
        { $kind ->
            [ward] Division of Culture and Society
            [commune] Division of Culture and Society
            [front_org] Organisation and Inspection Board
            [public_service_unit] Division of Organisation and Administration
            [enterprise] Human Resources
           *[other] Office
        }

annual-plan_tasks_with =
    .label = With
    .ask = Who else works on it?
    .hint = Skip this if nobody does.
    .example =
        { $kind ->
            [ward] Fatherland Front of the ward, residential groups
            [commune] Fatherland Front of the commune, all hamlets
            [front_org] Specialist boards, branches
            [public_service_unit] Trade union, departments
            [enterprise] Trade union, teams
           *[other] Trade union, divisions
        }

annual-plan_tasks_due =
    .label = To be done by
    .ask = When is it to be done?
    .hint = As the document says it: a day, a month, a quarter, or regularly.
    .example = In March

annual-plan_tasks_product =
    .label = Product
    .ask = What is the product or result?
    .hint = Skip this if it has none of its own.
    .example =
        { $n ->
            [1] Plan of the launch
            [2] Pact
           *[other] Report
        }

annual-plan_responsible_person =
    .label = Responsible person
    .ask = Who is responsible for carrying out the plan?
    .hint = Full name and position; it may be you.
    .example =
        { $kind ->
            [ward] Nguyễn Thị Lan, culture and society officer
            [commune] Nguyễn Thị Lan, culture and society officer
            [front_org] Nguyễn Thị Lan, deputy head of organisation
            [public_service_unit] Nguyễn Thị Lan, deputy head of administration
            [enterprise] Nguyễn Thị Lan, head of personnel
           *[other] Nguyễn Thị Lan, deputy chief of office
        }

annual-plan_budget_source =
    .label = Source of funds
    .ask = Where do the funds come from?
    .hint = In the words of the plan; the amount is asked separately.
    .example =
        { $kind ->
            [enterprise] From the reward and welfare fund of the enterprise
            [public_service_unit] From the reward fund of the unit and its own income
            [front_org] From the operating budget and contributions
           *[other] From the budget of the year and contributions
        }

annual-plan_budget_vnd =
    .label = Planned budget
    .ask = What is the planned budget for emulation and commendation?
    .hint = In dong; “150 triệu” (million) will do; skip this if it is not decided yet.
    .example = 150.000.000

annual-plan_contact_note =
    .label = Note
    .ask = Is there anything the Board should know?
    .hint = 500 characters at most; skip this if there is nothing.
    .example = The plan will be completed after the cluster’s pact is signed

# Document

annual-plan_has_signed_document =
    .label = Signed document
    .ask = Has your unit’s plan been signed and issued?
    .hint = If not, submit the contents now and add the document later.
annual-plan_has_signed_document_signed = Signed, attached now
annual-plan_has_signed_document_signed_later = Has been signed, file later
annual-plan_has_signed_document_later = Not yet, document later

annual-plan_doc_number =
    .label = Document number
    .ask = What is the number of the document?
    .hint = Exactly as on the document.
    .example =
        { $kind ->
            [ward] 24/KH-UBND
            [commune] 24/KH-UBND
            [front_org] 24/KH-BTT
            [public_service_unit] 24/KH-TT
            [enterprise] 24/KH-TCT
           *[other] 24/KH-VP
        }

annual-plan_doc_date =
    .label = Date of issue
    .ask = What is the date of issue?
    .hint = The date on the document, not after today.
    .example = { $today }

annual-plan_signer_name =
    .label = Signatory
    .ask = What is the full name of the signatory?
    .hint = Full name.
    .example = Lê Quang Vinh

annual-plan_signer_title =
    .label = Position of the signatory
    .ask = What is the position of the signatory?
    .hint = As on the document.
    .example =
        { $kind ->
            [ward] Vice Chairman of the ward People’s Committee
            [commune] Vice Chairman of the commune People’s Committee
            [front_org] Standing Vice Chairman
            [enterprise] Deputy General Director
           *[other] Deputy Director
        }

annual-plan_file =
    .label = Attached document
    .ask = Please send the signed document, and its annexes where it has any.
    .hint = PDF, Word, Excel or photos of the pages, 20 MB a file at most. Do not send documents that contain state secrets through this system.
