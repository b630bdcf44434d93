# en: Progress of everyone together
insight-title = ਸਾਰਿਆਂ ਦਾ ਮਿਲਾ ਕੇ ਹਾਲ

# en: How people’s ratings at the start compare with their ratings later on: the same people, both times.
insight-lead = ਲੋਕਾਂ ਦੀਆਂ ਸ਼ੁਰੂ ਦੀਆਂ ਰੇਟਿੰਗਾਂ ਦੀ ਬਾਅਦ ਦੀਆਂ ਰੇਟਿੰਗਾਂ ਨਾਲ ਤੁਲਨਾ: ਦੋਵੇਂ ਵਾਰ ਉਹੀ ਲੋਕ।

# en: Which figures
insight-filters = ਕਿਹੜੇ ਅੰਕੜੇ

# en: Compared with
insight-wave = ਕਿਸ ਨਾਲ ਤੁਲਨਾ

# en: Wave { $n } ({ $months } months)
insight-wave-option = ਗੇੜ { $n } ({ $months } ਮਹੀਨੇ)

# en: Whose answers
insight-voice = ਕਿਸ ਦੇ ਜਵਾਬ

# en: People’s own answers and those given for them are never mixed.
insight-voice-hint = ਲੋਕਾਂ ਦੇ ਆਪਣੇ ਜਵਾਬ ਅਤੇ ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਦਿੱਤੇ ਗਏ ਜਵਾਬ ਕਦੇ ਰਲਾਏ ਨਹੀਂ ਜਾਂਦੇ।

# en: Their own answers
insight-voice-self = ਉਨ੍ਹਾਂ ਦੇ ਆਪਣੇ ਜਵਾਬ

# en: Answers given for them
insight-voice-proxy = ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਦਿੱਤੇ ਗਏ ਜਵਾਬ

# en: Provider
insight-provider = ਕੇਅਰ ਸੰਸਥਾ

# en: All providers
insight-provider-all = ਸਾਰੀਆਂ ਕੇਅਰ ਸੰਸਥਾਵਾਂ

# en: Area
insight-area = ਇਲਾਕਾ

# en: All areas
insight-area-all = ਸਾਰੇ ਇਲਾਕੇ

# en: Lot
insight-lot = Lot

# en: All lots
insight-lot-all = ਸਾਰੇ Lot

# en: Lot { $n }, { $name }
insight-lot-option = Lot { $n }, { $name }

# en: Questions
insight-domain = ਸਵਾਲ

# en: Overall ratings
insight-domain-all = ਕੁੱਲ ਮਿਲਾ ਕੇ ਰੇਟਿੰਗਾਂ

# en: { $name }
insight-domain-option = { $name }

# en: Show figures
insight-show = ਅੰਕੜੇ ਵਿਖਾਓ

# en: Clear all choices
insight-clear = ਸਾਰੀਆਂ ਚੋਣਾਂ ਮਿਟਾਓ

# en: The address of this page asks for something that does not exist, so that part is left out. “These figures” below says what is shown.
insight-unknown = ਇਸ ਸਫ਼ੇ ਦੇ ਪਤੇ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਮੰਗਿਆ ਗਿਆ ਹੈ ਜੋ ਮੌਜੂਦ ਨਹੀਂ, ਇਸ ਲਈ ਉਹ ਹਿੱਸਾ ਛੱਡ ਦਿੱਤਾ ਗਿਆ ਹੈ। ਹੇਠਾਂ “ਇਹ ਅੰਕੜੇ” ਦੱਸਦਾ ਹੈ ਕਿ ਕੀ ਵਿਖਾਇਆ ਗਿਆ ਹੈ।

# en: Getting the figures for your choice. Those below are still the earlier ones.
insight-updating = ਤੁਹਾਡੀ ਚੋਣ ਦੇ ਅੰਕੜੇ ਲਿਆਂਦੇ ਜਾ ਰਹੇ ਹਨ। ਹੇਠਾਂ ਵਾਲੇ ਅਜੇ ਪਹਿਲਾਂ ਦੇ ਹਨ।

# en: The figures have been updated.
insight-updated = ਅੰਕੜੇ ਨਵੇਂ ਹੋ ਗਏ ਹਨ।

# en: These figures
insight-shown = ਇਹ ਅੰਕੜੇ

# en: From the start (baseline) to wave { $n }
insight-shown-waves = ਸ਼ੁਰੂਆਤ (baseline) ਤੋਂ ਗੇੜ { $n } ਤੱਕ

# en: As of { $date }
insight-as-of = { $date } ਤੱਕ

# en: Read this before you use the figures
insight-caution-heading = ਅੰਕੜੇ ਵਰਤਣ ਤੋਂ ਪਹਿਲਾਂ ਇਹ ਪੜ੍ਹੋ

# en: They describe only the people who gave a rating both times. Those who did not may feel differently: see “Who is in these figures”.
insight-caution-1 = ਇਹ ਸਿਰਫ਼ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਬਾਰੇ ਦੱਸਦੇ ਹਨ ਜਿਨ੍ਹਾਂ ਨੇ ਦੋਵੇਂ ਵਾਰ ਰੇਟਿੰਗ ਦਿੱਤੀ। ਜਿਨ੍ਹਾਂ ਨੇ ਨਹੀਂ ਦਿੱਤੀ, ਉਹ ਸ਼ਾਇਦ ਵੱਖਰਾ ਮਹਿਸੂਸ ਕਰਦੇ ਹੋਣ: “ਇਨ੍ਹਾਂ ਅੰਕੜਿਆਂ ਵਿੱਚ ਕੌਣ ਹੈ” ਵੇਖੋ।

