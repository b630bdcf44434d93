# en: Paper forms
nav-paper = ਕਾਗ਼ਜ਼ ਦੇ ਫ਼ਾਰਮ

# en: Print a paper form
paper-tab = ਕਾਗ਼ਜ਼ ਦਾ ਫ਼ਾਰਮ ਛਾਪੋ

# en: Print a form for { $name }
paper-title = { $name } ਲਈ ਫ਼ਾਰਮ ਛਾਪੋ

# en: The form carries a reference and not the name. Write the name only on the envelope. When the form comes back, its reference tells whose it is.
paper-lead = ਫ਼ਾਰਮ ’ਤੇ ਹਵਾਲਾ ਨੰਬਰ ਹੁੰਦਾ ਹੈ, ਨਾਂ ਨਹੀਂ। ਨਾਂ ਸਿਰਫ਼ ਲਿਫ਼ਾਫ਼ੇ ’ਤੇ ਲਿਖੋ। ਜਦੋਂ ਫ਼ਾਰਮ ਵਾਪਸ ਆਵੇਗਾ, ਹਵਾਲਾ ਨੰਬਰ ਤੋਂ ਪਤਾ ਲੱਗੇਗਾ ਕਿ ਇਹ ਕਿਸ ਦਾ ਹੈ।

# en: Language
paper-language = ਬੋਲੀ

# en: Nobody has checked this translation yet. The form says so in small print.
paper-unreviewed = ਇਸ ਅਨੁਵਾਦ ਦੀ ਅਜੇ ਕਿਸੇ ਨੇ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ। ਫ਼ਾਰਮ ’ਤੇ ਇਹ ਛੋਟੇ ਅੱਖਰਾਂ ਵਿੱਚ ਲਿਖਿਆ ਹੁੰਦਾ ਹੈ।

# en: The instructions around the questions are not there in this language. They are printed in English.
paper-words-missing = ਸਵਾਲਾਂ ਦੇ ਨਾਲ ਦੀਆਂ ਹਦਾਇਤਾਂ ਇਸ ਬੋਲੀ ਵਿੱਚ ਨਹੀਂ ਹਨ। ਉਹ ਅੰਗਰੇਜ਼ੀ ਵਿੱਚ ਛਪਣਗੀਆਂ।

# en: Kind of form
paper-form = ਫ਼ਾਰਮ ਦੀ ਕਿਸਮ

# en: Standard
paper-form-standard = ਆਮ

# en: Large print
paper-form-large = ਵੱਡੇ ਅੱਖਰ

# en: Easy Read
paper-form-easy = ਸੌਖੇ ਸ਼ਬਦ (Easy Read)

# en: A few pages, for somebody who reads ordinary print.
paper-form-hint-standard = ਕੁਝ ਸਫ਼ੇ, ਉਨ੍ਹਾਂ ਲਈ ਜੋ ਆਮ ਛਪਾਈ ਪੜ੍ਹ ਲੈਂਦੇ ਹਨ।

# en: Everything in 18 points or larger.
paper-form-hint-large = ਸਭ ਕੁਝ 18 ਪੁਆਇੰਟ ਜਾਂ ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ।

# en: Short sentences with pictures, in large print.
paper-form-hint-easy = ਛੋਟੇ ਵਾਕ ਤਸਵੀਰਾਂ ਨਾਲ, ਵੱਡੇ ਅੱਖਰਾਂ ਵਿੱਚ।

# en: Print this form
paper-print = ਇਹ ਫ਼ਾਰਮ ਛਾਪੋ

# en: Print the same form again
paper-print-again = ਇਹੀ ਫ਼ਾਰਮ ਮੁੜ ਛਾਪੋ

# en: This form has the reference { $reference }. Printing it again gives the same reference.
paper-made = ਇਸ ਫ਼ਾਰਮ ਦਾ ਹਵਾਲਾ ਨੰਬਰ { $reference } ਹੈ। ਮੁੜ ਛਾਪਣ ’ਤੇ ਵੀ ਇਹੀ ਨੰਬਰ ਰਹੇਗਾ।

# en: What will be printed
paper-preview = ਕੀ ਛਪੇਗਾ

# en: This is only a preview. Go back and use the button “Print this form”: the form needs a reference.
paper-unmade = ਇਹ ਸਿਰਫ਼ ਝਲਕ ਹੈ। ਵਾਪਸ ਜਾਓ ਅਤੇ “ਇਹ ਫ਼ਾਰਮ ਛਾਪੋ” ਬਟਨ ਵਰਤੋ: ਫ਼ਾਰਮ ਨੂੰ ਹਵਾਲਾ ਨੰਬਰ ਚਾਹੀਦਾ ਹੈ।

# en: There is nothing to print
paper-not-asked = ਛਾਪਣ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ

