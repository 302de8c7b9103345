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
units-column-cluster-kind = kind of cluster
units-column-year = year
units-column-cluster-role = role
units-column-calendar-profile = calendar
units-column-valid-from = valid from
units-column-valid-to = valid to
units-column-predecessor-codes = codes of predecessors
units-column-tags = tags

# Bad rows

units-bad-column-missing = this column is missing; unit_code, name and unit_type are needed
units-bad-column-twice = this column occurs twice
units-bad-empty = this cell is empty
units-bad-code = the code “{ $seen }” is not valid; codes consist of plain letters, digits and hyphens, for example P-LANG
units-bad-code-twice = the code { $code } is in row { $row } already
units-bad-length = { $length } characters long, at most { $longest } are possible
units-bad-type = there is no type “{ $seen }”; the types are: department, commune, front_org, public_service_unit, vertical_agency, enterprise
units-bad-calendar-profile = “{ $seen }” is neither calendar_year nor school_year
units-bad-cluster-kind = “{ $seen }” is neither cum (cluster) nor khoi (bloc)
units-bad-cluster-kind-missing = it is not clear whether “{ $cluster }” is a cụm or a khối
units-bad-cluster-kind-differs =
    “{ $cluster }” is a { $kind ->
        [cum] cụm
       *[khoi] khối
    } already
units-bad-cluster-role = “{ $seen }” is none of member, lead, deputy
units-bad-year = “{ $seen }” is not a year from 2000 to 2099
units-bad-date = “{ $seen }” is not an existing day; for example: 1/7/2025
units-bad-date-without-year = “{ $seen }” has no year; such as 1/7/2025
units-bad-formula = the formula of this cell fails ({ $seen }); please write the value into the cell
units-bad-validity = valid to { $to } comes before valid from { $from }
units-bad-predecessor = there is no unit { $code } to be a predecessor
units-bad-predecessor-self = a unit cannot be its own predecessor ({ $code })
units-bad-too-many-lead = “{ $cluster }” has a lead in { $year } already
units-bad-too-many-deputy = “{ $cluster }” has two deputies in { $year } already
units-bad-tag = the tag “{ $seen }” has more than { $longest } characters
units-bad-tags = a unit has at most { $most } tags

# Files that cannot be read

units-file-too-big = The file is larger than { $megabytes } MB. Please send a smaller one.
units-file-too-long = The file has more than { $rows } rows. Please split it.
units-file-not-text = This file cannot be read. Please send the list as an Excel (.xlsx) or CSV UTF-8 (.csv) file.
units-file-old-excel = The file is of an old kind of Excel (.xls) or locked with a password. Please remove the password, save it as “Excel Workbook (*.xlsx)” and send it again.
units-file-macros = The file holds macros, so it is not opened. Please save it as “Excel Workbook (*.xlsx)” and send it again.
units-file-unsafe = What is packed in the file is too big or unusual, so it is not opened. Please copy the list to a new Excel file and send that.
units-file-too-slow = This file took too long to read, so it was left. Please copy the list of units alone into a new Excel file, without formatting or other sheets, and send that.
units-file-not-workbook = This file is no Excel workbook. Please send the list as a .xlsx or .csv file.
units-file-broken-workbook = The Excel file is damaged and cannot be read. Please open it in Excel, save it as “Excel Workbook (*.xlsx)” and send it again.
units-file-empty = The file has no rows below its heading.
units-file-broken = A double quote is wrong near line { $line } of the file. Please check it and send the file again.
units-file-which-sheet = { $count } sheets of this file are lists of units. Please choose the one that is meant.
units-file-button-sheet = { $sheet } · { $rows } rows
units-file-sheets = Several sheets of this file are lists of units: { $names }. Please hide those that are not meant, save the file and send it again.
units-file-lost = The file could not be fetched from Telegram. Please send it again.
units-file-reading = The file { $name } has been received. It is being checked and you will be told the result; nothing has been written yet.
units-file-heading = <b>Check of the list of units</b> · { $name } (nothing written yet)
units-plan-button-details = See details

# Dry run and import

units-plan-summary = Added { $added } · changed { $changed } · closed { $closed } · unchanged { $unchanged }
units-plan-added = Added: { $code } · { $name }, from { $from }
units-plan-closed = Closed: { $code } · { $name }, at the end of { $on }
units-plan-changed = Changed: { $code } · { $name }, { $column }: “{ $from }” becomes “{ $to }”
units-plan-bad = Row { $row }, column { $column }: { $reason }
units-plan-near-row = Much alike: row { $row } ({ $code } · { $name }) and row { $otherRow } ({ $otherCode } · { $otherName })
units-plan-near-unit = Much alike: row { $row } ({ $code } · { $name }) and the known unit { $otherCode } · { $otherName }
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
units-plan-ignored = Columns that are not used: { $columns }
units-plan-empty = Empty cells by column: { $columns }
units-plan-opening = { $count } new units have no “Valid from”: they count from { $date }
units-plan-sheet = Sheet: { $sheet }
units-plan-refused =
    { $count ->
        [one] There is one mistake, so nothing has been written. Please mend the row above and send the file again.
       *[other] There are { $count } mistakes, so nothing has been written. Please mend the rows above and send the file again.
    }
units-plan-look-near =
    { $count ->
        [one] One row is much like another unit; please see that it is not the same before writing.
       *[other] { $count } rows are much like other units; please see that they are not the same before writing.
    }
units-plan-ready = If this is right, please confirm to write it.
units-plan-nothing = The file says exactly what is known already; there is nothing to write.
units-plan-approved = Writing the list from { $name }. You will be told when it is done.
units-plan-applied = The list has been written: { $added } added, { $changed } changed, { $closed } closed.
units-plan-dropped = The file has been put aside; nothing was written.
units-plan-gone = This file no longer waits for confirmation. Please send it again.
units-plan-button-apply = Write the list
units-plan-button-drop = Put aside
units-nothing = empty

# A list to be filled in

button-units-template = Get the template
units-template-caption = Template for the list of units. Please fill in its first sheet and send the file to this chat; it is checked first, and nothing is written before you confirm.
units-template-list = List
units-template-example = Example
units-template-meaning = Explanation
units-template-how = Fill in the sheet “List”, one unit a row, and keep the heading. An empty cell leaves what is known as it is; so does a unit that is not in the file.
units-template-needed = needed
units-template-optional = if needed
units-template-unit-code = Plain letters, digits and hyphens; different for each unit, the same every year. Example: P-LANG
units-template-name = The full name, for example: Phường Láng
units-template-unit-type = department · commune · front_org · public_service_unit · vertical_agency · enterprise
units-template-short-name = At most 40 characters, for buttons. Left empty, the name is shortened for you.
units-template-cluster = Name of the emulation cluster, for example: Cụm thi đua số 2
units-template-cluster-kind = cum or khoi, needed where the name does not tell
units-template-year = The year of the cluster. Left empty, it is this year.
units-template-cluster-role = member, lead or deputy. A cluster has one lead and at most two deputies.
units-template-calendar-profile = calendar_year or school_year
units-template-valid-from = The first day of the unit, for example: 1/7/2025. Left empty, the unit counts from the day the list was sent.
units-template-valid-to = The last day of the unit. Empty while it exists.
units-template-predecessor-codes = Codes of the units that were merged into this one, with commas between them
units-template-tags = Tags of your own to choose units by, separated by commas, for example: Nội thành, Khối trường học