# en: There is no group of people without the service to compare with. The figures show whether ratings were higher or lower, and cannot show why.
insight-caution-2 = ਤੁਲਨਾ ਲਈ ਅਜਿਹੇ ਲੋਕਾਂ ਦਾ ਕੋਈ ਸਮੂਹ ਨਹੀਂ ਹੈ ਜੋ ਇਹ ਸੇਵਾ ਨਹੀਂ ਲੈਂਦੇ। ਅੰਕੜੇ ਦੱਸਦੇ ਹਨ ਕਿ ਰੇਟਿੰਗਾਂ ਵੱਧ ਸਨ ਜਾਂ ਘੱਟ, ਪਰ ਇਹ ਨਹੀਂ ਦੱਸ ਸਕਦੇ ਕਿ ਕਿਉਂ।

# en: The small line across each bar shows the 95% interval. Where it is long, few people are behind the figure.
insight-caution-3 = ਹਰ ਪੱਟੀ ’ਤੇ ਬਣੀ ਛੋਟੀ ਲਕੀਰ 95% ਅੰਤਰਾਲ ਦੱਸਦੀ ਹੈ। ਜਿੱਥੇ ਇਹ ਲੰਮੀ ਹੈ, ਉੱਥੇ ਅੰਕੜੇ ਪਿੱਛੇ ਥੋੜ੍ਹੇ ਲੋਕ ਹਨ।

# en: How the figures are made
insight-how = ਅੰਕੜੇ ਕਿਵੇਂ ਬਣਦੇ ਹਨ

# en: Quartiles: a quarter of the ratings are at or below the first figure, half at or below the second (the median), three quarters at or below the third. Linear interpolation (type 7).
insight-how-quartiles = ਕੁਆਰਟਾਈਲ: ਇੱਕ ਚੌਥਾਈ ਰੇਟਿੰਗਾਂ ਪਹਿਲੇ ਅੰਕ ਜਿੰਨੀਆਂ ਜਾਂ ਉਸ ਤੋਂ ਘੱਟ ਹਨ, ਅੱਧੀਆਂ ਦੂਜੇ ਅੰਕ (ਮੀਡੀਅਨ) ਜਿੰਨੀਆਂ ਜਾਂ ਘੱਟ, ਅਤੇ ਤਿੰਨ ਚੌਥਾਈ ਤੀਜੇ ਅੰਕ ਜਿੰਨੀਆਂ ਜਾਂ ਘੱਟ। Linear interpolation (type 7)।

# en: Intervals: Wilson 95% intervals for a share, without continuity correction.
insight-how-intervals = ਅੰਤਰਾਲ: ਅਨੁਪਾਤ ਲਈ Wilson 95% ਅੰਤਰਾਲ, continuity correction ਤੋਂ ਬਿਨਾਂ।

# en: Test: Wilcoxon signed-rank. Those with the same rating both times are ranked and then left out of the sums (Pratt). Normal approximation with correction for ties, none for continuity, two-sided.
insight-how-test = ਟੈਸਟ: Wilcoxon signed-rank। ਜਿਨ੍ਹਾਂ ਦੀ ਰੇਟਿੰਗ ਦੋਵੇਂ ਵਾਰ ਇੱਕੋ ਸੀ, ਉਨ੍ਹਾਂ ਨੂੰ ਰੈਂਕ ਦੇ ਕੇ ਫਿਰ ਜੋੜ ਵਿੱਚੋਂ ਕੱਢ ਦਿੱਤਾ ਜਾਂਦਾ ਹੈ (Pratt)। Normal approximation, ties ਲਈ correction ਨਾਲ, continuity ਲਈ ਕੋਈ ਨਹੀਂ, two-sided।

# en: Rank-biserial correlation: the ranks of those who went up less the ranks of those who went down, as a share of both. 1 means everybody who changed went up, −1 everybody went down, 0 as much up as down.
insight-how-effect = Rank-biserial correlation: ਜੋ ਉੱਪਰ ਗਏ ਉਨ੍ਹਾਂ ਦੇ ਰੈਂਕਾਂ ਵਿੱਚੋਂ ਜੋ ਹੇਠਾਂ ਗਏ ਉਨ੍ਹਾਂ ਦੇ ਰੈਂਕ ਘਟਾ ਕੇ, ਦੋਹਾਂ ਦੇ ਜੋੜ ਦੇ ਅਨੁਪਾਤ ਵਜੋਂ। 1 ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਜੋ ਵੀ ਬਦਲੇ, ਸਾਰੇ ਉੱਪਰ ਗਏ; −1 ਦਾ ਮਤਲਬ ਹੈ ਕਿ ਸਾਰੇ ਹੇਠਾਂ ਗਏ; 0 ਦਾ ਮਤਲਬ ਹੈ ਉੱਪਰ ਅਤੇ ਹੇਠਾਂ ਬਰਾਬਰ।

