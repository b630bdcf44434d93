# en: Needs
nav-needs = Nevoi

# en: What somebody needs
tab-needs = De ce are nevoie cineva

# en: How to reach and ask { $name }
needs-card = Cum se comunică și cum se pun întrebările: { $name }

# en: Nothing is recorded yet.
needs-nothing-recorded = Nu este înregistrat încă nimic.

# en: { $name } needs nothing special.
needs-none = { $name } nu are nevoie de nimic special.

# en: Recorded on { $when }.
needs-recorded = Înregistrat pe { $when }.

# en: Recorded on { $when } by { $by }.
needs-recorded-by = Înregistrat pe { $when } de { $by }.

# en: Review due
needs-due = De verificat din nou

# en: Record what they need
needs-record = Înregistrați de ce are nevoie

# en: Change what is recorded
needs-change = Schimbați ce este înregistrat

# en: Review what is recorded
needs-review = Verificați ce este înregistrat

# en: English
needs-language-en = Engleză

# en: Polish
needs-language-pl = Polonă

# en: Punjabi
needs-language-pa = Punjabi

# en: Urdu
needs-language-ur = Urdu

# en: Arabic
needs-language-ar = Arabă

# en: Romanian
needs-language-ro = Română

# en: Easy Read
needs-word-easy-read = Ușor de citit

# en: words as usual
needs-word-size-normal = litere normale

# en: large words
needs-word-size-large = litere mari

# en: very large words
needs-word-size-largest = litere foarte mari

# en: contrast as usual
needs-word-contrast-normal = contrast normal

# en: strong contrast
needs-word-contrast-high = contrast puternic

# en: read aloud
needs-word-aloud = citire cu voce tare

# en: an interpreter
needs-word-interpreter-spoken = un interpret

# en: a British Sign Language interpreter
needs-word-interpreter-bsl = un interpret de limba britanică a semnelor (BSL)

# en: an interpreter of another kind
needs-word-interpreter-other = un interpret de alt fel

# en: letters on a screen
needs-word-format-screen = scrisori pe ecran

# en: letters on paper
needs-word-format-print_a4 = scrisori pe hârtie

# en: letters in large print
needs-word-format-large_print = scrisori cu litere mari

# en: letters in Easy Read
needs-word-format-easy_read_print = scrisori în format „Ușor de citit”

# en: letters to listen to
needs-word-format-audio = scrisori de ascultat

# en: letters in another way
needs-word-format-other = scrisori în alt fel

# en: no help
needs-word-help-none = fără ajutor

# en: somebody reads out the questions
needs-word-help-reads_aloud = cineva citește întrebările

# en: somebody writes the answers
needs-word-help-writes = cineva scrie răspunsurile

# en: somebody explains the questions
needs-word-help-explains = cineva explică întrebările

# en: with an advocate
needs-word-help-advocate = împreună cu cineva care îi apără drepturile (advocate)

# en: at any time
needs-word-time-any = la orice oră

# en: in the morning
needs-word-time-morning = dimineața

# en: in the afternoon
needs-word-time-afternoon = după-amiaza

# en: in the evening
needs-word-time-evening = seara

# en: What { $name } needs
needs-title = De ce are nevoie { $name }

# en: Ask { $name } how they like to be told things and to be asked. Write down what they say.
needs-lead = Întrebați cum preferă { $name } să primească informațiile și întrebările. Scrieți ce vi se spune.

# en: Care workers and managers of your service see this, so that { $name } does not have to say it again. In reports people are only counted, without names.
needs-who-sees = Personalul de îngrijire și managerii serviciului dumneavoastră văd aceste lucruri, ca { $name } să nu trebuiască să le spună din nou. În rapoarte oamenii sunt doar numărați, fără nume.

# en: { $name } needs nothing special
needs-nothing-special = { $name } nu are nevoie de nimic special

# en: Or say below what { $name } needs.
needs-or-form = Sau spuneți mai jos de ce are nevoie { $name }.

# en: This was written down a year ago or more. Ask { $name } if it is still right.
needs-due-ask = Acestea au fost scrise acum un an sau mai demult. Aflați de la { $name } dacă mai sunt valabile.

