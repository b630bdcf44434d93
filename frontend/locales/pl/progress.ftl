# en: Progress
progress-title = Postępy

# en: Answers so far
tab-progress = Dotychczasowe odpowiedzi

# en: { $name }, here are your answers so far
progress-heading = { $name } – oto dotychczasowe odpowiedzi

# en: How you answered each time, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead = Tu widać kolejne odpowiedzi, od 1 do 5. To Pana lub Pani odpowiedzi: można o nich rozmawiać, z kim się chce, albo z nikim.

# en: How you answered, from 1 to 5. These answers are yours: talk about them with whoever you like, or with nobody.
progress-lead-one = Tu widać odpowiedzi, od 1 do 5. To Pana lub Pani odpowiedzi: można o nich rozmawiać, z kim się chce, albo z nikim.

# en: Back to { $name }
progress-back = Wróć do: { $name }

# en: Print this page
progress-print = Drukuj tę stronę

# en: Printed on { $date }. Private: please keep it safe.
progress-printed = Wydrukowano { $date }. To jest prywatne: prosimy przechowywać w bezpiecznym miejscu.

# en: Getting the answers
progress-loading = Wczytywanie odpowiedzi

# en: There are no answers to show yet
progress-empty-heading = Nie ma jeszcze odpowiedzi do pokazania

# en: After the first assessment, your answers will be shown here, in words, as a picture and in a table.
progress-empty = Po pierwszej ankiecie odpowiedzi będą tu pokazane słowami, na obrazku i w tabeli.

# en: { $n ->\n    [one] One assessment is private. It is not shown here, because the answers are not for staff to see.\n   *[other] { $n } assessments are private. They are not shown here, because the answers are not for staff to see.\n}
progress-private =
    { $n ->
        [one] Jedna ankieta jest prywatna. Nie ma jej tutaj, bo personel nie może widzieć tych odpowiedzi.
        [few] { $n } ankiety są prywatne. Nie ma ich tutaj, bo personel nie może widzieć tych odpowiedzi.
        [many] { $n } ankiet jest prywatnych. Nie ma ich tutaj, bo personel nie może widzieć tych odpowiedzi.
       *[other] { $n } ankiet jest prywatnych. Nie ma ich tutaj, bo personel nie może widzieć tych odpowiedzi.
    }

# en: in { $month }
progress-in-month = { $month }

# en: on { $date }
progress-on-day = { $date }

# en: { $value } ({ $words })
progress-rating = { $value } ({ $words })

# en: What the marks mean
progress-key = Co oznaczają znaki

# en: What you said
progress-key-self = Pana lub Pani odpowiedź

# en: What somebody said for you
progress-key-proxy = Odpowiedź innej osoby w Pana lub Pani imieniu

# en: No rating that time
progress-key-none = Tym razem bez oceny

# en: { $domain }: ratings over time
progress-picture-title = { $domain }: oceny w kolejnych miesiącach

# en: Each rating from 1 to 5, oldest first. The same is said in the words above, and every rating is in the table “All your ratings” below.
progress-picture-desc = Każda ocena od 1 do 5, od najstarszej. To samo mówią słowa powyżej, a wszystkie oceny są w tabeli „Wszystkie oceny” poniżej.

# en: No rating
progress-no-rating-band = Bez oceny

# en: This is not compared with what you said yourself.
progress-proxy-note = Nie porównujemy tego z Pana lub Pani odpowiedziami.

# en: There is no rating for { $domain } yet.
progress-none = { $domain }: nie ma jeszcze oceny.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-self-two-higher = { $domain }. Pana lub Pani odpowiedzi: { $first-when } – { $first }, { $last-when } – { $last }. To wyżej niż poprzednio.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-self-two-same = { $domain }. Pana lub Pani odpowiedzi: { $first-when } – { $first }, { $last-when } – { $last }. To tyle samo co poprzednio.

