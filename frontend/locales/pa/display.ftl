# en: Make this easier
display-open = ਇਸ ਨੂੰ ਸੌਖਾ ਕਰੋ

# en: Make this easier to read
display-title = ਪੜ੍ਹਨਾ ਸੌਖਾ ਕਰੋ

# en: Done
display-close = ਹੋ ਗਿਆ

# en: Language
display-language = ਬੋਲੀ

# en: { $language } could not be loaded. It needs the internet the first time.
display-language-missing = { $language } ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕੀ। ਪਹਿਲੀ ਵਾਰ ਇਸ ਨੂੰ ਇੰਟਰਨੈੱਟ ਚਾਹੀਦਾ ਹੈ।

# en: A computer made this translation. No person has checked all of it yet.
display-language-unreviewed = ਇਹ ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਅਜੇ ਇਹ ਸਾਰਾ ਨਹੀਂ ਵੇਖਿਆ।

# en: Easy Read: short words and pictures
display-easy = ਸੌਖੇ ਸ਼ਬਦ (Easy Read): ਛੋਟੇ ਵਾਕ ਅਤੇ ਤਸਵੀਰਾਂ

# en: Off
display-easy-off = ਬੰਦ

# en: On
display-easy-on = ਚਾਲੂ

# en: Size of the words
display-size = ਅੱਖਰਾਂ ਦਾ ਆਕਾਰ

# en: Normal
display-size-normal = ਆਮ

# en: Large
display-size-large = ਵੱਡੇ

# en: Very large
display-size-largest = ਬਹੁਤ ਵੱਡੇ

# en: Colours
display-colours = ਰੰਗ

# en: Light
display-colours-light = ਹਲਕੇ

# en: Dark
display-colours-dark = ਗੂੜ੍ਹੇ

# en: Strong
display-colours-strong = ਤੇਜ਼

# en: Space between the lines
display-spacing = ਸਤਰਾਂ ਵਿਚਲੀ ਥਾਂ

# en: Normal
display-spacing-normal = ਆਮ

# en: Wide
display-spacing-wide = ਖੁੱਲ੍ਹੀ

# en: Read each question aloud
display-aloud = ਹਰ ਸਵਾਲ ਬੋਲ ਕੇ ਸੁਣਾਓ

# en: Off
display-aloud-off = ਬੰਦ

# en: On
display-aloud-on = ਚਾਲੂ

# en: Listen
listen = ਸੁਣੋ

# en: Stop listening
listen-stop = ਸੁਣਨਾ ਬੰਦ ਕਰੋ

# en: This device has no voice for this language. Somebody can read the words to you.
listen-no-voice = ਇਸ ਡਿਵਾਈਸ ਵਿੱਚ ਇਸ ਬੋਲੀ ਦੀ ਆਵਾਜ਼ ਨਹੀਂ ਹੈ। ਕੋਈ ਤੁਹਾਨੂੰ ਪੜ੍ਹ ਕੇ ਸੁਣਾ ਸਕਦਾ ਹੈ।

# en: This browser cannot read aloud.
listen-none = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਬੋਲ ਕੇ ਨਹੀਂ ਸੁਣਾ ਸਕਦਾ।
