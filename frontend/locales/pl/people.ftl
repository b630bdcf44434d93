# en: 18 to 64
age-band-18-64 = 18–64 lata

# en: 65 to 74
age-band-65-74 = 65–74 lata

# en: 75 to 84
age-band-75-84 = 75–84 lata

# en: 85 or over
age-band-85-plus = 85 lat lub więcej

# en: Female
sex-female = Kobieta

# en: Male
sex-male = Mężczyzna

# en: In another way
sex-other = Inaczej

# en: First due
due-status-baseline_due = Czas na pierwszą ankietę

# en: Up to date
due-status-up_to_date = Aktualne

# en: Due
due-status-due = Czas na ankietę

# en: Overdue
due-status-overdue = Po terminie

# en: Opted out
due-status-opted_out = Rezygnacja z udziału

# en: Ended
due-status-ended = Opieka zakończona

# en: They died
end-reason-died = Śmierć tej osoby

# en: They moved to a care home
end-reason-care_home = Przeprowadzka do domu opieki

# en: They went into hospital and did not come back to the service
end-reason-hospital = Pobyt w szpitalu bez powrotu do tej opieki

# en: They moved out of the area
end-reason-moved_away = Wyprowadzka z tego rejonu

# en: They no longer need the service
end-reason-no_longer_needed = Opieka nie jest już potrzebna

# en: They chose another service
end-reason-chose_another = Wybór innej opieki

# en: Another reason
end-reason-other = Inny powód

# en: The person
decided-by-person = Ta osoba

# en: Somebody with the right to decide for them
decided-by-representative = Ktoś, kto ma prawo decydować w jej imieniu

# en: A professional, in their best interests
decided-by-best_interests = Specjalista, dla dobra tej osoby

# en: They would rather not be asked
opt-out-reason-does_not_want_to = Ta osoba nie chce być pytana

# en: It upsets or tires them
opt-out-reason-burden = To ją denerwuje lub męczy

# en: They do not trust what is done with the answers
opt-out-reason-trust = Nie ufa temu, co dzieje się z odpowiedziami

# en: Illness makes it unsuitable now
opt-out-reason-health = Teraz nie pozwala na to choroba

# en: Another reason, or none was given
opt-out-reason-not_given = Inny powód albo nie podano powodu

# en: They said not today
not-today-reason-asked_later = Prośba, żeby nie dziś

# en: They were unwell
not-today-reason-unwell = Złe samopoczucie lub choroba

# en: Nobody was in
not-today-reason-not_in = Nikogo nie było w domu

# en: There was no time or no quiet place
not-today-reason-no_time = Zabrakło czasu lub spokojnego miejsca

# en: Another reason
not-today-reason-other = Inny powód

# en: Registered
event-registered = Zarejestrowano

# en: Details corrected
event-edited = Poprawiono dane

# en: Service ended
event-ended = Opieka zakończona

# en: Moved to another provider
event-transferred = Przejście do innego dostawcy opieki

# en: Opted out
event-opted_out = Rezygnacja z udziału

# en: Opted in again
event-opted_in = Powrót do udziału

# en: Took back the answers given until then
event-withdrew = Wycofanie wcześniejszych odpowiedzi

# en: Not today
event-not_today = Nie dziś

# en: They answered themselves
who-self = Odpowiedzi samodzielne

# en: They answered with help
who-with_help = Odpowiedzi z pomocą

# en: Somebody answered on their behalf
who-on_behalf = Ktoś odpowiadał w imieniu tej osoby

# en: People
people-title = Osoby

# en: Register a person
people-register = Zarejestruj osobę

# en: Search by name or reference
people-search = Szukaj po imieniu, nazwisku lub numerze

# en: Show by status
people-filter-status = Pokaż według stanu

# en: Show by other status
people-filter-status-more = Pokaż według innego stanu

# en: All
people-everyone = Wszystkie

# en: Area
people-area = Rejon

# en: Kind of care
people-lot = Rodzaj opieki

# en: All areas
people-every-area = Wszystkie rejony