# en: This person has opted out, or their service has ended.
paper-not-asked-text = ਇਸ ਵਿਅਕਤੀ ਨੇ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ ਹੈ, ਜਾਂ ਉਨ੍ਹਾਂ ਦੀ ਸੇਵਾ ਖ਼ਤਮ ਹੋ ਚੁੱਕੀ ਹੈ।

# en: Back to the questionnaire
paper-back-instrument = ਸਵਾਲਨਾਮੇ ’ਤੇ ਵਾਪਸ

# en: A blank form: { $title }
paper-blank-title = ਖ਼ਾਲੀ ਫ਼ਾਰਮ: { $title }

# en: A blank form is for nobody in particular and has no reference. To be able to type in the answers quickly, print the form from the page of a person.
paper-blank-lead = ਖ਼ਾਲੀ ਫ਼ਾਰਮ ਕਿਸੇ ਇੱਕ ਵਿਅਕਤੀ ਲਈ ਨਹੀਂ ਹੁੰਦਾ ਅਤੇ ਇਸ ਦਾ ਹਵਾਲਾ ਨੰਬਰ ਨਹੀਂ ਹੁੰਦਾ। ਜੇ ਜਵਾਬ ਛੇਤੀ ਟਾਈਪ ਕਰਨੇ ਹਨ, ਤਾਂ ਫ਼ਾਰਮ ਵਿਅਕਤੀ ਦੇ ਸਫ਼ੇ ਤੋਂ ਛਾਪੋ।

# en: Which questions
paper-occasion = ਕਿਹੜੇ ਸਵਾਲ

# en: The first time
paper-occasion-baseline = ਪਹਿਲੀ ਵਾਰ ਦੇ

# en: A later time
paper-occasion-follow_up = ਬਾਅਦ ਦੀ ਵਾਰ ਦੇ

# en: Print a paper form
paper-person-link = ਕਾਗ਼ਜ਼ ਦਾ ਫ਼ਾਰਮ ਛਾਪੋ

# en: Print a blank form
paper-blank-link = ਖ਼ਾਲੀ ਫ਼ਾਰਮ ਛਾਪੋ

# en: Paper forms
paper-forms = ਕਾਗ਼ਜ਼ ਦੇ ਫ਼ਾਰਮ

# en: { $form }, { $language }, printed on { $date }
paper-forms-one = { $form }, { $language }, { $date } ਨੂੰ ਛਾਪਿਆ

# en: Typed in on { $date }
paper-forms-returned = { $date } ਨੂੰ ਟਾਈਪ ਕੀਤਾ

# en: Not back yet
paper-forms-out = ਅਜੇ ਵਾਪਸ ਨਹੀਂ ਆਇਆ

# en: Type in a paper form
paper-enter-title = ਕਾਗ਼ਜ਼ ਦਾ ਫ਼ਾਰਮ ਟਾਈਪ ਕਰੋ

# en: Type the reference at the top of the form, or scan its code.
paper-enter-lead = ਫ਼ਾਰਮ ਦੇ ਉੱਪਰ ਲਿਖਿਆ ਹਵਾਲਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ, ਜਾਂ ਇਸ ਦਾ ਕੋਡ ਸਕੈਨ ਕਰੋ।

# en: Reference
paper-enter-reference = ਹਵਾਲਾ ਨੰਬਰ

# en: Eight letters and digits, like 7KQ4-M2XC. Small letters and spaces do not matter.
paper-enter-reference-hint = ਅੱਠ ਅੱਖਰ ਅਤੇ ਅੰਕ, ਜਿਵੇਂ 7KQ4-M2XC। ਛੋਟੇ ਅੱਖਰਾਂ ਅਤੇ ਖ਼ਾਲੀ ਥਾਂ ਨਾਲ ਫ਼ਰਕ ਨਹੀਂ ਪੈਂਦਾ।

# en: Open this form
paper-enter-find = ਇਹ ਫ਼ਾਰਮ ਖੋਲ੍ਹੋ

# en: Forms are typed in only where the service can be reached. Nothing typed here is kept on this device.
paper-enter-offline = ਫ਼ਾਰਮ ਸਿਰਫ਼ ਉੱਥੇ ਟਾਈਪ ਕੀਤੇ ਜਾਂਦੇ ਹਨ ਜਿੱਥੇ ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਹੋਵੇ। ਇੱਥੇ ਟਾਈਪ ਕੀਤਾ ਕੁਝ ਵੀ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਨਹੀਂ ਰੱਖਿਆ ਜਾਂਦਾ।

# en: Type the reference of the form
paper-enter-error-required = ਫ਼ਾਰਮ ਦਾ ਹਵਾਲਾ ਨੰਬਰ ਟਾਈਪ ਕਰੋ

# en: A reference has eight letters and digits. Type it as it is on the form
paper-enter-error-length = ਹਵਾਲਾ ਨੰਬਰ ਵਿੱਚ ਅੱਠ ਅੱਖਰ ਅਤੇ ਅੰਕ ਹੁੰਦੇ ਹਨ। ਜਿਵੇਂ ਫ਼ਾਰਮ ’ਤੇ ਹੈ, ਉਵੇਂ ਟਾਈਪ ਕਰੋ

