# Half-year and yearly reports: shared questions

midyear-report =
    .title = Half-year report { $period }
annual-report =
    .title = Annual report { $period }
school-year-report =
    .title = Report of the school year { LAST($period) }-{ $period }
midterm-review =
    .title = Mid-term review { PERIOD($period) }
five-year-summary =
    .title = Five-year summary { PERIOD($period) }

report_section_document = Document
report_section_targets = Targets
report_section_campaigns = Guidance and campaigns
report_section_models = Models and initiatives
report_section_registered = Awards: registered
report_section_proposed = Awards: proposed
report_section_granted = Awards: granted
report_section_activities = Media, training, inspection, fund
report_section_assessment = Assessment, tasks, recommendations

report_doc_number =
    .label = Document number
    .ask = What is the number of the report?
    .hint = As on the signed report.
    .example =
        { $kind ->
            [ward] 145/BC-UBND
            [commune] 145/BC-UBND
            [front_org] 145/BC-BTT
            [public_service_unit] 145/BC-TT
            [enterprise] 145/BC-TCT
           *[other] 145/BC-VP
        }
report_doc_date =
    .label = Date of issue
    .ask = When was the report issued?
    .hint = Day, month, year.
    .example = { $today }
report_file =
    .label = File
    .ask = Please send the signed report, and its annexes where it has any.
    .hint = Word, Excel, PDF or photos of the pages. You may skip this if it was sent through the document management system.
report_as_of_date =
    .label = Figures as of
    .ask = What date are the figures as of?
    .hint = Day, month, year.
    .example = { $today }
report_is_estimate =
    .label = Kind of figures
    .ask = Are the figures an estimate or final?
    .hint = In November they are usually an estimate; amend this same report when they are final.
report_is_estimate_estimate = Estimate of the year
report_is_estimate_final = Final

report_targets =
    .label = Results of targets
    .ask = The result of each target of the unit’s plan.
    .hint = Choose a number to change one of them.
    .item = Target { $n }
report_targets_target_name =
    .label = { check-in_targets_target_name.label }
report_targets_comparison =
    .label = { check-in_targets_comparison.label }
report_targets_comparison_equal = { check-in_targets_comparison_equal }
report_targets_comparison_at_least = { check-in_targets_comparison_at_least }
report_targets_comparison_above = { check-in_targets_comparison_above }
report_targets_comparison_at_most = { check-in_targets_comparison_at_most }
report_targets_comparison_below = { check-in_targets_comparison_below }
report_targets_comparison_range = { check-in_targets_comparison_range }
report_targets_comparison_of = { check-in_targets_comparison_of }
report_targets_comparison_text = { check-in_targets_comparison_text }
report_targets_is_change =
    .label = { check-in_targets_is_change.label }
report_targets_unit_of_measure =
    .label = { check-in_targets_unit_of_measure.label }
report_targets_unit_of_measure_percent = { check-in_targets_unit_of_measure_percent }
report_targets_unit_of_measure_person = { check-in_targets_unit_of_measure_person }
report_targets_unit_of_measure_collective = { check-in_targets_unit_of_measure_collective }
report_targets_unit_of_measure_model = { check-in_targets_unit_of_measure_model }
report_targets_unit_of_measure_initiative = { check-in_targets_unit_of_measure_initiative }
report_targets_unit_of_measure_campaign = { check-in_targets_unit_of_measure_campaign }
report_targets_unit_of_measure_other = { check-in_targets_unit_of_measure_other }
report_targets_unit_other =
    .label = { check-in_targets_unit_other.label }
report_targets_target_value =
    .label = { check-in_targets_target_value.label }
report_targets_upper_value =
    .label = { check-in_targets_upper_value.label }
report_targets_basis =
    .label = { check-in_targets_basis.label }
report_targets_target_text =
    .label = { check-in_targets_target_text.label }
report_targets_target_group =
    .label = { check-in_targets_target_group.label }
report_targets_direction =
    .label = { check-in_targets_direction.label }
report_targets_direction_increase = { check-in_targets_direction_increase }
report_targets_direction_decrease = { check-in_targets_direction_decrease }
report_targets_direction_maintain = { check-in_targets_direction_maintain }
report_targets_status =
    .label = State
    .ask = Is there a result of this target?
    .hint = Choose one; whether it is reached follows from the aim.
