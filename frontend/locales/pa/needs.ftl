# en: Needs
nav-needs = ਲੋੜਾਂ

# en: What somebody needs
tab-needs = ਕਿਸੇ ਦੀਆਂ ਲੋੜਾਂ

# en: How to reach and ask { $name }
needs-card = { $name } ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ ਅਤੇ ਕਿਵੇਂ ਪੁੱਛਣਾ ਹੈ

# en: Nothing is recorded yet.
needs-nothing-recorded = ਅਜੇ ਕੁਝ ਦਰਜ ਨਹੀਂ ਹੈ।

# en: { $name } needs nothing special.
needs-none = { $name } ਦੀ ਕੋਈ ਖ਼ਾਸ ਲੋੜ ਨਹੀਂ ਹੈ।

# en: Recorded on { $when }.
needs-recorded = ਦਰਜ ਕੀਤਾ ਗਿਆ: { $when }।

# en: Recorded on { $when } by { $by }.
needs-recorded-by = ਦਰਜ ਕੀਤਾ ਗਿਆ: { $when }, { $by } ਵੱਲੋਂ।

# en: Review due
needs-due = ਮੁੜ ਪੁੱਛਣ ਦਾ ਸਮਾਂ

# en: Record what they need
needs-record = ਉਨ੍ਹਾਂ ਦੀਆਂ ਲੋੜਾਂ ਦਰਜ ਕਰੋ

# en: Change what is recorded
needs-change = ਦਰਜ ਕੀਤਾ ਬਦਲੋ

# en: Review what is recorded
needs-review = ਦਰਜ ਕੀਤਾ ਮੁੜ ਵੇਖੋ

# en: English
needs-language-en = ਅੰਗਰੇਜ਼ੀ

# en: Polish
needs-language-pl = ਪੋਲਿਸ਼

# en: Punjabi
needs-language-pa = ਪੰਜਾਬੀ

# en: Urdu
needs-language-ur = ਉਰਦੂ

# en: Arabic
needs-language-ar = ਅਰਬੀ

# en: Romanian
needs-language-ro = ਰੋਮਾਨੀਅਨ

# en: Easy Read
needs-word-easy-read = ਸੌਖੇ ਸ਼ਬਦ (Easy Read)

# en: words as usual
needs-word-size-normal = ਆਮ ਅੱਖਰ

# en: large words
needs-word-size-large = ਵੱਡੇ ਅੱਖਰ

# en: very large words
needs-word-size-largest = ਬਹੁਤ ਵੱਡੇ ਅੱਖਰ

# en: contrast as usual
needs-word-contrast-normal = ਆਮ ਰੰਗ

# en: strong contrast
needs-word-contrast-high = ਤੇਜ਼ ਰੰਗ (contrast)

# en: read aloud
needs-word-aloud = ਬੋਲ ਕੇ ਸੁਣਾਉਣਾ

# en: an interpreter
needs-word-interpreter-spoken = ਦੁਭਾਸ਼ੀਏ

# en: a British Sign Language interpreter
needs-word-interpreter-bsl = ਇਸ਼ਾਰਿਆਂ ਦੀ ਬੋਲੀ (British Sign Language) ਦੇ ਦੁਭਾਸ਼ੀਏ

# en: an interpreter of another kind
needs-word-interpreter-other = ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ ਦੇ ਦੁਭਾਸ਼ੀਏ

# en: letters on a screen
needs-word-format-screen = ਚਿੱਠੀਆਂ ਸਕਰੀਨ ’ਤੇ

# en: letters on paper
needs-word-format-print_a4 = ਚਿੱਠੀਆਂ ਕਾਗ਼ਜ਼ ’ਤੇ

# en: letters in large print
needs-word-format-large_print = ਚਿੱਠੀਆਂ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ

# en: letters in Easy Read
needs-word-format-easy_read_print = ਚਿੱਠੀਆਂ ਸੌਖੇ ਸ਼ਬਦਾਂ (Easy Read) ਵਿੱਚ