# en: Several questions are looked at together, and no correction is made for that: among many tests, some p-values are small by chance.
insight-how-several = ਕਈ ਸਵਾਲ ਇਕੱਠੇ ਵੇਖੇ ਜਾਂਦੇ ਹਨ, ਅਤੇ ਇਸ ਲਈ ਕੋਈ ਸੁਧਾਈ (correction) ਨਹੀਂ ਕੀਤੀ ਜਾਂਦੀ: ਬਹੁਤ ਸਾਰੇ ਟੈਸਟਾਂ ਵਿੱਚੋਂ ਕੁਝ p-values ਇਤਫ਼ਾਕ ਨਾਲ ਹੀ ਛੋਟੀਆਂ ਹੁੰਦੀਆਂ ਹਨ।

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a figure be worked out.
insight-how-suppression = { $minimum } ਤੋਂ ਘੱਟ ਲੋਕਾਂ ਦਾ ਕੋਈ ਅੰਕੜਾ ਨਹੀਂ ਵਿਖਾਇਆ ਜਾਂਦਾ, ਅਤੇ ਨਾ ਉਹ ਕੁਝ ਜਿਸ ਤੋਂ ਅਜਿਹਾ ਅੰਕੜਾ ਕੱਢਿਆ ਜਾ ਸਕੇ।

# en: There are no figures to show
insight-none-heading = ਵਿਖਾਉਣ ਲਈ ਕੋਈ ਅੰਕੜੇ ਨਹੀਂ ਹਨ

# en: No questions match this choice. Choose others above.
insight-none = ਇਸ ਚੋਣ ਨਾਲ ਕੋਈ ਸਵਾਲ ਮੇਲ ਨਹੀਂ ਖਾਂਦਾ। ਉੱਪਰੋਂ ਹੋਰ ਚੁਣੋ।

# en: The five answers, from lowest to highest
insight-key = ਪੰਜ ਜਵਾਬ, ਸਭ ਤੋਂ ਘੱਟ ਤੋਂ ਸਭ ਤੋਂ ਵੱਧ ਤੱਕ

# en: Very dissatisfied
insight-scale-1 = ਬਹੁਤ ਅਸੰਤੁਸ਼ਟ

# en: Dissatisfied
insight-scale-2 = ਅਸੰਤੁਸ਼ਟ

# en: Neither
insight-scale-3 = ਨਾ ਸੰਤੁਸ਼ਟ, ਨਾ ਅਸੰਤੁਸ਼ਟ

# en: Satisfied
insight-scale-4 = ਸੰਤੁਸ਼ਟ

# en: Very satisfied
insight-scale-5 = ਬਹੁਤ ਸੰਤੁਸ਼ਟ

# en: { $domain }
cohort-item-overall = { $domain }

# en: { $item }
cohort-item-aspect = { $item }

# en: Not shown. Either fewer than { $minimum } people gave a rating both times, or this figure would let somebody work out one from fewer than { $minimum } people.
cohort-suppressed = ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ। ਜਾਂ ਤਾਂ { $minimum } ਤੋਂ ਘੱਟ ਲੋਕਾਂ ਨੇ ਦੋਵੇਂ ਵਾਰ ਰੇਟਿੰਗ ਦਿੱਤੀ, ਜਾਂ ਇਸ ਅੰਕੜੇ ਤੋਂ { $minimum } ਤੋਂ ਘੱਟ ਲੋਕਾਂ ਦਾ ਅੰਕੜਾ ਕੱਢਿਆ ਜਾ ਸਕਦਾ ਸੀ।

# en: No data. Nobody in this choice has a rating both at the start and in wave { $wave }.
cohort-no-data = ਕੋਈ ਡਾਟਾ ਨਹੀਂ। ਇਸ ਚੋਣ ਵਿੱਚ ਕਿਸੇ ਦੀ ਵੀ ਸ਼ੁਰੂ ਵਿੱਚ ਅਤੇ ਗੇੜ { $wave } ਵਿੱਚ, ਦੋਵੇਂ ਵਾਰ ਰੇਟਿੰਗ ਨਹੀਂ ਹੈ।

# en: Not shown
cohort-short-suppressed = ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ

# en: No data
cohort-short-no-data = ਕੋਈ ਡਾਟਾ ਨਹੀਂ

# en: { $n ->\n    [one] { $n } person gave a rating both times.\n   *[other] { $n } people gave a rating both times.\n}
cohort-paired =
    { $n ->
        [one] { $n } ਵਿਅਕਤੀ ਨੇ ਦੋਵੇਂ ਵਾਰ ਰੇਟਿੰਗ ਦਿੱਤੀ।
       *[other] { $n } ਲੋਕਾਂ ਨੇ ਦੋਵੇਂ ਵਾਰ ਰੇਟਿੰਗ ਦਿੱਤੀ।
    }

# en: { $up } of { $n } ({ $up-share }) gave a higher rating at wave { $wave } than at the start, { $same } ({ $same-share }) the same and { $down } ({ $down-share }) a lower one.
cohort-words = { $n } ਵਿੱਚੋਂ { $up } ({ $up-share }) ਨੇ ਗੇੜ { $wave } ਵਿੱਚ ਸ਼ੁਰੂ ਨਾਲੋਂ ਵੱਧ ਰੇਟਿੰਗ ਦਿੱਤੀ, { $same } ({ $same-share }) ਨੇ ਉਹੀ ਅਤੇ { $down } ({ $down-share }) ਨੇ ਘੱਟ।

