# en: Progress
progress-title = ਹੁਣ ਤੱਕ ਦਾ ਹਾਲ

# en: Answers so far
tab-progress = ਹੁਣ ਤੱਕ ਦੇ ਜਵਾਬ

# en: { $name }, here are your answers so far
progress-heading = { $name } ਜੀ, ਇਹ ਹਨ ਤੁਹਾਡੇ ਹੁਣ ਤੱਕ ਦੇ ਜਵਾਬ

# en: How you answered each time, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead = ਤੁਸੀਂ ਹਰ ਵਾਰ 1 ਤੋਂ 5 ਤੱਕ ਕੀ ਜਵਾਬ ਦਿੱਤਾ। ਇਹ ਜਵਾਬ ਤੁਹਾਡੇ ਆਪਣੇ ਹਨ: ਜਿਸ ਨਾਲ ਚਾਹੋ ਇਨ੍ਹਾਂ ਬਾਰੇ ਗੱਲ ਕਰੋ, ਜਾਂ ਕਿਸੇ ਨਾਲ ਵੀ ਨਾ ਕਰੋ।

# en: How you answered, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead-one = ਤੁਸੀਂ 1 ਤੋਂ 5 ਤੱਕ ਕੀ ਜਵਾਬ ਦਿੱਤਾ। ਇਹ ਜਵਾਬ ਤੁਹਾਡੇ ਆਪਣੇ ਹਨ: ਜਿਸ ਨਾਲ ਚਾਹੋ ਇਨ੍ਹਾਂ ਬਾਰੇ ਗੱਲ ਕਰੋ, ਜਾਂ ਕਿਸੇ ਨਾਲ ਵੀ ਨਾ ਕਰੋ।

# en: Back to { $name }
progress-back = { $name } ਦੇ ਸਫ਼ੇ ’ਤੇ ਵਾਪਸ

# en: Print this page
progress-print = ਇਹ ਸਫ਼ਾ ਛਾਪੋ

# en: Printed on { $date }. Private: please keep it safe.
progress-printed = { $date } ਨੂੰ ਛਾਪਿਆ ਗਿਆ। ਪ੍ਰਾਈਵੇਟ: ਕਿਰਪਾ ਕਰਕੇ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।

# en: Getting the answers
progress-loading = ਜਵਾਬ ਲਿਆਂਦੇ ਜਾ ਰਹੇ ਹਨ

# en: There are no answers to show yet
progress-empty-heading = ਵਿਖਾਉਣ ਲਈ ਅਜੇ ਕੋਈ ਜਵਾਬ ਨਹੀਂ ਹੈ

# en: After the first assessment, your answers will be shown here, in words, as a picture and in a table.
progress-empty = ਪਹਿਲੀ ਅਸੈੱਸਮੈਂਟ ਤੋਂ ਬਾਅਦ ਤੁਹਾਡੇ ਜਵਾਬ ਇੱਥੇ ਵਿਖਾਏ ਜਾਣਗੇ: ਸ਼ਬਦਾਂ ਵਿੱਚ, ਤਸਵੀਰ ਵਿੱਚ ਅਤੇ ਸਾਰਣੀ ਵਿੱਚ।

# en: { $n ->\n    [one] One assessment is private. It is not shown here, because the answers are not for staff to see.\n   *[other] { $n } assessments are private. They are not shown here, because the answers are not for staff to see.\n}
progress-private =
    { $n ->
        [one] { $n } ਅਸੈੱਸਮੈਂਟ ਪ੍ਰਾਈਵੇਟ ਹੈ। ਉਹ ਇੱਥੇ ਨਹੀਂ ਵਿਖਾਈ ਜਾਂਦੀ, ਕਿਉਂਕਿ ਉਹ ਜਵਾਬ ਸਟਾਫ਼ ਦੇ ਵੇਖਣ ਲਈ ਨਹੀਂ ਹਨ।
       *[other] { $n } ਅਸੈੱਸਮੈਂਟਾਂ ਪ੍ਰਾਈਵੇਟ ਹਨ। ਉਹ ਇੱਥੇ ਨਹੀਂ ਵਿਖਾਈਆਂ ਜਾਂਦੀਆਂ, ਕਿਉਂਕਿ ਉਹ ਜਵਾਬ ਸਟਾਫ਼ ਦੇ ਵੇਖਣ ਲਈ ਨਹੀਂ ਹਨ।
    }

