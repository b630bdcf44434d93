# en: Data for evaluation
dataset-title = بيانات للتقييم

# en: Answers without names, to analyse in a statistics program or a spreadsheet. As they are now.
dataset-lead = إجابات بدون أسماء، للتحليل في برنامج إحصاء أو جدول بيانات. كما هي الآن.

# en: { $assessments } assessments of { $people } people.
dataset-counts = عدد التقييمات: { $assessments }. عدد الأشخاص: { $people }.

# en: Download { $file }
dataset-download = تنزيل { $file }

# en: { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n}
dataset-rows =
    { $n ->
        [zero] لا صفوف
        [one] صف واحد
        [two] صفان
        [few] { $n } صفوف
        [many] { $n } صفًا
       *[other] { $n } صف
    }

# en: One row for each answer: every question of every assessment of everybody, in every wave.
dataset-row-answer = صف لكل إجابة: كل سؤال في كل تقييم لكل شخص، في كل جولة.

# en: One row for each person: their primary assessment of each wave side by side.
dataset-row-person = صف لكل شخص: تقييمه الرئيسي في كل جولة، جنبًا إلى جنب.

# en: The codebook. One row for each wording: what was asked and what could be answered, in each version and language.
dataset-row-wording = دليل الرموز. صف لكل نص: السؤال المطروح والإجابات الممكنة، في كل نسخة ولغة.

# en: All answers, long
dataset-name-assessments-long-csv = كل الإجابات، جدول طويل

# en: One row a person, wide
dataset-name-assessments-wide-csv = صف لكل شخص، جدول عريض

# en: Codebook
dataset-name-codebook-csv = دليل الرموز

# en: Each download is recorded in the audit log.
dataset-audited = يُسجَّل كل تنزيل في سجل النشاط.

# en: How people are protected
dataset-protect-heading = كيف نحمي الناس

# en: People have a pseudonym. It cannot be turned back into a name or a reference.
dataset-protect-1 = لكل شخص اسم مستعار. لا يمكن الرجوع منه إلى الاسم أو رقم الملف.

# en: Dates are given as waves and months since the service started, never as days.
dataset-protect-2 = تُعطى التواريخ كجولات وأشهر منذ بداية الخدمة، وليس كأيام أبدًا.

# en: What people wrote in their own words is not in these files.
dataset-protect-3 = ما كتبه الناس بكلماتهم ليس في هذه الملفات.

# en: Whoever withdrew earlier answers is not in these files.
dataset-protect-4 = من سحب إجاباته السابقة ليس في هذه الملفات.

# en: What is known about each person
dataset-included-heading = ما هو معروف عن كل شخص

# en: In the files: { $names }.
dataset-included = في الملفات: { $names }.

# en: Nothing about a person is in the files besides their answers.
dataset-included-none = لا شيء في الملفات عن أي شخص غير إجاباته.

# en: Held back: { $names }. Each combination of these must be shared by at least { $k } people, so that nobody can be singled out. At present it is not.
dataset-held-back = محجوب: { $names }. يجب أن يشترك في كل تركيبة من هذه البيانات { $k } من الأشخاص على الأقل، حتى لا يُعرف أي شخص بعينه. وهذا غير متحقق حاليًا.

# en: Nothing had to be held back: every combination is shared by at least { $k } people.
dataset-held-back-none = لم يلزم حجب أي شيء: يشترك في كل تركيبة { $k } من الأشخاص على الأقل.

# en: provider
dataset-quasi-provider = جهة الرعاية

# en: lot
dataset-quasi-lot = Lot

# en: area
dataset-quasi-area = المنطقة

# en: age band
dataset-quasi-age_band = فئة العمر

# en: sex
dataset-quasi-sex = الجنس

# en: How answers without a rating are coded
dataset-codes-heading = رموز الإجابات التي ليس فيها درجة

# en: They are never numbers to calculate with. Set them as missing values, −5 to −1, before you take a mean.
dataset-codes-lead = هذه ليست أرقامًا للحساب أبدًا. يُرجى جعلها قيمًا مفقودة، من −5 إلى −1، قبل حساب أي متوسط.

# en: Codes of answers without a rating
dataset-codes-caption = رموز الإجابات التي ليس فيها درجة

# en: Code
dataset-code = الرمز

# en: What it means
dataset-code-means = معناه

# en: The person said that they did not know
dataset-code-dont_know = قال الشخص إنه لا يعرف

# en: The person preferred not to say
dataset-code-prefer_not_to_say = فضّل الشخص عدم الإجابة

# en: The person said that it did not apply to them
dataset-code-does_not_apply = قال الشخص إن هذا لا ينطبق عليه

# en: The question was shown and left without an answer
dataset-code-not_answered = ظهر السؤال وبقي بدون إجابة

# en: The question was not shown: not asked at that time, or not in that version
dataset-code-not_asked = لم يظهر السؤال: لم يُسأل في ذلك الوقت، أو ليس في تلك النسخة

