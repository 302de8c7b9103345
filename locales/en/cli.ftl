cli-units-applied = Written to the database.
cli-units-dry-run = This is a preview, nothing was written. Add --apply to write it.
cli-units-bad-rows = Nothing was written: please correct the rows above and run it again.
