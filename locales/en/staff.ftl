# Roles of the Board

role-too-small = Your role does not include this. Please speak to an admin if you need it.
file-rights-changed = This file was not sent: your rights here have just changed. Please open that page again if /menu still offers it.
overview-nothing-followed = No cluster has been assigned to you yet. Please speak to an admin.
unit-leads-cum = Leads { $name }
unit-leads-khoi = Leads { $name }

# Tags of a unit

unit-tags = Tags: { $tags }
unit-tags-heading = <b>Tags of { $unit }</b>
unit-tags-none = No tags yet.
unit-tags-how = Tags select groups of units for announcements. Please tap to add or remove one.
unit-tags-ask = Please type the new tags of { $unit }, separated by commas, e.g. <code>Nội thành, Khối trường học</code>
unit-tags-refused = Not saved: { $reason }. Please type it again.
unit-tags-enough = The unit already has 10 tags.
button-unit-tags = Tags
button-tag-on = ✓ { $tag }
button-tag-off = ☐ { $tag }
button-tag-new = Type a new tag

# Help and greetings by role

help-officer =
    /status overview of a milestone, /year the whole year
    /awards registry of awards
    /toreview submissions to review
    /cluster overview of a cluster, nudge units
    /reminders preview and reminder log
    /questions questions waiting; reply to the news of a question to answer it
help-viewer =
    /status overview of a milestone, /year the whole year
    /awards registry of awards
    /summary summary on one page
    /reminders preview and reminder log
welcome-specialist = Please choose below. You follow the overview and the questions of the clusters assigned to you.
welcome-viewer = Please choose below to see how the units are doing.

# People of the Board

role-board-admin = Admin
role-board-specialist = Specialist
role-board-viewer = Board leader
staff-heading = <b>Board staff: { $count }</b>
staff-nameless = No name yet
staff-line = • { $name }: { $roles }
staff-roles = { $role }
staff-open-links = Links not used yet: { $count }
staff-open-link = • { $role }, works until { $expires }
staff-invite-how = Invite with which role? A single-use link is made; please send it to that person alone.
staff-invited =
    Link for the role <b>{ $role }</b>:
    { $link }

    It works once, until { $expires }. Whoever opens it first gets the role, so please send it only to the right person.
staff-invited-caption = QR code, role { $role }, works once within { $days } days
staff-invitation-revoked = The link was revoked and no longer works.
staff-invitation-over = This link has already been used or revoked.
staff-confirm = You are invited to the system of the { $organisation } with the role <b>{ $role }</b>.
staff-declined = Noted. The link has not been used.
staff-joined = You now have the role <b>{ $role }</b>.
staff-position = Please type your position, e.g. <code>Specialist of the Board</code>
staff-person-heading = <b>{ $name }</b>
staff-person-position = { $position }
staff-person-role = ● { $role }
staff-person-no-role = No role on the Board.
staff-person-clusters = Follows: { $names }
staff-person-no-cluster = Follows no cluster yet.
staff-take-back-ask = Remove the role { $role } from { $name }? Access ends at once.
staff-taken-back = The role has been removed.
staff-taken-back-links = The role has been removed; { $count } unused links made by this person no longer work either.
staff-last-admin = This is the last admin, so the role cannot be removed.
staff-fixed-admin = This admin is set in the server’s configuration, so the role cannot be removed here.
staff-clusters-how = { $name } follows { $count } clusters. Please tap to assign or unassign one.
staff-search-ask = Please type the name of a person already in the system, or the name or code of their unit.
staff-search-found = Please choose the person:
staff-search-nobody = Nobody in the system matches “{ $seen }”. Please type it again, or invite by a link.
role-granted-board-admin = You are now an admin. Please tap /start to see what is new.
role-granted-board-specialist = You are now a specialist. Please tap /start to see what is new.
role-granted-board-viewer = You are now a Board leader. Please tap /start to see what is new.
role-ended-board-admin = Your role as an admin has ended.
role-ended-board-specialist = Your role as a specialist has ended.
role-ended-board-viewer = Your role as a Board leader has ended.
button-staff-person = { $name }
button-staff-invite = Invite staff
button-staff-search = Choose a known person
button-staff-name = Enter my name
button-staff-revoke = Revoke: { $role }, { $on }
button-staff-back = ‹ Board staff
button-staff-clusters = Assign clusters
button-staff-done = Done
button-staff-accept = I agree and accept
button-staff-decline = Decline
button-staff-take-back = Remove the role
button-role = { $role }
button-role-on = ✓ { $role }
button-role-off = ☐ { $role }
command-nhansu = Board staff
    .name = staff

# The end of a contact

button-contact-end = End contact: { $name }
button-contact-end-yes = End contact
contact-end-ask = End the role of { $name } as the contact of { $unit }? Access ends at once; what the unit has written stays.
contact-ended = { $name } is no longer the contact of { $unit }.
contact-ended-notice = You are no longer the contact of { $unit }. Thank you for your work.

# Told to admins when somebody is given a role

staff-gained-by-link = <b>{ $name }</b> has accepted the role <b>{ $role }</b> through a link made by { $by }.
staff-gained-by-hand = { $by } has given <b>{ $name }</b> the role <b>{ $role }</b>.
staff-gained-advice = If this is not right, please tap to remove the role at once.
staff-sender-name = { $name } (name on Telegram)
