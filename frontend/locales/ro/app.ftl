# en: Start
tab-home = Început

# en: One person
tab-person = O persoană

# en: Not asked
tab-not-asked = Fără întrebări

# en: Hand over the tablet
tab-hand-over = Dați tableta

# en: A newer version of this app is ready. Nothing you have entered will be lost.
new-version = Este gata o versiune mai nouă a aplicației. Nu se pierde nimic din ce ați scris.

# en: Use the new version
new-version-use = Folosiți versiunea nouă

# en: Not known
not-known = Nu se știe

# en: Menu
header-menu = Meniu

# en: Main
header-nav = Meniul principal

# en: Your account
header-account = Contul dumneavoastră

# en: Sign out
header-sign-out = Ieșiți din cont

# en: Change password
header-password = Schimbați parola

# en: People
nav-people = Persoane

# en: Progress of everyone
nav-insight = Progresul tuturor

# en: KPI 6
nav-kpi6 = KPI 6

# en: Data
nav-datasets = Date

# en: Past ratings
nav-imports = Note mai vechi

# en: Accounts
nav-users = Conturi

# en: Questionnaires
nav-instruments = Chestionare

# en: Recovered answers
nav-recoveries = Răspunsuri recuperate

# en: Audit log
nav-audit = Jurnal de activitate

# en: Demo
demo-tag = Demo

# en: Demonstration
demo-label = Demonstrație

# en: This is a demonstration. Everybody in it is made up. Do not enter anything about real people.
demo-text = Aceasta este o demonstrație. Toți oamenii din ea sunt inventați. Nu scrieți nimic despre oameni adevărați.

# en: PIN
header-pin = PIN

# en: Lock
header-lock = Blocați

# en: You are still signed in. { $why }
sign-out-failed = Sunteți încă în cont. { $why }

# en: Care worker
role-worker = Personal de îngrijire

# en: Registered manager
role-manager = Manager înregistrat

# en: Commissioner
role-commissioner = Responsabil de contractare

# en: Evaluator
role-evaluator = Evaluator

# en: Administrator
role-administrator = Administrator

# en: Sign in
sign-in-title = Intrați în cont

# en: See who is due to be asked how life is going, and listen.
sign-in-lead = Vedeți cine este la rând să fie întrebat cum îi merge viața și ascultați.

# en: Email address
sign-in-email = Adresa de e-mail

# en: Password
sign-in-password = Parola

# en: Sign in
sign-in-button = Intrați în cont

# en: Cannot sign in?
sign-in-help = Nu puteți intra în cont?

# en: Ask the administrator of the service at your council for a new password. Nobody will ever ask you for yours.
sign-in-help-text = Cereți o parolă nouă administratorului serviciului online de la consiliul local. Nimeni nu vă va cere vreodată parola.

# en: Enter your email address
sign-in-email-error-required = Scrieți adresa dumneavoastră de e-mail

# en: Enter your password
sign-in-password-error-required = Scrieți parola

# en: Sign in again
lapsed-title = Intrați din nou în cont

# en: You have been signed out to keep people’s information safe. The page you were on is kept: sign in and go on where you were.
lapsed-text = Sesiunea s-a închis, ca să protejăm informațiile oamenilor. Pagina la care erați s-a păstrat: intrați în cont și continuați de unde ați rămas.

# en: You have been signed out. Answers are kept on this device until you sign in again.
lapsed-banner = Sesiunea s-a închis. Răspunsurile rămân pe acest dispozitiv până intrați din nou în cont.

# en: Unlock with a PIN
sign-in-by-pin = Deblocați cu un cod PIN

# en: { $n ->\n    [one] One assessment is kept on this device for { $who }, sealed. It opens when { $who } signs in here.\n   *[other] { $n } assessments are kept on this device for { $who }, sealed. They open when { $who } signs in here.\n}
sign-in-sealed =
    { $n ->
        [one] O evaluare este păstrată pe acest dispozitiv pentru { $who }, sigilată. Se deschide când { $who } intră în cont aici.
        [few] { $n } evaluări sunt păstrate pe acest dispozitiv pentru { $who }, sigilate. Se deschid când { $who } intră în cont aici.
       *[other] { $n } de evaluări sunt păstrate pe acest dispozitiv pentru { $who }, sigilate. Se deschid când { $who } intră în cont aici.
    }

# en: Somebody’s answers are kept here, and they will not come back?
sign-in-recover = Răspunsurile cuiva sunt păstrate aici, iar persoana aceea nu se mai întoarce?

# en: Save the sealed answers as a file and give it to the administrator of the service. When they have loaded it, the answers count as that worker’s own. Nobody can read the file on the way. Answers that were begun and not finished are not in it.
sign-in-recover-text = Salvați răspunsurile sigilate într-un fișier și dați-l administratorului serviciului online. După ce administratorul l-a încărcat, răspunsurile sunt ca și trimise de persoana care le-a cules. Pe drum, nimeni nu poate citi fișierul. Răspunsurile începute și neterminate nu sunt în el.

# en: Save the sealed answers of { $who }
sign-in-recover-save = Salvați răspunsurile sigilate culese de { $who }