# en: letters to listen to
needs-word-format-audio = ਸੁਣਨ ਵਾਲੀਆਂ ਚਿੱਠੀਆਂ

# en: letters in another way
needs-word-format-other = ਚਿੱਠੀਆਂ ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ

# en: no help
needs-word-help-none = ਮਦਦ ਦੀ ਲੋੜ ਨਹੀਂ

# en: somebody reads out the questions
needs-word-help-reads_aloud = ਕੋਈ ਸਵਾਲ ਪੜ੍ਹ ਕੇ ਸੁਣਾਵੇ

# en: somebody writes the answers
needs-word-help-writes = ਕੋਈ ਜਵਾਬ ਲਿਖੇ

# en: somebody explains the questions
needs-word-help-explains = ਕੋਈ ਸਵਾਲ ਸਮਝਾਵੇ

# en: with an advocate
needs-word-help-advocate = ਹੱਕਾਂ ਲਈ ਬੋਲਣ ਵਾਲੇ (ਐਡਵੋਕੇਟ) ਨਾਲ

# en: at any time
needs-word-time-any = ਕਿਸੇ ਵੀ ਵੇਲੇ

# en: in the morning
needs-word-time-morning = ਸਵੇਰੇ

# en: in the afternoon
needs-word-time-afternoon = ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ

# en: in the evening
needs-word-time-evening = ਸ਼ਾਮ ਨੂੰ

# en: What { $name } needs
needs-title = { $name } ਦੀਆਂ ਲੋੜਾਂ

# en: Ask { $name } how they like to be told things and to be asked. Write down what they say.
needs-lead = { $name } ਨੂੰ ਪੁੱਛੋ ਕਿ ਉਹ ਕਿਵੇਂ ਚਾਹੁੰਦੇ ਹਨ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਗੱਲਾਂ ਦੱਸੀਆਂ ਜਾਣ ਅਤੇ ਉਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾਵੇ। ਜੋ ਉਹ ਕਹਿਣ, ਉਹ ਲਿਖੋ।

# en: Care workers and managers of your service see this, so that { $name } does not have to say it again. In reports people are only counted, without names.
needs-who-sees = ਤੁਹਾਡੀ ਸੇਵਾ ਦੇ ਕੇਅਰ ਵਰਕਰ ਅਤੇ ਮੈਨੇਜਰ ਇਹ ਵੇਖਦੇ ਹਨ, ਤਾਂ ਜੋ { $name } ਨੂੰ ਮੁੜ ਨਾ ਦੱਸਣਾ ਪਵੇ। ਰਿਪੋਰਟਾਂ ਵਿੱਚ ਲੋਕ ਸਿਰਫ਼ ਗਿਣੇ ਜਾਂਦੇ ਹਨ, ਨਾਂਵਾਂ ਤੋਂ ਬਿਨਾਂ।

# en: { $name } needs nothing special
needs-nothing-special = { $name } ਦੀ ਕੋਈ ਖ਼ਾਸ ਲੋੜ ਨਹੀਂ ਹੈ

# en: Or say below what { $name } needs.
needs-or-form = ਜਾਂ ਹੇਠਾਂ ਦੱਸੋ ਕਿ { $name } ਦੀਆਂ ਕੀ ਲੋੜਾਂ ਹਨ।

# en: This was written down a year ago or more. Ask { $name } if it is still right.
needs-due-ask = ਇਹ ਲਿਖੇ ਨੂੰ ਇੱਕ ਸਾਲ ਜਾਂ ਵੱਧ ਹੋ ਗਿਆ ਹੈ। { $name } ਨੂੰ ਪੁੱਛੋ ਕਿ ਕੀ ਇਹ ਅਜੇ ਵੀ ਸਹੀ ਹੈ।

# en: Nothing has changed
needs-unchanged = ਕੁਝ ਨਹੀਂ ਬਦਲਿਆ

