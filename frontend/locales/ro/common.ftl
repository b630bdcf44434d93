# en: Outcomes
service-name = Ce contează

# en: { $page } – Outcomes
title-page = { $page } – Ce contează

# en: Error: { $page } – Outcomes
title-error = Eroare: { $page } – Ce contează

# en: Skip to main content
skip-link = Treceți direct la conținut

# en: Loading…
loading = Se încarcă…

# en: Back
back = Înapoi

# en: or
or = sau

# en: Try again
try-again = Încercați din nou

# en: This could not be loaded
load-failed = Nu s-a putut încărca

# en: What you see may be out of date.
stale = S-ar putea ca ce vedeți să nu mai fie la zi.

# en: Please wait
button-busy = Așteptați, vă rugăm

# en: Warning
warning = Atenție

# en: Where you are
breadcrumb = Unde vă aflați

# en: Continue
continue = Continuați

# en: Cancel
cancel = Renunțați

# en: Change
change = Schimbați

# en: None
none = Nimic

# en: Yes
yes = Da

# en: No
no = Nu

# en: Done
notification-success = Gata

# en: Important
notification-important = Important

# en: Previous
page-previous = Înapoi

# en: Next
page-next = Înainte

# en: Page { $page } of { $last }
page-of = Pagina { $page } din { $last }

# en: { $n ->\n    [one] You have { $n } character left\n   *[other] You have { $n } characters left\n}
count-left =
    { $n ->
        [one] Mai aveți { $n } caracter
        [few] Mai aveți { $n } caractere
       *[other] Mai aveți { $n } de caractere
    }

# en: { $n ->\n    [one] You have { $n } character too many\n   *[other] You have { $n } characters too many\n}
count-over =
    { $n ->
        [one] Aveți { $n } caracter în plus
        [few] Aveți { $n } caractere în plus
       *[other] Aveți { $n } de caractere în plus
    }

# en: Day
date-part-day = Ziua

# en: Month
date-part-month = Luna

# en: Year
date-part-year = Anul

# en: { $date } at { $time }
date-time = { $date }, ora { $time }

# en: { $value }%
percent = { $value }%

# en: Made to listen. What people say here stays theirs.
footer-line = O aplicație făcută ca să asculte. Ce spun oamenii aici rămâne al lor.

# en: Show
password-show = Arătați

# en: Hide
password-hide = Ascundeți

# en: Show password
password-show-label = Arătați parola

# en: Hide password
password-hide-label = Ascundeți parola

# en: We cannot find this
not-found-title = Nu găsim această pagină

# en: Can everybody use this? (accessibility)
statement-link = Poate folosi oricine aplicația? (accesibilitate)
