# en: Needs
nav-needs = Potrzeby

# en: What somebody needs
tab-needs = Potrzeby jednej osoby

# en: How to reach and ask { $name }
needs-card = { $name } – jak informować i pytać tę osobę

# en: Nothing is recorded yet.
needs-nothing-recorded = Nic jeszcze nie zapisano.

# en: { $name } needs nothing special.
needs-none = { $name } nie potrzebuje niczego szczególnego.

# en: Recorded on { $when }.
needs-recorded = Zapisano { $when }.

# en: Recorded on { $when } by { $by }.
needs-recorded-by = Zapisano { $when } ({ $by }).

# en: Review due
needs-due = Czas sprawdzić

# en: Record what they need
needs-record = Zapisz potrzeby tej osoby

# en: Change what is recorded
needs-change = Zmień zapis

# en: Review what is recorded
needs-review = Sprawdź, czy zapis jest aktualny

# en: English
needs-language-en = angielski

# en: Polish
needs-language-pl = polski

# en: Punjabi
needs-language-pa = pendżabski

# en: Urdu
needs-language-ur = urdu

# en: Arabic
needs-language-ar = arabski

# en: Romanian
needs-language-ro = rumuński

# en: Easy Read
needs-word-easy-read = tekst łatwy do czytania

# en: words as usual
needs-word-size-normal = zwykłe litery

# en: large words
needs-word-size-large = duże litery

# en: very large words
needs-word-size-largest = bardzo duże litery

# en: contrast as usual
needs-word-contrast-normal = zwykły kontrast

# en: strong contrast
needs-word-contrast-high = mocny kontrast

# en: read aloud
needs-word-aloud = czytanie na głos

# en: an interpreter
needs-word-interpreter-spoken = tłumacz

# en: a British Sign Language interpreter
needs-word-interpreter-bsl = tłumacz brytyjskiego języka migowego (BSL)

# en: an interpreter of another kind
needs-word-interpreter-other = tłumacz innego rodzaju

# en: letters on a screen
needs-word-format-screen = pisma na ekranie

# en: letters on paper
needs-word-format-print_a4 = pisma na papierze

# en: letters in large print
needs-word-format-large_print = pisma dużym drukiem

# en: letters in Easy Read
needs-word-format-easy_read_print = pisma łatwe do czytania

# en: letters to listen to
needs-word-format-audio = pisma do słuchania

# en: letters in another way
needs-word-format-other = pisma w innej postaci

# en: no help
needs-word-help-none = bez pomocy

# en: somebody reads out the questions
needs-word-help-reads_aloud = ktoś czyta pytania na głos

# en: somebody writes the answers
needs-word-help-writes = ktoś zapisuje odpowiedzi

# en: somebody explains the questions
needs-word-help-explains = ktoś wyjaśnia pytania

# en: with an advocate
needs-word-help-advocate = z rzecznikiem (advocate)

# en: at any time
needs-word-time-any = o dowolnej porze

# en: in the morning
needs-word-time-morning = rano

# en: in the afternoon
needs-word-time-afternoon = po południu

# en: in the evening
needs-word-time-evening = wieczorem

# en: What { $name } needs
needs-title = Czego potrzebuje { $name }

# en: Ask { $name } how they like to be told things and to be asked. Write down what they say.
needs-lead = { $name } – proszę zapytać tę osobę, jak lubi być informowana i pytana. Proszę zapisać to, co powie.

# en: Care workers and managers of your service see this, so that { $name } does not have to say it again. In reports people are only counted, without names.
needs-who-sees = Widzą to opiekunowie i kierownicy z Państwa firmy, żeby ta osoba ({ $name }) nie musiała mówić tego jeszcze raz. W raportach ludzie są tylko liczeni, bez nazwisk.

# en: { $name } needs nothing special
needs-nothing-special = { $name } nie potrzebuje niczego szczególnego

# en: Or say below what { $name } needs.
needs-or-form = Albo proszę podać poniżej, czego potrzebuje { $name }.