# en: A reference has only digits and letters, and never the letter U. Type it as it is on the form
paper-enter-error-character = ਹਵਾਲਾ ਨੰਬਰ ਵਿੱਚ ਸਿਰਫ਼ ਅੰਕ ਅਤੇ ਅੱਖਰ ਹੁੰਦੇ ਹਨ, ਅਤੇ ਅੱਖਰ U ਕਦੇ ਨਹੀਂ ਹੁੰਦਾ। ਜਿਵੇਂ ਫ਼ਾਰਮ ’ਤੇ ਹੈ, ਉਵੇਂ ਟਾਈਪ ਕਰੋ

# en: One character is wrong, or two have changed places. Compare it with the form
paper-enter-error-check = ਇੱਕ ਅੱਖਰ ਗ਼ਲਤ ਹੈ, ਜਾਂ ਦੋ ਅੱਖਰ ਅੱਗੇ-ਪਿੱਛੇ ਹੋ ਗਏ ਹਨ। ਫ਼ਾਰਮ ਨਾਲ ਮਿਲਾ ਕੇ ਵੇਖੋ

# en: There is no form with this reference among the people of your provider. Compare it with the form
paper-enter-error-unknown = ਤੁਹਾਡੀ ਕੇਅਰ ਸੰਸਥਾ ਦੇ ਲੋਕਾਂ ਵਿੱਚ ਇਸ ਹਵਾਲਾ ਨੰਬਰ ਵਾਲਾ ਕੋਈ ਫ਼ਾਰਮ ਨਹੀਂ ਹੈ। ਫ਼ਾਰਮ ਨਾਲ ਮਿਲਾ ਕੇ ਵੇਖੋ

# en: Form { $reference }
paper-entry-title = ਫ਼ਾਰਮ { $reference }

# en: { $name } ({ $reference })
paper-entry-who = { $name } ({ $reference })

# en: { $form }, { $language }, printed on { $date }
paper-entry-about = { $form }, { $language }, { $date } ਨੂੰ ਛਾਪਿਆ

# en: Another form
paper-entry-back = ਕੋਈ ਹੋਰ ਫ਼ਾਰਮ

# en: This form was typed in already, on { $date }.
paper-entry-returned = ਇਹ ਫ਼ਾਰਮ ਪਹਿਲਾਂ ਹੀ { $date } ਨੂੰ ਟਾਈਪ ਕੀਤਾ ਜਾ ਚੁੱਕਾ ਹੈ।

# en: If something was typed wrongly, type in the whole form again. It then takes the place of the first.
paper-entry-returned-text = ਜੇ ਕੁਝ ਗ਼ਲਤ ਟਾਈਪ ਹੋਇਆ ਸੀ, ਤਾਂ ਪੂਰਾ ਫ਼ਾਰਮ ਮੁੜ ਟਾਈਪ ਕਰੋ। ਫਿਰ ਪਹਿਲੇ ਦੀ ਥਾਂ ਇਹ ਗਿਣਿਆ ਜਾਵੇਗਾ।

# en: Type it in again to correct it
paper-entry-correct = ਠੀਕ ਕਰਨ ਲਈ ਮੁੜ ਟਾਈਪ ਕਰੋ

# en: This corrects what was typed in on { $date }.
paper-entry-correcting = ਇਸ ਨਾਲ { $date } ਨੂੰ ਟਾਈਪ ਕੀਤਾ ਠੀਕ ਹੁੰਦਾ ਹੈ।

# en: Enter twice
paper-entry-twice = ਦੋ ਵਾਰ ਟਾਈਪ ਕਰੋ

# en: Somebody types the form a second time. Differences are shown before anything is sent.
paper-entry-twice-hint = ਕੋਈ ਫ਼ਾਰਮ ਦੂਜੀ ਵਾਰ ਟਾਈਪ ਕਰਦਾ ਹੈ। ਕੁਝ ਵੀ ਭੇਜਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ਰਕ ਵਿਖਾਏ ਜਾਂਦੇ ਹਨ।

# en: Keys
paper-entry-keys = ਕੀਬੋਰਡ ਦੇ ਬਟਨ

# en: 1 to 5: the answer, and on to the next
paper-entry-keys-digits = 1 ਤੋਂ 5: ਜਵਾਬ, ਅਤੇ ਅਗਲੇ ’ਤੇ ਜਾਓ

# en: D or − : does not know. S or / : would rather not say. A or * : does not apply
paper-entry-keys-apart = D ਜਾਂ − : ਪਤਾ ਨਹੀਂ। S ਜਾਂ / : ਨਾ ਹੀ ਦੱਸਾਂ। A ਜਾਂ * : ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ

# en: Enter: leave it empty and go on
paper-entry-keys-enter = Enter: ਖ਼ਾਲੀ ਛੱਡੋ ਅਤੇ ਅੱਗੇ ਚੱਲੋ

# en: Arrow up: back. Arrow down: on
paper-entry-keys-up = ਉੱਪਰ ਵਾਲਾ ਤੀਰ: ਪਿੱਛੇ। ਹੇਠਾਂ ਵਾਲਾ ਤੀਰ: ਅੱਗੇ

# en: Delete: take the answer back
paper-entry-keys-delete = Delete: ਜਵਾਬ ਮਿਟਾਓ

# en: In a comment: Enter goes on, Shift with Enter begins a new line
paper-entry-keys-comment = ਲਿਖਤ ਵਾਲੇ ਖ਼ਾਨੇ ਵਿੱਚ: Enter ਨਾਲ ਅੱਗੇ ਚੱਲੋ, Shift ਅਤੇ Enter ਨਾਲ ਨਵੀਂ ਲਾਈਨ

# en: { $n } of { $of } filled in
paper-entry-count = { $of } ਵਿੱਚੋਂ { $n } ਭਰੇ ਗਏ

# en: Look through the answers once more if you like, then send them.
paper-entry-settled = ਚਾਹੋ ਤਾਂ ਜਵਾਬਾਂ ’ਤੇ ਇੱਕ ਵਾਰ ਹੋਰ ਨਜ਼ਰ ਮਾਰੋ, ਫਿਰ ਭੇਜੋ।

# en: Second time: type the whole form again. What was typed the first time is not shown.
paper-entry-second = ਦੂਜੀ ਵਾਰ: ਪੂਰਾ ਫ਼ਾਰਮ ਮੁੜ ਟਾਈਪ ਕਰੋ। ਜੋ ਪਹਿਲੀ ਵਾਰ ਟਾਈਪ ਹੋਇਆ, ਉਹ ਨਹੀਂ ਵਿਖਾਇਆ ਜਾਂਦਾ।

# en: Date on the form
paper-entry-date = ਫ਼ਾਰਮ ’ਤੇ ਲਿਖੀ ਤਾਰੀਖ਼

# en: Type it as it is on the form. If there is none, use the day on which it came back.
paper-entry-date-hint = ਜਿਵੇਂ ਫ਼ਾਰਮ ’ਤੇ ਹੈ, ਉਵੇਂ ਟਾਈਪ ਕਰੋ। ਜੇ ਤਾਰੀਖ਼ ਨਹੀਂ ਹੈ, ਤਾਂ ਉਹ ਦਿਨ ਭਰੋ ਜਦੋਂ ਫ਼ਾਰਮ ਵਾਪਸ ਆਇਆ।

# en: Type the date on the form
paper-entry-date-error-required = ਫ਼ਾਰਮ ’ਤੇ ਲਿਖੀ ਤਾਰੀਖ਼ ਟਾਈਪ ਕਰੋ

# en: Type a real date, like 3 11 2025
paper-entry-date-error-format = ਅਸਲੀ ਤਾਰੀਖ਼ ਟਾਈਪ ਕਰੋ, ਜਿਵੇਂ 3 11 2025

# en: The date lies in the future. Compare it with the form
paper-entry-date-error-in_future = ਤਾਰੀਖ਼ ਆਉਣ ਵਾਲੇ ਸਮੇਂ ਦੀ ਹੈ। ਫ਼ਾਰਮ ਨਾਲ ਮਿਲਾ ਕੇ ਵੇਖੋ

# en: The form was printed on { $date }. If an earlier day is written on it, use that day
paper-entry-date-error-inconsistent = ਫ਼ਾਰਮ { $date } ਨੂੰ ਛਾਪਿਆ ਗਿਆ ਸੀ। ਜੇ ਇਸ ’ਤੇ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਦਿਨ ਲਿਖਿਆ ਹੈ, ਤਾਂ { $date } ਭਰੋ

# en: The date lies before the first day of the service. Compare it with the form
paper-entry-date-error-before_service_start = ਤਾਰੀਖ਼ ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਹੈ। ਫ਼ਾਰਮ ਨਾਲ ਮਿਲਾ ਕੇ ਵੇਖੋ

# en: The service had ended by this date. Only a form from before can be sent
paper-entry-date-error-after_end = ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਸੇਵਾ ਖ਼ਤਮ ਹੋ ਚੁੱਕੀ ਸੀ। ਸਿਰਫ਼ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਫ਼ਾਰਮ ਭੇਜਿਆ ਜਾ ਸਕਦਾ ਹੈ

# en: The person had moved to another provider by this date. Only a form from before can be sent
paper-entry-date-error-after_transfer = ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਵਿਅਕਤੀ ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਜਾ ਚੁੱਕੇ ਸਨ। ਸਿਰਫ਼ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਫ਼ਾਰਮ ਭੇਜਿਆ ਜਾ ਸਕਦਾ ਹੈ

