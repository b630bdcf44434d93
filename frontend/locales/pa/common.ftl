# en: Outcomes
service-name = ਹਾਲ-ਚਾਲ

# en: { $page } – Outcomes
title-page = { $page } – ਹਾਲ-ਚਾਲ

# en: Error: { $page } – Outcomes
title-error = ਗ਼ਲਤੀ: { $page } – ਹਾਲ-ਚਾਲ

# en: Skip to main content
skip-link = ਸਿੱਧਾ ਮੁੱਖ ਹਿੱਸੇ ’ਤੇ ਜਾਓ

# en: Loading…
loading = ਖੁੱਲ੍ਹ ਰਿਹਾ ਹੈ…

# en: Back
back = ਵਾਪਸ

# en: or
or = ਜਾਂ

# en: Try again
try-again = ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ

# en: This could not be loaded
load-failed = ਇਹ ਖੁੱਲ੍ਹ ਨਹੀਂ ਸਕਿਆ

# en: What you see may be out of date.
stale = ਜੋ ਤੁਸੀਂ ਵੇਖ ਰਹੇ ਹੋ, ਉਹ ਪੁਰਾਣਾ ਹੋ ਸਕਦਾ ਹੈ।

# en: Please wait
button-busy = ਕਿਰਪਾ ਕਰਕੇ ਉਡੀਕ ਕਰੋ

# en: Warning
warning = ਚੇਤਾਵਨੀ

# en: Where you are
breadcrumb = ਤੁਸੀਂ ਕਿੱਥੇ ਹੋ

# en: Continue
continue = ਅੱਗੇ ਚੱਲੋ

# en: Cancel
cancel = ਰਹਿਣ ਦਿਓ

# en: Change
change = ਬਦਲੋ

# en: None
none = ਕੋਈ ਨਹੀਂ

# en: Yes
yes = ਹਾਂ

# en: No
no = ਨਹੀਂ

# en: Done
notification-success = ਹੋ ਗਿਆ

# en: Important
notification-important = ਜ਼ਰੂਰੀ

# en: Previous
page-previous = ਪਿਛਲਾ

# en: Next
page-next = ਅਗਲਾ

# en: Page { $page } of { $last }
page-of = { $last } ਵਿੱਚੋਂ ਸਫ਼ਾ { $page }

# en: { $n ->\n    [one] You have { $n } character left\n   *[other] You have { $n } characters left\n}
count-left =
    { $n ->
        [one] ਤੁਸੀਂ ਹੋਰ { $n } ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ
       *[other] ਤੁਸੀਂ ਹੋਰ { $n } ਅੱਖਰ ਲਿਖ ਸਕਦੇ ਹੋ
    }

# en: { $n ->\n    [one] You have { $n } character too many\n   *[other] You have { $n } characters too many\n}
count-over =
    { $n ->
        [one] { $n } ਅੱਖਰ ਵੱਧ ਹੈ
       *[other] { $n } ਅੱਖਰ ਵੱਧ ਹਨ
    }

# en: Day
date-part-day = ਦਿਨ

# en: Month
date-part-month = ਮਹੀਨਾ

# en: Year
date-part-year = ਸਾਲ

# en: { $date } at { $time }
date-time = { $date }, { $time } ਵਜੇ

# en: { $value }%
percent = { $value }%

# en: Made to listen. What people say here stays theirs.
footer-line = ਸੁਣਨ ਲਈ ਬਣਾਇਆ ਗਿਆ। ਲੋਕ ਇੱਥੇ ਜੋ ਕਹਿੰਦੇ ਹਨ, ਉਹ ਉਨ੍ਹਾਂ ਦਾ ਹੀ ਰਹਿੰਦਾ ਹੈ।

# en: Show
password-show = ਵਿਖਾਓ

# en: Hide
password-hide = ਲੁਕਾਓ

# en: Show password
password-show-label = ਪਾਸਵਰਡ ਵਿਖਾਓ

# en: Hide password
password-hide-label = ਪਾਸਵਰਡ ਲੁਕਾਓ

# en: We cannot find this
not-found-title = ਇਹ ਨਹੀਂ ਲੱਭ ਰਿਹਾ

# en: Can everybody use this? (accessibility)
statement-link = ਕੀ ਇਸ ਨੂੰ ਹਰ ਕੋਈ ਵਰਤ ਸਕਦਾ ਹੈ? (accessibility)
