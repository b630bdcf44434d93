# en: Data for evaluation
dataset-title = جانچ کے لیے ڈیٹا

# en: Answers without names, to analyse in a statistics program or a spreadsheet. As they are now.
dataset-lead = ناموں کے بغیر جواب، شماریات کے پروگرام یا سپریڈ شیٹ میں تجزیے کے لیے۔ جیسے وہ اس وقت ہیں۔

# en: { $assessments } assessments of { $people } people.
dataset-counts = { $people } لوگوں کے { $assessments } جائزے۔

# en: Download { $file }
dataset-download = { $file } ڈاؤن لوڈ کریں

# en: { $n ->\n    [one] { $n } row\n   *[other] { $n } rows\n}
dataset-rows =
    { $n ->
        [one] { $n } قطار
       *[other] { $n } قطاریں
    }

# en: One row for each answer: every question of every assessment of everybody, in every wave.
dataset-row-answer = ہر جواب کے لیے ایک قطار: ہر شخص کے ہر مرحلے کے ہر جائزے کا ہر سوال۔

# en: One row for each person: their primary assessment of each wave side by side.
dataset-row-person = ہر شخص کے لیے ایک قطار: ہر مرحلے کا اصل جائزہ ساتھ ساتھ۔

# en: The codebook. One row for each wording: what was asked and what could be answered, in each version and language.
dataset-row-wording = کوڈ بک۔ ہر عبارت کے لیے ایک قطار: کیا پوچھا گیا اور کیا جواب دیا جا سکتا تھا، ہر ورژن اور زبان میں۔

# en: All answers, long
dataset-name-assessments-long-csv = سب جواب، لمبی شکل

# en: One row a person, wide
dataset-name-assessments-wide-csv = ہر شخص کی ایک قطار، چوڑی شکل

# en: Codebook
dataset-name-codebook-csv = کوڈ بک

# en: Each download is recorded in the audit log.
dataset-audited = ہر ڈاؤن لوڈ کارروائی کے ریکارڈ میں لکھا جاتا ہے۔

# en: How people are protected
dataset-protect-heading = لوگوں کی شناخت کیسے محفوظ رہتی ہے

# en: People have a pseudonym. It cannot be turned back into a name or a reference.
dataset-protect-1 = لوگوں کے فرضی کوڈ (pseudonym) ہیں۔ ان سے نام یا ریفرنس نہیں نکالا جا سکتا۔

# en: Dates are given as waves and months since the service started, never as days.
dataset-protect-2 = تاریخیں مرحلوں اور سروس شروع ہونے سے مہینوں میں دی جاتی ہیں، کبھی دنوں میں نہیں۔

# en: What people wrote in their own words is not in these files.
dataset-protect-3 = لوگوں نے جو اپنے لفظوں میں لکھا، وہ ان فائلوں میں نہیں ہے۔

# en: Whoever withdrew earlier answers is not in these files.
dataset-protect-4 = جس نے اپنے پہلے والے جواب واپس لے لیے، وہ ان فائلوں میں نہیں ہے۔

# en: What is known about each person
dataset-included-heading = ہر شخص کے بارے میں کیا معلوم ہے

# en: In the files: { $names }.
dataset-included = فائلوں میں ہے: { $names }۔

# en: Nothing about a person is in the files besides their answers.
dataset-included-none = فائلوں میں جوابوں کے سوا کسی شخص کے بارے میں کچھ نہیں۔

# en: Held back: { $names }. Each combination of these must be shared by at least { $k } people, so that nobody can be singled out. At present it is not.
dataset-held-back = روکا گیا: { $names }۔ ان کا ہر ملاپ کم از کم { $k } لوگوں میں ہونا چاہیے تاکہ کوئی ایک شخص پہچانا نہ جا سکے۔ ابھی ایسا نہیں ہے۔

# en: Nothing had to be held back: every combination is shared by at least { $k } people.
dataset-held-back-none = کچھ روکنا نہیں پڑا: ہر ملاپ کم از کم { $k } لوگوں میں ہے۔

# en: provider
dataset-quasi-provider = ادارہ

# en: lot
dataset-quasi-lot = Lot

# en: area
dataset-quasi-area = علاقہ

# en: age band
dataset-quasi-age_band = عمر کا گروپ

# en: sex
dataset-quasi-sex = جنس

# en: How answers without a rating are coded
dataset-codes-heading = درجے کے بغیر جوابوں کے کوڈ

# en: They are never numbers to calculate with. Set them as missing values, −5 to −1, before you take a mean.
dataset-codes-lead = یہ حساب کرنے کے عدد نہیں ہیں۔ اوسط نکالنے سے پہلے انہیں، یعنی منفی 5 سے منفی 1 تک، missing values مقرر کریں۔

# en: Codes of answers without a rating
dataset-codes-caption = درجے کے بغیر جوابوں کے کوڈ

# en: Code
dataset-code = کوڈ

# en: What it means
dataset-code-means = اس کا مطلب

# en: The person said that they did not know
dataset-code-dont_know = اس شخص نے کہا کہ معلوم نہیں

# en: The person preferred not to say
dataset-code-prefer_not_to_say = اس شخص نے نہ بتانا پسند کیا

# en: The person said that it did not apply to them
dataset-code-does_not_apply = اس شخص نے کہا کہ یہ بات ان پر لاگو نہیں ہوتی

# en: The question was shown and left without an answer
dataset-code-not_answered = سوال دکھایا گیا اور جواب کے بغیر چھوڑ دیا گیا

