# en: the person
capture-the-person = ਵਿਅਕਤੀ

# en: Who is answering?
capture-who-title = ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ?

# en: Who is answering?
capture-who-title-me = ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ?

# en: { $name } answers alone
capture-who-self = { $name } ਆਪ ਜਵਾਬ ਦੇਣਗੇ

# en: { $name } answers with help
capture-who-with_help = { $name } ਕਿਸੇ ਦੀ ਮਦਦ ਨਾਲ ਜਵਾਬ ਦੇਣਗੇ

# en: Somebody answers for { $name }
capture-who-on_behalf = { $name } ਦੀ ਥਾਂ ਕੋਈ ਹੋਰ ਜਵਾਬ ਦੇਵੇਗਾ

# en: I answer on my own
capture-who-me-self = ਮੈਂ ਆਪ ਜਵਾਬ ਦੇਣੇ ਹਨ

# en: I answer, and somebody helps me
capture-who-me-with_help = ਮੈਂ ਕਿਸੇ ਦੀ ਮਦਦ ਨਾਲ ਜਵਾਬ ਦੇਣੇ ਹਨ

# en: I answer for { $name }
capture-who-me-on_behalf = ਮੈਂ { $name } ਦੀ ਥਾਂ ਜਵਾਬ ਦੇਣੇ ਹਨ

# en: What you choose here counts for every answer given so far. If those were given in another way, leave this as it is.
capture-who-all = ਤੁਸੀਂ ਇੱਥੇ ਜੋ ਚੁਣੋਗੇ, ਉਹ ਹੁਣ ਤੱਕ ਦੇ ਸਾਰੇ ਜਵਾਬਾਂ ’ਤੇ ਲਾਗੂ ਹੋਵੇਗਾ। ਜੇ ਉਹ ਜਵਾਬ ਕਿਸੇ ਹੋਰ ਤਰ੍ਹਾਂ ਦਿੱਤੇ ਗਏ ਸਨ, ਤਾਂ ਇਸ ਨੂੰ ਇਵੇਂ ਹੀ ਰਹਿਣ ਦਿਓ।

# en: Choose who is answering
capture-who-error-required = ਚੁਣੋ ਕਿ ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ

# en: Who is helping { $name }?
capture-helper-title-help = { $name } ਦੀ ਮਦਦ ਕੌਣ ਕਰ ਰਿਹਾ ਹੈ?

# en: Who is helping you?
capture-helper-title-me = ਤੁਹਾਡੀ ਮਦਦ ਕੌਣ ਕਰ ਰਿਹਾ ਹੈ?

# en: Who is answering for { $name }?
capture-helper-title-behalf = { $name } ਦੀ ਥਾਂ ਜਵਾਬ ਕੌਣ ਦੇ ਰਿਹਾ ਹੈ?

# en: A family member
capture-helper-family = ਪਰਿਵਾਰ ਵਿੱਚੋਂ ਕੋਈ

# en: A friend or neighbour
capture-helper-friend = ਕੋਈ ਦੋਸਤ ਜਾਂ ਗੁਆਂਢੀ

# en: An advocate
capture-helper-advocate = ਉਨ੍ਹਾਂ ਦੇ ਹੱਕਾਂ ਲਈ ਬੋਲਣ ਵਾਲੇ (ਐਡਵੋਕੇਟ)

# en: A care worker of this service
capture-helper-service_worker = ਇਸ ਸੇਵਾ ਦੇ ਕੇਅਰ ਵਰਕਰ

# en: Another professional
capture-helper-other_professional = ਕੋਈ ਹੋਰ ਪੇਸ਼ੇਵਰ ਵਿਅਕਤੀ

# en: An interpreter
capture-helper-interpreter = ਦੁਭਾਸ਼ੀਏ

# en: Choose who it is
capture-helper-error-required = ਚੁਣੋ ਕਿ ਇਹ ਕੌਣ ਹੈ

# en: Whose view will you give?
capture-view-title = ਤੁਸੀਂ ਕਿਸ ਦੀ ਰਾਏ ਦੱਸੋਗੇ?

# en: What I think { $name } would say
capture-view-their_view = ਮੇਰੇ ਖ਼ਿਆਲ ਵਿੱਚ { $name } ਕੀ ਕਹਿੰਦੇ

# en: My own view
capture-view-own_view = ਮੇਰੀ ਆਪਣੀ ਰਾਏ

