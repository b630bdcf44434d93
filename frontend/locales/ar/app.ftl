# en: Start
tab-home = البداية

# en: One person
tab-person = شخص واحد

# en: Not asked
tab-not-asked = لا توجد أسئلة

# en: Hand over the tablet
tab-hand-over = تسليم الجهاز اللوحي

# en: A newer version of this app is ready. Nothing you have entered will be lost.
new-version = هناك نسخة أحدث من هذا التطبيق جاهزة. لن يضيع شيء مما أدخلته.

# en: Use the new version
new-version-use = استعمال النسخة الجديدة

# en: Not known
not-known = غير معروف

# en: Menu
header-menu = القائمة

# en: Main
header-nav = الرئيسية

# en: Your account
header-account = حسابك

# en: Sign out
header-sign-out = تسجيل الخروج

# en: Change password
header-password = تغيير كلمة السر

# en: People
nav-people = الأشخاص

# en: Progress of everyone
nav-insight = تقدم الجميع

# en: KPI 6
nav-kpi6 = KPI 6

# en: Data
nav-datasets = البيانات

# en: Past ratings
nav-imports = درجات سابقة

# en: Accounts
nav-users = الحسابات

# en: Questionnaires
nav-instruments = الاستبيانات

# en: Recovered answers
nav-recoveries = إجابات مستعادة

# en: Audit log
nav-audit = سجل النشاط

# en: Demo
demo-tag = تجربة

# en: Demonstration
demo-label = نسخة للتجربة

# en: This is a demonstration. Everybody in it is made up. Do not enter anything about real people.
demo-text = هذه نسخة للتجربة. كل الأشخاص فيها من الخيال. يُرجى عدم إدخال أي شيء عن أشخاص حقيقيين.

# en: PIN
header-pin = PIN

# en: Lock
header-lock = قفل

# en: You are still signed in. { $why }
sign-out-failed = لم يتم تسجيل خروجك. { $why }

# en: Care worker
role-worker = عامل رعاية

# en: Registered manager
role-manager = المدير المسجَّل

# en: Commissioner
role-commissioner = مسؤول التعاقد على الخدمات

# en: Evaluator
role-evaluator = باحث التقييم

# en: Administrator
role-administrator = مسؤول النظام

# en: Sign in
sign-in-title = تسجيل الدخول

# en: See who is due to be asked how life is going, and listen.
sign-in-lead = لمعرفة من حان موعد سؤاله عن حياته، وللاستماع إليه.

# en: Email address
sign-in-email = البريد الإلكتروني

# en: Password
sign-in-password = كلمة السر

# en: Sign in
sign-in-button = تسجيل الدخول

# en: Cannot sign in?
sign-in-help = هل هناك صعوبة في تسجيل الدخول؟

# en: Ask the administrator of the service at your council for a new password. Nobody will ever ask you for yours.
sign-in-help-text = يُرجى طلب كلمة سر جديدة من مسؤول نظام الخدمة في المجلس المحلي. لن يطلب منك أحد كلمة السر أبدًا.

# en: Enter your email address
sign-in-email-error-required = يُرجى إدخال بريدك الإلكتروني

# en: Enter your password
sign-in-password-error-required = يُرجى إدخال كلمة السر

# en: Sign in again
lapsed-title = يلزم تسجيل الدخول من جديد

# en: You have been signed out to keep people’s information safe. The page you were on is kept: sign in and go on where you were.
lapsed-text = تم تسجيل خروجك للحفاظ على أمان معلومات الناس. صفحتك محفوظة: بعد تسجيل الدخول يمكنك المتابعة من المكان نفسه.

# en: You have been signed out. Answers are kept on this device until you sign in again.
lapsed-banner = تم تسجيل خروجك. تبقى الإجابات على هذا الجهاز حتى تسجيل دخولك من جديد.

# en: Unlock with a PIN
sign-in-by-pin = فتح القفل برمز PIN

