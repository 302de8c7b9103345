# The milestones of a year, for admins

command-lich = Calendar: milestones and due dates
calendar-heading = <b>Calendar { $year }</b>
calendar-choose = Please choose a milestone to see or change its days.
calendar-milestone = <b>{ $name }</b>
calendar-is-on = In force
calendar-is-off = Not in force: no unit owes it.
calendar-opens = Opens on: { $date }
calendar-due = Due: { $date }
calendar-locks = Locked from: { $date }
calendar-never-locks = Never locked
calendar-ask-day = Please type the new day for <b>{ $name }</b>, for example 15/3/2027.
calendar-day-unclear = That day is not clear. Please type it again, for example 15/3/2027.
calendar-days-out-of-order = It must open before it is due, and lock after it. Please choose another day.
button-calendar-year = Year { $year }
button-calendar-on = { $date } · { $name }
button-calendar-off = (Off) { $date } · { $name }
button-calendar-due = Change the due date
button-calendar-opens = Change the opening
button-calendar-locks = Change the lock
button-calendar-unlock = Never lock
button-calendar-switch-off = Switch it off
button-calendar-switch-on = Switch it on
button-calendar-back = ‹ The year