# en: This was written down a year ago or more. Ask { $name } if it is still right.
needs-due-ask = Zapisano to rok temu lub dawniej. { $name } – proszę zapytać tę osobę, czy nadal tak jest.

# en: Nothing has changed
needs-unchanged = Nic się nie zmieniło

# en: Save
needs-save = Zapisz

# en: It is recorded how to reach and ask { $name }.
needs-done = { $name } – zapisano, jak informować i pytać tę osobę.

# en: Which language does { $name } read or hear best?
needs-language = W jakim języku { $name } najlepiej czyta lub słucha?

# en: If it is not in the list, leave “Not said” and write it in the note at the end.
needs-language-hint = Jeśli tego języka nie ma na liście, proszę zostawić „Nie podano” i wpisać go w uwadze na końcu.

# en: Not said
needs-language-not-said = Nie podano

# en: Choose a language from the list
needs-language-error-format = Proszę wybrać język z listy

# en: What makes questions easier for { $name }?
needs-words = Co sprawia, że { $name } łatwiej rozumie pytania?

# en: Easy Read
needs-easy = Tekst łatwy do czytania

# en: Short sentences and pictures.
needs-easy-hint = Krótkie zdania i obrazki.

# en: The tablet reads the questions aloud
needs-aloud = Tablet czyta pytania na głos

# en: Each question is read when it appears.
needs-aloud-hint = Każde pytanie jest czytane, gdy się pojawia.

# en: How large must words be?
needs-size = Jak duże muszą być litery?

# en: As usual
needs-size-normal = Zwykłe

# en: Large
needs-size-large = Duże

# en: Very large
needs-size-largest = Bardzo duże

# en: Choose how large words must be
needs-size-error-required = Proszę wybrać, jak duże muszą być litery

# en: Does { $name } need strong contrast?
needs-contrast = Czy { $name } potrzebuje mocnego kontrastu?

# en: No
needs-contrast-normal = Nie

# en: Yes, light words on black
needs-contrast-high = Tak, jasne litery na czarnym tle

# en: Choose if strong contrast is needed
needs-contrast-error-required = Proszę wybrać, czy potrzebny jest mocny kontrast

# en: Does { $name } need an interpreter?
needs-interpreter = Czy { $name } potrzebuje tłumacza?

# en: No
needs-interpreter-none = Nie

# en: Yes, for a spoken language
needs-interpreter-spoken = Tak, języka mówionego

# en: Yes, for British Sign Language
needs-interpreter-bsl = Tak, brytyjskiego języka migowego (BSL)

# en: Yes, of another kind (write it in the note)
needs-interpreter-other = Tak, innego rodzaju (proszę napisać w uwadze)

# en: How does { $name } want letters and forms?
needs-format = W jakiej postaci { $name } chce dostawać pisma i formularze?

# en: On a screen
needs-format-screen = Na ekranie

# en: On paper
needs-format-print_a4 = Na papierze

# en: On paper, in large print
needs-format-large_print = Na papierze, dużym drukiem

# en: On paper, in Easy Read
needs-format-easy_read_print = Na papierze, jako tekst łatwy do czytania

# en: To listen to
needs-format-audio = Do słuchania

# en: In another way (write it in the note)
needs-format-other = W inny sposób (proszę napisać w uwadze)

# en: Choose how letters and forms are wanted
needs-format-error-required = Proszę wybrać postać pism i formularzy

# en: Does { $name } need help to answer?
needs-help = Czy { $name } potrzebuje pomocy w odpowiadaniu?

# en: No
needs-help-none = Nie

# en: Yes, somebody reads out the questions
needs-help-reads_aloud = Tak, ktoś czyta pytania na głos

# en: Yes, somebody writes down the answers
needs-help-writes = Tak, ktoś zapisuje odpowiedzi

# en: Yes, somebody explains the questions
needs-help-explains = Tak, ktoś wyjaśnia pytania

# en: Yes, an advocate is with them
needs-help-advocate = Tak, obecny jest rzecznik tej osoby (advocate)

