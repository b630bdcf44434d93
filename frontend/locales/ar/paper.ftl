# en: Paper forms
nav-paper = الاستمارات الورقية

# en: Print a paper form
paper-tab = طباعة استمارة ورقية

# en: Print a form for { $name }
paper-title = طباعة استمارة من أجل { $name }

# en: The form carries a reference and not the name. Write the name only on the envelope. When the form comes back, its reference tells whose it is.
paper-lead = على الاستمارة رمز وليس عليها الاسم. يُرجى كتابة الاسم على الظرف فقط. عند رجوع الاستمارة يُعرف صاحبها من رمزها.

# en: Language
paper-language = اللغة

# en: Nobody has checked this translation yet. The form says so in small print.
paper-unreviewed = لم يراجع أحد هذه الترجمة بعد. والاستمارة تذكر ذلك بحروف صغيرة.

# en: The instructions around the questions are not there in this language. They are printed in English.
paper-words-missing = الإرشادات حول الأسئلة غير موجودة بهذه اللغة. تُطبع بالإنجليزية.

# en: Kind of form
paper-form = نوع الاستمارة

# en: Standard
paper-form-standard = عادية

# en: Large print
paper-form-large = بحروف كبيرة

# en: Easy Read
paper-form-easy = نص سهل القراءة

# en: A few pages, for somebody who reads ordinary print.
paper-form-hint-standard = بضع صفحات، لمن يقرأ الحروف العادية.

# en: Everything in 18 points or larger.
paper-form-hint-large = كل شيء بحجم 18 نقطة أو أكبر.

# en: Short sentences with pictures, in large print.
paper-form-hint-easy = جمل قصيرة مع صور، بحروف كبيرة.

# en: Print this form
paper-print = طباعة هذه الاستمارة

# en: Print the same form again
paper-print-again = طباعة الاستمارة نفسها من جديد

# en: This form has the reference { $reference }. Printing it again gives the same reference.
paper-made = رمز هذه الاستمارة { $reference }. وإذا طُبعت من جديد يبقى الرمز نفسه.

# en: What will be printed
paper-preview = ما سيُطبع

# en: This is only a preview. Go back and use the button “Print this form”: the form needs a reference.
paper-unmade = هذه معاينة فقط. يُرجى الرجوع واستعمال زر «طباعة هذه الاستمارة»: يلزم للاستمارة رمز.

# en: There is nothing to print
paper-not-asked = لا يوجد شيء للطباعة

# en: This person has opted out, or their service has ended.
paper-not-asked-text = اختار هذا الشخص عدم المشاركة، أو انتهت خدمته.

# en: Back to the questionnaire
paper-back-instrument = العودة إلى الاستبيان

# en: A blank form: { $title }
paper-blank-title = استمارة فارغة: { $title }

# en: A blank form is for nobody in particular and has no reference. To be able to type in the answers quickly, print the form from the page of a person.
paper-blank-lead = الاستمارة الفارغة ليست لشخص معين وليس لها رمز. ليكون إدخال الإجابات سريعًا، يُرجى طباعة الاستمارة من صفحة الشخص.

# en: Which questions
paper-occasion = أي أسئلة

# en: The first time
paper-occasion-baseline = أول مرة

# en: A later time
paper-occasion-follow_up = مرة لاحقة

# en: Print a paper form
paper-person-link = طباعة استمارة ورقية

# en: Print a blank form
paper-blank-link = طباعة استمارة فارغة

# en: Paper forms
paper-forms = الاستمارات الورقية

# en: { $form }, { $language }, printed on { $date }
paper-forms-one = { $form }، { $language }، طُبعت في { $date }

# en: Typed in on { $date }
paper-forms-returned = أُدخلت في { $date }

# en: Not back yet
paper-forms-out = لم ترجع بعد

# en: Type in a paper form
paper-enter-title = إدخال استمارة ورقية

# en: Type the reference at the top of the form, or scan its code.
paper-enter-lead = يُرجى كتابة الرمز الموجود في أعلى الاستمارة، أو مسح رمز QR الذي عليها.

# en: Reference
paper-enter-reference = رمز الاستمارة

