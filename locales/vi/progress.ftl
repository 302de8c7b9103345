# Tiến độ chỉ tiêu của một đơn vị

button-progress = Tiến độ chỉ tiêu
button-progress-picture = Xem biểu đồ
button-check-in = Báo cáo nhanh { PERIOD($period) }
button-progress-plan = Xem kế hoạch
button-progress-report = Xem báo cáo có số liệu
button-see-check-in = Đã gửi: { PERIOD($period) }

progress-choose = Đề nghị đồng chí chọn đơn vị để xem tiến độ chỉ tiêu.
progress-no-plan = { $unit } chưa gửi <b>{ $form }</b>, nên chưa có chỉ tiêu để theo dõi.
progress-heading = <b>Tiến độ chỉ tiêu năm { $year }</b> · { $unit }
progress-plan = Theo kế hoạch { $number }
progress-as-of = Số liệu: { $paper }
progress-counts = { $count } chỉ tiêu: { $parts }
progress-count_on_track = { $count } đúng tiến độ
progress-count_at_risk = { $count } có nguy cơ chậm
progress-count_late = { $count } chậm
progress-count_done = { $count } đã hoàn thành
progress-count_none = { $count } chưa có số liệu

progress-target = <b>{ $n }. { $name }</b>
progress-figures = { $value }, { $aim } · { $standing } · { $status }
progress-figures-since = { $figures } (số liệu { PERIOD($period) })
progress-not-applicable = Không áp dụng kỳ này, { $aim }
progress-unknown = Chưa có số liệu, { $aim }
progress-aim = phấn đấu { $aim }
progress-group = <b><u>{ $group }</u></b>
progress-stated = { $aim } · { $status }
progress-stated-so = { $words }, { $aim } · { $status }
progress-below = đạt { $percent }%
progress-reached = đạt chỉ tiêu
progress-exceeded = vượt chỉ tiêu

progress-picture-heading = Tiến độ chỉ tiêu năm { $year } · { $unit }
progress-picture-caption = Tiến độ chỉ tiêu năm { $year } của { $unit }: chỉ tiêu { $from }-{ $to } trong { $of }

# Năm của đơn vị

unit-year-heading = <b>Năm { $year }</b> · { $unit }
unit-year-done = Đã xong: <b>{ $percent } %</b> ({ $done }/{ $owed } bản đến kỳ gửi)
unit-year-owed = Còn phải gửi: { $count } bản
unit-year-owed-line = ○ { $form }, hạn { $date }
unit-year-overdue-line = ○ { $form }, hạn { $date }, đã quá hạn
button-unit-year = Năm { $year } của đơn vị
button-unit-year-targets = Ảnh chỉ tiêu
progress-picture-value = kết quả
progress-picture-goal = vùng đạt chỉ tiêu
progress-picture-start = mức đầu kỳ
