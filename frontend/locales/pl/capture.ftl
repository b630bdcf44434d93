# en: Answers that are kept on this device are safe. They can be opened as soon as the service can be reached.
capture-unreachable = Odpowiedzi zapisane na tym urządzeniu są bezpieczne. Można je będzie otworzyć, gdy tylko wróci połączenie z serwisem.

# en: You may read the questions out.
capture-start-self-hint = Pytania można czytać na głos.

# en: They decide. Somebody reads, explains or writes.
capture-start-help-hint = Decyduje ta osoba. Ktoś czyta, wyjaśnia lub zapisuje.

# en: Because they cannot, or have asked somebody to.
capture-start-behalf-hint = Bo ta osoba nie może odpowiadać albo kogoś o to poprosiła.

# en: { $name } answers in private
capture-start-private = { $name } odpowiada prywatnie

# en: You hand over the tablet. You see the answers only if they share them.
capture-start-private-hint = Tablet dostaje ta osoba. Odpowiedzi będzie widać tylko wtedy, gdy zechce je pokazać.

# en: An assessment of { $name } is finished and still waits on this device to be sent.
capture-start-waiting = { $name }: ukończona ankieta wciąż czeka na tym urządzeniu na wysłanie.

# en: The answers of { $name } arrived on { $when }.
capture-start-arrived = { $name }: odpowiedzi dotarły { $when }.

# en: { $name } has been asked today already.
capture-start-today = { $name }: dziś już była ankieta.

# en: Start another assessment only if { $name } wants to answer again.
capture-start-another = Nową ankietę proszę zacząć tylko wtedy, gdy { $name } chce odpowiedzieć jeszcze raz.

# en: First time
capture-first-time = Pierwszy raz

# en: Follow-up
capture-again = Kolejny raz

# en: To read with { $name } first
capture-intro-heading = { $name } – najpierw proszę przeczytać to razem

# en: how the answers are given
capture-how-change = sposób odpowiadania

# en: Not today
capture-not-today-link = Nie dziś

# en: Back to the list
capture-to-list = Wróć do listy

# en: To the page of { $name }
capture-to-person = Przejdź do strony osoby: { $name }

# en: See { $name }’s progress
capture-to-progress = Zobacz postępy: { $name }

# en: { $name } has opted out
capture-not-asked-title-opted_out = { $name } nie bierze udziału

# en: { $name } has chosen not to take part. There is nothing to do here. If they have changed their mind, a manager can opt them in again.
capture-not-asked-text-opted_out = { $name } nie chce brać udziału. Nie trzeba tu nic robić. Jeśli ta osoba zmieni zdanie, kierownik może przywrócić jej udział.

# en: { $name } is no longer with the service
capture-not-asked-title-ended = { $name } nie korzysta już z opieki

# en: The service for { $name } has ended, so there is nothing to ask.
capture-not-asked-text-ended = { $name } – opieka nad tą osobą się zakończyła, więc nie ma o co pytać.

# en: Stop for now
capture-stop = Przerwij na razie

# en: The answers stay on this device.
capture-stop-note = Odpowiedzi zostaną na tym urządzeniu.

# en: One moment, please. They are kept on this device until they have arrived.
capture-sending-text = Proszę chwilę poczekać. Odpowiedzi są zapisane na tym urządzeniu, dopóki nie dotrą.

# en: Thank you
capture-sent-title = Dziękujemy

# en: The answers arrived on { $when }
capture-sent-when = Odpowiedzi dotarły { $when }

# en: The answers have arrived.
capture-sent-before = Odpowiedzi dotarły.

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
capture-sent-incomplete = Niektóre główne pytania nie mają odpowiedzi. { $name } zostaje na liście osób, które trzeba zapytać.

# en: What happens next
capture-sent-next = Co będzie dalej

# en: The answers are added to { $name }’s progress. You can look at it together now.
capture-sent-next-text = Odpowiedzi są już dodane do postępów ({ $name }). Można je teraz obejrzeć razem.

# en: The same questions come again in about four months.
capture-sent-next-again = Te same pytania wrócą za mniej więcej cztery miesiące.

# en: Kept safely on this device
capture-kept-title = Bezpiecznie zapisane na tym urządzeniu

# en: The answers are not sent yet, because the service cannot be reached. Nothing is lost. They are sent by themselves when the service can be reached again and you are signed in here.
capture-kept-text = Odpowiedzi nie są jeszcze wysłane, bo nie ma połączenia z serwisem. Nic nie zginęło. Wyślą się same, gdy wróci połączenie i konto będzie tu zalogowane.

# en: The answers are not sent yet, because you have been signed out. Nothing is lost. Sign in again, and they are sent.
capture-kept-sign-in = Odpowiedzi nie są jeszcze wysłane, bo nastąpiło wylogowanie. Nic nie zginęło. Po ponownym zalogowaniu odpowiedzi się wyślą.

# en: Try again
capture-kept-retry = Spróbuj ponownie

# en: The answers were not accepted
capture-refused-title = Odpowiedzi nie zostały przyjęte

# en: The service no longer finds this person for your account. The answers are still on this device. Tell your manager.
capture-refused-not_found = Serwis nie znajduje już tej osoby na tym koncie. Odpowiedzi są nadal na tym urządzeniu. Proszę powiedzieć o tym kierownikowi.

# en: The service did not accept the answers. They are still on this device. Tell your manager.
capture-refused-other = Serwis nie przyjął odpowiedzi. Są nadal na tym urządzeniu. Proszę powiedzieć o tym kierownikowi.

