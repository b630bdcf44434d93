# en: Outcomes
service-name = النتائج

# en: { $page } – Outcomes
title-page = { $page } – النتائج

# en: Error: { $page } – Outcomes
title-error = خطأ: { $page } – النتائج

# en: Skip to main content
skip-link = الانتقال إلى المحتوى الرئيسي

# en: Loading…
loading = جارٍ التحميل…

# en: Back
back = رجوع

# en: or
or = أو

# en: Try again
try-again = إعادة المحاولة

# en: This could not be loaded
load-failed = تعذر تحميل هذا

# en: What you see may be out of date.
stale = قد يكون ما يظهر أمامك قديمًا.

# en: Please wait
button-busy = لحظة من فضلك

# en: Warning
warning = تنبيه

# en: Where you are
breadcrumb = مكانك الآن

# en: Continue
continue = متابعة

# en: Cancel
cancel = إلغاء

# en: Change
change = تغيير

# en: None
none = لا شيء

# en: Yes
yes = نعم

# en: No
no = لا

# en: Done
notification-success = تم

# en: Important
notification-important = مهم

# en: Previous
page-previous = السابق

# en: Next
page-next = التالي

# en: Page { $page } of { $last }
page-of = الصفحة { $page } من { $last }

# en: { $n ->\n    [one] You have { $n } character left\n   *[other] You have { $n } characters left\n}
count-left =
    { $n ->
        [zero] لم يبقَ لك أي حرف
        [one] بقي لك حرف واحد
        [two] بقي لك حرفان
        [few] بقي لك { $n } حروف
        [many] بقي لك { $n } حرفًا
       *[other] بقي لك { $n } حرف
    }

# en: { $n ->\n    [one] You have { $n } character too many\n   *[other] You have { $n } characters too many\n}
count-over =
    { $n ->
        [one] النص أطول من المسموح بحرف واحد
        [two] النص أطول من المسموح بحرفين
        [few] النص أطول من المسموح بعدد { $n } حروف
        [many] النص أطول من المسموح بعدد { $n } حرفًا
       *[other] النص أطول من المسموح بعدد { $n } حرف
    }

# en: Day
date-part-day = اليوم

# en: Month
date-part-month = الشهر

# en: Year
date-part-year = السنة

# en: { $date } at { $time }
date-time = { $date }، الساعة { $time }

# en: { $value }%
percent = { $value }%

# en: Made to listen. What people say here stays theirs.
footer-line = هدفنا أن نستمع. ما يقوله الناس هنا يبقى لهم.

# en: Show
password-show = إظهار

# en: Hide
password-hide = إخفاء

# en: Show password
password-show-label = إظهار كلمة السر

# en: Hide password
password-hide-label = إخفاء كلمة السر

# en: We cannot find this
not-found-title = لم نجد هذا

# en: Can everybody use this? (accessibility)
statement-link = هل يمكن للجميع استعمال هذا؟ (سهولة الاستعمال)
