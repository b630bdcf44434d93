# en: Make this easier
display-open = اسے آسان بنائیں

# en: Make this easier to read
display-title = اسے پڑھنا آسان بنائیں

# en: Done
display-close = ہو گیا

# en: Language
display-language = زبان

# en: { $language } could not be loaded. It needs the internet the first time.
display-language-missing = { $language } نہیں کھل سکی۔ پہلی بار اس کے لیے انٹرنیٹ چاہیے۔

# en: A computer made this translation. No person has checked all of it yet.
display-language-unreviewed = یہ ترجمہ کمپیوٹر نے کیا ہے۔ ابھی کسی انسان نے یہ پورا نہیں دیکھا۔

# en: Easy Read: short words and pictures
display-easy = آسان لفظوں میں: چھوٹے لفظ اور تصویریں

# en: Off
display-easy-off = بند

# en: On
display-easy-on = چالو

# en: Size of the words
display-size = لفظوں کا سائز

# en: Normal
display-size-normal = عام

# en: Large
display-size-large = بڑا

# en: Very large
display-size-largest = بہت بڑا

# en: Colours
display-colours = رنگ

# en: Light
display-colours-light = ہلکے

# en: Dark
display-colours-dark = گہرے

# en: Strong
display-colours-strong = تیز

# en: Space between the lines
display-spacing = سطروں کے درمیان جگہ

# en: Normal
display-spacing-normal = عام

# en: Wide
display-spacing-wide = کھلی

# en: Read each question aloud
display-aloud = ہر سوال پڑھ کر سنائیں

# en: Off
display-aloud-off = بند

# en: On
display-aloud-on = چالو

# en: Listen
listen = سنیں

# en: Stop listening
listen-stop = سننا بند کریں

# en: This device has no voice for this language. Somebody can read the words to you.
listen-no-voice = اس ڈیوائس میں اس زبان کی آواز نہیں ہے۔ کوئی آپ کو پڑھ کر سنا سکتا ہے۔

# en: This browser cannot read aloud.
listen-none = یہ براؤزر پڑھ کر نہیں سنا سکتا۔
