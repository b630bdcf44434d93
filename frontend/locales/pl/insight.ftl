# en: Progress of everyone together
insight-title = Postępy wszystkich razem

# en: How people’s ratings at the start compare with their ratings later on: the same people, both times.
insight-lead = Porównanie ocen na początku z ocenami późniejszymi: te same osoby za każdym razem.

# en: Which figures
insight-filters = Które liczby

# en: Compared with
insight-wave = W porównaniu z

# en: Wave { $n } ({ $months } months)
insight-wave-option =
    { $months ->
        [one] Runda { $n } ({ $months } miesiąc)
        [few] Runda { $n } ({ $months } miesiące)
        [many] Runda { $n } ({ $months } miesięcy)
       *[other] Runda { $n } ({ $months } miesięcy)
    }

# en: Whose answers
insight-voice = Czyje odpowiedzi

# en: People’s own answers and those given for them are never mixed.
insight-voice-hint = Odpowiedzi własne i odpowiedzi podane w czyimś imieniu nigdy nie są mieszane.

# en: Their own answers
insight-voice-self = Odpowiedzi własne

# en: Answers given for them
insight-voice-proxy = Odpowiedzi w czyimś imieniu

# en: Provider
insight-provider = Dostawca opieki

# en: All providers
insight-provider-all = Wszyscy dostawcy opieki

# en: Area
insight-area = Rejon

# en: All areas
insight-area-all = Wszystkie rejony

# en: Lot
insight-lot = Część umowy (Lot)

# en: All lots
insight-lot-all = Wszystkie części umowy

# en: Lot { $n }, { $name }
insight-lot-option = Lot { $n }, { $name }

# en: Questions
insight-domain = Pytania

# en: Overall ratings
insight-domain-all = Oceny ogólne

# en: { $name }
insight-domain-option = { $name }

# en: Show figures
insight-show = Pokaż liczby

# en: Clear all choices
insight-clear = Usuń wszystkie wybory

# en: The address of this page asks for something that does not exist, so that part is left out. “These figures” below says what is shown.
insight-unknown = Adres tej strony prosi o coś, czego nie ma, więc ta część jest pominięta. Co jest pokazane, mówi „Te liczby” poniżej.

# en: Getting the figures for your choice. Those below are still the earlier ones.
insight-updating = Pobieramy liczby według wyboru. Poniżej są jeszcze poprzednie.

# en: The figures have been updated.
insight-updated = Liczby są zaktualizowane.

# en: These figures
insight-shown = Te liczby

# en: From the start (baseline) to wave { $n }
insight-shown-waves = Od początku (ankieta początkowa) do rundy { $n }

# en: As of { $date }
insight-as-of = Stan na { $date }

# en: Read this before you use the figures
insight-caution-heading = Proszę przeczytać przed użyciem liczb

# en: They describe only the people who gave a rating both times. Those who did not may feel differently: see “Who is in these figures”.
insight-caution-1 = Opisują tylko osoby, które podały ocenę oba razy. Inne osoby mogą mieć inne zdanie: zobacz „Kto jest w tych liczbach”.

# en: There is no group of people without the service to compare with. The figures show whether ratings were higher or lower, and cannot show why.
insight-caution-2 = Nie ma grupy osób bez opieki, z którą można by porównać. Liczby pokazują, czy oceny były wyższe, czy niższe, ale nie pokazują dlaczego.

# en: The small line across each bar shows the 95% interval. Where it is long, few people are behind the figure.
insight-caution-3 = Cienka linia na każdym słupku to przedział 95%. Gdy jest długa, za liczbą stoi niewiele osób.

# en: How the figures are made
insight-how = Jak powstają liczby

# en: Quartiles: a quarter of the ratings are at or below the first figure, half at or below the second (the median), three quarters at or below the third. Linear interpolation (type 7).
insight-how-quartiles = Kwartyle: jedna czwarta ocen jest równa pierwszej liczbie lub niższa, połowa – drugiej (mediana), trzy czwarte – trzeciej. Interpolacja liniowa (typ 7).

# en: Intervals: Wilson 95% intervals for a share, without continuity correction.
insight-how-intervals = Przedziały: przedziały 95% Wilsona dla odsetka, bez poprawki na ciągłość.

