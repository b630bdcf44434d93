# en: Outcomes
service-name = نتائج

# en: { $page } – Outcomes
title-page = { $page } – نتائج

# en: Error: { $page } – Outcomes
title-error = غلطی: { $page } – نتائج

# en: Skip to main content
skip-link = سیدھے اصل حصے پر جائیں

# en: Loading…
loading = کھل رہا ہے…

# en: Back
back = واپس

# en: or
or = یا

# en: Try again
try-again = دوبارہ کوشش کریں

# en: This could not be loaded
load-failed = یہ نہیں کھل سکا

# en: What you see may be out of date.
stale = ہو سکتا ہے کہ یہ معلومات پرانی ہوں۔

# en: Please wait
button-busy = براہِ کرم انتظار کریں

# en: Warning
warning = خبردار

# en: Where you are
breadcrumb = آپ کہاں ہیں

# en: Continue
continue = آگے بڑھیں

# en: Cancel
cancel = رہنے دیں

# en: Change
change = بدلیں

# en: None
none = کوئی نہیں

# en: Yes
yes = ہاں

# en: No
no = نہیں

# en: Done
notification-success = ہو گیا

# en: Important
notification-important = ضروری بات

# en: Previous
page-previous = پچھلا

# en: Next
page-next = اگلا

# en: Page { $page } of { $last }
page-of = صفحہ { $page }، کل { $last }

# en: { $n ->\n    [one] You have { $n } character left\n   *[other] You have { $n } characters left\n}
count-left =
    { $n ->
        [one] ابھی { $n } حرف کی گنجائش ہے
       *[other] ابھی { $n } حروف کی گنجائش ہے
    }

# en: { $n ->\n    [one] You have { $n } character too many\n   *[other] You have { $n } characters too many\n}
count-over =
    { $n ->
        [one] { $n } حرف زیادہ ہے
       *[other] { $n } حروف زیادہ ہیں
    }

# en: Day
date-part-day = دن

# en: Month
date-part-month = مہینہ

# en: Year
date-part-year = سال

# en: { $date } at { $time }
date-time = { $date } کو { $time } بجے

# en: { $value }%
percent = { $value }%

# en: Made to listen. What people say here stays theirs.
footer-line = یہ سننے کے لیے بنایا گیا ہے۔ لوگ یہاں جو کہیں، وہ بات انہی کی رہتی ہے۔

# en: Show
password-show = دکھائیں

# en: Hide
password-hide = چھپائیں

# en: Show password
password-show-label = پاس ورڈ دکھائیں

# en: Hide password
password-hide-label = پاس ورڈ چھپائیں

# en: We cannot find this
not-found-title = یہ ہمیں نہیں ملا

# en: Can everybody use this? (accessibility)
statement-link = کیا ہر کوئی اسے استعمال کر سکتا ہے؟ (سب کے لیے رسائی)