# en: { $n ->\n    [one] One assessment is kept on this device for { $who }, sealed. It opens when { $who } signs in here.\n   *[other] { $n } assessments are kept on this device for { $who }, sealed. They open when { $who } signs in here.\n}
sign-in-sealed =
    { $n ->
        [one] على هذا الجهاز تقييم واحد مغلق باسم { $who }. يُفتح عند تسجيل دخول { $who } هنا.
        [two] على هذا الجهاز تقييمان مغلقان باسم { $who }. يُفتحان عند تسجيل دخول { $who } هنا.
        [few] على هذا الجهاز { $n } تقييمات مغلقة باسم { $who }. تُفتح عند تسجيل دخول { $who } هنا.
        [many] على هذا الجهاز { $n } تقييمًا مغلقًا باسم { $who }. تُفتح عند تسجيل دخول { $who } هنا.
       *[other] على هذا الجهاز { $n } تقييم مغلق باسم { $who }. تُفتح عند تسجيل دخول { $who } هنا.
    }

# en: Somebody’s answers are kept here, and they will not come back?
sign-in-recover = هل هنا إجابات محفوظة لشخص لن يعود؟

# en: Save the sealed answers as a file and give it to the administrator of the service. When they have loaded it, the answers count as that worker’s own. Nobody can read the file on the way. Answers that were begun and not finished are not in it.
sign-in-recover-text = يُرجى حفظ الإجابات المغلقة في ملف وتسليمه إلى مسؤول نظام الخدمة. بعد تحميل الملف تُحسب الإجابات باسم عامل الرعاية نفسه. لا يمكن لأحد قراءة الملف في الطريق. والإجابات التي بدأت ولم تكتمل ليست في الملف.

# en: Save the sealed answers of { $who }
sign-in-recover-save = حفظ الإجابات المغلقة باسم { $who }

# en: The file could not be made. Close other windows of the app and try again.
sign-in-recover-failed = تعذر إنشاء الملف. يُرجى إغلاق نوافذ التطبيق الأخرى وإعادة المحاولة.

# en: Unlock this device
unlock-title = فتح قفل هذا الجهاز

# en: Enter your PIN. This works without a network, too.
unlock-lead = يُرجى إدخال رمز PIN. هذا يعمل حتى بدون إنترنت.

# en: Please give the tablet to your care worker for a moment. What you have answered is kept. With their PIN you can go on.
unlock-answering = يُرجى إعطاء الجهاز اللوحي لعامل الرعاية لحظة. إجاباتك محفوظة. وبعد إدخال رمز PIN يمكنك المتابعة.

# en: Who are you?
unlock-who = من يستعمل الجهاز الآن؟

# en: PIN
unlock-pin = رمز PIN

# en: Unlock
unlock-button = فتح القفل

# en: Forgotten your PIN? Your password opens the device while there is a network, and you can set a new PIN.
unlock-forgotten = هل نسيت رمز PIN؟ كلمة السر تفتح الجهاز عند وجود الإنترنت، ويمكنك بعدها إعداد رمز PIN جديد.

# en: Sign in with your password
unlock-password = تسجيل الدخول بكلمة السر

# en: Is that worker not here? What was answered stays sealed on this tablet until they unlock it.
unlock-stop-text = هل عامل الرعاية غير موجود هنا؟ تبقى الإجابات مغلقة على هذا الجهاز اللوحي حتى يفتح قفله.

# en: Stop here and give the tablet back
unlock-stop = التوقف هنا وإعادة الجهاز اللوحي

# en: Enter your PIN
unlock-error-empty = يُرجى إدخال رمز PIN

# en: Choose who you are
unlock-error-nobody = يُرجى اختيار اسمك

# en: This browser could not read what is kept here. Close all windows of the app, open it again and try once more.
unlock-error-store = تعذر على هذا المتصفح قراءة المحفوظ هنا. يُرجى إغلاق كل نوافذ التطبيق وفتحه من جديد ثم إعادة المحاولة.

# en: { $n ->\n    [one] That is not the PIN. One try is left.\n   *[other] That is not the PIN. { $n } tries are left.\n}
unlock-error-wrong =
    { $n ->
        [one] رمز PIN غير صحيح. بقيت محاولة واحدة.
        [two] رمز PIN غير صحيح. بقيت محاولتان.
        [few] رمز PIN غير صحيح. بقيت { $n } محاولات.
       *[other] رمز PIN غير صحيح. بقيت { $n } محاولة.
    }

# en: { $seconds ->\n    [one] Wait one second, then try again.\n   *[other] Wait { $seconds } seconds, then try again.\n}
unlock-error-early =
    { $seconds ->
        [one] يُرجى الانتظار ثانية واحدة، ثم إعادة المحاولة.
        [two] يُرجى الانتظار ثانيتين، ثم إعادة المحاولة.
        [few] يُرجى الانتظار { $seconds } ثوانٍ، ثم إعادة المحاولة.
       *[other] يُرجى الانتظار { $seconds } ثانية، ثم إعادة المحاولة.
    }

