# en: Data for evaluation
dataset-title = Dane do ewaluacji

# en: Answers without names, to analyse in a statistics program or a spreadsheet. As they are now.
dataset-lead = Odpowiedzi bez nazwisk, do analizy w programie statystycznym lub arkuszu. Stan na teraz.

# en: { $assessments } assessments of { $people } people.
dataset-counts = Ankiety: { $assessments }. Osoby: { $people }.

# en: Download { $file }
dataset-download = Pobierz { $file }

# en: { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n}
dataset-rows =
    { $n ->
        [one] { $n } wiersz
        [few] { $n } wiersze
        [many] { $n } wierszy
       *[other] { $n } wierszy
    }

# en: One row for each answer: every question of every assessment of everybody, in every wave.
dataset-row-answer = Jeden wiersz na każdą odpowiedź: każde pytanie z każdej ankiety każdej osoby, w każdej rundzie.

# en: One row for each person: their primary assessment of each wave side by side.
dataset-row-person = Jeden wiersz na każdą osobę: jej główna ankieta z każdej rundy, obok siebie.

# en: The codebook. One row for each wording: what was asked and what could be answered, in each version and language.
dataset-row-wording = Książka kodów. Jeden wiersz na każde sformułowanie: o co pytano i jak można było odpowiedzieć, w każdej wersji i każdym języku.

# en: All answers, long
dataset-name-assessments-long-csv = Wszystkie odpowiedzi, układ długi

# en: One row a person, wide
dataset-name-assessments-wide-csv = Jeden wiersz na osobę, układ szeroki

# en: Codebook
dataset-name-codebook-csv = Książka kodów

# en: Each download is recorded in the audit log.
dataset-audited = Każde pobranie jest zapisywane w dzienniku zdarzeń.

# en: How people are protected
dataset-protect-heading = Jak chronimy ludzi

# en: People have a pseudonym. It cannot be turned back into a name or a reference.
dataset-protect-1 = Każda osoba ma pseudonim. Nie da się z niego odtworzyć nazwiska ani numeru.

# en: Dates are given as waves and months since the service started, never as days.
dataset-protect-2 = Daty są podane jako rundy i miesiące od początku opieki, nigdy jako dni.

# en: What people wrote in their own words is not in these files.
dataset-protect-3 = W tych plikach nie ma tego, co ludzie napisali własnymi słowami.

# en: Whoever withdrew earlier answers is not in these files.
dataset-protect-4 = W tych plikach nie ma osób, które wycofały wcześniejsze odpowiedzi.

# en: What is known about each person
dataset-included-heading = Co wiadomo o każdej osobie

# en: In the files: { $names }.
dataset-included = W plikach: { $names }.

# en: Nothing about a person is in the files besides their answers.
dataset-included-none = Poza odpowiedziami w plikach nie ma nic o osobie.

# en: Held back: { $names }. Each combination of these must be shared by at least { $k } people, so that nobody can be singled out. At present it is not.
dataset-held-back = Nieudostępnione: { $names }. Każde połączenie tych cech musi być wspólne dla co najmniej { $k } osób, żeby nikogo nie dało się rozpoznać. Obecnie tak nie jest.

# en: Nothing had to be held back: every combination is shared by at least { $k } people.
dataset-held-back-none = Niczego nie trzeba było ukrywać: każde połączenie cech jest wspólne dla co najmniej { $k } osób.

# en: provider
dataset-quasi-provider = dostawca opieki

# en: lot
dataset-quasi-lot = część umowy (Lot)

# en: area
dataset-quasi-area = rejon

# en: age band
dataset-quasi-age_band = grupa wieku

# en: sex
dataset-quasi-sex = płeć

# en: How answers without a rating are coded
dataset-codes-heading = Jak kodowane są odpowiedzi bez oceny

# en: They are never numbers to calculate with. Set them as missing values, −5 to −1, before you take a mean.
dataset-codes-lead = To nie są liczby do obliczeń. Przed liczeniem średniej proszę ustawić je jako braki danych, od −5 do −1.

# en: Codes of answers without a rating
dataset-codes-caption = Kody odpowiedzi bez oceny

# en: Code
dataset-code = Kod

# en: What it means
dataset-code-means = Co oznacza

# en: The person said that they did not know
dataset-code-dont_know = Osoba powiedziała, że nie wie

# en: The person preferred not to say
dataset-code-prefer_not_to_say = Osoba wolała o tym nie mówić

# en: The person said that it did not apply to them
dataset-code-does_not_apply = Osoba powiedziała, że to jej nie dotyczy

# en: The question was shown and left without an answer
dataset-code-not_answered = Pytanie zostało pokazane i pozostało bez odpowiedzi

