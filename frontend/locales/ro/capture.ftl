# en: Answers that are kept on this device are safe. They can be opened as soon as the service can be reached.
capture-unreachable = Răspunsurile păstrate pe acest dispozitiv sunt în siguranță. Se pot deschide de îndată ce serviciul online răspunde din nou.

# en: You may read the questions out.
capture-start-self-hint = Puteți citi întrebările cu voce tare.

# en: They decide. Somebody reads, explains or writes.
capture-start-help-hint = Hotărăște persoana. Cineva citește, explică sau scrie.

# en: Because they cannot, or have asked somebody to.
capture-start-behalf-hint = Pentru că persoana nu poate sau a rugat pe cineva.

# en: { $name } answers in private
capture-start-private = { $name } răspunde în privat

# en: You hand over the tablet. You see the answers only if they share them.
capture-start-private-hint = Dați tableta din mână. Vedeți răspunsurile numai dacă persoana vrea să vi le arate.

# en: An assessment of { $name } is finished and still waits on this device to be sent.
capture-start-waiting = O evaluare pentru { $name } este terminată și așteaptă încă pe acest dispozitiv să fie trimisă.

# en: The answers of { $name } arrived on { $when }.
capture-start-arrived = Răspunsurile pentru { $name } au ajuns pe { $when }.

# en: { $name } has been asked today already.
capture-start-today = { $name } a primit deja întrebările astăzi.

# en: Start another assessment only if { $name } wants to answer again.
capture-start-another = Începeți altă evaluare numai dacă { $name } vrea să răspundă din nou.

# en: First time
capture-first-time = Prima dată

# en: Follow-up
capture-again = Din nou

# en: To read with { $name } first
capture-intro-heading = De citit mai întâi împreună cu { $name }

# en: how the answers are given
capture-how-change = felul în care se dau răspunsurile

# en: Not today
capture-not-today-link = Nu astăzi

# en: Back to the list
capture-to-list = Înapoi la listă

# en: To the page of { $name }
capture-to-person = La pagina pentru { $name }

# en: See { $name }’s progress
capture-to-progress = Vedeți progresul pentru { $name }

# en: { $name } has opted out
capture-not-asked-title-opted_out = { $name } a ales să nu participe

# en: { $name } has chosen not to take part. There is nothing to do here. If they have changed their mind, a manager can opt them in again.
capture-not-asked-text-opted_out = { $name } a ales să nu participe. Nu este nimic de făcut aici. Dacă s-a răzgândit, un manager poate înregistra că participă din nou.

# en: { $name } is no longer with the service
capture-not-asked-title-ended = { $name } nu mai primește acest serviciu

# en: The service for { $name } has ended, so there is nothing to ask.
capture-not-asked-text-ended = Serviciul pentru { $name } s-a încheiat, așa că nu mai sunt întrebări de pus.

# en: Stop for now
capture-stop = Mă opresc deocamdată

# en: The answers stay on this device.
capture-stop-note = Răspunsurile rămân pe acest dispozitiv.

# en: One moment, please. They are kept on this device until they have arrived.
capture-sending-text = O clipă, vă rugăm. Răspunsurile rămân pe acest dispozitiv până ajung.

# en: Thank you
capture-sent-title = Vă mulțumim

# en: The answers arrived on { $when }
capture-sent-when = Răspunsurile au ajuns pe { $when }

# en: The answers have arrived.
capture-sent-before = Răspunsurile au ajuns.

# en: Some main questions have no answer. { $name } stays on the list of people to ask.
capture-sent-incomplete = Unele întrebări principale nu au răspuns. { $name } rămâne pe lista celor de întrebat.

# en: What happens next
capture-sent-next = Ce urmează

# en: The answers are added to { $name }’s progress. You can look at it together now.
capture-sent-next-text = Răspunsurile apar acum la progresul pentru { $name }. Vă puteți uita împreună chiar acum.

# en: The same questions come again in about four months.
capture-sent-next-again = Aceleași întrebări vin din nou peste vreo patru luni.

# en: Kept safely on this device
capture-kept-title = Păstrate în siguranță pe acest dispozitiv

# en: The answers are not sent yet, because the service cannot be reached. Nothing is lost. They are sent by themselves when the service can be reached again and you are signed in here.
capture-kept-text = Răspunsurile nu s-au trimis încă, pentru că serviciul online nu răspunde. Nu s-a pierdut nimic. Se trimit singure când serviciul online răspunde din nou și sunteți în cont aici.

# en: The answers are not sent yet, because you have been signed out. Nothing is lost. Sign in again, and they are sent.
capture-kept-sign-in = Răspunsurile nu s-au trimis încă, pentru că nu mai sunteți în cont. Nu s-a pierdut nimic. Intrați din nou în cont și se vor trimite.

# en: Try again
capture-kept-retry = Încercați din nou

# en: The answers were not accepted
capture-refused-title = Răspunsurile nu au fost acceptate

# en: The service no longer finds this person for your account. The answers are still on this device. Tell your manager.
capture-refused-not_found = Serviciul online nu mai găsește această persoană pentru contul dumneavoastră. Răspunsurile sunt încă pe acest dispozitiv. Spuneți managerului dumneavoastră.

# en: The service did not accept the answers. They are still on this device. Tell your manager.
capture-refused-other = Serviciul online nu a acceptat răspunsurile. Sunt încă pe acest dispozitiv. Spuneți managerului dumneavoastră.