# en: There is nothing to download yet
dataset-empty-heading = لا يوجد شيء للتنزيل بعد

# en: Files appear here once there are assessments.
dataset-empty = تظهر الملفات هنا عند وجود تقييمات.

# en: Bring in past ratings
import-title = إدخال درجات سابقة

# en: For ratings that were kept on paper or in a spreadsheet. All of a file is stored, or nothing of it.
import-lead = للدرجات التي كانت محفوظة على الورق أو في جدول بيانات. يُحفظ الملف كله، أو لا يُحفظ منه شيء.

# en: First the file is only checked, and nothing is stored. You then see what would happen, or everything that needs putting right.
import-step-check = في البداية يُفحص الملف فقط، ولا يُحفظ شيء. ثم يظهر ما سيحدث، أو كل ما يحتاج إلى تصحيح.

# en: File of ratings (CSV)
import-file = ملف الدرجات (CSV)

# en: Up to 20 MB. In a spreadsheet, choose “Save as” and then “CSV UTF-8”.
import-file-hint = حتى 20 MB. في جدول البيانات يُرجى اختيار «Save as» ثم «CSV UTF-8».

# en: Choose the corrected file (CSV)
import-file-again = اختيار الملف المصحح (CSV)

# en: Check the file
import-check = فحص الملف

# en: Choose a file
import-file-error-required = يُرجى اختيار ملف

# en: The file you chose is empty. Choose one with a line of names and at least one line of ratings
import-file-error-too_short = الملف المختار فارغ. يُرجى اختيار ملف فيه سطر أسماء وسطر درجات واحد على الأقل

# en: This file is larger than 20 MB. Divide it into smaller files
import-file-error-too_long = هذا الملف أكبر من 20 MB. يُرجى تقسيمه إلى ملفات أصغر

# en: This is not a CSV file. In your spreadsheet, choose “Save as” and then “CSV UTF-8”
import-file-error-format = هذا ليس ملف CSV. في جدول البيانات يُرجى اختيار «Save as» ثم «CSV UTF-8»

# en: The file you chose has no lines of ratings, only its first line or nothing at all. Add the ratings, then choose it again
import-sent-error-required = ليس في الملف المختار أسطر درجات، بل سطره الأول فقط أو لا شيء. يُرجى إضافة الدرجات، ثم اختياره من جديد

# en: This file has too many lines. Divide it and bring in one part after the other
import-sent-error-too_long = في هذا الملف أسطر كثيرة جدًا. يُرجى تقسيمه وإدخال جزء بعد جزء

# en: This file cannot be read. In your spreadsheet, choose “Save as” and then “CSV UTF-8”, then choose it again
import-sent-error-format = لا يمكن قراءة هذا الملف. في جدول البيانات يُرجى اختيار «Save as» ثم «CSV UTF-8»، ثم اختياره من جديد

# en: Download an empty template (CSV)
import-template = تنزيل نموذج فارغ (CSV)

# en: past-ratings.csv
import-template-file = past-ratings.csv

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
import-errors-heading =
    { $n ->
        [one] هناك شيء واحد يحتاج إلى تصحيح
        [two] هناك شيئان يحتاجان إلى تصحيح
        [few] هناك { $n } أشياء تحتاج إلى تصحيح
        [many] هناك { $n } شيئًا تحتاج إلى تصحيح
       *[other] هناك { $n } شيء تحتاج إلى تصحيح
    }

# en: Nothing has been stored. Put these right in your file, then choose it again below. { $rows ->\n    [one] The file has { $rows } line of ratings.\n   *[other] The file has { $rows } lines of ratings.\n}
import-errors-lead =
    لم يُحفظ شيء. يُرجى تصحيح ما يلي في الملف، ثم اختياره من جديد أدناه. { $rows ->
        [zero] ليس في الملف أي سطر درجات.
        [one] في الملف سطر درجات واحد.
        [two] في الملف سطرا درجات.
        [few] في الملف { $rows } أسطر درجات.
        [many] في الملف { $rows } سطر درجات.
       *[other] في الملف { $rows } سطر درجات.
    }

# en: What to put right, line by line
import-errors-caption = ما يحتاج إلى تصحيح، سطرًا بعد سطر

# en: Where
import-errors-where = المكان

# en: Line { $n }
import-errors-line = السطر { $n }

# en: column { $n }
import-errors-column = العمود { $n }

# en: What is wrong and what to do
import-errors-what = ما الخطأ وما العمل

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
import-errors-more =
    { $n ->
        [one] هناك شيء آخر غير مذكور. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
        [two] هناك شيئان آخران غير مذكورين. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
        [few] هناك { $n } أشياء أخرى غير مذكورة. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
        [many] هناك { $n } شيئًا آخر غير مذكورة. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
       *[other] هناك { $n } شيء آخر غير مذكورة. يُرجى تصحيح هذه، ثم فحص الملف من جديد.
    }

# en: Copy the list
import-errors-copy = نسخ القائمة

# en: Whole file
import-errors-whole = الملف كله

