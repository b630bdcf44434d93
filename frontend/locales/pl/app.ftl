# en: Start
tab-home = Start

# en: One person
tab-person = Jedna osoba

# en: Not asked
tab-not-asked = Bez pytań

# en: Hand over the tablet
tab-hand-over = Przekazanie tabletu

# en: A newer version of this app is ready. Nothing you have entered will be lost.
new-version = Jest gotowa nowsza wersja aplikacji. Nic z tego, co wpisano, nie zginie.

# en: Use the new version
new-version-use = Użyj nowej wersji

# en: Not known
not-known = Nie wiadomo

# en: Menu
header-menu = Menu

# en: Main
header-nav = Menu główne

# en: Your account
header-account = Moje konto

# en: Sign out
header-sign-out = Wyloguj się

# en: Change password
header-password = Zmień hasło

# en: People
nav-people = Osoby

# en: Progress of everyone
nav-insight = Postępy wszystkich

# en: KPI 6
nav-kpi6 = KPI 6

# en: Data
nav-datasets = Dane

# en: Past ratings
nav-imports = Dawne oceny

# en: Accounts
nav-users = Konta

# en: Questionnaires
nav-instruments = Kwestionariusze

# en: Recovered answers
nav-recoveries = Odzyskane odpowiedzi

# en: Audit log
nav-audit = Dziennik zdarzeń

# en: Demo
demo-tag = Demo

# en: Demonstration
demo-label = Wersja pokazowa

# en: This is a demonstration. Everybody in it is made up. Do not enter anything about real people.
demo-text = To jest wersja pokazowa. Wszystkie osoby są tu zmyślone. Proszę nie wpisywać niczego o prawdziwych ludziach.

# en: PIN
header-pin = PIN

# en: Lock
header-lock = Zablokuj

# en: You are still signed in. { $why }
sign-out-failed = Wylogowanie się nie udało. { $why }

# en: Care worker
role-worker = Opiekun lub opiekunka

# en: Registered manager
role-manager = Zarejestrowany kierownik

# en: Commissioner
role-commissioner = Zamawiający opiekę

# en: Evaluator
role-evaluator = Ewaluator

# en: Administrator
role-administrator = Administrator

# en: Sign in
sign-in-title = Logowanie

# en: See who is due to be asked how life is going, and listen.
sign-in-lead = Tu widać, kogo czas zapytać, jak się żyje. I można posłuchać.

# en: Email address
sign-in-email = Adres e-mail

# en: Password
sign-in-password = Hasło

# en: Sign in
sign-in-button = Zaloguj się

# en: Cannot sign in?
sign-in-help = Nie można się zalogować?

# en: Ask the administrator of the service at your council for a new password. Nobody will ever ask you for yours.
sign-in-help-text = O nowe hasło proszę poprosić administratora serwisu w urzędzie miasta. Nikt nigdy nie będzie pytać o obecne hasło.

# en: Enter your email address
sign-in-email-error-required = Proszę wpisać adres e-mail

# en: Enter your password
sign-in-password-error-required = Proszę wpisać hasło

# en: Sign in again
lapsed-title = Proszę zalogować się ponownie

# en: You have been signed out to keep people’s information safe. The page you were on is kept: sign in and go on where you were.
lapsed-text = Nastąpiło wylogowanie, żeby chronić informacje o ludziach. Ostatnia strona jest zapamiętana: po zalogowaniu można pracować dalej.

# en: You have been signed out. Answers are kept on this device until you sign in again.
lapsed-banner = Nastąpiło wylogowanie. Odpowiedzi są zapisane na tym urządzeniu do ponownego zalogowania.

# en: Unlock with a PIN
sign-in-by-pin = Odblokuj kodem PIN