# en: In { $domain } you said { $first } { $first-when } and { $last } { $last-when }. That is lower than before. You can tell us what would make it better.
progress-self-two-lower = { $domain }. Pana lub Pani odpowiedzi: { $first-when } – { $first }, { $last-when } – { $last }. To niżej niż poprzednio. Można nam powiedzieć, co by to poprawiło.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-self-many-higher = { $domain }. Pierwsza Pana lub Pani odpowiedź: { $first-when } – { $first }. Najnowsza: { $last-when } – { $last }. To wyżej niż na początku.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-self-many-same = { $domain }. Pierwsza Pana lub Pani odpowiedź: { $first-when } – { $first }. Najnowsza: { $last-when } – { $last }. To tyle samo co na początku.

# en: In { $domain } you first said { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first. You can tell us what would make it better.
progress-self-many-lower = { $domain }. Pierwsza Pana lub Pani odpowiedź: { $first-when } – { $first }. Najnowsza: { $last-when } – { $last }. To niżej niż na początku. Można nam powiedzieć, co by to poprawiło.

# en: The time before, { $when }, you said { $rating }.
progress-self-time-before = Poprzednia odpowiedź: { $when } – { $rating }.

# en: In { $domain } you said { $rating } { $when }.
progress-self-once = { $domain }. Pana lub Pani odpowiedź: { $when } – { $rating }.

# en: This was the first time, so there is nothing to compare it with yet.
progress-self-first-time = To był pierwszy raz, więc nie ma jeszcze z czym porównać.

# en: There is no rating for { $domain } yet.
progress-self-no-rating = { $domain }: nie ma jeszcze oceny.

# en: When asked { $when }, you said that you did not know.
progress-self-last-dont_know = Ostatnia odpowiedź ({ $when }): „nie wiem”.

# en: When asked { $when }, you preferred not to say.
progress-self-last-prefer_not_to_say = Ostatnia odpowiedź ({ $when }): „wolę o tym nie mówić”.

# en: When asked { $when }, you said that this did not apply to you.
progress-self-last-does_not_apply = Ostatnia odpowiedź ({ $when }): „to mnie nie dotyczy”.

# en: When asked { $when }, you left this question.
progress-self-last-not_answered = Ostatnim razem ({ $when }) to pytanie zostało bez odpowiedzi.

# en: This was not asked { $when }.
progress-self-last-not_asked = Ostatnim razem ({ $when }) nie było tego pytania.

# en: { $n ->\n    [one] There is one earlier time without a rating.\n   *[other] There are { $n } earlier times without a rating.\n}
progress-self-gaps =
    { $n ->
        [one] Wcześniej jeden raz nie było oceny.
        [few] Wcześniej { $n } razy nie było oceny.
        [many] Wcześniej { $n } razy nie było oceny.
       *[other] Wcześniej { $n } razy nie było oceny.
    }

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is higher than before.
progress-proxy-two-higher = { $domain }. Odpowiedzi innej osoby: { $first-when } – { $first }, { $last-when } – { $last }. To wyżej niż poprzednio.

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is the same as before.
progress-proxy-two-same = { $domain }. Odpowiedzi innej osoby: { $first-when } – { $first }, { $last-when } – { $last }. To tyle samo co poprzednio.

# en: For { $domain }, the answers given for you were { $first } { $first-when } and { $last } { $last-when }. That is lower than before.
progress-proxy-two-lower = { $domain }. Odpowiedzi innej osoby: { $first-when } – { $first }, { $last-when } – { $last }. To niżej niż poprzednio.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is higher than at first.
progress-proxy-many-higher = { $domain }. Pierwsza odpowiedź innej osoby: { $first-when } – { $first }. Najnowsza: { $last-when } – { $last }. To wyżej niż na początku.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is the same as at first.
progress-proxy-many-same = { $domain }. Pierwsza odpowiedź innej osoby: { $first-when } – { $first }. Najnowsza: { $last-when } – { $last }. To tyle samo co na początku.