# en: The file can be brought in
import-ready-heading = يمكن إدخال الملف

# en: { $n ->\n    [one] { $n } line was checked, and it is right.\n   *[other] { $n } lines were checked, and all are right.\n}
import-ready-rows =
    { $n ->
        [one] فُحص سطر واحد، وهو صحيح.
        [two] فُحص سطران، وهما صحيحان.
        [few] فُحصت { $n } أسطر، وكلها صحيحة.
        [many] فُحص { $n } سطرًا، وكلها صحيحة.
       *[other] فُحص { $n } سطر، وكلها صحيحة.
    }

# en: { $n ->\n    [one] { $n } is new and will be stored.\n   *[other] { $n } are new and will be stored.\n}
import-ready-new =
    { $n ->
        [zero] لا شيء جديد.
        [one] سطر واحد جديد وسيُحفظ.
        [two] سطران جديدان وسيُحفظان.
        [few] { $n } أسطر جديدة وستُحفظ.
        [many] { $n } سطرًا جديدًا وستُحفظ.
       *[other] { $n } سطر جديد وستُحفظ.
    }

# en: { $n ->\n    [0] None is stored already.\n    [one] { $n } is stored already, exactly so, and will not be stored twice.\n   *[other] { $n } are stored already, exactly so, and will not be stored twice.\n}
import-ready-already =
    { $n ->
        [0] لا شيء منها محفوظ من قبل.
        [one] سطر واحد محفوظ من قبل كما هو تمامًا، ولن يُحفظ مرتين.
        [two] سطران محفوظان من قبل كما هما تمامًا، ولن يُحفظا مرتين.
        [few] { $n } أسطر محفوظة من قبل كما هي تمامًا، ولن تُحفظ مرتين.
        [many] { $n } سطرًا محفوظة من قبل كما هي تمامًا، ولن تُحفظ مرتين.
       *[other] { $n } سطر محفوظة من قبل كما هي تمامًا، ولن تُحفظ مرتين.
    }

# en: Every line of this file is stored already. There is nothing new to bring in.
import-ready-nothing = كل سطر في هذا الملف محفوظ من قبل. لا جديد لإدخاله.

# en: { $n ->\n    [one] Bring in { $n } assessment\n   *[other] Bring in { $n } assessments\n}
import-store =
    { $n ->
        [one] إدخال تقييم واحد
        [two] إدخال تقييمين
        [few] إدخال { $n } تقييمات
        [many] إدخال { $n } تقييمًا
       *[other] إدخال { $n } تقييم
    }

# en: Choose another file
import-other = اختيار ملف آخر

# en: { $n ->\n    [0] There was nothing new to store.\n    [one] { $n } assessment has been stored.\n   *[other] { $n } assessments have been stored.\n}
import-done =
    { $n ->
        [0] لم يكن هناك جديد لحفظه.
        [one] تم حفظ تقييم واحد.
        [two] تم حفظ تقييمين.
        [few] تم حفظ { $n } تقييمات.
        [many] تم حفظ { $n } تقييمًا.
       *[other] تم حفظ { $n } تقييم.
    }

# en: { $n ->\n    [0] { "" }\n    [one] { $n } was stored already.\n   *[other] { $n } were stored already.\n}
import-done-already =
    { $n ->
        [0] { "" }
        [one] كان تقييم واحد محفوظًا من قبل.
        [two] كان تقييمان محفوظين من قبل.
        [few] كانت { $n } تقييمات محفوظة من قبل.
        [many] كان { $n } تقييمًا محفوظًا من قبل.
       *[other] كان { $n } تقييم محفوظًا من قبل.
    }

# en: See your people
import-done-people = عرض قائمة الأشخاص

# en: File: { $name }
import-file-chosen = الملف: { $name }

# en: What the file looks like
import-columns-heading = شكل الملف

# en: The first line names the columns. Each further line is one assessment. The order of the columns does not matter.
import-columns-lead = السطر الأول فيه أسماء الأعمدة. وكل سطر بعده تقييم واحد. لا يهم ترتيب الأعمدة.

# en: Needed
import-needed = لازم

# en: Then a column for each question, with its rating from 1 to 5, or what was written. Leave a cell empty where there is no answer. If it is known why, enter dont_know, prefer_not_to_say or does_not_apply.
import-items-lead = ثم عمود لكل سؤال، فيه درجته من 1 إلى 5، أو ما كُتب. تُترك الخانة فارغة إذا لم توجد إجابة. وإذا كان السبب معروفًا، يُكتب dont_know أو prefer_not_to_say أو does_not_apply.

# en: The person’s reference, as in your list of people.
import-col-reference = رقم ملف الشخص، كما في قائمة الأشخاص.

# en: The day of the assessment: 2025-03-20 or 20/03/2025.
import-col-captured_on = يوم التقييم: 2025-03-20 أو 20/03/2025.

# en: The version of the questionnaire, as a number. Empty: the version in force on that day.
import-col-instrument_version = نسخة الاستبيان، كرقم. إذا تُرك فارغًا: النسخة المستعملة في ذلك اليوم.