# en: More filters
people-more-filters = Więcej filtrów

# en: All kinds of care
people-every-lot = Wszystkie rodzaje opieki

# en: { $n ->\n    [0] Nobody found\n    [one] { $n } person\n   *[other] { $n } people\n}
people-found =
    { $n ->
        [0] Nikogo nie znaleziono
        [one] { $n } osoba
        [few] { $n } osoby
        [many] { $n } osób
       *[other] { $n } osób
    }

# en: Pages of the list
people-pages = Strony listy

# en: Asked more than once on one day
people-asked-twice-label = Więcej niż jedna ankieta w jednym dniu

# en: { $n ->\n    [2] Asked twice on { $date }:\n   *[other] Asked { $n } times on { $date }:\n}
people-asked-twice =
    { $n ->
        [2] Dwie ankiety w dniu { $date }:
        [one] { $n } ankieta w dniu { $date }:
        [few] { $n } ankiety w dniu { $date }:
        [many] { $n } ankiet w dniu { $date }:
       *[other] { $n } ankiet w dniu { $date }:
    }

# en: { $n ->\n    [2] (2 assessments, both kept)\n   *[other] ({ $n } assessments, all kept)\n}
people-asked-twice-kept =
    { $n ->
        [2] (2 ankiety, obie zachowane)
        [one] ({ $n } ankieta, zachowana)
        [few] ({ $n } ankiety, wszystkie zachowane)
        [many] ({ $n } ankiet, wszystkie zachowane)
       *[other] ({ $n } ankiet, wszystkie zachowane)
    }

# en: Start
people-start = Zacznij

# en: with { $name }
people-start-with = ankietę: { $name }

# en: Due since { $date } · { $n ->\n    [one] { $n } day overdue\n   *[other] { $n } days overdue\n}
people-due-overdue =
    Czas na ankietę od { $date } · { $n ->
        [one] { $n } dzień po terminie
        [few] { $n } dni po terminie
        [many] { $n } dni po terminie
       *[other] { $n } dni po terminie
    }

# en: Due since { $date } · overdue from { $overdue }
people-due-since = Czas na ankietę od { $date } · po terminie od { $overdue }

# en: First assessment due by { $date }
people-due-first = Pierwsza ankieta do { $date }

# en: Next due { $date }
people-due-next = Następna ankieta: { $date }

# en: No assessment yet
people-never = Jeszcze bez ankiety

# en: Last assessed { $date }
people-last = Ostatnia ankieta: { $date }

# en: “Not today” on { $date }
people-attempt = „Nie dziś”: { $date }

# en: Baseline
people-wave-first = Ankieta początkowa

# en: Wave { $n }
people-wave = Runda { $n }

# en: Nobody is registered yet
people-none = Nikt nie jest jeszcze zarejestrowany

# en: Register the first person who uses the service. You can then start an assessment with them.
people-none-manager = Proszę zarejestrować pierwszą osobę, która korzysta z opieki. Potem można zacząć z nią ankietę.

# en: Your manager has not registered anybody yet.
people-none-worker = Kierownik nie zarejestrował jeszcze nikogo.

# en: We could not search
people-search-failed = Nie udało się wyszukać

# en: Searching needs a network, and there is none now. Nobody is shown, because nobody could be looked for. Connect, then try again, or clear the search.
people-search-offline = Do wyszukiwania potrzebna jest sieć, a teraz jej nie ma. Lista jest pusta, bo nie można było szukać. Proszę się połączyć i spróbować ponownie albo usunąć szukany tekst.

# en: We could not get this list
people-choice-failed = Nie udało się pobrać tej listy

# en: Choosing another list needs a network, and there is none now. Connect, then try again.
people-choice-offline = Do wyboru innej listy potrzebna jest sieć, a teraz jej nie ma. Proszę się połączyć i spróbować ponownie.

# en: Nobody matches
people-none-match = Nikt nie pasuje

# en: Check the spelling, or choose “All”.
people-none-match-text = Proszę sprawdzić pisownię albo wybrać „Wszystkie”.

