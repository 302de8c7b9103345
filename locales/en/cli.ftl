cli-units-applied = Written to the database.
cli-units-dry-run = This is a preview, nothing was written. Add --apply to write it.
cli-units-bad-rows = Nothing was written: please correct the rows above and run it again.
cli-template-written = The template for the list of units has been written to { $file }.
cli-template-exists = { $file } exists already and is left as it is.
