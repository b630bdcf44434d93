# en: 18 to 64
age-band-18-64 = 18–64 de ani

# en: 65 to 74
age-band-65-74 = 65–74 de ani

# en: 75 to 84
age-band-75-84 = 75–84 de ani

# en: 85 or over
age-band-85-plus = 85 de ani sau mai mult

# en: Female
sex-female = Feminin

# en: Male
sex-male = Masculin

# en: In another way
sex-other = Altfel

# en: First due
due-status-baseline_due = Prima evaluare

# en: Up to date
due-status-up_to_date = La zi

# en: Due
due-status-due = De făcut

# en: Overdue
due-status-overdue = Termen depășit

# en: Opted out
due-status-opted_out = Nu participă

# en: Ended
due-status-ended = Serviciu încheiat

# en: They died
end-reason-died = A murit

# en: They moved to a care home
end-reason-care_home = S-a mutat într-un cămin de îngrijire

# en: They went into hospital and did not come back to the service
end-reason-hospital = A mers la spital și nu s-a mai întors la serviciu

# en: They moved out of the area
end-reason-moved_away = S-a mutat din zonă

# en: They no longer need the service
end-reason-no_longer_needed = Nu mai are nevoie de serviciu

# en: They chose another service
end-reason-chose_another = A ales alt serviciu

# en: Another reason
end-reason-other = Alt motiv

# en: The person
decided-by-person = Persoana

# en: Somebody with the right to decide for them
decided-by-representative = Cineva care are dreptul să hotărască pentru persoană

# en: A professional, in their best interests
decided-by-best_interests = Un specialist, spre binele persoanei

# en: They would rather not be asked
opt-out-reason-does_not_want_to = Preferă să nu primească întrebări

# en: It upsets or tires them
opt-out-reason-burden = Întrebările supără sau obosesc persoana

# en: They do not trust what is done with the answers
opt-out-reason-trust = Nu are încredere în ce se face cu răspunsurile

# en: Illness makes it unsuitable now
opt-out-reason-health = Din cauza bolii, acum nu este potrivit

# en: Another reason, or none was given
opt-out-reason-not_given = Alt motiv sau niciun motiv

# en: They said not today
not-today-reason-asked_later = A spus că nu astăzi

# en: They were unwell
not-today-reason-unwell = Nu se simțea bine

# en: Nobody was in
not-today-reason-not_in = Nu era nimeni acasă

# en: There was no time or no quiet place
not-today-reason-no_time = Nu a fost timp sau un loc liniștit

# en: Another reason
not-today-reason-other = Alt motiv

# en: Registered
event-registered = Persoană înregistrată

# en: Details corrected
event-edited = Date corectate

# en: Service ended
event-ended = Serviciu încheiat

# en: Moved to another provider
event-transferred = Trecere la alt furnizor

# en: Opted out
event-opted_out = A ales să nu participe

# en: Opted in again
event-opted_in = Participă din nou

# en: Took back the answers given until then
event-withdrew = Și-a retras răspunsurile date până atunci

# en: Not today
event-not_today = Nu astăzi

# en: They answered themselves
who-self = A răspuns fără ajutor

# en: They answered with help
who-with_help = A răspuns cu ajutor

# en: Somebody answered on their behalf
who-on_behalf = A răspuns altcineva pentru persoană

# en: People
people-title = Persoane

# en: Register a person
people-register = Înregistrați o persoană

# en: Search by name or reference
people-search = Căutați după nume sau număr de referință

# en: Show by status
people-filter-status = După stare

# en: Show by other status
people-filter-status-more = După altă stare

# en: All
people-everyone = Toate

# en: Area
people-area = Zona

# en: Kind of care
people-lot = Felul îngrijirii

# en: All areas
people-every-area = Toate zonele

# en: More filters
people-more-filters = Mai multe filtre

# en: All kinds of care
people-every-lot = Toate felurile de îngrijire

# en: { $n ->\n    [0] Nobody found\n    [one] { $n } person\n   *[other] { $n } people\n}
people-found =
    { $n ->
        [0] Nu s-a găsit nimeni
        [one] { $n } persoană
        [few] { $n } persoane
       *[other] { $n } de persoane
    }

# en: Pages of the list
people-pages = Paginile listei

# en: Asked more than once on one day
people-asked-twice-label = Cu întrebări de mai multe ori în aceeași zi

# en: { $n ->\n    [2] Asked twice on { $date }:\n   *[other] Asked { $n } times on { $date }:\n}
people-asked-twice =
    { $n ->
        [2] Întrebări de două ori pe { $date }:
        [few] Întrebări de { $n } ori pe { $date }:
       *[other] Întrebări de { $n } de ori pe { $date }:
    }