# en: The person had opted out by this date. Only a form from before can be sent
paper-entry-date-error-after_opt_out = ਇਸ ਤਾਰੀਖ਼ ਤੱਕ ਵਿਅਕਤੀ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣ ਚੁੱਕੇ ਸਨ। ਸਿਰਫ਼ ਉਸ ਤੋਂ ਪਹਿਲਾਂ ਦਾ ਫ਼ਾਰਮ ਭੇਜਿਆ ਜਾ ਸਕਦਾ ਹੈ

# en: Who filled it in?
paper-entry-who-q = ਇਹ ਕਿਸ ਨੇ ਭਰਿਆ?

# en: Who helped, or answered?
paper-entry-helper-q = ਮਦਦ ਕਿਸ ਨੇ ਕੀਤੀ, ਜਾਂ ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤੇ?

# en: Whose view?
paper-entry-view-q = ਕਿਸ ਦੀ ਰਾਏ?

# en: Why for somebody else?
paper-entry-basis-q = ਕਿਸੇ ਹੋਰ ਦੀ ਥਾਂ ਕਿਉਂ?

# en: May the care team see the answers?
paper-entry-share-q = ਕੀ ਕੇਅਰ ਟੀਮ ਜਵਾਬ ਵੇਖ ਸਕਦੀ ਹੈ?

# en: Still matters: { $wish }
paper-entry-kept-q = ਅਜੇ ਵੀ ਅਹਿਮ ਹੈ: { $wish }

# en: New wish { $n }
paper-entry-named-q = ਨਵੀਂ ਇੱਛਾ { $n }

# en: { $question } “{ $wish }”
paper-entry-progress-q = { $question } “{ $wish }”

# en: Ticked
paper-entry-ticked = ਨਿਸ਼ਾਨ ਲੱਗਾ ਹੈ

# en: Not ticked
paper-entry-not-ticked = ਨਿਸ਼ਾਨ ਨਹੀਂ ਲੱਗਾ

# en: Clear
paper-entry-clear = ਮਿਟਾਓ

# en: { $key } { $text }
paper-entry-option = { $key } { $text }

# en: Choose what is ticked on the form for “{ $field }”
paper-entry-error-required = ਚੁਣੋ ਕਿ ਫ਼ਾਰਮ ’ਤੇ “{ $field }” ਲਈ ਕਿਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲੱਗਾ ਹੈ

# en: “{ $field }” is too long: shorten it
paper-entry-error-too_long = “{ $field }” ਬਹੁਤ ਲੰਮਾ ਹੈ: ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ

# en: Remove the characters that cannot be shown from “{ $field }”
paper-entry-error-control_characters = “{ $field }” ਵਿੱਚੋਂ ਉਹ ਨਿਸ਼ਾਨ ਹਟਾਓ ਜੋ ਵਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ

# en: “{ $field }” does not fit the other answers
paper-entry-error-not_allowed = “{ $field }” ਬਾਕੀ ਜਵਾਬਾਂ ਨਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ

# en: “{ $field }” cannot be sent like this
paper-entry-error-other = “{ $field }” ਇਸ ਤਰ੍ਹਾਂ ਭੇਜਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ

# en: At most three wishes can be kept. Leave out the ones that matter least
paper-entry-outcomes-too-many = ਵੱਧ ਤੋਂ ਵੱਧ ਤਿੰਨ ਇੱਛਾਵਾਂ ਰੱਖੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ। ਜੋ ਸਭ ਤੋਂ ਘੱਟ ਅਹਿਮ ਹਨ, ਉਹ ਛੱਡ ਦਿਓ

# en: Send these answers
paper-entry-finish = ਇਹ ਜਵਾਬ ਭੇਜੋ

# en: Go on to the second time
paper-entry-next-pass = ਦੂਜੀ ਵਾਰ ਲਈ ਅੱਗੇ ਚੱਲੋ

# en: Compare both
paper-entry-compare = ਦੋਹਾਂ ਦੀ ਤੁਲਨਾ ਕਰੋ

# en: Somebody has typed in this form meanwhile. Nothing was stored twice.
paper-entry-conflict = ਇਸ ਦੌਰਾਨ ਕਿਸੇ ਨੇ ਇਹ ਫ਼ਾਰਮ ਟਾਈਪ ਕਰ ਦਿੱਤਾ ਹੈ। ਕੁਝ ਵੀ ਦੋ ਵਾਰ ਦਰਜ ਨਹੀਂ ਹੋਇਆ।