# en: { $n ->\n    [one] One assessment is kept on this device for { $who }, sealed. It opens when { $who } signs in here.\n   *[other] { $n } assessments are kept on this device for { $who }, sealed. They open when { $who } signs in here.\n}
sign-in-sealed =
    { $n ->
        [one] Na tym urządzeniu jest zapisana i zaszyfrowana jedna ankieta ({ $who }). Otworzy się, gdy zaloguje się tu { $who }.
        [few] Na tym urządzeniu są zapisane i zaszyfrowane { $n } ankiety ({ $who }). Otworzą się, gdy zaloguje się tu { $who }.
        [many] Na tym urządzeniu jest zapisanych i zaszyfrowanych { $n } ankiet ({ $who }). Otworzą się, gdy zaloguje się tu { $who }.
       *[other] Na tym urządzeniu jest zapisanych i zaszyfrowanych { $n } ankiet ({ $who }). Otworzą się, gdy zaloguje się tu { $who }.
    }

# en: Somebody’s answers are kept here, and they will not come back?
sign-in-recover = Są tu odpowiedzi zapisane przez kogoś, kto już nie wróci?

# en: Save the sealed answers as a file and give it to the administrator of the service. When they have loaded it, the answers count as that worker’s own. Nobody can read the file on the way. Answers that were begun and not finished are not in it.
sign-in-recover-text = Proszę zapisać zaszyfrowane odpowiedzi w pliku i przekazać go administratorowi serwisu. Gdy administrator wczyta plik, odpowiedzi będą się liczyć jak zebrane przez tę osobę. Po drodze nikt nie może odczytać pliku. Nie ma w nim odpowiedzi zaczętych i nieukończonych.

# en: Save the sealed answers of { $who }
sign-in-recover-save = Zapisz zaszyfrowane odpowiedzi: { $who }

# en: The file could not be made. Close other windows of the app and try again.
sign-in-recover-failed = Nie udało się utworzyć pliku. Proszę zamknąć inne okna aplikacji i spróbować ponownie.

# en: Unlock this device
unlock-title = Odblokowanie urządzenia

# en: Enter your PIN. This works without a network, too.
unlock-lead = Proszę wpisać PIN. Działa też bez sieci.

# en: Please give the tablet to your care worker for a moment. What you have answered is kept. With their PIN you can go on.
unlock-answering = Proszę na chwilę oddać tablet opiekunowi lub opiekunce. Dotychczasowe odpowiedzi są zapisane. Po wpisaniu kodu PIN można odpowiadać dalej.

# en: Who are you?
unlock-who = Kto odblokowuje?

# en: PIN
unlock-pin = PIN

# en: Unlock
unlock-button = Odblokuj

# en: Forgotten your PIN? Your password opens the device while there is a network, and you can set a new PIN.
unlock-forgotten = Nie pamięta Pan lub Pani kodu PIN? Gdy jest sieć, urządzenie otwiera hasło. Potem można ustawić nowy PIN.

# en: Sign in with your password
unlock-password = Zaloguj się hasłem

# en: Is that worker not here? What was answered stays sealed on this tablet until they unlock it.
unlock-stop-text = Nie ma tu tej osoby? Odpowiedzi zostają zaszyfrowane na tym tablecie, aż ta osoba go odblokuje.

# en: Stop here and give the tablet back
unlock-stop = Przerwij tutaj i oddaj tablet

# en: Enter your PIN
unlock-error-empty = Proszę wpisać PIN

# en: Choose who you are
unlock-error-nobody = Proszę wybrać, kto odblokowuje

# en: This browser could not read what is kept here. Close all windows of the app, open it again and try once more.
unlock-error-store = Ta przeglądarka nie mogła odczytać tego, co tu zapisano. Proszę zamknąć wszystkie okna aplikacji, otworzyć ją ponownie i spróbować jeszcze raz.

# en: { $n ->\n    [one] That is not the PIN. One try is left.\n   *[other] That is not the PIN. { $n } tries are left.\n}
unlock-error-wrong =
    { $n ->
        [one] To nie jest ten PIN. Została jedna próba.
        [few] To nie jest ten PIN. Zostały { $n } próby.
        [many] To nie jest ten PIN. Zostało { $n } prób.
       *[other] To nie jest ten PIN. Zostało { $n } prób.
    }

