# en: Needs
nav-needs = الاحتياجات

# en: What somebody needs
tab-needs = احتياجات شخص

# en: How to reach and ask { $name }
needs-card = طريقة التواصل مع { $name } وطرح الأسئلة

# en: Nothing is recorded yet.
needs-nothing-recorded = لم يُسجَّل شيء بعد.

# en: { $name } needs nothing special.
needs-none = لا يلزم { $name } أي شيء خاص.

# en: Recorded on { $when }.
needs-recorded = سُجل في { $when }.

# en: Recorded on { $when } by { $by }.
needs-recorded-by = سُجل في { $when }، باسم { $by }.

# en: Review due
needs-due = حان موعد المراجعة

# en: Record what they need
needs-record = تسجيل الاحتياجات

# en: Change what is recorded
needs-change = تغيير المسجَّل

# en: Review what is recorded
needs-review = مراجعة المسجَّل

# en: English
needs-language-en = الإنجليزية

# en: Polish
needs-language-pl = البولندية

# en: Punjabi
needs-language-pa = البنجابية

# en: Urdu
needs-language-ur = الأردية

# en: Arabic
needs-language-ar = العربية

# en: Romanian
needs-language-ro = الرومانية

# en: Easy Read
needs-word-easy-read = نص سهل القراءة

# en: words as usual
needs-word-size-normal = كلمات بالحجم العادي

# en: large words
needs-word-size-large = كلمات كبيرة

# en: very large words
needs-word-size-largest = كلمات كبيرة جدًا

# en: contrast as usual
needs-word-contrast-normal = تباين عادي

# en: strong contrast
needs-word-contrast-high = تباين قوي

# en: read aloud
needs-word-aloud = قراءة بصوت مسموع

# en: an interpreter
needs-word-interpreter-spoken = مترجم

# en: a British Sign Language interpreter
needs-word-interpreter-bsl = مترجم لغة الإشارة البريطانية (BSL)

# en: an interpreter of another kind
needs-word-interpreter-other = مترجم من نوع آخر

# en: letters on a screen
needs-word-format-screen = رسائل على الشاشة

# en: letters on paper
needs-word-format-print_a4 = رسائل على الورق

# en: letters in large print
needs-word-format-large_print = رسائل بحروف كبيرة

# en: letters in Easy Read
needs-word-format-easy_read_print = رسائل بنص سهل القراءة

# en: letters to listen to
needs-word-format-audio = رسائل مسموعة

# en: letters in another way
needs-word-format-other = رسائل بطريقة أخرى

# en: no help
needs-word-help-none = بدون مساعدة

# en: somebody reads out the questions
needs-word-help-reads_aloud = شخص يقرأ الأسئلة

# en: somebody writes the answers
needs-word-help-writes = شخص يكتب الإجابات

# en: somebody explains the questions
needs-word-help-explains = شخص يشرح الأسئلة

# en: with an advocate
needs-word-help-advocate = مع مدافع عن الحقوق (advocate)

# en: at any time
needs-word-time-any = في أي وقت

# en: in the morning
needs-word-time-morning = في الصباح

# en: in the afternoon
needs-word-time-afternoon = بعد الظهر

# en: in the evening
needs-word-time-evening = في المساء

# en: What { $name } needs
needs-title = احتياجات { $name }

# en: Ask { $name } how they like to be told things and to be asked. Write down what they say.
needs-lead = يُرجى سؤال { $name } عن الطريقة المناسبة لتلقي المعلومات وللإجابة عن الأسئلة، ثم تسجيل ما يقال.

# en: Care workers and managers of your service see this, so that { $name } does not have to say it again. In reports people are only counted, without names.
needs-who-sees = يرى هذا عاملو الرعاية والمديرون في خدمتكم، حتى لا يتكرر السؤال عنه على { $name }. وفي التقارير أعداد فقط، بدون أسماء.

# en: { $name } needs nothing special
needs-nothing-special = لا يلزم { $name } أي شيء خاص

# en: Or say below what { $name } needs.
needs-or-form = أو يُرجى تسجيل احتياجات { $name } أدناه.

