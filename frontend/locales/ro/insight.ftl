# en: Progress of everyone together
insight-title = Progresul tuturor, împreună

# en: How people’s ratings at the start compare with their ratings later on: the same people, both times.
insight-lead = Notele date de oameni la început, comparate cu notele lor de mai târziu: aceiași oameni, de ambele dăți.

# en: Which figures
insight-filters = Ce cifre

# en: Compared with
insight-wave = Comparație cu

# en: Wave { $n } ({ $months } months)
insight-wave-option =
    Etapa { $n } ({ $months ->
        [one] { $months } lună
        [few] { $months } luni
       *[other] { $months } de luni
    })

# en: Whose answers
insight-voice = Răspunsurile cui

# en: People’s own answers and those given for them are never mixed.
insight-voice-hint = Răspunsurile date chiar de oameni și cele date pentru ei nu se amestecă niciodată.

# en: Their own answers
insight-voice-self = Date chiar de ei

# en: Answers given for them
insight-voice-proxy = Date pentru ei de altcineva

# en: Provider
insight-provider = Furnizor

# en: All providers
insight-provider-all = Toți furnizorii

# en: Area
insight-area = Zonă

# en: All areas
insight-area-all = Toate zonele

# en: Lot
insight-lot = Lot

# en: All lots
insight-lot-all = Toate loturile

# en: Lot { $n }, { $name }
insight-lot-option = Lot { $n }, { $name }

# en: Questions
insight-domain = Întrebări

# en: Overall ratings
insight-domain-all = Note generale

# en: { $name }
insight-domain-option = { $name }

# en: Show figures
insight-show = Arătați cifrele

# en: Clear all choices
insight-clear = Ștergeți toate alegerile

# en: The address of this page asks for something that does not exist, so that part is left out. “These figures” below says what is shown.
insight-unknown = Adresa acestei pagini cere ceva ce nu există, așa că acea parte este lăsată deoparte. Mai jos, la „Aceste cifre”, scrie ce se arată.

# en: Getting the figures for your choice. Those below are still the earlier ones.
insight-updating = Se aduc cifrele pentru alegerea dumneavoastră. Cele de mai jos sunt încă cele dinainte.

# en: The figures have been updated.
insight-updated = Cifrele au fost actualizate.

# en: These figures
insight-shown = Aceste cifre

# en: From the start (baseline) to wave { $n }
insight-shown-waves = De la început (evaluarea inițială) până la etapa { $n }

# en: As of { $date }
insight-as-of = La data de { $date }

# en: Read this before you use the figures
insight-caution-heading = Citiți înainte de a folosi cifrele

# en: They describe only the people who gave a rating both times. Those who did not may feel differently: see “Who is in these figures”.
insight-caution-1 = Cifrele îi descriu numai pe cei care au dat o notă de ambele dăți. Ceilalți pot simți altfel: vedeți „Cine este în aceste cifre”.

# en: There is no group of people without the service to compare with. The figures show whether ratings were higher or lower, and cannot show why.
insight-caution-2 = Nu există un grup de oameni fără acest serviciu, cu care să se poată compara. Cifrele arată dacă notele au fost mai mari sau mai mici, dar nu pot arăta de ce.

# en: The small line across each bar shows the 95% interval. Where it is long, few people are behind the figure.
insight-caution-3 = Linia mică de pe fiecare bară arată intervalul de 95%. Unde este lungă, în spatele cifrei sunt puțini oameni.

# en: How the figures are made
insight-how = Cum se fac cifrele

# en: Quartiles: a quarter of the ratings are at or below the first figure, half at or below the second (the median), three quarters at or below the third. Linear interpolation (type 7).
insight-how-quartiles = Cuartile: un sfert din note sunt cel mult egale cu prima cifră, jumătate cu a doua (mediana), trei sferturi cu a treia. Interpolare liniară (tipul 7).

# en: Intervals: Wilson 95% intervals for a share, without continuity correction.
insight-how-intervals = Intervale: intervale Wilson de 95% pentru o proporție, fără corecție de continuitate.

# en: Test: Wilcoxon signed-rank. Those with the same rating both times are ranked and then left out of the sums (Pratt). Normal approximation with correction for ties, none for continuity, two-sided.
insight-how-test = Test: Wilcoxon al rangurilor cu semn. Cei cu aceeași notă de ambele dăți primesc ranguri și apoi sunt lăsați în afara sumelor (Pratt). Aproximare normală, cu corecție pentru ranguri egale, fără corecție de continuitate, bilateral.

