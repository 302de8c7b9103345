# Advanced models, good people and good deeds: questions shared by both rounds

models_section_document = Document
models_section_models = Models, good deeds

models_models =
    .label = Models, good deeds
    .ask = The models and good deeds that the unit recommends.
    .hint = Send the name of each, or paste a list: name; kind; workplace; field; what was done. No identity numbers.
    .item = Model { $n }
    .add = Add a model

models_models_display_name =
    .label = Name
    .ask = Name of the person, the collective or the model?
    .hint = Of a person, a collective, a family or a model. No identity numbers.
    .example =
        { $kind ->
            [ward]
                { $n ->
                    [1] Ms Nguyen Thi Hoa
                    [2] Residential group 7
                   *[other] A street without litter
                }
            [commune]
                { $n ->
                    [1] Mr Do Van Thang
                    [2] Thuong village
                   *[other] A smart village
                }
            [front_org]
                { $n ->
                    [1] Ms Nguyen Thi Hoa
                    [2] Mobilisation club
                   *[other] A united neighbourhood
                }
            [public_service_unit]
                { $n ->
                    [1] Doctor Tran Minh Duc
                    [2] Outpatient department
                   *[other] One visit is enough
                }
            [enterprise]
                { $n ->
                    [1] Mr Le Quang Huy
                    [2] Mechanics team 2
                   *[other] A safe shift
                }
           *[other]
                { $n ->
                    [1] Mr Pham Quoc Bao
                    [2] Administrative reform division
                   *[other] Files without paper
                }
        }

models_models_model_kind =
    .label = Kind
    .ask = Is it a person, a collective, a family or a way of working?
    .hint = A way of working: something that others can take over.
models_models_model_kind_individual = Person
models_models_model_kind_collective = Collective
models_models_model_kind_household = Family
models_models_model_kind_initiative = Way of working

models_models_workplace =
    .label = Workplace
    .ask = Workplace, or where they live?
    .hint = Of a person the position too. No house or phone numbers.
    .example =
        { $kind ->
            [ward] Residential group 7
            [commune] Thuong village
            [department] Office of the department
            [front_org] Front committee of neighbourhood 3
            [public_service_unit] Outpatient department
            [enterprise] Mechanics workshop
           *[other] Office of the agency
        }

models_models_field =
    .label = Field
    .ask = In which field above all?
    .hint = The closest one.
models_models_field_economy = Economy
models_models_field_culture = Culture and society
models_models_field_health = Health
models_models_field_education = Education
models_models_field_security = Security, defence
models_models_field_reform = Administrative reform, digitalisation
models_models_field_environment = Environment
models_models_field_charity = Charity, welfare
models_models_field_other = Another field

models_models_summary =
    .label = What was done
    .ask = What was done, in short?
    .hint = A few sentences, at most 1,500 characters. A report comes as a file, nobody types it again.
    .example =
        { $kind ->
            [enterprise] Improved a jig: changing the mould takes 15 minutes instead of 40, on 6 machines.
            [public_service_unit] Changed the order of reception: people wait 25 minutes instead of 60.
            [ward] 120 families sort their waste since 18 months.
            [commune] Gave 200 m² of land for a road; 15 families followed.
            [front_org] Raised a fund for 40 families in need and settled 12 disputes.
           *[other] Three papers fewer: files settled early rose from 82% to 97%.
        }

models_models_result_evidence =
    .label = Results, evidence
    .ask = Which results or evidence?
    .hint = Numbers, words of the workplace or a link; leave it out if the file says it.
    .example = Confirmed by the workplace; an article in the city’s newspaper

models_models_found_date =
    .label = When it was found
    .ask = When was it found?
    .hint = A day, or just the month.
    .example = { $today }

models_models_replicated_where =
    .label = Taken over by
    .ask = Where has it been taken over?
    .hint = Leave it out if nowhere yet.
    .example =
        { $kind ->
            [ward] 5 residential groups
            [commune] 3 other places
            [enterprise] 2 other workshops
           *[other] 4 units below
        }

models_models_proposed_form =
    .label = Proposed
    .ask = What does the unit propose?
    .hint = Leave it out if it is only to be made known.
models_models_proposed_form_praise = Praise, publicity
models_models_proposed_form_certificate = Certificate of commendation
models_models_proposed_form_city_certificate = City certificate of merit
models_models_proposed_form_good_deed = Good People, Good Deeds
models_models_proposed_form_citizen = Outstanding Citizen of the Capital
models_models_proposed_form_other = Something else

models_nominees_informed =
    .label = The nominees know
    .ask = Do the people and families who are named know of it, and agree?
    .hint = Names are personal data: the unit tells them before it writes to the Board.

models_not_informed_reason =
    .label = When the nominees will be told
    .ask = Who will be told, and when?
    .hint = The Board publishes no name before its bearer knows and agrees.
    .example = Before the unit’s own ceremony
