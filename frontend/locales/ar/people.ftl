# en: 18 to 64
age-band-18-64 = من 18 إلى 64

# en: 65 to 74
age-band-65-74 = من 65 إلى 74

# en: 75 to 84
age-band-75-84 = من 75 إلى 84

# en: 85 or over
age-band-85-plus = 85 أو أكثر

# en: Female
sex-female = أنثى

# en: Male
sex-male = ذكر

# en: In another way
sex-other = غير ذلك

# en: First due
due-status-baseline_due = حان التقييم الأول

# en: Up to date
due-status-up_to_date = تقييم حديث

# en: Due
due-status-due = حان الموعد

# en: Overdue
due-status-overdue = فات الموعد

# en: Opted out
due-status-opted_out = عدم المشاركة

# en: Ended
due-status-ended = انتهت الخدمة

# en: They died
end-reason-died = وفاة

# en: They moved to a care home
end-reason-care_home = الانتقال إلى دار رعاية

# en: They went into hospital and did not come back to the service
end-reason-hospital = دخول المستشفى دون العودة إلى الخدمة

# en: They moved out of the area
end-reason-moved_away = الانتقال إلى خارج المنطقة

# en: They no longer need the service
end-reason-no_longer_needed = لم تعد هناك حاجة إلى الخدمة

# en: They chose another service
end-reason-chose_another = اختيار خدمة أخرى

# en: Another reason
end-reason-other = سبب آخر

# en: The person
decided-by-person = الشخص نفسه

# en: Somebody with the right to decide for them
decided-by-representative = شخص له حق القرار نيابة عنه

# en: A professional, in their best interests
decided-by-best_interests = مختص، لمصلحة الشخص

# en: They would rather not be asked
opt-out-reason-does_not_want_to = يفضّل الشخص ألا يُسأل

# en: It upsets or tires them
opt-out-reason-burden = الأسئلة تزعج الشخص أو تتعبه

# en: They do not trust what is done with the answers
opt-out-reason-trust = لا يثق الشخص بما يُفعل بالإجابات

# en: Illness makes it unsuitable now
opt-out-reason-health = المرض يجعل ذلك غير مناسب الآن

# en: Another reason, or none was given
opt-out-reason-not_given = سبب آخر، أو لم يُذكر سبب

# en: They said not today
not-today-reason-asked_later = قال الشخص: ليس اليوم

# en: They were unwell
not-today-reason-unwell = لم تسمح صحة الشخص

# en: Nobody was in
not-today-reason-not_in = لم يكن أحد في البيت

# en: There was no time or no quiet place
not-today-reason-no_time = لم يكن هناك وقت أو مكان هادئ

# en: Another reason
not-today-reason-other = سبب آخر

# en: Registered
event-registered = تم التسجيل

# en: Details corrected
event-edited = تم تصحيح البيانات

# en: Service ended
event-ended = انتهت الخدمة

# en: Moved to another provider
event-transferred = الانتقال إلى جهة رعاية أخرى

# en: Opted out
event-opted_out = اختيار عدم المشاركة

# en: Opted in again
event-opted_in = العودة إلى المشاركة

# en: Took back the answers given until then
event-withdrew = سحب الإجابات السابقة

# en: Not today
event-not_today = ليس اليوم

# en: They answered themselves
who-self = أجاب الشخص بنفسه

# en: They answered with help
who-with_help = أجاب الشخص بمساعدة

# en: Somebody answered on their behalf
who-on_behalf = أجاب شخص آخر نيابة عنه

# en: People
people-title = الأشخاص

# en: Register a person
people-register = تسجيل شخص

# en: Search by name or reference
people-search = البحث بالاسم أو برقم الملف

# en: Show by status
people-filter-status = عرض حسب الحالة

# en: Show by other status
people-filter-status-more = عرض حسب حالة أخرى

# en: All
people-everyone = الكل

# en: Area
people-area = المنطقة

# en: Kind of care
people-lot = نوع الرعاية

# en: All areas
people-every-area = كل المناطق

# en: More filters
people-more-filters = خيارات أخرى للعرض