# en: Rank-biserial correlation: the ranks of those who went up less the ranks of those who went down, as a share of both. 1 means everybody who changed went up, −1 everybody went down, 0 as much up as down.
insight-how-effect = Corelația rang-biserială: rangurile celor la care nota a crescut minus rangurile celor la care a scăzut, ca parte din suma lor. 1 înseamnă că la toți cei cu o schimbare nota a crescut, −1 că la toți a scăzut, 0 că a crescut la fel de mult cât a scăzut.

# en: Several questions are looked at together, and no correction is made for that: among many tests, some p-values are small by chance.
insight-how-several = Se privesc mai multe întrebări deodată și nu se face nicio corecție pentru asta: între multe teste, unele valori p sunt mici din întâmplare.

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a figure be worked out.
insight-how-suppression =
    Nu se arată nimic despre mai puțin de { $minimum ->
        [one] { $minimum } persoană
        [few] { $minimum } persoane
       *[other] { $minimum } de persoane
    } și nici ceva din care s-ar putea calcula o astfel de cifră.

# en: There are no figures to show
insight-none-heading = Nu sunt cifre de arătat

# en: No questions match this choice. Choose others above.
insight-none = Nicio întrebare nu se potrivește cu această alegere. Alegeți altceva mai sus.

# en: The five answers, from lowest to highest
insight-key = Cele cinci răspunsuri, de la cel mai mic la cel mai mare

# en: Very dissatisfied
insight-scale-1 = Mă nemulțumește foarte mult

# en: Dissatisfied
insight-scale-2 = Mă nemulțumește

# en: Neither
insight-scale-3 = Nici una, nici alta

# en: Satisfied
insight-scale-4 = Mă mulțumește

# en: Very satisfied
insight-scale-5 = Mă mulțumește foarte mult

# en: { $domain }
cohort-item-overall = { $domain }

# en: { $item }
cohort-item-aspect = { $item }

# en: Not shown. Either fewer than { $minimum } people gave a rating both times, or this figure would let somebody work out one from fewer than { $minimum } people.
cohort-suppressed =
    Nu se arată. Sau au dat o notă de ambele dăți mai puțin de { $minimum ->
        [one] { $minimum } persoană
        [few] { $minimum } persoane
       *[other] { $minimum } de persoane
    }, sau din această cifră s-ar putea calcula una despre un grup mai mic de atât.

# en: No data. Nobody in this choice has a rating both at the start and in wave { $wave }.
cohort-no-data = Nu sunt date. În această alegere, nimeni nu are o notă și la început, și în etapa { $wave }.

# en: Not shown
cohort-short-suppressed = Nu se arată

# en: No data
cohort-short-no-data = Nu sunt date

# en: { $n ->\n    [one] { $n } person gave a rating both times.\n   *[other] { $n } people gave a rating both times.\n}
cohort-paired =
    { $n ->
        [one] { $n } persoană a dat o notă de ambele dăți.
        [few] { $n } persoane au dat o notă de ambele dăți.
       *[other] { $n } de persoane au dat o notă de ambele dăți.
    }

# en: { $up } of { $n } ({ $up-share }) gave a higher rating at wave { $wave } than at the start, { $same } ({ $same-share }) the same and { $down } ({ $down-share }) a lower one.
cohort-words = În etapa { $wave }, față de început: notă mai mare la { $up } din { $n } ({ $up-share }), aceeași notă la { $same } ({ $same-share }) și notă mai mică la { $down } ({ $down-share }).

# en: The middle rating was { $before } at the start and { $after } at wave { $wave }. The middle half of the ratings { $before-range } at the start and { $after-range } at wave { $wave }.
cohort-words-quartiles = Nota de la mijloc a fost { $before } la început și { $after } în etapa { $wave }. Jumătatea din mijloc a notelor { $before-range } la început și { $after-range } în etapa { $wave }.

# en: lay between { $low } and { $high }
cohort-range = a fost între { $low } și { $high }

# en: were all { $low }
cohort-range-one = a fost numai { $low }

# en: { $up } ({ $up-share }) went up by 2 or more, and { $down } ({ $down-share }) went down by 2 or more.
cohort-words-by-two = Nota a crescut cu 2 sau mai mult la { $up } ({ $up-share }) și a scăzut cu 2 sau mai mult la { $down } ({ $down-share }).

# en: Wilcoxon signed-rank test: z = { $z }, { $p }. Rank-biserial correlation: { $r }.
cohort-test = Testul Wilcoxon al rangurilor cu semn: z = { $z }, { $p }. Corelația rang-biserială: { $r }.

