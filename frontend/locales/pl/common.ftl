# en: Outcomes
service-name = Efekty

# en: { $page } – Outcomes
title-page = { $page } – Efekty

# en: Error: { $page } – Outcomes
title-error = Błąd: { $page } – Efekty

# en: Skip to main content
skip-link = Przejdź do treści

# en: Loading…
loading = Wczytywanie…

# en: Back
back = Wstecz

# en: or
or = lub

# en: Try again
try-again = Spróbuj ponownie

# en: This could not be loaded
load-failed = Nie udało się tego wczytać

# en: What you see may be out of date.
stale = To, co widać, może być nieaktualne.

# en: Please wait
button-busy = Proszę czekać

# en: Warning
warning = Uwaga

# en: Where you are
breadcrumb = Miejsce w serwisie

# en: Continue
continue = Dalej

# en: Cancel
cancel = Anuluj

# en: Change
change = Zmień

# en: None
none = Brak

# en: Yes
yes = Tak

# en: No
no = Nie

# en: Done
notification-success = Gotowe

# en: Important
notification-important = Ważne

# en: Previous
page-previous = Poprzednia

# en: Next
page-next = Następna

# en: Page { $page } of { $last }
page-of = Strona { $page } z { $last }

# en: { $n ->\n    [one] You have { $n } character left\n   *[other] You have { $n } characters left\n}
count-left =
    { $n ->
        [one] Pozostał { $n } znak
        [few] Pozostały { $n } znaki
        [many] Pozostało { $n } znaków
       *[other] Pozostało { $n } znaków
    }

# en: { $n ->\n    [one] You have { $n } character too many\n   *[other] You have { $n } characters too many\n}
count-over =
    { $n ->
        [one] Jest o { $n } znak za dużo
        [few] Jest o { $n } znaki za dużo
        [many] Jest o { $n } znaków za dużo
       *[other] Jest o { $n } znaków za dużo
    }

# en: Day
date-part-day = Dzień

# en: Month
date-part-month = Miesiąc

# en: Year
date-part-year = Rok

# en: { $date } at { $time }
date-time = { $date } o { $time }

# en: { $value }%
percent = { $value }%

# en: Made to listen. What people say here stays theirs.
footer-line = Po to, żeby słuchać. To, co ludzie tu mówią, należy do nich.

# en: Show
password-show = Pokaż

# en: Hide
password-hide = Ukryj

# en: Show password
password-show-label = Pokaż hasło

# en: Hide password
password-hide-label = Ukryj hasło

# en: We cannot find this
not-found-title = Nie możemy tego znaleźć

# en: Can everybody use this? (accessibility)
statement-link = Czy każdy może z tego korzystać? (dostępność)
