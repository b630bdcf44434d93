# How pages look and sound: the panel behind “Make this easier”, and listening.

display-open = Make this easier
display-title = Make this easier to read
display-close = Done
display-language = Language
display-language-missing = { $language } could not be loaded. It needs the internet the first time.
display-language-unreviewed = A computer made this translation. No person has checked all of it yet.
display-easy = Easy Read: short words and pictures
display-easy-off = Off
display-easy-on = On
display-size = Size of the words
display-size-normal = Normal
display-size-large = Large
display-size-largest = Very large
display-colours = Colours
display-colours-light = Light
display-colours-dark = Dark
display-colours-strong = Strong
display-spacing = Space between the lines
display-spacing-normal = Normal
display-spacing-wide = Wide
display-aloud = Read each question aloud
display-aloud-off = Off
display-aloud-on = On

listen = Listen
listen-stop = Stop listening
listen-no-voice = This device has no voice for this language. Somebody can read the words to you.
listen-none = This browser cannot read aloud.