# en: { $n ->\n    [2] (2 assessments, both kept)\n   *[other] ({ $n } assessments, all kept)\n}
people-asked-twice-kept =
    { $n ->
        [2] (2 evaluări, s-au păstrat amândouă)
        [few] ({ $n } evaluări, s-au păstrat toate)
       *[other] ({ $n } de evaluări, s-au păstrat toate)
    }

# en: Start
people-start = Începeți

# en: with { $name }
people-start-with = cu { $name }

# en: Due since { $date } · { $n ->\n    [one] { $n } day overdue\n   *[other] { $n } days overdue\n}
people-due-overdue =
    De făcut din { $date } · { $n ->
        [one] întârziere de { $n } zi
        [few] întârziere de { $n } zile
       *[other] întârziere de { $n } de zile
    }

# en: Due since { $date } · overdue from { $overdue }
people-due-since = De făcut din { $date } · termen depășit din { $overdue }

# en: First assessment due by { $date }
people-due-first = Prima evaluare este de făcut până pe { $date }

# en: Next due { $date }
people-due-next = Următoarea: { $date }

# en: No assessment yet
people-never = Nicio evaluare încă

# en: Last assessed { $date }
people-last = Ultima evaluare: { $date }

# en: “Not today” on { $date }
people-attempt = „Nu astăzi” pe { $date }

# en: Baseline
people-wave-first = Evaluarea inițială

# en: Wave { $n }
people-wave = Etapa { $n }

# en: Nobody is registered yet
people-none = Nu este înregistrat nimeni încă

# en: Register the first person who uses the service. You can then start an assessment with them.
people-none-manager = Înregistrați prima persoană care folosește serviciul. Apoi puteți începe o evaluare împreună.

# en: Your manager has not registered anybody yet.
people-none-worker = Managerul dumneavoastră nu a înregistrat încă pe nimeni.

# en: We could not search
people-search-failed = Nu am putut căuta

# en: Searching needs a network, and there is none now. Nobody is shown, because nobody could be looked for. Connect, then try again, or clear the search.
people-search-offline = Pentru căutare este nevoie de internet, iar acum nu este. Nu apare nimeni, pentru că nu s-a putut căuta. Conectați-vă la internet și încercați din nou sau ștergeți căutarea.

# en: We could not get this list
people-choice-failed = Nu am putut aduce această listă

# en: Choosing another list needs a network, and there is none now. Connect, then try again.
people-choice-offline = Pentru altă listă este nevoie de internet, iar acum nu este. Conectați-vă la internet, apoi încercați din nou.

# en: Nobody matches
people-none-match = Nu se potrivește nimeni

# en: Check the spelling, or choose “All”.
people-none-match-text = Verificați cum ați scris sau alegeți „Toate”.

# en: Reference { $reference }
person-reference = Număr de referință { $reference }

# en: Start an assessment
person-start = Începeți o evaluare

# en: See progress
person-progress = Vedeți progresul

# en: Details
person-details = Date despre persoană

# en: Assessments so far
person-assessments = Evaluări de până acum

# en: There has not been one yet.
person-no-assessments = Nu a fost încă niciuna.

# en: Complete
person-complete = Completă

# en: Not complete
person-incomplete = Incompletă

# en: Corrected later
person-corrected = Corectată mai târziu

# en: Kept private
person-private = Ținută în privat

# en: What happened
person-events = Ce s-a întâmplat

# en: Decided by: { $who }
person-decided-by = A hotărât: { $who }

# en: Opted out from
person-opted-out-on = Nu participă din

# en: Service ended on
person-ended-on = Serviciu încheiat din

# en: Correct details
person-edit = Corectați datele

# en: Opt out of being asked
person-opt-out = Alege să nu participe

# en: Opt in again
person-opt-in = Participă din nou

# en: Move to another provider
person-transfer = Trecere la alt furnizor

# en: End the service
person-end = Încheiați serviciul

# en: Back to this person
person-back = Înapoi la această persoană

# en: The service for { $name } has ended
person-already-ended = Serviciul pentru { $name } s-a încheiat

# en: It ended on { $date }. There is nothing to change here.
person-already-ended-text = S-a încheiat pe { $date }. Nu este nimic de schimbat aici.

# en: { $name } has already opted out
person-already-opted-out = { $name } a ales deja să nu participe

# en: They opted out on { $date } and are not asked. They can opt in again at any time.
person-already-opted-out-text = A ales să nu participe pe { $date } și nu primește întrebări. Poate participa din nou oricând.

# en: { $name } takes part already
person-already-takes-part = { $name } participă deja

# en: They have not opted out. They are asked when an assessment is due.
person-already-takes-part-text = Nu a ales să nu participe. Primește întrebări când vine rândul unei evaluări.