# en: That was wrong ten times, so the PIN no longer opens this device. Nothing kept here is lost. Sign in with your password where there is a network.
unlock-error-removed = كان الرمز غير صحيح عشر مرات، ولذلك لم يعد رمز PIN يفتح هذا الجهاز. لم يضع شيء من المحفوظ هنا. يُرجى تسجيل الدخول بكلمة السر عند وجود الإنترنت.

# en: Set a PIN for this device
pin-title = إعداد رمز PIN لهذا الجهاز

# en: Change your PIN
pin-change-title = تغيير رمز PIN

# en: With a PIN this device opens without a network: your people, their progress and the questions. It locks by itself when nobody touches it for ten minutes.
pin-lead = برمز PIN يُفتح هذا الجهاز بدون إنترنت: قائمة الأشخاص، وتقدمهم، والأسئلة. ويُقفل وحده إذا لم يلمسه أحد مدة عشر دقائق.

# en: Current PIN
pin-current = رمز PIN الحالي

# en: New PIN
pin-new = رمز PIN الجديد

# en: At least 6 characters. Six numbers that mean nothing, or better a few words. Not a birthday, and not 123456.
pin-hint = 6 خانات على الأقل. ستة أرقام لا معنى لها، والأفضل بضع كلمات. ليس تاريخ ميلاد، وليس 123456.

# en: Save PIN
pin-button = حفظ رمز PIN

# en: A PIN keeps out whoever picks up the tablet. It is for this device alone; your password stays as it is. If the tablet is lost, tell your manager and the administrator the same day.
pin-honest = رمز PIN يمنع من يأخذ الجهاز من فتحه. هو لهذا الجهاز وحده، وتبقى كلمة السر كما هي. إذا ضاع الجهاز، فيُرجى إخبار المدير ومسؤول النظام في اليوم نفسه.

# en: Your PIN is set. You can lock this device, and open it without a network.
pin-done = تم إعداد رمز PIN. يمكنك قفل هذا الجهاز وفتحه بدون إنترنت.

# en: The PIN could not be kept on this device. Close other windows of the app and try again.
pin-failed = تعذر حفظ رمز PIN على هذا الجهاز. يُرجى إغلاق نوافذ التطبيق الأخرى وإعادة المحاولة.

# en: Enter your current PIN
pin-current-error-required = يُرجى إدخال رمز PIN الحالي

# en: That is not your current PIN. If you have forgotten it, sign out and sign in with your password.
pin-current-error-not_allowed = هذا ليس رمز PIN الحالي. إذا نسيت الرمز، فيُرجى تسجيل الخروج ثم الدخول بكلمة السر.

# en: Enter a PIN
pin-new-error-required = يُرجى إدخال رمز PIN

# en: Use at least 6 characters
pin-new-error-too_short = يُرجى استعمال 6 خانات على الأقل

# en: Use 64 characters or fewer
pin-new-error-too_long = يُرجى استعمال 64 خانة أو أقل

# en: That PIN is one of the first that anybody would try. Choose another.
pin-new-error-not_allowed = هذا الرمز من أول ما قد يجربه أي شخص. يُرجى اختيار غيره.

# en: Set a PIN, and this device works without a network.
pin-strip = بعد إعداد رمز PIN يعمل هذا الجهاز بدون إنترنت.

# en: Set a PIN
pin-strip-set = إعداد رمز PIN

# en: Not now
pin-strip-later = ليس الآن

# en: Sign out of this device?
sign-out-title = تسجيل الخروج من هذا الجهاز؟

# en: { $n ->\n    [one] One assessment is kept here that has not been sent.\n   *[other] { $n } assessments are kept here that have not been sent.\n}
sign-out-kept =
    { $n ->
        [one] هنا تقييم واحد محفوظ لم يُرسل.
        [two] هنا تقييمان محفوظان لم يُرسلا.
        [few] هنا { $n } تقييمات محفوظة لم تُرسل.
        [many] هنا { $n } تقييمًا محفوظًا لم تُرسل.
       *[other] هنا { $n } تقييم محفوظ لم تُرسل.
    }

