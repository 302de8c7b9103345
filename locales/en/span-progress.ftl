# Progress of the targets of a five-year plan, collected from the years

button-span-progress = Period { PERIOD($period) }
button-span-back = Back to { $year }

span-heading = <b>Progress of targets in { PERIOD($period) }</b> · { $unit }
span-figures = { $value } ({ $how }), { $aim } · { $standing }
span-sum = sum of the years
span-latest = latest figure
span-years = Year by year: { $parts }
span-year = { $year }: { $result }
span-year-share = { $year }: { $result }, aim { $share }
span-year-ahead = { $year }: aim { $share }
