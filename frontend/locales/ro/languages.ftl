# en: Languages
nav-languages = Limbi

# en: Languages
languages-title = Limbi

# en: The app and the questionnaires can be read in these languages. A translation that nobody has reviewed is marked as such wherever it is shown.
languages-lead = Aplicația și chestionarele pot fi citite în aceste limbi. O traducere pe care nu a verificat-o nimeni este marcată ca atare oriunde apare.

# en: How far each language is
languages-caption = Cât s-a făcut pentru fiecare limbă

# en: Language
languages-name = Limba

# en: State
languages-state = Stare

# en: Reviewed
languages-reviewed = Verificate

# en: { $n } of { $total }
languages-reviewed-of = { $n } din { $total }

# en: English has changed
languages-stale = Engleza s-a schimbat

# en: Not translated
languages-missing = Netraduse

# en: Spreadsheet
languages-file = Foaie de calcul

# en: Written first
languages-source = Limba în care s-a scris

# en: Reviewed
languages-state-reviewed = Verificată

# en: Not reviewed
languages-state-unreviewed = Neverificată

# en: Partly reviewed
languages-state-partly = Verificată în parte

# en: Not translated
languages-state-none = Netradusă

# en: What is not translated, or whose English has changed since, is shown in English.
languages-english-shown = Ce nu este tradus sau are între timp alt text în engleză apare în engleză.

# en: Download { $language }
languages-download = Descărcați { $language }

# en: { $language } (not reviewed)
languages-unreviewed = { $language } (neverificată)

# en: Load a spreadsheet back
languages-load-heading = Încărcați înapoi o foaie de calcul

# en: A reviewer corrects the texts in the spreadsheet and writes yes beside those that are right. The file is checked first: you then see what would change, or every row that needs putting right.
languages-load-lead = Cine verifică traducerea corectează textele în foaia de calcul și scrie „yes” lângă cele care sunt bune. Fișierul este mai întâi verificat: apoi vedeți ce s-ar schimba sau fiecare rând care trebuie îndreptat.

# en: Where words of a questionnaire change, it gets a new version that is used from today. Answers that were given before keep the words they were given to.
languages-load-versions = Dacă se schimbă cuvintele unui chestionar, acesta primește o versiune nouă, folosită de astăzi. Răspunsurile de mai înainte rămân la cuvintele la care au fost date.

# en: Language of the file
languages-choose = Limba fișierului

# en: Choose a language
languages-choose-none = Alegeți o limbă

# en: Choose the language of the file
languages-choose-error-required = Alegeți limba fișierului

# en: File (.xlsx)
languages-choose-file = Fișier (.xlsx)

# en: Up to 8 MB. In the spreadsheet, choose “Save as” and then “Excel workbook”.
languages-choose-file-hint = Cel mult 8 MB. În foaia de calcul, alegeți „Salvare ca” și apoi „Registru de lucru Excel”.

# en: Choose the corrected file (.xlsx)
languages-choose-file-again = Alegeți fișierul îndreptat (.xlsx)

# en: Check the file
languages-check = Verificați fișierul

# en: Choose a file
languages-file-error-required = Alegeți un fișier

# en: The file you chose is empty. Choose the spreadsheet that was reviewed
languages-file-error-too_short = Fișierul ales este gol. Alegeți foaia de calcul care a fost verificată

# en: This file is larger than 8 MB. Download the spreadsheet again and put the corrections into it
languages-file-error-too_long = Acest fișier este mai mare de 8 MB. Descărcați din nou foaia de calcul și treceți corecturile în ea

# en: This is not an Excel workbook. In the spreadsheet, choose “Save as” and then “Excel workbook (.xlsx)”
languages-file-error-format = Acesta nu este un registru de lucru Excel. În foaia de calcul, alegeți „Salvare ca” și apoi „Registru de lucru Excel (.xlsx)”

# en: None of the sheets with texts is in this file. Download the spreadsheet again and put the corrections into it
languages-sent-error-required = În acest fișier nu este niciuna dintre foile cu texte. Descărcați din nou foaia de calcul și treceți corecturile în ea