# en: They stay on this device, sealed. Nobody else can open them. They are sent when you sign in here again. If you will not come back to this device, send them first.
sign-out-kept-text = يبقى ذلك مغلقًا على هذا الجهاز. لا يمكن لأحد غيرك فتحه. ويُرسل عند تسجيل دخولك هنا من جديد. إذا لم تكن لك عودة إلى هذا الجهاز، فيُرجى الإرسال أولًا.

# en: Your list of people is removed from this device. To use it again you need a network and your password. If you only want to put it down, lock it instead.
sign-out-text = تُحذف قائمة الأشخاص من هذا الجهاز. وللعمل به من جديد يلزم الإنترنت وكلمة السر. إذا كان المقصود ترك الجهاز قليلًا فقط، فيكفي قفله.

# en: Stay signed in
sign-out-stay = البقاء بدون خروج

# en: Change your password
password-title = تغيير كلمة السر

# en: Choose your own password
password-first-title = اختيار كلمة السر الخاصة بك

# en: You signed in with a password that was made for you. Choose one that only you know. Then you can start.
password-first-text = كان تسجيل الدخول بكلمة سر أُعدت لك. يُرجى اختيار كلمة سر لا يعرفها غيرك. وبعدها يمكنك البدء.

# en: Current password
password-current = كلمة السر الحالية

# en: The password you were given
password-current-one-time = كلمة السر التي أُعطيت لك

# en: New password
password-new = كلمة السر الجديدة

# en: At least 12 characters. Three or four words that have nothing to do with each other are easy to remember and hard to guess.
password-hint = 12 حرفًا على الأقل. ثلاث كلمات أو أربع لا علاقة بينها: حفظها سهل وتخمينها صعب.

# en: Save new password
password-button = حفظ كلمة السر الجديدة

# en: Your password is changed. You have been signed out everywhere else.
password-done = تم تغيير كلمة السر. وتم تسجيل خروجك من كل الأجهزة الأخرى.

# en: Enter the password you have now
password-current-error-required = يُرجى إدخال كلمة السر الحالية

# en: This is not the password you have now
password-current-error-wrong_password = هذه ليست كلمة السر الحالية

# en: Enter a new password
password-new-error-required = يُرجى إدخال كلمة سر جديدة

# en: Make the new password at least 12 characters long
password-new-error-too_short = يجب أن تكون كلمة السر الجديدة 12 حرفًا على الأقل

# en: Make the new password 256 characters long or shorter
password-new-error-too_long = يجب أن تكون كلمة السر الجديدة 256 حرفًا أو أقل

# en: This password is too easy to guess. Use three or four words that have nothing to do with each other
password-new-error-weak_password = تخمين كلمة السر هذه سهل جدًا. يُرجى استعمال ثلاث كلمات أو أربع لا علاقة بينها

# en: Choose a new password that is different from the one you have now
password-new-error-inconsistent = يُرجى اختيار كلمة سر جديدة غير الحالية

# en: Hello, { $name }
home-title = مرحبًا { $name }

# en: See whether people say that life is getting better, and for whom.
home-insight = لمعرفة هل يقول الناس إن حياتهم صارت أفضل، ومن منهم.

# en: See how many people have been asked recently, by provider.
home-kpi6 = لمعرفة عدد من سُئلوا في الفترة الأخيرة، لكل جهة رعاية.

# en: Download the answers, without names, for analysis.
home-datasets = لتنزيل الإجابات، بدون أسماء، من أجل التحليل.

# en: Add people who work with the service, or stop an account.
home-users = لإضافة من يعملون مع الخدمة، أو إيقاف حساب.

# en: See what is asked, and in which words.
home-instruments = لمعرفة الأسئلة المطروحة وكلماتها.

# en: Bring in answers from a device that cannot send them.
home-recoveries = لإدخال إجابات من جهاز لا يستطيع إرسالها.

# en: See who did what, and when.
home-audit = لمعرفة من عمل ماذا، ومتى.

# en: We cannot reach the service
home-unreachable-title = لا يمكن الاتصال بالخدمة

# en: There is nothing at this address, or it is not for your account.
not-found-text = لا يوجد شيء في هذا العنوان، أو أن حسابك لا يسمح بعرضه.

# en: Go to the start page
not-found-home = الذهاب إلى صفحة البداية
