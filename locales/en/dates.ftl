date-no-leap-day = There is no 29 Feb in { $year }. Please type the day again.
date-needs-day = Please type one exact day, e.g. 15 Mar 2027.
date-meant = You typed <b>{ $said }</b>. Do you mean <b>{ $date }</b>?
button-date-meant = Yes: { $date }
