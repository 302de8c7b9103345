# Inviting contacts (admins)

invitation-made =
    Invitation link for the contact of <b>{ $unit }</b>:
    { $link }

    It works once, until { $expires }. Please send it only to the person whom the unit has named: forward the picture below, or copy the invitation for another messenger.
invitation-letter = The { $organisation } invites you to be the contact of { $unit } for emulation tasks and reports. Please open this link (works once, until { $expires }): { $link }
invitation-ask-unit = Which unit’s contact would you like to invite? Please type the unit’s name or code, e.g. <code>Phường Láng</code>, or choose the unit from the list.
invitation-unit-unknown = No unit “{ $seen }” was found.
invitation-unit-near =
    { $count ->
        [one] Is “{ $seen }” this unit?
       *[other] Which of these units is “{ $seen }”?
    }
invitation-unit-ended = { $unit } has been closed, so no contact can be invited.
invitation-button-revoke = Revoke this link
invitation-revoke-done = The invitation link of { $unit } has been revoked and no longer works.
invitation-revoke-used = This link has already been used and can no longer be revoked.
invitation-revoke-already = This link has already been revoked.
invitation-not-vacant = This unit has a contact already; an admin of the Board invites further ones.
invitation-revoke-unknown = This link is no longer on record.
invitation-revoke-ask = Revoke the invitation link of { $unit } made at { $at }? Whoever has received it can then no longer use it.
invitation-revoke-kept = The link still works.
invitation-open-heading =
    { $count ->
        [one] { $unit } has one link that has not been used:
       *[other] { $unit } has { $count } links that have not been used:
    }
invitation-open-line = • made at { $at }, works until { $expires }
button-copy-invitation = Copy the invitation
button-copy-link = Copy the link
button-choose-unit = Choose from the list
button-invite-another = Make a new link
button-revoke-dated = Revoke the link made at { $at }
button-revoke-yes = Revoke
button-revoke-no = Keep

# Opening a link

invitation-used =
    This link has already been used. Each link works only once.

    Please ask the { $organisation } for a new one.
invitation-expired =
    This link has expired.

    Please ask the { $organisation } for a new one.
invitation-revoked =
    This link has been revoked.

    If you are the contact of your unit, please ask the { $organisation } for a new one.
invitation-unknown =
    This link is not valid. Part of it may have been lost in copying.

    Please open the link exactly as you received it, or contact the { $organisation }.
invitation-already-contact = You are already a contact of <b>{ $unit }</b>. The link is still valid and can be passed on to another person whom the unit names.
invitation-already-used-by-self = You are already a contact of <b>{ $unit }</b>; there is no need to open the link again.
invitation-unit-closed = <b>{ $unit }</b> has been closed. Please ask the { $organisation } for the link of its successor.

# Getting to know each other

onboarding-welcome = Welcome. This is the system of the { $organisation }: units submit their emulation and commendation plans and reports here and are reminded of due dates. There is nothing else to install.
onboarding-confirm-unit = Are you the contact of <b>{ $unit }</b>?
onboarding-button-yes = Yes
onboarding-button-no = No
onboarding-notice-heading = <b>Notice about personal data</b>
onboarding-notice =
    The { $organisation } (the data controller) processes your name, position, unit and Telegram account number in order to remind you of work due and to receive reports on emulation and commendation.

    The data are kept while you are in charge and for 12 months afterwards. Messages pass through the Telegram platform (which may lie outside Vietnam).

    What messages say is kept for 12 months. You have the right to see, export, correct and delete your data, to withdraw your consent and to complain at any time with the command /mydata; requests are answered within 2 working days. Please do not send state secrets through this system.
onboarding-button-agree = I agree
onboarding-button-decline = I do not agree
onboarding-notice-agreed = You agreed at { $at }.
onboarding-notice-declined = You declined at { $at }.
onboarding-full-name-awaited = Please type your full name.
onboarding-position-awaited = Please type your position.
onboarding-full-name = Please type your full name, e.g. <code>Đỗ Thu Hà</code>
onboarding-confirm-name = Record your name as <b>{ $name }</b>?
onboarding-button-name-again = Type again
onboarding-position = Please type your position, e.g. <code>Officer of the People’s Council and Committee</code>
onboarding-name-whole = Please type both family name and given name.
onboarding-name-letters = A name consists of letters only.
onboarding-position-words = Please give the position in words.
onboarding-too-long = This has { $length } characters; the limit is { $longest }. Please shorten it.
onboarding-use-buttons = Please choose one of the buttons below.
onboarding-not-my-unit =
    Noted. This link is meant for the contact of { $unit } and is still valid.

    Please ask the { $organisation } for the link of your own unit.
onboarding-declined =
    Your decision has been recorded; your name and position are not kept.

    Your unit can send plans and reports to the { $organisation } on paper or by e-mail as before. Should you change your mind, please open your link again.
onboarding-done = <b>{ $name }</b>, { $position }, is now a contact of <b>{ $unit }</b>.

