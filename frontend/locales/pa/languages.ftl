# en: Languages
nav-languages = ਬੋਲੀਆਂ

# en: Languages
languages-title = ਬੋਲੀਆਂ

# en: The app and the questionnaires can be read in these languages. A translation that nobody has reviewed is marked as such wherever it is shown.
languages-lead = ਐਪ ਅਤੇ ਸਵਾਲਨਾਮੇ ਇਨ੍ਹਾਂ ਬੋਲੀਆਂ ਵਿੱਚ ਪੜ੍ਹੇ ਜਾ ਸਕਦੇ ਹਨ। ਜਿਸ ਅਨੁਵਾਦ ਦੀ ਕਿਸੇ ਨੇ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ, ਉਹ ਜਿੱਥੇ ਵੀ ਵਿਖਾਇਆ ਜਾਂਦਾ ਹੈ, ਉੱਥੇ ਇਹ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।

# en: How far each language is
languages-caption = ਹਰ ਬੋਲੀ ਦਾ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਹੋਇਆ ਹੈ

# en: Language
languages-name = ਬੋਲੀ

# en: State
languages-state = ਸਥਿਤੀ

# en: Reviewed
languages-reviewed = ਜਾਂਚੇ ਗਏ

# en: { $n } of { $total }
languages-reviewed-of = { $total } ਵਿੱਚੋਂ { $n }

# en: English has changed
languages-stale = ਅੰਗਰੇਜ਼ੀ ਬਦਲ ਗਈ ਹੈ

# en: Not translated
languages-missing = ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ

# en: Spreadsheet
languages-file = ਸਪ੍ਰੈੱਡਸ਼ੀਟ

# en: Written first
languages-source = ਪਹਿਲਾਂ ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਗਿਆ

# en: Reviewed
languages-state-reviewed = ਜਾਂਚ ਹੋ ਚੁੱਕੀ ਹੈ

# en: Not reviewed
languages-state-unreviewed = ਜਾਂਚ ਨਹੀਂ ਹੋਈ

# en: Partly reviewed
languages-state-partly = ਕੁਝ ਹਿੱਸੇ ਦੀ ਜਾਂਚ ਹੋਈ ਹੈ

# en: Not translated
languages-state-none = ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ

# en: What is not translated, or whose English has changed since, is shown in English.
languages-english-shown = ਜਿਸ ਦਾ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ, ਜਾਂ ਜਿਸ ਦੀ ਅੰਗਰੇਜ਼ੀ ਬਾਅਦ ਵਿੱਚ ਬਦਲ ਗਈ ਹੈ, ਉਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਵਿਖਾਇਆ ਜਾਂਦਾ ਹੈ।

# en: Download { $language }
languages-download = { $language } ਡਾਊਨਲੋਡ ਕਰੋ

# en: { $language } (not reviewed)
languages-unreviewed = { $language } (ਜਾਂਚ ਨਹੀਂ ਹੋਈ)

# en: Load a spreadsheet back
languages-load-heading = ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਾਪਸ ਲੋਡ ਕਰੋ

# en: A reviewer corrects the texts in the spreadsheet and writes yes beside those that are right. The file is checked first: you then see what would change, or every row that needs putting right.
languages-load-lead = ਜਾਂਚ ਕਰਨ ਵਾਲੇ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ ਲਿਖਤਾਂ ਠੀਕ ਕਰਦੇ ਹਨ, ਅਤੇ ਜੋ ਸਹੀ ਹਨ ਉਨ੍ਹਾਂ ਦੇ ਨਾਲ yes ਲਿਖਦੇ ਹਨ। ਪਹਿਲਾਂ ਫ਼ਾਈਲ ਜਾਂਚੀ ਜਾਂਦੀ ਹੈ: ਫਿਰ ਤੁਸੀਂ ਵੇਖਦੇ ਹੋ ਕਿ ਕੀ ਬਦਲੇਗਾ, ਜਾਂ ਕਿਹੜੀਆਂ-ਕਿਹੜੀਆਂ ਕਤਾਰਾਂ ਠੀਕ ਕਰਨੀਆਂ ਹਨ।

# en: Where words of a questionnaire change, it gets a new version that is used from today. Answers that were given before keep the words they were given to.
languages-load-versions = ਜਿੱਥੇ ਸਵਾਲਨਾਮੇ ਦੇ ਸ਼ਬਦ ਬਦਲਦੇ ਹਨ, ਉੱਥੇ ਨਵਾਂ ਵਰਜ਼ਨ ਬਣਦਾ ਹੈ ਜੋ ਅੱਜ ਤੋਂ ਵਰਤਿਆ ਜਾਂਦਾ ਹੈ। ਪਹਿਲਾਂ ਦਿੱਤੇ ਜਵਾਬ ਉਨ੍ਹਾਂ ਸ਼ਬਦਾਂ ਨਾਲ ਹੀ ਰਹਿੰਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਲਈ ਦਿੱਤੇ ਗਏ ਸਨ।