# en: Back to the list
people-back = Înapoi la listă

# en: The name they like to be called
people-name = Numele folosit cu plăcere de persoană

# en: It is kept encrypted, and is never part of any data for analysis.
people-name-hint = Se păstrează criptat și nu apare niciodată în datele pentru analiză.

# en: Enter the name they like to be called
people-name-error-required = Scrieți numele folosit cu plăcere de persoană

# en: The name must be 80 characters or fewer
people-name-error-too_long = Numele trebuie să aibă cel mult 80 de caractere

# en: The name has characters that cannot be shown. Type it again
people-name-error-control_characters = Numele are semne care nu pot fi afișate. Scrieți-l din nou

# en: Your reference
people-reference = Numărul dumneavoastră de referință

# en: The number or short code that you use for this person. Not their NHS number.
people-reference-hint = Numărul sau codul scurt pe care îl folosiți pentru această persoană. Nu numărul NHS.

# en: Enter your reference for this person
people-reference-error-required = Scrieți numărul de referință pentru această persoană

# en: The reference must be 40 characters or fewer
people-reference-error-too_long = Numărul de referință trebuie să aibă cel mult 40 de caractere

# en: This looks like an NHS number. Use a reference of your own
people-reference-error-not_allowed = Pare un număr NHS. Folosiți un număr de referință al dumneavoastră

# en: Somebody else has this reference already. Check it, or find them in the list
people-reference-error-taken = Altcineva are deja acest număr de referință. Verificați-l sau căutați persoana în listă

# en: The reference has characters that cannot be shown. Type it again
people-reference-error-control_characters = Numărul de referință are semne care nu pot fi afișate. Scrieți-l din nou

# en: Choose an area
people-choose-area = Alegeți o zonă

# en: Choose the area they live in
people-area-error-required = Alegeți zona în care locuiește persoana

# en: Choose the kind of care
people-lot-error-required = Alegeți felul îngrijirii

# en: { $name } (lot { $number })
people-lot-name = { $name } (lot { $number })

# en: First day of service
people-service-start = Prima zi de serviciu

# en: The first assessment is due within a few weeks of this day.
people-service-start-hint = Prima evaluare este de făcut în câteva săptămâni de la această zi.

# en: Enter the first day of service
people-service-start-error-required = Scrieți prima zi de serviciu

# en: The first day of service must be a real date, like 20 10 2025
people-service-start-error-format = Prima zi de serviciu trebuie să fie o dată reală, de exemplu 20 10 2025

# en: The first day of service must be today or earlier
people-service-start-error-in_future = Prima zi de serviciu trebuie să fie astăzi sau mai devreme

# en: The first day of service must fit with what is already recorded for this person
people-service-start-error-inconsistent = Prima zi de serviciu trebuie să se potrivească cu ce este deja înregistrat pentru această persoană

# en: Age
people-age-band = Vârsta

# en: On the first day of service. We do not keep dates of birth.
people-age-band-hint = În prima zi de serviciu. Nu păstrăm date de naștere.

# en: Sex
people-sex = Sexul

# en: As they give it.
people-sex-hint = Așa cum spune persoana.

# en: Today, { $date }
people-today = Astăzi, { $date }

# en: Register a person
register-title = Înregistrați o persoană

# en: Somebody who uses the service and may be asked how life is going. We ask for as little as we can.
register-lead = Cineva care folosește serviciul și poate fi întrebat cum îi merge. Cerem cât mai puține date.

# en: Register
register-button = Înregistrați

# en: { $name } is registered.
register-done = S-a înregistrat: { $name }.

# en: Your first try did reach us, before you changed the form. The person is registered as you had typed it then.
register-stored = Prima dumneavoastră încercare a ajuns la noi înainte să schimbați formularul. Persoana este înregistrată așa cum ați scris atunci.

# en: Open the person and check the details
register-stored-open = Deschideți pagina persoanei și verificați datele

# en: Correct details
person-edit-title = Corectați datele

# en: Save
person-edit-save = Salvați

# en: The details are corrected.
person-edit-done = Datele sunt corectate.

# en: End the service
end-title = Încheiați serviciul

# en: They will no longer be asked. What they have said so far is kept and still counts.
end-lead = Persoana nu va mai primi întrebări. Ce a spus până acum se păstrează și contează în continuare.

# en: First day without service
end-on = Prima zi fără serviciu

# en: Today or earlier.
end-on-hint = Astăzi sau mai devreme.

# en: Enter the first day without service
end-on-error-required = Scrieți prima zi fără serviciu

# en: The first day without service must be a real date, like 20 10 2025
end-on-error-format = Prima zi fără serviciu trebuie să fie o dată reală, de exemplu 20 10 2025

