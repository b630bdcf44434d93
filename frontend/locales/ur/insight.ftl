# en: Progress of everyone together
insight-title = سب لوگوں کی پیش رفت، ایک ساتھ

# en: How people’s ratings at the start compare with their ratings later on: the same people, both times.
insight-lead = لوگوں نے شروع میں جو درجے دیے، ان کا بعد کے درجوں سے مقابلہ: دونوں بار وہی لوگ۔

# en: Which figures
insight-filters = کون سے اعداد

# en: Compared with
insight-wave = کس کے ساتھ مقابلہ

# en: Wave { $n } ({ $months } months)
insight-wave-option = مرحلہ { $n } ({ $months } مہینے)

# en: Whose answers
insight-voice = کس کے جواب

# en: People’s own answers and those given for them are never mixed.
insight-voice-hint = لوگوں کے اپنے جواب اور ان کی طرف سے دیے گئے جواب کبھی آپس میں نہیں ملائے جاتے۔

# en: Their own answers
insight-voice-self = ان کے اپنے جواب

# en: Answers given for them
insight-voice-proxy = ان کی طرف سے دیے گئے جواب

# en: Provider
insight-provider = ادارہ

# en: All providers
insight-provider-all = سب ادارے

# en: Area
insight-area = علاقہ

# en: All areas
insight-area-all = سب علاقے

# en: Lot
insight-lot = Lot

# en: All lots
insight-lot-all = سب Lot

# en: Lot { $n }, { $name }
insight-lot-option = Lot { $n }، { $name }

# en: Questions
insight-domain = سوال

# en: Overall ratings
insight-domain-all = مجموعی درجے

# en: { $name }
insight-domain-option = { $name }

# en: Show figures
insight-show = اعداد دکھائیں

# en: Clear all choices
insight-clear = سب انتخاب ہٹا دیں

# en: The address of this page asks for something that does not exist, so that part is left out. “These figures” below says what is shown.
insight-unknown = اس صفحے کے پتے میں کوئی ایسی چیز مانگی گئی ہے جو موجود نہیں، اس لیے وہ حصہ چھوڑ دیا گیا ہے۔ نیچے “یہ اعداد” میں لکھا ہے کہ کیا دکھایا جا رہا ہے۔

# en: Getting the figures for your choice. Those below are still the earlier ones.
insight-updating = آپ کے انتخاب کے اعداد لائے جا رہے ہیں۔ نیچے ابھی پہلے والے اعداد ہیں۔

# en: The figures have been updated.
insight-updated = اعداد تازہ ہو گئے ہیں۔

# en: These figures
insight-shown = یہ اعداد

# en: From the start (baseline) to wave { $n }
insight-shown-waves = شروع (ابتدائی جائزے) سے مرحلہ { $n } تک

# en: As of { $date }
insight-as-of = { $date } تک

# en: Read this before you use the figures
insight-caution-heading = یہ اعداد استعمال کرنے سے پہلے یہ پڑھ لیں

# en: They describe only the people who gave a rating both times. Those who did not may feel differently: see “Who is in these figures”.
insight-caution-1 = یہ صرف ان لوگوں کے بارے میں ہیں جنہوں نے دونوں بار درجہ دیا۔ جنہوں نے نہیں دیا، ہو سکتا ہے ان کا خیال الگ ہو: “ان اعداد میں کون شامل ہے” دیکھیں۔

# en: There is no group of people without the service to compare with. The figures show whether ratings were higher or lower, and cannot show why.
insight-caution-2 = مقابلے کے لیے سروس کے بغیر لوگوں کا کوئی گروپ نہیں ہے۔ اعداد یہ بتاتے ہیں کہ درجے اونچے تھے یا نیچے، یہ نہیں بتا سکتے کہ کیوں۔

# en: The small line across each bar shows the 95% interval. Where it is long, few people are behind the figure.
insight-caution-3 = ہر پٹی پر چھوٹی لکیر 95% وقفہ دکھاتی ہے۔ جہاں لکیر لمبی ہے، وہاں اس عدد کے پیچھے کم لوگ ہیں۔

# en: How the figures are made
insight-how = یہ اعداد کیسے بنتے ہیں

