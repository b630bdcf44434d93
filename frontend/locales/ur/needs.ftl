# en: Needs
nav-needs = ضرورتیں

# en: What somebody needs
tab-needs = کسی کی ضرورتیں

# en: How to reach and ask { $name }
needs-card = { $name } تک بات پہنچانے اور ان سے پوچھنے کا طریقہ

# en: Nothing is recorded yet.
needs-nothing-recorded = ابھی کچھ نہیں لکھا گیا۔

# en: { $name } needs nothing special.
needs-none = { $name } کو کسی خاص چیز کی ضرورت نہیں۔

# en: Recorded on { $when }.
needs-recorded = لکھا گیا: { $when }۔

# en: Recorded on { $when } by { $by }.
needs-recorded-by = لکھا گیا: { $when }، { $by } کی طرف سے۔

# en: Review due
needs-due = دوبارہ دیکھنے کا وقت آ گیا

# en: Record what they need
needs-record = ان کی ضرورتیں لکھیں

# en: Change what is recorded
needs-change = لکھی ہوئی باتیں بدلیں

# en: Review what is recorded
needs-review = لکھی ہوئی باتیں دوبارہ دیکھیں

# en: English
needs-language-en = انگریزی

# en: Polish
needs-language-pl = پولش

# en: Punjabi
needs-language-pa = پنجابی

# en: Urdu
needs-language-ur = اردو

# en: Arabic
needs-language-ar = عربی

# en: Romanian
needs-language-ro = رومانین

# en: Easy Read
needs-word-easy-read = آسان لفظوں میں

# en: words as usual
needs-word-size-normal = لفظ عام سائز کے

# en: large words
needs-word-size-large = لفظ بڑے

# en: very large words
needs-word-size-largest = لفظ بہت بڑے

# en: contrast as usual
needs-word-contrast-normal = رنگ عام

# en: strong contrast
needs-word-contrast-high = رنگ تیز

# en: read aloud
needs-word-aloud = پڑھ کر سنانا

# en: an interpreter
needs-word-interpreter-spoken = ترجمان

# en: a British Sign Language interpreter
needs-word-interpreter-bsl = برطانوی اشاروں کی زبان (BSL) کا ترجمان

# en: an interpreter of another kind
needs-word-interpreter-other = کسی اور قسم کا ترجمان

# en: letters on a screen
needs-word-format-screen = خط سکرین پر

# en: letters on paper
needs-word-format-print_a4 = خط کاغذ پر

# en: letters in large print
needs-word-format-large_print = خط بڑے حروف میں

# en: letters in Easy Read
needs-word-format-easy_read_print = خط آسان لفظوں میں

# en: letters to listen to
needs-word-format-audio = خط سننے کے لیے

# en: letters in another way
needs-word-format-other = خط کسی اور طرح

# en: no help
needs-word-help-none = مدد کے بغیر

# en: somebody reads out the questions
needs-word-help-reads_aloud = کوئی سوال پڑھ کر سنائے

# en: somebody writes the answers
needs-word-help-writes = کوئی جواب لکھے

# en: somebody explains the questions
needs-word-help-explains = کوئی سوال سمجھائے

# en: with an advocate
needs-word-help-advocate = ان کے حق میں بولنے والے نمائندے (advocate) کے ساتھ

# en: at any time
needs-word-time-any = کسی بھی وقت

# en: in the morning
needs-word-time-morning = صبح

# en: in the afternoon
needs-word-time-afternoon = دوپہر کے بعد

# en: in the evening
needs-word-time-evening = شام

# en: What { $name } needs
needs-title = { $name } کی ضرورتیں

# en: Ask { $name } how they like to be told things and to be asked. Write down what they say.
needs-lead = { $name } سے پوچھیں کہ انہیں باتیں کس طرح بتائی جائیں اور ان سے کس طرح پوچھا جائے۔ جو وہ کہیں، وہ لکھ لیں۔

# en: Care workers and managers of your service see this, so that { $name } does not have to say it again. In reports people are only counted, without names.
needs-who-sees = آپ کی سروس کے کیئر ورکر اور مینیجر یہ دیکھ سکتے ہیں، تاکہ { $name } کو یہ بار بار نہ بتانا پڑے۔ رپورٹوں میں لوگ صرف گنے جاتے ہیں، ناموں کے بغیر۔

# en: { $name } needs nothing special
needs-nothing-special = { $name } کو کسی خاص چیز کی ضرورت نہیں

# en: Or say below what { $name } needs.
needs-or-form = یا نیچے بتائیں کہ { $name } کو کس چیز کی ضرورت ہے۔

