# What the program knows of a cluster’s members

cluster-member-scored = own score { $points }
cluster-member-scored-of = own score { $points } of { $max }
