# en: From { $when }. There is no network now.
earlier = Stan z { $when }. Teraz nie ma sieci.

# en: From { $when }. The service cannot be reached now.
earlier-unreached = Stan z { $when }. Teraz nie ma połączenia z serwisem.

# en: Something that was kept here is gone: the browser cleared it. Ask those people again whose answers are missing.
cleared = Coś, co tu było zapisane, zniknęło: przeglądarka to usunęła. Proszę jeszcze raz zapytać osoby, których odpowiedzi brakuje.

# en: Waiting to be sent
waiting-title = Do wysłania

# en: See what waits to be sent
waiting-see = Zobacz, co czeka na wysłanie

# en: { $n ->\n    [one] { $n } waiting to be sent\n   *[other] { $n } waiting to be sent\n}
waiting-count =
    { $n ->
        [one] { $n } czeka na wysłanie
        [few] { $n } czekają na wysłanie
        [many] { $n } czeka na wysłanie
       *[other] { $n } czeka na wysłanie
    }

# en: Nothing is waiting. Everything finished on this device has been sent.
waiting-none = Nic nie czeka. Wszystko, co ukończono na tym urządzeniu, jest wysłane.

# en: These are finished and kept safely on this device. They are sent by themselves when the service can be reached and you are signed in here. You can also send them now.
waiting-lead = To jest ukończone i bezpiecznie zapisane na tym urządzeniu. Wyśle się samo, gdy będzie połączenie z serwisem, a konto będzie tu zalogowane. Można też wysłać wszystko teraz.

# en: An assessment
waiting-somebody = Ankieta

# en: Finished on { $when }.
waiting-finished = Ukończono { $when }.

# en: Answered in private.
waiting-private = Odpowiedzi prywatne.

# en: Not today, on { $when }:
waiting-not-today = Nie dziś, { $when }:

# en: Not sent yet.
waiting-not-tried = Jeszcze nie wysłano.

# en: { $n ->\n    [0] It is tried in a moment.\n    [one] It is tried in about a minute.\n   *[other] It is tried in about { $n } minutes.\n}
waiting-next =
    { $n ->
        [0] Próba wysłania będzie za chwilę.
        [one] Próba wysłania będzie za mniej więcej minutę.
        [few] Próba wysłania będzie za mniej więcej { $n } minuty.
        [many] Próba wysłania będzie za mniej więcej { $n } minut.
       *[other] Próba wysłania będzie za mniej więcej { $n } minut.
    }

# en: { $n ->\n    [one] The service could not be reached.\n   *[other] The service could not be reached ({ $n } tries).\n}
waiting-unreached =
    { $n ->
        [one] Nie było połączenia z serwisem.
        [few] Nie było połączenia z serwisem ({ $n } próby).
        [many] Nie było połączenia z serwisem ({ $n } prób).
       *[other] Nie było połączenia z serwisem ({ $n } prób).
    }

# en: Sign in again to send it.
waiting-not-signed-in = Żeby to wysłać, trzeba się ponownie zalogować.

# en: Send now
waiting-send = Wyślij teraz

# en: Send all now
waiting-send-all = Wyślij wszystko teraz

# en: See what is wrong
waiting-what = Zobacz, co jest nie tak

# en: Waiting to be sent
waiting-card = Do wysłania

# en: This browser may clear what waits here if space runs out. Send soon.
waiting-not-promised = Gdy zabraknie miejsca, przeglądarka może usunąć to, co tu czeka. Proszę wysłać jak najszybciej.

# en: You can save everything that waits here as a file. Nobody can read the answers in it but the service.
waiting-file = Wszystko, co tu czeka, można zapisać w pliku. Odpowiedzi z pliku odczyta tylko serwis.

# en: { $sent } sent, { $kept } still waiting
waiting-done = Wysłano: { $sent }, nadal czeka: { $kept }

