# en: Data for evaluation
dataset-title = Date pentru evaluatori

# en: Answers without names, to analyse in a statistics program or a spreadsheet. As they are now.
dataset-lead = Răspunsuri fără nume, de analizat într-un program de statistică sau într-o foaie de calcul. Așa cum sunt acum.

# en: { $assessments } assessments of { $people } people.
dataset-counts =
    { $assessments ->
        [one] { $assessments } evaluare
        [few] { $assessments } evaluări
       *[other] { $assessments } de evaluări
    } de la { $people ->
        [one] { $people } persoană
        [few] { $people } persoane
       *[other] { $people } de persoane
    }.

# en: Download { $file }
dataset-download = Descărcați { $file }

# en: { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n}
dataset-rows =
    { $n ->
        [one] { $n } rând
        [few] { $n } rânduri
       *[other] { $n } de rânduri
    }

# en: One row for each answer: every question of every assessment of everybody, in every wave.
dataset-row-answer = Câte un rând pentru fiecare răspuns: fiecare întrebare din fiecare evaluare a fiecărei persoane, în fiecare etapă.

# en: One row for each person: their primary assessment of each wave side by side.
dataset-row-person = Câte un rând pentru fiecare persoană: evaluarea principală din fiecare etapă, una lângă alta.

# en: The codebook. One row for each wording: what was asked and what could be answered, in each version and language.
dataset-row-wording = Lista de coduri. Câte un rând pentru fiecare text: ce s-a întrebat și ce se putea răspunde, în fiecare versiune și limbă.

# en: All answers, long
dataset-name-assessments-long-csv = Toate răspunsurile, format lung

# en: One row a person, wide
dataset-name-assessments-wide-csv = Câte un rând de persoană, format lat

# en: Codebook
dataset-name-codebook-csv = Lista de coduri

# en: Each download is recorded in the audit log.
dataset-audited = Fiecare descărcare este trecută în jurnalul de activitate.

# en: How people are protected
dataset-protect-heading = Cum sunt protejați oamenii

# en: People have a pseudonym. It cannot be turned back into a name or a reference.
dataset-protect-1 = Oamenii au un pseudonim. Din el nu se mai poate afla numele sau numărul de referință.

# en: Dates are given as waves and months since the service started, never as days.
dataset-protect-2 = Zilele apar ca etape și luni de la începerea serviciului, niciodată ca date exacte.

# en: What people wrote in their own words is not in these files.
dataset-protect-3 = Ce au scris oamenii cu cuvintele lor nu este în aceste fișiere.

# en: Whoever withdrew earlier answers is not in these files.
dataset-protect-4 = Cine și-a retras răspunsurile de mai înainte nu este în aceste fișiere.

# en: What is known about each person
dataset-included-heading = Ce se știe despre fiecare persoană

# en: In the files: { $names }.
dataset-included = În fișiere: { $names }.

# en: Nothing about a person is in the files besides their answers.
dataset-included-none = În afară de răspunsuri, în fișiere nu este nimic despre o persoană.

# en: Held back: { $names }. Each combination of these must be shared by at least { $k } people, so that nobody can be singled out. At present it is not.
dataset-held-back =
    Nu se dau: { $names }. Fiecare combinație a acestora trebuie să fie comună la cel puțin { $k ->
        [one] { $k } persoană
        [few] { $k } persoane
       *[other] { $k } de persoane
    }, ca nimeni să nu poată fi recunoscut. Deocamdată nu este.

# en: Nothing had to be held back: every combination is shared by at least { $k } people.
dataset-held-back-none =
    Nu a trebuit să fie oprit nimic: fiecare combinație este comună la cel puțin { $k ->
        [one] { $k } persoană
        [few] { $k } persoane
       *[other] { $k } de persoane
    }.

# en: provider
dataset-quasi-provider = furnizor

# en: lot
dataset-quasi-lot = lot

# en: area
dataset-quasi-area = zonă

# en: age band
dataset-quasi-age_band = grupă de vârstă

# en: sex
dataset-quasi-sex = sex

# en: How answers without a rating are coded
dataset-codes-heading = Cum sunt codate răspunsurile fără notă

# en: They are never numbers to calculate with. Set them as missing values, −5 to −1, before you take a mean.
dataset-codes-lead = Ele nu sunt niciodată numere cu care să se calculeze. Marcați-le ca valori lipsă, de la −5 la −1, înainte de a face o medie.

# en: Codes of answers without a rating
dataset-codes-caption = Codurile răspunsurilor fără notă

# en: Code
dataset-code = Cod

# en: What it means
dataset-code-means = Ce înseamnă

