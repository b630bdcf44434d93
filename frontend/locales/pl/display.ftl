# en: Make this easier
display-open = Ułatw czytanie

# en: Make this easier to read
display-title = Ułatwienia w czytaniu

# en: Done
display-close = Gotowe

# en: Language
display-language = Język

# en: { $language } could not be loaded. It needs the internet the first time.
display-language-missing = Nie udało się wczytać języka: { $language }. Za pierwszym razem potrzebny jest internet.

# en: A computer made this translation. No person has checked all of it yet.
display-language-unreviewed = To tłumaczenie zrobił komputer. Nikt jeszcze nie sprawdził go w całości.

# en: Easy Read: short words and pictures
display-easy = Tekst łatwy do czytania: krótkie słowa i obrazki

# en: Off
display-easy-off = Wyłączony

# en: On
display-easy-on = Włączony

# en: Size of the words
display-size = Wielkość liter

# en: Normal
display-size-normal = Zwykła

# en: Large
display-size-large = Duża

# en: Very large
display-size-largest = Bardzo duża

# en: Colours
display-colours = Kolory

# en: Light
display-colours-light = Jasne

# en: Dark
display-colours-dark = Ciemne

# en: Strong
display-colours-strong = Mocne

# en: Space between the lines
display-spacing = Odstęp między wierszami

# en: Normal
display-spacing-normal = Zwykły

# en: Wide
display-spacing-wide = Szeroki

# en: Read each question aloud
display-aloud = Czytanie każdego pytania na głos

# en: Off
display-aloud-off = Wyłączone

# en: On
display-aloud-on = Włączone

# en: Listen
listen = Posłuchaj

# en: Stop listening
listen-stop = Zatrzymaj czytanie

# en: This device has no voice for this language. Somebody can read the words to you.
listen-no-voice = To urządzenie nie ma głosu dla tego języka. Ktoś może przeczytać tekst na głos.

# en: This browser cannot read aloud.
listen-none = Ta przeglądarka nie umie czytać na głos.