# en: { $n ->\n    [one] One more cannot be opened here. A newer version of this app may have written it: close all its windows and open it again. It stays on this device.\n   *[other] { $n } more cannot be opened here. A newer version of this app may have written them: close all its windows and open it again. They stay on this device.\n}
waiting-unreadable =
    { $n ->
        [one] Jeszcze jednej rzeczy nie można tu otworzyć. Możliwe, że zapisała ją nowsza wersja aplikacji: proszę zamknąć wszystkie okna aplikacji i otworzyć ją ponownie. To zostaje na tym urządzeniu.
        [few] Jeszcze { $n } rzeczy nie można tu otworzyć. Możliwe, że zapisała je nowsza wersja aplikacji: proszę zamknąć wszystkie okna aplikacji i otworzyć ją ponownie. One zostają na tym urządzeniu.
        [many] Jeszcze { $n } rzeczy nie można tu otworzyć. Możliwe, że zapisała je nowsza wersja aplikacji: proszę zamknąć wszystkie okna aplikacji i otworzyć ją ponownie. One zostają na tym urządzeniu.
       *[other] Jeszcze { $n } rzeczy nie można tu otworzyć. Możliwe, że zapisała je nowsza wersja aplikacji: proszę zamknąć wszystkie okna aplikacji i otworzyć ją ponownie. One zostają na tym urządzeniu.
    }

# en: Begun
capture-card-begun = Zaczęta

# en: Go on
capture-card-go-on = Kontynuuj

# en: { $n ->\n    [one] { $n } begun, not finished\n   *[other] { $n } begun, not finished\n}
waiting-begun-count =
    { $n ->
        [one] { $n } zaczęta, nieukończona
        [few] { $n } zaczęte, nieukończone
        [many] { $n } zaczętych, nieukończonych
       *[other] { $n } zaczętych, nieukończonych
    }

# en: Begun, not finished
waiting-begun-title = Zaczęte, nieukończone

# en: These answers are kept on this device. They are not sent before they are finished.
waiting-begun-lead = Te odpowiedzi są zapisane na tym urządzeniu. Nie zostaną wysłane, dopóki ankieta nie jest ukończona.

# en: Last changed on { $when }.
waiting-begun-when = Ostatnia zmiana: { $when }.

# en: Answered in private: only the person can go on.
waiting-begun-private = Odpowiedzi prywatne: kontynuować może tylko ta osoba.

# en: Go on
waiting-begun-go-on = Kontynuuj

# en: Sent today
sent-today-card = Wysłano dziś

# en: Sent from here today
sent-today-title = Wysłane stąd dzisiaj

# en: { $name }: arrived on { $when }
sent-today-one = { $name }: dotarło { $when }

# en: { $name }, not today: arrived on { $when }
sent-today-not-today = { $name }, nie dziś: dotarło { $when }

# en: It is kept on this device and is being sent.
not-today-sending = Zapisane na tym urządzeniu, trwa wysyłanie.

# en: It has been sent.
not-today-sent = Wysłano.

# en: It is kept on this device. It is sent by itself when the service can be reached and you are signed in here.
not-today-kept = Zapisane na tym urządzeniu. Wyśle się samo, gdy będzie połączenie z serwisem, a konto będzie tu zalogowane.

# en: The service did not accept it. It is still on this device.
not-today-refused = Serwis tego nie przyjął. To nadal jest na tym urządzeniu.

# en: The answers
refused-answers = Odpowiedzi

# en: These answers were given in private, so they are not shown here.
refused-answers-private = To są odpowiedzi prywatne, więc nie są tu pokazane.

# en: These answers cannot be shown here. They are still on this device, and in the file.
refused-answers-unreadable = Tych odpowiedzi nie można tu pokazać. Są nadal na tym urządzeniu i w pliku.

# en: If it cannot be sent
removing-title = Jeśli nie da się wysłać

# en: Save the file and give it to your administrator. Nobody can read the answers in it but the service. When the administrator has loaded it, it can be removed here.
removing-text = Proszę zapisać plik i przekazać go administratorowi. Odpowiedzi z pliku odczyta tylko serwis. Gdy administrator go wczyta, można to stąd usunąć.

# en: Save the file
removing-save = Zapisz plik

# en: Check whether it has arrived
removing-check = Sprawdź, czy dotarło

# en: It has arrived. It can be removed from this device now.
removing-arrived = Dotarło. Teraz można to usunąć z tego urządzenia.

# en: It has not arrived yet. It stays on this device.
removing-not-yet = Jeszcze nie dotarło. Zostaje na tym urządzeniu.

# en: Remove from this device
removing-remove = Usuń z tego urządzenia