# en: For { $domain }, the first answer given for you was { $first }, { $first-when }. The latest, { $last-when }, is { $last }. That is lower than at first.
progress-proxy-many-lower = { $domain }. Pierwsza odpowiedź innej osoby: { $first-when } – { $first }. Najnowsza: { $last-when } – { $last }. To niżej niż na początku.

# en: The time before, { $when }, the answer given for you was { $rating }.
progress-proxy-time-before = Poprzednia odpowiedź innej osoby: { $when } – { $rating }.

# en: For { $domain }, the answer given for you { $when } was { $rating }.
progress-proxy-once = { $domain }. Odpowiedź innej osoby: { $when } – { $rating }.

# en: This was the first time somebody answered for you.
progress-proxy-first-time = To był pierwszy raz, gdy odpowiadał ktoś inny.

# en: Somebody answered for you, and gave no rating for { $domain }.
progress-proxy-no-rating = { $domain }: odpowiadał ktoś inny i nie podał oceny.

# en: When asked { $when }, they said that they did not know.
progress-proxy-last-dont_know = Ostatnia odpowiedź innej osoby ({ $when }): „nie wiem”.

# en: When asked { $when }, they preferred not to say.
progress-proxy-last-prefer_not_to_say = Ostatnia odpowiedź innej osoby ({ $when }): „wolę o tym nie mówić”.

# en: When asked { $when }, they said that this did not apply to you.
progress-proxy-last-does_not_apply = Ostatnia odpowiedź innej osoby ({ $when }): „to nie dotyczy tej osoby”.

# en: When asked { $when }, they left this question.
progress-proxy-last-not_answered = Ostatnim razem ({ $when }) inna osoba zostawiła to pytanie bez odpowiedzi.

# en: This was not asked { $when }.
progress-proxy-last-not_asked = Ostatnim razem ({ $when }) nie było tego pytania.

# en: { $n ->\n    [one] There is one earlier time without a rating from them.\n   *[other] There are { $n } earlier times without a rating from them.\n}
progress-proxy-gaps =
    { $n ->
        [one] Wcześniej jeden raz ta osoba nie podała oceny.
        [few] Wcześniej { $n } razy ta osoba nie podała oceny.
        [many] Wcześniej { $n } razy ta osoba nie podała oceny.
       *[other] Wcześniej { $n } razy ta osoba nie podała oceny.
    }

# en: All your ratings
progress-table-heading = Wszystkie oceny

# en: Your ratings of each part of life, oldest first
progress-table-caption = Oceny każdej części życia, od najstarszej

# en: When
progress-table-date = Kiedy

# en: Who answered
progress-table-voice = Kto odpowiadał

# en: More about { $domain }
progress-table-aspects = Więcej: „{ $domain }”

# en: Ratings of each thing in { $domain }, oldest first
progress-aspects-caption = Oceny poszczególnych rzeczy w części „{ $domain }”, od najstarszej

# en: What was asked
progress-aspects-item = Czego dotyczyło pytanie

# en: You
progress-voice-self = Pan lub Pani

# en: Somebody for you
progress-voice-proxy = Inna osoba

# en: { $date } ({ $voice })
progress-date-by = { $date } ({ $voice })

# en: Did not know
progress-nonanswer-dont_know = „Nie wiem”

# en: Preferred not to say
progress-nonanswer-prefer_not_to_say = „Wolę nie mówić”

# en: Did not apply
progress-nonanswer-does_not_apply = „Nie dotyczy”

# en: Left out
progress-nonanswer-not_answered = Pominięte

# en: Not asked
progress-nonanswer-not_asked = Nie było pytania

# en: Things you wanted for yourself
progress-outcomes-heading = Osobiste życzenia

# en: You named this { $when }.
progress-outcome-named = Życzenie zapisane: { $when }.

# en: When asked { $when }, you said: { $words }
progress-outcome-point = Odpowiedź ({ $when }): { $words }

# en: When asked { $when }: { $words }
progress-outcome-point-unanswered = Pytanie ({ $when }): { $words }

# en: You have not been asked about this again yet.
progress-outcome-none = Nie było jeszcze kolejnego pytania o to.
