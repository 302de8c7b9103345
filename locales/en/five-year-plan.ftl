five-year-plan =
    .title = Five-year plan { PERIOD($period) }
    .short = five-year plan

five-year-plan_section_basis = { annual-plan_section_basis }
five-year-plan_section_purpose = Part I. Purpose
five-year-plan_section_targets = Part II. Theme and targets
five-year-plan_section_tasks = Part III. Contents and tasks
five-year-plan_section_solutions = Part IV. Measures
five-year-plan_section_implementation = Part V. Implementation
five-year-plan_section_document = The signed document
five-year-plan_objectives =
    .label = Purpose
    .ask = What are the purpose and requirements of emulation and commendation in the five-year period?
    .hint = 30 to 2,000 characters.
    .example = { annual-plan_objectives.example }

five-year-plan_theme =
    .label = Theme
    .ask = What is the emulation theme of the period?
    .hint = One short sentence, close to your unit’s main tasks and the city’s theme.
    .example = { annual-plan_theme.example }

five-year-plan_targets_target_name =
    .label = Name of the target
    .ask = Please name the target.
    .hint = Something measurable, without the figure yet; each target has its own name.
    .example = { annual-plan_targets_target_name.example }

five-year-plan_targets_comparison =
    .label = { annual-plan_targets_comparison.label }
    .ask = { annual-plan_targets_comparison.ask }
    .hint = { annual-plan_targets_comparison.hint }
five-year-plan_targets_comparison_equal = { annual-plan_targets_comparison_equal }
five-year-plan_targets_comparison_at_least = { annual-plan_targets_comparison_at_least }
five-year-plan_targets_comparison_above = { annual-plan_targets_comparison_above }
five-year-plan_targets_comparison_at_most = { annual-plan_targets_comparison_at_most }
five-year-plan_targets_comparison_below = { annual-plan_targets_comparison_below }
five-year-plan_targets_comparison_range = { annual-plan_targets_comparison_range }
five-year-plan_targets_comparison_of = { annual-plan_targets_comparison_of }
five-year-plan_targets_comparison_text = { annual-plan_targets_comparison_text }

five-year-plan_targets_is_change =
    .label = { annual-plan_targets_is_change.label }
    .ask = { annual-plan_targets_is_change.ask }
    .hint = { annual-plan_targets_is_change.hint }

five-year-plan_targets_unit_of_measure =
    .label = Unit of measure
    .ask = Please choose the unit of measure of this target.
    .hint = If it is not in the list, please type it, e.g. public works.

five-year-plan_targets_unit_of_measure_percent = %
five-year-plan_targets_unit_of_measure_person = People
five-year-plan_targets_unit_of_measure_collective = Collectives
five-year-plan_targets_unit_of_measure_model = Models
five-year-plan_targets_unit_of_measure_initiative = Initiatives
five-year-plan_targets_unit_of_measure_campaign = Campaigns
five-year-plan_targets_unit_of_measure_other = Another unit
five-year-plan_targets_unit_other =
    .label = Another unit of measure
    .ask = Please type the unit of measure.
    .hint = 30 characters at most.
    .example = { annual-plan_targets_unit_other.example }

five-year-plan_targets_target_value =
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

five-year-plan_targets_upper_value =
    .label = { annual-plan_targets_upper_value.label }
    .ask = { annual-plan_targets_upper_value.ask }
    .hint = { annual-plan_targets_upper_value.hint }
    .example = { annual-plan_targets_upper_value.example }

five-year-plan_targets_direction =
    .label = Direction
    .ask = Should this target go up, go down or stay the same?
    .hint = Up: more is better. Down: less is better. Keep: stay at the level given.

five-year-plan_targets_direction_increase = Up
five-year-plan_targets_direction_decrease = Down
five-year-plan_targets_direction_maintain = Keep
five-year-plan_targets_baseline =
    .label = Before the period
    .ask = What was the result in the year before the period, as the basis for the reduction?
    .hint = Only the number, in the same unit; skip this if it is not known yet.
    .example = 20

five-year-plan_targets_basis =
    .label = { annual-plan_targets_basis.label }
    .ask = { annual-plan_targets_basis.ask }
    .hint = { annual-plan_targets_basis.hint }
    .example = { annual-plan_targets_basis.example }

five-year-plan_targets_target_text =
    .label = { annual-plan_targets_target_text.label }
    .ask = { annual-plan_targets_target_text.ask }
    .hint = { annual-plan_targets_target_text.hint }
    .example = { annual-plan_targets_target_text.example }