# en: Language of the file
languages-choose = ਫ਼ਾਈਲ ਦੀ ਬੋਲੀ

# en: Choose a language
languages-choose-none = ਬੋਲੀ ਚੁਣੋ

# en: Choose the language of the file
languages-choose-error-required = ਫ਼ਾਈਲ ਦੀ ਬੋਲੀ ਚੁਣੋ

# en: File (.xlsx)
languages-choose-file = ਫ਼ਾਈਲ (.xlsx)

# en: Up to 8 MB. In the spreadsheet, choose “Save as” and then “Excel workbook”.
languages-choose-file-hint = 8 MB ਤੱਕ। ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ “Save as” ਅਤੇ ਫਿਰ “Excel workbook” ਚੁਣੋ।

# en: Choose the corrected file (.xlsx)
languages-choose-file-again = ਠੀਕ ਕੀਤੀ ਫ਼ਾਈਲ ਚੁਣੋ (.xlsx)

# en: Check the file
languages-check = ਫ਼ਾਈਲ ਜਾਂਚੋ

# en: Choose a file
languages-file-error-required = ਫ਼ਾਈਲ ਚੁਣੋ

# en: The file you chose is empty. Choose the spreadsheet that was reviewed
languages-file-error-too_short = ਤੁਹਾਡੀ ਚੁਣੀ ਫ਼ਾਈਲ ਖ਼ਾਲੀ ਹੈ। ਉਹ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਚੁਣੋ ਜਿਸ ਦੀ ਜਾਂਚ ਹੋਈ ਹੈ

# en: This file is larger than 8 MB. Download the spreadsheet again and put the corrections into it
languages-file-error-too_long = ਇਹ ਫ਼ਾਈਲ 8 MB ਤੋਂ ਵੱਡੀ ਹੈ। ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਮੁੜ ਡਾਊਨਲੋਡ ਕਰੋ ਅਤੇ ਠੀਕ ਕੀਤੀਆਂ ਲਿਖਤਾਂ ਉਸ ਵਿੱਚ ਪਾਓ

# en: This is not an Excel workbook. In the spreadsheet, choose “Save as” and then “Excel workbook (.xlsx)”
languages-file-error-format = ਇਹ Excel ਦੀ ਫ਼ਾਈਲ ਨਹੀਂ ਹੈ। ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ “Save as” ਅਤੇ ਫਿਰ “Excel workbook (.xlsx)” ਚੁਣੋ

# en: None of the sheets with texts is in this file. Download the spreadsheet again and put the corrections into it
languages-sent-error-required = ਇਸ ਫ਼ਾਈਲ ਵਿੱਚ ਲਿਖਤਾਂ ਵਾਲੀ ਕੋਈ ਸ਼ੀਟ ਨਹੀਂ ਹੈ। ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਮੁੜ ਡਾਊਨਲੋਡ ਕਰੋ ਅਤੇ ਠੀਕ ਕੀਤੀਆਂ ਲਿਖਤਾਂ ਉਸ ਵਿੱਚ ਪਾਓ

# en: This file is larger than any that is given out here. Download the spreadsheet again and put the corrections into it
languages-sent-error-too_long = ਇਹ ਫ਼ਾਈਲ ਇੱਥੋਂ ਦਿੱਤੀ ਜਾਂਦੀ ਹਰ ਫ਼ਾਈਲ ਤੋਂ ਵੱਡੀ ਹੈ। ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਮੁੜ ਡਾਊਨਲੋਡ ਕਰੋ ਅਤੇ ਠੀਕ ਕੀਤੀਆਂ ਲਿਖਤਾਂ ਉਸ ਵਿੱਚ ਪਾਓ

# en: This file cannot be read as a spreadsheet. Choose “Save as” and then “Excel workbook (.xlsx)”, then choose it again
languages-sent-error-format = ਇਹ ਫ਼ਾਈਲ ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਜੋਂ ਪੜ੍ਹੀ ਨਹੀਂ ਜਾ ਸਕਦੀ। “Save as” ਅਤੇ ਫਿਰ “Excel workbook (.xlsx)” ਚੁਣੋ, ਫਿਰ ਇਸ ਨੂੰ ਮੁੜ ਚੁਣੋ

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
languages-errors-heading =
    { $n ->
        [one] { $n } ਗੱਲ ਠੀਕ ਕਰਨੀ ਹੈ
       *[other] { $n } ਗੱਲਾਂ ਠੀਕ ਕਰਨੀਆਂ ਹਨ
    }

# en: Nothing has been changed. Put these right in the spreadsheet, then choose it again below.
languages-errors-lead = ਕੁਝ ਵੀ ਨਹੀਂ ਬਦਲਿਆ। ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਵਿੱਚ ਇਹ ਠੀਕ ਕਰੋ, ਫਿਰ ਹੇਠਾਂ ਇਸ ਨੂੰ ਮੁੜ ਚੁਣੋ।