# en: You know { $name } well enough to answer as they would.
capture-view-hint-their_view = ਤੁਸੀਂ { $name } ਨੂੰ ਇੰਨਾ ਜਾਣਦੇ ਹੋ ਕਿ ਉਨ੍ਹਾਂ ਵਾਂਗ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ।

# en: You say how you see things for { $name }.
capture-view-hint-own_view = ਤੁਸੀਂ ਦੱਸਦੇ ਹੋ ਕਿ { $name } ਦਾ ਹਾਲ ਤੁਹਾਨੂੰ ਕਿਵੇਂ ਲੱਗਦਾ ਹੈ।

# en: Choose whose view you will give
capture-view-error-required = ਚੁਣੋ ਕਿ ਤੁਸੀਂ ਕਿਸ ਦੀ ਰਾਏ ਦੱਸੋਗੇ

# en: Why are you answering for { $name }?
capture-basis-title = ਤੁਸੀਂ { $name } ਦੀ ਥਾਂ ਜਵਾਬ ਕਿਉਂ ਦੇ ਰਹੇ ਹੋ?

# en: { $name } asked me to
capture-basis-asked_by_person = { $name } ਨੇ ਮੈਨੂੰ ਕਿਹਾ ਹੈ

# en: { $name } cannot decide this
capture-basis-best_interests = { $name } ਇਹ ਫ਼ੈਸਲਾ ਆਪ ਨਹੀਂ ਕਰ ਸਕਦੇ

# en: I have the legal authority
capture-basis-legal_authority = ਮੇਰੇ ਕੋਲ ਕਾਨੂੰਨੀ ਅਧਿਕਾਰ ਹੈ

# en: They know about the questions and want you to answer them.
capture-basis-hint-asked_by_person = ਉਨ੍ਹਾਂ ਨੂੰ ਸਵਾਲਾਂ ਦਾ ਪਤਾ ਹੈ ਅਤੇ ਉਹ ਚਾਹੁੰਦੇ ਹਨ ਕਿ ਤੁਸੀਂ ਜਵਾਬ ਦਿਓ।

# en: They cannot decide about these questions, and answering is in their best interests.
capture-basis-hint-best_interests = ਉਹ ਇਨ੍ਹਾਂ ਸਵਾਲਾਂ ਬਾਰੇ ਫ਼ੈਸਲਾ ਨਹੀਂ ਕਰ ਸਕਦੇ, ਅਤੇ ਜਵਾਬ ਦੇਣਾ ਉਨ੍ਹਾਂ ਦੇ ਭਲੇ ਵਿੱਚ ਹੈ।

# en: For example a power of attorney, or a court order.
capture-basis-hint-legal_authority = ਜਿਵੇਂ ਮੁਖ਼ਤਿਆਰਨਾਮਾ (power of attorney) ਜਾਂ ਅਦਾਲਤ ਦਾ ਹੁਕਮ।

# en: Choose why you are answering
capture-basis-error-required = ਚੁਣੋ ਕਿ ਤੁਸੀਂ ਜਵਾਬ ਕਿਉਂ ਦੇ ਰਹੇ ਹੋ

# en: Answer as you think { $name } would.
capture-proxy-their_view = ਉਹ ਜਵਾਬ ਦਿਓ ਜੋ ਤੁਹਾਡੇ ਖ਼ਿਆਲ ਵਿੱਚ { $name } ਦਿੰਦੇ।

# en: Give your own view of how things are for { $name }.
capture-proxy-own_view = ਆਪਣੀ ਰਾਏ ਦੱਸੋ ਕਿ { $name } ਦਾ ਹਾਲ ਕਿਵੇਂ ਹੈ।

# en: How are the answers given?
capture-how-title = ਜਵਾਬ ਕਿਵੇਂ ਦਿੱਤੇ ਜਾ ਰਹੇ ਹਨ?

# en: On this tablet
capture-mode-tablet = ਇਸ ਟੈਬਲੈੱਟ ’ਤੇ

# en: On their own device
capture-mode-own_device = ਉਨ੍ਹਾਂ ਦੇ ਆਪਣੇ ਡਿਵਾਈਸ ’ਤੇ

# en: From paper
capture-mode-paper = ਕਾਗ਼ਜ਼ ਤੋਂ

# en: By telephone
capture-mode-phone = ਟੈਲੀਫ਼ੋਨ ’ਤੇ

# en: In conversation
capture-mode-conversation = ਗੱਲਬਾਤ ਵਿੱਚ

