# en: 18 to 64
age-band-18-64 = 18 سے 64 سال

# en: 65 to 74
age-band-65-74 = 65 سے 74 سال

# en: 75 to 84
age-band-75-84 = 75 سے 84 سال

# en: 85 or over
age-band-85-plus = 85 سال یا اس سے زیادہ

# en: Female
sex-female = عورت

# en: Male
sex-male = مرد

# en: In another way
sex-other = کچھ اور

# en: First due
due-status-baseline_due = پہلا جائزہ باقی

# en: Up to date
due-status-up_to_date = اپ ٹو ڈیٹ

# en: Due
due-status-due = وقت آ گیا

# en: Overdue
due-status-overdue = دیر ہو گئی

# en: Opted out
due-status-opted_out = شرکت نہیں

# en: Ended
due-status-ended = سروس ختم

# en: They died
end-reason-died = وفات ہو گئی

# en: They moved to a care home
end-reason-care_home = رہائش کیئر ہوم میں ہو گئی

# en: They went into hospital and did not come back to the service
end-reason-hospital = ہسپتال میں داخلہ ہوا اور سروس میں واپسی نہیں ہوئی

# en: They moved out of the area
end-reason-moved_away = یہ علاقہ چھوڑ دیا

# en: They no longer need the service
end-reason-no_longer_needed = سروس کی ضرورت نہیں رہی

# en: They chose another service
end-reason-chose_another = کوئی اور سروس چن لی

# en: Another reason
end-reason-other = کوئی اور وجہ

# en: The person
decided-by-person = اس شخص نے خود

# en: Somebody with the right to decide for them
decided-by-representative = ایسے شخص نے جسے ان کی طرف سے فیصلے کا حق ہے

# en: A professional, in their best interests
decided-by-best_interests = کسی پیشہ ور نے، ان کی بھلائی کے لیے

# en: They would rather not be asked
opt-out-reason-does_not_want_to = ان کی مرضی ہے کہ ان سے نہ پوچھا جائے

# en: It upsets or tires them
opt-out-reason-burden = اس سے پریشانی یا تھکن ہوتی ہے

# en: They do not trust what is done with the answers
opt-out-reason-trust = انہیں بھروسا نہیں کہ جوابوں کا کیا ہو گا

# en: Illness makes it unsuitable now
opt-out-reason-health = بیماری کی وجہ سے ابھی مناسب نہیں

# en: Another reason, or none was given
opt-out-reason-not_given = کوئی اور وجہ، یا وجہ نہیں بتائی

# en: They said not today
not-today-reason-asked_later = انہوں نے کہا آج نہیں

# en: They were unwell
not-today-reason-unwell = ان کی طبیعت ٹھیک نہیں تھی

# en: Nobody was in
not-today-reason-not_in = گھر پر کوئی نہیں تھا

# en: There was no time or no quiet place
not-today-reason-no_time = وقت نہیں تھا یا کوئی پرسکون جگہ نہیں تھی

# en: Another reason
not-today-reason-other = کوئی اور وجہ

# en: Registered
event-registered = اندراج ہوا

# en: Details corrected
event-edited = تفصیلات درست کی گئیں

# en: Service ended
event-ended = سروس ختم ہوئی

# en: Moved to another provider
event-transferred = دوسرے ادارے میں منتقلی

# en: Opted out
event-opted_out = شرکت ختم کی

# en: Opted in again
event-opted_in = دوبارہ شرکت شروع کی

# en: Took back the answers given until then
event-withdrew = اس وقت تک کے جواب واپس لے لیے

# en: Not today
event-not_today = آج نہیں

# en: They answered themselves
who-self = جواب خود دیے

# en: They answered with help
who-with_help = جواب کسی کی مدد سے دیے

# en: Somebody answered on their behalf
who-on_behalf = کسی نے ان کی طرف سے جواب دیے

# en: People
people-title = لوگ

# en: Register a person
people-register = کسی کا اندراج کریں

# en: Search by name or reference
people-search = نام یا ریفرنس سے تلاش کریں

# en: Show by status
people-filter-status = حالت کے حساب سے دکھائیں

# en: Show by other status
people-filter-status-more = دوسری حالت کے حساب سے دکھائیں

# en: All
people-everyone = سب

# en: Area
people-area = علاقہ

# en: Kind of care
people-lot = دیکھ بھال کی قسم

# en: All areas
people-every-area = سب علاقے

# en: More filters
people-more-filters = مزید چھانٹیں