# en: Who answered: { $values }. Empty: self.
import-col-who = من أجاب: { $values }. إذا تُرك فارغًا: self.

# en: Who helped, or answered on the person’s behalf: { $values }. Empty where the person answered alone.
import-col-helper = من ساعد، أو أجاب نيابة عن الشخص: { $values }. يُترك فارغًا إذا أجاب الشخص وحده.

# en: On behalf only. Whose view it is: { $values }.
import-col-perspective = للإجابة نيابة عن الشخص فقط. رأي من: { $values }.

# en: On behalf only. On what basis: { $values }.
import-col-basis = للإجابة نيابة عن الشخص فقط. على أي أساس: { $values }.

# en: How: { $values }. Empty: paper.
import-col-mode = الطريقة: { $values }. إذا تُرك فارغًا: paper.

# en: First or later assessment: { $values }. Empty: by its date.
import-col-occasion = تقييم أول أو لاحق: { $values }. إذا تُرك فارغًا: حسب تاريخه.

# en: The language the questions were read in. Empty: en.
import-col-language = اللغة التي قُرئت بها الأسئلة. إذا تُرك فارغًا: en.

# en: Whether staff may see the answers: yes or no. Empty: yes.
import-col-shared = هل يرى العاملون الإجابات: yes أو no. إذا تُرك فارغًا: yes.

# en: Accounts
user-title = الحسابات

# en: Everybody who signs in to work with the service.
user-lead = كل من يسجل الدخول للعمل مع الخدمة.

# en: Add an account
user-new = إضافة حساب

# en: Accounts
user-list = الحسابات

# en: Can sign in
user-active = يمكنه الدخول

# en: Stopped
user-inactive = موقوف

# en: Last signed in { $when }
user-last = آخر دخول في { $when }

# en: Has never signed in
user-never = لم يسجل الدخول أبدًا

# en: Stop account
user-disable = إيقاف الحساب

# en: Allow again
user-enable = السماح من جديد

# en: New password
user-reset = كلمة سر جديدة

# en: of { $name }
user-of = الحساب باسم { $name }

# en: Stop the account of { $name }?
user-disable-heading = هل يُوقف حساب { $name }؟

# en: They are signed out at once and cannot sign in again. Nothing that they recorded is lost. You can allow the account again later.
user-disable-text = يتم تسجيل خروج صاحب الحساب فورًا ولا يمكنه الدخول من جديد. لا يضيع شيء مما سجله. ويمكنك السماح بالحساب من جديد لاحقًا.

# en: Yes, stop the account
user-disable-yes = نعم، إيقاف الحساب

# en: Make a new password for { $name }?
user-reset-heading = هل تُنشأ كلمة سر جديدة لحساب { $name }؟

# en: Their present password stops working at once. You will see a one-time password to pass on to them.
user-reset-text = تتوقف كلمة السر الحالية فورًا. وتظهر لك كلمة سر مؤقتة لتسليمها إلى صاحب الحساب.

# en: Yes, make a new password
user-reset-yes = نعم، إنشاء كلمة سر جديدة

# en: The account of { $name } is stopped.
user-disabled = تم إيقاف حساب { $name }.

# en: { $name } can sign in again.
user-enabled = صار الدخول ممكنًا من جديد لحساب { $name }.

# en: Pages of accounts
user-page = صفحات الحسابات

# en: This is your own account.
user-you = هذا حسابك أنت.

# en: Add an account
user-new-title = إضافة حساب

# en: Full name
user-name = الاسم الكامل

# en: Enter the person’s name
user-name-error-required = يُرجى إدخال اسم الشخص

# en: Make the name 80 characters long or shorter
user-name-error-too_long = يجب أن يكون الاسم 80 حرفًا أو أقل

# en: Email address
user-email = البريد الإلكتروني

# en: They sign in with it. Nothing is sent to it.
user-email-hint = يُستعمل لتسجيل الدخول. لا يُرسل إليه شيء.

# en: Enter an email address
user-email-error-required = يُرجى إدخال البريد الإلكتروني

# en: Enter an email address in the right form, such as name@example.org
user-email-error-format = يُرجى إدخال البريد الإلكتروني بالشكل الصحيح، مثل name@example.org

# en: There is already an account with this email address
user-email-error-taken = هناك حساب بهذا البريد الإلكتروني من قبل

# en: What they will do
user-role = نوع العمل

# en: Choose what they will do
user-role-error-required = يُرجى اختيار نوع العمل

# en: Sees the people of one provider, captures assessments
user-role-hint-worker = يرى الأشخاص في جهة رعاية واحدة، ويسجل التقييمات

# en: Does that too, and registers people, opt-outs and past ratings
user-role-hint-manager = يعمل ذلك أيضًا، ويسجل الأشخاص وعدم المشاركة والدرجات السابقة