# en: Nothing has changed
needs-unchanged = Nu s-a schimbat nimic

# en: Save
needs-save = Salvați

# en: It is recorded how to reach and ask { $name }.
needs-done = S-a înregistrat cum se comunică și cum se pun întrebările: { $name }.

# en: Which language does { $name } read or hear best?
needs-language = În ce limbă citește sau înțelege cel mai bine { $name }?

# en: If it is not in the list, leave “Not said” and write it in the note at the end.
needs-language-hint = Dacă limba nu este în listă, lăsați „Nu s-a spus” și scrieți-o în nota de la sfârșit.

# en: Not said
needs-language-not-said = Nu s-a spus

# en: Choose a language from the list
needs-language-error-format = Alegeți o limbă din listă

# en: What makes questions easier for { $name }?
needs-words = Ce face întrebările mai ușoare pentru { $name }?

# en: Easy Read
needs-easy = Ușor de citit

# en: Short sentences and pictures.
needs-easy-hint = Propoziții scurte și imagini.

# en: The tablet reads the questions aloud
needs-aloud = Tableta citește întrebările cu voce tare

# en: Each question is read when it appears.
needs-aloud-hint = Fiecare întrebare este citită când apare.

# en: How large must words be?
needs-size = Cât de mari trebuie să fie literele?

# en: As usual
needs-size-normal = Normale

# en: Large
needs-size-large = Mari

# en: Very large
needs-size-largest = Foarte mari

# en: Choose how large words must be
needs-size-error-required = Alegeți cât de mari trebuie să fie literele

# en: Does { $name } need strong contrast?
needs-contrast = Are nevoie { $name } de contrast puternic?

# en: No
needs-contrast-normal = Nu

# en: Yes, light words on black
needs-contrast-high = Da, litere deschise pe negru

# en: Choose if strong contrast is needed
needs-contrast-error-required = Alegeți dacă este nevoie de contrast puternic

# en: Does { $name } need an interpreter?
needs-interpreter = Are nevoie { $name } de un interpret?

# en: No
needs-interpreter-none = Nu

# en: Yes, for a spoken language
needs-interpreter-spoken = Da, pentru o limbă vorbită

# en: Yes, for British Sign Language
needs-interpreter-bsl = Da, pentru limba britanică a semnelor (BSL)

# en: Yes, of another kind (write it in the note)
needs-interpreter-other = Da, de alt fel (scrieți în notă)

# en: How does { $name } want letters and forms?
needs-format = Cum dorește { $name } scrisorile și formularele?

# en: On a screen
needs-format-screen = Pe ecran

# en: On paper
needs-format-print_a4 = Pe hârtie

# en: On paper, in large print
needs-format-large_print = Pe hârtie, cu litere mari

# en: On paper, in Easy Read
needs-format-easy_read_print = Pe hârtie, în format „Ușor de citit”

# en: To listen to
needs-format-audio = De ascultat

# en: In another way (write it in the note)
needs-format-other = În alt fel (scrieți în notă)

# en: Choose how letters and forms are wanted
needs-format-error-required = Alegeți cum sunt dorite scrisorile și formularele

# en: Does { $name } need help to answer?
needs-help = Are nevoie { $name } de ajutor ca să răspundă?

# en: No
needs-help-none = Nu

# en: Yes, somebody reads out the questions
needs-help-reads_aloud = Da, cineva citește întrebările cu voce tare

# en: Yes, somebody writes down the answers
needs-help-writes = Da, cineva scrie răspunsurile

# en: Yes, somebody explains the questions
needs-help-explains = Da, cineva explică întrebările

# en: Yes, an advocate is with them
needs-help-advocate = Da, este prezent cineva care îi apără drepturile (advocate)

# en: Choose if help to answer is needed
needs-help-error-required = Alegeți dacă este nevoie de ajutor pentru a răspunde

# en: When is a good time to ask { $name }?
needs-time = Când este un moment bun pentru întrebări cu { $name }?

# en: At any time
needs-time-any = La orice oră

# en: In the morning
needs-time-morning = Dimineața