# en: Quartiles: a quarter of the ratings are at or below the first figure, half at or below the second (the median), three quarters at or below the third. Linear interpolation (type 7).
insight-how-quartiles = چوتھائیاں (quartiles): ایک چوتھائی درجے پہلے عدد پر یا اس سے نیچے ہیں، آدھے دوسرے (درمیانی، median) پر یا اس سے نیچے، اور تین چوتھائی تیسرے پر یا اس سے نیچے۔ Linear interpolation (type 7)۔

# en: Intervals: Wilson 95% intervals for a share, without continuity correction.
insight-how-intervals = وقفے: کسی حصے کے لیے Wilson کے 95% وقفے، continuity correction کے بغیر۔

# en: Test: Wilcoxon signed-rank. Those with the same rating both times are ranked and then left out of the sums (Pratt). Normal approximation with correction for ties, none for continuity, two-sided.
insight-how-test = ٹیسٹ: Wilcoxon signed-rank۔ جن کا درجہ دونوں بار ایک ہی ہے، انہیں رینک دیا جاتا ہے اور پھر جمع میں نہیں لیا جاتا (Pratt)۔ Normal approximation، برابر رینک (ties) کی تصحیح کے ساتھ، continuity کی تصحیح کے بغیر، دو طرفہ۔

# en: Rank-biserial correlation: the ranks of those who went up less the ranks of those who went down, as a share of both. 1 means everybody who changed went up, −1 everybody went down, 0 as much up as down.
insight-how-effect = Rank-biserial correlation: جن کے درجے بڑھے ان کے رینک میں سے جن کے گھٹے ان کے رینک نکال کر، دونوں کے مجموعے کے حصے کے طور پر۔ 1 کا مطلب ہے کہ جس کا بھی درجہ بدلا، اس کا بڑھا؛ منفی 1 کا مطلب ہے کہ سب کا گھٹا؛ 0 کا مطلب ہے کہ جتنا بڑھا اتنا ہی گھٹا۔

# en: Several questions are looked at together, and no correction is made for that: among many tests, some p-values are small by chance.
insight-how-several = کئی سوال ایک ساتھ دیکھے جاتے ہیں، اور اس کے لیے کوئی تصحیح نہیں کی جاتی: بہت سے ٹیسٹوں میں کچھ p-value اتفاق سے بھی چھوٹی ہوتی ہیں۔

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a figure be worked out.
insight-how-suppression = { $minimum } سے کم لوگوں کا کوئی عدد نہیں دکھایا جاتا، نہ ایسی کوئی چیز جس سے وہ عدد نکالا جا سکے۔

# en: There are no figures to show
insight-none-heading = دکھانے کے لیے کوئی اعداد نہیں

# en: No questions match this choice. Choose others above.
insight-none = اس انتخاب سے کوئی سوال میل نہیں کھاتا۔ اوپر سے کچھ اور چنیں۔

# en: The five answers, from lowest to highest
insight-key = پانچ جواب، سب سے نیچے سے سب سے اوپر تک

# en: Very dissatisfied
insight-scale-1 = بہت غیر مطمئن

# en: Dissatisfied
insight-scale-2 = غیر مطمئن

# en: Neither
insight-scale-3 = نہ مطمئن، نہ غیر مطمئن

# en: Satisfied
insight-scale-4 = مطمئن

# en: Very satisfied
insight-scale-5 = بہت مطمئن

# en: { $domain }
cohort-item-overall = { $domain }

# en: { $item }
cohort-item-aspect = { $item }

# en: Not shown. Either fewer than { $minimum } people gave a rating both times, or this figure would let somebody work out one from fewer than { $minimum } people.
cohort-suppressed = نہیں دکھایا گیا۔ یا تو { $minimum } سے کم لوگوں نے دونوں بار درجہ دیا، یا اس عدد سے کوئی { $minimum } سے کم لوگوں کا عدد نکال سکتا ہے۔

# en: No data. Nobody in this choice has a rating both at the start and in wave { $wave }.
cohort-no-data = کوئی ڈیٹا نہیں۔ اس انتخاب میں کسی کا درجہ شروع میں اور مرحلہ { $wave } میں، دونوں بار موجود نہیں۔

# en: Not shown
cohort-short-suppressed = نہیں دکھایا گیا

# en: No data
cohort-short-no-data = کوئی ڈیٹا نہیں

