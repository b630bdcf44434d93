# en: Paper forms
nav-paper = Formulare de hârtie

# en: Print a paper form
paper-tab = Tipăriți un formular de hârtie

# en: Print a form for { $name }
paper-title = Tipăriți un formular pentru { $name }

# en: The form carries a reference and not the name. Write the name only on the envelope. When the form comes back, its reference tells whose it is.
paper-lead = Pe formular este o referință, nu numele. Scrieți numele numai pe plic. Când formularul se întoarce, referința arată al cui este.

# en: Language
paper-language = Limba

# en: Nobody has checked this translation yet. The form says so in small print.
paper-unreviewed = Nimeni nu a verificat încă această traducere. Formularul spune acest lucru cu litere mici.

# en: The instructions around the questions are not there in this language. They are printed in English.
paper-words-missing = Instrucțiunile din jurul întrebărilor nu există în această limbă. Se tipăresc în engleză.

# en: Kind of form
paper-form = Felul formularului

# en: Standard
paper-form-standard = Obișnuit

# en: Large print
paper-form-large = Cu litere mari

# en: Easy Read
paper-form-easy = Ușor de citit

# en: A few pages, for somebody who reads ordinary print.
paper-form-hint-standard = Câteva pagini, pentru cine citește litere obișnuite.

# en: Everything in 18 points or larger.
paper-form-hint-large = Tot textul are 18 puncte sau mai mult.

# en: Short sentences with pictures, in large print.
paper-form-hint-easy = Propoziții scurte cu imagini, cu litere mari.

# en: Print this form
paper-print = Tipăriți acest formular

# en: Print the same form again
paper-print-again = Tipăriți din nou același formular

# en: This form has the reference { $reference }. Printing it again gives the same reference.
paper-made = Acest formular are referința { $reference }. Dacă îl tipăriți din nou, referința este aceeași.

# en: What will be printed
paper-preview = Ce se va tipări

# en: This is only a preview. Go back and use the button “Print this form”: the form needs a reference.
paper-unmade = Aici vedeți numai cum va arăta. Mergeți înapoi și folosiți butonul „Tipăriți acest formular”: formularul are nevoie de o referință.

# en: There is nothing to print
paper-not-asked = Nu este nimic de tipărit

# en: This person has opted out, or their service has ended.
paper-not-asked-text = Această persoană a ales să nu participe sau serviciul ei s-a încheiat.

# en: Back to the questionnaire
paper-back-instrument = Înapoi la chestionar

# en: A blank form: { $title }
paper-blank-title = Un formular gol: { $title }

# en: A blank form is for nobody in particular and has no reference. To be able to type in the answers quickly, print the form from the page of a person.
paper-blank-lead = Un formular gol nu este pentru cineva anume și nu are referință. Ca să puteți introduce repede răspunsurile, tipăriți formularul de pe pagina unei persoane.

# en: Which questions
paper-occasion = Ce întrebări

# en: The first time
paper-occasion-baseline = Prima dată

# en: A later time
paper-occasion-follow_up = Altă dată, mai târziu

# en: Print a paper form
paper-person-link = Tipăriți un formular de hârtie

# en: Print a blank form
paper-blank-link = Tipăriți un formular gol

# en: Paper forms
paper-forms = Formulare de hârtie

# en: { $form }, { $language }, printed on { $date }
paper-forms-one = { $form }, { $language }, tipărit pe { $date }

# en: Typed in on { $date }
paper-forms-returned = Introdus pe { $date }

# en: Not back yet
paper-forms-out = Nu s-a întors încă

# en: Type in a paper form
paper-enter-title = Introduceți un formular de hârtie

# en: Type the reference at the top of the form, or scan its code.
paper-enter-lead = Scrieți referința din partea de sus a formularului sau scanați codul.

# en: Reference
paper-enter-reference = Referință

# en: Eight letters and digits, like 7KQ4-M2XC. Small letters and spaces do not matter.
paper-enter-reference-hint = Opt litere și cifre, de exemplu 7KQ4-M2XC. Literele mici și spațiile nu contează.

# en: Open this form
paper-enter-find = Deschideți acest formular

# en: Forms are typed in only where the service can be reached. Nothing typed here is kept on this device.
paper-enter-offline = Formularele se introduc numai unde serviciul online răspunde. Nimic din ce se scrie aici nu se păstrează pe acest dispozitiv.

# en: Type the reference of the form
paper-enter-error-required = Scrieți referința formularului

# en: A reference has eight letters and digits. Type it as it is on the form
paper-enter-error-length = O referință are opt litere și cifre. Scrieți-o așa cum este pe formular

# en: A reference has only digits and letters, and never the letter U. Type it as it is on the form
paper-enter-error-character = O referință are numai cifre și litere și niciodată litera U. Scrieți-o așa cum este pe formular

