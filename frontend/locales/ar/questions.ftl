# en: the person
capture-the-person = الشخص

# en: Who is answering?
capture-who-title = من يجيب؟

# en: Who is answering?
capture-who-title-me = من يجيب؟

# en: { $name } answers alone
capture-who-self = إجابة من { $name } بدون مساعدة

# en: { $name } answers with help
capture-who-with_help = إجابة من { $name } بمساعدة شخص آخر

# en: Somebody answers for { $name }
capture-who-on_behalf = إجابة شخص آخر نيابة عن { $name }

# en: I answer on my own
capture-who-me-self = أجيب وحدي

# en: I answer, and somebody helps me
capture-who-me-with_help = أجيب، وهناك من يساعدني

# en: I answer for { $name }
capture-who-me-on_behalf = أجيب نيابة عن { $name }

# en: What you choose here counts for every answer given so far. If those were given in another way, leave this as it is.
capture-who-all = اختيارك هنا يسري على كل الإجابات حتى الآن. إذا كانت قد أُعطيت بطريقة أخرى، فيُرجى ترك هذا كما هو.

# en: Choose who is answering
capture-who-error-required = يُرجى اختيار من يجيب

# en: Who is helping { $name }?
capture-helper-title-help = من يساعد { $name }؟

# en: Who is helping you?
capture-helper-title-me = من يساعدك؟

# en: Who is answering for { $name }?
capture-helper-title-behalf = من يجيب نيابة عن { $name }؟

# en: A family member
capture-helper-family = أحد أفراد الأسرة

# en: A friend or neighbour
capture-helper-friend = أحد الأصدقاء أو الجيران

# en: An advocate
capture-helper-advocate = مدافع عن الحقوق (advocate)

# en: A care worker of this service
capture-helper-service_worker = عامل رعاية من هذه الخدمة

# en: Another professional
capture-helper-other_professional = مختص آخر

# en: An interpreter
capture-helper-interpreter = مترجم

# en: Choose who it is
capture-helper-error-required = يُرجى اختيار من هو هذا الشخص

# en: Whose view will you give?
capture-view-title = عن رأي من تعبّر هذه الإجابات؟

# en: What I think { $name } would say
capture-view-their_view = ما أظن أنه جواب { $name }

# en: My own view
capture-view-own_view = رأيي أنا

# en: You know { $name } well enough to answer as they would.
capture-view-hint-their_view = معرفتك بالشخص تكفي لإعطاء الجواب المتوقع من { $name }.

# en: You say how you see things for { $name }.
capture-view-hint-own_view = هذا رأيك أنت في أحوال { $name }.

# en: Choose whose view you will give
capture-view-error-required = يُرجى اختيار صاحب الرأي

# en: Why are you answering for { $name }?
capture-basis-title = ما سبب إجابتك نيابة عن { $name }؟

# en: { $name } asked me to
capture-basis-asked_by_person = بطلب من { $name }

# en: { $name } cannot decide this
capture-basis-best_interests = لا قدرة لدى { $name } على اتخاذ هذا القرار

# en: I have the legal authority
capture-basis-legal_authority = لدي صفة قانونية

# en: They know about the questions and want you to answer them.
capture-basis-hint-asked_by_person = الشخص يعرف بهذه الأسئلة ويريد منك الإجابة عنها.

# en: They cannot decide about these questions, and answering is in their best interests.
capture-basis-hint-best_interests = الشخص لا يستطيع أن يقرر بشأن هذه الأسئلة، والإجابة عنها في مصلحته.

# en: For example a power of attorney, or a court order.
capture-basis-hint-legal_authority = مثل توكيل رسمي أو قرار من المحكمة.

# en: Choose why you are answering
capture-basis-error-required = يُرجى اختيار سبب إجابتك

# en: Answer as you think { $name } would.
capture-proxy-their_view = المطلوب هو الجواب المتوقع من { $name }.

# en: Give your own view of how things are for { $name }.
capture-proxy-own_view = المطلوب رأيك أنت في أحوال { $name }.

# en: How are the answers given?
capture-how-title = كيف تُعطى الإجابات؟

# en: On this tablet
capture-mode-tablet = على هذا الجهاز اللوحي

# en: On their own device
capture-mode-own_device = على جهاز الشخص نفسه

# en: From paper
capture-mode-paper = من ورقة

# en: By telephone
capture-mode-phone = بالهاتف

# en: In conversation
capture-mode-conversation = في حديث

# en: The person reads the questions here, or hears them, and answers.
capture-mode-hint-tablet = يقرأ الشخص الأسئلة هنا، أو يسمعها، ويجيب.