# en: Reference { $reference }
person-reference = Numer { $reference }

# en: Start an assessment
person-start = Zacznij ankietę

# en: See progress
person-progress = Zobacz postępy

# en: Details
person-details = Dane

# en: Assessments so far
person-assessments = Dotychczasowe ankiety

# en: There has not been one yet.
person-no-assessments = Nie było jeszcze żadnej.

# en: Complete
person-complete = Pełna

# en: Not complete
person-incomplete = Niepełna

# en: Corrected later
person-corrected = Poprawiona później

# en: Kept private
person-private = Prywatna

# en: What happened
person-events = Co się wydarzyło

# en: Decided by: { $who }
person-decided-by = Kto zdecydował: { $who }

# en: Opted out from
person-opted-out-on = Rezygnacja z udziału od

# en: Service ended on
person-ended-on = Koniec opieki

# en: Correct details
person-edit = Popraw dane

# en: Opt out of being asked
person-opt-out = Zgłoś rezygnację z udziału

# en: Opt in again
person-opt-in = Przywróć udział

# en: Move to another provider
person-transfer = Przenieś do innego dostawcy opieki

# en: End the service
person-end = Zakończ opiekę

# en: Back to this person
person-back = Wróć do tej osoby

# en: The service for { $name } has ended
person-already-ended = { $name } – opieka już się zakończyła

# en: It ended on { $date }. There is nothing to change here.
person-already-ended-text = Opieka zakończyła się { $date }. Nie ma tu nic do zmiany.

# en: { $name } has already opted out
person-already-opted-out = { $name } już nie bierze udziału

# en: They opted out on { $date } and are not asked. They can opt in again at any time.
person-already-opted-out-text = Rezygnacja jest od { $date }, więc ta osoba nie dostaje pytań. W każdej chwili może wrócić do udziału.

# en: { $name } takes part already
person-already-takes-part = { $name } już bierze udział

# en: They have not opted out. They are asked when an assessment is due.
person-already-takes-part-text = Nie ma rezygnacji z udziału. Pytania są zadawane, gdy przychodzi czas na ankietę.

# en: Back to the list
people-back = Wróć do listy

# en: The name they like to be called
people-name = Imię, którym ta osoba lubi być nazywana

# en: It is kept encrypted, and is never part of any data for analysis.
people-name-hint = Jest zaszyfrowane i nigdy nie trafia do danych do analizy.

# en: Enter the name they like to be called
people-name-error-required = Proszę wpisać imię, którym ta osoba lubi być nazywana

# en: The name must be 80 characters or fewer
people-name-error-too_long = Imię może mieć najwyżej 80 znaków

# en: The name has characters that cannot be shown. Type it again
people-name-error-control_characters = W imieniu są znaki, których nie da się pokazać. Proszę wpisać je jeszcze raz

# en: Your reference
people-reference = Własny numer osoby

# en: The number or short code that you use for this person. Not their NHS number.
people-reference-hint = Numer lub krótki kod używany dla tej osoby w Państwa firmie. Nie numer NHS.

# en: Enter your reference for this person
people-reference-error-required = Proszę wpisać własny numer tej osoby

# en: The reference must be 40 characters or fewer
people-reference-error-too_long = Numer może mieć najwyżej 40 znaków

# en: This looks like an NHS number. Use a reference of your own
people-reference-error-not_allowed = To wygląda na numer NHS. Proszę użyć własnego numeru

# en: Somebody else has this reference already. Check it, or find them in the list
people-reference-error-taken = Ktoś inny ma już ten numer. Proszę go sprawdzić albo znaleźć tę osobę na liście

# en: The reference has characters that cannot be shown. Type it again
people-reference-error-control_characters = W numerze są znaki, których nie da się pokazać. Proszę wpisać go jeszcze raz

# en: Choose an area
people-choose-area = Proszę wybrać rejon

# en: Choose the area they live in
people-area-error-required = Proszę wybrać rejon, w którym ta osoba mieszka