# en: The question was not shown: not asked at that time, or not in that version
dataset-code-not_asked = سوال نہیں دکھایا گیا: اس وقت نہیں پوچھا گیا، یا اس ورژن میں نہیں تھا

# en: There is nothing to download yet
dataset-empty-heading = ابھی ڈاؤن لوڈ کرنے کو کچھ نہیں

# en: Files appear here once there are assessments.
dataset-empty = جب جائزے ہو جائیں گے تو فائلیں یہاں نظر آئیں گی۔

# en: Bring in past ratings
import-title = پرانے درجے شامل کریں

# en: For ratings that were kept on paper or in a spreadsheet. All of a file is stored, or nothing of it.
import-lead = ان درجوں کے لیے جو کاغذ پر یا سپریڈ شیٹ میں رکھے تھے۔ یا پوری فائل محفوظ ہوتی ہے، یا کچھ بھی نہیں۔

# en: First the file is only checked, and nothing is stored. You then see what would happen, or everything that needs putting right.
import-step-check = پہلے فائل صرف دیکھی جاتی ہے، اور کچھ محفوظ نہیں ہوتا۔ پھر آپ کو بتایا جاتا ہے کہ کیا ہو گا، یا کیا کچھ ٹھیک کرنا ہے۔

# en: File of ratings (CSV)
import-file = درجوں کی فائل (CSV)

# en: Up to 20 MB. In a spreadsheet, choose “Save as” and then “CSV UTF-8”.
import-file-hint = 20 MB تک۔ سپریڈ شیٹ میں “Save as” اور پھر “CSV UTF-8” چنیں۔

# en: Choose the corrected file (CSV)
import-file-again = درست کی ہوئی فائل چنیں (CSV)

# en: Check the file
import-check = فائل دیکھیں

# en: Choose a file
import-file-error-required = فائل چنیں

# en: The file you chose is empty. Choose one with a line of names and at least one line of ratings
import-file-error-too_short = آپ کی چنی ہوئی فائل خالی ہے۔ ایسی فائل چنیں جس میں ناموں کی سطر ہو اور درجوں کی کم از کم ایک سطر

# en: This file is larger than 20 MB. Divide it into smaller files
import-file-error-too_long = یہ فائل 20 MB سے بڑی ہے۔ اسے چھوٹی فائلوں میں بانٹ دیں

# en: This is not a CSV file. In your spreadsheet, choose “Save as” and then “CSV UTF-8”
import-file-error-format = یہ CSV فائل نہیں ہے۔ اپنی سپریڈ شیٹ میں “Save as” اور پھر “CSV UTF-8” چنیں

# en: The file you chose has no lines of ratings, only its first line or nothing at all. Add the ratings, then choose it again
import-sent-error-required = آپ کی چنی ہوئی فائل میں درجوں کی کوئی سطر نہیں، صرف پہلی سطر ہے یا کچھ بھی نہیں۔ درجے لکھیں، پھر فائل دوبارہ چنیں

# en: This file has too many lines. Divide it and bring in one part after the other
import-sent-error-too_long = اس فائل میں بہت زیادہ سطریں ہیں۔ اسے بانٹ کر ایک ایک حصہ شامل کریں

# en: This file cannot be read. In your spreadsheet, choose “Save as” and then “CSV UTF-8”, then choose it again
import-sent-error-format = یہ فائل پڑھی نہیں جا سکتی۔ اپنی سپریڈ شیٹ میں “Save as” اور پھر “CSV UTF-8” چنیں، پھر فائل دوبارہ چنیں

# en: Download an empty template (CSV)
import-template = خالی نمونہ ڈاؤن لوڈ کریں (CSV)

# en: past-ratings.csv
import-template-file = past-ratings.csv

# en: { $n ->\n    [one] There is { $n } thing to put right\n   *[other] There are { $n } things to put right\n}
import-errors-heading =
    { $n ->
        [one] { $n } چیز ٹھیک کرنی ہے
       *[other] { $n } چیزیں ٹھیک کرنی ہیں
    }

# en: Nothing has been stored. Put these right in your file, then choose it again below. { $rows ->\n    [one] The file has { $rows } line of ratings.\n   *[other] The file has { $rows } lines of ratings.\n}
import-errors-lead =
    کچھ محفوظ نہیں ہوا۔ یہ چیزیں اپنی فائل میں ٹھیک کریں، پھر نیچے اسے دوبارہ چنیں۔ { $rows ->
        [one] فائل میں درجوں کی { $rows } سطر ہے۔
       *[other] فائل میں درجوں کی { $rows } سطریں ہیں۔
    }

# en: What to put right, line by line
import-errors-caption = کیا ٹھیک کرنا ہے، سطر بہ سطر

# en: Where
import-errors-where = کہاں

# en: Line { $n }
import-errors-line = سطر { $n }

# en: column { $n }
import-errors-column = کالم { $n }

# en: What is wrong and what to do
import-errors-what = کیا غلط ہے اور کیا کرنا ہے

# en: { $n ->\n    [one] { $n } more is not listed. Put these right, then check the file again.\n   *[other] { $n } more are not listed. Put these right, then check the file again.\n}
import-errors-more =
    { $n ->
        [one] { $n } اور ہے جو فہرست میں نہیں۔ پہلے یہ ٹھیک کریں، پھر فائل دوبارہ دیکھیں۔
       *[other] { $n } اور ہیں جو فہرست میں نہیں۔ پہلے یہ ٹھیک کریں، پھر فائل دوبارہ دیکھیں۔
    }

