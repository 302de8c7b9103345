# Emulation registration of a year and of a school year: shared questions

registration =
    .title = Emulation registration { $period }
school-registration =
    .title = Emulation registration, school year { $period }-{ NEXT($period) }

registration_section_document = Document
registration_section_individuals = I. Titles of individuals
registration_section_collectives = II. Titles of collectives
registration_section_nominations = III. Planned nominations
registration_section_content = IV. Content, targets, models

registration_file =
    .label = File
    .ask = Please send the signed registration.
    .hint = Word, Excel, PDF or photos of the pages; number and date are read from the caption or the file name. Skip this if it was sent through the document management system.
registration_doc_number =
    .label = Document number
    .ask = What is the number of the registration?
    .hint = { hand-in_doc_number.hint }
    .example =
        { $kind ->
            [ward] 18/ĐK-UBND
            [commune] 18/ĐK-UBND
            [front_org] 18/ĐK-BTT
            [public_service_unit] 18/ĐK-TT
            [enterprise] 18/ĐK-TCT
           *[other] 18/ĐK-VP
        }
registration_doc_date =
    .label = Date of issue
    .ask = When was the registration issued?
    .hint = Day, month, year.
    .example = { $today }
registration_headcount =
    .label = Headcount
    .ask = How many people may register in total?
    .hint = To compare the figures with; choose No data if it is not known.
    .example =
        { $kind ->
            [ward] 46
            [commune] 52
            [enterprise] 310
            [public_service_unit] 180
            [front_org] 28
           *[other] 85
        }
registration_reg_ldtt =
    .label = Advanced workers
    .ask = How many individuals register for Advanced Worker?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [ward] 41
            [commune] 47
            [enterprise] 279
            [public_service_unit] 162
            [front_org] 25
           *[other] 76
        }
registration_reg_cstdcs =
    .label = Grassroots emulation fighters
    .ask = How many individuals register for Grassroots Emulation Fighter?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [ward] 6
            [commune] 6
            [enterprise] 37
            [public_service_unit] 22
            [front_org] 3
           *[other] 10
        }
registration_reg_cstdtp =
    .label = City emulation fighters
    .ask = How many individuals register for City Emulation Fighter?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 4
           *[other] 1
        }
registration_reg_cstdtq =
    .label = National emulation fighters
    .ask = How many individuals register for National Emulation Fighter?
    .hint = Enter 0 if there are none.
    .example = 0
registration_headcount_reason =
    .label = More registered than the headcount
    .ask = Why do more register than there are people?
    .hint = If one of the figures is wrong, go back and correct it.
    .example = Includes people who joined the unit in the first quarter
registration_fighters_reason =
    .label = More emulation fighters than advanced workers
    .ask = Why are there more Grassroots Emulation Fighters than Advanced Workers?
    .hint = If one of the figures is wrong, go back and correct it.
    .example = Advanced workers register with their own units
registration_share_reason =
    .label = Share of grassroots emulation fighters above 15%
    .ask = Why are Grassroots Emulation Fighters more than 15% of the Advanced Workers?
    .hint = One sentence is enough; the Board reads it with the registration.
    .example = Many had an initiative recognised last year

registration_reg_ttldtt =
    .label = Advanced collectives
    .ask = How many collectives register for Advanced Labour Collective?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [ward] 6
            [commune] 7
            [enterprise] 24
            [public_service_unit] 15
            [front_org] 4
           *[other] 9
        }
registration_reg_ttldxs =
    .label = Excellent collectives
    .ask = How many collectives register for Excellent Labour Collective?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [ward] 2
            [commune] 2
            [enterprise] 7
            [public_service_unit] 4
            [front_org] 1
           *[other] 3
        }
registration_reg_co_tp =
    .label = City emulation flag
    .ask = How many collectives register for the City’s emulation flag?
    .hint = Enter 0 if there are none.
    .example = 1
registration_reg_co_cp =
    .label = Government emulation flag
    .ask = How many collectives register for the Government’s emulation flag?
    .hint = Enter 0 if there are none.
    .example = 0