# en: Choose the kind of care
people-lot-error-required = Proszę wybrać rodzaj opieki

# en: { $name } (lot { $number })
people-lot-name = { $name } (Lot { $number })

# en: First day of service
people-service-start = Pierwszy dzień opieki

# en: The first assessment is due within a few weeks of this day.
people-service-start-hint = Pierwsza ankieta powinna być w ciągu kilku tygodni od tego dnia.

# en: Enter the first day of service
people-service-start-error-required = Proszę wpisać pierwszy dzień opieki

# en: The first day of service must be a real date, like 20 10 2025
people-service-start-error-format = Pierwszy dzień opieki musi być prawdziwą datą, na przykład 20 10 2025

# en: The first day of service must be today or earlier
people-service-start-error-in_future = Pierwszy dzień opieki to dziś lub dzień wcześniejszy

# en: The first day of service must fit with what is already recorded for this person
people-service-start-error-inconsistent = Pierwszy dzień opieki musi zgadzać się z tym, co już zapisano o tej osobie

# en: Age
people-age-band = Wiek

# en: On the first day of service. We do not keep dates of birth.
people-age-band-hint = W pierwszym dniu opieki. Nie zapisujemy dat urodzenia.

# en: Sex
people-sex = Płeć

# en: As they give it.
people-sex-hint = Tak, jak podaje ta osoba.

# en: Today, { $date }
people-today = Dziś, { $date }

# en: Register a person
register-title = Rejestracja osoby

# en: Somebody who uses the service and may be asked how life is going. We ask for as little as we can.
register-lead = Ktoś, kto korzysta z opieki i kogo można zapytać, jak się żyje. Prosimy o jak najmniej danych.

# en: Register
register-button = Zarejestruj

# en: { $name } is registered.
register-done = { $name } – osoba zarejestrowana.

# en: Your first try did reach us, before you changed the form. The person is registered as you had typed it then.
register-stored = Pierwsza próba do nas dotarła, zanim formularz został zmieniony. Osoba jest zarejestrowana tak, jak wpisano ją wtedy.

# en: Open the person and check the details
register-stored-open = Otwórz stronę tej osoby i sprawdź dane

# en: Correct details
person-edit-title = Poprawianie danych

# en: Save
person-edit-save = Zapisz

# en: The details are corrected.
person-edit-done = Dane są poprawione.

# en: End the service
end-title = Zakończenie opieki

# en: They will no longer be asked. What they have said so far is kept and still counts.
end-lead = Ta osoba nie będzie już pytana. To, co powiedziała do tej pory, zostaje i nadal się liczy.

# en: First day without service
end-on = Pierwszy dzień bez opieki

# en: Today or earlier.
end-on-hint = Dziś lub wcześniej.

# en: Enter the first day without service
end-on-error-required = Proszę wpisać pierwszy dzień bez opieki

# en: The first day without service must be a real date, like 20 10 2025
end-on-error-format = Pierwszy dzień bez opieki musi być prawdziwą datą, na przykład 20 10 2025

# en: The first day without service must be today or earlier
end-on-error-in_future = Pierwszy dzień bez opieki to dziś lub dzień wcześniejszy

# en: The first day without service cannot be before the first day of service
end-on-error-before_service_start = Pierwszy dzień bez opieki nie może być przed pierwszym dniem opieki

# en: Why did it end?
end-reason = Dlaczego opieka się zakończyła?

# en: Choose why the service ended
end-reason-error-required = Proszę wybrać, dlaczego opieka się zakończyła

# en: End the service
end-button = Zakończ opiekę

# en: The service for { $name } has ended.
end-done = { $name } – opieka zakończona.

# en: Move to another provider
transfer-title = Przejście do innego dostawcy opieki

# en: From that day only the new provider can see this person. You will not be able to undo this yourself.
transfer-lead = Od tego dnia tę osobę widzi tylko nowy dostawca opieki. Nie można tego cofnąć samodzielnie.

