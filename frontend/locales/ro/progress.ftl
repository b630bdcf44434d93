# en: Progress
progress-title = Progres

# en: Answers so far
tab-progress = Răspunsurile de până acum

# en: { $name }, here are your answers so far
progress-heading = { $name }, iată răspunsurile dumneavoastră de până acum

# en: How you answered each time, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead = Cum ați răspuns de fiecare dată, de la 1 la 5. Răspunsurile sunt ale dumneavoastră: vorbiți despre ele cu cine doriți sau cu nimeni.

# en: How you answered, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead-one = Cum ați răspuns, de la 1 la 5. Răspunsurile sunt ale dumneavoastră: vorbiți despre ele cu cine doriți sau cu nimeni.

# en: Back to { $name }
progress-back = Înapoi la { $name }

# en: Print this page
progress-print = Tipăriți această pagină

# en: Printed on { $date }. Private: please keep it safe.
progress-printed = Tipărit pe { $date }. Personal: vă rugăm să păstrați foaia într-un loc sigur.

# en: Getting the answers
progress-loading = Se aduc răspunsurile

# en: There are no answers to show yet
progress-empty-heading = Încă nu sunt răspunsuri de arătat

# en: After the first assessment, your answers will be shown here, in words, as a picture and in a table.
progress-empty = După prima evaluare, răspunsurile dumneavoastră se vor vedea aici, în cuvinte, în imagine și într-un tabel.

# en: { $n ->\n    [one] One assessment is private. It is not shown here, because the answers are not for staff to see.\n   *[other] { $n } assessments are private. They are not shown here, because the answers are not for staff to see.\n}
progress-private =
    { $n ->
        [one] O evaluare este privată. Nu se vede aici, pentru că răspunsurile nu sunt pentru personal.
        [few] { $n } evaluări sunt private. Nu se văd aici, pentru că răspunsurile nu sunt pentru personal.
       *[other] { $n } de evaluări sunt private. Nu se văd aici, pentru că răspunsurile nu sunt pentru personal.
    }

# en: in { $month }
progress-in-month = în { $month }

# en: on { $date }
progress-on-day = pe { $date }

# en: { $value } ({ $words })
progress-rating = { $value } ({ $words })

# en: What the marks mean
progress-key = Ce înseamnă semnele

# en: What you said
progress-key-self = Ce ați spus dumneavoastră

# en: What somebody said for you
progress-key-proxy = Ce a spus altcineva pentru dumneavoastră

# en: No rating that time
progress-key-none = Nicio notă atunci

# en: { $domain }: ratings over time
progress-picture-title = { $domain }: notele de-a lungul timpului

# en: Each rating from 1 to 5, oldest first. The same is said in the words above, and every rating is in the table “All your ratings” below.
progress-picture-desc = Fiecare notă de la 1 la 5, începând cu cea mai veche. Același lucru este spus mai sus în cuvinte, iar toate notele sunt mai jos în tabelul „Toate notele dumneavoastră”.

# en: No rating
progress-no-rating-band = Nicio notă

# en: This is not compared with what you said yourself.
progress-proxy-note = Acest lucru nu se compară cu ce ați spus dumneavoastră.

# en: There is no rating for { $domain } yet.
progress-none = Încă nu este nicio notă la „{ $domain }”.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-self-two-higher = La „{ $domain }” ați spus { $first } { $first-when } și { $last } { $last-when }. Nota este mai mare decât înainte.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-self-two-same = La „{ $domain }” ați spus { $first } { $first-when } și { $last } { $last-when }. Nota este la fel ca înainte.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is lower than before. You can tell us what would make it better.
progress-self-two-lower = La „{ $domain }” ați spus { $first } { $first-when } și { $last } { $last-when }. Nota este mai mică decât înainte. Ne puteți spune ce ar ajuta să fie mai bine.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-self-many-higher = La „{ $domain }” ați spus prima dată { $first }, { $first-when }. Ultimul răspuns, { $last-when }, este { $last }. Nota este mai mare decât la început.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-self-many-same = La „{ $domain }” ați spus prima dată { $first }, { $first-when }. Ultimul răspuns, { $last-when }, este { $last }. Nota este la fel ca la început.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first. You can tell us what would make it better.
progress-self-many-lower = La „{ $domain }” ați spus prima dată { $first }, { $first-when }. Ultimul răspuns, { $last-when }, este { $last }. Nota este mai mică decât la început. Ne puteți spune ce ar ajuta să fie mai bine.

# en: The time before, { $when }, you said { $rating }.
progress-self-time-before = Data dinainte, { $when }, ați spus { $rating }.

# en: In { $domain } you said { $rating } { $when }.
progress-self-once = La „{ $domain }” ați spus { $rating } { $when }.

# en: This was the first time, so there is nothing to compare it with yet.
progress-self-first-time = A fost prima dată, așa că încă nu avem cu ce compara.

# en: There is no rating for { $domain } yet.
progress-self-no-rating = Încă nu este nicio notă la „{ $domain }”.

# en: When asked { $when }, you said that you did not know.
progress-self-last-dont_know = La întrebarea pusă { $when } ați spus că nu știți.

# en: When asked { $when }, you preferred not to say.
progress-self-last-prefer_not_to_say = La întrebarea pusă { $when } ați preferat să nu spuneți.

# en: When asked { $when }, you said that this did not apply to you.
progress-self-last-does_not_apply = La întrebarea pusă { $when } ați spus că la dumneavoastră nu este cazul.

# en: When asked { $when }, you left this question.
progress-self-last-not_answered = Peste întrebarea pusă { $when } ați trecut fără să răspundeți.

