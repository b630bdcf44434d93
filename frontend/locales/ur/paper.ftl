# en: Paper forms
nav-paper = کاغذ کے فارم

# en: Print a paper form
paper-tab = کاغذ کا فارم پرنٹ کریں

# en: Print a form for { $name }
paper-title = { $name } کے لیے فارم پرنٹ کریں

# en: The form carries a reference and not the name. Write the name only on the envelope. When the form comes back, its reference tells whose it is.
paper-lead = فارم پر ریفرنس ہوتا ہے، نام نہیں۔ نام صرف لفافے پر لکھیں۔ جب فارم واپس آئے تو اس کے ریفرنس سے معلوم ہوتا ہے کہ وہ کس کا ہے۔

# en: Language
paper-language = زبان

# en: Nobody has checked this translation yet. The form says so in small print.
paper-unreviewed = یہ ترجمہ ابھی کسی نے نہیں دیکھا۔ فارم پر یہ بات چھوٹے حروف میں لکھی ہوتی ہے۔

# en: The instructions around the questions are not there in this language. They are printed in English.
paper-words-missing = سوالوں کے ساتھ کی ہدایات اس زبان میں نہیں ہیں۔ وہ انگریزی میں پرنٹ ہوتی ہیں۔

# en: Kind of form
paper-form = فارم کی قسم

# en: Standard
paper-form-standard = عام

# en: Large print
paper-form-large = بڑے حروف میں

# en: Easy Read
paper-form-easy = آسان لفظوں میں

# en: A few pages, for somebody who reads ordinary print.
paper-form-hint-standard = چند صفحے، ان کے لیے جو عام سائز کے حروف پڑھ لیتے ہیں۔

# en: Everything in 18 points or larger.
paper-form-hint-large = سب کچھ 18 پوائنٹ یا اس سے بڑا۔

# en: Short sentences with pictures, in large print.
paper-form-hint-easy = چھوٹے جملے اور تصویریں، بڑے حروف میں۔

# en: Print this form
paper-print = یہ فارم پرنٹ کریں

# en: Print the same form again
paper-print-again = یہی فارم دوبارہ پرنٹ کریں

# en: This form has the reference { $reference }. Printing it again gives the same reference.
paper-made = اس فارم کا ریفرنس { $reference } ہے۔ دوبارہ پرنٹ کرنے پر بھی یہی ریفرنس رہتا ہے۔

# en: What will be printed
paper-preview = کیا پرنٹ ہو گا

# en: This is only a preview. Go back and use the button “Print this form”: the form needs a reference.
paper-unmade = یہ صرف نمونہ ہے۔ واپس جا کر “یہ فارم پرنٹ کریں” کا بٹن دبائیں: فارم پر ریفرنس ہونا ضروری ہے۔

# en: There is nothing to print
paper-not-asked = پرنٹ کرنے کو کچھ نہیں

# en: This person has opted out, or their service has ended.
paper-not-asked-text = اس شخص نے شرکت ختم کر دی ہے، یا ان کی سروس ختم ہو چکی ہے۔

# en: Back to the questionnaire
paper-back-instrument = سوالنامے پر واپس

# en: A blank form: { $title }
paper-blank-title = خالی فارم: { $title }

# en: A blank form is for nobody in particular and has no reference. To be able to type in the answers quickly, print the form from the page of a person.
paper-blank-lead = خالی فارم کسی خاص شخص کا نہیں ہوتا اور اس پر ریفرنس نہیں ہوتا۔ اگر جواب بعد میں جلدی کمپیوٹر میں لکھنے ہوں تو فارم اس شخص کے صفحے سے پرنٹ کریں۔

# en: Which questions
paper-occasion = کون سے سوال

# en: The first time
paper-occasion-baseline = پہلی بار

# en: A later time
paper-occasion-follow_up = بعد کی کوئی بار

# en: Print a paper form
paper-person-link = کاغذ کا فارم پرنٹ کریں

