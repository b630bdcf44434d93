# Texts that both apps use: the staff's and a respondent's own. One id is given once over all files.

service-name = Outcomes
title-page = { $page } – Outcomes
title-error = Error: { $page } – Outcomes
skip-link = Skip to main content
loading = Loading…
back = Back
or = or
try-again = Try again
load-failed = This could not be loaded
stale = What you see may be out of date.
button-busy = Please wait
warning = Warning
breadcrumb = Where you are
continue = Continue
cancel = Cancel
change = Change
none = None
yes = Yes
no = No
notification-success = Done
notification-important = Important
page-previous = Previous
page-next = Next
page-of = Page { $page } of { $last }
count-left = { $n ->
    [one] You have { $n } character left
   *[other] You have { $n } characters left
}
count-over = { $n ->
    [one] You have { $n } character too many
   *[other] You have { $n } characters too many
}
date-part-day = Day
date-part-month = Month
date-part-year = Year
date-time = { $date } at { $time }
percent = { $value }%
footer-line = Made to listen. What people say here stays theirs.
password-show = Show
password-hide = Hide
password-show-label = Show password
password-hide-label = Hide password
not-found-title = We cannot find this
statement-link = Can everybody use this? (accessibility)
