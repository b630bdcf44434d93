# en: the person
capture-the-person = această persoană

# en: Who is answering?
capture-who-title = Cine răspunde?

# en: Who is answering?
capture-who-title-me = Cine răspunde?

# en: { $name } answers alone
capture-who-self = { $name } răspunde fără ajutor

# en: { $name } answers with help
capture-who-with_help = { $name } răspunde cu ajutor

# en: Somebody answers for { $name }
capture-who-on_behalf = Altcineva răspunde pentru { $name }

# en: I answer on my own
capture-who-me-self = Răspund fără ajutor

# en: I answer, and somebody helps me
capture-who-me-with_help = Răspund eu și cineva mă ajută

# en: I answer for { $name }
capture-who-me-on_behalf = Răspund eu pentru { $name }

# en: What you choose here counts for every answer given so far. If those were given in another way, leave this as it is.
capture-who-all = Ce alegeți aici este valabil pentru toate răspunsurile date până acum. Dacă ele au fost date în alt fel, nu schimbați nimic aici.

# en: Choose who is answering
capture-who-error-required = Alegeți cine răspunde

# en: Who is helping { $name }?
capture-helper-title-help = Cine ajută când răspunde { $name }?

# en: Who is helping you?
capture-helper-title-me = Cine vă ajută?

# en: Who is answering for { $name }?
capture-helper-title-behalf = Cine răspunde pentru { $name }?

# en: A family member
capture-helper-family = Cineva din familie

# en: A friend or neighbour
capture-helper-friend = Cineva dintre prieteni sau vecini

# en: An advocate
capture-helper-advocate = Cineva care apără drepturile persoanei (advocate)

# en: A care worker of this service
capture-helper-service_worker = Cineva din personalul de îngrijire al acestui serviciu

# en: Another professional
capture-helper-other_professional = Un alt specialist

# en: An interpreter
capture-helper-interpreter = Un interpret

# en: Choose who it is
capture-helper-error-required = Alegeți cine este

# en: Whose view will you give?
capture-view-title = A cui părere o veți da?

# en: What I think { $name } would say
capture-view-their_view = Ce cred că ar spune { $name }

# en: My own view
capture-view-own_view = Părerea mea

# en: You know { $name } well enough to answer as they would.
capture-view-hint-their_view = Cunoașteți destul de bine cum gândește { $name } ca să răspundeți la fel.

# en: You say how you see things for { $name }.
capture-view-hint-own_view = Spuneți cum vedeți dumneavoastră lucrurile pentru { $name }.

# en: Choose whose view you will give
capture-view-error-required = Alegeți a cui părere o veți da

# en: Why are you answering for { $name }?
capture-basis-title = De ce răspundeți pentru { $name }?

# en: { $name } asked me to
capture-basis-asked_by_person = M-a rugat { $name }

# en: { $name } cannot decide this
capture-basis-best_interests = { $name } nu poate hotărî acest lucru

# en: I have the legal authority
capture-basis-legal_authority = Am dreptul legal

# en: They know about the questions and want you to answer them.
capture-basis-hint-asked_by_person = Persoana știe de întrebări și vrea să răspundeți dumneavoastră.

# en: They cannot decide about these questions, and answering is in their best interests.
capture-basis-hint-best_interests = Persoana nu poate hotărî în privința acestor întrebări, iar răspunsurile sunt spre binele ei.

# en: For example a power of attorney, or a court order.
capture-basis-hint-legal_authority = De exemplu, o procură sau o hotărâre a instanței.

# en: Choose why you are answering
capture-basis-error-required = Alegeți de ce răspundeți

# en: Answer as you think { $name } would.
capture-proxy-their_view = Răspundeți așa cum credeți că ar răspunde { $name }.

# en: Give your own view of how things are for { $name }.
capture-proxy-own_view = Spuneți părerea dumneavoastră despre cum stau lucrurile pentru { $name }.

# en: How are the answers given?
capture-how-title = Cum se dau răspunsurile?

# en: On this tablet
capture-mode-tablet = Pe această tabletă

# en: On their own device
capture-mode-own_device = Pe dispozitivul persoanei

# en: From paper
capture-mode-paper = De pe hârtie

# en: By telephone
capture-mode-phone = La telefon

# en: In conversation
capture-mode-conversation = Stând de vorbă

