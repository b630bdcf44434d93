# en: Progress
progress-title = التقدم

# en: Answers so far
tab-progress = الإجابات حتى الآن

# en: { $name }, here are your answers so far
progress-heading = { $name }، هذه إجاباتك حتى الآن

# en: How you answered each time, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead = هذه إجاباتك في كل مرة، من 1 إلى 5. هي لك: يمكنك الحديث عنها مع أي شخص، أو عدم الحديث عنها.

# en: How you answered, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead-one = هذه إجاباتك، من 1 إلى 5. هي لك: يمكنك الحديث عنها مع أي شخص، أو عدم الحديث عنها.

# en: Back to { $name }
progress-back = العودة إلى { $name }

# en: Print this page
progress-print = طباعة هذه الصفحة

# en: Printed on { $date }. Private: please keep it safe.
progress-printed = طُبعت في { $date }. هذه الورقة خاصة: يُرجى حفظها في مكان آمن.

# en: Getting the answers
progress-loading = جارٍ إحضار الإجابات

# en: There are no answers to show yet
progress-empty-heading = لا توجد إجابات لعرضها بعد

# en: After the first assessment, your answers will be shown here, in words, as a picture and in a table.
progress-empty = بعد أول تقييم تظهر إجاباتك هنا، بالكلمات وبالرسم وفي جدول.

# en: { $n ->\n    [one] One assessment is private. It is not shown here, because the answers are not for staff to see.\n   *[other] { $n } assessments are private. They are not shown here, because the answers are not for staff to see.\n}
progress-private =
    { $n ->
        [one] هناك تقييم واحد خاص. لا يظهر هنا، لأن إجاباته ليست للعاملين.
        [two] هناك تقييمان خاصان. لا يظهران هنا، لأن إجاباتهما ليست للعاملين.
        [few] هناك { $n } تقييمات خاصة. لا تظهر هنا، لأن إجاباتها ليست للعاملين.
        [many] هناك { $n } تقييمًا خاصًا. لا تظهر هنا، لأن إجاباتها ليست للعاملين.
       *[other] هناك { $n } تقييم خاص. لا تظهر هنا، لأن إجاباتها ليست للعاملين.
    }

# en: in { $month }
progress-in-month = في { $month }

# en: on { $date }
progress-on-day = في { $date }

# en: { $value } ({ $words })
progress-rating = { $value } ({ $words })

# en: What the marks mean
progress-key = معنى العلامات

# en: What you said
progress-key-self = ما قلته أنت

# en: What somebody said for you
progress-key-proxy = ما قاله شخص نيابة عنك

# en: No rating that time
progress-key-none = لا درجة في تلك المرة

# en: { $domain }: ratings over time
progress-picture-title = { $domain }: الدرجات مع مرور الوقت

# en: Each rating from 1 to 5, oldest first. The same is said in the words above, and every rating is in the table “All your ratings” below.
progress-picture-desc = كل درجة من 1 إلى 5، والأقدم أولًا. الكلام نفسه مكتوب أعلاه، وكل الدرجات في الجدول «كل درجاتك» أدناه.

# en: No rating
progress-no-rating-band = لا درجة

# en: This is not compared with what you said yourself.
progress-proxy-note = لا يُقارَن هذا بما قلته أنت.

# en: There is no rating for { $domain } yet.
progress-none = لا توجد درجة بعد عن «{ $domain }».

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-self-two-higher = عن «{ $domain }» قلت { $first } { $first-when }، ثم { $last } { $last-when }. هذا أعلى من قبل.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-self-two-same = عن «{ $domain }» قلت { $first } { $first-when }، ثم { $last } { $last-when }. هذا مثل ما كان من قبل.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is lower than before. You can tell us what would make it better.
progress-self-two-lower = عن «{ $domain }» قلت { $first } { $first-when }، ثم { $last } { $last-when }. هذا أقل من قبل. يمكنك أن تخبرنا بما يجعله أفضل.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-self-many-higher = عن «{ $domain }» قلت أول مرة { $first }، { $first-when }. وآخر درجة، { $last-when }، هي { $last }. هذا أعلى من أول مرة.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-self-many-same = عن «{ $domain }» قلت أول مرة { $first }، { $first-when }. وآخر درجة، { $last-when }، هي { $last }. هذا مثل أول مرة.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first. You can tell us what would make it better.
progress-self-many-lower = عن «{ $domain }» قلت أول مرة { $first }، { $first-when }. وآخر درجة، { $last-when }، هي { $last }. هذا أقل من أول مرة. يمكنك أن تخبرنا بما يجعله أفضل.

# en: The time before, { $when }, you said { $rating }.
progress-self-time-before = في المرة التي قبلها، { $when }، قلت { $rating }.

# en: In { $domain } you said { $rating } { $when }.
progress-self-once = عن «{ $domain }» قلت { $rating } { $when }.

# en: This was the first time, so there is nothing to compare it with yet.
progress-self-first-time = كانت هذه أول مرة، فلا يوجد بعد ما نقارنها به.

# en: There is no rating for { $domain } yet.
progress-self-no-rating = لا توجد درجة بعد عن «{ $domain }».

# en: When asked { $when }, you said that you did not know.
progress-self-last-dont_know = عندما سألناك { $when }، كان جوابك: «لا أعرف».

# en: When asked { $when }, you preferred not to say.
progress-self-last-prefer_not_to_say = عندما سألناك { $when }، فضّلت عدم الإجابة.

# en: When asked { $when }, you said that this did not apply to you.
progress-self-last-does_not_apply = عندما سألناك { $when }، قلت إن هذا لا ينطبق عليك.

