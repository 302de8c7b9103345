# Names of days off and of days that make up for them

holiday-new-year = New Year
holiday-tet = Lunar New Year
holiday-hung-kings = Hùng Kings’ Day
holiday-reunification = Reunification Day
holiday-labour = Labour Day
holiday-national = National Day
holiday-culture = Vietnam Culture Day
holiday-substitute = { $holiday } (substitute)
holiday-swapped = Swapped day off
holiday-worked = Make-up working day
holiday-unnamed = Day off
