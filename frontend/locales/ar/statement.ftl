# en: Accessibility statement
statement-title = بيان سهولة الاستعمال للجميع

# en: { $organisation } runs this service. We want everybody to be able to use it. You can:
statement-lead = { $organisation } هي الجهة التي تدير هذه الخدمة. نريد أن يتمكن الجميع من استعمالها. يمكنك:

# en: make the words larger and move them further apart
statement-can-1 = تكبير الكلمات وزيادة المسافة بينها

# en: choose light, dark or strong colours
statement-can-2 = اختيار ألوان فاتحة أو داكنة أو قوية

# en: read Easy Read with pictures
statement-can-3 = قراءة نص سهل مع صور

# en: read in English, Polish, Punjabi, Urdu, Arabic or Romanian
statement-can-4 = القراءة بالإنجليزية أو البولندية أو البنجابية أو الأردية أو العربية أو الرومانية

# en: have the questions read aloud
statement-can-5 = سماع الأسئلة بصوت مسموع

# en: use a keyboard, or a switch that works as one
statement-can-6 = استعمال لوحة المفاتيح، أو مفتاح خاص يعمل مثلها

# en: use a screen reader
statement-can-7 = استعمال قارئ الشاشة

# en: answer on paper, or with help
statement-can-8 = الإجابة على الورق، أو بمساعدة

# en: How well it works
statement-how = إلى أي حد تنجح الخدمة في ذلك

# en: We aim for WCAG 2.2, level AA. Nobody from outside has checked it yet. We know of these gaps:
statement-status = هدفنا هو معيار WCAG 2.2، المستوى AA. لم يفحص الخدمة بعد أحد من خارجها. ونعرف فيها هذه النواقص:

# en: A computer made the translations. Until a person has checked one, the page says so.
statement-gap-1 = الترجمات من عمل الكمبيوتر. والصفحة تقول ذلك إلى أن يراجع إنسان الترجمة.

# en: Not every device has a voice for every language. The page says so when one is missing.
statement-gap-2 = ليس في كل جهاز صوت لكل لغة. والصفحة تقول ذلك إذا لم يوجد صوت.

# en: How we tested it
statement-tested = كيف جربناها

# en: We tested it ourselves:
statement-tested-text = جربناها بأنفسنا:

# en: by computer checks of each page, in each language and in each set of colours
statement-test-1 = بفحص كل صفحة بالكمبيوتر، بكل لغة وبكل مجموعة ألوان

# en: with the keyboard alone
statement-test-2 = بلوحة المفاتيح وحدها

# en: at four times the size, and with wide spaces
statement-test-3 = بحجم أكبر أربع مرات، وبمسافات واسعة

# en: with the names and words that screen readers are given
statement-test-4 = بفحص الأسماء والكلمات التي تصل إلى قارئ الشاشة

# en: We have not yet tested it:
statement-untested-text = لم نجربها بعد:

# en: with a real screen reader
statement-untested-1 = بقارئ شاشة حقيقي

# en: with people who have a disability
statement-untested-2 = مع أشخاص لديهم إعاقة

# en: in Safari or Firefox
statement-untested-3 = في متصفح Safari أو Firefox

# en: Tell us, or ask for another format
statement-contact = لإخبارنا بمشكلة، أو لطلب شكل آخر

# en: If you find something hard to use, or want it in another format, please tell us. We answer within { $days } days.
statement-contact-text =
    إذا وجدت شيئًا صعب الاستعمال، أو أردت الحصول عليه بشكل آخر، فيُرجى إخبارنا. نرد خلال { $days ->
        [one] يوم واحد
        [two] يومين
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.

# en: Phone:
statement-phone = الهاتف:

# en: Email:
statement-email = البريد الإلكتروني:

# en: Write to:
statement-address = العنوان البريدي:

# en: If you are not happy with our answer
statement-enforcement = إذا لم يكن ردنا مُرضيًا لك

# en: The Equality and Human Rights Commission makes sure that public bodies follow the accessibility rules of 2018. If you are not happy with the answer of { $organisation }, you can ask the Equality Advisory and Support Service for help.
statement-enforcement-text = تتأكد لجنة المساواة وحقوق الإنسان (Equality and Human Rights Commission) من أن الجهات العامة تتبع قواعد سهولة الاستعمال لسنة 2018. إذا لم يكن رد { $organisation } مُرضيًا لك، فيمكنك طلب المساعدة من خدمة المشورة والدعم في أمور المساواة (Equality Advisory and Support Service).

# en: About this statement
statement-prepared = عن هذا البيان

# en: It was written on { $date }.
statement-prepared-on = كُتب في { $date }.

# en: People who use the service last tested it on { $date }.
statement-people-tested = آخر تجربة مع أشخاص يستعملون الخدمة كانت في { $date }.

# en: People who use the service have not tested it yet.
statement-people-untested = لم يجربها بعد أشخاص يستعملون الخدمة.
