# en: the person
capture-the-person = ta osoba

# en: Who is answering?
capture-who-title = Kto odpowiada?

# en: Who is answering?
capture-who-title-me = Kto odpowiada?

# en: { $name } answers alone
capture-who-self = { $name } odpowiada samodzielnie

# en: { $name } answers with help
capture-who-with_help = { $name } odpowiada z czyjąś pomocą

# en: Somebody answers for { $name }
capture-who-on_behalf = { $name } – odpowiada ktoś w imieniu tej osoby

# en: I answer on my own
capture-who-me-self = Odpowiadam samodzielnie

# en: I answer, and somebody helps me
capture-who-me-with_help = Odpowiadam, a ktoś mi pomaga

# en: I answer for { $name }
capture-who-me-on_behalf = Odpowiadam w imieniu kogoś innego: { $name }

# en: What you choose here counts for every answer given so far. If those were given in another way, leave this as it is.
capture-who-all = Ten wybór dotyczy wszystkich dotychczasowych odpowiedzi. Jeśli podano je w inny sposób, proszę nic tu nie zmieniać.

# en: Choose who is answering
capture-who-error-required = Proszę wybrać, kto odpowiada

# en: Who is helping { $name }?
capture-helper-title-help = { $name } – kto pomaga tej osobie?

# en: Who is helping you?
capture-helper-title-me = Kto pomaga w odpowiadaniu?

# en: Who is answering for { $name }?
capture-helper-title-behalf = { $name } – kto odpowiada w imieniu tej osoby?

# en: A family member
capture-helper-family = Ktoś z rodziny

# en: A friend or neighbour
capture-helper-friend = Ktoś znajomy lub z sąsiedztwa

# en: An advocate
capture-helper-advocate = Rzecznik tej osoby (advocate)

# en: A care worker of this service
capture-helper-service_worker = Opiekun lub opiekunka z tego zespołu opieki

# en: Another professional
capture-helper-other_professional = Inny specjalista lub specjalistka

# en: An interpreter
capture-helper-interpreter = Tłumacz lub tłumaczka

# en: Choose who it is
capture-helper-error-required = Proszę wybrać, kto to jest

# en: Whose view will you give?
capture-view-title = Czyje to będzie zdanie?

# en: What I think { $name } would say
capture-view-their_view = To, co moim zdaniem powiedziałaby ta osoba: { $name }

# en: My own view
capture-view-own_view = Moje własne zdanie

# en: You know { $name } well enough to answer as they would.
capture-view-hint-their_view = Trzeba znać tę osobę na tyle dobrze, żeby odpowiedzieć tak jak ona ({ $name }).

# en: You say how you see things for { $name }.
capture-view-hint-own_view = Można powiedzieć od siebie, jak się żyje tej osobie ({ $name }).

# en: Choose whose view you will give
capture-view-error-required = Proszę wybrać, czyje to będzie zdanie

# en: Why are you answering for { $name }?
capture-basis-title = { $name } – dlaczego odpowiada ktoś inny?

# en: { $name } asked me to
capture-basis-asked_by_person = { $name } mnie o to prosi

# en: { $name } cannot decide this
capture-basis-best_interests = { $name } nie może o tym zdecydować

# en: I have the legal authority
capture-basis-legal_authority = Mam do tego upoważnienie prawne

# en: They know about the questions and want you to answer them.
capture-basis-hint-asked_by_person = Ta osoba wie o pytaniach i chce, żeby ktoś odpowiedział w jej imieniu.

# en: They cannot decide about these questions, and answering is in their best interests.
capture-basis-hint-best_interests = Ta osoba nie może zdecydować w sprawie tych pytań, a odpowiedzi są dla jej dobra.

# en: For example a power of attorney, or a court order.
capture-basis-hint-legal_authority = Na przykład pełnomocnictwo (power of attorney) lub postanowienie sądu.

# en: Choose why you are answering
capture-basis-error-required = Proszę wybrać, dlaczego odpowiada ktoś inny

# en: Answer as you think { $name } would.
capture-proxy-their_view = Proszę odpowiadać tak, jak odpowiedziałaby ta osoba: { $name }.

# en: Give your own view of how things are for { $name }.
capture-proxy-own_view = Proszę podać własne zdanie o tym, jak się żyje tej osobie: { $name }.

# en: How are the answers given?
capture-how-title = Jak zbierane są odpowiedzi?

# en: On this tablet
capture-mode-tablet = Na tym tablecie

# en: On their own device
capture-mode-own_device = Na urządzeniu tej osoby

# en: From paper
capture-mode-paper = Z papieru