# en: The person reads the questions here, or hears them, and answers.
capture-mode-hint-tablet = ਵਿਅਕਤੀ ਇੱਥੇ ਸਵਾਲ ਪੜ੍ਹਦੇ ਜਾਂ ਸੁਣਦੇ ਹਨ, ਅਤੇ ਜਵਾਬ ਦਿੰਦੇ ਹਨ।

# en: On a phone or computer of the person or their family.
capture-mode-hint-own_device = ਵਿਅਕਤੀ ਦੇ ਜਾਂ ਉਨ੍ਹਾਂ ਦੇ ਪਰਿਵਾਰ ਦੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ’ਤੇ।

# en: The answers were written on the paper form. You copy them.
capture-mode-hint-paper = ਜਵਾਬ ਕਾਗ਼ਜ਼ ਦੇ ਫ਼ਾਰਮ ’ਤੇ ਲਿਖੇ ਗਏ ਸਨ। ਤੁਸੀਂ ਉਨ੍ਹਾਂ ਨੂੰ ਇੱਥੇ ਉਤਾਰਦੇ ਹੋ।

# en: You read the questions out on the telephone.
capture-mode-hint-phone = ਤੁਸੀਂ ਟੈਲੀਫ਼ੋਨ ’ਤੇ ਸਵਾਲ ਪੜ੍ਹ ਕੇ ਸੁਣਾਉਂਦੇ ਹੋ।

# en: You talk, and put in what was said.
capture-mode-hint-conversation = ਤੁਸੀਂ ਗੱਲਾਂ ਕਰਦੇ ਹੋ, ਅਤੇ ਜੋ ਕਿਹਾ ਗਿਆ ਉਹ ਇੱਥੇ ਭਰਦੇ ਹੋ।

# en: Question { $number } of { $of }
capture-place = { $of } ਵਿੱਚੋਂ ਸਵਾਲ { $number }

# en: { $section }: { $number } of { $of } more
capture-place-more = { $section }: ਹੋਰ { $of } ਵਿੱਚੋਂ ਸਵਾਲ { $number }

# en: Easy Read
capture-to-easy = ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ

# en: Standard wording
capture-to-standard = ਆਮ ਸ਼ਬਦਾਂ ਵਿੱਚ

# en: Next
capture-next = ਅੱਗੇ

# en: Skip this question
capture-skip = ਇਹ ਸਵਾਲ ਛੱਡੋ

# en: Clear my answer
capture-clear = ਮੇਰਾ ਜਵਾਬ ਮਿਟਾਓ

# en: Saved on this device
capture-saved = ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭਿਆ ਗਿਆ

# en: Saving…
capture-saving = ਸਾਂਭਿਆ ਜਾ ਰਿਹਾ ਹੈ…

# en: Not kept on this device yet
capture-unsaved = ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਸਾਂਭਿਆ ਨਹੀਂ ਗਿਆ

# en: Not answered
capture-not-answered = ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ

# en: Not said yet
capture-not-said = ਅਜੇ ਨਹੀਂ ਦੱਸਿਆ

# en: { $number } – { $text }
capture-rating = { $number } – { $text }

# en: A few more questions about this?
capture-more-title = ਇਸ ਬਾਰੇ ਕੁਝ ਹੋਰ ਸਵਾਲ?

# en: There are { $n } short ones. You can answer them or move on.
capture-more-text = { $n } ਛੋਟੇ ਸਵਾਲ ਹਨ। ਤੁਸੀਂ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ ਜਾਂ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ।

# en: Answer a few more
capture-more-yes = ਕੁਝ ਹੋਰ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਦਿਓ

# en: Move on
capture-more-on = ਅੱਗੇ ਚੱਲੋ

# en: Move on
capture-more-skip = ਅੱਗੇ ਚੱਲੋ

# en: You said:
capture-you-said = ਤੁਸੀਂ ਕਿਹਾ ਸੀ:

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-comment-error-too_long = ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ। ਇੱਥੇ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਆ ਸਕਦੇ ਹਨ। ਹੁਣ { $length } ਹਨ।

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-comment-error-control_characters = ਉਹ ਨਿਸ਼ਾਨ ਹਟਾਓ ਜੋ ਵਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਇਹ ਅਕਸਰ ਲਿਖਤ ਕਾਪੀ ਕਰਨ ਵੇਲੇ ਨਾਲ ਆ ਜਾਂਦੇ ਹਨ।

# en: Last time you named these
capture-outcomes-kept = ਪਿਛਲੀ ਵਾਰ ਤੁਸੀਂ ਇਹ ਗੱਲਾਂ ਦੱਸੀਆਂ ਸਨ

