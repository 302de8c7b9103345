# This language: its name, how it writes numbers (a tag of Intl) and days, what it calls the Board

language-name = English
language-button = { $name }
language-numbers = en-GB
language-day = { $day }/{ $month }/{ $year }
language-moment = { $time }, { $day }
organisation-name = City Emulation and Commendation Board