# en: All kinds of care
people-every-lot = كل أنواع الرعاية

# en: { $n ->\n    [0] Nobody found\n    [one] { $n } person\n   *[other] { $n } people\n}
people-found =
    { $n ->
        [0] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $n } أشخاص
        [many] { $n } شخصًا
       *[other] { $n } شخص
    }

# en: Pages of the list
people-pages = صفحات القائمة

# en: Asked more than once on one day
people-asked-twice-label = سؤال الشخص أكثر من مرة في يوم واحد

# en: { $n ->\n    [2] Asked twice on { $date }:\n   *[other] Asked { $n } times on { $date }:\n}
people-asked-twice =
    { $n ->
        [2] سُئل مرتين في { $date }:
        [few] سُئل { $n } مرات في { $date }:
       *[other] سُئل { $n } مرة في { $date }:
    }

# en: { $n ->\n    [2] (2 assessments, both kept)\n   *[other] ({ $n } assessments, all kept)\n}
people-asked-twice-kept =
    { $n ->
        [2] (تقييمان، وكلاهما محفوظ)
        [few] ({ $n } تقييمات، وكلها محفوظة)
        [many] ({ $n } تقييمًا، وكلها محفوظة)
       *[other] ({ $n } تقييم، وكلها محفوظة)
    }

# en: Start
people-start = بدء

# en: with { $name }
people-start-with = مع { $name }

# en: Due since { $date } · { $n ->\n    [one] { $n } day overdue\n   *[other] { $n } days overdue\n}
people-due-overdue =
    حان الموعد في { $date } · { $n ->
        [one] تأخر يومًا واحدًا
        [two] تأخر يومين
        [few] تأخر { $n } أيام
        [many] تأخر { $n } يومًا
       *[other] تأخر { $n } يوم
    }

# en: Due since { $date } · overdue from { $overdue }
people-due-since = حان الموعد في { $date } · يفوت الموعد ابتداءً من { $overdue }

# en: First assessment due by { $date }
people-due-first = أول تقييم حتى { $date }

# en: Next due { $date }
people-due-next = الموعد القادم { $date }

# en: No assessment yet
people-never = لا يوجد تقييم بعد

# en: Last assessed { $date }
people-last = آخر تقييم { $date }

# en: “Not today” on { $date }
people-attempt = «ليس اليوم» في { $date }

# en: Baseline
people-wave-first = التقييم الأول

# en: Wave { $n }
people-wave = الجولة { $n }

# en: Nobody is registered yet
people-none = لم يُسجَّل أحد بعد

# en: Register the first person who uses the service. You can then start an assessment with them.
people-none-manager = يُرجى تسجيل أول شخص يستعمل الخدمة. وبعدها يمكنك بدء تقييم معه.

# en: Your manager has not registered anybody yet.
people-none-worker = لم يسجل المدير أحدًا بعد.

# en: We could not search
people-search-failed = تعذر البحث

# en: Searching needs a network, and there is none now. Nobody is shown, because nobody could be looked for. Connect, then try again, or clear the search.
people-search-offline = البحث يحتاج إلى الإنترنت، ولا يوجد إنترنت الآن. لا يظهر أحد، لأن البحث لم يكن ممكنًا. يُرجى الاتصال بالإنترنت ثم إعادة المحاولة، أو مسح البحث.

# en: We could not get this list
people-choice-failed = تعذر إحضار هذه القائمة

# en: Choosing another list needs a network, and there is none now. Connect, then try again.
people-choice-offline = اختيار قائمة أخرى يحتاج إلى الإنترنت، ولا يوجد إنترنت الآن. يُرجى الاتصال بالإنترنت ثم إعادة المحاولة.

# en: Nobody matches
people-none-match = لا أحد يطابق البحث

# en: Check the spelling, or choose “All”.
people-none-match-text = يُرجى التحقق من كتابة الاسم، أو اختيار «الكل».

# en: Reference { $reference }
person-reference = رقم الملف { $reference }

# en: Start an assessment
person-start = بدء تقييم

# en: See progress
person-progress = عرض التقدم

# en: Details
person-details = البيانات