# en: Print a blank form
paper-blank-link = خالی فارم پرنٹ کریں

# en: Paper forms
paper-forms = کاغذ کے فارم

# en: { $form }, { $language }, printed on { $date }
paper-forms-one = { $form }، { $language }، { $date } کو پرنٹ ہوا

# en: Typed in on { $date }
paper-forms-returned = { $date } کو کمپیوٹر میں لکھا گیا

# en: Not back yet
paper-forms-out = ابھی واپس نہیں آیا

# en: Type in a paper form
paper-enter-title = کاغذ کا فارم کمپیوٹر میں لکھیں

# en: Type the reference at the top of the form, or scan its code.
paper-enter-lead = فارم کے اوپر لکھا ریفرنس ٹائپ کریں، یا اس کا کوڈ سکین کریں۔

# en: Reference
paper-enter-reference = ریفرنس

# en: Eight letters and digits, like 7KQ4-M2XC. Small letters and spaces do not matter.
paper-enter-reference-hint = آٹھ حروف اور ہندسے، جیسے 7KQ4-M2XC۔ چھوٹے یا بڑے حروف اور خالی جگہ سے فرق نہیں پڑتا۔

# en: Open this form
paper-enter-find = یہ فارم کھولیں

# en: Forms are typed in only where the service can be reached. Nothing typed here is kept on this device.
paper-enter-offline = فارم صرف وہاں ٹائپ کیے جاتے ہیں جہاں سروس سے رابطہ ہو۔ یہاں ٹائپ کی گئی کوئی چیز اس ڈیوائس میں نہیں رکھی جاتی۔

# en: Type the reference of the form
paper-enter-error-required = فارم کا ریفرنس ٹائپ کریں

# en: A reference has eight letters and digits. Type it as it is on the form
paper-enter-error-length = ریفرنس میں آٹھ حروف اور ہندسے ہوتے ہیں۔ جیسا فارم پر ہے ویسا ٹائپ کریں

# en: A reference has only digits and letters, and never the letter U. Type it as it is on the form
paper-enter-error-character = ریفرنس میں صرف ہندسے اور حروف ہوتے ہیں، اور U کبھی نہیں ہوتا۔ جیسا فارم پر ہے ویسا ٹائپ کریں

# en: One character is wrong, or two have changed places. Compare it with the form
paper-enter-error-check = ایک حرف غلط ہے، یا دو حروف کی جگہ بدل گئی ہے۔ فارم سے ملا کر دیکھیں

# en: There is no form with this reference among the people of your provider. Compare it with the form
paper-enter-error-unknown = آپ کے ادارے کے لوگوں میں اس ریفرنس کا کوئی فارم نہیں۔ فارم سے ملا کر دیکھیں

# en: Form { $reference }
paper-entry-title = فارم { $reference }

# en: { $name } ({ $reference })
paper-entry-who = { $name } ({ $reference })

# en: { $form }, { $language }, printed on { $date }
paper-entry-about = { $form }، { $language }، { $date } کو پرنٹ ہوا

# en: Another form
paper-entry-back = کوئی اور فارم

# en: This form was typed in already, on { $date }.
paper-entry-returned = یہ فارم { $date } کو پہلے ہی ٹائپ ہو چکا ہے۔

# en: If something was typed wrongly, type in the whole form again. It then takes the place of the first.
paper-entry-returned-text = اگر کچھ غلط ٹائپ ہوا تھا تو پورا فارم دوبارہ ٹائپ کریں۔ پھر یہ پہلے والے کی جگہ لے لے گا۔

# en: Type it in again to correct it
paper-entry-correct = درست کرنے کے لیے دوبارہ ٹائپ کریں

# en: This corrects what was typed in on { $date }.
paper-entry-correcting = اس سے وہ درست ہو گا جو { $date } کو ٹائپ ہوا تھا۔

