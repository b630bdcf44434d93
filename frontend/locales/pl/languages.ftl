# en: Languages
nav-languages = Języki

# en: Languages
languages-title = Języki

# en: The app and the questionnaires can be read in these languages. A translation that nobody has reviewed is marked as such wherever it is shown.
languages-lead = W tych językach można czytać aplikację i kwestionariusze. Tłumaczenie, którego nikt nie sprawdził, jest tak oznaczone wszędzie, gdzie je widać.

# en: How far each language is
languages-caption = Na jakim etapie jest każdy język

# en: Language
languages-name = Język

# en: State
languages-state = Stan

# en: Reviewed
languages-reviewed = Sprawdzone

# en: { $n } of { $total }
languages-reviewed-of = { $n } z { $total }

# en: English has changed
languages-stale = Zmieniony tekst angielski

# en: Not translated
languages-missing = Nieprzetłumaczone

# en: Spreadsheet
languages-file = Arkusz

# en: Written first
languages-source = Język oryginału

# en: Reviewed
languages-state-reviewed = Sprawdzone

# en: Not reviewed
languages-state-unreviewed = Niesprawdzone

# en: Partly reviewed
languages-state-partly = Częściowo sprawdzone

# en: Not translated
languages-state-none = Nieprzetłumaczone

# en: What is not translated, or whose English has changed since, is shown in English.
languages-english-shown = To, co nie jest przetłumaczone albo czego tekst angielski zmienił się od czasu tłumaczenia, jest pokazane po angielsku.

# en: Download { $language }
languages-download = Pobierz: { $language }

# en: { $language } (not reviewed)
languages-unreviewed = { $language } (tłumaczenie niesprawdzone)

# en: Load a spreadsheet back
languages-load-heading = Wczytywanie arkusza z powrotem

# en: A reviewer corrects the texts in the spreadsheet and writes yes beside those that are right. The file is checked first: you then see what would change, or every row that needs putting right.
languages-load-lead = Osoba sprawdzająca poprawia teksty w arkuszu i wpisuje „yes” obok tych, które są dobre. Plik jest najpierw sprawdzany: potem widać, co by się zmieniło, albo każdy wiersz, który trzeba poprawić.

# en: Where words of a questionnaire change, it gets a new version that is used from today. Answers that were given before keep the words they were given to.
languages-load-versions = Gdy zmieniają się słowa kwestionariusza, powstaje jego nowa wersja, używana od dziś. Wcześniejsze odpowiedzi zachowują słowa, przy których je podano.

# en: Language of the file
languages-choose = Język pliku

# en: Choose a language
languages-choose-none = Proszę wybrać język

# en: Choose the language of the file
languages-choose-error-required = Proszę wybrać język pliku

# en: File (.xlsx)
languages-choose-file = Plik (.xlsx)

# en: Up to 8 MB. In the spreadsheet, choose “Save as” and then “Excel workbook”.
languages-choose-file-hint = Do 8 MB. W arkuszu proszę wybrać „Zapisz jako”, a potem „Skoroszyt programu Excel”.

# en: Choose the corrected file (.xlsx)
languages-choose-file-again = Proszę wybrać poprawiony plik (.xlsx)

# en: Check the file
languages-check = Sprawdź plik

# en: Choose a file
languages-file-error-required = Proszę wybrać plik

# en: The file you chose is empty. Choose the spreadsheet that was reviewed
languages-file-error-too_short = Wybrany plik jest pusty. Proszę wybrać sprawdzony arkusz

# en: This file is larger than 8 MB. Download the spreadsheet again and put the corrections into it
languages-file-error-too_long = Ten plik jest większy niż 8 MB. Proszę pobrać arkusz jeszcze raz i wpisać w nim poprawki

# en: This is not an Excel workbook. In the spreadsheet, choose “Save as” and then “Excel workbook (.xlsx)”
languages-file-error-format = To nie jest skoroszyt programu Excel. W arkuszu proszę wybrać „Zapisz jako”, a potem „Skoroszyt programu Excel (.xlsx)”

# en: None of the sheets with texts is in this file. Download the spreadsheet again and put the corrections into it
languages-sent-error-required = W tym pliku nie ma żadnej z kart z tekstami. Proszę pobrać arkusz jeszcze raz i wpisać w nim poprawki

