# en: the person
capture-the-person = متعلقہ شخص

# en: Who is answering?
capture-who-title = جواب کون دے رہا ہے؟

# en: Who is answering?
capture-who-title-me = جواب کون دے رہا ہے؟

# en: { $name } answers alone
capture-who-self = { $name } خود، اکیلے

# en: { $name } answers with help
capture-who-with_help = { $name } خود، کسی کی مدد سے

# en: Somebody answers for { $name }
capture-who-on_behalf = کوئی اور، { $name } کی طرف سے

# en: I answer on my own
capture-who-me-self = میں خود، اکیلے

# en: I answer, and somebody helps me
capture-who-me-with_help = میں خود، کسی کی مدد سے

# en: I answer for { $name }
capture-who-me-on_behalf = میں، { $name } کی طرف سے

# en: What you choose here counts for every answer given so far. If those were given in another way, leave this as it is.
capture-who-all = یہاں جو چنا جائے، وہ اب تک کے سب جوابوں پر لاگو ہو گا۔ اگر وہ جواب کسی اور طرح دیے گئے تھے تو اسے نہ بدلیں۔

# en: Choose who is answering
capture-who-error-required = چنیں کہ جواب کون دے رہا ہے

# en: Who is helping { $name }?
capture-helper-title-help = { $name } کی مدد کون کر رہا ہے؟

# en: Who is helping you?
capture-helper-title-me = آپ کی مدد کون کر رہا ہے؟

# en: Who is answering for { $name }?
capture-helper-title-behalf = { $name } کی طرف سے جواب کون دے رہا ہے؟

# en: A family member
capture-helper-family = گھر کا کوئی فرد یا رشتہ دار

# en: A friend or neighbour
capture-helper-friend = دوست یا پڑوسی

# en: An advocate
capture-helper-advocate = ان کے حق میں بولنے والا نمائندہ (advocate)

# en: A care worker of this service
capture-helper-service_worker = اس سروس کا کیئر ورکر

# en: Another professional
capture-helper-other_professional = کسی اور ادارے کا پیشہ ور، جیسے نرس

# en: An interpreter
capture-helper-interpreter = ترجمان

# en: Choose who it is
capture-helper-error-required = چنیں کہ وہ کون ہے

# en: Whose view will you give?
capture-view-title = جواب کس کی رائے کے مطابق ہوں گے؟

# en: What I think { $name } would say
capture-view-their_view = میرے خیال میں { $name } کا جو جواب ہوتا

# en: My own view
capture-view-own_view = میری اپنی رائے

# en: You know { $name } well enough to answer as they would.
capture-view-hint-their_view = آپ کی { $name } سے اتنی جان پہچان ہے کہ آپ ان کی طرح جواب دے سکیں۔

# en: You say how you see things for { $name }.
capture-view-hint-own_view = آپ بتائیں کہ { $name } کے حالات آپ کی نظر میں کیسے ہیں۔

# en: Choose whose view you will give
capture-view-error-required = چنیں کہ جواب کس کی رائے کے مطابق ہوں گے

# en: Why are you answering for { $name }?
capture-basis-title = { $name } کی طرف سے آپ کے جواب دینے کی کیا وجہ ہے؟

# en: { $name } asked me to
capture-basis-asked_by_person = { $name } نے مجھ سے کہا ہے

# en: { $name } cannot decide this
capture-basis-best_interests = { $name } کے لیے یہ فیصلہ کرنا ممکن نہیں

# en: I have the legal authority
capture-basis-legal_authority = میرے پاس قانونی اختیار ہے

# en: They know about the questions and want you to answer them.
capture-basis-hint-asked_by_person = ان کو سوالوں کا علم ہے، اور ان کی مرضی ہے کہ جواب آپ دیں۔

# en: They cannot decide about these questions, and answering is in their best interests.
capture-basis-hint-best_interests = ان کے لیے ان سوالوں کا فیصلہ کرنا ممکن نہیں، اور جواب دینے میں ان کی بھلائی ہے۔

# en: For example a power of attorney, or a court order.
capture-basis-hint-legal_authority = مثلاً پاور آف اٹارنی، یا عدالت کا حکم۔