# en: Eight letters and digits, like 7KQ4-M2XC. Small letters and spaces do not matter.
paper-enter-reference-hint = ثمانية حروف وأرقام، مثل 7KQ4-M2XC. لا فرق بين الحروف الصغيرة والكبيرة، ولا تهم المسافات.

# en: Open this form
paper-enter-find = فتح هذه الاستمارة

# en: Forms are typed in only where the service can be reached. Nothing typed here is kept on this device.
paper-enter-offline = لا تُدخل الاستمارات إلا عند وجود اتصال بالخدمة. لا شيء مما يُكتب هنا يُحفظ على هذا الجهاز.

# en: Type the reference of the form
paper-enter-error-required = يُرجى كتابة رمز الاستمارة

# en: A reference has eight letters and digits. Type it as it is on the form
paper-enter-error-length = في الرمز ثمانية حروف وأرقام. يُرجى كتابته كما هو على الاستمارة

# en: A reference has only digits and letters, and never the letter U. Type it as it is on the form
paper-enter-error-character = ليس في الرمز إلا أرقام وحروف إنجليزية، وليس فيه الحرف U أبدًا. يُرجى كتابته كما هو على الاستمارة

# en: One character is wrong, or two have changed places. Compare it with the form
paper-enter-error-check = أحد الحروف أو الأرقام خطأ، أو تبادل اثنان منها المكان. يُرجى مقارنته بالاستمارة

# en: There is no form with this reference among the people of your provider. Compare it with the form
paper-enter-error-unknown = لا توجد استمارة بهذا الرمز لأحد من الأشخاص لدى جهة الرعاية التي تتبعها. يُرجى مقارنته بالاستمارة

# en: Form { $reference }
paper-entry-title = الاستمارة { $reference }

# en: { $name } ({ $reference })
paper-entry-who = { $name } ({ $reference })

# en: { $form }, { $language }, printed on { $date }
paper-entry-about = { $form }، { $language }، طُبعت في { $date }

# en: Another form
paper-entry-back = استمارة أخرى

# en: This form was typed in already, on { $date }.
paper-entry-returned = أُدخلت هذه الاستمارة من قبل، في { $date }.

# en: If something was typed wrongly, type in the whole form again. It then takes the place of the first.
paper-entry-returned-text = إذا كان في الإدخال خطأ، فيُرجى إدخال الاستمارة كلها من جديد. عندها يحل الإدخال الجديد محل الأول.

# en: Type it in again to correct it
paper-entry-correct = إدخالها من جديد للتصحيح

# en: This corrects what was typed in on { $date }.
paper-entry-correcting = هذا تصحيح لما أُدخل في { $date }.

# en: Enter twice
paper-entry-twice = الإدخال مرتين

# en: Somebody types the form a second time. Differences are shown before anything is sent.
paper-entry-twice-hint = يُدخل شخص الاستمارة مرة ثانية. وتظهر الفروق قبل إرسال أي شيء.

# en: Keys
paper-entry-keys = المفاتيح

# en: 1 to 5: the answer, and on to the next
paper-entry-keys-digits = من 1 إلى 5: الإجابة، ثم الانتقال إلى التالي

# en: D or − : does not know. S or / : would rather not say. A or * : does not apply
paper-entry-keys-apart = D أو −: لا يعرف. S أو /: يفضّل عدم الإجابة. A أو *: لا ينطبق

# en: Enter: leave it empty and go on
paper-entry-keys-enter = Enter: ترك الخانة فارغة والمتابعة

# en: Arrow up: back. Arrow down: on
paper-entry-keys-up = السهم إلى أعلى: رجوع. السهم إلى أسفل: متابعة

# en: Delete: take the answer back
paper-entry-keys-delete = Delete: مسح الإجابة

# en: In a comment: Enter goes on, Shift with Enter begins a new line
paper-entry-keys-comment = في التعليق: Enter للمتابعة، وShift مع Enter لسطر جديد

# en: { $n } of { $of } filled in
paper-entry-count = مُلئ { $n } من { $of }

# en: Look through the answers once more if you like, then send them.
paper-entry-settled = يمكنك النظر في الإجابات مرة أخرى قبل إرسالها.

