# Half-year and annual reports of a cluster’s lead

cluster-report_section_document = { hand-in_section_document }

cluster-report_doc_number =
    .label = { hand-in_doc_number.label }
    .ask = { hand-in_doc_number.ask }
    .hint = { hand-in_doc_number.hint }
    .example = { hand-in_doc_number.example }

cluster-report_doc_date =
    .label = { hand-in_doc_date.label }
    .ask = { hand-in_doc_date.ask }
    .hint = { hand-in_doc_date.hint }
    .example = { hand-in_doc_date.example }

cluster-report_file =
    .label = { hand-in_file.label }
    .ask = { hand-in_file.ask }
    .hint = { hand-in_file.hint }

cluster-report_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

cluster-report_section_meeting = Meeting of the cluster

cluster-report_attended =
    .label = Units present
    .ask = How many units came to the meeting?
    .hint = A number only; tap No figure yet if there was no meeting.
    .example = 12

cluster-report_absent =
    .label = Units absent
    .ask = Which units were absent?
    .hint = Numbers or names, separated by semicolons: 2; 5. You may skip this.
    .example =
        { $kind ->
            [ward] Phường Đống Đa
            [commune] Xã Bát Tràng
            [front_org] Hội Cựu chiến binh Thành phố
            [public_service_unit] Trường Chính trị Lê Hồng Phong
            [vertical_agency] Thống kê Thành phố
            [enterprise] Tổng công ty Du lịch Hà Nội
           *[other] Sở Nội vụ
        }

cluster-report_section_assessment = Assessment

cluster-report_results =
    .label = Main results
    .ask = What are the main results of the cluster?
    .hint = At most 1,500 characters; with the report as a file nothing has to be typed again.
    .example = All units signed the pact and have a plan for the year

cluster-report_limitations =
    .label = Shortcomings and causes
    .ask = What are the shortcomings and their causes?
    .hint = At most 1,500 characters; with the report as a file nothing has to be typed again.
    .example = Two units sent check-ins late after a change of staff

cluster-report_next_tasks =
    .label = Next tasks
    .ask = What are the main tasks ahead?
    .hint = At most 1,500 characters; with the report as a file nothing has to be typed again.
    .example = Units inspect each other in the third quarter

cluster-report_recommendations =
    .label = Requests
    .ask = Does the cluster ask anything of the Board?
    .hint = At most 500 characters; skip if there is nothing.
    .example = A training by the Board on award dossiers

cluster-report_section_members = From the member units

cluster-report_members =
    .label = Member units
    .ask = What the member units have submitted and what is missing.
    .hint = Put together from what the units have sent; nothing has to be typed.
    .item = Unit { $n }

cluster-report_members_unit_name =
    .label = Unit

cluster-report_members_on_time =
    .label = on time

cluster-report_members_late =
    .label = late

cluster-report_members_missing =
    .label = missing:

cluster-report_member_count =
    .label = Number of member units

cluster-report_plan_count =
    .label = Units with an annual plan

cluster-report_target_count =
    .label = Total targets

cluster-report_targets_done =
    .label = Targets reached

cluster-report_targets_behind =
    .label = Targets late or at risk

cluster-report_campaigns_active =
    .label = Campaigns under way

cluster-report_new_models =
    .label = New models found

cluster-report_report_count =
    .label = Units that have reported

cluster-report_models_found =
    .label = Models found, by reports

cluster-report_models_replicated =
    .label = Models replicated, by reports

cluster-report_initiatives_recognized =
    .label = Initiatives recognised, by reports

cluster-report_trainings =
    .label = Training courses, by reports

cluster-report_inspections =
    .label = Inspections, by reports

cluster-report_media_items =
    .label = Media items, by reports
