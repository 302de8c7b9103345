# Roles of the Board

role-too-small = Your role does not include this. Please speak to an admin if you need it.
overview-nothing-followed = No cluster has been assigned to you yet. Please speak to an admin.
unit-leads-cum = Leads { $name }
unit-leads-khoi = Leads { $name }

# Tags of a unit

unit-tags = Tags: { $tags }
unit-tags-heading = <b>Tags of { $unit }</b>
unit-tags-none = No tags yet.
unit-tags-how = Tags choose groups of units for announcements. Please press to add or remove one.
unit-tags-ask = Please type the new tags of { $unit }, separated by commas. For example: <code>Nội thành, Khối trường học</code>
unit-tags-refused = Not saved: { $reason }. Please type it again.
unit-tags-enough = The unit has 10 tags already.
button-unit-tags = Tags
button-tag-on = ● { $tag }
button-tag-off = ○ { $tag }
button-tag-new = Type a new tag

# Help and greetings by role

help-officer =
    /status overview of the units
    /cluster overview of a cluster, nudge units
    /reminders preview and log of reminders
    /questions questions waiting; reply to the news of a question to answer it
help-viewer =
    /status the overview of the units
    /summary summary on one page
    /reminders preview and log of reminders
welcome-specialist = Please choose: the overview and the questions of the units in your clusters.
welcome-viewer = Please choose to see how the units are doing.

# People of the Board

role-board-admin = Admin
role-board-specialist = Specialist
role-board-viewer = Leader of the Board
staff-heading = <b>People of the Board: { $count }</b>
staff-nameless = Name not told
staff-line = • { $name }: { $roles }
staff-roles = { $role }
staff-open-links = Links not used yet: { $count }
staff-open-link = • { $role }, works until { $expires }
staff-invite-how = Which role? A link is made that works once; please send it to the person alone.
staff-invited =
    Link for the role <b>{ $role }</b>:
    { $link }

    It works once, until { $expires }. Whoever opens it first has the role, so please send it to the right person only.
staff-invited-caption = QR code, role { $role }, works once within { $days } days
staff-invitation-revoked = The link was revoked and no longer works.
staff-invitation-over = This link was used or revoked before.
staff-confirm = You are invited to the system of the { $organisation } with the role <b>{ $role }</b>.
staff-declined = Noted. The link has not been used.
staff-joined = You have the role <b>{ $role }</b> now.
staff-position = Please tell your position, for example: <code>Specialist of the Board</code>
staff-person-heading = <b>{ $name }</b>
staff-person-position = { $position }
staff-person-role = ● { $role }
staff-person-no-role = No role of the Board.
staff-person-clusters = Follows: { $names }
staff-person-no-cluster = Follows no cluster yet.
staff-take-back-ask = End the role { $role } of { $name }? It ends at once.
staff-taken-back = The role has ended.
staff-taken-back-links = The role has ended, and with it { $count } links that this person made and nobody had used.
staff-last-admin = This is the last admin, so the role cannot end.
staff-fixed-admin = This admin is set in the server’s configuration, so the role cannot end here.
staff-clusters-how = { $name } follows { $count } clusters. Please press to assign one or take it away.
staff-search-ask = Please type the name of somebody who is in the system, or the name or code of their unit.
staff-search-found = Please choose the person:
staff-search-nobody = Nobody in the system matches “{ $seen }”. Please type it again, or invite by a link.
role-granted-board-admin = You have been given the role of an admin. Please press /start to see what is new.
role-granted-board-specialist = You have been given the role of a specialist. Please press /start to see what is new.
role-granted-board-viewer = You have been given the role of a leader of the Board. Please press /start to see what is new.
role-ended-board-admin = Your role as an admin has ended.
role-ended-board-specialist = Your role as a specialist has ended.
role-ended-board-viewer = Your role as a leader of the Board has ended.
button-staff-person = { $name }
button-staff-invite = Invite by link
button-staff-search = Somebody known
button-staff-name = Enter my name
button-staff-revoke = Revoke: { $role }, { $at }
button-staff-back = ‹ People of the Board
button-staff-clusters = Assign clusters
button-staff-done = Done
button-staff-accept = I agree and accept
button-staff-decline = Decline
button-staff-take-back = End the role
button-role = { $role }
button-role-on = ● { $role }
button-role-off = ○ { $role }
command-nhansu = People of the Board
    .name = staff

# The end of a contact

button-contact-end = End contact: { $name }
button-contact-end-yes = End
contact-end-ask = End the access of { $name } as the contact of { $unit }? It ends at once; what the unit has written stays.
contact-ended = { $name } is no longer the contact of { $unit }.
contact-ended-notice = You are no longer the contact of { $unit }. Thank you for your work.

# Told to admins when somebody is given a role

staff-gained-by-link = <b>{ $name }</b> has taken the role <b>{ $role }</b> through a link made by { $by }.
staff-gained-by-hand = { $by } has given <b>{ $name }</b> the role <b>{ $role }</b>.
staff-gained-advice = If this is not right, please press to end the role at once.
staff-sender-name = { $name } (name on Telegram)