# en: The middle rating was { $before } at the start and { $after } at wave { $wave }. The middle half of the ratings { $before-range } at the start and { $after-range } at wave { $wave }.
cohort-words-quartiles = ਵਿਚਕਾਰਲੀ ਰੇਟਿੰਗ ਸ਼ੁਰੂ ਵਿੱਚ { $before } ਸੀ ਅਤੇ ਗੇੜ { $wave } ਵਿੱਚ { $after }। ਵਿਚਕਾਰਲੇ ਅੱਧ ਦੀਆਂ ਰੇਟਿੰਗਾਂ ਸ਼ੁਰੂ ਵਿੱਚ { $before-range } ਅਤੇ ਗੇੜ { $wave } ਵਿੱਚ { $after-range }।

# en: lay between { $low } and { $high }
cohort-range = { $low } ਅਤੇ { $high } ਦੇ ਵਿਚਕਾਰ ਸਨ

# en: were all { $low }
cohort-range-one = ਸਾਰੀਆਂ { $low } ਸਨ

# en: { $up } ({ $up-share }) went up by 2 or more, and { $down } ({ $down-share }) went down by 2 or more.
cohort-words-by-two = { $up } ({ $up-share }) 2 ਜਾਂ ਵੱਧ ਅੰਕ ਉੱਪਰ ਗਏ, ਅਤੇ { $down } ({ $down-share }) 2 ਜਾਂ ਵੱਧ ਅੰਕ ਹੇਠਾਂ ਗਏ।

# en: Wilcoxon signed-rank test: z = { $z }, { $p }. Rank-biserial correlation: { $r }.
cohort-test = Wilcoxon signed-rank ਟੈਸਟ: z = { $z }, { $p }। Rank-biserial correlation: { $r }।

# en: Everybody gave the same rating both times, so there is nothing to test.
cohort-test-none = ਸਾਰਿਆਂ ਨੇ ਦੋਵੇਂ ਵਾਰ ਇੱਕੋ ਰੇਟਿੰਗ ਦਿੱਤੀ, ਇਸ ਲਈ ਟੈਸਟ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।

# en: p = { $p }
cohort-p = p = { $p }

# en: p < 0.001
cohort-p-small = p < 0.001

# en: At the start
cohort-before = ਸ਼ੁਰੂ ਵਿੱਚ

# en: At wave { $wave }
cohort-after = ਗੇੜ { $wave } ਵਿੱਚ

# en: How many gave each answer
cohort-distribution = ਹਰ ਜਵਾਬ ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਦਿੱਤਾ

# en: { $item }: how many gave each answer, at the start and at wave { $wave }
cohort-distribution-title = { $item }: ਸ਼ੁਰੂ ਵਿੱਚ ਅਤੇ ਗੇੜ { $wave } ਵਿੱਚ ਹਰ ਜਵਾਬ ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਦਿੱਤਾ

# en: Two bars, each divided into the five answers from 1 to 5, lined up at the middle answer. Every count is in the table “{ $item }: figures” below.
cohort-distribution-desc = ਦੋ ਪੱਟੀਆਂ, ਹਰ ਇੱਕ 1 ਤੋਂ 5 ਤੱਕ ਦੇ ਪੰਜ ਜਵਾਬਾਂ ਵਿੱਚ ਵੰਡੀ ਹੋਈ, ਵਿਚਕਾਰਲੇ ਜਵਾਬ ’ਤੇ ਇੱਕ ਸੇਧ ਵਿੱਚ। ਹਰ ਗਿਣਤੀ ਹੇਠਾਂ “{ $item }: ਅੰਕੜੇ” ਸਾਰਣੀ ਵਿੱਚ ਹੈ।

# en: How many gave a higher, the same or a lower rating
cohort-changes = ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਵੱਧ, ਉਹੀ ਜਾਂ ਘੱਟ ਰੇਟਿੰਗ ਦਿੱਤੀ

# en: { $item }: higher, the same and lower ratings at wave { $wave }
cohort-changes-title = { $item }: ਗੇੜ { $wave } ਵਿੱਚ ਵੱਧ, ਉਹੀ ਅਤੇ ਘੱਟ ਰੇਟਿੰਗਾਂ

# en: Three bars from 0 to 100%, each with its 95% interval. The same is said in the words above and in the table “{ $item }: figures” below.
cohort-changes-desc = 0 ਤੋਂ 100% ਤੱਕ ਤਿੰਨ ਪੱਟੀਆਂ, ਹਰ ਇੱਕ ਆਪਣੇ 95% ਅੰਤਰਾਲ ਨਾਲ। ਇਹੀ ਗੱਲ ਉੱਪਰ ਸ਼ਬਦਾਂ ਵਿੱਚ ਅਤੇ ਹੇਠਾਂ “{ $item }: ਅੰਕੜੇ” ਸਾਰਣੀ ਵਿੱਚ ਦੱਸੀ ਗਈ ਹੈ।

# en: Higher
cohort-up = ਵੱਧ

# en: The same
cohort-same = ਉਹੀ

# en: Lower
cohort-down = ਘੱਟ

# en: Higher by 2 or more
cohort-up-by-two = 2 ਜਾਂ ਵੱਧ ਅੰਕ ਵੱਧ

# en: Lower by 2 or more
cohort-down-by-two = 2 ਜਾਂ ਵੱਧ ਅੰਕ ਘੱਟ