# en: The person said that they did not know
dataset-code-dont_know = Persoana a spus că nu știe

# en: The person preferred not to say
dataset-code-prefer_not_to_say = Persoana a preferat să nu spună

# en: The person said that it did not apply to them
dataset-code-does_not_apply = Persoana a spus că la ea nu este cazul

# en: The question was shown and left without an answer
dataset-code-not_answered = Întrebarea a fost arătată și a rămas fără răspuns

# en: The question was not shown: not asked at that time, or not in that version
dataset-code-not_asked = Întrebarea nu a fost arătată: nu s-a pus atunci sau nu este în acea versiune

# en: There is nothing to download yet
dataset-empty-heading = Nu este încă nimic de descărcat

# en: Files appear here once there are assessments.
dataset-empty = Fișierele apar aici de îndată ce există evaluări.

# en: Bring in past ratings
import-title = Aduceți note mai vechi

# en: For ratings that were kept on paper or in a spreadsheet. All of a file is stored, or nothing of it.
import-lead = Pentru note care au fost păstrate pe hârtie sau într-o foaie de calcul. Dintr-un fișier se salvează tot sau nimic.

# en: First the file is only checked, and nothing is stored. You then see what would happen, or everything that needs putting right.
import-step-check = Mai întâi fișierul este doar verificat și nu se salvează nimic. Apoi vedeți ce s-ar întâmpla sau tot ce trebuie îndreptat.

# en: File of ratings (CSV)
import-file = Fișier cu note (CSV)

# en: Up to 20 MB. In a spreadsheet, choose “Save as” and then “CSV UTF-8”.
import-file-hint = Cel mult 20 MB. În foaia de calcul, alegeți „Salvare ca” și apoi „CSV UTF-8”.

# en: Choose the corrected file (CSV)
import-file-again = Alegeți fișierul îndreptat (CSV)

# en: Check the file
import-check = Verificați fișierul

# en: Choose a file
import-file-error-required = Alegeți un fișier

# en: The file you chose is empty. Choose one with a line of names and at least one line of ratings
import-file-error-too_short = Fișierul ales este gol. Alegeți unul cu un rând de nume și cel puțin un rând de note

# en: This file is larger than 20 MB. Divide it into smaller files
import-file-error-too_long = Acest fișier este mai mare de 20 MB. Împărțiți-l în fișiere mai mici

# en: This is not a CSV file. In your spreadsheet, choose “Save as” and then “CSV UTF-8”
import-file-error-format = Acesta nu este un fișier CSV. În foaia de calcul, alegeți „Salvare ca” și apoi „CSV UTF-8”

# en: The file you chose has no lines of ratings, only its first line or nothing at all. Add the ratings, then choose it again
import-sent-error-required = Fișierul ales nu are rânduri cu note, ci numai primul rând sau nimic. Adăugați notele, apoi alegeți-l din nou

# en: This file has too many lines. Divide it and bring in one part after the other
import-sent-error-too_long = Acest fișier are prea multe rânduri. Împărțiți-l și aduceți părțile una după alta

# en: This file cannot be read. In your spreadsheet, choose “Save as” and then “CSV UTF-8”, then choose it again
import-sent-error-format = Acest fișier nu poate fi citit. În foaia de calcul, alegeți „Salvare ca” și apoi „CSV UTF-8”, apoi alegeți-l din nou

# en: Download an empty template (CSV)
import-template = Descărcați un model gol (CSV)

# en: past-ratings.csv
import-template-file = note-mai-vechi.csv

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
import-errors-heading =
    { $n ->
        [one] Este { $n } lucru de îndreptat
        [few] Sunt { $n } lucruri de îndreptat
       *[other] Sunt { $n } de lucruri de îndreptat
    }

# en: Nothing has been stored. Put these right in your file, then choose it again below. { $rows ->\n    [one] The file has { $rows } line of ratings.\n   *[other] The file has { $rows } lines of ratings.\n}
import-errors-lead =
    Nu s-a salvat nimic. Îndreptați-le în fișierul dumneavoastră, apoi alegeți-l din nou mai jos. { $rows ->
        [one] Fișierul are { $rows } rând cu note.
        [few] Fișierul are { $rows } rânduri cu note.
       *[other] Fișierul are { $rows } de rânduri cu note.
    }

# en: What to put right, line by line
import-errors-caption = Ce este de îndreptat, rând cu rând

# en: Where
import-errors-where = Unde

# en: Line { $n }
import-errors-line = Rândul { $n }

# en: column { $n }
import-errors-column = coloana { $n }

