# Kinds of units, roles

units-type-department = department
units-type-commune = ward or commune
units-type-front-org = front organisation
units-type-public-service-unit = public service unit
units-type-vertical-agency = vertical agency
units-type-enterprise = enterprise
units-type-district = district
units-calendar-calendar-year = calendar year
units-calendar-school-year = school year
units-role-member = member
units-role-lead = lead
units-role-deputy = deputy
units-kind-cum = cluster (cụm)
units-kind-khoi = bloc (khối)

# Columns

units-column-unit-code = unit code
units-column-name = name
units-column-unit-type = type
units-column-short-name = short name
units-column-cluster = cluster
units-column-cluster-in = cluster of { $year }
units-column-cluster-kind = kind of cluster
units-column-year = year
units-column-cluster-role = role
units-column-cluster-role-in = role of { $year }
units-column-calendar-profile = calendar
units-column-valid-from = valid from
units-column-valid-to = valid to
units-column-predecessor-codes = codes of predecessors
units-column-tags = tags

# Bad rows

units-bad-column-missing = this column is missing; unit_code, name and unit_type are needed
units-bad-column-twice = this column appears twice
units-bad-empty = this cell is empty
units-bad-code = the code “{ $seen }” is not valid; codes consist of plain letters, digits and hyphens, e.g. P-LANG
units-bad-code-twice = the code { $code } is already in row { $row }
units-bad-differs = differs from row { $row } of the same code { $code }; one row a year, the other columns alike
units-bad-length = { $length } characters long; the limit is { $longest }
units-bad-type = there is no type “{ $seen }”; the types are: department, commune, front_org, public_service_unit, vertical_agency, enterprise
units-bad-calendar-profile = “{ $seen }” is neither calendar_year nor school_year
units-bad-cluster-kind = “{ $seen }” is neither cum (cluster) nor khoi (bloc)
units-bad-cluster-kind-missing = it is not clear whether “{ $cluster }” is a cụm or a khối
units-bad-cluster-kind-differs =
    “{ $cluster }” is a { $kind ->
        [cum] cụm
       *[khoi] khối
    } already
units-bad-cluster-role = “{ $seen }” is not member, lead or deputy
units-bad-year = “{ $seen }” is not a year from 2000 to 2099
units-bad-date = “{ $seen }” is not a real date, e.g. 1 Jul 2025
units-bad-date-without-year = “{ $seen }” has no year; e.g. 1 Jul 2025
units-bad-formula = the formula in this cell has an error ({ $seen }); please enter the value itself
units-bad-validity = valid to { $to } is before valid from { $from }
units-bad-predecessor = there is no unit { $code } to be a predecessor
units-bad-predecessor-self = a unit cannot be its own predecessor ({ $code })
units-bad-too-many-lead = “{ $cluster }” already has a lead in { $year }
units-bad-too-many-deputy = “{ $cluster }” already has two deputies in { $year }
units-bad-tag = the tag “{ $seen }” is longer than { $longest } characters
units-bad-tags = a unit has at most { $most } tags

# Files that cannot be read

units-file-too-big = The file is larger than { $megabytes } MB. Please send a smaller one.
units-file-too-long = The file has more than { $rows } rows. Please split it.
units-file-not-text = This file cannot be read. Please send the list as an Excel (.xlsx) or CSV UTF-8 (.csv) file.
units-file-old-excel = The file is in the old Excel format (.xls) or protected with a password. Please remove the password, save it as “Excel Workbook (*.xlsx)” and send it again.
units-file-macros = The file contains macros, so it was not opened. Please save it as “Excel Workbook (*.xlsx)” and send it again.
units-file-unsafe = The compressed content of the file is too large or unusual, so it was not opened. Please copy the list to a new Excel file and send that.
units-file-too-slow = This file took too long to read, so reading was stopped. Please copy the list of units alone into a new Excel file, without formatting or other sheets, and send that.
units-file-not-workbook = This file is not an Excel workbook. Please send the list as a .xlsx or .csv file.
units-file-broken-workbook = The Excel file is damaged and cannot be read. Please open it in Excel, save it as “Excel Workbook (*.xlsx)” and send it again.
units-file-empty = The file has no rows below its heading row.
units-file-broken = A double quote is wrong near line { $line } of the file. Please check it and send the file again.
units-file-which-sheet = { $count } sheets of this file are lists of units. Please choose the one to use.
units-file-button-sheet = { $sheet } · { $rows } rows
units-file-sheets = Several sheets of this file are lists of units: { $names }. Please hide the ones not needed, save the file and send it again.
units-file-lost = The file could not be fetched from Telegram. Please send it again.
units-file-reading = The file { $name } has been received. It is being checked and you will be told the result; nothing has been saved yet.
units-file-heading = <b>Check of the list of units</b> · { $name } (nothing saved yet)
units-plan-button-details = See details