# en: This file is larger than any that is given out here. Download the spreadsheet again and put the corrections into it
languages-sent-error-too_long = Acest fișier este mai mare decât oricare dintre cele descărcate de aici. Descărcați din nou foaia de calcul și treceți corecturile în ea

# en: This file cannot be read as a spreadsheet. Choose “Save as” and then “Excel workbook (.xlsx)”, then choose it again
languages-sent-error-format = Acest fișier nu poate fi citit ca foaie de calcul. Alegeți „Salvare ca” și apoi „Registru de lucru Excel (.xlsx)”, apoi alegeți-l din nou

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
languages-errors-heading =
    { $n ->
        [one] Este { $n } lucru de îndreptat
        [few] Sunt { $n } lucruri de îndreptat
       *[other] Sunt { $n } de lucruri de îndreptat
    }

# en: Nothing has been changed. Put these right in the spreadsheet, then choose it again below.
languages-errors-lead = Nu s-a schimbat nimic. Îndreptați-le în foaia de calcul, apoi alegeți-o din nou mai jos.

# en: What to put right, row by row
languages-errors-caption = Ce este de îndreptat, rând cu rând

# en: Where
languages-errors-where = Unde

# en: { $sheet }, row { $row }
languages-errors-row = { $sheet }, rândul { $row }

# en: What is wrong and what to do
languages-errors-what = Ce nu este în regulă și ce este de făcut

# en: Whole file
languages-errors-whole = Tot fișierul

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
languages-errors-more =
    { $n ->
        [one] Încă { $n } lucru nu este în listă. Îndreptați-le pe acestea, apoi verificați din nou fișierul.
        [few] Încă { $n } lucruri nu sunt în listă. Îndreptați-le pe acestea, apoi verificați din nou fișierul.
       *[other] Încă { $n } de lucruri nu sunt în listă. Îndreptați-le pe acestea, apoi verificați din nou fișierul.
    }

# en: Copy the list
languages-errors-copy = Copiați lista

# en: The file can be loaded
languages-ready-heading = Fișierul poate fi încărcat

# en: File: { $name }
languages-ready-file = Fișier: { $name }

# en: { $n ->\n    [one] { $n } row was checked.\n   *[other] { $n } rows were checked.\n}
languages-ready-rows =
    { $n ->
        [one] S-a verificat { $n } rând.
        [few] S-au verificat { $n } rânduri.
       *[other] S-au verificat { $n } de rânduri.
    }

# en: { $n ->\n    [one] { $n } text will change, or its review.\n   *[other] { $n } texts will change, or their review.\n}
languages-ready-new =
    { $n ->
        [one] Se va schimba { $n } text sau verificarea lui.
        [few] Se vor schimba { $n } texte sau verificarea lor.
       *[other] Se vor schimba { $n } de texte sau verificarea lor.
    }

# en: Every text in the file is as it is here already. There is nothing to change.
languages-ready-nothing = Fiecare text din fișier este deja la fel aici. Nu este nimic de schimbat.

# en: { $n ->\n    [one] Load { $n } change\n   *[other] Load { $n } changes\n}
languages-store =
    { $n ->
        [one] Încărcați { $n } schimbare
        [few] Încărcați { $n } schimbări
       *[other] Încărcați { $n } de schimbări
    }

# en: Choose another file
languages-other = Alegeți alt fișier

# en: { $n ->\n    [one] { $n } change is loaded\n   *[other] { $n } changes are loaded\n}
languages-done =
    { $n ->
        [one] S-a încărcat { $n } schimbare
        [few] S-au încărcat { $n } schimbări
       *[other] S-au încărcat { $n } de schimbări
    }

# en: People see the new texts the next time their app asks for them.
languages-done-shown = Oamenii văd textele noi data viitoare când aplicația lor le cere.

# en: Texts of a language downloaded
audit-action-texts-export = Texte ale unei limbi descărcate

# en: Texts of a language loaded
audit-action-texts-load = Texte ale unei limbi încărcate

# en: Language
audit-kind-language = Limbă
