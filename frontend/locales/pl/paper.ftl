# en: Paper forms
nav-paper = Papierowe formularze

# en: Print a paper form
paper-tab = Drukowanie papierowego formularza

# en: Print a form for { $name }
paper-title = Wydruk formularza: { $name }

# en: The form carries a reference and not the name. Write the name only on the envelope. When the form comes back, its reference tells whose it is.
paper-lead = Na formularzu jest numer, a nie ma imienia ani nazwiska. Proszę napisać je tylko na kopercie. Gdy formularz wróci, po numerze wiadomo, czyj jest.

# en: Language
paper-language = Język

# en: Nobody has checked this translation yet. The form says so in small print.
paper-unreviewed = Nikt jeszcze nie sprawdził tego tłumaczenia. Formularz mówi o tym drobnym drukiem.

# en: The instructions around the questions are not there in this language. They are printed in English.
paper-words-missing = Wskazówek wokół pytań nie ma w tym języku. Są drukowane po angielsku.

# en: Kind of form
paper-form = Rodzaj formularza

# en: Standard
paper-form-standard = Zwykły

# en: Large print
paper-form-large = Duży druk

# en: Easy Read
paper-form-easy = Łatwy do czytania

# en: A few pages, for somebody who reads ordinary print.
paper-form-hint-standard = Kilka stron, dla osób, które czytają zwykły druk.

# en: Everything in 18 points or larger.
paper-form-hint-large = Wszystko czcionką 18 punktów lub większą.

# en: Short sentences with pictures, in large print.
paper-form-hint-easy = Krótkie zdania z obrazkami, dużym drukiem.

# en: Print this form
paper-print = Drukuj ten formularz

# en: Print the same form again
paper-print-again = Drukuj ten sam formularz jeszcze raz

# en: This form has the reference { $reference }. Printing it again gives the same reference.
paper-made = Ten formularz ma numer { $reference }. Przy ponownym druku numer jest ten sam.

# en: What will be printed
paper-preview = Co zostanie wydrukowane

# en: This is only a preview. Go back and use the button “Print this form”: the form needs a reference.
paper-unmade = To tylko podgląd. Proszę wrócić i użyć przycisku „Drukuj ten formularz”: formularz musi mieć numer.

# en: There is nothing to print
paper-not-asked = Nie ma nic do wydrukowania

# en: This person has opted out, or their service has ended.
paper-not-asked-text = Ta osoba zrezygnowała z udziału albo jej opieka się zakończyła.

# en: Back to the questionnaire
paper-back-instrument = Wróć do kwestionariusza

# en: A blank form: { $title }
paper-blank-title = Pusty formularz: { $title }

# en: A blank form is for nobody in particular and has no reference. To be able to type in the answers quickly, print the form from the page of a person.
paper-blank-lead = Pusty formularz nie jest dla konkretnej osoby i nie ma numeru. Żeby odpowiedzi można było szybko wpisać, formularz trzeba wydrukować ze strony osoby.

# en: Which questions
paper-occasion = Które pytania

# en: The first time
paper-occasion-baseline = Pierwszy raz

# en: A later time
paper-occasion-follow_up = Kolejny raz

# en: Print a paper form
paper-person-link = Drukuj papierowy formularz

# en: Print a blank form
paper-blank-link = Drukuj pusty formularz

# en: Paper forms
paper-forms = Papierowe formularze

# en: { $form }, { $language }, printed on { $date }
paper-forms-one = { $form }, { $language }, wydrukowano { $date }

# en: Typed in on { $date }
paper-forms-returned = Wpisano { $date }

# en: Not back yet
paper-forms-out = Jeszcze nie wrócił

# en: Type in a paper form
paper-enter-title = Wpisywanie papierowego formularza

# en: Type the reference at the top of the form, or scan its code.
paper-enter-lead = Proszę wpisać numer z góry formularza albo zeskanować jego kod QR.

# en: Reference
paper-enter-reference = Numer formularza

