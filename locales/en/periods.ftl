# Periods: the year 2027 and the span 2026-2030 are figures, a quarter is written in words

period-quarter = quarter { $quarter } of { $year }
