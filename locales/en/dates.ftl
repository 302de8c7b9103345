date-no-leap-day = There is no 29 February in { $year }. Please type the day again.
date-needs-day = Please type one day, for instance 15/3/2027.
date-meant = You wrote <b>{ $said }</b>. Do you mean <b>{ $date }</b>?
button-date-meant = Yes: { $date }
