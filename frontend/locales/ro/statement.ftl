# en: Accessibility statement
statement-title = Declarație de accesibilitate

# en: { $organisation } runs this service. We want everybody to be able to use it. You can:
statement-lead = De acest serviciu online se ocupă { $organisation }. Vrem să îl poată folosi oricine. Puteți:

# en: make the words larger and move them further apart
statement-can-1 = să măriți literele și spațiul dintre ele

# en: choose light, dark or strong colours
statement-can-2 = să alegeți culori deschise, închise sau puternice

# en: read Easy Read with pictures
statement-can-3 = să citiți textul „Ușor de citit”, cu imagini

# en: read in English, Polish, Punjabi, Urdu, Arabic or Romanian
statement-can-4 = să citiți în engleză, polonă, punjabi, urdu, arabă sau română

# en: have the questions read aloud
statement-can-5 = să ascultați întrebările citite cu voce tare

# en: use a keyboard, or a switch that works as one
statement-can-6 = să folosiți o tastatură sau un comutator care îi ține locul

# en: use a screen reader
statement-can-7 = să folosiți un cititor de ecran

# en: answer on paper, or with help
statement-can-8 = să răspundeți pe hârtie sau cu ajutorul cuiva

# en: How well it works
statement-how = Cât de bine merge

# en: We aim for WCAG 2.2, level AA. Nobody from outside has checked it yet. We know of these gaps:
statement-status = Scopul nostru este să respectăm standardul WCAG 2.2, nivelul AA. Nimeni din afară nu a verificat încă acest lucru. Știm că avem aceste lipsuri:

# en: A computer made the translations. Until a person has checked one, the page says so.
statement-gap-1 = Traducerile sunt făcute de un calculator. Până când un om verifică o traducere, pagina spune acest lucru.

# en: Not every device has a voice for every language. The page says so when one is missing.
statement-gap-2 = Nu orice dispozitiv are voce pentru fiecare limbă. Când lipsește o voce, pagina spune acest lucru.

# en: How we tested it
statement-tested = Cum l-am testat

# en: We tested it ourselves:
statement-tested-text = L-am testat chiar noi:

# en: by computer checks of each page, in each language and in each set of colours
statement-test-1 = cu verificări făcute de calculator pe fiecare pagină, în fiecare limbă și cu fiecare set de culori

# en: with the keyboard alone
statement-test-2 = numai cu tastatura

# en: at four times the size, and with wide spaces
statement-test-3 = cu litere de patru ori mai mari și cu spații mari

# en: with the names and words that screen readers are given
statement-test-4 = cu numele și cuvintele pe care le primesc cititoarele de ecran

# en: We have not yet tested it:
statement-untested-text = Încă nu l-am testat:

# en: with a real screen reader
statement-untested-1 = cu un cititor de ecran adevărat

# en: with people who have a disability
statement-untested-2 = împreună cu persoane cu dizabilități

# en: in Safari or Firefox
statement-untested-3 = în Safari sau Firefox

# en: Tell us, or ask for another format
statement-contact = Spuneți-ne ce nu merge sau cereți alt format

# en: If you find something hard to use, or want it in another format, please tell us. We answer within { $days } days.
statement-contact-text =
    Dacă vă este greu să folosiți ceva sau doriți ceva în alt format, vă rugăm să ne spuneți. Vă răspundem în cel mult { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }.

# en: Phone:
statement-phone = Telefon:

# en: Email:
statement-email = E-mail:

# en: Write to:
statement-address = Scrieți-ne la:

# en: If you are not happy with our answer
statement-enforcement = Dacă nu vă mulțumește răspunsul nostru

# en: The Equality and Human Rights Commission makes sure that public bodies follow the accessibility rules of 2018. If you are not happy with the answer of { $organisation }, you can ask the Equality Advisory and Support Service for help.
statement-enforcement-text = Comisia pentru Egalitate și Drepturile Omului (Equality and Human Rights Commission) veghează ca instituțiile publice să respecte regulile de accesibilitate din 2018. Dacă nu vă mulțumește răspunsul primit de la { $organisation }, puteți cere ajutor la serviciul de consiliere și sprijin pentru egalitate (Equality Advisory and Support Service).

# en: About this statement
statement-prepared = Despre această declarație

# en: It was written on { $date }.
statement-prepared-on = A fost scrisă pe { $date }.

# en: People who use the service last tested it on { $date }.
statement-people-tested = Oamenii care folosesc serviciul l-au testat ultima dată pe { $date }.

# en: People who use the service have not tested it yet.
statement-people-untested = Oamenii care folosesc serviciul nu l-au testat încă.
