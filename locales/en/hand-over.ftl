# Handing over the work of a contact

command-bangiao = Hand over to someone else
    .name = handover
hand-over-which-unit = For which unit do you wish to hand over the work of the contact?
hand-over-no-unit = You are not the contact of any active unit, so there is nothing to hand over.
hand-over-ask =
    <b>Handing over the work of the contact</b> · { $unit }

    Please type the full name of the person who takes over, e.g. <code>Trần Văn Minh</code>

    You will get a link to send to that person. You remain the contact until they have agreed.
hand-over-made =
    The link for <b>{ $name }</b> to take over <b>{ $unit }</b>:
    { $link }

    It works once, until { $expires }. Please send it to that person only.

    Once they have agreed, you are no longer the contact of { $unit }. Drafts, questions and open tasks stay with the unit.
hand-over-caption = QR code for { $name } to take over { $unit }, works once, until { $expires }
hand-over-open =
    <b>Handing over the work of the contact</b> · { $unit }

    There is a link for <b>{ $name }</b>, valid until { $expires }, which has not been used yet. Meanwhile you remain the contact.
hand-over-left = Cancelled. You are the contact as before.
hand-over-stopped = The handover of { $unit } has been cancelled; the link no longer works. You remain the contact.
hand-over-over = This handover link is no longer valid.
hand-over-confirm =
    Are you <b>{ $name }</b>, taking over the work of the contact of <b>{ $unit }</b>?

    Once you accept, the previous contact is no longer the contact; drafts and open tasks of the unit pass to you.
hand-over-received = { $name } has handed over. Drafts, questions and open tasks of the unit are as they were.
hand-over-draft = • { $form }: { $count ->
    [one] { $count } question answered
   *[other] { $count } questions answered
  } ({ $names })
hand-over-ended-notice = { $name } has taken over as the contact of { $unit }. From now on you are no longer the contact of the unit. Thank you for your work.
hand-over-news =
    <b>Change of contact</b> · { $unit }

    { $from } has handed over to { $to }, { $position }.
unit-ended = { $unit } has been closed (last day { $on }).
unit-ended-successors = Successor: { $units }.
unit-ended-ask = If you remain a contact, please ask the { $organisation } to invite you to the new unit.
button-hand-over-anew = Hand over to someone else
button-hand-over-stop = Cancel the handover
button-hand-over-leave = Do not hand over
button-see-unit = See the unit