# en: Choose if help to answer is needed
needs-help-error-required = Proszę wybrać, czy potrzebna jest pomoc w odpowiadaniu

# en: When is a good time to ask { $name }?
needs-time = { $name } – o jakiej porze najlepiej pytać tę osobę?

# en: At any time
needs-time-any = O dowolnej porze

# en: In the morning
needs-time-morning = Rano

# en: In the afternoon
needs-time-afternoon = Po południu

# en: In the evening
needs-time-evening = Wieczorem

# en: Choose a time
needs-time-error-required = Proszę wybrać porę

# en: Is there anything else?
needs-note = Czy jest jeszcze coś ważnego?

# en: For example “Speak to the left ear”. Nothing about health that is not needed to ask well.
needs-note-hint = Na przykład „Mówić do lewego ucha”. Nic o zdrowiu, co nie jest potrzebne, żeby dobrze zapytać.

# en: Shorten the note to 300 characters
needs-note-error-too_long = Proszę skrócić uwagę do 300 znaków

# en: The note holds a character that cannot be stored. Type it again
needs-note-error-control_characters = W uwadze jest znak, którego nie da się zapisać. Proszę wpisać ją jeszcze raz

# en: What { $name } needs
needs-start = Czego potrzebuje { $name }

# en: Not recorded yet.
needs-start-not-recorded = Jeszcze nie zapisano.

# en: Record what { $name } needs
needs-start-record = Zapisz, czego potrzebuje { $name }

# en: Review what { $name } needs
needs-start-review = Sprawdź, czego potrzebuje { $name }

# en: The questions are not in { $language } yet. They are shown in English.
needs-start-no-language = Pytań nie ma jeszcze w tym języku: { $language }. Są pokazane po angielsku.

# en: Language of the questions
needs-start-language = Język pytań

# en: Did { $name } get what they need to take part?
needs-met = Czy przy tych pytaniach było wszystko, czego { $name } potrzebuje, żeby wziąć udział?

# en: Ask { $name }, if you can. You can leave this question.
needs-met-hint = Jeśli to możliwe, odpowiada { $name }. To pytanie można pominąć.

# en: Yes, all of it
needs-met-all = Tak, wszystko

# en: In part
needs-met-partly = Częściowo

# en: No
needs-met-no = Nie

# en: Needs
needs-report-title = Potrzeby

# en: How people need to be told things and to be asked, and if they got it. As of { $date }.
needs-report-lead = Jak ludzie potrzebują być informowani i pytani oraz czy tak było. Stan na { $date }.

# en: All providers together
needs-report-all = Wszyscy dostawcy opieki razem

# en: { $recorded } of { $active } people have it recorded and up to date what they need.
needs-report-recorded = Aktualny zapis swoich potrzeb ma { $recorded } z { $active } osób.

# en: { $active } people receive the service. Some of the numbers below are not shown, because a group is too small.
needs-report-active = Osoby, które mają opiekę: { $active }. Niektórych liczb poniżej nie pokazujemy, bo grupa jest za mała.

# en: Of { $said } people with needs of whom it was said in the last 365 days, { $all } had everything they need to take part ({ $share }). Of { $unsaid } it was not said.
needs-report-met = Osoby z potrzebami, o których zapisano to w ciągu ostatnich 365 dni: { $said }. Wszystko, czego potrzeba do udziału, miało { $all } z nich ({ $share }). Nie zapisano tego dla: { $unsaid }.

# en: { $people } people with needs answered in the last 365 days. It was said of nobody if they had what they need to take part.
needs-report-met-unsaid = W ciągu ostatnich 365 dni odpowiadały osoby z potrzebami: { $people }. O nikim nie zapisano, czy miał to, czego potrzebuje do udziału.

# en: { $people } people with needs answered in the last 365 days. Some of the numbers below are not shown, because a group is too small.
needs-report-met-hidden = W ciągu ostatnich 365 dni odpowiadały osoby z potrzebami: { $people }. Niektórych liczb poniżej nie pokazujemy, bo grupa jest za mała.