# en: All kinds of care
people-every-lot = دیکھ بھال کی سب قسمیں

# en: { $n ->\n    [0] Nobody found\n    [one] { $n } person\n   *[other] { $n } people\n}
people-found =
    { $n ->
        [0] کوئی نہیں ملا
        [one] { $n } شخص
       *[other] { $n } لوگ
    }

# en: Pages of the list
people-pages = فہرست کے صفحے

# en: Asked more than once on one day
people-asked-twice-label = ایک ہی دن میں ایک سے زیادہ بار پوچھا گیا

# en: { $n ->\n    [2] Asked twice on { $date }:\n   *[other] Asked { $n } times on { $date }:\n}
people-asked-twice =
    { $n ->
        [2] { $date } کو دو بار پوچھا گیا:
       *[other] { $date } کو { $n } بار پوچھا گیا:
    }

# en: { $n ->\n    [2] (2 assessments, both kept)\n   *[other] ({ $n } assessments, all kept)\n}
people-asked-twice-kept =
    { $n ->
        [2] (2 جائزے، دونوں محفوظ ہیں)
       *[other] ({ $n } جائزے، سب محفوظ ہیں)
    }

# en: Start
people-start = شروع کریں

# en: with { $name }
people-start-with = { $name } کے ساتھ

# en: Due since { $date } · { $n ->\n    [one] { $n } day overdue\n   *[other] { $n } days overdue\n}
people-due-overdue =
    { $date } سے وقت آ چکا ہے · { $n ->
        [one] { $n } دن کی دیر
       *[other] { $n } دن کی دیر
    }

# en: Due since { $date } · overdue from { $overdue }
people-due-since = { $date } سے وقت آ چکا ہے · { $overdue } سے دیر گنی جائے گی

# en: First assessment due by { $date }
people-due-first = پہلا جائزہ { $date } تک ہونا ہے

# en: Next due { $date }
people-due-next = اگلا جائزہ { $date } کو

# en: No assessment yet
people-never = ابھی کوئی جائزہ نہیں ہوا

# en: Last assessed { $date }
people-last = آخری جائزہ { $date } کو ہوا

# en: “Not today” on { $date }
people-attempt = { $date } کو “آج نہیں”

# en: Baseline
people-wave-first = ابتدائی جائزہ

# en: Wave { $n }
people-wave = مرحلہ { $n }

# en: Nobody is registered yet
people-none = ابھی کسی کا اندراج نہیں ہوا

# en: Register the first person who uses the service. You can then start an assessment with them.
people-none-manager = سروس لینے والے پہلے شخص کا اندراج کریں۔ پھر آپ ان کے ساتھ جائزہ شروع کر سکیں گے۔

# en: Your manager has not registered anybody yet.
people-none-worker = آپ کے مینیجر نے ابھی کسی کا اندراج نہیں کیا۔

# en: We could not search
people-search-failed = تلاش نہیں ہو سکی

# en: Searching needs a network, and there is none now. Nobody is shown, because nobody could be looked for. Connect, then try again, or clear the search.
people-search-offline = تلاش کے لیے نیٹ ورک چاہیے، اور ابھی نیٹ ورک نہیں ہے۔ کوئی نام نہیں دکھایا گیا، کیونکہ تلاش ہو ہی نہیں سکی۔ نیٹ ورک سے جڑیں اور دوبارہ کوشش کریں، یا تلاش مٹا دیں۔

# en: We could not get this list
people-choice-failed = یہ فہرست نہیں مل سکی

# en: Choosing another list needs a network, and there is none now. Connect, then try again.
people-choice-offline = دوسری فہرست کے لیے نیٹ ورک چاہیے، اور ابھی نیٹ ورک نہیں ہے۔ نیٹ ورک سے جڑیں، پھر دوبارہ کوشش کریں۔

# en: Nobody matches
people-none-match = ایسا کوئی نہیں ملا

# en: Check the spelling, or choose “All”.
people-none-match-text = ہجے دیکھ لیں، یا “سب” چنیں۔

# en: Reference { $reference }
person-reference = ریفرنس { $reference }

# en: Start an assessment
person-start = جائزہ شروع کریں

# en: See progress
person-progress = پیش رفت دیکھیں

# en: Details
person-details = تفصیلات

# en: Assessments so far
person-assessments = اب تک کے جائزے

# en: There has not been one yet.
person-no-assessments = ابھی کوئی جائزہ نہیں ہوا۔

# en: Complete
person-complete = مکمل

