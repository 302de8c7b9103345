# Handing over the work of a contact

command-bangiao = Pass the work on
    .name = handover
hand-over-which-unit = For which unit do you pass the work of the contact on?
hand-over-no-unit = You are the contact of no unit that exists, so there is nothing to pass on.
hand-over-ask =
    <b>Passing on the work of the contact</b> · { $unit }

    Please send the full name of the person who takes over, for example: <code>Trần Văn Minh</code>

    You will get a link to send to that person. You stay the contact until they have agreed.
hand-over-made =
    The link for <b>{ $name }</b> to take over <b>{ $unit }</b>:
    { $link }

    It works once, until { $expires }. Please send it to that person only.

    Once they have agreed, you are no longer the contact of { $unit }. What is being written, questions and open work stay with the unit.
hand-over-caption = QR code for { $name } to take over { $unit }, works once, until { $expires }
hand-over-open =
    <b>Passing on the work of the contact</b> · { $unit }

    There is a link for <b>{ $name }</b>, which works until { $expires } and has not been used yet. Meanwhile you stay the contact.
hand-over-left = Stopped. You are the contact as before.
hand-over-stopped = Passing on { $unit } was stopped; the link no longer works. You stay the contact.
hand-over-over = This link is over already.
hand-over-confirm =
    Are you <b>{ $name }</b>, and do you take over the work of the contact of <b>{ $unit }</b>?

    Once you have, the one before is no longer the contact; what is being written and open work of the unit become yours.
hand-over-received = { $name } has passed the work on. What is being written, questions and open work of the unit are as they were.
hand-over-ended-notice = { $name } has taken over as the contact of { $unit }. From now on you are no longer the contact of the unit. Thank you for your work.
hand-over-news =
    <b>Change of contact</b> · { $unit }

    { $from } has passed the work on to { $to }, { $position }.
contact-carried =
    { $before } has been closed and is <b>{ $unit }</b> now. You stay the contact, of { $unit }; what is to be done is in its tasks.

    If somebody else does this work now, please use the command /handover.
contacts-carried =
    <b>Contacts of merged units</b>

    { $count } people stay contacts after their unit has merged. To change that, open the unit and end the contact.
contacts-carried-line = • { $name }: { $before } → { $unit }
unit-ended = { $unit } has been closed; its last day was { $on }.
unit-ended-successors = It is carried on by: { $units }.
unit-ended-ask = If you stay a contact, please ask the { $organisation } to invite you to the new unit.
button-hand-over-anew = Pass it on to another
button-hand-over-stop = Stop passing it on
button-hand-over-leave = Do not pass it on
button-see-unit = See the unit
