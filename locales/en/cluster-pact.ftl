# A cluster’s pact and the papers that go with it

cluster-pact_section_document = Papers of the cluster

cluster-pact_doc_number =
    .label = Number of the pact
    .ask = What is the number of the pact?
    .hint = As on the paper; where files are named by number and symbol, the numbers are read from the names.
    .example =
        { $kind ->
             [ward] 14/GƯ-CTĐ
             [commune] 14/GƯ-CTĐ
           *[other] 14/GƯ-KTĐ
        }

cluster-pact_doc_date =
    .label = Date of the pact
    .ask = On which day was the pact signed?
    .hint = Day, month and year.
    .example = { $today }

cluster-pact_file =
    .label = Files
    .ask = Please send the files: pact, plan, rules, launch, sheet of points.
    .hint = Several at once: PDF, Word, Excel, or photos of each page; a sheet of points in Excel or Word is read for you.

cluster-pact_papers =
    .label = Papers with the pact
    .ask = Numbers and dates of the papers that go with the pact.
    .hint = In one message, in the order above: <code>12/KH-CTĐ; 13/QC-CTĐ; -; 15/BĐ-CTĐ</code> (“-” means there is none).
    .item = Paper { $n }

cluster-pact_papers_paper_name =
    .label = Paper

cluster-pact_papers_paper_number =
    .label = number
    .ask = What is the number of this paper?
    .hint = The day may stand beside it; skip if there is none.
    .example = 12/KH-CTĐ

cluster-pact_papers_paper_date =
    .label = dated
    .ask = On which day was this paper issued?
    .hint = Day, month and year.
    .example = { $today }

cluster-pact_section_sheet = Sheet of points

cluster-pact_criteria =
    .label = Criteria
    .ask = The criteria and points by which units score themselves.
    .hint = Send the sheet as an Excel or Word file, or paste it: a criterion and its maximum on each line; points below “Điểm thưởng” (bonus) and “Điểm trừ” (penalty) are counted apart. Skip it if there is no sheet; each unit will send its own.
    .item = Criterion { $n }
    .add = Add a criterion

cluster-pact_criteria_criterion =
    .label = Criterion
    .ask = What is the criterion?
    .hint = A whole table can be pasted here: a criterion and its maximum on each line.
    .example = Registration handed over on time

cluster-pact_criteria_max_points =
    .label = at most
    .ask = What is the maximum for this criterion?
    .hint = A number only.
    .example = 10

cluster-pact_criteria_evidence_required =
    .label = evidence wanted
    .ask = Which evidence does the criterion want?
    .hint = The name of the document, or “yes” where any will do. Skip it if none is wanted.
    .example = Decision on the award

cluster-pact_criteria_kind =
    .label = kind of points
    .ask = What kind of points are these?
    .hint = Bonus and penalty do not count toward the total of the sheet.

cluster-pact_criteria_kind_base = of the total
cluster-pact_criteria_kind_bonus = bonus
cluster-pact_criteria_kind_penalty = penalty

cluster-pact_criteria_criterion_group =
    .label = group
    .ask = Which group does it belong to?
    .hint = The heading on the sheet; skip if there are no groups.
    .example = Economic and social tasks

cluster-pact_sheet_total =
    .label = Total of the sheet
    .ask = What total does the sheet state, without bonus and penalty?
    .hint = A number only; the button below is the sum of the criteria.
    .example = 100

cluster-pact_sheet_difference =
    .label = Points that do not add up
    .ask = The points of the criteria do not add up to the total of the sheet. Please check the sheet, or give the reason.
    .hint = One short sentence of at most 300 characters; criteria are changed in the list above.
    .example = Part III: choose two of the four criteria

cluster-pact_section_meeting = Meeting of the cluster

cluster-pact_attended =
    .label = Units present
    .ask = How many units came to the meeting?
    .hint = A number only; tap No figure yet if there was no meeting.
    .example = 12

cluster-pact_absent =
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

cluster-pact_section_election = Next year’s lead and deputies

cluster-pact_next_lead =
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

cluster-pact_next_deputies =
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

cluster-pact_votes_total =
    .label = Total votes
    .ask = How many votes were there in all?
    .hint = A number only.
    .example = 12

cluster-pact_lead_votes =
    .label = Votes for the lead
    .ask = How many votes did next year’s lead get?
    .hint = A number only.
    .example = 11

cluster-pact_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

cluster-pact_section_members = Members

cluster-pact_member_count =
    .label = Number of member units