# en: Save
needs-save = ਸੇਵ ਕਰੋ

# en: It is recorded how to reach and ask { $name }.
needs-done = ਦਰਜ ਹੋ ਗਿਆ ਹੈ ਕਿ { $name } ਨਾਲ ਗੱਲ ਕਿਵੇਂ ਕਰਨੀ ਹੈ ਅਤੇ ਕਿਵੇਂ ਪੁੱਛਣਾ ਹੈ।

# en: Which language does { $name } read or hear best?
needs-language = { $name } ਕਿਹੜੀ ਬੋਲੀ ਸਭ ਤੋਂ ਸੌਖੀ ਪੜ੍ਹਦੇ ਜਾਂ ਸਮਝਦੇ ਹਨ?

# en: If it is not in the list, leave “Not said” and write it in the note at the end.
needs-language-hint = ਜੇ ਉਹ ਸੂਚੀ ਵਿੱਚ ਨਹੀਂ, ਤਾਂ “ਨਹੀਂ ਦੱਸਿਆ” ਰਹਿਣ ਦਿਓ ਅਤੇ ਅੰਤ ਵਾਲੇ ਨੋਟ ਵਿੱਚ ਲਿਖੋ।

# en: Not said
needs-language-not-said = ਨਹੀਂ ਦੱਸਿਆ

# en: Choose a language from the list
needs-language-error-format = ਸੂਚੀ ਵਿੱਚੋਂ ਬੋਲੀ ਚੁਣੋ

# en: What makes questions easier for { $name }?
needs-words = { $name } ਲਈ ਸਵਾਲ ਕਿਵੇਂ ਸੌਖੇ ਹੋ ਸਕਦੇ ਹਨ?

# en: Easy Read
needs-easy = ਸੌਖੇ ਸ਼ਬਦ (Easy Read)

# en: Short sentences and pictures.
needs-easy-hint = ਛੋਟੇ ਵਾਕ ਅਤੇ ਤਸਵੀਰਾਂ।

# en: The tablet reads the questions aloud
needs-aloud = ਟੈਬਲੈੱਟ ਸਵਾਲ ਬੋਲ ਕੇ ਸੁਣਾਵੇ

# en: Each question is read when it appears.
needs-aloud-hint = ਹਰ ਸਵਾਲ ਆਉਂਦਿਆਂ ਹੀ ਪੜ੍ਹ ਕੇ ਸੁਣਾਇਆ ਜਾਂਦਾ ਹੈ।

# en: How large must words be?
needs-size = ਅੱਖਰ ਕਿੰਨੇ ਵੱਡੇ ਹੋਣੇ ਚਾਹੀਦੇ ਹਨ?

# en: As usual
needs-size-normal = ਆਮ

# en: Large
needs-size-large = ਵੱਡੇ

# en: Very large
needs-size-largest = ਬਹੁਤ ਵੱਡੇ

# en: Choose how large words must be
needs-size-error-required = ਚੁਣੋ ਕਿ ਅੱਖਰ ਕਿੰਨੇ ਵੱਡੇ ਹੋਣ

# en: Does { $name } need strong contrast?
needs-contrast = ਕੀ { $name } ਨੂੰ ਤੇਜ਼ ਰੰਗ (contrast) ਚਾਹੀਦੇ ਹਨ?

# en: No
needs-contrast-normal = ਨਹੀਂ

# en: Yes, light words on black
needs-contrast-high = ਹਾਂ, ਕਾਲੇ ’ਤੇ ਹਲਕੇ ਅੱਖਰ

# en: Choose if strong contrast is needed
needs-contrast-error-required = ਚੁਣੋ ਕਿ ਤੇਜ਼ ਰੰਗ ਚਾਹੀਦੇ ਹਨ ਜਾਂ ਨਹੀਂ