five-year-plan_targets_target_group =
    .label = { annual-plan_targets_target_group.label }
    .ask = { annual-plan_targets_target_group.ask }
    .hint = { annual-plan_targets_target_group.hint }
    .example = { annual-plan_targets_target_group.example }

five-year-plan_targets_city_target_ref =
    .label = City target
    .ask = Please name the city target to which this one contributes.
    .hint = Skip this if the target is your unit’s own.
    .example = { annual-plan_targets_city_target_ref.example }

five-year-plan_model_target =
    .label = Advanced models
    .ask = How many advanced models are to be identified and fostered in the period?
    .hint = Collectives and individuals together; at least 1.
    .example = 6

five-year-plan_initiative_target =
    .label = Initiatives
    .ask = How many initiatives are planned in the period?
    .hint = Initiatives to be proposed for recognition; skip this if it is not decided yet.
    .example = 4

five-year-plan_solutions =
    .label = Measures
    .ask = How will the plan be carried out?
    .hint = 2,000 characters at most; one measure per line, as concrete actions.
    .example = { annual-plan_solutions.example }

five-year-plan_responsible_person =
    .label = Responsible person
    .ask = Who is responsible for carrying out the plan?
    .hint = Full name and position; it may be you.
    .example = { annual-plan_responsible_person.example }

five-year-plan_budget_vnd =
    .label = Planned budget
    .ask = What is the planned budget for emulation and commendation?
    .hint = In dong; “150 triệu” (million) will do; skip this if it is not decided yet.
    .example = 150.000.000

five-year-plan_contact_note =
    .label = Note
    .ask = Is there anything the Board should know?
    .hint = 500 characters at most; skip this if there is nothing.
    .example = The plan will be completed after the cluster’s pact is signed

five-year-plan_has_signed_document =
    .label = Signed document
    .ask = Has your unit’s plan been signed and issued?
    .hint = If not, submit the contents now and add the document later.

five-year-plan_has_signed_document_signed = Signed, attached now
five-year-plan_has_signed_document_signed_later = { annual-plan_has_signed_document_signed_later }
five-year-plan_has_signed_document_later = Not yet, document later
five-year-plan_doc_number =
    .label = Document number
    .ask = What is the number of the document?
    .hint = Exactly as on the document.
    .example = { annual-plan_doc_number.example }

five-year-plan_doc_date =
    .label = Date of issue
    .ask = What is the date of issue?
    .hint = The date on the document, not after today.
    .example = { $today }

five-year-plan_signer_name =
    .label = Signatory
    .ask = What is the full name of the signatory?
    .hint = Full name.
    .example = { annual-plan_signer_name.example }

five-year-plan_signer_title =
    .label = Position of the signatory
    .ask = What is the position of the signatory?
    .hint = As on the document.
    .example = { annual-plan_signer_title.example }

five-year-plan_file =
    .label = Attached document
    .ask = Please send the signed document, and its annexes where it has any.
    .hint = PDF, Word, Excel or photos of the pages, 20 MB a file at most. Do not send documents that contain state secrets through this system.

five-year-plan_targets =
    .label = Five-year targets
    .ask = The targets of the whole period, at least one.
    .hint = Each has a name, a unit of measure and a value; you may paste a whole list or an Excel table, one target per line.
    .item = Target { $n }
    .add = Add a target

five-year-plan_targets_yearly_breakdown =
    .label = Value for each year
    .ask = What is to be reached in each year of the period?
    .hint = Five numbers in the order of the years, separated by semicolons; skip this if not broken down yet.
    .example = 90; 92; 94; 96; 98

five-year-plan_targets_accumulation =
    .label = Result of the period
    .ask = How is the result of the period calculated?
    .hint = If you skip this, a percentage is that of the latest year, anything else is summed.
five-year-plan_targets_accumulation_sum = Sum of the years
five-year-plan_targets_accumulation_latest = Level of the latest year

five-year-plan_midterm_review_month =
    .label = Month of the mid-term review
    .ask = In which month is the mid-term review planned?
    .hint = A month of the third year of the period.
five-year-plan_midterm_review_month_1 = January
five-year-plan_midterm_review_month_2 = February
five-year-plan_midterm_review_month_3 = March
five-year-plan_midterm_review_month_4 = April
five-year-plan_midterm_review_month_5 = May
five-year-plan_midterm_review_month_6 = June
five-year-plan_midterm_review_month_7 = July
five-year-plan_midterm_review_month_8 = August
five-year-plan_midterm_review_month_9 = September
five-year-plan_midterm_review_month_10 = October
five-year-plan_midterm_review_month_11 = November
five-year-plan_midterm_review_month_12 = December