# en: What is wrong and what to do
import-errors-what = Ce nu este în regulă și ce este de făcut

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
import-errors-more =
    { $n ->
        [one] Încă { $n } lucru nu este în listă. Îndreptați-le pe acestea, apoi verificați din nou fișierul.
        [few] Încă { $n } lucruri nu sunt în listă. Îndreptați-le pe acestea, apoi verificați din nou fișierul.
       *[other] Încă { $n } de lucruri nu sunt în listă. Îndreptați-le pe acestea, apoi verificați din nou fișierul.
    }

# en: Copy the list
import-errors-copy = Copiați lista

# en: Whole file
import-errors-whole = Tot fișierul

# en: The file can be brought in
import-ready-heading = Fișierul poate fi adus

# en: { $n ->\n    [one] { $n } line was checked, and it is right.\n   *[other] { $n } lines were checked, and all are right.\n}
import-ready-rows =
    { $n ->
        [one] S-a verificat { $n } rând și este corect.
        [few] S-au verificat { $n } rânduri și toate sunt corecte.
       *[other] S-au verificat { $n } de rânduri și toate sunt corecte.
    }

# en: { $n ->\n    [one] { $n } is new and will be stored.\n   *[other] { $n } are new and will be stored.\n}
import-ready-new =
    { $n ->
        [one] { $n } este nou și se va salva.
        [few] { $n } sunt noi și se vor salva.
       *[other] { $n } sunt noi și se vor salva.
    }

# en: { $n ->\n    [0] None is stored already.\n    [one] { $n } is stored already, exactly so, and will not be stored twice.\n   *[other] { $n } are stored already, exactly so, and will not be stored twice.\n}
import-ready-already =
    { $n ->
        [0] Niciunul nu este salvat deja.
        [one] { $n } este salvat deja, exact așa, și nu se va salva de două ori.
        [few] { $n } sunt salvate deja, exact așa, și nu se vor salva de două ori.
       *[other] { $n } sunt salvate deja, exact așa, și nu se vor salva de două ori.
    }

# en: Every line of this file is stored already. There is nothing new to bring in.
import-ready-nothing = Toate rândurile din acest fișier sunt salvate deja. Nu este nimic nou de adus.

# en: { $n ->\n    [one] Bring in { $n } assessment\n   *[other] Bring in { $n } assessments\n}
import-store =
    { $n ->
        [one] Aduceți { $n } evaluare
        [few] Aduceți { $n } evaluări
       *[other] Aduceți { $n } de evaluări
    }

# en: Choose another file
import-other = Alegeți alt fișier

# en: { $n ->\n    [0] There was nothing new to store.\n    [one] { $n } assessment has been stored.\n   *[other] { $n } assessments have been stored.\n}
import-done =
    { $n ->
        [0] Nu a fost nimic nou de salvat.
        [one] S-a salvat { $n } evaluare.
        [few] S-au salvat { $n } evaluări.
       *[other] S-au salvat { $n } de evaluări.
    }

# en: { $n ->\n    [0] { "" }\n    [one] { $n } was stored already.\n   *[other] { $n } were stored already.\n}
import-done-already =
    { $n ->
        [0] { "" }
        [one] { $n } era salvată deja.
        [few] { $n } erau salvate deja.
       *[other] { $n } erau salvate deja.
    }

# en: See your people
import-done-people = Vedeți lista dumneavoastră de persoane

# en: File: { $name }
import-file-chosen = Fișier: { $name }

# en: What the file looks like
import-columns-heading = Cum arată fișierul

# en: The first line names the columns. Each further line is one assessment. The order of the columns does not matter.
import-columns-lead = Primul rând dă numele coloanelor. Fiecare rând următor este o evaluare. Ordinea coloanelor nu contează.

# en: Needed
import-needed = Obligatoriu

# en: Then a column for each question, with its rating from 1 to 5, or what was written. Leave a cell empty where there is no answer. If it is known why, enter dont_know, prefer_not_to_say or does_not_apply.
import-items-lead = Apoi câte o coloană pentru fiecare întrebare, cu nota de la 1 la 5 sau cu ce s-a scris. Lăsați celula goală unde nu este răspuns. Dacă se știe de ce, scrieți dont_know, prefer_not_to_say sau does_not_apply.

# en: The person’s reference, as in your list of people.
import-col-reference = Numărul de referință al persoanei, ca în lista dumneavoastră.

# en: The day of the assessment: 2025-03-20 or 20/03/2025.
import-col-captured_on = Ziua evaluării: 2025-03-20 sau 20/03/2025.

# en: The version of the questionnaire, as a number. Empty: the version in force on that day.
import-col-instrument_version = Versiunea chestionarului, ca număr. Gol: versiunea în vigoare în acea zi.