# en: { $seconds ->\n    [one] Wait one second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
unlock-error-early =
    { $seconds ->
        [one] Proszę poczekać jedną sekundę i spróbować ponownie.
        [few] Proszę poczekać { $seconds } sekundy i spróbować ponownie.
        [many] Proszę poczekać { $seconds } sekund i spróbować ponownie.
       *[other] Proszę poczekać { $seconds } sekund i spróbować ponownie.
    }

# en: That was wrong ten times, so the PIN no longer opens this device. Nothing kept here is lost. Sign in with your password where there is a network.
unlock-error-removed = PIN był błędny dziesięć razy, więc nie otwiera już tego urządzenia. Nic z tego, co tu zapisano, nie zginęło. Proszę zalogować się hasłem tam, gdzie jest sieć.

# en: Set a PIN for this device
pin-title = PIN do tego urządzenia

# en: Change your PIN
pin-change-title = Zmiana kodu PIN

# en: With a PIN this device opens without a network: your people, their progress and the questions. It locks by itself when nobody touches it for ten minutes.
pin-lead = Z kodem PIN to urządzenie otwiera się bez sieci: lista osób, ich postępy i pytania. Blokuje się samo, gdy nikt go nie dotyka przez dziesięć minut.

# en: Current PIN
pin-current = Obecny PIN

# en: New PIN
pin-new = Nowy PIN

# en: At least 6 characters. Six numbers that mean nothing, or better a few words. Not a birthday, and not 123456.
pin-hint = Co najmniej 6 znaków. Sześć cyfr, które nic nie znaczą, albo lepiej kilka słów. Nie data urodzenia i nie 123456.

# en: Save PIN
pin-button = Zapisz PIN

# en: A PIN keeps out whoever picks up the tablet. It is for this device alone; your password stays as it is. If the tablet is lost, tell your manager and the administrator the same day.
pin-honest = PIN chroni przed każdym, kto weźmie tablet do ręki. Działa tylko na tym urządzeniu; hasło się nie zmienia. Jeśli tablet zginie, proszę tego samego dnia powiedzieć o tym kierownikowi i administratorowi.

# en: Your PIN is set. You can lock this device, and open it without a network.
pin-done = PIN jest ustawiony. Można zablokować to urządzenie i otworzyć je bez sieci.

# en: The PIN could not be kept on this device. Close other windows of the app and try again.
pin-failed = Nie udało się zapisać kodu PIN na tym urządzeniu. Proszę zamknąć inne okna aplikacji i spróbować ponownie.

# en: Enter your current PIN
pin-current-error-required = Proszę wpisać obecny PIN

# en: That is not your current PIN. If you have forgotten it, sign out and sign in with your password.
pin-current-error-not_allowed = To nie jest obecny PIN. Kto go nie pamięta, może się wylogować i zalogować hasłem.

# en: Enter a PIN
pin-new-error-required = Proszę wpisać PIN

# en: Use at least 6 characters
pin-new-error-too_short = Potrzeba co najmniej 6 znaków

# en: Use 64 characters or fewer
pin-new-error-too_long = Może być najwyżej 64 znaki

# en: That PIN is one of the first that anybody would try. Choose another.
pin-new-error-not_allowed = Taki PIN każdy sprawdziłby jako jeden z pierwszych. Proszę wybrać inny.

# en: Set a PIN, and this device works without a network.
pin-strip = Z kodem PIN to urządzenie działa bez sieci.

# en: Set a PIN
pin-strip-set = Ustaw PIN

# en: Not now
pin-strip-later = Nie teraz

# en: Sign out of this device?
sign-out-title = Wylogować się z tego urządzenia?

# en: { $n ->\n    [one] One assessment is kept here that has not been sent.\n   *[other] { $n } assessments are kept here that have not been sent.\n}
sign-out-kept =
    { $n ->
        [one] Jest tu jedna niewysłana ankieta.
        [few] Są tu { $n } niewysłane ankiety.
        [many] Jest tu { $n } niewysłanych ankiet.
       *[other] Jest tu { $n } niewysłanych ankiet.
    }

