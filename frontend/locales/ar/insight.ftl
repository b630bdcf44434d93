# en: Progress of everyone together
insight-title = تقدم الجميع معًا

# en: How people’s ratings at the start compare with their ratings later on: the same people, both times.
insight-lead = مقارنة درجات الناس في البداية بدرجاتهم بعد ذلك: الأشخاص أنفسهم في المرتين.

# en: Which figures
insight-filters = أي أرقام

# en: Compared with
insight-wave = المقارنة مع

# en: Wave { $n } ({ $months } months)
insight-wave-option =
    الجولة { $n } ({ $months ->
        [one] شهر واحد
        [two] شهران
        [few] { $months } أشهر
        [many] { $months } شهرًا
       *[other] { $months } شهر
    })

# en: Whose answers
insight-voice = إجابات من

# en: People’s own answers and those given for them are never mixed.
insight-voice-hint = إجابات الناس أنفسهم والإجابات نيابة عنهم لا تُخلط أبدًا.

# en: Their own answers
insight-voice-self = إجابات الأشخاص أنفسهم

# en: Answers given for them
insight-voice-proxy = الإجابات نيابة عنهم

# en: Provider
insight-provider = جهة الرعاية

# en: All providers
insight-provider-all = كل جهات الرعاية

# en: Area
insight-area = المنطقة

# en: All areas
insight-area-all = كل المناطق

# en: Lot
insight-lot = Lot

# en: All lots
insight-lot-all = الكل

# en: Lot { $n }, { $name }
insight-lot-option = Lot { $n }، { $name }

# en: Questions
insight-domain = الأسئلة

# en: Overall ratings
insight-domain-all = الدرجات العامة

# en: { $name }
insight-domain-option = { $name }

# en: Show figures
insight-show = عرض الأرقام

# en: Clear all choices
insight-clear = مسح كل الاختيارات

# en: The address of this page asks for something that does not exist, so that part is left out. “These figures” below says what is shown.
insight-unknown = عنوان هذه الصفحة يطلب شيئًا غير موجود، فتُرك ذلك الجزء. «هذه الأرقام» أدناه تبيّن ما هو معروض.

# en: Getting the figures for your choice. Those below are still the earlier ones.
insight-updating = جارٍ إحضار الأرقام حسب اختيارك. ما يظهر أدناه هو الأرقام السابقة.

# en: The figures have been updated.
insight-updated = تم تحديث الأرقام.

# en: These figures
insight-shown = هذه الأرقام

# en: From the start (baseline) to wave { $n }
insight-shown-waves = من البداية (التقييم الأول) إلى الجولة { $n }

# en: As of { $date }
insight-as-of = حتى { $date }

# en: Read this before you use the figures
insight-caution-heading = يُرجى قراءة هذا قبل استعمال الأرقام

# en: They describe only the people who gave a rating both times. Those who did not may feel differently: see “Who is in these figures”.
insight-caution-1 = هذه الأرقام تصف فقط من أعطوا درجة في المرتين. قد يكون شعور غيرهم مختلفًا: انظر «من تشملهم هذه الأرقام».

# en: There is no group of people without the service to compare with. The figures show whether ratings were higher or lower, and cannot show why.
insight-caution-2 = لا توجد مجموعة بدون الخدمة للمقارنة بها. الأرقام تبيّن هل كانت الدرجات أعلى أو أقل، ولا يمكنها أن تبيّن السبب.

# en: The small line across each bar shows the 95% interval. Where it is long, few people are behind the figure.
insight-caution-3 = الخط الصغير فوق كل شريط يبيّن فترة الثقة 95%. إذا كان طويلًا، فعدد الأشخاص وراء الرقم قليل.

# en: How the figures are made
insight-how = كيف تُحسب الأرقام

