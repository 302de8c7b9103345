# What was submitted, the papers of one unit

button-own-papers = Submissions
button-papers = Submissions by year
button-see-paper = { $unit }: { $form }
button-paper = { $mark } { $form }
button-year-number = See { $year }
papers-choose-unit = Please choose a unit.
papers-heading = <b>Submissions</b> · { $unit }
papers-year = Year { $year }
papers-none = Nothing here yet. What the unit submits or drafts will be kept here.
papers-line = { $mark } { $form }
papers-line-overdue = { $mark } { $form } (overdue)
papers-line-handed-in = { $mark } { $form }: submitted at { $at }, receipt { $number }
papers-legend = ○ not submitted, ◐ in progress, ● done

# Milestones of every year

overview-choose-of-year = <b>Overview</b>. Milestones of { $year }.
overview-milestone-line = { $name }: { $done } of { $of } done
button-current-milestones = Current milestones
button-page-number = Page { $page }