# en: Choose why you are answering
capture-basis-error-required = چنیں کہ آپ کے جواب دینے کی کیا وجہ ہے

# en: Answer as you think { $name } would.
capture-proxy-their_view = وہ جواب دیں جو آپ کے خیال میں { $name } کا ہوتا۔

# en: Give your own view of how things are for { $name }.
capture-proxy-own_view = اپنی رائے دیں کہ { $name } کے حالات کیسے ہیں۔

# en: How are the answers given?
capture-how-title = جواب کس طرح دیے جا رہے ہیں؟

# en: On this tablet
capture-mode-tablet = اس ٹیبلیٹ پر

# en: On their own device
capture-mode-own_device = ان کی اپنی ڈیوائس پر

# en: From paper
capture-mode-paper = کاغذ سے

# en: By telephone
capture-mode-phone = فون پر

# en: In conversation
capture-mode-conversation = بات چیت میں

# en: The person reads the questions here, or hears them, and answers.
capture-mode-hint-tablet = سوال یہاں پڑھ کر یا سن کر جواب دیے جاتے ہیں۔

# en: On a phone or computer of the person or their family.
capture-mode-hint-own_device = ان کے یا گھر والوں کے فون یا کمپیوٹر پر۔

# en: The answers were written on the paper form. You copy them.
capture-mode-hint-paper = جواب کاغذ کے فارم پر لکھے گئے تھے۔ آپ انہیں یہاں نقل کریں۔

# en: You read the questions out on the telephone.
capture-mode-hint-phone = آپ فون پر سوال پڑھ کر سنائیں۔

# en: You talk, and put in what was said.
capture-mode-hint-conversation = آپ بات چیت کریں، اور جو کہا جائے وہ یہاں لکھ دیں۔

# en: Question { $number } of { $of }
capture-place = سوال { $number }، کل { $of }

# en: { $section }: { $number } of { $of } more
capture-place-more = { $section }: مزید { $of } میں سے { $number }

# en: Easy Read
capture-to-easy = آسان لفظوں میں

# en: Standard wording
capture-to-standard = عام لفظوں میں

# en: Next
capture-next = آگے

# en: Skip this question
capture-skip = یہ سوال چھوڑ دیں

# en: Clear my answer
capture-clear = میرا جواب مٹا دیں

# en: Saved on this device
capture-saved = اس ڈیوائس میں محفوظ ہو گیا

# en: Saving…
capture-saving = محفوظ ہو رہا ہے…

# en: Not kept on this device yet
capture-unsaved = ابھی اس ڈیوائس میں محفوظ نہیں ہوا

# en: Not answered
capture-not-answered = جواب نہیں دیا گیا

# en: Not said yet
capture-not-said = ابھی نہیں بتایا گیا

# en: { $number } – { $text }
capture-rating = { $number } – { $text }

# en: A few more questions about this?
capture-more-title = اس بارے میں چند اور سوال؟

# en: There are { $n } short ones. You can answer them or move on.
capture-more-text = { $n } چھوٹے سوال ہیں۔ چاہیں تو جواب دیں، چاہیں تو آگے بڑھ جائیں۔

# en: Answer a few more
capture-more-yes = چند اور سوالوں کے جواب دیں

# en: Move on
capture-more-on = آگے بڑھیں

# en: Move on
capture-more-skip = آگے بڑھیں

# en: You said:
capture-you-said = آپ نے کہا:

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-comment-error-too_long = اسے چھوٹا کر کے { $max } حروف یا اس سے کم کریں۔ ابھی اس میں { $length } حروف ہیں۔

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-comment-error-control_characters = وہ حروف ہٹا دیں جو دکھائے نہیں جا سکتے۔ ایسے حروف اکثر کہیں سے نقل کرنے پر ساتھ آ جاتے ہیں۔

# en: Last time you named these
capture-outcomes-kept = پچھلی بار آپ نے یہ باتیں بتائی تھیں

# en: Tick what still matters to you.
capture-outcomes-kept-hint = جو باتیں اب بھی آپ کے لیے اہم ہیں، ان پر نشان لگائیں۔

# en: Something new
capture-outcomes-new = کوئی نئی بات