# en: Copy the list
import-errors-copy = فہرست کاپی کریں

# en: Whole file
import-errors-whole = پوری فائل

# en: The file can be brought in
import-ready-heading = فائل شامل کی جا سکتی ہے

# en: { $n ->\n    [one] { $n } line was checked, and it is right.\n   *[other] { $n } lines were checked, and all are right.\n}
import-ready-rows =
    { $n ->
        [one] { $n } سطر دیکھی گئی، اور وہ ٹھیک ہے۔
       *[other] { $n } سطریں دیکھی گئیں، اور سب ٹھیک ہیں۔
    }

# en: { $n ->\n    [one] { $n } is new and will be stored.\n   *[other] { $n } are new and will be stored.\n}
import-ready-new =
    { $n ->
        [one] { $n } نئی ہے اور محفوظ کی جائے گی۔
       *[other] { $n } نئی ہیں اور محفوظ کی جائیں گی۔
    }

# en: { $n ->\n    [0] None is stored already.\n    [one] { $n } is stored already, exactly so, and will not be stored twice.\n   *[other] { $n } are stored already, exactly so, and will not be stored twice.\n}
import-ready-already =
    { $n ->
        [0] پہلے سے کوئی محفوظ نہیں۔
        [one] { $n } بالکل اسی طرح پہلے سے محفوظ ہے، اور دوبارہ محفوظ نہیں ہو گی۔
       *[other] { $n } بالکل اسی طرح پہلے سے محفوظ ہیں، اور دوبارہ محفوظ نہیں ہوں گی۔
    }

# en: Every line of this file is stored already. There is nothing new to bring in.
import-ready-nothing = اس فائل کی ہر سطر پہلے سے محفوظ ہے۔ شامل کرنے کو کچھ نیا نہیں۔

# en: { $n ->\n    [one] Bring in { $n } assessment\n   *[other] Bring in { $n } assessments\n}
import-store =
    { $n ->
        [one] { $n } جائزہ شامل کریں
       *[other] { $n } جائزے شامل کریں
    }

# en: Choose another file
import-other = کوئی اور فائل چنیں

# en: { $n ->\n    [0] There was nothing new to store.\n    [one] { $n } assessment has been stored.\n   *[other] { $n } assessments have been stored.\n}
import-done =
    { $n ->
        [0] محفوظ کرنے کو کچھ نیا نہیں تھا۔
        [one] { $n } جائزہ محفوظ ہو گیا ہے۔
       *[other] { $n } جائزے محفوظ ہو گئے ہیں۔
    }

# en: { $n ->\n    [0] { "" }\n    [one] { $n } was stored already.\n   *[other] { $n } were stored already.\n}
import-done-already =
    { $n ->
        [0] { "" }
        [one] { $n } پہلے سے محفوظ تھا۔
       *[other] { $n } پہلے سے محفوظ تھے۔
    }

# en: See your people
import-done-people = اپنے لوگ دیکھیں

# en: File: { $name }
import-file-chosen = فائل: { $name }

# en: What the file looks like
import-columns-heading = فائل کیسی ہونی چاہیے

# en: The first line names the columns. Each further line is one assessment. The order of the columns does not matter.
import-columns-lead = پہلی سطر میں کالموں کے نام ہوتے ہیں۔ اس کے بعد ہر سطر ایک جائزہ ہے۔ کالم کسی بھی ترتیب میں ہو سکتے ہیں۔

# en: Needed
import-needed = ضروری

# en: Then a column for each question, with its rating from 1 to 5, or what was written. Leave a cell empty where there is no answer. If it is known why, enter dont_know, prefer_not_to_say or does_not_apply.
import-items-lead = پھر ہر سوال کے لیے ایک کالم، جس میں 1 سے 5 تک درجہ ہو، یا جو لکھا گیا تھا۔ جہاں جواب نہ ہو وہاں خانہ خالی چھوڑیں۔ اگر وجہ معلوم ہو تو dont_know، prefer_not_to_say یا does_not_apply لکھیں۔

# en: The person’s reference, as in your list of people.
import-col-reference = اس شخص کا ریفرنس، جیسا آپ کی لوگوں کی فہرست میں ہے۔

# en: The day of the assessment: 2025-03-20 or 20/03/2025.
import-col-captured_on = جائزے کا دن: 2025-03-20 یا 20/03/2025۔

# en: The version of the questionnaire, as a number. Empty: the version in force on that day.
import-col-instrument_version = سوالنامے کا ورژن، عدد میں۔ خالی ہو تو: وہ ورژن جو اس دن چل رہا تھا۔

# en: Who answered: { $values }. Empty: self.
import-col-who = جواب کس نے دیا: { $values }۔ خالی ہو تو: self۔

# en: Who helped, or answered on the person’s behalf: { $values }. Empty where the person answered alone.
import-col-helper = کس نے مدد کی، یا اس شخص کی طرف سے جواب دیا: { $values }۔ جہاں جواب اکیلے دیا گیا ہو، خالی چھوڑیں۔

# en: On behalf only. Whose view it is: { $values }.
import-col-perspective = صرف کسی اور کی طرف سے جواب ہو تو۔ یہ کس کی رائے ہے: { $values }۔

# en: On behalf only. On what basis: { $values }.
import-col-basis = صرف کسی اور کی طرف سے جواب ہو تو۔ کس وجہ سے: { $values }۔

