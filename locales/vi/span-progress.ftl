# Tiến độ chỉ tiêu của kế hoạch 5 năm, tập hợp từ các năm

button-span-progress = Giai đoạn { PERIOD($period) }
button-span-back = Về năm { $year }

span-heading = <b>Tiến độ chỉ tiêu giai đoạn { PERIOD($period) }</b> · { $unit }
span-figures = { $value } ({ $how }), { $aim } · { $standing }
span-sum = cộng dồn các năm
span-latest = mức đạt gần nhất
span-years = Từng năm: { $parts }
span-year = { $year }: { $result }
span-year-share = { $year }: { $result }, phấn đấu { $share }
span-year-ahead = { $year }: phấn đấu { $share }
