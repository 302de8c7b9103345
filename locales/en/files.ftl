# Files received, once they have been fetched

file-other-kind =
    <b>{ $form }</b> · { $unit }

    The file <b>{ $name }</b> for “{ $question }” has an accepted name, but its content is not { $wanted }, so the Board may not be able to open it.

    The file and all answers are kept. Please open the file on your computer, save it as { $wanted } and send it again for this question.
file-lost =
    <b>{ $form }</b> · { $unit }

    The file <b>{ $name }</b> for “{ $question }” could not be fetched from Telegram. All answers are kept.

    Please send the { $wanted } file again for this question.
button-file-again = Send the file again
button-see-handed-in = See what was submitted

# The server is out of room or cannot write

file-not-kept =
    <b>{ $form }</b> · { $unit }

    The server has a storage problem and has <b>not saved</b> the file <b>{ $name }</b> for “{ $question }” yet. All answers are kept.

    The system keeps trying and will tell you once it is saved. You need not send it again; please keep the file.
file-kept =
    <b>{ $form }</b> · { $unit }

    The file <b>{ $name }</b> has now been saved. You need not send it again.
files-not-kept-news =
    <b>The server cannot save files of units</b>

    The disk is full or cannot be written to. Please tell whoever runs the server at once to check the free space and the rights of the data folder.

    The system tries again every 5 minutes, keeps all answers and has told whoever sent a file.

disk-low =
    <b>The disk of the server is nearly full</b>

    { $free } GB of { $total } GB are free ({ $percent }%). Please ask whoever keeps the server to make room. Answers and files are still taken as usual.
disk-very-low =
    <b>There is hardly any room left on the disk of the server</b>

    Only { $free } GB of { $total } GB are free ({ $percent }%). Announcements wait from now on; with less room, reminders by the calendar wait too. Answers and files of units are taken to the last.

    Please tell whoever keeps the server at once to make room or to add a disk. The system goes on by itself when there is room; an announcement whose time is more than an hour past then waits for your decision.
disk-nearly-none =
    <b>The disk of the server is all but full</b>

    Only { $free } GB of { $total } GB are free ({ $percent }%). Announcements and reminders by the calendar wait; what room is left is kept for answers and files of units. When it is full, what units write stays with Telegram, for a day at most.

    Please tell whoever keeps the server to make room now. Reminders go on by themselves when there is room; none is left out and none comes twice.
disk-fine = There is enough room on the disk of the server again: { $free } GB of { $total } GB are free ({ $percent }%). Messages go out as usual.
restored-news =
    <b>The system runs on the backup of { $at }</b>

    What units answered and submitted after that, and what the Board did, is not in it; please ask the units to look and to send again what is missing.

    Messages that waited in the backup are held, since they may have been sent; announcements that were under way or due wait for your decision. Nobody is reminded today; reminders go on tomorrow.
backup-none =
    <b>There is no backup yet</b>

    For more than two days the data have not been backed up. Please ask whoever keeps the server to look at the folder and the room for backups.
backup-old =
    <b>The last backup is older than two days</b>

    The last good one is of { $at }. Please ask whoever keeps the server to look at the folder and the room for backups.
backup-fine = The data are backed up again.

scan-lost = The scan <b>{ $name }</b> of a paper that was recorded could not be fetched. Please open that task again and send the scan once more.