# en: How: { $values }. Empty: paper.
import-col-mode = کس طرح: { $values }۔ خالی ہو تو: paper۔

# en: First or later assessment: { $values }. Empty: by its date.
import-col-occasion = پہلا یا بعد کا جائزہ: { $values }۔ خالی ہو تو: تاریخ کے حساب سے۔

# en: The language the questions were read in. Empty: en.
import-col-language = سوال کس زبان میں پڑھے گئے۔ خالی ہو تو: en۔

# en: Whether staff may see the answers: yes or no. Empty: yes.
import-col-shared = کیا عملہ جواب دیکھ سکتا ہے: yes یا no۔ خالی ہو تو: yes۔

# en: Accounts
user-title = اکاؤنٹ

# en: Everybody who signs in to work with the service.
user-lead = وہ سب لوگ جو سروس کے ساتھ کام کرنے کے لیے سائن ان کرتے ہیں۔

# en: Add an account
user-new = اکاؤنٹ بنائیں

# en: Accounts
user-list = اکاؤنٹ

# en: Can sign in
user-active = سائن ان ہو سکتا ہے

# en: Stopped
user-inactive = بند

# en: Last signed in { $when }
user-last = آخری بار { $when } سائن ان کیا

# en: Has never signed in
user-never = کبھی سائن ان نہیں کیا

# en: Stop account
user-disable = اکاؤنٹ بند کریں

# en: Allow again
user-enable = دوبارہ اجازت دیں

# en: New password
user-reset = نیا پاس ورڈ

# en: of { $name }
user-of = { $name } کا

# en: Stop the account of { $name }?
user-disable-heading = { $name } کا اکاؤنٹ بند کریں؟

# en: They are signed out at once and cannot sign in again. Nothing that they recorded is lost. You can allow the account again later.
user-disable-text = انہیں اسی وقت سائن آؤٹ کر دیا جائے گا اور وہ دوبارہ سائن ان نہیں کر سکیں گے۔ انہوں نے جو کچھ محفوظ کیا، وہ ضائع نہیں ہو گا۔ آپ بعد میں اکاؤنٹ کو دوبارہ اجازت دے سکتے ہیں۔

# en: Yes, stop the account
user-disable-yes = ہاں، اکاؤنٹ بند کریں

# en: Make a new password for { $name }?
user-reset-heading = { $name } کے لیے نیا پاس ورڈ بنائیں؟

# en: Their present password stops working at once. You will see a one-time password to pass on to them.
user-reset-text = ان کا موجودہ پاس ورڈ اسی وقت بند ہو جائے گا۔ آپ کو ایک بار کا پاس ورڈ دکھایا جائے گا جو ان تک پہنچانا ہے۔

# en: Yes, make a new password
user-reset-yes = ہاں، نیا پاس ورڈ بنائیں

# en: The account of { $name } is stopped.
user-disabled = { $name } کا اکاؤنٹ بند ہو گیا ہے۔

# en: { $name } can sign in again.
user-enabled = { $name } اب دوبارہ سائن ان کر سکتے ہیں۔

# en: Pages of accounts
user-page = اکاؤنٹ کے صفحے

# en: This is your own account.
user-you = یہ آپ کا اپنا اکاؤنٹ ہے۔

# en: Add an account
user-new-title = اکاؤنٹ بنائیں

# en: Full name
user-name = پورا نام

# en: Enter the person’s name
user-name-error-required = اس شخص کا نام لکھیں

# en: Make the name 80 characters long or shorter
user-name-error-too_long = نام 80 یا اس سے کم حروف کا لکھیں

# en: Email address
user-email = ای میل ایڈریس

# en: They sign in with it. Nothing is sent to it.
user-email-hint = وہ اس سے سائن ان کریں گے۔ اس پر کچھ نہیں بھیجا جاتا۔

# en: Enter an email address
user-email-error-required = ای میل ایڈریس لکھیں

# en: Enter an email address in the right form, such as name@example.org
user-email-error-format = ای میل ایڈریس صحیح شکل میں لکھیں، جیسے name@example.org

# en: There is already an account with this email address
user-email-error-taken = اس ای میل ایڈریس کا اکاؤنٹ پہلے سے موجود ہے

# en: What they will do
user-role = ان کا کام

# en: Choose what they will do
user-role-error-required = چنیں کہ ان کا کام کیا ہو گا

# en: Sees the people of one provider, captures assessments
user-role-hint-worker = ایک ادارے کے لوگوں کو دیکھنا، جائزے لینا

# en: Does that too, and registers people, opt-outs and past ratings
user-role-hint-manager = وہ بھی، اور لوگوں کا اندراج، شرکت ختم کرنا اور پرانے درجے شامل کرنا

# en: Sees figures of all providers, downloads data
user-role-hint-commissioner = سب اداروں کے اعداد دیکھنا، ڈیٹا ڈاؤن لوڈ کرنا

# en: Sees figures of all providers, downloads data
user-role-hint-evaluator = سب اداروں کے اعداد دیکھنا، ڈیٹا ڈاؤن لوڈ کرنا

# en: Manages accounts and questionnaires, reads no answers
user-role-hint-administrator = اکاؤنٹ اور سوالنامے سنبھالنا، جواب نہیں پڑھنا

# en: Provider
user-provider = ادارہ

# en: Choose a provider
user-provider-choose = ادارہ چنیں

# en: Choose the provider they work for
user-provider-error-required = وہ ادارہ چنیں جس کے لیے یہ کام کریں گے