# en: Assessments so far
person-assessments = التقييمات حتى الآن

# en: There has not been one yet.
person-no-assessments = لا يوجد أي تقييم بعد.

# en: Complete
person-complete = مكتمل

# en: Not complete
person-incomplete = غير مكتمل

# en: Corrected later
person-corrected = صُحح لاحقًا

# en: Kept private
person-private = خاص

# en: What happened
person-events = ما حدث

# en: Decided by: { $who }
person-decided-by = صاحب القرار: { $who }

# en: Opted out from
person-opted-out-on = عدم المشاركة ابتداءً من

# en: Service ended on
person-ended-on = انتهت الخدمة في

# en: Correct details
person-edit = تصحيح البيانات

# en: Opt out of being asked
person-opt-out = اختيار عدم المشاركة

# en: Opt in again
person-opt-in = العودة إلى المشاركة

# en: Move to another provider
person-transfer = الانتقال إلى جهة رعاية أخرى

# en: End the service
person-end = إنهاء الخدمة

# en: Back to this person
person-back = العودة إلى هذا الشخص

# en: The service for { $name } has ended
person-already-ended = انتهت خدمة { $name }

# en: It ended on { $date }. There is nothing to change here.
person-already-ended-text = انتهت في { $date }. لا شيء هنا يمكن تغييره.

# en: { $name } has already opted out
person-already-opted-out = عدم مشاركة { $name } مسجَّل من قبل

# en: They opted out on { $date } and are not asked. They can opt in again at any time.
person-already-opted-out-text = عدم المشاركة ابتداءً من { $date }، فلا تُطرح أسئلة. يمكن للشخص العودة إلى المشاركة في أي وقت.

# en: { $name } takes part already
person-already-takes-part = مشاركة { $name } قائمة

# en: They have not opted out. They are asked when an assessment is due.
person-already-takes-part-text = لم يختر الشخص عدم المشاركة. تُطرح عليه الأسئلة عندما يحين موعد التقييم.

# en: Back to the list
people-back = العودة إلى القائمة

# en: The name they like to be called
people-name = الاسم الذي يحبه الشخص

# en: It is kept encrypted, and is never part of any data for analysis.
people-name-hint = يُحفظ الاسم مشفرًا، ولا يدخل أبدًا في بيانات التحليل.

# en: Enter the name they like to be called
people-name-error-required = يُرجى إدخال الاسم الذي يحبه الشخص

# en: The name must be 80 characters or fewer
people-name-error-too_long = يجب أن يكون الاسم 80 حرفًا أو أقل

# en: The name has characters that cannot be shown. Type it again
people-name-error-control_characters = في الاسم رموز لا يمكن عرضها. يُرجى كتابته من جديد

# en: Your reference
people-reference = رقم الملف عندكم

# en: The number or short code that you use for this person. Not their NHS number.
people-reference-hint = الرقم أو الرمز القصير المستعمل عندكم لهذا الشخص. وليس رقم NHS.

# en: Enter your reference for this person
people-reference-error-required = يُرجى إدخال رقم ملف هذا الشخص

# en: The reference must be 40 characters or fewer
people-reference-error-too_long = يجب أن يكون رقم الملف 40 خانة أو أقل

# en: This looks like an NHS number. Use a reference of your own
people-reference-error-not_allowed = هذا يشبه رقم NHS. يُرجى استعمال رقم ملف من عندكم

# en: Somebody else has this reference already. Check it, or find them in the list
people-reference-error-taken = رقم الملف هذا لشخص آخر. يُرجى التحقق منه، أو البحث عن الشخص في القائمة

# en: The reference has characters that cannot be shown. Type it again
people-reference-error-control_characters = في رقم الملف رموز لا يمكن عرضها. يُرجى كتابته من جديد

# en: Choose an area
people-choose-area = اختيار منطقة

# en: Choose the area they live in
people-area-error-required = يُرجى اختيار منطقة السكن

# en: Choose the kind of care
people-lot-error-required = يُرجى اختيار نوع الرعاية

# en: { $name } (lot { $number })
people-lot-name = { $name } (Lot { $number })