# en: Who answered: { $values }. Empty: self.
import-col-who = Cine a răspuns: { $values }. Gol: self.

# en: Who helped, or answered on the person’s behalf: { $values }. Empty where the person answered alone.
import-col-helper = Cine a ajutat sau a răspuns în locul persoanei: { $values }. Gol dacă persoana a răspuns fără ajutor.

# en: On behalf only. Whose view it is: { $values }.
import-col-perspective = Numai când răspunde altcineva. A cui părere este: { $values }.

# en: On behalf only. On what basis: { $values }.
import-col-basis = Numai când răspunde altcineva. În ce temei: { $values }.

# en: How: { $values }. Empty: paper.
import-col-mode = Cum: { $values }. Gol: paper.

# en: First or later assessment: { $values }. Empty: by its date.
import-col-occasion = Prima evaluare sau una următoare: { $values }. Gol: după dată.

# en: The language the questions were read in. Empty: en.
import-col-language = Limba în care s-au citit întrebările. Gol: en.

# en: Whether staff may see the answers: yes or no. Empty: yes.
import-col-shared = Dacă personalul poate vedea răspunsurile: yes (da) sau no (nu). Gol: yes.

# en: Accounts
user-title = Conturi

# en: Everybody who signs in to work with the service.
user-lead = Toate persoanele care intră în cont ca să lucreze cu serviciul online.

# en: Add an account
user-new = Adăugați un cont

# en: Accounts
user-list = Conturi

# en: Can sign in
user-active = Poate intra în cont

# en: Stopped
user-inactive = Oprit

# en: Last signed in { $when }
user-last = Ultima intrare în cont: { $when }

# en: Has never signed in
user-never = Nu a intrat niciodată în cont

# en: Stop account
user-disable = Opriți contul

# en: Allow again
user-enable = Permiteți din nou

# en: New password
user-reset = Parolă nouă

# en: of { $name }
user-of = pentru { $name }

# en: Stop the account of { $name }?
user-disable-heading = Opriți contul pentru { $name }?

# en: They are signed out at once and cannot sign in again. Nothing that they recorded is lost. You can allow the account again later.
user-disable-text = Sesiunea i se închide imediat și nu mai poate intra în cont. Nu se pierde nimic din ce a înregistrat. Puteți permite din nou contul mai târziu.

# en: Yes, stop the account
user-disable-yes = Da, opriți contul

# en: Make a new password for { $name }?
user-reset-heading = Faceți o parolă nouă pentru { $name }?

# en: Their present password stops working at once. You will see a one-time password to pass on to them.
user-reset-text = Parola de acum nu mai merge din acest moment. Veți vedea o parolă de unică folosință, pe care să i-o dați.

# en: Yes, make a new password
user-reset-yes = Da, faceți o parolă nouă

# en: The account of { $name } is stopped.
user-disabled = Contul pentru { $name } este oprit.

# en: { $name } can sign in again.
user-enabled = { $name } poate intra din nou în cont.

# en: Pages of accounts
user-page = Paginile cu conturi

# en: This is your own account.
user-you = Acesta este contul dumneavoastră.

# en: Add an account
user-new-title = Adăugați un cont

# en: Full name
user-name = Numele complet

# en: Enter the person’s name
user-name-error-required = Scrieți numele persoanei

# en: Make the name 80 characters long or shorter
user-name-error-too_long = Numele trebuie să aibă cel mult 80 de caractere

# en: Email address
user-email = Adresa de e-mail

# en: They sign in with it. Nothing is sent to it.
user-email-hint = Cu ea se intră în cont. Nu se trimite nimic la această adresă.

# en: Enter an email address
user-email-error-required = Scrieți o adresă de e-mail

# en: Enter an email address in the right form, such as name@example.org
user-email-error-format = Scrieți adresa de e-mail în forma corectă, de exemplu nume@example.org

# en: There is already an account with this email address
user-email-error-taken = Există deja un cont cu această adresă de e-mail

# en: What they will do
user-role = Ce va face

# en: Choose what they will do
user-role-error-required = Alegeți ce va face

# en: Sees the people of one provider, captures assessments
user-role-hint-worker = Vede persoanele unui singur furnizor și face evaluări

# en: Does that too, and registers people, opt-outs and past ratings
user-role-hint-manager = Face și acestea și, în plus, înregistrează persoane, cine alege să nu participe și note mai vechi

# en: Sees figures of all providers, downloads data
user-role-hint-commissioner = Vede cifrele tuturor furnizorilor, descarcă date