# en: Quartiles: a quarter of the ratings are at or below the first figure, half at or below the second (the median), three quarters at or below the third. Linear interpolation (type 7).
insight-how-quartiles = الربيعات: ربع الدرجات عند الرقم الأول أو أقل منه، ونصفها عند الثاني (الوسيط) أو أقل منه، وثلاثة أرباعها عند الثالث أو أقل منه. الاستكمال خطي (النوع 7).

# en: Intervals: Wilson 95% intervals for a share, without continuity correction.
insight-how-intervals = فترات الثقة: فترات Wilson بنسبة 95% للنسب، بدون تصحيح الاستمرارية.

# en: Test: Wilcoxon signed-rank. Those with the same rating both times are ranked and then left out of the sums (Pratt). Normal approximation with correction for ties, none for continuity, two-sided.
insight-how-test = الاختبار: اختبار Wilcoxon للرتب ذات الإشارة. من كانت درجتهم واحدة في المرتين تُعطى لهم رتب ثم يُتركون خارج المجموع (Pratt). تقريب طبيعي مع تصحيح للتساوي، وبدون تصحيح للاستمرارية، وباتجاهين.

# en: Rank-biserial correlation: the ranks of those who went up less the ranks of those who went down, as a share of both. 1 means everybody who changed went up, −1 everybody went down, 0 as much up as down.
insight-how-effect = معامل الارتباط الثنائي للرتب (rank-biserial): رتب من ارتفعت درجاتهم ناقص رتب من انخفضت درجاتهم، كنسبة من مجموعهما. 1 تعني أن كل من تغيّر قد ارتفع، و−1 أن كل من تغيّر قد انخفض، و0 أن الارتفاع بقدر الانخفاض.

# en: Several questions are looked at together, and no correction is made for that: among many tests, some p-values are small by chance.
insight-how-several = يُنظر في عدة أسئلة معًا، ولا يوجد تصحيح لذلك: بين اختبارات كثيرة تأتي بعض قيم p صغيرة بالمصادفة.

# en: Nothing is shown from fewer than { $minimum } people, nor what would let such a figure be worked out.
insight-how-suppression = لا يُعرض شيء عن أقل من { $minimum } من الأشخاص، ولا ما يسمح بحساب مثل هذا الرقم.

# en: There are no figures to show
insight-none-heading = لا توجد أرقام لعرضها

# en: No questions match this choice. Choose others above.
insight-none = لا توجد أسئلة لهذا الاختيار. يُرجى اختيار غيره أعلاه.

# en: The five answers, from lowest to highest
insight-key = الإجابات الخمس، من الأقل إلى الأعلى

# en: Very dissatisfied
insight-scale-1 = عدم رضا شديد

# en: Dissatisfied
insight-scale-2 = عدم رضا

# en: Neither
insight-scale-3 = بين هذا وذاك

# en: Satisfied
insight-scale-4 = رضا

# en: Very satisfied
insight-scale-5 = رضا شديد

# en: { $domain }
cohort-item-overall = { $domain }

# en: { $item }
cohort-item-aspect = { $item }

# en: Not shown. Either fewer than { $minimum } people gave a rating both times, or this figure would let somebody work out one from fewer than { $minimum } people.
cohort-suppressed = غير معروض. إما أن أقل من { $minimum } من الأشخاص أعطوا درجة في المرتين، أو أن هذا الرقم يسمح بحساب رقم عن أقل من { $minimum } من الأشخاص.

# en: No data. Nobody in this choice has a rating both at the start and in wave { $wave }.
cohort-no-data = لا توجد بيانات. لا أحد في هذا الاختيار له درجة في البداية وفي الجولة { $wave } معًا.

# en: Not shown
cohort-short-suppressed = غير معروض

# en: No data
cohort-short-no-data = لا توجد بيانات

# en: { $n ->\n    [one] { $n } person gave a rating both times.\n   *[other] { $n } people gave a rating both times.\n}
cohort-paired =
    { $n ->
        [zero] لم يعطِ أحد درجة في المرتين.
        [one] أعطى شخص واحد درجة في المرتين.
        [two] أعطى شخصان درجة في المرتين.
        [few] أعطى { $n } أشخاص درجة في المرتين.
        [many] أعطى { $n } شخصًا درجة في المرتين.
       *[other] أعطى { $n } شخص درجة في المرتين.
    }