# en: By telephone
capture-mode-phone = Przez telefon

# en: In conversation
capture-mode-conversation = W rozmowie

# en: The person reads the questions here, or hears them, and answers.
capture-mode-hint-tablet = Ta osoba czyta tu pytania albo ich słucha i odpowiada.

# en: On a phone or computer of the person or their family.
capture-mode-hint-own_device = Na telefonie lub komputerze tej osoby albo jej rodziny.

# en: The answers were written on the paper form. You copy them.
capture-mode-hint-paper = Odpowiedzi są na papierowym formularzu. Trzeba je przepisać.

# en: You read the questions out on the telephone.
capture-mode-hint-phone = Pytania czyta się tej osobie przez telefon.

# en: You talk, and put in what was said.
capture-mode-hint-conversation = Rozmawia się i wpisuje to, co zostało powiedziane.

# en: Question { $number } of { $of }
capture-place = Pytanie { $number } z { $of }

# en: { $section }: { $number } of { $of } more
capture-place-more = { $section }: dodatkowe pytanie { $number } z { $of }

# en: Easy Read
capture-to-easy = Tekst łatwy do czytania

# en: Standard wording
capture-to-standard = Zwykły tekst

# en: Next
capture-next = Dalej

# en: Skip this question
capture-skip = Pomiń to pytanie

# en: Clear my answer
capture-clear = Usuń moją odpowiedź

# en: Saved on this device
capture-saved = Zapisano na tym urządzeniu

# en: Saving…
capture-saving = Zapisywanie…

# en: Not kept on this device yet
capture-unsaved = Jeszcze nie zapisano na tym urządzeniu

# en: Not answered
capture-not-answered = Bez odpowiedzi

# en: Not said yet
capture-not-said = Jeszcze nie podano

# en: { $number } – { $text }
capture-rating = { $number } – { $text }

# en: A few more questions about this?
capture-more-title = Jeszcze kilka pytań na ten temat?

# en: There are { $n } short ones. You can answer them or move on.
capture-more-text =
    { $n ->
        [one] Jest jedno krótkie pytanie. Można na nie odpowiedzieć albo przejść dalej.
        [few] Są { $n } krótkie pytania. Można na nie odpowiedzieć albo przejść dalej.
        [many] Jest { $n } krótkich pytań. Można na nie odpowiedzieć albo przejść dalej.
       *[other] Jest { $n } krótkich pytań. Można na nie odpowiedzieć albo przejść dalej.
    }

# en: Answer a few more
capture-more-yes = Tak, jeszcze kilka

# en: Move on
capture-more-on = Przejdź dalej

# en: Move on
capture-more-skip = Przejdź dalej

# en: You said:
capture-you-said = To Pana lub Pani słowa:

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-comment-error-too_long = Proszę skrócić ten tekst do najwyżej { $max } znaków. Teraz jest ich { $length }.

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-comment-error-control_characters = Proszę usunąć znaki, których nie da się pokazać. Często pojawiają się przy kopiowaniu tekstu.

# en: Last time you named these
capture-outcomes-kept = To było ważne ostatnim razem

# en: Tick what still matters to you.
capture-outcomes-kept-hint = Proszę zaznaczyć, co jest nadal ważne.

# en: Something new
capture-outcomes-new = Coś nowego

# en: First thing
capture-outcome-1 = Pierwsza rzecz

# en: Second thing
capture-outcome-2 = Druga rzecz

# en: Third thing
capture-outcome-3 = Trzecia rzecz

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-outcome-error-too_long = Proszę skrócić ten tekst do najwyżej { $max } znaków. Teraz jest ich { $length }.

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-outcome-error-control_characters = Proszę usunąć znaki, których nie da się pokazać. Często pojawiają się przy kopiowaniu tekstu.

# en: Choose three things in all: untick one, or clear one below
capture-outcomes-error-too_long = Razem można podać trzy rzeczy: proszę odznaczyć jedną albo usunąć jedną poniżej

# en: Check the answers
capture-check-title = Sprawdzenie odpowiedzi

# en: Check your answers
capture-check-title-me = Proszę sprawdzić swoje odpowiedzi

# en: Everything can still be changed. Questions without an answer are fine.
capture-check-lead = Wszystko można jeszcze zmienić. Pytania mogą zostać bez odpowiedzi.

# en: About these answers
capture-check-about = O tych odpowiedziach

# en: More about “{ $section }”
capture-check-more = Więcej: „{ $section }”

# en: All in all
capture-check-overall = Ogólnie

# en: In my own words
capture-check-words = Własnymi słowami

