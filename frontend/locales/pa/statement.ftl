# en: Accessibility statement
statement-title = ਸਭ ਲਈ ਵਰਤੋਂ ਸੌਖੀ ਹੋਣ ਬਾਰੇ ਬਿਆਨ (accessibility statement)

# en: { $organisation } runs this service. We want everybody to be able to use it. You can:
statement-lead = { $organisation } ਇਹ ਸੇਵਾ ਚਲਾਉਂਦੇ ਹਨ। ਅਸੀਂ ਚਾਹੁੰਦੇ ਹਾਂ ਕਿ ਹਰ ਕੋਈ ਇਸ ਨੂੰ ਵਰਤ ਸਕੇ। ਤੁਸੀਂ ਇਹ ਕਰ ਸਕਦੇ ਹੋ:

# en: make the words larger and move them further apart
statement-can-1 = ਅੱਖਰ ਵੱਡੇ ਕਰਨਾ ਅਤੇ ਉਨ੍ਹਾਂ ਵਿਚਲੀ ਥਾਂ ਵਧਾਉਣਾ

# en: choose light, dark or strong colours
statement-can-2 = ਹਲਕੇ, ਗੂੜ੍ਹੇ ਜਾਂ ਤੇਜ਼ ਰੰਗ ਚੁਣਨਾ

# en: read Easy Read with pictures
statement-can-3 = ਸੌਖੇ ਸ਼ਬਦਾਂ (Easy Read) ਵਿੱਚ ਤਸਵੀਰਾਂ ਨਾਲ ਪੜ੍ਹਨਾ

# en: read in English, Polish, Punjabi, Urdu, Arabic or Romanian
statement-can-4 = ਅੰਗਰੇਜ਼ੀ, ਪੋਲਿਸ਼, ਪੰਜਾਬੀ, ਉਰਦੂ, ਅਰਬੀ ਜਾਂ ਰੋਮਾਨੀਅਨ ਵਿੱਚ ਪੜ੍ਹਨਾ

# en: have the questions read aloud
statement-can-5 = ਸਵਾਲ ਬੋਲ ਕੇ ਸੁਣਨਾ

# en: use a keyboard, or a switch that works as one
statement-can-6 = ਕੀਬੋਰਡ ਵਰਤਣਾ, ਜਾਂ ਕੀਬੋਰਡ ਵਾਂਗ ਚੱਲਣ ਵਾਲਾ ਸਵਿੱਚ ਵਰਤਣਾ

# en: use a screen reader
statement-can-7 = ਸਕਰੀਨ ਰੀਡਰ ਵਰਤਣਾ

# en: answer on paper, or with help
statement-can-8 = ਕਾਗ਼ਜ਼ ’ਤੇ ਜਾਂ ਕਿਸੇ ਦੀ ਮਦਦ ਨਾਲ ਜਵਾਬ ਦੇਣਾ

# en: How well it works
statement-how = ਇਹ ਕਿੰਨਾ ਚੰਗਾ ਚੱਲਦਾ ਹੈ

# en: We aim for WCAG 2.2, level AA. Nobody from outside has checked it yet. We know of these gaps:
statement-status = ਸਾਡਾ ਟੀਚਾ WCAG 2.2, ਪੱਧਰ AA ਹੈ। ਬਾਹਰੋਂ ਕਿਸੇ ਨੇ ਅਜੇ ਇਸ ਦੀ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਸਾਨੂੰ ਇਨ੍ਹਾਂ ਕਮੀਆਂ ਦਾ ਪਤਾ ਹੈ:

# en: A computer made the translations. Until a person has checked one, the page says so.
statement-gap-1 = ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤੇ ਹਨ। ਜਦੋਂ ਤੱਕ ਕੋਈ ਵਿਅਕਤੀ ਅਨੁਵਾਦ ਵੇਖ ਨਹੀਂ ਲੈਂਦਾ, ਸਫ਼ੇ ’ਤੇ ਇਹ ਲਿਖਿਆ ਰਹੇਗਾ।

# en: Not every device has a voice for every language. The page says so when one is missing.
statement-gap-2 = ਹਰ ਡਿਵਾਈਸ ਵਿੱਚ ਹਰ ਬੋਲੀ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੁੰਦੀ। ਜਦੋਂ ਆਵਾਜ਼ ਨਾ ਹੋਵੇ, ਸਫ਼ੇ ’ਤੇ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।

# en: How we tested it
statement-tested = ਅਸੀਂ ਇਸ ਨੂੰ ਕਿਵੇਂ ਪਰਖਿਆ

# en: We tested it ourselves:
statement-tested-text = ਅਸੀਂ ਇਸ ਨੂੰ ਆਪ ਪਰਖਿਆ:

