# Tổng hợp của cụm, khối

cluster-member-scored = tự chấm { $points }
cluster-member-scored-of = tự chấm { $points }/{ $max }

# Bảng tiêu chí của cụm, khối khi đơn vị tự chấm

score-criterion-evidence = { $brief }, cần minh chứng
score-evidence-wanted = Cần minh chứng
score-evidence-wanted-named = Cần minh chứng: { $document }
score-evidence-lacking = { $count } tiêu chí có điểm, chưa có minh chứng: mục { $criteria }
score-evidence-named = { $n } ({ $document })
score-evidence-more = { $more } mục khác
score-criterion = Tối đa { $max } điểm
score-criterion-brief = tối đa { $max }
score-criterion-proposed = tối đa { $max }, đề xuất { $points } ({ $on }/{ $of } đúng hạn)
score-on-time = Đúng hạn { $on }/{ $of } văn bản theo biên nhận { $numbers }: đề xuất { $points } điểm; đơn vị có thể chấm khác.
score-on-time-none = Chưa có văn bản nào đúng hạn trong { $of } văn bản đến hạn; đơn vị có thể chấm khác.

# Điểm tự chấm của cụm, khối, đặt cạnh nhau

button-cluster-scores = Bảng điểm tự chấm
cluster-scores-heading = <b>{ $name }</b>
    { $cluster }: điểm tự chấm của các đơn vị
cluster-scores-total = { $n }. { $unit }: <b>{ $points }</b>
cluster-scores-total-of = { $n }. { $unit }: <b>{ $points }</b>/{ $max }
cluster-scores-without = Chưa có điểm: { $units }
cluster-scores-criterion = <i>{ $name }</i>
cluster-scores-criterion-of = <i>{ $name }</i> (tối đa { $max })
cluster-scores-row = { $scores }
cluster-scores-one = { $unit } { $points }
cluster-scores-none = { $unit } –