# en: { $n ->\n    [one] { $n } person gave a rating both times.\n   *[other] { $n } people gave a rating both times.\n}
cohort-paired =
    { $n ->
        [one] { $n } شخص نے دونوں بار درجہ دیا۔
       *[other] { $n } لوگوں نے دونوں بار درجہ دیا۔
    }

# en: { $up } of { $n } ({ $up-share }) gave a higher rating at wave { $wave } than at the start, { $same } ({ $same-share }) the same and { $down } ({ $down-share }) a lower one.
cohort-words = { $n } میں سے { $up } ({ $up-share }) نے مرحلہ { $wave } میں شروع کے مقابلے میں اونچا درجہ دیا، { $same } ({ $same-share }) نے اتنا ہی اور { $down } ({ $down-share }) نے نیچا۔

# en: The middle rating was { $before } at the start and { $after } at wave { $wave }. The middle half of the ratings { $before-range } at the start and { $after-range } at wave { $wave }.
cohort-words-quartiles = درمیانی درجہ شروع میں { $before } تھا اور مرحلہ { $wave } میں { $after }۔ بیچ کے آدھے درجے شروع میں { $before-range } اور مرحلہ { $wave } میں { $after-range }۔

# en: lay between { $low } and { $high }
cohort-range = { $low } اور { $high } کے درمیان تھے

# en: were all { $low }
cohort-range-one = سب { $low } تھے

# en: { $up } ({ $up-share }) went up by 2 or more, and { $down } ({ $down-share }) went down by 2 or more.
cohort-words-by-two = { $up } ({ $up-share }) کا درجہ 2 یا زیادہ بڑھا، اور { $down } ({ $down-share }) کا 2 یا زیادہ گھٹا۔

# en: Wilcoxon signed-rank test: z = { $z }, { $p }. Rank-biserial correlation: { $r }.
cohort-test = Wilcoxon signed-rank ٹیسٹ: z = { $z }, { $p }۔ Rank-biserial correlation: { $r }۔

# en: Everybody gave the same rating both times, so there is nothing to test.
cohort-test-none = سب نے دونوں بار ایک ہی درجہ دیا، اس لیے ٹیسٹ کرنے کو کچھ نہیں۔

# en: p = { $p }
cohort-p = p = { $p }

# en: p < 0.001
cohort-p-small = p < 0.001

# en: At the start
cohort-before = شروع میں

# en: At wave { $wave }
cohort-after = مرحلہ { $wave } میں

# en: How many gave each answer
cohort-distribution = ہر جواب کتنے لوگوں نے دیا

# en: { $item }: how many gave each answer, at the start and at wave { $wave }
cohort-distribution-title = { $item }: ہر جواب کتنے لوگوں نے دیا، شروع میں اور مرحلہ { $wave } میں

# en: Two bars, each divided into the five answers from 1 to 5, lined up at the middle answer. Every count is in the table “{ $item }: figures” below.
cohort-distribution-desc = دو پٹیاں، ہر ایک 1 سے 5 تک کے پانچ جوابوں میں بٹی ہوئی، بیچ کے جواب پر ایک سیدھ میں۔ ہر گنتی نیچے “{ $item }: اعداد” کے جدول میں ہے۔

# en: How many gave a higher, the same or a lower rating
cohort-changes = کتنے لوگوں نے اونچا، اتنا ہی یا نیچا درجہ دیا

# en: { $item }: higher, the same and lower ratings at wave { $wave }
cohort-changes-title = { $item }: مرحلہ { $wave } میں اونچے، اتنے ہی اور نیچے درجے

# en: Three bars from 0 to 100%, each with its 95% interval. The same is said in the words above and in the table “{ $item }: figures” below.
cohort-changes-desc = 0 سے 100% تک کی تین پٹیاں، ہر ایک اپنے 95% وقفے کے ساتھ۔ یہی بات اوپر لفظوں میں اور نیچے “{ $item }: اعداد” کے جدول میں ہے۔

# en: Higher
cohort-up = اونچا

# en: The same
cohort-same = اتنا ہی

# en: Lower
cohort-down = نیچا

# en: Higher by 2 or more
cohort-up-by-two = 2 یا زیادہ اونچا

# en: Lower by 2 or more
cohort-down-by-two = 2 یا زیادہ نیچا

