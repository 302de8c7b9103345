# This language: its name, how it writes numbers (a tag of Intl) and days, what it calls the Board

language-name = English
# What other languages are called here; one that is not listed goes by its own name
language-called =
    { $code ->
        [vi] Vietnamese
        [en] English
       *[other] { $name }
    }
language-button = { $name }
language-numbers = en-GB
language-day = { $day } { $month } { $year }
language-month =
    { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
        [12] Dec
       *[other] { $month }
    }
language-day-month = { $day } { $month }
language-moment = { $time }, { $day }
organisation-name = City Emulation and Commendation Board