# en: Enter twice
paper-entry-twice = دو بار ٹائپ کریں

# en: Somebody types the form a second time. Differences are shown before anything is sent.
paper-entry-twice-hint = فارم دوسری بار بھی ٹائپ کیا جاتا ہے۔ بھیجنے سے پہلے فرق دکھائے جاتے ہیں۔

# en: Keys
paper-entry-keys = بٹن (کی بورڈ)

# en: 1 to 5: the answer, and on to the next
paper-entry-keys-digits = 1 سے 5: جواب، اور اگلے پر جائیں

# en: D or − : does not know. S or / : would rather not say. A or * : does not apply
paper-entry-keys-apart = D یا − : معلوم نہیں۔ S یا / : نہ بتانا پسند کیا۔ A یا * : لاگو نہیں ہوتا

# en: Enter: leave it empty and go on
paper-entry-keys-enter = Enter: خالی چھوڑ کر آگے بڑھیں

# en: Arrow up: back. Arrow down: on
paper-entry-keys-up = اوپر کا تیر: پیچھے۔ نیچے کا تیر: آگے

# en: Delete: take the answer back
paper-entry-keys-delete = Delete: جواب ہٹا دیں

# en: In a comment: Enter goes on, Shift with Enter begins a new line
paper-entry-keys-comment = اپنے لفظوں والے خانے میں: Enter سے آگے جاتے ہیں، Shift کے ساتھ Enter سے نئی سطر شروع ہوتی ہے

# en: { $n } of { $of } filled in
paper-entry-count = { $of } میں سے { $n } بھرے گئے

# en: Look through the answers once more if you like, then send them.
paper-entry-settled = چاہیں تو جواب ایک بار پھر دیکھ لیں، پھر بھیج دیں۔

# en: Second time: type the whole form again. What was typed the first time is not shown.
paper-entry-second = دوسری بار: پورا فارم پھر ٹائپ کریں۔ پہلی بار جو ٹائپ ہوا، وہ نہیں دکھایا جاتا۔

# en: Date on the form
paper-entry-date = فارم پر لکھی تاریخ

# en: Type it as it is on the form. If there is none, use the day on which it came back.
paper-entry-date-hint = جیسی فارم پر ہے ویسی ٹائپ کریں۔ اگر تاریخ نہ ہو تو وہ دن لکھیں جب فارم واپس آیا۔

# en: Type the date on the form
paper-entry-date-error-required = فارم پر لکھی تاریخ ٹائپ کریں

# en: Type a real date, like 3 11 2025
paper-entry-date-error-format = صحیح تاریخ ٹائپ کریں، جیسے 3 11 2025

# en: The date lies in the future. Compare it with the form
paper-entry-date-error-in_future = یہ تاریخ ابھی نہیں آئی۔ فارم سے ملا کر دیکھیں

# en: The form was printed on { $date }. If an earlier day is written on it, use that day
paper-entry-date-error-inconsistent = فارم { $date } کو پرنٹ ہوا تھا۔ اگر اس پر پہلے کا کوئی دن لکھا ہے تو پرنٹ ہونے کا دن لکھیں

# en: The date lies before the first day of the service. Compare it with the form
paper-entry-date-error-before_service_start = تاریخ سروس کے پہلے دن سے پہلے کی ہے۔ فارم سے ملا کر دیکھیں

# en: The service had ended by this date. Only a form from before can be sent
paper-entry-date-error-after_end = اس تاریخ تک سروس ختم ہو چکی تھی۔ صرف اس سے پہلے کا فارم بھیجا جا سکتا ہے

# en: The person had moved to another provider by this date. Only a form from before can be sent
paper-entry-date-error-after_transfer = اس تاریخ تک یہ شخص دوسرے ادارے میں منتقل ہو چکا تھا۔ صرف اس سے پہلے کا فارم بھیجا جا سکتا ہے

