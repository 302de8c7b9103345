# The Board records in a unit's place

button-record = Record for the unit
button-record-hand-in = Fill in for the unit
button-record-hand-in-go-on = Continue for the unit
button-record-paper = Paper copy received
button-record-waiver = Waive
button-record-extension = Extend
button-record-reopening = Reopen
button-record-scan = Add a scan
button-record-yes = Record
button-record-no = Do not record
button-record-several = Record for several units
button-record-all = Choose all
button-record-none = Choose none
button-record-unit = { $mark } { $name }
button-take-back-extension = Withdraw the extension
button-take-back-waiver = Withdraw the waiver
button-take-back-paper = Withdraw the paper
button-take-back-reopening = Withdraw the reopening
record-choose =
    <b>{ $name }</b> · { $cluster }

    Choose units, then what to record. Type a name to find one. Chosen: { $count }/{ $of }
record-choose-nobody = No unit is chosen yet.
record-choose-found = Chosen: { $units }.
record-choose-unknown = No open unit in this list is called “{ $seen }”.
record-title-paper = <b>Paper copy received</b>
record-title-waiver = <b>Waiver</b>
record-title-extension = <b>Extension</b>
record-title-reopening = <b>Reopening, to submit or change</b>
record-of = { $name }
record-units = Unit: { $units }
record-ask-number = Please type the number of the document and its date, e.g. <code>15/KH-UBND</code>
record-ask-until = Extend until which day? Please choose or type a date.
record-number = Document: { $document }
record-number-no-date = Document: { $document } (no date)
record-date-later = The date of the document is after today; please check it.
record-until = Until the end of { $date }
record-reason = Reason: { $reason }
record-left = Nothing has been recorded.
record-left-out = Not recorded: { $unit } ({ $why })
record-left-out-done = done
record-left-out-waits = a request is waiting for an answer
record-left-out-not-later = already due on that day or later
record-left-out-too-late = more than a year after the due date
record-left-out-not-locked = not locked
record-left-out-more = … and { $count } more
record-told =
    { $without ->
        [0] The contacts of the unit are told at once.
       *[other] The contacts of the unit are told at once; units without a contact: { $without }.
    }
record-nobody-left = No unit is left to record this for.
record-done =
    { $count ->
        [1] <b>Recorded for { $unit }</b>
       *[other] <b>Recorded for { $count } units</b>
    }
record-scan-how = If there is a scan, please send it here as a photo or file.
record-scan-added = “{ $name }” is kept with the paper (files: { $count }).
record-scan-other = A scan must be a photo or a file. Please send it again.
record-scan-too-many = At most 20 files are kept. Please put the pages into one PDF.
record-by = Recorded by { $name } of the Board, { $at }
record-reason-line = Reason: { $reason }
record-extended = Extended until { $date }
record-reopened = Reopened until the end of { $date }
take-back-why = Reason for withdrawing: please choose or type it. The unit’s contacts will read it.
take-back-reason-mistake = Wrong unit or content
take-back-reason-not-valid = The document is not valid
take-back-done = Withdrawn. Everything is as before, and the unit has been told.
filling-for = ✎ You are filling in for the unit
submission-on-behalf = Filled in by the Board for the unit: { $name }
submission-on-behalf-news =
    <b>The Board has submitted for your unit</b>
    { $form } · { $unit }
    { $name } of the Board filled it in and submitted it at { $at }, receipt { $number }. Please have a look; you can change it and submit it again.
