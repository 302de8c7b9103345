# Documents for milestones without a form of their own: shared questions

hand-in_section_document = Document

hand-in_has_content =
    .label = Content
    .ask = Does the unit have anything to submit this time?
    .hint = If not, choose Nothing yet and you are done.
hand-in_has_content_some = Yes, a document
hand-in_has_content_none = Nothing yet

hand-in_doc_number =
    .label = Document number
    .ask = What is the number of the document?
    .hint = As shown on the signed document.
    .example =
        { $kind ->
            [ward] 24/BC-UBND
            [commune] 24/BC-UBND
            [front_org] 24/BC-BTT
            [public_service_unit] 24/BC-TT
            [enterprise] 24/BC-TCT
           *[other] 24/BC-VP
        }

hand-in_doc_date =
    .label = Date of issue
    .ask = When was the document issued?
    .hint = Day, month, year.
    .example = { $today }

hand-in_signer_name =
    .label = Signatory
    .ask = What is the full name of the signatory?
    .hint = Full name.
    .example = Lê Quang Vinh

hand-in_signer_title =
    .label = Position of the signatory
    .ask = What is the position of the signatory?
    .hint = As on the document.
    .example =
        { $kind ->
            [ward] Vice Chairman of the ward People’s Committee
            [commune] Vice Chairman of the commune People’s Committee
            [front_org] Standing Vice Chairman
            [enterprise] Deputy General Director
           *[other] Deputy Director
        }

hand-in_file =
    .label = File
    .ask = Please send the signed document, and its annexes where it has any.
    .hint = PDF, Word or Excel. No scanner? Send photos of the pages. You may skip this if the document was sent through the document management system.

hand-in_contact_note =
    .label = Note
    .ask = Is there anything to add?
    .hint = Optional, at most 500 characters.
    .example = Also sent through the document system.

# Names

award-dossier-city =
    .title = City award dossiers, { $period }
year-launch =
    .title = Launch of the { $period } movement
cluster-pact =
    .title = Emulation pact { $period }
statistics =
    .title = Statistics, { $period }
state-award-dossier =
    .title = State award dossiers { $period }
model-h1 =
    .title = Advanced models { $period }, round 1
cluster-midyear =
    .title = Cluster half-year review { $period }
ntvt-dossier =
    .title = Good people, good deeds { $period }
school-dossier =
    .title = School-year dossiers, { $period }
self-inspection =
    .title = Self-inspection { $period }
self-score =
    .title = Self-scoring { $period }
cluster-review =
    .title = Cluster ranking { $period }
cluster-annual-report =
    .title = Cluster annual report { $period }
unit-congress =
    .title = Congress of advanced models { $period }
fighter-dossier =
    .title = National Emulation Fighter dossiers { $period }
initiatives =
    .title = Recognition of initiatives { $period }
hero-dossier =
    .title = Hero dossiers { $period }
extra-hand-in =
    .title = Document requested by the Board, { PERIOD($period) }