# en: Sees figures of all providers, downloads data
user-role-hint-evaluator = Vede cifrele tuturor furnizorilor, descarcă date

# en: Manages accounts and questionnaires, reads no answers
user-role-hint-administrator = Se ocupă de conturi și chestionare, nu citește răspunsuri

# en: Provider
user-provider = Furnizor

# en: Choose a provider
user-provider-choose = Alegeți un furnizor

# en: Choose the provider they work for
user-provider-error-required = Alegeți furnizorul la care lucrează

# en: Choose the provider they work for
user-provider-error-unknown = Alegeți furnizorul la care lucrează

# en: Only care workers and managers belong to a provider
user-provider-error-not_allowed = Numai personalul de îngrijire și managerii țin de un furnizor

# en: Add account
user-create = Adăugați contul

# en: The account of { $name } has been made
user-created = Contul pentru { $name } a fost făcut

# en: One-time password for { $name }
user-password-heading = Parolă de unică folosință pentru { $name }

# en: It is shown only now. Tell it to { $name } in person or by telephone, not by email. They choose their own when they first sign in.
user-password-once = Se arată numai acum. { $name } trebuie să o afle de la dumneavoastră prin viu grai sau la telefon, nu prin e-mail. La prima intrare în cont își alege o parolă proprie.

# en: Copy the password
user-password-copy = Copiați parola

# en: I have passed it on
user-password-done = Am transmis-o

# en: Questionnaires
instrument-title = Chestionare

# en: What people are asked, in each version. A version never changes: new wording is a new version, and earlier answers stay with the words they were given to.
instrument-lead = Ce se întreabă, în fiecare versiune. O versiune nu se schimbă niciodată: un text nou este o versiune nouă, iar răspunsurile de mai înainte rămân la cuvintele la care au fost date.

# en: Versions of { $title }
instrument-caption = Versiuni pentru „{ $title }”

# en: Version
instrument-version = Versiune

# en: In use from
instrument-from = Folosită din

# en: Questions
instrument-items = Întrebări

# en: Status
instrument-status = Stare

# en: In use
instrument-status-current = În folosință

# en: Withdrawn
instrument-status-withdrawn = Retrasă

# en: Not yet
instrument-status-coming = Nu încă

# en: Earlier
instrument-status-earlier = Mai veche

# en: Read version { $version }
instrument-read = Citiți versiunea { $version }

# en: There are no questionnaires yet
instrument-empty-heading = Nu sunt încă chestionare

# en: An administrator can load one below, or on the command line.
instrument-empty = Un administrator poate încărca unul mai jos sau din linia de comandă.

# en: Load a new version
instrument-load-heading = Încărcați o versiune nouă

# en: A questionnaire is one TOML file. It is checked first: if anything is wrong, nothing is loaded and every fault is listed.
instrument-load-lead = Un chestionar este un singur fișier TOML. Mai întâi este verificat: dacă ceva nu este în regulă, nu se încarcă nimic și se arată lista tuturor greșelilor.

# en: Questionnaire (TOML file)
instrument-file = Chestionar (fișier TOML)

# en: Choose the corrected file (TOML)
instrument-file-again = Alegeți fișierul îndreptat (TOML)

# en: Choose a file
instrument-file-error-required = Alegeți un fișier

# en: This is not a text file. Choose the questionnaire’s TOML file
instrument-file-error-format = Acesta nu este un fișier text. Alegeți fișierul TOML al chestionarului

# en: The file you chose is empty
instrument-file-error-too_short = Fișierul ales este gol

# en: This file is too large for a questionnaire
instrument-file-error-too_long = Acest fișier este prea mare pentru un chestionar

# en: Check and load
instrument-load = Verificați și încărcați

# en: { $title }, version { $version }, has been loaded. It is used for new assessments from { $date }.
instrument-loaded = S-a încărcat: { $title }, versiunea { $version }. Se folosește la evaluările noi din { $date }.

# en: This version is loaded already with other content. A version never changes: give the file a new version number.
instrument-id-conflict = Această versiune este încărcată deja, cu alt conținut. O versiune nu se schimbă niciodată: dați fișierului un număr nou de versiune.

# en: { $n ->\n    [one] There is { $n } fault in the file\n   *[other] There are { $n } faults in the file\n}
instrument-faults-heading =
    { $n ->
        [one] Este { $n } greșeală în fișier
        [few] Sunt { $n } greșeli în fișier
       *[other] Sunt { $n } de greșeli în fișier
    }

# en: Nothing has been loaded. Correct the file, then choose it again.
instrument-faults-lead = Nu s-a încărcat nimic. Îndreptați fișierul, apoi alegeți-l din nou.