# en: This was not asked { $when }.
progress-self-last-not_asked = Întrebarea nu a fost pusă { $when }.

# en: { $n ->\n    [one] There is one earlier time without a rating.\n   *[other] There are { $n } earlier times without a rating.\n}
progress-self-gaps =
    { $n ->
        [one] O dată, mai demult, nu ați dat nicio notă.
        [few] De { $n } ori, mai demult, nu ați dat nicio notă.
       *[other] De { $n } de ori, mai demult, nu ați dat nicio notă.
    }

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-proxy-two-higher = La „{ $domain }”, răspunsurile date pentru dumneavoastră au fost { $first } { $first-when } și { $last } { $last-when }. Nota este mai mare decât înainte.

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-proxy-two-same = La „{ $domain }”, răspunsurile date pentru dumneavoastră au fost { $first } { $first-when } și { $last } { $last-when }. Nota este la fel ca înainte.

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is lower than before.
progress-proxy-two-lower = La „{ $domain }”, răspunsurile date pentru dumneavoastră au fost { $first } { $first-when } și { $last } { $last-when }. Nota este mai mică decât înainte.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-proxy-many-higher = La „{ $domain }”, primul răspuns dat pentru dumneavoastră a fost { $first }, { $first-when }. Ultimul, { $last-when }, este { $last }. Nota este mai mare decât la început.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-proxy-many-same = La „{ $domain }”, primul răspuns dat pentru dumneavoastră a fost { $first }, { $first-when }. Ultimul, { $last-when }, este { $last }. Nota este la fel ca la început.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first.
progress-proxy-many-lower = La „{ $domain }”, primul răspuns dat pentru dumneavoastră a fost { $first }, { $first-when }. Ultimul, { $last-when }, este { $last }. Nota este mai mică decât la început.

# en: The time before, { $when }, the answer given for you was { $rating }.
progress-proxy-time-before = Data dinainte, { $when }, răspunsul dat pentru dumneavoastră a fost { $rating }.

# en: For { $domain }, the answer given for you { $when } was { $rating }.
progress-proxy-once = La „{ $domain }”, răspunsul dat pentru dumneavoastră { $when } a fost { $rating }.

# en: This was the first time somebody answered for you.
progress-proxy-first-time = A fost prima dată când altcineva a răspuns pentru dumneavoastră.

# en: Somebody answered for you, and gave no rating for { $domain }.
progress-proxy-no-rating = Altcineva a răspuns pentru dumneavoastră și nu a dat nicio notă la „{ $domain }”.

# en: When asked { $when }, they said that they did not know.
progress-proxy-last-dont_know = La întrebarea pusă { $when }, acea persoană a spus că nu știe.

# en: When asked { $when }, they preferred not to say.
progress-proxy-last-prefer_not_to_say = La întrebarea pusă { $when }, acea persoană a preferat să nu spună.

# en: When asked { $when }, they said that this did not apply to you.
progress-proxy-last-does_not_apply = La întrebarea pusă { $when }, acea persoană a spus că la dumneavoastră nu este cazul.

# en: When asked { $when }, they left this question.
progress-proxy-last-not_answered = Peste întrebarea pusă { $when }, acea persoană a trecut fără să răspundă.

# en: This was not asked { $when }.
progress-proxy-last-not_asked = Întrebarea nu a fost pusă { $when }.

# en: { $n ->\n    [one] There is one earlier time without a rating from them.\n   *[other] There are { $n } earlier times without a rating from them.\n}
progress-proxy-gaps =
    { $n ->
        [one] O dată, mai demult, acea persoană nu a dat nicio notă.
        [few] De { $n } ori, mai demult, acea persoană nu a dat nicio notă.
       *[other] De { $n } de ori, mai demult, acea persoană nu a dat nicio notă.
    }

# en: All your ratings
progress-table-heading = Toate notele dumneavoastră

# en: Your ratings of each part of life, oldest first
progress-table-caption = Notele dumneavoastră pentru fiecare parte a vieții, începând cu cele mai vechi

# en: When
progress-table-date = Când

# en: Who answered
progress-table-voice = Cine a răspuns

# en: More about { $domain }
progress-table-aspects = Mai multe despre „{ $domain }”

# en: Ratings of each thing in { $domain }, oldest first
progress-aspects-caption = Notele pentru fiecare lucru de la „{ $domain }”, începând cu cele mai vechi

# en: What was asked
progress-aspects-item = Ce s-a întrebat

# en: You
progress-voice-self = Dumneavoastră

# en: Somebody for you
progress-voice-proxy = Altcineva pentru dumneavoastră

# en: { $date } ({ $voice })
progress-date-by = { $date } ({ $voice })

# en: Did not know
progress-nonanswer-dont_know = Nu știa

# en: Preferred not to say
progress-nonanswer-prefer_not_to_say = A preferat să nu spună

# en: Did not apply
progress-nonanswer-does_not_apply = Nu era cazul

# en: Left out
progress-nonanswer-not_answered = Fără răspuns

# en: Not asked
progress-nonanswer-not_asked = Nu s-a întrebat

# en: Things you wanted for yourself
progress-outcomes-heading = Lucruri pe care vi le doreați

# en: You named this { $when }.
progress-outcome-named = Ați spus acest lucru { $when }.

# en: When asked { $when }, you said: { $words }
progress-outcome-point = La întrebarea pusă { $when } ați spus: { $words }

# en: When asked { $when }: { $words }
progress-outcome-point-unanswered = La întrebarea pusă { $when }: { $words }

# en: You have not been asked about this again yet.
progress-outcome-none = Încă nu v-am mai întrebat despre acest lucru.