# en: The person reads the questions here, or hears them, and answers.
capture-mode-hint-tablet = Persoana citește sau ascultă întrebările aici și răspunde.

# en: On a phone or computer of the person or their family.
capture-mode-hint-own_device = Pe un telefon sau un calculator al persoanei ori al familiei.

# en: The answers were written on the paper form. You copy them.
capture-mode-hint-paper = Răspunsurile au fost scrise pe formularul de hârtie. Dumneavoastră le copiați.

# en: You read the questions out on the telephone.
capture-mode-hint-phone = Citiți întrebările la telefon.

# en: You talk, and put in what was said.
capture-mode-hint-conversation = Stați de vorbă și treceți aici ce s-a spus.

# en: Question { $number } of { $of }
capture-place = Întrebarea { $number } din { $of }

# en: { $section }: { $number } of { $of } more
capture-place-more = { $section }: întrebarea în plus { $number } din { $of }

# en: Easy Read
capture-to-easy = Ușor de citit

# en: Standard wording
capture-to-standard = Text obișnuit

# en: Next
capture-next = Mai departe

# en: Skip this question
capture-skip = Săriți peste întrebare

# en: Clear my answer
capture-clear = Ștergeți răspunsul

# en: Saved on this device
capture-saved = S-a salvat pe acest dispozitiv

# en: Saving…
capture-saving = Se salvează…

# en: Not kept on this device yet
capture-unsaved = Încă nu s-a salvat pe acest dispozitiv

# en: Not answered
capture-not-answered = Fără răspuns

# en: Not said yet
capture-not-said = Încă nu s-a spus

# en: { $number } – { $text }
capture-rating = { $number } – { $text }

# en: A few more questions about this?
capture-more-title = Încă vreo câteva întrebări despre asta?

# en: There are { $n } short ones. You can answer them or move on.
capture-more-text =
    { $n ->
        [one] Este o întrebare scurtă.
        [few] Sunt { $n } întrebări scurte.
       *[other] Sunt { $n } de întrebări scurte.
    } Puteți răspunde sau puteți merge mai departe.

# en: Answer a few more
capture-more-yes = Da, răspund la încă vreo câteva

# en: Move on
capture-more-on = Merg mai departe

# en: Move on
capture-more-skip = Mai departe

# en: You said:
capture-you-said = Ați spus:

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-comment-error-too_long =
    Scurtați textul la cel mult { $max ->
        [one] { $max } caracter
        [few] { $max } caractere
       *[other] { $max } de caractere
    }. Acum are { $length }.

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-comment-error-control_characters = Ștergeți semnele care nu pot fi afișate. Ele apar adesea când un text este copiat.

# en: Last time you named these
capture-outcomes-kept = Data trecută ați spus aceste lucruri

# en: Tick what still matters to you.
capture-outcomes-kept-hint = Bifați ce mai contează pentru dumneavoastră.

# en: Something new
capture-outcomes-new = Ceva nou

# en: First thing
capture-outcome-1 = Primul lucru

# en: Second thing
capture-outcome-2 = Al doilea lucru

# en: Third thing
capture-outcome-3 = Al treilea lucru

# en: Shorten this to { $max } characters or fewer. It has { $length } now.
capture-outcome-error-too_long =
    Scurtați textul la cel mult { $max ->
        [one] { $max } caracter
        [few] { $max } caractere
       *[other] { $max } de caractere
    }. Acum are { $length }.

# en: Remove characters that cannot be shown. They often come along when text is copied.
capture-outcome-error-control_characters = Ștergeți semnele care nu pot fi afișate. Ele apar adesea când un text este copiat.

# en: Choose three things in all: untick one, or clear one below
capture-outcomes-error-too_long = Alegeți trei lucruri în total: debifați unul sau ștergeți unul mai jos

# en: Check the answers
capture-check-title = Verificați răspunsurile

# en: Check your answers
capture-check-title-me = Verificați-vă răspunsurile

# en: Everything can still be changed. Questions without an answer are fine.
capture-check-lead = Totul se mai poate schimba. Nu e nicio problemă dacă unele întrebări nu au răspuns.

# en: About these answers
capture-check-about = Despre aceste răspunsuri

# en: More about “{ $section }”
capture-check-more = Mai multe despre „{ $section }”

# en: All in all
capture-check-overall = În general

# en: In my own words
capture-check-words = Cu cuvintele mele