# en: The person had opted out by this date. Only a form from before can be sent
paper-entry-date-error-after_opt_out = اس تاریخ تک یہ شخص شرکت ختم کر چکا تھا۔ صرف اس سے پہلے کا فارم بھیجا جا سکتا ہے

# en: Who filled it in?
paper-entry-who-q = فارم کس نے بھرا؟

# en: Who helped, or answered?
paper-entry-helper-q = مدد کس نے کی، یا جواب کس نے دیا؟

# en: Whose view?
paper-entry-view-q = کس کی رائے؟

# en: Why for somebody else?
paper-entry-basis-q = کسی اور کی طرف سے کیوں؟

# en: May the care team see the answers?
paper-entry-share-q = کیا کیئر ٹیم جواب دیکھ سکتی ہے؟

# en: Still matters: { $wish }
paper-entry-kept-q = اب بھی اہم ہے: { $wish }

# en: New wish { $n }
paper-entry-named-q = نئی خواہش { $n }

# en: { $question } “{ $wish }”
paper-entry-progress-q = { $question } “{ $wish }”

# en: Ticked
paper-entry-ticked = نشان ہے

# en: Not ticked
paper-entry-not-ticked = نشان نہیں ہے

# en: Clear
paper-entry-clear = مٹا دیں

# en: { $key } { $text }
paper-entry-option = { $key } { $text }

# en: Choose what is ticked on the form for “{ $field }”
paper-entry-error-required = چنیں کہ فارم پر “{ $field }” میں کس پر نشان ہے

# en: “{ $field }” is too long: shorten it
paper-entry-error-too_long = “{ $field }” بہت لمبا ہے: اسے چھوٹا کریں

# en: Remove the characters that cannot be shown from “{ $field }”
paper-entry-error-control_characters = “{ $field }” سے وہ حروف ہٹا دیں جو دکھائے نہیں جا سکتے

# en: “{ $field }” does not fit the other answers
paper-entry-error-not_allowed = “{ $field }” دوسرے جوابوں سے میل نہیں کھاتا

# en: “{ $field }” cannot be sent like this
paper-entry-error-other = “{ $field }” اس طرح نہیں بھیجا جا سکتا

# en: At most three wishes can be kept. Leave out the ones that matter least
paper-entry-outcomes-too-many = زیادہ سے زیادہ تین خواہشیں رکھی جا سکتی ہیں۔ جو سب سے کم اہم ہوں، وہ چھوڑ دیں

# en: Send these answers
paper-entry-finish = یہ جواب بھیجیں

# en: Go on to the second time
paper-entry-next-pass = دوسری بار ٹائپ کرنا شروع کریں

# en: Compare both
paper-entry-compare = دونوں کا مقابلہ کریں

# en: Somebody has typed in this form meanwhile. Nothing was stored twice.
paper-entry-conflict = اس دوران یہ فارم کسی اور نے ٹائپ کر دیا ہے۔ کچھ دو بار محفوظ نہیں ہوا۔

# en: These answers arrived before, in another wording. Nothing was overwritten. Open the form again to see.
paper-entry-id-conflict = یہ جواب پہلے پہنچ چکے ہیں، مگر الگ لفظوں میں۔ کچھ نہیں مٹا۔ دیکھنے کے لیے فارم دوبارہ کھولیں۔

# en: The service cannot be reached. Everything typed is still here. Try again.
paper-entry-offline = سروس سے رابطہ نہیں ہو رہا۔ جو ٹائپ ہوا، وہ سب ابھی یہیں ہے۔ دوبارہ کوشش کریں۔

# en: Differences
paper-differences-title = فرق

# en: { $n ->\n    [one] One field differs. Look at the paper and choose what is right.\n   *[other] { $n } fields differ. Look at the paper and choose what is right.\n}
paper-differences-lead =
    { $n ->
        [one] ایک خانے میں فرق ہے۔ کاغذ دیکھیں اور جو صحیح ہو، وہ چنیں۔
       *[other] { $n } خانوں میں فرق ہے۔ کاغذ دیکھیں اور جو صحیح ہو، وہ چنیں۔
    }

