# en: Error:
error-prefix = خطأ:

# en: There is a problem
error-summary-title = هناك مشكلة

# en: We cannot reach the service. Check that you are online, then try again.
error-offline = لا يمكن الاتصال بالخدمة. يُرجى التحقق من الإنترنت، ثم إعادة المحاولة.

# en: Something other than our service answered. If your Wi-Fi has a sign-in page, open it first, then try again.
error-not-ours = جاء الرد من خارج خدمتنا. إذا كان لشبكة Wi-Fi صفحة دخول، فيُرجى فتحها أولًا، ثم إعادة المحاولة.

# en: The service did not understand this. Reload the page and try again.
error-malformed_request = لم تفهم الخدمة هذا الطلب. يُرجى تحميل الصفحة من جديد وإعادة المحاولة.

# en: Some of what you entered needs to be changed.
error-invalid = بعض ما أدخلته يحتاج إلى تغيير.

# en: This is too large to send.
error-too_large = هذا أكبر من أن يُرسل.

# en: This kind of file cannot be used here.
error-unsupported_media_type = لا يمكن استعمال هذا النوع من الملفات هنا.

# en: You have been signed out. Sign in again.
error-not_signed_in = تم تسجيل خروجك. يُرجى تسجيل الدخول من جديد.

# en: The email address or the password is not right. Check both and try again.
error-wrong_credentials = البريد الإلكتروني أو كلمة السر غير صحيحة. يُرجى التحقق منهما وإعادة المحاولة.

# en: This one-time password is no longer valid. Ask an administrator for a new one.
error-password_expired = انتهت صلاحية كلمة السر المؤقتة. يُرجى طلب كلمة جديدة من مسؤول النظام.

# en: There have been too many tries. { $minutes ->\n    [one] Wait { $minutes } minute, then try again.\n   *[other] Wait { $minutes } minutes, then try again.\n}
error-too_many_tries =
    عدد المحاولات أكثر من المسموح. { $minutes ->
        [one] يُرجى الانتظار دقيقة واحدة، ثم إعادة المحاولة.
        [two] يُرجى الانتظار دقيقتين، ثم إعادة المحاولة.
        [few] يُرجى الانتظار { $minutes } دقائق، ثم إعادة المحاولة.
       *[other] يُرجى الانتظار { $minutes } دقيقة، ثم إعادة المحاولة.
    }

# en: There have been too many tries. { $seconds ->\n    [one] Wait { $seconds } second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
error-too_many_tries_seconds =
    عدد المحاولات أكثر من المسموح. { $seconds ->
        [one] يُرجى الانتظار ثانية واحدة، ثم إعادة المحاولة.
        [two] يُرجى الانتظار ثانيتين، ثم إعادة المحاولة.
        [few] يُرجى الانتظار { $seconds } ثوانٍ، ثم إعادة المحاولة.
       *[other] يُرجى الانتظار { $seconds } ثانية، ثم إعادة المحاولة.
    }

# en: This came from another site and was refused. Open the service in a new tab and try again.
error-cross_site = جاء هذا الطلب من موقع آخر فرُفض. يُرجى فتح الخدمة في صفحة جديدة وإعادة المحاولة.

# en: Choose your own password first.
error-password_change_required = يُرجى أولًا اختيار كلمة السر الخاصة بك.

# en: It may have moved, or it is not for your account.
error-not_found = ربما انتقل إلى مكان آخر، أو أن حسابك لا يسمح بعرضه.

# en: The service cannot do this. Reload the page and try again.
error-method_not_allowed = لا تستطيع الخدمة عمل هذا. يُرجى تحميل الصفحة من جديد وإعادة المحاولة.

# en: This was already sent with other content. Nothing was changed. Reload the page to see what is stored.
error-id_conflict = أُرسل هذا من قبل بمحتوى آخر. لم يتغير شيء. يُرجى تحميل الصفحة من جديد لرؤية المحفوظ.

# en: Things have changed since you opened this page. Reload it to see how they are now.
error-conflict = تغيّرت أشياء منذ فتح هذه الصفحة. يُرجى تحميلها من جديد لرؤية الوضع الحالي.

# en: The service cannot store anything right now. Nothing was lost or half stored. Try again in a few minutes.
error-unavailable = لا تستطيع الخدمة حفظ شيء الآن. لم يضع شيء ولم يُحفظ نصف شيء. يُرجى إعادة المحاولة بعد بضع دقائق.

# en: Something went wrong on our side. Try again. If it happens again, tell your administrator this number: { $id }
error-internal = حدث خطأ عندنا. يُرجى إعادة المحاولة. وإذا تكرر ذلك، فيُرجى إعطاء مسؤول النظام هذا الرقم: { $id }

# en: { $field }: enter an answer
field-error-required = { $field }: يُرجى إدخال إجابة

# en: { $field }: this is too long, make it shorter
field-error-too_long = { $field }: النص طويل، يُرجى اختصاره

# en: { $field }: this is too short, make it longer
field-error-too_short = { $field }: النص قصير، يُرجى الزيادة

# en: { $field }: remove characters that cannot be shown
field-error-control_characters = { $field }: يُرجى حذف الرموز التي لا يمكن عرضها

# en: { $field }: this is not in the right form
field-error-format = { $field }: الشكل غير صحيح

# en: { $field }: choose one of the answers given
field-error-not_allowed = { $field }: يُرجى اختيار إحدى الإجابات الموجودة

# en: { $field }: this does not exist
field-error-unknown = { $field }: هذا غير موجود

# en: { $field }: this is already in use
field-error-taken = { $field }: هذا مستعمل من قبل

# en: { $field }: the date cannot be in the future
field-error-in_future = { $field }: لا يمكن أن يكون التاريخ في المستقبل

# en: { $field }: the date cannot be before the first day of service
field-error-before_service_start = { $field }: لا يمكن أن يكون التاريخ قبل أول يوم في الخدمة

# en: { $field }: the date cannot be after the last day of service
field-error-after_end = { $field }: لا يمكن أن يكون التاريخ بعد آخر يوم في الخدمة

# en: { $field }: the date cannot be after the move to another provider
field-error-after_transfer = { $field }: لا يمكن أن يكون التاريخ بعد الانتقال إلى جهة رعاية أخرى

# en: { $field }: the date cannot be after the day of opting out
field-error-after_opt_out = { $field }: لا يمكن أن يكون التاريخ بعد يوم اختيار عدم المشاركة

# en: { $field }: this version of the questionnaire does not exist
field-error-unknown_version = { $field }: هذه النسخة من الاستبيان غير موجودة

# en: { $field }: this version of the questionnaire is no longer used
field-error-withdrawn_version = { $field }: لم تعد هذه النسخة من الاستبيان مستعملة

# en: { $field }: this version of the questionnaire has no such question
field-error-unknown_item = { $field }: لا يوجد هذا السؤال في هذه النسخة من الاستبيان

# en: { $field }: this is not asked here
field-error-not_asked = { $field }: هذا السؤال لا يُطرح هنا

# en: { $field }: this is given twice
field-error-duplicate = { $field }: هذا مكرر

# en: { $field }: this does not fit with the other answers
field-error-inconsistent = { $field }: هذا لا يتفق مع الإجابات الأخرى

# en: { $field }: this password is too easy to guess
field-error-weak_password = { $field }: تخمين كلمة السر هذه سهل جدًا

# en: { $field }: this password is not right
field-error-wrong_password = { $field }: كلمة السر غير صحيحة

# en: { $field }: { $message }
field-error-unplaced = { $field }: { $message }