# en: { $up } of { $n } ({ $up-share }) gave a higher rating at wave { $wave } than at the start, { $same } ({ $same-share }) the same and { $down } ({ $down-share }) a lower one.
cohort-words = من بين { $n } من الأشخاص: { $up } ({ $up-share }) أعطوا في الجولة { $wave } درجة أعلى من البداية، و{ $same } ({ $same-share }) الدرجة نفسها، و{ $down } ({ $down-share }) درجة أقل.

# en: The middle rating was { $before } at the start and { $after } at wave { $wave }. The middle half of the ratings { $before-range } at the start and { $after-range } at wave { $wave }.
cohort-words-quartiles = كانت الدرجة الوسطى { $before } في البداية و{ $after } في الجولة { $wave }. والنصف الأوسط من الدرجات { $before-range } في البداية، و{ $after-range } في الجولة { $wave }.

# en: lay between { $low } and { $high }
cohort-range = كان بين { $low } و{ $high }

# en: were all { $low }
cohort-range-one = كان كله { $low }

# en: { $up } ({ $up-share }) went up by 2 or more, and { $down } ({ $down-share }) went down by 2 or more.
cohort-words-by-two = { $up } ({ $up-share }) ارتفعت درجاتهم بمقدار 2 أو أكثر، و{ $down } ({ $down-share }) انخفضت درجاتهم بمقدار 2 أو أكثر.

# en: Wilcoxon signed-rank test: z = { $z }, { $p }. Rank-biserial correlation: { $r }.
cohort-test = اختبار Wilcoxon للرتب ذات الإشارة: z = { $z }، { $p }. معامل الارتباط الثنائي للرتب: { $r }.

# en: Everybody gave the same rating both times, so there is nothing to test.
cohort-test-none = أعطى الجميع الدرجة نفسها في المرتين، فلا يوجد ما يُختبر.

# en: p = { $p }
cohort-p = p = { $p }

# en: p < 0.001
cohort-p-small = p < 0.001

# en: At the start
cohort-before = في البداية

# en: At wave { $wave }
cohort-after = في الجولة { $wave }

# en: How many gave each answer
cohort-distribution = عدد من أعطوا كل إجابة

# en: { $item }: how many gave each answer, at the start and at wave { $wave }
cohort-distribution-title = { $item }: عدد من أعطوا كل إجابة، في البداية وفي الجولة { $wave }

# en: Two bars, each divided into the five answers from 1 to 5, lined up at the middle answer. Every count is in the table “{ $item }: figures” below.
cohort-distribution-desc = شريطان، كل منهما مقسوم إلى الإجابات الخمس من 1 إلى 5، ومصطفان عند الإجابة الوسطى. كل الأعداد في الجدول «{ $item }: الأرقام» أدناه.

# en: How many gave a higher, the same or a lower rating
cohort-changes = عدد من أعطوا درجة أعلى أو مساوية أو أقل

# en: { $item }: higher, the same and lower ratings at wave { $wave }
cohort-changes-title = { $item }: الدرجات الأعلى والمساوية والأقل في الجولة { $wave }

# en: Three bars from 0 to 100%, each with its 95% interval. The same is said in the words above and in the table “{ $item }: figures” below.
cohort-changes-desc = ثلاثة أشرطة من 0 إلى 100%، ولكل منها فترة الثقة 95%. الكلام نفسه مكتوب أعلاه وفي الجدول «{ $item }: الأرقام» أدناه.

# en: Higher
cohort-up = أعلى

# en: The same
cohort-same = مساوية

# en: Lower
cohort-down = أقل

# en: Higher by 2 or more
cohort-up-by-two = أعلى بمقدار 2 أو أكثر

# en: Lower by 2 or more
cohort-down-by-two = أقل بمقدار 2 أو أكثر