# en: In the afternoon
needs-time-afternoon = După-amiaza

# en: In the evening
needs-time-evening = Seara

# en: Choose a time
needs-time-error-required = Alegeți un moment

# en: Is there anything else?
needs-note = Mai este ceva?

# en: For example “Speak to the left ear”. Nothing about health that is not needed to ask well.
needs-note-hint = De exemplu: „Vorbiți la urechea stângă”. Nimic despre sănătate, în afară de ce este necesar ca să întrebați bine.

# en: Shorten the note to 300 characters
needs-note-error-too_long = Scurtați nota la 300 de caractere

# en: The note holds a character that cannot be stored. Type it again
needs-note-error-control_characters = Nota are un semn care nu poate fi păstrat. Scrieți-o din nou

# en: What { $name } needs
needs-start = De ce are nevoie { $name }

# en: Not recorded yet.
needs-start-not-recorded = Nu este înregistrat încă.

# en: Record what { $name } needs
needs-start-record = Înregistrați de ce are nevoie { $name }

# en: Review what { $name } needs
needs-start-review = Verificați de ce are nevoie { $name }

# en: The questions are not in { $language } yet. They are shown in English.
needs-start-no-language = Întrebările nu există încă în această limbă: { $language }. Sunt arătate în engleză.

# en: Language of the questions
needs-start-language = Limba întrebărilor

# en: Did { $name } get what they need to take part?
needs-met = A avut { $name } ce îi trebuie ca să participe?

# en: Ask { $name }, if you can. You can leave this question.
needs-met-hint = Dacă se poate, aflați de la { $name }. Puteți lăsa întrebarea fără răspuns.

# en: Yes, all of it
needs-met-all = Da, tot

# en: In part
needs-met-partly = În parte

# en: No
needs-met-no = Nu

# en: Needs
needs-report-title = Nevoi

# en: How people need to be told things and to be asked, and if they got it. As of { $date }.
needs-report-lead = Cum au nevoie oamenii să primească informațiile și întrebările și dacă s-a făcut așa. La data de { $date }.

# en: All providers together
needs-report-all = Toți furnizorii împreună

# en: { $recorded } of { $active } people have it recorded and up to date what they need.
needs-report-recorded =
    Pentru { $recorded } din { $active ->
        [one] { $active } persoană
        [few] { $active } persoane
       *[other] { $active } de persoane
    } este înregistrat și la zi de ce au nevoie.

# en: { $active } people receive the service. Some of the numbers below are not shown, because a group is too small.
needs-report-active =
    { $active ->
        [one] { $active } persoană primește
        [few] { $active } persoane primesc
       *[other] { $active } de persoane primesc
    } serviciul. Unele dintre cifrele de mai jos nu se arată, pentru că un grup este prea mic.

# en: Of { $said } people with needs of whom it was said in the last 365 days, { $all } had everything they need to take part ({ $share }). Of { $unsaid } it was not said.
needs-report-met = Persoane cu nevoi despre care s-a spus acest lucru în ultimele 365 de zile: { $said }. Dintre ele, { $all } au avut tot ce le trebuie pentru a participa ({ $share }). Nu s-a spus despre: { $unsaid }.

# en: { $people } people with needs answered in the last 365 days. It was said of nobody if they had what they need to take part.
needs-report-met-unsaid = Persoane cu nevoi care au răspuns în ultimele 365 de zile: { $people }. Despre nimeni nu s-a spus dacă a avut ce îi trebuie pentru a participa.

# en: { $people } people with needs answered in the last 365 days. Some of the numbers below are not shown, because a group is too small.
needs-report-met-hidden =
    { $people ->
        [one] { $people } persoană cu nevoi înregistrate a răspuns
        [few] { $people } persoane cu nevoi înregistrate au răspuns
       *[other] { $people } de persoane cu nevoi înregistrate au răspuns
    } în ultimele 365 de zile. Unele dintre cifrele de mai jos nu se arată, pentru că un grup este prea mic.

# en: Nobody with needs has answered in the last 365 days.
needs-report-met-none = Nimeni dintre cei cu nevoi înregistrate nu a răspuns în ultimele 365 de zile.