# en: in { $month }
progress-in-month = { $month } ਵਿੱਚ

# en: on { $date }
progress-on-day = { $date } ਨੂੰ

# en: { $value } ({ $words })
progress-rating = { $value } ({ $words })

# en: What the marks mean
progress-key = ਨਿਸ਼ਾਨਾਂ ਦਾ ਮਤਲਬ

# en: What you said
progress-key-self = ਜੋ ਤੁਸੀਂ ਕਿਹਾ

# en: What somebody said for you
progress-key-proxy = ਜੋ ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਥਾਂ ਕਿਹਾ

# en: No rating that time
progress-key-none = ਉਸ ਵਾਰ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ

# en: { $domain }: ratings over time
progress-picture-title = { $domain }: ਸਮੇਂ ਦੇ ਨਾਲ ਰੇਟਿੰਗਾਂ

# en: Each rating from 1 to 5, oldest first. The same is said in the words above, and every rating is in the table “All your ratings” below.
progress-picture-desc = 1 ਤੋਂ 5 ਤੱਕ ਹਰ ਰੇਟਿੰਗ, ਸਭ ਤੋਂ ਪੁਰਾਣੀ ਪਹਿਲਾਂ। ਇਹੀ ਗੱਲ ਉੱਪਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਦੱਸੀ ਗਈ ਹੈ, ਅਤੇ ਹਰ ਰੇਟਿੰਗ ਹੇਠਾਂ “ਤੁਹਾਡੀਆਂ ਸਾਰੀਆਂ ਰੇਟਿੰਗਾਂ” ਸਾਰਣੀ ਵਿੱਚ ਹੈ।

# en: No rating
progress-no-rating-band = ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ

# en: This is not compared with what you said yourself.
progress-proxy-note = ਇਸ ਦੀ ਤੁਲਨਾ ਤੁਹਾਡੀ ਆਪਣੀ ਕਹੀ ਗੱਲ ਨਾਲ ਨਹੀਂ ਕੀਤੀ ਜਾਂਦੀ।

# en: There is no rating for { $domain } yet.
progress-none = “{ $domain }” ਲਈ ਅਜੇ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ ਹੈ।

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-self-two-higher = “{ $domain }” ਬਾਰੇ ਤੁਸੀਂ { $first-when } { $first } ਕਿਹਾ ਸੀ ਅਤੇ { $last-when } { $last }। ਇਹ ਪਹਿਲਾਂ ਨਾਲੋਂ ਵੱਧ ਹੈ।

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-self-two-same = “{ $domain }” ਬਾਰੇ ਤੁਸੀਂ { $first-when } { $first } ਕਿਹਾ ਸੀ ਅਤੇ { $last-when } { $last }। ਇਹ ਪਹਿਲਾਂ ਜਿੰਨਾ ਹੀ ਹੈ।

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is lower than before. You can tell us what would make it better.
progress-self-two-lower = “{ $domain }” ਬਾਰੇ ਤੁਸੀਂ { $first-when } { $first } ਕਿਹਾ ਸੀ ਅਤੇ { $last-when } { $last }। ਇਹ ਪਹਿਲਾਂ ਨਾਲੋਂ ਘੱਟ ਹੈ। ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਇਹ ਹੋਰ ਚੰਗਾ ਕਿਵੇਂ ਹੋ ਸਕਦਾ ਹੈ।

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-self-many-higher = “{ $domain }” ਬਾਰੇ ਤੁਸੀਂ ਪਹਿਲੀ ਵਾਰ, { $first-when }, { $first } ਕਿਹਾ ਸੀ। { $last-when } ਤੁਹਾਡਾ ਤਾਜ਼ਾ ਜਵਾਬ { $last } ਸੀ। ਇਹ ਪਹਿਲੀ ਵਾਰ ਨਾਲੋਂ ਵੱਧ ਹੈ।

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-self-many-same = “{ $domain }” ਬਾਰੇ ਤੁਸੀਂ ਪਹਿਲੀ ਵਾਰ, { $first-when }, { $first } ਕਿਹਾ ਸੀ। { $last-when } ਤੁਹਾਡਾ ਤਾਜ਼ਾ ਜਵਾਬ { $last } ਸੀ। ਇਹ ਪਹਿਲੀ ਵਾਰ ਜਿੰਨਾ ਹੀ ਹੈ।

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first. You can tell us what would make it better.
progress-self-many-lower = “{ $domain }” ਬਾਰੇ ਤੁਸੀਂ ਪਹਿਲੀ ਵਾਰ, { $first-when }, { $first } ਕਿਹਾ ਸੀ। { $last-when } ਤੁਹਾਡਾ ਤਾਜ਼ਾ ਜਵਾਬ { $last } ਸੀ। ਇਹ ਪਹਿਲੀ ਵਾਰ ਨਾਲੋਂ ਘੱਟ ਹੈ। ਤੁਸੀਂ ਸਾਨੂੰ ਦੱਸ ਸਕਦੇ ਹੋ ਕਿ ਇਹ ਹੋਰ ਚੰਗਾ ਕਿਵੇਂ ਹੋ ਸਕਦਾ ਹੈ।

