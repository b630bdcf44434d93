# Paper forms. First what staff read on the screen; then the form's own words, which the person reads on paper: plain, and
# without a name.

nav-paper = Paper forms

# Printing
paper-tab = Print a paper form
paper-title = Print a form for { $name }
paper-lead = The form carries a reference and not the name. Write the name only on the envelope. When the form comes back, its reference tells whose it is.
paper-language = Language
paper-unreviewed = Nobody has checked this translation yet. The form says so in small print.
paper-words-missing = The instructions around the questions are not there in this language. They are printed in English.
paper-form = Kind of form
paper-form-standard = Standard
paper-form-large = Large print
paper-form-easy = Easy Read
paper-form-hint-standard = A few pages, for somebody who reads ordinary print.
paper-form-hint-large = Everything in 18 points or larger.
paper-form-hint-easy = Short sentences with pictures, in large print.
paper-print = Print this form
paper-print-again = Print the same form again
paper-made = This form has the reference { $reference }. Printing it again gives the same reference.
paper-preview = What will be printed
paper-unmade = This is only a preview. Go back and use the button “Print this form”: the form needs a reference.
paper-not-asked = There is nothing to print
paper-not-asked-text = This person has opted out, or their service has ended.
paper-back-instrument = Back to the questionnaire
paper-blank-title = A blank form: { $title }
paper-blank-lead = A blank form is for nobody in particular and has no reference. To be able to type in the answers quickly, print the form from the page of a person.
paper-occasion = Which questions
paper-occasion-baseline = The first time
paper-occasion-follow_up = A later time
paper-person-link = Print a paper form
paper-blank-link = Print a blank form
paper-forms = Paper forms
paper-forms-one = { $form }, { $language }, printed on { $date }
paper-forms-returned = Typed in on { $date }
paper-forms-out = Not back yet

# Typing in: finding the form
paper-enter-title = Type in a paper form
paper-enter-lead = Type the reference at the top of the form, or scan its code.
paper-enter-reference = Reference
paper-enter-reference-hint = Eight letters and digits, like 7KQ4-M2XC. Small letters and spaces do not matter.
paper-enter-find = Open this form
paper-enter-offline = Forms are typed in only where the service can be reached. Nothing typed here is kept on this device.
paper-enter-error-required = Type the reference of the form
paper-enter-error-length = A reference has eight letters and digits. Type it as it is on the form
paper-enter-error-character = A reference has only digits and letters, and never the letter U. Type it as it is on the form
paper-enter-error-check = One character is wrong, or two have changed places. Compare it with the form
paper-enter-error-unknown = There is no form with this reference among the people of your provider. Compare it with the form

# Typing in: the form
paper-entry-title = Form { $reference }
paper-entry-who = { $name } ({ $reference })
paper-entry-about = { $form }, { $language }, printed on { $date }
paper-entry-back = Another form
paper-entry-returned = This form was typed in already, on { $date }.
paper-entry-returned-text = If something was typed wrongly, type in the whole form again. It then takes the place of the first.
paper-entry-correct = Type it in again to correct it
paper-entry-correcting = This corrects what was typed in on { $date }.
paper-entry-twice = Enter twice
paper-entry-twice-hint = Somebody types the form a second time. Differences are shown before anything is sent.
paper-entry-keys = Keys
paper-entry-keys-digits = 1 to 5: the answer, and on to the next
paper-entry-keys-apart = D or − : does not know. S or / : would rather not say. A or * : does not apply
paper-entry-keys-enter = Enter: leave it empty and go on
paper-entry-keys-up = Arrow up: back. Arrow down: on
paper-entry-keys-delete = Delete: take the answer back
paper-entry-keys-comment = In a comment: Enter goes on, Shift with Enter begins a new line
paper-entry-count = { $n } of { $of } filled in
paper-entry-settled = Look through the answers once more if you like, then send them.
paper-entry-second = Second time: type the whole form again. What was typed the first time is not shown.
paper-entry-date = Date on the form
paper-entry-date-hint = Type it as it is on the form. If there is none, use the day on which it came back.
paper-entry-date-error-required = Type the date on the form
paper-entry-date-error-format = Type a real date, like 3 11 2025
paper-entry-date-error-in_future = The date lies in the future. Compare it with the form
paper-entry-date-error-inconsistent = The form was printed on { $date }. If an earlier day is written on it, use that day
paper-entry-date-error-before_service_start = The date lies before the first day of the service. Compare it with the form
paper-entry-date-error-after_end = The service had ended by this date. Only a form from before can be sent
paper-entry-date-error-after_transfer = The person had moved to another provider by this date. Only a form from before can be sent
paper-entry-date-error-after_opt_out = The person had opted out by this date. Only a form from before can be sent
paper-entry-who-q = Who filled it in?
paper-entry-helper-q = Who helped, or answered?
paper-entry-view-q = Whose view?
paper-entry-basis-q = Why for somebody else?
paper-entry-share-q = May the care team see the answers?
paper-entry-kept-q = Still matters: { $wish }
paper-entry-named-q = New wish { $n }
paper-entry-progress-q = { $question } “{ $wish }”
paper-entry-ticked = Ticked
paper-entry-not-ticked = Not ticked
paper-entry-clear = Clear
paper-entry-option = { $key } { $text }
paper-entry-error-required = Choose what is ticked on the form for “{ $field }”
paper-entry-error-too_long = “{ $field }” is too long: shorten it
paper-entry-error-control_characters = Remove the characters that cannot be shown from “{ $field }”
paper-entry-error-not_allowed = “{ $field }” does not fit the other answers
paper-entry-error-other = “{ $field }” cannot be sent like this
paper-entry-outcomes-too-many = At most three wishes can be kept. Leave out the ones that matter least
paper-entry-finish = Send these answers
paper-entry-next-pass = Go on to the second time
paper-entry-compare = Compare both
paper-entry-conflict = Somebody has typed in this form meanwhile. Nothing was stored twice.
paper-entry-id-conflict = These answers arrived before, in another wording. Nothing was overwritten. Open the form again to see.
paper-entry-offline = The service cannot be reached. Everything typed is still here. Try again.