# en: If you ask for help, give this number: { $id }
capture-refused-quote = Prosząc o pomoc, należy podać ten numer: { $id }

# en: Go back and change
capture-refused-mend = Wróć i zmień

# en: You have begun to ask { $name }
capture-resume-title = { $name } – ankieta jest już zaczęta

# en: { $n ->\n    [0] Nothing has been answered yet. It was begun here on { $when }.\n    [one] One answer is kept on this device. The last change was on { $when }.\n   *[other] { $n } answers are kept on this device. The last change was on { $when }.\n}
capture-resume-text =
    { $n ->
        [0] Nie ma jeszcze żadnej odpowiedzi. Ankietę zaczęto tutaj { $when }.
        [one] Na tym urządzeniu jest zapisana jedna odpowiedź. Ostatnia zmiana: { $when }.
        [few] Na tym urządzeniu są zapisane { $n } odpowiedzi. Ostatnia zmiana: { $when }.
        [many] Na tym urządzeniu jest zapisanych { $n } odpowiedzi. Ostatnia zmiana: { $when }.
       *[other] Na tym urządzeniu jest zapisanych { $n } odpowiedzi. Ostatnia zmiana: { $when }.
    }

# en: Go on where you stopped
capture-resume-go-on = Kontynuuj od miejsca przerwania

# en: Discard and start again
capture-resume-discard = Odrzuć i zacznij od nowa

# en: Discard these answers?
capture-discard-title = Odrzucić te odpowiedzi?

# en: What has been answered for { $name } on this device and not been sent will be gone. This cannot be undone.
capture-discard-text = { $name } – odpowiedzi zapisane na tym urządzeniu i jeszcze niewysłane znikną. Nie da się tego cofnąć.

# en: Discard the answers
capture-discard-yes = Odrzuć odpowiedzi

# en: Keep them
capture-discard-no = Zachowaj je

# en: Why not today?
capture-not-today-title = Dlaczego nie dziś?

# en: { $name } stays on the list of people to ask.
capture-not-today-hint = { $name } zostaje na liście osób, które trzeba zapytać.

# en: The reason
capture-not-today-reason = Powód

# en: They asked for another day
capture-not-today-because-asked_later = Prośba o inny dzień

# en: They are unwell
capture-not-today-because-unwell = Złe samopoczucie lub choroba

# en: Nobody was in
capture-not-today-because-not_in = Nikogo nie było w domu

# en: There was no time, or no quiet place
capture-not-today-because-no_time = Zabrakło czasu lub spokojnego miejsca

# en: Another reason
capture-not-today-because-other = Inny powód

# en: Choose a reason
capture-not-today-error-required = Proszę wybrać powód

# en: Save
capture-not-today-send = Zapisz

# en: Saved: not today
capture-not-today-done = Zapisano: nie dziś

# en: { $name } stays on the list. You can ask again another day.
capture-not-today-done-text = { $name } zostaje na liście. Można zapytać innego dnia.

# en: Hand the tablet to { $name }
private-hand-over-title = Tablet dostaje { $name }

# en: { $name } has begun in private
private-again-title = { $name } już odpowiada prywatnie

# en: What { $name } has answered is hidden. Only { $name } can go on. You can hand over the tablet again, or discard the answers.
private-again-text = Dotychczasowe odpowiedzi są ukryte. Kontynuować może tylko { $name }. Można znów przekazać tablet albo odrzucić odpowiedzi.

# en: You will not see the answers, unless { $name } chooses to share them.
private-point-answers = Odpowiedzi nie będzie widać, chyba że { $name } zechce je pokazać.

# en: { $name } sees only the questions. Nothing else on this tablet can be opened.
private-point-locked = { $name } widzi tylko pytania. Na tym tablecie nie da się otworzyć niczego innego.

# en: At the end the tablet is locked. You need your PIN or your password to go on.
private-point-password = Na końcu tablet się zablokuje. Żeby pracować dalej, trzeba podać swój PIN lub hasło.

# en: Set a PIN first
private-pin-first = Najpierw trzeba ustawić PIN

# en: You need a PIN before you hand over the tablet. It opens the tablet again, also where there is no signal.
private-pin-why = Przed przekazaniem tabletu potrzebny jest PIN. Otwiera on tablet ponownie, także tam, gdzie nie ma zasięgu.

# en: Hand over now
private-hand-over-now = Przekaż tablet

# en: Do not hand over
private-hand-over-not = Nie przekazuj

# en: One moment, please
private-locking-title = Proszę chwilę poczekać

# en: Your answers are being sent.
private-locking-text = Odpowiedzi są wysyłane.

# en: Thank you. You are done
private-locked-title = Dziękujemy. To już wszystko

# en: Your answers have arrived. Nobody can see them on this tablet.
private-locked-sent = Odpowiedzi dotarły. Nikt nie może ich zobaczyć na tym tablecie.

# en: Your answers are kept safely on this tablet and hidden. They will be sent when your care worker next signs in here.
private-locked-waiting = Odpowiedzi są bezpiecznie zapisane na tym tablecie i ukryte. Zostaną wysłane, gdy opiekun lub opiekunka znów się tu zaloguje.

# en: You have stopped
private-stopped-title = Przerwano

# en: What you have answered is hidden on this tablet. You can go on another time.
private-stopped-text = Dotychczasowe odpowiedzi są ukryte na tym tablecie. Można dokończyć innym razem.

# en: Please give the tablet back.
private-give-back = Prosimy oddać tablet.

# en: Staff: unlock to go on
private-staff = Dla personelu: odblokuj, żeby pracować dalej
