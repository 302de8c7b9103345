# Tên ngày nghỉ, ngày làm bù

holiday-new-year = Tết Dương lịch
holiday-tet = Tết Nguyên đán
holiday-hung-kings = Giỗ Tổ Hùng Vương
holiday-reunification = Ngày Chiến thắng
holiday-labour = Quốc tế Lao động
holiday-national = Quốc khánh
holiday-culture = Ngày Văn hóa Việt Nam
holiday-substitute = Nghỉ bù { $holiday }
holiday-swapped = Nghỉ hoán đổi
holiday-worked = Làm bù
holiday-unnamed = Ngày nghỉ