registration_excellent_reason =
    .label = More excellent than advanced collectives
    .ask = Why are there more Excellent than Advanced Labour Collectives?
    .hint = If one of the figures is wrong, go back and correct it.
    .example = The registration counts the two apart

registration_flag_reason =
    .label = More Government flags than city flags
    .ask = Why are there more flags of the Government than of the city?
    .hint = If one of the figures is wrong, go back and correct it.
    .example = The flag of the Government is proposed by a central bloc

registration_aims =
    .label = Collectives and their titles
    .ask = Which collective registers for which title?
    .hint = Paste the whole list or a table from Word or Excel: a line holds the collective and its title; skip this if the attached document says it.
    .item = Collective { $n }
    .add = Add a collective
registration_aims_collective =
    .label = Collective
    .ask = What is the collective called?
    .hint = A division, a section or a team; each name once.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] The one-stop desk
                    [2] Residents’ group No. 12
                    [3] Teachers of grade 5
                   *[other] The public order team
                }
            [commune]
                { $n ->
                    [1] The one-stop desk
                    [2] The hamlet of Dong Ha
                    [3] Teachers of grade 5
                   *[other] The irrigation team
                }
            [front_org]
                { $n ->
                    [1] The movements team
                    [2] The office team
                    [3] The local work team
                   *[other] The communication team
                }
            [public_service_unit]
                { $n ->
                    [1] Intensive care No. 2
                    [2] The finance team
                    [3] The customer care team
                   *[other] The laboratory
                }
            [enterprise]
                { $n ->
                    [1] Plant No. 7
                    [2] The night shift
                    [3] Vehicle team No. 9
                   *[other] The engineering team
                }
           *[other]
                { $n ->
                    [1] The one-stop desk
                    [2] Professional division 4
                    [3] The office team
                   *[other] The letters team
                }
        }
registration_aims_title =
    .label = Title
    .ask = Which title does it register for?
    .hint = Choose one, or type another title.
registration_aims_title_ttldtt = Advanced Labour Collective
registration_aims_title_ttldxs = Excellent Labour Collective
registration_aims_title_co_tp = City’s emulation flag
registration_aims_title_co_cp = Government’s emulation flag
registration_aims_title_other = Another title
registration_aims_title_name =
    .label = Other title
    .ask = What is the title called?
    .hint = As in the registration.
    .example = Well-Managed Collective

registration_reg_bang_khen_tp =
    .label = City certificates of merit
    .ask = How many City certificates of merit will be proposed?
    .hint = Collectives and individuals together; enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 12
           *[other] 5
        }
registration_reg_bang_khen_ttg =
    .label = Prime Minister’s certificates
    .ask = How many Prime Minister’s certificates of merit will be proposed?
    .hint = Collectives and individuals together; enter 0 if there are none.
    .example = 0
registration_reg_huan_chuong =
    .label = Orders
    .ask = How many orders will be proposed?
    .hint = Collectives and individuals together; enter 0 if there are none.
    .example = 0

registration_reg_models =
    .label = Models
    .ask = How many models are registered?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [commune] 4
           *[other] 3
        }
registration_reg_initiatives =
    .label = Initiatives
    .ask = How many initiatives are registered?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 25
            [public_service_unit] 12
           *[other] 5
        }
registration_model_names =
    .label = Names of the models
    .ask = Which models are registered?
    .hint = One on each line; skip this if the attached document says it.
    .example =
        { $kind ->
            [ward] Streets without litter; Public service point No. 5
            [commune] Model cultural hamlets; A market without plastic bags
            [front_org] Self-managed areas; The kitchen of kindness
            [public_service_unit] A friendly hospital room; Reception without waiting
            [enterprise] Machines without failures; The green shift
           *[other] Fridays without appointments; The digital desk
        }