# en: Does { $name } need an interpreter?
needs-interpreter = ਕੀ { $name } ਨੂੰ ਦੁਭਾਸ਼ੀਏ ਦੀ ਲੋੜ ਹੈ?

# en: No
needs-interpreter-none = ਨਹੀਂ

# en: Yes, for a spoken language
needs-interpreter-spoken = ਹਾਂ, ਬੋਲਣ ਵਾਲੀ ਭਾਸ਼ਾ ਲਈ

# en: Yes, for British Sign Language
needs-interpreter-bsl = ਹਾਂ, ਇਸ਼ਾਰਿਆਂ ਦੀ ਬੋਲੀ (British Sign Language) ਲਈ

# en: Yes, of another kind (write it in the note)
needs-interpreter-other = ਹਾਂ, ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ ਦੇ (ਨੋਟ ਵਿੱਚ ਲਿਖੋ)

# en: How does { $name } want letters and forms?
needs-format = { $name } ਚਿੱਠੀਆਂ ਅਤੇ ਫ਼ਾਰਮ ਕਿਸ ਤਰ੍ਹਾਂ ਚਾਹੁੰਦੇ ਹਨ?

# en: On a screen
needs-format-screen = ਸਕਰੀਨ ’ਤੇ

# en: On paper
needs-format-print_a4 = ਕਾਗ਼ਜ਼ ’ਤੇ

# en: On paper, in large print
needs-format-large_print = ਕਾਗ਼ਜ਼ ’ਤੇ, ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ

# en: On paper, in Easy Read
needs-format-easy_read_print = ਕਾਗ਼ਜ਼ ’ਤੇ, ਸੌਖੇ ਸ਼ਬਦਾਂ (Easy Read) ਵਿੱਚ

# en: To listen to
needs-format-audio = ਸੁਣਨ ਲਈ

# en: In another way (write it in the note)
needs-format-other = ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ (ਨੋਟ ਵਿੱਚ ਲਿਖੋ)

# en: Choose how letters and forms are wanted
needs-format-error-required = ਚੁਣੋ ਕਿ ਚਿੱਠੀਆਂ ਅਤੇ ਫ਼ਾਰਮ ਕਿਸ ਤਰ੍ਹਾਂ ਚਾਹੀਦੇ ਹਨ

# en: Does { $name } need help to answer?
needs-help = ਕੀ { $name } ਨੂੰ ਜਵਾਬ ਦੇਣ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?

# en: No
needs-help-none = ਨਹੀਂ

# en: Yes, somebody reads out the questions
needs-help-reads_aloud = ਹਾਂ, ਕੋਈ ਸਵਾਲ ਪੜ੍ਹ ਕੇ ਸੁਣਾਵੇ

# en: Yes, somebody writes down the answers
needs-help-writes = ਹਾਂ, ਕੋਈ ਜਵਾਬ ਲਿਖੇ

# en: Yes, somebody explains the questions
needs-help-explains = ਹਾਂ, ਕੋਈ ਸਵਾਲ ਸਮਝਾਵੇ

# en: Yes, an advocate is with them
needs-help-advocate = ਹਾਂ, ਉਨ੍ਹਾਂ ਦੇ ਹੱਕਾਂ ਲਈ ਬੋਲਣ ਵਾਲੇ (ਐਡਵੋਕੇਟ) ਨਾਲ ਹੋਣ

# en: Choose if help to answer is needed
needs-help-error-required = ਚੁਣੋ ਕਿ ਜਵਾਬ ਦੇਣ ਵਿੱਚ ਮਦਦ ਚਾਹੀਦੀ ਹੈ ਜਾਂ ਨਹੀਂ

# en: When is a good time to ask { $name }?
needs-time = { $name } ਤੋਂ ਕਿਸ ਵੇਲੇ ਪੁੱਛਣਾ ਚੰਗਾ ਹੈ?

# en: At any time
needs-time-any = ਕਿਸੇ ਵੀ ਵੇਲੇ

# en: In the morning
needs-time-morning = ਸਵੇਰੇ