# en: { $n ->\n    [one] One main question has no answer. You can send all the same. { $name } then stays on the list of people to ask.\n   *[other] { $n } main questions have no answer. You can send all the same. { $name } then stays on the list of people to ask.\n}
capture-check-left =
    { $n ->
        [one] Jedno główne pytanie nie ma odpowiedzi. Mimo to można wysłać ankietę. { $name } zostanie wtedy na liście osób, które trzeba zapytać.
        [few] { $n } główne pytania nie mają odpowiedzi. Mimo to można wysłać ankietę. { $name } zostanie wtedy na liście osób, które trzeba zapytać.
        [many] { $n } głównych pytań nie ma odpowiedzi. Mimo to można wysłać ankietę. { $name } zostanie wtedy na liście osób, które trzeba zapytać.
       *[other] { $n } głównych pytań nie ma odpowiedzi. Mimo to można wysłać ankietę. { $name } zostanie wtedy na liście osób, które trzeba zapytać.
    }

# en: When the answers are sent, they cannot be changed here any more.
capture-check-end = Po wysłaniu nie da się już tutaj zmienić odpowiedzi.

# en: Send the answers
capture-send = Wyślij odpowiedzi

# en: Who answers
capture-step-who = Kto odpowiada

# en: Who helps or answers
capture-step-helper = Kto pomaga lub odpowiada

# en: Whose view
capture-step-view = Czyje zdanie

# en: Why on behalf
capture-step-basis = Dlaczego w czyimś imieniu

# en: How
capture-step-how = W jaki sposób

# en: Introduction
capture-step-start = Wstęp

# en: Sharing
capture-step-share = Udostępnianie

# en: The assessment
capture-step-check = Ankieta

# en: The clock of this device is ahead of the right time. Set the right date and time, then finish again.
capture-check-error-in_future = Zegar tego urządzenia się spieszy. Proszę ustawić właściwą datę i godzinę, a potem zakończyć jeszcze raz.

# en: The answers are dated before the first day of the service. Check the date of this device.
capture-check-error-before_service_start = Data odpowiedzi jest wcześniejsza niż pierwszy dzień opieki. Proszę sprawdzić datę na tym urządzeniu.

# en: The answers were given after the service had ended.
capture-check-error-after_end = Odpowiedzi są z czasu po zakończeniu opieki.

# en: The answers were given after the move to another provider.
capture-check-error-after_transfer = Odpowiedzi są z czasu po przejściu do innego dostawcy opieki.

# en: The answers were given after the person had opted out.
capture-check-error-after_opt_out = Odpowiedzi są z czasu po rezygnacji tej osoby z udziału.

# en: The service does not know this version of the questionnaire.
capture-check-error-unknown_version = Serwis nie zna tej wersji kwestionariusza.

# en: This version of the questionnaire is no longer accepted.
capture-check-error-withdrawn_version = Ta wersja kwestionariusza nie jest już przyjmowana.

# en: Something in the answers does not fit. Nothing is lost: they are still on this device.
capture-refused-invalid = Coś w odpowiedziach się nie zgadza. Nic nie zginęło: odpowiedzi są nadal na tym urządzeniu.

# en: Other answers have already arrived under the same number. Nothing was overwritten, and these answers are still on this device. Tell your manager.
capture-refused-id_conflict = Pod tym samym numerem dotarły już inne odpowiedzi. Nic nie zostało nadpisane, a te odpowiedzi są nadal na tym urządzeniu. Proszę powiedzieć o tym kierownikowi.

# en: The answers are too long to be sent. They are still on this device. Shorten the comments.
capture-refused-too_large = Odpowiedzi są za długie, żeby je wysłać. Są nadal na tym urządzeniu. Proszę skrócić komentarze.

# en: This browser keeps nothing
capture-store-title-unavailable = Ta przeglądarka niczego nie zapisuje

# en: Answers could be lost, so the questions cannot be started here. The browser may be in a private window, or storage may be switched off. Open the service in an ordinary window, use another device, or use the paper form.
capture-store-text-unavailable = Odpowiedzi mogłyby zginąć, więc nie można tu zacząć pytań. Możliwe, że przeglądarka działa w oknie prywatnym albo zapisywanie jest wyłączone. Proszę otworzyć serwis w zwykłym oknie, użyć innego urządzenia albo papierowego formularza.

# en: This device is full
capture-store-title-full = Na tym urządzeniu nie ma już miejsca

# en: There is no space left to keep answers safely. Remove something from the device, for example photos, then try again. Or use another device or the paper form.
capture-store-text-full = Nie ma już miejsca, żeby bezpiecznie zapisać odpowiedzi. Proszę usunąć coś z urządzenia, na przykład zdjęcia, i spróbować ponownie. Można też użyć innego urządzenia lub papierowego formularza.