# en: Eight letters and digits, like 7KQ4-M2XC. Small letters and spaces do not matter.
paper-enter-reference-hint = Osiem liter i cyfr, na przykład 7KQ4-M2XC. Małe litery i odstępy nie mają znaczenia.

# en: Open this form
paper-enter-find = Otwórz ten formularz

# en: Forms are typed in only where the service can be reached. Nothing typed here is kept on this device.
paper-enter-offline = Formularze wpisuje się tylko tam, gdzie jest połączenie z serwisem. Nic, co tu wpisano, nie zostaje na tym urządzeniu.

# en: Type the reference of the form
paper-enter-error-required = Proszę wpisać numer formularza

# en: A reference has eight letters and digits. Type it as it is on the form
paper-enter-error-length = Numer ma osiem liter i cyfr. Proszę wpisać go tak, jak jest na formularzu

# en: A reference has only digits and letters, and never the letter U. Type it as it is on the form
paper-enter-error-character = W numerze są tylko cyfry i litery, nigdy nie ma litery U. Proszę wpisać go tak, jak jest na formularzu

# en: One character is wrong, or two have changed places. Compare it with the form
paper-enter-error-check = Jeden znak jest błędny albo dwa są zamienione miejscami. Proszę porównać z formularzem

# en: There is no form with this reference among the people of your provider. Compare it with the form
paper-enter-error-unknown = Wśród osób Państwa dostawcy opieki nie ma formularza o tym numerze. Proszę porównać z formularzem

# en: Form { $reference }
paper-entry-title = Formularz { $reference }

# en: { $name } ({ $reference })
paper-entry-who = { $name } ({ $reference })

# en: { $form }, { $language }, printed on { $date }
paper-entry-about = { $form }, { $language }, wydrukowano { $date }

# en: Another form
paper-entry-back = Inny formularz

# en: This form was typed in already, on { $date }.
paper-entry-returned = Ten formularz już wpisano { $date }.

# en: If something was typed wrongly, type in the whole form again. It then takes the place of the first.
paper-entry-returned-text = Jeśli coś wpisano błędnie, proszę wpisać cały formularz jeszcze raz. Zastąpi on wtedy pierwszy wpis.

# en: Type it in again to correct it
paper-entry-correct = Wpisz jeszcze raz, żeby poprawić

# en: This corrects what was typed in on { $date }.
paper-entry-correcting = To poprawia wpis z { $date }.

# en: Enter twice
paper-entry-twice = Wpisz dwa razy

# en: Somebody types the form a second time. Differences are shown before anything is sent.
paper-entry-twice-hint = Ktoś wpisuje formularz drugi raz. Różnice widać, zanim cokolwiek zostanie wysłane.

# en: Keys
paper-entry-keys = Klawisze

# en: 1 to 5: the answer, and on to the next
paper-entry-keys-digits = Od 1 do 5: odpowiedź i przejście do następnej

# en: D or − : does not know. S or / : would rather not say. A or * : does not apply
paper-entry-keys-apart = D lub − : nie wie. S lub / : woli nie mówić. A lub * : nie dotyczy

# en: Enter: leave it empty and go on
paper-entry-keys-enter = Enter: zostaw puste i przejdź dalej

# en: Arrow up: back. Arrow down: on
paper-entry-keys-up = Strzałka w górę: wstecz. Strzałka w dół: dalej

# en: Delete: take the answer back
paper-entry-keys-delete = Delete: usuń odpowiedź

# en: In a comment: Enter goes on, Shift with Enter begins a new line
paper-entry-keys-comment = W komentarzu: Enter przechodzi dalej, Shift i Enter zaczyna nowy wiersz

# en: { $n } of { $of } filled in
paper-entry-count = Wypełniono { $n } z { $of }

# en: Look through the answers once more if you like, then send them.
paper-entry-settled = Można jeszcze raz przejrzeć odpowiedzi, a potem je wysłać.

# en: Second time: type the whole form again. What was typed the first time is not shown.
paper-entry-second = Drugi raz: proszę wpisać cały formularz jeszcze raz. Pierwszego wpisu nie widać.