# en: Sees figures of all providers, downloads data
user-role-hint-commissioner = يرى أرقام كل جهات الرعاية، وينزّل البيانات

# en: Sees figures of all providers, downloads data
user-role-hint-evaluator = يرى أرقام كل جهات الرعاية، وينزّل البيانات

# en: Manages accounts and questionnaires, reads no answers
user-role-hint-administrator = يدير الحسابات والاستبيانات، ولا يقرأ الإجابات

# en: Provider
user-provider = جهة الرعاية

# en: Choose a provider
user-provider-choose = اختيار جهة رعاية

# en: Choose the provider they work for
user-provider-error-required = يُرجى اختيار جهة الرعاية التي يعمل لها الشخص

# en: Choose the provider they work for
user-provider-error-unknown = يُرجى اختيار جهة الرعاية التي يعمل لها الشخص

# en: Only care workers and managers belong to a provider
user-provider-error-not_allowed = عاملو الرعاية والمديرون وحدهم يتبعون جهة رعاية

# en: Add account
user-create = إضافة الحساب

# en: The account of { $name } has been made
user-created = تم إنشاء حساب { $name }

# en: One-time password for { $name }
user-password-heading = كلمة سر مؤقتة لحساب { $name }

# en: It is shown only now. Tell it to { $name } in person or by telephone, not by email. They choose their own when they first sign in.
user-password-once = تظهر الآن فقط. يُرجى إبلاغ { $name } بها وجهًا لوجه أو بالهاتف، وليس بالبريد الإلكتروني. وعند أول دخول تُختار كلمة سر خاصة.

# en: Copy the password
user-password-copy = نسخ كلمة السر

# en: I have passed it on
user-password-done = تم تسليمها

# en: Questionnaires
instrument-title = الاستبيانات

# en: What people are asked, in each version. A version never changes: new wording is a new version, and earlier answers stay with the words they were given to.
instrument-lead = الأسئلة المطروحة على الناس، في كل نسخة. النسخة لا تتغير أبدًا: النص الجديد نسخة جديدة، وتبقى الإجابات السابقة مع الكلمات التي أُعطيت عنها.

# en: Versions of { $title }
instrument-caption = نسخ { $title }

# en: Version
instrument-version = النسخة

# en: In use from
instrument-from = مستعملة من

# en: Questions
instrument-items = الأسئلة

# en: Status
instrument-status = الحالة

# en: In use
instrument-status-current = مستعملة

# en: Withdrawn
instrument-status-withdrawn = مسحوبة

# en: Not yet
instrument-status-coming = ليس بعد

# en: Earlier
instrument-status-earlier = سابقة

# en: Read version { $version }
instrument-read = قراءة النسخة { $version }

# en: There are no questionnaires yet
instrument-empty-heading = لا توجد استبيانات بعد

# en: An administrator can load one below, or on the command line.
instrument-empty = يمكن لمسؤول النظام تحميل استبيان أدناه، أو من سطر الأوامر.

# en: Load a new version
instrument-load-heading = تحميل نسخة جديدة

# en: A questionnaire is one TOML file. It is checked first: if anything is wrong, nothing is loaded and every fault is listed.
instrument-load-lead = الاستبيان ملف TOML واحد. يُفحص أولًا: إذا كان فيه أي خطأ، فلا يُحمَّل شيء ويُذكر كل خطأ.

# en: Questionnaire (TOML file)
instrument-file = الاستبيان (ملف TOML)

# en: Choose the corrected file (TOML)
instrument-file-again = اختيار الملف المصحح (TOML)

# en: Choose a file
instrument-file-error-required = يُرجى اختيار ملف

# en: This is not a text file. Choose the questionnaire’s TOML file
instrument-file-error-format = هذا ليس ملفًا نصيًا. يُرجى اختيار ملف TOML الخاص بالاستبيان

# en: The file you chose is empty
instrument-file-error-too_short = الملف المختار فارغ

# en: This file is too large for a questionnaire
instrument-file-error-too_long = هذا الملف أكبر من أن يكون استبيانًا

# en: Check and load
instrument-load = فحص وتحميل

# en: { $title }, version { $version }, has been loaded. It is used for new assessments from { $date }.
instrument-loaded = تم تحميل { $title }، النسخة { $version }. تُستعمل للتقييمات الجديدة ابتداءً من { $date }.

# en: This version is loaded already with other content. A version never changes: give the file a new version number.
instrument-id-conflict = هذه النسخة محمَّلة من قبل بمحتوى آخر. النسخة لا تتغير أبدًا: يُرجى إعطاء الملف رقم نسخة جديدًا.

# en: { $n ->\n    [one] There is { $n } fault in the file\n   *[other] There are { $n } faults in the file\n}
instrument-faults-heading =
    { $n ->
        [one] في الملف خطأ واحد
        [two] في الملف خطآن
        [few] في الملف { $n } أخطاء
        [many] في الملف { $n } خطأً
       *[other] في الملف { $n } خطأ
    }