# en: This was written down a year ago or more. Ask { $name } if it is still right.
needs-due-ask = سُجل هذا قبل سنة أو أكثر. يُرجى سؤال { $name } إن كان ما زال صحيحًا.

# en: Nothing has changed
needs-unchanged = لم يتغير شيء

# en: Save
needs-save = حفظ

# en: It is recorded how to reach and ask { $name }.
needs-done = تم تسجيل طريقة التواصل مع { $name } وطرح الأسئلة.

# en: Which language does { $name } read or hear best?
needs-language = ما أسهل لغة على { $name } في القراءة أو الاستماع؟

# en: If it is not in the list, leave “Not said” and write it in the note at the end.
needs-language-hint = إذا لم تكن في القائمة، يُترك الاختيار «لم تُذكر» وتُكتب اللغة في الملاحظة في النهاية.

# en: Not said
needs-language-not-said = لم تُذكر

# en: Choose a language from the list
needs-language-error-format = يُرجى اختيار لغة من القائمة

# en: What makes questions easier for { $name }?
needs-words = ما الذي يجعل الأسئلة أسهل على { $name }؟

# en: Easy Read
needs-easy = نص سهل القراءة

# en: Short sentences and pictures.
needs-easy-hint = جمل قصيرة وصور.

# en: The tablet reads the questions aloud
needs-aloud = الجهاز اللوحي يقرأ الأسئلة بصوت مسموع

# en: Each question is read when it appears.
needs-aloud-hint = يُقرأ كل سؤال عند ظهوره.

# en: How large must words be?
needs-size = ما حجم الكلمات المناسب؟

# en: As usual
needs-size-normal = عادي

# en: Large
needs-size-large = كبير

# en: Very large
needs-size-largest = كبير جدًا

# en: Choose how large words must be
needs-size-error-required = يُرجى اختيار حجم الكلمات

# en: Does { $name } need strong contrast?
needs-contrast = هل يلزم { $name } تباين قوي في الألوان؟

# en: No
needs-contrast-normal = لا

# en: Yes, light words on black
needs-contrast-high = نعم، كلمات فاتحة على خلفية سوداء

# en: Choose if strong contrast is needed
needs-contrast-error-required = يُرجى اختيار هل يلزم تباين قوي

# en: Does { $name } need an interpreter?
needs-interpreter = هل يلزم { $name } مترجم؟

# en: No
needs-interpreter-none = لا

# en: Yes, for a spoken language
needs-interpreter-spoken = نعم، للغة منطوقة

# en: Yes, for British Sign Language
needs-interpreter-bsl = نعم، للغة الإشارة البريطانية (BSL)

# en: Yes, of another kind (write it in the note)
needs-interpreter-other = نعم، من نوع آخر (يُكتب في الملاحظة)

# en: How does { $name } want letters and forms?
needs-format = بأي شكل تناسب الرسائل والاستمارات { $name }؟

# en: On a screen
needs-format-screen = على الشاشة

# en: On paper
needs-format-print_a4 = على الورق

# en: On paper, in large print
needs-format-large_print = على الورق، بحروف كبيرة

# en: On paper, in Easy Read
needs-format-easy_read_print = على الورق، بنص سهل القراءة

# en: To listen to
needs-format-audio = مسموعة

# en: In another way (write it in the note)
needs-format-other = بطريقة أخرى (تُكتب في الملاحظة)

# en: Choose how letters and forms are wanted
needs-format-error-required = يُرجى اختيار شكل الرسائل والاستمارات

# en: Does { $name } need help to answer?
needs-help = هل تلزم { $name } مساعدة في الإجابة؟

# en: No
needs-help-none = لا

# en: Yes, somebody reads out the questions
needs-help-reads_aloud = نعم، شخص يقرأ الأسئلة

# en: Yes, somebody writes down the answers
needs-help-writes = نعم، شخص يكتب الإجابات

# en: Yes, somebody explains the questions
needs-help-explains = نعم، شخص يشرح الأسئلة

# en: Yes, an advocate is with them
needs-help-advocate = نعم، بحضور مدافع عن الحقوق (advocate)