# en: Date on the form
paper-entry-date = Data na formularzu

# en: Type it as it is on the form. If there is none, use the day on which it came back.
paper-entry-date-hint = Proszę wpisać ją tak, jak jest na formularzu. Jeśli jej nie ma, proszę wpisać dzień, w którym formularz wrócił.

# en: Type the date on the form
paper-entry-date-error-required = Proszę wpisać datę z formularza

# en: Type a real date, like 3 11 2025
paper-entry-date-error-format = Proszę wpisać prawdziwą datę, na przykład 3 11 2025

# en: The date lies in the future. Compare it with the form
paper-entry-date-error-in_future = Ta data jest w przyszłości. Proszę porównać z formularzem

# en: The form was printed on { $date }. If an earlier day is written on it, use that day
paper-entry-date-error-inconsistent = Formularz wydrukowano { $date }. Jeśli jest na nim wcześniejszy dzień, proszę wpisać dzień druku

# en: The date lies before the first day of the service. Compare it with the form
paper-entry-date-error-before_service_start = Ta data jest wcześniejsza niż pierwszy dzień opieki. Proszę porównać z formularzem

# en: The service had ended by this date. Only a form from before can be sent
paper-entry-date-error-after_end = Tego dnia opieka była już zakończona. Można wysłać tylko formularz sprzed jej końca

# en: The person had moved to another provider by this date. Only a form from before can be sent
paper-entry-date-error-after_transfer = Tego dnia osoba była już u innego dostawcy opieki. Można wysłać tylko formularz sprzed przejścia

# en: The person had opted out by this date. Only a form from before can be sent
paper-entry-date-error-after_opt_out = Tego dnia osoba nie brała już udziału. Można wysłać tylko formularz sprzed rezygnacji

# en: Who filled it in?
paper-entry-who-q = Kto wypełniał formularz?

# en: Who helped, or answered?
paper-entry-helper-q = Kto pomagał lub odpowiadał?

# en: Whose view?
paper-entry-view-q = Czyje to zdanie?

# en: Why for somebody else?
paper-entry-basis-q = Dlaczego w czyimś imieniu?

# en: May the care team see the answers?
paper-entry-share-q = Czy zespół opieki może zobaczyć odpowiedzi?

# en: Still matters: { $wish }
paper-entry-kept-q = Nadal ważne: { $wish }

# en: New wish { $n }
paper-entry-named-q = Nowe życzenie { $n }

# en: { $question } “{ $wish }”
paper-entry-progress-q = { $question } „{ $wish }”

# en: Ticked
paper-entry-ticked = Zaznaczone

# en: Not ticked
paper-entry-not-ticked = Niezaznaczone

# en: Clear
paper-entry-clear = Usuń odpowiedź

# en: { $key } { $text }
paper-entry-option = { $key } { $text }

# en: Choose what is ticked on the form for “{ $field }”
paper-entry-error-required = Proszę wybrać, co zaznaczono na formularzu: „{ $field }”

# en: “{ $field }” is too long: shorten it
paper-entry-error-too_long = „{ $field }”: tekst jest za długi, proszę go skrócić

# en: Remove the characters that cannot be shown from “{ $field }”
paper-entry-error-control_characters = „{ $field }”: proszę usunąć znaki, których nie da się pokazać

# en: “{ $field }” does not fit the other answers
paper-entry-error-not_allowed = „{ $field }”: to nie zgadza się z innymi odpowiedziami

# en: “{ $field }” cannot be sent like this
paper-entry-error-other = „{ $field }”: w tej postaci nie da się tego wysłać

# en: At most three wishes can be kept. Leave out the ones that matter least
paper-entry-outcomes-too-many = Można zachować najwyżej trzy życzenia. Proszę pominąć te najmniej ważne

# en: Send these answers
paper-entry-finish = Wyślij te odpowiedzi

# en: Go on to the second time
paper-entry-next-pass = Przejdź do drugiego wpisywania

