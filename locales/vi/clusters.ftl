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
button-cluster-evidence = Tiêu chí thiếu minh chứng: { $count }
button-scores-book = Tải Excel
cluster-evidence-complete = Minh chứng theo bảng tiêu chí: đủ.
cluster-evidence-lacking = Chưa có minh chứng: <b>{ $count }</b> tiêu chí của { $units } đơn vị
cluster-evidence-unit = <b>{ $unit }</b>: { $count } tiêu chí
cluster-evidence-row = { $n }. { $name }: { $points } điểm
cluster-evidence-row-named = { $n }. { $name }: { $points } điểm – cần <i>{ $document }</i>
cluster-scores-one-lacking = { $unit } { $points } <i>(thiếu minh chứng)</i>
cluster-scores-sheet-title = { $name }, { $cluster }, ngày { $date }
cluster-scores-sheet-totals = Tổng điểm
cluster-scores-sheet-criteria = Từng tiêu chí
cluster-scores-column-n = STT
cluster-scores-column-group = Nhóm
cluster-scores-column-criterion = Tiêu chí
cluster-scores-column-points = Điểm
cluster-scores-column-max = Tối đa
cluster-scores-column-wanted = Yêu cầu minh chứng
cluster-scores-column-evidence = Minh chứng
cluster-scores-column-state = Tình trạng
cluster-scores-column-lacking = Tiêu chí thiếu minh chứng
cluster-scores-wanted-any = có
cluster-scores-state-lacking = thiếu minh chứng
