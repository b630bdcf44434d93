# Figures about groups: cohort progress and KPI 6. States what was found; never why.

insight-title = Progress of everyone together
insight-lead = How people’s ratings at the start compare with their ratings later on: the same people, both times.
insight-filters = Which figures
insight-wave = Compared with
insight-wave-option = Wave { $n } ({ $months } months)
insight-voice = Whose answers
insight-voice-hint = People’s own answers and those given for them are never mixed.
insight-voice-self = Their own answers
insight-voice-proxy = Answers given for them
insight-provider = Provider
insight-provider-all = All providers
insight-area = Area
insight-area-all = All areas
insight-lot = Lot
insight-lot-all = All lots
insight-lot-option = Lot { $n }, { $name }
insight-domain = Questions
insight-domain-all = Overall ratings
insight-domain-option = { $name }
insight-show = Show figures
insight-clear = Clear all choices
insight-unknown = The address of this page asks for something that does not exist, so that part is left out. “These figures” below says what is shown.
insight-updating = Getting the figures for your choice. Those below are still the earlier ones.
insight-updated = The figures have been updated.

insight-shown = These figures
insight-shown-waves = From the start (baseline) to wave { $n }
insight-as-of = As of { $date }
insight-caution-heading = Read this before you use the figures
insight-caution-1 = They describe only the people who gave a rating both times. Those who did not may feel differently: see “Who is in these figures”.
insight-caution-2 = There is no group of people without the service to compare with. The figures show whether ratings were higher or lower, and cannot show why.
insight-caution-3 = The small line across each bar shows the 95% interval. Where it is long, few people are behind the figure.
insight-how = How the figures are made
insight-how-quartiles = Quartiles: a quarter of the ratings are at or below the first figure, half at or below the second (the median), three quarters at or below the third. Linear interpolation (type 7).
insight-how-intervals = Intervals: Wilson 95% intervals for a share, without continuity correction.
insight-how-test = Test: Wilcoxon signed-rank. Those with the same rating both times are ranked and then left out of the sums (Pratt). Normal approximation with correction for ties, none for continuity, two-sided.
insight-how-effect = Rank-biserial correlation: the ranks of those who went up less the ranks of those who went down, as a share of both. 1 means everybody who changed went up, −1 everybody went down, 0 as much up as down.
insight-how-several = Several questions are looked at together, and no correction is made for that: among many tests, some p-values are small by chance.
insight-how-suppression = Nothing is shown from fewer than { $minimum } people, nor what would let such a figure be worked out.

insight-none-heading = There are no figures to show
insight-none = No questions match this choice. Choose others above.
insight-key = The five answers, from lowest to highest
insight-scale-1 = Very dissatisfied
insight-scale-2 = Dissatisfied
insight-scale-3 = Neither
insight-scale-4 = Satisfied
insight-scale-5 = Very satisfied

cohort-item-overall = { $domain }
cohort-item-aspect = { $item }
cohort-suppressed = Not shown. Either fewer than { $minimum } people gave a rating both times, or this figure would let somebody work out one from fewer than { $minimum } people.
cohort-no-data = No data. Nobody in this choice has a rating both at the start and in wave { $wave }.
cohort-short-suppressed = Not shown
cohort-short-no-data = No data

cohort-paired =
    { $n ->
        [one] { $n } person gave a rating both times.
       *[other] { $n } people gave a rating both times.
    }
cohort-words = { $up } of { $n } ({ $up-share }) gave a higher rating at wave { $wave } than at the start, { $same } ({ $same-share }) the same and { $down } ({ $down-share }) a lower one.
cohort-words-quartiles = The middle rating was { $before } at the start and { $after } at wave { $wave }. The middle half of the ratings { $before-range } at the start and { $after-range } at wave { $wave }.
cohort-range = lay between { $low } and { $high }
cohort-range-one = were all { $low }
cohort-words-by-two = { $up } ({ $up-share }) went up by 2 or more, and { $down } ({ $down-share }) went down by 2 or more.
cohort-test = Wilcoxon signed-rank test: z = { $z }, { $p }. Rank-biserial correlation: { $r }.
cohort-test-none = Everybody gave the same rating both times, so there is nothing to test.
cohort-p = p = { $p }
cohort-p-small = p < 0.001

cohort-before = At the start
cohort-after = At wave { $wave }
cohort-distribution = How many gave each answer
cohort-distribution-title = { $item }: how many gave each answer, at the start and at wave { $wave }
cohort-distribution-desc = Two bars, each divided into the five answers from 1 to 5, lined up at the middle answer. Every count is in the table “{ $item }: figures” below.
cohort-changes = How many gave a higher, the same or a lower rating
cohort-changes-title = { $item }: higher, the same and lower ratings at wave { $wave }
cohort-changes-desc = Three bars from 0 to 100%, each with its 95% interval. The same is said in the words above and in the table “{ $item }: figures” below.
cohort-up = Higher
cohort-same = The same
cohort-down = Lower
cohort-up-by-two = Higher by 2 or more
cohort-down-by-two = Lower by 2 or more
cohort-share = { $count } of { $n }, { $share }
cohort-interval = { $low } to { $high }

