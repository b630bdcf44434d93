# en: Make this easier
display-open = Mai ușor de folosit

# en: Make this easier to read
display-title = Cum să fie mai ușor de citit

# en: Done
display-close = Gata

# en: Language
display-language = Limba

# en: { $language } could not be loaded. It needs the internet the first time.
display-language-missing = { $language }: limba nu s-a putut încărca. Prima dată este nevoie de internet.

# en: A computer made this translation. No person has checked all of it yet.
display-language-unreviewed = Această traducere este făcută de un calculator. Niciun om nu a verificat-o încă pe toată.

# en: Easy Read: short words and pictures
display-easy = Ușor de citit: cuvinte scurte și imagini

# en: Off
display-easy-off = Nu

# en: On
display-easy-on = Da

# en: Size of the words
display-size = Mărimea literelor

# en: Normal
display-size-normal = Normală

# en: Large
display-size-large = Mare

# en: Very large
display-size-largest = Foarte mare

# en: Colours
display-colours = Culori

# en: Light
display-colours-light = Deschise

# en: Dark
display-colours-dark = Închise

# en: Strong
display-colours-strong = Puternice

# en: Space between the lines
display-spacing = Spațiul dintre rânduri

# en: Normal
display-spacing-normal = Normal

# en: Wide
display-spacing-wide = Mare

# en: Read each question aloud
display-aloud = Fiecare întrebare se citește cu voce tare

# en: Off
display-aloud-off = Nu

# en: On
display-aloud-on = Da

# en: Listen
listen = Ascultați

# en: Stop listening
listen-stop = Opriți ascultarea

# en: This device has no voice for this language. Somebody can read the words to you.
listen-no-voice = Acest dispozitiv nu are voce pentru această limbă. Vă poate citi cineva.

# en: This browser cannot read aloud.
listen-none = Acest browser nu poate citi cu voce tare.