# en: Test: Wilcoxon signed-rank. Those with the same rating both times are ranked and then left out of the sums (Pratt). Normal approximation with correction for ties, none for continuity, two-sided.
insight-how-test = Test: test Wilcoxona dla par obserwacji (rangowanych znaków). Osoby z tą samą oceną oba razy otrzymują rangi, a potem są pomijane w sumach (Pratt). Przybliżenie rozkładem normalnym z poprawką na rangi wiązane, bez poprawki na ciągłość, test dwustronny.

# en: Rank-biserial correlation: the ranks of those who went up less the ranks of those who went down, as a share of both. 1 means everybody who changed went up, −1 everybody went down, 0 as much up as down.
insight-how-effect = Rangowa korelacja dwuseryjna: rangi osób, których ocena wzrosła, minus rangi osób, których ocena spadła, jako część obu sum. 1 oznacza, że każda zmiana była w górę, −1 – że każda w dół, 0 – że w górę tyle samo co w dół.

# en: Several questions are looked at together, and no correction is made for that: among many tests, some p-values are small by chance.
insight-how-several = Patrzymy na kilka pytań naraz i nie ma na to poprawki: przy wielu testach niektóre wartości p są małe przez przypadek.

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a figure be worked out.
insight-how-suppression = Nie pokazujemy niczego, za czym stoi mniej niż { $minimum } osób, ani niczego, z czego dałoby się taką liczbę wyliczyć.

# en: There are no figures to show
insight-none-heading = Nie ma liczb do pokazania

# en: No questions match this choice. Choose others above.
insight-none = Żadne pytania nie pasują do tego wyboru. Proszę wybrać inne powyżej.

# en: The five answers, from lowest to highest
insight-key = Pięć odpowiedzi, od najniższej do najwyższej

# en: Very dissatisfied
insight-scale-1 = Bardzo duże niezadowolenie

# en: Dissatisfied
insight-scale-2 = Niezadowolenie

# en: Neither
insight-scale-3 = Ani jedno, ani drugie

# en: Satisfied
insight-scale-4 = Zadowolenie

# en: Very satisfied
insight-scale-5 = Bardzo duże zadowolenie

# en: { $domain }
cohort-item-overall = { $domain }

# en: { $item }
cohort-item-aspect = { $item }

# en: Not shown. Either fewer than { $minimum } people gave a rating both times, or this figure would let somebody work out one from fewer than { $minimum } people.
cohort-suppressed = Nie pokazujemy. Ocenę oba razy podało mniej niż { $minimum } osób albo z tej liczby dałoby się wyliczyć inną, za którą stoi mniej niż { $minimum } osób.

# en: No data. Nobody in this choice has a rating both at the start and in wave { $wave }.
cohort-no-data = Brak danych. W tym wyborze nikt nie ma oceny i na początku, i w rundzie { $wave }.

# en: Not shown
cohort-short-suppressed = Nie pokazujemy

# en: No data
cohort-short-no-data = Brak danych

# en: { $n ->\n    [one] { $n } person gave a rating both times.\n   *[other] { $n } people gave a rating both times.\n}
cohort-paired =
    { $n ->
        [one] { $n } osoba podała ocenę oba razy.
        [few] { $n } osoby podały ocenę oba razy.
        [many] { $n } osób podało ocenę oba razy.
       *[other] { $n } osób podało ocenę oba razy.
    }

# en: { $up } of { $n } ({ $up-share }) gave a higher rating at wave { $wave } than at the start, { $same } ({ $same-share }) the same and { $down } ({ $down-share }) a lower one.
cohort-words = Ocena w rundzie { $wave } w porównaniu z początkiem: wyższa – { $up } z { $n } ({ $up-share }), taka sama – { $same } ({ $same-share }), niższa – { $down } ({ $down-share }).

# en: The middle rating was { $before } at the start and { $after } at wave { $wave }. The middle half of the ratings { $before-range } at the start and { $after-range } at wave { $wave }.
cohort-words-quartiles = Środkowa ocena na początku to { $before }, a w rundzie { $wave } to { $after }. Środkowa połowa ocen na początku { $before-range }, a w rundzie { $wave } { $after-range }.

# en: lay between { $low } and { $high }
cohort-range = mieściła się od { $low } do { $high }

# en: were all { $low }
cohort-range-one = wynosiła zawsze { $low }

# en: { $up } ({ $up-share }) went up by 2 or more, and { $down } ({ $down-share }) went down by 2 or more.
cohort-words-by-two = Wzrost o 2 lub więcej: { $up } ({ $up-share }). Spadek o 2 lub więcej: { $down } ({ $down-share }).