# en: Choose the provider they work for
user-provider-error-unknown = وہ ادارہ چنیں جس کے لیے یہ کام کریں گے

# en: Only care workers and managers belong to a provider
user-provider-error-not_allowed = صرف کیئر ورکر اور مینیجر کسی ادارے سے جڑے ہوتے ہیں

# en: Add account
user-create = اکاؤنٹ بنائیں

# en: The account of { $name } has been made
user-created = { $name } کا اکاؤنٹ بن گیا ہے

# en: One-time password for { $name }
user-password-heading = { $name } کے لیے ایک بار کا پاس ورڈ

# en: It is shown only now. Tell it to { $name } in person or by telephone, not by email. They choose their own when they first sign in.
user-password-once = یہ صرف ابھی دکھایا جا رہا ہے۔ { $name } کو یہ آمنے سامنے یا فون پر بتائیں، ای میل سے نہیں۔ پہلی بار سائن ان کرتے وقت وہ اپنا پاس ورڈ خود چنیں گے۔

# en: Copy the password
user-password-copy = پاس ورڈ کاپی کریں

# en: I have passed it on
user-password-done = پاس ورڈ ان تک پہنچا دیا ہے

# en: Questionnaires
instrument-title = سوالنامے

# en: What people are asked, in each version. A version never changes: new wording is a new version, and earlier answers stay with the words they were given to.
instrument-lead = ہر ورژن میں لوگوں سے کیا پوچھا جاتا ہے۔ کوئی ورژن کبھی نہیں بدلتا: نئے لفظ یعنی نیا ورژن، اور پہلے کے جواب انہی لفظوں کے ساتھ رہتے ہیں جن پر وہ دیے گئے تھے۔

# en: Versions of { $title }
instrument-caption = { $title } کے ورژن

# en: Version
instrument-version = ورژن

# en: In use from
instrument-from = کب سے استعمال میں

# en: Questions
instrument-items = سوال

# en: Status
instrument-status = حالت

# en: In use
instrument-status-current = استعمال میں

# en: Withdrawn
instrument-status-withdrawn = واپس لیا گیا

# en: Not yet
instrument-status-coming = ابھی نہیں

# en: Earlier
instrument-status-earlier = پہلے کا

# en: Read version { $version }
instrument-read = ورژن { $version } پڑھیں

# en: There are no questionnaires yet
instrument-empty-heading = ابھی کوئی سوالنامہ نہیں

# en: An administrator can load one below, or on the command line.
instrument-empty = ایڈمنسٹریٹر نیچے سے، یا کمانڈ لائن سے سوالنامہ لوڈ کر سکتا ہے۔

# en: Load a new version
instrument-load-heading = نیا ورژن لوڈ کریں

# en: A questionnaire is one TOML file. It is checked first: if anything is wrong, nothing is loaded and every fault is listed.
instrument-load-lead = ہر سوالنامہ ایک TOML فائل ہے۔ پہلے اسے دیکھا جاتا ہے: اگر کچھ غلط ہو تو کچھ لوڈ نہیں ہوتا اور ہر غلطی بتائی جاتی ہے۔

# en: Questionnaire (TOML file)
instrument-file = سوالنامہ (TOML فائل)

# en: Choose the corrected file (TOML)
instrument-file-again = درست کی ہوئی فائل چنیں (TOML)

# en: Choose a file
instrument-file-error-required = فائل چنیں

# en: This is not a text file. Choose the questionnaire’s TOML file
instrument-file-error-format = یہ ٹیکسٹ فائل نہیں ہے۔ سوالنامے کی TOML فائل چنیں

# en: The file you chose is empty
instrument-file-error-too_short = آپ کی چنی ہوئی فائل خالی ہے

# en: This file is too large for a questionnaire
instrument-file-error-too_long = یہ فائل سوالنامے کے لیے بہت بڑی ہے

# en: Check and load
instrument-load = دیکھیں اور لوڈ کریں

# en: { $title }, version { $version }, has been loaded. It is used for new assessments from { $date }.
instrument-loaded = { $title }، ورژن { $version }، لوڈ ہو گیا ہے۔ نئے جائزوں کے لیے یہ { $date } سے استعمال ہو گا۔

# en: This version is loaded already with other content. A version never changes: give the file a new version number.
instrument-id-conflict = یہ ورژن کسی اور مواد کے ساتھ پہلے سے لوڈ ہے۔ کوئی ورژن کبھی نہیں بدلتا: فائل کو نیا ورژن نمبر دیں۔

# en: { $n ->\n    [one] There is { $n } fault in the file\n   *[other] There are { $n } faults in the file\n}
instrument-faults-heading =
    { $n ->
        [one] فائل میں { $n } غلطی ہے
       *[other] فائل میں { $n } غلطیاں ہیں
    }

# en: Nothing has been loaded. Correct the file, then choose it again.
instrument-faults-lead = کچھ لوڈ نہیں ہوا۔ فائل درست کریں، پھر اسے دوبارہ چنیں۔

# en: Faults in the file, line by line
instrument-faults-caption = فائل کی غلطیاں، سطر بہ سطر

# en: { $title }, version { $version }
instrument-one-title = { $title }، ورژن { $version }

# en: All questionnaires
instrument-back = سب سوالنامے

# en: Fingerprint (SHA-256)
instrument-sha = فنگر پرنٹ (SHA-256)

# en: Languages
instrument-languages = زبانیں

# en: English
instrument-language-en = انگریزی