# en: The question was not shown: not asked at that time, or not in that version
dataset-code-not_asked = Pytanie nie zostało pokazane: nie pytano o to wtedy albo nie było go w tej wersji

# en: There is nothing to download yet
dataset-empty-heading = Nie ma jeszcze nic do pobrania

# en: Files appear here once there are assessments.
dataset-empty = Pliki pojawią się tutaj, gdy będą ankiety.

# en: Bring in past ratings
import-title = Wczytywanie dawnych ocen

# en: For ratings that were kept on paper or in a spreadsheet. All of a file is stored, or nothing of it.
import-lead = Dla ocen zapisanych na papierze lub w arkuszu. Zapisuje się cały plik albo nic z niego.

# en: First the file is only checked, and nothing is stored. You then see what would happen, or everything that needs putting right.
import-step-check = Najpierw plik jest tylko sprawdzany i nic się nie zapisuje. Potem widać, co by się stało, albo wszystko, co trzeba poprawić.

# en: File of ratings (CSV)
import-file = Plik z ocenami (CSV)

# en: Up to 20 MB. In a spreadsheet, choose “Save as” and then “CSV UTF-8”.
import-file-hint = Do 20 MB. W arkuszu proszę wybrać „Zapisz jako”, a potem „CSV UTF-8”.

# en: Choose the corrected file (CSV)
import-file-again = Proszę wybrać poprawiony plik (CSV)

# en: Check the file
import-check = Sprawdź plik

# en: Choose a file
import-file-error-required = Proszę wybrać plik

# en: The file you chose is empty. Choose one with a line of names and at least one line of ratings
import-file-error-too_short = Wybrany plik jest pusty. Proszę wybrać plik z wierszem nazw i co najmniej jednym wierszem ocen

# en: This file is larger than 20 MB. Divide it into smaller files
import-file-error-too_long = Ten plik jest większy niż 20 MB. Proszę podzielić go na mniejsze pliki

# en: This is not a CSV file. In your spreadsheet, choose “Save as” and then “CSV UTF-8”
import-file-error-format = To nie jest plik CSV. W arkuszu proszę wybrać „Zapisz jako”, a potem „CSV UTF-8”

# en: The file you chose has no lines of ratings, only its first line or nothing at all. Add the ratings, then choose it again
import-sent-error-required = Wybrany plik nie ma wierszy z ocenami, tylko pierwszy wiersz albo nic. Proszę dodać oceny i wybrać go ponownie

# en: This file has too many lines. Divide it and bring in one part after the other
import-sent-error-too_long = Ten plik ma za dużo wierszy. Proszę go podzielić i wczytać części po kolei

# en: This file cannot be read. In your spreadsheet, choose “Save as” and then “CSV UTF-8”, then choose it again
import-sent-error-format = Tego pliku nie da się odczytać. W arkuszu proszę wybrać „Zapisz jako”, a potem „CSV UTF-8”, i wybrać plik ponownie

# en: Download an empty template (CSV)
import-template = Pobierz pusty wzór (CSV)

# en: past-ratings.csv
import-template-file = dawne-oceny.csv

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
import-errors-heading =
    { $n ->
        [one] Jest { $n } rzecz do poprawienia
        [few] Są { $n } rzeczy do poprawienia
        [many] Jest { $n } rzeczy do poprawienia
       *[other] Jest { $n } rzeczy do poprawienia
    }

# en: Nothing has been stored. Put these right in your file, then choose it again below. { $rows ->\n    [one] The file has { $rows } line of ratings.\n   *[other] The file has { $rows } lines of ratings.\n}
import-errors-lead =
    Nic nie zostało zapisane. Proszę poprawić to w pliku, a potem wybrać go ponownie poniżej. { $rows ->
        [one] Plik ma { $rows } wiersz ocen.
        [few] Plik ma { $rows } wiersze ocen.
        [many] Plik ma { $rows } wierszy ocen.
       *[other] Plik ma { $rows } wierszy ocen.
    }

# en: What to put right, line by line
import-errors-caption = Co poprawić, wiersz po wierszu

# en: Where
import-errors-where = Gdzie

# en: Line { $n }
import-errors-line = Wiersz { $n }

# en: column { $n }
import-errors-column = kolumna { $n }

# en: What is wrong and what to do
import-errors-what = Co jest nie tak i co zrobić

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
import-errors-more =
    { $n ->
        [one] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
        [few] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
        [many] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
       *[other] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
    }

# en: Copy the list
import-errors-copy = Kopiuj listę

# en: Whole file
import-errors-whole = Cały plik

# en: The file can be brought in
import-ready-heading = Plik można wczytać