# en: Choose if help to answer is needed
needs-help-error-required = يُرجى اختيار هل تلزم مساعدة في الإجابة

# en: When is a good time to ask { $name }?
needs-time = ما الوقت المناسب لسؤال { $name }؟

# en: At any time
needs-time-any = في أي وقت

# en: In the morning
needs-time-morning = في الصباح

# en: In the afternoon
needs-time-afternoon = بعد الظهر

# en: In the evening
needs-time-evening = في المساء

# en: Choose a time
needs-time-error-required = يُرجى اختيار وقت

# en: Is there anything else?
needs-note = هل هناك شيء آخر؟

# en: For example “Speak to the left ear”. Nothing about health that is not needed to ask well.
needs-note-hint = مثلًا: «الكلام من جهة الأذن اليسرى». لا شيء عن الصحة، إلا ما يلزم لطرح الأسئلة جيدًا.

# en: Shorten the note to 300 characters
needs-note-error-too_long = يُرجى اختصار الملاحظة إلى 300 حرف أو أقل

# en: The note holds a character that cannot be stored. Type it again
needs-note-error-control_characters = في الملاحظة رمز لا يمكن حفظه. يُرجى كتابتها من جديد

# en: What { $name } needs
needs-start = احتياجات { $name }

# en: Not recorded yet.
needs-start-not-recorded = لم تُسجَّل بعد.

# en: Record what { $name } needs
needs-start-record = تسجيل احتياجات { $name }

# en: Review what { $name } needs
needs-start-review = مراجعة احتياجات { $name }

# en: The questions are not in { $language } yet. They are shown in English.
needs-start-no-language = الأسئلة غير متوفرة بعد بهذه اللغة: { $language }. تظهر بالإنجليزية.

# en: Language of the questions
needs-start-language = لغة الأسئلة

# en: Did { $name } get what they need to take part?
needs-met = هل توفر ما يلزم لمشاركة { $name }؟

# en: Ask { $name }, if you can. You can leave this question.
needs-met-hint = يُرجى سؤال { $name } إن أمكن. يمكنك ترك هذا السؤال.

# en: Yes, all of it
needs-met-all = نعم، كل ما يلزم

# en: In part
needs-met-partly = بعضه

# en: No
needs-met-no = لا

# en: Needs
needs-report-title = الاحتياجات

# en: How people need to be told things and to be asked, and if they got it. As of { $date }.
needs-report-lead = الطريقة التي تناسب الناس لتلقي المعلومات وللإجابة عن الأسئلة، وهل توفرت لهم. حتى { $date }.

# en: All providers together
needs-report-all = كل جهات الرعاية معًا

# en: { $recorded } of { $active } people have it recorded and up to date what they need.
needs-report-recorded = عدد من سُجلت احتياجاتهم وما زال تسجيلها حديثًا: { $recorded } من { $active }.

# en: { $active } people receive the service. Some of the numbers below are not shown, because a group is too small.
needs-report-active = عدد من تصلهم الخدمة: { $active }. بعض الأعداد أدناه غير معروضة، لأن إحدى المجموعات صغيرة جدًا.

# en: Of { $said } people with needs of whom it was said in the last 365 days, { $all } had everything they need to take part ({ $share }). Of { $unsaid } it was not said.
needs-report-met = عدد من لهم احتياجات وذُكر عنهم ذلك في آخر 365 يومًا: { $said }. منهم { $all } ({ $share }) توفر لهم كل ما يلزم للمشاركة. لم يُذكر ذلك عن: { $unsaid }.

# en: { $people } people with needs answered in the last 365 days. It was said of nobody if they had what they need to take part.
needs-report-met-unsaid = عدد من لهم احتياجات وأجابوا في آخر 365 يومًا: { $people }. لم يُذكر عن أحد هل توفر له ما يلزم للمشاركة.

# en: { $people } people with needs answered in the last 365 days. Some of the numbers below are not shown, because a group is too small.
needs-report-met-hidden = عدد من لهم احتياجات وأجابوا في آخر 365 يومًا: { $people }. بعض الأعداد أدناه غير معروضة، لأن إحدى المجموعات صغيرة جدًا.