# en: Who answers
instrument-audience = جواب کون دیتا ہے

# en: The person who uses the service
instrument-audience-person = سروس لینے والا شخص

# en: Care staff
instrument-audience-staff = دیکھ بھال کا عملہ

# en: Families and friends
instrument-audience-family = گھر والے اور دوست

# en: Unpaid carers
instrument-audience-carer = بلا معاوضہ دیکھ بھال کرنے والے

# en: Standard wording
instrument-standard = عام لفظوں میں

# en: Easy Read
instrument-easy = آسان لفظوں میں

# en: What is read first
instrument-intro = پہلے کیا پڑھا جاتا ہے

# en: Questions
instrument-questions = سوال

# en: Answers to choose from
instrument-scales = چننے کے لیے جواب

# en: Answers: { $id }
instrument-scale-caption = جواب: { $id }

# en: Code
instrument-answer-code = کوڈ

# en: Item { $id }
instrument-item-id = سوال { $id }

# en: Overall rating
instrument-kind-overall = مجموعی درجہ

# en: Rating of one thing
instrument-kind-aspect = کسی ایک بات کا درجہ

# en: Choice
instrument-kind-choice = انتخاب

# en: In own words
instrument-kind-comment = اپنے لفظوں میں

# en: Up to three personal outcomes
instrument-kind-personal_outcomes = تین تک ذاتی خواہشیں

# en: Progress on each personal outcome
instrument-kind-outcome_progress = ہر ذاتی خواہش میں پیش رفت

# en: At every assessment
instrument-ask-always = ہر جائزے میں

# en: At the first assessment only
instrument-ask-baseline = صرف پہلے جائزے میں

# en: At later assessments only
instrument-ask-follow_up = صرف بعد کے جائزوں میں

# en: Answers: { $id }
instrument-answers = جواب: { $id }

# en: Asked only if { $item } has the answer { $codes }
instrument-only-if = صرف تب پوچھا جاتا ہے جب { $item } کا جواب { $codes } ہو

# en: Withdraw this version
instrument-withdraw = یہ ورژن واپس لیں

# en: Withdraw version { $version }?
instrument-withdraw-heading = ورژن { $version } واپس لیں؟

# en: Answers to it are no longer accepted. That includes answers which are on a tablet now and have not been sent yet. Answers that are stored stay. This cannot be undone.
instrument-withdraw-text = اس کے جواب اب قبول نہیں ہوں گے۔ ان میں وہ جواب بھی شامل ہیں جو اس وقت کسی ٹیبلیٹ میں ہیں اور ابھی بھیجے نہیں گئے۔ جو جواب محفوظ ہو چکے ہیں، وہ رہیں گے۔ یہ فیصلہ بدلا نہیں جا سکے گا۔

# en: Yes, withdraw it
instrument-withdraw-yes = ہاں، واپس لیں

# en: Version { $version } has been withdrawn.
instrument-withdrawn = ورژن { $version } واپس لے لیا گیا ہے۔

# en: This version is withdrawn: answers to it are no longer accepted. Those given stay.
instrument-withdrawn-note = یہ ورژن واپس لے لیا گیا ہے: اس کے جواب اب قبول نہیں ہوتے۔ جو دیے جا چکے ہیں، وہ رہیں گے۔

# en: Recovered answers
recovery-title = واپس لائے گئے جواب

# en: For a tablet that can no longer send what was finished on it. Choose the file that was saved from it. The file is sealed: nobody can read it on the way. The service opens it and stores each answer as if the tablet had sent it.
recovery-lead = ایسے ٹیبلیٹ کے لیے جو اب وہ جواب نہیں بھیج سکتا جو اس پر مکمل ہوئے تھے۔ اس سے محفوظ کی گئی فائل چنیں۔ فائل مہر بند ہے: راستے میں کوئی اسے نہیں پڑھ سکتا۔ سروس اسے کھول کر ہر جواب ایسے محفوظ کرتی ہے جیسے ٹیبلیٹ نے خود بھیجا ہو۔

# en: File saved from the tablet
recovery-file = ٹیبلیٹ سے محفوظ کی گئی فائل

# en: Up to 8 MB. Keep it until everything in it is received. The same file can be sent again; nothing is stored twice.
recovery-file-hint = 8 MB تک۔ جب تک اس کا سب کچھ نہ پہنچ جائے، فائل سنبھال کر رکھیں۔ وہی فائل دوبارہ بھیجی جا سکتی ہے؛ کچھ دو بار محفوظ نہیں ہوتا۔

# en: Recover
recovery-send = جواب واپس لائیں

# en: Choose the file saved from the tablet
recovery-file-error-required = ٹیبلیٹ سے محفوظ کی گئی فائل چنیں

# en: The file you chose is empty. Save it from the tablet again
recovery-file-error-too_short = آپ کی چنی ہوئی فائل خالی ہے۔ اسے ٹیبلیٹ سے دوبارہ محفوظ کریں

# en: This file is too large. Save a new one from the tablet, or ask whoever supports the service
recovery-file-error-too_long = یہ فائل بہت بڑی ہے۔ ٹیبلیٹ سے نئی فائل محفوظ کریں، یا سروس کی تکنیکی مدد کرنے والوں سے پوچھیں

# en: This is not a file saved from a tablet, or it is damaged. Save it from the tablet again
recovery-file-error-format = یہ ٹیبلیٹ سے محفوظ کی گئی فائل نہیں ہے، یا خراب ہو گئی ہے۔ اسے ٹیبلیٹ سے دوبارہ محفوظ کریں