report_targets_status_reported = There is a result
report_targets_status_done = Reached
report_targets_status_missed = Not reached
report_targets_status_no_data = No data yet
report_targets_status_not_applicable = Not applicable
report_targets_value =
    .label = Result
    .ask = What is the result so far?
    .hint = The number only; use a comma for decimals.
    .example = 
        { $n ->
            [1] 92,5
           *[other] 6
        }
report_targets_result_text =
    .label = Result in words
    .ask = What is the result, in words?
    .hint = One sentence, at most 200 characters.
    .example = Recognised by a decision of September

report_docs_issued =
    .label = Guiding documents
    .ask = How many guiding documents were issued?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 36
            [front_org] 6
           *[other] 12
        }
report_campaigns_central =
    .label = Central campaigns
    .ask = How many centrally launched campaigns does the unit follow?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_campaigns_city =
    .label = City campaigns
    .ask = How many campaigns launched by the City does the unit follow?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 12
            [front_org] 2
           *[other] 4
        }
report_campaigns_own_regular =
    .label = Own regular campaigns
    .ask = How many regular campaigns has the unit launched?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_campaigns_own_thematic =
    .label = Own thematic campaigns
    .ask = How many thematic campaigns has the unit launched?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_participants_collective =
    .label = Participating collectives
    .ask = How many collectives took part, counted each time?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 72
            [front_org] 12
           *[other] 24
        }
report_participants_individual =
    .label = Participating individuals
    .ask = How many individuals took part, counted each time?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 1920
            [front_org] 320
           *[other] 640
        }
report_models_found =
    .label = Models found
    .ask = How many models were found?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 15
            [front_org] 2
           *[other] 5
        }
report_models_replicated =
    .label = Models replicated
    .ask = How many models were replicated?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_ntvt_count =
    .label = Good deeds
    .ask = How many good people and deeds were praised?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 54
            [front_org] 9
           *[other] 18
        }
report_initiatives_recognized =
    .label = Recognised initiatives
    .ask = How many initiatives were recognised?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 12
            [front_org] 2
           *[other] 4
        }
report_campaigns_reason =
    .label = Campaigns other than planned
    .ask = Why do the unit’s own campaigns differ from its plan?
    .hint = A short text will do. If a number is wrong, go back and correct it.
    .example = One more peak campaign was launched beside the plan
report_replicated_reason =
    .label = More replicated than found
    .ask = Why were more models replicated than found?
    .hint = If one of the figures is wrong, go back and correct it.
    .example = Models found in earlier years were replicated too
report_trainings =
    .label = Trainings
    .ask = How many training courses were held?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_trainees =
    .label = Trainees
    .ask = How many people were trained?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 192
            [front_org] 32
           *[other] 64
        }
report_inspections =
    .label = Inspections
    .ask = How many inspections were carried out?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_media_items =
    .label = Media items
    .ask = How many news items and articles were published?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 258
            [front_org] 43
           *[other] 86
        }
report_complaints =
    .label = Complaints
    .ask = How many complaints about emulation and commendation came in?
    .hint = Enter 0 if there are none.
    .example = 0
report_initiatives_benefit_vnd =
    .label = Benefit of initiatives
    .ask = How much have the recognised initiatives brought?
    .hint = In đồng; “350 triệu” is understood too.
    .example = 350 triệu
report_fund_spent_vnd =
    .label = Spent of the fund
    .ask = How much of the emulation fund was spent?
    .hint = In đồng; “120 triệu” is understood too.
    .example = 120 triệu

report_planned_own_regular =
    .label = Regular campaigns of the unit, as planned
report_planned_own_thematic =
    .label = Thematic campaigns of the unit, as planned
report_registered_ldtt =
    .label = Advanced workers, registered
report_registered_cstdcs =
    .label = Grassroots emulation fighters, registered
report_registered_cstdtp =
    .label = City emulation fighters, registered
report_registered_cstdtq =
    .label = National emulation fighters, registered
report_registered_ttldtt =
    .label = Advanced collectives, registered
report_registered_ttldxs =
    .label = Excellent collectives, registered
report_registered_co_tp =
    .label = City emulation flags, registered
report_registered_co_cp =
    .label = Government emulation flags, registered

report_proposed_ldtt =
    .label = Advanced workers, proposed
    .ask = How many Advanced Workers are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 126
            [front_org] 21
           *[other] 42
        }
report_proposed_cstdcs =
    .label = Grassroots emulation fighters, proposed
    .ask = How many Grassroots Emulation Fighters are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_proposed_cstdtp =
    .label = City emulation fighters, proposed
    .ask = How many City Emulation Fighters are proposed?
    .hint = Enter 0 if there are none.
    .example = 1
