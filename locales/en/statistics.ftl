# Statistics of a year, final, by the tables 0701.N, 0702.N and 0703.N

statistics_section_document = Document
statistics_section_campaigns = Campaigns
statistics_section_state = State awards
statistics_section_province = City awards

# Campaigns

statistics_campaigns_central =
    .label = Campaigns launched centrally
    .ask = How many campaigns launched centrally did the unit join in the year?
    .hint = The final number of the whole year. If there is none yet, leave it out and add it later.
    .example = 4
statistics_campaigns_province =
    .label = Campaigns launched by the city
    .ask = How many campaigns launched by the city did the unit join in the year?
    .hint = With those that clusters launched as the city directed.
    .example = 6
statistics_campaigns_unit =
    .label = Campaigns of the unit’s own
    .ask = How many campaigns did the unit launch itself in the year?
    .hint = Regular and thematic ones.
    .example = 3

# State awards

statistics_state_labour_orders =
    .label = Labour Orders
    .ask = How many Labour Orders were granted in the year?
    .hint = All three classes; only what was decided in the year, not what was proposed.
    .example = 1
statistics_state_independence_orders =
    .label = Independence Orders
    .ask = How many Independence Orders were granted in the year?
    .hint = All three classes. If there was none, type 0.
    .example = 0
statistics_state_other_orders =
    .label = Other Orders
    .ask = How many other Orders were granted in the year?
    .hint = E.g. the Feat Order, the Order of Fatherland Defence, the Great National Unity Order.
    .example = 0
statistics_state_orders_named =
    .label = Names of other Orders
    .ask = Which Orders are these?
    .hint = Name, class and number, with semicolons between them.
    .example = Feat Order, third class: 1
statistics_state_medals =
    .label = Medals
    .ask = How many Medals were granted in the year?
    .hint = Without commemorative medals and badges.
    .example = 0
statistics_state_honorary_titles =
    .label = State honorary titles
    .ask = How many State honorary titles were conferred in the year?
    .hint = E.g. Hero of Labour, Heroic Mother, People’s Teacher, Physician, Artist, Artisan.
    .example = 0
statistics_state_hcm_prizes =
    .label = Ho Chi Minh Prizes
    .ask = How many Ho Chi Minh Prizes were awarded in the year?
    .hint = If there was none, type 0.
    .example = 0
statistics_state_prizes =
    .label = State Prizes
    .ask = How many State Prizes were awarded in the year?
    .hint = If there was none, type 0.
    .example = 0
statistics_state_flags =
    .label = Emulation Flags of the Government
    .ask = How many Emulation Flags of the Government were granted in the year?
    .hint = With those of collectives below the unit.
    .example = 0
statistics_state_certificates =
    .label = Certificates of the Prime Minister
    .ask = How many certificates of merit of the Prime Minister were granted in the year?
    .hint = Collectives and individuals.
    .example = 2
statistics_state_fighters =
    .label = National Emulation Fighters
    .ask = How many National Emulation Fighters were named in the year?
    .hint = If there was none, type 0.
    .example = 0
statistics_state_others =
    .label = Other State awards
    .ask = How many other State awards were there in the year?
    .hint = Forms that were not named above.
    .example = 0

# City awards

statistics_province_certificates =
    .label = City certificates of merit
    .ask = How many certificates of merit of the city’s Chairman were granted in the year?
    .hint = Collectives and individuals, also thematic and ad-hoc ones.
    .example =
        { $kind ->
            [department] 24
            [enterprise] 8
           *[other] 12
        }
statistics_province_fighters =
    .label = City Emulation Fighters
    .ask = How many City Emulation Fighters were named in the year?
    .hint = If there was none, type 0.
    .example = 2
statistics_province_flags =
    .label = City Emulation Flags
    .ask = How many Emulation Flags of the city were granted in the year?
    .hint = With those of collectives below the unit.
    .example = 1
statistics_province_collectives =
    .label = Excellent Labour Collectives
    .ask = How many Excellent Labour Collectives were recognised in the year?
    .hint = If there was none, type 0.
    .example = 3
statistics_province_badges =
    .label = Badges, commemorative medals
    .ask = How many badges and commemorative medals of the city were granted in the year?
    .hint = E.g. the badge for building the capital.
    .example = 5
statistics_province_others =
    .label = Other city awards
    .ask = How many other city awards were there in the year?
    .hint = E.g. Good People, Good Deeds, or Outstanding Citizen of the Capital.
    .example = 4