# en: { $count } of { $n }, { $share }
cohort-share = { $n } میں سے { $count }، { $share }

# en: { $low } to { $high }
cohort-interval = { $low } سے { $high }

# en: { $item }: figures
cohort-table = { $item }: اعداد

# en: { $item }: how many gave each answer
cohort-table-counts = { $item }: ہر جواب کتنے لوگوں نے دیا

# en: { $item }: change from the start to wave { $wave }
cohort-table-changes = { $item }: شروع سے مرحلہ { $wave } تک تبدیلی

# en: Answer
cohort-col-answer = جواب

# en: Rating
cohort-col-change = درجہ

# en: People
cohort-col-people = لوگ

# en: Share
cohort-col-share = حصہ

# en: 95% interval
cohort-col-interval = 95% وقفہ

# en: { $value } ({ $words })
cohort-rating = { $value } ({ $words })

# en: Who is in these figures
attrition-heading = ان اعداد میں کون شامل ہے

# en: { $eligible } people could have been asked in wave { $wave }. { $followed } of them ({ $share }) have an assessment both at the start and in that wave. The other { $lost } do not, for these reasons.
attrition-words = مرحلہ { $wave } میں { $eligible } لوگوں سے پوچھا جا سکتا تھا۔ ان میں سے { $followed } ({ $share }) کا جائزہ شروع میں بھی ہوا اور اس مرحلے میں بھی۔ باقی { $lost } کا نہیں ہوا، ان وجوہات سے۔

# en: { $eligible } people could have been asked in wave { $wave }, and all of them have an assessment both at the start and in that wave.
attrition-words-all = مرحلہ { $wave } میں { $eligible } لوگوں سے پوچھا جا سکتا تھا، اور ان سب کا جائزہ شروع میں بھی ہوا اور اس مرحلے میں بھی۔

# en: { $eligible } people could have been asked in wave { $wave }. Some of the numbers below are not shown, because a group is too small.
attrition-words-hidden = مرحلہ { $wave } میں { $eligible } لوگوں سے پوچھا جا سکتا تھا۔ نیچے کچھ اعداد نہیں دکھائے گئے، کیونکہ کوئی گروپ بہت چھوٹا ہے۔

# en: not shown
attrition-hidden = نہیں دکھایا گیا

# en: The number with a rating both times can be lower for a question, because any question can be left out.
attrition-words-paired = کسی سوال کے لیے دونوں بار درجہ دینے والوں کی تعداد اس سے کم ہو سکتی ہے، کیونکہ کوئی بھی سوال چھوڑا جا سکتا ہے۔

# en: From those who could have been asked to those in the figures
attrition-caption = جن سے پوچھا جا سکتا تھا، ان سے لے کر جو اعداد میں شامل ہیں

# en: Group or reason
attrition-reason = گروپ یا وجہ

# en: People
attrition-people = لوگ

# en: Could have been asked in wave { $wave }
attrition-eligible = مرحلہ { $wave } میں پوچھا جا سکتا تھا

# en: Assessed both times
attrition-followed = دونوں بار جائزہ ہوا

# en: Not shown. One of these groups has fewer than { $minimum } people, or could be worked out.
attrition-suppressed = نہیں دکھایا گیا۔ ان میں سے کسی گروپ میں { $minimum } سے کم لوگ ہیں، یا اس کا عدد نکالا جا سکتا ہے۔

# en: Nobody could have been asked in wave { $wave } yet.
attrition-no-data = مرحلہ { $wave } میں ابھی کسی سے نہیں پوچھا جا سکتا تھا۔

# en: No assessment at the start in this voice
lost-reason-no_baseline = شروع میں اس قسم کے جوابوں والا جائزہ نہیں ہوا

# en: Chose not to take part
lost-reason-opted_out = شرکت نہ کرنے کا فیصلہ کیا

# en: Assessed in the wave, but only in the other voice
lost-reason-other_voice = اس مرحلے میں جائزہ ہوا، مگر صرف دوسری قسم کے جوابوں والا

# en: The wave is still open for them
lost-reason-still_open = ان کے لیے یہ مرحلہ ابھی جاری ہے

# en: Not assessed in the wave
lost-reason-missed = اس مرحلے میں جائزہ نہیں ہوا