# en: { $n ->\n    [one] One main question has no answer. You can send all the same. { $name } then stays on the list of people to ask.\n   *[other] { $n } main questions have no answer. You can send all the same. { $name } then stays on the list of people to ask.\n}
capture-check-left =
    { $n ->
        [one] O întrebare principală nu are răspuns. Puteți trimite și așa. { $name } rămâne atunci pe lista celor de întrebat.
        [few] { $n } întrebări principale nu au răspuns. Puteți trimite și așa. { $name } rămâne atunci pe lista celor de întrebat.
       *[other] { $n } de întrebări principale nu au răspuns. Puteți trimite și așa. { $name } rămâne atunci pe lista celor de întrebat.
    }

# en: When the answers are sent, they cannot be changed here any more.
capture-check-end = După ce sunt trimise, răspunsurile nu mai pot fi schimbate aici.

# en: Send the answers
capture-send = Trimiteți răspunsurile

# en: Who answers
capture-step-who = Cine răspunde

# en: Who helps or answers
capture-step-helper = Cine ajută sau răspunde

# en: Whose view
capture-step-view = A cui părere

# en: Why on behalf
capture-step-basis = De ce răspunde altcineva

# en: How
capture-step-how = Cum

# en: Introduction
capture-step-start = Introducere

# en: Sharing
capture-step-share = Cine vede răspunsurile

# en: The assessment
capture-step-check = Evaluarea

# en: The clock of this device is ahead of the right time. Set the right date and time, then finish again.
capture-check-error-in_future = Ceasul acestui dispozitiv o ia înainte. Puneți data și ora corecte, apoi terminați din nou.

# en: The answers are dated before the first day of the service. Check the date of this device.
capture-check-error-before_service_start = Răspunsurile au o dată dinaintea primei zile de serviciu. Verificați data de pe acest dispozitiv.

# en: The answers were given after the service had ended.
capture-check-error-after_end = Răspunsurile au fost date după ce serviciul s-a încheiat.

# en: The answers were given after the move to another provider.
capture-check-error-after_transfer = Răspunsurile au fost date după trecerea la alt furnizor.

# en: The answers were given after the person had opted out.
capture-check-error-after_opt_out = Răspunsurile au fost date după ce persoana a ales să nu participe.

# en: The service does not know this version of the questionnaire.
capture-check-error-unknown_version = Serviciul online nu cunoaște această versiune a chestionarului.

# en: This version of the questionnaire is no longer accepted.
capture-check-error-withdrawn_version = Această versiune a chestionarului nu mai este acceptată.

# en: Something in the answers does not fit. Nothing is lost: they are still on this device.
capture-refused-invalid = Ceva din răspunsuri nu se potrivește. Nu s-a pierdut nimic: sunt încă pe acest dispozitiv.

# en: Other answers have already arrived under the same number. Nothing was overwritten, and these answers are still on this device. Tell your manager.
capture-refused-id_conflict = Sub același număr au ajuns deja alte răspunsuri. Nu s-a șters nimic, iar aceste răspunsuri sunt încă pe acest dispozitiv. Spuneți managerului dumneavoastră.

# en: The answers are too long to be sent. They are still on this device. Shorten the comments.
capture-refused-too_large = Răspunsurile sunt prea lungi ca să poată fi trimise. Sunt încă pe acest dispozitiv. Scurtați comentariile.

# en: This browser keeps nothing
capture-store-title-unavailable = Acest browser nu păstrează nimic

# en: Answers could be lost, so the questions cannot be started here. The browser may be in a private window, or storage may be switched off. Open the service in an ordinary window, use another device, or use the paper form.
capture-store-text-unavailable = Răspunsurile s-ar putea pierde, așa că întrebările nu pot începe aici. Poate browserul este într-o fereastră privată sau păstrarea datelor este oprită. Deschideți serviciul online într-o fereastră obișnuită, folosiți alt dispozitiv sau formularul de hârtie.

# en: This device is full
capture-store-title-full = Acest dispozitiv este plin

# en: There is no space left to keep answers safely. Remove something from the device, for example photos, then try again. Or use another device or the paper form.
capture-store-text-full = Nu mai este loc pentru păstrarea răspunsurilor în siguranță. Ștergeți ceva de pe dispozitiv, de exemplu fotografii, apoi încercați din nou. Sau folosiți alt dispozitiv ori formularul de hârtie.

# en: These answers are open in another window
capture-store-title-elsewhere = Aceste răspunsuri sunt deschise în altă fereastră