# en: On a phone or computer of the person or their family.
capture-mode-hint-own_device = على هاتف أو كمبيوتر للشخص أو لأسرته.

# en: The answers were written on the paper form. You copy them.
capture-mode-hint-paper = كُتبت الإجابات على الاستمارة الورقية. عليك نقلها إلى هنا.

# en: You read the questions out on the telephone.
capture-mode-hint-phone = عليك قراءة الأسئلة على الهاتف.

# en: You talk, and put in what was said.
capture-mode-hint-conversation = حديث بينكما، ثم إدخال ما قيل فيه.

# en: Question { $number } of { $of }
capture-place = السؤال { $number } من { $of }

# en: { $section }: { $number } of { $of } more
capture-place-more = { $section }: السؤال الإضافي { $number } من { $of }

# en: Easy Read
capture-to-easy = نص سهل القراءة

# en: Standard wording
capture-to-standard = النص العادي

# en: Next
capture-next = التالي

# en: Skip this question
capture-skip = ترك هذا السؤال

# en: Clear my answer
capture-clear = مسح إجابتي

# en: Saved on this device
capture-saved = محفوظ على هذا الجهاز

# en: Saving…
capture-saving = جارٍ الحفظ…

# en: Not kept on this device yet
capture-unsaved = لم يُحفظ بعد على هذا الجهاز

# en: Not answered
capture-not-answered = بدون إجابة

# en: Not said yet
capture-not-said = لا شيء بعد

# en: { $number } – { $text }
capture-rating = { $number } – { $text }

# en: A few more questions about this?
capture-more-title = هل نسألك بضعة أسئلة أخرى عن هذا؟

# en: There are { $n } short ones. You can answer them or move on.
capture-more-text =
    { $n ->
        [one] هناك سؤال قصير واحد. يمكنك الإجابة عنه أو المتابعة بدونه.
        [two] هناك سؤالان قصيران. يمكنك الإجابة عنهما أو المتابعة بدونهما.
        [few] هناك { $n } أسئلة قصيرة. يمكنك الإجابة عنها أو المتابعة بدونها.
        [many] هناك { $n } سؤالًا قصيرًا. يمكنك الإجابة عنها أو المتابعة بدونها.
       *[other] هناك { $n } سؤال قصير. يمكنك الإجابة عنها أو المتابعة بدونها.
    }

# en: Answer a few more
capture-more-yes = الإجابة عن بضعة أسئلة أخرى

# en: Move on
capture-more-on = المتابعة بدونها

# en: Move on
capture-more-skip = المتابعة بدونها

# en: You said:
capture-you-said = قلت:

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-comment-error-too_long = يُرجى اختصار هذا. أقصى عدد للحروف { $max }، والعدد الآن { $length }.

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-comment-error-control_characters = يُرجى حذف الرموز التي لا يمكن عرضها. تأتي هذه الرموز غالبًا مع النص المنسوخ.

# en: Last time you named these
capture-outcomes-kept = في المرة الماضية ذكرت هذه الأشياء

# en: Tick what still matters to you.
capture-outcomes-kept-hint = يُرجى وضع علامة أمام كل شيء ما زال يهمك.

# en: Something new
capture-outcomes-new = شيء جديد

# en: First thing
capture-outcome-1 = الشيء الأول

# en: Second thing
capture-outcome-2 = الشيء الثاني

# en: Third thing
capture-outcome-3 = الشيء الثالث

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-outcome-error-too_long = يُرجى اختصار هذا. أقصى عدد للحروف { $max }، والعدد الآن { $length }.

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-outcome-error-control_characters = يُرجى حذف الرموز التي لا يمكن عرضها. تأتي هذه الرموز غالبًا مع النص المنسوخ.

# en: Choose three things in all: untick one, or clear one below
capture-outcomes-error-too_long = يُرجى اختيار ثلاثة أشياء في المجموع: بإزالة علامة، أو بمسح شيء مما يلي

# en: Check the answers
capture-check-title = مراجعة الإجابات

# en: Check your answers
capture-check-title-me = مراجعة إجاباتك

# en: Everything can still be changed. Questions without an answer are fine.
capture-check-lead = ما زال تغيير كل شيء ممكنًا. ولا بأس بالأسئلة التي بقيت بدون إجابة.

# en: About these answers
capture-check-about = عن هذه الإجابات

# en: More about “{ $section }”
capture-check-more = المزيد عن «{ $section }»

# en: All in all
capture-check-overall = بشكل عام

# en: In my own words
capture-check-words = بكلماتي