# en: Faults in the file, line by line
instrument-faults-caption = Greșeli în fișier, rând cu rând

# en: { $title }, version { $version }
instrument-one-title = { $title }, versiunea { $version }

# en: All questionnaires
instrument-back = Toate chestionarele

# en: Fingerprint (SHA-256)
instrument-sha = Amprentă (SHA-256)

# en: Languages
instrument-languages = Limbi

# en: English
instrument-language-en = Engleză

# en: Who answers
instrument-audience = Cine răspunde

# en: The person who uses the service
instrument-audience-person = Persoana care folosește serviciul

# en: Care staff
instrument-audience-staff = Personalul de îngrijire

# en: Families and friends
instrument-audience-family = Familia și prietenii

# en: Unpaid carers
instrument-audience-carer = Îngrijitorii neplătiți, din familie sau apropiați

# en: Standard wording
instrument-standard = Text obișnuit

# en: Easy Read
instrument-easy = Ușor de citit

# en: What is read first
instrument-intro = Ce se citește mai întâi

# en: Questions
instrument-questions = Întrebări

# en: Answers to choose from
instrument-scales = Răspunsuri din care se alege

# en: Answers: { $id }
instrument-scale-caption = Răspunsuri: { $id }

# en: Code
instrument-answer-code = Cod

# en: Item { $id }
instrument-item-id = Întrebarea { $id }

# en: Overall rating
instrument-kind-overall = Notă generală

# en: Rating of one thing
instrument-kind-aspect = Nota unui singur lucru

# en: Choice
instrument-kind-choice = Alegere

# en: In own words
instrument-kind-comment = Cu cuvintele proprii

# en: Up to three personal outcomes
instrument-kind-personal_outcomes = Până la trei dorințe personale

# en: Progress on each personal outcome
instrument-kind-outcome_progress = Progresul la fiecare dorință personală

# en: At every assessment
instrument-ask-always = La fiecare evaluare

# en: At the first assessment only
instrument-ask-baseline = Numai la prima evaluare

# en: At later assessments only
instrument-ask-follow_up = Numai la evaluările următoare

# en: Answers: { $id }
instrument-answers = Răspunsuri: { $id }

# en: Asked only if { $item } has the answer { $codes }
instrument-only-if = Se întreabă numai dacă { $item } are răspunsul { $codes }

# en: Withdraw this version
instrument-withdraw = Retrageți această versiune

# en: Withdraw version { $version }?
instrument-withdraw-heading = Retrageți versiunea { $version }?

# en: Answers to it are no longer accepted. That includes answers which are on a tablet now and have not been sent yet. Answers that are stored stay. This cannot be undone.
instrument-withdraw-text = Nu se vor mai accepta răspunsuri la ea. Aici intră și răspunsurile care sunt acum pe o tabletă și nu au fost trimise încă. Răspunsurile salvate rămân. Retragerea nu se poate anula.

# en: Yes, withdraw it
instrument-withdraw-yes = Da, retrageți-o

# en: Version { $version } has been withdrawn.
instrument-withdrawn = Versiunea { $version } a fost retrasă.

# en: This version is withdrawn: answers to it are no longer accepted. Those given stay.
instrument-withdrawn-note = Această versiune este retrasă: nu se mai acceptă răspunsuri la ea. Cele date rămân.

# en: Recovered answers
recovery-title = Răspunsuri recuperate

# en: For a tablet that can no longer send what was finished on it. Choose the file that was saved from it. The file is sealed: nobody can read it on the way. The service opens it and stores each answer as if the tablet had sent it.
recovery-lead = Pentru o tabletă care nu mai poate trimite ce s-a terminat pe ea. Alegeți fișierul salvat de pe ea. Fișierul este sigilat: pe drum nu îl poate citi nimeni. Serviciul online îl deschide și salvează fiecare răspuns ca și cum l-ar fi trimis tableta.

# en: File saved from the tablet
recovery-file = Fișier salvat de pe tabletă

# en: Up to 8 MB. Keep it until everything in it is received. The same file can be sent again; nothing is stored twice.
recovery-file-hint = Cel mult 8 MB. Păstrați-l până se primește tot ce este în el. Același fișier poate fi trimis din nou; nimic nu se salvează de două ori.

# en: Recover
recovery-send = Recuperați

# en: Choose the file saved from the tablet
recovery-file-error-required = Alegeți fișierul salvat de pe tabletă

# en: The file you chose is empty. Save it from the tablet again
recovery-file-error-too_short = Fișierul ales este gol. Salvați-l din nou de pe tabletă