# en: Nobody with needs has answered in the last 365 days.
needs-report-met-none = لم يُجب أحد ممن لهم احتياجات في آخر 365 يومًا.

# en: Fewer than { $minimum } people with needs answered in the last 365 days, or the number would tell of so few. It is not shown.
needs-report-met-few = غير معروض. إما أن أقل من { $minimum } من الأشخاص الذين لهم احتياجات أجابوا في آخر 365 يومًا، أو أن هذا الرقم يسمح بحساب رقم عن عدد صغير كهذا.

# en: Nobody receives the service now.
needs-report-people-none = لا تصل الخدمة إلى أحد الآن.

# en: Fewer than { $minimum } people receive the service, or the number would tell of so few. It is not shown.
needs-report-people-few = غير معروض. إما أن أقل من { $minimum } من الأشخاص تصلهم الخدمة، أو أن هذا الرقم يسمح بحساب رقم عن عدد صغير كهذا.

# en: not shown
needs-report-hidden = غير معروض

# en: no data
needs-report-no-data = لا توجد بيانات

# en: What is recorded
needs-report-people-caption = ما هو مسجَّل

# en: Which needs
needs-report-kinds-caption = أنواع الاحتياجات

# en: Whether needs were met, in the last 365 days
needs-report-met-caption = هل توفر ما يلزم، في آخر 365 يومًا

# en: Group
needs-report-step = المجموعة

# en: Need
needs-report-need = الاحتياج

# en: Said at the last assessment
needs-report-said = ما قيل في آخر تقييم

# en: People who receive the service
needs-row-active = الأشخاص الذين تصلهم الخدمة

# en: Needs recorded, up to date
needs-row-needs = احتياجات مسجَّلة وحديثة

# en: Nothing special needed, up to date
needs-row-nothing_special = لا يلزم شيء خاص، وهذا حديث

# en: Recorded, review due
needs-row-review_due = مسجَّلة، وحان موعد مراجعتها

# en: Nothing recorded
needs-row-none_recorded = لم يُسجَّل شيء

# en: People with needs who answered
needs-row-people = أشخاص لهم احتياجات وأجابوا

# en: Everything they need
needs-row-all = كل ما يلزم

# en: In part
needs-row-partly = بعضه

# en: No
needs-row-no = لا

# en: Not said
needs-row-not_said = لم يُذكر

# en: Another language than English
needs-kind-language = لغة غير الإنجليزية

# en: Easy Read
needs-kind-easy_read = نص سهل القراءة

# en: Larger words
needs-kind-text_size = كلمات أكبر

# en: Strong contrast
needs-kind-contrast = تباين قوي

# en: Read aloud by the device
needs-kind-read_aloud = قراءة الجهاز بصوت مسموع

# en: An interpreter
needs-kind-interpreter = مترجم

# en: Letters and forms in another format
needs-kind-format = رسائل واستمارات بشكل آخر

# en: Help to answer
needs-kind-help_to_answer = مساعدة في الإجابة

# en: A time of day
needs-kind-time_of_day = وقت معين من اليوم

# en: How these numbers are made
needs-report-how = كيف تُحسب هذه الأرقام

# en: What was recorded 365 days ago or earlier is to be reviewed, whatever it says.
needs-report-how-1 = ما سُجل قبل 365 يومًا أو أكثر تحين مراجعته، مهما كان مضمونه.

# en: One person can have several needs, so the numbers under “Which needs” can add up to more than there are people.
needs-report-how-2 = قد تكون للشخص الواحد عدة احتياجات. لذلك قد يكون مجموع الأعداد في «أنواع الاحتياجات» أكبر من عدد الأشخاص.

# en: Whether needs were met is what was said at the end of each person’s latest assessment of the last 365 days.
needs-report-how-3 = نعرف هل توفر ما يلزم مما قيل عن ذلك في نهاية آخر تقييم لكل شخص خلال آخر 365 يومًا.

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a number be worked out.
needs-report-how-4 = لا يُعرض شيء عن أقل من { $minimum } من الأشخاص، ولا ما يسمح بحساب مثل هذا الرقم.