# en: Not complete
person-incomplete = نامکمل

# en: Corrected later
person-corrected = بعد میں درست کیا گیا

# en: Kept private
person-private = نجی رکھا گیا

# en: What happened
person-events = کیا کیا ہوا

# en: Decided by: { $who }
person-decided-by = فیصلہ کس نے کیا: { $who }

# en: Opted out from
person-opted-out-on = شرکت ختم ہونے کا دن

# en: Service ended on
person-ended-on = سروس ختم ہونے کا دن

# en: Correct details
person-edit = تفصیلات درست کریں

# en: Opt out of being asked
person-opt-out = شرکت ختم کریں

# en: Opt in again
person-opt-in = دوبارہ شرکت شروع کریں

# en: Move to another provider
person-transfer = دوسرے ادارے میں منتقل کریں

# en: End the service
person-end = سروس ختم کریں

# en: Back to this person
person-back = اس شخص کے صفحے پر واپس

# en: The service for { $name } has ended
person-already-ended = { $name } کی سروس ختم ہو چکی ہے

# en: It ended on { $date }. There is nothing to change here.
person-already-ended-text = یہ { $date } کو ختم ہوئی۔ یہاں بدلنے کو کچھ نہیں۔

# en: { $name } has already opted out
person-already-opted-out = { $name } نے پہلے ہی شرکت ختم کر دی ہے

# en: They opted out on { $date } and are not asked. They can opt in again at any time.
person-already-opted-out-text = انہوں نے { $date } کو شرکت ختم کی، اس لیے ان سے نہیں پوچھا جاتا۔ وہ جب چاہیں دوبارہ شرکت شروع کر لیں۔

# en: { $name } takes part already
person-already-takes-part = { $name } کی شرکت پہلے سے جاری ہے

# en: They have not opted out. They are asked when an assessment is due.
person-already-takes-part-text = انہوں نے شرکت ختم نہیں کی۔ جائزے کا وقت آنے پر ان سے پوچھا جاتا ہے۔

# en: Back to the list
people-back = فہرست پر واپس

# en: The name they like to be called
people-name = وہ نام جس سے پکارا جانا انہیں پسند ہے

# en: It is kept encrypted, and is never part of any data for analysis.
people-name-hint = یہ خفیہ کوڈ میں محفوظ ہوتا ہے، اور تجزیے کے ڈیٹا میں کبھی شامل نہیں ہوتا۔

# en: Enter the name they like to be called
people-name-error-required = وہ نام لکھیں جس سے پکارا جانا انہیں پسند ہے

# en: The name must be 80 characters or fewer
people-name-error-too_long = نام 80 یا اس سے کم حروف کا ہونا چاہیے

# en: The name has characters that cannot be shown. Type it again
people-name-error-control_characters = نام میں ایسے حروف ہیں جو دکھائے نہیں جا سکتے۔ نام دوبارہ لکھیں

# en: Your reference
people-reference = آپ کا ریفرنس

# en: The number or short code that you use for this person. Not their NHS number.
people-reference-hint = وہ نمبر یا چھوٹا کوڈ جو آپ اس شخص کے لیے استعمال کرتے ہیں۔ ان کا NHS نمبر نہیں۔

# en: Enter your reference for this person
people-reference-error-required = اس شخص کے لیے اپنا ریفرنس لکھیں

# en: The reference must be 40 characters or fewer
people-reference-error-too_long = ریفرنس 40 یا اس سے کم حروف کا ہونا چاہیے

# en: This looks like an NHS number. Use a reference of your own
people-reference-error-not_allowed = یہ NHS نمبر لگتا ہے۔ اپنا کوئی ریفرنس استعمال کریں

# en: Somebody else has this reference already. Check it, or find them in the list
people-reference-error-taken = یہ ریفرنس پہلے سے کسی اور کا ہے۔ اسے دیکھ لیں، یا فہرست میں انہیں تلاش کریں

# en: The reference has characters that cannot be shown. Type it again
people-reference-error-control_characters = ریفرنس میں ایسے حروف ہیں جو دکھائے نہیں جا سکتے۔ اسے دوبارہ لکھیں

# en: Choose an area
people-choose-area = علاقہ چنیں

# en: Choose the area they live in
people-area-error-required = وہ علاقہ چنیں جہاں ان کی رہائش ہے

# en: Choose the kind of care
people-lot-error-required = دیکھ بھال کی قسم چنیں

# en: { $name } (lot { $number })
people-lot-name = { $name } (Lot { $number })