# en: First day of service
people-service-start = أول يوم في الخدمة

# en: The first assessment is due within a few weeks of this day.
people-service-start-hint = موعد أول تقييم خلال بضعة أسابيع من هذا اليوم.

# en: Enter the first day of service
people-service-start-error-required = يُرجى إدخال أول يوم في الخدمة

# en: The first day of service must be a real date, like 20 10 2025
people-service-start-error-format = يجب أن يكون أول يوم في الخدمة تاريخًا صحيحًا، مثل 20 10 2025

# en: The first day of service must be today or earlier
people-service-start-error-in_future = يجب أن يكون أول يوم في الخدمة اليوم أو قبله

# en: The first day of service must fit with what is already recorded for this person
people-service-start-error-inconsistent = يجب أن يتفق أول يوم في الخدمة مع المسجَّل عن هذا الشخص

# en: Age
people-age-band = العمر

# en: On the first day of service. We do not keep dates of birth.
people-age-band-hint = في أول يوم في الخدمة. لا نحفظ تواريخ الميلاد.

# en: Sex
people-sex = الجنس

# en: As they give it.
people-sex-hint = كما يذكره الشخص.

# en: Today, { $date }
people-today = اليوم، { $date }

# en: Register a person
register-title = تسجيل شخص

# en: Somebody who uses the service and may be asked how life is going. We ask for as little as we can.
register-lead = شخص يستعمل الخدمة ويمكن سؤاله عن حياته. نطلب أقل ما يمكن من البيانات.

# en: Register
register-button = تسجيل

# en: { $name } is registered.
register-done = تم تسجيل { $name }.

# en: Your first try did reach us, before you changed the form. The person is registered as you had typed it then.
register-stored = وصلت محاولتك الأولى قبل تغيير الاستمارة. تم تسجيل الشخص كما كُتب في تلك المرة.

# en: Open the person and check the details
register-stored-open = فتح صفحة الشخص ومراجعة البيانات

# en: Correct details
person-edit-title = تصحيح البيانات

# en: Save
person-edit-save = حفظ

# en: The details are corrected.
person-edit-done = تم تصحيح البيانات.

# en: End the service
end-title = إنهاء الخدمة

# en: They will no longer be asked. What they have said so far is kept and still counts.
end-lead = لن يُسأل الشخص بعد الآن. ما قاله حتى الآن يبقى محفوظًا ومحسوبًا.

# en: First day without service
end-on = أول يوم بدون الخدمة

# en: Today or earlier.
end-on-hint = اليوم أو قبله.

# en: Enter the first day without service
end-on-error-required = يُرجى إدخال أول يوم بدون الخدمة

# en: The first day without service must be a real date, like 20 10 2025
end-on-error-format = يجب أن يكون أول يوم بدون الخدمة تاريخًا صحيحًا، مثل 20 10 2025

# en: The first day without service must be today or earlier
end-on-error-in_future = يجب أن يكون أول يوم بدون الخدمة اليوم أو قبله

# en: The first day without service cannot be before the first day of service
end-on-error-before_service_start = لا يمكن أن يكون أول يوم بدون الخدمة قبل أول يوم في الخدمة

# en: Why did it end?
end-reason = لماذا انتهت؟

# en: Choose why the service ended
end-reason-error-required = يُرجى اختيار سبب انتهاء الخدمة

# en: End the service
end-button = إنهاء الخدمة

# en: The service for { $name } has ended.
end-done = انتهت خدمة { $name }.

# en: Move to another provider
transfer-title = الانتقال إلى جهة رعاية أخرى

# en: From that day only the new provider can see this person. You will not be able to undo this yourself.
transfer-lead = ابتداءً من ذلك اليوم لا يرى هذا الشخص إلا جهة الرعاية الجديدة. ولن يمكنك التراجع عن ذلك بنفسك.

# en: Who looks after them now?
transfer-provider = من يقدّم له الرعاية الآن؟

# en: Choose the new provider
transfer-provider-error-required = يُرجى اختيار جهة الرعاية الجديدة