# en: They were changed, finished or discarded there. Close one of the two windows, then load this page again to see how things are.
capture-store-text-elsewhere = Acolo au fost schimbate, terminate sau șterse. Închideți una dintre cele două ferestre, apoi reîncărcați această pagină ca să vedeți cum stau lucrurile.

# en: The last answer given in this window was not kept. Look for it after loading, and give it again if it is missing.
capture-store-lost = Ultimul răspuns dat în această fereastră nu s-a păstrat. Căutați-l după reîncărcare și dați-l din nou dacă lipsește.

# en: This device is locked
capture-store-title-locked = Acest dispozitiv este blocat

# en: What is kept here opens with your PIN, or with your password where there is a network. Nothing is lost. Try again, or sign out and sign in.
capture-store-text-locked = Ce este păstrat aici se deschide cu codul dumneavoastră PIN sau, unde este internet, cu parola. Nu s-a pierdut nimic. Încercați din nou sau ieșiți din cont și intrați iar.

# en: These answers cannot be opened here
capture-store-title-unreadable = Aceste răspunsuri nu pot fi deschise aici

# en: They were written by a newer version of this app, or are damaged. They stay on this device as they are. Close all windows of the app and open it again to get the newest version.
capture-store-text-unreadable = Au fost scrise de o versiune mai nouă a aplicației sau sunt deteriorate. Rămân pe acest dispozitiv așa cum sunt. Închideți toate ferestrele aplicației și deschideți-o din nou, ca să aveți cea mai nouă versiune.

# en: Your last change is on the screen but not yet kept. Do not close this page.
capture-store-answered = Ultima schimbare se vede pe ecran, dar încă nu s-a păstrat. Nu închideți această pagină.

# en: Load this page again
capture-store-reload = Reîncărcați această pagină

# en: Nobody else sees your answers while you give them. At the end you choose if your care team may see them.
private-intro = Nimeni altcineva nu vede răspunsurile dumneavoastră cât timp le dați. La sfârșit alegeți dacă echipa de îngrijire le poate vedea.

# en: Is somebody helping you, or answering for you?
private-not-alone = Vă ajută cineva sau răspunde cineva pentru dumneavoastră?

# en: Who may see your answers?
private-share-title = Cine poate vedea răspunsurile dumneavoastră?

# en: Either way they count, without your name, when people look at how things are for everybody.
private-share-hint = Oricum ați alege, răspunsurile se numără, fără numele dumneavoastră, când ne uităm cum le merge tuturor.

# en: Keep my answers private
private-share-no = Păstrez răspunsurile pentru mine

# en: Your care team sees that you answered, and not what.
private-share-no-hint = Echipa de îngrijire vede că ați răspuns, dar nu și ce ați răspuns.

# en: Share with my care team
private-share-yes = Le arăt echipei de îngrijire

# en: Your care team can read your answers and talk with you about them.
private-share-yes-hint = Echipa de îngrijire poate citi răspunsurile și poate vorbi cu dumneavoastră despre ele.

# en: Sharing
private-share-row = Cine vede răspunsurile

# en: When you lock the tablet, your answers are sent. They cannot be changed here any more.
private-check-end = Când blocați tableta, răspunsurile se trimit. Nu mai pot fi schimbate aici.

# en: Lock and give back
private-lock = Blochez și dau tableta înapoi

# en: Stop and give back
private-stop-link = Mă opresc și dau tableta înapoi

# en: Do you want to stop here?
private-stop-title = Vreți să vă opriți aici?

# en: What you have answered stays hidden on this tablet. You can go on another time. It is not sent before you finish.
private-stop-text = Ce ați răspuns rămâne ascuns pe această tabletă. Puteți continua altă dată. Nu se trimite nimic până nu terminați.

# en: Stop and give back
private-stop-yes = Mă opresc și dau tableta înapoi

# en: Go on answering
private-stop-no = Continui să răspund

# en: Answered before, hidden
private-veiled = Răspuns dat mai devreme, ascuns

# en: You answered this before. That answer is hidden and counts. If you answer again, the new answer takes its place.
private-veiled-note = Ați mai răspuns la această întrebare. Acel răspuns este ascuns și contează. Dacă răspundeți din nou, răspunsul nou îi ia locul.

# en: Sending the answers
capture-sending-title = Se trimit răspunsurile