five-year-plan_congress_plan =
    .label = Congress of advanced models
    .ask = What is planned for the congress of advanced models at the end of the period?
    .hint = When, how large, main content; at most 1,000 characters.
    .example = In the second quarter of the last year, honouring 20 models

five-year-plan_campaigns =
    .label = { annual-plan_campaigns.label }
    .ask = The emulation campaigns that your unit plans to launch in the period, at least one.
    .hint = { annual-plan_campaigns.hint }
    .item = { annual-plan_campaigns.item }
    .add = { annual-plan_campaigns.add }

five-year-plan_campaigns_name =
    .label = { annual-plan_campaigns_name.label }
    .ask = { annual-plan_campaigns_name.ask }
    .hint = { annual-plan_campaigns_name.hint }
    .example = { annual-plan_campaigns_name.example }

five-year-plan_campaigns_kind =
    .label = { annual-plan_campaigns_kind.label }
    .ask = { annual-plan_campaigns_kind.ask }
    .hint = { annual-plan_campaigns_kind.hint }
five-year-plan_campaigns_kind_regular = { annual-plan_campaigns_kind_regular }
five-year-plan_campaigns_kind_thematic = { annual-plan_campaigns_kind_thematic }

five-year-plan_campaigns_start =
    .label = { annual-plan_campaigns_start.label }
    .ask = { annual-plan_campaigns_start.ask }
    .hint = Day, month and year, or a month or quarter and the year, within the years of the plan.
    .example = 19 May { $next }

five-year-plan_campaigns_end =
    .label = { annual-plan_campaigns_end.label }
    .ask = { annual-plan_campaigns_end.ask }
    .hint = Day, month and year; not before the first day.
    .example = 30 Nov { $next }

five-year-plan_campaigns_criteria =
    .label = { annual-plan_campaigns_criteria.label }
    .ask = { annual-plan_campaigns_criteria.ask }
    .hint = { annual-plan_campaigns_criteria.hint }

five-year-plan_campaigns_criteria_text =
    .label = { annual-plan_campaigns_criteria_text.label }
    .ask = { annual-plan_campaigns_criteria_text.ask }
    .hint = { annual-plan_campaigns_criteria_text.hint }
    .example = { annual-plan_campaigns_criteria_text.example }

five-year-plan_campaigns_audience =
    .label = { annual-plan_campaigns_audience.label }
    .ask = { annual-plan_campaigns_audience.ask }
    .hint = { annual-plan_campaigns_audience.hint }
    .example = { annual-plan_campaigns_audience.example }

five-year-plan_campaigns_pilot_model =
    .label = { annual-plan_campaigns_pilot_model.label }
    .ask = { annual-plan_campaigns_pilot_model.ask }
    .hint = { annual-plan_campaigns_pilot_model.hint }
    .example = { annual-plan_campaigns_pilot_model.example }

five-year-plan_direct_worker_share_target =
    .label = { annual-plan_direct_worker_share_target.label }
    .ask = { annual-plan_direct_worker_share_target.ask }
    .hint = { annual-plan_direct_worker_share_target.hint }
    .example = { annual-plan_direct_worker_share_target.example }

five-year-plan_direct_worker_share_comparison =
    .label = { annual-plan_direct_worker_share_comparison.label }
    .ask = { annual-plan_direct_worker_share_comparison.ask }
    .hint = { annual-plan_direct_worker_share_comparison.hint }
five-year-plan_direct_worker_share_comparison_equal = { annual-plan_targets_comparison_equal }
five-year-plan_direct_worker_share_comparison_at_least = { annual-plan_targets_comparison_at_least }
five-year-plan_direct_worker_share_comparison_above = { annual-plan_targets_comparison_above }
five-year-plan_direct_worker_share_comparison_at_most = { annual-plan_targets_comparison_at_most }
five-year-plan_direct_worker_share_comparison_below = { annual-plan_targets_comparison_below }

five-year-plan_training_sessions =
    .label = { annual-plan_training_sessions.label }
    .ask = How many training sessions on emulation and commendation are planned in the period?
    .hint = { annual-plan_training_sessions.hint }
    .example = 10

five-year-plan_inspections =
    .label = { annual-plan_inspections.label }
    .ask = How many inspections and self-inspections of this work are planned in the period?
    .hint = { annual-plan_inspections.hint }
    .example = 15

