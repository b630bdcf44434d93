# en: From { $when }. There is no network now.
earlier = Datele sunt din { $when }. Acum nu este internet.

# en: From { $when }. The service cannot be reached now.
earlier-unreached = Datele sunt din { $when }. Acum serviciul online nu răspunde.

# en: Something that was kept here is gone: the browser cleared it. Ask those people again whose answers are missing.
cleared = Ceva ce era păstrat aici s-a pierdut: browserul l-a șters. Întrebați-i din nou pe cei ale căror răspunsuri lipsesc.

# en: Waiting to be sent
waiting-title = De trimis

# en: See what waits to be sent
waiting-see = Vedeți ce așteaptă să fie trimis

# en: { $n ->\n    [one] { $n } waiting to be sent\n   *[other] { $n } waiting to be sent\n}
waiting-count =
    { $n ->
        [one] { $n } de trimis
        [few] { $n } de trimis
       *[other] { $n } de trimis
    }

# en: Nothing is waiting. Everything finished on this device has been sent.
waiting-none = Nu așteaptă nimic. Tot ce s-a terminat pe acest dispozitiv a fost trimis.

# en: These are finished and kept safely on this device. They are sent by themselves when the service can be reached and you are signed in here. You can also send them now.
waiting-lead = Acestea sunt terminate și păstrate în siguranță pe acest dispozitiv. Se trimit singure când serviciul online răspunde și sunteți în cont aici. Le puteți trimite și acum.

# en: An assessment
waiting-somebody = O evaluare

# en: Finished on { $when }.
waiting-finished = S-a terminat pe { $when }.

# en: Answered in private.
waiting-private = Răspunsuri date în privat.

# en: Not today, on { $when }:
waiting-not-today = Nu astăzi, pe { $when }:

# en: Not sent yet.
waiting-not-tried = Nu s-a trimis încă.

# en: { $n ->\n    [0] It is tried in a moment.\n    [one] It is tried in about a minute.\n   *[other] It is tried in about { $n } minutes.\n}
waiting-next =
    { $n ->
        [0] Se încearcă imediat.
        [one] Se încearcă peste aproximativ un minut.
        [few] Se încearcă peste aproximativ { $n } minute.
       *[other] Se încearcă peste aproximativ { $n } de minute.
    }

# en: { $n ->\n    [one] The service could not be reached.\n   *[other] The service could not be reached ({ $n } tries).\n}
waiting-unreached =
    { $n ->
        [one] Serviciul online nu a răspuns.
        [few] Serviciul online nu a răspuns ({ $n } încercări).
       *[other] Serviciul online nu a răspuns ({ $n } de încercări).
    }

# en: Sign in again to send it.
waiting-not-signed-in = Intrați din nou în cont ca să se trimită.

# en: Send now
waiting-send = Trimiteți acum

# en: Send all now
waiting-send-all = Trimiteți tot acum

# en: See what is wrong
waiting-what = Vedeți ce nu este în regulă

# en: Waiting to be sent
waiting-card = De trimis

# en: This browser may clear what waits here if space runs out. Send soon.
waiting-not-promised = Acest browser poate șterge ce așteaptă aici dacă nu mai are loc. Trimiteți cât mai curând.

# en: You can save everything that waits here as a file. Nobody can read the answers in it but the service.
waiting-file = Puteți salva într-un fișier tot ce așteaptă aici. Numai serviciul online poate citi răspunsurile din el.

# en: { $sent } sent, { $kept } still waiting
waiting-done = Trimise: { $sent }. Încă de trimis: { $kept }