# en: Second time: type the whole form again. What was typed the first time is not shown.
paper-entry-second = المرة الثانية: يُرجى إدخال الاستمارة كلها من جديد. ما أُدخل في المرة الأولى لا يظهر.

# en: Date on the form
paper-entry-date = التاريخ على الاستمارة

# en: Type it as it is on the form. If there is none, use the day on which it came back.
paper-entry-date-hint = يُكتب كما هو على الاستمارة. إذا لم يوجد تاريخ، يُكتب يوم رجوع الاستمارة.

# en: Type the date on the form
paper-entry-date-error-required = يُرجى كتابة التاريخ الموجود على الاستمارة

# en: Type a real date, like 3 11 2025
paper-entry-date-error-format = يُرجى كتابة تاريخ صحيح، مثل 3 11 2025

# en: The date lies in the future. Compare it with the form
paper-entry-date-error-in_future = هذا التاريخ في المستقبل. يُرجى مقارنته بالاستمارة

# en: The form was printed on { $date }. If an earlier day is written on it, use that day
paper-entry-date-error-inconsistent = طُبعت الاستمارة في { $date }. إذا كان المكتوب عليها يومًا قبل ذلك، فيُرجى كتابة يوم الطباعة

# en: The date lies before the first day of the service. Compare it with the form
paper-entry-date-error-before_service_start = هذا التاريخ قبل أول يوم في الخدمة. يُرجى مقارنته بالاستمارة

# en: The service had ended by this date. Only a form from before can be sent
paper-entry-date-error-after_end = كانت الخدمة قد انتهت في هذا التاريخ. لا يمكن إرسال إلا استمارة من قبل ذلك

# en: The person had moved to another provider by this date. Only a form from before can be sent
paper-entry-date-error-after_transfer = كان الشخص قد انتقل إلى جهة رعاية أخرى في هذا التاريخ. لا يمكن إرسال إلا استمارة من قبل ذلك

# en: The person had opted out by this date. Only a form from before can be sent
paper-entry-date-error-after_opt_out = كان الشخص قد اختار عدم المشاركة في هذا التاريخ. لا يمكن إرسال إلا استمارة من قبل ذلك

# en: Who filled it in?
paper-entry-who-q = من ملأ الاستمارة؟

# en: Who helped, or answered?
paper-entry-helper-q = من ساعد، أو أجاب؟

# en: Whose view?
paper-entry-view-q = رأي من؟

# en: Why for somebody else?
paper-entry-basis-q = لماذا نيابة عن الشخص؟

# en: May the care team see the answers?
paper-entry-share-q = هل يمكن لفريق الرعاية رؤية الإجابات؟

# en: Still matters: { $wish }
paper-entry-kept-q = ما زال مهمًا: { $wish }

# en: New wish { $n }
paper-entry-named-q = شيء جديد { $n }

# en: { $question } “{ $wish }”
paper-entry-progress-q = { $question } «{ $wish }»

# en: Ticked
paper-entry-ticked = عليه علامة

# en: Not ticked
paper-entry-not-ticked = بدون علامة

# en: Clear
paper-entry-clear = مسح

# en: { $key } { $text }
paper-entry-option = { $key } { $text }

# en: Choose what is ticked on the form for “{ $field }”
paper-entry-error-required = يُرجى اختيار ما عليه علامة في الاستمارة عن «{ $field }»

# en: “{ $field }” is too long: shorten it
paper-entry-error-too_long = «{ $field }» أطول من المسموح: يُرجى اختصاره

# en: Remove the characters that cannot be shown from “{ $field }”
paper-entry-error-control_characters = يُرجى حذف الرموز التي لا يمكن عرضها من «{ $field }»

# en: “{ $field }” does not fit the other answers
paper-entry-error-not_allowed = «{ $field }» لا يتفق مع الإجابات الأخرى

# en: “{ $field }” cannot be sent like this
paper-entry-error-other = لا يمكن إرسال «{ $field }» بهذا الشكل

# en: At most three wishes can be kept. Leave out the ones that matter least
paper-entry-outcomes-too-many = يمكن الاحتفاظ بثلاثة أشياء على الأكثر. يُرجى ترك الأقل أهمية منها

