# One person's progress. Written for the person: they are “you”. Facts only: no praise, no blame, nothing about causes.

progress-title = Progress
tab-progress = Answers so far
progress-heading = { $name }, here are your answers so far
progress-lead = How you answered each time, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead-one = How you answered, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-back = Back to { $name }
progress-print = Print this page
progress-printed = Printed on { $date }. Private: please keep it safe.

progress-loading = Getting the answers
progress-empty-heading = There are no answers to show yet
progress-empty = After the first assessment, your answers will be shown here, in words, as a picture and in a table.
progress-private =
    { $n ->
        [one] One assessment is private. It is not shown here, because the answers are not for staff to see.
       *[other] { $n } assessments are private. They are not shown here, because the answers are not for staff to see.
    }

progress-in-month = in { $month }
progress-on-day = on { $date }
progress-rating = { $value } ({ $words })

progress-key = What the marks mean
progress-key-self = What you said
progress-key-proxy = What somebody said for you
progress-key-none = No rating that time

progress-picture-title = { $domain }: ratings over time
progress-picture-desc = Each rating from 1 to 5, oldest first. The same is said in the words above, and every rating is in the table “All your ratings” below.
progress-no-rating-band = No rating

progress-proxy-note = This is not compared with what you said yourself.

progress-none = There is no rating for { $domain } yet.

progress-self-two-higher = In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-self-two-same = In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-self-two-lower = In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is lower than before. You can tell us what would make it better.
progress-self-many-higher = In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-self-many-same = In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-self-many-lower = In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first. You can tell us what would make it better.
progress-self-time-before = The time before, { $when }, you said { $rating }.
progress-self-once = In { $domain } you said { $rating } { $when }.
progress-self-first-time = This was the first time, so there is nothing to compare it with yet.
progress-self-no-rating = There is no rating for { $domain } yet.
progress-self-last-dont_know = When asked { $when }, you said that you did not know.
progress-self-last-prefer_not_to_say = When asked { $when }, you preferred not to say.
progress-self-last-does_not_apply = When asked { $when }, you said that this did not apply to you.
progress-self-last-not_answered = When asked { $when }, you left this question.
progress-self-last-not_asked = This was not asked { $when }.
progress-self-gaps =
    { $n ->
        [one] There is one earlier time without a rating.
       *[other] There are { $n } earlier times without a rating.
    }

progress-proxy-two-higher = For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-proxy-two-same = For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-proxy-two-lower = For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is lower than before.
progress-proxy-many-higher = For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-proxy-many-same = For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-proxy-many-lower = For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first.
progress-proxy-time-before = The time before, { $when }, the answer given for you was { $rating }.
progress-proxy-once = For { $domain }, the answer given for you { $when } was { $rating }.
progress-proxy-first-time = This was the first time somebody answered for you.
progress-proxy-no-rating = Somebody answered for you, and gave no rating for { $domain }.
progress-proxy-last-dont_know = When asked { $when }, they said that they did not know.
progress-proxy-last-prefer_not_to_say = When asked { $when }, they preferred not to say.
progress-proxy-last-does_not_apply = When asked { $when }, they said that this did not apply to you.
progress-proxy-last-not_answered = When asked { $when }, they left this question.
progress-proxy-last-not_asked = This was not asked { $when }.
progress-proxy-gaps =
    { $n ->
        [one] There is one earlier time without a rating from them.
       *[other] There are { $n } earlier times without a rating from them.
    }

progress-table-heading = All your ratings
progress-table-caption = Your ratings of each part of life, oldest first
progress-table-date = When
progress-table-voice = Who answered
progress-table-aspects = More about { $domain }
progress-aspects-caption = Ratings of each thing in { $domain }, oldest first
progress-aspects-item = What was asked
progress-voice-self = You
progress-voice-proxy = Somebody for you
progress-date-by = { $date } ({ $voice })

progress-nonanswer-dont_know = Did not know
progress-nonanswer-prefer_not_to_say = Preferred not to say
progress-nonanswer-does_not_apply = Did not apply
progress-nonanswer-not_answered = Left out
progress-nonanswer-not_asked = Not asked

progress-outcomes-heading = Things you wanted for yourself
progress-outcome-named = You named this { $when }.
progress-outcome-point = When asked { $when }, you said: { $words }
progress-outcome-point-unanswered = When asked { $when }: { $words }
progress-outcome-none = You have not been asked about this again yet.