report_proposed_cstdtq =
    .label = National emulation fighters, proposed
    .ask = How many National Emulation Fighters are proposed?
    .hint = Enter 0 if there are none.
    .example = 0
report_proposed_ttldtt =
    .label = Advanced collectives, proposed
    .ask = How many Advanced Labour Collectives are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_proposed_ttldxs =
    .label = Excellent collectives, proposed
    .ask = How many Excellent Labour Collectives are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_proposed_co_tp =
    .label = City emulation flags, proposed
    .ask = How many emulation flags of the City are proposed?
    .hint = Enter 0 if there are none.
    .example = 1
report_proposed_co_cp =
    .label = Government emulation flags, proposed
    .ask = How many emulation flags of the Government are proposed?
    .hint = Enter 0 if there are none.
    .example = 0
report_proposed_giay_khen_tt =
    .label = Certificates for collectives, proposed
    .ask = How many collectives with a certificate of the unit are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 30
            [front_org] 5
           *[other] 10
        }
report_proposed_giay_khen_cn =
    .label = Certificates for individuals, proposed
    .ask = How many individuals with a certificate of the unit are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 105
            [front_org] 18
           *[other] 35
        }
report_proposed_bang_khen_tp_tt =
    .label = City certificates for collectives, proposed
    .ask = How many collectives with a City certificate of merit are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_proposed_bang_khen_tp_cn =
    .label = City certificates for individuals, proposed
    .ask = How many individuals with a City certificate of merit are proposed?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_proposed_nha_nuoc_tt =
    .label = State awards for collectives, proposed
    .ask = How many collectives with a State award are proposed?
    .hint = Enter 0 if there are none.
    .example = 0
report_proposed_nha_nuoc_cn =
    .label = State awards for individuals, proposed
    .ask = How many individuals with a State award are proposed?
    .hint = Enter 0 if there are none.
    .example = 0

report_granted_ldtt =
    .label = Advanced workers, granted
    .ask = How many Advanced Workers are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 126
            [front_org] 21
           *[other] 42
        }
report_granted_cstdcs =
    .label = Grassroots emulation fighters, granted
    .ask = How many Grassroots Emulation Fighters are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_granted_cstdtp =
    .label = City emulation fighters, granted
    .ask = How many City Emulation Fighters are there?
    .hint = Enter 0 if there are none.
    .example = 1
report_granted_cstdtq =
    .label = National emulation fighters, granted
    .ask = How many National Emulation Fighters are there?
    .hint = Enter 0 if there are none.
    .example = 0
report_granted_ttldtt =
    .label = Advanced collectives, granted
    .ask = How many Advanced Labour Collectives are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_granted_ttldxs =
    .label = Excellent collectives, granted
    .ask = How many Excellent Labour Collectives are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_granted_co_tp =
    .label = City emulation flags, granted
    .ask = How many emulation flags of the City are there?
    .hint = Enter 0 if there are none.
    .example = 1
report_granted_co_cp =
    .label = Government emulation flags, granted
    .ask = How many emulation flags of the Government are there?
    .hint = Enter 0 if there are none.
    .example = 0
report_granted_giay_khen_tt =
    .label = Certificates for collectives, granted
    .ask = How many collectives with a certificate of the unit are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 30
            [front_org] 5
           *[other] 10
        }
report_granted_giay_khen_cn =
    .label = Certificates for individuals, granted
    .ask = How many individuals with a certificate of the unit are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 105
            [front_org] 18
           *[other] 35
        }
report_granted_bang_khen_tp_tt =
    .label = City certificates for collectives, granted
    .ask = How many collectives with a City certificate of merit are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 6
            [front_org] 1
           *[other] 2
        }
report_granted_bang_khen_tp_cn =
    .label = City certificates for individuals, granted
    .ask = How many individuals with a City certificate of merit are there?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 9
            [front_org] 2
           *[other] 3
        }
report_granted_nha_nuoc_tt =
    .label = State awards for collectives, granted
    .ask = How many collectives with a State award are there?
    .hint = Enter 0 if there are none.
    .example = 0
report_granted_nha_nuoc_cn =
    .label = State awards for individuals, granted
    .ask = How many individuals with a State award are there?
    .hint = Enter 0 if there are none.
    .example = 0
report_awards_direct_workers =
    .label = Direct workers among them
    .ask = How many of the individuals are direct workers?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 60
            [front_org] 10
           *[other] 20
        }