# en: When asked { $when }, you left this question.
progress-self-last-not_answered = عندما سألناك { $when }، تركت هذا السؤال.

# en: This was not asked { $when }.
progress-self-last-not_asked = لم نسأل عن هذا { $when }.

# en: { $n ->\n    [one] There is one earlier time without a rating.\n   *[other] There are { $n } earlier times without a rating.\n}
progress-self-gaps =
    { $n ->
        [one] هناك مرة سابقة واحدة بدون درجة.
        [two] هناك مرتان سابقتان بدون درجة.
        [few] هناك { $n } مرات سابقة بدون درجة.
       *[other] هناك { $n } مرة سابقة بدون درجة.
    }

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-proxy-two-higher = عن «{ $domain }»، كانت الإجابة نيابة عنك { $first } { $first-when }، ثم { $last } { $last-when }. هذا أعلى من قبل.

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-proxy-two-same = عن «{ $domain }»، كانت الإجابة نيابة عنك { $first } { $first-when }، ثم { $last } { $last-when }. هذا مثل ما كان من قبل.

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is lower than before.
progress-proxy-two-lower = عن «{ $domain }»، كانت الإجابة نيابة عنك { $first } { $first-when }، ثم { $last } { $last-when }. هذا أقل من قبل.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-proxy-many-higher = عن «{ $domain }»، كانت أول إجابة نيابة عنك { $first }، { $first-when }. وآخر إجابة، { $last-when }، هي { $last }. هذا أعلى من أول مرة.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-proxy-many-same = عن «{ $domain }»، كانت أول إجابة نيابة عنك { $first }، { $first-when }. وآخر إجابة، { $last-when }، هي { $last }. هذا مثل أول مرة.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first.
progress-proxy-many-lower = عن «{ $domain }»، كانت أول إجابة نيابة عنك { $first }، { $first-when }. وآخر إجابة، { $last-when }، هي { $last }. هذا أقل من أول مرة.

# en: The time before, { $when }, the answer given for you was { $rating }.
progress-proxy-time-before = في المرة التي قبلها، { $when }، كانت الإجابة نيابة عنك { $rating }.

# en: For { $domain }, the answer given for you { $when } was { $rating }.
progress-proxy-once = عن «{ $domain }»، كانت الإجابة نيابة عنك { $when } هي { $rating }.

# en: This was the first time somebody answered for you.
progress-proxy-first-time = كانت هذه أول مرة يجيب فيها شخص نيابة عنك.

# en: Somebody answered for you, and gave no rating for { $domain }.
progress-proxy-no-rating = أجاب شخص نيابة عنك، ولم يعطِ درجة عن «{ $domain }».

# en: When asked { $when }, they said that they did not know.
progress-proxy-last-dont_know = عندما سألنا هذا الشخص { $when }، كان جوابه: «لا أعرف».

# en: When asked { $when }, they preferred not to say.
progress-proxy-last-prefer_not_to_say = عندما سألنا هذا الشخص { $when }، فضّل عدم الإجابة.

# en: When asked { $when }, they said that this did not apply to you.
progress-proxy-last-does_not_apply = عندما سألنا هذا الشخص { $when }، قال إن هذا لا ينطبق عليك.

# en: When asked { $when }, they left this question.
progress-proxy-last-not_answered = عندما سألنا هذا الشخص { $when }، ترك هذا السؤال.

# en: This was not asked { $when }.
progress-proxy-last-not_asked = لم نسأل عن هذا { $when }.

# en: { $n ->\n    [one] There is one earlier time without a rating from them.\n   *[other] There are { $n } earlier times without a rating from them.\n}
progress-proxy-gaps =
    { $n ->
        [one] هناك مرة سابقة واحدة بدون درجة من هذا الشخص.
        [two] هناك مرتان سابقتان بدون درجة من هذا الشخص.
        [few] هناك { $n } مرات سابقة بدون درجة من هذا الشخص.
       *[other] هناك { $n } مرة سابقة بدون درجة من هذا الشخص.
    }

# en: All your ratings
progress-table-heading = كل درجاتك

# en: Your ratings of each part of life, oldest first
progress-table-caption = درجاتك عن كل جانب من حياتك، والأقدم أولًا

# en: When
progress-table-date = متى

# en: Who answered
progress-table-voice = من أجاب

# en: More about { $domain }
progress-table-aspects = المزيد عن «{ $domain }»

# en: Ratings of each thing in { $domain }, oldest first
progress-aspects-caption = الدرجات عن كل شيء في «{ $domain }»، والأقدم أولًا

# en: What was asked
progress-aspects-item = السؤال

# en: You
progress-voice-self = أنت

# en: Somebody for you
progress-voice-proxy = شخص نيابة عنك

# en: { $date } ({ $voice })
progress-date-by = { $date } ({ $voice })

# en: Did not know
progress-nonanswer-dont_know = لا أعرف

# en: Preferred not to say
progress-nonanswer-prefer_not_to_say = أفضّل ألا أجيب

# en: Did not apply
progress-nonanswer-does_not_apply = لا ينطبق

# en: Left out
progress-nonanswer-not_answered = تُرك السؤال

# en: Not asked
progress-nonanswer-not_asked = لم يُسأل

# en: Things you wanted for yourself
progress-outcomes-heading = أشياء أردتها لنفسك

# en: You named this { $when }.
progress-outcome-named = ذكرت هذا { $when }.

# en: When asked { $when }, you said: { $words }
progress-outcome-point = عندما سألناك { $when }، قلت: { $words }

# en: When asked { $when }: { $words }
progress-outcome-point-unanswered = عندما سألناك { $when }: { $words }

# en: You have not been asked about this again yet.
progress-outcome-none = لم نسألك عن هذا من جديد بعد.