# en: by computer checks of each page, in each language and in each set of colours
statement-test-1 = ਹਰ ਸਫ਼ੇ ਦੀ ਕੰਪਿਊਟਰ ਨਾਲ ਜਾਂਚ ਕਰਕੇ, ਹਰ ਬੋਲੀ ਅਤੇ ਰੰਗਾਂ ਦੀ ਹਰ ਚੋਣ ਵਿੱਚ

# en: with the keyboard alone
statement-test-2 = ਸਿਰਫ਼ ਕੀਬੋਰਡ ਨਾਲ

# en: at four times the size, and with wide spaces
statement-test-3 = ਚਾਰ ਗੁਣਾ ਵੱਡੇ ਆਕਾਰ ’ਤੇ, ਅਤੇ ਖੁੱਲ੍ਹੀ ਥਾਂ ਨਾਲ

# en: with the names and words that screen readers are given
statement-test-4 = ਉਨ੍ਹਾਂ ਨਾਂਵਾਂ ਅਤੇ ਸ਼ਬਦਾਂ ਨਾਲ ਜੋ ਸਕਰੀਨ ਰੀਡਰ ਨੂੰ ਮਿਲਦੇ ਹਨ

# en: We have not yet tested it:
statement-untested-text = ਅਸੀਂ ਅਜੇ ਇਸ ਨੂੰ ਇਉਂ ਨਹੀਂ ਪਰਖਿਆ:

# en: with a real screen reader
statement-untested-1 = ਅਸਲੀ ਸਕਰੀਨ ਰੀਡਰ ਨਾਲ

# en: with people who have a disability
statement-untested-2 = ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨਾਲ ਜਿਨ੍ਹਾਂ ਨੂੰ ਕੋਈ ਅਪਾਹਜਤਾ ਹੈ

# en: in Safari or Firefox
statement-untested-3 = Safari ਜਾਂ Firefox ਵਿੱਚ

# en: Tell us, or ask for another format
statement-contact = ਸਾਨੂੰ ਦੱਸੋ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਮੰਗੋ

# en: If you find something hard to use, or want it in another format, please tell us. We answer within { $days } days.
statement-contact-text = ਜੇ ਤੁਹਾਨੂੰ ਕੁਝ ਵਰਤਣਾ ਔਖਾ ਲੱਗੇ, ਜਾਂ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ ਚਾਹੀਦਾ ਹੋਵੇ, ਤਾਂ ਕਿਰਪਾ ਕਰਕੇ ਸਾਨੂੰ ਦੱਸੋ। ਅਸੀਂ { $days } ਦਿਨਾਂ ਦੇ ਅੰਦਰ ਜਵਾਬ ਦਿੰਦੇ ਹਾਂ।

# en: Phone:
statement-phone = ਫ਼ੋਨ:

# en: Email:
statement-email = ਈਮੇਲ:

# en: Write to:
statement-address = ਇਸ ਪਤੇ ’ਤੇ ਲਿਖੋ:

# en: If you are not happy with our answer
statement-enforcement = ਜੇ ਤੁਸੀਂ ਸਾਡੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ

# en: The Equality and Human Rights Commission makes sure that public bodies follow the accessibility rules of 2018. If you are not happy with the answer of { $organisation }, you can ask the Equality Advisory and Support Service for help.
statement-enforcement-text = ਬਰਾਬਰੀ ਅਤੇ ਮਨੁੱਖੀ ਹੱਕਾਂ ਦਾ ਕਮਿਸ਼ਨ (Equality and Human Rights Commission) ਇਹ ਵੇਖਦਾ ਹੈ ਕਿ ਸਰਕਾਰੀ ਅਦਾਰੇ 2018 ਦੇ accessibility ਨਿਯਮ ਮੰਨਣ। ਜੇ ਤੁਸੀਂ { $organisation } ਦੇ ਜਵਾਬ ਤੋਂ ਖੁਸ਼ ਨਹੀਂ, ਤਾਂ ਤੁਸੀਂ Equality Advisory and Support Service ਤੋਂ ਮਦਦ ਮੰਗ ਸਕਦੇ ਹੋ।

# en: About this statement
statement-prepared = ਇਸ ਬਿਆਨ ਬਾਰੇ

# en: It was written on { $date }.
statement-prepared-on = ਇਹ { $date } ਨੂੰ ਲਿਖਿਆ ਗਿਆ ਸੀ।

# en: People who use the service last tested it on { $date }.
statement-people-tested = ਸੇਵਾ ਲੈਣ ਵਾਲੇ ਲੋਕਾਂ ਨੇ ਇਸ ਨੂੰ ਪਿਛਲੀ ਵਾਰ { $date } ਨੂੰ ਪਰਖਿਆ ਸੀ।

# en: People who use the service have not tested it yet.
statement-people-untested = ਸੇਵਾ ਲੈਣ ਵਾਲੇ ਲੋਕਾਂ ਨੇ ਅਜੇ ਇਸ ਨੂੰ ਨਹੀਂ ਪਰਖਿਆ।
