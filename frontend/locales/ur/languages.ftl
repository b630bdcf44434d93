# en: Languages
nav-languages = زبانیں

# en: Languages
languages-title = زبانیں

# en: The app and the questionnaires can be read in these languages. A translation that nobody has reviewed is marked as such wherever it is shown.
languages-lead = ایپ اور سوالنامے ان زبانوں میں پڑھے جا سکتے ہیں۔ جس ترجمے پر کسی نے نظرِ ثانی نہیں کی، وہ جہاں بھی دکھایا جائے وہاں یہ بات لکھی ہوتی ہے۔

# en: How far each language is
languages-caption = ہر زبان کا کام کہاں تک پہنچا ہے

# en: Language
languages-name = زبان

# en: State
languages-state = حالت

# en: Reviewed
languages-reviewed = نظرِ ثانی ہو چکی

# en: { $n } of { $total }
languages-reviewed-of = { $total } میں سے { $n }

# en: English has changed
languages-stale = انگریزی بدل گئی ہے

# en: Not translated
languages-missing = ترجمہ نہیں ہوا

# en: Spreadsheet
languages-file = سپریڈ شیٹ

# en: Written first
languages-source = اصل زبان

# en: Reviewed
languages-state-reviewed = نظرِ ثانی ہو چکی

# en: Not reviewed
languages-state-unreviewed = نظرِ ثانی نہیں ہوئی

# en: Partly reviewed
languages-state-partly = کچھ حصے پر نظرِ ثانی ہوئی

# en: Not translated
languages-state-none = ترجمہ نہیں ہوا

# en: What is not translated, or whose English has changed since, is shown in English.
languages-english-shown = جس عبارت کا ترجمہ نہیں ہوا، یا جس کی انگریزی بعد میں بدل گئی ہے، وہ انگریزی میں دکھائی جاتی ہے۔

# en: Download { $language }
languages-download = { $language } ڈاؤن لوڈ کریں

# en: { $language } (not reviewed)
languages-unreviewed = { $language } (نظرِ ثانی نہیں ہوئی)

# en: Load a spreadsheet back
languages-load-heading = سپریڈ شیٹ واپس لوڈ کریں

# en: A reviewer corrects the texts in the spreadsheet and writes yes beside those that are right. The file is checked first: you then see what would change, or every row that needs putting right.
languages-load-lead = نظرِ ثانی کرنے والا شخص سپریڈ شیٹ میں عبارتیں درست کرتا ہے، اور جو ٹھیک ہوں ان کے سامنے yes لکھتا ہے۔ پہلے فائل دیکھی جاتی ہے: پھر آپ کو بتایا جاتا ہے کہ کیا بدلے گا، یا کن سطروں میں کچھ ٹھیک کرنا ہے۔

# en: Where words of a questionnaire change, it gets a new version that is used from today. Answers that were given before keep the words they were given to.
languages-load-versions = جہاں سوالنامے کے لفظ بدلیں، وہاں اس کا نیا ورژن بنتا ہے جو آج سے استعمال ہوتا ہے۔ پہلے دیے گئے جواب انہی لفظوں کے ساتھ رہتے ہیں جن پر وہ دیے گئے تھے۔

# en: Language of the file
languages-choose = فائل کی زبان

# en: Choose a language
languages-choose-none = زبان چنیں

# en: Choose the language of the file
languages-choose-error-required = فائل کی زبان چنیں

# en: File (.xlsx)
languages-choose-file = فائل (.xlsx)

# en: Up to 8 MB. In the spreadsheet, choose “Save as” and then “Excel workbook”.
languages-choose-file-hint = 8 MB تک۔ سپریڈ شیٹ میں “Save as” اور پھر “Excel workbook” چنیں۔

# en: Choose the corrected file (.xlsx)
languages-choose-file-again = درست کی ہوئی فائل چنیں (.xlsx)

# en: Check the file
languages-check = فائل دیکھیں

# en: Choose a file
languages-file-error-required = فائل چنیں

# en: The file you chose is empty. Choose the spreadsheet that was reviewed
languages-file-error-too_short = آپ کی چنی ہوئی فائل خالی ہے۔ وہ سپریڈ شیٹ چنیں جس پر نظرِ ثانی ہوئی ہے

# en: This file is larger than 8 MB. Download the spreadsheet again and put the corrections into it
languages-file-error-too_long = یہ فائل 8 MB سے بڑی ہے۔ سپریڈ شیٹ دوبارہ ڈاؤن لوڈ کریں اور درستیاں اس میں لکھیں

# en: This is not an Excel workbook. In the spreadsheet, choose “Save as” and then “Excel workbook (.xlsx)”
languages-file-error-format = یہ Excel workbook نہیں ہے۔ سپریڈ شیٹ میں “Save as” اور پھر “Excel workbook (.xlsx)” چنیں