# en: Nothing has been loaded. Correct the file, then choose it again.
instrument-faults-lead = لم يُحمَّل شيء. يُرجى تصحيح الملف، ثم اختياره من جديد.

# en: Faults in the file, line by line
instrument-faults-caption = الأخطاء في الملف، سطرًا بعد سطر

# en: { $title }, version { $version }
instrument-one-title = { $title }، النسخة { $version }

# en: All questionnaires
instrument-back = كل الاستبيانات

# en: Fingerprint (SHA-256)
instrument-sha = البصمة (SHA-256)

# en: Languages
instrument-languages = اللغات

# en: English
instrument-language-en = الإنجليزية

# en: Who answers
instrument-audience = من يجيب

# en: The person who uses the service
instrument-audience-person = الشخص الذي يستعمل الخدمة

# en: Care staff
instrument-audience-staff = العاملون في الرعاية

# en: Families and friends
instrument-audience-family = الأسرة والأصدقاء

# en: Unpaid carers
instrument-audience-carer = من يقدمون الرعاية بدون أجر

# en: Standard wording
instrument-standard = النص العادي

# en: Easy Read
instrument-easy = نص سهل القراءة

# en: What is read first
instrument-intro = ما يُقرأ أولًا

# en: Questions
instrument-questions = الأسئلة

# en: Answers to choose from
instrument-scales = الإجابات التي يمكن الاختيار منها

# en: Answers: { $id }
instrument-scale-caption = الإجابات: { $id }

# en: Code
instrument-answer-code = الرمز

# en: Item { $id }
instrument-item-id = البند { $id }

# en: Overall rating
instrument-kind-overall = درجة عامة

# en: Rating of one thing
instrument-kind-aspect = درجة عن شيء واحد

# en: Choice
instrument-kind-choice = اختيار

# en: In own words
instrument-kind-comment = بكلمات الشخص

# en: Up to three personal outcomes
instrument-kind-personal_outcomes = حتى ثلاثة أشياء يريدها الشخص

# en: Progress on each personal outcome
instrument-kind-outcome_progress = التقدم في كل شيء يريده الشخص

# en: At every assessment
instrument-ask-always = في كل تقييم

# en: At the first assessment only
instrument-ask-baseline = في أول تقييم فقط

# en: At later assessments only
instrument-ask-follow_up = في التقييمات اللاحقة فقط

# en: Answers: { $id }
instrument-answers = الإجابات: { $id }

# en: Asked only if { $item } has the answer { $codes }
instrument-only-if = يُسأل فقط إذا كانت إجابة { $item } هي { $codes }

# en: Withdraw this version
instrument-withdraw = سحب هذه النسخة

# en: Withdraw version { $version }?
instrument-withdraw-heading = هل تُسحب النسخة { $version }؟

# en: Answers to it are no longer accepted. That includes answers which are on a tablet now and have not been sent yet. Answers that are stored stay. This cannot be undone.
instrument-withdraw-text = لن تُقبل إجابات عنها بعد ذلك. يشمل هذا الإجابات الموجودة الآن على جهاز لوحي ولم تُرسل بعد. أما الإجابات المحفوظة فتبقى. لا يمكن التراجع عن ذلك.

# en: Yes, withdraw it
instrument-withdraw-yes = نعم، سحب النسخة

# en: Version { $version } has been withdrawn.
instrument-withdrawn = تم سحب النسخة { $version }.

# en: This version is withdrawn: answers to it are no longer accepted. Those given stay.
instrument-withdrawn-note = هذه النسخة مسحوبة: لم تعد الإجابات عنها مقبولة. أما الإجابات السابقة فتبقى.

# en: Recovered answers
recovery-title = إجابات مستعادة

# en: For a tablet that can no longer send what was finished on it. Choose the file that was saved from it. The file is sealed: nobody can read it on the way. The service opens it and stores each answer as if the tablet had sent it.
recovery-lead = لجهاز لوحي لم يعد يستطيع إرسال ما اكتمل عليه. يُرجى اختيار الملف الذي حُفظ منه. الملف مغلق: لا يمكن لأحد قراءته في الطريق. تفتحه الخدمة وتحفظ كل إجابة كما لو أرسلها الجهاز.

# en: File saved from the tablet
recovery-file = الملف المحفوظ من الجهاز اللوحي

# en: Up to 8 MB. Keep it until everything in it is received. The same file can be sent again; nothing is stored twice.
recovery-file-hint = حتى 8 MB. يُرجى الاحتفاظ به حتى يُستلم كل ما فيه. يمكن إرسال الملف نفسه من جديد؛ لا يُحفظ شيء مرتين.

# en: Recover
recovery-send = استعادة

# en: Choose the file saved from the tablet
recovery-file-error-required = يُرجى اختيار الملف المحفوظ من الجهاز اللوحي

# en: The file you chose is empty. Save it from the tablet again
recovery-file-error-too_short = الملف المختار فارغ. يُرجى حفظه من الجهاز اللوحي مرة أخرى