# en: In the afternoon
needs-time-afternoon = ਦੁਪਹਿਰ ਤੋਂ ਬਾਅਦ

# en: In the evening
needs-time-evening = ਸ਼ਾਮ ਨੂੰ

# en: Choose a time
needs-time-error-required = ਵੇਲਾ ਚੁਣੋ

# en: Is there anything else?
needs-note = ਕੀ ਕੋਈ ਹੋਰ ਗੱਲ ਹੈ?

# en: For example “Speak to the left ear”. Nothing about health that is not needed to ask well.
needs-note-hint = ਜਿਵੇਂ “ਖੱਬੇ ਕੰਨ ਵੱਲ ਬੋਲੋ”। ਸਿਹਤ ਬਾਰੇ ਅਜਿਹਾ ਕੁਝ ਨਾ ਲਿਖੋ ਜੋ ਚੰਗੀ ਤਰ੍ਹਾਂ ਪੁੱਛਣ ਲਈ ਜ਼ਰੂਰੀ ਨਹੀਂ।

# en: Shorten the note to 300 characters
needs-note-error-too_long = ਨੋਟ ਛੋਟਾ ਕਰੋ: 300 ਜਾਂ ਇਸ ਤੋਂ ਘੱਟ ਅੱਖਰ

# en: The note holds a character that cannot be stored. Type it again
needs-note-error-control_characters = ਨੋਟ ਵਿੱਚ ਅਜਿਹਾ ਨਿਸ਼ਾਨ ਹੈ ਜੋ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ। ਇਸ ਨੂੰ ਮੁੜ ਟਾਈਪ ਕਰੋ

# en: What { $name } needs
needs-start = { $name } ਦੀਆਂ ਲੋੜਾਂ

# en: Not recorded yet.
needs-start-not-recorded = ਅਜੇ ਦਰਜ ਨਹੀਂ ਹਨ।

# en: Record what { $name } needs
needs-start-record = { $name } ਦੀਆਂ ਲੋੜਾਂ ਦਰਜ ਕਰੋ

# en: Review what { $name } needs
needs-start-review = { $name } ਦੀਆਂ ਲੋੜਾਂ ਮੁੜ ਵੇਖੋ

# en: The questions are not in { $language } yet. They are shown in English.
needs-start-no-language = ਸਵਾਲ ਅਜੇ ਇਸ ਬੋਲੀ ਵਿੱਚ ਨਹੀਂ ਹਨ: { $language }। ਇਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਵਿਖਾਏ ਜਾਂਦੇ ਹਨ।

# en: Language of the questions
needs-start-language = ਸਵਾਲਾਂ ਦੀ ਬੋਲੀ

# en: Did { $name } get what they need to take part?
needs-met = ਕੀ { $name } ਨੂੰ ਹਿੱਸਾ ਲੈਣ ਲਈ ਜੋ ਚਾਹੀਦਾ ਸੀ, ਉਹ ਮਿਲਿਆ?

# en: Ask { $name }, if you can. You can leave this question.
needs-met-hint = ਜੇ ਹੋ ਸਕੇ, { $name } ਨੂੰ ਪੁੱਛੋ। ਤੁਸੀਂ ਇਹ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ।

# en: Yes, all of it
needs-met-all = ਹਾਂ, ਸਭ ਕੁਝ

# en: In part
needs-met-partly = ਕੁਝ ਹੱਦ ਤੱਕ

# en: No
needs-met-no = ਨਹੀਂ

# en: Needs
needs-report-title = ਲੋੜਾਂ

# en: How people need to be told things and to be asked, and if they got it. As of { $date }.
needs-report-lead = ਲੋਕਾਂ ਨੂੰ ਕਿਵੇਂ ਦੱਸਣ ਅਤੇ ਉਨ੍ਹਾਂ ਤੋਂ ਕਿਵੇਂ ਪੁੱਛਣ ਦੀ ਲੋੜ ਹੈ, ਅਤੇ ਕੀ ਇਹ ਲੋੜ ਪੂਰੀ ਹੋਈ। { $date } ਤੱਕ।

