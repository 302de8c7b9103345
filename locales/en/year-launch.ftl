# The launch of the year’s emulation

year-launch_section_document = { hand-in_section_document }

year-launch_doc_number =
    .label = { hand-in_doc_number.label }
    .ask = { hand-in_doc_number.ask }
    .hint = { hand-in_doc_number.hint }
    .example = { hand-in_doc_number.example }

year-launch_doc_date =
    .label = { hand-in_doc_date.label }
    .ask = { hand-in_doc_date.ask }
    .hint = { hand-in_doc_date.hint }
    .example = { hand-in_doc_date.example }

year-launch_file =
    .label = { hand-in_file.label }
    .ask = { hand-in_file.ask }
    .hint = { hand-in_file.hint }

year-launch_contact_note =
    .label = { hand-in_contact_note.label }
    .ask = { hand-in_contact_note.ask }
    .hint = { hand-in_contact_note.hint }
    .example = { hand-in_contact_note.example }

year-launch_section_launch = Launch

year-launch_launch_date =
    .label = Launch date
    .ask = On which day did the unit launch the year’s emulation?
    .hint = Day, month and year; if it was done in writing, the date of the document.
    .example = { $today }

year-launch_launch_form =
    .label = How
    .ask = How was it launched?
    .hint = Tap one below.

year-launch_launch_form_meeting = At a meeting or ceremony
year-launch_launch_form_combined = Together with another meeting
year-launch_launch_form_document = In writing

year-launch_theme =
    .label = Theme
    .ask = Which theme was launched?
    .hint = One short sentence; with a file nothing has to be typed again.
    .example =
        { $kind ->
            [front_org] United, close to the people, to the point
            [enterprise] Safety, output, quality
           *[other] Discipline, responsibility, service to the people
        }

year-launch_campaigns =
    .label = Campaigns launched
    .ask = The campaigns that were launched.
    .hint = A whole list can be pasted, one on each line.
    .item = Campaign { $n }
    .add = Add a campaign

year-launch_campaigns_name =
    .label = Name of the campaign
    .ask = What is the campaign called?
    .hint = A whole list can be pasted, one on each line.
    .example =
        { $kind ->
            [ward] A bright, green, clean ward
            [commune] Country roads in flower
            [front_org] A work for the people in each branch
            [public_service_unit] Service with heart
            [enterprise] Skilled and inventive labour
           *[other] A courteous office, work done early
        }

year-launch_participants =
    .label = People present
    .ask = How many people were at the launch?
    .hint = A number only.
    .example = 150