# en: Everybody gave the same rating both times, so there is nothing to test.
cohort-test-none = Toți au dat aceeași notă de ambele dăți, așa că nu este nimic de testat.

# en: p = { $p }
cohort-p = p = { $p }

# en: p < 0.001
cohort-p-small = p < 0,001

# en: At the start
cohort-before = La început

# en: At wave { $wave }
cohort-after = În etapa { $wave }

# en: How many gave each answer
cohort-distribution = Câți au dat fiecare răspuns

# en: { $item }: how many gave each answer, at the start and at wave { $wave }
cohort-distribution-title = { $item }: câți au dat fiecare răspuns, la început și în etapa { $wave }

# en: Two bars, each divided into the five answers from 1 to 5, lined up at the middle answer. Every count is in the table “{ $item }: figures” below.
cohort-distribution-desc = Două bare, fiecare împărțită în cele cinci răspunsuri de la 1 la 5, aliniate la răspunsul din mijloc. Toate numerele sunt mai jos, în tabelul „{ $item }: cifre”.

# en: How many gave a higher, the same or a lower rating
cohort-changes = Câți au dat o notă mai mare, aceeași notă sau o notă mai mică

# en: { $item }: higher, the same and lower ratings at wave { $wave }
cohort-changes-title = { $item }: note mai mari, aceleași note și note mai mici în etapa { $wave }

# en: Three bars from 0 to 100%, each with its 95% interval. The same is said in the words above and in the table “{ $item }: figures” below.
cohort-changes-desc = Trei bare de la 0 la 100%, fiecare cu intervalul ei de 95%. Același lucru este spus mai sus în cuvinte și mai jos, în tabelul „{ $item }: cifre”.

# en: Higher
cohort-up = Mai mare

# en: The same
cohort-same = Aceeași

# en: Lower
cohort-down = Mai mică

# en: Higher by 2 or more
cohort-up-by-two = Mai mare cu 2 sau mai mult

# en: Lower by 2 or more
cohort-down-by-two = Mai mică cu 2 sau mai mult

# en: { $count } of { $n }, { $share }
cohort-share = { $count } din { $n }, { $share }

# en: { $low } to { $high }
cohort-interval = de la { $low } la { $high }

# en: { $item }: figures
cohort-table = { $item }: cifre

# en: { $item }: how many gave each answer
cohort-table-counts = { $item }: câți au dat fiecare răspuns

# en: { $item }: change from the start to wave { $wave }
cohort-table-changes = { $item }: schimbarea de la început până la etapa { $wave }

# en: Answer
cohort-col-answer = Răspuns

# en: Rating
cohort-col-change = Notă

# en: People
cohort-col-people = Persoane

# en: Share
cohort-col-share = Proporție

# en: 95% interval
cohort-col-interval = Interval de 95%

# en: { $value } ({ $words })
cohort-rating = { $value } ({ $words })

# en: Who is in these figures
attrition-heading = Cine este în aceste cifre

# en: { $eligible } people could have been asked in wave { $wave }. { $followed } of them ({ $share }) have an assessment both at the start and in that wave. The other { $lost } do not, for these reasons.
attrition-words =
    În etapa { $wave } { $eligible ->
        [one] putea fi întrebată { $eligible } persoană
        [few] puteau fi întrebate { $eligible } persoane
       *[other] puteau fi întrebate { $eligible } de persoane
    }. Cu evaluare și la început, și în acea etapă: { $followed } ({ $share }). Fără evaluare de ambele dăți: { $lost }, din motivele următoare.

# en: { $eligible } people could have been asked in wave { $wave }, and all of them have an assessment both at the start and in that wave.
attrition-words-all =
    În etapa { $wave } { $eligible ->
        [one] putea fi întrebată { $eligible } persoană
        [few] puteau fi întrebate { $eligible } persoane
       *[other] puteau fi întrebate { $eligible } de persoane
    }. Evaluarea există pentru toate, și la început, și în acea etapă.

# en: { $eligible } people could have been asked in wave { $wave }. Some of the numbers below are not shown, because a group is too small.
attrition-words-hidden =
    În etapa { $wave } { $eligible ->
        [one] putea fi întrebată { $eligible } persoană
        [few] puteau fi întrebate { $eligible } persoane
       *[other] puteau fi întrebate { $eligible } de persoane
    }. Unele numere de mai jos nu se arată, pentru că un grup este prea mic.

# en: not shown
attrition-hidden = nu se arată

# en: The number with a rating both times can be lower for a question, because any question can be left out.
attrition-words-paired = La o întrebare, numărul celor cu notă de ambele dăți poate fi mai mic, pentru că se poate sări peste orice întrebare.