# en: Who looks after them now?
transfer-provider = Kto się nią teraz opiekuje?

# en: Choose the new provider
transfer-provider-error-required = Proszę wybrać nowego dostawcę opieki

# en: First day with the new provider
transfer-on = Pierwszy dzień u nowego dostawcy opieki

# en: Today or earlier.
transfer-on-hint = Dziś lub wcześniej.

# en: Enter the first day with the new provider
transfer-on-error-required = Proszę wpisać pierwszy dzień u nowego dostawcy opieki

# en: The first day with the new provider must be a real date, like 20 10 2025
transfer-on-error-format = Pierwszy dzień u nowego dostawcy opieki musi być prawdziwą datą, na przykład 20 10 2025

# en: The first day with the new provider must be today or earlier
transfer-on-error-in_future = Pierwszy dzień u nowego dostawcy opieki to dziś lub dzień wcześniejszy

# en: The first day with the new provider cannot be before the first day of service
transfer-on-error-before_service_start = Pierwszy dzień u nowego dostawcy opieki nie może być przed pierwszym dniem opieki

# en: Move to the new provider
transfer-button = Przenieś do nowego dostawcy opieki

# en: { $name } is now with { $provider }.
transfer-done = { $name } – nowy dostawca opieki: { $provider }.

# en: Who decided this?
opt-decided-by = Kto o tym zdecydował?

# en: Choose who decided
opt-decided-by-error-required = Proszę wybrać, kto zdecydował

# en: Enter the day it starts
opt-on-error-required = Proszę wpisać, od którego dnia

# en: The day must be a real date, like 20 10 2025
opt-on-error-format = Dzień musi być prawdziwą datą, na przykład 20 10 2025

# en: The day must be today or earlier
opt-on-error-in_future = Może to być dziś lub dzień wcześniejszy

# en: The day cannot be before the first day of service
opt-on-error-before_service_start = Dzień nie może być przed pierwszym dniem opieki

# en: The day cannot be before the day of opting out
opt-on-error-inconsistent = Dzień nie może być przed dniem rezygnacji z udziału

# en: Opt out of being asked
opt-out-title = Rezygnacja z udziału

# en: They will not be asked again, and will not count as missing anywhere. It makes no difference to their care. They can opt in again at any time.
opt-out-lead = Ta osoba nie będzie już pytana i nigdzie nie będzie liczona jako brakująca. Nie ma to żadnego wpływu na opiekę. W każdej chwili może wrócić do udziału.

# en: Why?
opt-out-why = Dlaczego?

# en: There is no need for them to give a reason.
opt-out-why-hint = Ta osoba nie musi podawać powodu.

# en: Choose a reason, or “Another reason, or none was given”
opt-out-why-error-required = Proszę wybrać powód albo „Inny powód albo nie podano powodu”

# en: From which day?
opt-out-on = Od którego dnia?

# en: Today or earlier.
opt-out-on-hint = Dziś lub wcześniej.

# en: Take what they said earlier out of the data too
opt-out-withdraw = Wycofaj z danych także to, co ta osoba powiedziała wcześniej

# en: Their earlier answers will not be in data given out from now on.
opt-out-withdraw-hint = Wcześniejszych odpowiedzi nie będzie w danych przekazywanych od teraz.

# en: Opt out
opt-out-button = Zapisz rezygnację

# en: { $name } has opted out and will not be asked.
opt-out-done = { $name } nie bierze już udziału i nie będzie dostawać pytań.

# en: Opt in again
opt-in-title = Powrót do udziału

# en: They will be asked again when the next assessment is due.
opt-in-lead = Ta osoba znów będzie pytana, gdy przyjdzie czas na następną ankietę.

# en: From which day?
opt-in-on = Od którego dnia?

# en: Today or earlier, and not before the day of opting out.
opt-in-on-hint = Dziś lub wcześniej, ale nie przed dniem rezygnacji z udziału.

# en: Opt in
opt-in-button = Przywróć udział

# en: { $name } takes part again.
opt-in-done = { $name } znów bierze udział.