# en: Fewer than { $minimum } people with needs answered in the last 365 days, or the number would tell of so few. It is not shown.
needs-report-met-few =
    Mai puțin de { $minimum ->
        [one] { $minimum } persoană
        [few] { $minimum } persoane
       *[other] { $minimum } de persoane
    } cu nevoi înregistrate au răspuns în ultimele 365 de zile sau cifra ar da de gol un grup atât de mic. Nu se arată.

# en: Nobody receives the service now.
needs-report-people-none = Acum nu primește nimeni serviciul.

# en: Fewer than { $minimum } people receive the service, or the number would tell of so few. It is not shown.
needs-report-people-few =
    Mai puțin de { $minimum ->
        [one] { $minimum } persoană
        [few] { $minimum } persoane
       *[other] { $minimum } de persoane
    } primesc serviciul sau cifra ar da de gol un grup atât de mic. Nu se arată.

# en: not shown
needs-report-hidden = nu se arată

# en: no data
needs-report-no-data = fără date

# en: What is recorded
needs-report-people-caption = Ce este înregistrat

# en: Which needs
needs-report-kinds-caption = Ce nevoi

# en: Whether needs were met, in the last 365 days
needs-report-met-caption = Dacă s-a ținut seama de nevoi, în ultimele 365 de zile

# en: Group
needs-report-step = Grup

# en: Need
needs-report-need = Nevoie

# en: Said at the last assessment
needs-report-said = Spus la ultima evaluare

# en: People who receive the service
needs-row-active = Persoane care primesc serviciul

# en: Needs recorded, up to date
needs-row-needs = Nevoi înregistrate, la zi

# en: Nothing special needed, up to date
needs-row-nothing_special = Nimic special necesar, la zi

# en: Recorded, review due
needs-row-review_due = Înregistrate, de verificat din nou

# en: Nothing recorded
needs-row-none_recorded = Nimic înregistrat

# en: People with needs who answered
needs-row-people = Persoane cu nevoi înregistrate care au răspuns

# en: Everything they need
needs-row-all = Tot ce le trebuie

# en: In part
needs-row-partly = În parte

# en: No
needs-row-no = Nu

# en: Not said
needs-row-not_said = Nu s-a spus

# en: Another language than English
needs-kind-language = Altă limbă decât engleza

# en: Easy Read
needs-kind-easy_read = Ușor de citit

# en: Larger words
needs-kind-text_size = Litere mai mari

# en: Strong contrast
needs-kind-contrast = Contrast puternic

# en: Read aloud by the device
needs-kind-read_aloud = Citire cu voce tare de către dispozitiv

# en: An interpreter
needs-kind-interpreter = Un interpret

# en: Letters and forms in another format
needs-kind-format = Scrisori și formulare în alt format

# en: Help to answer
needs-kind-help_to_answer = Ajutor pentru a răspunde

# en: A time of day
needs-kind-time_of_day = O anumită parte a zilei

# en: How these numbers are made
needs-report-how = Cum se fac aceste cifre

# en: What was recorded 365 days ago or earlier is to be reviewed, whatever it says.
needs-report-how-1 = Ce a fost înregistrat acum 365 de zile sau mai demult trebuie verificat din nou, orice ar spune.

# en: One person can have several needs, so the numbers under “Which needs” can add up to more than there are people.
needs-report-how-2 = O persoană poate avea mai multe nevoi. De aceea cifrele de la „Ce nevoi” pot da împreună mai mult decât numărul de persoane.

# en: Whether needs were met is what was said at the end of each person’s latest assessment of the last 365 days.
needs-report-how-3 = Dacă s-a ținut seama de nevoi este ce s-a spus la sfârșitul ultimei evaluări a fiecărei persoane din ultimele 365 de zile.

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a number be worked out.
needs-report-how-4 =
    Nu se arată nimic despre mai puțin de { $minimum ->
        [one] { $minimum } persoană
        [few] { $minimum } persoane
       *[other] { $minimum } de persoane
    } și nici ceva din care s-ar putea calcula o astfel de cifră.