# en: This file is larger than any that is given out here. Download the spreadsheet again and put the corrections into it
languages-sent-error-too_long = Ten plik jest większy niż wszystkie, które można tu pobrać. Proszę pobrać arkusz jeszcze raz i wpisać w nim poprawki

# en: This file cannot be read as a spreadsheet. Choose “Save as” and then “Excel workbook (.xlsx)”, then choose it again
languages-sent-error-format = Tego pliku nie da się odczytać jako arkusza. Proszę wybrać „Zapisz jako”, a potem „Skoroszyt programu Excel (.xlsx)”, i wybrać plik ponownie

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
languages-errors-heading =
    { $n ->
        [one] Jest { $n } rzecz do poprawienia
        [few] Są { $n } rzeczy do poprawienia
        [many] Jest { $n } rzeczy do poprawienia
       *[other] Jest { $n } rzeczy do poprawienia
    }

# en: Nothing has been changed. Put these right in the spreadsheet, then choose it again below.
languages-errors-lead = Nic nie zostało zmienione. Proszę poprawić to w arkuszu, a potem wybrać go ponownie poniżej.

# en: What to put right, row by row
languages-errors-caption = Co poprawić, wiersz po wierszu

# en: Where
languages-errors-where = Gdzie

# en: { $sheet }, row { $row }
languages-errors-row = { $sheet }, wiersz { $row }

# en: What is wrong and what to do
languages-errors-what = Co jest nie tak i co zrobić

# en: Whole file
languages-errors-whole = Cały plik

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
languages-errors-more =
    { $n ->
        [one] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
        [few] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
        [many] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
       *[other] Na liście nie ma jeszcze { $n } rzeczy. Proszę poprawić powyższe i sprawdzić plik ponownie.
    }

# en: Copy the list
languages-errors-copy = Kopiuj listę

# en: The file can be loaded
languages-ready-heading = Plik można wczytać

# en: File: { $name }
languages-ready-file = Plik: { $name }

# en: { $n ->\n    [one] { $n } row was checked.\n   *[other] { $n } rows were checked.\n}
languages-ready-rows =
    { $n ->
        [one] Sprawdzono { $n } wiersz.
        [few] Sprawdzono { $n } wiersze.
        [many] Sprawdzono { $n } wierszy.
       *[other] Sprawdzono { $n } wierszy.
    }

# en: { $n ->\n    [one] { $n } text will change, or its review.\n   *[other] { $n } texts will change, or their review.\n}
languages-ready-new =
    { $n ->
        [one] Zmieni się { $n } tekst lub oznaczenie, czy jest sprawdzony.
        [few] Zmienią się { $n } teksty lub oznaczenia, czy są sprawdzone.
        [many] Zmieni się { $n } tekstów lub oznaczeń, czy są sprawdzone.
       *[other] Zmieni się { $n } tekstów lub oznaczeń, czy są sprawdzone.
    }

# en: Every text in the file is as it is here already. There is nothing to change.
languages-ready-nothing = Każdy tekst w pliku jest już tutaj taki sam. Nie ma nic do zmiany.

# en: { $n ->\n    [one] Load { $n } change\n   *[other] Load { $n } changes\n}
languages-store =
    { $n ->
        [one] Wczytaj { $n } zmianę
        [few] Wczytaj { $n } zmiany
        [many] Wczytaj { $n } zmian
       *[other] Wczytaj { $n } zmian
    }

# en: Choose another file
languages-other = Wybierz inny plik

# en: { $n ->\n    [one] { $n } change is loaded\n   *[other] { $n } changes are loaded\n}
languages-done =
    { $n ->
        [one] Wczytano { $n } zmianę
        [few] Wczytano { $n } zmiany
        [many] Wczytano { $n } zmian
       *[other] Wczytano { $n } zmian
    }

# en: People see the new texts the next time their app asks for them.
languages-done-shown = Nowe teksty będzie widać, gdy aplikacja następnym razem je pobierze.

# en: Texts of a language downloaded
audit-action-texts-export = Pobrano teksty języka

# en: Texts of a language loaded
audit-action-texts-load = Wczytano teksty języka

# en: Language
audit-kind-language = Język
