# en: Languages
nav-languages = اللغات

# en: Languages
languages-title = اللغات

# en: The app and the questionnaires can be read in these languages. A translation that nobody has reviewed is marked as such wherever it is shown.
languages-lead = يمكن قراءة التطبيق والاستبيانات بهذه اللغات. الترجمة التي لم يراجعها أحد يظهر معها تنبيه بذلك في كل مكان.

# en: How far each language is
languages-caption = إلى أين وصلت كل لغة

# en: Language
languages-name = اللغة

# en: State
languages-state = الحالة

# en: Reviewed
languages-reviewed = نصوص تمت مراجعتها

# en: { $n } of { $total }
languages-reviewed-of = { $n } من { $total }

# en: English has changed
languages-stale = تغيّر الأصل الإنجليزي

# en: Not translated
languages-missing = نصوص غير مترجمة

# en: Spreadsheet
languages-file = جدول البيانات

# en: Written first
languages-source = لغة الأصل

# en: Reviewed
languages-state-reviewed = تمت مراجعتها

# en: Not reviewed
languages-state-unreviewed = لم تُراجَع

# en: Partly reviewed
languages-state-partly = روجع جزء منها

# en: Not translated
languages-state-none = غير مترجمة

# en: What is not translated, or whose English has changed since, is shown in English.
languages-english-shown = ما لم يُترجم، أو تغيّر أصله الإنجليزي بعد ترجمته، يظهر بالإنجليزية.

# en: Download { $language }
languages-download = تنزيل { $language }

# en: { $language } (not reviewed)
languages-unreviewed = { $language } (لم تُراجَع)

# en: Load a spreadsheet back
languages-load-heading = تحميل جدول بيانات بعد مراجعته

# en: A reviewer corrects the texts in the spreadsheet and writes yes beside those that are right. The file is checked first: you then see what would change, or every row that needs putting right.
languages-load-lead = يصحح المراجع النصوص في جدول البيانات، ويكتب yes أمام النصوص الصحيحة. يُفحص الملف أولًا: ثم يظهر لك ما سيتغير، أو كل صف يحتاج إلى تصحيح.

# en: Where words of a questionnaire change, it gets a new version that is used from today. Answers that were given before keep the words they were given to.
languages-load-versions = إذا تغيرت كلمات استبيان، تُنشأ له نسخة جديدة تُستعمل من اليوم. وتبقى الإجابات السابقة مع الكلمات التي أُعطيت عنها.

# en: Language of the file
languages-choose = لغة الملف

# en: Choose a language
languages-choose-none = اختيار لغة

# en: Choose the language of the file
languages-choose-error-required = يُرجى اختيار لغة الملف

# en: File (.xlsx)
languages-choose-file = الملف (.xlsx)

# en: Up to 8 MB. In the spreadsheet, choose “Save as” and then “Excel workbook”.
languages-choose-file-hint = حتى 8 MB. في جدول البيانات يُرجى اختيار «Save as» ثم «Excel workbook».

# en: Choose the corrected file (.xlsx)
languages-choose-file-again = اختيار الملف المصحح (.xlsx)

# en: Check the file
languages-check = فحص الملف

# en: Choose a file
languages-file-error-required = يُرجى اختيار ملف

# en: The file you chose is empty. Choose the spreadsheet that was reviewed
languages-file-error-too_short = الملف المختار فارغ. يُرجى اختيار جدول البيانات الذي تمت مراجعته

# en: This file is larger than 8 MB. Download the spreadsheet again and put the corrections into it
languages-file-error-too_long = هذا الملف أكبر من 8 MB. يُرجى تنزيل جدول البيانات من جديد ووضع التصحيحات فيه

# en: This is not an Excel workbook. In the spreadsheet, choose “Save as” and then “Excel workbook (.xlsx)”
languages-file-error-format = هذا ليس ملف Excel. في جدول البيانات يُرجى اختيار «Save as» ثم «Excel workbook (.xlsx)»

# en: None of the sheets with texts is in this file. Download the spreadsheet again and put the corrections into it
languages-sent-error-required = ليس في هذا الملف أي ورقة من أوراق النصوص. يُرجى تنزيل جدول البيانات من جديد ووضع التصحيحات فيه

# en: This file is larger than any that is given out here. Download the spreadsheet again and put the corrections into it
languages-sent-error-too_long = هذا الملف أكبر من أي ملف يُنزَّل من هنا. يُرجى تنزيل جدول البيانات من جديد ووضع التصحيحات فيه