# en: These answers arrived before, in another wording. Nothing was overwritten. Open the form again to see.
paper-entry-id-conflict = ਇਹ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਪਹੁੰਚ ਚੁੱਕੇ ਹਨ, ਪਰ ਉਨ੍ਹਾਂ ਵਿੱਚ ਕੁਝ ਹੋਰ ਸੀ। ਕੁਝ ਵੀ ਮਿਟਾਇਆ ਨਹੀਂ ਗਿਆ। ਫ਼ਾਰਮ ਮੁੜ ਖੋਲ੍ਹ ਕੇ ਵੇਖੋ।

# en: The service cannot be reached. Everything typed is still here. Try again.
paper-entry-offline = ਸਿਸਟਮ ਨਾਲ ਸੰਪਰਕ ਨਹੀਂ ਹੋ ਰਿਹਾ। ਟਾਈਪ ਕੀਤਾ ਸਭ ਕੁਝ ਅਜੇ ਇੱਥੇ ਹੈ। ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ।

# en: Differences
paper-differences-title = ਫ਼ਰਕ

# en: { $n ->\n    [one] One field differs. Look at the paper and choose what is right.\n   *[other] { $n } fields differ. Look at the paper and choose what is right.\n}
paper-differences-lead =
    { $n ->
        [one] { $n } ਖ਼ਾਨੇ ਵਿੱਚ ਫ਼ਰਕ ਹੈ। ਕਾਗ਼ਜ਼ ਵੇਖੋ ਅਤੇ ਜੋ ਸਹੀ ਹੈ ਉਹ ਚੁਣੋ।
       *[other] { $n } ਖ਼ਾਨਿਆਂ ਵਿੱਚ ਫ਼ਰਕ ਹੈ। ਕਾਗ਼ਜ਼ ਵੇਖੋ ਅਤੇ ਜੋ ਸਹੀ ਹੈ ਉਹ ਚੁਣੋ।
    }

# en: Left empty
paper-differences-empty = ਖ਼ਾਲੀ ਛੱਡਿਆ

# en: Use the first: { $value }
paper-differences-pick-1 = ਪਹਿਲਾ ਵਰਤੋ: { $value }

# en: Use the second: { $value }
paper-differences-pick-2 = ਦੂਜਾ ਵਰਤੋ: { $value }

# en: Choose what is right for “{ $field }”
paper-differences-error = ਚੁਣੋ ਕਿ “{ $field }” ਲਈ ਕੀ ਸਹੀ ਹੈ

# en: Go on with what is right
paper-differences-done = ਸਹੀ ਜਵਾਬਾਂ ਨਾਲ ਅੱਗੇ ਚੱਲੋ

# en: The answers have arrived
paper-sent-title = ਜਵਾਬ ਪਹੁੰਚ ਗਏ ਹਨ

# en: Form { $reference } of { $name }, answered on { $date }.
paper-sent-text = { $name } ਦਾ ਫ਼ਾਰਮ { $reference }, ਜਿਸ ਦੇ ਜਵਾਬ { $date } ਨੂੰ ਦਿੱਤੇ ਗਏ।

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
paper-sent-incomplete = ਕੁਝ ਮੁੱਖ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਹਨ। { $name } ਦਾ ਨਾਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰਹੇਗਾ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਣਾ ਹੈ।

# en: Keep or destroy the paper as your office does with all papers of this kind.
paper-sent-keep = ਕਾਗ਼ਜ਼ ਨੂੰ ਉਵੇਂ ਹੀ ਸਾਂਭੋ ਜਾਂ ਨਸ਼ਟ ਕਰੋ ਜਿਵੇਂ ਤੁਹਾਡਾ ਦਫ਼ਤਰ ਅਜਿਹੇ ਸਾਰੇ ਕਾਗ਼ਜ਼ਾਂ ਨਾਲ ਕਰਦਾ ਹੈ।

# en: To the page of { $name }
paper-sent-person = { $name } ਦੇ ਸਫ਼ੇ ’ਤੇ ਜਾਓ

# en: Next form
paper-sent-next = ਅਗਲਾ ਫ਼ਾਰਮ

# en: Page { $page } of { $pages }
paper-page = { $pages } ਵਿੱਚੋਂ ਸਫ਼ਾ { $page }

# en: Reference { $reference }
paper-foot-reference = ਹਵਾਲਾ ਨੰਬਰ { $reference }

# en: The reference comes with printing
paper-foot-none = ਹਵਾਲਾ ਨੰਬਰ ਛਾਪਣ ਵੇਲੇ ਲੱਗੇਗਾ

# en: Reference
paper-reference = ਹਵਾਲਾ ਨੰਬਰ

# en: QR code of this form
paper-qr = ਇਸ ਫ਼ਾਰਮ ਦਾ QR ਕੋਡ

# en: { $key } { $version }, { $language }
paper-version = { $key } { $version }, { $language }

# en: Nobody has checked this translation yet.
paper-unreviewed-note = ਇਸ ਅਨੁਵਾਦ ਦੀ ਅਜੇ ਕਿਸੇ ਨੇ ਜਾਂਚ ਨਹੀਂ ਕੀਤੀ।

