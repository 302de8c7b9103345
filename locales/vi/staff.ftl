# Vai trò trong Ban

role-too-small = Việc này không thuộc vai trò của đồng chí trong Hệ thống. Khi cần, đề nghị đồng chí trao đổi với quản trị.