# en: { $n ->\n    [one] { $n } line was checked, and it is right.\n   *[other] { $n } lines were checked, and all are right.\n}
import-ready-rows =
    { $n ->
        [one] Sprawdzono { $n } wiersz i jest w porządku.
        [few] Sprawdzono { $n } wiersze i wszystkie są w porządku.
        [many] Sprawdzono { $n } wierszy i wszystkie są w porządku.
       *[other] Sprawdzono { $n } wierszy i wszystkie są w porządku.
    }

# en: { $n ->\n    [one] { $n } is new and will be stored.\n   *[other] { $n } are new and will be stored.\n}
import-ready-new =
    { $n ->
        [one] { $n } jest nowy i zostanie zapisany.
        [few] { $n } są nowe i zostaną zapisane.
        [many] { $n } jest nowych i zostanie zapisanych.
       *[other] { $n } jest nowych i zostanie zapisanych.
    }

# en: { $n ->\n    [0] None is stored already.\n    [one] { $n } is stored already, exactly so, and will not be stored twice.\n   *[other] { $n } are stored already, exactly so, and will not be stored twice.\n}
import-ready-already =
    { $n ->
        [0] Żaden nie jest jeszcze zapisany.
        [one] { $n } jest już zapisany, dokładnie tak samo, i nie zapisze się drugi raz.
        [few] { $n } są już zapisane, dokładnie tak samo, i nie zapiszą się drugi raz.
        [many] { $n } jest już zapisanych, dokładnie tak samo, i nie zapisze się drugi raz.
       *[other] { $n } jest już zapisanych, dokładnie tak samo, i nie zapisze się drugi raz.
    }

# en: Every line of this file is stored already. There is nothing new to bring in.
import-ready-nothing = Każdy wiersz tego pliku jest już zapisany. Nie ma nic nowego do wczytania.

# en: { $n ->\n    [one] Bring in { $n } assessment\n   *[other] Bring in { $n } assessments\n}
import-store =
    { $n ->
        [one] Wczytaj { $n } ankietę
        [few] Wczytaj { $n } ankiety
        [many] Wczytaj { $n } ankiet
       *[other] Wczytaj { $n } ankiet
    }

# en: Choose another file
import-other = Wybierz inny plik

# en: { $n ->\n    [0] There was nothing new to store.\n    [one] { $n } assessment has been stored.\n   *[other] { $n } assessments have been stored.\n}
import-done =
    { $n ->
        [0] Nie było nic nowego do zapisania.
        [one] Zapisano { $n } ankietę.
        [few] Zapisano { $n } ankiety.
        [many] Zapisano { $n } ankiet.
       *[other] Zapisano { $n } ankiet.
    }

# en: { $n ->\n    [0] { "" }\n    [one] { $n } was stored already.\n   *[other] { $n } were stored already.\n}
import-done-already =
    { $n ->
        [0] { "" }
        [one] { $n } była już zapisana.
        [few] { $n } były już zapisane.
        [many] { $n } było już zapisanych.
       *[other] { $n } było już zapisanych.
    }

# en: See your people
import-done-people = Zobacz listę osób

# en: File: { $name }
import-file-chosen = Plik: { $name }

# en: What the file looks like
import-columns-heading = Jak wygląda plik

# en: The first line names the columns. Each further line is one assessment. The order of the columns does not matter.
import-columns-lead = Pierwszy wiersz zawiera nazwy kolumn. Każdy następny wiersz to jedna ankieta. Kolejność kolumn nie ma znaczenia.

# en: Needed
import-needed = Wymagane

# en: Then a column for each question, with its rating from 1 to 5, or what was written. Leave a cell empty where there is no answer. If it is known why, enter dont_know, prefer_not_to_say or does_not_apply.
import-items-lead = Potem kolumna na każde pytanie, z oceną od 1 do 5 lub z tym, co napisano. Gdzie nie ma odpowiedzi, proszę zostawić pustą komórkę. Jeśli wiadomo dlaczego, proszę wpisać dont_know, prefer_not_to_say lub does_not_apply.

# en: The person’s reference, as in your list of people.
import-col-reference = Numer osoby, taki jak na liście osób.

# en: The day of the assessment: 2025-03-20 or 20/03/2025.
import-col-captured_on = Dzień ankiety: 2025-03-20 lub 20/03/2025.

# en: The version of the questionnaire, as a number. Empty: the version in force on that day.
import-col-instrument_version = Wersja kwestionariusza, jako liczba. Puste: wersja obowiązująca w tym dniu.

# en: Who answered: { $values }. Empty: self.
import-col-who = Kto odpowiadał: { $values }. Puste: self.

# en: Who helped, or answered on the person’s behalf: { $values }. Empty where the person answered alone.
import-col-helper = Kto pomagał lub odpowiadał w imieniu osoby: { $values }. Puste, gdy osoba odpowiadała sama.