# Typing in: differences
paper-differences-title = Differences
paper-differences-lead = { $n ->
    [one] One field differs. Look at the paper and choose what is right.
   *[other] { $n } fields differ. Look at the paper and choose what is right.
}
paper-differences-empty = Left empty
paper-differences-pick-1 = Use the first: { $value }
paper-differences-pick-2 = Use the second: { $value }
paper-differences-error = Choose what is right for “{ $field }”
paper-differences-done = Go on with what is right

# Typing in: sent
paper-sent-title = The answers have arrived
paper-sent-text = Form { $reference } of { $name }, answered on { $date }.
paper-sent-incomplete = Some main questions have no answer. { $name } stays on the list of people to ask.
paper-sent-keep = Keep or destroy the paper as your office does with all papers of this kind.
paper-sent-person = To the page of { $name }
paper-sent-next = Next form

# On the paper
paper-page = Page { $page } of { $pages }
paper-foot-reference = Reference { $reference }
paper-foot-none = The reference comes with printing
paper-reference = Reference
paper-qr = QR code of this form
paper-version = { $key } { $version }, { $language }
paper-unreviewed-note = Nobody has checked this translation yet.
paper-how-skip = You can leave out any question. That is fine.
paper-how-help = Somebody can help you. It is still your answer.
paper-how-tick = Tick one box for each question. If you tick the wrong box, cross it out and tick another.
paper-how-name = Please do not write your name on this form.
paper-date = The date today
paper-date-day = Day
paper-date-month = Month
paper-date-year = Year
paper-who = Who filled this in?
paper-who-self = I filled this in on my own.
paper-who-with_help = I gave the answers, and somebody helped me.
paper-who-on_behalf = I am answering for somebody else.
paper-who-then-first = Go on to question 1.
paper-who-then-helper = Please say below who helped.
paper-who-then-all = Please answer the next three questions too.
paper-helper = If somebody helped or answered: who was it?
paper-helper-family = A family member
paper-helper-friend = A friend or neighbour
paper-helper-advocate = An advocate
paper-helper-service_worker = A care worker of this service
paper-helper-other_professional = Another professional
paper-helper-interpreter = An interpreter
paper-behalf-only = Only if you are answering for somebody else.
paper-view = Whose view do you give?
paper-view-their_view = What I think they would say
paper-view-own_view = My own view
paper-basis = Why are you answering for them?
paper-basis-asked_by_person = They asked me to
paper-basis-best_interests = They cannot decide this, and it is good for them
paper-basis-legal_authority = I have the legal right to, for example a power of attorney
paper-only-if = Only if you ticked “{ $answers }” for “{ $question }”.
paper-wishes-before = You said this before. Tick what still matters to you.
paper-wishes-new = Is there something new?
paper-share = May your care team see your answers?
paper-share-help = Somebody in the office types in your answers, and tells nobody. Your answers always count, without your name. If you tick nothing, your care team does not see them.
paper-share-yes = Yes, my care team may see them and talk with me about them.
paper-share-no = No, please keep my answers private.
paper-end = Thank you. You are done.
paper-end-text = Put the form into the envelope that came with it and close it. Post it, or give it to your care worker.