# en: Tick what still matters to you.
capture-outcomes-kept-hint = ਜੋ ਅਜੇ ਵੀ ਤੁਹਾਡੇ ਲਈ ਅਹਿਮ ਹੈ, ਉਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲਗਾਓ।

# en: Something new
capture-outcomes-new = ਕੁਝ ਨਵਾਂ

# en: First thing
capture-outcome-1 = ਪਹਿਲੀ ਗੱਲ

# en: Second thing
capture-outcome-2 = ਦੂਜੀ ਗੱਲ

# en: Third thing
capture-outcome-3 = ਤੀਜੀ ਗੱਲ

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-outcome-error-too_long = ਇਸ ਨੂੰ ਛੋਟਾ ਕਰੋ। ਇੱਥੇ ਵੱਧ ਤੋਂ ਵੱਧ { $max } ਅੱਖਰ ਆ ਸਕਦੇ ਹਨ। ਹੁਣ { $length } ਹਨ।

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-outcome-error-control_characters = ਉਹ ਨਿਸ਼ਾਨ ਹਟਾਓ ਜੋ ਵਿਖਾਏ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਇਹ ਅਕਸਰ ਲਿਖਤ ਕਾਪੀ ਕਰਨ ਵੇਲੇ ਨਾਲ ਆ ਜਾਂਦੇ ਹਨ।

# en: Choose three things in all: untick one, or clear one below
capture-outcomes-error-too_long = ਕੁੱਲ ਤਿੰਨ ਗੱਲਾਂ ਹੀ ਚੁਣੋ: ਇੱਕ ਤੋਂ ਨਿਸ਼ਾਨ ਹਟਾਓ, ਜਾਂ ਹੇਠਾਂ ਇੱਕ ਮਿਟਾਓ

# en: Check the answers
capture-check-title = ਜਵਾਬਾਂ ’ਤੇ ਨਜ਼ਰ ਮਾਰੋ

# en: Check your answers
capture-check-title-me = ਆਪਣੇ ਜਵਾਬਾਂ ’ਤੇ ਨਜ਼ਰ ਮਾਰੋ

# en: Everything can still be changed. Questions without an answer are fine.
capture-check-lead = ਅਜੇ ਸਭ ਕੁਝ ਬਦਲਿਆ ਜਾ ਸਕਦਾ ਹੈ। ਕੋਈ ਸਵਾਲ ਬਿਨਾਂ ਜਵਾਬ ਰਹਿ ਜਾਵੇ ਤਾਂ ਵੀ ਠੀਕ ਹੈ।

# en: About these answers
capture-check-about = ਇਨ੍ਹਾਂ ਜਵਾਬਾਂ ਬਾਰੇ

# en: More about “{ $section }”
capture-check-more = “{ $section }” ਬਾਰੇ ਹੋਰ

# en: All in all
capture-check-overall = ਕੁੱਲ ਮਿਲਾ ਕੇ

# en: In my own words
capture-check-words = ਮੇਰੇ ਆਪਣੇ ਸ਼ਬਦਾਂ ਵਿੱਚ

# en: { $n ->\n    [one] One main question has no answer. You can send all the same. { $name } then stays on the list of people to ask.\n   *[other] { $n } main questions have no answer. You can send all the same. { $name } then stays on the list of people to ask.\n}
capture-check-left =
    { $n ->
        [one] { $n } ਮੁੱਖ ਸਵਾਲ ਦਾ ਜਵਾਬ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ। ਪਰ { $name } ਦਾ ਨਾਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰਹੇਗਾ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਣਾ ਹੈ।
       *[other] { $n } ਮੁੱਖ ਸਵਾਲਾਂ ਦੇ ਜਵਾਬ ਨਹੀਂ ਹਨ। ਤੁਸੀਂ ਫਿਰ ਵੀ ਭੇਜ ਸਕਦੇ ਹੋ। ਪਰ { $name } ਦਾ ਨਾਂ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਦੀ ਸੂਚੀ ਵਿੱਚ ਰਹੇਗਾ ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਣਾ ਹੈ।
    }

# en: When the answers are sent, they cannot be changed here any more.
capture-check-end = ਭੇਜਣ ਤੋਂ ਬਾਅਦ ਜਵਾਬ ਇੱਥੇ ਬਦਲੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।

# en: Send the answers
capture-send = ਜਵਾਬ ਭੇਜੋ

# en: Who answers
capture-step-who = ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ

# en: Who helps or answers
capture-step-helper = ਮਦਦ ਕੌਣ ਕਰਦਾ ਹੈ ਜਾਂ ਜਵਾਬ ਕੌਣ ਦਿੰਦਾ ਹੈ

# en: Whose view
capture-step-view = ਕਿਸ ਦੀ ਰਾਏ

# en: Why on behalf
capture-step-basis = ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਜਵਾਬ ਕਿਉਂ

# en: How
capture-step-how = ਕਿਵੇਂ

# en: Introduction
capture-step-start = ਜਾਣ-ਪਛਾਣ

# en: Sharing
capture-step-share = ਸਾਂਝਾ ਕਰਨਾ

# en: The assessment
capture-step-check = ਅਸੈੱਸਮੈਂਟ

# en: The clock of this device is ahead of the right time. Set the right date and time, then finish again.
capture-check-error-in_future = ਇਸ ਡਿਵਾਈਸ ਦੀ ਘੜੀ ਸਹੀ ਸਮੇਂ ਤੋਂ ਅੱਗੇ ਹੈ। ਸਹੀ ਤਾਰੀਖ਼ ਅਤੇ ਸਮਾਂ ਲਗਾਓ, ਫਿਰ ਮੁੜ ਪੂਰਾ ਕਰੋ।

# en: The answers are dated before the first day of the service. Check the date of this device.
capture-check-error-before_service_start = ਜਵਾਬਾਂ ਦੀ ਤਾਰੀਖ਼ ਸੇਵਾ ਦੇ ਪਹਿਲੇ ਦਿਨ ਤੋਂ ਪਹਿਲਾਂ ਦੀ ਹੈ। ਇਸ ਡਿਵਾਈਸ ਦੀ ਤਾਰੀਖ਼ ਵੇਖੋ।

# en: The answers were given after the service had ended.
capture-check-error-after_end = ਇਹ ਜਵਾਬ ਸੇਵਾ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਬਾਅਦ ਦਿੱਤੇ ਗਏ ਸਨ।

# en: The answers were given after the move to another provider.
capture-check-error-after_transfer = ਇਹ ਜਵਾਬ ਦੂਜੀ ਕੇਅਰ ਸੰਸਥਾ ਕੋਲ ਜਾਣ ਤੋਂ ਬਾਅਦ ਦਿੱਤੇ ਗਏ ਸਨ।

# en: The answers were given after the person had opted out.
capture-check-error-after_opt_out = ਇਹ ਜਵਾਬ ਵਿਅਕਤੀ ਦੇ ਹਿੱਸਾ ਨਾ ਲੈਣ ਦੇ ਫ਼ੈਸਲੇ ਤੋਂ ਬਾਅਦ ਦਿੱਤੇ ਗਏ ਸਨ।

# en: The service does not know this version of the questionnaire.
capture-check-error-unknown_version = ਸਿਸਟਮ ਨੂੰ ਸਵਾਲਨਾਮੇ ਦੇ ਇਸ ਵਰਜ਼ਨ ਦਾ ਪਤਾ ਨਹੀਂ।

# en: This version of the questionnaire is no longer accepted.
capture-check-error-withdrawn_version = ਸਵਾਲਨਾਮੇ ਦਾ ਇਹ ਵਰਜ਼ਨ ਹੁਣ ਨਹੀਂ ਲਿਆ ਜਾਂਦਾ।

# en: Something in the answers does not fit. Nothing is lost: they are still on this device.
capture-refused-invalid = ਜਵਾਬਾਂ ਵਿੱਚ ਕੁਝ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ: ਜਵਾਬ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ।

# en: Other answers have already arrived under the same number. Nothing was overwritten, and these answers are still on this device. Tell your manager.
capture-refused-id_conflict = ਇਸੇ ਨੰਬਰ ਹੇਠ ਹੋਰ ਜਵਾਬ ਪਹਿਲਾਂ ਹੀ ਪਹੁੰਚ ਚੁੱਕੇ ਹਨ। ਕੁਝ ਵੀ ਮਿਟਾਇਆ ਨਹੀਂ ਗਿਆ, ਅਤੇ ਇਹ ਜਵਾਬ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ। ਆਪਣੇ ਮੈਨੇਜਰ ਨੂੰ ਦੱਸੋ।