cohort-table = { $item }: figures
cohort-table-counts = { $item }: how many gave each answer
cohort-table-changes = { $item }: change from the start to wave { $wave }
cohort-col-answer = Answer
cohort-col-change = Rating
cohort-col-people = People
cohort-col-share = Share
cohort-col-interval = 95% interval
cohort-rating = { $value } ({ $words })

attrition-heading = Who is in these figures
attrition-words = { $eligible } people could have been asked in wave { $wave }. { $followed } of them ({ $share }) have an assessment both at the start and in that wave. The other { $lost } do not, for these reasons.
attrition-words-all = { $eligible } people could have been asked in wave { $wave }, and all of them have an assessment both at the start and in that wave.
attrition-words-hidden = { $eligible } people could have been asked in wave { $wave }. Some of the numbers below are not shown, because a group is too small.
attrition-hidden = not shown
attrition-words-paired = The number with a rating both times can be lower for a question, because any question can be left out.
attrition-caption = From those who could have been asked to those in the figures
attrition-reason = Group or reason
attrition-people = People
attrition-eligible = Could have been asked in wave { $wave }
attrition-followed = Assessed both times
attrition-suppressed = Not shown. One of these groups has fewer than { $minimum } people, or could be worked out.
attrition-no-data = Nobody could have been asked in wave { $wave } yet.

lost-reason-no_baseline = No assessment at the start in this voice
lost-reason-opted_out = Chose not to take part
lost-reason-other_voice = Assessed in the wave, but only in the other voice
lost-reason-still_open = The wave is still open for them
lost-reason-missed = Not assessed in the wave
lost-reason-ended-died = Service ended: died
lost-reason-ended-care_home = Service ended: moved to a care home
lost-reason-ended-hospital = Service ended: hospital, did not return
lost-reason-ended-moved_away = Service ended: moved out of the area
lost-reason-ended-no_longer_needed = Service ended: no longer needed
lost-reason-ended-chose_another = Service ended: chose another service
lost-reason-ended-other = Service ended: another reason

cohort-full = All figures, unrounded
cohort-full-hint = To copy into a spreadsheet or a statistics program. Columns are separated by tabs when copied.
cohort-full-caption = All figures, unrounded, from the start to wave { $wave }
cohort-full-figure = Figure
cohort-full-item-id = Item
cohort-full-paired = Paired people
cohort-full-before-1 = At the start: lower quartile
cohort-full-before-2 = At the start: median
cohort-full-before-3 = At the start: upper quartile
cohort-full-after-1 = At the wave: lower quartile
cohort-full-after-2 = At the wave: median
cohort-full-after-3 = At the wave: upper quartile
cohort-full-count-before = At the start: rated { $value }
cohort-full-count-after = At the wave: rated { $value }
cohort-full-count = { $name }: people
cohort-full-share = { $name }: share
cohort-full-low = { $name }: interval from
cohort-full-high = { $name }: interval to
cohort-full-rank-up = Wilcoxon: sum of ranks up
cohort-full-rank-down = Wilcoxon: sum of ranks down
cohort-full-z = Wilcoxon: z
cohort-full-p = Wilcoxon: p
cohort-full-r = Rank-biserial correlation

copy-table = Copy the table
copy-done = Copied.
copy-failed = This browser does not allow copying by itself. Select the text and copy it by hand.

kpi6-title = KPI 6: up-to-date assessments
kpi6-lead = The share of people whose latest completed assessment is recent enough. Lot { $lot }, { $lot-name }. As of { $date }.
kpi6-target = Target: at least { $target }
kpi6-words = { $numerator } of { $denominator } people are up to date: { $share }.
kpi6-met = Target met
kpi6-not-met = Target not met
kpi6-no-data = No data
kpi6-no-data-why = Nobody counts towards this figure today: there is no share to compare with the target. This is neither 0% nor 100%.
kpi6-all = All providers together
kpi6-picture-title = KPI 6 by provider, with the target
kpi6-picture-desc = A bar from 0 to 100% for each provider and a dashed line at the target. The same figures are in the table below.
kpi6-picture-figures = { $numerator } of { $denominator }, { $share }
kpi6-target-line = The dashed line is the target, { $target }.
kpi6-caption = How each share comes about
kpi6-table-step = Step
kpi6-active = People who receive the service in lot { $lot }
kpi6-opted-out = less: chose not to take part
kpi6-not-yet-due = less: new, not yet due
kpi6-denominator = Counted (denominator)
kpi6-numerator = Of those, up to date (numerator)
kpi6-share-row = Share
kpi6-share-full = Share, unrounded
kpi6-result = Against the target
kpi6-how = How KPI 6 is worked out
kpi6-how-1 = A person is up to date when their last completed assessment is less than { $days } days old: { $interval } days from one wave to the next, and { $grace } days’ grace.
kpi6-how-2 = An assessment is completed when each of the three overall questions has an answer, or a clear “don’t know”, “prefer not to say” or “does not apply”.
kpi6-how-3 = New people are not yet due for { $window } days after their service starts.
kpi6-how-4 = Whoever has chosen not to take part is left out of the figure from that day.
kpi6-how-5 = The unrounded share is compared with the target. Where rounding would hide the difference, more decimals are shown.
