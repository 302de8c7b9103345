# Ngôn ngữ này: tên, cách viết số (một mã của Intl), cách viết ngày, tên của Ban

language-name = Tiếng Việt
# Ngôn ngữ khác được gọi là gì ở đây; không có trong danh sách thì theo tên tự gọi
language-called =
    { $code ->
        [vi] tiếng Việt
        [en] tiếng Anh
       *[other] { $name }
    }
language-button = { $name }
language-numbers = vi-VN
language-day = { $day }/{ $month }/{ $year }
language-month = { $month }
language-day-month = { $day }/{ $month }
language-moment = { $time }, { $day }
organisation-name = Ban Thi đua - Khen thưởng Thành phố