registration_initiative_names =
    .label = Names of the initiatives
    .ask = Which initiatives are registered?
    .hint = One on each line; skip this if the attached document says it.
    .example =
        { $kind ->
            [ward] A digital register of letters from residents
            [commune] A digital map of water sources
            [front_org] An electronic handbook for local officers
            [public_service_unit] Appointment slips with a QR code
            [enterprise] Shorter stops when shifts change
           *[other] Electronic forms that all divisions share
        }
registration_pact_content =
    .label = Content
    .ask = What does the unit undertake to do in the year?
    .hint = At most 1,500 characters; skip this if the attached document says it.
    .example =
        { $kind ->
            [ward] Handle all files ahead of time; keep the streets clean; one good deed for each group of residents
            [commune] Handle all files ahead of time; meet the criteria of the new countryside
            [front_org] Complete the joint programme; one skilful mobilisation model for each branch
            [public_service_unit] Serve better; nobody waits longer than 30 minutes
            [enterprise] Exceed the production plan by 5%; no accidents at work
           *[other] Complete the City’s tasks on time; cut internal paperwork
        }

registration_key_targets =
    .label = Registered targets
    .ask = The targets come from the unit’s plan of the year.
    .hint = Nothing to type again; choose a number to add a remark.
    .item = Target { $n }
registration_key_targets_target_name =
    .label = { check-in_targets_target_name.label }
registration_key_targets_comparison =
    .label = { check-in_targets_comparison.label }
registration_key_targets_comparison_equal = { check-in_targets_comparison_equal }
registration_key_targets_comparison_at_least = { check-in_targets_comparison_at_least }
registration_key_targets_comparison_above = { check-in_targets_comparison_above }
registration_key_targets_comparison_at_most = { check-in_targets_comparison_at_most }
registration_key_targets_comparison_below = { check-in_targets_comparison_below }
registration_key_targets_comparison_range = { check-in_targets_comparison_range }
registration_key_targets_comparison_of = { check-in_targets_comparison_of }
registration_key_targets_comparison_text = { check-in_targets_comparison_text }
registration_key_targets_is_change =
    .label = { check-in_targets_is_change.label }
registration_key_targets_unit_of_measure =
    .label = { check-in_targets_unit_of_measure.label }
registration_key_targets_unit_of_measure_percent = { check-in_targets_unit_of_measure_percent }
registration_key_targets_unit_of_measure_person = { check-in_targets_unit_of_measure_person }
registration_key_targets_unit_of_measure_collective = { check-in_targets_unit_of_measure_collective }
registration_key_targets_unit_of_measure_model = { check-in_targets_unit_of_measure_model }
registration_key_targets_unit_of_measure_initiative = { check-in_targets_unit_of_measure_initiative }
registration_key_targets_unit_of_measure_campaign = { check-in_targets_unit_of_measure_campaign }
registration_key_targets_unit_of_measure_other = { check-in_targets_unit_of_measure_other }
registration_key_targets_unit_other =
    .label = { check-in_targets_unit_other.label }
registration_key_targets_target_value =
    .label = { check-in_targets_target_value.label }
registration_key_targets_upper_value =
    .label = { check-in_targets_upper_value.label }
registration_key_targets_basis =
    .label = { check-in_targets_basis.label }
registration_key_targets_target_text =
    .label = { check-in_targets_target_text.label }
registration_key_targets_target_group =
    .label = { check-in_targets_target_group.label }
registration_key_targets_direction =
    .label = { check-in_targets_direction.label }
registration_key_targets_direction_increase = { check-in_targets_direction_increase }
registration_key_targets_direction_decrease = { check-in_targets_direction_decrease }
registration_key_targets_direction_maintain = { check-in_targets_direction_maintain }
registration_key_targets_remark =
    .label = Remark
    .ask = Is there a remark on this target?
    .hint = Optional, at most 200 characters.
    .example = To be reached before November
registration_contact_note =
    .label = Note
    .ask = Is there anything to add?
    .hint = Optional, at most 500 characters.
    .example = Also sent through the document system.

# Above each target

registration-target = In the plan: { $aim }