# en: The answers are too long to be sent. They are still on this device. Shorten the comments.
capture-refused-too_large = ਜਵਾਬ ਇੰਨੇ ਲੰਮੇ ਹਨ ਕਿ ਭੇਜੇ ਨਹੀਂ ਜਾ ਸਕਦੇ। ਉਹ ਅਜੇ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਹਨ। ਲਿਖੀਆਂ ਹੋਈਆਂ ਗੱਲਾਂ ਛੋਟੀਆਂ ਕਰੋ।

# en: This browser keeps nothing
capture-store-title-unavailable = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਕੁਝ ਵੀ ਸਾਂਭ ਕੇ ਨਹੀਂ ਰੱਖਦਾ

# en: Answers could be lost, so the questions cannot be started here. The browser may be in a private window, or storage may be switched off. Open the service in an ordinary window, use another device, or use the paper form.
capture-store-text-unavailable = ਜਵਾਬ ਗੁਆਚ ਸਕਦੇ ਹਨ, ਇਸ ਲਈ ਇੱਥੇ ਸਵਾਲ ਸ਼ੁਰੂ ਨਹੀਂ ਕੀਤੇ ਜਾ ਸਕਦੇ। ਸ਼ਾਇਦ ਬ੍ਰਾਊਜ਼ਰ ਪ੍ਰਾਈਵੇਟ ਵਿੰਡੋ ਵਿੱਚ ਹੈ, ਜਾਂ ਸਟੋਰੇਜ ਬੰਦ ਹੈ। ਇਸ ਨੂੰ ਆਮ ਵਿੰਡੋ ਵਿੱਚ ਖੋਲ੍ਹੋ, ਕੋਈ ਹੋਰ ਡਿਵਾਈਸ ਵਰਤੋ, ਜਾਂ ਕਾਗ਼ਜ਼ ਦਾ ਫ਼ਾਰਮ ਵਰਤੋ।

# en: This device is full
capture-store-title-full = ਇਹ ਡਿਵਾਈਸ ਭਰ ਗਿਆ ਹੈ

# en: There is no space left to keep answers safely. Remove something from the device, for example photos, then try again. Or use another device or the paper form.
capture-store-text-full = ਜਵਾਬ ਸੁਰੱਖਿਅਤ ਸਾਂਭਣ ਲਈ ਥਾਂ ਨਹੀਂ ਬਚੀ। ਡਿਵਾਈਸ ਤੋਂ ਕੁਝ ਹਟਾਓ, ਜਿਵੇਂ ਤਸਵੀਰਾਂ, ਫਿਰ ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ। ਜਾਂ ਕੋਈ ਹੋਰ ਡਿਵਾਈਸ ਜਾਂ ਕਾਗ਼ਜ਼ ਦਾ ਫ਼ਾਰਮ ਵਰਤੋ।

# en: These answers are open in another window
capture-store-title-elsewhere = ਇਹ ਜਵਾਬ ਕਿਸੇ ਹੋਰ ਵਿੰਡੋ ਵਿੱਚ ਖੁੱਲ੍ਹੇ ਹਨ

# en: They were changed, finished or discarded there. Close one of the two windows, then load this page again to see how things are.
capture-store-text-elsewhere = ਉੱਥੇ ਇਹ ਬਦਲੇ, ਪੂਰੇ ਕੀਤੇ ਜਾਂ ਮਿਟਾਏ ਗਏ ਹਨ। ਦੋਹਾਂ ਵਿੱਚੋਂ ਇੱਕ ਵਿੰਡੋ ਬੰਦ ਕਰੋ, ਫਿਰ ਇਹ ਸਫ਼ਾ ਮੁੜ ਲੋਡ ਕਰਕੇ ਵੇਖੋ।

# en: The last answer given in this window was not kept. Look for it after loading, and give it again if it is missing.
capture-store-lost = ਇਸ ਵਿੰਡੋ ਵਿੱਚ ਦਿੱਤਾ ਆਖ਼ਰੀ ਜਵਾਬ ਸਾਂਭਿਆ ਨਹੀਂ ਗਿਆ। ਲੋਡ ਕਰਨ ਤੋਂ ਬਾਅਦ ਉਸ ਨੂੰ ਵੇਖੋ, ਅਤੇ ਜੇ ਨਾ ਹੋਵੇ ਤਾਂ ਮੁੜ ਦਿਓ।

# en: This device is locked
capture-store-title-locked = ਇਹ ਡਿਵਾਈਸ ਲਾਕ ਹੈ

