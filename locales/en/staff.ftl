# Roles of the Board

role-too-small = Your role does not include this. Please speak to an admin if you need it.