# en: This file cannot be read as a spreadsheet. Choose “Save as” and then “Excel workbook (.xlsx)”, then choose it again
languages-sent-error-format = لا يمكن قراءة هذا الملف كجدول بيانات. يُرجى اختيار «Save as» ثم «Excel workbook (.xlsx)»، ثم اختياره من جديد

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
languages-errors-heading =
    { $n ->
        [one] هناك شيء واحد يحتاج إلى تصحيح
        [two] هناك شيئان يحتاجان إلى تصحيح
        [few] هناك { $n } أشياء تحتاج إلى تصحيح
        [many] هناك { $n } شيئًا تحتاج إلى تصحيح
       *[other] هناك { $n } شيء تحتاج إلى تصحيح
    }

# en: Nothing has been changed. Put these right in the spreadsheet, then choose it again below.
languages-errors-lead = لم يتغير شيء. يُرجى تصحيح ما يلي في جدول البيانات، ثم اختياره من جديد أدناه.

# en: What to put right, row by row
languages-errors-caption = ما يحتاج إلى تصحيح، صفًا بعد صف

# en: Where
languages-errors-where = المكان

# en: { $sheet }, row { $row }
languages-errors-row = { $sheet }، الصف { $row }

# en: What is wrong and what to do
languages-errors-what = ما الخطأ وما العمل

# en: Whole file
languages-errors-whole = الملف كله

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
languages-errors-more =
    { $n ->
        [one] هناك شيء آخر غير مذكور. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
        [two] هناك شيئان آخران غير مذكورين. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
        [few] هناك { $n } أشياء أخرى غير مذكورة. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
        [many] هناك { $n } شيئًا آخر غير مذكورة. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
       *[other] هناك { $n } شيء آخر غير مذكورة. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
    }

# en: Copy the list
languages-errors-copy = نسخ القائمة

# en: The file can be loaded
languages-ready-heading = يمكن تحميل الملف

# en: File: { $name }
languages-ready-file = الملف: { $name }

# en: { $n ->\n    [one] { $n } row was checked.\n   *[other] { $n } rows were checked.\n}
languages-ready-rows =
    { $n ->
        [one] فُحص صف واحد.
        [two] فُحص صفان.
        [few] فُحصت { $n } صفوف.
        [many] فُحص { $n } صفًا.
       *[other] فُحص { $n } صف.
    }

# en: { $n ->\n    [one] { $n } text will change, or its review.\n   *[other] { $n } texts will change, or their review.\n}
languages-ready-new =
    { $n ->
        [one] سيتغير نص واحد، أو حالة مراجعته.
        [two] سيتغير نصان، أو حالة مراجعتهما.
        [few] ستتغير { $n } نصوص، أو حالة مراجعتها.
        [many] سيتغير { $n } نصًا، أو حالة مراجعتها.
       *[other] سيتغير { $n } نص، أو حالة مراجعتها.
    }

# en: Every text in the file is as it is here already. There is nothing to change.
languages-ready-nothing = كل نص في الملف موجود هنا كما هو. لا شيء يحتاج إلى تغيير.

# en: { $n ->\n    [one] Load { $n } change\n   *[other] Load { $n } changes\n}
languages-store =
    { $n ->
        [one] تحميل تغيير واحد
        [two] تحميل تغييرين
        [few] تحميل { $n } تغييرات
        [many] تحميل { $n } تغييرًا
       *[other] تحميل { $n } تغيير
    }

# en: Choose another file
languages-other = اختيار ملف آخر

# en: { $n ->\n    [one] { $n } change is loaded\n   *[other] { $n } changes are loaded\n}
languages-done =
    { $n ->
        [one] تم تحميل تغيير واحد
        [two] تم تحميل تغييرين
        [few] تم تحميل { $n } تغييرات
        [many] تم تحميل { $n } تغييرًا
       *[other] تم تحميل { $n } تغيير
    }

# en: People see the new texts the next time their app asks for them.
languages-done-shown = تظهر النصوص الجديدة للناس في المرة القادمة التي يطلبها فيها التطبيق على أجهزتهم.

# en: Texts of a language downloaded
audit-action-texts-export = تنزيل نصوص لغة

# en: Texts of a language loaded
audit-action-texts-load = تحميل نصوص لغة

# en: Language
audit-kind-language = لغة