# en: What is kept here opens with your PIN, or with your password where there is a network. Nothing is lost. Try again, or sign out and sign in.
capture-store-text-locked = ਜੋ ਇੱਥੇ ਸਾਂਭਿਆ ਹੈ, ਉਹ ਤੁਹਾਡੇ ਪਿੰਨ ਨਾਲ ਖੁੱਲ੍ਹਦਾ ਹੈ, ਜਾਂ ਇੰਟਰਨੈੱਟ ਹੋਵੇ ਤਾਂ ਤੁਹਾਡੇ ਪਾਸਵਰਡ ਨਾਲ। ਕੁਝ ਵੀ ਗੁਆਚਿਆ ਨਹੀਂ। ਮੁੜ ਕੋਸ਼ਿਸ਼ ਕਰੋ, ਜਾਂ ਸਾਈਨ ਆਊਟ ਕਰਕੇ ਮੁੜ ਸਾਈਨ ਇਨ ਕਰੋ।

# en: These answers cannot be opened here
capture-store-title-unreadable = ਇਹ ਜਵਾਬ ਇੱਥੇ ਨਹੀਂ ਖੁੱਲ੍ਹ ਸਕਦੇ

# en: They were written by a newer version of this app, or are damaged. They stay on this device as they are. Close all windows of the app and open it again to get the newest version.
capture-store-text-unreadable = ਇਹ ਇਸ ਐਪ ਦੇ ਨਵੇਂ ਵਰਜ਼ਨ ਨਾਲ ਲਿਖੇ ਗਏ ਸਨ, ਜਾਂ ਖ਼ਰਾਬ ਹੋ ਗਏ ਹਨ। ਇਹ ਇਸ ਡਿਵਾਈਸ ’ਤੇ ਇਵੇਂ ਹੀ ਰਹਿਣਗੇ। ਐਪ ਦੀਆਂ ਸਾਰੀਆਂ ਵਿੰਡੋਆਂ ਬੰਦ ਕਰੋ ਅਤੇ ਐਪ ਮੁੜ ਖੋਲ੍ਹੋ, ਤਾਂ ਜੋ ਸਭ ਤੋਂ ਨਵਾਂ ਵਰਜ਼ਨ ਮਿਲੇ।

# en: Your last change is on the screen but not yet kept. Do not close this page.
capture-store-answered = ਤੁਹਾਡੀ ਆਖ਼ਰੀ ਤਬਦੀਲੀ ਸਕਰੀਨ ’ਤੇ ਹੈ ਪਰ ਅਜੇ ਸਾਂਭੀ ਨਹੀਂ ਗਈ। ਇਹ ਸਫ਼ਾ ਬੰਦ ਨਾ ਕਰੋ।

# en: Load this page again
capture-store-reload = ਇਹ ਸਫ਼ਾ ਮੁੜ ਲੋਡ ਕਰੋ

# en: Nobody else sees your answers while you give them. At the end you choose if your care team may see them.
private-intro = ਜਦੋਂ ਤੁਸੀਂ ਜਵਾਬ ਦਿੰਦੇ ਹੋ, ਹੋਰ ਕੋਈ ਉਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਵੇਖਦਾ। ਅੰਤ ਵਿੱਚ ਤੁਸੀਂ ਚੁਣਦੇ ਹੋ ਕਿ ਤੁਹਾਡੀ ਕੇਅਰ ਟੀਮ ਜਵਾਬ ਵੇਖੇ ਜਾਂ ਨਾ।

# en: Is somebody helping you, or answering for you?
private-not-alone = ਕੀ ਕੋਈ ਤੁਹਾਡੀ ਮਦਦ ਕਰ ਰਿਹਾ ਹੈ, ਜਾਂ ਤੁਹਾਡੀ ਥਾਂ ਜਵਾਬ ਦੇ ਰਿਹਾ ਹੈ?

# en: Who may see your answers?
private-share-title = ਤੁਹਾਡੇ ਜਵਾਬ ਕੌਣ ਵੇਖ ਸਕਦਾ ਹੈ?

# en: Either way they count, without your name, when people look at how things are for everybody.
private-share-hint = ਦੋਹਾਂ ਹਾਲਤਾਂ ਵਿੱਚ ਤੁਹਾਡੇ ਜਵਾਬ ਤੁਹਾਡੇ ਨਾਂ ਤੋਂ ਬਿਨਾਂ ਗਿਣੇ ਜਾਣਗੇ, ਜਦੋਂ ਇਹ ਵੇਖਿਆ ਜਾਂਦਾ ਹੈ ਕਿ ਸਾਰਿਆਂ ਦਾ ਕੀ ਹਾਲ ਹੈ।