report_awards_leaders =
    .label = Leaders among them
    .ask = How many of the individuals are leaders?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 18
            [front_org] 3
           *[other] 6
        }
report_awards_adhoc =
    .label = Ad hoc and thematic awards
    .ask = How many of the awards are ad hoc or thematic?
    .hint = Enter 0 if there are none.
    .example =
        { $kind ->
            [enterprise] 12
            [front_org] 2
           *[other] 4
        }
report_granted_reason =
    .label = More granted than proposed
    .ask = Why was more granted than proposed?
    .hint = If a figure is wrong, go back and correct it.
    .example = Includes decisions on last year’s proposals
report_registered_reason =
    .label = More granted than registered
    .ask = Why was more granted than registered at the beginning of the year?
    .hint = If a number was wrong, tap Back to correct it.
    .example = Somebody joined the unit after the registration
report_workers_reason =
    .label = Parts above the total of awards
    .ask = Why are these parts more than all that was granted?
    .hint = If a figure is wrong, go back and correct it.
    .example = Includes people commended by bodies above

report_strengths =
    .label = Strengths
    .ask = What went well?
    .hint = A short text will do; if the attached report says it, leave it to the document.
    .example =
        { $kind ->
            [ward] The campaigns followed the tasks of the ward; awards went to those who do the work.
            [commune] The campaigns followed the tasks of the commune; awards went to those who do the work.
            [enterprise] The campaigns served output and safety; direct workers were praised in time.
           *[other] The campaigns followed the tasks of the unit; awards came in time.
        }
report_outstanding_models =
    .label = Outstanding models
    .ask = Outstanding models of the period?
    .hint = A short text will do; if the attached report says it, leave it to the document.
    .example =
        { $kind ->
            [ward] The model “Residential group without litter”, taken up by 18 groups; digital teams in the community.
            [commune] The model “Smart village”, taken up by 6 villages; a cooperative for safe vegetables.
            [front_org] The model “A meal of unity”, taken up by 9 neighbourhoods.
            [public_service_unit] The model “One appointment”, taken up by 5 departments.
            [enterprise] The model “Safe shift”; a team of inventive workers that earned 2 billion dong.
           *[other] The model “Paperless one-stop desk”, taken up by 4 divisions.
        }
report_target_changes =
    .label = Targets to be changed
    .ask = Does the unit propose to change any target of the five-year plan?
    .hint = Name the target, the new level and the reason; skip if there is none.
    .example = Initiatives recognised: from 20 to 25, since 18 are reached.
report_lessons =
    .label = Lessons learned
    .ask = Lessons learned in the period?
    .hint = A short text will do; if the attached report says it, leave it to the document.
    .example = Give each division its targets, look at them every quarter, commend good work at once.
report_limitations =
    .label = Limitations
    .ask = What fell short?
    .hint = A short text will do; if the attached report says it, leave it to the document.
    .example = Some parts of the unit registered late and in general words.
report_causes =
    .label = Causes
    .ask = What caused that?
    .hint = A short text will do; if the attached report says it, leave it to the document.
    .example = Those in charge have many other duties.
report_next_tasks =
    .label = Next tasks
    .ask = What comes next?
    .hint = A short text will do; if the attached report says it, leave it to the document.
    .example = A peak period before 2 September; two more models to be introduced.
report_recommendations =
    .label = Recommendations
    .ask = Is there anything to recommend?
    .hint = Optional, at most 2,000 characters.
    .example = Please train the new officers.
report_contact_note =
    .label = Note
    .ask = Is there anything to add?
    .hint = Optional, at most 500 characters.
    .example = Also sent through the document system.

# Results beside the aims

report-brief-so-far = { $aim }, so far { $result }
report-added-up = Plans and reports of { $years }
report-together = <b>{ $parts }</b>
report-reached = { $count } of { $of } targets reached
report-count_exceeded = { $count } exceeded
report-count_missed = { $count } not reached
report-count_told = { $count } in words
report-count_open = { $count } without figures
report-count_none = { $count } not applicable
report-result = { $n }. { $name }: <b>{ $result }</b>, aim { $aim } · { $ending }
report-no-result = { $n }. { $name }: aim { $aim } · { $ending }
report-ending_exceeded = exceeded
report-ending_reached = reached
report-ending_missed = not reached
report-ending_told = in words
report-ending_open = no figures yet
report-ending_none = not applicable