# en: All providers together
needs-report-all = ਸਾਰੀਆਂ ਕੇਅਰ ਸੰਸਥਾਵਾਂ ਮਿਲਾ ਕੇ

# en: { $recorded } of { $active } people have it recorded and up to date what they need.
needs-report-recorded = { $active } ਵਿੱਚੋਂ { $recorded } ਲੋਕਾਂ ਦੀਆਂ ਲੋੜਾਂ ਦਰਜ ਹਨ ਅਤੇ ਇੱਕ ਸਾਲ ਤੋਂ ਪੁਰਾਣੀਆਂ ਨਹੀਂ।

# en: { $active } people receive the service. Some of the numbers below are not shown, because a group is too small.
needs-report-active = { $active } ਲੋਕ ਸੇਵਾ ਲੈਂਦੇ ਹਨ। ਹੇਠਾਂ ਕੁਝ ਗਿਣਤੀਆਂ ਨਹੀਂ ਵਿਖਾਈਆਂ ਗਈਆਂ, ਕਿਉਂਕਿ ਕੋਈ ਸਮੂਹ ਬਹੁਤ ਛੋਟਾ ਹੈ।

# en: Of { $said } people with needs of whom it was said in the last 365 days, { $all } had everything they need to take part ({ $share }). Of { $unsaid } it was not said.
needs-report-met = ਪਿਛਲੇ 365 ਦਿਨਾਂ ਵਿੱਚ ਲੋੜਾਂ ਵਾਲੇ { $said } ਲੋਕਾਂ ਬਾਰੇ ਇਹ ਦੱਸਿਆ ਗਿਆ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ { $all } ({ $share }) ਕੋਲ ਹਿੱਸਾ ਲੈਣ ਲਈ ਲੋੜੀਂਦਾ ਸਭ ਕੁਝ ਸੀ। { $unsaid } ਬਾਰੇ ਇਹ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ।

# en: { $people } people with needs answered in the last 365 days. It was said of nobody if they had what they need to take part.
needs-report-met-unsaid = ਲੋੜਾਂ ਵਾਲੇ { $people } ਲੋਕਾਂ ਨੇ ਪਿਛਲੇ 365 ਦਿਨਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤੇ। ਕਿਸੇ ਬਾਰੇ ਨਹੀਂ ਦੱਸਿਆ ਗਿਆ ਕਿ ਹਿੱਸਾ ਲੈਣ ਲਈ ਉਨ੍ਹਾਂ ਕੋਲ ਲੋੜੀਂਦਾ ਸਭ ਕੁਝ ਸੀ ਜਾਂ ਨਹੀਂ।

# en: { $people } people with needs answered in the last 365 days. Some of the numbers below are not shown, because a group is too small.
needs-report-met-hidden = ਲੋੜਾਂ ਵਾਲੇ { $people } ਲੋਕਾਂ ਨੇ ਪਿਛਲੇ 365 ਦਿਨਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੱਤੇ। ਹੇਠਾਂ ਕੁਝ ਗਿਣਤੀਆਂ ਨਹੀਂ ਵਿਖਾਈਆਂ ਗਈਆਂ, ਕਿਉਂਕਿ ਕੋਈ ਸਮੂਹ ਬਹੁਤ ਛੋਟਾ ਹੈ।

# en: Nobody with needs has answered in the last 365 days.
needs-report-met-none = ਲੋੜਾਂ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਪਿਛਲੇ 365 ਦਿਨਾਂ ਵਿੱਚ ਜਵਾਬ ਨਹੀਂ ਦਿੱਤੇ।

