# Tổng hợp của cụm, khối

cluster-member-scored = tự chấm { $points }
cluster-member-scored-of = tự chấm { $points }/{ $max }
