# en: Private links
links-card = Linkuri private

# en: There is no link yet.
links-none = Nu este încă niciun link.

# en: To answer the questions
links-purpose-answer = Pentru a răspunde la întrebări

# en: To see their progress
links-purpose-progress = Pentru a-și vedea progresul

# en: Made on { $when }
links-made-on = Făcut pe { $when }

# en: Made on { $when } by { $by }
links-made-by = Făcut pe { $when } de { $by }

# en: Good until { $until }
links-until = Valabil până pe { $until }

# en: Can be used
links-state-active = Poate fi folosit

# en: Answered with
links-state-used = S-a răspuns cu el

# en: Time is over
links-state-expired = A expirat

# en: Ended by staff
links-state-revoked = Închis de personal

# en: Ended by whoever had it
links-state-given-up = Închis de cine îl avea

# en: With this link, { $name } can answer on their own phone or computer, once, in the next 30 days. You see the answers only if they share them.
links-about-answer = Cu acest link, { $name } poate răspunde pe telefonul sau calculatorul propriu, o singură dată, în următoarele 30 de zile. Vedeți răspunsurile numai dacă persoana vrea să vi le arate.

# en: With this link, { $name } can see their progress for a year. It also shows the answers that { $name } keeps private from staff. Do not open it yourself.
links-about-progress = Cu acest link, { $name } își poate vedea progresul timp de un an. Linkul arată și răspunsurile pe care { $name } nu vrea să le vadă personalul. Nu îl deschideți dumneavoastră.

# en: Make a link to answer
links-make-answer = Faceți un link pentru răspunsuri

# en: Make a link to progress
links-make-progress = Faceți un link pentru progres

# en: The link to answer is made
links-made-title-answer = Linkul pentru răspunsuri este gata

# en: The link to progress is made
links-made-title-progress = Linkul pentru progres este gata

# en: Whoever has this link can answer for { $name }, once, until { $until }. Send it only to { $name } or to somebody they trust.
links-made-answer = Oricine are acest link poate răspunde pentru { $name }, o singură dată, până pe { $until }. Trimiteți-l numai la { $name } sau la cineva în care persoana are încredere.

# en: Whoever has this link can see the progress of { $name } until { $until }. Send it only to { $name } or to somebody they trust.
links-made-progress = Oricine are acest link poate vedea progresul pentru { $name } până pe { $until }. Trimiteți-l numai la { $name } sau la cineva în care persoana are încredere.

# en: It is shown only now.
links-made-once = Se arată numai acum.

# en: It also shows what { $name } keeps private from staff. Hand it over without opening it.
links-unopened = Linkul arată și ce nu vrea { $name } să vadă personalul. Dați-l mai departe fără să îl deschideți.

# en: The link
links-address = Linkul

# en: Copy the link
links-copy = Copiați linkul

# en: Send it in a text message or an e-mail, or open this on the phone of { $name } with them. Do not keep a copy. If it went to the wrong person, end it here and make another.
links-give = Trimiteți-l prin SMS sau e-mail ori deschideți-l împreună pe telefonul folosit de { $name }. Nu păstrați o copie. Dacă a ajuns la altcineva, închideți-l aici și faceți altul.

# en: I have handed it over
links-made-close = L-am transmis

# en: End this link to answer
links-end-answer = Închideți acest link pentru răspunsuri

# en: End this link to progress
links-end-progress = Închideți acest link pentru progres

# en: End this link? It can then never be used again. What was answered stays.
links-end-sure = Închideți acest link? După aceea nu mai poate fi folosit niciodată. Răspunsurile deja date rămân.

# en: Yes, end it
links-end-yes = Da, închideți-l

# en: No, keep it
links-end-no = Nu, păstrați-l

# en: The link is ended.
links-end-done = Linkul este închis.