# en: First thing
capture-outcome-1 = پہلی بات

# en: Second thing
capture-outcome-2 = دوسری بات

# en: Third thing
capture-outcome-3 = تیسری بات

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-outcome-error-too_long = اسے چھوٹا کر کے { $max } حروف یا اس سے کم کریں۔ ابھی اس میں { $length } حروف ہیں۔

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-outcome-error-control_characters = وہ حروف ہٹا دیں جو دکھائے نہیں جا سکتے۔ ایسے حروف اکثر کہیں سے نقل کرنے پر ساتھ آ جاتے ہیں۔

# en: Choose three things in all: untick one, or clear one below
capture-outcomes-error-too_long = کل تین باتیں چنیں: کسی ایک کا نشان ہٹا دیں، یا نیچے سے ایک مٹا دیں

# en: Check the answers
capture-check-title = جواب دیکھ لیں

# en: Check your answers
capture-check-title-me = اپنے جواب دیکھ لیں

# en: Everything can still be changed. Questions without an answer are fine.
capture-check-lead = ابھی سب کچھ بدلا جا سکتا ہے۔ کسی سوال کا جواب نہ ہو تو کوئی بات نہیں۔

# en: About these answers
capture-check-about = ان جوابوں کے بارے میں

# en: More about “{ $section }”
capture-check-more = “{ $section }” کے بارے میں مزید

# en: All in all
capture-check-overall = سب کچھ ملا کر

# en: In my own words
capture-check-words = میرے اپنے لفظوں میں

# en: { $n ->\n    [one] One main question has no answer. You can send all the same. { $name } then stays on the list of people to ask.\n   *[other] { $n } main questions have no answer. You can send all the same. { $name } then stays on the list of people to ask.\n}
capture-check-left =
    { $n ->
        [one] ایک اہم سوال کا جواب نہیں ہے۔ جواب پھر بھی بھیجے جا سکتے ہیں۔ اس صورت میں { $name } کا نام ان لوگوں کی فہرست میں رہے گا جن سے پوچھنا ہے۔
       *[other] { $n } اہم سوالوں کے جواب نہیں ہیں۔ جواب پھر بھی بھیجے جا سکتے ہیں۔ اس صورت میں { $name } کا نام ان لوگوں کی فہرست میں رہے گا جن سے پوچھنا ہے۔
    }

# en: When the answers are sent, they cannot be changed here any more.
capture-check-end = بھیجنے کے بعد جواب یہاں نہیں بدلے جا سکیں گے۔

# en: Send the answers
capture-send = جواب بھیجیں

# en: Who answers
capture-step-who = جواب کون دے رہا ہے

# en: Who helps or answers
capture-step-helper = مدد کرنے یا جواب دینے والا

# en: Whose view
capture-step-view = کس کی رائے

# en: Why on behalf
capture-step-basis = کسی اور کی طرف سے کیوں

# en: How
capture-step-how = طریقہ

# en: Introduction
capture-step-start = تعارف

# en: Sharing
capture-step-share = جواب کون دیکھے

# en: The assessment
capture-step-check = جائزہ

# en: The clock of this device is ahead of the right time. Set the right date and time, then finish again.
capture-check-error-in_future = اس ڈیوائس کی گھڑی اصل وقت سے آگے ہے۔ صحیح تاریخ اور وقت لگائیں، پھر دوبارہ مکمل کریں۔

# en: The answers are dated before the first day of the service. Check the date of this device.
capture-check-error-before_service_start = ان جوابوں کی تاریخ سروس کے پہلے دن سے پہلے کی ہے۔ اس ڈیوائس کی تاریخ دیکھ لیں۔

# en: The answers were given after the service had ended.
capture-check-error-after_end = یہ جواب سروس ختم ہونے کے بعد دیے گئے۔

# en: The answers were given after the move to another provider.
capture-check-error-after_transfer = یہ جواب دوسرے ادارے میں منتقل ہونے کے بعد دیے گئے۔

# en: The answers were given after the person had opted out.
capture-check-error-after_opt_out = یہ جواب شرکت ختم ہونے کے بعد دیے گئے۔