# en: The time before, { $when }, you said { $rating }.
progress-self-time-before = ਉਸ ਤੋਂ ਪਿਛਲੀ ਵਾਰ, { $when }, ਤੁਸੀਂ { $rating } ਕਿਹਾ ਸੀ।

# en: In { $domain } you said { $rating } { $when }.
progress-self-once = “{ $domain }” ਬਾਰੇ ਤੁਸੀਂ { $when } { $rating } ਕਿਹਾ ਸੀ।

# en: This was the first time, so there is nothing to compare it with yet.
progress-self-first-time = ਇਹ ਪਹਿਲੀ ਵਾਰ ਸੀ, ਇਸ ਲਈ ਤੁਲਨਾ ਕਰਨ ਲਈ ਅਜੇ ਕੁਝ ਨਹੀਂ ਹੈ।

# en: There is no rating for { $domain } yet.
progress-self-no-rating = “{ $domain }” ਲਈ ਅਜੇ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ ਹੈ।

# en: When asked { $when }, you said that you did not know.
progress-self-last-dont_know = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਤੁਹਾਨੂੰ ਪਤਾ ਨਹੀਂ।

# en: When asked { $when }, you preferred not to say.
progress-self-last-prefer_not_to_say = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਤੁਸੀਂ ਨਾ ਦੱਸਣਾ ਚੁਣਿਆ।

# en: When asked { $when }, you said that this did not apply to you.
progress-self-last-does_not_apply = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਤੁਸੀਂ ਕਿਹਾ ਕਿ ਇਹ ਤੁਹਾਡੇ ’ਤੇ ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ।

# en: When asked { $when }, you left this question.
progress-self-last-not_answered = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਤੁਸੀਂ ਇਹ ਸਵਾਲ ਛੱਡ ਦਿੱਤਾ।

# en: This was not asked { $when }.
progress-self-last-not_asked = ਇਹ { $when } ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।