# en: { $count } of { $n }, { $share }
cohort-share = { $n } ਵਿੱਚੋਂ { $count }, { $share }

# en: { $low } to { $high }
cohort-interval = { $low } ਤੋਂ { $high }

# en: { $item }: figures
cohort-table = { $item }: ਅੰਕੜੇ

# en: { $item }: how many gave each answer
cohort-table-counts = { $item }: ਹਰ ਜਵਾਬ ਕਿੰਨੇ ਲੋਕਾਂ ਨੇ ਦਿੱਤਾ

# en: { $item }: change from the start to wave { $wave }
cohort-table-changes = { $item }: ਸ਼ੁਰੂ ਤੋਂ ਗੇੜ { $wave } ਤੱਕ ਤਬਦੀਲੀ

# en: Answer
cohort-col-answer = ਜਵਾਬ

# en: Rating
cohort-col-change = ਰੇਟਿੰਗ

# en: People
cohort-col-people = ਲੋਕ

# en: Share
cohort-col-share = ਅਨੁਪਾਤ

# en: 95% interval
cohort-col-interval = 95% ਅੰਤਰਾਲ

# en: { $value } ({ $words })
cohort-rating = { $value } ({ $words })

# en: Who is in these figures
attrition-heading = ਇਨ੍ਹਾਂ ਅੰਕੜਿਆਂ ਵਿੱਚ ਕੌਣ ਹੈ

# en: { $eligible } people could have been asked in wave { $wave }. { $followed } of them ({ $share }) have an assessment both at the start and in that wave. The other { $lost } do not, for these reasons.
attrition-words = ਗੇੜ { $wave } ਵਿੱਚ { $eligible } ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਸੀ। ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ { $followed } ({ $share }) ਦੀ ਸ਼ੁਰੂ ਵਿੱਚ ਵੀ ਅਤੇ ਉਸ ਗੇੜ ਵਿੱਚ ਵੀ ਅਸੈੱਸਮੈਂਟ ਹੈ। ਬਾਕੀ { $lost } ਦੀ ਨਹੀਂ ਹੈ, ਇਨ੍ਹਾਂ ਕਾਰਨਾਂ ਕਰਕੇ।

# en: { $eligible } people could have been asked in wave { $wave }, and all of them have an assessment both at the start and in that wave.
attrition-words-all = ਗੇੜ { $wave } ਵਿੱਚ { $eligible } ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਸੀ, ਅਤੇ ਉਨ੍ਹਾਂ ਸਾਰਿਆਂ ਦੀ ਸ਼ੁਰੂ ਵਿੱਚ ਵੀ ਅਤੇ ਉਸ ਗੇੜ ਵਿੱਚ ਵੀ ਅਸੈੱਸਮੈਂਟ ਹੈ।

# en: { $eligible } people could have been asked in wave { $wave }. Some of the numbers below are not shown, because a group is too small.
attrition-words-hidden = ਗੇੜ { $wave } ਵਿੱਚ { $eligible } ਲੋਕਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਸੀ। ਹੇਠਾਂ ਕੁਝ ਗਿਣਤੀਆਂ ਨਹੀਂ ਵਿਖਾਈਆਂ ਗਈਆਂ, ਕਿਉਂਕਿ ਕੋਈ ਸਮੂਹ ਬਹੁਤ ਛੋਟਾ ਹੈ।

# en: not shown
attrition-hidden = ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ

# en: The number with a rating both times can be lower for a question, because any question can be left out.
attrition-words-paired = ਕਿਸੇ ਸਵਾਲ ਲਈ ਦੋਵੇਂ ਵਾਰ ਰੇਟਿੰਗ ਦੇਣ ਵਾਲਿਆਂ ਦੀ ਗਿਣਤੀ ਘੱਟ ਹੋ ਸਕਦੀ ਹੈ, ਕਿਉਂਕਿ ਕੋਈ ਵੀ ਸਵਾਲ ਛੱਡਿਆ ਜਾ ਸਕਦਾ ਹੈ।

# en: From those who could have been asked to those in the figures
attrition-caption = ਜਿਨ੍ਹਾਂ ਤੋਂ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਸੀ, ਉਨ੍ਹਾਂ ਤੋਂ ਲੈ ਕੇ ਅੰਕੜਿਆਂ ਵਿਚਲੇ ਲੋਕਾਂ ਤੱਕ

# en: Group or reason
attrition-reason = ਸਮੂਹ ਜਾਂ ਕਾਰਨ

# en: People
attrition-people = ਲੋਕ

# en: Could have been asked in wave { $wave }
attrition-eligible = ਗੇੜ { $wave } ਵਿੱਚ ਪੁੱਛਿਆ ਜਾ ਸਕਦਾ ਸੀ

# en: Assessed both times
attrition-followed = ਦੋਵੇਂ ਵਾਰ ਅਸੈੱਸਮੈਂਟ ਹੋਈ

# en: Not shown. One of these groups has fewer than { $minimum } people, or could be worked out.
attrition-suppressed = ਨਹੀਂ ਵਿਖਾਇਆ ਗਿਆ। ਇਨ੍ਹਾਂ ਵਿੱਚੋਂ ਕਿਸੇ ਸਮੂਹ ਵਿੱਚ { $minimum } ਤੋਂ ਘੱਟ ਲੋਕ ਹਨ, ਜਾਂ ਉਸ ਦੀ ਗਿਣਤੀ ਕੱਢੀ ਜਾ ਸਕਦੀ ਸੀ।

