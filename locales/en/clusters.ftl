# What the program knows of a cluster’s members

cluster-member-scored = own score { $points }
cluster-member-scored-of = own score { $points } of { $max }

# The cluster’s sheet when a unit scores itself

score-criterion = At most { $max } points
score-criterion-brief = at most { $max }
score-criterion-proposed = at most { $max }, proposed { $points } ({ $on } of { $of } on time)
score-on-time = { $on } of { $of } papers on time by receipts { $numbers }: { $points } points are proposed; the unit may say otherwise.
score-on-time-none = None of { $of } papers that were due came on time; the unit may say otherwise.