# en: They stay on this device, sealed. Nobody else can open them. They are sent when you sign in here again. If you will not come back to this device, send them first.
sign-out-kept-text = Zostają na tym urządzeniu zaszyfrowane. Nikt inny nie może ich otworzyć. Wyślą się po ponownym zalogowaniu tutaj. Kto nie wróci już do tego urządzenia, powinien je najpierw wysłać.

# en: Your list of people is removed from this device. To use it again you need a network and your password. If you only want to put it down, lock it instead.
sign-out-text = Lista osób zostanie usunięta z tego urządzenia. Żeby znów jej użyć, potrzebne są sieć i hasło. Żeby tylko odłożyć urządzenie, lepiej je zablokować.

# en: Stay signed in
sign-out-stay = Nie wylogowuj

# en: Change your password
password-title = Zmiana hasła

# en: Choose your own password
password-first-title = Proszę wybrać własne hasło

# en: You signed in with a password that was made for you. Choose one that only you know. Then you can start.
password-first-text = Dotychczasowe hasło przygotował ktoś inny. Proszę wybrać własne, którego nikt inny nie zna. Potem można zacząć.

# en: Current password
password-current = Obecne hasło

# en: The password you were given
password-current-one-time = Otrzymane hasło

# en: New password
password-new = Nowe hasło

# en: At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess.
password-hint = Co najmniej 12 znaków. Trzy lub cztery słowa, które nie mają ze sobą nic wspólnego, łatwo zapamiętać, a trudno odgadnąć.

# en: Save new password
password-button = Zapisz nowe hasło

# en: Your password is changed. You have been signed out everywhere else.
password-done = Hasło jest zmienione. Na wszystkich innych urządzeniach nastąpiło wylogowanie.

# en: Enter the password you have now
password-current-error-required = Proszę wpisać obecne hasło

# en: This is not the password you have now
password-current-error-wrong_password = To nie jest obecne hasło

# en: Enter a new password
password-new-error-required = Proszę wpisać nowe hasło

# en: Make the new password at least 12 characters long
password-new-error-too_short = Nowe hasło musi mieć co najmniej 12 znaków

# en: Make the new password 256 characters long or shorter
password-new-error-too_long = Nowe hasło może mieć najwyżej 256 znaków

# en: This password is too easy to guess. Use three or four words that have nothing to do with each other
password-new-error-weak_password = To hasło zbyt łatwo odgadnąć. Proszę użyć trzech lub czterech słów, które nie mają ze sobą nic wspólnego

# en: Choose a new password that is different from the one you have now
password-new-error-inconsistent = Proszę wybrać nowe hasło, inne niż obecne

# en: Hello, { $name }
home-title = Dzień dobry, { $name }

# en: See whether people say that life is getting better, and for whom.
home-insight = Czy ludzie mówią, że żyje im się lepiej, i komu.

# en: See how many people have been asked recently, by provider.
home-kpi6 = Ile osób zapytano w ostatnim czasie, według dostawców opieki.

# en: Download the answers, without names, for analysis.
home-datasets = Pobieranie odpowiedzi, bez nazwisk, do analizy.

# en: Add people who work with the service, or stop an account.
home-users = Dodawanie osób, które pracują z serwisem, i zatrzymywanie kont.

# en: See what is asked, and in which words.
home-instruments = O co pytamy i jakimi słowami.

# en: Bring in answers from a device that cannot send them.
home-recoveries = Wczytywanie odpowiedzi z urządzenia, które nie może ich wysłać.

# en: See who did what, and when.
home-audit = Kto co zrobił i kiedy.

# en: We cannot reach the service
home-unreachable-title = Nie ma połączenia z serwisem

# en: There is nothing at this address, or it is not for your account.
not-found-text = Pod tym adresem nic nie ma albo to konto nie ma do tego dostępu.

# en: Go to the start page
not-found-home = Przejdź do strony startowej
