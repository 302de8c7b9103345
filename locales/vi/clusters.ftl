# Tổng hợp của cụm, khối

cluster-member-scored = tự chấm { $points }
cluster-member-scored-of = tự chấm { $points }/{ $max }

# Bảng tiêu chí của cụm, khối khi đơn vị tự chấm

score-criterion = Tối đa { $max } điểm
score-criterion-brief = tối đa { $max }
score-criterion-proposed = tối đa { $max }, đề xuất { $points } ({ $on }/{ $of } đúng hạn)
score-on-time = Đúng hạn { $on }/{ $of } văn bản theo biên nhận { $numbers }: đề xuất { $points } điểm; đơn vị có thể chấm khác.
score-on-time-none = Chưa có văn bản nào đúng hạn trong { $of } văn bản đến hạn; đơn vị có thể chấm khác.