# en: One character is wrong, or two have changed places. Compare it with the form
paper-enter-error-check = Un caracter este greșit sau două și-au schimbat locul. Comparați cu formularul

# en: There is no form with this reference among the people of your provider. Compare it with the form
paper-enter-error-unknown = Nu există un formular cu această referință printre persoanele de la furnizorul dumneavoastră. Comparați cu formularul

# en: Form { $reference }
paper-entry-title = Formularul { $reference }

# en: { $name } ({ $reference })
paper-entry-who = { $name } ({ $reference })

# en: { $form }, { $language }, printed on { $date }
paper-entry-about = { $form }, { $language }, tipărit pe { $date }

# en: Another form
paper-entry-back = Alt formular

# en: This form was typed in already, on { $date }.
paper-entry-returned = Acest formular a fost introdus deja, pe { $date }.

# en: If something was typed wrongly, type in the whole form again. It then takes the place of the first.
paper-entry-returned-text = Dacă s-a scris ceva greșit, introduceți din nou tot formularul. Acesta îi ia atunci locul celui dintâi.

# en: Type it in again to correct it
paper-entry-correct = Introduceți din nou ca să corectați

# en: This corrects what was typed in on { $date }.
paper-entry-correcting = Astfel se corectează ce s-a introdus pe { $date }.

# en: Enter twice
paper-entry-twice = Introduceți de două ori

# en: Somebody types the form a second time. Differences are shown before anything is sent.
paper-entry-twice-hint = Cineva introduce formularul a doua oară. Diferențele se arată înainte de a se trimite ceva.

# en: Keys
paper-entry-keys = Taste

# en: 1 to 5: the answer, and on to the next
paper-entry-keys-digits = De la 1 la 5: răspunsul, apoi întrebarea următoare

# en: D or − : does not know. S or / : would rather not say. A or * : does not apply
paper-entry-keys-apart = D sau − : nu știe. S sau / : preferă să nu spună. A sau * : nu este cazul

# en: Enter: leave it empty and go on
paper-entry-keys-enter = Enter: lăsați gol și mergeți mai departe

# en: Arrow up: back. Arrow down: on
paper-entry-keys-up = Săgeată în sus: înapoi. Săgeată în jos: mai departe

# en: Delete: take the answer back
paper-entry-keys-delete = Delete: ștergeți răspunsul

# en: In a comment: Enter goes on, Shift with Enter begins a new line
paper-entry-keys-comment = Într-un comentariu: Enter duce mai departe, Shift cu Enter începe un rând nou

# en: { $n } of { $of } filled in
paper-entry-count = { $n } din { $of } completate

# en: Look through the answers once more if you like, then send them.
paper-entry-settled = Mai uitați-vă o dată peste răspunsuri, dacă doriți, apoi trimiteți-le.

# en: Second time: type the whole form again. What was typed the first time is not shown.
paper-entry-second = A doua oară: introduceți din nou tot formularul. Ce s-a scris prima dată nu se arată.

# en: Date on the form
paper-entry-date = Data de pe formular

# en: Type it as it is on the form. If there is none, use the day on which it came back.
paper-entry-date-hint = Scrieți-o așa cum este pe formular. Dacă nu este nicio dată, folosiți ziua în care s-a întors formularul.

# en: Type the date on the form
paper-entry-date-error-required = Scrieți data de pe formular

# en: Type a real date, like 3 11 2025
paper-entry-date-error-format = Scrieți o dată reală, de exemplu 3 11 2025

# en: The date lies in the future. Compare it with the form
paper-entry-date-error-in_future = Data este în viitor. Comparați cu formularul

# en: The form was printed on { $date }. If an earlier day is written on it, use that day
paper-entry-date-error-inconsistent = Formularul a fost tipărit pe { $date }. Dacă pe el este scrisă o zi mai devreme, folosiți ziua tipăririi

# en: The date lies before the first day of the service. Compare it with the form
paper-entry-date-error-before_service_start = Data este înainte de prima zi de serviciu. Comparați cu formularul

# en: The service had ended by this date. Only a form from before can be sent
paper-entry-date-error-after_end = La această dată, serviciul se încheiase. Se poate trimite numai un formular dinainte

# en: The person had moved to another provider by this date. Only a form from before can be sent
paper-entry-date-error-after_transfer = La această dată, persoana trecuse la alt furnizor. Se poate trimite numai un formular dinainte

# en: The person had opted out by this date. Only a form from before can be sent
paper-entry-date-error-after_opt_out = La această dată, persoana alesese să nu participe. Se poate trimite numai un formular dinainte

# en: Who filled it in?
paper-entry-who-q = Cine a completat?