# en: These answers are open in another window
capture-store-title-elsewhere = Te odpowiedzi są otwarte w innym oknie

# en: They were changed, finished or discarded there. Close one of the two windows, then load this page again to see how things are.
capture-store-text-elsewhere = Tam zostały zmienione, ukończone lub odrzucone. Proszę zamknąć jedno z dwóch okien i wczytać tę stronę ponownie, żeby zobaczyć, jak jest teraz.

# en: The last answer given in this window was not kept. Look for it after loading, and give it again if it is missing.
capture-store-lost = Ostatnia odpowiedź podana w tym oknie nie została zapisana. Po wczytaniu strony proszę jej poszukać, a jeśli jej nie ma, podać ją jeszcze raz.

# en: This device is locked
capture-store-title-locked = To urządzenie jest zablokowane

# en: What is kept here opens with your PIN, or with your password where there is a network. Nothing is lost. Try again, or sign out and sign in.
capture-store-text-locked = To, co tu zapisano, otwiera się kodem PIN albo, gdy jest sieć, hasłem. Nic nie zginęło. Proszę spróbować ponownie albo wylogować się i zalogować.

# en: These answers cannot be opened here
capture-store-title-unreadable = Tych odpowiedzi nie można tu otworzyć

# en: They were written by a newer version of this app, or are damaged. They stay on this device as they are. Close all windows of the app and open it again to get the newest version.
capture-store-text-unreadable = Zapisała je nowsza wersja aplikacji albo są uszkodzone. Zostają na tym urządzeniu bez zmian. Proszę zamknąć wszystkie okna aplikacji i otworzyć ją ponownie, żeby mieć najnowszą wersję.

# en: Your last change is on the screen but not yet kept. Do not close this page.
capture-store-answered = Ostatnia zmiana jest na ekranie, ale nie jest jeszcze zapisana. Proszę nie zamykać tej strony.

# en: Load this page again
capture-store-reload = Wczytaj tę stronę ponownie

# en: Nobody else sees your answers while you give them. At the end you choose if your care team may see them.
private-intro = Podczas odpowiadania nikt inny nie widzi odpowiedzi. Na końcu można wybrać, czy zespół opieki może je zobaczyć.

# en: Is somebody helping you, or answering for you?
private-not-alone = Czy ktoś pomaga w odpowiadaniu albo odpowiada za Pana lub Panią?

# en: Who may see your answers?
private-share-title = Kto może zobaczyć te odpowiedzi?

# en: Either way they count, without your name, when people look at how things are for everybody.
private-share-hint = W obu przypadkach odpowiedzi liczą się, bez nazwiska, gdy sprawdzamy, jak się żyje wszystkim razem.

# en: Keep my answers private
private-share-no = Niech moje odpowiedzi zostaną prywatne

# en: Your care team sees that you answered, and not what.
private-share-no-hint = Zespół opieki widzi, że są odpowiedzi, ale nie widzi jakie.

# en: Share with my care team
private-share-yes = Pokaż je mojemu zespołowi opieki

# en: Your care team can read your answers and talk with you about them.
private-share-yes-hint = Zespół opieki może przeczytać odpowiedzi i o nich porozmawiać.

# en: Sharing
private-share-row = Udostępnianie

# en: When you lock the tablet, your answers are sent. They cannot be changed here any more.
private-check-end = Po zablokowaniu tabletu odpowiedzi zostaną wysłane. Nie można ich już tutaj zmienić.

# en: Lock and give back
private-lock = Zablokuj i oddaj tablet

# en: Stop and give back
private-stop-link = Przerwij i oddaj tablet

# en: Do you want to stop here?
private-stop-title = Czy chce Pan lub Pani tu przerwać?

# en: What you have answered stays hidden on this tablet. You can go on another time. It is not sent before you finish.
private-stop-text = Dotychczasowe odpowiedzi zostają ukryte na tym tablecie. Można dokończyć innym razem. Przed ukończeniem nic nie zostanie wysłane.

# en: Stop and give back
private-stop-yes = Przerwij i oddaj tablet

# en: Go on answering
private-stop-no = Odpowiadam dalej

# en: Answered before, hidden
private-veiled = Odpowiedź już jest, ukryta

# en: You answered this before. That answer is hidden and counts. If you answer again, the new answer takes its place.
private-veiled-note = Na to pytanie jest już odpowiedź. Jest ukryta i się liczy. Nowa odpowiedź ją zastąpi.

# en: Sending the answers
capture-sending-title = Wysyłanie odpowiedzi