# en: { $count } of { $n }, { $share }
cohort-share = { $count } من { $n }، { $share }

# en: { $low } to { $high }
cohort-interval = من { $low } إلى { $high }

# en: { $item }: figures
cohort-table = { $item }: الأرقام

# en: { $item }: how many gave each answer
cohort-table-counts = { $item }: عدد من أعطوا كل إجابة

# en: { $item }: change from the start to wave { $wave }
cohort-table-changes = { $item }: التغير من البداية إلى الجولة { $wave }

# en: Answer
cohort-col-answer = الإجابة

# en: Rating
cohort-col-change = الدرجة

# en: People
cohort-col-people = الأشخاص

# en: Share
cohort-col-share = النسبة

# en: 95% interval
cohort-col-interval = فترة الثقة 95%

# en: { $value } ({ $words })
cohort-rating = { $value } ({ $words })

# en: Who is in these figures
attrition-heading = من تشملهم هذه الأرقام

# en: { $eligible } people could have been asked in wave { $wave }. { $followed } of them ({ $share }) have an assessment both at the start and in that wave. The other { $lost } do not, for these reasons.
attrition-words = عدد من كان يمكن سؤالهم في الجولة { $wave }: { $eligible }. منهم { $followed } ({ $share }) لهم تقييم في البداية وفي تلك الجولة معًا. والباقون، وعددهم { $lost }، ليس لهم ذلك، للأسباب التالية.

# en: { $eligible } people could have been asked in wave { $wave }, and all of them have an assessment both at the start and in that wave.
attrition-words-all = عدد من كان يمكن سؤالهم في الجولة { $wave }: { $eligible }. كلهم لهم تقييم في البداية وفي تلك الجولة معًا.

# en: { $eligible } people could have been asked in wave { $wave }. Some of the numbers below are not shown, because a group is too small.
attrition-words-hidden = عدد من كان يمكن سؤالهم في الجولة { $wave }: { $eligible }. بعض الأعداد أدناه غير معروضة، لأن إحدى المجموعات صغيرة جدًا.

# en: not shown
attrition-hidden = غير معروض

# en: The number with a rating both times can be lower for a question, because any question can be left out.
attrition-words-paired = قد يكون عدد من أعطوا درجة في المرتين أقل في سؤال معين، لأن ترك أي سؤال ممكن.

# en: From those who could have been asked to those in the figures
attrition-caption = من الذين كان يمكن سؤالهم إلى الذين تشملهم الأرقام

# en: Group or reason
attrition-reason = المجموعة أو السبب

# en: People
attrition-people = الأشخاص

# en: Could have been asked in wave { $wave }
attrition-eligible = كان يمكن سؤالهم في الجولة { $wave }

# en: Assessed both times
attrition-followed = لهم تقييم في المرتين

# en: Not shown. One of these groups has fewer than { $minimum } people, or could be worked out.
attrition-suppressed = غير معروض. إحدى هذه المجموعات فيها أقل من { $minimum } من الأشخاص، أو يمكن حساب عددها.

# en: Nobody could have been asked in wave { $wave } yet.
attrition-no-data = لم يكن ممكنًا سؤال أحد في الجولة { $wave } بعد.

# en: No assessment at the start in this voice
lost-reason-no_baseline = لا يوجد تقييم أول بهذا النوع من الإجابات

# en: Chose not to take part
lost-reason-opted_out = اختيار عدم المشاركة

# en: Assessed in the wave, but only in the other voice
lost-reason-other_voice = لهم تقييم في الجولة، لكن بالنوع الآخر من الإجابات فقط

# en: The wave is still open for them
lost-reason-still_open = ما زالت الجولة مفتوحة لهم

# en: Not assessed in the wave
lost-reason-missed = لا تقييم في الجولة

# en: Service ended: died
lost-reason-ended-died = انتهت الخدمة: وفاة

# en: Service ended: moved to a care home
lost-reason-ended-care_home = انتهت الخدمة: الانتقال إلى دار رعاية