# en: First day of service
people-service-start = سروس کا پہلا دن

# en: The first assessment is due within a few weeks of this day.
people-service-start-hint = پہلا جائزہ اس دن کے چند ہفتوں کے اندر ہونا ہے۔

# en: Enter the first day of service
people-service-start-error-required = سروس کا پہلا دن لکھیں

# en: The first day of service must be a real date, like 20 10 2025
people-service-start-error-format = سروس کا پہلا دن صحیح تاریخ ہونا چاہیے، جیسے 20 10 2025

# en: The first day of service must be today or earlier
people-service-start-error-in_future = سروس کا پہلا دن آج یا آج سے پہلے کا ہونا چاہیے

# en: The first day of service must fit with what is already recorded for this person
people-service-start-error-inconsistent = سروس کا پہلا دن اس شخص کے پہلے سے موجود ریکارڈ سے میل کھانا چاہیے

# en: Age
people-age-band = عمر

# en: On the first day of service. We do not keep dates of birth.
people-age-band-hint = سروس کے پہلے دن۔ ہم تاریخِ پیدائش نہیں رکھتے۔

# en: Sex
people-sex = جنس

# en: As they give it.
people-sex-hint = جیسا وہ خود بتائیں۔

# en: Today, { $date }
people-today = آج، { $date }

# en: Register a person
register-title = کسی کا اندراج کریں

# en: Somebody who uses the service and may be asked how life is going. We ask for as little as we can.
register-lead = کوئی شخص جو یہ سروس لیتا ہے اور جس سے زندگی کا حال پوچھا جا سکتا ہے۔ ہم کم سے کم معلومات مانگتے ہیں۔

# en: Register
register-button = اندراج کریں

# en: { $name } is registered.
register-done = { $name } کا اندراج ہو گیا۔

# en: Your first try did reach us, before you changed the form. The person is registered as you had typed it then.
register-stored = فارم بدلنے سے پہلے آپ کی پہلی کوشش ہم تک پہنچ گئی تھی۔ اس شخص کا اندراج انہی معلومات سے ہوا ہے جو آپ نے تب لکھی تھیں۔

# en: Open the person and check the details
register-stored-open = اس شخص کا صفحہ کھولیں اور تفصیلات دیکھ لیں

# en: Correct details
person-edit-title = تفصیلات درست کریں

# en: Save
person-edit-save = محفوظ کریں

# en: The details are corrected.
person-edit-done = تفصیلات درست ہو گئیں۔

# en: End the service
end-title = سروس ختم کریں

# en: They will no longer be asked. What they have said so far is kept and still counts.
end-lead = ان سے اب نہیں پوچھا جائے گا۔ انہوں نے اب تک جو کہا ہے وہ محفوظ رہے گا اور گنا جائے گا۔

# en: First day without service
end-on = سروس کے بغیر پہلا دن

# en: Today or earlier.
end-on-hint = آج یا آج سے پہلے۔

# en: Enter the first day without service
end-on-error-required = سروس کے بغیر پہلا دن لکھیں

# en: The first day without service must be a real date, like 20 10 2025
end-on-error-format = سروس کے بغیر پہلا دن صحیح تاریخ ہونا چاہیے، جیسے 20 10 2025

# en: The first day without service must be today or earlier
end-on-error-in_future = سروس کے بغیر پہلا دن آج یا آج سے پہلے کا ہونا چاہیے

# en: The first day without service cannot be before the first day of service
end-on-error-before_service_start = سروس کے بغیر پہلا دن سروس کے پہلے دن سے پہلے کا نہیں ہو سکتا

# en: Why did it end?
end-reason = سروس کیوں ختم ہوئی؟

# en: Choose why the service ended
end-reason-error-required = چنیں کہ سروس کیوں ختم ہوئی

# en: End the service
end-button = سروس ختم کریں

# en: The service for { $name } has ended.
end-done = { $name } کی سروس ختم ہو گئی ہے۔

# en: Move to another provider
transfer-title = دوسرے ادارے میں منتقل کریں

# en: From that day only the new provider can see this person. You will not be able to undo this yourself.
transfer-lead = اس دن سے صرف نیا ادارہ اس شخص کی معلومات دیکھ سکے گا۔ آپ خود اسے واپس نہیں کر سکیں گے۔

# en: Who looks after them now?
transfer-provider = اب ان کی دیکھ بھال کون کرتا ہے؟

# en: Choose the new provider
transfer-provider-error-required = نیا ادارہ چنیں