# en: This was written down a year ago or more. Ask { $name } if it is still right.
needs-due-ask = یہ ایک سال یا اس سے زیادہ پہلے لکھا گیا تھا۔ { $name } سے پوچھیں کہ کیا یہ اب بھی ٹھیک ہے۔

# en: Nothing has changed
needs-unchanged = کچھ نہیں بدلا

# en: Save
needs-save = محفوظ کریں

# en: It is recorded how to reach and ask { $name }.
needs-done = { $name } تک بات پہنچانے اور ان سے پوچھنے کا طریقہ لکھ لیا گیا ہے۔

# en: Which language does { $name } read or hear best?
needs-language = کون سی زبان پڑھنا یا سننا { $name } کے لیے سب سے آسان ہے؟

# en: If it is not in the list, leave “Not said” and write it in the note at the end.
needs-language-hint = اگر وہ فہرست میں نہ ہو تو “نہیں بتایا” رہنے دیں اور آخر میں نوٹ میں لکھ دیں۔

# en: Not said
needs-language-not-said = نہیں بتایا

# en: Choose a language from the list
needs-language-error-format = فہرست میں سے زبان چنیں

# en: What makes questions easier for { $name }?
needs-words = { $name } کے لیے سوال کس چیز سے آسان ہو جاتے ہیں؟

# en: Easy Read
needs-easy = آسان لفظوں میں

# en: Short sentences and pictures.
needs-easy-hint = چھوٹے جملے اور تصویریں۔

# en: The tablet reads the questions aloud
needs-aloud = ٹیبلیٹ سوال پڑھ کر سنائے

# en: Each question is read when it appears.
needs-aloud-hint = ہر سوال سامنے آتے ہی پڑھا جاتا ہے۔

# en: How large must words be?
needs-size = لفظ کتنے بڑے ہونے چاہییں؟

# en: As usual
needs-size-normal = عام

# en: Large
needs-size-large = بڑے

# en: Very large
needs-size-largest = بہت بڑے

# en: Choose how large words must be
needs-size-error-required = چنیں کہ لفظ کتنے بڑے ہونے چاہییں

# en: Does { $name } need strong contrast?
needs-contrast = کیا { $name } کو تیز رنگوں کی ضرورت ہے؟

# en: No
needs-contrast-normal = نہیں

# en: Yes, light words on black
needs-contrast-high = ہاں، سیاہ پر ہلکے رنگ کے لفظ

# en: Choose if strong contrast is needed
needs-contrast-error-required = چنیں کہ تیز رنگوں کی ضرورت ہے یا نہیں

# en: Does { $name } need an interpreter?
needs-interpreter = کیا { $name } کو ترجمان کی ضرورت ہے؟

# en: No
needs-interpreter-none = نہیں

# en: Yes, for a spoken language
needs-interpreter-spoken = ہاں، بولی جانے والی زبان کے لیے

# en: Yes, for British Sign Language
needs-interpreter-bsl = ہاں، برطانوی اشاروں کی زبان (BSL) کے لیے

# en: Yes, of another kind (write it in the note)
needs-interpreter-other = ہاں، کسی اور قسم کا (نوٹ میں لکھیں)

# en: How does { $name } want letters and forms?
needs-format = { $name } کو خط اور فارم کس شکل میں چاہییں؟

# en: On a screen
needs-format-screen = سکرین پر

# en: On paper
needs-format-print_a4 = کاغذ پر

# en: On paper, in large print
needs-format-large_print = کاغذ پر، بڑے حروف میں

# en: On paper, in Easy Read
needs-format-easy_read_print = کاغذ پر، آسان لفظوں میں

# en: To listen to
needs-format-audio = سننے کے لیے

# en: In another way (write it in the note)
needs-format-other = کسی اور طرح (نوٹ میں لکھیں)

# en: Choose how letters and forms are wanted
needs-format-error-required = چنیں کہ خط اور فارم کس شکل میں چاہییں

# en: Does { $name } need help to answer?
needs-help = کیا { $name } کو جواب دینے میں مدد چاہیے؟

# en: No
needs-help-none = نہیں

# en: Yes, somebody reads out the questions
needs-help-reads_aloud = ہاں، کوئی سوال پڑھ کر سنائے

# en: Yes, somebody writes down the answers
needs-help-writes = ہاں، کوئی جواب لکھے

# en: Yes, somebody explains the questions
needs-help-explains = ہاں، کوئی سوال سمجھائے

# en: Yes, an advocate is with them
needs-help-advocate = ہاں، ان کے حق میں بولنے والا نمائندہ (advocate) ساتھ ہو

# en: Choose if help to answer is needed
needs-help-error-required = چنیں کہ جواب دینے میں مدد چاہیے یا نہیں