# en: Service ended: hospital, did not return
lost-reason-ended-hospital = انتهت الخدمة: دخول المستشفى دون عودة

# en: Service ended: moved out of the area
lost-reason-ended-moved_away = انتهت الخدمة: الانتقال إلى خارج المنطقة

# en: Service ended: no longer needed
lost-reason-ended-no_longer_needed = انتهت الخدمة: لم تعد هناك حاجة إليها

# en: Service ended: chose another service
lost-reason-ended-chose_another = انتهت الخدمة: اختيار خدمة أخرى

# en: Service ended: another reason
lost-reason-ended-other = انتهت الخدمة: سبب آخر

# en: All figures, unrounded
cohort-full = كل الأرقام، بدون تقريب

# en: To copy into a spreadsheet or a statistics program. Columns are separated by tabs when copied.
cohort-full-hint = للنسخ إلى جدول بيانات أو برنامج إحصاء. عند النسخ تفصل بين الأعمدة علامات جدولة (Tab).

# en: All figures, unrounded, from the start to wave { $wave }
cohort-full-caption = كل الأرقام، بدون تقريب، من البداية إلى الجولة { $wave }

# en: Figure
cohort-full-figure = الرقم

# en: Item
cohort-full-item-id = البند

# en: Paired people
cohort-full-paired = أشخاص لهم درجة في المرتين

# en: At the start: lower quartile
cohort-full-before-1 = في البداية: الربيع الأدنى

# en: At the start: median
cohort-full-before-2 = في البداية: الوسيط

# en: At the start: upper quartile
cohort-full-before-3 = في البداية: الربيع الأعلى

# en: At the wave: lower quartile
cohort-full-after-1 = في الجولة: الربيع الأدنى

# en: At the wave: median
cohort-full-after-2 = في الجولة: الوسيط

# en: At the wave: upper quartile
cohort-full-after-3 = في الجولة: الربيع الأعلى

# en: At the start: rated { $value }
cohort-full-count-before = في البداية: الدرجة { $value }

# en: At the wave: rated { $value }
cohort-full-count-after = في الجولة: الدرجة { $value }

# en: { $name }: people
cohort-full-count = { $name }: الأشخاص

# en: { $name }: share
cohort-full-share = { $name }: النسبة

# en: { $name }: interval from
cohort-full-low = { $name }: بداية الفترة

# en: { $name }: interval to
cohort-full-high = { $name }: نهاية الفترة

# en: Wilcoxon: sum of ranks up
cohort-full-rank-up = Wilcoxon: مجموع رتب الارتفاع

# en: Wilcoxon: sum of ranks down
cohort-full-rank-down = Wilcoxon: مجموع رتب الانخفاض

# en: Wilcoxon: z
cohort-full-z = Wilcoxon: z

# en: Wilcoxon: p
cohort-full-p = Wilcoxon: p

# en: Rank-biserial correlation
cohort-full-r = معامل الارتباط الثنائي للرتب

# en: Copy the table
copy-table = نسخ الجدول

# en: Copied.
copy-done = تم النسخ.

# en: This browser does not allow copying by itself. Select the text and copy it by hand.
copy-failed = هذا المتصفح لا يسمح بالنسخ التلقائي. يُرجى تحديد النص ونسخه باليد.

# en: KPI 6: up-to-date assessments
kpi6-title = KPI 6: التقييمات الحديثة

# en: The share of people whose latest completed assessment is recent enough. Lot { $lot }, { $lot-name }. As of { $date }.
kpi6-lead = نسبة الأشخاص الذين كان آخر تقييم مكتمل لهم حديثًا بما يكفي. Lot { $lot }، { $lot-name }. حتى { $date }.

# en: Target: at least { $target }
kpi6-target = الهدف: { $target } على الأقل

# en: { $numerator } of { $denominator } people are up to date: { $share }.
kpi6-words = عدد من تقييمهم حديث: { $numerator } من { $denominator }. النسبة: { $share }.