# en: Compare both
paper-entry-compare = Porównaj oba wpisy

# en: Somebody has typed in this form meanwhile. Nothing was stored twice.
paper-entry-conflict = W tym czasie ktoś już wpisał ten formularz. Nic nie zapisało się dwa razy.

# en: These answers arrived before, in another wording. Nothing was overwritten. Open the form again to see.
paper-entry-id-conflict = Te odpowiedzi dotarły już wcześniej, z inną treścią. Nic nie zostało nadpisane. Żeby to zobaczyć, proszę otworzyć formularz ponownie.

# en: The service cannot be reached. Everything typed is still here. Try again.
paper-entry-offline = Nie ma połączenia z serwisem. Wszystko, co wpisano, nadal tu jest. Proszę spróbować ponownie.

# en: Differences
paper-differences-title = Różnice

# en: { $n ->\n    [one] One field differs. Look at the paper and choose what is right.\n   *[other] { $n } fields differ. Look at the paper and choose what is right.\n}
paper-differences-lead =
    { $n ->
        [one] Jedno pole się różni. Proszę spojrzeć na papier i wybrać, co jest dobrze.
        [few] Różnią się { $n } pola. Proszę spojrzeć na papier i wybrać, co jest dobrze.
        [many] Różni się { $n } pól. Proszę spojrzeć na papier i wybrać, co jest dobrze.
       *[other] Różni się { $n } pól. Proszę spojrzeć na papier i wybrać, co jest dobrze.
    }

# en: Left empty
paper-differences-empty = Puste

# en: Use the first: { $value }
paper-differences-pick-1 = Użyj pierwszego: { $value }

# en: Use the second: { $value }
paper-differences-pick-2 = Użyj drugiego: { $value }

# en: Choose what is right for “{ $field }”
paper-differences-error = Proszę wybrać, co jest dobrze: „{ $field }”

# en: Go on with what is right
paper-differences-done = Przejdź dalej z tym, co wybrano

# en: The answers have arrived
paper-sent-title = Odpowiedzi dotarły

# en: Form { $reference } of { $name }, answered on { $date }.
paper-sent-text = Formularz { $reference }: { $name }, odpowiedzi z { $date }.

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
paper-sent-incomplete = Niektóre główne pytania nie mają odpowiedzi. { $name } zostaje na liście osób, które trzeba zapytać.

# en: Keep or destroy the paper as your office does with all papers of this kind.
paper-sent-keep = Papier proszę zachować lub zniszczyć, tak jak w Państwa biurze robi się z takimi dokumentami.

# en: To the page of { $name }
paper-sent-person = Przejdź do strony osoby: { $name }

# en: Next form
paper-sent-next = Następny formularz

# en: Page { $page } of { $pages }
paper-page = Strona { $page } z { $pages }

# en: Reference { $reference }
paper-foot-reference = Numer { $reference }

# en: The reference comes with printing
paper-foot-none = Numer pojawi się przy druku

# en: Reference
paper-reference = Numer formularza

# en: QR code of this form
paper-qr = Kod QR tego formularza

# en: { $key } { $version }, { $language }
paper-version = { $key } { $version }, { $language }

# en: Nobody has checked this translation yet.
paper-unreviewed-note = Nikt jeszcze nie sprawdził tego tłumaczenia.

# en: You can leave out any question. That is fine.
paper-how-skip = Każde pytanie można pominąć. To nic złego.

# en: Somebody can help you. It is still your answer.
paper-how-help = Ktoś może pomóc. To nadal Pana lub Pani odpowiedź.

# en: Tick one box for each question. If you tick the wrong box, cross it out and tick another.
paper-how-tick = Przy każdym pytaniu proszę zaznaczyć jedną kratkę. Przy pomyłce proszę przekreślić złą kratkę i zaznaczyć inną.

# en: Please do not write your name on this form.
paper-how-name = Prosimy nie pisać na tym formularzu swojego imienia ani nazwiska.

# en: The date today
paper-date = Dzisiejsza data

