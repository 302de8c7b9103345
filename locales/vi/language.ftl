# Ngôn ngữ này: tên, cách viết số (một mã của Intl), cách viết ngày, tên của Ban

language-name = Tiếng Việt
language-button = { $name }
language-numbers = vi-VN
language-day = { $day }/{ $month }/{ $year }
language-moment = { $time }, { $day }
organisation-name = Ban Thi đua - Khen thưởng Thành phố
