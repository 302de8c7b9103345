# Preparing the next year: what is missing, its clusters, contacts without a sign of life.

button-prepare-year = Prepare { $year }
button-prepare-back = ‹ Prepare { $year }
prepare-heading = <b>Preparing { $year }</b>
prepare-missing = { $count } of { $of } still to do.
prepare-all-done = All is done.
prepare-part = { $mark } <b>{ $name }</b>
prepare-part-calendar = Milestones
prepare-part-days-off = Days off
prepare-part-clusters = Clusters
prepare-part-leads = Leads and deputies
prepare-part-specialists = Specialists
prepare-part-contacts = Contacts
button-prepare-calendar = Milestones
button-prepare-days-off = Days off
button-prepare-clusters = Clusters
button-prepare-leads = Leads
button-prepare-specialists = Specialists
button-prepare-contacts = Invite again

prepare-calendar-agreed = { $count } milestones, confirmed
prepare-calendar-open = { $count } milestones, not confirmed yet
prepare-days-off-no-tet = No days of Tết yet, please add them
prepare-days-off-provisional = Provisional, no official schedule yet
prepare-days-off-announced = Official schedule entered
prepare-clusters-none = There is no cluster yet
prepare-clusters-open = { $count } units as in { $year }, not confirmed
prepare-clusters-changed = { $count } changes not confirmed
prepare-clusters-agreed = { $count } units confirmed
prepare-clusters-loose = { $count } units in no cluster
prepare-leads-without = { $count } clusters without a lead
prepare-deputies-without = { $count } clusters without a deputy
prepare-specialists-without = { $count } clusters followed by no specialist
prepare-contacts-not-invited = { $count } units not invited
prepare-contacts-never-came = { $count } units invited, nobody came
prepare-contacts-unreachable = { $count } units cannot be reached
prepare-contacts-silent = { $count } units silent for 6 months

prepare-calendar-heading = <b>Calendar of { $year }</b>
prepare-calendar-counts = { $count } milestones in use.
prepare-calendar-edited = { $count } edited by the Board.
prepare-calendar-differs = { $count } milestones differ from { $year } and can be copied.
prepare-calendar-how = Please look through the due dates, change what is needed, then confirm.
prepare-calendar-agreed-at = Confirmed { $at }. Each milestone can still be changed.
button-prepare-copy = Copy from { $year }
button-prepare-agree = Confirm the calendar of { $year }

proposal-heading = <b>Clusters of { $year }</b>
proposal-agreed = Confirmed: { $count } units
proposal-open = Proposed as in { $from }: { $count } units
proposal-loose = In no cluster: { $count } units
proposal-ended = No longer active: { $count } units ({ $names })
proposal-changes = Changes from the present: { $count }
proposal-change-moved = • { $unit }: { $cluster }, { $role }
proposal-change-follows = • { $unit }: { $cluster }, as its predecessor
proposal-how = To change something, choose a cluster below, or download the Excel file, edit it and send it back here. Until you confirm, the present clusters remain in use.
proposal-how-agreed = The clusters of { $year } are confirmed. They can still be changed below or with the Excel file.
proposal-legend = ● has a lead · ○ no lead; the number of units follows the name
button-proposal-confirm = Confirm { $count } units for { $year }
button-proposal-cluster = { $mark } { $name } · { $count }
button-proposal-loose = No cluster · { $count }
button-proposal-workbook = Download Excel file
proposal-elected = <b>Proposed by clusters</b> (minutes of their reviews), other than above: { $count }
proposal-elected-line = • { $cluster }: lead { $lead }{ $count ->
        [0] {""}
       *[other] ; deputies { $deputies }
    }
proposal-elected-taken = The clusters’ proposals have been put into the list. Please check it and confirm.
button-proposal-elected = Take the proposals ({ $count })
button-proposal-forget = Discard the changes
button-proposal-back = ‹ Clusters of { $year }
proposal-confirmed = Confirmed { $count } units for { $year }.
proposal-changed-meanwhile = The list has just changed; nothing has been saved. Please look again, then confirm.
proposal-nothing-open = There is nothing left to confirm.
proposal-forgotten = The unconfirmed changes have been discarded.

proposal-cluster-heading = <b>{ $cluster }</b>, { $year }
proposal-choose-unit = Choose a unit to move it or to change its role.
proposal-unit-member = { $unit }
proposal-unit-lead = { $unit }: lead
proposal-unit-deputy = { $unit }: deputy
proposal-unit-changed = { $line } (new)
proposal-unit-heading = <b>{ $unit }</b>, { $year }
proposal-unit-role = Role: { $role }
proposal-place-agreed = Confirmed
proposal-place-open = Not confirmed yet
button-proposal-lead = Make it lead
button-proposal-deputy = Make it deputy
button-proposal-member = Make it member
button-proposal-move = Move to another cluster
button-proposal-place = Put into a cluster
button-proposal-unit = ‹ { $unit }
proposal-where-to = Which cluster is { $unit } in, in { $year }?
proposal-new-cluster = New cluster: enter it in the Excel file and send that back.
proposal-too-many-deputies = This cluster already has two deputies. Please change the role of one of them first.
proposal-sheet-name = Clusters { $year }
proposal-sheet-title = Clusters of { $year }: change this file and send it back

prepare-quiet-heading = <b>Contacts to invite again</b>: { $count } units
prepare-quiet-none = Every unit has a contact who uses the system.
prepare-quiet-not-invited = <b>Not invited</b>
prepare-quiet-never-came = <b>Invited, nobody came</b>
prepare-quiet-unreachable = <b>Cannot be reached</b>
prepare-quiet-silent = <b>Silent for 6 months</b>
prepare-quiet-unit = { $unit }
prepare-quiet-unit-heard = { $unit }: last on { $date }
button-quiet-invite = Invite { $unit }
button-quiet-invite-again = Invite again: { $unit }

year-preparation-first = <b>Preparing { $year }</b> begins in September. Still to do: { $count }
year-preparation-weekly = <b>Preparing { $year }</b>: still to do: { $count }
year-preparation-missing-calendar = • The milestones are not confirmed
year-preparation-missing-days-off = • Days off are provisional
year-preparation-missing-clusters = • Clusters are not confirmed
year-preparation-missing-leads = • Some clusters have no lead
year-preparation-missing-specialists = • Some clusters are followed by no specialist
year-preparation-missing-contacts = • Some units have no contact who uses the system

# Asked of admins once, in December

year-questions-heading = <b>To be settled before { $year }</b>
year-questions-tet = Tết { $year } is from { $from } to { $to } for now; due dates and reminders go by that. Is that right?
year-questions-leads = { $count } clusters have no lead in { $year }. There nobody has to submit the pact, the half-year review and the vote.
button-year-questions-tet = See and change days off
button-year-questions-leads = Choose the leads