# en: Who helped, or answered?
paper-entry-helper-q = Cine a ajutat sau a răspuns?

# en: Whose view?
paper-entry-view-q = A cui părere?

# en: Why for somebody else?
paper-entry-basis-q = De ce a răspuns altcineva?

# en: May the care team see the answers?
paper-entry-share-q = Poate echipa de îngrijire să vadă răspunsurile?

# en: Still matters: { $wish }
paper-entry-kept-q = Mai contează: { $wish }

# en: New wish { $n }
paper-entry-named-q = Dorința nouă { $n }

# en: { $question } “{ $wish }”
paper-entry-progress-q = { $question } „{ $wish }”

# en: Ticked
paper-entry-ticked = Bifat

# en: Not ticked
paper-entry-not-ticked = Nebifat

# en: Clear
paper-entry-clear = Ștergeți

# en: { $key } { $text }
paper-entry-option = { $key } { $text }

# en: Choose what is ticked on the form for “{ $field }”
paper-entry-error-required = Alegeți ce este bifat pe formular la „{ $field }”

# en: “{ $field }” is too long: shorten it
paper-entry-error-too_long = Textul de la „{ $field }” este prea lung: scurtați-l

# en: Remove the characters that cannot be shown from “{ $field }”
paper-entry-error-control_characters = Ștergeți de la „{ $field }” semnele care nu pot fi afișate

# en: “{ $field }” does not fit the other answers
paper-entry-error-not_allowed = Ce este la „{ $field }” nu se potrivește cu celelalte răspunsuri

# en: “{ $field }” cannot be sent like this
paper-entry-error-other = Ce este la „{ $field }” nu se poate trimite așa

# en: At most three wishes can be kept. Leave out the ones that matter least
paper-entry-outcomes-too-many = Se pot păstra cel mult trei dorințe. Lăsați-le deoparte pe cele care contează cel mai puțin

# en: Send these answers
paper-entry-finish = Trimiteți aceste răspunsuri

# en: Go on to the second time
paper-entry-next-pass = Treceți la a doua oară

# en: Compare both
paper-entry-compare = Comparați-le pe amândouă

# en: Somebody has typed in this form meanwhile. Nothing was stored twice.
paper-entry-conflict = Între timp, cineva a introdus acest formular. Nimic nu s-a salvat de două ori.

# en: These answers arrived before, in another wording. Nothing was overwritten. Open the form again to see.
paper-entry-id-conflict = Aceste răspunsuri au ajuns deja, cu alt conținut. Nu s-a șters nimic. Deschideți formularul din nou ca să vedeți.

# en: The service cannot be reached. Everything typed is still here. Try again.
paper-entry-offline = Serviciul online nu răspunde. Tot ce ați scris este încă aici. Încercați din nou.

# en: Differences
paper-differences-title = Diferențe

# en: { $n ->\n    [one] One field differs. Look at the paper and choose what is right.\n   *[other] { $n } fields differ. Look at the paper and choose what is right.\n}
paper-differences-lead =
    { $n ->
        [one] Un câmp este diferit. Uitați-vă pe hârtie și alegeți ce este corect.
        [few] { $n } câmpuri sunt diferite. Uitați-vă pe hârtie și alegeți ce este corect.
       *[other] { $n } de câmpuri sunt diferite. Uitați-vă pe hârtie și alegeți ce este corect.
    }

# en: Left empty
paper-differences-empty = Lăsat gol

# en: Use the first: { $value }
paper-differences-pick-1 = Folosiți prima variantă: { $value }

# en: Use the second: { $value }
paper-differences-pick-2 = Folosiți a doua variantă: { $value }

# en: Choose what is right for “{ $field }”
paper-differences-error = Alegeți ce este corect la „{ $field }”

# en: Go on with what is right
paper-differences-done = Continuați cu ce este corect

# en: The answers have arrived
paper-sent-title = Răspunsurile au ajuns

# en: Form { $reference } of { $name }, answered on { $date }.
paper-sent-text = Formularul { $reference } pentru { $name }, completat pe { $date }.

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
paper-sent-incomplete = Unele întrebări principale nu au răspuns. { $name } rămâne pe lista celor de întrebat.

# en: Keep or destroy the paper as your office does with all papers of this kind.
paper-sent-keep = Păstrați sau distrugeți hârtia, așa cum se face la dumneavoastră cu toate hârtiile de acest fel.

# en: To the page of { $name }
paper-sent-person = La pagina pentru { $name }

# en: Next form
paper-sent-next = Formularul următor

# en: Page { $page } of { $pages }
paper-page = Pagina { $page } din { $pages }

# en: Reference { $reference }
paper-foot-reference = Referință { $reference }

# en: The reference comes with printing
paper-foot-none = Referința apare la tipărire

# en: Reference
paper-reference = Referință

