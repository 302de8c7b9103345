# Recognition of initiatives

initiatives_section_document = Document
initiatives_section_initiatives = Initiatives

initiatives_initiatives =
    .label = Initiatives
    .ask = The initiatives that the unit proposes or has recognised.
    .hint = Send the name of each, or paste a table: name; authors and shares; scope; first use; benefit.
    .item = Initiative { $n }
    .add = Add an initiative

initiatives_initiatives_title =
    .label = Title
    .ask = Title of the initiative?
    .hint = As in the application, at most 300 characters.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] QR codes for procedures in community houses
                   *[other] A mobile team for digital signatures
                }
            [commune]
                { $n ->
                    [1] A digital handbook on land files
                   *[other] Results handed over in the culture house
                }
            [front_org]
                { $n ->
                    [1] A digital map of those who need help
                   *[other] An online day for members
                }
            [public_service_unit]
                { $n ->
                    [1] One-stop reception with electronic numbers
                   *[other] Questions for learning at one’s own pace
                }
            [enterprise]
                { $n ->
                    [1] A jig for quick change of moulds
                   *[other] Recovery of waste heat
                }
           *[other]
                { $n ->
                    [1] Automatic notice when linked files are due
                   *[other] Shared electronic forms
                }
        }

initiatives_initiatives_authors =
    .label = Authors, shares
    .ask = Who are the authors, and what is the share of each?
    .hint = Each with a share, together no more than 100%. No identity numbers.
    .example = Tran Thu Ha 60%, Le Minh Son 40%

initiatives_initiatives_scope =
    .label = Scope
    .ask = Where is it used, or of use?
    .hint = As its authors propose.
initiatives_initiatives_scope_unit = The unit
initiatives_initiatives_scope_city = The city
initiatives_initiatives_scope_nation = The whole country

initiatives_initiatives_first_use =
    .label = First use
    .ask = When was it first used, trials included?
    .hint = A day, or just the month.
    .example = { $today }

initiatives_initiatives_benefit =
    .label = Benefit
    .ask = What is its benefit?
    .hint = Before and after it was used, at most 1,000 characters.
    .example =
        { $kind ->
            [enterprise] A mould is changed in 15 minutes instead of 40: 8% more in each shift.
            [public_service_unit] People wait 25 minutes instead of 60.
            [front_org] 120 people in need were helped, 3 days sooner than before.
           *[other] A file takes 3 days instead of 5.
        }

initiatives_initiatives_benefit_vnd =
    .label = Benefit in đồng
    .ask = What is its benefit in money?
    .hint = In đồng; leave it out if it cannot be told in money.
    .example = 250 triệu đồng

initiatives_initiatives_confirmation =
    .label = Confirmation
    .ask = Which document confirms its effect?
    .hint = Number, day and who confirmed; leave it out if the file says it.
    .example =
        { $kind ->
            [ward] Confirmation 15/XN-UBND
            [commune] Confirmation 15/XN-UBND
           *[other] Confirmation 15/XN-VP
        }