# en: This file is too large. Save a new one from the tablet, or ask whoever supports the service
recovery-file-error-too_long = Acest fișier este prea mare. Salvați unul nou de pe tabletă sau cereți ajutorul celor care întrețin serviciul online

# en: This is not a file saved from a tablet, or it is damaged. Save it from the tablet again
recovery-file-error-format = Acesta nu este un fișier salvat de pe o tabletă sau este deteriorat. Salvați-l din nou de pe tabletă

# en: No account of this service wrote this file. Look for the service that the tablet belongs to
recovery-account-error-unknown = Niciun cont al acestui serviciu online nu a scris acest fișier. Căutați serviciul online de care ține tableta

# en: This file does not open. It is damaged, or the tablet belongs to another service. Keep the file
recovery-key-error-inconsistent = Acest fișier nu se deschide. Este deteriorat sau tableta ține de alt serviciu online. Păstrați fișierul

# en: This file was saved by a newer version of the app. Keep it, and upgrade the service first
recovery-version-error-not_allowed = Acest fișier a fost salvat de o versiune mai nouă a aplicației. Păstrați-l și actualizați mai întâi serviciul online

# en: { $n ->\n    [0] There is nothing in this file\n    [one] { $n } record was looked at\n   *[other] { $n } records were looked at\n}
recovery-report-heading =
    { $n ->
        [0] În acest fișier nu este nimic
        [one] S-a verificat { $n } înregistrare
        [few] S-au verificat { $n } înregistrări
       *[other] S-au verificat { $n } de înregistrări
    }

# en: { $n } received
recovery-report-received = Primite: { $n }

# en: { $n } held
recovery-report-held = Reținute: { $n }

# en: { $n } not readable
recovery-report-unreadable = Nu se pot citi: { $n }

# en: Everything in the file is stored. The file is no longer needed.
recovery-report-all = Tot ce este în fișier este salvat. De fișier nu mai este nevoie.

# en: Keep the file until everything in it is received.
recovery-report-keep = Păstrați fișierul până se primește tot ce este în el.

# en: What became of each record
recovery-report-caption = Ce s-a întâmplat cu fiecare înregistrare

# en: Record
recovery-record = Înregistrare

# en: What became of it
recovery-outcome = Ce s-a întâmplat cu ea

# en: Why
recovery-why = De ce

# en: Received
recovery-received = Primită

# en: Held
recovery-is-held = Reținută

# en: Not readable
recovery-unreadable = Nu se poate citi

# en: It is damaged. It is not kept here: keep the file, and save another from the tablet if you can.
recovery-unreadable-why = Este deteriorată. Nu se păstrează aici: păstrați fișierul și, dacă puteți, salvați altul de pe tabletă.

# en: Held
recovery-held-heading = Reținute

# en: These are safe, and sealed. They cannot be stored as they are. Tell the registered manager of whoever captured them why; when it is put right, try again.
recovery-held-lead = Acestea sunt în siguranță și sigilate. Nu se pot salva așa cum sunt. Spuneți de ce managerului înregistrat al persoanei care a făcut evaluarea; după ce lucrurile sunt îndreptate, încercați din nou.

# en: Nothing is held.
recovery-held-none = Nu este reținut nimic.

# en: Captured by { $name }
recovery-held-of = Evaluare făcută de { $name }

# en: Held since { $when }
recovery-held-since = Reținută din { $when }

# en: It still cannot be stored. Nothing was lost.
recovery-still-held = Încă nu se poate salva. Nu s-a pierdut nimic.

# en: It is from before the first day of service. The manager can put that day right.
recovery-why-before_service_start = Este dinaintea primei zile de serviciu. Managerul poate îndrepta acea zi.

# en: It is from after the end of the service.
recovery-why-after_end = Este de după încheierea serviciului.

# en: It is from after the person moved to another provider.
recovery-why-after_transfer = Este de după trecerea persoanei la alt furnizor.

# en: It is from a time when the person had opted out.
recovery-why-after_opt_out = Este dintr-o perioadă în care persoana alesese să nu participe.

# en: It is dated in the future: the tablet’s clock was wrong. Try again after that day.
recovery-why-in_future = Are o dată din viitor: ceasul tabletei era greșit. Încercați din nou după acea zi.

# en: The version of the questionnaire is not loaded here. Load it, then try again.
recovery-why-unknown_version = Versiunea chestionarului nu este încărcată aici. Încărcați-o, apoi încercați din nou.

# en: The version of the questionnaire had been withdrawn before.
recovery-why-withdrawn_version = Versiunea chestionarului fusese retrasă înainte.

# en: Something in it breaks a rule of the questionnaire.
recovery-why-invalid = Ceva din ea încalcă o regulă a chestionarului.