# en: Wilcoxon signed-rank test: z = { $z }, { $p }. Rank-biserial correlation: { $r }.
cohort-test = Test Wilcoxona dla par obserwacji: z = { $z }, { $p }. Rangowa korelacja dwuseryjna: { $r }.

# en: Everybody gave the same rating both times, so there is nothing to test.
cohort-test-none = Każda osoba podała oba razy tę samą ocenę, więc nie ma czego testować.

# en: p = { $p }
cohort-p = p = { $p }

# en: p < 0.001
cohort-p-small = p < 0,001

# en: At the start
cohort-before = Na początku

# en: At wave { $wave }
cohort-after = W rundzie { $wave }

# en: How many gave each answer
cohort-distribution = Ile osób wybrało każdą odpowiedź

# en: { $item }: how many gave each answer, at the start and at wave { $wave }
cohort-distribution-title = { $item }: ile osób wybrało każdą odpowiedź na początku i w rundzie { $wave }

# en: Two bars, each divided into the five answers from 1 to 5, lined up at the middle answer. Every count is in the table “{ $item }: figures” below.
cohort-distribution-desc = Dwa paski, każdy podzielony na pięć odpowiedzi od 1 do 5, wyrównane do środkowej odpowiedzi. Wszystkie liczby są w tabeli „{ $item }: liczby” poniżej.

# en: How many gave a higher, the same or a lower rating
cohort-changes = Ile osób podało ocenę wyższą, taką samą lub niższą

# en: { $item }: higher, the same and lower ratings at wave { $wave }
cohort-changes-title = { $item }: oceny wyższe, takie same i niższe w rundzie { $wave }

# en: Three bars from 0 to 100%, each with its 95% interval. The same is said in the words above and in the table “{ $item }: figures” below.
cohort-changes-desc = Trzy słupki od 0 do 100%, każdy ze swoim przedziałem 95%. To samo mówią słowa powyżej i tabela „{ $item }: liczby” poniżej.

# en: Higher
cohort-up = Wyższa

# en: The same
cohort-same = Taka sama

# en: Lower
cohort-down = Niższa

# en: Higher by 2 or more
cohort-up-by-two = Wyższa o 2 lub więcej

# en: Lower by 2 or more
cohort-down-by-two = Niższa o 2 lub więcej

# en: { $count } of { $n }, { $share }
cohort-share = { $count } z { $n }, { $share }

# en: { $low } to { $high }
cohort-interval = od { $low } do { $high }

# en: { $item }: figures
cohort-table = { $item }: liczby

# en: { $item }: how many gave each answer
cohort-table-counts = { $item }: ile osób wybrało każdą odpowiedź

# en: { $item }: change from the start to wave { $wave }
cohort-table-changes = { $item }: zmiana od początku do rundy { $wave }

# en: Answer
cohort-col-answer = Odpowiedź

# en: Rating
cohort-col-change = Ocena

# en: People
cohort-col-people = Osoby

# en: Share
cohort-col-share = Odsetek

# en: 95% interval
cohort-col-interval = Przedział 95%

# en: { $value } ({ $words })
cohort-rating = { $value } ({ $words })

# en: Who is in these figures
attrition-heading = Kto jest w tych liczbach

# en: { $eligible } people could have been asked in wave { $wave }. { $followed } of them ({ $share }) have an assessment both at the start and in that wave. The other { $lost } do not, for these reasons.
attrition-words = Liczba osób, które można było zapytać w rundzie { $wave }: { $eligible }. Ankietę i na początku, i w tej rundzie ma { $followed } z nich ({ $share }). Pozostałe osoby ({ $lost }) jej nie mają, z tych powodów.

# en: { $eligible } people could have been asked in wave { $wave }, and all of them have an assessment both at the start and in that wave.
attrition-words-all = Liczba osób, które można było zapytać w rundzie { $wave }: { $eligible }. Wszystkie mają ankietę i na początku, i w tej rundzie.

# en: { $eligible } people could have been asked in wave { $wave }. Some of the numbers below are not shown, because a group is too small.
attrition-words-hidden = Liczba osób, które można było zapytać w rundzie { $wave }: { $eligible }. Niektórych liczb poniżej nie pokazujemy, bo grupa jest za mała.

# en: not shown
attrition-hidden = nie pokazujemy

# en: The number with a rating both times can be lower for a question, because any question can be left out.
attrition-words-paired = Liczba osób z oceną oba razy może być przy danym pytaniu niższa, bo każde pytanie można pominąć.