# en: Nobody could have been asked in wave { $wave } yet.
attrition-no-data = ਗੇੜ { $wave } ਵਿੱਚ ਅਜੇ ਕਿਸੇ ਤੋਂ ਪੁੱਛਿਆ ਨਹੀਂ ਜਾ ਸਕਦਾ ਸੀ।

# en: No assessment at the start in this voice
lost-reason-no_baseline = ਇਸ ਤਰ੍ਹਾਂ ਦੇ ਜਵਾਬਾਂ ਵਾਲੀ ਸ਼ੁਰੂਆਤੀ ਅਸੈੱਸਮੈਂਟ ਨਹੀਂ

# en: Chose not to take part
lost-reason-opted_out = ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ

# en: Assessed in the wave, but only in the other voice
lost-reason-other_voice = ਗੇੜ ਵਿੱਚ ਅਸੈੱਸਮੈਂਟ ਹੋਈ, ਪਰ ਸਿਰਫ਼ ਦੂਜੀ ਤਰ੍ਹਾਂ ਦੇ ਜਵਾਬਾਂ ਨਾਲ

# en: The wave is still open for them
lost-reason-still_open = ਉਨ੍ਹਾਂ ਲਈ ਗੇੜ ਅਜੇ ਖੁੱਲ੍ਹਾ ਹੈ

# en: Not assessed in the wave
lost-reason-missed = ਗੇੜ ਵਿੱਚ ਅਸੈੱਸਮੈਂਟ ਨਹੀਂ ਹੋਈ

# en: Service ended: died
lost-reason-ended-died = ਸੇਵਾ ਖ਼ਤਮ: ਗੁਜ਼ਰ ਗਏ

# en: Service ended: moved to a care home
lost-reason-ended-care_home = ਸੇਵਾ ਖ਼ਤਮ: ਕੇਅਰ ਹੋਮ ਚਲੇ ਗਏ

# en: Service ended: hospital, did not return
lost-reason-ended-hospital = ਸੇਵਾ ਖ਼ਤਮ: ਹਸਪਤਾਲ ਗਏ, ਵਾਪਸ ਨਹੀਂ ਆਏ

# en: Service ended: moved out of the area
lost-reason-ended-moved_away = ਸੇਵਾ ਖ਼ਤਮ: ਇਲਾਕੇ ਤੋਂ ਬਾਹਰ ਚਲੇ ਗਏ

# en: Service ended: no longer needed
lost-reason-ended-no_longer_needed = ਸੇਵਾ ਖ਼ਤਮ: ਹੁਣ ਲੋੜ ਨਹੀਂ

# en: Service ended: chose another service
lost-reason-ended-chose_another = ਸੇਵਾ ਖ਼ਤਮ: ਕੋਈ ਹੋਰ ਸੇਵਾ ਚੁਣੀ

# en: Service ended: another reason
lost-reason-ended-other = ਸੇਵਾ ਖ਼ਤਮ: ਕੋਈ ਹੋਰ ਕਾਰਨ

# en: All figures, unrounded
cohort-full = ਸਾਰੇ ਅੰਕੜੇ, ਪੂਰੇ ਦਸ਼ਮਲਵਾਂ ਨਾਲ

# en: To copy into a spreadsheet or a statistics program. Columns are separated by tabs when copied.
cohort-full-hint = ਸਪ੍ਰੈੱਡਸ਼ੀਟ ਜਾਂ ਅੰਕੜਿਆਂ ਵਾਲੇ ਪ੍ਰੋਗਰਾਮ ਵਿੱਚ ਕਾਪੀ ਕਰਨ ਲਈ। ਕਾਪੀ ਕਰਨ ’ਤੇ ਕਾਲਮ ਟੈਬ ਨਾਲ ਵੱਖ ਹੁੰਦੇ ਹਨ।

# en: All figures, unrounded, from the start to wave { $wave }
cohort-full-caption = ਸਾਰੇ ਅੰਕੜੇ, ਪੂਰੇ ਦਸ਼ਮਲਵਾਂ ਨਾਲ, ਸ਼ੁਰੂ ਤੋਂ ਗੇੜ { $wave } ਤੱਕ

# en: Figure
cohort-full-figure = ਅੰਕੜਾ

# en: Item
cohort-full-item-id = ਸਵਾਲ

# en: Paired people
cohort-full-paired = ਦੋਵੇਂ ਵਾਰ ਵਾਲੇ ਲੋਕ

# en: At the start: lower quartile
cohort-full-before-1 = ਸ਼ੁਰੂ ਵਿੱਚ: ਹੇਠਲਾ ਕੁਆਰਟਾਈਲ

# en: At the start: median
cohort-full-before-2 = ਸ਼ੁਰੂ ਵਿੱਚ: ਮੀਡੀਅਨ

# en: At the start: upper quartile
cohort-full-before-3 = ਸ਼ੁਰੂ ਵਿੱਚ: ਉੱਪਰਲਾ ਕੁਆਰਟਾਈਲ

# en: At the wave: lower quartile
cohort-full-after-1 = ਗੇੜ ਵਿੱਚ: ਹੇਠਲਾ ਕੁਆਰਟਾਈਲ

