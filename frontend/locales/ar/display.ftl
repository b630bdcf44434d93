# en: Make this easier
display-open = تسهيل القراءة

# en: Make this easier to read
display-title = تسهيل القراءة

# en: Done
display-close = تم

# en: Language
display-language = اللغة

# en: { $language } could not be loaded. It needs the internet the first time.
display-language-missing = تعذر تحميل { $language }. يلزم الإنترنت في المرة الأولى.

# en: A computer made this translation. No person has checked all of it yet.
display-language-unreviewed = هذه الترجمة من عمل الكمبيوتر. لم يراجعها كلها إنسان بعد.

# en: Easy Read: short words and pictures
display-easy = نص سهل القراءة: كلمات قصيرة وصور

# en: Off
display-easy-off = لا

# en: On
display-easy-on = نعم

# en: Size of the words
display-size = حجم الكلمات

# en: Normal
display-size-normal = عادي

# en: Large
display-size-large = كبير

# en: Very large
display-size-largest = كبير جدًا

# en: Colours
display-colours = الألوان

# en: Light
display-colours-light = فاتحة

# en: Dark
display-colours-dark = داكنة

# en: Strong
display-colours-strong = قوية

# en: Space between the lines
display-spacing = المسافة بين السطور

# en: Normal
display-spacing-normal = عادية

# en: Wide
display-spacing-wide = واسعة

# en: Read each question aloud
display-aloud = قراءة كل سؤال بصوت مسموع

# en: Off
display-aloud-off = لا

# en: On
display-aloud-on = نعم

# en: Listen
listen = استماع

# en: Stop listening
listen-stop = إيقاف الاستماع

# en: This device has no voice for this language. Somebody can read the words to you.
listen-no-voice = لا يوجد صوت لهذه اللغة على هذا الجهاز. يمكن لشخص آخر أن يقرأ لك.

# en: This browser cannot read aloud.
listen-none = هذا المتصفح لا يقرأ بصوت مسموع.