# en: If you ask for help, give this number: { $id }
capture-refused-quote = Dacă cereți ajutor, spuneți acest număr: { $id }

# en: Go back and change
capture-refused-mend = Mergeți înapoi și schimbați

# en: You have begun to ask { $name }
capture-resume-title = Ați început deja întrebările cu { $name }

# en: { $n ->\n    [0] Nothing has been answered yet. It was begun here on { $when }.\n    [one] One answer is kept on this device. The last change was on { $when }.\n   *[other] { $n } answers are kept on this device. The last change was on { $when }.\n}
capture-resume-text =
    { $n ->
        [0] Încă nu este niciun răspuns. S-a început aici pe { $when }.
        [one] Un răspuns este păstrat pe acest dispozitiv. Ultima schimbare a fost pe { $when }.
        [few] { $n } răspunsuri sunt păstrate pe acest dispozitiv. Ultima schimbare a fost pe { $when }.
       *[other] { $n } de răspunsuri sunt păstrate pe acest dispozitiv. Ultima schimbare a fost pe { $when }.
    }

# en: Go on where you stopped
capture-resume-go-on = Continuați de unde ați rămas

# en: Discard and start again
capture-resume-discard = Ștergeți și începeți din nou

# en: Discard these answers?
capture-discard-title = Ștergeți aceste răspunsuri?

# en: What has been answered for { $name } on this device and not been sent will be gone. This cannot be undone.
capture-discard-text = Răspunsurile pentru { $name } care sunt pe acest dispozitiv și nu au fost trimise se vor pierde. Nu le mai puteți aduce înapoi.

# en: Discard the answers
capture-discard-yes = Ștergeți răspunsurile

# en: Keep them
capture-discard-no = Păstrați-le

# en: Why not today?
capture-not-today-title = De ce nu astăzi?

# en: { $name } stays on the list of people to ask.
capture-not-today-hint = { $name } rămâne pe lista celor de întrebat.

# en: The reason
capture-not-today-reason = Motivul

# en: They asked for another day
capture-not-today-because-asked_later = A cerut altă zi

# en: They are unwell
capture-not-today-because-unwell = Nu se simte bine

# en: Nobody was in
capture-not-today-because-not_in = Nu era nimeni acasă

# en: There was no time, or no quiet place
capture-not-today-because-no_time = Nu a fost timp sau un loc liniștit

# en: Another reason
capture-not-today-because-other = Alt motiv

# en: Choose a reason
capture-not-today-error-required = Alegeți un motiv

# en: Save
capture-not-today-send = Salvați

# en: Saved: not today
capture-not-today-done = S-a salvat: nu astăzi

# en: { $name } stays on the list. You can ask again another day.
capture-not-today-done-text = { $name } rămâne pe listă. Puteți întreba din nou în altă zi.

# en: Hand the tablet to { $name }
private-hand-over-title = Acum tableta merge la { $name }

# en: { $name } has begun in private
private-again-title = { $name } a început în privat

# en: What { $name } has answered is hidden. Only { $name } can go on. You can hand over the tablet again, or discard the answers.
private-again-text = Răspunsurile date de { $name } sunt ascunse. Numai { $name } poate continua. Puteți da din nou tableta sau puteți șterge răspunsurile.

# en: You will not see the answers, unless { $name } chooses to share them.
private-point-answers = Nu veți vedea răspunsurile decât dacă { $name } vrea să le arate.

# en: { $name } sees only the questions. Nothing else on this tablet can be opened.
private-point-locked = { $name } vede numai întrebările. Nimic altceva nu se poate deschide pe această tabletă.

# en: At the end the tablet is locked. You need your PIN or your password to go on.
private-point-password = La sfârșit tableta se blochează. Ca să continuați, aveți nevoie de codul PIN sau de parolă.

# en: Set a PIN first
private-pin-first = Alegeți mai întâi un cod PIN

# en: You need a PIN before you hand over the tablet. It opens the tablet again, also where there is no signal.
private-pin-why = Aveți nevoie de un cod PIN înainte de a da tableta. El deschide din nou tableta, chiar și unde nu este semnal.

# en: Hand over now
private-hand-over-now = Dați tableta acum

# en: Do not hand over
private-hand-over-not = Nu dați tableta

# en: One moment, please
private-locking-title = O clipă, vă rugăm

# en: Your answers are being sent.
private-locking-text = Răspunsurile dumneavoastră se trimit acum.

# en: Thank you. You are done
private-locked-title = Vă mulțumim. Ați terminat

# en: Your answers have arrived. Nobody can see them on this tablet.
private-locked-sent = Răspunsurile dumneavoastră au ajuns. Nimeni nu le poate vedea pe această tabletă.

# en: Your answers are kept safely on this tablet and hidden. They will be sent when your care worker next signs in here.
private-locked-waiting = Răspunsurile dumneavoastră sunt păstrate în siguranță pe această tabletă și sunt ascunse. Se vor trimite când persoana care vă îngrijește intră din nou în cont aici.

# en: You have stopped
private-stopped-title = V-ați oprit

# en: What you have answered is hidden on this tablet. You can go on another time.
private-stopped-text = Ce ați răspuns este ascuns pe această tabletă. Puteți continua altă dată.

# en: Please give the tablet back.
private-give-back = Vă rugăm să dați tableta înapoi.

# en: Staff: unlock to go on
private-staff = Pentru personal: deblocați ca să continuați