# en: At the wave: median
cohort-full-after-2 = ਗੇੜ ਵਿੱਚ: ਮੀਡੀਅਨ

# en: At the wave: upper quartile
cohort-full-after-3 = ਗੇੜ ਵਿੱਚ: ਉੱਪਰਲਾ ਕੁਆਰਟਾਈਲ

# en: At the start: rated { $value }
cohort-full-count-before = ਸ਼ੁਰੂ ਵਿੱਚ: ਰੇਟਿੰਗ { $value }

# en: At the wave: rated { $value }
cohort-full-count-after = ਗੇੜ ਵਿੱਚ: ਰੇਟਿੰਗ { $value }

# en: { $name }: people
cohort-full-count = { $name }: ਲੋਕ

# en: { $name }: share
cohort-full-share = { $name }: ਅਨੁਪਾਤ

# en: { $name }: interval from
cohort-full-low = { $name }: ਅੰਤਰਾਲ ਇੱਥੋਂ

# en: { $name }: interval to
cohort-full-high = { $name }: ਅੰਤਰਾਲ ਇੱਥੋਂ ਤੱਕ

# en: Wilcoxon: sum of ranks up
cohort-full-rank-up = Wilcoxon: ਉੱਪਰ ਵਾਲੇ ਰੈਂਕਾਂ ਦਾ ਜੋੜ

# en: Wilcoxon: sum of ranks down
cohort-full-rank-down = Wilcoxon: ਹੇਠਾਂ ਵਾਲੇ ਰੈਂਕਾਂ ਦਾ ਜੋੜ

# en: Wilcoxon: z
cohort-full-z = Wilcoxon: z

# en: Wilcoxon: p
cohort-full-p = Wilcoxon: p

# en: Rank-biserial correlation
cohort-full-r = Rank-biserial correlation

# en: Copy the table
copy-table = ਸਾਰਣੀ ਕਾਪੀ ਕਰੋ

# en: Copied.
copy-done = ਕਾਪੀ ਹੋ ਗਈ।

# en: This browser does not allow copying by itself. Select the text and copy it by hand.
copy-failed = ਇਹ ਬ੍ਰਾਊਜ਼ਰ ਆਪੇ ਕਾਪੀ ਨਹੀਂ ਕਰਨ ਦਿੰਦਾ। ਲਿਖਤ ਚੁਣੋ ਅਤੇ ਆਪ ਕਾਪੀ ਕਰੋ।

# en: KPI 6: up-to-date assessments
kpi6-title = KPI 6: ਸਮੇਂ ਸਿਰ ਅਸੈੱਸਮੈਂਟਾਂ

# en: The share of people whose latest completed assessment is recent enough. Lot { $lot }, { $lot-name }. As of { $date }.
kpi6-lead = ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਦਾ ਅਨੁਪਾਤ ਜਿਨ੍ਹਾਂ ਦੀ ਆਖ਼ਰੀ ਪੂਰੀ ਹੋਈ ਅਸੈੱਸਮੈਂਟ ਬਹੁਤੀ ਪੁਰਾਣੀ ਨਹੀਂ। Lot { $lot }, { $lot-name }। { $date } ਤੱਕ।

# en: Target: at least { $target }
kpi6-target = ਟੀਚਾ: ਘੱਟੋ-ਘੱਟ { $target }

# en: { $numerator } of { $denominator } people are up to date: { $share }.
kpi6-words = { $denominator } ਵਿੱਚੋਂ { $numerator } ਲੋਕ ਸਮੇਂ ਸਿਰ ਹਨ: { $share }।

# en: Target met
kpi6-met = ਟੀਚਾ ਪੂਰਾ ਹੋਇਆ

# en: Target not met
kpi6-not-met = ਟੀਚਾ ਪੂਰਾ ਨਹੀਂ ਹੋਇਆ

# en: No data
kpi6-no-data = ਕੋਈ ਡਾਟਾ ਨਹੀਂ

# en: Nobody counts towards this figure today: there is no share to compare with the target. This is neither 0% nor 100%.
kpi6-no-data-why = ਅੱਜ ਇਸ ਅੰਕੜੇ ਵਿੱਚ ਕੋਈ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ: ਟੀਚੇ ਨਾਲ ਤੁਲਨਾ ਲਈ ਕੋਈ ਅਨੁਪਾਤ ਨਹੀਂ ਹੈ। ਇਹ ਨਾ 0% ਹੈ ਅਤੇ ਨਾ 100%।

# en: All providers together
kpi6-all = ਸਾਰੀਆਂ ਕੇਅਰ ਸੰਸਥਾਵਾਂ ਮਿਲਾ ਕੇ

# en: KPI 6 by provider, with the target
kpi6-picture-title = ਕੇਅਰ ਸੰਸਥਾ ਮੁਤਾਬਕ KPI 6, ਟੀਚੇ ਨਾਲ

# en: A bar from 0 to 100% for each provider and a dashed line at the target. The same figures are in the table below.
kpi6-picture-desc = ਹਰ ਕੇਅਰ ਸੰਸਥਾ ਲਈ 0 ਤੋਂ 100% ਤੱਕ ਇੱਕ ਪੱਟੀ, ਅਤੇ ਟੀਚੇ ’ਤੇ ਟੁੱਟਵੀਂ ਲਕੀਰ। ਇਹੀ ਅੰਕੜੇ ਹੇਠਾਂ ਸਾਰਣੀ ਵਿੱਚ ਹਨ।