# en: Service ended: died
lost-reason-ended-died = سروس ختم: وفات

# en: Service ended: moved to a care home
lost-reason-ended-care_home = سروس ختم: رہائش کیئر ہوم میں ہو گئی

# en: Service ended: hospital, did not return
lost-reason-ended-hospital = سروس ختم: ہسپتال، واپسی نہیں ہوئی

# en: Service ended: moved out of the area
lost-reason-ended-moved_away = سروس ختم: یہ علاقہ چھوڑ دیا

# en: Service ended: no longer needed
lost-reason-ended-no_longer_needed = سروس ختم: ضرورت نہیں رہی

# en: Service ended: chose another service
lost-reason-ended-chose_another = سروس ختم: کوئی اور سروس چن لی

# en: Service ended: another reason
lost-reason-ended-other = سروس ختم: کوئی اور وجہ

# en: All figures, unrounded
cohort-full = سب اعداد، پورے (گول کیے بغیر)

# en: To copy into a spreadsheet or a statistics program. Columns are separated by tabs when copied.
cohort-full-hint = سپریڈ شیٹ یا شماریات کے پروگرام میں نقل کرنے کے لیے۔ نقل کرنے پر کالم ٹیب سے الگ ہوتے ہیں۔

# en: All figures, unrounded, from the start to wave { $wave }
cohort-full-caption = سب اعداد، پورے (گول کیے بغیر)، شروع سے مرحلہ { $wave } تک

# en: Figure
cohort-full-figure = عدد

# en: Item
cohort-full-item-id = سوال کا کوڈ

# en: Paired people
cohort-full-paired = دونوں بار درجہ دینے والے

# en: At the start: lower quartile
cohort-full-before-1 = شروع میں: پہلی چوتھائی

# en: At the start: median
cohort-full-before-2 = شروع میں: درمیانی (median)

# en: At the start: upper quartile
cohort-full-before-3 = شروع میں: تیسری چوتھائی

# en: At the wave: lower quartile
cohort-full-after-1 = مرحلے میں: پہلی چوتھائی

# en: At the wave: median
cohort-full-after-2 = مرحلے میں: درمیانی (median)

# en: At the wave: upper quartile
cohort-full-after-3 = مرحلے میں: تیسری چوتھائی

# en: At the start: rated { $value }
cohort-full-count-before = شروع میں: درجہ { $value }

# en: At the wave: rated { $value }
cohort-full-count-after = مرحلے میں: درجہ { $value }

# en: { $name }: people
cohort-full-count = { $name }: لوگ

# en: { $name }: share
cohort-full-share = { $name }: حصہ

# en: { $name }: interval from
cohort-full-low = { $name }: وقفہ کہاں سے

# en: { $name }: interval to
cohort-full-high = { $name }: وقفہ کہاں تک

# en: Wilcoxon: sum of ranks up
cohort-full-rank-up = Wilcoxon: بڑھنے والے رینک کا مجموعہ

# en: Wilcoxon: sum of ranks down
cohort-full-rank-down = Wilcoxon: گھٹنے والے رینک کا مجموعہ

# en: Wilcoxon: z
cohort-full-z = Wilcoxon: z

# en: Wilcoxon: p
cohort-full-p = Wilcoxon: p

# en: Rank-biserial correlation
cohort-full-r = Rank-biserial correlation

# en: Copy the table
copy-table = جدول کاپی کریں

# en: Copied.
copy-done = کاپی ہو گیا۔

# en: This browser does not allow copying by itself. Select the text and copy it by hand.
copy-failed = یہ براؤزر خود کاپی کرنے نہیں دیتا۔ متن چن کر ہاتھ سے کاپی کریں۔

# en: KPI 6: up-to-date assessments
kpi6-title = KPI 6: اپ ٹو ڈیٹ جائزے

# en: The share of people whose latest completed assessment is recent enough. Lot { $lot }, { $lot-name }. As of { $date }.
kpi6-lead = کتنے حصے کے لوگوں کا آخری مکمل جائزہ کافی حد تک نیا ہے۔ Lot { $lot }، { $lot-name }۔ { $date } تک۔

# en: Target: at least { $target }
kpi6-target = ہدف: کم از کم { $target }