# en: Keep my answers private
private-share-no = ਮੇਰੇ ਜਵਾਬ ਪ੍ਰਾਈਵੇਟ ਰੱਖੋ

# en: Your care team sees that you answered, and not what.
private-share-no-hint = ਤੁਹਾਡੀ ਕੇਅਰ ਟੀਮ ਨੂੰ ਇਹ ਦਿਸੇਗਾ ਕਿ ਤੁਸੀਂ ਜਵਾਬ ਦਿੱਤੇ, ਪਰ ਇਹ ਨਹੀਂ ਕਿ ਕੀ ਦਿੱਤੇ।

# en: Share with my care team
private-share-yes = ਮੇਰੀ ਕੇਅਰ ਟੀਮ ਨਾਲ ਸਾਂਝੇ ਕਰੋ

# en: Your care team can read your answers and talk with you about them.
private-share-yes-hint = ਤੁਹਾਡੀ ਕੇਅਰ ਟੀਮ ਤੁਹਾਡੇ ਜਵਾਬ ਪੜ੍ਹ ਸਕਦੀ ਹੈ ਅਤੇ ਉਨ੍ਹਾਂ ਬਾਰੇ ਤੁਹਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੀ ਹੈ।

# en: Sharing
private-share-row = ਸਾਂਝਾ ਕਰਨਾ

# en: When you lock the tablet, your answers are sent. They cannot be changed here any more.
private-check-end = ਜਦੋਂ ਤੁਸੀਂ ਟੈਬਲੈੱਟ ਲਾਕ ਕਰਦੇ ਹੋ, ਤੁਹਾਡੇ ਜਵਾਬ ਭੇਜੇ ਜਾਂਦੇ ਹਨ। ਫਿਰ ਉਹ ਇੱਥੇ ਬਦਲੇ ਨਹੀਂ ਜਾ ਸਕਦੇ।

# en: Lock and give back
private-lock = ਲਾਕ ਕਰਕੇ ਵਾਪਸ ਦਿਓ

# en: Stop and give back
private-stop-link = ਰੁਕੋ ਅਤੇ ਵਾਪਸ ਦਿਓ

# en: Do you want to stop here?
private-stop-title = ਕੀ ਤੁਸੀਂ ਇੱਥੇ ਰੁਕਣਾ ਚਾਹੁੰਦੇ ਹੋ?

# en: What you have answered stays hidden on this tablet. You can go on another time. It is not sent before you finish.
private-stop-text = ਤੁਹਾਡੇ ਦਿੱਤੇ ਜਵਾਬ ਇਸ ਟੈਬਲੈੱਟ ’ਤੇ ਲੁਕੇ ਰਹਿਣਗੇ। ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਵੇਲੇ ਅੱਗੇ ਜਾ ਸਕਦੇ ਹੋ। ਜਦੋਂ ਤੱਕ ਤੁਸੀਂ ਪੂਰਾ ਨਹੀਂ ਕਰਦੇ, ਇਹ ਭੇਜੇ ਨਹੀਂ ਜਾਣਗੇ।

# en: Stop and give back
private-stop-yes = ਰੁਕੋ ਅਤੇ ਵਾਪਸ ਦਿਓ

# en: Go on answering
private-stop-no = ਜਵਾਬ ਦਿੰਦੇ ਰਹੋ

# en: Answered before, hidden
private-veiled = ਪਹਿਲਾਂ ਜਵਾਬ ਦਿੱਤਾ ਸੀ, ਹੁਣ ਲੁਕਿਆ ਹੋਇਆ ਹੈ

# en: You answered this before. That answer is hidden and counts. If you answer again, the new answer takes its place.
private-veiled-note = ਤੁਸੀਂ ਇਸ ਦਾ ਜਵਾਬ ਪਹਿਲਾਂ ਦੇ ਚੁੱਕੇ ਹੋ। ਉਹ ਜਵਾਬ ਲੁਕਿਆ ਹੋਇਆ ਹੈ ਅਤੇ ਗਿਣਿਆ ਜਾਵੇਗਾ। ਜੇ ਤੁਸੀਂ ਮੁੜ ਜਵਾਬ ਦਿਓਗੇ, ਤਾਂ ਉਸ ਦੀ ਥਾਂ ਨਵਾਂ ਜਵਾਬ ਗਿਣਿਆ ਜਾਵੇਗਾ।

# en: Sending the answers
capture-sending-title = ਜਵਾਬ ਭੇਜੇ ਜਾ ਰਹੇ ਹਨ