# en: On behalf only. Whose view it is: { $values }.
import-col-perspective = Tylko przy odpowiedziach w czyimś imieniu. Czyje to zdanie: { $values }.

# en: On behalf only. On what basis: { $values }.
import-col-basis = Tylko przy odpowiedziach w czyimś imieniu. Na jakiej podstawie: { $values }.

# en: How: { $values }. Empty: paper.
import-col-mode = W jaki sposób: { $values }. Puste: paper.

# en: First or later assessment: { $values }. Empty: by its date.
import-col-occasion = Pierwsza lub późniejsza ankieta: { $values }. Puste: według daty.

# en: The language the questions were read in. Empty: en.
import-col-language = Język, w którym czytano pytania. Puste: en.

# en: Whether staff may see the answers: yes or no. Empty: yes.
import-col-shared = Czy personel może widzieć odpowiedzi: yes lub no. Puste: yes.

# en: Accounts
user-title = Konta

# en: Everybody who signs in to work with the service.
user-lead = Wszyscy, którzy logują się, żeby pracować z serwisem.

# en: Add an account
user-new = Dodaj konto

# en: Accounts
user-list = Konta

# en: Can sign in
user-active = Może się logować

# en: Stopped
user-inactive = Zatrzymane

# en: Last signed in { $when }
user-last = Ostatnie logowanie: { $when }

# en: Has never signed in
user-never = Jeszcze bez logowania

# en: Stop account
user-disable = Zatrzymaj konto

# en: Allow again
user-enable = Zezwól ponownie

# en: New password
user-reset = Nowe hasło

# en: of { $name }
user-of = – { $name }

# en: Stop the account of { $name }?
user-disable-heading = Zatrzymać konto: { $name }?

# en: They are signed out at once and cannot sign in again. Nothing that they recorded is lost. You can allow the account again later.
user-disable-text = Nastąpi natychmiastowe wylogowanie i nie będzie można zalogować się ponownie. Nic z tego, co ta osoba zapisała, nie zginie. Później można znów zezwolić na logowanie.

# en: Yes, stop the account
user-disable-yes = Tak, zatrzymaj konto

# en: Make a new password for { $name }?
user-reset-heading = Utworzyć nowe hasło: { $name }?

# en: Their present password stops working at once. You will see a one-time password to pass on to them.
user-reset-text = Obecne hasło od razu przestanie działać. Pojawi się hasło jednorazowe, które trzeba przekazać tej osobie.

# en: Yes, make a new password
user-reset-yes = Tak, utwórz nowe hasło

# en: The account of { $name } is stopped.
user-disabled = Konto zatrzymane: { $name }.

# en: { $name } can sign in again.
user-enabled = { $name } znów może się logować.

# en: Pages of accounts
user-page = Strony z kontami

# en: This is your own account.
user-you = To jest Pana lub Pani konto.

# en: Add an account
user-new-title = Dodawanie konta

# en: Full name
user-name = Imię i nazwisko

# en: Enter the person’s name
user-name-error-required = Proszę wpisać imię i nazwisko osoby

# en: Make the name 80 characters long or shorter
user-name-error-too_long = Imię i nazwisko mogą mieć razem najwyżej 80 znaków

# en: Email address
user-email = Adres e-mail

# en: They sign in with it. Nothing is sent to it.
user-email-hint = Służy do logowania. Nic na niego nie wysyłamy.

# en: Enter an email address
user-email-error-required = Proszę wpisać adres e-mail

# en: Enter an email address in the right form, such as name@example.org
user-email-error-format = Proszę wpisać adres e-mail we właściwej postaci, na przykład name@example.org

# en: There is already an account with this email address
user-email-error-taken = Jest już konto z tym adresem e-mail

# en: What they will do
user-role = Co ta osoba będzie robić

# en: Choose what they will do
user-role-error-required = Proszę wybrać, co ta osoba będzie robić

# en: Sees the people of one provider, captures assessments
user-role-hint-worker = Widzi osoby jednego dostawcy opieki, przeprowadza ankiety

# en: Does that too, and registers people, opt-outs and past ratings
user-role-hint-manager = Robi to samo, a także wpisuje osoby, rezygnacje z udziału i dawne oceny

# en: Sees figures of all providers, downloads data
user-role-hint-commissioner = Widzi liczby wszystkich dostawców opieki, pobiera dane

# en: Sees figures of all providers, downloads data
user-role-hint-evaluator = Widzi liczby wszystkich dostawców opieki, pobiera dane

# en: Manages accounts and questionnaires, reads no answers
user-role-hint-administrator = Zarządza kontami i kwestionariuszami, nie czyta odpowiedzi

# en: Provider
user-provider = Dostawca opieki