# News for the Board

contact-joined =
    { $count ->
        [1] <b>A unit has a new contact</b>
       *[other] <b>{ $count } new contacts</b>
    }
contact-joined-line = • { $unit }: { $name }, { $position }

# People without a link

stranger-welcome =
    Welcome. This system receives plans and reports on emulation and commendation for the { $organisation }.

    Each contact of a unit enters through a personal link sent by the { $organisation }. If you have received one, please open it. If not, you can ask for one here.
access-button-ask = Ask for a link
access-ask-who = Please type your name, position and unit in one message, e.g. <code>Đỗ Thu Hà, culture and society officer, Phường Láng</code>
access-sent = Your request has been passed to the { $organisation }. Once it is confirmed, you will receive a link through your unit.
access-too-short = Please type your name, position and unit.
access-too-many = You have asked three times today. Please wait for the { $organisation } to reply.
access-request-heading = <b>Request for a link to the system</b>
access-request-from = Name on Telegram: { $name } (not verified)
access-request-message = Message: { $message }
access-request-advice = Please check with the unit before sending an invitation link.
access-button-close = Mark as handled
access-closed = Marked as handled.
access-already-closed = This request has already been handled.
access-unknown = This request is no longer on record.
access-button-refuse = Not possible
access-refuse-why = Reason why no link is given: please choose or type it. The sender will read it.
access-refusal-has-contact = The unit already has a contact
access-refusal-not-confirmed = The unit has not confirmed it
access-refusal-who-is-it = Name, position, unit unclear
access-refused = The sender has been told that no link can be given.
access-refused-notice = The Board cannot give you a link to the system yet.
access-refused-next = Once everything is clear or your unit has confirmed it, you can ask again with the button below.
access-button-again = Ask again
access-button-grant = Invite { $unit }
access-button-invite = Find the unit
access-button-invite-other = Another unit
access-granted = The invitation link of { $unit } is below, and whoever asked has been told. Please send the link through the unit.
access-granted-notice = Your request has been accepted. A link to the system will be sent through your unit.
access-choose-unit = The message may mean one of these units. Please choose one to make a link; for any other unit use /invite with its name.
access-no-unit-named = The message does not clearly name a unit. Please use /invite with the unit’s name to make a link.
access-not-needed = You already have access, so there is no need to ask.

# Inviting a whole cluster

button-invite-cluster = Invite the whole cluster
button-invite-loose = Invite these units
button-invite-missing = Invite { $count } without a contact
button-invite-whole = Invite all { $count } units
invitation-cluster-heading = <b>Inviting contacts: { $cluster }</b>
invitation-cluster-counts = { $missing } of { $count } units have neither a contact nor a link that still works.
invitation-cluster-how = You will receive an Excel file with a link and a QR code for each unit. Each link works once, within { $days } days.
invitation-cluster-changed = The links of this cluster have just changed. Please look at the numbers again.
invitation-cluster-done = { $count } invitation links of <b>{ $cluster }</b> have been made; they are in the file below.
invitation-cluster-caption = Invitation links of { $cluster }. This file cannot be made again; please send each link only to the person whom that unit has named.
invitations-sheet-name = Invitation links
invitations-sheet-title = Invitation links for contacts · { $cluster }
invitations-sheet-note = Each link works only once. Please send it only to the person whom the unit has named.
invitations-sheet-number = No.
invitations-sheet-code = Unit code
invitations-sheet-unit = Unit
invitations-sheet-link = Link
invitations-sheet-expires = Works until
invitations-sheet-letter = Invitation to send
invitations-sheet-qr = QR code

unit-vacant-news = <b>{ $unit }</b> has no contact: { $name } is no longer in charge. Its reminders reach nobody for now.
button-invite-new-contact = Invite a new contact
button-vacant-units = Units without a contact
vacant-heading = <b>Units without a contact</b>: { $count }{ $left ->
    [0] { "" }
   *[other] , of which { $left } had one
  }
vacant-why = Reminders for these units reach nobody for now.
vacant-none = Every unit has a contact.
vacant-unit-left = • { $unit }: { $name } was in charge until { $date }
vacant-unit-left-invited = • { $unit }: { $name } was in charge until { $date }; invited, has not come yet
vacant-unit-invited = • { $unit }: invited, has not come yet
vacant-unit-never = • { $unit }: not invited
button-vacant-invite = New contact: { $unit }
desk-received = <b>Received from { $from }</b>, who is no longer a specialist:
desk-news = <b>Work of { $from } passed on</b>; they are no longer a specialist.
desk-to = To { $name }:
desk-to-admins = Nobody follows these yet; the admins have them until somebody is assigned:
desk-clusters = • Follows: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
  }
desk-questions = • { $count ->
    [one] { $count } question that waits
   *[other] { $count } questions that wait
  }
desk-reviews = • { $count ->
    [one] { $count } paper under review
   *[other] { $count } papers under review
  }
button-see-staff = Assign people