# en: No account of this service wrote this file. Look for the service that the tablet belongs to
recovery-account-error-unknown = یہ فائل اس سروس کے کسی اکاؤنٹ نے نہیں لکھی۔ دیکھیں کہ ٹیبلیٹ کس سروس کا ہے

# en: This file does not open. It is damaged, or the tablet belongs to another service. Keep the file
recovery-key-error-inconsistent = یہ فائل نہیں کھلتی۔ یہ خراب ہے، یا ٹیبلیٹ کسی اور سروس کا ہے۔ فائل سنبھال کر رکھیں

# en: This file was saved by a newer version of the app. Keep it, and upgrade the service first
recovery-version-error-not_allowed = یہ فائل ایپ کے نئے ورژن نے محفوظ کی تھی۔ اسے سنبھال کر رکھیں، اور پہلے سروس کو اپ گریڈ کریں

# en: { $n ->\n    [0] There is nothing in this file\n    [one] { $n } record was looked at\n   *[other] { $n } records were looked at\n}
recovery-report-heading =
    { $n ->
        [0] اس فائل میں کچھ نہیں ہے
        [one] { $n } ریکارڈ دیکھا گیا
       *[other] { $n } ریکارڈ دیکھے گئے
    }

# en: { $n } received
recovery-report-received = پہنچ گئے: { $n }

# en: { $n } held
recovery-report-held = روکے گئے: { $n }

# en: { $n } not readable
recovery-report-unreadable = پڑھے نہیں جا سکے: { $n }

# en: Everything in the file is stored. The file is no longer needed.
recovery-report-all = فائل کا سب کچھ محفوظ ہو گیا ہے۔ اب فائل کی ضرورت نہیں۔

# en: Keep the file until everything in it is received.
recovery-report-keep = جب تک اس کا سب کچھ نہ پہنچ جائے، فائل سنبھال کر رکھیں۔

# en: What became of each record
recovery-report-caption = ہر ریکارڈ کا کیا بنا

# en: Record
recovery-record = ریکارڈ

# en: What became of it
recovery-outcome = اس کا کیا بنا

# en: Why
recovery-why = کیوں

# en: Received
recovery-received = پہنچ گیا

# en: Held
recovery-is-held = روکا گیا

# en: Not readable
recovery-unreadable = پڑھا نہیں جا سکا

# en: It is damaged. It is not kept here: keep the file, and save another from the tablet if you can.
recovery-unreadable-why = یہ خراب ہے۔ یہ یہاں نہیں رکھا جاتا: فائل سنبھال کر رکھیں، اور ہو سکے تو ٹیبلیٹ سے ایک اور محفوظ کریں۔

# en: Held
recovery-held-heading = روکے گئے

# en: These are safe, and sealed. They cannot be stored as they are. Tell the registered manager of whoever captured them why; when it is put right, try again.
recovery-held-lead = یہ محفوظ اور مہر بند ہیں۔ ابھی جیسے ہیں ویسے محفوظ نہیں کیے جا سکتے۔ جس نے یہ جائزہ لیا، اس کے رجسٹرڈ مینیجر کو وجہ بتائیں؛ جب وہ ٹھیک ہو جائے تو دوبارہ کوشش کریں۔

# en: Nothing is held.
recovery-held-none = کچھ روکا ہوا نہیں ہے۔

# en: Captured by { $name }
recovery-held-of = جائزہ لینے والے: { $name }

# en: Held since { $when }
recovery-held-since = { $when } سے روکا ہوا

# en: It still cannot be stored. Nothing was lost.
recovery-still-held = یہ اب بھی محفوظ نہیں ہو سکتا۔ کچھ ضائع نہیں ہوا۔

# en: It is from before the first day of service. The manager can put that day right.
recovery-why-before_service_start = یہ سروس کے پہلے دن سے پہلے کا ہے۔ مینیجر وہ دن درست کر سکتا ہے۔

# en: It is from after the end of the service.
recovery-why-after_end = یہ سروس ختم ہونے کے بعد کا ہے۔

# en: It is from after the person moved to another provider.
recovery-why-after_transfer = یہ اس شخص کے دوسرے ادارے میں منتقل ہونے کے بعد کا ہے۔

# en: It is from a time when the person had opted out.
recovery-why-after_opt_out = یہ اس وقت کا ہے جب اس شخص نے شرکت ختم کر دی تھی۔

# en: It is dated in the future: the tablet’s clock was wrong. Try again after that day.
recovery-why-in_future = اس کی تاریخ آگے کی ہے: ٹیبلیٹ کی گھڑی غلط تھی۔ اس دن کے بعد دوبارہ کوشش کریں۔

# en: The version of the questionnaire is not loaded here. Load it, then try again.
recovery-why-unknown_version = سوالنامے کا یہ ورژن یہاں لوڈ نہیں ہے۔ اسے لوڈ کریں، پھر دوبارہ کوشش کریں۔

# en: The version of the questionnaire had been withdrawn before.
recovery-why-withdrawn_version = سوالنامے کا یہ ورژن اس سے پہلے واپس لیا جا چکا تھا۔

# en: Something in it breaks a rule of the questionnaire.
recovery-why-invalid = اس میں کوئی چیز سوالنامے کے اصول کے خلاف ہے۔

# en: The person is not, and was not, with the provider of whoever captured it.
recovery-why-not_found = جس نے جائزہ لیا، یہ شخص اس کے ادارے کے ساتھ نہ ہے اور نہ تھا۔