# en: { $numerator } of { $denominator }, { $share }
kpi6-picture-figures = { $denominator } ਵਿੱਚੋਂ { $numerator }, { $share }

# en: The dashed line is the target, { $target }.
kpi6-target-line = ਟੁੱਟਵੀਂ ਲਕੀਰ ਟੀਚਾ ਹੈ, { $target }।

# en: How each share comes about
kpi6-caption = ਹਰ ਅਨੁਪਾਤ ਕਿਵੇਂ ਬਣਦਾ ਹੈ

# en: Step
kpi6-table-step = ਕਦਮ

# en: People who receive the service in lot { $lot }
kpi6-active = Lot { $lot } ਵਿੱਚ ਸੇਵਾ ਲੈਣ ਵਾਲੇ ਲੋਕ

# en: less: chose not to take part
kpi6-opted-out = ਘਟਾਓ: ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ

# en: less: new, not yet due
kpi6-not-yet-due = ਘਟਾਓ: ਨਵੇਂ, ਅਜੇ ਪੁੱਛਣ ਦਾ ਸਮਾਂ ਨਹੀਂ

# en: Counted (denominator)
kpi6-denominator = ਗਿਣੇ ਗਏ (denominator)

# en: Of those, up to date (numerator)
kpi6-numerator = ਉਨ੍ਹਾਂ ਵਿੱਚੋਂ ਸਮੇਂ ਸਿਰ (numerator)

# en: Share
kpi6-share-row = ਅਨੁਪਾਤ

# en: Share, unrounded
kpi6-share-full = ਅਨੁਪਾਤ, ਪੂਰੇ ਦਸ਼ਮਲਵਾਂ ਨਾਲ

# en: Against the target
kpi6-result = ਟੀਚੇ ਦੇ ਮੁਕਾਬਲੇ

# en: How KPI 6 is worked out
kpi6-how = KPI 6 ਕਿਵੇਂ ਕੱਢਿਆ ਜਾਂਦਾ ਹੈ

# en: A person is up to date when their last completed assessment is less than { $days } days old: { $interval } days from one wave to the next, and { $grace } days’ grace.
kpi6-how-1 = ਕੋਈ ਵਿਅਕਤੀ ਸਮੇਂ ਸਿਰ ਹੈ ਜਦੋਂ ਉਨ੍ਹਾਂ ਦੀ ਪਿਛਲੀ ਪੂਰੀ ਹੋਈ ਅਸੈੱਸਮੈਂਟ { $days } ਦਿਨਾਂ ਤੋਂ ਘੱਟ ਪੁਰਾਣੀ ਹੋਵੇ: ਇੱਕ ਗੇੜ ਤੋਂ ਅਗਲੇ ਗੇੜ ਤੱਕ { $interval } ਦਿਨ, ਅਤੇ { $grace } ਦਿਨਾਂ ਦੀ ਛੋਟ।

# en: An assessment is completed when each of the three overall questions has an answer, or a clear “don’t know”, “prefer not to say” or “does not apply”.
kpi6-how-2 = ਅਸੈੱਸਮੈਂਟ ਪੂਰੀ ਹੁੰਦੀ ਹੈ ਜਦੋਂ ਤਿੰਨਾਂ ਮੁੱਖ ਸਵਾਲਾਂ ਦਾ ਜਵਾਬ ਹੋਵੇ, ਜਾਂ ਸਾਫ਼ ਕਿਹਾ ਹੋਵੇ “ਪਤਾ ਨਹੀਂ”, “ਨਾ ਹੀ ਦੱਸਾਂ” ਜਾਂ “ਲਾਗੂ ਨਹੀਂ ਹੁੰਦਾ”।

# en: New people are not yet due for { $window } days after their service starts.
kpi6-how-3 = ਨਵੇਂ ਲੋਕਾਂ ਦੀ ਸੇਵਾ ਸ਼ੁਰੂ ਹੋਣ ਤੋਂ ਬਾਅਦ { $window } ਦਿਨਾਂ ਤੱਕ ਪੁੱਛਣ ਦਾ ਸਮਾਂ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।

# en: Whoever has chosen not to take part is left out of the figure from that day.
kpi6-how-4 = ਜਿਸ ਨੇ ਹਿੱਸਾ ਨਾ ਲੈਣਾ ਚੁਣਿਆ ਹੈ, ਉਹ ਉਸ ਦਿਨ ਤੋਂ ਇਸ ਅੰਕੜੇ ਵਿੱਚ ਨਹੀਂ ਗਿਣਿਆ ਜਾਂਦਾ।

# en: The unrounded share is compared with the target. Where rounding would hide the difference, more decimals are shown.
kpi6-how-5 = ਟੀਚੇ ਨਾਲ ਤੁਲਨਾ ਪੂਰੇ ਦਸ਼ਮਲਵਾਂ ਵਾਲੇ ਅਨੁਪਾਤ ਦੀ ਹੁੰਦੀ ਹੈ। ਜਿੱਥੇ ਅੰਕ ਗੋਲ ਕਰਨ ਨਾਲ ਫ਼ਰਕ ਲੁਕ ਜਾਵੇ, ਉੱਥੇ ਵੱਧ ਦਸ਼ਮਲਵ ਵਿਖਾਏ ਜਾਂਦੇ ਹਨ।