# en: { $n ->\n    [one] One main question has no answer. You can send all the same. { $name } then stays on the list of people to ask.\n   *[other] { $n } main questions have no answer. You can send all the same. { $name } then stays on the list of people to ask.\n}
capture-check-left =
    { $n ->
        [one] سؤال رئيسي واحد بقي بدون إجابة. يمكنك الإرسال مع ذلك. ويبقى اسم { $name } في قائمة من ننتظر إجاباتهم.
        [two] سؤالان رئيسيان بقيا بدون إجابة. يمكنك الإرسال مع ذلك. ويبقى اسم { $name } في قائمة من ننتظر إجاباتهم.
        [few] { $n } أسئلة رئيسية بقيت بدون إجابة. يمكنك الإرسال مع ذلك. ويبقى اسم { $name } في قائمة من ننتظر إجاباتهم.
        [many] { $n } سؤالًا رئيسيًا بقيت بدون إجابة. يمكنك الإرسال مع ذلك. ويبقى اسم { $name } في قائمة من ننتظر إجاباتهم.
       *[other] { $n } سؤال رئيسي بقيت بدون إجابة. يمكنك الإرسال مع ذلك. ويبقى اسم { $name } في قائمة من ننتظر إجاباتهم.
    }

# en: When the answers are sent, they cannot be changed here any more.
capture-check-end = بعد إرسال الإجابات لا يمكن تغييرها هنا.

# en: Send the answers
capture-send = إرسال الإجابات

# en: Who answers
capture-step-who = من يجيب

# en: Who helps or answers
capture-step-helper = من يساعد أو يجيب

# en: Whose view
capture-step-view = رأي من

# en: Why on behalf
capture-step-basis = سبب الإجابة نيابة عن الشخص

# en: How
capture-step-how = الطريقة

# en: Introduction
capture-step-start = المقدمة

# en: Sharing
capture-step-share = من يرى الإجابات

# en: The assessment
capture-step-check = التقييم

# en: The clock of this device is ahead of the right time. Set the right date and time, then finish again.
capture-check-error-in_future = ساعة هذا الجهاز تسبق الوقت الصحيح. يُرجى ضبط التاريخ والوقت، ثم الإنهاء من جديد.

# en: The answers are dated before the first day of the service. Check the date of this device.
capture-check-error-before_service_start = تاريخ الإجابات أقدم من أول يوم في الخدمة. يُرجى التحقق من تاريخ هذا الجهاز.

# en: The answers were given after the service had ended.
capture-check-error-after_end = أُعطيت الإجابات بعد انتهاء الخدمة.

# en: The answers were given after the move to another provider.
capture-check-error-after_transfer = أُعطيت الإجابات بعد الانتقال إلى جهة رعاية أخرى.

# en: The answers were given after the person had opted out.
capture-check-error-after_opt_out = أُعطيت الإجابات بعد اختيار الشخص عدم المشاركة.

# en: The service does not know this version of the questionnaire.
capture-check-error-unknown_version = هذه النسخة من الاستبيان غير معروفة للخدمة.

# en: This version of the questionnaire is no longer accepted.
capture-check-error-withdrawn_version = لم تعد هذه النسخة من الاستبيان مقبولة.

# en: Something in the answers does not fit. Nothing is lost: they are still on this device.
capture-refused-invalid = في الإجابات شيء غير مناسب. لم يضع شيء: ما زالت على هذا الجهاز.

# en: Other answers have already arrived under the same number. Nothing was overwritten, and these answers are still on this device. Tell your manager.
capture-refused-id_conflict = وصلت إجابات أخرى بالرقم نفسه من قبل. لم يُمحَ شيء، وما زالت هذه الإجابات على هذا الجهاز. يُرجى إخبار المدير.

# en: The answers are too long to be sent. They are still on this device. Shorten the comments.
capture-refused-too_large = الإجابات أطول من أن تُرسل. ما زالت على هذا الجهاز. يُرجى اختصار التعليقات.

# en: This browser keeps nothing
capture-store-title-unavailable = هذا المتصفح لا يحفظ شيئًا

# en: Answers could be lost, so the questions cannot be started here. The browser may be in a private window, or storage may be switched off. Open the service in an ordinary window, use another device, or use the paper form.
capture-store-text-unavailable = قد تضيع الإجابات، ولذلك لا يمكن بدء الأسئلة هنا. ربما كانت نافذة المتصفح خاصة، أو كان الحفظ متوقفًا. يُرجى فتح الخدمة في نافذة عادية، أو استعمال جهاز آخر أو الاستمارة الورقية.

# en: This device is full
capture-store-title-full = هذا الجهاز ممتلئ

# en: There is no space left to keep answers safely. Remove something from the device, for example photos, then try again. Or use another device or the paper form.
capture-store-text-full = لا يوجد مكان لحفظ الإجابات بأمان. يُرجى حذف شيء من الجهاز، مثل بعض الصور، ثم إعادة المحاولة. ويمكن أيضًا استعمال جهاز آخر أو الاستمارة الورقية.