# en: The service does not know this version of the questionnaire.
capture-check-error-unknown_version = سروس کو سوالنامے کا یہ ورژن معلوم نہیں۔

# en: This version of the questionnaire is no longer accepted.
capture-check-error-withdrawn_version = سوالنامے کا یہ ورژن اب قبول نہیں کیا جاتا۔

# en: Something in the answers does not fit. Nothing is lost: they are still on this device.
capture-refused-invalid = جوابوں میں کوئی بات ٹھیک نہیں بیٹھ رہی۔ کچھ ضائع نہیں ہوا: وہ اب بھی اس ڈیوائس میں ہیں۔

# en: Other answers have already arrived under the same number. Nothing was overwritten, and these answers are still on this device. Tell your manager.
capture-refused-id_conflict = اسی نمبر کے تحت دوسرے جواب پہلے ہی پہنچ چکے ہیں۔ کچھ نہیں مٹا، اور یہ جواب اب بھی اس ڈیوائس میں ہیں۔ اپنے مینیجر کو بتائیں۔

# en: The answers are too long to be sent. They are still on this device. Shorten the comments.
capture-refused-too_large = جواب اتنے لمبے ہیں کہ بھیجے نہیں جا سکتے۔ وہ اب بھی اس ڈیوائس میں ہیں۔ اپنے لفظوں میں لکھی باتیں چھوٹی کریں۔

# en: This browser keeps nothing
capture-store-title-unavailable = یہ براؤزر کچھ محفوظ نہیں رکھتا

# en: Answers could be lost, so the questions cannot be started here. The browser may be in a private window, or storage may be switched off. Open the service in an ordinary window, use another device, or use the paper form.
capture-store-text-unavailable = جواب ضائع ہو سکتے ہیں، اس لیے یہاں سوال شروع نہیں کیے جا سکتے۔ شاید براؤزر پرائیویٹ ونڈو میں ہے، یا محفوظ رکھنے کی سہولت بند ہے۔ سروس کو عام ونڈو میں کھولیں، کوئی اور ڈیوائس لیں، یا کاغذ کا فارم استعمال کریں۔

# en: This device is full
capture-store-title-full = اس ڈیوائس میں جگہ نہیں بچی

# en: There is no space left to keep answers safely. Remove something from the device, for example photos, then try again. Or use another device or the paper form.
capture-store-text-full = جواب محفوظ رکھنے کے لیے جگہ نہیں ہے۔ ڈیوائس سے کچھ ہٹا دیں، مثلاً تصویریں، پھر دوبارہ کوشش کریں۔ یا کوئی اور ڈیوائس یا کاغذ کا فارم استعمال کریں۔

# en: These answers are open in another window
capture-store-title-elsewhere = یہ جواب دوسری ونڈو میں کھلے ہیں

# en: They were changed, finished or discarded there. Close one of the two windows, then load this page again to see how things are.
capture-store-text-elsewhere = وہاں یہ بدلے، مکمل کیے یا مٹائے گئے ہیں۔ دونوں میں سے ایک ونڈو بند کریں، پھر یہ صفحہ دوبارہ کھول کر دیکھیں کہ اب کیا حال ہے۔

# en: The last answer given in this window was not kept. Look for it after loading, and give it again if it is missing.
capture-store-lost = اس ونڈو میں دیا گیا آخری جواب محفوظ نہیں ہوا۔ صفحہ دوبارہ کھول کر اسے دیکھیں، اور اگر نہ ہو تو پھر سے دیں۔

# en: This device is locked
capture-store-title-locked = یہ ڈیوائس لاک ہے

# en: What is kept here opens with your PIN, or with your password where there is a network. Nothing is lost. Try again, or sign out and sign in.
capture-store-text-locked = جو کچھ یہاں رکھا ہے وہ آپ کے PIN سے کھلتا ہے، یا جہاں نیٹ ورک ہو وہاں آپ کے پاس ورڈ سے۔ کچھ ضائع نہیں ہوا۔ دوبارہ کوشش کریں، یا سائن آؤٹ کر کے پھر سائن ان کریں۔

# en: These answers cannot be opened here
capture-store-title-unreadable = یہ جواب یہاں نہیں کھل سکتے