# en: QR code of this form
paper-qr = Codul QR al acestui formular

# en: { $key } { $version }, { $language }
paper-version = { $key } { $version }, { $language }

# en: Nobody has checked this translation yet.
paper-unreviewed-note = Nimeni nu a verificat încă această traducere.

# en: You can leave out any question. That is fine.
paper-how-skip = Puteți sări peste orice întrebare. Nu e nicio problemă.

# en: Somebody can help you. It is still your answer.
paper-how-help = Vă poate ajuta cineva. Răspunsul este tot al dumneavoastră.

# en: Tick one box for each question. If you tick the wrong box, cross it out and tick another.
paper-how-tick = Bifați o căsuță la fiecare întrebare. Dacă ați bifat greșit, tăiați căsuța cu o linie și bifați alta.

# en: Please do not write your name on this form.
paper-how-name = Vă rugăm să nu vă scrieți numele pe acest formular.

# en: The date today
paper-date = Data de astăzi

# en: Day
paper-date-day = Ziua

# en: Month
paper-date-month = Luna

# en: Year
paper-date-year = Anul

# en: Who filled this in?
paper-who = Cine a completat formularul?

# en: I filled this in on my own.
paper-who-self = Am completat fără ajutor.

# en: I gave the answers, and somebody helped me.
paper-who-with_help = Răspunsurile sunt ale mele și m-a ajutat cineva.

# en: I am answering for somebody else.
paper-who-on_behalf = Răspund pentru altcineva.

# en: Go on to question 1.
paper-who-then-first = Treceți la întrebarea 1.

# en: Please say below who helped.
paper-who-then-helper = Vă rugăm să spuneți mai jos cine a ajutat.

# en: Please answer the next three questions too.
paper-who-then-all = Vă rugăm să răspundeți și la următoarele trei întrebări.

# en: If somebody helped or answered: who was it?
paper-helper = Dacă cineva a ajutat sau a răspuns: cine a fost?

# en: A family member
paper-helper-family = Cineva din familie

# en: A friend or neighbour
paper-helper-friend = Cineva dintre prieteni sau vecini

# en: An advocate
paper-helper-advocate = Cineva care apără drepturile persoanei (advocate)

# en: A care worker of this service
paper-helper-service_worker = Cineva din personalul de îngrijire al acestui serviciu

# en: Another professional
paper-helper-other_professional = Un alt specialist

# en: An interpreter
paper-helper-interpreter = Un interpret

# en: Only if you are answering for somebody else.
paper-behalf-only = Numai dacă răspundeți pentru altcineva.

# en: Whose view do you give?
paper-view = A cui părere o dați?

# en: What I think they would say
paper-view-their_view = Ce cred că ar spune persoana

# en: My own view
paper-view-own_view = Părerea mea

# en: Why are you answering for them?
paper-basis = De ce răspundeți pentru această persoană?

# en: They asked me to
paper-basis-asked_by_person = M-a rugat persoana

# en: They cannot decide this, and it is good for them
paper-basis-best_interests = Persoana nu poate hotărî acest lucru, iar răspunsurile sunt spre binele ei

# en: I have the legal right to, for example a power of attorney
paper-basis-legal_authority = Am dreptul legal, de exemplu printr-o procură

# en: Only if you ticked “{ $answers }” for “{ $question }”.
paper-only-if = Numai dacă ați bifat „{ $answers }” la „{ $question }”.

# en: You said this before. Tick what still matters to you.
paper-wishes-before = Ați spus aceste lucruri data trecută. Bifați ce mai contează pentru dumneavoastră.

# en: Is there something new?
paper-wishes-new = Este ceva nou?

# en: May your care team see your answers?
paper-share = Poate echipa de îngrijire să vadă răspunsurile dumneavoastră?

# en: Somebody in the office types in your answers, and tells nobody. Your answers always count, without your name. If you tick nothing, your care team does not see them.
paper-share-help = Cineva de la birou trece răspunsurile în calculator și nu spune nimănui. Răspunsurile se numără întotdeauna, fără numele dumneavoastră. Dacă nu bifați nimic, echipa de îngrijire nu le vede.

# en: Yes, my care team may see them and talk with me about them.
paper-share-yes = Da, echipa de îngrijire le poate vedea și poate vorbi cu mine despre ele.

# en: No, please keep my answers private.
paper-share-no = Nu, vreau ca răspunsurile mele să rămână private.

# en: Thank you. You are done.
paper-end = Vă mulțumim. Ați terminat.

# en: Put the form into the envelope that came with it and close it. Post it, or give it to your care worker.
paper-end-text = Puneți formularul în plicul primit odată cu el și închideți plicul. Trimiteți-l prin poștă sau dați-l persoanei care vă îngrijește.