# en: Left empty
paper-differences-empty = خالی چھوڑا گیا

# en: Use the first: { $value }
paper-differences-pick-1 = پہلی بار والا لیں: { $value }

# en: Use the second: { $value }
paper-differences-pick-2 = دوسری بار والا لیں: { $value }

# en: Choose what is right for “{ $field }”
paper-differences-error = چنیں کہ “{ $field }” کے لیے کیا صحیح ہے

# en: Go on with what is right
paper-differences-done = جو صحیح ہے، اس کے ساتھ آگے بڑھیں

# en: The answers have arrived
paper-sent-title = جواب پہنچ گئے ہیں

# en: Form { $reference } of { $name }, answered on { $date }.
paper-sent-text = { $name } کا فارم { $reference }، جس کے جواب { $date } کو دیے گئے۔

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
paper-sent-incomplete = کچھ اہم سوالوں کے جواب نہیں ہیں۔ { $name } کا نام ان لوگوں کی فہرست میں رہے گا جن سے پوچھنا ہے۔

# en: Keep or destroy the paper as your office does with all papers of this kind.
paper-sent-keep = کاغذ کو اسی طرح رکھیں یا ضائع کریں جیسے آپ کا دفتر ایسے سب کاغذوں کے ساتھ کرتا ہے۔

# en: To the page of { $name }
paper-sent-person = { $name } کے صفحے پر

# en: Next form
paper-sent-next = اگلا فارم

# en: Page { $page } of { $pages }
paper-page = صفحہ { $page }، کل { $pages }

# en: Reference { $reference }
paper-foot-reference = ریفرنس { $reference }

# en: The reference comes with printing
paper-foot-none = ریفرنس پرنٹ کرنے پر آئے گا

# en: Reference
paper-reference = ریفرنس

# en: QR code of this form
paper-qr = اس فارم کا QR کوڈ

# en: { $key } { $version }, { $language }
paper-version = { $key } { $version }، { $language }

# en: Nobody has checked this translation yet.
paper-unreviewed-note = یہ ترجمہ ابھی کسی نے نہیں دیکھا۔

# en: You can leave out any question. That is fine.
paper-how-skip = چاہیں تو کوئی بھی سوال چھوڑ دیں۔ کوئی بات نہیں۔

# en: Somebody can help you. It is still your answer.
paper-how-help = کوئی آپ کی مدد کر سکتا ہے۔ جواب پھر بھی آپ کا ہی ہے۔

# en: Tick one box for each question. If you tick the wrong box, cross it out and tick another.
paper-how-tick = ہر سوال کے لیے ایک خانے میں نشان لگائیں۔ اگر غلط خانے میں نشان لگ جائے تو اسے کاٹ دیں اور دوسرے خانے میں لگائیں۔

# en: Please do not write your name on this form.
paper-how-name = براہِ کرم اس فارم پر اپنا نام نہ لکھیں۔

# en: The date today
paper-date = آج کی تاریخ

# en: Day
paper-date-day = دن

# en: Month
paper-date-month = مہینہ

# en: Year
paper-date-year = سال

# en: Who filled this in?
paper-who = یہ فارم کس نے بھرا؟

# en: I filled this in on my own.
paper-who-self = میں نے یہ خود، اکیلے بھرا ہے۔

# en: I gave the answers, and somebody helped me.
paper-who-with_help = جواب میں نے دیے ہیں، اور کسی نے میری مدد کی ہے۔

# en: I am answering for somebody else.
paper-who-on_behalf = میرے یہ جواب کسی اور کی طرف سے ہیں۔

# en: Go on to question 1.
paper-who-then-first = اب سوال 1 پر جائیں۔

# en: Please say below who helped.
paper-who-then-helper = براہِ کرم نیچے بتائیں کہ مدد کس نے کی۔