# en: From those who could have been asked to those in the figures
attrition-caption = De la cei care puteau fi întrebați la cei din cifre

# en: Group or reason
attrition-reason = Grup sau motiv

# en: People
attrition-people = Persoane

# en: Could have been asked in wave { $wave }
attrition-eligible = Puteau fi întrebate în etapa { $wave }

# en: Assessed both times
attrition-followed = Cu evaluare de ambele dăți

# en: Not shown. One of these groups has fewer than { $minimum } people, or could be worked out.
attrition-suppressed =
    Nu se arată. Unul dintre aceste grupuri are mai puțin de { $minimum ->
        [one] { $minimum } persoană
        [few] { $minimum } persoane
       *[other] { $minimum } de persoane
    } sau ar putea fi calculat.

# en: Nobody could have been asked in wave { $wave } yet.
attrition-no-data = În etapa { $wave } nu putea fi întrebat încă nimeni.

# en: No assessment at the start in this voice
lost-reason-no_baseline = La început nu există evaluare cu acest fel de răspunsuri

# en: Chose not to take part
lost-reason-opted_out = A ales să nu participe

# en: Assessed in the wave, but only in the other voice
lost-reason-other_voice = Are evaluare în etapă, dar numai cu celălalt fel de răspunsuri

# en: The wave is still open for them
lost-reason-still_open = Etapa este încă deschisă pentru persoană

# en: Not assessed in the wave
lost-reason-missed = Fără evaluare în etapă

# en: Service ended: died
lost-reason-ended-died = Serviciu încheiat: a murit

# en: Service ended: moved to a care home
lost-reason-ended-care_home = Serviciu încheiat: s-a mutat într-un cămin de îngrijire

# en: Service ended: hospital, did not return
lost-reason-ended-hospital = Serviciu încheiat: spital, nu s-a mai întors

# en: Service ended: moved out of the area
lost-reason-ended-moved_away = Serviciu încheiat: s-a mutat din zonă

# en: Service ended: no longer needed
lost-reason-ended-no_longer_needed = Serviciu încheiat: nu mai este nevoie

# en: Service ended: chose another service
lost-reason-ended-chose_another = Serviciu încheiat: a ales alt serviciu

# en: Service ended: another reason
lost-reason-ended-other = Serviciu încheiat: alt motiv

# en: All figures, unrounded
cohort-full = Toate cifrele, nerotunjite

# en: To copy into a spreadsheet or a statistics program. Columns are separated by tabs when copied.
cohort-full-hint = De copiat într-o foaie de calcul sau într-un program de statistică. La copiere, coloanele sunt despărțite prin tabulatori.

# en: All figures, unrounded, from the start to wave { $wave }
cohort-full-caption = Toate cifrele, nerotunjite, de la început până la etapa { $wave }

# en: Figure
cohort-full-figure = Cifră

# en: Item
cohort-full-item-id = Întrebare

# en: Paired people
cohort-full-paired = Persoane cu ambele note

# en: At the start: lower quartile
cohort-full-before-1 = La început: cuartila de jos

# en: At the start: median
cohort-full-before-2 = La început: mediana

# en: At the start: upper quartile
cohort-full-before-3 = La început: cuartila de sus

# en: At the wave: lower quartile
cohort-full-after-1 = În etapă: cuartila de jos

# en: At the wave: median
cohort-full-after-2 = În etapă: mediana

# en: At the wave: upper quartile
cohort-full-after-3 = În etapă: cuartila de sus

# en: At the start: rated { $value }
cohort-full-count-before = La început: nota { $value }

# en: At the wave: rated { $value }
cohort-full-count-after = În etapă: nota { $value }

# en: { $name }: people
cohort-full-count = { $name }: persoane

# en: { $name }: share
cohort-full-share = { $name }: proporție

# en: { $name }: interval from
cohort-full-low = { $name }: interval de la

# en: { $name }: interval to
cohort-full-high = { $name }: interval până la

# en: Wilcoxon: sum of ranks up
cohort-full-rank-up = Wilcoxon: suma rangurilor în creștere

# en: Wilcoxon: sum of ranks down
cohort-full-rank-down = Wilcoxon: suma rangurilor în scădere

# en: Wilcoxon: z
cohort-full-z = Wilcoxon: z

# en: Wilcoxon: p
cohort-full-p = Wilcoxon: p

# en: Rank-biserial correlation
cohort-full-r = Corelația rang-biserială

# en: Copy the table
copy-table = Copiați tabelul

# en: Copied.
copy-done = S-a copiat.