# en: What to put right, row by row
languages-errors-caption = ਕੀ ਠੀਕ ਕਰਨਾ ਹੈ, ਕਤਾਰ-ਦਰ-ਕਤਾਰ

# en: Where
languages-errors-where = ਕਿੱਥੇ

# en: { $sheet }, row { $row }
languages-errors-row = { $sheet }, ਕਤਾਰ { $row }

# en: What is wrong and what to do
languages-errors-what = ਕੀ ਗ਼ਲਤ ਹੈ ਅਤੇ ਕੀ ਕਰਨਾ ਹੈ

# en: Whole file
languages-errors-whole = ਪੂਰੀ ਫ਼ਾਈਲ

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
languages-errors-more =
    { $n ->
        [one] { $n } ਹੋਰ ਇੱਥੇ ਨਹੀਂ ਲਿਖੀ ਗਈ। ਪਹਿਲਾਂ ਇਹ ਠੀਕ ਕਰੋ, ਫਿਰ ਫ਼ਾਈਲ ਮੁੜ ਜਾਂਚੋ।
       *[other] { $n } ਹੋਰ ਇੱਥੇ ਨਹੀਂ ਲਿਖੀਆਂ ਗਈਆਂ। ਪਹਿਲਾਂ ਇਹ ਠੀਕ ਕਰੋ, ਫਿਰ ਫ਼ਾਈਲ ਮੁੜ ਜਾਂਚੋ।
    }

# en: Copy the list
languages-errors-copy = ਸੂਚੀ ਕਾਪੀ ਕਰੋ

# en: The file can be loaded
languages-ready-heading = ਫ਼ਾਈਲ ਲੋਡ ਕੀਤੀ ਜਾ ਸਕਦੀ ਹੈ

# en: File: { $name }
languages-ready-file = ਫ਼ਾਈਲ: { $name }

# en: { $n ->\n    [one] { $n } row was checked.\n   *[other] { $n } rows were checked.\n}
languages-ready-rows =
    { $n ->
        [one] { $n } ਕਤਾਰ ਜਾਂਚੀ ਗਈ।
       *[other] { $n } ਕਤਾਰਾਂ ਜਾਂਚੀਆਂ ਗਈਆਂ।
    }

# en: { $n ->\n    [one] { $n } text will change, or its review.\n   *[other] { $n } texts will change, or their review.\n}
languages-ready-new =
    { $n ->
        [one] { $n } ਲਿਖਤ ਬਦਲੇਗੀ, ਜਾਂ ਉਸ ਦੀ ਜਾਂਚ ਦੀ ਸਥਿਤੀ।
       *[other] { $n } ਲਿਖਤਾਂ ਬਦਲਣਗੀਆਂ, ਜਾਂ ਉਨ੍ਹਾਂ ਦੀ ਜਾਂਚ ਦੀ ਸਥਿਤੀ।
    }

# en: Every text in the file is as it is here already. There is nothing to change.
languages-ready-nothing = ਫ਼ਾਈਲ ਦੀ ਹਰ ਲਿਖਤ ਪਹਿਲਾਂ ਹੀ ਇੱਥੇ ਉਵੇਂ ਹੀ ਹੈ। ਬਦਲਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।

# en: { $n ->\n    [one] Load { $n } change\n   *[other] Load { $n } changes\n}
languages-store =
    { $n ->
        [one] { $n } ਤਬਦੀਲੀ ਲੋਡ ਕਰੋ
       *[other] { $n } ਤਬਦੀਲੀਆਂ ਲੋਡ ਕਰੋ
    }

# en: Choose another file
languages-other = ਕੋਈ ਹੋਰ ਫ਼ਾਈਲ ਚੁਣੋ

# en: { $n ->\n    [one] { $n } change is loaded\n   *[other] { $n } changes are loaded\n}
languages-done =
    { $n ->
        [one] { $n } ਤਬਦੀਲੀ ਲੋਡ ਹੋ ਗਈ ਹੈ
       *[other] { $n } ਤਬਦੀਲੀਆਂ ਲੋਡ ਹੋ ਗਈਆਂ ਹਨ
    }

# en: People see the new texts the next time their app asks for them.
languages-done-shown = ਅਗਲੀ ਵਾਰ ਜਦੋਂ ਲੋਕਾਂ ਦੀ ਐਪ ਲਿਖਤਾਂ ਮੰਗੇਗੀ, ਉਨ੍ਹਾਂ ਨੂੰ ਨਵੀਆਂ ਦਿਸਣਗੀਆਂ।

# en: Texts of a language downloaded
audit-action-texts-export = ਕਿਸੇ ਬੋਲੀ ਦੀਆਂ ਲਿਖਤਾਂ ਡਾਊਨਲੋਡ ਕੀਤੀਆਂ

# en: Texts of a language loaded
audit-action-texts-load = ਕਿਸੇ ਬੋਲੀ ਦੀਆਂ ਲਿਖਤਾਂ ਲੋਡ ਕੀਤੀਆਂ

# en: Language
audit-kind-language = ਬੋਲੀ