# en: The first day without service must be today or earlier
end-on-error-in_future = Prima zi fără serviciu trebuie să fie astăzi sau mai devreme

# en: The first day without service cannot be before the first day of service
end-on-error-before_service_start = Prima zi fără serviciu nu poate fi înainte de prima zi de serviciu

# en: Why did it end?
end-reason = De ce s-a încheiat?

# en: Choose why the service ended
end-reason-error-required = Alegeți de ce s-a încheiat serviciul

# en: End the service
end-button = Încheiați serviciul

# en: The service for { $name } has ended.
end-done = Serviciul pentru { $name } s-a încheiat.

# en: Move to another provider
transfer-title = Trecere la alt furnizor

# en: From that day only the new provider can see this person. You will not be able to undo this yourself.
transfer-lead = Din acea zi, numai furnizorul nou poate vedea această persoană. Nu veți putea anula dumneavoastră trecerea.

# en: Who looks after them now?
transfer-provider = Cine are grijă acum de persoană?

# en: Choose the new provider
transfer-provider-error-required = Alegeți furnizorul nou

# en: First day with the new provider
transfer-on = Prima zi cu furnizorul nou

# en: Today or earlier.
transfer-on-hint = Astăzi sau mai devreme.

# en: Enter the first day with the new provider
transfer-on-error-required = Scrieți prima zi cu furnizorul nou

# en: The first day with the new provider must be a real date, like 20 10 2025
transfer-on-error-format = Prima zi cu furnizorul nou trebuie să fie o dată reală, de exemplu 20 10 2025

# en: The first day with the new provider must be today or earlier
transfer-on-error-in_future = Prima zi cu furnizorul nou trebuie să fie astăzi sau mai devreme

# en: The first day with the new provider cannot be before the first day of service
transfer-on-error-before_service_start = Prima zi cu furnizorul nou nu poate fi înainte de prima zi de serviciu

# en: Move to the new provider
transfer-button = Treceți la furnizorul nou

# en: { $name } is now with { $provider }.
transfer-done = { $name } este acum la { $provider }.

# en: Who decided this?
opt-decided-by = Cine a hotărât?

# en: Choose who decided
opt-decided-by-error-required = Alegeți cine a hotărât

# en: Enter the day it starts
opt-on-error-required = Scrieți ziua în care începe

# en: The day must be a real date, like 20 10 2025
opt-on-error-format = Ziua trebuie să fie o dată reală, de exemplu 20 10 2025

# en: The day must be today or earlier
opt-on-error-in_future = Ziua trebuie să fie astăzi sau mai devreme

# en: The day cannot be before the first day of service
opt-on-error-before_service_start = Ziua nu poate fi înainte de prima zi de serviciu

# en: The day cannot be before the day of opting out
opt-on-error-inconsistent = Ziua nu poate fi înainte de ziua în care persoana a ales să nu participe

# en: Opt out of being asked
opt-out-title = Persoana alege să nu participe

# en: They will not be asked again, and will not count as missing anywhere. It makes no difference to their care. They can opt in again at any time.
opt-out-lead = Nu va mai primi întrebări și nu va fi trecută nicăieri ca lipsă. Îngrijirea ei nu se schimbă. Poate participa din nou oricând.

# en: Why?
opt-out-why = De ce?

# en: There is no need for them to give a reason.
opt-out-why-hint = Persoana nu trebuie să spună un motiv.

# en: Choose a reason, or “Another reason, or none was given”
opt-out-why-error-required = Alegeți un motiv sau „Alt motiv sau niciun motiv”

# en: From which day?
opt-out-on = Din ce zi?

# en: Today or earlier.
opt-out-on-hint = Astăzi sau mai devreme.

# en: Take what they said earlier out of the data too
opt-out-withdraw = Scoateți din date și ce a spus mai înainte

# en: Their earlier answers will not be in data given out from now on.
opt-out-withdraw-hint = Răspunsurile de mai înainte nu vor fi în datele oferite de acum încolo.

# en: Opt out
opt-out-button = Salvați că nu participă

# en: { $name } has opted out and will not be asked.
opt-out-done = { $name } a ales să nu participe și nu va primi întrebări.

# en: Opt in again
opt-in-title = Persoana participă din nou

# en: They will be asked again when the next assessment is due.
opt-in-lead = Va primi din nou întrebări când vine rândul următoarei evaluări.

# en: From which day?
opt-in-on = Din ce zi?

# en: Today or earlier, and not before the day of opting out.
opt-in-on-hint = Astăzi sau mai devreme, dar nu înainte de ziua în care a ales să nu participe.

# en: Opt in
opt-in-button = Salvați că participă din nou

# en: { $name } takes part again.
opt-in-done = { $name } participă din nou.