# en: Choose a provider
user-provider-choose = Proszę wybrać dostawcę opieki

# en: Choose the provider they work for
user-provider-error-required = Proszę wybrać dostawcę opieki, u którego ta osoba pracuje

# en: Choose the provider they work for
user-provider-error-unknown = Proszę wybrać dostawcę opieki, u którego ta osoba pracuje

# en: Only care workers and managers belong to a provider
user-provider-error-not_allowed = Tylko opiekunowie i kierownicy należą do dostawcy opieki

# en: Add account
user-create = Dodaj konto

# en: The account of { $name } has been made
user-created = Konto utworzone: { $name }

# en: One-time password for { $name }
user-password-heading = Hasło jednorazowe: { $name }

# en: It is shown only now. Tell it to { $name } in person or by telephone, not by email. They choose their own when they first sign in.
user-password-once = Widać je tylko teraz. Hasło ma poznać { $name } – osobiście lub przez telefon, nie e-mailem. Przy pierwszym logowaniu ta osoba wybierze własne.

# en: Copy the password
user-password-copy = Kopiuj hasło

# en: I have passed it on
user-password-done = Hasło jest przekazane

# en: Questionnaires
instrument-title = Kwestionariusze

# en: What people are asked, in each version. A version never changes: new wording is a new version, and earlier answers stay with the words they were given to.
instrument-lead = O co pytamy ludzi, w każdej wersji. Wersja nigdy się nie zmienia: nowe słowa to nowa wersja, a wcześniejsze odpowiedzi zostają przy słowach, na które je podano.

# en: Versions of { $title }
instrument-caption = Wersje: { $title }

# en: Version
instrument-version = Wersja

# en: In use from
instrument-from = Używana od

# en: Questions
instrument-items = Pytania

# en: Status
instrument-status = Stan

# en: In use
instrument-status-current = Używana

# en: Withdrawn
instrument-status-withdrawn = Wycofana

# en: Not yet
instrument-status-coming = Jeszcze nie

# en: Earlier
instrument-status-earlier = Wcześniejsza

# en: Read version { $version }
instrument-read = Czytaj wersję { $version }

# en: There are no questionnaires yet
instrument-empty-heading = Nie ma jeszcze kwestionariuszy

# en: An administrator can load one below, or on the command line.
instrument-empty = Administrator może wczytać kwestionariusz poniżej lub z wiersza poleceń.

# en: Load a new version
instrument-load-heading = Wczytywanie nowej wersji

# en: A questionnaire is one TOML file. It is checked first: if anything is wrong, nothing is loaded and every fault is listed.
instrument-load-lead = Kwestionariusz to jeden plik TOML. Najpierw jest sprawdzany: jeśli coś jest nie tak, nic się nie wczytuje, a wszystkie błędy są na liście.

# en: Questionnaire (TOML file)
instrument-file = Kwestionariusz (plik TOML)

# en: Choose the corrected file (TOML)
instrument-file-again = Proszę wybrać poprawiony plik (TOML)

# en: Choose a file
instrument-file-error-required = Proszę wybrać plik

# en: This is not a text file. Choose the questionnaire’s TOML file
instrument-file-error-format = To nie jest plik tekstowy. Proszę wybrać plik TOML z kwestionariuszem

# en: The file you chose is empty
instrument-file-error-too_short = Wybrany plik jest pusty

# en: This file is too large for a questionnaire
instrument-file-error-too_long = Ten plik jest za duży na kwestionariusz

# en: Check and load
instrument-load = Sprawdź i wczytaj

# en: { $title }, version { $version }, has been loaded. It is used for new assessments from { $date }.
instrument-loaded = { $title }, wersja { $version }: wczytano. Nowe ankiety używają jej od { $date }.

# en: This version is loaded already with other content. A version never changes: give the file a new version number.
instrument-id-conflict = Ta wersja jest już wczytana z inną treścią. Wersja nigdy się nie zmienia: proszę nadać plikowi nowy numer wersji.

# en: { $n ->\n    [one] There is { $n } fault in the file\n   *[other] There are { $n } faults in the file\n}
instrument-faults-heading =
    { $n ->
        [one] W pliku jest { $n } błąd
        [few] W pliku są { $n } błędy
        [many] W pliku jest { $n } błędów
       *[other] W pliku jest { $n } błędów
    }

# en: Nothing has been loaded. Correct the file, then choose it again.
instrument-faults-lead = Nic nie zostało wczytane. Proszę poprawić plik i wybrać go ponownie.

# en: Faults in the file, line by line
instrument-faults-caption = Błędy w pliku, wiersz po wierszu

# en: { $title }, version { $version }
instrument-one-title = { $title }, wersja { $version }

# en: All questionnaires
instrument-back = Wszystkie kwestionariusze

