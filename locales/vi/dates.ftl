date-no-leap-day = Năm { $year } không có ngày 29/2. Đề nghị đồng chí nhập lại.
date-needs-day = Đề nghị đồng chí ghi rõ một ngày, chẳng hạn 15/3/2027.
date-meant = Đồng chí viết <b>{ $said }</b>. Có phải là ngày <b>{ $date }</b>?
button-date-meant = Đúng: { $date }