# en: When is a good time to ask { $name }?
needs-time = { $name } سے پوچھنے کا اچھا وقت کون سا ہے؟

# en: At any time
needs-time-any = کسی بھی وقت

# en: In the morning
needs-time-morning = صبح

# en: In the afternoon
needs-time-afternoon = دوپہر کے بعد

# en: In the evening
needs-time-evening = شام

# en: Choose a time
needs-time-error-required = وقت چنیں

# en: Is there anything else?
needs-note = کیا کوئی اور بات ہے؟

# en: For example “Speak to the left ear”. Nothing about health that is not needed to ask well.
needs-note-hint = مثلاً “بائیں کان کی طرف سے بات کریں”۔ صحت کی ایسی کوئی بات نہ لکھیں جو اچھی طرح پوچھنے کے لیے ضروری نہ ہو۔

# en: Shorten the note to 300 characters
needs-note-error-too_long = نوٹ کو چھوٹا کر کے 300 حروف یا اس سے کم کریں

# en: The note holds a character that cannot be stored. Type it again
needs-note-error-control_characters = نوٹ میں ایسا حرف ہے جو محفوظ نہیں ہو سکتا۔ نوٹ دوبارہ لکھیں

# en: What { $name } needs
needs-start = { $name } کی ضرورتیں

# en: Not recorded yet.
needs-start-not-recorded = ابھی نہیں لکھی گئیں۔

# en: Record what { $name } needs
needs-start-record = { $name } کی ضرورتیں لکھیں

# en: Review what { $name } needs
needs-start-review = { $name } کی ضرورتیں دوبارہ دیکھیں

# en: The questions are not in { $language } yet. They are shown in English.
needs-start-no-language = سوال ابھی اس زبان میں نہیں ہیں: { $language }۔ وہ انگریزی میں دکھائے جاتے ہیں۔

# en: Language of the questions
needs-start-language = سوالوں کی زبان

# en: Did { $name } get what they need to take part?
needs-met = حصہ لینے کے لیے { $name } کو جس چیز کی ضرورت تھی، کیا وہ ملی؟

# en: Ask { $name }, if you can. You can leave this question.
needs-met-hint = ہو سکے تو { $name } سے پوچھیں۔ چاہیں تو یہ سوال چھوڑ دیں۔

# en: Yes, all of it
needs-met-all = ہاں، سب کچھ

# en: In part
needs-met-partly = کچھ حد تک

# en: No
needs-met-no = نہیں

# en: Needs
needs-report-title = ضرورتیں

# en: How people need to be told things and to be asked, and if they got it. As of { $date }.
needs-report-lead = لوگوں کو باتیں کس طرح بتائی جائیں اور ان سے کس طرح پوچھا جائے، اور کیا ایسا ہوا۔ { $date } تک۔

# en: All providers together
needs-report-all = سب ادارے ملا کر

# en: { $recorded } of { $active } people have it recorded and up to date what they need.
needs-report-recorded = { $active } میں سے { $recorded } لوگوں کی ضرورتیں لکھی ہوئی اور اپ ٹو ڈیٹ ہیں۔

# en: { $active } people receive the service. Some of the numbers below are not shown, because a group is too small.
needs-report-active = { $active } لوگ سروس لیتے ہیں۔ نیچے کچھ اعداد نہیں دکھائے گئے، کیونکہ کوئی گروپ بہت چھوٹا ہے۔

# en: Of { $said } people with needs of whom it was said in the last 365 days, { $all } had everything they need to take part ({ $share }). Of { $unsaid } it was not said.
needs-report-met = پچھلے 365 دن میں ضرورتوں والے { $said } لوگوں کے بارے میں یہ بتایا گیا۔ ان میں سے { $all } کو حصہ لینے کے لیے ضرورت کی ہر چیز ملی ({ $share })۔ { $unsaid } کے بارے میں یہ نہیں بتایا گیا۔

# en: { $people } people with needs answered in the last 365 days. It was said of nobody if they had what they need to take part.
needs-report-met-unsaid = ضرورتوں والے { $people } لوگوں نے پچھلے 365 دن میں جواب دیے۔ کسی کے بارے میں نہیں بتایا گیا کہ حصہ لینے کے لیے ضرورت کی چیزیں ملیں یا نہیں۔

# en: { $people } people with needs answered in the last 365 days. Some of the numbers below are not shown, because a group is too small.
needs-report-met-hidden = ضرورتوں والے { $people } لوگوں نے پچھلے 365 دن میں جواب دیے۔ نیچے کچھ اعداد نہیں دکھائے گئے، کیونکہ کوئی گروپ بہت چھوٹا ہے۔