# en: Fingerprint (SHA-256)
instrument-sha = Odcisk (SHA-256)

# en: Languages
instrument-languages = Języki

# en: English
instrument-language-en = angielski

# en: Who answers
instrument-audience = Kto odpowiada

# en: The person who uses the service
instrument-audience-person = Osoba, która korzysta z opieki

# en: Care staff
instrument-audience-staff = Personel opieki

# en: Families and friends
instrument-audience-family = Rodziny i znajomi

# en: Unpaid carers
instrument-audience-carer = Bliscy, którzy opiekują się bez zapłaty

# en: Standard wording
instrument-standard = Zwykły tekst

# en: Easy Read
instrument-easy = Tekst łatwy do czytania

# en: What is read first
instrument-intro = Co czyta się najpierw

# en: Questions
instrument-questions = Pytania

# en: Answers to choose from
instrument-scales = Odpowiedzi do wyboru

# en: Answers: { $id }
instrument-scale-caption = Odpowiedzi: { $id }

# en: Code
instrument-answer-code = Kod

# en: Item { $id }
instrument-item-id = Pozycja { $id }

# en: Overall rating
instrument-kind-overall = Ocena ogólna

# en: Rating of one thing
instrument-kind-aspect = Ocena jednej rzeczy

# en: Choice
instrument-kind-choice = Wybór

# en: In own words
instrument-kind-comment = Własnymi słowami

# en: Up to three personal outcomes
instrument-kind-personal_outcomes = Do trzech osobistych życzeń

# en: Progress on each personal outcome
instrument-kind-outcome_progress = Postęp w każdym osobistym życzeniu

# en: At every assessment
instrument-ask-always = W każdej ankiecie

# en: At the first assessment only
instrument-ask-baseline = Tylko w pierwszej ankiecie

# en: At later assessments only
instrument-ask-follow_up = Tylko w późniejszych ankietach

# en: Answers: { $id }
instrument-answers = Odpowiedzi: { $id }

# en: Asked only if { $item } has the answer { $codes }
instrument-only-if = Tylko jeśli odpowiedź na { $item } to { $codes }

# en: Withdraw this version
instrument-withdraw = Wycofaj tę wersję

# en: Withdraw version { $version }?
instrument-withdraw-heading = Wycofać wersję { $version }?

# en: Answers to it are no longer accepted. That includes answers which are on a tablet now and have not been sent yet. Answers that are stored stay. This cannot be undone.
instrument-withdraw-text = Odpowiedzi na nią nie będą już przyjmowane. Także te, które są teraz na tablecie i nie zostały jeszcze wysłane. Zapisane odpowiedzi zostają. Nie da się tego cofnąć.

# en: Yes, withdraw it
instrument-withdraw-yes = Tak, wycofaj

# en: Version { $version } has been withdrawn.
instrument-withdrawn = Wersja { $version } została wycofana.

# en: This version is withdrawn: answers to it are no longer accepted. Those given stay.
instrument-withdrawn-note = Ta wersja jest wycofana: odpowiedzi na nią nie są już przyjmowane. Podane wcześniej zostają.

# en: Recovered answers
recovery-title = Odzyskane odpowiedzi

# en: For a tablet that can no longer send what was finished on it. Choose the file that was saved from it. The file is sealed: nobody can read it on the way. The service opens it and stores each answer as if the tablet had sent it.
recovery-lead = Dla tabletu, który nie może już wysłać tego, co na nim ukończono. Proszę wybrać plik zapisany z tego tabletu. Plik jest zaszyfrowany: po drodze nikt nie może go odczytać. Serwis go otwiera i zapisuje każdą odpowiedź tak, jakby wysłał ją tablet.

# en: File saved from the tablet
recovery-file = Plik zapisany z tabletu

# en: Up to 8 MB. Keep it until everything in it is received. The same file can be sent again; nothing is stored twice.
recovery-file-hint = Do 8 MB. Proszę go zachować, aż wszystko z niego zostanie przyjęte. Ten sam plik można wysłać ponownie; nic nie zapisze się dwa razy.

# en: Recover
recovery-send = Odzyskaj

# en: Choose the file saved from the tablet
recovery-file-error-required = Proszę wybrać plik zapisany z tabletu

# en: The file you chose is empty. Save it from the tablet again
recovery-file-error-too_short = Wybrany plik jest pusty. Proszę zapisać go z tabletu jeszcze raz

# en: This file is too large. Save a new one from the tablet, or ask whoever supports the service
recovery-file-error-too_long = Ten plik jest za duży. Proszę zapisać nowy z tabletu albo zapytać osobę, która obsługuje serwis