# en: Day
paper-date-day = Dzień

# en: Month
paper-date-month = Miesiąc

# en: Year
paper-date-year = Rok

# en: Who filled this in?
paper-who = Kto wypełnia ten formularz?

# en: I filled this in on my own.
paper-who-self = Odpowiadam samodzielnie.

# en: I gave the answers, and somebody helped me.
paper-who-with_help = Odpowiadam, a ktoś mi pomaga.

# en: I am answering for somebody else.
paper-who-on_behalf = Odpowiadam w imieniu kogoś innego.

# en: Go on to question 1.
paper-who-then-first = Proszę przejść do pytania 1.

# en: Please say below who helped.
paper-who-then-helper = Proszę zaznaczyć poniżej, kto pomaga.

# en: Please answer the next three questions too.
paper-who-then-all = Proszę odpowiedzieć też na trzy następne pytania.

# en: If somebody helped or answered: who was it?
paper-helper = Jeśli ktoś pomaga lub odpowiada: kto to jest?

# en: A family member
paper-helper-family = Ktoś z rodziny

# en: A friend or neighbour
paper-helper-friend = Ktoś znajomy lub z sąsiedztwa

# en: An advocate
paper-helper-advocate = Rzecznik (advocate)

# en: A care worker of this service
paper-helper-service_worker = Opiekun lub opiekunka z tego zespołu opieki

# en: Another professional
paper-helper-other_professional = Inny specjalista lub specjalistka

# en: An interpreter
paper-helper-interpreter = Tłumacz lub tłumaczka

# en: Only if you are answering for somebody else.
paper-behalf-only = Tylko przy odpowiadaniu w imieniu kogoś innego.

# en: Whose view do you give?
paper-view = Czyje to zdanie?

# en: What I think they would say
paper-view-their_view = To, co moim zdaniem powiedziałaby ta osoba

# en: My own view
paper-view-own_view = Moje własne zdanie

# en: Why are you answering for them?
paper-basis = Dlaczego odpowiada Pan lub Pani w imieniu tej osoby?

# en: They asked me to
paper-basis-asked_by_person = Ta osoba mnie o to prosi

# en: They cannot decide this, and it is good for them
paper-basis-best_interests = Ta osoba nie może o tym zdecydować, a to jest dla jej dobra

# en: I have the legal right to, for example a power of attorney
paper-basis-legal_authority = Mam do tego prawo, na przykład pełnomocnictwo (power of attorney)

# en: Only if you ticked “{ $answers }” for “{ $question }”.
paper-only-if = Tylko jeśli przy pytaniu „{ $question }” zaznaczono „{ $answers }”.

# en: You said this before. Tick what still matters to you.
paper-wishes-before = To Pana lub Pani słowa z poprzedniego razu. Proszę zaznaczyć, co jest nadal ważne.

# en: Is there something new?
paper-wishes-new = Czy jest coś nowego?

# en: May your care team see your answers?
paper-share = Czy zespół opieki może zobaczyć te odpowiedzi?

# en: Somebody in the office types in your answers, and tells nobody. Your answers always count, without your name. If you tick nothing, your care team does not see them.
paper-share-help = Ktoś w biurze wpisuje odpowiedzi do komputera i nikomu o nich nie mówi. Odpowiedzi zawsze się liczą, bez nazwiska. Jeśli nic nie jest zaznaczone, zespół opieki ich nie zobaczy.

# en: Yes, my care team may see them and talk with me about them.
paper-share-yes = Tak, mój zespół opieki może je zobaczyć i ze mną o nich porozmawiać.

# en: No, please keep my answers private.
paper-share-no = Nie, niech moje odpowiedzi zostaną prywatne.

# en: Thank you. You are done.
paper-end = Dziękujemy. To już wszystko.

# en: Put the form into the envelope that came with it and close it. Post it, or give it to your care worker.
paper-end-text = Proszę włożyć formularz do koperty, która była z nim, i ją zakleić. Można wysłać ją pocztą albo dać opiekunowi lub opiekunce.