# en: This file is too large. Save a new one from the tablet, or ask whoever supports the service
recovery-file-error-too_long = هذا الملف كبير جدًا. يُرجى حفظ ملف جديد من الجهاز اللوحي، أو سؤال الدعم الفني للخدمة

# en: This is not a file saved from a tablet, or it is damaged. Save it from the tablet again
recovery-file-error-format = هذا ليس ملفًا محفوظًا من جهاز لوحي، أو أنه تالف. يُرجى حفظه من الجهاز مرة أخرى

# en: No account of this service wrote this file. Look for the service that the tablet belongs to
recovery-account-error-unknown = لم يكتب هذا الملف أي حساب في هذه الخدمة. يُرجى البحث عن الخدمة التي يتبعها الجهاز اللوحي

# en: This file does not open. It is damaged, or the tablet belongs to another service. Keep the file
recovery-key-error-inconsistent = لا يمكن فتح هذا الملف. إما أنه تالف، أو أن الجهاز اللوحي يتبع خدمة أخرى. يُرجى الاحتفاظ بالملف

# en: This file was saved by a newer version of the app. Keep it, and upgrade the service first
recovery-version-error-not_allowed = حفظت هذا الملف نسخة أحدث من التطبيق. يُرجى الاحتفاظ به، وتحديث الخدمة أولًا

# en: { $n ->\n    [0] There is nothing in this file\n    [one] { $n } record was looked at\n   *[other] { $n } records were looked at\n}
recovery-report-heading =
    { $n ->
        [0] لا شيء في هذا الملف
        [one] فُحص تسجيل واحد
        [two] فُحص تسجيلان
        [few] فُحصت { $n } تسجيلات
        [many] فُحص { $n } تسجيلًا
       *[other] فُحص { $n } تسجيل
    }

# en: { $n } received
recovery-report-received = تم استلام { $n }

# en: { $n } held
recovery-report-held = معلَّق: { $n }

# en: { $n } not readable
recovery-report-unreadable = لا يمكن قراءته: { $n }

# en: Everything in the file is stored. The file is no longer needed.
recovery-report-all = كل ما في الملف محفوظ. لم تعد هناك حاجة إلى الملف.

# en: Keep the file until everything in it is received.
recovery-report-keep = يُرجى الاحتفاظ بالملف حتى يُستلم كل ما فيه.

# en: What became of each record
recovery-report-caption = مصير كل تسجيل

# en: Record
recovery-record = التسجيل

# en: What became of it
recovery-outcome = مصيره

# en: Why
recovery-why = السبب

# en: Received
recovery-received = مستلَم

# en: Held
recovery-is-held = معلَّق

# en: Not readable
recovery-unreadable = لا يمكن قراءته

# en: It is damaged. It is not kept here: keep the file, and save another from the tablet if you can.
recovery-unreadable-why = هذا التسجيل تالف، ولا يُحتفظ به هنا: يُرجى الاحتفاظ بالملف، وحفظ ملف آخر من الجهاز اللوحي إن أمكن.

# en: Held
recovery-held-heading = معلَّق

# en: These are safe, and sealed. They cannot be stored as they are. Tell the registered manager of whoever captured them why; when it is put right, try again.
recovery-held-lead = هذه التسجيلات في أمان ومغلقة. لا يمكن حفظها كما هي. يُرجى إخبار المدير المسجَّل لمن أدخلها بالسبب؛ وبعد التصحيح تمكن إعادة المحاولة.

# en: Nothing is held.
recovery-held-none = لا شيء معلَّق.

# en: Captured by { $name }
recovery-held-of = أُدخل باسم { $name }

# en: Held since { $when }
recovery-held-since = معلَّق منذ { $when }

# en: It still cannot be stored. Nothing was lost.
recovery-still-held = ما زال حفظه غير ممكن. لم يضع شيء.

# en: It is from before the first day of service. The manager can put that day right.
recovery-why-before_service_start = تاريخه قبل أول يوم في الخدمة. يمكن للمدير تصحيح ذلك اليوم.

# en: It is from after the end of the service.
recovery-why-after_end = تاريخه بعد انتهاء الخدمة.

# en: It is from after the person moved to another provider.
recovery-why-after_transfer = تاريخه بعد انتقال الشخص إلى جهة رعاية أخرى.

# en: It is from a time when the person had opted out.
recovery-why-after_opt_out = تاريخه في وقت كان الشخص قد اختار فيه عدم المشاركة.

# en: It is dated in the future: the tablet’s clock was wrong. Try again after that day.
recovery-why-in_future = تاريخه في المستقبل: كانت ساعة الجهاز اللوحي خطأ. يُرجى إعادة المحاولة بعد ذلك اليوم.

# en: The version of the questionnaire is not loaded here. Load it, then try again.
recovery-why-unknown_version = نسخة الاستبيان غير محمَّلة هنا. يُرجى تحميلها، ثم إعادة المحاولة.

# en: The version of the questionnaire had been withdrawn before.
recovery-why-withdrawn_version = كانت نسخة الاستبيان قد سُحبت قبل ذلك.