# en: Target met
kpi6-met = تحقق الهدف

# en: Target not met
kpi6-not-met = لم يتحقق الهدف

# en: No data
kpi6-no-data = لا توجد بيانات

# en: Nobody counts towards this figure today: there is no share to compare with the target. This is neither 0% nor 100%.
kpi6-no-data-why = لا أحد يدخل في هذا الرقم اليوم: لا توجد نسبة للمقارنة بالهدف. وهذا ليس 0% وليس 100%.

# en: All providers together
kpi6-all = كل جهات الرعاية معًا

# en: KPI 6 by provider, with the target
kpi6-picture-title = KPI 6 لكل جهة رعاية، مع الهدف

# en: A bar from 0 to 100% for each provider and a dashed line at the target. The same figures are in the table below.
kpi6-picture-desc = شريط من 0 إلى 100% لكل جهة رعاية، وخط متقطع عند الهدف. الأرقام نفسها في الجدول أدناه.

# en: { $numerator } of { $denominator }, { $share }
kpi6-picture-figures = { $numerator } من { $denominator }، { $share }

# en: The dashed line is the target, { $target }.
kpi6-target-line = الخط المتقطع هو الهدف، { $target }.

# en: How each share comes about
kpi6-caption = كيف تأتي كل نسبة

# en: Step
kpi6-table-step = الخطوة

# en: People who receive the service in lot { $lot }
kpi6-active = الأشخاص الذين تصلهم الخدمة في Lot { $lot }

# en: less: chose not to take part
kpi6-opted-out = ناقص: من اختاروا عدم المشاركة

# en: less: new, not yet due
kpi6-not-yet-due = ناقص: الجدد، لم يحن موعدهم بعد

# en: Counted (denominator)
kpi6-denominator = المحسوبون (المقام)

# en: Of those, up to date (numerator)
kpi6-numerator = منهم من تقييمهم حديث (البسط)

# en: Share
kpi6-share-row = النسبة

# en: Share, unrounded
kpi6-share-full = النسبة، بدون تقريب

# en: Against the target
kpi6-result = بالنسبة إلى الهدف

# en: How KPI 6 is worked out
kpi6-how = كيف يُحسب KPI 6

# en: A person is up to date when their last completed assessment is less than { $days } days old: { $interval } days from one wave to the next, and { $grace } days’ grace.
kpi6-how-1 =
    يكون تقييم الشخص حديثًا إذا مر على آخر تقييم مكتمل أقل من { $days ->
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }: { $interval ->
        [few] { $interval } أيام
        [many] { $interval } يومًا
       *[other] { $interval } يوم
    } من جولة إلى التي تليها، ومهلة إضافية قدرها { $grace ->
        [few] { $grace } أيام
        [many] { $grace } يومًا
       *[other] { $grace } يوم
    }.

# en: An assessment is completed when each of the three overall questions has an answer, or a clear “don’t know”, “prefer not to say” or “does not apply”.
kpi6-how-2 = يكون التقييم مكتملًا إذا كانت لكل من الأسئلة العامة الثلاثة إجابة، أو قول واضح: «لا أعرف» أو «أفضّل ألا أجيب» أو «لا ينطبق».

# en: New people are not yet due for { $window } days after their service starts.
kpi6-how-3 =
    لا يحين موعد الأشخاص الجدد قبل مرور { $window ->
        [few] { $window } أيام
        [many] { $window } يومًا
       *[other] { $window } يوم
    } على بداية خدمتهم.

# en: Whoever has chosen not to take part is left out of the figure from that day.
kpi6-how-4 = من اختار عدم المشاركة يُترك خارج الرقم ابتداءً من ذلك اليوم.

# en: The unrounded share is compared with the target. Where rounding would hide the difference, more decimals are shown.
kpi6-how-5 = تُقارن النسبة بدون تقريب بالهدف. وإذا كان التقريب يخفي الفرق، تُعرض خانات عشرية أكثر.