# en: The file could not be made. Close other windows of the app and try again.
sign-in-recover-failed = Fișierul nu s-a putut face. Închideți celelalte ferestre ale aplicației și încercați din nou.

# en: Unlock this device
unlock-title = Deblocați acest dispozitiv

# en: Enter your PIN. This works without a network, too.
unlock-lead = Scrieți codul PIN. Merge și fără internet.

# en: Please give the tablet to your care worker for a moment. What you have answered is kept. With their PIN you can go on.
unlock-answering = Vă rugăm să dați tableta pentru o clipă persoanei care vă îngrijește. Ce ați răspuns s-a păstrat. După ce scrie codul PIN, puteți continua.

# en: Who are you?
unlock-who = Cine sunteți?

# en: PIN
unlock-pin = PIN

# en: Unlock
unlock-button = Deblocați

# en: Forgotten your PIN? Your password opens the device while there is a network, and you can set a new PIN.
unlock-forgotten = Ați uitat codul PIN? Unde este internet, parola deschide dispozitivul și puteți alege un cod PIN nou.

# en: Sign in with your password
unlock-password = Intrați în cont cu parola

# en: Is that worker not here? What was answered stays sealed on this tablet until they unlock it.
unlock-stop-text = Persoana care vă îngrijește nu este aici? Ce s-a răspuns rămâne sigilat pe această tabletă până când o deblochează.

# en: Stop here and give the tablet back
unlock-stop = Opriți-vă aici și dați tableta înapoi

# en: Enter your PIN
unlock-error-empty = Scrieți codul PIN

# en: Choose who you are
unlock-error-nobody = Alegeți cine sunteți

# en: This browser could not read what is kept here. Close all windows of the app, open it again and try once more.
unlock-error-store = Browserul nu a putut citi ce este păstrat aici. Închideți toate ferestrele aplicației, deschideți-o din nou și mai încercați o dată.

# en: { $n ->\n    [one] That is not the PIN. One try is left.\n   *[other] That is not the PIN. { $n } tries are left.\n}
unlock-error-wrong =
    { $n ->
        [one] Codul PIN nu este acesta. Mai aveți o încercare.
        [few] Codul PIN nu este acesta. Mai aveți { $n } încercări.
       *[other] Codul PIN nu este acesta. Mai aveți { $n } de încercări.
    }

# en: { $seconds ->\n    [one] Wait one second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
unlock-error-early =
    { $seconds ->
        [one] Așteptați o secundă, apoi încercați din nou.
        [few] Așteptați { $seconds } secunde, apoi încercați din nou.
       *[other] Așteptați { $seconds } de secunde, apoi încercați din nou.
    }

# en: That was wrong ten times, so the PIN no longer opens this device. Nothing kept here is lost. Sign in with your password where there is a network.
unlock-error-removed = Codul a fost greșit de zece ori, așa că PIN-ul nu mai deschide acest dispozitiv. Nu s-a pierdut nimic din ce este păstrat aici. Intrați în cont cu parola, unde este internet.

# en: Set a PIN for this device
pin-title = Alegeți un cod PIN pentru acest dispozitiv

# en: Change your PIN
pin-change-title = Schimbați codul PIN

# en: With a PIN this device opens without a network: your people, their progress and the questions. It locks by itself when nobody touches it for ten minutes.
pin-lead = Cu un cod PIN, acest dispozitiv se deschide și fără internet: lista dumneavoastră de persoane, progresul lor și întrebările. Se blochează singur dacă nu îl atinge nimeni timp de zece minute.

# en: Current PIN
pin-current = Codul PIN de acum

# en: New PIN
pin-new = Codul PIN nou

# en: At least 6 characters. Six numbers that mean nothing, or better a few words. Not a birthday, and not 123456.
pin-hint = Cel puțin 6 caractere. Șase cifre care nu înseamnă nimic sau, și mai bine, câteva cuvinte. Nu o zi de naștere și nu 123456.

# en: Save PIN
pin-button = Salvați codul PIN

# en: A PIN keeps out whoever picks up the tablet. It is for this device alone; your password stays as it is. If the tablet is lost, tell your manager and the administrator the same day.
pin-honest = Un cod PIN oprește pe oricine ar lua tableta în mână. Este numai pentru acest dispozitiv; parola rămâne aceeași. Dacă tableta se pierde, anunțați în aceeași zi managerul și administratorul.

# en: Your PIN is set. You can lock this device, and open it without a network.
pin-done = Codul PIN este ales. Puteți bloca acest dispozitiv și îl puteți deschide fără internet.

# en: The PIN could not be kept on this device. Close other windows of the app and try again.
pin-failed = Codul PIN nu s-a putut păstra pe acest dispozitiv. Închideți celelalte ferestre ale aplicației și încercați din nou.

# en: Enter your current PIN
pin-current-error-required = Scrieți codul PIN de acum

# en: That is not your current PIN. If you have forgotten it, sign out and sign in with your password.
pin-current-error-not_allowed = Acesta nu este codul PIN de acum. Dacă l-ați uitat, ieșiți din cont și intrați cu parola.

# en: Enter a PIN
pin-new-error-required = Scrieți un cod PIN