# en: The person is not, and was not, with the provider of whoever captured it.
recovery-why-not_found = Persoana nu este și nu a fost la furnizorul celui care a făcut evaluarea.

# en: Something else is stored under its number.
recovery-why-id_conflict = Sub numărul ei este salvat altceva.

# en: The present state does not allow it.
recovery-why-conflict = Starea de acum nu permite.

# en: A newer version of the app wrote it. Upgrade the service, then try again.
recovery-why-malformed_request = A fost scrisă de o versiune mai nouă a aplicației. Actualizați serviciul online, apoi încercați din nou.

# en: The service failed on it. Look in its log, then try again.
recovery-why-internal = Serviciul online nu a reușit. Uitați-vă în jurnalul lui, apoi încercați din nou.

# en: Audit log
audit-title = Jurnal de activitate

# en: Who did what, and when. It never says what people answered.
audit-lead = Cine ce a făcut și când. Nu spune niciodată ce au răspuns oamenii.

# en: Audit log, latest first
audit-caption = Jurnal de activitate, începând cu cele mai noi

# en: When
audit-when = Când

# en: Who
audit-who = Cine

# en: What
audit-what = Ce

# en: About
audit-about = Despre

# en: Command line
audit-command-line = Linia de comandă

# en: Pages of the audit log
audit-page = Paginile jurnalului de activitate

# en: Nothing has been recorded yet
audit-empty-heading = Nu s-a înregistrat încă nimic

# en: Sign-ins, changes and downloads appear here.
audit-empty = Aici apar intrările în cont, schimbările și descărcările.

# en: Person
audit-kind-person = Persoană

# en: Account
audit-kind-user = Cont

# en: Account
audit-kind-account = Cont

# en: Session
audit-kind-session = Sesiune

# en: Data file
audit-kind-dataset = Fișier de date

# en: Questionnaire
audit-kind-instrument = Chestionar

# en: Assessment
audit-kind-assessment = Evaluare

# en: Programme
audit-kind-programme = Program

# en: Provider
audit-kind-provider = Furnizor

# en: Finished on a device
audit-kind-recovery = Terminate pe un dispozitiv

# en: Assessment received
audit-action-assessment-accept = Evaluare primită

# en: Past ratings brought in
audit-action-import-ratings = Note mai vechi aduse

# en: People brought in
audit-action-import-people = Persoane aduse

# en: Data downloaded
audit-action-dataset-download = Date descărcate

# en: Questionnaire loaded
audit-action-instrument-load = Chestionar încărcat

# en: Questionnaire withdrawn
audit-action-instrument-withdraw = Chestionar retras

# en: Person registered
audit-action-person-register = Persoană înregistrată

# en: Details corrected
audit-action-person-edit = Date corectate

# en: Service ended
audit-action-person-end = Serviciu încheiat

# en: Moved to another provider
audit-action-person-transfer = Trecere la alt furnizor

# en: Opted out
audit-action-person-opt_out = A ales să nu participe

# en: Opted in again
audit-action-person-opt_in = Participă din nou

# en: Earlier answers withdrawn from data
audit-action-person-withdraw_answers = Răspunsuri mai vechi retrase din date

# en: “Not today” recorded
audit-action-person-not_today = „Nu astăzi” înregistrat

# en: Programme’s settings loaded
audit-action-programme-load = Setările programului încărcate

# en: Demonstration filled in
audit-action-programme-demo = Demonstrație completată

# en: Recovered, and held until it can be stored
audit-action-recovery-hold = Recuperată și reținută până se poate salva

# en: Recovered from a device
audit-action-recovery-receive = Recuperată de pe un dispozitiv

# en: Gave a device its pass
audit-action-session-give_pass = A dat unui dispozitiv permisul lui

# en: Came back by PIN
audit-action-session-resume = Întoarcere cu codul PIN

# en: Signed in
audit-action-session-sign_in = Intrare în cont

# en: Sign-in failed
audit-action-session-sign_in_failed = Intrare în cont nereușită

# en: Signed out
audit-action-session-sign_out = Ieșire din cont

# en: Account added
audit-action-user-add = Cont adăugat

# en: Account changed
audit-action-user-update = Cont schimbat

# en: Account allowed again
audit-action-user-activate = Cont permis din nou

# en: Account stopped
audit-action-user-deactivate = Cont oprit

# en: Password changed
audit-action-user-change_password = Parolă schimbată

# en: Change of password failed
audit-action-user-change_password_failed = Schimbarea parolei nu a reușit

# en: New one-time password made
audit-action-user-reset_password = Parolă nouă de unică folosință