# en: First day with the new provider
transfer-on = نئے ادارے کے ساتھ پہلا دن

# en: Today or earlier.
transfer-on-hint = آج یا آج سے پہلے۔

# en: Enter the first day with the new provider
transfer-on-error-required = نئے ادارے کے ساتھ پہلا دن لکھیں

# en: The first day with the new provider must be a real date, like 20 10 2025
transfer-on-error-format = نئے ادارے کے ساتھ پہلا دن صحیح تاریخ ہونا چاہیے، جیسے 20 10 2025

# en: The first day with the new provider must be today or earlier
transfer-on-error-in_future = نئے ادارے کے ساتھ پہلا دن آج یا آج سے پہلے کا ہونا چاہیے

# en: The first day with the new provider cannot be before the first day of service
transfer-on-error-before_service_start = نئے ادارے کے ساتھ پہلا دن سروس کے پہلے دن سے پہلے کا نہیں ہو سکتا

# en: Move to the new provider
transfer-button = نئے ادارے میں منتقل کریں

# en: { $name } is now with { $provider }.
transfer-done = { $name } اب { $provider } کے ساتھ ہیں۔

# en: Who decided this?
opt-decided-by = یہ فیصلہ کس نے کیا؟

# en: Choose who decided
opt-decided-by-error-required = چنیں کہ فیصلہ کس نے کیا

# en: Enter the day it starts
opt-on-error-required = وہ دن لکھیں جب سے یہ شروع ہو

# en: The day must be a real date, like 20 10 2025
opt-on-error-format = دن صحیح تاریخ ہونا چاہیے، جیسے 20 10 2025

# en: The day must be today or earlier
opt-on-error-in_future = دن آج یا آج سے پہلے کا ہونا چاہیے

# en: The day cannot be before the first day of service
opt-on-error-before_service_start = دن سروس کے پہلے دن سے پہلے کا نہیں ہو سکتا

# en: The day cannot be before the day of opting out
opt-on-error-inconsistent = دن شرکت ختم ہونے کے دن سے پہلے کا نہیں ہو سکتا

# en: Opt out of being asked
opt-out-title = شرکت ختم کریں

# en: They will not be asked again, and will not count as missing anywhere. It makes no difference to their care. They can opt in again at any time.
opt-out-lead = ان سے دوبارہ نہیں پوچھا جائے گا، اور ان کا جواب نہ ہونا کہیں کمی نہیں گنا جائے گا۔ اس سے ان کی دیکھ بھال پر کوئی فرق نہیں پڑے گا۔ وہ جب چاہیں دوبارہ شرکت شروع کر لیں۔

# en: Why?
opt-out-why = کیوں؟

# en: There is no need for them to give a reason.
opt-out-why-hint = ان کے لیے وجہ بتانا ضروری نہیں۔

# en: Choose a reason, or “Another reason, or none was given”
opt-out-why-error-required = وجہ چنیں، یا “کوئی اور وجہ، یا وجہ نہیں بتائی” چنیں

# en: From which day?
opt-out-on = کس دن سے؟

# en: Today or earlier.
opt-out-on-hint = آج یا آج سے پہلے۔

# en: Take what they said earlier out of the data too
opt-out-withdraw = انہوں نے پہلے جو کہا تھا، وہ بھی ڈیٹا سے نکال دیں

# en: Their earlier answers will not be in data given out from now on.
opt-out-withdraw-hint = اب سے جو ڈیٹا دیا جائے گا، اس میں ان کے پہلے والے جواب نہیں ہوں گے۔

# en: Opt out
opt-out-button = شرکت ختم کریں

# en: { $name } has opted out and will not be asked.
opt-out-done = { $name } نے شرکت ختم کر دی ہے، اب ان سے نہیں پوچھا جائے گا۔

# en: Opt in again
opt-in-title = دوبارہ شرکت شروع کریں

# en: They will be asked again when the next assessment is due.
opt-in-lead = اگلے جائزے کا وقت آنے پر ان سے پھر پوچھا جائے گا۔

# en: From which day?
opt-in-on = کس دن سے؟

# en: Today or earlier, and not before the day of opting out.
opt-in-on-hint = آج یا آج سے پہلے، مگر شرکت ختم ہونے کے دن سے پہلے نہیں۔

# en: Opt in
opt-in-button = شرکت شروع کریں

# en: { $name } takes part again.
opt-in-done = { $name } کی شرکت پھر شروع ہو گئی ہے۔