# en: Something else is stored under its number.
recovery-why-id_conflict = اس کے نمبر کے تحت کچھ اور محفوظ ہے۔

# en: The present state does not allow it.
recovery-why-conflict = موجودہ حالت میں اس کی اجازت نہیں۔

# en: A newer version of the app wrote it. Upgrade the service, then try again.
recovery-why-malformed_request = اسے ایپ کے نئے ورژن نے لکھا۔ سروس کو اپ گریڈ کریں، پھر دوبارہ کوشش کریں۔

# en: The service failed on it. Look in its log, then try again.
recovery-why-internal = اس پر سروس میں خرابی ہوئی۔ سروس کا لاگ دیکھیں، پھر دوبارہ کوشش کریں۔

# en: Audit log
audit-title = کارروائی کا ریکارڈ

# en: Who did what, and when. It never says what people answered.
audit-lead = کس نے کیا کیا، اور کب۔ اس میں یہ کبھی نہیں ہوتا کہ لوگوں نے کیا جواب دیے۔

# en: Audit log, latest first
audit-caption = کارروائی کا ریکارڈ، سب سے تازہ پہلے

# en: When
audit-when = کب

# en: Who
audit-who = کس نے

# en: What
audit-what = کیا

# en: About
audit-about = کس کے بارے میں

# en: Command line
audit-command-line = کمانڈ لائن

# en: Pages of the audit log
audit-page = کارروائی کے ریکارڈ کے صفحے

# en: Nothing has been recorded yet
audit-empty-heading = ابھی کچھ درج نہیں ہوا

# en: Sign-ins, changes and downloads appear here.
audit-empty = سائن ان، تبدیلیاں اور ڈاؤن لوڈ یہاں نظر آتے ہیں۔

# en: Person
audit-kind-person = شخص

# en: Account
audit-kind-user = اکاؤنٹ

# en: Account
audit-kind-account = اکاؤنٹ

# en: Session
audit-kind-session = سیشن

# en: Data file
audit-kind-dataset = ڈیٹا فائل

# en: Questionnaire
audit-kind-instrument = سوالنامہ

# en: Assessment
audit-kind-assessment = جائزہ

# en: Programme
audit-kind-programme = پروگرام

# en: Provider
audit-kind-provider = ادارہ

# en: Finished on a device
audit-kind-recovery = ڈیوائس پر مکمل ہوا

# en: Assessment received
audit-action-assessment-accept = جائزہ پہنچا

# en: Past ratings brought in
audit-action-import-ratings = پرانے درجے شامل کیے گئے

# en: People brought in
audit-action-import-people = لوگ شامل کیے گئے

# en: Data downloaded
audit-action-dataset-download = ڈیٹا ڈاؤن لوڈ کیا گیا

# en: Questionnaire loaded
audit-action-instrument-load = سوالنامہ لوڈ کیا گیا

# en: Questionnaire withdrawn
audit-action-instrument-withdraw = سوالنامہ واپس لیا گیا

# en: Person registered
audit-action-person-register = کسی شخص کا اندراج ہوا

# en: Details corrected
audit-action-person-edit = تفصیلات درست کی گئیں

# en: Service ended
audit-action-person-end = سروس ختم ہوئی

# en: Moved to another provider
audit-action-person-transfer = دوسرے ادارے میں منتقلی

# en: Opted out
audit-action-person-opt_out = شرکت ختم کی

# en: Opted in again
audit-action-person-opt_in = دوبارہ شرکت شروع کی

# en: Earlier answers withdrawn from data
audit-action-person-withdraw_answers = پہلے والے جواب ڈیٹا سے نکالے گئے

# en: “Not today” recorded
audit-action-person-not_today = “آج نہیں” درج کیا گیا

# en: Programme’s settings loaded
audit-action-programme-load = پروگرام کی ترتیبات لوڈ کی گئیں

# en: Demonstration filled in
audit-action-programme-demo = نمونے کا ڈیٹا بھرا گیا

# en: Recovered, and held until it can be stored
audit-action-recovery-hold = واپس لایا گیا، اور محفوظ ہو سکنے تک روکا گیا

# en: Recovered from a device
audit-action-recovery-receive = ڈیوائس سے واپس لایا گیا

# en: Gave a device its pass
audit-action-session-give_pass = ڈیوائس کو اس کا پاس دیا گیا

# en: Came back by PIN
audit-action-session-resume = PIN سے واپسی

# en: Signed in
audit-action-session-sign_in = سائن ان کیا

# en: Sign-in failed
audit-action-session-sign_in_failed = سائن ان نہیں ہو سکا

# en: Signed out
audit-action-session-sign_out = سائن آؤٹ کیا

# en: Account added
audit-action-user-add = اکاؤنٹ بنایا گیا

# en: Account changed
audit-action-user-update = اکاؤنٹ بدلا گیا

# en: Account allowed again
audit-action-user-activate = اکاؤنٹ کو دوبارہ اجازت ملی

# en: Account stopped
audit-action-user-deactivate = اکاؤنٹ بند کیا گیا

# en: Password changed
audit-action-user-change_password = پاس ورڈ بدلا گیا

# en: Change of password failed
audit-action-user-change_password_failed = پاس ورڈ نہیں بدلا جا سکا

# en: New one-time password made
audit-action-user-reset_password = نیا ایک بار کا پاس ورڈ بنایا گیا