# en: This browser does not allow copying by itself. Select the text and copy it by hand.
copy-failed = Acest browser nu permite copierea automată. Selectați textul și copiați-l manual.

# en: KPI 6: up-to-date assessments
kpi6-title = KPI 6: evaluări la zi

# en: The share of people whose latest completed assessment is recent enough. Lot { $lot }, { $lot-name }. As of { $date }.
kpi6-lead = Proporția persoanelor la care ultima evaluare completă este destul de recentă. Lot { $lot }, { $lot-name }. La data de { $date }.

# en: Target: at least { $target }
kpi6-target = Țintă: cel puțin { $target }

# en: { $numerator } of { $denominator } people are up to date: { $share }.
kpi6-words =
    { $numerator } din { $denominator ->
        [one] { $denominator } persoană
        [few] { $denominator } persoane
       *[other] { $denominator } de persoane
    } cu evaluarea la zi: { $share }.

# en: Target met
kpi6-met = Țintă atinsă

# en: Target not met
kpi6-not-met = Țintă neatinsă

# en: No data
kpi6-no-data = Nu sunt date

# en: Nobody counts towards this figure today: there is no share to compare with the target. This is neither 0% nor 100%.
kpi6-no-data-why = Astăzi nimeni nu intră în această cifră: nu există o proporție de comparat cu ținta. Nu este nici 0%, nici 100%.

# en: All providers together
kpi6-all = Toți furnizorii împreună

# en: KPI 6 by provider, with the target
kpi6-picture-title = KPI 6 pe furnizori, cu ținta

# en: A bar from 0 to 100% for each provider and a dashed line at the target. The same figures are in the table below.
kpi6-picture-desc = O bară de la 0 la 100% pentru fiecare furnizor și o linie întreruptă la țintă. Aceleași cifre sunt în tabelul de mai jos.

# en: { $numerator } of { $denominator }, { $share }
kpi6-picture-figures = { $numerator } din { $denominator }, { $share }

# en: The dashed line is the target, { $target }.
kpi6-target-line = Linia întreruptă este ținta, { $target }.

# en: How each share comes about
kpi6-caption = Cum se ajunge la fiecare proporție

# en: Step
kpi6-table-step = Pas

# en: People who receive the service in lot { $lot }
kpi6-active = Persoane care primesc serviciul în lotul { $lot }

# en: less: chose not to take part
kpi6-opted-out = minus: au ales să nu participe

# en: less: new, not yet due
kpi6-not-yet-due = minus: noi, evaluarea nu este încă de făcut

# en: Counted (denominator)
kpi6-denominator = Numărate (numitor)

# en: Of those, up to date (numerator)
kpi6-numerator = Dintre ele, la zi (numărător)

# en: Share
kpi6-share-row = Proporție

# en: Share, unrounded
kpi6-share-full = Proporție, nerotunjită

# en: Against the target
kpi6-result = Față de țintă

# en: How KPI 6 is worked out
kpi6-how = Cum se calculează KPI 6

# en: A person is up to date when their last completed assessment is less than { $days } days old: { $interval } days from one wave to the next, and { $grace } days’ grace.
kpi6-how-1 =
    O persoană este la zi când de la ultima ei evaluare completă au trecut mai puțin de { $days ->
        [one] { $days } zi
        [few] { $days } zile
       *[other] { $days } de zile
    }: { $interval ->
        [one] { $interval } zi
        [few] { $interval } zile
       *[other] { $interval } de zile
    } de la o etapă la alta și o perioadă de îngăduință de { $grace ->
        [one] { $grace } zi
        [few] { $grace } zile
       *[other] { $grace } de zile
    }.

# en: An assessment is completed when each of the three overall questions has an answer, or a clear “don’t know”, “prefer not to say” or “does not apply”.
kpi6-how-2 = O evaluare este completă când fiecare dintre cele trei întrebări generale are un răspuns sau un clar „nu știu”, „prefer să nu spun” ori „nu este cazul”.

# en: New people are not yet due for { $window } days after their service starts.
kpi6-how-3 =
    La persoanele noi, evaluarea nu este încă de făcut în { $window ->
        [one] prima { $window } zi
        [few] primele { $window } zile
       *[other] primele { $window } de zile
    } de la începerea serviciului.

# en: Whoever has chosen not to take part is left out of the figure from that day.
kpi6-how-4 = Cine a ales să nu participe este scos din cifră din acea zi.

# en: The unrounded share is compared with the target. Where rounding would hide the difference, more decimals are shown.
kpi6-how-5 = Cu ținta se compară proporția nerotunjită. Unde rotunjirea ar ascunde diferența, se arată mai multe zecimale.
