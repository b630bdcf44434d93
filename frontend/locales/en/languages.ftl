# Languages: how far each is translated and reviewed, the spreadsheet for a reviewer, and loading it back.

nav-languages = Languages
languages-title = Languages
languages-lead = The app and the questionnaires can be read in these languages. A translation that nobody has reviewed is marked as such wherever it is shown.
languages-caption = How far each language is
languages-name = Language
languages-state = State
languages-reviewed = Reviewed
languages-reviewed-of = { $n } of { $total }
languages-stale = English has changed
languages-missing = Not translated
languages-file = Spreadsheet
languages-source = Written first
languages-state-reviewed = Reviewed
languages-state-unreviewed = Not reviewed
languages-state-partly = Partly reviewed
languages-state-none = Not translated
languages-english-shown = What is not translated, or whose English has changed since, is shown in English.
languages-download = Download { $language }
languages-unreviewed = { $language } (not reviewed)

# Loading a spreadsheet back
languages-load-heading = Load a spreadsheet back
languages-load-lead = A reviewer corrects the texts in the spreadsheet and writes yes beside those that are right. The file is checked first: you then see what would change, or every row that needs putting right.
languages-load-versions = Where words of a questionnaire change, it gets a new version that is used from today. Answers that were given before keep the words they were given to.
languages-choose = Language of the file
languages-choose-none = Choose a language
languages-choose-error-required = Choose the language of the file
languages-choose-file = File (.xlsx)
languages-choose-file-hint = Up to 8 MB. In the spreadsheet, choose “Save as” and then “Excel workbook”.
languages-choose-file-again = Choose the corrected file (.xlsx)
languages-check = Check the file
languages-file-error-required = Choose a file
languages-file-error-too_short = The file you chose is empty. Choose the spreadsheet that was reviewed
languages-file-error-too_long = This file is larger than 8 MB. Download the spreadsheet again and put the corrections into it
languages-file-error-format = This is not an Excel workbook. In the spreadsheet, choose “Save as” and then “Excel workbook (.xlsx)”
languages-sent-error-required = None of the sheets with texts is in this file. Download the spreadsheet again and put the corrections into it
languages-sent-error-too_long = This file is larger than any that is given out here. Download the spreadsheet again and put the corrections into it
languages-sent-error-format = This file cannot be read as a spreadsheet. Choose “Save as” and then “Excel workbook (.xlsx)”, then choose it again
languages-errors-heading =
    { $n ->
        [one] There is { $n } thing to put right
       *[other] There are { $n } things to put right
    }
languages-errors-lead = Nothing has been changed. Put these right in the spreadsheet, then choose it again below.
languages-errors-caption = What to put right, row by row
languages-errors-where = Where
languages-errors-row = { $sheet }, row { $row }
languages-errors-what = What is wrong and what to do
languages-errors-whole = Whole file
languages-errors-more =
    { $n ->
        [one] { $n } more is not listed. Put these right, then check the file again.
       *[other] { $n } more are not listed. Put these right, then check the file again.
    }
languages-errors-copy = Copy the list
languages-ready-heading = The file can be loaded
languages-ready-file = File: { $name }
languages-ready-rows =
    { $n ->
        [one] { $n } row was checked.
       *[other] { $n } rows were checked.
    }
languages-ready-new =
    { $n ->
        [one] { $n } text will change, or its review.
       *[other] { $n } texts will change, or their review.
    }
languages-ready-nothing = Every text in the file is as it is here already. There is nothing to change.
languages-store =
    { $n ->
        [one] Load { $n } change
       *[other] Load { $n } changes
    }
languages-other = Choose another file
languages-done =
    { $n ->
        [one] { $n } change is loaded
       *[other] { $n } changes are loaded
    }
languages-done-shown = People see the new texts the next time their app asks for them.

# In the audit log
audit-action-texts-export = Texts of a language downloaded
audit-action-texts-load = Texts of a language loaded
audit-kind-language = Language
