# en: Private links
links-card = Prywatne linki

# en: There is no link yet.
links-none = Nie ma jeszcze żadnego linku.

# en: To answer the questions
links-purpose-answer = Do odpowiadania na pytania

# en: To see their progress
links-purpose-progress = Do oglądania swoich postępów

# en: Made on { $when }
links-made-on = Utworzono { $when }

# en: Made on { $when } by { $by }
links-made-by = Utworzono { $when } ({ $by })

# en: Good until { $until }
links-until = Ważny do { $until }

# en: Can be used
links-state-active = Działa

# en: Answered with
links-state-used = Odpowiedzi już wysłane

# en: Time is over
links-state-expired = Minął termin

# en: Ended by staff
links-state-revoked = Wyłączony przez personel

# en: Ended by whoever had it
links-state-given-up = Wyłączony przez kogoś, kto go miał

# en: With this link, { $name } can answer on their own phone or computer, once, in the next 30 days. You see the answers only if they share them.
links-about-answer = Z tym linkiem { $name } może odpowiedzieć na własnym telefonie lub komputerze, jeden raz, w ciągu najbliższych 30 dni. Odpowiedzi będzie widać tylko wtedy, gdy { $name } zechce je pokazać.

# en: With this link, { $name } can see their progress for a year. It also shows the answers that { $name } keeps private from staff. Do not open it yourself.
links-about-progress = Z tym linkiem { $name } może przez rok oglądać swoje postępy. Link pokazuje też odpowiedzi, które { $name } chce mieć tylko dla siebie, bez wiedzy personelu. Proszę go nie otwierać.

# en: Make a link to answer
links-make-answer = Utwórz link do odpowiadania

# en: Make a link to progress
links-make-progress = Utwórz link do postępów

# en: The link to answer is made
links-made-title-answer = Link do odpowiadania jest gotowy

# en: The link to progress is made
links-made-title-progress = Link do postępów jest gotowy

# en: Whoever has this link can answer for { $name }, once, until { $until }. Send it only to { $name } or to somebody they trust.
links-made-answer = Kto ma ten link, może odpowiedzieć w imieniu tej osoby ({ $name }), jeden raz, do { $until }. Proszę wysłać go tylko tej osobie albo komuś, komu ona ufa.

# en: Whoever has this link can see the progress of { $name } until { $until }. Send it only to { $name } or to somebody they trust.
links-made-progress = Kto ma ten link, może oglądać postępy tej osoby ({ $name }) do { $until }. Proszę wysłać go tylko tej osobie albo komuś, komu ona ufa.

# en: It is shown only now.
links-made-once = Link jest pokazany tylko teraz.

# en: It also shows what { $name } keeps private from staff. Hand it over without opening it.
links-unopened = Link pokazuje też to, co { $name } chce mieć tylko dla siebie, bez wiedzy personelu. Proszę go przekazać bez otwierania.

# en: The link
links-address = Link

# en: Copy the link
links-copy = Kopiuj link

# en: Send it in a text message or an e-mail, or open this on the phone of { $name } with them. Do not keep a copy. If it went to the wrong person, end it here and make another.
links-give = Link można wysłać SMS-em lub e-mailem albo otworzyć go razem z tą osobą ({ $name }) na jej telefonie. Proszę nie zachowywać kopii. Jeśli link trafi do kogoś innego, proszę go tu wyłączyć i utworzyć nowy.

# en: I have handed it over
links-made-close = Link jest przekazany

# en: End this link to answer
links-end-answer = Wyłącz ten link do odpowiadania

# en: End this link to progress
links-end-progress = Wyłącz ten link do postępów

# en: End this link? It can then never be used again. What was answered stays.
links-end-sure = Wyłączyć ten link? Potem nie da się go już nigdy użyć. Wysłane odpowiedzi zostają.

# en: Yes, end it
links-end-yes = Tak, wyłącz

# en: No, keep it
links-end-no = Nie, zostaw

# en: The link is ended.
links-end-done = Link jest wyłączony.