# en: You can leave out any question. That is fine.
paper-how-skip = ਤੁਸੀਂ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡ ਸਕਦੇ ਹੋ। ਇਹ ਬਿਲਕੁਲ ਠੀਕ ਹੈ।

# en: Somebody can help you. It is still your answer.
paper-how-help = ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ। ਜਵਾਬ ਫਿਰ ਵੀ ਤੁਹਾਡਾ ਆਪਣਾ ਹੈ।

# en: Tick one box for each question. If you tick the wrong box, cross it out and tick another.
paper-how-tick = ਹਰ ਸਵਾਲ ਲਈ ਇੱਕ ਖ਼ਾਨੇ ਵਿੱਚ ਨਿਸ਼ਾਨ ਲਗਾਓ। ਜੇ ਨਿਸ਼ਾਨ ਗ਼ਲਤ ਖ਼ਾਨੇ ਵਿੱਚ ਲੱਗ ਜਾਵੇ, ਤਾਂ ਉਸ ਨੂੰ ਕੱਟ ਦਿਓ ਅਤੇ ਦੂਜੇ ਖ਼ਾਨੇ ਵਿੱਚ ਲਗਾਓ।

# en: Please do not write your name on this form.
paper-how-name = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਫ਼ਾਰਮ ’ਤੇ ਆਪਣਾ ਨਾਂ ਨਾ ਲਿਖੋ।

# en: The date today
paper-date = ਅੱਜ ਦੀ ਤਾਰੀਖ਼

# en: Day
paper-date-day = ਦਿਨ

# en: Month
paper-date-month = ਮਹੀਨਾ

# en: Year
paper-date-year = ਸਾਲ

# en: Who filled this in?
paper-who = ਇਹ ਫ਼ਾਰਮ ਕਿਸ ਨੇ ਭਰਿਆ?

# en: I filled this in on my own.
paper-who-self = ਮੈਂ ਇਹ ਆਪ ਭਰਿਆ।

# en: I gave the answers, and somebody helped me.
paper-who-with_help = ਜਵਾਬ ਮੈਂ ਦਿੱਤੇ, ਅਤੇ ਕਿਸੇ ਨੇ ਮੇਰੀ ਮਦਦ ਕੀਤੀ।

# en: I am answering for somebody else.
paper-who-on_behalf = ਮੈਂ ਕਿਸੇ ਹੋਰ ਦੀ ਥਾਂ ਜਵਾਬ ਦਿੱਤੇ।

# en: Go on to question 1.
paper-who-then-first = ਹੁਣ ਸਵਾਲ 1 ’ਤੇ ਜਾਓ।

# en: Please say below who helped.
paper-who-then-helper = ਕਿਰਪਾ ਕਰਕੇ ਹੇਠਾਂ ਦੱਸੋ ਕਿ ਮਦਦ ਕਿਸ ਨੇ ਕੀਤੀ।

# en: Please answer the next three questions too.
paper-who-then-all = ਕਿਰਪਾ ਕਰਕੇ ਅਗਲੇ ਤਿੰਨ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਵੀ ਦਿਓ।

# en: If somebody helped or answered: who was it?
paper-helper = ਜੇ ਕਿਸੇ ਨੇ ਮਦਦ ਕੀਤੀ ਜਾਂ ਜਵਾਬ ਦਿੱਤੇ: ਉਹ ਕੌਣ ਸੀ?

# en: A family member
paper-helper-family = ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ

# en: A friend or neighbour
paper-helper-friend = ਕੋਈ ਦੋਸਤ ਜਾਂ ਗੁਆਂਢੀ

# en: An advocate
paper-helper-advocate = ਹੱਕਾਂ ਲਈ ਬੋਲਣ ਵਾਲੇ (ਐਡਵੋਕੇਟ)

# en: A care worker of this service
paper-helper-service_worker = ਇਸ ਸੇਵਾ ਦੇ ਕੇਅਰ ਵਰਕਰ

# en: Another professional
paper-helper-other_professional = ਕੋਈ ਹੋਰ ਪੇਸ਼ੇਵਰ ਵਿਅਕਤੀ

# en: An interpreter
paper-helper-interpreter = ਦੁਭਾਸ਼ੀਏ

# en: Only if you are answering for somebody else.
paper-behalf-only = ਸਿਰਫ਼ ਤਾਂ ਭਰੋ ਜੇ ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਦੀ ਥਾਂ ਜਵਾਬ ਦੇ ਰਹੇ ਹੋ।

# en: Whose view do you give?
paper-view = ਤੁਸੀਂ ਕਿਸ ਦੀ ਰਾਏ ਦੱਸ ਰਹੇ ਹੋ?

# en: What I think they would say
paper-view-their_view = ਮੇਰੇ ਖ਼ਿਆਲ ਵਿੱਚ ਉਹ ਕੀ ਕਹਿੰਦੇ