# en: Fewer than { $minimum } people with needs answered in the last 365 days, or the number would tell of so few. It is not shown.
needs-report-met-few = ਪਿਛਲੇ 365 ਦਿਨਾਂ ਵਿੱਚ ਲੋੜਾਂ ਵਾਲੇ { $minimum } ਤੋਂ ਘੱਟ ਲੋਕਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤੇ, ਜਾਂ ਗਿਣਤੀ ਤੋਂ ਇੰਨੇ ਥੋੜ੍ਹੇ ਲੋਕਾਂ ਬਾਰੇ ਪਤਾ ਲੱਗ ਜਾਂਦਾ। ਇਹ ਨਹੀਂ ਵਿਖਾਈ ਗਈ।

# en: Nobody receives the service now.
needs-report-people-none = ਹੁਣ ਕੋਈ ਸੇਵਾ ਨਹੀਂ ਲੈਂਦਾ।

# en: Fewer than { $minimum } people receive the service, or the number would tell of so few. It is not shown.
needs-report-people-few = { $minimum } ਤੋਂ ਘੱਟ ਲੋਕ ਸੇਵਾ ਲੈਂਦੇ ਹਨ, ਜਾਂ ਗਿਣਤੀ ਤੋਂ ਇੰਨੇ ਥੋੜ੍ਹੇ ਲੋਕਾਂ ਬਾਰੇ ਪਤਾ ਲੱਗ ਜਾਂਦਾ। ਇਹ ਨਹੀਂ ਵਿਖਾਈ ਗਈ।

# en: not shown
needs-report-hidden = ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ

# en: no data
needs-report-no-data = ਕੋਈ ਡਾਟਾ ਨਹੀਂ

# en: What is recorded
needs-report-people-caption = ਕੀ ਦਰਜ ਹੈ

# en: Which needs
needs-report-kinds-caption = ਕਿਹੜੀਆਂ ਲੋੜਾਂ

# en: Whether needs were met, in the last 365 days
needs-report-met-caption = ਪਿਛਲੇ 365 ਦਿਨਾਂ ਵਿੱਚ ਲੋੜਾਂ ਪੂਰੀਆਂ ਹੋਈਆਂ ਜਾਂ ਨਹੀਂ

# en: Group
needs-report-step = ਸਮੂਹ

# en: Need
needs-report-need = ਲੋੜ

# en: Said at the last assessment
needs-report-said = ਪਿਛਲੀ ਅਸੈੱਸਮੈਂਟ ਵਿੱਚ ਕੀ ਕਿਹਾ

# en: People who receive the service
needs-row-active = ਸੇਵਾ ਲੈਣ ਵਾਲੇ ਲੋਕ

# en: Needs recorded, up to date
needs-row-needs = ਲੋੜਾਂ ਦਰਜ ਹਨ, ਸਮੇਂ ਸਿਰ

# en: Nothing special needed, up to date
needs-row-nothing_special = ਕੋਈ ਖ਼ਾਸ ਲੋੜ ਨਹੀਂ, ਸਮੇਂ ਸਿਰ

# en: Recorded, review due
needs-row-review_due = ਦਰਜ ਹਨ, ਮੁੜ ਪੁੱਛਣ ਦਾ ਸਮਾਂ

# en: Nothing recorded
needs-row-none_recorded = ਕੁਝ ਦਰਜ ਨਹੀਂ

# en: People with needs who answered
needs-row-people = ਲੋੜਾਂ ਵਾਲੇ ਲੋਕ ਜਿਨ੍ਹਾਂ ਨੇ ਜਵਾਬ ਦਿੱਤੇ

# en: Everything they need
needs-row-all = ਲੋੜੀਂਦਾ ਸਭ ਕੁਝ

# en: In part
needs-row-partly = ਕੁਝ ਹੱਦ ਤੱਕ

# en: No
needs-row-no = ਨਹੀਂ

# en: Not said
needs-row-not_said = ਨਹੀਂ ਦੱਸਿਆ