# en: None of the sheets with texts is in this file. Download the spreadsheet again and put the corrections into it
languages-sent-error-required = اس فائل میں عبارتوں والی کوئی شیٹ نہیں ہے۔ سپریڈ شیٹ دوبارہ ڈاؤن لوڈ کریں اور درستیاں اس میں لکھیں

# en: This file is larger than any that is given out here. Download the spreadsheet again and put the corrections into it
languages-sent-error-too_long = یہ فائل یہاں سے دی جانے والی ہر فائل سے بڑی ہے۔ سپریڈ شیٹ دوبارہ ڈاؤن لوڈ کریں اور درستیاں اس میں لکھیں

# en: This file cannot be read as a spreadsheet. Choose “Save as” and then “Excel workbook (.xlsx)”, then choose it again
languages-sent-error-format = یہ فائل سپریڈ شیٹ کے طور پر نہیں پڑھی جا سکتی۔ “Save as” اور پھر “Excel workbook (.xlsx)” چنیں، پھر فائل دوبارہ چنیں

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
languages-errors-heading =
    { $n ->
        [one] { $n } چیز ٹھیک کرنی ہے
       *[other] { $n } چیزیں ٹھیک کرنی ہیں
    }

# en: Nothing has been changed. Put these right in the spreadsheet, then choose it again below.
languages-errors-lead = کچھ نہیں بدلا۔ یہ چیزیں سپریڈ شیٹ میں ٹھیک کریں، پھر نیچے اسے دوبارہ چنیں۔

# en: What to put right, row by row
languages-errors-caption = کیا ٹھیک کرنا ہے، سطر بہ سطر

# en: Where
languages-errors-where = کہاں

# en: { $sheet }, row { $row }
languages-errors-row = { $sheet }، سطر { $row }

# en: What is wrong and what to do
languages-errors-what = کیا غلط ہے اور کیا کرنا ہے

# en: Whole file
languages-errors-whole = پوری فائل

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
languages-errors-more =
    { $n ->
        [one] { $n } اور ہے جو فہرست میں نہیں۔ پہلے یہ ٹھیک کریں، پھر فائل دوبارہ دیکھیں۔
       *[other] { $n } اور ہیں جو فہرست میں نہیں۔ پہلے یہ ٹھیک کریں، پھر فائل دوبارہ دیکھیں۔
    }

# en: Copy the list
languages-errors-copy = فہرست کاپی کریں

# en: The file can be loaded
languages-ready-heading = فائل لوڈ کی جا سکتی ہے

# en: File: { $name }
languages-ready-file = فائل: { $name }

# en: { $n ->\n    [one] { $n } row was checked.\n   *[other] { $n } rows were checked.\n}
languages-ready-rows =
    { $n ->
        [one] { $n } سطر دیکھی گئی۔
       *[other] { $n } سطریں دیکھی گئیں۔
    }

# en: { $n ->\n    [one] { $n } text will change, or its review.\n   *[other] { $n } texts will change, or their review.\n}
languages-ready-new =
    { $n ->
        [one] { $n } عبارت، یا اس کی نظرِ ثانی، بدلے گی۔
       *[other] { $n } عبارتیں، یا ان کی نظرِ ثانی، بدلیں گی۔
    }

# en: Every text in the file is as it is here already. There is nothing to change.
languages-ready-nothing = فائل کی ہر عبارت یہاں پہلے سے ویسی ہی ہے۔ بدلنے کو کچھ نہیں۔

# en: { $n ->\n    [one] Load { $n } change\n   *[other] Load { $n } changes\n}
languages-store =
    { $n ->
        [one] { $n } تبدیلی لوڈ کریں
       *[other] { $n } تبدیلیاں لوڈ کریں
    }

# en: Choose another file
languages-other = کوئی اور فائل چنیں

# en: { $n ->\n    [one] { $n } change is loaded\n   *[other] { $n } changes are loaded\n}
languages-done =
    { $n ->
        [one] { $n } تبدیلی لوڈ ہو گئی ہے
       *[other] { $n } تبدیلیاں لوڈ ہو گئی ہیں
    }

# en: People see the new texts the next time their app asks for them.
languages-done-shown = جب لوگوں کی ایپ اگلی بار عبارتیں منگوائے گی تو انہیں نئی عبارتیں نظر آئیں گی۔

# en: Texts of a language downloaded
audit-action-texts-export = ایک زبان کی عبارتیں ڈاؤن لوڈ ہوئیں

# en: Texts of a language loaded
audit-action-texts-load = ایک زبان کی عبارتیں لوڈ ہوئیں

# en: Language
audit-kind-language = زبان
