check-in =
    .title = Check-in, { PERIOD($period) }

check-in_section_targets = Progress of targets
check-in_section_movement = Campaigns, models

check-in_targets =
    .label = Progress of targets
    .ask = Progress of each target in your unit’s annual plan.
    .hint = Choose a number to change one target.
    .item = Target { $n }

check-in_targets_target_name =
    .label = Target
check-in_targets_unit_of_measure =
    .label = Unit of measure
check-in_targets_unit_of_measure_percent = %
check-in_targets_unit_of_measure_person = People
check-in_targets_unit_of_measure_collective = Collectives
check-in_targets_unit_of_measure_model = Models
check-in_targets_unit_of_measure_initiative = Initiatives
check-in_targets_unit_of_measure_campaign = Campaigns
check-in_targets_unit_of_measure_other = Another unit
check-in_targets_unit_other =
    .label = Another unit
check-in_targets_target_value =
    .label = Aim
check-in_targets_comparison =
    .label = { annual-plan_targets_comparison.label }
check-in_targets_comparison_equal = { annual-plan_targets_comparison_equal }
check-in_targets_comparison_at_least = { annual-plan_targets_comparison_at_least }
check-in_targets_comparison_above = { annual-plan_targets_comparison_above }
check-in_targets_comparison_at_most = { annual-plan_targets_comparison_at_most }
check-in_targets_comparison_below = { annual-plan_targets_comparison_below }
check-in_targets_comparison_range = { annual-plan_targets_comparison_range }
check-in_targets_comparison_of = { annual-plan_targets_comparison_of }
check-in_targets_comparison_text = { annual-plan_targets_comparison_text }
check-in_targets_is_change =
    .label = { annual-plan_targets_is_change.label }
check-in_targets_upper_value =
    .label = { annual-plan_targets_upper_value.label }
check-in_targets_basis =
    .label = { annual-plan_targets_basis.label }
check-in_targets_target_text =
    .label = { annual-plan_targets_target_text.label }
check-in_targets_target_group =
    .label = { annual-plan_targets_target_group.label }
check-in_targets_direction =
    .label = Direction
check-in_targets_direction_increase = Up
check-in_targets_direction_decrease = Down
check-in_targets_direction_maintain = Keep
check-in_targets_last_value =
    .label = Last time

check-in_targets_status =
    .label = Progress
    .ask = How is this target progressing?
    .hint = Please choose one of the buttons.
check-in_targets_status_on_track = On track
check-in_targets_status_at_risk = At risk
check-in_targets_status_late = Late
check-in_targets_status_done = Completed
check-in_targets_status_as_planned = On track, no new figure
check-in_targets_status_no_data = No figure yet
check-in_targets_status_not_applicable = Not applicable

check-in_targets_value =
    .label = Result so far
    .ask = What is the result since the beginning of the year?
    .hint = A number only; use a comma for decimals.
    .example =
        { $n ->
            [1] 92,5
           *[other] 6
        }

check-in_targets_result_text =
    .label = Result, in words
    .ask = The result so far, in words?
    .hint = A short sentence, at most 200 characters; skip if the state says it all.
    .example = Recognised by decision in September

check-in_targets_reason =
    .label = Reason for the change
    .ask = The result is below the previous one. Please give the reason.
    .hint = One short sentence, at most 300 characters. If the number was mistyped, tap Back to change it.
    .example = Duplicate files were found and removed

check-in_campaigns_active =
    .label = Campaigns under way
    .ask = How many campaigns are under way?
    .hint = Regular and thematic ones; 0 if there are none.
    .example = 3

check-in_new_models =
    .label = New models
    .ask = How many new models have been found since the last check-in?
    .hint = Collectives and people; 0 if there are none yet.
    .example = 1

check-in_difficulties =
    .label = Difficulties
    .ask = Some targets are late or at risk. Please describe the difficulties.
    .hint = At most 500 characters.
    .example =
        { $kind ->
             [ward] Too few staff to receive files in March
             [commune] Some villages have nobody in charge of emulation yet
             [front_org] Many officers at the grass roots have changed
             [public_service_unit] Figures of the quarter are not final yet
             [enterprise] Fewer orders, one workshop works by turns
           *[other] Many unplanned tasks in March
        }

check-in_support_request =
    .label = Support needed
    .ask = Does your unit need any support?
    .hint = At most 300 characters; skip this if there is nothing.
    .example = One more training class in the second quarter

check-in_file =
    .label = Attached files
    .ask = Are there documents to go with the report?
    .hint = Not required. PDF, Word, Excel or pictures up to 20 MB; they can be sent at any question.

# Above each question about a target

check-in-context = { $target }
check-in-context-left = { $target } · last time: { $last } · { $left } to go
check-in-context-reached = { $target } · last time: { $last }, reached
check-in-brief = { $aim }
check-in-brief-last = { $aim }, last { $last }
check-in-target = Target: { $aim }

# A value with its unit of measure

target-line = { $name }: { $aim }
target-by-name = done
measure_percent = { $number }%
measure_person = { $number } people
measure_collective = { $number } collectives
measure_model = { $number } models
measure_initiative = { $number } initiatives
measure_campaign = { $number } campaigns
measure_other = { $number }
measure_own = { $number } { $unit }

# Without a plan

draft-lacking = This check-in is based on the targets in <b>{ $form }</b>, which your unit has not submitted. Please submit the plan first.
button-open-needed = Open the plan

check-in-told_result = { $n }. { $name }: <b>{ $result }</b>, aim { $aim } · { $state }
check-in-told_since = { $result }, last time { $last }
check-in-told_open = { $n }. { $name }: aim { $aim } · <b>{ $state }</b>
check-in-told_reason = { $line }. Reason: { $reason }
check-in-told_together = <b>{ $counts }</b>