# en: They were written by a newer version of this app, or are damaged. They stay on this device as they are. Close all windows of the app and open it again to get the newest version.
capture-store-text-unreadable = یہ جواب اس ایپ کے کسی نئے ورژن نے لکھے تھے، یا خراب ہو گئے ہیں۔ وہ اس ڈیوائس میں ویسے ہی رہیں گے۔ ایپ کی سب ونڈو بند کر کے اسے پھر کھولیں تاکہ سب سے نیا ورژن مل جائے۔

# en: Your last change is on the screen but not yet kept. Do not close this page.
capture-store-answered = آپ کی آخری تبدیلی سکرین پر ہے مگر ابھی محفوظ نہیں ہوئی۔ یہ صفحہ بند نہ کریں۔

# en: Load this page again
capture-store-reload = یہ صفحہ دوبارہ کھولیں

# en: Nobody else sees your answers while you give them. At the end you choose if your care team may see them.
private-intro = جواب دیتے وقت کوئی اور آپ کے جواب نہیں دیکھے گا۔ آخر میں فیصلہ آپ کا ہو گا کہ آپ کی کیئر ٹیم انہیں دیکھے یا نہیں۔

# en: Is somebody helping you, or answering for you?
private-not-alone = کیا کوئی آپ کی مدد کر رہا ہے، یا آپ کی طرف سے جواب دے رہا ہے؟

# en: Who may see your answers?
private-share-title = آپ کے جواب کون دیکھے؟

# en: Either way they count, without your name, when people look at how things are for everybody.
private-share-hint = دونوں صورتوں میں آپ کے جواب گنے جائیں گے، مگر آپ کے نام کے بغیر، جب دیکھا جائے گا کہ سب لوگوں کا حال کیسا ہے۔

# en: Keep my answers private
private-share-no = میرے جواب نجی رہیں

# en: Your care team sees that you answered, and not what.
private-share-no-hint = آپ کی کیئر ٹیم کو صرف یہ معلوم ہو گا کہ آپ نے جواب دیے، یہ نہیں کہ کیا جواب دیے۔

# en: Share with my care team
private-share-yes = میری کیئر ٹیم دیکھ لے

# en: Your care team can read your answers and talk with you about them.
private-share-yes-hint = آپ کی کیئر ٹیم آپ کے جواب پڑھ سکے گی اور ان پر آپ سے بات کر سکے گی۔

# en: Sharing
private-share-row = جواب کون دیکھے

# en: When you lock the tablet, your answers are sent. They cannot be changed here any more.
private-check-end = ٹیبلیٹ لاک ہوتے ہی آپ کے جواب بھیج دیے جائیں گے۔ پھر وہ یہاں نہیں بدلے جا سکیں گے۔

# en: Lock and give back
private-lock = لاک کر کے واپس دے دیں

# en: Stop and give back
private-stop-link = رک جائیں اور واپس دے دیں

# en: Do you want to stop here?
private-stop-title = کیا آپ کو یہاں رکنا ہے؟

# en: What you have answered stays hidden on this tablet. You can go on another time. It is not sent before you finish.
private-stop-text = آپ نے جو جواب دیے ہیں وہ اس ٹیبلیٹ پر چھپے رہیں گے۔ چاہیں تو کسی اور وقت آگے بڑھیں۔ جب تک آپ مکمل نہ کریں، کچھ نہیں بھیجا جائے گا۔

# en: Stop and give back
private-stop-yes = رک جائیں اور واپس دے دیں

# en: Go on answering
private-stop-no = جواب دینا جاری رکھیں

# en: Answered before, hidden
private-veiled = پہلے جواب دیا تھا، چھپا ہوا ہے

# en: You answered this before. That answer is hidden and counts. If you answer again, the new answer takes its place.
private-veiled-note = آپ نے اس کا جواب پہلے دیا تھا۔ وہ جواب چھپا ہوا ہے اور گنا جائے گا۔ اگر آپ دوبارہ جواب دیں تو نیا جواب اس کی جگہ لے لے گا۔

# en: Sending the answers
capture-sending-title = جواب بھیجے جا رہے ہیں