# en: This is not a file saved from a tablet, or it is damaged. Save it from the tablet again
recovery-file-error-format = To nie jest plik zapisany z tabletu albo jest uszkodzony. Proszę zapisać go z tabletu jeszcze raz

# en: No account of this service wrote this file. Look for the service that the tablet belongs to
recovery-account-error-unknown = Tego pliku nie zapisało żadne konto tego serwisu. Proszę znaleźć serwis, do którego należy tablet

# en: This file does not open. It is damaged, or the tablet belongs to another service. Keep the file
recovery-key-error-inconsistent = Ten plik się nie otwiera. Jest uszkodzony albo tablet należy do innego serwisu. Proszę zachować plik

# en: This file was saved by a newer version of the app. Keep it, and upgrade the service first
recovery-version-error-not_allowed = Ten plik zapisała nowsza wersja aplikacji. Proszę go zachować i najpierw zaktualizować serwis

# en: { $n ->\n    [0] There is nothing in this file\n    [one] { $n } record was looked at\n   *[other] { $n } records were looked at\n}
recovery-report-heading =
    { $n ->
        [0] W tym pliku nic nie ma
        [one] Sprawdzono { $n } zapis
        [few] Sprawdzono { $n } zapisy
        [many] Sprawdzono { $n } zapisów
       *[other] Sprawdzono { $n } zapisów
    }

# en: { $n } received
recovery-report-received = Przyjęte: { $n }

# en: { $n } held
recovery-report-held = Wstrzymane: { $n }

# en: { $n } not readable
recovery-report-unreadable = Nieczytelne: { $n }

# en: Everything in the file is stored. The file is no longer needed.
recovery-report-all = Wszystko z pliku jest zapisane. Plik nie jest już potrzebny.

# en: Keep the file until everything in it is received.
recovery-report-keep = Proszę zachować plik, aż wszystko z niego zostanie przyjęte.

# en: What became of each record
recovery-report-caption = Co się stało z każdym zapisem

# en: Record
recovery-record = Zapis

# en: What became of it
recovery-outcome = Co się z nim stało

# en: Why
recovery-why = Dlaczego

# en: Received
recovery-received = Przyjęty

# en: Held
recovery-is-held = Wstrzymany

# en: Not readable
recovery-unreadable = Nieczytelny

# en: It is damaged. It is not kept here: keep the file, and save another from the tablet if you can.
recovery-unreadable-why = Jest uszkodzony. Nie jest tu przechowywany: proszę zachować plik i, jeśli się da, zapisać nowy z tabletu.

# en: Held
recovery-held-heading = Wstrzymane

# en: These are safe, and sealed. They cannot be stored as they are. Tell the registered manager of whoever captured them why; when it is put right, try again.
recovery-held-lead = Są bezpieczne i zaszyfrowane. W tej postaci nie można ich zapisać. Proszę podać powód zarejestrowanemu kierownikowi osoby, która zebrała odpowiedzi. Gdy wszystko będzie poprawione, proszę spróbować ponownie.

# en: Nothing is held.
recovery-held-none = Nic nie jest wstrzymane.

# en: Captured by { $name }
recovery-held-of = Odpowiedzi zebrane przez: { $name }

# en: Held since { $when }
recovery-held-since = Wstrzymane od { $when }

# en: It still cannot be stored. Nothing was lost.
recovery-still-held = Nadal nie można tego zapisać. Nic nie zginęło.

# en: It is from before the first day of service. The manager can put that day right.
recovery-why-before_service_start = Pochodzi sprzed pierwszego dnia opieki. Kierownik może poprawić ten dzień.

# en: It is from after the end of the service.
recovery-why-after_end = Pochodzi z czasu po zakończeniu opieki.

# en: It is from after the person moved to another provider.
recovery-why-after_transfer = Pochodzi z czasu po przejściu osoby do innego dostawcy opieki.

# en: It is from a time when the person had opted out.
recovery-why-after_opt_out = Pochodzi z czasu, gdy osoba nie brała udziału.

# en: It is dated in the future: the tablet’s clock was wrong. Try again after that day.
recovery-why-in_future = Ma datę w przyszłości: zegar tabletu był źle ustawiony. Proszę spróbować ponownie po tym dniu.

# en: The version of the questionnaire is not loaded here. Load it, then try again.
recovery-why-unknown_version = Ta wersja kwestionariusza nie jest tu wczytana. Proszę ją wczytać i spróbować ponownie.

# en: The version of the questionnaire had been withdrawn before.
recovery-why-withdrawn_version = Ta wersja kwestionariusza była już wcześniej wycofana.

# en: Something in it breaks a rule of the questionnaire.
recovery-why-invalid = Coś w nim łamie regułę kwestionariusza.