five-year-plan_communication_plan =
    .label = { annual-plan_communication_plan.label }
    .ask = { annual-plan_communication_plan.ask }
    .hint = { annual-plan_communication_plan.hint }
    .example = { annual-plan_communication_plan.example }


five-year-plan_legal_basis =
    .label = { annual-plan_legal_basis.label }
    .ask = { annual-plan_legal_basis.ask }
    .hint = { annual-plan_legal_basis.hint }
    .example = { annual-plan_legal_basis.example }

five-year-plan_city_plan =
    .label = { annual-plan_city_plan.label }
    .ask = { annual-plan_city_plan.ask }
    .hint = { annual-plan_city_plan.hint }
    .example = { annual-plan_city_plan.example }

five-year-plan_city_plan_date =
    .label = { annual-plan_city_plan_date.label }
    .ask = { annual-plan_city_plan_date.ask }
    .hint = { annual-plan_city_plan_date.hint }
    .example = { annual-plan_city_plan_date.example }

five-year-plan_campaigns_launched_by =
    .label = { annual-plan_campaigns_launched_by.label }
    .ask = { annual-plan_campaigns_launched_by.ask }
    .hint = { annual-plan_campaigns_launched_by.hint }
five-year-plan_campaigns_launched_by_central = { annual-plan_campaigns_launched_by_central }
five-year-plan_campaigns_launched_by_city = { annual-plan_campaigns_launched_by_city }
five-year-plan_campaigns_launched_by_cluster = { annual-plan_campaigns_launched_by_cluster }
five-year-plan_campaigns_launched_by_unit = { annual-plan_campaigns_launched_by_unit }

five-year-plan_campaigns_theme =
    .label = { annual-plan_campaigns_theme.label }
    .ask = { annual-plan_campaigns_theme.ask }
    .hint = { annual-plan_campaigns_theme.hint }
    .example = { annual-plan_campaigns_theme.example }

five-year-plan_campaigns_no_criteria_reason =
    .label = { annual-plan_campaigns_no_criteria_reason.label }
    .ask = { annual-plan_campaigns_no_criteria_reason.ask }
    .hint = { annual-plan_campaigns_no_criteria_reason.hint }
    .example = { annual-plan_campaigns_no_criteria_reason.example }

five-year-plan_campaigns_content =
    .label = { annual-plan_campaigns_content.label }
    .ask = { annual-plan_campaigns_content.ask }
    .hint = { annual-plan_campaigns_content.hint }
    .example = { annual-plan_campaigns_content.example }

five-year-plan_campaigns_award_forms =
    .label = { annual-plan_campaigns_award_forms.label }
    .ask = { annual-plan_campaigns_award_forms.ask }
    .hint = { annual-plan_campaigns_award_forms.hint }
    .example = { annual-plan_campaigns_award_forms.example }

five-year-plan_tasks =
    .label = { annual-plan_tasks.label }
    .ask = { annual-plan_tasks.ask }
    .hint = { annual-plan_tasks.hint }
    .item = { annual-plan_tasks.item }
    .add = { annual-plan_tasks.add }

five-year-plan_tasks_name =
    .label = { annual-plan_tasks_name.label }
    .ask = { annual-plan_tasks_name.ask }
    .hint = { annual-plan_tasks_name.hint }
    .example = { annual-plan_tasks_name.example }

five-year-plan_tasks_lead =
    .label = { annual-plan_tasks_lead.label }
    .ask = { annual-plan_tasks_lead.ask }
    .hint = { annual-plan_tasks_lead.hint }
    .example = { annual-plan_tasks_lead.example }

five-year-plan_tasks_with =
    .label = { annual-plan_tasks_with.label }
    .ask = { annual-plan_tasks_with.ask }
    .hint = { annual-plan_tasks_with.hint }
    .example = { annual-plan_tasks_with.example }

five-year-plan_tasks_due =
    .label = { annual-plan_tasks_due.label }
    .ask = { annual-plan_tasks_due.ask }
    .hint = { annual-plan_tasks_due.hint }
    .example = { annual-plan_tasks_due.example }

five-year-plan_tasks_product =
    .label = { annual-plan_tasks_product.label }
    .ask = { annual-plan_tasks_product.ask }
    .hint = { annual-plan_tasks_product.hint }
    .example = { annual-plan_tasks_product.example }

five-year-plan_budget_source =
    .label = { annual-plan_budget_source.label }
    .ask = { annual-plan_budget_source.ask }
    .hint = { annual-plan_budget_source.hint }
    .example = { annual-plan_budget_source.example }