# en: First day with the new provider
transfer-on = أول يوم مع جهة الرعاية الجديدة

# en: Today or earlier.
transfer-on-hint = اليوم أو قبله.

# en: Enter the first day with the new provider
transfer-on-error-required = يُرجى إدخال أول يوم مع جهة الرعاية الجديدة

# en: The first day with the new provider must be a real date, like 20 10 2025
transfer-on-error-format = يجب أن يكون أول يوم مع جهة الرعاية الجديدة تاريخًا صحيحًا، مثل 20 10 2025

# en: The first day with the new provider must be today or earlier
transfer-on-error-in_future = يجب أن يكون أول يوم مع جهة الرعاية الجديدة اليوم أو قبله

# en: The first day with the new provider cannot be before the first day of service
transfer-on-error-before_service_start = لا يمكن أن يكون أول يوم مع جهة الرعاية الجديدة قبل أول يوم في الخدمة

# en: Move to the new provider
transfer-button = نقل إلى جهة الرعاية الجديدة

# en: { $name } is now with { $provider }.
transfer-done = تم نقل { $name } إلى { $provider }.

# en: Who decided this?
opt-decided-by = من اتخذ هذا القرار؟

# en: Choose who decided
opt-decided-by-error-required = يُرجى اختيار صاحب القرار

# en: Enter the day it starts
opt-on-error-required = يُرجى إدخال يوم البداية

# en: The day must be a real date, like 20 10 2025
opt-on-error-format = يجب أن يكون اليوم تاريخًا صحيحًا، مثل 20 10 2025

# en: The day must be today or earlier
opt-on-error-in_future = يجب أن يكون التاريخ اليوم أو قبله

# en: The day cannot be before the first day of service
opt-on-error-before_service_start = لا يمكن أن يكون اليوم قبل أول يوم في الخدمة

# en: The day cannot be before the day of opting out
opt-on-error-inconsistent = لا يمكن أن يكون اليوم قبل يوم اختيار عدم المشاركة

# en: Opt out of being asked
opt-out-title = اختيار عدم المشاركة

# en: They will not be asked again, and will not count as missing anywhere. It makes no difference to their care. They can opt in again at any time.
opt-out-lead = لن يُسأل الشخص بعد ذلك، ولن يُعدّ تقييمه ناقصًا في أي مكان. هذا لا يغيّر شيئًا في رعايته. ويمكنه العودة إلى المشاركة في أي وقت.

# en: Why?
opt-out-why = لماذا؟

# en: There is no need for them to give a reason.
opt-out-why-hint = لا يلزم أن يذكر الشخص سببًا.

# en: Choose a reason, or “Another reason, or none was given”
opt-out-why-error-required = يُرجى اختيار سبب، أو «سبب آخر، أو لم يُذكر سبب»

# en: From which day?
opt-out-on = ابتداءً من أي يوم؟

# en: Today or earlier.
opt-out-on-hint = اليوم أو قبله.

# en: Take what they said earlier out of the data too
opt-out-withdraw = سحب ما قاله الشخص سابقًا من البيانات أيضًا

# en: Their earlier answers will not be in data given out from now on.
opt-out-withdraw-hint = لن تكون إجاباته السابقة في البيانات التي تُسلَّم من الآن فصاعدًا.

# en: Opt out
opt-out-button = تسجيل عدم المشاركة

# en: { $name } has opted out and will not be asked.
opt-out-done = تم تسجيل عدم مشاركة { $name }. لن تُطرح أسئلة بعد الآن.

# en: Opt in again
opt-in-title = العودة إلى المشاركة

# en: They will be asked again when the next assessment is due.
opt-in-lead = يُسأل الشخص من جديد عندما يحين موعد التقييم القادم.

# en: From which day?
opt-in-on = ابتداءً من أي يوم؟

# en: Today or earlier, and not before the day of opting out.
opt-in-on-hint = اليوم أو قبله، وليس قبل يوم اختيار عدم المشاركة.

# en: Opt in
opt-in-button = تسجيل العودة

# en: { $name } takes part again.
opt-in-done = تم تسجيل عودة { $name } إلى المشاركة.