# en: From those who could have been asked to those in the figures
attrition-caption = Od osób, które można było zapytać, do osób w tych liczbach

# en: Group or reason
attrition-reason = Grupa lub powód

# en: People
attrition-people = Osoby

# en: Could have been asked in wave { $wave }
attrition-eligible = Można było zapytać w rundzie { $wave }

# en: Assessed both times
attrition-followed = Ankieta oba razy

# en: Not shown. One of these groups has fewer than { $minimum } people, or could be worked out.
attrition-suppressed = Nie pokazujemy. Jedna z tych grup ma mniej niż { $minimum } osób albo dałoby się ją wyliczyć.

# en: Nobody could have been asked in wave { $wave } yet.
attrition-no-data = W rundzie { $wave } nie można było jeszcze nikogo zapytać.

# en: No assessment at the start in this voice
lost-reason-no_baseline = Brak ankiety początkowej z odpowiedziami tego rodzaju

# en: Chose not to take part
lost-reason-opted_out = Rezygnacja z udziału

# en: Assessed in the wave, but only in the other voice
lost-reason-other_voice = Ankieta w rundzie jest, ale tylko z odpowiedziami drugiego rodzaju

# en: The wave is still open for them
lost-reason-still_open = Runda jeszcze dla nich trwa

# en: Not assessed in the wave
lost-reason-missed = Bez ankiety w tej rundzie

# en: Service ended: died
lost-reason-ended-died = Opieka zakończona: śmierć

# en: Service ended: moved to a care home
lost-reason-ended-care_home = Opieka zakończona: przeprowadzka do domu opieki

# en: Service ended: hospital, did not return
lost-reason-ended-hospital = Opieka zakończona: szpital, bez powrotu

# en: Service ended: moved out of the area
lost-reason-ended-moved_away = Opieka zakończona: wyprowadzka z rejonu

# en: Service ended: no longer needed
lost-reason-ended-no_longer_needed = Opieka zakończona: nie jest już potrzebna

# en: Service ended: chose another service
lost-reason-ended-chose_another = Opieka zakończona: wybór innej opieki

# en: Service ended: another reason
lost-reason-ended-other = Opieka zakończona: inny powód

# en: All figures, unrounded
cohort-full = Wszystkie liczby, niezaokrąglone

# en: To copy into a spreadsheet or a statistics program. Columns are separated by tabs when copied.
cohort-full-hint = Do skopiowania do arkusza lub programu statystycznego. Po skopiowaniu kolumny są rozdzielone tabulatorami.

# en: All figures, unrounded, from the start to wave { $wave }
cohort-full-caption = Wszystkie liczby, niezaokrąglone, od początku do rundy { $wave }

# en: Figure
cohort-full-figure = Liczba

# en: Item
cohort-full-item-id = Pozycja

# en: Paired people
cohort-full-paired = Osoby z parą ocen

# en: At the start: lower quartile
cohort-full-before-1 = Na początku: dolny kwartyl

# en: At the start: median
cohort-full-before-2 = Na początku: mediana

# en: At the start: upper quartile
cohort-full-before-3 = Na początku: górny kwartyl

# en: At the wave: lower quartile
cohort-full-after-1 = W rundzie: dolny kwartyl

# en: At the wave: median
cohort-full-after-2 = W rundzie: mediana

# en: At the wave: upper quartile
cohort-full-after-3 = W rundzie: górny kwartyl

# en: At the start: rated { $value }
cohort-full-count-before = Na początku: ocena { $value }

# en: At the wave: rated { $value }
cohort-full-count-after = W rundzie: ocena { $value }

# en: { $name }: people
cohort-full-count = { $name }: osoby

# en: { $name }: share
cohort-full-share = { $name }: odsetek

# en: { $name }: interval from
cohort-full-low = { $name }: przedział od

# en: { $name }: interval to
cohort-full-high = { $name }: przedział do

# en: Wilcoxon: sum of ranks up
cohort-full-rank-up = Wilcoxon: suma rang w górę

# en: Wilcoxon: sum of ranks down
cohort-full-rank-down = Wilcoxon: suma rang w dół

# en: Wilcoxon: z
cohort-full-z = Wilcoxon: z

# en: Wilcoxon: p
cohort-full-p = Wilcoxon: p

# en: Rank-biserial correlation
cohort-full-r = Rangowa korelacja dwuseryjna