# en: Nobody with needs has answered in the last 365 days.
needs-report-met-none = W ciągu ostatnich 365 dni nie odpowiadał nikt z potrzebami.

# en: Fewer than { $minimum } people with needs answered in the last 365 days, or the number would tell of so few. It is not shown.
needs-report-met-few = Nie pokazujemy. W ciągu ostatnich 365 dni odpowiadało mniej niż { $minimum } osób z potrzebami albo liczba mówiłaby coś o tak małej grupie.

# en: Nobody receives the service now.
needs-report-people-none = Teraz nikt nie ma opieki.

# en: Fewer than { $minimum } people receive the service, or the number would tell of so few. It is not shown.
needs-report-people-few = Nie pokazujemy. Opiekę ma mniej niż { $minimum } osób albo liczba mówiłaby coś o tak małej grupie.

# en: not shown
needs-report-hidden = nie pokazujemy

# en: no data
needs-report-no-data = brak danych

# en: What is recorded
needs-report-people-caption = Co jest zapisane

# en: Which needs
needs-report-kinds-caption = Jakie potrzeby

# en: Whether needs were met, in the last 365 days
needs-report-met-caption = Czy potrzeby były spełnione, w ciągu ostatnich 365 dni

# en: Group
needs-report-step = Grupa

# en: Need
needs-report-need = Potrzeba

# en: Said at the last assessment
needs-report-said = Co powiedziano przy ostatniej ankiecie

# en: People who receive the service
needs-row-active = Osoby, które mają opiekę

# en: Needs recorded, up to date
needs-row-needs = Potrzeby zapisane, aktualne

# en: Nothing special needed, up to date
needs-row-nothing_special = Bez szczególnych potrzeb, aktualne

# en: Recorded, review due
needs-row-review_due = Zapisane, czas sprawdzić

# en: Nothing recorded
needs-row-none_recorded = Nic nie zapisano

# en: People with needs who answered
needs-row-people = Osoby z potrzebami, które odpowiadały

# en: Everything they need
needs-row-all = Wszystko, czego potrzeba

# en: In part
needs-row-partly = Częściowo

# en: No
needs-row-no = Nie

# en: Not said
needs-row-not_said = Nie podano

# en: Another language than English
needs-kind-language = Język inny niż angielski

# en: Easy Read
needs-kind-easy_read = Tekst łatwy do czytania

# en: Larger words
needs-kind-text_size = Większe litery

# en: Strong contrast
needs-kind-contrast = Mocny kontrast

# en: Read aloud by the device
needs-kind-read_aloud = Czytanie na głos przez urządzenie

# en: An interpreter
needs-kind-interpreter = Tłumacz

# en: Letters and forms in another format
needs-kind-format = Pisma i formularze w innej postaci

# en: Help to answer
needs-kind-help_to_answer = Pomoc w odpowiadaniu

# en: A time of day
needs-kind-time_of_day = Pora dnia

# en: How these numbers are made
needs-report-how = Jak powstają te liczby

# en: What was recorded 365 days ago or earlier is to be reviewed, whatever it says.
needs-report-how-1 = To, co zapisano 365 dni temu lub dawniej, trzeba sprawdzić, niezależnie od treści.

# en: One person can have several needs, so the numbers under “Which needs” can add up to more than there are people.
needs-report-how-2 = Jedna osoba może mieć kilka potrzeb, więc liczby w tabeli „Jakie potrzeby” mogą dać w sumie więcej, niż jest osób.

# en: Whether needs were met is what was said at the end of each person’s latest assessment of the last 365 days.
needs-report-how-3 = To, czy potrzeby były spełnione, pochodzi z końca najnowszej ankiety każdej osoby z ostatnich 365 dni.

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a number be worked out.
needs-report-how-4 = Nie pokazujemy niczego, za czym stoi mniej niż { $minimum } osób, ani niczego, z czego dałoby się taką liczbę wyliczyć.