# en: { $numerator } of { $denominator } people are up to date: { $share }.
kpi6-words = { $denominator } میں سے { $numerator } لوگ اپ ٹو ڈیٹ ہیں: { $share }۔

# en: Target met
kpi6-met = ہدف پورا ہوا

# en: Target not met
kpi6-not-met = ہدف پورا نہیں ہوا

# en: No data
kpi6-no-data = کوئی ڈیٹا نہیں

# en: Nobody counts towards this figure today: there is no share to compare with the target. This is neither 0% nor 100%.
kpi6-no-data-why = آج اس عدد میں کوئی شخص نہیں گنا جاتا: ہدف سے مقابلے کے لیے کوئی حصہ نہیں۔ یہ نہ 0% ہے اور نہ 100%۔

# en: All providers together
kpi6-all = سب ادارے ملا کر

# en: KPI 6 by provider, with the target
kpi6-picture-title = ہر ادارے کا KPI 6، ہدف کے ساتھ

# en: A bar from 0 to 100% for each provider and a dashed line at the target. The same figures are in the table below.
kpi6-picture-desc = ہر ادارے کے لیے 0 سے 100% تک کی پٹی، اور ہدف پر ٹوٹی ہوئی لکیر۔ یہی اعداد نیچے جدول میں ہیں۔

# en: { $numerator } of { $denominator }, { $share }
kpi6-picture-figures = { $denominator } میں سے { $numerator }، { $share }

# en: The dashed line is the target, { $target }.
kpi6-target-line = ٹوٹی ہوئی لکیر ہدف ہے، { $target }۔

# en: How each share comes about
kpi6-caption = ہر حصہ کیسے بنتا ہے

# en: Step
kpi6-table-step = قدم

# en: People who receive the service in lot { $lot }
kpi6-active = Lot { $lot } میں سروس لینے والے لوگ

# en: less: chose not to take part
kpi6-opted-out = منفی: شرکت نہ کرنے کا فیصلہ کیا

# en: less: new, not yet due
kpi6-not-yet-due = منفی: نئے، ابھی وقت نہیں آیا

# en: Counted (denominator)
kpi6-denominator = گنے گئے (نسب نما)

# en: Of those, up to date (numerator)
kpi6-numerator = ان میں سے اپ ٹو ڈیٹ (شمار کنندہ)

# en: Share
kpi6-share-row = حصہ

# en: Share, unrounded
kpi6-share-full = حصہ، پورا (گول کیے بغیر)

# en: Against the target
kpi6-result = ہدف کے مقابلے میں

# en: How KPI 6 is worked out
kpi6-how = KPI 6 کیسے نکالا جاتا ہے

# en: A person is up to date when their last completed assessment is less than { $days } days old: { $interval } days from one wave to the next, and { $grace } days’ grace.
kpi6-how-1 = کوئی شخص تب اپ ٹو ڈیٹ ہے جب اس کا آخری مکمل جائزہ { $days } دن سے کم پرانا ہو: ایک مرحلے سے اگلے تک { $interval } دن، اور { $grace } دن کی مہلت۔

# en: An assessment is completed when each of the three overall questions has an answer, or a clear “don’t know”, “prefer not to say” or “does not apply”.
kpi6-how-2 = جائزہ تب مکمل ہے جب تینوں مجموعی سوالوں کا جواب ہو، یا صاف کہا گیا ہو: “معلوم نہیں”، “نہیں بتانا” یا “لاگو نہیں”۔

# en: New people are not yet due for { $window } days after their service starts.
kpi6-how-3 = نئے لوگوں کی سروس شروع ہونے کے بعد { $window } دن تک ان کا وقت نہیں آتا۔

# en: Whoever has chosen not to take part is left out of the figure from that day.
kpi6-how-4 = جس نے شرکت نہ کرنے کا فیصلہ کیا، وہ اس دن سے اس عدد میں نہیں گنا جاتا۔

# en: The unrounded share is compared with the target. Where rounding would hide the difference, more decimals are shown.
kpi6-how-5 = ہدف سے مقابلہ پورے حصے کا (گول کیے بغیر) ہوتا ہے۔ جہاں گول کرنے سے فرق چھپ جائے، وہاں اعشاریہ کے زیادہ ہندسے دکھائے جاتے ہیں۔
