# Roles of the Board

role-too-small = Your role does not include this. Please speak to an admin if you need it.
overview-nothing-followed = No cluster has been assigned to you yet. Please speak to an admin.
unit-leads-cum = Leads { $name }
unit-leads-khoi = Leads { $name }

# Tags of a unit

unit-tags = Tags: { $tags }
unit-tags-heading = <b>Tags of { $unit }</b>
unit-tags-none = No tags yet.
unit-tags-how = Tags choose groups of units for announcements. Please tap to add or remove one.
unit-tags-ask = Please type the new tags of { $unit }, separated by commas. For example: <code>Nội thành, Khối trường học</code>
unit-tags-refused = Not saved: { $reason }. Please type it again.
unit-tags-enough = The unit has 10 tags already.
button-unit-tags = Tags
button-tag-on = ● { $tag }
button-tag-off = ○ { $tag }
button-tag-new = Type a new tag

# Help and greetings by role

help-officer =
    /status the overview of the units
    /questions questions waiting; reply to the news of a question to answer it
help-viewer = /status the overview of the units
welcome-specialist = Please choose: the overview and the questions of the units in your clusters.
welcome-viewer = Please choose to see how the units are doing.