# en: These answers are open in another window
capture-store-title-elsewhere = هذه الإجابات مفتوحة في نافذة أخرى

# en: They were changed, finished or discarded there. Close one of the two windows, then load this page again to see how things are.
capture-store-text-elsewhere = تم تغييرها أو إنهاؤها أو حذفها هناك. يُرجى إغلاق إحدى النافذتين، ثم تحميل هذه الصفحة من جديد لرؤية الوضع الحالي.

# en: The last answer given in this window was not kept. Look for it after loading, and give it again if it is missing.
capture-store-lost = آخر إجابة في هذه النافذة لم تُحفظ. يُرجى البحث عنها بعد التحميل، وإعطاؤها من جديد إن لم تكن موجودة.

# en: This device is locked
capture-store-title-locked = هذا الجهاز مقفل

# en: What is kept here opens with your PIN, or with your password where there is a network. Nothing is lost. Try again, or sign out and sign in.
capture-store-text-locked = يُفتح المحفوظ هنا برمز PIN، أو بكلمة السر عند وجود الإنترنت. لم يضع شيء. يُرجى إعادة المحاولة، أو تسجيل الخروج ثم الدخول.

# en: These answers cannot be opened here
capture-store-title-unreadable = لا يمكن فتح هذه الإجابات هنا

# en: They were written by a newer version of this app, or are damaged. They stay on this device as they are. Close all windows of the app and open it again to get the newest version.
capture-store-text-unreadable = كتبتها نسخة أحدث من هذا التطبيق، أو أصابها تلف. تبقى على هذا الجهاز كما هي. يُرجى إغلاق كل نوافذ التطبيق وفتحه من جديد للحصول على أحدث نسخة.

# en: Your last change is on the screen but not yet kept. Do not close this page.
capture-store-answered = آخر تغيير ظاهر على الشاشة لكنه لم يُحفظ بعد. يُرجى عدم إغلاق هذه الصفحة.

# en: Load this page again
capture-store-reload = تحميل هذه الصفحة من جديد

# en: Nobody else sees your answers while you give them. At the end you choose if your care team may see them.
private-intro = لا أحد غيرك يرى إجاباتك الآن. وفي النهاية لك أن تقرر هل يراها فريق الرعاية.

# en: Is somebody helping you, or answering for you?
private-not-alone = هل يساعدك أحد، أو يجيب عنك؟

# en: Who may see your answers?
private-share-title = من يمكنه رؤية إجاباتك؟

# en: Either way they count, without your name, when people look at how things are for everybody.
private-share-hint = في الحالتين تُحسب إجاباتك، بدون اسمك، عند النظر في أحوال الجميع.

# en: Keep my answers private
private-share-no = تبقى إجاباتي لي وحدي

# en: Your care team sees that you answered, and not what.
private-share-no-hint = يعرف فريق الرعاية أنك أجبت، ولا يعرف بماذا.

# en: Share with my care team
private-share-yes = يراها فريق الرعاية

# en: Your care team can read your answers and talk with you about them.
private-share-yes-hint = يمكن لفريق الرعاية قراءة إجاباتك والحديث معك عنها.

# en: Sharing
private-share-row = من يرى الإجابات

# en: When you lock the tablet, your answers are sent. They cannot be changed here any more.
private-check-end = عند قفل الجهاز اللوحي تُرسل إجاباتك. وبعدها لا يمكن تغييرها هنا.

# en: Lock and give back
private-lock = قفل الجهاز وإعادته

# en: Stop and give back
private-stop-link = التوقف وإعادة الجهاز

# en: Do you want to stop here?
private-stop-title = هل نتوقف هنا؟

# en: What you have answered stays hidden on this tablet. You can go on another time. It is not sent before you finish.
private-stop-text = تبقى إجاباتك مخفية على هذا الجهاز اللوحي. يمكنك المتابعة في وقت آخر. لن يُرسل شيء قبل أن تكتمل.

# en: Stop and give back
private-stop-yes = التوقف وإعادة الجهاز

# en: Go on answering
private-stop-no = متابعة الإجابة

# en: Answered before, hidden
private-veiled = إجابة سابقة، مخفية

# en: You answered this before. That answer is hidden and counts. If you answer again, the new answer takes its place.
private-veiled-note = أجبت عن هذا من قبل. تلك الإجابة مخفية ومحسوبة. إذا أجبت من جديد، تحل الإجابة الجديدة محلها.

# en: Sending the answers
capture-sending-title = جارٍ إرسال الإجابات