# Dry run and import

units-plan-summary = Added { $added } · changed { $changed } · closed { $closed } · unchanged { $unchanged }
units-plan-year = Clusters of { $year }: { $count } units in the file
units-plan-added = Added: { $code } · { $name }, from { $from }
units-plan-closed = Closed: { $code } · { $name }, at the end of { $on }
units-plan-merger = From { $from } on { $before } merge into { $after }; contacts, drafts and open tasks go along, see /reorganise
units-plan-merger-open = { $after } carries on { $before }: without a last day nothing is moved yet
units-plan-changed = Changed: { $code } · { $name }, { $column }: “{ $from }” becomes “{ $to }”
units-plan-bad = Row { $row }, column { $column }: { $reason }
units-plan-near-row = Very similar: row { $row } ({ $code } · { $name }) and row { $otherRow } ({ $otherCode } · { $otherName })
units-plan-near-unit = Very similar: row { $row } ({ $code } · { $name }) and the existing unit { $otherCode } · { $otherName }
units-plan-more =
    { $count ->
        [one] … and one more line
       *[other] … and { $count } more lines
    }
units-plan-new-clusters = New clusters: { $names }
units-plan-not-in-file =
    { $count ->
        [one] One active unit is not in the file and stays as it is: { $names }
       *[other] { $count } active units are not in the file and stay as they are: { $names }
    }
units-plan-ignored = Columns not used: { $columns }
units-plan-empty = Empty cells by column: { $columns }
units-plan-opening = { $count } new units have no “Valid from”: they count from { $date }
units-plan-sheet = Sheet: { $sheet }
units-plan-refused =
    { $count ->
        [one] There is one mistake, so nothing has been saved. Please correct the row above and send the file again.
       *[other] There are { $count } mistakes, so nothing has been saved. Please correct the rows above and send the file again.
    }
units-plan-look-near =
    { $count ->
        [one] One row is very similar to another unit; please check for duplicates before saving.
       *[other] { $count } rows are very similar to other units; please check for duplicates before saving.
    }
units-plan-ready = If this is right, please confirm to save it.
units-plan-nothing = The file is the same as the existing list; there is nothing to save.
units-plan-approved = Saving the list from { $name }. You will be told when it is done.
units-plan-applied = The list has been saved: { $added } added, { $changed } changed, { $closed } closed.
units-plan-dropped = The file has been set aside; nothing was saved.
units-plan-gone = This file is no longer waiting for confirmation. Please send it again.
units-plan-button-apply = Save the list
units-plan-button-drop = Set aside
units-nothing = empty

# A list to be filled in

button-units-template = Download the template
units-template-caption = Template for the list of units. Please fill in its first sheet and send the file to this chat; it is checked first, and nothing is saved before you confirm.
units-template-list = List
units-template-example = Example
units-template-meaning = Explanation
units-template-how = Fill in the sheet “List”, one unit per row, and keep the heading row. An empty cell leaves the existing data as it is; so does a unit that is not in the file.
units-template-needed = required
units-template-optional = if needed
units-template-unit-code = Plain letters, digits and hyphens; different for each unit, the same every year, e.g. P-LANG
units-template-name = The full name, e.g. Phường Láng
units-template-unit-type = department · commune · front_org · public_service_unit · vertical_agency · enterprise
units-template-short-name = At most 40 characters, for buttons. If left empty, the name is shortened for you.
units-template-cluster = Name of the emulation cluster, e.g. Cụm thi đua số 2
units-template-cluster-kind = cum or khoi, needed where the name does not say
units-template-year = The year of the cluster. If left empty, this year. A unit may have a row for each of several years.
units-template-cluster-role = member, lead or deputy. A cluster has one lead and at most two deputies.
units-template-calendar-profile = calendar_year or school_year
units-template-valid-from = The first day of the unit, e.g. 1 Jul 2025. If left empty, the day the list is sent.
units-template-valid-to = The last day of the unit. Leave empty while it is active.
units-template-predecessor-codes = Codes of the units that were merged into this one, separated by commas
units-template-tags = Your own tags for selecting units, separated by commas, e.g. Nội thành, Khối trường học