# en: Send these answers
paper-entry-finish = إرسال هذه الإجابات

# en: Go on to the second time
paper-entry-next-pass = الانتقال إلى المرة الثانية

# en: Compare both
paper-entry-compare = مقارنة المرتين

# en: Somebody has typed in this form meanwhile. Nothing was stored twice.
paper-entry-conflict = في هذه الأثناء أدخل شخص آخر هذه الاستمارة. لم يُحفظ شيء مرتين.

# en: These answers arrived before, in another wording. Nothing was overwritten. Open the form again to see.
paper-entry-id-conflict = وصلت هذه الإجابات من قبل بمحتوى آخر. لم يُمحَ شيء. يُرجى فتح الاستمارة من جديد لرؤية ذلك.

# en: The service cannot be reached. Everything typed is still here. Try again.
paper-entry-offline = لا يمكن الاتصال بالخدمة. كل ما أُدخل ما زال هنا. يُرجى إعادة المحاولة.

# en: Differences
paper-differences-title = الفروق

# en: { $n ->\n    [one] One field differs. Look at the paper and choose what is right.\n   *[other] { $n } fields differ. Look at the paper and choose what is right.\n}
paper-differences-lead =
    { $n ->
        [one] هناك فرق في خانة واحدة. يُرجى النظر في الورقة واختيار الصحيح.
        [two] هناك فرق في خانتين. يُرجى النظر في الورقة واختيار الصحيح.
        [few] هناك فرق في { $n } خانات. يُرجى النظر في الورقة واختيار الصحيح.
       *[other] هناك فرق في { $n } خانة. يُرجى النظر في الورقة واختيار الصحيح.
    }

# en: Left empty
paper-differences-empty = بقيت فارغة

# en: Use the first: { $value }
paper-differences-pick-1 = استعمال الأولى: { $value }

# en: Use the second: { $value }
paper-differences-pick-2 = استعمال الثانية: { $value }

# en: Choose what is right for “{ $field }”
paper-differences-error = يُرجى اختيار الصحيح في «{ $field }»

# en: Go on with what is right
paper-differences-done = المتابعة بما هو صحيح

# en: The answers have arrived
paper-sent-title = وصلت الإجابات

# en: Form { $reference } of { $name }, answered on { $date }.
paper-sent-text = الاستمارة { $reference } عن { $name }، بتاريخ { $date }.

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
paper-sent-incomplete = بعض الأسئلة الرئيسية بقيت بدون إجابة. ويبقى اسم { $name } في قائمة من ننتظر إجاباتهم.

# en: Keep or destroy the paper as your office does with all papers of this kind.
paper-sent-keep = تُحفظ الورقة أو تُتلف كما يفعل مكتبكم مع كل الأوراق من هذا النوع.

# en: To the page of { $name }
paper-sent-person = إلى صفحة { $name }

# en: Next form
paper-sent-next = الاستمارة التالية

# en: Page { $page } of { $pages }
paper-page = الصفحة { $page } من { $pages }

# en: Reference { $reference }
paper-foot-reference = الرمز { $reference }

# en: The reference comes with printing
paper-foot-none = يُعطى الرمز عند الطباعة

# en: Reference
paper-reference = رمز الاستمارة

# en: QR code of this form
paper-qr = رمز QR لهذه الاستمارة

# en: { $key } { $version }, { $language }
paper-version = { $key } { $version }، { $language }

# en: Nobody has checked this translation yet.
paper-unreviewed-note = لم يراجع أحد هذه الترجمة بعد.

# en: You can leave out any question. That is fine.
paper-how-skip = يمكنك ترك أي سؤال. لا بأس بذلك.

# en: Somebody can help you. It is still your answer.
paper-how-help = يمكن أن يساعدك شخص آخر. وتبقى الإجابة إجابتك أنت.

# en: Tick one box for each question. If you tick the wrong box, cross it out and tick another.
paper-how-tick = يُرجى وضع علامة في مربع واحد لكل سؤال. إذا كان المربع خطأ، فيُرجى شطبه ووضع علامة في مربع آخر.