# en: { $n ->\n    [one] There is one earlier time without a rating.\n   *[other] There are { $n } earlier times without a rating.\n}
progress-self-gaps =
    { $n ->
        [one] ਪਹਿਲਾਂ { $n } ਵਾਰ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ ਸੀ।
       *[other] ਪਹਿਲਾਂ { $n } ਵਾਰ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ ਸੀ।
    }

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-proxy-two-higher = “{ $domain }” ਬਾਰੇ ਤੁਹਾਡੀ ਥਾਂ ਦਿੱਤਾ ਗਿਆ ਜਵਾਬ { $first-when } { $first } ਸੀ ਅਤੇ { $last-when } { $last }। ਇਹ ਪਹਿਲਾਂ ਨਾਲੋਂ ਵੱਧ ਹੈ।

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-proxy-two-same = “{ $domain }” ਬਾਰੇ ਤੁਹਾਡੀ ਥਾਂ ਦਿੱਤਾ ਗਿਆ ਜਵਾਬ { $first-when } { $first } ਸੀ ਅਤੇ { $last-when } { $last }। ਇਹ ਪਹਿਲਾਂ ਜਿੰਨਾ ਹੀ ਹੈ।

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is lower than before.
progress-proxy-two-lower = “{ $domain }” ਬਾਰੇ ਤੁਹਾਡੀ ਥਾਂ ਦਿੱਤਾ ਗਿਆ ਜਵਾਬ { $first-when } { $first } ਸੀ ਅਤੇ { $last-when } { $last }। ਇਹ ਪਹਿਲਾਂ ਨਾਲੋਂ ਘੱਟ ਹੈ।

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-proxy-many-higher = “{ $domain }” ਬਾਰੇ ਤੁਹਾਡੀ ਥਾਂ { $first-when } ਦਿੱਤਾ ਗਿਆ ਪਹਿਲਾ ਜਵਾਬ { $first } ਸੀ। { $last-when } ਤਾਜ਼ਾ ਜਵਾਬ { $last } ਸੀ। ਇਹ ਪਹਿਲੀ ਵਾਰ ਨਾਲੋਂ ਵੱਧ ਹੈ।

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-proxy-many-same = “{ $domain }” ਬਾਰੇ ਤੁਹਾਡੀ ਥਾਂ { $first-when } ਦਿੱਤਾ ਗਿਆ ਪਹਿਲਾ ਜਵਾਬ { $first } ਸੀ। { $last-when } ਤਾਜ਼ਾ ਜਵਾਬ { $last } ਸੀ। ਇਹ ਪਹਿਲੀ ਵਾਰ ਜਿੰਨਾ ਹੀ ਹੈ।

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first.
progress-proxy-many-lower = “{ $domain }” ਬਾਰੇ ਤੁਹਾਡੀ ਥਾਂ { $first-when } ਦਿੱਤਾ ਗਿਆ ਪਹਿਲਾ ਜਵਾਬ { $first } ਸੀ। { $last-when } ਤਾਜ਼ਾ ਜਵਾਬ { $last } ਸੀ। ਇਹ ਪਹਿਲੀ ਵਾਰ ਨਾਲੋਂ ਘੱਟ ਹੈ।

# en: The time before, { $when }, the answer given for you was { $rating }.
progress-proxy-time-before = ਉਸ ਤੋਂ ਪਿਛਲੀ ਵਾਰ, { $when }, ਤੁਹਾਡੀ ਥਾਂ ਦਿੱਤਾ ਗਿਆ ਜਵਾਬ { $rating } ਸੀ।

# en: For { $domain }, the answer given for you { $when } was { $rating }.
progress-proxy-once = “{ $domain }” ਬਾਰੇ { $when } ਤੁਹਾਡੀ ਥਾਂ ਦਿੱਤਾ ਗਿਆ ਜਵਾਬ { $rating } ਸੀ।

# en: This was the first time somebody answered for you.
progress-proxy-first-time = ਇਹ ਪਹਿਲੀ ਵਾਰ ਸੀ ਜਦੋਂ ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਥਾਂ ਜਵਾਬ ਦਿੱਤਾ।

# en: Somebody answered for you, and gave no rating for { $domain }.
progress-proxy-no-rating = ਕਿਸੇ ਨੇ ਤੁਹਾਡੀ ਥਾਂ ਜਵਾਬ ਦਿੱਤੇ, ਪਰ “{ $domain }” ਲਈ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ ਦਿੱਤੀ।

# en: When asked { $when }, they said that they did not know.
progress-proxy-last-dont_know = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਨੇ ਕਿਹਾ ਕਿ ਉਨ੍ਹਾਂ ਨੂੰ ਪਤਾ ਨਹੀਂ।

# en: When asked { $when }, they preferred not to say.
progress-proxy-last-prefer_not_to_say = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਨੇ ਨਾ ਦੱਸਣਾ ਚੁਣਿਆ।

# en: When asked { $when }, they said that this did not apply to you.
progress-proxy-last-does_not_apply = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਨੇ ਕਿਹਾ ਕਿ ਇਹ ਤੁਹਾਡੇ ’ਤੇ ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ।

