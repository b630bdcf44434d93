# en: Send my answers
own-send = Trimit răspunsurile

# en: When you send your answers, you cannot change them here any more.
own-check-end = După ce trimiteți răspunsurile, nu le mai puteți schimba aici.

# en: You can stop and come back. Your answers are kept safe on this device. Open the same link to go on.
own-leave = Vă puteți opri și puteți reveni. Răspunsurile sunt păstrate în siguranță pe acest dispozitiv. Ca să continuați, deschideți același link.

# en: Please wait. Your answers are on their way.
own-sending = Așteptați puțin, vă rugăm. Răspunsurile dumneavoastră se trimit acum.

# en: Your answers are kept here
own-waiting-title = Răspunsurile dumneavoastră sunt păstrate aici

# en: There is no internet now. Your answers are safe on this device. Keep this page open, or open your link again later. Then they are sent.
own-waiting-text = Acum nu este internet. Răspunsurile sunt în siguranță pe acest dispozitiv. Lăsați pagina deschisă sau deschideți din nou linkul mai târziu. Atunci se vor trimite.

# en: Your answers were not sent
own-refused-title = Răspunsurile dumneavoastră nu s-au trimis

# en: Something in your answers needs to be changed. Nothing is lost.
own-refused-invalid = Ceva din răspunsuri trebuie schimbat. Nu s-a pierdut nimic.

# en: This link has ended, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-gone = Acest link nu mai este valabil, așa că răspunsurile nu s-au putut trimite. Ele sunt încă pe acest dispozitiv. Cereți ajutorul echipei de îngrijire.

# en: Somebody has answered with this link before, so your answers could not be sent. They are still on this device. Ask your care team for help.
own-refused-answered = Cineva a răspuns deja cu acest link, așa că răspunsurile dumneavoastră nu s-au putut trimite. Ele sunt încă pe acest dispozitiv. Cereți ajutorul echipei de îngrijire.

# en: Go back and change
own-refused-mend = Mergeți înapoi și schimbați

# en: This link does not work
own-gone-title = Acest link nu merge

# en: It may have ended, or a part of it may be missing.
own-gone-text = Poate nu mai este valabil sau poate lipsește o parte din el.

# en: Ask your care team for a new link.
own-gone-ask = Cereți echipei de îngrijire un link nou.

# en: Thank you
own-end-title-sent = Vă mulțumim

# en: Your answers have arrived.
own-end-text-sent = Răspunsurile dumneavoastră au ajuns.

# en: Thank you
own-end-title-answered = Vă mulțumim

# en: There is nothing more to answer with this link.
own-end-text-answered = Cu acest link nu mai este nimic de răspuns.

# en: The link has ended
own-end-title-given-up = Linkul a fost închis

# en: Nobody can open this page with it any more. Your care team can make a new one for you.
own-end-text-given-up = Nimeni nu mai poate deschide această pagină cu el. Echipa de îngrijire vă poate face un link nou.

# en: You can close this page now.
own-end-close = Acum puteți închide pagina.

# en: Your private link
own-link-title = Linkul dumneavoastră privat

# en: Whoever has this link can see this page. You can show it to people you trust. You can end it at any time.
own-link-text = Oricine are acest link poate vedea pagina. O puteți arăta oamenilor în care aveți încredere. Puteți închide linkul oricând.

# en: End this link
own-link-end = Închideți acest link

# en: End this link? Then nobody can open this page with it.
own-link-sure = Închideți acest link? După aceea, nimeni nu mai poate deschide pagina cu el.

# en: Yes, end it
own-link-yes = Da, îl închid

# en: No, keep it
own-link-no = Nu, îl păstrez