# en: Please do not write your name on this form.
paper-how-name = يُرجى عدم كتابة اسمك على هذه الاستمارة.

# en: The date today
paper-date = تاريخ اليوم

# en: Day
paper-date-day = اليوم

# en: Month
paper-date-month = الشهر

# en: Year
paper-date-year = السنة

# en: Who filled this in?
paper-who = من ملأ هذه الاستمارة؟

# en: I filled this in on my own.
paper-who-self = ملأتها وحدي.

# en: I gave the answers, and somebody helped me.
paper-who-with_help = الإجابات مني، وهناك من ساعدني.

# en: I am answering for somebody else.
paper-who-on_behalf = أجيب نيابة عن شخص آخر.

# en: Go on to question 1.
paper-who-then-first = يمكنك الانتقال إلى السؤال 1.

# en: Please say below who helped.
paper-who-then-helper = يُرجى ذكر من ساعدك أدناه.

# en: Please answer the next three questions too.
paper-who-then-all = يُرجى الإجابة أيضًا عن الأسئلة الثلاثة التالية.

# en: If somebody helped or answered: who was it?
paper-helper = إذا ساعد شخص آخر أو أجاب: فمن هو؟

# en: A family member
paper-helper-family = أحد أفراد الأسرة

# en: A friend or neighbour
paper-helper-friend = أحد الأصدقاء أو الجيران

# en: An advocate
paper-helper-advocate = مدافع عن الحقوق (advocate)

# en: A care worker of this service
paper-helper-service_worker = عامل رعاية من هذه الخدمة

# en: Another professional
paper-helper-other_professional = مختص آخر

# en: An interpreter
paper-helper-interpreter = مترجم

# en: Only if you are answering for somebody else.
paper-behalf-only = فقط لمن يجيب نيابة عن شخص آخر.

# en: Whose view do you give?
paper-view = عن رأي من تعبّر إجاباتك؟

# en: What I think they would say
paper-view-their_view = ما أظن أنه جواب الشخص نفسه

# en: My own view
paper-view-own_view = رأيي أنا

# en: Why are you answering for them?
paper-basis = ما سبب إجابتك نيابة عن الشخص؟

# en: They asked me to
paper-basis-asked_by_person = الشخص طلب ذلك مني

# en: They cannot decide this, and it is good for them
paper-basis-best_interests = الشخص لا يستطيع أن يقرر هذا، والإجابة في مصلحته

# en: I have the legal right to, for example a power of attorney
paper-basis-legal_authority = لدي صفة قانونية، مثل توكيل رسمي

# en: Only if you ticked “{ $answers }” for “{ $question }”.
paper-only-if = فقط إذا وضعت علامة عند «{ $answers }» في «{ $question }».

# en: You said this before. Tick what still matters to you.
paper-wishes-before = ذكرت هذه الأشياء من قبل. يُرجى وضع علامة أمام كل شيء ما زال يهمك.

# en: Is there something new?
paper-wishes-new = هل هناك شيء جديد؟

# en: May your care team see your answers?
paper-share = هل يمكن لفريق الرعاية رؤية إجاباتك؟

# en: Somebody in the office types in your answers, and tells nobody. Your answers always count, without your name. If you tick nothing, your care team does not see them.
paper-share-help = يُدخل شخص في المكتب إجاباتك في الكمبيوتر، ولا يخبر بها أحدًا. تُحسب إجاباتك دائمًا، بدون اسمك. وإذا لم توضع أي علامة هنا، فلن يراها فريق الرعاية.

# en: Yes, my care team may see them and talk with me about them.
paper-share-yes = نعم، يمكن لفريق الرعاية رؤيتها والحديث معي عنها.

# en: No, please keep my answers private.
paper-share-no = لا، تبقى إجاباتي لي وحدي.

# en: Thank you. You are done.
paper-end = شكرًا لك. انتهت الأسئلة.

# en: Put the form into the envelope that came with it and close it. Post it, or give it to your care worker.
paper-end-text = يُرجى وضع الاستمارة في الظرف الذي جاء معها وإغلاقه. ثم إرساله بالبريد، أو تسليمه إلى عامل الرعاية.