# en: Another language than English
needs-kind-language = ਅੰਗਰੇਜ਼ੀ ਤੋਂ ਬਿਨਾਂ ਕੋਈ ਹੋਰ ਬੋਲੀ

# en: Easy Read
needs-kind-easy_read = ਸੌਖੇ ਸ਼ਬਦ (Easy Read)

# en: Larger words
needs-kind-text_size = ਵੱਡੇ ਅੱਖਰ

# en: Strong contrast
needs-kind-contrast = ਤੇਜ਼ ਰੰਗ (contrast)

# en: Read aloud by the device
needs-kind-read_aloud = ਡਿਵਾਈਸ ਬੋਲ ਕੇ ਸੁਣਾਵੇ

# en: An interpreter
needs-kind-interpreter = ਦੁਭਾਸ਼ੀਏ

# en: Letters and forms in another format
needs-kind-format = ਚਿੱਠੀਆਂ ਅਤੇ ਫ਼ਾਰਮ ਕਿਸੇ ਹੋਰ ਰੂਪ ਵਿੱਚ

# en: Help to answer
needs-kind-help_to_answer = ਜਵਾਬ ਦੇਣ ਵਿੱਚ ਮਦਦ

# en: A time of day
needs-kind-time_of_day = ਦਿਨ ਦਾ ਕੋਈ ਖ਼ਾਸ ਵੇਲਾ

# en: How these numbers are made
needs-report-how = ਇਹ ਗਿਣਤੀਆਂ ਕਿਵੇਂ ਬਣਦੀਆਂ ਹਨ

# en: What was recorded 365 days ago or earlier is to be reviewed, whatever it says.
needs-report-how-1 = ਜੋ 365 ਦਿਨ ਜਾਂ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਰਜ ਹੋਇਆ, ਉਸ ਬਾਰੇ ਮੁੜ ਪੁੱਛਣਾ ਹੈ, ਭਾਵੇਂ ਉਸ ਵਿੱਚ ਕੁਝ ਵੀ ਲਿਖਿਆ ਹੋਵੇ।

# en: One person can have several needs, so the numbers under “Which needs” can add up to more than there are people.
needs-report-how-2 = ਇੱਕ ਵਿਅਕਤੀ ਦੀਆਂ ਕਈ ਲੋੜਾਂ ਹੋ ਸਕਦੀਆਂ ਹਨ, ਇਸ ਲਈ “ਕਿਹੜੀਆਂ ਲੋੜਾਂ” ਹੇਠਲੀਆਂ ਗਿਣਤੀਆਂ ਦਾ ਜੋੜ ਲੋਕਾਂ ਦੀ ਗਿਣਤੀ ਤੋਂ ਵੱਧ ਹੋ ਸਕਦਾ ਹੈ।

# en: Whether needs were met is what was said at the end of each person’s latest assessment of the last 365 days.
needs-report-how-3 = ਲੋੜਾਂ ਪੂਰੀਆਂ ਹੋਈਆਂ ਜਾਂ ਨਹੀਂ, ਇਹ ਉਹ ਹੈ ਜੋ ਪਿਛਲੇ 365 ਦਿਨਾਂ ਵਿੱਚ ਹਰ ਵਿਅਕਤੀ ਦੀ ਸਭ ਤੋਂ ਤਾਜ਼ਾ ਅਸੈੱਸਮੈਂਟ ਦੇ ਅੰਤ ਵਿੱਚ ਕਿਹਾ ਗਿਆ।

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a number be worked out.
needs-report-how-4 = { $minimum } ਤੋਂ ਘੱਟ ਲੋਕਾਂ ਦੀ ਕੋਈ ਗਿਣਤੀ ਨਹੀਂ ਵਿਖਾਈ ਜਾਂਦੀ, ਅਤੇ ਨਾ ਉਹ ਕੁਝ ਜਿਸ ਤੋਂ ਅਜਿਹੀ ਗਿਣਤੀ ਕੱਢੀ ਜਾ ਸਕੇ।