# en: Nobody with needs has answered in the last 365 days.
needs-report-met-none = ضرورتوں والے کسی شخص نے پچھلے 365 دن میں جواب نہیں دیے۔

# en: Fewer than { $minimum } people with needs answered in the last 365 days, or the number would tell of so few. It is not shown.
needs-report-met-few = نہیں دکھایا گیا۔ یا تو ضرورتوں والے { $minimum } سے کم لوگوں نے پچھلے 365 دن میں جواب دیے، یا اس عدد سے اتنے کم لوگوں کا پتا چل سکتا ہے۔

# en: Nobody receives the service now.
needs-report-people-none = ابھی کوئی سروس نہیں لیتا۔

# en: Fewer than { $minimum } people receive the service, or the number would tell of so few. It is not shown.
needs-report-people-few = نہیں دکھایا گیا۔ یا تو { $minimum } سے کم لوگ سروس لیتے ہیں، یا اس عدد سے اتنے کم لوگوں کا پتا چل سکتا ہے۔

# en: not shown
needs-report-hidden = نہیں دکھایا گیا

# en: no data
needs-report-no-data = کوئی ڈیٹا نہیں

# en: What is recorded
needs-report-people-caption = کیا لکھا ہوا ہے

# en: Which needs
needs-report-kinds-caption = کون سی ضرورتیں

# en: Whether needs were met, in the last 365 days
needs-report-met-caption = کیا ضرورتیں پوری ہوئیں، پچھلے 365 دن میں

# en: Group
needs-report-step = گروپ

# en: Need
needs-report-need = ضرورت

# en: Said at the last assessment
needs-report-said = آخری جائزے میں کیا کہا

# en: People who receive the service
needs-row-active = سروس لینے والے لوگ

# en: Needs recorded, up to date
needs-row-needs = ضرورتیں لکھی ہوئی، اپ ٹو ڈیٹ

# en: Nothing special needed, up to date
needs-row-nothing_special = کوئی خاص ضرورت نہیں، اپ ٹو ڈیٹ

# en: Recorded, review due
needs-row-review_due = لکھا ہوا، دوبارہ دیکھنے کا وقت آ گیا

# en: Nothing recorded
needs-row-none_recorded = کچھ نہیں لکھا

# en: People with needs who answered
needs-row-people = ضرورتوں والے لوگ جنہوں نے جواب دیے

# en: Everything they need
needs-row-all = ضرورت کی ہر چیز ملی

# en: In part
needs-row-partly = کچھ حد تک

# en: No
needs-row-no = نہیں

# en: Not said
needs-row-not_said = نہیں بتایا

# en: Another language than English
needs-kind-language = انگریزی کے سوا کوئی زبان

# en: Easy Read
needs-kind-easy_read = آسان لفظوں میں

# en: Larger words
needs-kind-text_size = بڑے لفظ

# en: Strong contrast
needs-kind-contrast = تیز رنگ

# en: Read aloud by the device
needs-kind-read_aloud = ڈیوائس پڑھ کر سنائے

# en: An interpreter
needs-kind-interpreter = ترجمان

# en: Letters and forms in another format
needs-kind-format = خط اور فارم کسی اور شکل میں

# en: Help to answer
needs-kind-help_to_answer = جواب دینے میں مدد

# en: A time of day
needs-kind-time_of_day = دن کا خاص وقت

# en: How these numbers are made
needs-report-how = یہ اعداد کیسے بنتے ہیں

# en: What was recorded 365 days ago or earlier is to be reviewed, whatever it says.
needs-report-how-1 = جو 365 دن پہلے یا اس سے بھی پہلے لکھا گیا، اسے دوبارہ دیکھنا ہے، چاہے اس میں کچھ بھی لکھا ہو۔

# en: One person can have several needs, so the numbers under “Which needs” can add up to more than there are people.
needs-report-how-2 = ایک شخص کی کئی ضرورتیں ہو سکتی ہیں، اس لیے “کون سی ضرورتیں” کے اعداد کا مجموعہ لوگوں کی تعداد سے زیادہ ہو سکتا ہے۔

# en: Whether needs were met is what was said at the end of each person’s latest assessment of the last 365 days.
needs-report-how-3 = ضرورتیں پوری ہوئیں یا نہیں: یہ وہ ہے جو پچھلے 365 دن میں ہر شخص کے تازہ ترین جائزے کے آخر میں کہا گیا۔

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a number be worked out.
needs-report-how-4 = { $minimum } سے کم لوگوں کا کوئی عدد نہیں دکھایا جاتا، نہ ایسی کوئی چیز جس سے وہ عدد نکالا جا سکے۔