# en: My own view
paper-view-own_view = ਮੇਰੀ ਆਪਣੀ ਰਾਏ

# en: Why are you answering for them?
paper-basis = ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਜਵਾਬ ਕਿਉਂ ਦੇ ਰਹੇ ਹੋ?

# en: They asked me to
paper-basis-asked_by_person = ਉਨ੍ਹਾਂ ਨੇ ਮੈਨੂੰ ਕਿਹਾ ਹੈ

# en: They cannot decide this, and it is good for them
paper-basis-best_interests = ਉਹ ਇਹ ਫ਼ੈਸਲਾ ਆਪ ਨਹੀਂ ਕਰ ਸਕਦੇ, ਅਤੇ ਇਹ ਉਨ੍ਹਾਂ ਦੇ ਭਲੇ ਵਿੱਚ ਹੈ

# en: I have the legal right to, for example a power of attorney
paper-basis-legal_authority = ਮੇਰੇ ਕੋਲ ਕਾਨੂੰਨੀ ਅਧਿਕਾਰ ਹੈ, ਜਿਵੇਂ ਮੁਖ਼ਤਿਆਰਨਾਮਾ (power of attorney)

# en: Only if you ticked “{ $answers }” for “{ $question }”.
paper-only-if = ਸਿਰਫ਼ ਤਾਂ ਭਰੋ ਜੇ ਤੁਸੀਂ “{ $question }” ਲਈ “{ $answers }” ’ਤੇ ਨਿਸ਼ਾਨ ਲਗਾਇਆ ਹੈ।

# en: You said this before. Tick what still matters to you.
paper-wishes-before = ਤੁਸੀਂ ਪਹਿਲਾਂ ਇਹ ਦੱਸਿਆ ਸੀ। ਜੋ ਅਜੇ ਵੀ ਤੁਹਾਡੇ ਲਈ ਅਹਿਮ ਹੈ, ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਗਾਓ।

# en: Is there something new?
paper-wishes-new = ਕੀ ਕੁਝ ਨਵਾਂ ਹੈ?

# en: May your care team see your answers?
paper-share = ਕੀ ਤੁਹਾਡੀ ਕੇਅਰ ਟੀਮ ਤੁਹਾਡੇ ਜਵਾਬ ਵੇਖ ਸਕਦੀ ਹੈ?

# en: Somebody in the office types in your answers, and tells nobody. Your answers always count, without your name. If you tick nothing, your care team does not see them.
paper-share-help = ਦਫ਼ਤਰ ਵਿੱਚ ਕੋਈ ਤੁਹਾਡੇ ਜਵਾਬ ਟਾਈਪ ਕਰਦਾ ਹੈ, ਅਤੇ ਕਿਸੇ ਨੂੰ ਨਹੀਂ ਦੱਸਦਾ। ਤੁਹਾਡੇ ਜਵਾਬ ਹਮੇਸ਼ਾ ਤੁਹਾਡੇ ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਗਿਣੇ ਜਾਂਦੇ ਹਨ। ਜੇ ਤੁਸੀਂ ਕੋਈ ਨਿਸ਼ਾਨ ਨਾ ਲਗਾਓ, ਤਾਂ ਤੁਹਾਡੀ ਕੇਅਰ ਟੀਮ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਵੇਖੇਗੀ।

# en: Yes, my care team may see them and talk with me about them.
paper-share-yes = ਹਾਂ, ਮੇਰੀ ਕੇਅਰ ਟੀਮ ਮੇਰੇ ਜਵਾਬ ਵੇਖ ਸਕਦੀ ਹੈ ਅਤੇ ਉਨ੍ਹਾਂ ਬਾਰੇ ਮੇਰੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੀ ਹੈ।

# en: No, please keep my answers private.
paper-share-no = ਨਹੀਂ, ਕਿਰਪਾ ਕਰਕੇ ਮੇਰੇ ਜਵਾਬ ਪ੍ਰਾਈਵੇਟ ਰੱਖੋ।

# en: Thank you. You are done.
paper-end = ਤੁਹਾਡਾ ਧੰਨਵਾਦ। ਫ਼ਾਰਮ ਪੂਰਾ ਹੋ ਗਿਆ।

# en: Put the form into the envelope that came with it and close it. Post it, or give it to your care worker.
paper-end-text = ਫ਼ਾਰਮ ਨਾਲ ਆਏ ਲਿਫ਼ਾਫ਼ੇ ਵਿੱਚ ਫ਼ਾਰਮ ਪਾਓ ਅਤੇ ਲਿਫ਼ਾਫ਼ਾ ਬੰਦ ਕਰੋ। ਇਸ ਨੂੰ ਡਾਕ ਵਿੱਚ ਪਾਓ, ਜਾਂ ਆਪਣੇ ਕੇਅਰ ਵਰਕਰ ਨੂੰ ਦਿਓ।