# en: Copy the table
copy-table = Kopiuj tabelę

# en: Copied.
copy-done = Skopiowano.

# en: This browser does not allow copying by itself. Select the text and copy it by hand.
copy-failed = Ta przeglądarka nie pozwala kopiować automatycznie. Proszę zaznaczyć tekst i skopiować go ręcznie.

# en: KPI 6: up-to-date assessments
kpi6-title = KPI 6: aktualne ankiety

# en: The share of people whose latest completed assessment is recent enough. Lot { $lot }, { $lot-name }. As of { $date }.
kpi6-lead = Odsetek osób, których ostatnia pełna ankieta jest dość nowa. Lot { $lot }, { $lot-name }. Stan na { $date }.

# en: Target: at least { $target }
kpi6-target = Cel: co najmniej { $target }

# en: { $numerator } of { $denominator } people are up to date: { $share }.
kpi6-words = Aktualną ankietę ma { $numerator } z { $denominator } osób: { $share }.

# en: Target met
kpi6-met = Cel osiągnięty

# en: Target not met
kpi6-not-met = Cel nieosiągnięty

# en: No data
kpi6-no-data = Brak danych

# en: Nobody counts towards this figure today: there is no share to compare with the target. This is neither 0% nor 100%.
kpi6-no-data-why = Dziś nikt nie liczy się do tego wskaźnika: nie ma odsetka, który można porównać z celem. To nie jest ani 0%, ani 100%.

# en: All providers together
kpi6-all = Wszyscy dostawcy opieki razem

# en: KPI 6 by provider, with the target
kpi6-picture-title = KPI 6 według dostawców opieki, z celem

# en: A bar from 0 to 100% for each provider and a dashed line at the target. The same figures are in the table below.
kpi6-picture-desc = Słupek od 0 do 100% dla każdego dostawcy opieki i przerywana linia na wysokości celu. Te same liczby są w tabeli poniżej.

# en: { $numerator } of { $denominator }, { $share }
kpi6-picture-figures = { $numerator } z { $denominator }, { $share }

# en: The dashed line is the target, { $target }.
kpi6-target-line = Przerywana linia to cel, { $target }.

# en: How each share comes about
kpi6-caption = Skąd bierze się każdy odsetek

# en: Step
kpi6-table-step = Krok

# en: People who receive the service in lot { $lot }
kpi6-active = Osoby, które mają opiekę, Lot { $lot }

# en: less: chose not to take part
kpi6-opted-out = minus: rezygnacja z udziału

# en: less: new, not yet due
kpi6-not-yet-due = minus: nowe, jeszcze przed terminem

# en: Counted (denominator)
kpi6-denominator = Liczone osoby (mianownik)

# en: Of those, up to date (numerator)
kpi6-numerator = W tym z aktualną ankietą (licznik)

# en: Share
kpi6-share-row = Odsetek

# en: Share, unrounded
kpi6-share-full = Odsetek, niezaokrąglony

# en: Against the target
kpi6-result = Wobec celu

# en: How KPI 6 is worked out
kpi6-how = Jak oblicza się KPI 6

# en: A person is up to date when their last completed assessment is less than { $days } days old: { $interval } days from one wave to the next, and { $grace } days’ grace.
kpi6-how-1 = Ankieta danej osoby jest aktualna, gdy od ostatniej pełnej ankiety minęło mniej niż { $days } dni: { $interval } dni od jednej rundy do następnej i { $grace } dni dodatkowego czasu.

# en: An assessment is completed when each of the three overall questions has an answer, or a clear “don’t know”, “prefer not to say” or “does not apply”.
kpi6-how-2 = Ankieta jest pełna, gdy każde z trzech pytań ogólnych ma odpowiedź albo wyraźne „nie wiem”, „wolę o tym nie mówić” lub „to mnie nie dotyczy”.

# en: New people are not yet due for { $window } days after their service starts.
kpi6-how-3 = Nowe osoby są jeszcze przed terminem przez { $window } dni od początku opieki.

# en: Whoever has chosen not to take part is left out of the figure from that day.
kpi6-how-4 = Kto zrezygnował z udziału, nie liczy się do wskaźnika od tego dnia.

# en: The unrounded share is compared with the target. Where rounding would hide the difference, more decimals are shown.
kpi6-how-5 = Z celem porównuje się odsetek niezaokrąglony. Gdy zaokrąglenie ukryłoby różnicę, pokazujemy więcej miejsc po przecinku.