# en: { $n ->\n    [one] One more cannot be opened here. A newer version of this app may have written it: close all its windows and open it again. It stays on this device.\n   *[other] { $n } more cannot be opened here. A newer version of this app may have written them: close all its windows and open it again. They stay on this device.\n}
waiting-unreadable =
    { $n ->
        [one] Încă o evaluare nu poate fi deschisă aici. Poate a fost scrisă de o versiune mai nouă a aplicației: închideți toate ferestrele ei și deschideți-o din nou. Evaluarea rămâne pe acest dispozitiv.
        [few] Încă { $n } evaluări nu pot fi deschise aici. Poate au fost scrise de o versiune mai nouă a aplicației: închideți toate ferestrele ei și deschideți-o din nou. Evaluările rămân pe acest dispozitiv.
       *[other] Încă { $n } de evaluări nu pot fi deschise aici. Poate au fost scrise de o versiune mai nouă a aplicației: închideți toate ferestrele ei și deschideți-o din nou. Evaluările rămân pe acest dispozitiv.
    }

# en: Begun
capture-card-begun = Evaluare începută

# en: Go on
capture-card-go-on = Continuați

# en: { $n ->\n    [one] { $n } begun, not finished\n   *[other] { $n } begun, not finished\n}
waiting-begun-count =
    { $n ->
        [one] { $n } începută, neterminată
        [few] { $n } începute, neterminate
       *[other] { $n } începute, neterminate
    }

# en: Begun, not finished
waiting-begun-title = Începute, neterminate

# en: These answers are kept on this device. They are not sent before they are finished.
waiting-begun-lead = Aceste răspunsuri sunt păstrate pe acest dispozitiv. Nu se trimit până nu sunt terminate.

# en: Last changed on { $when }.
waiting-begun-when = Ultima schimbare: { $when }.

# en: Answered in private: only the person can go on.
waiting-begun-private = Răspunsuri date în privat: numai persoana poate continua.

# en: Go on
waiting-begun-go-on = Continuați

# en: Sent today
sent-today-card = S-a trimis astăzi

# en: Sent from here today
sent-today-title = Trimise de aici astăzi

# en: { $name }: arrived on { $when }
sent-today-one = { $name }: a ajuns pe { $when }

# en: { $name }, not today: arrived on { $when }
sent-today-not-today = { $name }, nu astăzi: a ajuns pe { $when }

# en: It is kept on this device and is being sent.
not-today-sending = S-a păstrat pe acest dispozitiv și se trimite acum.

# en: It has been sent.
not-today-sent = S-a trimis.

# en: It is kept on this device. It is sent by itself when the service can be reached and you are signed in here.
not-today-kept = S-a păstrat pe acest dispozitiv. Se trimite singur când serviciul online răspunde și sunteți în cont aici.

# en: The service did not accept it. It is still on this device.
not-today-refused = Serviciul online nu a acceptat. Este încă pe acest dispozitiv.

# en: The answers
refused-answers = Răspunsurile

# en: These answers were given in private, so they are not shown here.
refused-answers-private = Aceste răspunsuri au fost date în privat, așa că nu se arată aici.

# en: These answers cannot be shown here. They are still on this device, and in the file.
refused-answers-unreadable = Aceste răspunsuri nu pot fi arătate aici. Sunt încă pe acest dispozitiv și în fișier.

# en: If it cannot be sent
removing-title = Dacă nu se poate trimite

# en: Save the file and give it to your administrator. Nobody can read the answers in it but the service. When the administrator has loaded it, it can be removed here.
removing-text = Salvați fișierul și dați-l administratorului. Numai serviciul online poate citi răspunsurile din el. După ce administratorul l-a încărcat, le puteți șterge de aici.

# en: Save the file
removing-save = Salvați fișierul

# en: Check whether it has arrived
removing-check = Verificați dacă a ajuns

# en: It has arrived. It can be removed from this device now.
removing-arrived = A ajuns. Acum se poate șterge de pe acest dispozitiv.

# en: It has not arrived yet. It stays on this device.
removing-not-yet = Nu a ajuns încă. Rămâne pe acest dispozitiv.

# en: Remove from this device
removing-remove = Ștergeți de pe acest dispozitiv