# en: Something in it breaks a rule of the questionnaire.
recovery-why-invalid = فيه شيء يخالف قواعد الاستبيان.

# en: The person is not, and was not, with the provider of whoever captured it.
recovery-why-not_found = الشخص ليس، ولم يكن، مع جهة الرعاية التي يتبعها من أدخله.

# en: Something else is stored under its number.
recovery-why-id_conflict = هناك شيء آخر محفوظ بالرقم نفسه.

# en: The present state does not allow it.
recovery-why-conflict = الوضع الحالي لا يسمح بذلك.

# en: A newer version of the app wrote it. Upgrade the service, then try again.
recovery-why-malformed_request = كتبته نسخة أحدث من التطبيق. يُرجى تحديث الخدمة، ثم إعادة المحاولة.

# en: The service failed on it. Look in its log, then try again.
recovery-why-internal = حدث خطأ في الخدمة عند معالجته. يُرجى النظر في سجلها التقني، ثم إعادة المحاولة.

# en: Audit log
audit-title = سجل النشاط

# en: Who did what, and when. It never says what people answered.
audit-lead = من عمل ماذا، ومتى. لا يذكر أبدًا ما أجاب به الناس.

# en: Audit log, latest first
audit-caption = سجل النشاط، والأحدث أولًا

# en: When
audit-when = متى

# en: Who
audit-who = من

# en: What
audit-what = ماذا

# en: About
audit-about = عن

# en: Command line
audit-command-line = سطر الأوامر

# en: Pages of the audit log
audit-page = صفحات سجل النشاط

# en: Nothing has been recorded yet
audit-empty-heading = لم يُسجَّل شيء بعد

# en: Sign-ins, changes and downloads appear here.
audit-empty = تظهر هنا عمليات الدخول والتغييرات والتنزيلات.

# en: Person
audit-kind-person = شخص

# en: Account
audit-kind-user = حساب

# en: Account
audit-kind-account = حساب

# en: Session
audit-kind-session = جلسة دخول

# en: Data file
audit-kind-dataset = ملف بيانات

# en: Questionnaire
audit-kind-instrument = استبيان

# en: Assessment
audit-kind-assessment = تقييم

# en: Programme
audit-kind-programme = برنامج

# en: Provider
audit-kind-provider = جهة رعاية

# en: Finished on a device
audit-kind-recovery = ما اكتمل على جهاز

# en: Assessment received
audit-action-assessment-accept = استلام تقييم

# en: Past ratings brought in
audit-action-import-ratings = إدخال درجات سابقة

# en: People brought in
audit-action-import-people = إدخال أشخاص

# en: Data downloaded
audit-action-dataset-download = تنزيل بيانات

# en: Questionnaire loaded
audit-action-instrument-load = تحميل استبيان

# en: Questionnaire withdrawn
audit-action-instrument-withdraw = سحب استبيان

# en: Person registered
audit-action-person-register = تسجيل شخص

# en: Details corrected
audit-action-person-edit = تصحيح بيانات

# en: Service ended
audit-action-person-end = انتهاء الخدمة

# en: Moved to another provider
audit-action-person-transfer = الانتقال إلى جهة رعاية أخرى

# en: Opted out
audit-action-person-opt_out = اختيار عدم المشاركة

# en: Opted in again
audit-action-person-opt_in = العودة إلى المشاركة

# en: Earlier answers withdrawn from data
audit-action-person-withdraw_answers = سحب الإجابات السابقة من البيانات

# en: “Not today” recorded
audit-action-person-not_today = تسجيل «ليس اليوم»

# en: Programme’s settings loaded
audit-action-programme-load = تحميل إعدادات البرنامج

# en: Demonstration filled in
audit-action-programme-demo = ملء نسخة التجربة

# en: Recovered, and held until it can be stored
audit-action-recovery-hold = استعادة، مع التعليق حتى يمكن الحفظ

# en: Recovered from a device
audit-action-recovery-receive = استعادة من جهاز

# en: Gave a device its pass
audit-action-session-give_pass = منح جهاز تصريح الدخول

# en: Came back by PIN
audit-action-session-resume = عودة برمز PIN

# en: Signed in
audit-action-session-sign_in = تسجيل دخول

# en: Sign-in failed
audit-action-session-sign_in_failed = فشل تسجيل الدخول

# en: Signed out
audit-action-session-sign_out = تسجيل خروج

# en: Account added
audit-action-user-add = إضافة حساب

# en: Account changed
audit-action-user-update = تغيير حساب

# en: Account allowed again
audit-action-user-activate = السماح بحساب من جديد

# en: Account stopped
audit-action-user-deactivate = إيقاف حساب

# en: Password changed
audit-action-user-change_password = تغيير كلمة السر

# en: Change of password failed
audit-action-user-change_password_failed = فشل تغيير كلمة السر

# en: New one-time password made
audit-action-user-reset_password = إنشاء كلمة سر مؤقتة جديدة