# en: Use at least 6 characters
pin-new-error-too_short = Folosiți cel puțin 6 caractere

# en: Use 64 characters or fewer
pin-new-error-too_long = Folosiți cel mult 64 de caractere

# en: That PIN is one of the first that anybody would try. Choose another.
pin-new-error-not_allowed = Acest cod PIN este printre primele pe care le-ar încerca oricine. Alegeți altul.

# en: Set a PIN, and this device works without a network.
pin-strip = Alegeți un cod PIN și acest dispozitiv merge și fără internet.

# en: Set a PIN
pin-strip-set = Alegeți un cod PIN

# en: Not now
pin-strip-later = Nu acum

# en: Sign out of this device?
sign-out-title = Ieșiți din cont pe acest dispozitiv?

# en: { $n ->\n    [one] One assessment is kept here that has not been sent.\n   *[other] { $n } assessments are kept here that have not been sent.\n}
sign-out-kept =
    { $n ->
        [one] Aici este păstrată o evaluare care nu a fost trimisă.
        [few] Aici sunt păstrate { $n } evaluări care nu au fost trimise.
       *[other] Aici sunt păstrate { $n } de evaluări care nu au fost trimise.
    }

# en: They stay on this device, sealed. Nobody else can open them. They are sent when you sign in here again. If you will not come back to this device, send them first.
sign-out-kept-text = Ele rămân pe acest dispozitiv, sigilate. Nimeni altcineva nu le poate deschide. Se trimit când intrați din nou în cont aici. Dacă nu vă mai întoarceți la acest dispozitiv, trimiteți-le mai întâi.

# en: Your list of people is removed from this device. To use it again you need a network and your password. If you only want to put it down, lock it instead.
sign-out-text = Lista dumneavoastră de persoane se șterge de pe acest dispozitiv. Ca să o folosiți din nou, aveți nevoie de internet și de parolă. Dacă vreți doar să lăsați dispozitivul din mână, mai bine blocați-l.

# en: Stay signed in
sign-out-stay = Rămâneți în cont

# en: Change your password
password-title = Schimbați parola

# en: Choose your own password
password-first-title = Alegeți o parolă a dumneavoastră

# en: You signed in with a password that was made for you. Choose one that only you know. Then you can start.
password-first-text = Ați intrat în cont cu o parolă făcută pentru dumneavoastră. Alegeți una pe care o știți numai dumneavoastră. Apoi puteți începe.

# en: Current password
password-current = Parola de acum

# en: The password you were given
password-current-one-time = Parola pe care ați primit-o

# en: New password
password-new = Parola nouă

# en: At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess.
password-hint = Cel puțin 12 caractere. Trei sau patru cuvinte fără legătură între ele sunt ușor de ținut minte și greu de ghicit.

# en: Save new password
password-button = Salvați parola nouă

# en: Your password is changed. You have been signed out everywhere else.
password-done = Parola este schimbată. În toate celelalte locuri sesiunea s-a închis.

# en: Enter the password you have now
password-current-error-required = Scrieți parola pe care o aveți acum

# en: This is not the password you have now
password-current-error-wrong_password = Aceasta nu este parola pe care o aveți acum

# en: Enter a new password
password-new-error-required = Scrieți o parolă nouă

# en: Make the new password at least 12 characters long
password-new-error-too_short = Parola nouă trebuie să aibă cel puțin 12 caractere

# en: Make the new password 256 characters long or shorter
password-new-error-too_long = Parola nouă trebuie să aibă cel mult 256 de caractere

# en: This password is too easy to guess. Use three or four words that have nothing to do with each other
password-new-error-weak_password = Această parolă este prea ușor de ghicit. Folosiți trei sau patru cuvinte fără legătură între ele

# en: Choose a new password that is different from the one you have now
password-new-error-inconsistent = Alegeți o parolă nouă, diferită de cea de acum

# en: Hello, { $name }
home-title = Bună ziua, { $name }

# en: See whether people say that life is getting better, and for whom.
home-insight = Vedeți dacă oamenii spun că viața lor merge mai bine și pentru cine.

# en: See how many people have been asked recently, by provider.
home-kpi6 = Vedeți câți oameni au fost întrebați de curând, pe furnizori.

# en: Download the answers, without names, for analysis.
home-datasets = Descărcați răspunsurile, fără nume, pentru analiză.

# en: Add people who work with the service, or stop an account.
home-users = Adăugați persoane care lucrează cu serviciul online sau opriți un cont.

# en: See what is asked, and in which words.
home-instruments = Vedeți ce se întreabă și cu ce cuvinte.

# en: Bring in answers from a device that cannot send them.
home-recoveries = Aduceți răspunsurile de pe un dispozitiv care nu le poate trimite.

# en: See who did what, and when.
home-audit = Vedeți cine ce a făcut și când.

# en: We cannot reach the service
home-unreachable-title = Serviciul online nu răspunde

# en: There is nothing at this address, or it is not for your account.
not-found-text = La această adresă nu este nimic sau pagina nu este pentru contul dumneavoastră.

# en: Go to the start page
not-found-home = Mergeți la pagina de început
