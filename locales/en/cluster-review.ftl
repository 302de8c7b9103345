# A cluster’s review of its members

cluster-review_section_document = { hand-in_section_document }

cluster-review_doc_number =
    .label = { hand-in_doc_number.label }
    .ask = What is the number of the minutes?
    .hint = { hand-in_doc_number.hint }
    .example =
        { $kind ->
             [ward] 05/BB-CTĐ
             [commune] 05/BB-CTĐ
           *[other] 05/BB-KTĐ
        }

cluster-review_doc_date =
    .label = { hand-in_doc_date.label }
    .ask = { hand-in_doc_date.ask }
    .hint = { hand-in_doc_date.hint }
    .example = { hand-in_doc_date.example }

cluster-review_file =
    .label = { hand-in_file.label }
    .ask = { hand-in_file.ask }
    .hint = { hand-in_file.hint }

cluster-review_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

cluster-review_section_ranking = Points and ranks

cluster-review_members =
    .label = Member units
    .ask = The points that the cluster gives to each unit.
    .hint = Send all: <code>98,5; 97; =; -</code> (“=” as self-scored, “-” none yet), or only some: <code>3: 95, 7: 92,5</code>.
    .item = Unit { $n }

cluster-review_members_unit_name =
    .label = Unit

cluster-review_members_on_time =
    .label = on time

cluster-review_members_late =
    .label = late

cluster-review_members_missing =
    .label = missing:

cluster-review_members_self_score =
    .label = own score

cluster-review_members_self_max =
    .label = of

cluster-review_members_points =
    .label = points
    .ask = How many points does the cluster give this unit?
    .hint = A number only.
    .example = 98,5

cluster-review_tie_decision =
    .label = How ties were decided
    .ask = Some units have the same points. How did the cluster decide between them?
    .hint = One short sentence of at most 300 characters.
    .example =
        { $kind ->
            [ward] By vote: Phường Láng ranks first, 8 of 12 votes
            [commune] By vote: Xã Gia Lâm ranks first, 8 of 12 votes
            [front_org] By vote: Hội Nông dân Thành phố ranks first, 8 of 12 votes
            [public_service_unit] By vote: Viện Quy hoạch Xây dựng ranks first, 8 of 12 votes
            [vertical_agency] By vote: Tòa án nhân dân Thành phố ranks first, 8 of 12 votes
            [enterprise] By vote: Tổng công ty Vận tải Hà Nội ranks first, 8 of 12 votes
           *[other] By vote: Sở Tài chính ranks first, 8 of 12 votes
        }

cluster-review_section_voting = Votes

cluster-review_proposals =
    .label = Proposed for the flag
    .ask = How many votes did the units get that are proposed for the City’s flag?
    .hint = Only those that are proposed, by number: <code>1: 12, 3: 11</code>.
    .item = Unit { $n }

cluster-review_proposals_unit_name =
    .label = Unit

cluster-review_proposals_votes =
    .label = votes
    .ask = How many votes did this unit get for the flag?
    .hint = A number only; skip if it is not proposed.
    .example = 12

cluster-review_government_flag =
    .label = Proposed for the Government’s flag
    .ask = Which unit is proposed for the Government’s flag?
    .hint = Tap one, or type the name of the unit; skip if there is none.
    .example =
        { $kind ->
            [ward] Phường Láng
            [commune] Xã Gia Lâm
            [front_org] Hội Nông dân Thành phố
            [public_service_unit] Viện Quy hoạch Xây dựng
            [vertical_agency] Tòa án nhân dân Thành phố
            [enterprise] Tổng công ty Vận tải Hà Nội
           *[other] Sở Tài chính
        }

cluster-review_section_election = Next year’s lead and deputies

cluster-review_next_lead =
    .label = Next year’s lead
    .ask = Which unit was chosen to lead the cluster next year?
    .hint = Tap one, or type the name of the unit; skip if none was chosen.
    .example =
        { $kind ->
             [ward] Phường Láng
             [commune] Xã Gia Lâm
             [department] Sở Tài chính
             [front_org] Hội Nông dân Thành phố
             [public_service_unit] Viện Quy hoạch Xây dựng
             [vertical_agency] Tòa án nhân dân Thành phố
             [enterprise] Tổng công ty Vận tải Hà Nội
           *[other] Sở Tài chính
        }

cluster-review_next_deputies =
    .label = Next year’s deputies
    .ask = Which units were chosen as deputies for next year?
    .hint = Part several with semicolons; their numbers will do: 2; 5. Skip if none was chosen.
    .example =
        { $kind ->
            [ward] Phường Đống Đa; Phường Kim Liên
            [commune] Xã Bát Tràng; Xã Phù Đổng
            [front_org] Hội Cựu chiến binh Thành phố; Hội Chữ thập đỏ Thành phố
            [public_service_unit] Trường Chính trị Lê Hồng Phong; Ban Quản lý dự án giao thông
            [vertical_agency] Thống kê Thành phố; Thi hành án dân sự Thành phố
            [enterprise] Tổng công ty Du lịch Hà Nội; Công ty Thoát nước Hà Nội
           *[other] Sở Nội vụ; Sở Y tế
        }

cluster-review_votes_total =
    .label = Total votes
    .ask = How many votes were there in all?
    .hint = A number only.
    .example = 12

cluster-review_lead_votes =
    .label = Votes for the lead
    .ask = How many votes did next year’s lead get?
    .hint = A number only.
    .example = 11