# en: When asked { $when }, they left this question.
progress-proxy-last-not_answered = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਉਨ੍ਹਾਂ ਨੇ ਇਹ ਸਵਾਲ ਛੱਡ ਦਿੱਤਾ।

# en: This was not asked { $when }.
progress-proxy-last-not_asked = ਇਹ { $when } ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।

# en: { $n ->\n    [one] There is one earlier time without a rating from them.\n   *[other] There are { $n } earlier times without a rating from them.\n}
progress-proxy-gaps =
    { $n ->
        [one] ਪਹਿਲਾਂ { $n } ਵਾਰ ਉਨ੍ਹਾਂ ਵੱਲੋਂ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ ਸੀ।
       *[other] ਪਹਿਲਾਂ { $n } ਵਾਰ ਉਨ੍ਹਾਂ ਵੱਲੋਂ ਕੋਈ ਰੇਟਿੰਗ ਨਹੀਂ ਸੀ।
    }

# en: All your ratings
progress-table-heading = ਤੁਹਾਡੀਆਂ ਸਾਰੀਆਂ ਰੇਟਿੰਗਾਂ

# en: Your ratings of each part of life, oldest first
progress-table-caption = ਜ਼ਿੰਦਗੀ ਦੇ ਹਰ ਹਿੱਸੇ ਲਈ ਤੁਹਾਡੀਆਂ ਰੇਟਿੰਗਾਂ, ਸਭ ਤੋਂ ਪੁਰਾਣੀ ਪਹਿਲਾਂ

# en: When
progress-table-date = ਕਦੋਂ

# en: Who answered
progress-table-voice = ਜਵਾਬ ਕਿਸ ਨੇ ਦਿੱਤਾ

# en: More about { $domain }
progress-table-aspects = “{ $domain }” ਬਾਰੇ ਹੋਰ

# en: Ratings of each thing in { $domain }, oldest first
progress-aspects-caption = “{ $domain }” ਦੀ ਹਰ ਗੱਲ ਲਈ ਰੇਟਿੰਗਾਂ, ਸਭ ਤੋਂ ਪੁਰਾਣੀ ਪਹਿਲਾਂ

# en: What was asked
progress-aspects-item = ਕੀ ਪੁੱਛਿਆ ਗਿਆ

# en: You
progress-voice-self = ਤੁਸੀਂ ਆਪ

# en: Somebody for you
progress-voice-proxy = ਤੁਹਾਡੀ ਥਾਂ ਕੋਈ ਹੋਰ

# en: { $date } ({ $voice })
progress-date-by = { $date } ({ $voice })

# en: Did not know
progress-nonanswer-dont_know = ਪਤਾ ਨਹੀਂ ਸੀ

# en: Preferred not to say
progress-nonanswer-prefer_not_to_say = ਨਾ ਦੱਸਣਾ ਚੁਣਿਆ

# en: Did not apply
progress-nonanswer-does_not_apply = ਲਾਗੂ ਨਹੀਂ ਸੀ

# en: Left out
progress-nonanswer-not_answered = ਛੱਡ ਦਿੱਤਾ

# en: Not asked
progress-nonanswer-not_asked = ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ

# en: Things you wanted for yourself
progress-outcomes-heading = ਜੋ ਗੱਲਾਂ ਤੁਸੀਂ ਆਪਣੇ ਲਈ ਚਾਹੁੰਦੇ ਸੀ

# en: You named this { $when }.
progress-outcome-named = ਤੁਸੀਂ ਇਹ { $when } ਦੱਸਿਆ ਸੀ।

# en: When asked { $when }, you said: { $words }
progress-outcome-point = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ, ਤੁਸੀਂ ਕਿਹਾ: { $words }

# en: When asked { $when }: { $words }
progress-outcome-point-unanswered = ਜਦੋਂ { $when } ਪੁੱਛਿਆ ਗਿਆ: { $words }

# en: You have not been asked about this again yet.
progress-outcome-none = ਇਸ ਬਾਰੇ ਅਜੇ ਤੁਹਾਡੇ ਤੋਂ ਮੁੜ ਨਹੀਂ ਪੁੱਛਿਆ ਗਿਆ।
