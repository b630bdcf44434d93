# en: Send my answers
own-send = Wyślij moje odpowiedzi

# en: When you send your answers, you cannot change them here any more.
own-check-end = Po wysłaniu nie da się już tutaj zmienić odpowiedzi.

# en: You can stop and come back. Your answers are kept safe on this device. Open the same link to go on.
own-leave = Można przerwać i wrócić później. Odpowiedzi są bezpieczne na tym urządzeniu. Żeby odpowiadać dalej, proszę otworzyć ten sam link.

# en: Please wait. Your answers are on their way.
own-sending = Proszę chwilę poczekać. Odpowiedzi są wysyłane.

# en: Your answers are kept here
own-waiting-title = Odpowiedzi są tu zapisane

# en: There is no internet now. Your answers are safe on this device. Keep this page open, or open your link again later. Then they are sent.
own-waiting-text = Teraz nie ma internetu. Odpowiedzi są bezpieczne na tym urządzeniu. Proszę nie zamykać tej strony albo później otworzyć swój link jeszcze raz. Wtedy odpowiedzi się wyślą.

# en: Your answers were not sent
own-refused-title = Odpowiedzi nie zostały wysłane

# en: Something in your answers needs to be changed. Nothing is lost.
own-refused-invalid = Coś w odpowiedziach trzeba zmienić. Nic nie zginęło.

# en: This link has ended, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-gone = Ten link już nie działa, więc nie udało się wysłać odpowiedzi. Są nadal na tym urządzeniu. O pomoc można poprosić swój zespół opieki.

# en: Somebody has answered with this link before, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-answered = Z tego linku wysłano już wcześniej odpowiedzi, więc tych nie udało się wysłać. Są nadal na tym urządzeniu. O pomoc można poprosić swój zespół opieki.

# en: Go back and change
own-refused-mend = Wróć i zmień

# en: This link does not work
own-gone-title = Ten link nie działa

# en: It may have ended, or a part of it may be missing.
own-gone-text = Możliwe, że minął jego czas, jest wyłączony albo brakuje jego części.

# en: Ask your care team for a new link.
own-gone-ask = O nowy link można poprosić swój zespół opieki.

# en: Thank you
own-end-title-sent = Dziękujemy

# en: Your answers have arrived.
own-end-text-sent = Odpowiedzi do nas dotarły.

# en: Thank you
own-end-title-answered = Dziękujemy

# en: There is nothing more to answer with this link.
own-end-text-answered = Pod tym linkiem nie ma już więcej pytań.

# en: The link has ended
own-end-title-given-up = Link jest wyłączony

# en: Nobody can open this page with it any more. Your care team can make a new one for you.
own-end-text-given-up = Nikt nie otworzy już nim tej strony. Zespół opieki może przygotować nowy link.

# en: You can close this page now.
own-end-close = Teraz można zamknąć tę stronę.

# en: Your private link
own-link-title = Prywatny link

# en: Whoever has this link can see this page. You can show it to people you trust. You can end it at any time.
own-link-text = Tę stronę może zobaczyć każdy, kto ma ten link. Można ją pokazać zaufanym osobom. W każdej chwili można wyłączyć link.

# en: End this link
own-link-end = Wyłącz ten link

# en: End this link? Then nobody can open this page with it.
own-link-sure = Czy wyłączyć ten link? Wtedy nikt nie otworzy nim tej strony.

# en: Yes, end it
own-link-yes = Tak, wyłącz

# en: No, keep it
own-link-no = Nie, zostaw
