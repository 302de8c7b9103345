# Overview

overview-heading = <b>Overview: { $form }</b>
overview-due = Due: { $due }
overview-total = Total: { $count } units
overview-claims = Have it: { $has } · Have not: { $without } · No answer: { $unanswered }
overview-unit-asked = ? { $name }: no answer yet
overview-unit-none = ● { $name }: nothing to submit
button-ask-whether = Ask { $count } units for an answer
overview-claims-line = { $name }: { $has ->
        [0] 0 have it
       *[other] { $has } have it ({ $sent } submitted)
    }, { $without } have not, { $unanswered } no answer
overview-no-lead = { $count } clusters have no lead in { $year }: nobody has to submit there.
overview-submitted = ● Submitted: { $count }
overview-drafting = ◐ In progress: { $count }
overview-not-begun = ○ Not started: { $count }
overview-no-contact = ◌ No contact yet: { $count }
overview-choose-cluster = Please choose a cluster to see its units (submitted/all). Type the name of a unit, contact, cluster or milestone to find it.
overview-late = of which late: { $count }
overview-unsigned = of which waiting for the signed document: { $count }
overview-on-paper = ● On paper: { $count }
overview-waived = ● Waived: { $count }
overview-overdue = Overdue, not done: { $count }
overview-unit-overdue = ○ { $name }: overdue
overview-unit-drafting-overdue = ◐ { $name }: { $share }%, overdue
overview-unit-late = ● { $name }: { $at }, late
overview-unit-waived = ● { $name }: waived
overview-unit-on-paper = ● { $name }: on paper { $number }
overview-no-milestone = No milestone is open at present.
overview-choose-milestone = <b>Overview</b>. Please choose a milestone that is open or was due recently. Type the name of a unit, contact, cluster or milestone to find it.
milestone-name = { $name }
button-milestone = { $name } · { $date }
button-other-milestone = Other milestones
button-paper-summary = Summary report
button-paper-late = Letter to late units
paper-summary-sent =
    <b>{ $form }</b>

    An unsigned report in Vietnamese, with the figures of this moment for the units that you follow.
paper-late-sent =
    <b>{ $form }</b>

    An unsigned letter in Vietnamese with the units that are overdue at this moment. Units that have submitted are not in it.
button-week = One-page summary
button-nudge-units = Nudge outstanding units ({ $count })
overview-empty = There are no units yet. Please send a .xlsx or .csv file with the list of units to this chat.
overview-none-owes = None of the units that you follow has to submit this.
overview-cluster-heading = <b>{ $cluster }</b>
overview-form = { $form }
overview-unit-not-begun = ○ { $name }
overview-unit-no-contact = ◌ { $name }: no contact yet
overview-unit-no-contact-overdue = ◌ { $name }: no contact yet, overdue
overview-unit-drafting = ◐ { $name }: { $share }%
overview-unit-submitted = ● { $name }: { $at }
cluster-unit-not-owing = – { $unit }: not required
cluster-joiner = ▷ { $unit }: from { $year }
clusters-agreed-for = Clusters as of { $year } (those of { $wanted } are not settled yet)
no-cluster = Not in any cluster
state-not-begun = ○ Not started
button-overview = See the overview
button-cluster = { $name } · { $done }/{ $of }
button-no-cluster = No cluster · { $done }/{ $of }
button-unit = { $name }
button-all-clusters = All clusters
button-back-to-cluster = ‹ { $cluster }

# One unit

unit-heading = <b>{ $unit }</b> · { $code }
unit-no-contact = ◌ No contact yet
unit-contact = Contact: { $fullName }, { $position }
unit-owes = Open tasks of the unit: { $count }
unit-owes-due = ○ { $name }, due { $due }
unit-owes-asked = ? { $name }: not answered whether it has any
unit-owes-overdue = ○ { $name }, overdue, due { $due }
unit-version = ● Version { $version } submitted at { $at }, receipt { $number }
unit-draft = ◐ In progress, last changed at { $at }
button-see-draft = See the draft
button-see-version = See version { $version }
button-send-file = File: { $name }
button-send-files = Get all { $count } files
button-invite-unit = Invite a contact
button-back-to-unit = ‹ To the unit
draft-heading = <b>Draft</b> · { $unit }, last changed at { $at }
button-show-link = Link: { $name }
link-of-unit =
    The unit sent a link to <b>{ $host }</b>:
    { $address }

    Only the address is kept, not what it leads to. Please check the host before you open it.
file-caption = { $name }
unit-search-near =
    { $count ->
        [one] One result for “{ $seen }”:
       *[other] Results for “{ $seen }”:
    }
document-search =
    { $shown ->
        [10] { $count } documents “{ $seen }”. The { $shown } newest:
       *[other] { $count } documents “{ $seen }”:
    }
button-document = { $unit } · { $form }
button-contact = { $name } · { $unit }

# News for the staff

submission-news =
    { $count ->
        [one] <b>One new submission</b>
       *[other] <b>{ $count } new submissions</b>
    }
first-submissions-news = <b>New from the units you follow</b>: { $count }
submission-news-line = ● { $unit }: { $form }, at { $at }, receipt { $number }

# Setting the system up

setup-heading = <b>System setup</b>
setup-nameless = ○ Your name: not entered yet
setup-staff = { $mark } Board staff: { $count } (invite more with /staff)
setup-units = { $mark } List of units: { $count }
setup-invited = { $mark } Invited: { $count } of { $of } units
setup-contacts = { $mark } With a contact: { $count } of { $of } units
setup-import = Next: please download the template, fill in the list of units and send the file to this chat. You will see what it changes; nothing is saved before you confirm.
setup-invite = Next: please choose a cluster and invite its units.
setup-try = Next: please open an invitation link from another Telegram account to see what a contact sees, then send the links to the units.
setup-invite-rest = Next: please invite the units that have no contact yet.
button-next-step = Next step
button-setup-invite = Invite by cluster
button-setup-try = Invite one unit to try it

button-needs-periods = Difficulties by quarter
needs-choose-period = Please choose a quarter to read what units find difficult and ask for.
needs-no-periods = No check-in has been submitted yet.
button-needs = Difficulties, requests
needs-heading = <b>Difficulties and requests</b> · { $form }
needs-count = { $count ->
    [one] { $count } unit has difficulties or requests. Choose it to read its report.
   *[other] { $count } units have difficulties or requests. Choose one to read its report.
}
needs-none = No unit has told of difficulties or requests yet.
needs-unit = <b>{ $unit }</b>
needs-difficulties = Difficulties: { $words }
needs-support = Requests: { $words }