# en: Please answer the next three questions too.
paper-who-then-all = براہ کرم اگلے تین سوالوں کے جواب بھی دیں۔

# en: If somebody helped or answered: who was it?
paper-helper = اگر کسی نے مدد کی یا جواب دیا: وہ کون ہے؟

# en: A family member
paper-helper-family = گھر کا کوئی فرد یا رشتہ دار

# en: A friend or neighbour
paper-helper-friend = دوست یا پڑوسی

# en: An advocate
paper-helper-advocate = حق میں بولنے والا نمائندہ (advocate)

# en: A care worker of this service
paper-helper-service_worker = اس سروس کا کیئر ورکر

# en: Another professional
paper-helper-other_professional = کوئی اور پیشہ ور، جیسے نرس

# en: An interpreter
paper-helper-interpreter = ترجمان

# en: Only if you are answering for somebody else.
paper-behalf-only = صرف تب، جب آپ کے جواب کسی اور کی طرف سے ہوں۔

# en: Whose view do you give?
paper-view = یہ جواب کس کی رائے ہیں؟

# en: What I think they would say
paper-view-their_view = میرے خیال میں ان کا جو جواب ہوتا

# en: My own view
paper-view-own_view = میری اپنی رائے

# en: Why are you answering for them?
paper-basis = ان کی طرف سے آپ کے جواب دینے کی کیا وجہ ہے؟

# en: They asked me to
paper-basis-asked_by_person = انہوں نے مجھ سے کہا ہے

# en: They cannot decide this, and it is good for them
paper-basis-best_interests = ان کے لیے یہ فیصلہ کرنا ممکن نہیں، اور اس میں ان کی بھلائی ہے

# en: I have the legal right to, for example a power of attorney
paper-basis-legal_authority = میرے پاس قانونی اختیار ہے، مثلاً پاور آف اٹارنی

# en: Only if you ticked “{ $answers }” for “{ $question }”.
paper-only-if = صرف تب، جب آپ نے “{ $question }” میں “{ $answers }” پر نشان لگایا ہو۔

# en: You said this before. Tick what still matters to you.
paper-wishes-before = آپ نے پہلے یہ باتیں بتائی تھیں۔ جو اب بھی آپ کے لیے اہم ہیں، ان پر نشان لگائیں۔

# en: Is there something new?
paper-wishes-new = کیا کوئی نئی بات ہے؟

# en: May your care team see your answers?
paper-share = کیا آپ کی کیئر ٹیم آپ کے جواب دیکھ سکتی ہے؟

# en: Somebody in the office types in your answers, and tells nobody. Your answers always count, without your name. If you tick nothing, your care team does not see them.
paper-share-help = دفتر میں آپ کے جواب کمپیوٹر میں لکھے جاتے ہیں، اور کسی کو نہیں بتائے جاتے۔ آپ کے جواب ہر صورت میں گنے جاتے ہیں، آپ کے نام کے بغیر۔ اگر آپ کسی پر نشان نہ لگائیں تو آپ کی کیئر ٹیم انہیں نہیں دیکھے گی۔

# en: Yes, my care team may see them and talk with me about them.
paper-share-yes = ہاں، میری کیئر ٹیم انہیں دیکھ سکتی ہے اور ان پر مجھ سے بات کر سکتی ہے۔

# en: No, please keep my answers private.
paper-share-no = نہیں، براہِ کرم میرے جواب نجی رکھیں۔

# en: Thank you. You are done.
paper-end = شکریہ۔ فارم پورا ہو گیا۔

# en: Put the form into the envelope that came with it and close it. Post it, or give it to your care worker.
paper-end-text = فارم کو ساتھ آئے ہوئے لفافے میں ڈال کر بند کر دیں۔ اسے ڈاک سے بھیج دیں، یا اپنے کیئر ورکر کو دے دیں۔