# en: The person is not, and was not, with the provider of whoever captured it.
recovery-why-not_found = Osoba nie jest i nie była u dostawcy opieki, u którego zebrano odpowiedzi.

# en: Something else is stored under its number.
recovery-why-id_conflict = Pod tym numerem zapisane jest coś innego.

# en: The present state does not allow it.
recovery-why-conflict = Obecny stan na to nie pozwala.

# en: A newer version of the app wrote it. Upgrade the service, then try again.
recovery-why-malformed_request = Zapisała to nowsza wersja aplikacji. Proszę zaktualizować serwis i spróbować ponownie.

# en: The service failed on it. Look in its log, then try again.
recovery-why-internal = Serwis miał przy tym błąd. Proszę zajrzeć do jego dziennika i spróbować ponownie.

# en: Audit log
audit-title = Dziennik zdarzeń

# en: Who did what, and when. It never says what people answered.
audit-lead = Kto co zrobił i kiedy. Nigdy nie ma tu tego, co ludzie odpowiedzieli.

# en: Audit log, latest first
audit-caption = Dziennik zdarzeń, od najnowszych

# en: When
audit-when = Kiedy

# en: Who
audit-who = Kto

# en: What
audit-what = Co

# en: About
audit-about = Czego dotyczy

# en: Command line
audit-command-line = Wiersz poleceń

# en: Pages of the audit log
audit-page = Strony dziennika zdarzeń

# en: Nothing has been recorded yet
audit-empty-heading = Nic jeszcze nie zapisano

# en: Sign-ins, changes and downloads appear here.
audit-empty = Tutaj pojawią się logowania, zmiany i pobrania.

# en: Person
audit-kind-person = Osoba

# en: Account
audit-kind-user = Konto

# en: Account
audit-kind-account = Konto

# en: Session
audit-kind-session = Sesja

# en: Data file
audit-kind-dataset = Plik danych

# en: Questionnaire
audit-kind-instrument = Kwestionariusz

# en: Assessment
audit-kind-assessment = Ankieta

# en: Programme
audit-kind-programme = Program

# en: Provider
audit-kind-provider = Dostawca opieki

# en: Finished on a device
audit-kind-recovery = Ukończone na urządzeniu

# en: Assessment received
audit-action-assessment-accept = Przyjęto ankietę

# en: Past ratings brought in
audit-action-import-ratings = Wczytano dawne oceny

# en: People brought in
audit-action-import-people = Wczytano osoby

# en: Data downloaded
audit-action-dataset-download = Pobrano dane

# en: Questionnaire loaded
audit-action-instrument-load = Wczytano kwestionariusz

# en: Questionnaire withdrawn
audit-action-instrument-withdraw = Wycofano kwestionariusz

# en: Person registered
audit-action-person-register = Zarejestrowano osobę

# en: Details corrected
audit-action-person-edit = Poprawiono dane

# en: Service ended
audit-action-person-end = Zakończono opiekę

# en: Moved to another provider
audit-action-person-transfer = Przejście do innego dostawcy opieki

# en: Opted out
audit-action-person-opt_out = Rezygnacja z udziału

# en: Opted in again
audit-action-person-opt_in = Powrót do udziału

# en: Earlier answers withdrawn from data
audit-action-person-withdraw_answers = Wycofano z danych wcześniejsze odpowiedzi

# en: “Not today” recorded
audit-action-person-not_today = Zapisano „Nie dziś”

# en: Programme’s settings loaded
audit-action-programme-load = Wczytano ustawienia programu

# en: Demonstration filled in
audit-action-programme-demo = Wypełniono wersję pokazową

# en: Recovered, and held until it can be stored
audit-action-recovery-hold = Odzyskano i wstrzymano, aż da się zapisać

# en: Recovered from a device
audit-action-recovery-receive = Odzyskano z urządzenia

# en: Gave a device its pass
audit-action-session-give_pass = Wydano urządzeniu przepustkę

# en: Came back by PIN
audit-action-session-resume = Powrót za pomocą kodu PIN

# en: Signed in
audit-action-session-sign_in = Zalogowano

# en: Sign-in failed
audit-action-session-sign_in_failed = Nieudane logowanie

# en: Signed out
audit-action-session-sign_out = Wylogowano

# en: Account added
audit-action-user-add = Dodano konto

# en: Account changed
audit-action-user-update = Zmieniono konto

# en: Account allowed again
audit-action-user-activate = Znów zezwolono na konto

# en: Account stopped
audit-action-user-deactivate = Zatrzymano konto

# en: Password changed
audit-action-user-change_password = Zmieniono hasło

# en: Change of password failed
audit-action-user-change_password_failed = Nieudana zmiana hasła

# en: New one-time password made
audit-action-user-reset_password = Utworzono nowe hasło jednorazowe
